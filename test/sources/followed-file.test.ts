/** A log that is followed loses nothing, however it is rotated. */
import { appendFileSync, copyFileSync, existsSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { followFile } from '../../src/sources/follow/followed-file.ts';
import { makeFolder } from '../support/cli.ts';

/** What has been read of each content, in the order in which they began. */
function reader(file: string): { readonly contents: string[]; readonly poll: () => void; readonly problem: () => string | null } {
  const contents: string[] = [];
  const followed = followFile(file, () => {
    const index = contents.push('') - 1;
    return {
      write: (bytes) => {
        contents[index] = (contents[index] ?? '') + bytes.toString('latin1');
      },
      pause: () => undefined,
      end: () => undefined,
    };
  });
  return {
    contents,
    poll: () => {
      while (followed.poll());
    },
    problem: followed.problem,
  };
}

/** bot.log to bot.log.1, bot.log.1 to bot.log.2, … */
function shift(file: string, keep: number): void {
  rmSync(`${file}.${keep}`, { force: true });
  for (let i = keep - 1; i >= 1; i--) if (existsSync(`${file}.${i}`)) renameSync(`${file}.${i}`, `${file}.${i + 1}`);
}

describe('a log that is followed', () => {
  it('is read from its beginning, and what is added', () => {
    const file = path.join(makeFolder({ 'bot.log': 'one\n' }), 'bot.log');
    const { contents, poll } = reader(file);
    poll();
    appendFileSync(file, 'two');
    poll();
    appendFileSync(file, ' and\n');
    poll();
    expect(contents).toEqual(['one\ntwo and\n']);
  });

  it('need not be there yet, and says so', () => {
    const file = path.join(makeFolder(), 'late.log');
    const { contents, poll, problem } = reader(file);
    poll();
    expect(problem()).toMatch(/no such file/);
    writeFileSync(file, 'here\n');
    poll();
    expect(contents).toEqual(['here\n']);
    expect(problem()).toBeNull();
    rmSync(file);
    poll();
    expect(problem()).toBeNull();
  });

  it('loses nothing in ten rotations by renaming', () => {
    const file = path.join(makeFolder(), 'bot.log');
    const { contents, poll } = reader(file);
    const written: string[] = [];
    for (let round = 0; round < 10; round++) {
      writeFileSync(file, `first of ${round}\n`);
      if (round % 3 !== 0) poll();
      appendFileSync(file, `second of ${round}\n`);
      shift(file, 3);
      renameSync(file, `${file}.1`);
      // The writer has not noticed yet.
      appendFileSync(`${file}.1`, `late of ${round}\n`);
      written.push(`first of ${round}\nsecond of ${round}\nlate of ${round}\n`);
      if (round % 2 === 0) poll();
    }
    writeFileSync(file, 'last\n');
    poll();
    for (const text of [...written, 'last\n']) expect(contents).toContain(text);
    expect(contents.join('').length).toBe(written.join('').length + 'last\n'.length);
  });

  it('loses nothing in ten rotations by copying and truncating', () => {
    const file = path.join(makeFolder({ 'bot.log': '' }), 'bot.log');
    const { contents, poll } = reader(file);
    const lines: string[] = [];
    for (let round = 0; round < 10; round++) {
      for (let i = 0; i < 4; i++) {
        lines.push(`line ${i} of ${round}, ${'x'.repeat(round * 20)}\n`);
        appendFileSync(file, lines.at(-1)!);
        if (i === 1) poll();
      }
      shift(file, 20);
      copyFileSync(file, `${file}.1`);
      truncateSync(file, 0);
      if (round % 2 === 0) poll();
    }
    poll();
    const all = contents.join('');
    for (const line of lines) expect(all).toContain(line);
  });

  it('is seen to be another one where it has grown beyond the old length meanwhile', () => {
    const file = path.join(makeFolder({ 'bot.log': 'short\n' }), 'bot.log');
    const { contents, poll } = reader(file);
    poll();
    writeFileSync(file, 'a new beginning that is longer\n');
    poll();
    expect(contents).toEqual(['short\n', 'a new beginning that is longer\n']);
  });

  it('leaves what was rotated away before, and what is compressed', () => {
    const folder = makeFolder({ 'bot.log': 'now\n', 'bot.log.1': 'before\n' });
    const file = path.join(folder, 'bot.log');
    const { contents, poll } = reader(file);
    poll();
    writeFileSync(`${file}.2.gz`, 'compressed');
    renameSync(file, `${file}.0`);
    writeFileSync(file, 'next\n');
    poll();
    expect(contents).toEqual(['now\n', 'next\n']);
  });

  it('is no folder', () => {
    const { poll, problem } = reader(makeFolder());
    poll();
    expect(problem()).toMatch(/regular file/);
  });
});
