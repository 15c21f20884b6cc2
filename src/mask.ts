/** The last line of defence: no output leaves with a credential of this scan in it, whatever went wrong before. */
import { KEY_LENGTH, shapeOf } from './detect/shape.ts';
import { redact } from './detect/snippet.ts';
import type { SecretText } from './finding.ts';

/** What may be a value that no content held: a file's name, or what was typed for one. */
const VALUE = new RegExp(`(?<![A-Za-z0-9])[A-Za-z0-9]{${KEY_LENGTH}}(?![A-Za-z0-9])`, 'g');

/**
 * Makes a function that replaces every form of the given values in a text: as they are, in base64 and in hexadecimal; and
 * whatever else has a value's shape. Reports hold few long tokens, so only these are looked at.
 */
export function masker(values: Iterable<SecretText>): (text: string) => string {
  const forms = new Map<string, string>();
  for (const secret of values) {
    const value = secret.reveal();
    const shown = value.length === 64 || value.length === 60 ? redact(value) : '…';
    forms.set(value, shown);
    forms.set(Buffer.from(value).toString('hex'), '…');
    for (const shift of [0, 1, 2]) {
      // The characters of base64 that do not depend on what stands around the value.
      const encoded = Buffer.from('\0'.repeat(shift) + value).toString('base64');
      forms.set(encoded.slice(shift === 0 ? 0 : 4, Math.floor(((shift + value.length) * 4) / 3) - 2), '…');
    }
  }
  const longestFirst = [...forms].toSorted(([a], [b]) => b.length - a.length);
  return (text) =>
    text.replace(/[A-Za-z0-9+/_-]{40,}/g, (token) => {
      const exact = forms.get(token);
      if (exact !== undefined) return exact;
      // The hashes that identify findings are the one long token that belongs in a report.
      if (/^[0-9a-f]{64}$/.test(token)) return token;
      const known = longestFirst.reduce(
        (masked, [form, shown]) => (masked.includes(form) ? masked.replaceAll(form, shown) : masked),
        token,
      );
      return known.replace(VALUE, (value) => (shapeOf(value) === 'random' ? redact(value) : value));
    });
}
