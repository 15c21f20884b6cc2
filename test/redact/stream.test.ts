/** The redaction as a stream of Node: what loggers and pipes expect of one. */
import { EventEmitter } from 'node:events';
import { PassThrough, Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/index.ts';
import { sha256Hex } from '../../src/model/secret.ts';
import { fakeKey } from '../support/random.ts';

const KEY = fakeKey(1);
const MARK = `[binance-api-key:${sha256Hex(KEY).slice(0, 4)}…]`;

async function collect(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(String(chunk)));
  return Buffer.concat(chunks).toString();
}

describe('createRedactor()', () => {
  it('takes text and bytes, and gives each line at once', async () => {
    const redactor = createRedactor();
    const seen: string[] = [];
    const first = new Promise<void>((done) => redactor.once('data', () => done()));
    redactor.on('data', (chunk: Buffer) => seen.push(chunk.toString()));
    redactor.write(`{"level":30,"headers":{"X-MBX-APIKEY":"${KEY}"}}\n`);
    await first;
    expect(seen).toEqual([`{"level":30,"headers":{"X-MBX-APIKEY":"${MARK}"}}\n`]);
    redactor.end(new Uint8Array(Buffer.from('last')));
    await new Promise((done) => redactor.once('end', done));
    expect(seen[1]).toBe('last');
  });

  it('lets a prompt through, but no piece of a value', async () => {
    const redactor = createRedactor({ idleMs: 5 });
    const seen: string[] = [];
    redactor.on('data', (chunk: Buffer) => seen.push(chunk.toString()));
    redactor.write('Password: ');
    while (seen.length === 0) await new Promise((next) => setTimeout(next, 5));
    expect(seen).toEqual(['Password: ']);
    redactor.write(`secret=${KEY.slice(0, 40)}`);
    while (seen.length === 1) await new Promise((next) => setTimeout(next, 5));
    redactor.end(KEY.slice(40));
    await new Promise((done) => redactor.once('end', done));
    expect(seen.join('')).toMatch(/^Password: secret=\[binance-\w+-key:[0-9a-f]{4}…\]$/);
  });

  it('waits for a reader that is slow', async () => {
    const line = `GET /api/v3/time ${'x'.repeat(1000)}\n`;
    let made = 0;
    const source = new Readable({
      highWaterMark: 1024,
      read() {
        this.push(made++ < 1000 ? line : null);
      },
    });
    let taken = 0;
    let most = 0;
    const slow = new Writable({
      highWaterMark: 1024,
      write(chunk: Buffer, _encoding, done) {
        taken += chunk.length;
        most = Math.max(most, made * line.length - taken);
        setImmediate(done);
      },
    });
    await pipeline(source, createRedactor(), slow);
    expect(taken).toBe(1000 * line.length);
    expect(most).toBeLessThan(300_000);
  });

  it('is the destination of a logger that writes and waits for drain, as pino does', async () => {
    // pino takes any object with write(); it writes one line a call and heeds no result.
    const redactor = createRedactor();
    const log = (entry: object): void => void redactor.write(`${JSON.stringify({ level: 30, time: 1, ...entry })}\n`);
    for (let i = 0; i < 500; i++) log({ msg: 'request', headers: { 'x-mbx-apikey': KEY }, i });
    redactor.end();
    const lines = (await collect(redactor)).trimEnd().split('\n');
    expect(lines.length).toBe(500);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ headers: { 'x-mbx-apikey': MARK } });
  });

  it('is the stream of a transport, as winston has it', async () => {
    // winston's Stream transport asks for an event emitter with write(), and says so in object mode.
    const redactor = createRedactor();
    expect(redactor).toBeInstanceOf(EventEmitter);
    expect(redactor.writableObjectMode).toBe(false);
    const out = redactor.pipe(new PassThrough());
    redactor.write(`info: key is ${KEY}\n`, 'utf8');
    redactor.end();
    expect(await collect(out)).toBe(`info: key is ${MARK}\n`);
  });

  it('can be destroyed while it holds something', async () => {
    const redactor = createRedactor({ idleMs: 1 });
    redactor.write('partial');
    redactor.destroy();
    await new Promise((next) => setTimeout(next, 20));
    expect(redactor.destroyed).toBe(true);
  });
});
