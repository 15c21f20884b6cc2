import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  confidenceOf
} from "./chunk-3D6UYAJY.js";
import {
  archiveOf,
  joinedPlace
} from "./chunk-SQHTMHPI.js";

// src/policy/advice/advice.ts
function adviceFor(input) {
  if (input.kind === "listen-key")
    return ["A listen key opens one user-data stream for 60 minutes. Keep it out of logs; no other step is needed once it has expired."];
  if (input.environment === "testnet" || input.environment === "demo") {
    return ["Delete this test key and create a new one: no real money is behind it, but the same habit leaks real keys.", KEEP_OUT];
  }
  if (input.encrypted) {
    return [
      "The private key is encrypted: it is of use only with its password. Make sure that the password did not leak too; if in doubt, delete the API key at Binance.",
      KEEP_OUT
    ];
  }
  if (input.kind === "api-key" && !input.hasPair) {
    return [
      "If this file, or the repository it is in, was ever shared: delete the key at Binance (profile, Security, API Management). An API key alone signs nothing, but it names your account and halves the work.",
      "Look for its secret in the same places: keys are mostly leaked in pairs.",
      KEEP_OUT
    ];
  }
  return [
    "Delete the key at Binance now (profile, Security, API Management). Editing it or limiting its IPs is not enough: once it was outside, count it as taken.",
    "Check withdrawals, orders, open positions and sub-accounts since it was written here. Contact Binance support about anything strange.",
    "Create a new key with the least permission: reading for dashboards, spot trading for a bot, never withdrawals. Restrict it to your IP addresses.",
    "Replace keys before they grow old: a bot's every 90 days, a read-only one every 180. New key first, then switch, then delete the old one.",
    KEEP_OUT
  ];
}
var KEEP_OUT = "Keep keys out of files that are shared: environment variables or a secret manager, with .env in .gitignore.";

// src/policy/severity.ts
function severityOf(input) {
  const sure = input.confidence !== "low";
  if (input.kind === "listen-key") return "info";
  if (input.environment === "testnet" || input.environment === "demo" || input.encrypted) return "low";
  if (input.hasPair) return sure ? "critical" : "high";
  if (input.kind === "api-key") return sure ? "medium" : "low";
  return sure ? "high" : "medium";
}

// src/result/merge.ts
var ID_LENGTH = 16;
function mergeFindings(located, proofs = /* @__PURE__ */ new Map()) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of located) {
    const group = groups.get(one.detection.sha256);
    if (group) group.push(one);
    else groups.set(one.detection.sha256, [one]);
  }
  const partners = partnersOf(groups);
  return [...groups].map(([sha256, group]) => judge(group, partners.get(sha256) ?? null, proofs.get(sha256) ?? null)).toSorted(bySeverity);
}
function judge(group, partner, proof) {
  const best = bestOf(group).detection;
  const { sha256 } = best;
  const places = group.toSorted(byPlace);
  const confidence = confidenceOf(best.score);
  const environment = environmentOf(group);
  const input = { kind: best.kind, confidence, environment, encrypted: best.encrypted, hasPair: partner !== null };
  const finding = {
    id: idOf(sha256),
    kind: best.kind,
    confidence,
    severity: severityOf(input),
    sha256,
    redacted: best.redacted,
    length: best.length,
    environment,
    encrypted: best.encrypted,
    pair: partner === null ? null : idOf(partner),
    evidence: best.evidence,
    score: best.score,
    occurrences: places.map(toOccurrence),
    exposure: null,
    verification: null,
    proof,
    advice: adviceFor(input)
  };
  return {
    finding,
    documentedExample: group.some((one) => one.detection.documentedExample),
    inlineAllowed: places.map((one) => one.detection.inlineAllowed)
  };
}
var BY_RISK = ["live", "us", "demo", "testnet"];
function environmentOf(group) {
  const told = new Set(group.map((one) => one.detection.environment));
  return BY_RISK.find((one) => told.has(one)) ?? "unknown";
}
function idOf(sha256) {
  return sha256.slice(0, ID_LENGTH);
}
function bestOf(group) {
  return group.reduce((best, one) => one.detection.score > best.detection.score ? one : best);
}
function toOccurrence(located) {
  const { path, detection, place, commit, blob } = located;
  const { line, column, endLine, endColumn } = detection.position;
  return {
    path,
    archive: archiveOf(located),
    line,
    column,
    endLine,
    endColumn,
    reading: detection.reading,
    place: place ?? "file",
    commit: commit ?? null,
    blob: blob ?? null,
    snippet: detection.snippet
  };
}
function byPlace(a, b) {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.detection.position.offset - b.detection.position.offset;
}
var ORDER = ["critical", "high", "medium", "low", "info"];
function bySeverity(a, b) {
  const severity = ORDER.indexOf(a.finding.severity) - ORDER.indexOf(b.finding.severity);
  if (severity !== 0) return severity;
  const [one, two] = [a.finding.occurrences[0], b.finding.occurrences[0]];
  if (!one || !two) return 0;
  return one.path < two.path ? -1 : one.path > two.path ? 1 : one.line - two.line || one.column - two.column;
}
function partnersOf(groups) {
  const partners = /* @__PURE__ */ new Map();
  const tie = (a, b) => {
    if (partners.has(a) || partners.has(b) || !groups.has(a) || !groups.has(b)) return;
    partners.set(a, b);
    partners.set(b, a);
  };
  for (const group of [...groups.values()].toSorted((a, b) => bestOf(b).detection.score - bestOf(a).detection.score)) {
    for (const { detection } of group) if (detection.partner !== null) tie(detection.sha256, detection.partner);
  }
  const loose = /* @__PURE__ */ new Map();
  for (const [sha256, group] of groups) {
    const best = bestOf(group);
    if (partners.has(sha256) || best.detection.score < 0 || best.detection.kind === "listen-key" || best.detection.documentedExample)
      continue;
    const place = joinedPlace(best);
    const folder = place.slice(0, place.lastIndexOf("/") + 1);
    const entry = loose.get(folder) ?? { keys: /* @__PURE__ */ new Set(), secrets: /* @__PURE__ */ new Set() };
    (best.detection.kind === "api-key" ? entry.keys : entry.secrets).add(sha256);
    loose.set(folder, entry);
  }
  for (const { keys, secrets } of loose.values()) {
    const [key] = keys;
    const [secret] = secrets;
    if (keys.size === 1 && secrets.size === 1 && key !== void 0 && secret !== void 0) tie(key, secret);
  }
  return partners;
}

export {
  adviceFor,
  KEEP_OUT,
  severityOf,
  mergeFindings,
  idOf
};
