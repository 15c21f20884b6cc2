import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { markWhole } from '../../src/detect/incremental.ts';
import type { SignaturePosition } from '../../src/detect/requests/signatures.ts';
import type * as Kernel from '../../src/kernel/kernel.ts';
import { prefilterOffsets } from '../../src/redact/line-prefilter.ts';
import { createValueMemory } from '../../src/redact/value-memory.ts';
import type { ValueMemory } from '../../src/redact/value-memory.ts';
import { SecretText, sha256Hex } from '../../src/model/secret.ts';
import { written } from './contents.ts';

/** Whether the kernel tells of every run, whatever it is asked for. */
const state = vi.hoisted(() => ({ tellsAll: false }));

vi.mock('../../src/kernel/kernel.ts', async (importOriginal) => {
  const kernel = await importOriginal<typeof Kernel>();
  const searchRuns: typeof Kernel.searchRuns = (bytes, from, to, query, onRun) =>
    kernel.searchRuns(bytes, from, to, state.tellsAll ? { ...query, filter: kernel.FILTER.all } : query, onRun);
  return { ...kernel, searchRuns };
});

/** What a function gives, and what it gives where it is told of every run. */
function withAndWithout<T>(ask: () => T): readonly [T, T] {
  const filtered = ask();
  state.tellsAll = true;
  const all = ask();
  state.tellsAll = false;
  return [filtered, all];
}

/** Remembers some of the tokens in a content as values. */
function memoryOf(bytes: Buffer): ValueMemory {
  const memory = createValueMemory();
  for (const [index, [token]] of [...bytes.toString('latin1').matchAll(/[A-Za-z0-9]{64}/g)].entries()) {
    if (index % 2 === 0) memory.learn({ kind: 'secret-key', score: 4, sha256: sha256Hex(token), value: new SecretText(token) });
  }
  return memory;
}

/** In lines: a redaction asks of whole ones. */
const lines = fc.array(written, { minLength: 1, maxLength: 4 }).map((parts) => Buffer.concat([...parts, Buffer.from('\n')]));

describe("the kernel's filters", () => {
  it('change nothing that a redaction looks at', () => {
    fc.assert(
      fc.property(lines, fc.nat({ max: 40 }), fc.boolean(), fc.constantFrom(-1, 0, 200), (bytes, split, isKnown, armoredTo) => {
        const head = bytes.subarray(0, Math.min(split, bytes.length));
        const rest = bytes.subarray(head.length);
        const options = {
          signatures: false,
          offset: head.length,
          armoredTo,
          known: isKnown ? memoryOf(rest) : null,
        };
        const ask = (): readonly number[] =>
          prefilterOffsets(rest, 0, rest.length, (length) => head.subarray(Math.max(0, head.length - length)), options);
        const [filtered, all] = withAndWithout(ask);
        expect(filtered).toEqual(all);
      }),
      { numRuns: 3000 },
    );
  });

  it('let known values through that look like hashes', () => {
    const values = Array.from({ length: 40 }, (_, index) => sha256Hex(`value ${index}`));
    const memory = memoryOf(Buffer.from(values.join(' ')));
    const bytes = Buffer.from(values.map((value, index) => `sha256:${'ab'.repeat(index % 5)}${value}.\n`).join(''));
    const offsets = prefilterOffsets(bytes, 0, bytes.length, () => Buffer.alloc(0), {
      signatures: false,
      offset: 0,
      armoredTo: -1,
      known: memory,
    });
    const known = values.filter((_, index) => index % 2 === 0);
    expect(known.map((value) => offsets.some((at) => at <= bytes.indexOf(value) && bytes.indexOf(value) - at < 12))).not.toContain(false);
    expect(offsets.length).toBeLessThan(values.length);
  });

  it("change nothing that is known of a repository's object", () => {
    fc.assert(
      fc.property(written, (bytes) => {
        const [filtered, all] = withAndWithout(() => {
          const signatures: SignaturePosition[] = [];
          return { marked: markWhole(bytes, signatures), signatures };
        });
        expect(filtered).toEqual(all);
      }),
      { numRuns: 3000 },
    );
  });
});
