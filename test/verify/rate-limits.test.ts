/** The weight of calls, and how many run at once. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Weight, runPool, usedWeight } from '../../src/verify/rate-limits.ts';

it('the weight taken stays below half the limit in every minute, whatever is asked and in whatever order it ends', () => {
  const events = fc.array(
    fc.record({ weight: fc.integer({ min: 1, max: 40 }), pause: fc.integer({ min: 0, max: 30_000 }), ends: fc.boolean() }),
    {
      maxLength: 200,
    },
  );
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 6000 }), events, (limit, list) => {
      const weight = new Weight(limit);
      const taken = new Map<number, number>();
      const open: number[] = [];
      let now = 1_700_000_000_000;
      for (const { weight: asked, pause, ends } of list) {
        now += pause;
        const wait = weight.take(asked, now);
        if (wait === 0) {
          open.push(asked);
          const minute = Math.floor(now / 60_000);
          taken.set(minute, (taken.get(minute) ?? 0) + asked);
          expect(taken.get(minute)).toBeLessThan(limit / 2);
        } else {
          expect(wait).toBeLessThanOrEqual(60_500);
          expect(Math.floor((now + wait) / 60_000)).toBe(Math.floor(now / 60_000) + 1);
        }
        const ended = ends ? open.shift() : undefined;
        if (ended !== undefined) weight.end(ended, null, now);
      }
    }),
  );
});

it('what others use of the same address counts', () => {
  const weight = new Weight(6000);
  const now = 1_700_000_000_000;
  expect(weight.take(1, now)).toBe(0);
  weight.end(1, 2999, now);
  expect(weight.take(1, now)).toBeGreaterThan(0);
  expect(weight.take(1, now + 60_000)).toBe(0);
});

it('the highest of the weight headers counts', () => {
  const headers = { 'x-mbx-used-weight': '3', 'x-mbx-used-weight-1m': '7', 'x-sapi-used-ip-weight-1m': '5', 'x-mbx-order-count-1d': '900' };
  expect(usedWeight(headers)).toBe(7);
  expect(usedWeight({ 'x-mbx-used-weight-1m': 'many' })).toBe(null);
});

it('a pool runs so many at once, and tasks that tasks add', async () => {
  const queue = [1, 2, 3, 4, 5, 6, 7];
  const done: number[] = [];
  let running = 0;
  let most = 0;
  await runPool(
    3,
    () => queue.shift(),
    async (task) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      done.push(task);
      if (task === 1) queue.push(8);
    },
  );
  expect(most).toBe(3);
  expect(done.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

it('a clock that is set back is waited for no longer than a minute', () => {
  const weight = new Weight(6000);
  const now = 1_700_000_000_000;
  expect(weight.take(1, now)).toBe(0);
  weight.end(1, 5000, now - 3_600_000);
  expect(weight.take(1, now - 3_600_000)).toBeLessThanOrEqual(60_500);
});
