/** Everything that is compared in one made repository. */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { randomFrom } from '../test/support/random.ts';
import { Answers, runsOf } from './answers.ts';
import type { Scope } from './answers.ts';
import { compareScope } from './compare.ts';
import type { Differences } from './compare.ts';
import { GIT_ENV, git } from './repository.ts';
import type { Made } from './repository.ts';

export interface Checked {
  readonly differences: Differences;
  readonly scans: number;
  readonly findings: number;
}

/** Compares the whole history, and some parts of it; of one part the exit code of the command line at `cli`, too. */
export async function checkRepository(made: Made, seed: number, cli: string): Promise<Checked> {
  const random = randomFrom(seed + 99);
  const below = (count: number): number => Math.floor(random() * count);
  const answers = new Answers(made.folder, runsOf);
  const times = git(made.folder, ['log', '--all', '--format=%ct'])
    .split('\n')
    .filter((line) => line !== '')
    .map(Number);
  // A name may have gone with what only it led to.
  const names = made.names.filter(
    (name) =>
      spawnSync('git', ['rev-parse', '--verify', '--quiet', `${name}^{}`], { cwd: made.folder, env: { ...process.env, ...GIT_ENV } })
        .status === 0,
  );
  const aName = (): string | null => names[below(names.length)] ?? null;
  const aTime = (): number | null => times[below(times.length)] ?? null;
  const scopes: readonly Scope[] = [
    { branch: null, since: null, unreachable: true },
    { branch: null, since: null, unreachable: false },
    { branch: aName(), since: null, unreachable: true },
    { branch: null, since: aTime(), unreachable: below(2) === 0 },
    { branch: aName(), since: aTime(), unreachable: below(2) === 0 },
  ];
  const differences: string[] = [];
  let findings = 0;
  for (const scope of scopes) {
    const compared = await compareScope(made.folder, answers, made.values, scope);
    differences.push(...compared.differences.map((line) => `${JSON.stringify(scope)} ${line}`));
    findings += compared.findings;
  }
  const scope = scopes[below(scopes.length)];
  if (scope) differences.push(...compareExit(made, answers, scope, cli));
  return { differences, scans: scopes.length + 1, findings };
}

/** The command line ends with 1 where any of the values is in scope, else with 0, and shows none of them. */
function compareExit(made: Made, answers: Answers, scope: Scope, cli: string): Differences {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'history', made.folder, '--no-policy', ...argumentsOf(scope)], {
    encoding: 'utf8',
    env: { ...process.env, ...GIT_ENV },
  });
  const isThere = made.values.some((value) => answers.places(createHash('sha256').update(value).digest('hex'), scope).length > 0);
  const differences: string[] = [];
  if (status !== (isThere ? 1 : 0)) differences.push(`${JSON.stringify(scope)} exit code: ${status}, expected ${isThere ? 1 : 0}`);
  if (made.values.some((value) => (stdout + stderr).includes(value))) differences.push('a value is shown');
  return differences;
}

function argumentsOf({ branch, since, unreachable }: Scope): readonly string[] {
  return [
    ...(branch === null ? [] : ['--branch', branch]),
    ...(since === null ? [] : ['--since', `@${since}`]),
    ...(unreachable ? [] : ['--no-unreachable']),
  ];
}
