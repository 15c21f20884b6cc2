/**
 * The structure around a value, read without a grammar: what encloses it (objects, calls, sections, elements, blocks by
 * indentation), which text belongs to the same object, and which lines to the same paragraph.
 */
export interface Structure {
    /** What opens the enclosing blocks, innermost first: `"binance": `, `new ccxt.binance(`, `[binance]`, `def f():`. */
    readonly ancestors: readonly string[];
    /** The text of the innermost enclosing object, call or indented block, without the value; empty where none is. */
    readonly object: string;
    /** The text of the object around that one. */
    readonly outerObject: string;
    /** Those of the ancestors that are calls: what stands before a parenthesis. */
    readonly calls: readonly string[];
    readonly lineBefore: string;
    readonly lineAfter: string;
    /** The lines up to the next blank one, before and behind the value. */
    readonly paragraphBefore: string;
    readonly paragraphAfter: string;
}
/** Reads the structure around a value from the (unescaped) text before and behind it: each part once, when it is asked for. */
export declare function readStructure(before: string, after: string): Structure;
