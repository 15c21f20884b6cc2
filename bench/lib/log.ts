/** A log for the benchmarks: a varied block, again and again, with credentials in it that are new in every tenth block. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { randomFrom, token } from './random.ts';

const BLOCK = 8 * 1024 * 1024;
/** Lines of noise between two lines that hold a credential. */
const EVERY = 9000;
const FRESH_EVERY = 10;

/** What was written. */
export interface MadeLog {
  readonly size: number;
  /** Every value that stands in it. */
  readonly values: readonly string[];
}

/** Writes a log of at least `size` bytes. The same seed gives the same lines, private keys apart. */
export function makeLog(file: string, size: number): MadeLog {
  const random = randomFrom(7);
  const descriptor = openSync(file, 'wx', 0o600);
  const values = new Set<string>();
  let written = 0;
  try {
    let block: Buffer = Buffer.alloc(0);
    for (let count = 0; written < size; count++) {
      if (count % FRESH_EVERY === 0) block = makeBlock(random, values);
      for (let at = 0; at < block.length;) at += writeSync(descriptor, block, at);
      written += block.length;
    }
  } finally {
    closeSync(descriptor);
  }
  return { size: written, values: [...values] };
}

function makeBlock(random: () => number, values: Set<string>): Buffer {
  const lines: string[] = [];
  const key = token(random, 64);
  const secret = token(random, 64);
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trimEnd();
  for (const value of [key, secret, pem]) values.add(value);
  const leaks = [
    `DEBUG urllib3.connectionpool: headers={'User-Agent': 'python-requests/2.32', 'X-MBX-APIKEY': '${key}', 'Accept': '*/*'}`,
    `WARN  config loaded {"exchange":"binance","apiKey":"${key}","secret":"${secret}","sandbox":false}`,
    `ERROR signing failed for BINANCE_API_SECRET=${secret} (clock skew 1012 ms)`,
    `INFO  loaded the key\n${pem}`,
  ];
  let length = 0;
  for (let count = 0; length < BLOCK; count++) {
    const line = `${stamp(count)} ${count % EVERY === EVERY - 1 ? (leaks[Math.floor(count / EVERY) % leaks.length] ?? '') : noise(random)}\n`;
    lines.push(line);
    length += line.length;
  }
  return Buffer.from(lines.join(''));
}

/** What fills logs: requests, signatures, identifiers, hashes, JSON, paths. */
function noise(random: () => number): string {
  const pick = Math.floor(random() * 12);
  const number = Math.floor(random() * 1e9);
  if (pick === 0)
    return `INFO  GET /api/v3/order?symbol=BTCUSDT&orderId=${number}&timestamp=${1.79e12 + number}&signature=${hex(random, 64)} 200`;
  if (pick === 1)
    return `{"level":30,"time":${1.79e12 + number},"pid":4711,"reqId":"${uuid(random)}","msg":"order filled","price":"${number / 1e4}"}`;
  if (pick === 2) return `INFO  pulled registry.example.com/bot@sha256:${hex(random, 64)} in ${number % 9000} ms`;
  if (pick === 3) return `DEBUG commit ${hex(random, 40)} of refs/heads/feature/JIRA-${number % 1000}-retry-on-429`;
  if (pick === 4)
    return `DEBUG cookie=${token(random, 22)} user=${token(random, 8)} path=/home/deploy/releases/20261120/app/src/main/java/com/example/Bot.java:${number % 900}`;
  if (pick === 5)
    return `TRACE depthUpdate {"e":"depthUpdate","E":${number},"s":"ETHUSDT","b":[["${number / 1e5}","0.4"],["${number / 2e5}","12.003"]],"a":[]}`;
  return `INFO  worker-${number % 16} heartbeat ok, queue ${number % 300}, lag ${number % 50} ms, used ${number % 1000} of 2048 MB, rate ${number % 1200}/1200`;
}

function stamp(count: number): string {
  return new Date(1.79e12 + count * 13).toISOString();
}

function uuid(random: () => number): string {
  return [8, 4, 4, 4, 12].map((length) => hex(random, length)).join('-');
}

function hex(random: () => number, length: number): string {
  return createHash('sha256').update(String(random())).digest('hex').slice(0, length);
}
