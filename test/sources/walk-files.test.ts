import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { walkFiles } from '../../src/sources/walk-files.ts';
import type { Walk } from '../../src/sources/walk-files.ts';
import { createGitignore } from '../../src/sources/gitignore.ts';
import { compileGlobs } from '../../src/policy/globs/globs.ts';
import { makeFolder } from '../support/cli.ts';

function walk(root: string, options: { paths?: readonly string[]; exclude?: readonly string[]; gitignore?: boolean } = {}): Walk {
  return walkFiles({
    root,
    paths: (options.paths ?? ['']).map((one) => path.join(root, one)),
    isExcluded: compileGlobs(options.exclude ?? [], 'test'),
    gitignore: options.gitignore === true ? createGitignore() : null,
  });
}

function names({ items }: Walk): readonly string[] {
  return items.map((item) => item.path).toSorted();
}

function reasonFor(list: Walk['excluded'], name: string): string | undefined {
  return list.find((one) => one.path === name || one.path.endsWith(`/${name}`))?.reason;
}

describe('a folder', () => {
  it('gives all its files, hidden ones too, and says what it passes over', () => {
    const root = makeFolder({
      '.env': '',
      'src/a.ts': '',
      'src/.hidden/b': '',
      '.git/config': '',
      'node_modules/x/index.js': '',
      'packages/p/node_modules/y.js': '',
    });
    const found = walk(root);
    expect(names(found)).toEqual(['.env', 'src/.hidden/b', 'src/a.ts']);
    expect(found.excluded.map((one) => one.path).toSorted()).toEqual(['.git', 'node_modules', 'packages/p/node_modules']);
    expect(found.skipped).toEqual([]);
  });

  it('reads names that look like globs, and odd ones, as they are', () => {
    const odd = [
      'src/(auth)/[id].ts',
      'a*b',
      '{x,y}.env',
      '!important',
      ' leading',
      'new\nline',
      '\u001b[31mred',
      'e\u0301',
      '-',
      '--output',
    ];
    const root = makeFolder(Object.fromEntries(odd.map((name) => [name, ''])));
    expect(names(walk(root))).toEqual(odd.toSorted());
    expect(names(walk(root, { paths: ['src/(auth)/[id].ts', 'a*b'] }))).toEqual(['a*b', 'src/(auth)/[id].ts']);
  });

  it('reads names that are not UTF-8, and keeps different ones apart', () => {
    const root = makeFolder({ 'real\ufffd.txt': '' });
    const raw = (...bytes: number[]): Buffer => Buffer.concat([Buffer.from(`${root}/`), Buffer.from(bytes)]);
    writeFileSync(raw(0x61, 0xff), 'one');
    writeFileSync(raw(0x61, 0xfe), 'two');
    mkdirSync(raw(0xe9));
    writeFileSync(raw(0xe9, 0x2f, 0x62), 'three');
    const found = walk(root);
    expect(names(found)).toEqual(['a\\xfe', 'a\\xff', 'real\ufffd.txt', '\\xe9/b'].toSorted());
    expect(found.skipped).toEqual([]);
  });

  it('gives a file once where the paths overlap', () => {
    const root = makeFolder({ 'a/b': '', 'a/c': '' });
    expect(names(walk(root, { paths: ['a', '', 'a/b', 'a/../a/b'] }))).toEqual(['a/b', 'a/c']);
  });

  it('leaves out what globs exclude, folders as a whole', () => {
    const root = makeFolder({ 'a/b.svg': '', 'a/c.ts': '', 'vendor/x/y': '', 'deep/vendor/z': '' });
    expect(names(walk(root, { exclude: ['*.svg', 'vendor/'] }))).toEqual(['a/c.ts']);
    expect(names(walk(root, { exclude: ['/vendor/**'] }))).toEqual(
      ['a/b.svg', 'a/c.ts', 'deep/vendor/z'].filter((name) => name !== 'vendor/x/y'),
    );
  });

  it('takes the names in a .gitignore as the file system does', () => {
    const root = makeFolder({ '.gitignore': 'Data/\nSecret.env\n', 'data/a': '', 'Data/b': '', 'secret.env': '', 'Secret.env': '' });
    // A file system of macOS or Windows holds one of each pair.
    const isSensitive = !existsSync(path.join(root, '.GITIGNORE'));
    expect(names(walk(root, { gitignore: true }))).toEqual(isSensitive ? ['.gitignore', 'data/a', 'secret.env'] : ['.gitignore']);
    if (!isSensitive) return;
    // Another file of that name is no sign of anything.
    linkSync(path.join(root, '.gitignore'), path.join(root, '.GITIGNORE'));
    expect(names(walk(root, { gitignore: true }))).toContain('data/a');
  });

  it('follows .gitignore only when asked: nested files, negations, the folders above', () => {
    const root = makeFolder({
      '.git/HEAD': '',
      '.gitignore': '*.log\n/build/\n!keep.log\n',
      'a.log': '',
      'keep.log': '',
      'build/x': '',
      'sub/.gitignore': '!b.log\nlocal\n',
      'sub/b.log': '',
      'sub/c.log': '',
      'sub/local': '',
      'sub/build/y': '',
    });
    const all = ['.gitignore', 'a.log', 'build/x', 'keep.log', 'sub/.gitignore', 'sub/b.log', 'sub/build/y', 'sub/c.log', 'sub/local'];
    const kept = ['.gitignore', 'keep.log', 'sub/.gitignore', 'sub/b.log', 'sub/build/y'];
    expect(names(walk(root))).toEqual(all);
    const found = walk(root, { gitignore: true });
    expect(names(found)).toEqual(kept);
    expect(found.excluded.map((one) => one.path).toSorted()).toEqual(['.git', 'a.log', 'build', 'sub/c.log', 'sub/local']);
    expect(names(walk(root, { gitignore: true, paths: ['sub'] }))).toEqual(kept.filter((name) => name.startsWith('sub/')));
  });
});

describe('links and special files', () => {
  it('reads what a link inside the folder points to once, and follows none out of it', () => {
    const outside = makeFolder({ 'secret.env': '' });
    const root = makeFolder({ 'real/a.env': '', 'node_modules/m': '' });
    symlinkSync('real/a.env', path.join(root, 'inside'));
    symlinkSync('..', path.join(root, 'real/loop'));
    symlinkSync(path.join(outside, 'secret.env'), path.join(root, 'out'));
    symlinkSync(outside, path.join(root, 'out-folder'));
    symlinkSync('nowhere', path.join(root, 'broken'));
    symlinkSync('node_modules/m', path.join(root, 'module'));
    const found = walk(root);
    expect(names(found)).toEqual(['real/a.env']);
    expect(found.skipped).toEqual([]);
    expect(reasonFor(found.excluded, 'out')).toMatch(/outside/);
    expect(reasonFor(found.excluded, 'out-folder')).toMatch(/outside/);
    expect(reasonFor(found.excluded, 'broken')).toMatch(/nowhere/);
    expect(reasonFor(found.excluded, 'module')).toMatch(/not scanned/);
    expect(reasonFor(found.excluded, 'inside')).toBeUndefined();
  });

  it('follows a link that the user names', () => {
    const outside = makeFolder({ 'secret.env': '' });
    const root = makeFolder();
    symlinkSync(path.join(outside, 'secret.env'), path.join(root, 'out'));
    expect(names(walk(root, { paths: ['out'] }))).toEqual(['out']);
  });

  it('never opens a FIFO: named it is skipped, met on the way it is said', () => {
    const root = makeFolder({ a: '' });
    execFileSync('mkfifo', [path.join(root, 'pipe')]);
    const met = walk(root);
    expect(names(met)).toEqual(['a']);
    expect(reasonFor(met.excluded, 'pipe')).toMatch(/FIFO/);
    const named = walk(root, { paths: ['pipe', 'a'] });
    expect(names(named)).toEqual(['a']);
    expect(reasonFor(named.skipped, 'pipe')).toMatch(/FIFO/);
  });

  it('names devices, missing paths, files taken for folders and links in circles', () => {
    const root = makeFolder({ file: '' });
    symlinkSync('circle', path.join(root, 'circle'));
    const found = walkFiles({
      root,
      paths: ['/dev/null', ...['missing', 'file/below', 'circle', 'file'].map((name) => path.join(root, name))],
      isExcluded: () => false,
      gitignore: null,
    });
    expect(names(found)).toEqual(['file']);
    expect(found.skipped.map((one) => one.reason)).toEqual([
      expect.stringMatching(/device/),
      expect.stringMatching(/no such file/),
      expect.stringMatching(/not a folder/),
      expect.stringMatching(/symbolic links/),
    ]);
  });
});
