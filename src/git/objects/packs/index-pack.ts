/** Makes an index for a pack that has none, or a damaged one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGit } from '../../run-git.ts';
import type { GitContext } from '../../run-git.ts';
import { readPackIndex } from './pack-index.ts';
import type { IdLength, PackIndex } from './pack-index.ts';

/**
 * Lets git index a pack. The index is written into a temporary folder, never into the repository, and holds ids and
 * offsets only. Null where git can't make one, as for a pack that is damaged itself.
 */
export function rebuildIndex(packFile: string, packSize: number, context: GitContext, idLength: IdLength): PackIndex | null {
  const folder = mkdtempSync(join(tmpdir(), 'binleaks-'));
  try {
    const file = join(folder, 'pack.idx');
    // Outside of the repository git opens nothing but the pack.
    const apart = { folder: context.folder, inherit: false };
    const made = runGit(apart, [
      '-C',
      folder,
      'index-pack',
      `--object-format=${idLength === 20 ? 'sha1' : 'sha256'}`,
      '-o',
      file,
      packFile,
    ]);
    return made.ok ? readPackIndex(file, packSize, idLength) : null;
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
