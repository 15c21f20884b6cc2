/** The thread that ends the process by a signal after a time: the main one may be busy with anything. */
import { parentPort } from 'node:worker_threads';

/** What the thread is told. */
export interface Watch {
  readonly signal: NodeJS.Signals;
  readonly milliseconds: number;
}

parentPort?.once('message', ({ signal, milliseconds }: Watch) => {
  setTimeout(() => process.kill(process.pid, signal), milliseconds);
});
