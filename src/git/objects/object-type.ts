/** The four types of git's objects. */
import { ENTRY } from './packs/pack.ts';

export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag';

/** The type that a pack's number stands for; null for deltas and for what is no type. */
export function typeOfEntry(entry: number): ObjectType | null {
  if (entry === ENTRY.commit) return 'commit';
  if (entry === ENTRY.tree) return 'tree';
  if (entry === ENTRY.blob) return 'blob';
  return entry === ENTRY.tag ? 'tag' : null;
}

/** The type of a name as git writes it; null for any other word. */
export function typeOfName(name: string): ObjectType | null {
  return name === 'commit' || name === 'tree' || name === 'blob' || name === 'tag' ? name : null;
}

/** An object read whole. */
export interface GitObject {
  readonly type: ObjectType;
  readonly bytes: Buffer;
}
