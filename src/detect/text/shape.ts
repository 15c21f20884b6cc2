/**
 * The shape of an HMAC API key or secret: 64 characters drawn uniformly from [A-Za-z0-9].
 *
 * Tested against that distribution rather than against one entropy threshold. Of 50,000 random values the Shannon
 * entropy was 4.67 to 5.4 bits, 30 or more characters were distinct, 1 to 20 were digits (BINANCE.md, "Credential
 * kinds"). Class counts are binomial: 26.8 ± 4.0 upper, the same lower, 10.3 ± 2.9 digits; neighbours are of different
 * classes in 39.2 ± 3.9 of 63 places. The limits below lose about 1 in 10,000 real values.
 */
import { ALNUM, DIGIT, LOWER, UPPER, classAt } from './charset.ts';

/** How long an API key and an HMAC secret are (faqs/api_key_types.md). */
export const KEY_LENGTH = 64;

/**
 * - `random`: mixed case and digits, as issued today.
 * - `hex`: lower-case hex, as the old futures testnet issued.
 * - `lower`: [a-z0-9] with letters beyond f, as reported of Binance Pay.
 * - `none`: anything else: identifiers, words, placeholders, sequences.
 */
export type Shape = 'random' | 'hex' | 'lower' | 'none';

/** Words that people put into placeholders. None stands in a random value but by a chance below 1 in a million. */
const PLACEHOLDER_WORDS =
  /your[-_]?(?:api|key|secret|binance|access|private|token|own)|api_?key|secret|example|placeholder|insert|change_?me|replace|binance|dummy|sample|redacted|password|xxxxx|todo_|_here$|token/i;

/** Which characters a value has: each is ASCII. A content may hold a hundred thousand values to classify. */
const SEEN = new Uint8Array(128);

/** Classifies 60 to 64 characters. */
export function shapeOf(value: string): Shape {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let beyondHex = 0;
  let changes = 0;
  let longestSame = 0;
  let same = 0;
  let ascending = 0;
  let longestAscending = 0;
  let previousClass = 0;
  let previousCode = -2;
  let stride = 0;
  let distinct = 0;
  SEEN.fill(0);
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const bits = classAt(value, i) & ALNUM;
    if (bits === 0) return 'none';
    if (bits === UPPER) upper++;
    else if (bits === LOWER) lower++;
    else if (bits === DIGIT) digits++;
    if (bits === LOWER && code > 0x66) beyondHex++;
    if (bits === previousClass) same++;
    else {
      changes++;
      same = 1;
    }
    longestSame = Math.max(longestSame, same);
    const step = code - previousCode;
    ascending = step === stride && Math.abs(step) <= 1 ? ascending + 1 : 1;
    stride = step;
    longestAscending = Math.max(longestAscending, ascending);
    previousClass = bits;
    previousCode = code;
    if (SEEN[code] === 0) distinct++;
    SEEN[code] = 1;
  }
  if (longestAscending >= 5 || isPeriodic(value) || PLACEHOLDER_WORDS.test(value)) return 'none';
  if (upper === 0) {
    if (distinct < 10 || lower === 0 || digits === 0) return 'none';
    if (beyondHex === 0) return 'hex';
    return distinct >= 20 && changes >= 12 && longestSame < 40 && beyondHex >= 12 ? 'lower' : 'none';
  }
  if (lower < 8 || upper < 8 || distinct < 27) return 'none';
  if (changes < 24 || longestSame > 17 || lettersInWords(value) > 45) return 'none';
  // No digit at all happens once in 80,000: then the rest must look more random than an identifier can.
  if (digits === 0 && changes < 30) return 'none';
  return digits > 26 ? 'none' : 'random';
}

/**
 * How many characters stand in what could be words: three lower-case letters or more, with a capital before, or four
 * capitals. Random values: median 17, 1 in 10,000 above 44; identifiers in camel case are made of little else.
 */
function lettersInWords(value: string): number {
  let sum = 0;
  for (const word of value.match(/[A-Z]?[a-z]{3,}|[A-Z]{4,}/g) ?? []) sum += word.length;
  return sum;
}

const PARTS = new Uint8Array(1024);

/** True where a part of 4 characters or more comes three times: a random value never does that, a filler does. */
function isPeriodic(value: string): boolean {
  // Parts are counted by a hash first: of a random value none that comes three times is left to be compared.
  PARTS.fill(0);
  let isDoubtful = false;
  for (let i = 0, hash = 0; i < value.length; i++) {
    hash = (hash << 8) | value.charCodeAt(i);
    if (i < 3) continue;
    const slot = Math.imul(hash, 0x9e3779b1) >>> 22;
    const count = (PARTS[slot] ?? 0) + 1;
    PARTS[slot] = count;
    if (count === 3) isDoubtful = true;
  }
  if (!isDoubtful) return false;
  const seen = new Map<string, number>();
  for (let i = 0; i + 4 <= value.length; i++) {
    const part = value.slice(i, i + 4);
    const count = (seen.get(part) ?? 0) + 1;
    if (count >= 3) return true;
    seen.set(part, count);
  }
  return false;
}

/**
 * How word-like a text is: letters in words of one case or Capitalised, three letters or more on average, joined by - or
 * _ or by camel case, with up to four digits behind. Linear in the text's length: scanned content is hostile.
 */
export function isWordLike(text: string): boolean {
  const letters = text.replace(/\d{1,4}$/, '');
  if (letters === '' || /[^A-Za-z_-]/.test(letters)) return false;
  const words = letters
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .split(/[_-]+/)
    .filter((word) => word !== '');
  const length = words.reduce((sum, word) => sum + word.length, 0);
  return words.length > 0 && (length >= words.length * 3 || length <= 4);
}
