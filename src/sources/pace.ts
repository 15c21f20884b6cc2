/** Long work in slices, between which the event loop turns: signals, messages between threads and the progress line come through. */
import { detectAllSteps } from '../detect/detect.ts';
import type { DetectInput, DetectionResult } from '../detect/detect.ts';

/** So long a slice takes, in milliseconds: a signal is heard well within a second. */
const SLICE_MS = 100;
/** After an abort work that is nearly done may still end. */
const GRACE_MS = 300;

/**
 * When the slice under way ends. One for all work of the thread: a hundred contents that each take less than a slice are as
 * long as one large content.
 */
let sliceEnd = 0;

/** True where the event loop has not turned for a slice's time. */
export function isSliceOver(): boolean {
  return performance.now() >= sliceEnd;
}

/** Lets the event loop turn, where it is time for it. */
export async function breathe(): Promise<void> {
  if (!isSliceOver()) return;
  await new Promise((next) => setImmediate(next));
  sliceEnd = performance.now() + SLICE_MS;
}

/** Takes steps to their end; null where the signal aborted long before it. */
async function paced<T>(steps: Generator<undefined, T>, signal: AbortSignal): Promise<T | null> {
  let deadline = Infinity;
  for (;;) {
    const step = steps.next();
    const now = performance.now();
    if (now >= sliceEnd) await breathe();
    if (step.done === true) return step.value;
    if (!signal.aborted) continue;
    deadline = Math.min(deadline, now + GRACE_MS);
    if (now >= deadline) return null;
  }
}

const INTERRUPTED: DetectionResult = { detections: [], requests: [], unread: 'interrupted while it was searched' };

/** As detectAll(), in slices. After an abort that came long before its end nothing is found, and `unread` says so. */
export async function detectPaced(input: DetectInput, signal: AbortSignal): Promise<DetectionResult> {
  return (await detectUnlessAborted(input, signal)) ?? INTERRUPTED;
}

/** As detectAll(), in slices; null after an abort that came long before its end. */
export async function detectUnlessAborted(input: DetectInput, signal: AbortSignal): Promise<DetectionResult | null> {
  return paced(detectAllSteps(input), signal);
}
