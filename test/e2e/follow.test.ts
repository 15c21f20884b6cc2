/** `binleaks scan --follow` beside a program that writes and rotates. */
import { spawn } from 'node:child_process';
import { appendFileSync, copyFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { binleaks, envFile, makeFolder } from '../support/cli.ts';
import { fakeKey } from '../support/random.ts';
import { compileSchema } from '../support/schema.ts';

const validate = compileSchema('jsonl');

interface Following {
  readonly lines: () => readonly string[];
  /** Waits for so many lines. */
  readonly until: (count: number) => Promise<void>;
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>;
}

function start(args: readonly string[], cwd: string): Following {
  const child = spawn(process.execPath, [path.resolve('dist/cli.js'), 'scan', '--follow', ...args], { cwd });
  const code = new Promise<number | null>((done) => child.on('close', done));
  let out = '';
  let tell: () => void = () => undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    tell();
  });
  const lines = (): readonly string[] => out.split('\n').slice(0, -1);
  return {
    lines,
    until: async (count) => {
      while (lines().length < count) await new Promise<void>((next) => (tell = next));
    },
    stop: (signal) => {
      child.kill(signal);
      return code;
    },
  };
}

describe('following', () => {
  it('tells a credential as its line comes, through ten rotations, and sums up when it is stopped', async () => {
    const folder = makeFolder({ 'bot.log': `BINANCE_API_KEY=${fakeKey(0)}\n` });
    const file = path.join(folder, 'bot.log');
    const { until, lines, stop } = start(['--format', 'jsonl', 'bot.log', 'late.log'], folder);
    await until(1);
    for (let round = 1; round <= 10; round++) {
      appendFileSync(file, `line\nBINANCE_API_KEY=${fakeKey(round)} in round ${round}\n`);
      if (round % 2 === 0) renameSync(file, `${file}.${round}`);
      else {
        copyFileSync(file, `${file}.${round}`);
        truncateSync(file, 0);
      }
      writeFileSync(file, `BINANCE_API_SECRET=${fakeKey(100 + round)}\n`);
      if (round % 3 === 0) await until(1 + 2 * round);
    }
    writeFileSync(path.join(folder, 'late.log'), `BINANCE_API_KEY=${fakeKey(99)}\n`);
    await until(22);
    expect(await stop('SIGINT')).toBe(1);
    const values = lines().map((line): unknown => JSON.parse(line));
    for (const value of values) expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
    expect(values.length).toBe(23);
    expect(new Set(lines().map((line) => /"id":"(\w+)"/.exec(line)?.[1])).size).toBe(23);
    expect(values.at(-1)).toMatchObject({ type: 'summary', findings: 22, scan: { complete: true, skipped: [] } });
  });

  it('is a line a finding for people', async () => {
    const folder = makeFolder({ 'bot.log': '' });
    const { until, lines, stop } = start(['bot.log'], folder);
    appendFileSync(path.join(folder, 'bot.log'), envFile(fakeKey(1), fakeKey(2)));
    await until(2);
    expect(await stop('SIGTERM')).toBe(1);
    expect(lines()[0]).toMatch(/^bot\.log:2:17: \w+: Binance API key \w{3}…\w{2} \(high confidence: /);
    expect(lines()[2]).toMatch(/^2 Binance credentials found \(/);
    expect(lines().join('\n')).not.toContain(fakeKey(1));
  });

  it('ends with 0 where nothing was found, and with 2 where a file never came', async () => {
    const folder = makeFolder({ 'bot.log': 'nothing\n' });
    for (const [files, code, message] of [
      [['bot.log'], 0, /^No Binance credentials found/],
      [['bot.log', 'never.log'], 2, /never\.log: no such file/],
    ] as const) {
      // Nothing says when it is ready: a signal that comes before ends it without a word, and is tried again later.
      let ended: number | null = null;
      for (let wait = 400; ended === null && wait < 10_000; wait *= 2) {
        const { stop, lines } = start(files, folder);
        await new Promise((next) => setTimeout(next, wait));
        ended = await stop('SIGINT');
        if (ended !== null) expect(lines().join('\n')).toMatch(message);
      }
      expect(ended).toBe(code);
    }
  });

  it('reads standard input to its end', async () => {
    const run = await binleaks(['scan', '--follow', '-'], { input: envFile(fakeKey(1), fakeKey(2)) });
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^-:2:17: .*\n-:3:20: .*\n2 Binance credentials found/);
  });

  it('says what it can not do', async () => {
    const folder = makeFolder({ 'd/x': '' });
    for (const [args, message] of [
      [[], /name the files/],
      [['d'], /d is a folder/],
      [['x.log', '--format', 'sarif'], /sarif/],
      [['x.log', '--output', 'y'], /--output/],
    ] as const) {
      const run = await binleaks(['scan', '--follow', ...args], { cwd: folder });
      expect(run.code).toBe(2);
      expect(run.stderr).toMatch(message);
    }
  });
});

describe('JSON lines of a scan', () => {
  it('are findings and a summary', async () => {
    const run = await binleaks(['scan', '--format', 'jsonl', makeFolder({ 'a.env': envFile(fakeKey(1), fakeKey(2)) })]);
    const values = run.stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(run.code).toBe(1);
    expect(values.every((value) => validate(value))).toBe(true);
    expect(values.map((value) => /^\{"type":"(\w+)"/.exec(JSON.stringify(value))?.[1])).toEqual(['finding', 'finding', 'summary']);
  });
});
