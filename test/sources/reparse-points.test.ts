/** Windows calls every reparse point a link where it lists a folder; only where the path itself is one it is one. */
import type * as Fs from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { walkFiles } from '../../src/sources/walk-files.ts';
import { makeFolder } from '../support/cli.ts';

// What is listed under these names says that it is a link.
const CLOUD = new Set(['cloud.env', 'cloud']);

vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof Fs>();
  const listed = (...args: Parameters<typeof real.readdirSync>): unknown => {
    const entries: unknown = Reflect.apply(real.readdirSync, undefined, args);
    if (!Array.isArray(entries)) return entries;
    return entries.map((entry: unknown) => {
      if (!(entry instanceof real.Dirent) || !CLOUD.has(String(Reflect.get(entry, 'name')))) return entry;
      const link: unknown = Object.create(entry);
      const answers = { isFile: () => false, isDirectory: () => false, isSymbolicLink: () => true };
      return Object.assign(link ?? {}, answers);
    });
  };
  return { ...real, readdirSync: listed };
});

describe('a reparse point that is no link', () => {
  it('is read, as a file or as a folder', () => {
    const root = makeFolder({ 'cloud.env': 'x', 'cloud/in.env': 'y', 'plain.env': 'z' });
    const walk = walkFiles({ root, paths: [root], isExcluded: () => false, gitignore: null });
    expect(walk.items.map((item) => item.path).toSorted()).toEqual(['cloud.env', 'cloud/in.env', 'plain.env']);
    expect(walk.excluded).toEqual([]);
  });
});
