/** The ways in which a credential's value can be written: what looks for known values in scanned bytes compares with these. */
import { previewOf } from '../detect/text/snippet.ts';
import { KEY_LENGTH } from '../detect/text/shape.ts';

/** Every form of a value is at least this long. */
const MIN_FORM = 40;
/** PEM breaks a private key's base64 into lines of 64. */
const PEM_LINE = 64;

interface Form {
  readonly text: string;
  readonly shown: string;
}

/** A value as it is, in base64 and in hexadecimal; of a long one also its parts. */
export function formsOf(value: string): readonly Form[] {
  const texts: string[] = [];
  const bytes = Buffer.from(value);
  const hex = bytes.toString('hex');
  texts.push(hex, hex.toUpperCase());
  for (const shift of [0, 1, 2]) {
    // The characters of base64 that do not depend on what stands around the value.
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    const inner = encoded.slice(shift === 0 ? 0 : 4, Math.floor(((shift + bytes.length) * 4) / 3) - 2);
    texts.push(inner, inner.replaceAll('+', '-').replaceAll('/', '_'));
  }
  if (value.length > PEM_LINE) {
    for (let at = 0; at < value.length; at += PEM_LINE) texts.push(value.slice(at, at + PEM_LINE));
  }
  const shown = value.length === KEY_LENGTH || value.length === 60 ? previewOf(value) : '…';
  const hidden = [...new Set(texts)].filter((text) => text.length >= MIN_FORM).map((text) => ({ text, shown: '…' }));
  return [{ text: value, shown }, ...hidden];
}
