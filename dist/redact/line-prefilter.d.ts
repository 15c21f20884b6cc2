import type { ValueMemory } from './value-memory.ts';
export interface PrefilterOptions {
    readonly signatures: boolean;
    /** How much of the stream stands before the bytes. */
    readonly offset: number;
    /** Before this index a PEM private key may go on: its lines look like nothing. */
    readonly armoredTo: number;
    /** Asked of every run of WHOLE or more, whatever it looks like: whether a known value could stand in it. */
    readonly known: Pick<ValueMemory, 'mayStandIn' | 'beginnings'> | null;
}
/** Offsets in bytes[from, to) that make their line hot, in order. `before` gives bytes that stand before the buffer. */
export declare function prefilterOffsets(bytes: Buffer, from: number, to: number, before: (length: number) => Buffer, options: PrefilterOptions): readonly number[];
