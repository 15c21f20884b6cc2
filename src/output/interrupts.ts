/** How a run is told to end: Ctrl-C, a service's or a runner's stop, and on Windows Ctrl-Break and a closed console. */

/**
 * SIGHUP counts on Windows only, where it is a closed console and the process has some seconds left. Elsewhere `nohup` and
 * disown rely on its being left as it is.
 */
const SIGNALS: readonly NodeJS.Signals[] =
  process.platform === 'win32' ? ['SIGINT', 'SIGTERM', 'SIGBREAK', 'SIGHUP'] : ['SIGINT', 'SIGTERM'];

type Listener = (signal: NodeJS.Signals) => void;

/** Those that wait for a signal now. */
const waiting = new Set<Listener>();

function hear(listener: Listener): void {
  for (const signal of SIGNALS) process.on(signal, listener);
}

function ignore(listener: Listener): void {
  for (const signal of SIGNALS) process.removeListener(signal, listener);
}

/**
 * Calls `onSignal` at the first of these signals. From then on, and once the returned function was called, a signal does
 * what it does by default: it ends the process at once, whatever that is busy with.
 */
export function onInterrupt(onSignal: Listener): () => void {
  const stop = (): void => {
    waiting.delete(listener);
    ignore(listener);
  };
  const listener = (signal: NodeJS.Signals): void => {
    stop();
    onSignal(signal);
  };
  waiting.add(listener);
  hear(listener);
  return stop;
}

/**
 * Runs work that hears nothing until it is done. Node tells of a signal only when the event loop turns: meanwhile one does
 * what it does by default, and ends the process at once.
 */
export async function withoutListening<T>(work: () => T): Promise<T> {
  // What came before is still heard: the loop looks for it once in each of its rounds, before the second of two immediates.
  for (let turns = 0; turns < 2; turns++) await new Promise((next) => setImmediate(next));
  const paused = [...waiting];
  paused.forEach(ignore);
  try {
    return work();
  } finally {
    paused.forEach(hear);
  }
}
