import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  alarmOf,
  factsLine
} from "./chunk-M6NYV4WW.js";
import {
  encodePath
} from "./chunk-UO2TRIZF.js";
import {
  BY_SEVERITY,
  KINDS,
  adviceOf,
  reasonsOf,
  situationOf,
  skippedLines,
  titleOf,
  whereOf
} from "./chunk-7DQRLQ7D.js";
import "./chunk-UGUG2XVD.js";
import "./chunk-3IRVJKW5.js";
import {
  asciiControls
} from "./chunk-YKARDNIR.js";
import "./chunk-WFROI7J7.js";
import "./chunk-4A3GYLCQ.js";
import "./chunk-PSUJZRKS.js";
import "./chunk-5T5FSI3R.js";

// src/report/formats/sarif.ts
var MAX_RESULTS = 5e3;
var MAX_PLACES = 100;
var MAX_BYTES = 95e5;
var INFORMATION = "https://github.com/binleaks/binleaks";
var SCORES = { critical: "9.8", high: "8.1", medium: "5.5", low: "3.1", info: "0.5" };
var LEVELS = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note"
};
function reportSarif(result, version) {
  let results = Math.min(MAX_RESULTS, result.findings.length);
  let places = placesFor(bySeverity(result.findings).slice(0, results));
  for (; ; ) {
    const text = render(result, version, results, places);
    if (Buffer.byteLength(text) <= MAX_BYTES || results <= 1) return text;
    if (places > 1) places = Math.floor(places / 2);
    else results = Math.floor(results / 2);
  }
}
function placesFor(findings) {
  const sizeWith = (places2) => findings.reduce(
    (sum, { occurrences }) => sum + 900 + occurrences.slice(0, places2).reduce((all, { path }) => all + 350 + 2 * path.length, 0),
    0
  );
  let places = MAX_PLACES;
  while (places > 1 && sizeWith(places) > MAX_BYTES) places = Math.floor(places / 2);
  return places;
}
function render(result, version, maxResults, maxPlaces) {
  const shown = bySeverity(result.findings).slice(0, maxResults);
  const ids = [...new Set(shown.map(ruleId))].toSorted();
  const left = result.findings.length - shown.length;
  const notifications = [
    ...skippedLines(result).map((text) => ({ level: "error", message: { text } })),
    ...left > 0 ? [{ level: "warning", message: { text: `${left} findings of less severity are left out: code scanning takes no more.` } }] : [],
    ...result.notes.map((text) => ({ level: "note", message: { text } }))
  ];
  const document = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "binleaks",
            version,
            semanticVersion: version,
            informationUri: INFORMATION,
            rules: ids.map((id) => ruleOf(id, shown))
          }
        },
        columnKind: "utf16CodeUnits",
        automationDetails: { id: `binleaks/${result.source}/` },
        invocations: [
          {
            executionSuccessful: result.complete,
            startTimeUtc: result.startedAt,
            endTimeUtc: new Date(Date.parse(result.startedAt) + result.durationMs).toISOString(),
            ...notifications.length > 0 ? { toolExecutionNotifications: notifications.slice(0, 1e3) } : {}
          }
        ],
        results: shown.map((finding) => resultOf(finding, ids.indexOf(ruleId(finding)), maxPlaces, WINDOWS_ROOT.test(result.root)))
      }
    ]
  };
  return `${asciiControls(JSON.stringify(document, null, 1))}
`;
}
function bySeverity(findings) {
  return findings.toSorted((a, b) => BY_SEVERITY.indexOf(a.severity) - BY_SEVERITY.indexOf(b.severity));
}
function ruleId(finding) {
  return `binance-${finding.kind}-${finding.severity}`;
}
var MEANINGS = {
  "api-key": "A Binance API key names an account, and travels with every request. With its secret whoever holds it can use the account.",
  "secret-key": "A Binance secret key signs requests: with its API key whoever holds it can trade, and empty the account by trading.",
  "private-key": "A private key signs requests to Binance in place of a secret: with its API key whoever holds it can use the account.",
  "listen-key": "A Binance listen key opens the private event stream of an account for an hour."
};
function ruleOf(id, findings) {
  const example = findings.find((one) => ruleId(one) === id);
  if (!example) return { id };
  const { kind, severity } = example;
  const steps = stepsFor(findings.filter((one) => ruleId(one) === id)).map((step) => step.split("\n")[0] ?? "");
  const [name, text] = [`Binance ${KINDS[kind]}`, MEANINGS[kind]];
  return {
    id,
    name: `Binance${KINDS[kind].replaceAll(/(?:^| )(\w)/g, (_, letter) => letter.toUpperCase())}`,
    shortDescription: { text: `${name} in the repository (${severity})` },
    fullDescription: { text },
    help: {
      text: `${text}

What to do:
${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}`,
      markdown: `${text}

**What to do**

${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}

No leak? Put \`binleaks:allow\` in a comment on the line, or name the credential's hash under \`allow\` in \`binleaks.config.json\`.`
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: ["security", "secret", "binance"],
      precision: "high",
      "problem.severity": LEVELS[severity] === "note" ? "recommendation" : LEVELS[severity],
      "security-severity": SCORES[severity]
    }
  };
}
function stepsFor(findings) {
  const [first, ...others] = findings;
  if (!first) return [];
  const advised = others.map((one) => new Set(one.advice));
  const common = first.advice.filter((step) => advised.every((one) => one.has(step)));
  return adviceOf({ ...first, advice: common.length > 1 ? common : first.advice });
}
function resultOf(finding, ruleIndex, maxPlaces, isWindows) {
  const [first, ...others] = finding.occurrences;
  const reasons = reasonsOf(finding, 3);
  const alarm = alarmOf([finding]);
  const told = finding.verification ? ` Asked Binance: ${factsLine(finding.verification)}.` : "";
  const where = first && (first.commit !== null || first.archive.length > 0) ? ` In ${whereOf(first)}.` : "";
  const text = `${alarm === null ? "" : `${alarm} `}${titleOf(finding)}: ${situationOf(finding)}.${told}${reasons.length > 0 ? ` Because: ${reasons.join("; ")}.` : ""}${where}`;
  return {
    ruleId: ruleId(finding),
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: literal(text) },
    locations: first ? [locationOf(first, isWindows)] : [],
    ...others.length > 0 ? {
      relatedLocations: others.slice(0, maxPlaces - 1).map((one, id) => ({ id, ...locationOf(one, isWindows), message: { text: literal(`also in ${whereOf(one)}`) } }))
    } : {},
    // By the credential, not by the line: a moved line, a renamed file or a new commit is the same alert. GitHub uses the
    // first of these only.
    partialFingerprints: { primaryLocationLineHash: `${finding.id}:1`, "binleaksCredential/v1": finding.sha256 },
    properties: {
      id: finding.id,
      kind: finding.kind,
      severity: finding.severity,
      confidence: finding.confidence,
      ...finding.pair === null ? {} : { pair: finding.pair },
      ...finding.verification ? { verification: finding.verification } : {}
    }
  };
}
function literal(text) {
  return text.replace(/[[\]\\]/g, "\\$&");
}
var WINDOWS_ROOT = /^(?:[A-Za-z]:[/\\]|[/\\]{2})/;
function locationOf(occurrence, isWindows) {
  const { line, column, endLine, endColumn, archive } = occurrence;
  const region = archive.length > 0 ? { startLine: 1 } : { startLine: line, startColumn: column, endLine, endColumn };
  return {
    physicalLocation: {
      artifactLocation: isWindows && occurrence.place === "file" && WINDOWS_ROOT.test(occurrence.path) ? { uri: fileUri(occurrence.path) } : { uri: uriOf(occurrence), uriBaseId: "%SRCROOT%" },
      region
    }
  };
}
function fileUri(path) {
  const plain = path.replaceAll("\\", "/");
  const [drive = "", ...names] = plain.split("/");
  return plain.startsWith("//") ? `file:${encodePath(plain)}` : `file:///${drive}/${encodePath(names.join("/"))}`;
}
function uriOf({ place, path, commit, blob }) {
  if (path !== "" && place !== "event" && place !== "tag") return encodePath(path);
  const name = place === "message" ? `commit/${commit ?? ""}` : path === "" ? `object/${blob ?? ""}` : `${place}/${path}`;
  return encodePath(name);
}
export {
  reportSarif
};
