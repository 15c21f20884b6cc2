/** What is found in a content does not depend on those that were looked at before it. */
import { describe, expect, it } from 'vitest';
import { loadShapes, renderShape } from '../../fixtures/render.ts';
import { detectBytesPaced } from '../../src/sources/read.ts';
import * as others from '../../src/detect/questions/words/other-services.ts';
import * as vocabulary from '../../src/detect/questions/words/vocabulary.ts';

describe('the detector keeps nothing', () => {
  it('gives the same for every fixture, in whichever order they come', async () => {
    const files = loadShapes('fixtures').flatMap((shape) => renderShape(shape, 7).files);
    const found = async (): Promise<readonly string[]> => {
      const all: string[] = [];
      for (const { path, bytes } of files) {
        const { detections } = await detectBytesPaced(bytes, path);
        all.push(JSON.stringify(detections.map((one) => [one.kind, one.position, one.score, one.evidence])));
      }
      return all;
    };
    const forwards = await found();
    files.reverse();
    expect((await found()).toReversed()).toEqual(forwards);
  }, 120_000);

  it.each(
    Object.entries({ ...others, ...vocabulary }).flatMap(([name, value]): readonly (readonly [string, RegExp])[] =>
      value instanceof RegExp && value.global ? [[name, value]] : [],
    ),
  )('leaves %s where it was', (_, pattern) => {
    const text = 'binance bnb chain kraken trading ccxt mbx'.repeat(3);
    const before = vocabulary.mentions(pattern, text);
    for (let times = 0; times < 4; times++) expect(vocabulary.mentions(pattern, text)).toBe(before);
    expect(pattern.lastIndex).toBe(0);
  });
});
