import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  refuseCredential
} from "./chunk-ZA4X3HK5.js";
import {
  findOne,
  parseCredentialName
} from "./chunk-IRROVIOZ.js";
import "./chunk-FMF5NCEI.js";
import {
  policyTop
} from "./chunk-BM3TUJQ2.js";
import {
  pathsOf,
  rootOf
} from "./chunk-MJP74RLT.js";
import {
  placeName
} from "./chunk-UGUG2XVD.js";
import {
  writeReport
} from "./chunk-VJXY6N2G.js";
import {
  plural
} from "./chunk-3IRVJKW5.js";
import {
  printable
} from "./chunk-YKARDNIR.js";
import {
  BASELINE_FILE,
  MAX_BASELINE,
  acceptInBaseline,
  baselineFile,
  formatBaseline,
  pruneBaseline,
  readBaseline,
  schemaOf
} from "./chunk-S2DSKNZD.js";
import {
  scan
} from "./chunk-3Y6AGZ7L.js";
import "./chunk-PAS6TXAU.js";
import {
  maskFinding
} from "./chunk-WAQV75DI.js";
import "./chunk-PZVS6VXO.js";
import {
  isInside,
  slashPath
} from "./chunk-PZVROUC3.js";
import "./chunk-GKMTO3WM.js";
import "./chunk-N3D4NBHD.js";
import "./chunk-RG5XFAKW.js";
import {
  configFolder,
  isDay,
  loadConfig,
  readText
} from "./chunk-M2L7KEAW.js";
import "./chunk-WFROI7J7.js";
import "./chunk-BMXTKMR5.js";
import {
  findGitFolder
} from "./chunk-EPMGA6CY.js";
import "./chunk-HG6PAUZG.js";
import "./chunk-I67BLF3X.js";
import "./chunk-3D6UYAJY.js";
import "./chunk-P2BMM5JM.js";
import "./chunk-BNYMMYOF.js";
import "./chunk-FXEVNDWZ.js";
import "./chunk-3HXSEKG5.js";
import "./chunk-47LD2XXF.js";
import "./chunk-732SDMQ2.js";
import "./chunk-EQHTIVGC.js";
import "./chunk-SQHTMHPI.js";
import {
  shortId
} from "./chunk-VNEB7R2K.js";
import "./chunk-E2KB3337.js";
import "./chunk-SZ5K44DW.js";
import "./chunk-CA3KT3TG.js";
import "./chunk-H7MC4Q7Y.js";
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
  complain,
  learnValues,
  writeOut
} from "./chunk-475EHKLW.js";
import {
  MaskedText,
  Masker
} from "./chunk-SFBYANIY.js";
import "./chunk-EJZSQ6PQ.js";
import "./chunk-5T5FSI3R.js";

// src/cli/run/run-baseline.ts
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
var MAX_SHOWN = 20;
async function runBaseline(args) {
  if (args.prune && (args.reason ?? args.by ?? args.deleted) !== void 0)
    throw new UsageError("usage", "--prune accepts nothing, so --reason, --by and --deleted have no meaning beside it");
  if (args.deleted !== void 0 && !isDay(args.deleted))
    throw new UsageError("bad-option", "--deleted: expected the day on which the key was deleted at Binance, as YYYY-MM-DD");
  const given = pathsOf(args);
  const ids = given.filter((one) => !existsSync(one) && parseCredentialName(one)?.kind === "id");
  const paths = ids.length === given.length ? ["."] : given.filter((one) => !ids.includes(one));
  if (ids.length > 0 && ids.length < given.length) throw new UsageError("usage", "baseline: name either ids or paths, not both");
  if (ids.length > 0 && args.prune) throw new UsageError("usage", "baseline: --prune looks at all entries; give no ids");
  const root = rootOf(paths);
  const top = policyTop(root);
  const config = loadConfig(root, args.config ?? null, top);
  const named = baselineFile(root, args.baseline ?? null, config, top);
  const baseline = { file: named ?? join(config.folder ?? configFolder(root), BASELINE_FILE), isNamed: named !== null };
  if (ids.length > 0) return acceptNamed(ids, args, baseline);
  if (args.prune) return prune(args, config, paths, root, baseline);
  return acceptAll(args, config, paths, root, baseline);
}
function readTarget({ file }) {
  const text = existsSync(file) ? readText(file, "the baseline", MAX_BASELINE) : null;
  return { text, entries: text === null ? [] : readBaseline(file) };
}
async function writeEntries({ file, isNamed }, { text, entries }, after, masker) {
  const isWanted = after.length > 0 || text !== null || isNamed;
  if (!isWanted || text !== null && formatBaseline(entries) === formatBaseline(after)) return false;
  masker.keep(after.map((one) => one.sha256));
  await writeReport(file, MaskedText.of(formatBaseline(after, text === null ? null : schemaOf(text)), masker));
  return true;
}
async function acceptAll(args, config, paths, root, target) {
  const before = readTarget(target);
  const scans = await performScans(args, config, paths, root);
  const masker = knowing(scans, args);
  tellSkipped(scans, masker);
  const reported = scans.toReversed().flatMap(
    ({ result }) => result.findings.map((one) => acceptable(maskFinding(one, masker), result.source === "history" ? "history" : "files"))
  );
  const update = acceptInBaseline(before.entries, reported, presentIn(scans), fieldsOf(args));
  const isWritten = await writeEntries(target, before, update.entries, masker);
  await writeOut(MaskedText.of(summary(update, target.file, isWritten), masker));
  return scans.every((one) => one.result.complete) ? 0 : 2;
}
async function acceptNamed(ids, args, target) {
  const before = readTarget(target);
  const found = [];
  for (const id of ids) found.push(await findOne(id, { paths: ["."], history: true }));
  const masker = knowing(found, args);
  const reported = found.map(({ finding, foundIn }) => acceptable(maskFinding(finding, masker), foundIn));
  const update = acceptInBaseline(before.entries, reported, new Set(before.entries.map((one) => one.sha256)), fieldsOf(args));
  const isWritten = await writeEntries(target, before, update.entries, masker);
  await writeOut(MaskedText.of(summary(update, target.file, isWritten), masker));
  return 0;
}
async function prune(args, config, paths, root, target) {
  checkWhole(args, paths, config.folder ?? dirname(target.file));
  const before = readTarget(target);
  const scans = await performScans(args, config, paths, root);
  const masker = knowing(scans, args);
  tellSkipped(scans, masker);
  if (!scans.every((one) => one.result.complete))
    throw new UsageError("incomplete", "the scan is not complete: --prune would drop what it could not see");
  const hasHistory = findGitFolder(resolve(root)) !== null;
  const { kept, dropped, undecided } = pruneBaseline(before.entries, presentIn(scans), args.history || !hasHistory);
  const isWritten = await writeEntries(target, before, kept, masker);
  const isNew = scans.flatMap((one) => one.result.findings).length;
  await writeOut(
    MaskedText.of(
      lines([
        ...dropped.map((one) => `  - ${nameOf(one)}: no longer found`),
        `${printable(slashPath(process.cwd(), target.file) || target.file)}: ${plural(dropped.length, "entry", "entries")} dropped, ${kept.length} kept${isWritten ? "" : "; not changed"}`,
        ...undecided.length === 0 ? [] : [
          `${plural(undecided.length, "entry", "entries")} not found in the files may still stand in the history: add --history to look there too`
        ],
        ...isNew === 0 ? [] : [`${plural(isNew, "credential")} that the baseline does not hold: run "binleaks scan" to see what to do`]
      ]),
      masker
    )
  );
  return 0;
}
function knowing(found, args) {
  const secrets = found.flatMap((one) => one.secrets);
  const masker = new Masker(secrets);
  learnValues(secrets);
  refuseCredential("--reason", args.reason, masker);
  refuseCredential("--by", args.by, masker);
  return masker;
}
function tellSkipped(scans, masker) {
  for (const one of scans.flatMap((each) => each.result.skipped))
    complain(`binleaks: ${one.path === "" ? "" : `${printable(masker.text(one.path))}: `}${printable(masker.text(one.reason))}
`);
}
function fieldsOf({ reason, by, deleted }) {
  return { reason, by, deleted, on: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10) };
}
function acceptable({ sha256, kind, redacted, occurrences }, foundIn) {
  const [place] = occurrences;
  return { sha256, kind, foundIn, redacted, path: place ? placeName(place) : "" };
}
function checkWhole(args, paths, folder) {
  const isWhole = paths.some((path) => path !== "-" && isInside(resolve(path), resolve(folder)));
  if (isWhole && args.exclude.length === 0 && !args.gitignore) return;
  throw new UsageError(
    "usage",
    `--prune needs to see everything that the baseline is about: run "binleaks baseline --prune" in ${folder}, without --exclude and --gitignore`
  );
}
async function performScans(args, config, paths, root) {
  const options = {
    config,
    exclude: args.exclude,
    includeListenKeys: args.listenKeys,
    ...args.minConfidence === void 0 ? {} : { minConfidence: args.minConfidence }
  };
  const workerFile = new URL("./worker.js", import.meta.url);
  const files = await scan({ ...options, paths, root, gitignore: args.gitignore, workerFile });
  if (!args.history) return [files];
  const { scanHistory } = await import("./history-LNTLE62D.js");
  return [files, await scanHistory({ ...options, repository: root, workerFile: new URL("./object-worker.js", import.meta.url) })];
}
function presentIn(scans) {
  return new Set(scans.flatMap(({ all, result }) => [...all, ...result.suppressed]).map((one) => one.sha256));
}
function summary({ added, kept, gone }, file, isWritten) {
  const shown = added.slice(0, MAX_SHOWN).map((one) => `  + ${nameOf(one)}`);
  const rest = added.length - shown.length;
  return lines([
    ...shown,
    ...rest > 0 ? [`  and ${rest} more`] : [],
    `${printable(slashPath(process.cwd(), file) || file)}: ${plural(added.length, "credential")} accepted, ${kept.length} kept${isWritten ? "" : "; not changed"}`,
    ...gone.length > 0 ? [`${gone.length} of them not found by this scan; --prune drops what is gone from the whole tree`] : [],
    ...added.length > 0 ? ["An accepted credential is hidden, not harmless: one that ever left this machine still has to be deleted at Binance."] : []
  ]);
}
function nameOf({ sha256, kind, redacted, path }) {
  return `${kind} ${redacted ?? `id ${shortId(sha256, 16)}`}${path === void 0 || path === "" ? "" : `  ${printable(path)}`}`;
}
function lines(texts) {
  return `${texts.join("\n")}
`;
}
export {
  runBaseline
};
