/** The one pass over the commits against a naive one that works out every commit's whole tree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachable, timelines } from '../../src/git/timeline.ts';
import type { LabelChange } from '../../src/git/timeline.ts';

/** A commit by what stands in its tree, given as labels by path; and its parents, as distances to earlier commits. */
const commit = fc.record({
  parents: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
  tree: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 2 })),
  message: fc.uniqueArray(fc.nat(3), { maxLength: 1 }),
});

type Tree = Readonly<Record<string, readonly number[]>>;

function changesBetween(before: Tree, after: Tree): readonly LabelChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((path) => JSON.stringify(before[path]) !== JSON.stringify(after[path]))
    .map((path) => ({ path, labels: after[path] ?? [] }));
}

describe('timelines', () => {
  it('say what each commit and its ancestors say', () => {
    fc.assert(
      fc.property(fc.array(commit, { minLength: 1, maxLength: 14 }), fc.array(fc.nat(13), { maxLength: 3 }), (list, tipsAt) => {
        // Numbers are not in the order of the commits: nothing may depend on them.
        const number = (at: number): number => (at * 7919) % 1009;
        const parentsOf = list.map(({ parents }, at) => parents.map((distance) => at - distance).filter((parent) => parent >= 0));
        const treeOf = (at: number): Tree => list[at]?.tree ?? {};
        const labelsOf = (at: number): ReadonlySet<number> => new Set(Object.values(treeOf(at)).flat());
        const everOf = (at: number): ReadonlySet<number> =>
          new Set([...labelsOf(at), ...(list[at]?.message ?? []), ...(parentsOf[at] ?? []).flatMap((parent) => [...everOf(parent)])]);
        const tips = tipsAt.filter((at) => at < list.length).map((at) => ({ name: `tip ${at}`, commit: number(at) }));
        const result = timelines({
          // Children first, as git lists them.
          commits: list.map((_, at) => [number(at), ...(parentsOf[at] ?? []).map(number)]).toReversed(),
          changes: new Map(list.map((_, at) => [number(at), changesBetween(treeOf(parentsOf[at]?.[0] ?? -1), treeOf(at))])),
          messages: new Map(list.map(({ message }, at) => [number(at), message])),
          tips,
        });
        for (const label of [0, 1, 2, 3]) {
          const holding = list.map((_, at) => at).filter((at) => labelsOf(at).has(label));
          const told = list.map((_, at) => at).filter((at) => list[at]?.message.includes(label) && !labelsOf(at).has(label));
          const came = holding.filter((at) => !(parentsOf[at] ?? []).some((parent) => labelsOf(parent).has(label)));
          const left = list
            .map((_, at) => at)
            .filter((at) => !labelsOf(at).has(label) && (parentsOf[at] ?? []).some((parent) => labelsOf(parent).has(label)));
          const line = result.get(label);
          const sorted = (numbers: readonly number[] = []): readonly number[] => numbers.toSorted((a, b) => a - b);
          expect(sorted(line?.introduced)).toEqual(sorted([...came, ...told].map(number)));
          expect(sorted(line?.removed)).toEqual(sorted(left.map(number)));
          expect(line?.commits ?? 0).toBe(holding.length + told.length);
          const names = (has: (at: number) => ReadonlySet<number>): readonly string[] =>
            tips.filter((_, i) => has(tipsAt.filter((at) => at < list.length)[i] ?? -1).has(label)).map((tip) => tip.name);
          expect(line?.refs ?? []).toEqual(names(everOf));
          expect(line?.heldBy ?? []).toEqual(names(labelsOf));
        }
      }),
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
