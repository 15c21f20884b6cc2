/**
 * Since when and until when a history holds something: one pass over the graph of commits, parents first, for everything that
 * is looked for at once.
 *
 * The graph's nodes are commits and what else git keeps alive by itself: tag objects, trees and blobs that a tag or ref names,
 * and the index. A *place* is one object at one path (or a path that has a telling name); a *label* is what is looked for, and
 * a place carries any number of them.
 *
 * - A node *holds* a place where its tree has that object at that path; of a tag object the tree is that of what it tags. A node
 *   holds a label where it holds a place that carries it.
 * - A node *introduces* what it holds while none of its parents does; a commit also introduces a label that stands in its own
 *   text and not in its tree. So a merge introduces only what none of its parents had (an evil merge), and what is removed and
 *   added again is introduced again.
 * - A node *removes* what it does not hold while one of its parents does. So a merge that leaves out what a merged branch still
 *   had removes it: until then the newest commit of that branch held it.
 * - A tip's *history* is what its node reaches over parents, itself included.
 *
 * A commit whose parents are not there (a shallow clone's border) counts as a root.
 */

/** A node's number, then those of its parents; -1 for a parent that is not there. Of a tag the parent is what it tags. */
export type CommitLinks = readonly number[];

/** What a path came to hold, against the first parent. */
export interface PlaceChange {
  readonly path: string;
  /** The number of the place that is there now; -1 where there is none, because the path is gone or its object is another. */
  readonly place: number;
}

export interface TimelineInput {
  readonly commits: readonly CommitLinks[];
  /** Nodes that are no commits. They introduce and remove places, but no labels. */
  readonly others: readonly CommitLinks[];
  /** By node. */
  readonly changes: ReadonlyMap<number, readonly PlaceChange[]>;
  /** By the number of a place, the labels that it carries. */
  readonly labelsOf: readonly (readonly number[])[];
  /** Labels in a commit's or tag's own text. */
  readonly messages: ReadonlyMap<number, readonly number[]>;
  readonly tips: readonly { readonly name: string; readonly node: number }[];
}

/** Nodes that brought something, and nodes that took it away, in no order. */
export interface Span {
  readonly introduced: readonly number[];
  readonly removed: readonly number[];
}

/**
 * What the commits say of one label: those that some tip reaches, where one of them has it; else all commits, reachable or
 * not. So no commit that was amended or rebased away is named as long as there is one that was not.
 */
export interface Timeline extends Span {
  /** How many commits hold it, in their tree or their own text. */
  readonly commits: number;
  /** The tips whose history has it, and those whose own node holds it. */
  readonly refs: readonly string[];
  readonly heldBy: readonly string[];
}

export interface Timelines {
  /** By the number of a place. Of all nodes, reachable or not. */
  readonly places: readonly Span[];
  readonly labels: ReadonlyMap<number, Timeline>;
}

type Labels = ReadonlySet<number>;
/** By path the place there. */
type Held = ReadonlyMap<string, number>;

const NO_LABELS: Labels = new Set();
const NOTHING_HELD: Held = new Map();

interface OpenSpan {
  readonly introduced: number[];
  readonly removed: number[];
}

/** Of one label, over all commits (`all`) and over those that a tip reaches (`kept`). */
interface OpenTimeline {
  readonly all: OpenSpan & { commits: number };
  readonly kept: OpenSpan & { commits: number };
}

/** Works out the spans of every place and the timeline of every label. */
export function timelines(input: TimelineInput): Timelines {
  const nodes = [...input.commits, ...input.others];
  const index = new Map(nodes.map((links, at) => [links[0] ?? -1, at]));
  const kept = reachable(
    nodes,
    input.tips.map((tip) => tip.node),
  );
  const held: Held[] = [];
  const now: Labels[] = [];
  const ever: Labels[] = [];
  const places = input.labelsOf.map((): OpenSpan => ({ introduced: [], removed: [] }));
  const found = new Map<number, OpenTimeline>();
  const entry = (label: number): OpenTimeline => {
    const known = found.get(label) ?? {
      all: { introduced: [], removed: [], commits: 0 },
      kept: { introduced: [], removed: [], commits: 0 },
    };
    found.set(label, known);
    return known;
  };

  for (const at of parentsFirst(nodes, index)) {
    const [node = -1, ...parentNumbers] = nodes[at] ?? [];
    const parents = parentNumbers.flatMap((number) => index.get(number) ?? []);
    const firstParent = index.get(parentNumbers[0] ?? -1);
    const before = firstParent === undefined ? NOTHING_HELD : (held[firstParent] ?? NOTHING_HELD);
    const changes = input.changes.get(node);
    const own = changes ? applied(before, changes) : before;
    held[at] = own;
    const others = parents.map((parent) => held[parent] ?? NOTHING_HELD);
    for (const place of notIn(own, others)) places[place]?.introduced.push(node);
    for (const place of new Set(others.flatMap((other) => notIn(other, [own])))) places[place]?.removed.push(node);

    const labels = own === before && firstParent !== undefined ? (now[firstParent] ?? NO_LABELS) : labelsIn(own, input.labelsOf);
    const written = input.messages.get(node) ?? [];
    ever[at] = union([...parents.map((parent) => ever[parent] ?? NO_LABELS), labels, new Set(written)]);
    if (at >= input.commits.length) {
      // A tag holds what it tags, and its own message.
      now[at] = union([labels, new Set(written)]);
      continue;
    }
    now[at] = labels;
    const isKept = kept.has(node);
    const note = (label: number, take: (span: OpenTimeline['all']) => void): void => {
      const timeline = entry(label);
      take(timeline.all);
      if (isKept) take(timeline.kept);
    };
    for (const label of labels) {
      const isNew = !parents.some((parent) => now[parent]?.has(label));
      note(label, (span) => {
        span.commits++;
        if (isNew) span.introduced.push(node);
      });
    }
    for (const label of new Set(written)) {
      if (labels.has(label)) continue;
      note(label, (span) => {
        span.commits++;
        span.introduced.push(node);
      });
    }
    const lost = new Set(parents.flatMap((parent) => [...(now[parent] ?? NO_LABELS)]).filter((label) => !labels.has(label)));
    for (const label of lost) note(label, (span) => span.removed.push(node));
  }

  const tips = input.tips.flatMap(({ name, node }) => {
    const at = index.get(node);
    return at === undefined ? [] : [{ name, now: now[at] ?? NO_LABELS, ever: ever[at] ?? NO_LABELS }];
  });
  const all = new Set([...found.keys(), ...tips.flatMap((tip) => [...tip.ever])]);
  const labels = new Map(
    [...all].map((label) => {
      const { kept: reached, all: any } = entry(label);
      const span = reached.commits > 0 ? reached : any;
      return [
        label,
        {
          ...span,
          refs: tips.filter((tip) => tip.ever.has(label)).map((tip) => tip.name),
          heldBy: tips.filter((tip) => tip.now.has(label)).map((tip) => tip.name),
        },
      ] as const;
    }),
  );
  return { places, labels };
}

/** The places in `some` that none of `others` has. Where nothing changed the maps are the very same, and nothing is compared. */
function notIn(some: Held, others: readonly Held[]): readonly number[] {
  if (some.size === 0 || others.includes(some)) return [];
  const left: number[] = [];
  // A place is an object at a path: the same place stands under the same path.
  for (const [path, place] of some) if (!others.some((other) => other.get(path) === place)) left.push(place);
  return left;
}

function applied(before: Held, changes: readonly PlaceChange[]): Held {
  const after = new Map(before);
  for (const { path, place } of changes) {
    if (place >= 0) after.set(path, place);
    else after.delete(path);
  }
  return after.size === 0 ? NOTHING_HELD : after;
}

function labelsIn(held: Held, labelsOf: TimelineInput['labelsOf']): Labels {
  if (held.size === 0) return NO_LABELS;
  const labels = new Set<number>();
  for (const place of held.values()) for (const label of labelsOf[place] ?? []) labels.add(label);
  return labels;
}

/** The union; where one of the sets holds all others, that very set, so that most commits share one. */
function union(sets: readonly Labels[]): Labels {
  const largest = sets.reduce((best, one) => (one.size > best.size ? one : best), NO_LABELS);
  let all: Set<number> | null = null;
  for (const set of sets) {
    if (set === largest) continue;
    for (const label of set) {
      if (largest.has(label)) continue;
      all ??= new Set(largest);
      all.add(label);
    }
  }
  return all ?? largest;
}

/** Indices of the commits in an order that has parents before children. */
function parentsFirst(commits: readonly CommitLinks[], index: ReadonlyMap<number, number>): readonly number[] {
  const waiting = new Int32Array(commits.length);
  const children = new Map<number, number[]>();
  const ready: number[] = [];
  for (const [at, [, ...parents]] of commits.entries()) {
    for (const parent of parents) {
      const parentAt = index.get(parent);
      if (parentAt === undefined) continue;
      waiting[at] = (waiting[at] ?? 0) + 1;
      const list = children.get(parentAt);
      if (list) list.push(at);
      else children.set(parentAt, [at]);
    }
    if (waiting[at] === 0) ready.push(at);
  }
  const order: number[] = [];
  for (let at = ready.pop(); at !== undefined; at = ready.pop()) {
    order.push(at);
    for (const child of children.get(at) ?? []) {
      waiting[child] = (waiting[child] ?? 0) - 1;
      if (waiting[child] === 0) ready.push(child);
    }
  }
  return order;
}

/** The commits that some tips reach. */
export function reachable(commits: readonly CommitLinks[], tips: readonly number[]): ReadonlySet<number> {
  const links = new Map(commits.map((one) => [one[0] ?? -1, one]));
  const reached = new Set<number>();
  const open = [...tips];
  for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
    const found = links.get(commit);
    if (!found || reached.has(commit)) continue;
    reached.add(commit);
    // A commit may have more parents than a call has room for arguments.
    for (const parent of found.slice(1)) open.push(parent);
  }
  return reached;
}
