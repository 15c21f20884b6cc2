/** Tables of texts with keys {K1} and secrets {S1} in them, and what a search says of each. */
import { detect } from '../../src/detect/detect.ts';
import { fakeKey } from './random.ts';

const PLACEHOLDER = /\{([KS])(\d+)\}/g;

/** A text with its placeholders filled, and the placeholder of each value. */
function fill(text: string): { readonly bytes: Buffer; readonly names: ReadonlyMap<string, string> } {
  const names = new Map<string, string>();
  const filled = text.replace(PLACEHOLDER, (_, role: string, number: string) => {
    const value = fakeKey(Number(number) * 2 + (role === 'K' ? 1000 : 1001));
    names.set(value, `${role}${number}`);
    return value;
  });
  return { bytes: Buffer.from(filled), names };
}

/** What is found in a text: each value once, with its kind and its partner, and `low` where it is not reported. */
export function found(path: string, text: string): readonly string[] {
  const { bytes, names } = fill(text);
  const detections = detect({ bytes, path });
  const nameOf = (value: string): string => names.get(value) ?? '?';
  const hashes = new Map(detections.map((one) => [one.sha256, nameOf(one.value.reveal())]));
  const told = detections.map(({ value, kind, score, partner }) => {
    return `${nameOf(value.reveal())} ${kind}${score >= 0 ? '' : ' low'} ${hashes.get(partner ?? '') ?? '-'}`;
  });
  return [...new Set(told)];
}

/** What is to be found: all values, keys and secrets of one number as pairs. */
export function wanted(text: string): readonly string[] {
  const all = [...fill(text).names.values()];
  return all.map((name) => {
    const other = (name.startsWith('K') ? 'S' : 'K') + name.slice(1);
    return `${name} ${name.startsWith('K') ? 'api-key' : 'secret-key'} ${all.includes(other) ? other : '-'}`;
  });
}
