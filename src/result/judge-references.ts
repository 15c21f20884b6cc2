/** Reads, of a repository or a folder, what is needed to judge its values by the files that use them by name. */
import {
  MAX_HOLDERS,
  MAX_TEXT,
  MAX_TEXTS_BYTES,
  isOpenToReferences,
  isTextOfBinance,
  textsNear,
  withReferences,
} from '../detect/references.ts';
import type { TextFile } from '../detect/references.ts';
import type { Located } from './merge.ts';

/** The files of one state of a repository or a folder. */
export interface FileTree {
  /** Their paths, as `Located.path` gives them. */
  readonly paths: ReadonlySet<string>;
  /** The contents of some of them; what can't be read, or is larger than a number of bytes, is left out. */
  readonly read: (paths: readonly string[], maxBytes: number) => AsyncIterable<TextFile> | Iterable<TextFile>;
}

/** Whether a value stands in a file of its own, and other files may say more of it. */
export function mayBeReferred({ detection, inside, place }: Located): boolean {
  return (place === undefined || place === 'file') && (inside ?? []).length === 0 && isOpenToReferences(detection);
}

/**
 * The same detections, of which those that a text of the tree uses by name are judged by that use. The tree is asked for only
 * where something is open, and the files that hold it are read once more only where a text names Binance.
 */
export async function judgeReferences<TLocated extends Located>(
  located: readonly TLocated[],
  treeOf: () => FileTree | Promise<FileTree>,
): Promise<readonly TLocated[]> {
  const open = located.filter(mayBeReferred).toSorted((a, b) => b.detection.score - a.detection.score);
  if (open.length === 0) return located;
  const tree = await treeOf();
  const holding = [...new Set(open.map((one) => one.path))].filter((path) => tree.paths.has(path)).slice(0, MAX_HOLDERS);
  if (holding.length === 0) return located;
  const near = textsNear(tree.paths, holding);
  const texts: TextFile[] = [];
  let left = MAX_TEXTS_BYTES;
  // What is damaged, missing or too large may use a value in another way than the others.
  let unread = near.paths.length;
  for await (const text of tree.read(near.paths, MAX_TEXT)) {
    left -= text.bytes.length;
    if (left < 0) break;
    unread--;
    if (isTextOfBinance(text)) texts.push(text);
  }
  if (texts.length === 0) return located;
  const holders: TextFile[] = [];
  for await (const holder of tree.read(holding, MAX_TEXT)) holders.push(holder);
  const asked = located.filter((one) => mayBeReferred(one) && tree.paths.has(one.path));
  const judged = withReferences(asked, { holders, texts, paths: tree.paths, isWhole: near.isWhole && unread === 0 });
  const changed = new Map(
    asked.flatMap((one, index) => {
      const detection = judged[index];
      return detection && detection !== one.detection ? [[one, { ...one, detection }] as const] : [];
    }),
  );
  return changed.size === 0 ? located : located.map((one) => changed.get(one) ?? one);
}
