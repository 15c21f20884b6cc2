/** Places that are written in several ways, homes, programs that are gone after one run, and files with a byte order mark. */
import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { showsWhatIsTyped } from '../../src/cli/run/run-verify.ts';
import { homeFolder } from '../../src/install/home.ts';
import { objectAt, valueOf } from '../../src/install/text/json-text.ts';
import { isJson } from '../../src/install/managers.ts';
import { same } from '../../src/install/plan.ts';
import { isPassingFolder } from '../../src/install/program.ts';
import { isBelowName, isSameName, pathSystemOf } from '../../src/install/same-path.ts';

describe('paths', () => {
  const windows = pathSystemOf('win32');
  const linux = pathSystemOf('linux');
  const mac = pathSystemOf('darwin');

  it.each([
    [windows, 'C:\\Users\\Ana\\.config\\binleaks\\hooks', 'c:/users/ana/.config/binleaks/hooks', true],
    [windows, 'C:\\a\\', 'C:/a', true],
    [windows, 'C:\\a\\.\\b\\..\\c', 'c:\\A\\C', true],
    [windows, 'C:\\a', 'D:\\a', false],
    [windows, '\\\\server\\share\\a', '//SERVER/share/A', true],
    [mac, '/Users/Ana/caf\u00e9', '/users/ana/cafe\u0301', true],
    [linux, '/home/ana/A', '/home/ana/a', false],
    [linux, '/home/ana//a/', '/home/ana/a', true],
  ])('are compared as the system does: %o %s %s', (system, a, b, expected) => {
    expect(isSameName(a, b, system)).toBe(expected);
    expect(isSameName(b, a, system)).toBe(expected);
  });

  it.each([
    [windows, 'C:\\Repo\\.git\\hooks', 'c:/repo', true],
    [windows, 'C:\\repository', 'C:\\repo', false],
    [windows, 'D:\\repo\\x', 'C:\\repo', false],
    [windows, 'C:\\x', 'C:\\', true],
    [linux, '/repo/..x/y', '/repo', true],
    [linux, '/repo/../x', '/repo', false],
    [linux, '/x', '/', true],
  ])('stand below others: %o %s %s', (system, inner, outer, expected) => {
    expect(isBelowName(inner, outer, system)).toBe(expected);
  });

  it('are those of the system', () => {
    expect(windows.path.sep).toBe(win32.sep);
    expect(linux.path.sep).toBe(posix.sep);
  });
});

describe('the home folder', () => {
  it.each([
    [{ HOME: '/home/ana' }, 'linux', '/home/ana'],
    [{ HOME: '', HOMEDRIVE: 'H:', HOMEPATH: '\\ana', USERPROFILE: 'C:\\Users\\ana' }, 'win32', 'H:\\ana'],
    [{ USERPROFILE: 'C:\\Users\\ana' }, 'win32', 'C:\\Users\\ana'],
    [{ HOME: 'D:\\ana', HOMEDRIVE: 'H:', HOMEPATH: '\\ana' }, 'win32', 'D:\\ana'],
  ] as const)('is the one that git has: %o on %s', (env, platform, expected) => {
    expect(homeFolder(env, platform)).toBe(expected);
  });

  it('is never the empty name', () => {
    expect(homeFolder({ HOME: '' }, 'linux')).not.toBe('');
  });
});

it.each([
  ['/home/ana/.npm/_npx/1a2b/node_modules/binleaks', true],
  ['C:\\Users\\ana\\AppData\\Local\\npm-cache\\_npx\\1a2b\\node_modules\\binleaks', true],
  ['C:\\Users\\ana\\AppData\\Local\\pnpm-cache\\dlx\\abc\\node_modules\\binleaks', true],
  ['/home/ana/.cache/pnpm/dlx-1234/node_modules/binleaks', true],
  ['/tmp/bunx-1000-binleaks@latest/node_modules/binleaks', true],
  ['/tmp/xfs-1a2b/dlx-77/node_modules/binleaks', true],
  ['/home/ana/.yarn/berry/cache/binleaks-npm-1.zip/node_modules/binleaks', true],
  ['/usr/lib/node_modules/binleaks', false],
  ['/home/ana/bot/node_modules/binleaks', false],
  ['/home/ana/dlxyz/node_modules/binleaks', false],
])('a package in %s is gone after one run: %s', (folder, expected) => {
  expect(isPassingFolder(folder)).toBe(expected);
});

it('a byte order mark hides nothing of package.json', () => {
  const text = '\xef\xbb\xbf{ "simple-git-hooks": { "pre-commit": "x" } }';
  expect(isJson(text)).toBe(true);
  const object = objectAt(text, 'simple-git-hooks');
  expect(object === null ? null : valueOf(text, object, 'pre-commit')).toBe('"x"');
});

it('Windows keeps no modes: a file there is the same whatever was asked for', () => {
  const file = (mode: number) => ({ kind: 'file', bytes: Buffer.from('x'), mode }) as const;
  expect(same(file(0o666), file(0o755), 'win32')).toBe(true);
  expect(same(file(0o666), file(0o755), 'linux')).toBe(false);
});

it('a window of Git Bash shows what is typed, other places do not', () => {
  expect(showsWhatIsTyped('win32', { MSYSTEM: 'MINGW64', TERM_PROGRAM: 'mintty' })).toBe(true);
  expect(showsWhatIsTyped('win32', {})).toBe(false);
  expect(showsWhatIsTyped('win32', { MSYSTEM: 'MINGW64' })).toBe(false);
  expect(showsWhatIsTyped('linux', { MSYSTEM: 'MINGW64', TERM_PROGRAM: 'mintty' })).toBe(false);
});
