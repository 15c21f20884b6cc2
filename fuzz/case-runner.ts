/**
 * Runs cases, one after the other, for fuzz/main.ts: which says what to run, waits for the answer, and ends this process
 * where none comes in time.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import type { Answer, Task } from './lib/messages.ts';
import { Violation } from './lib/suite.ts';
import type { Case, Place } from './lib/suite.ts';
import { SUITES } from './suites/all.ts';

const prepared = new Map<string, Promise<fc.Arbitrary<Case>>>();

async function casesOf(name: string): Promise<fc.Arbitrary<Case>> {
  const suite = SUITES.find((one) => one.name === name);
  if (!suite) throw new Error(`no suite ${name}`);
  const made = prepared.get(name) ?? Promise.resolve(suite.cases());
  prepared.set(name, made);
  return made;
}

/** An error of a case in words that hold no value. */
function wordsOf(error: unknown): { readonly kind: string; readonly text: string } {
  if (error instanceof Violation) return { kind: error.kind, text: error.message };
  const { name, stack } = error instanceof Error ? error : new Error('unknown');
  const frames = (stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const where = (frames[0] ?? '').replace(/file:\S*\//, '').trim();
  return { kind: `crash ${name} ${where.replace(/[:\d]+/g, '')}`, text: `crash: ${name} ${where}` };
}

/** Runs one case; with `budget` looks for a smaller input that breaks the same law, for so many milliseconds. */
async function perform({ suite, seed, index, budget }: Task): Promise<Answer> {
  const counts: Record<string, number> = {};
  const cases = await casesOf(suite);
  const until = Date.now() + budget;
  let first: { readonly kind: string; readonly text: string } | null = null;
  let smallest: { readonly input: string; readonly text: string } | null = null;
  const property = fc.asyncProperty(cases, async (one) => {
    if (first && Date.now() > until) return;
    const folder = mkdtempSync(path.join(tmpdir(), 'binleaks-fuzz-'));
    const beat = (): void => void process.send?.({ beat: true, input: show(one.input) } satisfies Answer);
    const place: Place = {
      folder,
      step: beat,
      count: (what) => {
        if (!first) counts[what] = (counts[what] ?? 0) + 1;
      },
    };
    beat();
    try {
      await one.check(place);
    } catch (error) {
      const words = wordsOf(error);
      first ??= words;
      // Another law than the one that is looked at is a case of its own.
      if (words.kind !== first.kind) return;
      smallest = { input: show(one.input), text: words.text };
      throw error;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  await fc.check(property, { seed: seedOf(seed, suite, index), numRuns: 1, endOnFailure: budget === 0 });
  return { done: true, counts, failure: first, smallest };
}

/** Every case has random numbers of its own: it can be run without those before it. */
function seedOf(seed: number, suite: string, index: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const byte of Buffer.from(`${suite} ${index}`)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash | 0;
}

function show(input: unknown): string {
  const text = JSON.stringify(input, (_, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * 1000) / 1000 : value,
  );
  return text.replace(/[A-Za-z0-9+/]{40,}/g, '…').slice(0, 4000);
}

process.setMaxListeners(0);
process.on('message', (task: Task) => {
  void perform(task).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.({ done: true, counts: {}, failure: wordsOf(error), smallest: null } satisfies Answer),
  );
});
process.send?.({ ready: true } satisfies Answer);
