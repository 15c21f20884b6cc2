/** What may keep a hook from running although it stands where it should: switches, a missing program, a poor PATH. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { ok, problem, unknown } from './checks.ts';
import type { Check } from './checks.ts';
import { isRunnableFile, textAt } from './look.ts';
import type { Manager } from './managers.ts';
import { LOCAL_PACKAGE } from './script.ts';

/** What the doctor knows of the machine. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The Node that runs. */
  readonly node: string;
  /** The package's folder as hooks would call it, from the top of the work tree. */
  readonly local: string;
}

/** What programs with windows hand to hooks on macOS and on many Linux desktops. */
const GUI_PATH = '/usr/bin:/bin:/usr/sbin:/sbin';
const TIMEOUT_MS = 5000;

/** husky and other tools can be told to run nothing. */
export function checkSwitches(manager: Manager['name'], { env }: Surroundings): readonly Check[] {
  const what = 'switches';
  if (manager === 'husky') {
    if (env['HUSKY'] === '0') return [problem(what, 'HUSKY=0 is set: husky runs no hook', 'take HUSKY=0 out of your environment')];
    const file = huskyInit(env);
    if (/^[ \t]*(?:export[ \t]+)?HUSKY=['"]?0/m.test(textAt(file) ?? ''))
      return [problem(what, `${file} sets HUSKY=0: husky runs no hook`, 'take that line out')];
    return [ok(what, 'HUSKY=0 is not set')];
  }
  const names: Readonly<Partial<Record<Manager['name'], readonly [string, RegExp]>>> = {
    lefthook: ['LEFTHOOK', /^(?:0|false)$/],
    'simple-git-hooks': ['SKIP_SIMPLE_GIT_HOOKS', /^1$/],
    'pre-commit': ['SKIP', /(?:^|,)binleaks(?:,|$)/],
  };
  const [name, off] = names[manager] ?? [];
  if (name === undefined || off === undefined) return [];
  const value = env[name] ?? '';
  return off.test(value)
    ? [problem(what, `${name}=${value} is set: ${manager} does not run binleaks`, `take ${name} out of your environment`)]
    : [ok(what, `${name} does not switch it off`)];
}

/** Whether a hook would find binleaks. `script` is the hook's text: some name the folder it is in. */
export function checkProgram(top: string, script: string, { env, local }: Surroundings): Check {
  const what = 'binleaks';
  const named = Array.from(script.matchAll(/'([^'\n]+)\/hooks\/pre-commit'/g), (match) => match[1] ?? '');
  const found = [local, LOCAL_PACKAGE, ...named].find((folder) => existsSync(resolve(top, folder, 'package.json')));
  if (found !== undefined) return ok(what, `found in ${found}`);
  if (existsSync(join(top, '.pnp.cjs'))) return ok(what, "found by Yarn's Plug'n'Play");
  const onPath = onPathOf('binleaks', env['PATH'] ?? '');
  if (onPath !== null) return ok(what, `found on the PATH (${onPath})`);
  return problem(
    what,
    `neither in ${LOCAL_PACKAGE} nor on the PATH: every commit is stopped`,
    'run "npm install --save-dev binleaks" or "npm install --global binleaks"',
  );
}

/** Whether hooks find Node when a program with windows starts git, which knows nothing of nvm and the like. */
export function checkNode(manager: Manager['name'], script: string, file: string, { env, node }: Surroundings): Check {
  const what = 'Node in GUI clients';
  if (process.platform === 'win32') return ok(what, 'programs have the PATH that terminals have');
  const path = env['BINLEAKS_GUI_PATH'] ?? GUI_PATH;
  const found = onPathOf('node', path);
  if (found !== null) return ok(what, `found on their PATH (${found})`);
  // Our own hooks that stay on this machine name Node's folder.
  const named = /\|\| PATH="\$PATH:"'([^'\n]+)'/.exec(script)?.[1];
  if (named !== undefined && onPathOf('node', named) !== null) return ok(what, `the hook names its folder (${named})`);
  const init = huskyInit(env);
  if (manager === 'husky' && existsSync(init)) {
    const answer = spawnSync('/bin/sh', ['-c', '. "$1" >/dev/null 2>&1; command -v node', 'sh', init], {
      env: { HOME: env['HOME'] ?? homedir(), PATH: path },
      encoding: 'utf8',
      timeout: TIMEOUT_MS,
    });
    if (answer.status === 0 && answer.stdout.trim() !== '') return ok(what, `${init} finds it (${answer.stdout.trim()})`);
    if (answer.status === null) return unknown(what, `${init} did not end in ${TIMEOUT_MS / 1000} s`, 'look at what it does');
  }
  const folder = node.replace(/[/\\][^/\\]*$/, '');
  const fix =
    manager === 'husky'
      ? `put this line into ${init}: export PATH="$PATH:${folder}"${versionHint(folder)}`
      : `start them from a terminal, or give them a PATH with ${folder}${versionHint(folder)}; a hook may set it itself: PATH="$PATH:${folder}" as the second line of ${file}`;
  return problem(what, `not on the PATH that they give hooks (${path}); ${managerOf(folder)}`, fix);
}

/** Version managers that keep Node in a folder of its version have another for the next. */
function versionHint(folder: string): string {
  return /\d\.\d+\.\d/.test(folder) ? ' (or load your version manager there: this folder changes with the version)' : '';
}

function managerOf(folder: string): string {
  const name = /nvm|fnm|volta|asdf|mise|nodenv|homebrew|nix/i.exec(folder)?.[0];
  return name === undefined ? `Node is in ${folder}` : `Node is kept by ${name}, in ${folder}`;
}

/** The file that husky 9 reads before every hook. */
function huskyInit(env: Surroundings['env']): string {
  const config = env['XDG_CONFIG_HOME'];
  return join(config === undefined || config === '' ? join(env['HOME'] ?? homedir(), '.config') : config, 'husky', 'init.sh');
}

function onPathOf(program: string, path: string): string | null {
  const ends = process.platform === 'win32' ? ['.cmd', '.exe', ''] : [''];
  for (const folder of path.split(delimiter).filter((one) => one !== '')) {
    for (const end of ends) {
      const file = join(folder, program + end);
      if (isRunnableFile(file)) return file;
    }
  }
  return null;
}
