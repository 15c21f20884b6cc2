/**
 * Since when and until when a history holds something: one pass over the graph of commits, parents first, for everything that
 * is looked for at once.
 *
 * The graph's nodes are commits and what else git keeps alive by itself: tag objects, trees and blobs that a tag or ref names,
 * and the index. A *place* is one object at one path (or a path that has a telling name); a *label* is what is looked for, and
 * a place carries any number of them.
 *
 * - A node *holds* a place where its tree has that object at that path; of a tag object the tree is that of what it tags. A node
 *   holds a label where it holds a place that carries it.
 * - A node *introduces* what it holds while none of its parents does; a commit also introduces a label that stands in its own
 *   text and not in its tree. So a merge introduces only what none of its parents had (an evil merge), and what is removed and
 *   added again is introduced again.
 * - A node *removes* what it does not hold while one of its parents does. So a merge that leaves out what a merged branch still
 *   had removes it: until then the newest commit of that branch held it.
 * - A tip's *history* is what its node reaches over parents, itself included.
 *
 * A commit whose parents are not there (a shallow clone's border) counts as a root.
 */
/** A node's number, then those of its parents; -1 for a parent that is not there. Of a tag the parent is what it tags. */
export type CommitLinks = readonly number[];
/** What a path came to hold, against the first parent. */
export interface PlaceChange {
    readonly path: string;
    /** The number of the place that is there now; -1 where there is none, because the path is gone or its object is another. */
    readonly place: number;
}
export interface TimelineInput {
    readonly commits: readonly CommitLinks[];
    /** Nodes that are no commits. They introduce and remove places, but no labels. */
    readonly others: readonly CommitLinks[];
    /** By node. */
    readonly changes: ReadonlyMap<number, readonly PlaceChange[]>;
    /** By the number of a place, the labels that it carries. */
    readonly labelsOf: readonly (readonly number[])[];
    /** Labels in a commit's or tag's own text. */
    readonly messages: ReadonlyMap<number, readonly number[]>;
    readonly tips: readonly {
        readonly name: string;
        readonly node: number;
    }[];
}
/** Nodes that brought something, and nodes that took it away, in no order. */
export interface Span {
    readonly introduced: readonly number[];
    readonly removed: readonly number[];
}
/**
 * What the commits say of one label: those that some tip reaches, where one of them has it; else all commits, reachable or
 * not. So no commit that was amended or rebased away is named as long as there is one that was not.
 */
export interface Timeline extends Span {
    /** How many commits hold it, in their tree or their own text. */
    readonly commits: number;
    /** The tips whose history has it, and those whose own node holds it. */
    readonly refs: readonly string[];
    readonly heldBy: readonly string[];
}
export interface Timelines {
    /** By the number of a place. Of all nodes, reachable or not. */
    readonly places: readonly Span[];
    readonly labels: ReadonlyMap<number, Timeline>;
}
/** Works out the spans of every place and the timeline of every label. */
export declare function timelines(input: TimelineInput): Timelines;
/** The commits that some tips reach. */
export declare function reachable(commits: readonly CommitLinks[], tips: readonly number[]): ReadonlySet<number>;
