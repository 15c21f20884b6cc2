/** Long work in slices, between which the event loop turns: signals, messages between threads and the progress line come through. */
import { detectAllSteps } from '../detect/detect.ts';
import type { DetectInput, DetectionResult } from '../detect/detect.ts';

/** So long a slice takes, in milliseconds: a signal is heard well within a second. */
const SLICE_MS = 100;
/** After an abort work that is nearly done may still end. */
const GRACE_MS = 300;

/** Takes steps to their end; null where the signal aborted long before it. */
async function paced<T>(steps: Generator<undefined, T>, signal: AbortSignal): Promise<T | null> {
  let until = performance.now() + SLICE_MS;
  let deadline = Infinity;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await new Promise((next) => setImmediate(next));
    const now = performance.now();
    if (signal.aborted) deadline = Math.min(deadline, now + GRACE_MS);
    if (now >= deadline) return null;
    until = Math.min(now + SLICE_MS, deadline);
  }
}

const INTERRUPTED: DetectionResult = { detections: [], requests: [], unread: 'interrupted while it was searched' };

/** As look(), in slices. After an abort that came long before its end nothing is found, and `unread` says so. */
export async function detectPaced(input: DetectInput, signal: AbortSignal): Promise<DetectionResult> {
  return (await paced(detectAllSteps(input), signal)) ?? INTERRUPTED;
}
