/** What may be referred to: a file that holds little else than values, or a value by its name. */
export interface Referent {
    readonly kind: 'file' | 'name';
    readonly sha256: string;
    /** The file that holds it. */
    readonly path: string;
    /** What a text that refers to it holds. */
    readonly needle: string;
    /** What is put in the place of a reference. */
    readonly text: string;
    /** What the name stands in, the outermost first. */
    readonly parents: readonly string[];
    /** Nothing else says enough of the value. */
    readonly isDoubtful: boolean;
}
/** A text with values in it. */
export interface SplicedText {
    readonly text: string;
    /** SHA-256 of the values that it was given. */
    readonly used: ReadonlySet<string>;
}
/** Puts values into a text where it refers to them; null where it does nowhere. */
export declare function referencesTo(text: string, path: string, referents: readonly Referent[], paths: ReadonlySet<string>): SplicedText | null;
