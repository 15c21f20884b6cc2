import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  Masker
} from "./chunk-SFBYANIY.js";

// src/output/masked-result.ts
function maskScan({ result, secrets }) {
  const masker = new Masker(secrets);
  return { result: maskResult(result, masker), masker };
}
function maskResult(result, masker) {
  masker.keep(idsIn(result));
  return {
    ...result,
    root: masker.text(result.root),
    skipped: result.skipped.map(({ path, reason }) => ({ path: masker.text(path), reason: masker.text(reason) })),
    excluded: result.excluded.map(({ path, reason }) => ({ path: masker.text(path), reason: masker.text(reason) })),
    findings: result.findings.map((finding) => findingOf(finding, masker)),
    suppressed: result.suppressed.map((one) => suppressedOf(one, masker)),
    policyNotes: result.policyNotes.map((one) => noteOf(one, masker)),
    notes: result.notes.map((note) => masker.text(note)),
    masked: true
  };
}
function maskFinding(finding, masker) {
  masker.keep(idsOf(finding));
  return { ...findingOf(finding, masker), masked: true };
}
function maskAudit(audit, masker) {
  return {
    ...audit,
    redacted: masker.text(audit.redacted),
    verification: verificationOf(audit.verification, masker),
    problems: audit.problems.map((one) => ({
      ...one,
      permission: one.permission === null ? null : masker.text(one.permission),
      text: masker.text(one.text)
    })),
    unchecked: audit.unchecked.map((one) => masker.text(one)),
    advice: audit.advice.map((one) => masker.text(one)),
    masked: true
  };
}
function* idsIn(result) {
  for (const finding of result.findings) yield* idsOf(finding);
  for (const one of result.suppressed) {
    yield one.sha256;
    yield* objectsOf(one.occurrences);
  }
  for (const one of result.policyNotes) yield one.sha256;
}
function* idsOf({ sha256, occurrences, exposure, proof }) {
  yield sha256;
  yield* objectsOf(occurrences);
  if (exposure) yield* [...exposure.introducedBy, ...exposure.removedBy];
  for (const id of [exposure?.introduced?.commit, exposure?.removed?.commit, proof?.commit]) if (id) yield id;
}
function* objectsOf(occurrences) {
  for (const { commit, blob } of occurrences) {
    if (commit !== null) yield commit;
    if (blob !== null) yield blob;
  }
}
function findingOf(finding, masker) {
  return {
    ...finding,
    redacted: masker.text(finding.redacted),
    evidence: finding.evidence.map((one) => ({ ...one, detail: masker.text(one.detail) })),
    occurrences: finding.occurrences.map((one) => occurrenceOf(one, masker)),
    exposure: finding.exposure && exposureOf(finding.exposure, masker),
    verification: finding.verification && verificationOf(finding.verification, masker),
    proof: finding.proof && proofOf(finding.proof, masker),
    advice: finding.advice.map((step) => masker.text(step))
  };
}
function occurrenceOf(occurrence, masker) {
  const path = masker.text(occurrence.path);
  const snippet = snippetOf(occurrence.snippet, masker);
  if (path === occurrence.path && snippet === occurrence.snippet && occurrence.archive.length === 0) return occurrence;
  return { ...occurrence, path, archive: occurrence.archive.map((name) => masker.text(name)), snippet };
}
function snippetOf(snippet, masker) {
  const { text, start, end } = snippet;
  const before = masker.text(text.slice(0, start));
  const mark = masker.text(text.slice(start, end));
  const masked = `${before}${mark}${masker.text(text.slice(end))}`;
  return masked === text ? snippet : { text: masked, start: before.length, end: before.length + mark.length };
}
function exposureOf(exposure, masker) {
  return {
    ...exposure,
    introduced: exposure.introduced && commitOf(exposure.introduced, masker),
    removed: exposure.removed && commitOf(exposure.removed, masker),
    refs: exposure.refs.map((ref) => masker.text(ref)),
    heldBy: exposure.heldBy.map((ref) => masker.text(ref))
  };
}
function commitOf({ commit, author, date, summary }, masker) {
  return { commit, author: masker.text(author), date: masker.text(date), summary: masker.text(summary) };
}
function verificationOf(verification, masker) {
  const { permissions } = verification;
  return {
    ...verification,
    reason: masker.text(verification.reason),
    permissions: permissions && Object.fromEntries(
      Object.entries(permissions).map(([name, value]) => [masker.text(name), typeof value === "string" ? masker.text(value) : value])
    )
  };
}
function proofOf(proof, masker) {
  return { ...proof, path: masker.text(proof.path) };
}
function suppressedOf(one, masker) {
  return {
    ...one,
    redacted: masker.text(one.redacted),
    detail: masker.text(one.detail),
    occurrences: one.occurrences.map((at) => occurrenceOf(at, masker))
  };
}
function noteOf(note, masker) {
  return { ...note, reason: masker.text(note.reason) };
}

export {
  maskScan,
  maskFinding,
  maskAudit
};
