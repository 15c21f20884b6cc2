/**
 * Offline proof: a secret that signs a request's payload to the request's signature is that request's secret. No network
 * is asked, and chance has no part in it.
 *
 * HMAC-SHA256 in hexadecimal, its case of no meaning; RSASSA-PKCS1-v1_5 with SHA-256 and Ed25519 in base64 (rest-api.md,
 * "SIGNED Endpoint security").
 */
import type { KeyObject } from 'node:crypto';
import type { Detection } from '../../model/detection.ts';
import type { LocatedRequest } from './sample.ts';
import type { SignedRequest } from './find.ts';

type Candidate = Pick<Detection, 'kind' | 'value' | 'sha256' | 'score' | 'encrypted'>;

/**
 * A hostile content may hold as many candidates and requests as it likes: so much work is done at most. One unit is an HMAC
 * of a short text, about 3 µs.
 */
const MAX_WORK = 400_000;
const MAX_CANDIDATES = 20_000;
/** A verification by a private key's public half takes as long as so many HMACs. */
const VERIFICATION = 20;
/** So many characters more take as long as a short text. */
const LONG = 1000;
const HMAC_LENGTH = 64;
/** RSA of 4096 bits is 2.4 kB. */
const MAX_DER = 8192;
/** The header next to a request need not be its own: of so many requests most tell the API key. */
const VOTES = 7;

/**
 * Tries candidates against requests. Gives for each that signed some, by its SHA-256, the first of those requests, with the
 * API key that most of them name. Candidates that are believed most are tried first.
 */
export function prove<R extends LocatedRequest>(candidates: Iterable<Candidate>, requests: readonly R[]): ReadonlyMap<string, R> {
  const proven = new Map<string, R>();
  if (requests.length === 0) return proven;
  const kinds = new Set(requests.map((one) => one.request.by));
  const distinct = [...new Map([...candidates].map((one) => [one.sha256, one])).values()].filter((one) => kinds.has(signedBy(one)));
  const chosen = distinct.toSorted((a, b) => b.score - a.score || (a.sha256 < b.sha256 ? -1 : 1)).slice(0, MAX_CANDIDATES);
  let left = MAX_WORK;
  // Each gets its share, so that many that are nothing do not keep the others from being tried.
  for (const [index, candidate] of chosen.entries()) {
    let share = Math.floor(left / (chosen.length - index));
    const signs = signer(candidate);
    if (!signs) continue;
    const own: R[] = [];
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

function elected<R extends LocatedRequest>(requests: readonly R[]): R | undefined {
  const votes = new Map<string, number>();
  for (const { request } of requests) if (request.apiKey !== null) votes.set(request.apiKey, (votes.get(request.apiKey) ?? 0) + 1);
  const [key] = [...votes].toSorted(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))[0] ?? [null];
  return requests.filter((one) => one.request.apiKey === key).toSorted(byPlace)[0];
}

function byPlace(a: LocatedRequest, b: LocatedRequest): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.request.position.offset - b.request.position.offset;
}

function signedBy({ kind }: Candidate): SignedRequest['by'] {
  return kind === 'private-key' ? 'private-key' : 'secret';
}

interface Signer {
  readonly cost: number;
  readonly matches: (payload: string, signature: string) => boolean;
}

function signer({ kind, value, encrypted }: Candidate): Signer | null {
  const { createHmac, createPrivateKey, createPublicKey, verify } = process.getBuiltinModule('node:crypto');
  const secret = value.reveal();
  if (kind !== 'private-key') {
    if (secret.length !== HMAC_LENGTH) return null;
    return { cost: 1, matches: (payload, signature) => createHmac('sha256', secret).update(payload).digest('hex') === signature };
  }
  if (encrypted || secret.length > MAX_DER * 2) return null;
  const key = publicKeyOf(Buffer.from(secret, 'base64'), (der, type) =>
    createPublicKey(createPrivateKey({ key: der, format: 'der', type })),
  );
  if (!key) return null;
  const algorithm = key.asymmetricKeyType === 'rsa' ? 'sha256' : null;
  const bytes = algorithm === null ? 64 : (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8;
  return {
    cost: VERIFICATION,
    matches: (payload, signature) => {
      const raw = Buffer.from(signature, 'base64');
      return raw.length === bytes && verify(algorithm, Buffer.from(payload), key, raw);
    },
  };
}

/** The public half of a private key in DER; null for what is none that Binance takes. OpenSSL's errors quote nothing here. */
function publicKeyOf(der: Buffer, read: (der: Buffer, type: 'pkcs8' | 'pkcs1') => KeyObject): KeyObject | null {
  for (const type of ['pkcs8', 'pkcs1'] as const) {
    try {
      const key = read(der, type);
      return key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'ed25519' ? key : null;
    } catch {
      // Not of this form.
    }
  }
  return null;
}
