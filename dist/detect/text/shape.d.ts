/** How long an API key and an HMAC secret are (faqs/api_key_types.md). */
export declare const KEY_LENGTH = 64;
/**
 * - `random`: mixed case and digits, as issued today.
 * - `hex`: lower-case hex, as the old futures testnet issued.
 * - `lower`: [a-z0-9] with letters beyond f, as reported of Binance Pay.
 * - `none`: anything else: identifiers, words, placeholders, sequences.
 */
export type Shape = 'random' | 'hex' | 'lower' | 'none';
/** Classifies 60 to 64 characters. */
export declare function shapeOf(value: string): Shape;
/**
 * How word-like a text is: letters in words of one case or Capitalised, three letters or more on average, joined by - or
 * _ or by camel case, with up to four digits behind. Linear in the text's length: scanned content is hostile.
 */
export declare function isWordLike(text: string): boolean;
