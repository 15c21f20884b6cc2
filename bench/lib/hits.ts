/** Counts what the run search gives for the question that ripgrep is asked. */
import { closeSync, openSync, readSync } from 'node:fs';
import { findRuns } from '../../src/detect/text/runs.ts';

const SEGMENT = 4 * 1024 * 1024;
/** Room for a run that a segment's end would cut. */
const OVERLAP = 64 * 1024;
const LENGTH = 64;

/** The number of matches of \b[A-Za-z0-9]{64}\b (ASCII) in a file, by way of the detector's run search. */
export function countHits(file: string): number {
  const descriptor = openSync(file, 'r');
  const buffer = Buffer.allocUnsafeSlow(SEGMENT + 2 * OVERLAP);
  let count = 0;
  for (let at = 0; ; at += SEGMENT) {
    const start = Math.max(0, at - OVERLAP);
    const length = readFully(descriptor, buffer, start, at + SEGMENT + OVERLAP - start);
    const bytes = buffer.subarray(0, length);
    findRuns(bytes, 0, length, LENGTH, (from, to, step) => {
      if (step === 1) count += countTokens(bytes, from, to, at - start, at - start + SEGMENT);
    });
    if (start + length < at + SEGMENT + OVERLAP) break;
  }
  closeSync(descriptor);
  return count;
}

function readFully(descriptor: number, buffer: Buffer, position: number, wanted: number): number {
  let length = 0;
  for (;;) {
    const read = length < wanted ? readSync(descriptor, buffer, length, wanted - length, position + length) : 0;
    if (read === 0) return length;
    length += read;
  }
}

/** Tokens of exactly 64 in a run of key characters that begin in [from, to). `_` is a word character, so it joins. */
function countTokens(bytes: Buffer, start: number, end: number, from: number, to: number): number {
  let count = 0;
  for (const { index, 0: word } of bytes.toString('latin1', start, end).matchAll(/\w+/g)) {
    const at = start + index;
    if (word.length === LENGTH && !word.includes('_') && at >= from && at < to) count++;
  }
  return count;
}
