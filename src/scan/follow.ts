/** The pipeline over logs that grow: what has come -> detect -> result, each credential once, until a signal. */
import { watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { detectAll as lookAt } from '../detect/detect.ts';
import type { Detection } from '../model/detection.ts';
import type { Finding } from '../model/finding.ts';
import type { SecretText } from '../model/secret.ts';
import { slashPath } from '../model/shown-path.ts';
import { Collector } from '../result/collector.ts';
import type { ResultOptions, Scan } from '../result/build-result.ts';
import type { Located } from '../result/merge.ts';
import { ARCHIVE_LIMITS } from '../archive/limits.ts';
import { searchStream } from '../sources/content.ts';
import { followFile } from '../sources/follow/followed-file.ts';
import type { Sink } from '../sources/follow/followed-file.ts';
import { reasonOf } from '../sources/read-errors.ts';
import { fileChunks } from '../sources/read.ts';
import { untilAborted } from '../sources/read-stream.ts';
import { createWindow } from '../sources/follow/window.ts';

export interface FollowOptions extends ResultOptions {
  /** Files; `-` is standard input. Each is read from its beginning and then followed, and need not be there yet. */
  readonly paths: readonly string[];
  /** What paths in reports are relative to. Default: the working directory. */
  readonly root?: string;
  /** Ends it. Without files, the end of standard input does, too. */
  readonly signal: AbortSignal;
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Told of each credential once, as soon as it is credible. */
  readonly onFinding: (finding: Finding, value: SecretText) => void;
  readonly pollMs?: number;
  /** Values that are remembered, to tell each once; what nobody was told of makes room first. Default: 20,000. */
  readonly maxValues?: number;
}

const POLL_MS = 250;
/** A change is looked at a moment later: a line is seldom written at once. */
const SETTLE_MS = 10;
/** A line that has not ended is looked at after so long. */
const IDLE_MS = 1000;
/** Places that are remembered of a credential. */
const MAX_PLACES = 10;
const MAX_VALUES = 20_000;

interface Remembered {
  readonly places: Map<string, Located>;
  best: number;
  isReported: boolean;
}

/** Follows files until the signal; gives what was found in all. */
export async function follow(options: FollowOptions): Promise<Scan> {
  const root = options.root ?? process.cwd();
  const values = new Map<string, Remembered>();
  const maxValues = options.maxValues ?? MAX_VALUES;
  const dropped = { places: false, values: false };
  // The signal is how it ends: nothing is missing then.
  const collector = new Collector({ source: options.paths.every((path) => path === '-') ? 'stream' : 'files', root });
  const { skipped, stats } = collector;

  /** Remembers a detection; true where it makes its credential more credible than it was. */
  const remember = (path: string, content: number, detection: Detection, inside: readonly string[] = []): boolean => {
    let one = values.get(detection.sha256);
    if (!one) {
      if (values.size >= maxValues) makeRoom(values, dropped);
      one = { places: new Map(), best: -Infinity, isReported: false };
      values.set(detection.sha256, one);
    }
    const place = `${content}:${detection.position.offset}`;
    const before = one.places.get(place);
    if (!before && one.places.size >= MAX_PLACES) dropped.places = true;
    else if (!before || before.detection.score < detection.score) one.places.set(place, { path, inside, detection });
    if (detection.score <= one.best) return false;
    one.best = detection.score;
    return true;
  };

  const report = (fresh: readonly Detection[]): void => {
    const unreported = fresh.filter((one) => values.get(one.sha256)?.isReported === false);
    if (unreported.length === 0) return;
    const asked = new Set(unreported.flatMap((one) => [one.sha256, ...(one.partner === null ? [] : [one.partner])]));
    const located = [...asked].flatMap((sha256) => [...(values.get(sha256)?.places.values() ?? [])]);
    for (const finding of collector.resultNow(options, located).result.findings) {
      const one = values.get(finding.sha256);
      const value = located.find(({ detection }) => detection.sha256 === finding.sha256)?.detection.value;
      if (!one || one.isReported || !value) continue;
      one.isReported = true;
      options.onFinding(finding, value);
    }
  };

  const makeSink = (name: string): Sink => {
    const path = name === '-' ? '-' : pathFrom(root, name);
    const content = stats.contents++;
    const window = createWindow();
    let lastWrite = 0;
    const look = (all: boolean): void => {
      const { detections, requests, unread } = window.look(all, (buffer) => lookAt({ bytes: buffer, path: name === '-' ? '' : path }));
      if (unread !== null && !skipped.some((one) => one.path === path)) skipped.push({ path, reason: unread });
      collector.takeRequests(requests.map((request) => ({ path, request })));
      report(detections.filter((one) => remember(path, content, one)));
    };
    return {
      write: (chunk) => {
        stats.bytes += chunk.length;
        lastWrite = Date.now();
        if (window.add(chunk)) look(false);
      },
      pause: () => look(Date.now() - lastWrite >= IDLE_MS),
      end: () => look(true),
    };
  };

  /** Looks at a compressed file that a rotation left: what came and went between two polls stands nowhere else. */
  const readPacked = async (name: string): Promise<void> => {
    const path = pathFrom(root, name);
    const content = stats.contents++;
    try {
      // Not the caller's signal: what was written until then is read.
      const { signal } = new AbortController();
      const onBytes = (count: number): void => {
        stats.bytes += count;
      };
      const unpacked = await searchStream(fileChunks({ path, file: name }), { path, limits: ARCHIVE_LIMITS, signal, onBytes });
      skipped.push(...unpacked.skipped);
      if (unpacked.error !== null) skipped.push({ path, reason: reasonOf(unpacked.error) });
      collector.takeRequests(unpacked.requests);
      for (const { inside, detections } of unpacked.found) report(detections.filter((one) => remember(path, content, one, inside)));
    } catch (error) {
      skipped.push({ path, reason: `was rotated and compressed, and could not be read: ${reasonOf(error)}` });
    }
  };

  const files = options.paths.filter((path) => path !== '-').map((path) => ({ path, file: followFile(resolve(root, path), makeSink) }));
  const input = options.paths.includes('-') ? readInput(options, makeSink('-')) : null;
  const watchers = watchFolders(files.map(({ path }) => dirname(resolve(root, path))));
  try {
    while (!options.signal.aborted && files.length > 0) {
      const more = files.map(({ file }) => file.poll()).includes(true);
      for (const { file } of files) for (const name of file.packed()) await readPacked(name);
      await (more ? new Promise((next) => setImmediate(next)) : watchers.wait(options.pollMs ?? POLL_MS, options.signal));
    }
    const failure = input === null ? null : await input;
    if (failure !== null) skipped.push({ path: '-', reason: failure });
    // What was written until the signal.
    for (const { path, file } of files) {
      while (file.poll());
      for (const name of file.packed()) await readPacked(name);
      const problem = file.problem();
      if (problem !== null) skipped.push({ path, reason: problem });
      file.close();
    }
  } finally {
    watchers.close();
  }
  if (dropped.values)
    skipped.push({ path: '', reason: `more than ${maxValues} different values: some may have been told twice or not at all` });
  const notes = [...(options.notes ?? []), ...(dropped.places ? [`Of each credential the first ${MAX_PLACES} places are told.`] : [])];
  const located = [...values.values()].flatMap((one) => [...one.places.values()]);
  return collector.result({ ...options, notes }, located);
}

/** Forgets a value that nobody was told of, the oldest first; where all were told, the oldest. */
function makeRoom(values: Map<string, Remembered>, dropped: { values: boolean }): void {
  for (const [sha256, one] of values) {
    if (one.isReported) continue;
    values.delete(sha256);
    return;
  }
  dropped.values = true;
  const [oldest] = values.keys();
  if (oldest !== undefined) values.delete(oldest);
}

/** A path as reports show it. */
function pathFrom(root: string, file: string): string {
  const path = slashPath(root, file);
  return path.startsWith('../') ? file : path;
}

/** Standard input to a sink, until it ends or the signal; what went wrong, or null. */
async function readInput({ stdin, signal }: FollowOptions, sink: Sink): Promise<string | null> {
  if (!stdin) return null;
  try {
    for await (const chunk of untilAborted(stdin, signal)) {
      sink.write(Buffer.from(chunk));
      sink.pause();
    }
    return null;
  } catch (error) {
    return reasonOf(error);
  } finally {
    sink.end();
  }
}

/** Waits for a change in some folders, or for a time: what the system says of changes is a hint, no more. */
function watchFolders(folders: readonly string[]): {
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly close: () => void;
} {
  let wake: () => void = () => undefined;
  const watchers = [...new Set(folders)].flatMap((folder): FSWatcher[] => {
    try {
      const watcher = watch(folder, { persistent: false }, () => wake());
      watcher.on('error', () => watcher.close());
      return [watcher];
    } catch {
      return [];
    }
  });
  return {
    wait: (ms, signal) =>
      new Promise((done) => {
        const end = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', end);
          done();
        };
        const timer = setTimeout(end, ms);
        signal.addEventListener('abort', end, { once: true });
        wake = () => {
          wake = () => undefined;
          setTimeout(end, SETTLE_MS);
        };
      }),
    close: () => watchers.forEach((one) => one.close()),
  };
}
