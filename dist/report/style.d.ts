/** Colours for the terminal; none where they are switched off. */
type Paint = (text: string) => string;
export interface Style {
    readonly bold: Paint;
    readonly dim: Paint;
    readonly red: Paint;
    readonly yellow: Paint;
    readonly cyan: Paint;
    readonly green: Paint;
    readonly alert: Paint;
}
/** The paints; with `colour` false each gives its text back. */
export declare function styleOf(colour: boolean): Style;
export {};
