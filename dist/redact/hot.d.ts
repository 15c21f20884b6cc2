import type { FoundRun } from '../detect/interest.ts';
export interface HotOptions {
    readonly signatures: boolean;
    /** Before this index a PEM private key may go on: its lines look like nothing. */
    readonly armoredTo: number;
    /** Asked of every run of WHOLE or more, whatever it looks like: whether a known value could stand in it. */
    readonly mayBeKnown: ((bytes: Buffer, run: FoundRun) => boolean) | null;
}
/** Offsets in bytes[from, to) that make their line hot, in order. `before` gives bytes that stand before the buffer. */
export declare function hotOffsets(bytes: Buffer, from: number, to: number, before: (length: number) => Buffer, options: HotOptions): readonly number[];
