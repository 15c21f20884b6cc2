import type { Member, RecordTree } from '../structure/record.ts';
/** What makes signatures with a value as their key, as it is called in the text; null where nothing does. */
export declare function signedWith(tree: RecordTree, place: Member): string | null;
