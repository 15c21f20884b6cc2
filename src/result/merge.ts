/** From detections in many contents to findings: one credential with all its places, and its partner. */
import { confidenceOf } from '../detect/confidence.ts';
import { archiveOf, joinedPlace } from '../model/content-place.ts';
import type { ContentPlace } from '../model/content-place.ts';
import type { Detection, Environment } from '../model/detection.ts';
import type { Finding, Occurrence, Proof } from '../model/finding.ts';
import { adviceFor } from '../policy/advice/advice.ts';
import type { PolicyInput } from '../policy/apply.ts';
import { severityOf } from '../policy/severity.ts';

/** A detection with the content it was found in. */
export interface Located extends ContentPlace {
  readonly detection: Detection;
  /** Default: a file. */
  readonly place?: Occurrence['place'];
  readonly commit?: string | null;
  readonly blob?: string | null;
}

/** How many hexadecimal digits of the SHA-256 name a finding. */
const ID_LENGTH = 16;

/**
 * Merges detections by credential. A value that is credible in one place makes its other places occurrences too. `proofs`
 * are those of secrets, by SHA-256.
 */
export function mergeFindings(located: readonly Located[], proofs: ReadonlyMap<string, Proof> = new Map()): readonly PolicyInput[] {
  const groups = new Map<string, Located[]>();
  for (const one of located) {
    const group = groups.get(one.detection.sha256);
    if (group) group.push(one);
    else groups.set(one.detection.sha256, [one]);
  }
  const partners = partnersOf(groups);
  return [...groups].map(([sha256, group]) => judge(group, partners.get(sha256) ?? null, proofs.get(sha256) ?? null)).toSorted(bySeverity);
}

function judge(group: readonly Located[], partner: string | null, proof: Proof | null): PolicyInput {
  const best = bestOf(group).detection;
  const { sha256 } = best;
  const places = group.toSorted(byPlace);
  const confidence = confidenceOf(best.score);
  const environment = environmentOf(group);
  const input = { kind: best.kind, confidence, environment, encrypted: best.encrypted, hasPair: partner !== null };
  const finding: Finding = {
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
    advice: adviceFor(input),
  };
  return {
    finding,
    documentedExample: group.some((one) => one.detection.documentedExample),
    inlineAllowed: places.map((one) => one.detection.inlineAllowed),
  };
}

/** Real money first: that one place calls a key a testnet one must not make it harmless where another says it is live. */
const BY_RISK: readonly Environment[] = ['live', 'us', 'demo', 'testnet'];

/** The environment that the places of a credential tell; those that tell none have no say. */
function environmentOf(group: readonly Located[]): Environment {
  const told = new Set(group.map((one) => one.detection.environment));
  return BY_RISK.find((one) => told.has(one)) ?? 'unknown';
}

/** The name of a finding. */
export function idOf(sha256: string): string {
  return sha256.slice(0, ID_LENGTH);
}

function bestOf(group: readonly Located[]): Located {
  return group.reduce((best, one) => (one.detection.score > best.detection.score ? one : best));
}

function toOccurrence(located: Located): Occurrence {
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
    place: place ?? 'file',
    commit: commit ?? null,
    blob: blob ?? null,
    snippet: detection.snippet,
  };
}

function byPlace(a: Located, b: Located): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.detection.position.offset - b.detection.position.offset;
}

const ORDER = ['critical', 'high', 'medium', 'low', 'info'];

function bySeverity(a: PolicyInput, b: PolicyInput): number {
  const severity = ORDER.indexOf(a.finding.severity) - ORDER.indexOf(b.finding.severity);
  if (severity !== 0) return severity;
  const [one, two] = [a.finding.occurrences[0], b.finding.occurrences[0]];
  if (!one || !two) return 0;
  return one.path < two.path ? -1 : one.path > two.path ? 1 : one.line - two.line || one.column - two.column;
}

/**
 * Which credential belongs to which, by SHA-256, both ways. First what a content itself showed; then, in each folder, the
 * one API key and the one secret that have no partner yet (api_key.txt beside api_secret.txt).
 */
function partnersOf(groups: ReadonlyMap<string, readonly Located[]>): ReadonlyMap<string, string> {
  const partners = new Map<string, string>();
  const tie = (a: string, b: string): void => {
    if (partners.has(a) || partners.has(b) || !groups.has(a) || !groups.has(b)) return;
    partners.set(a, b);
    partners.set(b, a);
  };
  for (const group of [...groups.values()].toSorted((a, b) => bestOf(b).detection.score - bestOf(a).detection.score)) {
    for (const { detection } of group) if (detection.partner !== null) tie(detection.sha256, detection.partner);
  }
  const loose = new Map<string, { keys: Set<string>; secrets: Set<string> }>();
  for (const [sha256, group] of groups) {
    const best = bestOf(group);
    if (partners.has(sha256) || best.detection.score < 0 || best.detection.kind === 'listen-key' || best.detection.documentedExample)
      continue;
    const place = joinedPlace(best);
    const folder = place.slice(0, place.lastIndexOf('/') + 1);
    const entry = loose.get(folder) ?? { keys: new Set(), secrets: new Set() };
    (best.detection.kind === 'api-key' ? entry.keys : entry.secrets).add(sha256);
    loose.set(folder, entry);
  }
  for (const { keys, secrets } of loose.values()) {
    const [key] = keys;
    const [secret] = secrets;
    if (keys.size === 1 && secrets.size === 1 && key !== undefined && secret !== undefined) tie(key, secret);
  }
  return partners;
}
