/**
 * The words that tell a secret from an API key, in the languages that Binance's candidate and its users write in. They are looked for
 * in a name's words in lower case, joined by `_` (see wordsOf()).
 */
/** The secret half of a pair. */
export declare const SECRET_WORDS: RegExp;
/** The API key. */
export declare const KEY_WORDS: RegExp;
/** One word, with an ending, that says either. */
export declare const ROLE_WORD: RegExp;
/** "API 密钥" is Binance's own word for the API key, though 密钥 alone is the secret. */
export declare const CHINESE_API_KEY: RegExp;
