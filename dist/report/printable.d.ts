/** Everything from a scanned tree is hostile: names and lines must not steer a terminal or forge a line of the report. */
/** The text with every character that isn't plainly printable written out, as `\n`, `\x1b` or `\u202e`, and no build command in it. */
export declare function printable(text: string): string;
/**
 * JSON text with the same characters as JSON's own escapes, which any parser turns back: a report may end on a terminal
 * or in a build log, and JSON.stringify() leaves C1 and bidirectional controls as they are. Line ends between the values
 * stay. A line of JSON never begins with `::`.
 */
export declare function asciiControls(json: string): string;
/** A number with commas. Not toLocaleString(): to load the locales takes 10 ms, at every run. */
export declare function grouped(count: number): string;
