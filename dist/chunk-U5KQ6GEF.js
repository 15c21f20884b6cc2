import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  NO_VERIFICATION,
  readVerifyRequest,
  verifyAsAsked,
  withVerifyOptions
} from "./chunk-26FZDW6E.js";
import {
  progressLine
} from "./chunk-FMF5NCEI.js";
import {
  policyTop
} from "./chunk-BM3TUJQ2.js";
import {
  DASH,
  wantsColour
} from "./chunk-QZ3BEGMA.js";
import {
  exitCode
} from "./chunk-42GSSUSV.js";
import {
  onInterrupt
} from "./chunk-F2JVY3M6.js";
import {
  projectOf
} from "./chunk-UO2TRIZF.js";
import {
  refuseInputs,
  writeReport
} from "./chunk-RH2SAHSN.js";
import {
  FORMATS,
  renderMasked
} from "./chunk-PAP55BJ7.js";
import {
  loadBaseline
} from "./chunk-JYYY7Z3O.js";
import {
  maskScan
} from "./chunk-WAQV75DI.js";
import {
  CONFIDENCES,
  DEFAULT_CONFIG,
  SEVERITIES,
  loadConfig
} from "./chunk-BTBQW7TP.js";
import {
  quoted
} from "./chunk-VNEB7R2K.js";
import {
  learnValues,
  writeOut
} from "./chunk-475EHKLW.js";
import {
  UsageError
} from "./chunk-2K5ZJM7O.js";

// src/cli/scan-and-report.ts
var PLAIN_REPORT = {
  ...NO_VERIFICATION,
  _: [],
  format: "text",
  report: [],
  policy: true,
  exclude: [],
  listenKeys: false,
  quiet: false,
  verbose: false,
  color: true
};
var NONE = [];
function withReportOptions(yargs) {
  return withVerifyOptions(yargs).option("format", { alias: "f", choices: FORMATS, requiresArg: true, default: PLAIN_REPORT.format, describe: "Form of the report" }).option("output", { alias: "o", type: "string", requiresArg: true, describe: "Write the report to a file" }).option("report", {
    type: "string",
    array: true,
    requiresArg: true,
    default: NONE,
    describe: `FORMAT=FILE: one more report; can be repeated. Formats: ${FORMATS.join(", ")}`
  }).option("min-confidence", { requiresArg: true, choices: CONFIDENCES, describe: "Report from this confidence on (default: medium)" }).option("fail-on", { requiresArg: true, choices: SEVERITIES, describe: "Exit with 1 only from this severity on" }).option("exclude", {
    type: "string",
    array: true,
    requiresArg: true,
    default: NONE,
    describe: "Leave out what matches the glob; can be repeated"
  }).option("listen-keys", { type: "boolean", default: false, describe: "Report listen keys too" }).option("config", {
    type: "string",
    requiresArg: true,
    describe: "Configuration file (default: binleaks.config.json from the scanned folder upwards, to the repository's top)"
  }).option("baseline", {
    type: "string",
    requiresArg: true,
    describe: "Accepted credentials (default: .binleaks-baseline.json from the scanned folder upwards, to the repository's top)"
  }).option("policy", {
    type: "boolean",
    default: true,
    describe: "Use the configuration, the baseline and comments; --no-policy shows everything"
  }).option("quiet", { alias: "q", type: "boolean", default: false, describe: "Print findings only" }).option("verbose", { alias: "v", type: "boolean", default: false, describe: "Print every place and every signal" }).option("color", { type: "boolean", default: true, describe: "Colours on a terminal; --no-color switches them off (NO_COLOR too)" });
}
async function scanAndReport(args, root, version, perform, load = () => loadPolicy(args, root)) {
  const reports = args.report.map(parseReport);
  keepInputs(args);
  const verification = readVerifyRequest(args);
  const policy = load();
  const { config } = policy;
  const output = args.output === DASH ? void 0 : args.output;
  const progress = progressLine(args.quiet);
  const stop = new AbortController();
  const ignore = onInterrupt(() => stop.abort());
  const minConfidence = args.minConfidence ?? config.minConfidence ?? "medium";
  const scan = await perform({ ...policy, minConfidence, signal: stop.signal, onProgress: progress.update });
  const isCut = stop.signal.aborted;
  learnValues(scan.secrets);
  const verified = verification ? await verifyAsAsked(scan, verification, config, stop.signal, progress) : scan;
  progress.clear();
  ignore();
  const { result } = verified;
  const masked = maskScan(verified);
  const colour = output === void 0 && wantsColour(args.color);
  const options = {
    version,
    colour,
    quiet: args.quiet,
    verbose: args.verbose,
    advice: args.advice ?? !args.quiet,
    project: projectOf(process.env)
  };
  const text = await renderMasked(args.format, masked, options);
  for (const { format, file } of reports)
    await writeReport(file, await renderMasked(format, masked, { ...options, colour: false }), [root]);
  const code = exitCode(result, args.failOn ?? config.failOn, isCut);
  process.exitCode = code;
  if (output !== void 0) await writeReport(output, text, [root]);
  else await writeOut(text);
  return code;
}
function loadPolicy(args, root) {
  if (!args.policy) return { config: DEFAULT_CONFIG, baseline: [], notes: [] };
  const top = policyTop(root);
  const config = loadConfig(root, args.config ?? null, top);
  return { config, baseline: loadBaseline(root, args.baseline ?? null, config, top), notes: [] };
}
function checkJobs(jobs) {
  if (jobs !== void 0 && (!Number.isInteger(jobs) || jobs < 1))
    throw new UsageError("bad-option", "--jobs: expected a whole number from 1 on");
  return jobs ?? 0;
}
function keepInputs(args, paths = []) {
  const reports = [...args.report.map((one) => parseReport(one).file), ...args.output === void 0 ? [] : [args.output]];
  refuseInputs(
    reports.filter((one) => one !== DASH),
    [...paths, ...[args.config, args.baseline].filter((one) => one !== void 0)]
  );
}
function parseReport(text) {
  const at = text.indexOf("=");
  const format = FORMATS.find((one) => one === text.slice(0, at));
  if (at < 1 || format === void 0 || at === text.length - 1)
    throw new UsageError("bad-option", `--report: expected FORMAT=FILE with FORMAT one of ${FORMATS.join(", ")}, found ${quoted(text)}`);
  return { format, file: text.slice(at + 1) };
}

export {
  PLAIN_REPORT,
  withReportOptions,
  scanAndReport,
  loadPolicy,
  checkJobs,
  keepInputs,
  parseReport
};
