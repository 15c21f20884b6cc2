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
export function styleOf(colour: boolean): Style {
  const paint = (open: number, close: number): Paint => (colour ? (text) => `\u001b[${open}m${text}\u001b[${close}m` : (text) => text);
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    yellow: paint(33, 39),
    cyan: paint(36, 39),
    green: paint(32, 39),
    alert: colour ? (text) => `\u001b[1;97;41m${text}\u001b[0m` : (text) => text,
  };
}
