/**
 * The record tree: what encloses a value, what each part of it is called, and what stands beside it. Formats differ in how
 * they write it; the questions asked of it (`detect/questions/`) need not know which one wrote it.
 */
/**
 * file: all of the text. section: what follows a heading. block: lines indented below another. item: an entry of a list of
 * blocks. object, list, call: in braces, brackets, parentheses. element: XML and HTML. row: of a table.
 */
export type RecordKind = 'file' | 'section' | 'block' | 'item' | 'object' | 'list' | 'call' | 'element' | 'row';
export interface RecordNode {
    readonly kind: RecordKind;
    /** What it is called: its key, its section's title, its element; null where nothing names it. */
    readonly name: string | null;
    /** What opens it, as text: `new ccxt.binance`, `def main():`, `if (testnet)`. */
    readonly opener: string;
    readonly members: readonly Member[];
    /** The member of the record around it that it stands in; null for the file. */
    readonly inside: Member | null;
    readonly start: number;
    readonly end: number;
}
export interface Member {
    readonly record: RecordNode;
    /** The nearest name slot: key, column, option, variable; null for a positional one. */
    readonly name: string | null;
    /** All that stands on the left side, for text that is not code: `Binance testnet API key`. */
    readonly phrase: string;
    /** Its value as text, without the comment behind it; cut where it is long. */
    readonly text: string;
    /** The records in its value. */
    readonly records: readonly RecordNode[];
    /** Indices of the marks directly in it, not in its records. */
    readonly marks: readonly number[];
    /** The comment above it or behind it. */
    readonly note: string;
    /** Members of one paragraph have one number. */
    readonly paragraph: number;
    readonly start: number;
    /** Where its value begins. */
    readonly valueStart: number;
    readonly end: number;
}
/** The records of a text, and in which member each mark stands. */
export interface RecordTree {
    readonly text: string;
    readonly root: RecordNode;
    /** By mark; null for a mark that no member holds, which does not happen for marks of the text. */
    readonly places: readonly (Member | null)[];
}
/** From a member to the file, the member itself first. */
export declare function pathOf(member: Member): Generator<Member, void>;
