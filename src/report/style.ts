/** Colours for the terminal; none where they are switched off. */

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

/** The paints; with `colour` false each gives its text back. */
export function styleOf(colour: boolean): Style {
  const paint = (open: number, close: number): Paint => (colour ? (text) => `\u001b[${open}m${text}\u001b[${close}m` : (text) => text);
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    magenta: paint(35, 39),
    cyan: paint(36, 39),
    green: paint(32, 39),
    amber: colour ? (text) => `\u001b[1;30;43m${text}\u001b[0m` : (text) => text,
    alert: colour ? (text) => `\u001b[1;97;41m${text}\u001b[0m` : (text) => text,
  };
}

/** A text that leads to an address where it is clicked (OSC 8). The address holds no control characters: encode it first. */
export function hyperlink(text: string, address: string): string {
  return `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`;
}
