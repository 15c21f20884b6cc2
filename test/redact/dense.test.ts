/** What is full of values: a line is judged alone where its neighbours have no say, and gives the same as if they were. */
import { describe, expect, it } from 'vitest';
import { fakeKey } from '../support/random.ts';
import { redact } from '../support/redact.ts';

const masked = (text: string): string => redact(Buffer.from(text)).toString();
const kindsIn = (text: string): readonly string[] => [...masked(text).matchAll(/\[binance-([a-z-]+)/g)].map((match) => match[1] ?? '');
const LINES = 60;

describe('many values in a row', () => {
  it.each([
    [
      'named by their lines',
      (count: number, value: string) => `BINANCE_API_${count % 2 === 0 ? 'KEY' : 'SECRET'}_${count >> 1}=${value}\n`,
    ],
    [
      'told by their order in a call',
      (count: number, value: string) => (count % 2 === 0 ? `client = binance.Client(\n  "${value}",\n` : `  "${value}",\n)\n\n\n\n`),
    ],
  ])('keep their kinds: %s', (_name, line) => {
    const text = Array.from({ length: LINES }, (_, count) => line(count, fakeKey(count + 1))).join('');
    const pairs = kindsIn(text);
    expect(pairs).toHaveLength(LINES);
    expect(pairs.filter((_, index) => index % 2 === 0).every((kind) => kind === 'api-key')).toBe(true);
    expect(pairs.filter((_, index) => index % 2 === 1).every((kind) => kind === 'secret-key')).toBe(true);
  });

  it('are told by the line before, where that was recognised from what came earlier', () => {
    const [key, secret] = [fakeKey(1), fakeKey(2)];
    const known = `BINANCE_API_KEY=${key}\n`;
    const text = `${known}${'nothing to see here\n'.repeat(400)}${known}${secret}\n`;
    const whole = masked(text);
    expect(whole).not.toContain(secret);
    expect(kindsIn(text)).toHaveLength(3);
  });
});
