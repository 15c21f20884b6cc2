/** The text with what looks like a credential masked, and at most about `most` characters of it: `…` stands for the rest. */
export declare function shorten(text: string, most: number): string;
/** What was typed or configured, for a message that says what is wrong with it: in quotation marks, masked and short. */
export declare function quoted(text: string, most?: number): string;
/** The first digits of a hexadecimal id; of anything else what may be shown of it. */
export declare function shortId(id: string, digits?: number): string;
