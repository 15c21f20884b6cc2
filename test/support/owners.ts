/**
 * Cases of whose a value is. `{K…}` and `{S…}` are Binance's and are reported, `{X…}` and `{Y…}` are somebody else's and are
 * not.
 */
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../src/detect/confidence.ts';
import { detect } from '../../src/detect/detect.ts';
import { fakeKey } from './random.ts';

export type Case = readonly [path: string, text: string];

/** What is reported of a text at medium confidence and up, by placeholder, in order and without repeats. */
function reported(path: string, template: string): { readonly expected: string[]; readonly found: string[] } {
  const names = new Map<string, string>();
  const text = template.replace(/\{([KSXY]\d?)\}/g, (_, name: string) => {
    const value = names.get(name) ?? fakeKey(name.charCodeAt(0) * 1000 + Number(name.slice(1)) + template.length);
    names.set(name, value);
    return value;
  });
  const detections = detect({ bytes: Buffer.from(text), path });
  const found = [...names]
    .filter(([, value]) => detections.some((one) => one.value.reveal() === value && confidenceOf(one.score) !== 'low'))
    .map(([name]) => name);
  return { expected: [...names.keys()].filter((name) => /^[KS]/.test(name)), found };
}

/** One test a case: what is reported of it is what is Binance's. */
export function owns(kind: string, cases: readonly Case[]): void {
  describe(kind, () => {
    it.each(cases.map(([path, text], index) => [index, path, text] as const))('%i %s', (_index, path, text) => {
      const { expected, found } = reported(path, text);
      expect(found, text).toEqual(expected);
    });
  });
}
