/** PEM private keys that were logged line by line. */
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect.ts';

const FRAMES: Readonly<Record<string, (line: string, index: number) => string>> = {
  'a time and a level': (line, index) => `2026-11-20 10:00:${String(index % 60).padStart(2, '0')},${100 + index} INFO  ${line}`,
  "Docker's JSON": (line, index) => `{"log":"${line}\\n","stream":"stdout","time":"2026-11-20T10:00:01.${1000 + index}Z"}`,
  "GitHub's log": (line, index) => `2026-11-20T10:00:01.${1_000_000 + index}Z ${line}`,
  "a container's name": (line) => `app_1  | ${line}`,
  syslog: (line, index) => `Nov 20 10:00:01 host bot[4711]: ${index} ${line}`,
};

describe.each(['rsa', 'ed25519'] as const)('a logged private key (%s)', (type) => {
  const { privateKey } = type === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trim();
  const [plain] = detect({ bytes: Buffer.from(`# binance\n${pem}\n`), path: 'bot.log' });

  it.each(Object.keys(FRAMES))('is the key that it is behind %s', (name) => {
    const frame = FRAMES[name] ?? String;
    const log = ['starting the binance bot', ...pem.split('\n'), 'ready'].map(frame).join('\n');
    const keys = detect({ bytes: Buffer.from(`${log}\n`), path: 'bot.log' }).filter((one) => one.kind === 'private-key');
    expect(keys.map((one) => one.sha256)).toEqual([plain?.sha256]);
  });
});
