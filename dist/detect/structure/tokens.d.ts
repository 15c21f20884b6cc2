import type { Tag } from './tagged.ts';
/** A candidate in the text: [start, end). */
export interface Mark {
    readonly start: number;
    readonly end: number;
}
type TokenKind = 'bind' | 'close' | 'comment' | 'newline' | 'open' | 'option' | 'other' | 'separator' | 'string' | 'tag' | 'url' | 'value' | 'word';
export interface Token {
    readonly kind: TokenKind;
    readonly start: number;
    readonly end: number;
    /** Of a value: the index of its mark. */
    readonly mark: number;
    /** Of a tag: its element. */
    readonly tag: Tag | null;
}
/** The tokens of a text. `marks` are in order and apart from each other; a comment that holds one is read as content. */
export declare function tokenize(text: string, marks: readonly Mark[]): readonly Token[];
export {};
