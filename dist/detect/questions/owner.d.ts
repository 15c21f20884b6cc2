import type { Member, RecordTree } from '../structure/record.ts';
/** Whose a value is, with what says so. */
export interface OwnerAnswer {
    readonly owner: 'binance' | 'other';
    readonly because: string;
}
/** Answers for one value; null where no slot is filled. */
export declare function ownerOf(tree: RecordTree, place: Member, path: string): OwnerAnswer | null;
/**
 * A name that a value's own name begins with and its section has too, where nothing around it names Binance; of finance it
 * may stand in one of them only. Null where there is none.
 */
export declare function strangerOf(place: Member): string | null;
