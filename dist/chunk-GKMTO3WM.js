import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  withoutListening
} from "./chunk-N3D4NBHD.js";
import {
  idOf,
  mergeFindings
} from "./chunk-RG5XFAKW.js";
import {
  CONFIDENCES,
  DEFAULT_CONFIG
} from "./chunk-M2L7KEAW.js";
import {
  FORGET_SCORE
} from "./chunk-3D6UYAJY.js";
import {
  repositoryEvidence,
  withEvidence
} from "./chunk-BNYMMYOF.js";
import {
  shortId
} from "./chunk-VNEB7R2K.js";
import {
  RequestSample
} from "./chunk-SZ5K44DW.js";
import {
  evidence,
  scoreOf
} from "./chunk-PSUJZRKS.js";

// src/detect/requests/prove.ts
var MAX_WORK = 4e5;
var MAX_CANDIDATES = 2e4;
var VERIFICATION = 20;
var LONG = 1e3;
var HMAC_LENGTH = 64;
var MAX_DER = 8192;
var VOTES = 7;
function prove(candidates, requests) {
  const proven = /* @__PURE__ */ new Map();
  if (requests.length === 0) return proven;
  const kinds = new Set(requests.map((one) => one.request.by));
  const distinct = [...new Map([...candidates].map((one) => [one.sha256, one])).values()].filter((one) => kinds.has(signedBy(one)));
  const chosen = distinct.toSorted((a, b) => b.score - a.score || (a.sha256 < b.sha256 ? -1 : 1)).slice(0, MAX_CANDIDATES);
  let left = MAX_WORK;
  for (const [index, candidate] of chosen.entries()) {
    let share = Math.floor(left / (chosen.length - index));
    const signs = signer(candidate);
    if (!signs) continue;
    const own = [];
    for (const one of requests) {
      const { by, payloads, signature } = one.request;
      if (by !== signedBy(candidate)) continue;
      const cost = payloads.reduce((sum, payload) => sum + signs.cost + payload.reveal().length / LONG, 0);
      if (share < cost || own.length >= VOTES) break;
      share -= cost;
      left -= cost;
      if (payloads.some((payload) => signs.matches(payload.reveal(), signature))) own.push(one);
    }
    const chosenOne = elected(own);
    if (chosenOne) proven.set(candidate.sha256, chosenOne);
  }
  return proven;
}
function elected(requests) {
  const votes = /* @__PURE__ */ new Map();
  for (const { request } of requests) if (request.apiKey !== null) votes.set(request.apiKey, (votes.get(request.apiKey) ?? 0) + 1);
  const [key] = [...votes].toSorted(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))[0] ?? [null];
  return requests.filter((one) => one.request.apiKey === key).toSorted(byPlace)[0];
}
function byPlace(a, b) {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.request.position.offset - b.request.position.offset;
}
function signedBy({ kind }) {
  return kind === "private-key" ? "private-key" : "secret";
}
function signer({ kind, value, encrypted }) {
  const { createHmac, createPrivateKey, createPublicKey, verify } = process.getBuiltinModule("node:crypto");
  const secret = value.reveal();
  if (kind !== "private-key") {
    if (secret.length !== HMAC_LENGTH) return null;
    return { cost: 1, matches: (payload, signature) => createHmac("sha256", secret).update(payload).digest("hex") === signature };
  }
  if (encrypted || secret.length > MAX_DER * 2) return null;
  const key = publicKeyOf(
    Buffer.from(secret, "base64"),
    (der, type) => createPublicKey(createPrivateKey({ key: der, format: "der", type }))
  );
  if (!key) return null;
  const algorithm = key.asymmetricKeyType === "rsa" ? "sha256" : null;
  const bytes = algorithm === null ? 64 : (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8;
  return {
    cost: VERIFICATION,
    matches: (payload, signature) => {
      const raw = Buffer.from(signature, "base64");
      return raw.length === bytes && verify(algorithm, Buffer.from(payload), key, raw);
    }
  };
}
function publicKeyOf(der, read) {
  for (const type of ["pkcs8", "pkcs1"]) {
    try {
      const key = read(der, type);
      return key.asymmetricKeyType === "rsa" || key.asymmetricKeyType === "ed25519" ? key : null;
    } catch {
    }
  }
  return null;
}

// src/policy/apply.ts
var NO_POLICY = { allow: [], baseline: [], inline: false };
function applyPolicy(judged, policy, today) {
  const findings = [];
  const suppressed = [];
  const notes = [];
  const accepted = new Map(policy.baseline.map((one) => [one.sha256, one]));
  for (const { finding, documentedExample, inlineAllowed } of judged) {
    if (documentedExample) {
      suppressed.push(suppress(finding, "documented-example", "Binance publishes this value as an example"));
      continue;
    }
    const entries = policy.allow.filter((one) => finding.sha256.startsWith(one.sha256));
    const valid = entries.find((one) => one.expires === null || one.expires >= today);
    if (valid) {
      suppressed.push(suppress(finding, "config", valid.reason));
      continue;
    }
    const known = accepted.get(finding.sha256);
    if (known) {
      suppressed.push(suppress(finding, "baseline", baselineDetail(known)));
      continue;
    }
    const isAllowed = (_, index) => policy.inline && inlineAllowed[index] === true;
    const kept = finding.occurrences.filter((one, index) => !isAllowed(one, index));
    if (kept.length < finding.occurrences.length) {
      const allowed = finding.occurrences.filter(isAllowed);
      suppressed.push({ ...suppress(finding, "inline", "binleaks:allow comment"), occurrences: allowed });
    }
    if (kept.length === 0) continue;
    findings.push({ ...finding, occurrences: kept, advice: [...entries.map(renewal), ...finding.advice] });
    notes.push(...entries.map((one) => noteOf("expired", "config", one)));
  }
  return { findings, suppressed, notes: [...notes, ...unmatched(judged, policy)] };
}
function unmatched(judged, { allow, baseline }) {
  const found = judged.map((one) => one.finding.sha256);
  const exact = new Set(found);
  return [
    ...allow.filter((one) => !found.some((sha256) => sha256.startsWith(one.sha256))).map((one) => noteOf("unmatched", "config", one)),
    ...baseline.filter((one) => !exact.has(one.sha256)).map((one) => noteOf("unmatched", "baseline", { ...one, expires: null }))
  ];
}
function noteOf(problem, where, entry) {
  return { problem, where, sha256: entry.sha256, reason: entry.reason ?? "", expires: entry.expires };
}
function baselineDetail({ reason, by, on }) {
  const who = [by === void 0 ? "" : `by ${by}`, on === void 0 ? "" : `on ${on}`].filter((one) => one !== "").join(" ");
  return `accepted${who === "" ? "" : ` ${who}`}${reason === void 0 ? "" : `: ${reason}`}`;
}
function renewal({ expires, reason }) {
  return `This was allowed until ${expires ?? ""} (${reason.replace(/\s+/g, " ")}). Decide again: renew the entry in the configuration, or go on with the next step.`;
}
function suppress(finding, reason, detail) {
  const { id, kind, sha256, redacted, occurrences } = finding;
  return { id, kind, sha256, redacted, reason, detail, occurrences };
}

// src/result/proofs.ts
function withProof(located, requests) {
  const candidates = requests.length === 0 ? [] : located.map((one) => one.detection);
  const proven = prove(candidates, requests);
  if (proven.size === 0) return { located, proofs: /* @__PURE__ */ new Map() };
  const proofs = new Map([...proven].map(([sha256, one]) => [sha256, proofOf(one)]));
  const keys = new Map([...proven].flatMap(([sha256, { request }]) => request.apiKey === null ? [] : [[request.apiKey, sha256]]));
  const here = new Set(located.map((one) => one.detection.sha256));
  return {
    proofs,
    located: located.map((one) => {
      const { detection } = one;
      const key = proven.get(detection.sha256)?.request.apiKey;
      if (key !== void 0) return { ...one, detection: asSecret(detection, key !== null && here.has(key) ? key : null, proofs) };
      const secret = keys.get(detection.sha256);
      return secret === void 0 ? one : { ...one, detection: asKey(detection, secret, proofs) };
    })
  };
}
function proofOf({ path, request: { position }, commit }) {
  return { path, line: position.line, column: position.column, commit: commit ?? null };
}
function asSecret(detection, key, proofs) {
  const kind = detection.kind === "private-key" ? "private-key" : "secret-key";
  return believed({ ...detection, kind, partner: key ?? detection.partner }, "proved-by-request", proofs.get(detection.sha256));
}
function asKey(detection, secret, proofs) {
  return believed({ ...detection, kind: "api-key", partner: secret }, "key-of-proved-request", proofs.get(secret));
}
function believed(detection, signal, proof) {
  const where = proof ? `${proof.path}:${proof.line}${proof.commit === null ? "" : ` in commit ${shortId(proof.commit)}`}` : "";
  const list = [evidence(signal, where), ...detection.evidence];
  return { ...detection, evidence: list, score: scoreOf(list) };
}

// src/result/build-result.ts
function buildResult(input, options) {
  const { started, root, source, stats } = input;
  const config = options.config ?? DEFAULT_CONFIG;
  const evidenceFor = repositoryEvidence(input.manifests);
  const located = input.located.filter((one) => standsWithin(one, options.within)).toSorted(byPath).map((one) => {
    const evidence2 = evidenceFor(one.path);
    return evidence2 ? { ...one, detection: withEvidence(one.detection, evidence2) } : one;
  });
  const proved = withProof(located, input.requests);
  const judged = mergeFindings(proved.located, proved.proofs);
  const policy = applyPolicy(
    judged,
    options.noPolicy ? NO_POLICY : { allow: config.allow, baseline: options.baseline ?? [], inline: true },
    started.toISOString().slice(0, 10)
  );
  const threshold = CONFIDENCES.indexOf(options.minConfidence ?? config.minConfidence ?? "medium");
  const isReported = (one) => one.finding.score >= FORGET_SCORE && CONFIDENCES.indexOf(one.finding.confidence) >= threshold && (one.finding.kind !== "listen-key" || options.includeListenKeys === true);
  const reportable = new Set(judged.filter(isReported).map((one) => one.finding.id));
  const skipped = input.skipped.toSorted(byPath);
  const complete = skipped.length === 0 && !input.interrupted;
  const excluded = input.excluded.toSorted(byPath);
  if (input.excludedByGlob > 0)
    excluded.push({ path: "", reason: `${input.excludedByGlob} left out by globs (configuration or --exclude)` });
  return {
    result: {
      source,
      root,
      startedAt: started.toISOString(),
      durationMs: Date.now() - started.getTime(),
      complete,
      stats,
      skipped: [...skipped, ...input.interrupted ? [{ path: "", reason: "interrupted before everything was read" }] : []],
      excluded,
      findings: policy.findings.filter((finding) => reportable.has(finding.id)),
      suppressed: policy.suppressed.filter((one) => reportable.has(one.id)),
      policyNotes: policy.notes.filter(
        (one) => one.problem === "expired" ? reportable.has(idOf(one.sha256)) : complete && input.wholeTree === true
      ),
      notes: options.notes ?? [],
      belowThreshold: policy.findings.filter((one) => one.kind !== "listen-key" && one.score >= FORGET_SCORE && !reportable.has(one.id)).length
    },
    secrets: located.map((one) => one.detection.value),
    located,
    all: policy.findings
  };
}
function standsWithin({ path, place }, within) {
  return !within || place === "message" || place === "tag" || place === "event" || path === "" || within(path);
}
function byPath(a, b) {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

// src/result/collector.ts
var Collector = class {
  started = /* @__PURE__ */ new Date();
  located = [];
  manifests = [];
  skipped = [];
  excluded = [];
  /** How much was read. */
  stats = { bytes: 0, contents: 0, objects: 0, commits: 0 };
  /** How many contents globs left out. */
  excludedByGlob = 0;
  /** See ScanInput. */
  wholeTree = false;
  #subject;
  #sample = new RequestSample();
  constructor(subject) {
    this.#subject = subject;
  }
  /** Takes what the content from `origin` gave. */
  take(origin, { bytes, contents, found, requests, skipped }) {
    this.stats.bytes += bytes;
    this.stats.contents += contents;
    for (const { inside, detections } of found) for (const detection of detections) this.add(origin, detection, inside);
    this.takeRequests(requests);
    this.skipped.push(...skipped);
  }
  /** Takes one detection. */
  add(origin, detection, inside = []) {
    this.located.push({ ...origin, inside, detection });
  }
  /** Takes signed requests, of which a sample is kept. */
  takeRequests(requests) {
    for (const request of requests) this.#sample.add(request);
  }
  /**
   * The result of all that has been taken, or of `located` in place of the detections that were. Of ten thousand values it
   * takes seconds: a signal then ends the process.
   */
  result(options, located = this.located) {
    return withoutListening(() => this.resultNow(options, located));
  }
  /** As result(), of few values: it does not let go until it is done. */
  resultNow(options, located) {
    return buildResult(
      {
        source: this.#subject.source,
        root: this.#subject.root,
        started: this.started,
        located,
        requests: this.#sample.list(),
        manifests: this.manifests,
        skipped: this.skipped,
        excluded: this.excluded,
        excludedByGlob: this.excludedByGlob,
        wholeTree: this.wholeTree,
        stats: { ...this.stats },
        interrupted: this.#subject.signal?.aborted === true
      },
      options
    );
  }
};

export {
  prove,
  Collector
};
