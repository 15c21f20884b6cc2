import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  PLAIN_REPORT,
  checkJobs,
  scanAndReport
} from "./chunk-L44KZ7AY.js";
import {
  parseSize,
  pathsOf,
  rootOf
} from "./chunk-I5D7CMT2.js";
import {
  scan
} from "./chunk-RQCTYP36.js";
import {
  UsageError
} from "./chunk-U7ZKQIUF.js";

// src/cli/archive-options.ts
function withArchiveOptions(yargs) {
  return yargs.option("max-archive-depth", {
    type: "number",
    requiresArg: true,
    describe: "How deep archives are read that stand in each other; 0 takes them for plain bytes (default: 4)"
  }).option("max-archive-size", {
    type: "string",
    requiresArg: true,
    describe: "Stop reading an archive that unpacks to more (default: 64G; to more than 1000 times its size it is a bomb)"
  }).option("max-archive-entries", {
    type: "number",
    requiresArg: true,
    describe: "Stop reading an archive that has more files (default: 500000)"
  });
}
function archivesOf(args) {
  const { maxArchiveDepth, maxArchiveSize, maxArchiveEntries } = args;
  return {
    ...maxArchiveDepth === void 0 ? {} : { depth: whole(maxArchiveDepth, "--max-archive-depth") },
    ...maxArchiveSize === void 0 ? {} : { bytes: parseSize(maxArchiveSize, "--max-archive-size") },
    ...maxArchiveEntries === void 0 ? {} : { entries: whole(maxArchiveEntries, "--max-archive-entries") }
  };
}
function whole(number, option) {
  if (!Number.isSafeInteger(number) || number < 0) throw new UsageError("bad-option", `${option}: expected a whole number from 0 on`);
  return number;
}

// src/cli/run-scan.ts
var PLAIN = { ...PLAIN_REPORT, _: ["scan"], gitignore: false, follow: false };
async function runScan(args, version) {
  const jobs = checkJobs(args.jobs);
  const paths = pathsOf(args);
  const root = rootOf(paths);
  if (args.follow) {
    const { runFollow } = await import("./run-follow-WWX4UVCS.js");
    return runFollow(args, paths, root, version);
  }
  const maxFileSize = args.maxFileSize === void 0 ? {} : { maxFileSize: parseSize(args.maxFileSize, "--max-file-size") };
  return scanAndReport(
    args,
    root,
    version,
    (run) => scan({
      ...run,
      paths,
      root,
      exclude: args.exclude,
      archives: archivesOf(args),
      gitignore: args.gitignore,
      includeListenKeys: args.listenKeys,
      ...maxFileSize,
      jobs,
      noPolicy: !args.policy,
      workerFile: new URL("./worker.js", import.meta.url)
    })
  );
}

export {
  withArchiveOptions,
  archivesOf,
  PLAIN,
  runScan
};
