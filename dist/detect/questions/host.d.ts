import type { Member, RecordTree } from '../structure/record.ts';
/** The host that a value is for, where that is not Binance's; null where nothing tells. */
export declare function foreignHostOf(tree: RecordTree, place: Member, path: string): string | null;
