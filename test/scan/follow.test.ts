/** Following as a whole: each credential once, with what stood on the lines before it. */
import { generateKeyPairSync } from 'node:crypto';
import { appendFileSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/model/secret.ts';
import type { Finding } from '../../src/model/finding.ts';
import { follow } from '../../src/scan/follow.ts';
import type { Scan } from '../../src/result/build-result.ts';
import { fakeKey } from '../support/random.ts';

async function* chunksOf(chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) {
    await Promise.resolve();
    yield Buffer.from(chunk);
  }
}

async function run(chunks: readonly string[], maxValues = 1000): Promise<{ readonly told: readonly Finding[]; readonly scan: Scan }> {
  const told: Finding[] = [];
  const signal = new AbortController().signal;
  const scan = await follow({ paths: ['-'], signal, maxValues, stdin: chunksOf(chunks), onFinding: (finding) => told.push(finding) });
  return { told, scan };
}

describe('follow', () => {
  it('tells each credential once, at the place where it first stood', async () => {
    const line = `2026-01-01 headers: {'X-MBX-APIKEY': '${fakeKey(1)}'}\n`;
    const { told, scan } = await run(['start\n', line.slice(0, 70), line.slice(70), line, ...Array.from({ length: 20 }, () => line)]);
    expect(told.map((one) => one.occurrences.map((at) => `${at.path}:${at.line}:${at.column}`))).toEqual([['-:2:39']]);
    expect(scan.result.findings[0]?.occurrences.length).toBe(10);
    expect(scan.result.notes).toEqual([expect.stringContaining('10 places')]);
    expect(scan.result.complete).toBe(true);
  });

  it('takes what stands lines before for context', async () => {
    const bare = `s ${fakeKey(2)}\n`;
    expect((await run([bare])).told).toEqual([]);
    const { told, scan } = await run([`binance account\napi_key: ${fakeKey(1)}\n`, `api_secret: ${fakeKey(2)}\n`]);
    expect(told.map((one) => one.kind)).toEqual(['api-key', 'secret-key']);
    expect(scan.result.findings.every((one) => one.pair !== null && one.severity === 'critical')).toBe(true);
  });

  it('waits for the end of a private key', async () => {
    const pem = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const lines = `BINANCE_PRIVATE_KEY:\n${pem}`.split(/(?<=\n)/);
    const { told } = await run(lines);
    expect(told.map((one) => `${one.kind} ${one.redacted}`)).toEqual(['private-key [RSA private key]']);
  });

  it('counts lines and columns on over more than is kept', async () => {
    const filler = 'a line of no interest, as most are\n'.repeat(1000);
    const { told } = await run([...Array.from({ length: 100 }, () => filler), `BINANCE_API_KEY=${fakeKey(3)}\n`]);
    expect(told[0]?.occurrences[0]).toMatchObject({ line: 100_001, column: 17 });
  });

  it('forgets what nobody was told of before what is a finding', async () => {
    const noise = Array.from({ length: 200 }, (_, i) => `id ${fakeKey(i + 10)}\n`).join('');
    const { told, scan } = await run([`BINANCE_API_KEY=${fakeKey(1)}\n`, noise, `BINANCE_API_KEY=${fakeKey(1)}\n`], 50);
    expect(told.length).toBe(1);
    expect(scan.result.belowThreshold).toBe(49);
    expect(scan.result.complete).toBe(true);
    const full = await run(
      Array.from({ length: 60 }, (_, i) => `BINANCE_API_KEY=${fakeKey(i)}\n\n`),
      50,
    );
    expect(full.told.length).toBe(60);
    expect(full.scan.result.complete).toBe(false);
  });
});

describe('rotation with compression at once', () => {
  const line = (index: number): string => `2026-01-01 BINANCE_API_KEY=${fakeKey(900 + index)}\n`;

  /** Follows a log while `act` rotates it, which is told once the first line was; gives the values' hashes and the scan. */
  async function rotated(act: (log: string) => void): Promise<{ readonly count: number; readonly scan: Scan }> {
    const folder = mkdtempSync(path.join(tmpdir(), 'binleaks-follow-'));
    const log = path.join(folder, 'bot.log');
    writeFileSync(log, line(0));
    const stop = new AbortController();
    const told = new Set<string>();
    const onFinding = (finding: Finding): void => {
      if (told.size === 0) setImmediate(() => act(log));
      told.add(finding.sha256);
      if (finding.sha256 === LAST) stop.abort();
    };
    const timer = setTimeout(() => stop.abort(), 8000);
    const scan = await follow({ paths: ['bot.log'], root: folder, signal: stop.signal, pollMs: 20, onFinding });
    clearTimeout(timer);
    rmSync(folder, { recursive: true });
    return { count: told.size, scan };
  }
  const LAST = sha256Hex(fakeKey(903));

  it('reads what was written, renamed and compressed between two polls', async () => {
    const { count, scan } = await rotated((log) => {
      for (const index of [1, 2]) {
        // What logrotate does: the older one gets another number, the log is renamed, made anew, and compressed.
        if (index === 2) renameSync(`${log}.1.gz`, `${log}.2.gz`);
        renameSync(log, `${log}.1`);
        writeFileSync(`${log}.1.gz`, gzipSync(index === 1 ? line(0) : line(1)));
        rmSync(`${log}.1`);
        writeFileSync(log, line(index));
      }
      renameSync(`${log}.2.gz`, `${log}.3.gz`);
      renameSync(`${log}.1.gz`, `${log}.2.gz`);
      writeFileSync(`${log}.1.gz`, gzipSync(line(2)));
      rmSync(log);
      writeFileSync(log, line(3));
    });
    expect(count).toBe(4);
    expect(scan.result.complete).toBe(true);
  });

  it('reads the compressed copy of a log that was truncated', async () => {
    const { count } = await rotated((log) => {
      appendFileSync(log, line(1) + line(2));
      writeFileSync(`${log}.1.gz`, gzipSync(line(0) + line(1) + line(2)));
      truncateSync(log, 0);
      appendFileSync(log, line(3));
    });
    expect(count).toBe(4);
  });

  it('says what may be missing where the compressed file is damaged', async () => {
    const { scan } = await rotated((log) => {
      writeFileSync(`${log}.1.gz`, gzipSync(line(1)).subarray(0, 40));
      rmSync(log);
      writeFileSync(log, line(3));
    });
    expect(scan.result.complete).toBe(false);
    expect(scan.result.skipped.map((one) => one.path)).toEqual(['bot.log.1.gz']);
  });
});
