/** What is a value used for, where it has a variable's name? */
import { endOf, withoutEnd } from '../text/edges.ts';
import { isHmacCall } from './naming.ts';
import type { Member, RecordTree } from '../structure/record.ts';
import { usesOf } from '../structure/uses.ts';

/** So many uses of one variable are looked at. */
const MAX_USES = 20;

/** What makes signatures with a value as their key, as it is called in the text; null where nothing does. */
export function signedWith(tree: RecordTree, place: Member): string | null {
  const variable = place.name?.replace(/["'`]/g, '').split('.').at(-1);
  if (variable === undefined) return null;
  for (const use of (usesOf(tree).get(variable) ?? []).slice(0, MAX_USES)) {
    const callee = endOf(withoutEnd(use.record.opener.slice(-120), ' \t'), /[\w$.:>\\-]/);
    if (use !== place && use.record.kind === 'call' && isHmacCall(callee)) return callee;
  }
  return null;
}
