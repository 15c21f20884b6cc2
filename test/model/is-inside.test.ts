/** Which paths stand inside a folder, by the rules of both kinds of system. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInside } from '../../src/model/is-inside.ts';

describe('isInside', () => {
  it.each([
    ['/a/b', '/a/b', true],
    ['/a/b', '/a/b/c', true],
    ['/a/b', '/a', false],
    ['/a/b', '/a/bc', false],
    ['/a', '/a/..x', true],
    ['/a', '/a/..x/y', true],
    ['/a/b', '/a/..x', false],
    ['/', '/a', true],
  ])('%s holds %s: %s', (folder, file, expected) => {
    expect(isInside(folder, file, path.posix)).toBe(expected);
  });

  it.each([
    ['C:\\a', 'C:\\a\\b', true],
    ['C:\\a', 'c:\\A\\b', true],
    ['C:\\a', 'D:\\a\\b', false],
    ['C:\\a', 'D:\\', false],
    ['C:\\a', 'C:\\..x', false],
    ['C:\\', 'C:\\..x', true],
    ['\\\\server\\share\\a', '\\\\server\\share\\a\\b', true],
    ['\\\\server\\share', 'C:\\share', false],
  ])('%s holds %s: %s, on Windows', (folder, file, expected) => {
    expect(isInside(folder, file, path.win32)).toBe(expected);
  });
});
