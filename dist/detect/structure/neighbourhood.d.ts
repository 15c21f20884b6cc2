/**
 * The record trees around a content's values. Values that stand close to each other share one tree, so that each byte is read
 * a bounded number of times however many values there are; a value in an encoded text has one of its own, read from the text
 * that was decoded.
 */
import type { Candidate } from '../candidates.ts';
import type { Member, RecordTree } from './record.ts';
import type { Mark } from './tokens.ts';
/** A text with the values in it, before it is read. */
export interface Neighbourhood {
    readonly text: string;
    readonly marks: readonly Mark[];
    /** By mark: the index of its candidate. */
    readonly sites: readonly number[];
}
/** Where a value stands in its tree. */
export interface TreePosition {
    readonly tree: RecordTree;
    readonly member: Member;
    readonly value: Mark;
}
/** The texts around the candidates of a content, given in order. Every candidate is in one of them. */
export declare function neighbourhoods(bytes: Buffer, sites: readonly Candidate[]): Generator<Neighbourhood, void>;
/** The places of a neighbourhood's values, by candidate; a value that no record holds is missing. Of equal texts they are the same. */
export declare function placesIn(neighbourhood: Neighbourhood, path: string): ReadonlyMap<number, TreePosition>;
