/** Paths are shown with `/` on every system. */
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownPath, slashPath } from '../../src/model/shown-path.ts';

describe('on Windows', () => {
  it.each([
    ['C:\\bot', 'C:\\bot\\src\\a.env', 'src/a.env'],
    ['C:\\bot', 'c:\\BOT\\src\\a.env', 'src/a.env'],
    ['C:\\bot', 'C:\\bot', 'C:\\bot'],
    ['C:\\bot', 'C:\\other\\a.env', 'C:\\other\\a.env'],
    ['C:\\bot', 'D:\\a.env', 'D:\\a.env'],
    ['C:\\bot', 'C:\\bot\\..x\\a.env', '..x/a.env'],
  ])('from %s the path %s is shown as %s', (folder, file, shown) => {
    expect(shownPath(folder, file, path.win32)).toBe(shown);
  });

  it('no backslash is left of what stands in the folder', () => {
    const names = fc.array(fc.stringMatching(/^[a-z.]{1,5}[a-z]$/), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(names, (parts) => {
        expect(shownPath('C:\\bot', ['C:\\bot', ...parts].join('\\'), path.win32)).toBe(parts.join('/'));
      }),
    );
  });
});

it('a backslash in a name of POSIX stays: it is none of the separators', () => {
  expect(slashPath('/bot', '/bot/a\\b/c.env', path.posix)).toBe('a\\b/c.env');
  expect(shownPath('/bot', '/other/c.env', path.posix)).toBe('/other/c.env');
});
