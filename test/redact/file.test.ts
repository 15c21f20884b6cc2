/** A file is rewritten whole or not at all. */
import type * as fs from 'node:fs';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { redactFile } from '../../src/redact/redact-file.ts';
import { makeFolder } from '../support/cli.ts';
import { fakeKey } from '../support/random.ts';

/** Called before the real function; what it throws is what the system says. */
const before = vi.hoisted(() => ({ rename: (): void => undefined, write: (): void => undefined }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const hooked = <T extends unknown[], R>(hook: 'rename' | 'write', call: (...args: T) => R) => {
    return (...args: T): R => {
      before[hook]();
      return call(...args);
    };
  };
  return { ...real, renameSync: hooked('rename', real.renameSync), writeSync: hooked('write', real.writeSync) };
});

const LOG = `start\nBINANCE_API_SECRET=${fakeKey(1)}\nend`;

function failing(code: string): () => never {
  return () => {
    throw Object.assign(new Error(code), { code });
  };
}

afterEach(() => {
  before.rename = () => undefined;
  before.write = () => undefined;
});

describe('a file that is rewritten', () => {
  it.skipIf(!existsSync('/proc/self/fd'))('is no longer open when it is replaced: Windows replaces no file that is', () => {
    const file = path.join(realpathSync(makeFolder({ 'bot.log': LOG })), 'bot.log');
    const open: string[] = [];
    before.rename = () => {
      for (const descriptor of readdirSync('/proc/self/fd'))
        try {
          open.push(readlinkSync(`/proc/self/fd/${descriptor}`));
        } catch {
          // That of the listing itself.
        }
    };
    expect(redactFile(file)).toBe(1);
    expect(open.length).toBeGreaterThan(0);
    expect(open).not.toContain(file);
  });

  it('keeps its mode, and everything but the values', () => {
    const folder = makeFolder({ 'bot.log': LOG });
    const file = path.join(folder, 'bot.log');
    chmodSync(file, 0o4640);
    const { uid, gid } = statSync(file);
    expect(redactFile(file)).toBe(1);
    expect(readFileSync(file, 'utf8')).toMatch(/^start\nBINANCE_API_SECRET=\[binance-secret-key:[0-9a-f]{4}…\]\nend$/);
    expect(statSync(file)).toMatchObject({ uid, gid });
    expect(statSync(file).mode & 0o7777).toBe(0o4640);
    expect(readdirSync(folder)).toEqual(['bot.log']);
  });

  it('is not touched where there is nothing to mask', () => {
    const folder = makeFolder({ 'bot.log': 'nothing\n', 'empty.log': '' });
    const stats = statSync(path.join(folder, 'bot.log'));
    expect(redactFile(path.join(folder, 'bot.log'))).toBe(0);
    expect(redactFile(path.join(folder, 'empty.log'))).toBe(0);
    expect(statSync(path.join(folder, 'bot.log'))).toMatchObject({ ino: stats.ino, mtimeMs: stats.mtimeMs });
    expect(readdirSync(folder).toSorted()).toEqual(['bot.log', 'empty.log']);
  });

  it('is the one that a link leads to; the link stays', () => {
    const folder = makeFolder({ 'real/bot.log': LOG });
    symlinkSync('real/bot.log', path.join(folder, 'link.log'));
    expect(redactFile(path.join(folder, 'link.log'))).toBe(1);
    expect(lstatSync(path.join(folder, 'link.log')).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(folder, 'real/bot.log'), 'utf8')).not.toContain(fakeKey(1));
  });

  it('stays as it is where it has another name, is a folder, or is missing', () => {
    const folder = makeFolder({ 'bot.log': LOG });
    const file = path.join(folder, 'bot.log');
    linkSync(file, path.join(folder, 'other.log'));
    mkdirSync(path.join(folder, 'd'));
    expect(() => redactFile(file)).toThrow(/bot\.log.*2 names/);
    expect(() => redactFile(path.join(folder, 'd'))).toThrow(/d: .*folder|not a regular file/);
    expect(() => redactFile(path.join(folder, 'none'))).toThrow(/none: no such file/);
    expect(readFileSync(file, 'utf8')).toBe(LOG);
    expect(readdirSync(folder).toSorted()).toEqual(['bot.log', 'd', 'other.log']);
  });

  it('stays as it is where the new one cannot be put in its place', () => {
    const folder = makeFolder({ 'bot.log': LOG });
    before.rename = failing('EPERM');
    expect(() => redactFile(path.join(folder, 'bot.log'))).toThrow(/can't write .*bot\.log: permission denied/);
    before.write = failing('ENOSPC');
    expect(() => redactFile(path.join(folder, 'bot.log'))).toThrow(/can't write .*bot\.log: the disk is full/);
    expect(readFileSync(path.join(folder, 'bot.log'), 'utf8')).toBe(LOG);
    expect(readdirSync(folder)).toEqual(['bot.log']);
  });

  it('stays as it is where something is added meanwhile', () => {
    const folder = makeFolder({ 'bot.log': LOG });
    const file = path.join(folder, 'bot.log');
    before.write = () => {
      before.write = () => undefined;
      appendFileSync(file, '\none more line\n');
    };
    expect(() => redactFile(file)).toThrow(/changed meanwhile/);
    expect(readFileSync(file, 'utf8')).toBe(`${LOG}\none more line\n`);
    expect(readdirSync(folder)).toEqual(['bot.log']);
  });
});
