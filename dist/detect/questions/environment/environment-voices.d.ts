/**
 * What the members of a record can tell of an environment: switches, hosts, calls on a variable, and values that are called
 * the testnet's. Read once for each record; whether it is told of a value is asked in environment.ts.
 */
import type { Environment } from '../../../model/detection.ts';
import type { Member, RecordNode, RecordTree } from '../../structure/record.ts';
/** A member of a record that can tell an environment; whether it does so for a value depends on the value. */
export type Voice = {
    /** The record's own member that it stands in. */
    readonly top: Member;
    readonly member: Member;
    readonly entry: Entry;
    /** Of its name; of an address those that are no address's. */
    readonly words: string;
} & ({
    readonly kind: 'credential';
} | {
    readonly kind: 'cell';
    readonly environment: Environment;
} | {
    readonly kind: 'switch';
} | {
    readonly kind: 'host';
    readonly environment: Environment;
} | {
    readonly kind: 'call';
    readonly record: RecordNode;
});
/** The part of a name that says whose it is; empty where none does. */
export declare function stemOf(words: string): string;
/** The stems of a record's credentials: what else has the stem of one is that one's. */
export declare function stemsOf(record: RecordNode): ReadonlySet<string>;
/** The voices among a record's members. Read once for all values of the record. */
export declare function voicesOf(record: RecordNode): readonly Voice[];
/** Where each member of a record stands among the others. */
export declare function indexIn(record: RecordNode): ReadonlyMap<Member, number>;
export interface Entry {
    readonly name: string;
    readonly text: string;
    /** It is written as a record of its own. */
    readonly isPair: boolean;
}
/** A member as name and text; `name: X` and `value: Y` of a record of their own are one. */
export declare function entryOf(member: Member): Entry;
/** What a tree's names are given, by name. */
export declare function assignmentsOf(tree: RecordTree): ReadonlyMap<string, readonly Member[]>;
