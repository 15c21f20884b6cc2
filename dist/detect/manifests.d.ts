/** The repository's manifests: a project that depends on a Binance library more likely holds a Binance credential. */
import type { Detection, Evidence } from '../model/detection.ts';
export interface ManifestFile {
    /** Relative to the scanned root, with `/`. */
    readonly path: string;
    readonly bytes: Buffer;
}
/** What stands beyond in a manifest, in bytes, is not read. */
export declare const MAX_MANIFEST: number;
/** True for the files whose content repositoryEvidence() reads. */
export declare function isManifest(path: string): boolean;
/**
 * Reads the manifests of a scanned tree. The returned function gives the evidence that they are for a path: full weight
 * where a manifest stands in the path's folder or above it, less elsewhere in the tree.
 */
export declare function repositoryEvidence(files: readonly ManifestFile[]): (path: string) => Evidence | null;
/**
 * A detection with one more piece of evidence. Where the text around the value already names its owner, or says that
 * it is something else, the repository adds a fraction only: it is the weakest tie there is.
 */
export declare function withEvidence(detection: Detection, added: Evidence): Detection;
