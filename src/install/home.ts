/** The user's home folder and what is kept there. */
import { userInfo } from 'node:os';
import { join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that is set to something: an empty one is as good as none. */
export function nonEmpty(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

/** The home folder, as git sees it: on Windows HOME need not be set, and HOMEDRIVE with HOMEPATH may be another than USERPROFILE. */
export function homeFolder(env: Environment, platform: NodeJS.Platform = process.platform): string {
  const home = nonEmpty(env['HOME']);
  if (home !== null) return home;
  if (platform === 'win32') {
    const [drive, path] = [nonEmpty(env['HOMEDRIVE']), nonEmpty(env['HOMEPATH'])];
    if (drive !== null && path !== null) return drive + path;
    const profile = nonEmpty(env['USERPROFILE']);
    if (profile !== null) return profile;
  }
  return userInfo().homedir;
}

/** The folder for configuration of the user's programs. */
export function configFolder(env: Environment): string {
  return nonEmpty(env['XDG_CONFIG_HOME']) ?? join(homeFolder(env), '.config');
}
