/** From detections to findings: what several places of one credential tell together. */
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { mergeFindings } from '../../src/result/merge.ts';
import { fakeKey } from '../support/random.ts';

const KEY = fakeKey(1);
const LIVE = `BINANCE_API_KEY=${KEY}\nBINANCE_TESTNET=false\n`;
const TESTNET = `client = Client(BINANCE_API_KEY="${KEY}", testnet=True)\n`;
const SILENT = `BINANCE_API_KEY=${KEY}\n`;
const US = `client = Client(BINANCE_API_KEY="${KEY}", tld="us")\n`;

/** Environment and severity of the one credential in some files. */
function merged(...texts: readonly string[]): string {
  const located = texts.flatMap((text, index) =>
    detect({ bytes: Buffer.from(text), path: `${index}.py` }).map((detection) => ({ path: `${index}.py`, detection })),
  );
  const [finding] = mergeFindings(located).map((one) => one.finding);
  return `${finding?.environment} ${finding?.severity}`;
}

describe('a credential in several places', () => {
  it('is live where one place says so, whatever the others say', () => {
    expect(merged(TESTNET)).toBe('testnet low');
    for (const texts of [
      [LIVE, TESTNET],
      [TESTNET, LIVE],
      [TESTNET, SILENT, TESTNET, LIVE],
    ])
      expect(merged(...texts)).toBe('live medium');
  });

  it('is one of Binance.US rather than a testnet one: there is money behind it', () => {
    expect(merged(TESTNET, US)).toMatch(/^us medium$/);
  });

  it('is of the system that the others tell where a place tells none', () => {
    expect(merged(SILENT, TESTNET)).toBe('testnet low');
    expect(merged(SILENT, SILENT)).toBe('unknown medium');
  });
});
