import type { LocatedRequest } from '../detect/requests/sample.ts';
import type { Detection } from '../model/detection.ts';
import type { Excluded, Skipped } from '../model/scan-result.ts';
import type { CommitText } from '../git/objects/commit-text.ts';
import type { Repository } from '../git/repository.ts';
import type { ObjectReader, Store } from '../git/objects/store.ts';
import type { Timeline } from './commit-graph.ts';
import type { Located } from '../result/merge.ts';
import type { CommittedRequest } from '../result/proofs.ts';
import type { Collected } from './collect-objects.ts';
import type { ObjectHit } from '../workers/object-search.ts';
/**
 * Which part of the history is asked about: what is brought by a node (a commit; or a tag, a tagged tree or blob, the index)
 * that meets all of these. What is out of scope is counted, and decides nothing about the exposure of what is in scope.
 */
export interface HistoryScope {
    /** Names of branches, tags or other objects: nodes that one of these reaches. Null: all. */
    readonly branches: readonly string[] | null;
    /**
     * Nodes with a committer's (a tagger's) date of then or later, as a user writes it. What has no date, because no commit brought
     * it, is in scope where a ref or an index holds it. Null: all.
     */
    readonly since: string | null;
    /** False: only what a ref, a worktree's head, a stash or an index reaches. */
    readonly unreachable: boolean;
    /** Why git will not read the repository; null where it does. */
    readonly refusal: string | null;
}
/** A commit's own words, with its id. */
export type NamedCommit = CommitText & {
    readonly id: string;
};
/** What was found, with its places and its history. */
export interface Provenance {
    readonly located: readonly Located[];
    readonly requests: readonly CommittedRequest[];
    /** By the SHA-256 of a credential. */
    readonly timelines: ReadonlyMap<string, Timeline>;
    /** By the SHA-256 of a credential: refs whose own names hold it. */
    readonly refsOf: ReadonlyMap<string, readonly string[]>;
    readonly commit: (number: number) => NamedCommit;
    /** When `--since` begins, in milliseconds; null where it was not asked for. */
    readonly since: number | null;
    readonly skipped: readonly Skipped[];
    readonly excluded: readonly Excluded[];
}
/** Suspects, with what some of them showed at one path. */
export interface Credible {
    readonly hits: readonly ObjectHit[];
    /** By the number of a hit. */
    readonly seen: ReadonlyMap<number, {
        readonly path: string;
        readonly detections: readonly Detection[];
    }>;
}
/**
 * The hits that may be credentials whatever path they turn out to have, judged by one path that is known from the
 * trees. To ask git for all paths takes as long as to read all objects: it is worth it only where something was found. After
 * an abort the rest is taken for credible as it is.
 */
export declare function credible(store: Store, reader: ObjectReader, objects: Collected, gain: (path: string) => number, { least, environmentFrom }: {
    readonly least: number;
    readonly environmentFrom: number;
}, proven: ReadonlySet<string>, signal: AbortSignal): Promise<Credible>;
/**
 * Finds the paths, commits and timelines of all hits, and the places of some requests. What scores less than
 * `environmentFrom` in its own file is not asked which environment it belongs to. Throws UsageError for an unknown branch or date.
 */
export declare function locate(repository: Repository, store: Store, reader: ObjectReader, objects: Collected, requests: readonly LocatedRequest[], limits: HistoryScope, { seen, environmentFrom }: {
    readonly seen: Credible['seen'];
    readonly environmentFrom: number;
}, signal: AbortSignal): Promise<Provenance>;
