/** How many columns of a terminal a text takes, so that a mark can stand under what it marks. */
import type { Occurrence } from '../model/finding.ts';
/** The columns of a printable text: 2 for a wide character, none for a combining mark, else 1. */
export declare function displayWidth(text: string): number;
/**
 * Two lines, each behind `indent`. On a terminal of `columns` the line is cut around the mark: a line that the terminal
 * breaks puts the mark under something else.
 */
export declare function markedLines({ text, start, end }: Occurrence['snippet'], indent: string, columns: number | undefined): readonly string[];
