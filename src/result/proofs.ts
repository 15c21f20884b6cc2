/** Offline proof over a whole scan: what the secrets that sign logged requests become. */
import { evidence, scoreOf } from '../detect/evidence.ts';
import { prove } from '../detect/requests/prove.ts';
import type { LocatedRequest } from '../detect/requests/sample.ts';
import type { Detection } from '../model/detection.ts';
import type { Proof } from '../model/finding.ts';
import { shortId } from '../output/shorten.ts';
import type { Located } from './merge.ts';

/** A signed request and where it stands. */
export interface CommittedRequest extends LocatedRequest {
  /** Of a history: the commit that brought it. */
  readonly commit?: string | null;
}

interface Proven {
  readonly located: readonly Located[];
  /** By the SHA-256 of a secret. */
  readonly proofs: ReadonlyMap<string, Proof>;
}

/**
 * Tries all secrets against all requests. A secret that signs one is one, whatever its context said; it and the API key
 * of that request are a pair.
 */
export function withProof(located: readonly Located[], requests: readonly CommittedRequest[]): Proven {
  const candidates = requests.length === 0 ? [] : located.map((one) => one.detection);
  const proven = prove(candidates, requests);
  if (proven.size === 0) return { located, proofs: new Map() };
  const proofs = new Map([...proven].map(([sha256, one]) => [sha256, proofOf(one)]));
  const keys = new Map([...proven].flatMap(([sha256, { request }]) => (request.apiKey === null ? [] : [[request.apiKey, sha256]])));
  const here = new Set(located.map((one) => one.detection.sha256));
  return {
    proofs,
    located: located.map((one) => {
      const { detection } = one;
      const key = proven.get(detection.sha256)?.request.apiKey;
      if (key !== undefined) return { ...one, detection: asSecret(detection, key !== null && here.has(key) ? key : null, proofs) };
      const secret = keys.get(detection.sha256);
      return secret === undefined ? one : { ...one, detection: asKey(detection, secret, proofs) };
    }),
  };
}

function proofOf({ path, request: { position }, commit }: CommittedRequest): Proof {
  return { path, line: position.line, column: position.column, commit: commit ?? null };
}

function asSecret(detection: Detection, key: string | null, proofs: Proven['proofs']): Detection {
  const kind = detection.kind === 'private-key' ? 'private-key' : 'secret-key';
  return believed({ ...detection, kind, partner: key ?? detection.partner }, 'proved-by-request', proofs.get(detection.sha256));
}

function asKey(detection: Detection, secret: string, proofs: Proven['proofs']): Detection {
  return believed({ ...detection, kind: 'api-key', partner: secret }, 'key-of-proved-request', proofs.get(secret));
}

function believed(detection: Detection, signal: 'proved-by-request' | 'key-of-proved-request', proof: Proof | undefined): Detection {
  const where = proof ? `${proof.path}:${proof.line}${proof.commit === null ? '' : ` in commit ${shortId(proof.commit)}`}` : '';
  const list = [evidence(signal, where), ...detection.evidence];
  return { ...detection, evidence: list, score: scoreOf(list) };
}
