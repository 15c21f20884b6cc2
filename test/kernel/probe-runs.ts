/**
 * A search for runs in plain TypeScript, which the kernel must agree with: it finds every run of at least `minimum` key characters, touching few of the bytes.
 *
 * A run of `minimum` bytes can't be skipped by a probe at every `minimum`-th byte. So look at the byte `minimum - 1`
 * ahead; where it is no key character, jump; else walk back to where its run begins and jump from there.
 * UTF-16 is searched in the same pass: of "K\0e\0y\0" the probes see key characters between NULs. So is text of four bytes a
 * character, which is UTF-32, or UTF-16 that was taken for bytes and written as UTF-16 once more.
 */
import { CLASSES, KEY } from '../../src/detect/text/charset.ts';
import type { OnRun } from '../../src/detect/text/runs.ts';

/**
 * Reports the runs of at least `minimum` characters of [A-Za-z0-9+/_-] in bytes[from, to), in order of their starts
 * for each step. A run touching `from` or `to` is reported as far as it lies inside.
 */
export function probeRuns(bytes: Uint8Array, from: number, to: number, minimum: number, onRun: OnRun): void {
  const classes = CLASSES;
  const reach = minimum - 1;
  // An odd stride comes by each of the four bytes of a character of UTF-32, before a run of them is over.
  const zeroStride = minimum - 1 - (minimum & 1);
  let wideDone = from;
  let widestDone = from;
  // Everything below `floor` has been decided: no run of step 1 that is still to be found begins there.
  let floor = from;
  let probe = from + reach;
  // With a shorter stretch left than a run needs there can't be one; wide runs are longer still.
  while (probe < to) {
    const byte = bytes[probe] ?? 0;
    if (((classes[byte] ?? 0) & KEY) === 0) {
      if (
        byte === 0 &&
        probe > wideDone &&
        probe > from &&
        isKey(bytes[probe - 1]) &&
        (bytes[probe + 1] === 0 || isKey(bytes[probe + 1]))
      ) {
        wideDone = reportWideRun(bytes, from, to, probe - 1, minimum, onRun);
      }
      floor = probe + 1;
      probe += byte === 0 ? zeroStride : minimum;
      continue;
    }
    let start = probe;
    while (start > floor && ((classes[bytes[start - 1] ?? 0] ?? 0) & KEY) !== 0) start--;
    if (probe - start < reach) {
      if (start === probe && start > from && bytes[start - 1] === 0 && bytes[probe + 1] === 0 && probe >= wideDone) {
        wideDone = reportWideRun(bytes, from, to, probe, minimum, onRun);
      }
      if (start === probe && probe >= widestDone && hasGap(bytes, probe))
        widestDone = reportWidestRun(bytes, from, to, probe, minimum, onRun);
      floor = start;
      probe = start + reach;
      continue;
    }
    let end = probe + 1;
    while (end < to && ((classes[bytes[end] ?? 0] ?? 0) & KEY) !== 0) end++;
    onRun(start, end, 1);
    floor = end;
    probe = end + minimum;
  }
}

function isKey(byte: number | undefined): boolean {
  return byte !== undefined && ((CLASSES[byte] ?? 0) & KEY) !== 0;
}

/** Widens the UTF-16 run around `at` (a key character); reports it where it is long enough; returns where it ends. */
function reportWideRun(bytes: Uint8Array, from: number, to: number, at: number, minimum: number, onRun: OnRun): number {
  let start = at;
  while (start - 2 >= from && bytes[start - 1] === 0 && isKey(bytes[start - 2])) start -= 2;
  let end = at + 1;
  while (end + 1 < to && bytes[end] === 0 && isKey(bytes[end + 1])) end += 2;
  if ((end - start + 1) / 2 >= minimum) onRun(start, end, 2);
  return end;
}

/** Whether two zero bytes stand before or behind a byte. */
function hasGap(bytes: Uint8Array, at: number): boolean {
  return (bytes[at + 1] === 0 && bytes[at + 2] === 0) || (bytes[at - 1] === 0 && bytes[at - 2] === 0);
}

/** As {@link reportWideRun}, of UTF-32. */
function reportWidestRun(bytes: Uint8Array, from: number, to: number, at: number, minimum: number, onRun: OnRun): number {
  const isGap = (first: number): boolean => bytes[first] === 0 && bytes[first + 1] === 0 && bytes[first + 2] === 0;
  let start = at;
  while (start - 4 >= from && isGap(start - 3) && isKey(bytes[start - 4])) start -= 4;
  let end = at + 1;
  while (end + 3 < to && isGap(end) && isKey(bytes[end + 3])) end += 4;
  if ((end - start + 3) / 4 >= minimum) onRun(start, end, 4);
  return end;
}
