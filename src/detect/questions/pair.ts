/**
 * Where values stand to each other in the record tree: which record two of them share, and which records are complete, so
 * that nothing in them is the partner of what stands outside.
 */
import { pathOf } from '../structure/record.ts';
import type { Member, RecordNode } from '../structure/record.ts';
import type { TreePosition } from '../structure/neighbourhood.ts';

/** A record, a paragraph of one, or a member: a part of the text that may hold both halves of a pair. */
interface Scope {
  readonly part: RecordNode | Member;
  readonly isList: boolean;
  /** Its values may go without names: their order tells. */
  readonly isTuple: boolean;
  /** How many values stand in it. */
  values: number;
  /** A pair stands in it, and nothing smaller holds both of its halves. */
  isComplete: boolean;
  /** One of its entries is complete: its entries are accounts. */
  holdsComplete: boolean;
}

/** Where one value stands: its scopes from the file inwards, and its own member. */
interface Standing {
  readonly scopes: readonly Scope[];
  readonly member: Member;
}

/** What the record tree says of two values. */
export interface Relation {
  /** How deep the innermost scope is that holds both; 0 where no tree holds both. */
  readonly depth: number;
  /** Nothing else stands in that scope, and it is a tuple, a list, a row, a call or the like: their order tells. */
  readonly isTuple: boolean;
  /** Each has a name of its own, and it is the same one: in one record two values of one kind. */
  readonly isNamesake: boolean;
  /** Namesakes in records of different names, as in `keys = {alice: …}` and `secrets = {alice: …}`. */
  readonly isCounterpart: boolean;
}

const APART: Relation = { depth: 0, isTuple: false, isNamesake: false, isCounterpart: false };
/** Records whose members may go without names. */
const TUPLES: ReadonlySet<string> = new Set(['call', 'element', 'item', 'list', 'object', 'row']);

/** The standings of a content's values, by their indices. */
export class Standings {
  readonly #standings = new Map<number, Standing>();

  constructor(places: ReadonlyMap<number, TreePosition>) {
    const known = new Map<object, Map<number, Scope>>();
    for (const [index, { member }] of places) {
      const scopes: Scope[] = [];
      for (const one of [...pathOf(member)].toReversed()) {
        const isTuple = TUPLES.has(one.record.kind);
        scopes.push(scopeOf(known, one.record, -1, isTuple), scopeOf(known, one.record, one.paragraph, isTuple));
      }
      if (member.marks.length > 1) scopes.push(scopeOf(known, member, 0, true));
      for (const scope of scopes) scope.values++;
      this.#standings.set(index, { scopes, member });
    }
  }

  /** How two values stand to each other. */
  relation(a: number, b: number): Relation {
    const one = this.#standings.get(a);
    const two = this.#standings.get(b);
    if (!one || !two) return APART;
    const depth = sharedDepth(one, two);
    const scope = one.scopes[depth - 1];
    if (!scope) return APART;
    const isSameName = one.member !== two.member && one.member.name !== null && one.member.name === two.member.name;
    const [first, second] = [one.member.record, two.member.record];
    return {
      depth,
      isTuple: scope.values === 2 && scope.isTuple,
      isNamesake: isSameName && first.kind !== 'row',
      isCounterpart: isSameName && first !== second && first.name !== null && second.name !== null && first.name !== second.name,
    };
  }

  /** True where one of two values stands in a record that holds a pair and not the other value. */
  areSettled(a: number, b: number): boolean {
    const one = this.#standings.get(a);
    const two = this.#standings.get(b);
    if (!one || !two) return false;
    const depth = sharedDepth(one, two);
    if (one.scopes[depth - 1]?.holdsComplete === true) return true;
    return [one, two].some((standing) => standing.scopes.slice(depth).some((scope) => scope.isComplete));
  }

  /** Notes that two values are a pair. */
  settle(a: number, b: number): void {
    const one = this.#standings.get(a);
    const two = this.#standings.get(b);
    if (!one || !two) return;
    const depth = sharedDepth(one, two);
    const scope = one.scopes[depth - 1];
    if (scope) scope.isComplete = true;
    for (const around of one.scopes.slice(0, depth)) if (around.isList && around.part !== scope?.part) around.holdsComplete = true;
  }

  /** The name of a value's own slot; null where it has none. */
  nameOf(index: number): string | null {
    return this.#standings.get(index)?.member.name ?? null;
  }
}

function scopeOf(known: Map<object, Map<number, Scope>>, part: RecordNode | Member, paragraph: number, isTuple: boolean): Scope {
  const scopes = known.get(part) ?? new Map<number, Scope>();
  known.set(part, scopes);
  const isList = 'kind' in part && part.kind === 'list';
  const scope = scopes.get(paragraph) ?? { part, isTuple, isList, values: 0, isComplete: false, holdsComplete: false };
  scopes.set(paragraph, scope);
  return scope;
}

function sharedDepth(a: Standing, b: Standing): number {
  let depth = 0;
  while (a.scopes[depth] !== undefined && a.scopes[depth] === b.scopes[depth]) depth++;
  return depth;
}
