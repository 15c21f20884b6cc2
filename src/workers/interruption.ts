/** A run that a signal ends, whatever it is busy with. */
import { onInterrupt } from '../output/interrupts.ts';
import type { Watch } from './watchdog.ts';

/** So long a run may take to end by itself after a signal, in milliseconds: what it has found until then is reported. */
const DEADLINE_MS = 900;

/** How a run hears that it is to end. */
export interface Interruption {
  /** Aborts at the first signal. A second one ends the process at once, and so does the first where this has no effect in time. */
  readonly signal: AbortSignal;
  /** The run has ended: from here on a signal ends the process at once. */
  readonly close: () => void;
}

/** Listens for signals. `watchdog` is the file of src/workers/watchdog.ts; `onSignal` is called at the first signal, before anything else. */
export function listenForInterrupts(watchdog: URL, onSignal: () => void = () => undefined): Interruption {
  const stop = new AbortController();
  let end = (): void => undefined;
  const watch = (signal: NodeJS.Signals): void => {
    // At once: the event loop may not turn any more.
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    const worker = new Worker(watchdog);
    worker.postMessage({ signal, milliseconds: DEADLINE_MS } satisfies Watch);
    worker.unref();
    // Without a thread there is a second signal.
    worker.on('error', () => undefined);
    end = () => void worker.terminate();
  };
  const ignore = onInterrupt((signal) => {
    watch(signal);
    onSignal();
    stop.abort();
  });
  return {
    signal: stop.signal,
    close: () => {
      ignore();
      end();
    },
  };
}
