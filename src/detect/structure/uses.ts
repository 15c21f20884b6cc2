/** Where the variables of a text are used, and how to go through all of its members. */
import type { Member, RecordNode, RecordTree } from './record.ts';

const MAX_VISITED = 20_000;
const USES = new WeakMap<RecordTree, ReadonlyMap<string, readonly Member[]>>();

/** True for a record whose members stand on lines of their own, in no brackets. */
export function isLinesRecord(record: RecordNode): boolean {
  return record.kind === 'file' || record.kind === 'section' || record.kind === 'block' || record.kind === 'item';
}

/** The members of calls, objects and lists whose value is a variable, by its name. */
function usesOf(tree: RecordTree): ReadonlyMap<string, readonly Member[]> {
  const known = USES.get(tree);
  if (known) return known;
  const found = new Map<string, Member[]>();
  for (const member of everyMember(tree.root)) {
    if (isLinesRecord(member.record) || !member.records.every(isEmptyCall)) continue;
    // `KEY.into()`, `key.trim()`: what converts a variable.
    const text = member.text.slice(0, 120).replace(/(?:(?:\.|->)\w{1,40}\(\)){1,4}\??[,;]?$/, '');
    const name = /^[&*]?(?:[\w$]+(?:\.|::|->|\?\.))*([A-Za-z_$][\w$]*)[,;]?$/.exec(text)?.[1];
    if (name === undefined) continue;
    const list = found.get(name);
    if (list) list.push(member);
    else found.set(name, [member]);
  }
  USES.set(tree, found);
  return found;
}

/** So many uses of one variable are looked at. */
const MAX_USES = 20;

/** The first uses of the variable that a name slot ends with: of `KEY` for `config.KEY`. */
export function usesOfName(tree: RecordTree, name: string): readonly Member[] {
  const variable = name.replace(/["'`]/g, '').split('.').at(-1) ?? name;
  return (usesOf(tree).get(variable) ?? []).slice(0, MAX_USES);
}

function isEmptyCall({ kind, members }: RecordNode): boolean {
  return kind === 'call' && members.length === 0;
}

/** The members of a record and of all records in it. */
export function* everyMember(root: RecordNode): Generator<Member, void> {
  const open: RecordNode[] = [root];
  let left = MAX_VISITED;
  for (let record = open.pop(); record; record = open.pop()) {
    for (const member of record.members) {
      if (left-- <= 0) return;
      yield member;
      open.push(...member.records);
    }
  }
}
