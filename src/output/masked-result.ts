/**
 * What a report is made of, masked field by field while every text is still as it was read: a reporter escapes, cuts and
 * wraps what can't hold a credential any more. Only the fields that hold ids by their type are left as they are.
 */
import type { Snippet } from '../model/detection.ts';
import type { CommitRef, Exposure, Finding, Occurrence, Proof } from '../model/finding.ts';
import type { PolicyNote, ScanResult, Suppressed } from '../model/scan-result.ts';
import type { SecretText } from '../model/secret.ts';
import type { KeyAudit, Verification } from '../model/verification.ts';
import { Masker } from './mask.ts';

/** A result of which every text is masked. Reporters take no other. */
export interface MaskedResult extends ScanResult {
  readonly masked: true;
}

/** A finding of which every text is masked. */
export interface MaskedFinding extends Finding {
  readonly masked: true;
}

/** An audit of which every text is masked. */
export interface MaskedAudit extends KeyAudit {
  readonly masked: true;
}

/** A scan as far as a report needs it: the result, and the values that no report may hold. */
export interface Reportable {
  readonly result: ScanResult;
  readonly secrets: readonly SecretText[];
}

/** A scan that is masked once for several reports. */
export interface MaskedScan {
  readonly result: MaskedResult;
  readonly masker: Masker;
}

/** Masks what reports are made of. */
export function maskScan({ result, secrets }: Reportable): MaskedScan {
  const masker = new Masker(secrets);
  return { result: maskResult(result, masker), masker };
}

/** Masks a result, and makes its ids known to the masker, which may see them again in the report. */
export function maskResult(result: ScanResult, masker: Masker): MaskedResult {
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
    masked: true,
  };
}

/** Masks a finding that is reported by itself. */
export function maskFinding(finding: Finding, masker: Masker): MaskedFinding {
  masker.keep(idsOf(finding));
  return { ...findingOf(finding, masker), masked: true };
}

/** Masks what is said of a key. */
export function maskAudit(audit: KeyAudit, masker: Masker): MaskedAudit {
  return {
    ...audit,
    redacted: masker.text(audit.redacted),
    verification: verificationOf(audit.verification, masker),
    problems: audit.problems.map((one) => ({
      ...one,
      permission: one.permission === null ? null : masker.text(one.permission),
      text: masker.text(one.text),
    })),
    unchecked: audit.unchecked.map((one) => masker.text(one)),
    advice: audit.advice.map((one) => masker.text(one)),
    masked: true,
  };
}

/** The ids of a result: SHA-256 sums of credentials, and the ids of git's objects. A place may be one of a million. */
function* idsIn(result: ScanResult): Generator<string> {
  for (const finding of result.findings) yield* idsOf(finding);
  for (const one of result.suppressed) {
    yield one.sha256;
    yield* objectsOf(one.occurrences);
  }
  for (const one of result.policyNotes) yield one.sha256;
}

function* idsOf({ sha256, occurrences, exposure, proof }: Finding): Generator<string> {
  yield sha256;
  yield* objectsOf(occurrences);
  if (exposure) yield* [...exposure.introducedBy, ...exposure.removedBy];
  for (const id of [exposure?.introduced?.commit, exposure?.removed?.commit, proof?.commit]) if (id) yield id;
}

function* objectsOf(occurrences: readonly Occurrence[]): Generator<string> {
  for (const { commit, blob } of occurrences) {
    if (commit !== null) yield commit;
    if (blob !== null) yield blob;
  }
}

function findingOf(finding: Finding, masker: Masker): Finding {
  return {
    ...finding,
    redacted: masker.text(finding.redacted),
    evidence: finding.evidence.map((one) => ({ ...one, detail: masker.text(one.detail) })),
    occurrences: finding.occurrences.map((one) => occurrenceOf(one, masker)),
    exposure: finding.exposure && exposureOf(finding.exposure, masker),
    verification: finding.verification && verificationOf(finding.verification, masker),
    proof: finding.proof && proofOf(finding.proof, masker),
    advice: finding.advice.map((step) => masker.text(step)),
  };
}

function occurrenceOf(occurrence: Occurrence, masker: Masker): Occurrence {
  const path = masker.text(occurrence.path);
  const snippet = snippetOf(occurrence.snippet, masker);
  if (path === occurrence.path && snippet === occurrence.snippet && occurrence.archive.length === 0) return occurrence;
  return { ...occurrence, path, archive: occurrence.archive.map((name) => masker.text(name)), snippet };
}

/** The line on each side of the mark, and the mark itself: its place moves with what is masked before it. */
function snippetOf(snippet: Snippet, masker: Masker): Snippet {
  const { text, start, end } = snippet;
  const before = masker.text(text.slice(0, start));
  const mark = masker.text(text.slice(start, end));
  const masked = `${before}${mark}${masker.text(text.slice(end))}`;
  return masked === text ? snippet : { text: masked, start: before.length, end: before.length + mark.length };
}

function exposureOf(exposure: Exposure, masker: Masker): Exposure {
  return {
    ...exposure,
    introduced: exposure.introduced && commitOf(exposure.introduced, masker),
    removed: exposure.removed && commitOf(exposure.removed, masker),
    refs: exposure.refs.map((ref) => masker.text(ref)),
    heldBy: exposure.heldBy.map((ref) => masker.text(ref)),
  };
}

function commitOf({ commit, author, date, summary }: CommitRef, masker: Masker): CommitRef {
  return { commit, author: masker.text(author), date: masker.text(date), summary: masker.text(summary) };
}

function verificationOf(verification: Verification, masker: Masker): Verification {
  const { permissions } = verification;
  return {
    ...verification,
    reason: masker.text(verification.reason),
    permissions:
      permissions &&
      Object.fromEntries(
        Object.entries(permissions).map(([name, value]) => [masker.text(name), typeof value === 'string' ? masker.text(value) : value]),
      ),
  };
}

function proofOf(proof: Proof, masker: Masker): Proof {
  return { ...proof, path: masker.text(proof.path) };
}

function suppressedOf(one: Suppressed, masker: Masker): Suppressed {
  return {
    ...one,
    redacted: masker.text(one.redacted),
    detail: masker.text(one.detail),
    occurrences: one.occurrences.map((at) => occurrenceOf(at, masker)),
  };
}

function noteOf(note: PolicyNote, masker: Masker): PolicyNote {
  return { ...note, reason: masker.text(note.reason) };
}
