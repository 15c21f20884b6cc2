/**
 * Offline proof: a secret that signs a request's payload to the request's signature is that request's secret. No network
 * is asked, and chance has no part in it.
 *
 * HMAC-SHA256 in hexadecimal, its case of no meaning; RSASSA-PKCS1-v1_5 with SHA-256 and Ed25519 in base64 (rest-api.md,
 * "SIGNED Endpoint security").
 */
import type { KeyObject } from 'node:crypto';
import type { Detection } from '../finding.ts';
import type { SignedRequest } from './requests.ts';

type Candidate = Pick<Detection, 'kind' | 'value' | 'sha256' | 'score' | 'encrypted'>;

/** A hostile content may hold as many candidates and requests as it likes: so many signatures are computed at most. */
const MAX_TRIALS = 400_000;
const MAX_CANDIDATES = 20_000;
/** A verification by a private key's public half takes as long as so many HMACs. */
const VERIFICATION = 20;
const HMAC_LENGTHS = [60, 64];

/**
 * Tries candidates against requests. Gives for each that signed one, by its SHA-256, that request. Candidates that are
 * believed most are tried first, and requests in the order given.
 */
export function prove<R extends SignedRequest>(candidates: Iterable<Candidate>, requests: readonly R[]): ReadonlyMap<string, R> {
  const proven = new Map<string, R>();
  if (requests.length === 0) return proven;
  const distinct = [...new Map([...candidates].map((one) => [one.sha256, one])).values()];
  const chosen = distinct.toSorted((a, b) => b.score - a.score).slice(0, MAX_CANDIDATES);
  let left = MAX_TRIALS;
  // Each gets its share, so that many that are nothing do not keep the others from being tried.
  for (const [index, candidate] of chosen.entries()) {
    let share = Math.floor(left / (chosen.length - index));
    const signs = signer(candidate);
    if (!signs) continue;
    for (const request of requests) {
      if (request.by !== signs.by) continue;
      const cost = request.payloads.length * signs.cost;
      if (share < cost) break;
      share -= cost;
      left -= cost;
      if (!request.payloads.some((payload) => signs.matches(payload.reveal(), request.signature))) continue;
      proven.set(candidate.sha256, request);
      break;
    }
  }
  return proven;
}

interface Signer {
  readonly by: SignedRequest['by'];
  readonly cost: number;
  readonly matches: (payload: string, signature: string) => boolean;
}

function signer({ kind, value, encrypted }: Candidate): Signer | null {
  const { createHmac, createPrivateKey, createPublicKey, verify } = process.getBuiltinModule('node:crypto');
  const secret = value.reveal();
  if (kind !== 'private-key') {
    if (!HMAC_LENGTHS.includes(secret.length)) return null;
    return {
      by: 'secret',
      cost: 1,
      matches: (payload, signature) => createHmac('sha256', secret).update(payload).digest('hex') === signature,
    };
  }
  if (encrypted) return null;
  const key = publicKeyOf(Buffer.from(secret, 'base64'), (der, type) =>
    createPublicKey(createPrivateKey({ key: der, format: 'der', type })),
  );
  if (!key) return null;
  const algorithm = key.asymmetricKeyType === 'rsa' ? 'sha256' : null;
  const bytes = algorithm === null ? 64 : (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8;
  return {
    by: 'private-key',
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
