/** How a run is told to end: Ctrl-C, a service's or a runner's stop, and on Windows Ctrl-Break and a closed console. */

/**
 * SIGHUP counts on Windows only, where it is a closed console and the process has some seconds left. Elsewhere `nohup` and
 * disown rely on its being left as it is.
 */
const SIGNALS: readonly NodeJS.Signals[] =
  process.platform === 'win32' ? ['SIGINT', 'SIGTERM', 'SIGBREAK', 'SIGHUP'] : ['SIGINT', 'SIGTERM'];

/**
 * Calls `onSignal` at the first of these signals. From then on, and once the returned function was called, a signal does
 * what it does by default: it ends the process at once, whatever that is busy with.
 */
export function onInterrupt(onSignal: () => void): () => void {
  const stop = (): void => {
    for (const signal of SIGNALS) process.removeListener(signal, listener);
  };
  const listener = (): void => {
    stop();
    onSignal();
  };
  for (const signal of SIGNALS) process.on(signal, listener);
  return stop;
}
