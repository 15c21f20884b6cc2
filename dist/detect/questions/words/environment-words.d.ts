/**
 * The words that tell which of Binance's systems something belongs to: in names, in headings, as hosts, and as the values of
 * switches.
 */
import type { Environment } from '../../../model/detection.ts';
/** What decides, with where it was seen. */
export interface EnvironmentAnswer {
    readonly environment: Environment;
    readonly because: string;
}
/** True for text that can tell an environment at all. */
export declare function mayTellEnvironment(text: string): boolean;
export declare const TESTNET: RegExp;
export declare const SPLIT_TESTNET: RegExp;
export declare const DEMO: RegExp;
/** Says so only in a value's own name, or beside a record that is called live. */
export declare const TEST: RegExp;
export declare const LIVE: RegExp;
export declare const US: RegExp;
export declare const NEGATED: RegExp;
/** The environment of the hosts in a text, where they agree. */
export declare function hostIn(text: string): Environment | null;
/** What several voices agree upon; `unknown` where they don't, null where there is none. */
export declare function agreed(voices: readonly Environment[]): Environment | null;
/** What stands in many switches' names and says nothing of whose they are. */
export declare const COMMON_WORDS: Set<string>;
/** The environment that a name tells; null where it tells none. `isOwn`: it is the name of the value itself. */
export declare function inName(name: string, isOwn: boolean): Environment | null;
/**
 * The environment that a short text names without saying anything else: `# Binance testnet keys`, `LIVE (fapi.binance.com)`.
 * Null where it names none. Binance.US is a name that nothing else has: whose account it is may stand beside it.
 */
export declare function inHeading(text: string): Environment | null;
/** True for a text that has nothing but a heading's words, whatever they name. */
export declare function isHeading(text: string): boolean;
/** All words of a switch that says live. */
export declare const LIVE_SWITCH: Set<string>;
/** The truth value that a text is; null where it is something else. */
export declare function truthOf(text: string): boolean | null;
/** A switch's first word: what follows it on the line is something else. */
export declare function firstWord(text: string): string;
export declare const CREDENTIAL: RegExp;
export declare const ADDRESS: RegExp;
export declare const OWNER: RegExp;
/** Whether a name may be a switch's. */
export declare function isSwitch(words: string): boolean;
/** Whether a name is that of what is chosen among systems, in any language. */
export declare function isMode(words: string): boolean;
/** Lists of what a system could do, and of addresses for each system: none of them is a choice. */
export declare const CATALOGUE: RegExp;
export declare const SETTINGS: RegExp;
/** What such a member names is not what its record uses. */
export declare const ELSEWHERE: RegExp;
/** A cell that tells it whatever its column is called: the bare words "demo" and "sandbox" are said of much else. */
export declare function inCell(text: string): Environment | null;
export declare const GENERIC: RegExp;
/** An address-like name is no switch, though it may hold the word. */
export declare function isAddress(words: string): boolean;
/** A comment without the signs that make it one. */
export declare function withoutSigns(note: string): string;
/** What a call is made on, and what is called: `exchange` and `setSandboxMode`. */
export declare function calleeOf(opener: string): {
    readonly object: string;
    readonly method: string;
};
