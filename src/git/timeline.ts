/**
 * Since when and until when commits hold something. What is looked for are labels: each stands for one credential, and
 * objects and messages carry them. One pass over the graph of commits, parents first, answers for all labels.
 */

/** A commit's number, then those of its parents; -1 for a parent that is not there. */
export type CommitLinks = readonly number[];

/** A path that got an object with labels, or lost one, against the first parent. */
export interface LabelChange {
  readonly path: string;
  /** Of the object that stands there now; empty where it carries none or the path is gone. */
  readonly labels: readonly number[];
}

export interface TimelineInput {
  readonly commits: readonly CommitLinks[];
  readonly changes: ReadonlyMap<number, readonly LabelChange[]>;
  /** Labels in a commit's own text. */
  readonly messages: ReadonlyMap<number, readonly number[]>;
  readonly tips: readonly { readonly name: string; readonly commit: number }[];
}

/** What the commits say of one label. */
export interface Timeline {
  /** Commits that have it, while none of their parents does; or whose own text holds it. */
  readonly introduced: readonly number[];
  /** Commits that do not have it, while a parent does. */
  readonly removed: readonly number[];
  /** How many commits have it. */
  readonly commits: number;
  /** The tips whose history has it, and those whose newest commit has it. */
  readonly refs: readonly string[];
  readonly heldBy: readonly string[];
}

type Labels = ReadonlySet<number>;
type Held = ReadonlyMap<string, readonly number[]>;

const NO_LABELS: Labels = new Set();
const NOTHING_HELD: Held = new Map();

/** Works out the timeline of every label. A commit whose history is cut off counts as a root. */
export function timelines(input: TimelineInput): ReadonlyMap<number, Timeline> {
  const index = new Map(input.commits.map((links, at) => [links[0] ?? -1, at]));
  const held: Held[] = [];
  const now: Labels[] = [];
  const ever: Labels[] = [];
  const found = new Map<number, { introduced: number[]; removed: number[]; commits: number }>();
  const entry = (label: number): { introduced: number[]; removed: number[]; commits: number } => {
    const known = found.get(label) ?? { introduced: [], removed: [], commits: 0 };
    found.set(label, known);
    return known;
  };
  for (const at of parentsFirst(input.commits, index)) {
    const [commit = -1, ...parentNumbers] = input.commits[at] ?? [];
    const parents = parentNumbers.flatMap((number) => index.get(number) ?? []);
    const firstParent = index.get(parentNumbers[0] ?? -1);
    const before = firstParent === undefined ? NOTHING_HELD : (held[firstParent] ?? NOTHING_HELD);
    const changes = input.changes.get(commit);
    const own = changes ? applied(before, changes) : before;
    const labels = own === before && firstParent !== undefined ? (now[firstParent] ?? NO_LABELS) : labelsOf(own);
    held[at] = own;
    now[at] = labels;
    const written = input.messages.get(commit) ?? [];
    ever[at] = union([...parents.map((parent) => ever[parent] ?? NO_LABELS), labels, new Set(written)]);
    for (const label of labels) {
      const timeline = entry(label);
      timeline.commits++;
      if (!parents.some((parent) => now[parent]?.has(label))) timeline.introduced.push(commit);
    }
    for (const label of written) {
      if (labels.has(label)) continue;
      const timeline = entry(label);
      timeline.commits++;
      timeline.introduced.push(commit);
    }
    const lost = new Set(parents.flatMap((parent) => [...(now[parent] ?? NO_LABELS)]).filter((label) => !labels.has(label)));
    for (const label of lost) entry(label).removed.push(commit);
  }
  const tips = input.tips.flatMap(({ name, commit }) => {
    const at = index.get(commit);
    return at === undefined ? [] : [{ name, now: now[at] ?? NO_LABELS, ever: ever[at] ?? NO_LABELS }];
  });
  return new Map(
    [...found].map(([label, timeline]) => [
      label,
      {
        ...timeline,
        refs: tips.filter((tip) => tip.ever.has(label)).map((tip) => tip.name),
        heldBy: tips.filter((tip) => tip.now.has(label)).map((tip) => tip.name),
      },
    ]),
  );
}

function applied(before: Held, changes: readonly LabelChange[]): Held {
  const after = new Map(before);
  for (const { path, labels } of changes) {
    if (labels.length > 0) after.set(path, labels);
    else after.delete(path);
  }
  return after.size === 0 ? NOTHING_HELD : after;
}

function labelsOf(held: Held): Labels {
  return held.size === 0 ? NO_LABELS : new Set([...held.values()].flat());
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
    open.push(...found.slice(1));
  }
  return reached;
}
