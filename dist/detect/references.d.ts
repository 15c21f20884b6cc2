/**
 * Names in one file and use in another: `open("keys/prod.pem")`, `Sys.getenv("BNC_K")`, `config.creds.key`. Where a text that
 * names Binance refers to a value of another file by its name, the value is put in the place of that name and judged there, by
 * the detector itself: its owner, role, environment and partner are those of the place that uses it.
 */
import type { Detection } from '../model/detection.ts';
/** A file of a repository with its content. */
export interface TextFile {
    /** Relative to the scanned root, with `/`. */
    readonly path: string;
    readonly bytes: Buffer;
}
/** A detection in a file of its own, in no archive and no message. */
export interface FileDetection {
    readonly path: string;
    readonly detection: Detection;
}
/** A larger text is no code that opens a file. */
export declare const MAX_TEXT: number;
export declare const MAX_TEXTS_BYTES: number;
/** Of so many files the values are looked for elsewhere. */
export declare const MAX_HOLDERS = 60;
/** Whether what other files say of a value may matter: it is no piece of something, and not yet known for what it is. */
export declare function isOpenToReferences({ kind, score, environment, documentedExample, evidence: list }: Detection): boolean;
/**
 * The texts to read for the names in them, the nearest first: whose path names Binance, then by the folders between them and
 * the files that hold the values. No more than {@link MAX_TEXTS}.
 */
export declare function textsNear(paths: Iterable<string>, holders: readonly string[]): {
    readonly paths: readonly string[];
    readonly isWhole: boolean;
};
/** What the files of a repository are, as far as references need them. */
export interface RepositoryTexts {
    /** The files that hold the open values, as they were judged. */
    readonly holders: readonly TextFile[];
    /** The files that may use them: those of textsNear(). */
    readonly texts: readonly TextFile[];
    /** The paths of all files. */
    readonly paths: ReadonlySet<string>;
    /** Whether these are all texts that may use them: else nothing is known of those that were not read. */
    readonly isWhole: boolean;
}
/** A text that has Binance's name, or is named so. */
export declare function isTextOfBinance({ path, bytes }: TextFile): boolean;
/**
 * The detections, judged once more by the texts that use them by name. What nothing refers to comes back as it is, the same
 * object. Work is bounded by the constants above, and never more than a scan of the same texts takes.
 */
export declare function withReferences(found: readonly FileDetection[], { holders, texts, paths, isWhole }: RepositoryTexts): readonly Detection[];
