/** How many columns of a terminal a text takes, so that a mark can stand under what it marks. */
import type { Occurrence } from '../model/finding.ts';
import { printable } from './printable.ts';

// Wide and full-width characters (Unicode's East Asian Width W and F), most emoji among them.
const WIDE =
  /[\u1100-\u115f\u231a\u231b\u2329\u232a\u23e9-\u23ec\u25fd\u25fe\u2614\u2615\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18fff}\u{1b000}-\u{1b2ff}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const COMBINING = /\p{Mn}|\p{Me}/u;

/** The columns of a printable text: 2 for a wide character, none for a combining mark, else 1. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += COMBINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** Stands where something was left out. */
const CUT = '…';

/**
 * Two lines, each behind `indent`. On a terminal of `columns` the line is cut around the mark: a line that the terminal
 * breaks puts the mark under something else.
 */
export function markedLines({ text, start, end }: Occurrence['snippet'], indent: string, columns: number | undefined): readonly string[] {
  const [before, marked, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(printable);
  if (before === undefined || marked === undefined || after === undefined) return [];
  const room = columns === undefined ? Infinity : Math.max(20, columns - indent.length - 1);
  const fits = displayWidth(before) + displayWidth(marked) + displayWidth(after) <= room;
  const value = fits ? marked : headOf(marked, room - 2);
  const free = room - displayWidth(value);
  // The rest of the line takes a third of what is free, or what the part before it leaves.
  const head = fits ? before : tailOf(before, Math.max(free - displayWidth(after), Math.floor((free * 2) / 3)));
  const tail = fits ? after : headOf(after, free - displayWidth(head));
  return [`${indent}${head}${value}${tail}`, `${indent}${' '.repeat(displayWidth(head))}${'^'.repeat(Math.max(1, displayWidth(value)))}`];
}

/** As much of a text's beginning as fits, with a mark where it was cut. */
function headOf(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let shown = '';
  let taken = 1;
  for (const character of text) {
    taken += displayWidth(character);
    if (taken > width) break;
    shown += character;
  }
  return width < 1 ? '' : `${shown}${CUT}`;
}

/** As much of a text's end as fits, with a mark where it was cut. */
function tailOf(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const shown: string[] = [];
  let taken = 1;
  for (const character of Array.from(text).toReversed()) {
    taken += displayWidth(character);
    if (taken > width) break;
    shown.push(character);
  }
  return width < 1 ? '' : `${CUT}${shown.toReversed().join('')}`;
}
