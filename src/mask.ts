/** The last line of defence: no output leaves with a credential of this scan in it, whatever went wrong before. */
import { KEY_LENGTH, shapeOf } from './detect/shape.ts';
import { redact } from './detect/snippet.ts';
import type { SecretText } from './finding.ts';

/** What may be a value that no content held: a file's name, or what was typed for one. */
const VALUE = new RegExp(`(?<![A-Za-z0-9])[A-Za-z0-9]{${KEY_LENGTH}}(?![A-Za-z0-9])`, 'g');
/** Every form of a value is at least this long, and so is every token that may hold one. */
const MIN_TOKEN = 40;
const TOKEN = new RegExp(`[A-Za-z0-9+/_-]{${MIN_TOKEN},}`, 'g');
/** PEM breaks a private key's base64 into lines of 64. */
const PEM_LINE = 64;
/** So many first characters find a form: a scan may know 100,000 forms, and a report may hold as many tokens. */
const PREFIX = 12;

interface Form {
  readonly text: string;
  readonly shown: string;
}

/**
 * Makes a function that replaces every form of the given values in a text: as they are, in base64 and in hexadecimal; and
 * whatever else has a value's shape. Takes time linear in the text, however many values there are.
 */
export function masker(values: Iterable<SecretText>): (text: string) => string {
  const index = new Map<string, Form[]>();
  const seen = new Set<string>();
  for (const secret of values) {
    const value = secret.reveal();
    if (seen.has(value)) continue;
    seen.add(value);
    for (const form of formsOf(value)) {
      const prefix = form.text.slice(0, PREFIX);
      const others = index.get(prefix);
      if (others) others.push(form);
      else index.set(prefix, [form]);
    }
  }
  // Of two forms that begin alike the longer one goes first.
  for (const forms of index.values()) forms.sort((a, b) => b.text.length - a.text.length);
  return (text) =>
    text.replace(TOKEN, (token) => {
      const masked = maskKnown(token, index);
      // The hashes that identify findings are the one long token that belongs in a report.
      if (masked === token && /^[0-9a-f]{64}$/.test(token)) return token;
      return masked.replace(VALUE, (value) => (shapeOf(value) === 'random' ? redact(value) : value));
    });
}

/** The ways in which a value could be written: as it is, in base64 and in hexadecimal; of a long one also its parts. */
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
  const shown = value.length === KEY_LENGTH || value.length === 60 ? redact(value) : '…';
  const hidden = [...new Set(texts)].filter((text) => text.length >= MIN_TOKEN).map((text) => ({ text, shown: '…' }));
  return [{ text: value, shown }, ...hidden];
}

function maskKnown(token: string, index: ReadonlyMap<string, readonly Form[]>): string {
  let masked = '';
  let copied = 0;
  for (let at = 0; at + PREFIX <= token.length; at++) {
    const form = index.get(token.slice(at, at + PREFIX))?.find((one) => token.startsWith(one.text, at));
    if (!form) continue;
    masked += token.slice(copied, at) + form.shown;
    copied = at + form.text.length;
    at = copied - 1;
  }
  return masked + token.slice(copied);
}
