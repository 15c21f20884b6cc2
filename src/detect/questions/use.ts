/** What is a value used for, where it has a variable's name? */
import { endOf, withoutEnd } from '../text/edges.ts';
import { isHmacCall } from './naming.ts';
import type { Member, RecordTree } from '../structure/record.ts';
import { usesOfName } from '../structure/uses.ts';

/** What makes signatures with a value as their key, as it is called in the text; null where nothing does. */
export function signedWith(tree: RecordTree, place: Member): string | null {
  if (place.name === null) return null;
  for (const use of usesOfName(tree, place.name)) {
    const callee = endOf(withoutEnd(use.record.opener.slice(-120), ' \t'), /[\w$.:>\\-]/);
    if (use !== place && use.record.kind === 'call' && isHmacCall(callee)) return callee;
  }
  return null;
}
