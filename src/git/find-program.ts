/**
 * Where a program stands. A system's own search must not be left to choose it: Windows looks into the current folder
 * first, and a PATH with a relative or empty entry does everywhere; both are the repository that is being scanned.
 */
import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Endings of programs on Windows where PATHEXT names none. Scripts (.bat, .cmd) can't be started without a shell. */
const WINDOWS_ENDINGS = '.COM;.EXE';
const STARTABLE = /^\.(?:com|exe)$/i;

/** What the search needs to know of the system; for tests of Windows on another one. */
export interface SearchSystem {
  readonly isWindows: boolean;
  readonly env: NodeJS.ProcessEnv;
}

const THIS_SYSTEM: SearchSystem = { isWindows: process.platform === 'win32', env: process.env };

/** The value of a variable whatever the letter case of its name: Windows calls the search path `Path`. */
function variable({ isWindows, env }: SearchSystem, name: string): string {
  const own = env[name];
  if (own !== undefined || !isWindows) return own ?? '';
  const other = Object.keys(env).find((one) => one.toUpperCase() === name);
  return (other === undefined ? undefined : env[other]) ?? '';
}

/**
 * The folders of PATH that a program may come from: absolute ones outside of the tree that `folder` belongs to.
 * An npm script has the project's own node_modules/.bin there, as an absolute path.
 */
export function trustedFolders(folder: string, system: SearchSystem = THIS_SYSTEM): readonly string[] {
  const foreign = scannedTop(folder);
  return variable(system, 'PATH')
    .split(system.isWindows ? ';' : ':')
    .map((entry) => (system.isWindows ? entry.replace(/^"(.*)"$/, '$1') : entry))
    .filter((entry) => isAbsolute(entry) && !(foreign !== null && isWithin(entry, foreign)));
}

/**
 * The absolute path of a program, from PATH; null where none of the trusted folders has it. `folder` is what is scanned:
 * nothing in the work tree around it is ever started.
 */
export function findProgram(name: string, folder: string, system: SearchSystem = THIS_SYSTEM): string | null {
  const foreign = scannedTop(folder);
  const endings = system.isWindows ? endingsOf(variable(system, 'PATHEXT')) : [''];
  for (const entry of trustedFolders(folder, system)) {
    for (const ending of endings) {
      const file = join(entry, name + ending);
      if (isProgram(file, system) && !(foreign !== null && isWithin(file, foreign))) return file;
    }
  }
  return null;
}

function endingsOf(list: string): readonly string[] {
  const endings = list.split(';').filter((one) => STARTABLE.test(one));
  return endings.length > 0 ? endings : WINDOWS_ENDINGS.split(';');
}

function isProgram(file: string, { isWindows }: SearchSystem): boolean {
  try {
    if (!statSync(file).isFile()) return false;
    if (!isWindows) accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The tree whose files must not be started: the work tree around a folder, else the folder itself. Null where it holds the
 * user's home: whoever keeps that in git, or scans the whole disk, scans no foreign repository, and has programs in it.
 */
function scannedTop(folder: string): string | null {
  const start = real(resolve(folder));
  let top = start;
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) {
      top = at;
      break;
    }
    if (dirname(at) === at) break;
  }
  const home = homedir();
  return isAbsolute(home) && isWithin(home, top) ? null : top;
}

/** Whether a path, or what it leads to, lies in a folder. */
function isWithin(path: string, folder: string): boolean {
  return [path, real(path)].some((one) => {
    const rest = relative(folder, one);
    return rest === '' || (rest !== '..' && !rest.startsWith(`..${sep}`) && !isAbsolute(rest));
  });
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
