import type { RunStep } from '../detect/text/runs.ts';
export interface PrefilterOptions {
    readonly signatures: boolean;
    /** Before this index a PEM private key may go on: its lines look like nothing. */
    readonly armoredTo: number;
    /** Asked of every run of WHOLE or more, whatever it looks like: whether a known value could stand in it. */
    readonly mayBeKnown: ((bytes: Buffer, start: number, end: number, step: RunStep) => boolean) | null;
}
/** Offsets in bytes[from, to) that make their line hot, in order. `before` gives bytes that stand before the buffer. */
export declare function prefilterOffsets(bytes: Buffer, from: number, to: number, before: (length: number) => Buffer, options: PrefilterOptions): readonly number[];
