/**
 * The run search: finds every run of at least `minimum` key characters, touching few of the bytes.
 *
 * A run of `minimum` bytes can't be skipped by a probe at every `minimum`-th byte. So look at the byte `minimum - 1`
 * ahead; where it is no key character, jump; else walk back to where its run begins and jump from there.
 * UTF-16 is searched in the same pass: of "K\0e\0y\0" the probes see key characters between NULs.
 */
import { CLASSES, KEY } from './alphabet.ts';

/** Called for each run: `step` 1 for bytes, 2 for UTF-16 (then the run's bytes are start, start + 2, … below end). */
export type OnRun = (start: number, end: number, step: 1 | 2) => void;

/**
 * Reports the runs of at least `minimum` characters of [A-Za-z0-9+/_-] in bytes[from, to), in order of their starts
 * for each step. A run touching `from` or `to` is reported as far as it lies inside.
 */
export function findRuns(bytes: Uint8Array, from: number, to: number, minimum: number, onRun: OnRun): void {
  const classes = CLASSES;
  const reach = minimum - 1;
  let wideDone = from;
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
      probe += minimum;
      continue;
    }
    let start = probe;
    while (start > floor && ((classes[bytes[start - 1] ?? 0] ?? 0) & KEY) !== 0) start--;
    if (probe - start < reach) {
      if (start === probe && start > from && bytes[start - 1] === 0 && bytes[probe + 1] === 0 && probe >= wideDone) {
        wideDone = reportWideRun(bytes, from, to, probe, minimum, onRun);
      }
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
