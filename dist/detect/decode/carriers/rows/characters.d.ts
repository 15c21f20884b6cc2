import type { CarriedText } from '../../view.ts';
import type { Line } from './rows.ts';
/** Where the rows begin that a place lies in, none before `from`; -1 where it lies in none. */
export declare function charactersAt(bytes: Buffer, at: number, from: number): number;
/** Whether a line is a row, and not the last one. */
export declare function isCharacterRow(bytes: Buffer, line: Line): boolean;
/** Whether a line may be the last row. */
export declare function isLastCharacterRow(bytes: Buffer, line: Line): boolean;
/** What the rows around a place hold; null where there are none. */
export declare function readCharacters(bytes: Buffer, at: number): {
    readonly text: CarriedText;
    readonly settled: number;
} | null;
