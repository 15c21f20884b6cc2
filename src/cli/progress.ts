/** One line on the terminal's standard error while a long scan runs; nothing where it is no terminal. */
import { columnsOf, complain } from '../output/standard-streams.ts';
import { grouped } from '../report/printable.ts';
import type { Progress } from '../result/build-result.ts';

const EVERY_MS = 100;
/** Short scans show nothing: a line that flashes up helps nobody. */
const AFTER_MS = 400;

export interface ProgressLine {
  readonly update: (progress: Progress) => void;
  /** Shows a text of one line. */
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

/** Makes the progress line. */
export function progressLine(quiet: boolean): ProgressLine {
  if (quiet || columnsOf('error') === null) return { update: () => undefined, show: () => undefined, clear: () => undefined };
  const started = performance.now();
  let last = 0;
  let shown = false;
  const isTime = (): boolean => {
    const now = performance.now();
    if (now - started < AFTER_MS || now - last < EVERY_MS) return false;
    last = now;
    return true;
  };
  const show = (text: string): void => {
    // Numbers and words of ours: there is nothing to mask in what is cut off.
    const line = text.slice(0, Math.max(20, (columnsOf('error') ?? 80) - 1));
    complain(`\r\u001b[K${line}`);
    shown = true;
  };
  return {
    show: (text) => {
      if (isTime()) show(text);
    },
    update: ({ bytes, done, total, unit, expectedBytes }) => {
      if (!isTime()) return;
      const seconds = (last - started) / 1000;
      const rate = bytes / 1e6 / seconds;
      const secondsLeft =
        expectedBytes > bytes ? (seconds / bytes) * (expectedBytes - bytes) : done > 0 ? (seconds / done) * (total - done) : 0;
      const left = Number.isFinite(secondsLeft) && secondsLeft > 0 ? `, ${Math.ceil(secondsLeft)} s left` : '';
      show(`${grouped(done)} of ${grouped(total)} ${unit}, ${(bytes / 1e6).toFixed(0)} MB, ${rate.toFixed(0)} MB/s${left}`);
    },
    clear: () => {
      if (shown) complain('\r\u001b[K');
    },
  };
}
