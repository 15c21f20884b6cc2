/** Programs are looked for where the system says, and never in what is scanned. */
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findProgram, trustedFolders } from '../../src/git/find-program.ts';
import { binleaks, envFile, makeFolder } from '../support/cli.ts';
import { GIT_ENV, makeRepo } from '../support/git.ts';
import { fakeKey } from '../support/random.ts';

function put(file: string, mode = 0o755, text = '#!/bin/sh\nexit 0\n'): string {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
}

const linux = (PATH: string): { isWindows: boolean; env: NodeJS.ProcessEnv } => ({ isWindows: false, env: { PATH } });

describe('findProgram', () => {
  it('takes the first trusted folder of PATH that has the program', () => {
    const folder = makeFolder();
    const scanned = path.join(folder, 'scanned');
    mkdirSync(path.join(scanned, '.git'), { recursive: true });
    const good = put(path.join(folder, 'good/git'));
    for (const inside of ['git', 'bin/git', 'node_modules/.bin/git', 'deep/er/git']) put(path.join(scanned, inside));
    put(path.join(folder, 'plain/git'), 0o644);
    mkdirSync(path.join(folder, 'folder/git'), { recursive: true });
    symlinkSync(path.join(scanned, 'bin'), path.join(folder, 'link'));
    mkdirSync(path.join(folder, 'links'));
    symlinkSync(path.join(scanned, 'bin/git'), path.join(folder, 'links/git'));
    const bad = ['', '.', './bin', 'bin', '..', scanned, `${scanned}/bin`, `${scanned}/node_modules/.bin`];
    const odd = ['plain', 'folder', 'link', 'links', 'absent'].map((name) => path.join(folder, name));
    const list = [...bad, ...odd, path.join(folder, 'good')].join(':');
    for (const from of [scanned, path.join(scanned, 'deep/er')]) {
      expect(findProgram('git', from, linux(list))).toBe(good);
      expect(findProgram('git', from, linux([...bad, ...odd].join(':')))).toBeNull();
    }
    expect(trustedFolders(scanned, linux(bad.join(':')))).toEqual([]);
  });

  it('knows the endings of Windows, and its variables in any letter case', () => {
    const folder = makeFolder();
    put(path.join(folder, 'a/git.cmd'));
    put(path.join(folder, 'a/git'));
    const file = put(path.join(folder, 'b/git.EXE'));
    const env = { Path: `"${folder}/a";;.;${folder}/b`, PathExt: '.BAT;.CMD;.EXE' };
    expect(findProgram('git', '/', { isWindows: true, env })).toBe(file);
    expect(findProgram('git', '/', { isWindows: true, env: { Path: env.Path } })).toBe(file);
  });

  it.each(['history', 'range', 'staged', 'hook'])('binleaks %s starts no program of the repository', async (command) => {
    const repo = makeRepo();
    repo.commit({ 'a.txt': '1' });
    const trace = path.join(makeFolder(), 'ran');
    const script = `#!/bin/sh\necho ran >>'${trace}'\nexit 0\n`;
    // Of a hook only the shell is ours to find.
    const names = command === 'hook' ? ['sh', 'node_modules/.bin/sh'] : ['git', 'node_modules/.bin/git', 'bin/git'];
    for (const name of names) put(path.join(repo.folder, name), 0o755, script);
    repo.commit({ '.env': envFile(fakeKey(1), fakeKey(2)) });
    repo.write({ 'more.env': envFile(fakeKey(3), fakeKey(4)) });
    repo.git('add', '-A');
    const inside = ['', '.', 'bin', repo.folder, path.join(repo.folder, 'node_modules/.bin'), path.join(repo.folder, 'bin')];
    const args = { range: ['range', 'HEAD~1..HEAD'], hook: ['hook', 'pre-commit'] }[command] ?? [command];
    const run = await binleaks(args, { cwd: repo.folder, env: { ...GIT_ENV, PATH: [...inside, process.env['PATH']].join(':') } });
    expect(existsSync(trace)).toBe(false);
    expect(run.code).not.toBe(0);
    if (command !== 'hook') expect(run.code).toBe(1);
  });

  it('says so where there is no git but that of the repository', async () => {
    const repo = makeRepo();
    repo.commit({ '.env': envFile(fakeKey(1), fakeKey(2)) });
    put(path.join(repo.folder, 'bin/git'));
    const run = await binleaks(['history'], { cwd: repo.folder, env: { ...GIT_ENV, PATH: `bin:${repo.folder}/bin` } });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('is git installed and on the PATH');
  });
});
