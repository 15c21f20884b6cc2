/**
 * Counts work in place of time: how often each block of the code ran, as V8's block coverage counts it, and how many characters
 * the engine's own string searches went over, which no block shows. The same on every machine, however busy it is.
 */
import { Session } from 'node:inspector/promises';

interface Counter {
  /** The steps that a call takes in files whose path ends so. */
  readonly stepsOf: (run: () => unknown, files: RegExp) => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Starts counting. What is to be counted must be imported afterwards: V8 counts blocks of code that it compiles from then on. */
export async function startCounting(): Promise<Counter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    stepsOf: async (run, files) => {
      await session.post('Profiler.takePreciseCoverage');
      const searched = charactersSearched(run);
      const { result } = await session.post('Profiler.takePreciseCoverage');
      const blocks = result
        .filter((script) => files.test(script.url))
        .flatMap((script) => script.functions.flatMap((one) => one.ranges.map((range) => range.count)));
      return blocks.reduce((sum, count) => sum + count, searched);
    },
    stop: async () => {
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

/** Runs something; gives how many characters the searches in strings that it asked for went over. */
function charactersSearched(run: () => unknown): number {
  let count = 0;
  // Called with what they were called with, and put back as they were.
  /* eslint-disable @typescript-eslint/unbound-method */
  const { indexOf, lastIndexOf, includes } = String.prototype;
  const { exec, test } = RegExp.prototype;
  /* eslint-enable @typescript-eslint/unbound-method */
  String.prototype.indexOf = function (sought, from = 0) {
    const found = indexOf.call(this, sought, from);
    count += (found < 0 ? this.length : found) - from;
    return found;
  };
  String.prototype.lastIndexOf = function (this: string, sought, from = this.length) {
    const found = lastIndexOf.call(this, sought, from);
    count += Math.min(from, this.length) - Math.max(found, 0);
    return found;
  };
  String.prototype.includes = function (sought, from = 0) {
    count += this.length - from;
    return includes.call(this, sought, from);
  };
  // An anchored expression reads less: what is given to one must be short all the same.
  RegExp.prototype.exec = function (text) {
    count += text.length;
    return exec.call(this, text);
  };
  RegExp.prototype.test = function (text) {
    count += text.length;
    return test.call(this, text);
  };
  try {
    run();
  } finally {
    Object.assign(String.prototype, { indexOf, lastIndexOf, includes });
    Object.assign(RegExp.prototype, { exec, test });
  }
  return count;
}
