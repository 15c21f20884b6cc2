/** How a run is told to end: Ctrl-C, a service's or a runner's stop, and on Windows Ctrl-Break and a closed console. */
type Listener = (signal: NodeJS.Signals) => void;
/**
 * Calls `onSignal` at the first of these signals. From then on, and once the returned function was called, a signal does
 * what it does by default: it ends the process at once, whatever that is busy with.
 */
export declare function onInterrupt(onSignal: Listener): () => void;
/**
 * Runs work that hears nothing until it is done. Node tells of a signal only when the event loop turns: meanwhile one does
 * what it does by default, and ends the process at once.
 */
export declare function withoutListening<T>(work: () => T): Promise<T>;
export {};
