import type { SecretText } from '../model/secret.ts';
/** Masks texts; knows the values of a scan. */
export declare class Masker {
    #private;
    constructor(values?: Iterable<SecretText>);
    /** Makes values known: pieces of them are masked from now on. */
    learn(values: Iterable<SecretText>): void;
    /** Makes ids known that may be shown: those of findings and of git's objects, taken from the fields that hold them. */
    keep(ids: Iterable<string>): void;
    /**
     * The text with nothing in it that is a credential or a piece of one. Takes time linear in the text, and looks for tokens by
     * jumps: of a report of many megabytes most characters belong to none.
     */
    text(text: string): string;
}
/**
 * A text of which nothing is left that must not be shown. There is no way to make one but by a {@link Masker}, so that what
 * takes one needs no look at it.
 */
export declare class MaskedText {
    #private;
    private constructor();
    static of(text: string, masker: Masker): MaskedText;
    toString(): string;
}
/** Masks what has the look of a credential, whatever it is: for texts that come before anything was found. */
export declare const UNKNOWN_VALUES: Masker;
