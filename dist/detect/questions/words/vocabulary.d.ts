/** The words that tell what a value is and whose it is: Binance's own, other vendors', other purposes'. */
/** Names Binance as an exchange; tag 25035 is Binance's own in FIX (fix-api.md). Its chain (BNB Chain, BSC) is another thing: see {@link withoutNamesakes}. */
export declare const BINANCE: RegExp;
/** Words of trading software that mostly talks to Binance. Weaker than its name. */
export declare const TRADING: RegExp;
/** Fields where a password manager's export keeps an API secret, and tokens of all kinds; alone they speak against one. */
export declare const PASSWORD_NAME: RegExp;
/** `self.k`, `self.s`: as short as a name can be. */
export declare const ONE_LETTER_NAME: RegExp;
/** Purposes that stay what they are even under Binance's name: they are not long-lived credentials. */
export declare const NEVER_CREDENTIAL: RegExp;
/** Names that say "this is a key of an API" and not merely "key". */
export declare const API_WORDS: RegExp;
/** Names of listen keys and of the stream addresses that hold them. */
export declare const LISTEN_KEY: RegExp;
export declare const FUTURES_TESTNET: RegExp;
export declare const PAY: RegExp;
/** Any character that is not ASCII. */
export declare const NOT_ASCII: RegExp;
/** A name's words, lower case, joined by `_`: `apiSecretKey` and `API-Secret.Key` both give `api_secret_key`. */
export declare function wordsOf(name: string): string;
/** True where `pattern` (global or not) matches. */
export declare function mentions(pattern: RegExp, text: string): boolean;
/** A text with what `blank` gives in place of names that hold Binance's and are not the exchange: its chain's, and markets' symbols. */
export declare function withoutNamesakes(text: string, blank: (match: string) => string): string;
/** True where the exchange is named, and not only its chain. */
export declare function mentionsBinance(text: string): boolean;
