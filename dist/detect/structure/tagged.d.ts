/** The tagged family: XML, HTML, property lists. Elements, with what their attributes say. */
interface Attribute {
    readonly name: string;
    /** Of its value, without quotes. */
    readonly start: number;
    readonly end: number;
}
export interface Tag {
    readonly name: string;
    readonly end: number;
    readonly form: 'open' | 'close' | 'empty';
    readonly attributes: readonly Attribute[];
}
/** The names of the elements that a text closes, lower case; one that is never closed is a type's parameter or text. */
export declare function closedElements(text: string): ReadonlySet<string>;
/** The tag that begins at `at`; null where none does. */
export declare function readTag(text: string, at: number, closed: ReadonlySet<string>): Tag | null;
export {};
