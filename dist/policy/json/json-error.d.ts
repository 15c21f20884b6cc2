/** Where a JSON text goes wrong. V8's message says so in some versions only, and quotes the text, which may hold a secret. */
/** Line and column (from 1) of the first character that can't stand where it does. */
export declare function jsonErrorPlace(text: string): {
    readonly line: number;
    readonly column: number;
};
