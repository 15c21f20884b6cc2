/** Credentials in the names of files and folders. */
import type { Located } from './merge.ts';
import { detect } from '../detect/detect.ts';

/** A name that is shorter can't be a credential. */
const LONG_NAME = 64;

/**
 * What stands in the names along some paths, each as reports show it and as its bytes in Latin-1. Each file's or folder's name is judged
 * by itself, once, unless `isKnown` says of the path to it, in Latin-1, that it was there before.
 */
export function findInNames(
  paths: Iterable<{ readonly raw: string; readonly show: (raw: string) => string }>,
  isKnown: (raw: string) => boolean,
): readonly Located[] {
  const found = new Map<string, readonly Located[]>();
  for (const { raw, show } of paths) {
    if (raw.length < LONG_NAME) continue;
    const parts = raw.split('/');
    for (const [depth, name] of parts.entries()) {
      const own = parts.slice(0, depth + 1).join('/');
      if (name.length < LONG_NAME || found.has(own)) continue;
      const detections = detect({ bytes: Buffer.from(name, 'latin1'), path: '' });
      const path = show(own);
      found.set(
        own,
        detections.length === 0 || isKnown(own) ? [] : detections.map((detection) => ({ path, detection, place: 'name' as const })),
      );
    }
  }
  return [...found.values()].flat();
}
