import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  NO_VERIFICATION,
  readVerifyRequest,
  verifyAsAsked,
  withVerifyOptions
} from "./chunk-FTOHYAKT.js";
import {
  progressLine
} from "./chunk-FMF5NCEI.js";
import {
  policyTop
} from "./chunk-BM3TUJQ2.js";
import {
  DASH,
  wantsColour
} from "./chunk-MJP74RLT.js";
import {
  exitCode,
  listenForInterrupts
} from "./chunk-657OM6MP.js";
import {
  projectOf
} from "./chunk-UO2TRIZF.js";
import {
  refuseInputs,
  writeReport
} from "./chunk-VJXY6N2G.js";
import {
  FORMATS,
  renderMasked
} from "./chunk-FO7OSYLE.js";
import {
  loadBaseline
} from "./chunk-S2DSKNZD.js";
import {
  maskScan
} from "./chunk-WAQV75DI.js";
import {
  CONFIDENCES,
  DEFAULT_CONFIG,
  SEVERITIES,
  loadConfig
} from "./chunk-M2L7KEAW.js";
import {
  quoted
} from "./chunk-VNEB7R2K.js";
import {
  UsageError
} from "./chunk-2K5ZJM7O.js";
import {
  columnsOf,
  learnValues,
  writeOut
} from "./chunk-475EHKLW.js";

// src/cli/options/terminal-options.ts
import { join } from "node:path";
import { pathToFileURL } from "node:url";
var PROGRAMS = ["Hyper", "WezTerm", "ghostty", "iTerm.app", "rio", "vscode", "zed"];
var TERMS = ["alacritty", "contour", "foot", "xterm-ghostty", "xterm-kitty"];
var FIRST_VTE = 5001;
function drawsLinks(env) {
  const forced = env["FORCE_HYPERLINK"] ?? "";
  if (forced !== "") return forced !== "0";
  if ((env["TMUX"] ?? "") !== "" || (env["STY"] ?? "") !== "") return false;
  return PROGRAMS.includes(env["TERM_PROGRAM"] ?? "") || TERMS.includes(env["TERM"] ?? "") || Number(env["VTE_VERSION"] ?? 0) >= FIRST_VTE || (env["WT_SESSION"] ?? "") !== "" || (env["KONSOLE_VERSION"] ?? "") !== "";
}
function fileAddress(root, { place, commit, path }) {
  if (place !== "file" || commit !== null || path === "" || /[\ufffd\u2026]/.test(path)) return null;
  return pathToFileURL(join(root, path)).href;
}
function terminalOptions(root, colour) {
  const columns = columnsOf("output");
  if (columns === null) return {};
  const link = wantsColour(colour) && drawsLinks(process.env) ? (place) => fileAddress(root, place) : void 0;
  return { columns, link };
}

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
var REPORT = "Report:";
var POLICY = "What is accepted:";
function withReportOptions(yargs) {
  return withVerifyOptions(
    yargs.option("format", {
      group: REPORT,
      alias: "f",
      choices: FORMATS,
      requiresArg: true,
      default: PLAIN_REPORT.format,
      describe: `Form of the report: ${FORMATS.join(", ")} (default: ${PLAIN_REPORT.format})`
    }).option("output", { group: REPORT, alias: "o", type: "string", requiresArg: true, describe: "Write the report to a file" }).option("report", {
      group: REPORT,
      type: "string",
      array: true,
      requiresArg: true,
      default: NONE,
      describe: "FORMAT=FILE: one more report; can be repeated"
    }).option("min-confidence", {
      group: REPORT,
      requiresArg: true,
      choices: CONFIDENCES,
      describe: `Lowest confidence to report: ${CONFIDENCES.join(", ")} (default: medium)`
    }).option("fail-on", {
      group: REPORT,
      requiresArg: true,
      choices: SEVERITIES,
      describe: `Lowest severity that makes the exit code 1: ${SEVERITIES.join(", ")} (default: whatever is reported)`
    }).option("exclude", {
      group: POLICY,
      type: "string",
      array: true,
      requiresArg: true,
      default: NONE,
      describe: "Leave out what matches the glob; can be repeated"
    }).option("listen-keys", { group: REPORT, type: "boolean", default: false, describe: "Report listen keys too" }).option("config", {
      group: POLICY,
      type: "string",
      requiresArg: true,
      describe: "Configuration file (default: binleaks.config.json from the scanned folder upwards, to the repository's top)"
    }).option("baseline", {
      group: POLICY,
      type: "string",
      requiresArg: true,
      describe: "Accepted credentials (default: .binleaks-baseline.json from the scanned folder upwards, to the repository's top)"
    }).option("policy", {
      group: POLICY,
      type: "boolean",
      default: true,
      describe: "Use the configuration, the baseline and comments; --no-policy shows everything"
    }).option("quiet", {
      group: REPORT,
      alias: "q",
      type: "boolean",
      default: false,
      describe: "Print findings and what could not be read, nothing else"
    }).option("verbose", { group: REPORT, alias: "v", type: "boolean", default: false, describe: "Print every place and every signal" }).option("color", {
      group: REPORT,
      type: "boolean",
      default: true,
      describe: "Colours on a terminal; --no-color switches them off (NO_COLOR too)"
    })
  );
}
async function scanAndReport(args, root, version, perform, load = () => loadPolicy(args, root)) {
  const reports = args.report.map(parseReport);
  keepInputs(args);
  const verification = readVerifyRequest(args);
  const policy = load();
  const { config } = policy;
  const output = args.output === DASH ? void 0 : args.output;
  const progress = progressLine(args.quiet);
  const { signal, close } = listenForInterrupts(new URL("./watchdog.js", import.meta.url));
  const minConfidence = args.minConfidence ?? config.minConfidence ?? "medium";
  const scan = await perform({ ...policy, minConfidence, signal, onProgress: progress.update });
  const isCut = signal.aborted;
  learnValues(scan.secrets);
  const verified = verification ? await verifyAsAsked(scan, verification, config, signal, progress) : scan;
  progress.clear();
  close();
  const { result } = verified;
  const masked = maskScan(verified);
  const colour = output === void 0 && wantsColour(args.color);
  const options = {
    version,
    colour,
    quiet: args.quiet,
    verbose: args.verbose,
    advice: args.advice ?? !args.quiet,
    project: projectOf(process.env),
    ...output === void 0 ? terminalOptions(root, args.color) : {}
  };
  const text = await renderMasked(args.format, masked, options);
  for (const { format, file } of reports)
    await writeReport(file, await renderMasked(format, masked, { ...options, colour: false, columns: void 0, link: void 0 }), [root]);
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
