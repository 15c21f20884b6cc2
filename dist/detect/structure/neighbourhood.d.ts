/**
 * The record trees around a content's values. Values that stand close to each other share one tree, so that each byte is read
 * a bounded number of times however many values there are; a value in an encoded text has one of its own, read from the text
 * that was decoded.
 */
import type { Candidate } from '../candidates.ts';
import type { Effort } from '../effort.ts';
import type { Member, RecordTree } from './record.ts';
import type { Mark } from './tokens.ts';
/** A text with the values in it, before it is read. */
interface Neighbourhood {
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
/** What is asked of the records around a content's candidates, which are told by their index. */
export interface TreeQuestion<TGlance> {
    readonly isAsked: (index: number) => boolean;
    /** What a text shows before its records are read; null where they need not be. */
    readonly glance: (neighbourhood: Neighbourhood) => TGlance | null;
    readonly take: (index: number, position: TreePosition, glance: TGlance) => void;
}
/** The records around the candidates of a content, given in order. Several questions are asked of them. */
export declare class RecordTrees {
    #private;
    constructor(bytes: Buffer, path: string, candidates: readonly Candidate[]);
    /** Asks a question, in steps of which none takes long; no more once the effort is spent. */
    ask<TGlance>({ isAsked, glance, take }: TreeQuestion<TGlance>, effort?: Effort): Generator<undefined, void>;
}
export {};
