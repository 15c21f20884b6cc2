/** Character classes as bit masks in one 256-entry table: one load a byte decides everything the run search asks. */

/** A character of [A-Za-z0-9+/_-]: whatever a credential form may consist of (base62, base64, base64url, hex). */
export const KEY = 1;
export const DIGIT = 2;
export const LOWER = 4;
export const UPPER = 8;
export const ALNUM = DIGIT | LOWER | UPPER;

function buildClasses(): Uint8Array {
  const table = new Uint8Array(256);
  const add = (characters: string, bits: number): void => {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      table[code] = (table[code] ?? 0) | bits;
    }
  };
  add('0123456789', KEY | DIGIT);
  add('abcdefghijklmnopqrstuvwxyz', KEY | LOWER);
  add('ABCDEFGHIJKLMNOPQRSTUVWXYZ', KEY | UPPER);
  add('+/_-', KEY);
  return table;
}

/** Bits of each byte, see the constants above. */
export const CLASSES: Uint8Array = buildClasses();

/** A table with 1 for each byte of some characters, and of what has one of some classes. */
export function tableOf(characters: string, classes = 0): Uint8Array {
  const table = CLASSES.map((bits) => ((bits & classes) === 0 ? 0 : 1));
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

/** The bits of the character at `index` of a text; 0 outside of it and for characters above U+00FF. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < 256 ? (CLASSES[code] ?? 0) : 0;
}

/** True where upper case, lower case and digits all stand in bytes[start, end). */
export function isMixed(bytes: Uint8Array, start: number, end: number): boolean {
  let seen = 0;
  for (let i = start; i < end; i++) {
    seen |= CLASSES[bytes[i] ?? 0] ?? 0;
    if ((seen & ALNUM) === ALNUM) return true;
  }
  return false;
}
