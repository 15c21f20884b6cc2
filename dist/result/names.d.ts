/** Credentials in the names of files and folders. */
import type { Located } from './merge.ts';
/**
 * What stands in the names along some paths, each as reports show it and as its bytes in Latin-1. Each file's or folder's name is judged
 * by itself, once, unless `isKnown` says of the path to it, in Latin-1, that it was there before.
 */
export declare function findInNames(paths: Iterable<{
    readonly raw: string;
    readonly show: (raw: string) => string;
}>, isKnown: (raw: string) => boolean): readonly Located[];
