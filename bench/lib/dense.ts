/** Contents that hold little else than credentials, in the shapes that they are kept in. The same seed gives the same bytes. */
import { randomFrom, token } from './random.ts';

type Random = () => number;

/** A shape of a content. */
export interface DenseShape {
  readonly name: string;
  /** The file name: its extension is evidence. */
  readonly file: string;
  /** Makes the content from a source of values, with at least so many bytes. */
  readonly make: (next: Random, size: number) => Buffer;
}

/** One record for each count from 0 on, until `size` bytes are there. */
function records(size: number, record: (count: number) => string): string {
  const parts: string[] = [];
  for (let count = 0, length = 0; length < size; count++) {
    const part = record(count);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

function text(record: (value: () => string, count: number, next: Random) => string, head = '', foot = ''): DenseShape['make'] {
  return (next, size) => {
    const value = (): string => token(next, 64);
    return Buffer.from(head + records(size, (count) => record(value, count, next)) + foot);
  };
}

/** `KEY=value` with a key and its secret in turn. */
const env = text((value, count) => `BINANCE_API_${count % 2 === 0 ? 'KEY' : 'SECRET'}_${count >> 1}=${value()}\n`);
const list = text((value) => `"${value()}",`, 'const keys = "', '".split(",");\n');

/** Private keys without the cost of making real ones: an Ed25519 key is 16 bytes of prefix and 32 random ones. */
function pemBlock(next: Random): string {
  const seed = Buffer.from(Array.from({ length: 32 }, () => Math.floor(next() * 256)));
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${der}\n-----END PRIVATE KEY-----\n`;
}

function hexadecimal(next: Random): string {
  return Array.from({ length: 64 }, () => Math.floor(next() * 16).toString(16)).join('');
}

/** The shapes, from those that people write to those that an attacker might. */
export const SHAPES: readonly DenseShape[] = [
  { name: 'KEY=value', file: 'all.env', make: env },
  { name: 'KEY=value, other names', file: 'names.env', make: text((value, count) => `ACCOUNT_${count}_TOKEN=${value()}\n`) },
  { name: 'bare, one a line', file: 'bare.txt', make: text((value) => `${value()}\n`) },
  { name: 'commas, one long line', file: 'commas.txt', make: text((value) => `${value()},`) },
  { name: 'spaces, one long line', file: 'spaces.txt', make: text((value) => `${value()} `) },
  {
    name: 'JSON objects',
    file: 'accounts.json',
    make: text(
      (value, count) => `${count > 0 ? ',' : ''}{"exchange":"binance","apiKey":"${value()}","secret":"${value()}","sandbox":false}`,
      '[',
      ']\n',
    ),
  },
  {
    name: 'JSON objects, indented',
    file: 'indented.json',
    make: text(
      (value, count) =>
        `${count > 0 ? ',' : ''}\n  {\n    "name": "account ${count}",\n    "apiKey": "${value()}",\n    "apiSecret": "${value()}"\n  }`,
      '[',
      '\n]\n',
    ),
  },
  {
    name: 'CSV with a header',
    file: 'export.csv',
    make: text((value, count) => `${count},binance,user${count},${value()},${value()}\n`, 'id,exchange,user,api_key,api_secret\n'),
  },
  {
    name: 'Markdown table',
    file: 'keys.md',
    make: text((value, count) => `| user${count} | ${value()} | ${value()} |\n`, '| user | API key | API secret |\n| --- | --- | --- |\n'),
  },
  {
    name: 'HTML table',
    file: 'keys.html',
    make: text(
      (value, count) => `<tr><td>user${count}</td><td>${value()}</td><td>${value()}</td></tr>\n`,
      '<table><tr><th>user</th><th>API key</th><th>API secret</th></tr>\n',
      '</table>\n',
    ),
  },
  {
    name: 'SQL inserts',
    file: 'dump.sql',
    make: text((value, count) => `INSERT INTO keys (id, api_key, api_secret) VALUES (${count}, '${value()}', '${value()}');\n`),
  },
  {
    name: 'YAML',
    file: 'accounts.yaml',
    make: text(
      (value, count) => `  - name: account${count}\n    api_key: ${value()}\n    api_secret: "${value()}"\n`,
      'exchange: binance\naccounts:\n',
    ),
  },
  {
    name: 'calls',
    file: 'clients.py',
    make: text((value, count) => `client_${count} = Client("${value()}", "${value()}")\n`, 'from binance.client import Client\n\n'),
  },
  {
    name: 'URL queries',
    file: 'access.log',
    make: text(
      (value, count, next) =>
        `GET /api/v3/order?symbol=BTCUSDT&apiKey=${value()}&timestamp=${1.79e12 + count}&signature=${hexadecimal(next)} HTTP/1.1\n`,
    ),
  },
  {
    name: 'log lines',
    file: 'bot.log',
    make: text(
      (value, count) => `${new Date(1.79e12 + count * 13).toISOString()} DEBUG headers={'X-MBX-APIKEY': '${value()}', 'Accept': '*/*'}\n`,
    ),
  },
  {
    name: 'concatenated literals',
    file: 'pieces.js',
    make: text((value, count) => {
      const whole = value();
      return `const secret${count} = "${whole.slice(0, 32)}" + "${whole.slice(32)}";\n`;
    }),
  },
  {
    name: 'base64, one a line',
    file: 'secrets.yaml',
    make: text((value, count) => `  binance-key-${count}: ${Buffer.from(value()).toString('base64')}\n`, 'kind: Secret\ndata:\n'),
  },
  {
    name: 'base64 of KEY=value',
    file: 'env.b64',
    make: (next, size) => Buffer.from(`${env(next, size * 0.75).toString('base64')}\n`),
  },
  { name: "a list and .split(',')", file: 'split.js', make: list },
  { name: 'JSON in JSON', file: 'nested.log', make: text((value) => `${JSON.stringify({ log: JSON.stringify({ apiKey: value() }) })}\n`) },
  { name: 'UTF-16', file: 'wide.env', make: (next, size) => Buffer.from(env(next, size / 2).toString('latin1'), 'utf16le') },
  {
    name: 'hashes with names',
    file: 'SHA256SUMS',
    make: text((_value, count, next) => `${hexadecimal(next)}  binance-bot-${count}.tar.gz\n`),
  },
  { name: 'PEM blocks', file: 'keys.pem', make: text((_value, _count, next) => pemBlock(next)) },
];

/** A source of random numbers for each shape, so that one of them alone gives the same content. */
export function makeDense(shape: DenseShape, seed: number, size: number): Buffer {
  return shape.make(randomFrom(seed + SHAPES.indexOf(shape)), size);
}
