/**
 * Loaded before the program: how much of a processor's time its main thread takes at most between two turns of the event loop
 * while it waits for signals, in milliseconds, as the last line of standard error. What a signal finds at its default ends at once.
 */
import { writeSync } from 'node:fs';
import { setImmediate, setInterval } from 'node:timers';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  let used = process.cpuUsage();
  let isListening = false;
  let longest = 0;
  const turn = () => {
    const { user, system } = process.cpuUsage(used);
    if (isListening) longest = Math.max(longest, (user + system) / 1000);
    used = process.cpuUsage();
    isListening = process.listenerCount('SIGTERM') > 0;
  };
  const again = () => {
    turn();
    setImmediate(again).unref();
  };
  again();
  setInterval(turn, 5).unref();
  const { removeListener } = process;
  process.removeListener = function (name, listener) {
    if (name === 'SIGTERM') turn();
    return removeListener.call(this, name, listener);
  };
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeSync(2, `\n${JSON.stringify({ longest, total: (user + system) / 1000 })}\n`);
  });
}
