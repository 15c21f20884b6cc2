/** Repositories for the benchmarks, out of reach of the machine's own configuration of git. */
import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';

export const GIT_ENV = {
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'bench',
  GIT_AUTHOR_EMAIL: 'bench@example.org',
  GIT_COMMITTER_NAME: 'bench',
  GIT_COMMITTER_EMAIL: 'bench@example.org',
};

/** Runs git; gives its output. Throws where git fails. */
export function git(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, env: { ...process.env, ...GIT_ENV }, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

/** Source text of a given size, in the manner of a program. */
export function source(seed: number, lines: number): string {
  return Array.from(
    { length: lines },
    (_, i) => `export const value${seed}_${i} = compute(${i}, 'some text', { limit: ${seed + i} });`,
  ).join('\n');
}

/** A value of a credential's shape that Math.random() makes anew each time. */
export function candidate(): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from({ length: 64 }, () => alphabet[Math.floor(Math.random() * alphabet.length)]).join('');
}
