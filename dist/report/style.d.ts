type Paint = (text: string) => string;
export interface Style {
    readonly bold: Paint;
    readonly dim: Paint;
    readonly red: Paint;
    /** For notes: legible on light and on dark. */
    readonly magenta: Paint;
    readonly cyan: Paint;
    readonly green: Paint;
    readonly alert: Paint;
    /** Black on yellow: yellow letters can't be read on white. */
    readonly amber: Paint;
}
/** The paints; with `colour` false each gives its text back. Whoever asks has looked at the stream and the environment. */
export declare function styleOf(colour: boolean): Style;
/** A text that leads to an address where it is clicked (OSC 8). The address holds no control characters: encode it first. */
export declare function hyperlink(text: string, address: string): string;
export {};
