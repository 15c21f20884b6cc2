/** Where the variables of a text are used, and how to go through all of its members. */
import type { Member, RecordNode, RecordTree } from './record.ts';
/** True for a record whose members stand on lines of their own, in no brackets. */
export declare function isLinesRecord(record: RecordNode): boolean;
/** The first uses of the variable that a name slot ends with: of `KEY` for `config.KEY`. */
export declare function usesOfName(tree: RecordTree, name: string): readonly Member[];
/** The members of a record and of all records in it. */
export declare function everyMember(root: RecordNode): Generator<Member, void>;
