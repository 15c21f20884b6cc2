/** Colours for the terminal; none where they are switched off. */
import { styleText } from 'node:util';

type Paint = (text: string) => string;
type Format = 'bold' | 'cyan' | 'dim' | 'green' | 'magenta' | 'red';

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
export function styleOf(colour: boolean): Style {
  const paint = (format: Format): Paint => (colour ? (text) => styleText(format, text, { validateStream: false }) : (text) => text);
  return {
    bold: paint('bold'),
    dim: paint('dim'),
    red: paint('red'),
    magenta: paint('magenta'),
    cyan: paint('cyan'),
    green: paint('green'),
    // In one sequence: styleText() would nest three, and end each.
    amber: colour ? (text) => `\u001b[1;30;43m${text}\u001b[0m` : (text) => text,
    alert: colour ? (text) => `\u001b[1;97;41m${text}\u001b[0m` : (text) => text,
  };
}

/** A text that leads to an address where it is clicked (OSC 8). The address holds no control characters: encode it first. */
export function hyperlink(text: string, address: string): string {
  return `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`;
}
