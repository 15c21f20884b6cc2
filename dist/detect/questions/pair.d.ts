import type { TreePosition } from '../structure/neighbourhood.ts';
/** What the record tree says of two values. */
export interface Relation {
    /** How deep the innermost scope is that holds both; 0 where no tree holds both. */
    readonly depth: number;
    /** Nothing else stands in that scope, and it is a tuple, a list, a row, a call or the like: their order tells. */
    readonly isTuple: boolean;
    /** Each has a name of its own, and it is the same one: in one record two values of one kind. */
    readonly isNamesake: boolean;
    /** Namesakes in records of different names, as in `keys = {alice: …}` and `secrets = {alice: …}`. */
    readonly isCounterpart: boolean;
}
/** The standings of a content's values, by their indices. */
export declare class Standings {
    #private;
    constructor(places: ReadonlyMap<number, TreePosition>);
    /** How two values stand to each other. */
    relation(a: number, b: number): Relation;
    /** True where one of two values stands in a record that holds a pair and not the other value. */
    areSettled(a: number, b: number): boolean;
    /** Notes that two values are a pair. */
    settle(a: number, b: number): void;
    /** The name of a value's own slot; null where it has none. */
    nameOf(index: number): string | null;
}
