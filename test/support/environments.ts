import { detect } from '../../src/detect/detect.ts';
import { fakeKey } from './random.ts';

/** A path, the environments of its values in the order in which they first stand there (one for all of them), and the text. */
export type EnvironmentCase = readonly [path: string, expected: string, text: string];

/** What is found of the values `{K}`, `{S}`, `{K2}` … of a text; where nothing tells, a key counts as a live one. */
function environmentsIn(path: string, text: string): string {
  const names = [...new Set(text.match(/\{[KS]\d?\}/g) ?? [])];
  const values = names.map((_, index) => fakeKey(1000 + index));
  const filled = names.reduce((rest, name, index) => rest.replaceAll(name, values[index] ?? ''), text);
  const found = detect({ bytes: Buffer.from(filled), path });
  return values
    .map((value) => {
      const environments = found.filter((one) => one.value.reveal() === value).map(({ environment }) => environment);
      return [...new Set(environments.map((one) => (one === 'unknown' ? 'live' : one)))].join('/') || 'missed';
    })
    .join(' ');
}

/** The same, once where all values have it. */
export function environmentsAs(expected: string, path: string, text: string): string {
  const found = environmentsIn(path, text);
  return expected.includes(' ') ? found : [...new Set(found.split(' '))].join(' ');
}
