import type { CarriedText } from '../view.ts';
/** Whether a run of all three classes may be a part of what a carrier holds. */
export declare function isCarried(bytes: Buffer, start: number, end: number): boolean;
/** A text that a carrier holds. What stands before `settled` need not be asked about again. */
export interface Carried {
    readonly text: CarriedText;
    readonly settled: number;
}
/** What the carrier around a run, or around a place in a list of numbers, holds; null where there is none. */
export declare function readCarrier(bytes: Buffer, start: number, end: number): Carried | null;
