import type { CredentialKind } from '../model/detection.ts';
import type { Config } from './config.ts';
/** A credential that was there and is accepted. */
export interface BaselineEntry {
    readonly sha256: string;
    readonly kind: CredentialKind;
    readonly reason?: string;
    /** Who accepted it. */
    readonly by?: string;
    /** The day (UTC, YYYY-MM-DD) it was accepted. */
    readonly on?: string;
    /** The day on which it was deleted at Binance, as the owner says. */
    readonly deleted?: string;
    /**
     * Where it was when it was accepted: in the files, or in the history of the repository (and maybe in the files too).
     * Older baselines don't say.
     */
    readonly foundIn?: FoundIn;
    /** At most its first 3 and last 2 characters. */
    readonly redacted?: string;
    /** A place where it stood. */
    readonly path?: string;
}
export type FoundIn = 'files' | 'history';
/** What a scan found, as far as the baseline is concerned. */
export interface Acceptable {
    readonly sha256: string;
    readonly kind: CredentialKind;
    readonly foundIn: FoundIn;
    readonly redacted: string;
    readonly path: string;
}
/** What accepting makes of a baseline. */
export interface Acceptance {
    readonly entries: readonly BaselineEntry[];
    readonly added: readonly BaselineEntry[];
    readonly kept: readonly BaselineEntry[];
    /** Entries that stay although the scan did not find them. */
    readonly gone: readonly BaselineEntry[];
}
/** What pruning makes of a baseline. */
export interface Pruning {
    readonly kept: readonly BaselineEntry[];
    readonly dropped: readonly BaselineEntry[];
    /** Entries that stay because this scan did not look where they may be: in the history. */
    readonly undecided: readonly BaselineEntry[];
}
export declare const BASELINE_FILE = ".binleaks-baseline.json";
/** A hundred thousand entries. */
export declare const MAX_BASELINE: number;
/**
 * The baseline's file: the one that an option or the configuration names, which must be there, or else the first
 * .binleaks-baseline.json from `startFolder` upwards; null where there is none.
 */
export declare function baselineFile(startFolder: string, explicitFile: string | null, config: Config, top?: string | null): string | null;
/** Reads the baseline that counts for a folder. Throws UsageError where one that is named is missing, or any is broken. */
export declare function loadBaseline(startFolder: string, explicitFile: string | null, config: Config, top?: string | null): readonly BaselineEntry[];
/** Reads a baseline file. */
export declare function readBaseline(file: string): readonly BaselineEntry[];
/** Parses and checks a baseline's text. Throws UsageError that names the file, the entry and what to do. */
export declare function parseBaseline(text: string, file: string): readonly BaselineEntry[];
type Fields = {
    readonly [K in Exclude<keyof BaselineEntry, 'sha256' | 'kind'>]?: BaselineEntry[K] | undefined;
};
/**
 * The baseline that also accepts what a scan reports; nothing is dropped. Entries that stand there keep their fields, but
 * for one thing: what is now accepted for the history as well is said to be.
 */
export declare function acceptInBaseline(existing: readonly BaselineEntry[], reported: readonly Acceptable[], present: ReadonlySet<string>, fields: Pick<Fields, 'reason' | 'by' | 'on' | 'deleted'>): Acceptance;
/**
 * The baseline without what is gone; nothing is accepted. `present` holds the hashes of everything that was found. Where the
 * history was not searched, only entries that were accepted from the files are dropped: the history keeps what it holds.
 */
export declare function pruneBaseline(existing: readonly BaselineEntry[], present: ReadonlySet<string>, sawHistory: boolean): Pruning;
/** The JSON Schema that a baseline's text names for editors; null where it names none. */
export declare function schemaOf(text: string): string | null;
/** The file's text: one line an entry, so that a diff shows one line for each that came or went. */
export declare function formatBaseline(entries: readonly BaselineEntry[], schema?: string | null): string;
export {};
