/**
 * What a value is called: the name it is assigned to, the header or option it follows, the call it is an argument of,
 * the column it stands in, the label on the line above. Works on the text before a value in any language: it walks back
 * over quotes, wrappers and separators instead of parsing one grammar.
 */
/** How a label is bound to the value. The earlier in this list, the tighter. */
type LabelVia = 'assigned' | 'argument' | 'call' | 'option' | 'element' | 'sibling' | 'column' | 'line-above' | 'prose' | 'comment';
export interface Label {
    readonly text: string;
    readonly via: LabelVia;
}
/** The call a value is a positional argument of. */
export interface Call {
    readonly name: string;
    /** The end of the argument before it; empty for the first one. */
    readonly previous: string;
    /** Index of the argument, from 0. */
    readonly index: number;
}
export interface Labels {
    /** Tightest first. */
    readonly labels: readonly Label[];
    readonly call: Call | null;
}
/** Reads the labels of a value from the (unescaped) text before and behind it. */
export declare function readLabels(before: string, after: string): Labels;
/** True for what a call's opening bracket follows where the call hands its argument on. */
export declare function isWrapper(callee: string): boolean;
/** True for a name such as `value` or `default`, which says nothing of what it holds. */
export declare function isGenericName(name: string): boolean;
export {};
