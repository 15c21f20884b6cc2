/** The one pass over the commits against a naive one that works out every commit's whole tree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachable, timelines } from '../../src/history/commit-graph.ts';
import type { PlaceChange } from '../../src/history/commit-graph.ts';

const PATHS = ['a', 'b', 'c'];
/** The labels of the places 0 to 5. */
const LABELS_OF = [[0], [1], [0, 1], [2], [2, 3], []];

/** A commit by what stands in its tree, given as objects by path; and its parents, as distances to earlier commits. */
const commit = fc.record({
  parents: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
  tree: fc.dictionary(fc.constantFrom(...PATHS), fc.nat(5)),
  message: fc.uniqueArray(fc.nat(3), { maxLength: 1 }),
});

type Tree = Readonly<Record<string, number>>;

/** Each object at each path is a place of its own. */
function placeOf(path: string, object: number): number {
  return PATHS.indexOf(path) * LABELS_OF.length + object;
}

function changesBetween(before: Tree, after: Tree): readonly PlaceChange[] {
  return PATHS.filter((path) => before[path] !== after[path]).map((path) => {
    const object = after[path];
    return { path, place: object === undefined ? -1 : placeOf(path, object) };
  });
}

function sorted(numbers: readonly number[] = []): readonly number[] {
  return numbers.toSorted((a, b) => a - b);
}

describe('timelines', () => {
  it('say what each commit and its ancestors say', () => {
    fc.assert(
      fc.property(
        fc.array(commit, { minLength: 1, maxLength: 14 }),
        fc.array(fc.record({ at: fc.nat(13), tag: fc.option(fc.nat(3)) }), { maxLength: 3 }),
        (list, wanted) => {
          // Numbers are not in the order of the commits: nothing may depend on them.
          const number = (at: number): number => (at * 7919) % 1009;
          const all = list.map((_, at) => at);
          const parentsOf = list.map(({ parents }, at) => parents.map((distance) => at - distance).filter((parent) => parent >= 0));
          const treeOf = (at: number): Tree => list[at]?.tree ?? {};
          const placesOf = (at: number): ReadonlySet<number> =>
            new Set(Object.entries(treeOf(at)).map(([path, object]) => placeOf(path, object)));
          const labelsOf = (at: number): ReadonlySet<number> =>
            new Set(Object.values(treeOf(at)).flatMap((object) => LABELS_OF[object] ?? []));
          const histories: (readonly number[])[] = [];
          for (const at of all) histories.push([...new Set([at, ...(parentsOf[at] ?? []).flatMap((parent) => histories[parent] ?? [])])]);
          const historyOf = (at: number): readonly number[] => histories[at] ?? [];
          const everOf = (at: number): ReadonlySet<number> =>
            new Set(historyOf(at).flatMap((one) => [...labelsOf(one), ...(list[one]?.message ?? [])]));
          // Every other tip is a tag object, some of them with a label in their message.
          const tips = wanted.filter(({ at }) => at < list.length).map((one, index) => ({ ...one, node: 2000 + index }));
          const result = timelines({
            // Children first, as git lists them.
            commits: all.map((at) => [number(at), ...(parentsOf[at] ?? []).map(number)]).toReversed(),
            others: tips.map(({ at, node }) => [node, number(at)]),
            changes: new Map(all.map((at) => [number(at), changesBetween(treeOf(parentsOf[at]?.[0] ?? -1), treeOf(at))])),
            labelsOf: PATHS.flatMap(() => LABELS_OF),
            messages: new Map<number, readonly number[]>([
              ...list.map(({ message }, at) => [number(at), message] as const),
              ...tips.flatMap(({ tag, node }) => (tag === null ? [] : [[node, [tag]] as const])),
            ]),
            tips: tips.map(({ node, at, tag }, index) => ({ name: `tip ${index}`, node: tag === null ? number(at) : node })),
          });
          for (const [place, span] of result.places.entries()) {
            const has = (at: number): boolean => placesOf(at).has(place);
            const parents = (at: number): readonly number[] => parentsOf[at] ?? [];
            expect(sorted(span.introduced)).toEqual(sorted(all.filter((at) => has(at) && !parents(at).some(has)).map(number)));
            expect(sorted(span.removed)).toEqual(sorted(all.filter((at) => !has(at) && parents(at).some(has)).map(number)));
          }
          const kept = new Set(tips.flatMap(({ at }) => historyOf(at)));
          for (const label of [0, 1, 2, 3]) {
            const holds = (at: number): boolean => labelsOf(at).has(label) || (list[at]?.message.includes(label) ?? false);
            const among = all.some((at) => kept.has(at) && holds(at)) ? all.filter((at) => kept.has(at)) : all;
            const holding = among.filter((at) => labelsOf(at).has(label));
            const told = among.filter((at) => list[at]?.message.includes(label) && !labelsOf(at).has(label));
            const came = holding.filter((at) => !(parentsOf[at] ?? []).some((parent) => labelsOf(parent).has(label)));
            const left = among.filter(
              (at) => !labelsOf(at).has(label) && (parentsOf[at] ?? []).some((parent) => labelsOf(parent).has(label)),
            );
            const line = result.labels.get(label);
            expect(sorted(line?.introduced)).toEqual(sorted([...came, ...told].map(number)));
            expect(sorted(line?.removed)).toEqual(sorted(left.map(number)));
            expect(line?.commits ?? 0).toBe(holding.length + told.length);
            const names = (has: (at: number) => ReadonlySet<number>): readonly string[] =>
              tips.flatMap(({ at, tag }, index) => (tag === label || has(at).has(label) ? [`tip ${index}`] : []));
            expect(line?.refs ?? []).toEqual(names(everOf));
            expect(line?.heldBy ?? []).toEqual(names(labelsOf));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reach what a tip reaches, and stop where the history is cut off', () => {
    const commits = [
      [3, 2],
      [2, 1],
      [1, -1],
      [9, 8],
    ];
    expect([...reachable(commits, [2])].toSorted()).toEqual([1, 2]);
    expect([...reachable(commits, [9, -1])]).toEqual([9]);
  });
});
