/** What may keep a hook from running although it stands where it should: switches, a missing program, a poor PATH. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { runGit } from '../../git/run-git.ts';
import { ok, problem, unknown } from './checks.ts';
import type { Check } from './checks.ts';
import { isRunnableFile, textAt } from '../file-probe.ts';
import type { Manager } from '../managers.ts';
import { configFolder, homeFolder } from '../home.ts';
import { holderOf } from '../script.ts';

/** What the doctor knows of the machine. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The Node that runs. */
  readonly node: string;
  /** The package's folder as shared hooks would call it, from the top of the work tree; a pattern for Yarn's. */
  readonly local: string;
  /** The version that runs. */
  readonly version: string;
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

/** Whether a hook would find binleaks. `script` is the text of the hook in `file`: those of this machine name a folder. */
export function checkProgram(top: string, script: string, file: string, { env, local, version }: Surroundings): Check {
  const what = 'binleaks';
  const [, quoted, beside] = /^binleaks_package=(?:'([^'\n]+)'|\$\{0%\/\*\}\/(\S+))/m.exec(script) ?? [];
  const named = quoted ?? (beside === undefined ? undefined : join(dirname(file), beside));
  if (named !== undefined) {
    const found = versionIn(named);
    if (found === null) return problem(what, `${named} is gone: every commit is stopped`, 'run "binleaks install"');
    return found === version
      ? ok(what, `${found}, in ${named}`)
      : problem(what, `the hook runs ${found}, in ${named}; this is ${version}`, 'run "binleaks install" with the newer one');
  }
  const [found] = packagesAt(top, local);
  const holder = holderOf(local);
  if (found !== undefined) {
    const tracked = runGit({ folder: top, inherit: false }, ['ls-files', '--', `:(top,icase)${holder}`]);
    if (tracked.ok && tracked.stdout.length === 0) return ok(what, `found in ${found}`);
    return problem(
      what,
      `git tracks files in ${holder}, which a checkout may have brought: what is there is not run`,
      `add ${holder}/ to .gitignore, run "git rm -r --cached ${holder}", and install the packages anew`,
    );
  }
  const onPath = onPathOf('binleaks', env['PATH'] ?? '');
  if (onPath !== null) return ok(what, `found on the PATH (${onPath})`);
  return problem(
    what,
    `neither in ${local} nor on the PATH: every commit is stopped`,
    local.includes('*')
      ? 'add binleaks with yarn; it must be unplugged (dependenciesMeta, where something says otherwise)'
      : 'install it with your package manager, for this project or once for all',
  );
}

/** The folders of the package that a name or a pattern stands for, from the top. */
function packagesAt(top: string, local: string): readonly string[] {
  const [, folder, start, rest] = /^(.*)\/([^/*]*)\*(.*)$/.exec(local) ?? [];
  const names = folder === undefined ? [local] : namesIn(join(top, folder)).map((name) => `${folder}/${name}${rest ?? ''}`);
  return names.filter(
    (name) => (folder === undefined || name.startsWith(`${folder}/${start ?? ''}`)) && existsSync(resolve(top, name, 'package.json')),
  );
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** The version of the package in a folder; null where there is none. */
function versionIn(folder: string): string | null {
  return /"version"\s*:\s*"([^"\n]{1,40})"/.exec(textAt(join(folder, 'package.json')) ?? '')?.[1] ?? null;
}

/** Whether hooks find Node when a program with windows starts git, which knows nothing of nvm and the like. */
export function checkNode(manager: Manager['name'], script: string, file: string, { env, node }: Surroundings): Check {
  const what = 'Node in GUI clients';
  if (process.platform === 'win32') return ok(what, 'programs have the PATH that terminals have');
  const path = env['BINLEAKS_GUI_PATH'] ?? GUI_PATH;
  const found = onPathOf('node', path);
  if (found !== null) return ok(what, `found on their PATH (${found})`);
  // Hooks that stay on this machine name the Node that they were installed with.
  const named = /BINLEAKS_NODE='([^'\n]+)'/.exec(script)?.[1];
  if (named !== undefined && isRunnableFile(named)) return ok(what, `the hook names its own (${named})`);
  const init = huskyInit(env);
  if (manager === 'husky' && existsSync(init)) {
    const answer = spawnSync('/bin/sh', ['-c', '. "$1" >/dev/null 2>&1; command -v node', 'sh', init], {
      env: { HOME: homeFolder(env), PATH: path },
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
  return join(configFolder(env), 'husky', 'init.sh');
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
