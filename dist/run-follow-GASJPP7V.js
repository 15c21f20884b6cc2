import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  loadPolicy,
  parseReport
} from "./chunk-Y567ZYKZ.js";
import "./chunk-FTOHYAKT.js";
import "./chunk-FMF5NCEI.js";
import "./chunk-BM3TUJQ2.js";
import "./chunk-MJP74RLT.js";
import {
  exitCode,
  isFailure
} from "./chunk-657OM6MP.js";
import {
  projectOf
} from "./chunk-UO2TRIZF.js";
import {
  writeReport
} from "./chunk-VJXY6N2G.js";
import "./chunk-YKARDNIR.js";
import {
  renderMasked
} from "./chunk-FO7OSYLE.js";
import "./chunk-HI3VDCRK.js";
import "./chunk-S2DSKNZD.js";
import {
  standardInput
} from "./chunk-PAS6TXAU.js";
import {
  maskFinding,
  maskScan
} from "./chunk-WAQV75DI.js";
import {
  slashPath
} from "./chunk-PZVROUC3.js";
import {
  Collector
} from "./chunk-GKMTO3WM.js";
import {
  onInterrupt
} from "./chunk-N3D4NBHD.js";
import "./chunk-RG5XFAKW.js";
import "./chunk-M2L7KEAW.js";
import "./chunk-WFROI7J7.js";
import "./chunk-BMXTKMR5.js";
import "./chunk-EPMGA6CY.js";
import "./chunk-3D6UYAJY.js";
import "./chunk-BNYMMYOF.js";
import "./chunk-FXEVNDWZ.js";
import "./chunk-3HXSEKG5.js";
import {
  reasonOf
} from "./chunk-732SDMQ2.js";
import {
  searchStream
} from "./chunk-EQHTIVGC.js";
import "./chunk-SQHTMHPI.js";
import "./chunk-VNEB7R2K.js";
import {
  ARCHIVE_LIMITS
} from "./chunk-E2KB3337.js";
import {
  CONTEXT,
  NOTHING,
  SEGMENT,
  fileChunks,
  isWide,
  join,
  measure,
  moved,
  untilAborted
} from "./chunk-SZ5K44DW.js";
import "./chunk-CA3KT3TG.js";
import {
  detectAll
} from "./chunk-H7MC4Q7Y.js";
import "./chunk-6OSSKCRK.js";
import "./chunk-4A3GYLCQ.js";
import "./chunk-PSUJZRKS.js";
import "./chunk-EEU5REI6.js";
import "./chunk-TQLIILXI.js";
import "./chunk-2WZFBUV5.js";
import {
  UsageError
} from "./chunk-2K5ZJM7O.js";
import {
  learnValues,
  say,
  writeOut
} from "./chunk-475EHKLW.js";
import {
  MaskedText,
  Masker
} from "./chunk-SFBYANIY.js";
import "./chunk-EJZSQ6PQ.js";
import "./chunk-5T5FSI3R.js";

// src/cli/run/run-follow.ts
import { statSync as statSync2 } from "node:fs";

// src/scan/follow.ts
import { watch } from "node:fs";
import { dirname as dirname2, resolve } from "node:path";

// src/sources/follow/followed-file.ts
import { closeSync, constants, fstatSync, openSync, readSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join as join2 } from "node:path";
var GRACE_MS = 1e4;
var CHUNK = 256 * 1024;
var TURN = 4 * 1024 * 1024;
var MARK = 64;
var COMPRESSED = /\.(?:gz|zst|bz2|xz|br|lz4|zip|7z)$/i;
var UNFINISHED = /\.(?:tmp|swp)$/i;
var OPEN_FLAGS = process.platform === "win32" ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK;
function followFile(file, makeSink) {
  const folder = dirname(file);
  const base = basename(file);
  const buffer = Buffer.allocUnsafeSlow(CHUNK);
  let current = null;
  let retired = [];
  let problem = null;
  let siblings = new Set(listSiblings(folder, base).map((one) => one.key));
  let packed = [];
  const open = (name, position, sink) => {
    const descriptor = openSync(name, OPEN_FLAGS);
    const stats = fstatSync(descriptor, { bigint: true });
    if (!stats.isFile()) {
      closeSync(descriptor);
      problem = "is no regular file";
      return null;
    }
    return {
      descriptor,
      key: keyOf(stats),
      name,
      sink: sink ?? makeSink(name),
      position,
      mark: Buffer.alloc(0),
      changed: 0n,
      until: Infinity
    };
  };
  const isSame = (descriptor, { position, mark }) => {
    const bytes = Buffer.alloc(mark.length);
    return readSync(descriptor, bytes, 0, mark.length, position - mark.length) === mark.length && bytes.equals(mark);
  };
  const drain = (one) => {
    const stats = fstatSync(one.descriptor, { bigint: true });
    const size = Number(stats.size);
    const isTouched = size !== one.position || stats.mtimeNs !== one.changed;
    if (size < one.position || isTouched && !isSame(one.descriptor, one)) {
      catchUp(one);
      one.sink.end();
      one.sink = makeSink(one.name);
      one.position = 0;
      one.mark = Buffer.alloc(0);
    }
    one.changed = stats.mtimeNs;
    for (let turn = 0; turn < TURN; ) {
      const count = readSync(one.descriptor, buffer, 0, CHUNK, one.position);
      if (count === 0) {
        one.sink.pause();
        return false;
      }
      const bytes = buffer.subarray(0, count);
      one.sink.write(bytes);
      one.mark = Buffer.concat([one.mark, bytes.subarray(-MARK)]).subarray(-MARK);
      one.position += count;
      turn += count;
    }
    return true;
  };
  const catchUp = (lost) => {
    const listed = listSiblings(folder, base);
    const making = /* @__PURE__ */ new Set();
    const held = new Set([current, ...retired].map((one) => one?.key));
    const names = new Set(listed.map((one) => one.name));
    for (const { name, key } of listed) {
      if (siblings.has(key) || held.has(key)) continue;
      if (COMPRESSED.test(name)) {
        if (names.has(name.replace(COMPRESSED, ""))) making.add(key);
        else packed = [...packed, name];
        continue;
      }
      try {
        const copy = open(name, 0, null);
        if (!copy) continue;
        if (lost.position > 0 && isSame(copy.descriptor, lost)) copy.position = lost.position;
        retired.push({ ...copy, until: Date.now() + GRACE_MS });
      } catch {
      }
    }
    siblings = new Set(listed.map((one) => one.key).filter((key) => !making.has(key)));
  };
  const retire = (one) => {
    retired.push({ ...one, until: Date.now() + GRACE_MS });
  };
  const drop = (one) => {
    one.sink.end();
    closeSync(one.descriptor);
  };
  const poll = () => {
    let more = false;
    if (current && drain(current)) more = true;
    for (const one of retired) if (drain(one)) more = true;
    const now = Date.now();
    for (const one of retired.filter((each) => each.until < now)) drop(one);
    retired = retired.filter((one) => one.until >= now);
    if (more) return true;
    try {
      const stats = statSync(file, { bigint: true });
      if (current && keyOf(stats) === current.key) return false;
      if (current) {
        const old = current;
        retire(old);
        current = null;
        catchUp(old);
      }
      problem = null;
      current = open(file, 0, null);
      return current !== null;
    } catch (error) {
      problem = reasonOf(error);
      return false;
    }
  };
  return {
    poll: () => {
      try {
        return poll();
      } catch (error) {
        problem = reasonOf(error);
        return false;
      }
    },
    // A file that has been read and is gone was rotated or removed: nothing was missed.
    problem: () => current === null ? problem : null,
    packed: () => {
      const names = packed;
      packed = [];
      return names;
    },
    close: () => {
      for (const one of [...retired, ...current ? [current] : []]) drop(one);
      retired = [];
      current = null;
    }
  };
}
function keyOf({ dev, ino, birthtimeNs }) {
  return `${dev}:${ino}:${birthtimeNs}`;
}
function listSiblings(folder, base) {
  try {
    return readdirSync(folder).filter((name) => name !== base && name.startsWith(base) && !UNFINISHED.test(name)).flatMap((name) => {
      const path = join2(folder, name);
      const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
      return stats?.isFile() ? [{ name: path, key: keyOf(stats), at: stats.mtimeNs }] : [];
    }).toSorted((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
  } catch {
    return [];
  }
}

// src/sources/follow/window.ts
var MAX_ARMOR = 16384;
function createWindow() {
  let pending = [];
  let length = 0;
  let carried = Buffer.alloc(0);
  let offset = 0;
  let extent = NOTHING;
  let seen = 0;
  return {
    add: (bytes) => {
      pending.push(Buffer.from(bytes));
      length += bytes.length;
      return length >= SEGMENT;
    },
    look: (all, search) => {
      if (length > 0) carried = Buffer.concat([carried, ...pending]);
      pending = [];
      length = 0;
      const lines = Math.max(carried.lastIndexOf(10) + 1, carried.length > SEGMENT ? carried.length - CONTEXT : 0);
      const to = all ? carried.length : Math.min(lines, openArmor(carried));
      if (to <= seen) return { detections: [], requests: [], unread: null };
      const { detections, requests, unread } = search(carried);
      const found = {
        unread,
        detections: detections.filter((one) => one.position.offset < to).map((one) => ({ ...one, position: moved(one.position, offset, extent, isWide(one)) })),
        requests: requests.filter((one) => one.position.offset < to).map((one) => ({ ...one, position: moved(one.position, offset, extent, one.wide) }))
      };
      const keep = Math.max(0, to - CONTEXT) & ~3;
      extent = join(extent, measure(carried.subarray(0, keep), offset === 0));
      carried = Buffer.from(carried.subarray(keep));
      offset += keep;
      seen = to - keep;
      return found;
    }
  };
}
function openArmor(bytes) {
  const reach = Math.max(0, bytes.length - MAX_ARMOR);
  const begin = bytes.lastIndexOf("-----BEGIN ");
  if (begin < reach || !/^-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/.test(bytes.toString("latin1", begin, begin + 64))) return bytes.length;
  return bytes.indexOf("-----END ", begin) < 0 ? begin : bytes.length;
}

// src/scan/follow.ts
var POLL_MS = 250;
var SETTLE_MS = 10;
var IDLE_MS = 1e3;
var MAX_PLACES = 10;
var MAX_VALUES = 2e4;
async function follow(options) {
  const root = options.root ?? process.cwd();
  const values = /* @__PURE__ */ new Map();
  const maxValues = options.maxValues ?? MAX_VALUES;
  const dropped = { places: false, values: false };
  const collector = new Collector({ source: options.paths.every((path) => path === "-") ? "stream" : "files", root });
  const { skipped, stats } = collector;
  const remember = (path, content, detection, inside = []) => {
    let one = values.get(detection.sha256);
    if (!one) {
      if (values.size >= maxValues) makeRoom(values, dropped);
      one = { places: /* @__PURE__ */ new Map(), best: -Infinity, isReported: false };
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
  const report = (fresh) => {
    const unreported = fresh.filter((one) => values.get(one.sha256)?.isReported === false);
    if (unreported.length === 0) return;
    const asked = new Set(unreported.flatMap((one) => [one.sha256, ...one.partner === null ? [] : [one.partner]]));
    const located2 = [...asked].flatMap((sha256) => [...values.get(sha256)?.places.values() ?? []]);
    for (const finding of collector.resultNow(options, located2).result.findings) {
      const one = values.get(finding.sha256);
      const value = located2.find(({ detection }) => detection.sha256 === finding.sha256)?.detection.value;
      if (!one || one.isReported || !value) continue;
      one.isReported = true;
      options.onFinding(finding, value);
    }
  };
  const makeSink = (name) => {
    const path = name === "-" ? "-" : pathFrom(root, name);
    const content = stats.contents++;
    const window = createWindow();
    let lastWrite = 0;
    const look = (all) => {
      const { detections, requests, unread } = window.look(all, (buffer) => detectAll({ bytes: buffer, path: name === "-" ? "" : path }));
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
      end: () => look(true)
    };
  };
  const readPacked = async (name) => {
    const path = pathFrom(root, name);
    const content = stats.contents++;
    try {
      const { signal } = new AbortController();
      const onBytes = (count) => {
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
  const files = options.paths.filter((path) => path !== "-").map((path) => ({ path, file: followFile(resolve(root, path), makeSink) }));
  const input = options.paths.includes("-") ? readInput(options, makeSink("-")) : null;
  const watchers = watchFolders(files.map(({ path }) => dirname2(resolve(root, path))));
  try {
    while (!options.signal.aborted && files.length > 0) {
      const more = files.map(({ file }) => file.poll()).includes(true);
      for (const { file } of files) for (const name of file.packed()) await readPacked(name);
      await (more ? new Promise((next) => setImmediate(next)) : watchers.wait(options.pollMs ?? POLL_MS, options.signal));
    }
    const failure = input === null ? null : await input;
    if (failure !== null) skipped.push({ path: "-", reason: failure });
    for (const { path, file } of files) {
      while (file.poll()) ;
      for (const name of file.packed()) await readPacked(name);
      const problem = file.problem();
      if (problem !== null) skipped.push({ path, reason: problem });
      file.close();
    }
  } finally {
    watchers.close();
  }
  if (dropped.values)
    skipped.push({ path: "", reason: `more than ${maxValues} different values: some may have been told twice or not at all` });
  const notes = [...options.notes ?? [], ...dropped.places ? [`Of each credential the first ${MAX_PLACES} places are told.`] : []];
  const located = [...values.values()].flatMap((one) => [...one.places.values()]);
  return collector.result({ ...options, notes }, located);
}
function makeRoom(values, dropped) {
  for (const [sha256, one] of values) {
    if (one.isReported) continue;
    values.delete(sha256);
    return;
  }
  dropped.values = true;
  const [oldest] = values.keys();
  if (oldest !== void 0) values.delete(oldest);
}
function pathFrom(root, file) {
  const path = slashPath(root, file);
  return path.startsWith("../") ? file : path;
}
async function readInput({ stdin, signal }, sink) {
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
function watchFolders(folders) {
  let wake = () => void 0;
  const watchers = [...new Set(folders)].flatMap((folder) => {
    try {
      const watcher = watch(folder, { persistent: false }, () => wake());
      watcher.on("error", () => watcher.close());
      return [watcher];
    } catch {
      return [];
    }
  });
  return {
    wait: (ms, signal) => new Promise((done) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", end);
        done();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener("abort", end, { once: true });
      wake = () => {
        wake = () => void 0;
        setTimeout(end, SETTLE_MS);
      };
    }),
    close: () => watchers.forEach((one) => one.close())
  };
}

// src/cli/run/run-follow.ts
async function runFollow(args, paths, root, version) {
  if (paths.every((path) => path === "."))
    throw new UsageError("usage", "scan --follow: name the files to follow, or - for standard input");
  const folder = paths.find((path) => path !== "-" && statSync2(path, { throwIfNoEntry: false })?.isDirectory() === true);
  if (folder !== void 0) throw new UsageError("usage", `scan --follow: ${folder} is a folder; name the files in it`);
  if (args.format !== "text" && args.format !== "jsonl")
    throw new UsageError(
      "usage",
      `scan --follow: --format ${args.format} can't be written line by line; use text or jsonl, or --report for the end`
    );
  if (args.output !== void 0) throw new UsageError("usage", "scan --follow: redirect standard output instead of --output");
  const isJson = args.format === "jsonl";
  const reports = args.report.map(parseReport);
  const { config, baseline, notes } = loadPolicy(args, root);
  const [{ findingLine, summaryLine }, { reportEnd, reportLine }] = await Promise.all([
    import("./jsonl-RQDEE5YY.js"),
    import("./follow-lines-73RD4W3Q.js")
  ]);
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  const ignore = onInterrupt(onSignal);
  const { result, secrets } = await follow({
    paths,
    root,
    config,
    baseline,
    notes,
    minConfidence: args.minConfidence ?? config.minConfidence ?? "medium",
    includeListenKeys: args.listenKeys,
    noPolicy: !args.policy,
    signal: stop.signal,
    ...paths.includes("-") ? { stdin: standardInput() } : {},
    onFinding: (finding, value) => {
      if (isFailure(finding, args.failOn ?? config.failOn)) process.exitCode = 1;
      const masker = new Masker([value]);
      const masked2 = maskFinding(finding, masker);
      say(MaskedText.of(isJson ? findingLine(masked2) : reportLine(masked2), masker));
    }
  });
  ignore();
  if (stop.signal.aborted && paths.includes("-")) process.stdin.destroy();
  learnValues(secrets);
  const masked = maskScan({ result, secrets });
  const options = { version, colour: false, quiet: args.quiet, verbose: args.verbose, project: projectOf(process.env) };
  for (const { format, file } of reports) await writeReport(file, await renderMasked(format, masked, options), [root]);
  if (isJson) await writeOut(MaskedText.of(summaryLine(masked.result, version), masked.masker));
  else if (!args.quiet || !result.complete) await writeOut(MaskedText.of(reportEnd(masked.result), masked.masker));
  return exitCode(result, args.failOn ?? config.failOn, false);
}
export {
  runFollow
};
