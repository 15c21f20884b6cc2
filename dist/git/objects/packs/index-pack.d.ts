import type { GitContext } from '../../run-git.ts';
import type { IdLength, PackIndex } from './pack-index.ts';
/**
 * Lets git index a pack. The index is written into a temporary folder, never into the repository, and holds ids and
 * offsets only. Null where git can't make one, as for a pack that is damaged itself.
 */
export declare function rebuildIndex(packFile: string, packSize: number, context: GitContext, idLength: IdLength): PackIndex | null;
