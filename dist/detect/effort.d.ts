/**
 * How much work a content may cost. Its unit is a character that is looked at: of the text around a value, or of a text
 * that was decoded. No clock has a part in it, so that a content gives the same answer everywhere.
 *
 * A content of S bytes may cost BASE + S * PER_BYTE units, which is a few seconds a megabyte at most; those that are full of
 * values cost a tenth of it. What would cost more is an attack, and is told as not fully read.
 */
/** What each value costs besides the text around it: names, roles, hashes, positions. */
export declare const PER_VALUE = 1000;
/** Why a content was not read to its end. */
export declare const TOO_DENSE = "only partly searched: it holds more that looks like credentials, or is encoded more often, than may be judged";
/** The units that a content of so many bytes may cost. */
export declare function allowanceFor(bytes: number): number;
/** What is left of an allowance. */
export declare class Effort {
    #private;
    constructor(allowance: number);
    /** Takes units; false where there are none left, and from then on. */
    spend(units: number): boolean;
    /** Takes all that is left, for what would cost more than anything may. */
    exhaust(): void;
    /** True once more was asked for than there was. */
    get isSpent(): boolean;
}
/** Runs steps to their end at once. */
export declare function finish<T>(steps: Generator<undefined, T>): T;
