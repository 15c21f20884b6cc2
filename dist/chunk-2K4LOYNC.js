import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  verifyAll
} from "./chunk-F46XGUUM.js";
import {
  KEEP_OUT,
  adviceFor,
  idOf,
  severityOf
} from "./chunk-RG5XFAKW.js";
import {
  DEFAULT_CONFIG,
  environmentsToAsk,
  likelyProfile,
  overdueBy
} from "./chunk-M2L7KEAW.js";
import {
  POWERS,
  canWithdraw,
  grantedIn,
  isComplete,
  isPlayMoney,
  powerOf
} from "./chunk-WFROI7J7.js";
import {
  joinedPlace
} from "./chunk-SQHTMHPI.js";

// src/policy/advice/verified-advice.ts
var DELETE = "Delete the key at Binance now (profile, Security, API Management).";
var TOO_LATE = "Editing it or limiting its IP addresses is not enough: once it was outside, count it as taken.";
var KEY_ALONE = [
  `${DELETE} Binance knows this API key: whoever has its secret too has the account.`,
  "Look for its secret in the same places: keys are mostly leaked in pairs.",
  KEEP_OUT
];
var STRAY_SECRET = [
  "It is not the secret of the API key it was tried with, but may be that of another: find out which key it belongs to, and delete that key at Binance (profile, Security, API Management).",
  "Check withdrawals, orders, open positions and sub-accounts of that account since it was written here.",
  KEEP_OUT
];
function verifiedAdvice(input, verification, rotationDays) {
  switch (verification.verdict) {
    case "live":
      return isPlayMoney(verification) ? adviceFor(input) : liveAdvice(verification, rotationDays);
    case "live-key-only":
      return isPlayMoney(verification) ? adviceFor(input) : KEY_ALONE;
    case "wrong-secret":
      if (input.kind !== "api-key") return STRAY_SECRET;
      return isPlayMoney(verification) ? adviceFor(input) : KEY_ALONE;
    case "not-found":
      return [
        "No system that was asked knows it. That does not make it harmless: it may belong to a system that was not asked, or key and secret may be exchanged. Make sure in API Management that it is gone; until then treat it as leaked.",
        ...adviceFor(input)
      ];
    case "refused":
      return [
        "Binance refused it: it may be deleted, limited to other IP addresses, or lack a permission. Only the first of these is an end of it: until you have seen in API Management that it is gone, treat it as leaked.",
        ...adviceFor(input)
      ];
    case "inconclusive":
      return null;
  }
}
function liveAdvice(verification, rotationDays) {
  return [...urgent(verification), lookBack(verification), replacement(verification), ...rotation(verification, rotationDays), KEEP_OUT];
}
function urgent({ permissions, ipRestricted }) {
  if (powerOf(permissions) === "withdraw" && ipRestricted !== true)
    return [`${DELETE} Until then anyone who has it can withdraw your money. ${TOO_LATE}`];
  return [`${DELETE} ${TOO_LATE}`];
}
function lookBack({ permissions }) {
  const granted = permissions ? grantedIn(permissions) : [];
  const may = (power) => permissions === null || !isComplete(permissions) || granted.some((one) => one.power === power);
  if (!may("withdraw") && !may("trade") && !may("move"))
    return "It can only read, but balances, orders and history may be known to others now: expect messages that use them. Contact Binance support about anything strange.";
  const places = [
    ...may("withdraw") ? ["withdrawals"] : [],
    ...may("trade") ? ["orders", "open positions"] : [],
    ...may("move") ? ["transfers", "sub-accounts"] : []
  ];
  const list = places.length > 1 ? `${places.slice(0, -1).join(", ")} and ${places.at(-1) ?? ""}` : places.join("");
  return `Check ${list} since it was written here. Contact Binance support about anything strange. If the machine itself was broken into, change the password and the second factor too.`;
}
function replacement({ permissions, ipRestricted }) {
  const off = grantedIn(permissions ?? {}).filter((one) => one.power !== "read");
  const least = permissions !== null && off.length === 0 ? ", again for reading only" : " with the least permission: reading for dashboards, spot trading for a bot, never withdrawals";
  const labels = off.map((one) => one.label);
  const having = labels.length === 0 ? "" : ` This one had: ${labels.join(", ")}; leave off what you do not use.`;
  const limit = ipRestricted === true ? "" : " Restrict it to your IP addresses: this one works from anywhere.";
  return `Create a new key${least}.${having}${ipRestricted === null ? " Restrict it to your IP addresses." : limit}`;
}
var USES = {
  dashboard: "a key that only reads",
  bot: "a bot's key",
  "market-maker": "a market maker's key",
  arbitrage: "a key for arbitrage",
  custody: "a key that withdraws",
  "one-off": "a key for one use"
};
function rotation(verification, rotationDays) {
  const profile = likelyProfile(verification);
  const days = rotationDays[profile];
  const overdue = overdueBy(profile, verification.ageDays, rotationDays);
  const rule = days === 0 ? `${USES[profile]} is deleted after use` : `${USES[profile]} should be replaced every ${days} days`;
  if (overdue > 0)
    return [
      `It is ${String(verification.ageDays)} days old: ${rule}, so this one is ${overdue} days too old. New key first, then switch, then delete the old one.`
    ];
  return [`Replace keys before they grow old: ${rule}. New key first, then switch, then delete the old one.`];
}

// src/policy/verified.ts
var ORDER = ["critical", "high", "medium", "low", "info"];
var BY_POWER = { read: "medium", move: "high", trade: "critical", withdraw: "critical" };
var SYSTEMS = {
  live: "live",
  futures: "live",
  testnet: "testnet",
  "futures-testnet": "testnet",
  demo: "demo",
  us: "us"
};
function withVerification(finding, verification, rotationDays) {
  const input = { ...finding, hasPair: finding.pair !== null };
  const environment = environmentOf(finding, verification);
  const severity = verifiedSeverity({ ...finding, environment }, verification);
  const replaced = [true, false].flatMap((hasPair) => adviceFor({ ...input, hasPair }));
  const own = verifiedAdvice({ ...input, environment }, verification, rotationDays);
  return { ...finding, environment, severity, verification, advice: own === null ? finding.advice : merged(finding.advice, replaced, own) };
}
function byUrgency(a, b) {
  const rank = (one) => (canWithdraw(one.verification) ? 0 : 10) + ORDER.indexOf(one.severity) + (one.verification?.verdict === "live" ? 0 : 0.5);
  return rank(a) - rank(b);
}
function environmentOf({ kind, environment }, verification) {
  const { verdict } = verification;
  const wasSeen = verdict === "live" || verdict === "live-key-only" || verdict === "wrong-secret" && kind === "api-key";
  return wasSeen && verification.environment ? SYSTEMS[verification.environment] : environment;
}
function verifiedSeverity(finding, verification) {
  switch (verification.verdict) {
    case "live":
      return isPlayMoney(verification) ? "low" : liveSeverity(verification);
    case "live-key-only":
      return isPlayMoney(verification) ? "low" : worse(severityOf({ ...finding, hasPair: finding.pair !== null }), "medium");
    case "wrong-secret": {
      if (finding.kind === "api-key") return isPlayMoney(verification) ? "low" : "medium";
      return severityOf({ ...finding, hasPair: false });
    }
    case "not-found":
    case "refused":
    case "inconclusive":
      return finding.severity;
  }
}
function liveSeverity({ permissions, ipRestricted }) {
  if (!permissions) return "critical";
  const told = BY_POWER[powerOf(permissions) ?? POWERS[0]];
  const severity = isComplete(permissions) ? told : worse(told, BY_POWER.move);
  return ipRestricted === true ? ORDER[ORDER.indexOf(severity) + 1] ?? severity : severity;
}
function worse(a, b) {
  return ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b;
}
function merged(advice, replaced, own) {
  const last = replaced.at(-1);
  const steps = last !== void 0 && own.at(-1) === last && !advice.includes(last) ? own.slice(0, -1) : own;
  const at = advice.findIndex((step) => replaced.includes(step));
  if (at < 0) return [...steps, ...advice];
  return [...advice.slice(0, at), ...steps, ...advice.slice(at).filter((step) => !replaced.includes(step))];
}

// src/scan/verify-scan.ts
async function verifyScan(scan, options) {
  const { result } = scan;
  const config = options.config ?? DEFAULT_CONFIG;
  const { rotationDays } = config;
  const limit = config.verify?.limit ?? null;
  const verified = await verifyAll(credentialsOf(scan), {
    ...options,
    environments: environmentsToAsk(config, options.environments ?? [], options.endpoints ?? {}),
    ...options.limit === void 0 && limit !== null ? { limit } : {}
  });
  const partners = partnersAfter(scan.all, verified);
  const apply = (finding) => {
    const tied = { ...finding, pair: partners.get(finding.id) ?? null };
    const verification = verified.verifications.get(finding.sha256);
    return verification ? withVerification(tied, verification, rotationDays) : tied;
  };
  return {
    ...scan,
    result: { ...result, findings: result.findings.map(apply).toSorted(byUrgency), notes: [...result.notes, ...verified.notes] },
    all: scan.all.map(apply).toSorted(byUrgency)
  };
}
function credentialsOf({ result, located }) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of located) {
    const group = groups.get(one.detection.sha256);
    if (group) group.push(one);
    else groups.set(one.detection.sha256, [one]);
  }
  const hashes = new Map([...groups.keys()].map((sha256) => [idOf(sha256), sha256]));
  const partner = /* @__PURE__ */ new Map();
  for (const { sha256, pair } of result.findings) {
    const other = pair === null ? void 0 : hashes.get(pair);
    if (other === void 0) continue;
    partner.set(sha256, other);
    partner.set(other, sha256);
  }
  const findings = new Map(result.findings.map((one) => [one.sha256, one]));
  return [.../* @__PURE__ */ new Set([...findings.keys(), ...partner.keys()])].flatMap((sha256) => {
    const group = groups.get(sha256) ?? [];
    const best = group.reduce((one, other) => one && one.detection.score >= other.detection.score ? one : other, null);
    if (!best || group.some(({ detection: detection2 }) => detection2.documentedExample)) return [];
    const { detection } = best;
    const kind = findings.get(sha256)?.kind ?? detection.kind;
    if (kind === "listen-key") return [];
    return [
      {
        sha256,
        kind,
        value: detection.value,
        environment: findings.get(sha256)?.environment ?? detection.environment,
        encrypted: detection.encrypted,
        partner: partner.get(sha256) ?? null,
        labelledSecret: kind === "api-key" && group.some((one) => /^(?:secret|private)-key$/.test(one.detection.kind)),
        places: group.map((one) => ({ path: joinedPlace(one), line: one.detection.position.line, commit: one.commit ?? null }))
      }
    ];
  });
}
function partnersAfter(findings, { pairs, verifications }) {
  const partners = new Map(findings.flatMap(({ id, pair }) => pair === null ? [] : [[id, pair]]));
  const strays = new Set([...verifications].flatMap(([sha256, { verdict }]) => verdict === "wrong-secret" ? [idOf(sha256)] : []));
  for (const [id, pair] of partners) if (strays.has(id) || strays.has(pair)) partners.delete(id);
  for (const [key, secret] of pairs) {
    const [one, other] = [idOf(key), idOf(secret)];
    if (partners.get(one) === other) continue;
    for (const [id, pair] of partners) if (pair === one || pair === other) partners.delete(id);
    partners.set(one, other);
    partners.set(other, one);
  }
  return partners;
}

export {
  verifyScan
};
