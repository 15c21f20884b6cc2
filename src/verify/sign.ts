/**
 * Signatures of Binance's REST API over the percent-encoded payload in the order sent (rest-api.md, "SIGNED Endpoint
 * security"): HMAC-SHA256 in hex; RSASSA-PKCS1-v1_5 with SHA-256 and Ed25519 in base64.
 */
import type { KeyObject } from 'node:crypto';
import { BinleaksError } from '../model/errors.ts';
import type { SecretText } from '../model/secret.ts';

export type SecretKind = 'secret-key' | 'private-key';

/** A private key that can't sign. Says why, and nothing of the key. */
export class KeyError extends BinleaksError {
  override name = 'KeyError';
  constructor(message: string) {
    super('bad-key', message);
  }
}

/** Parameters as `name=value&…`, percent-encoded, in the order given. */
export function encodePayload(parameters: readonly (readonly [string, string])[]): string {
  return parameters.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join('&');
}

/** Percent-encodes all but the unreserved characters of RFC 3986, as the sample scripts of rest-api.md do. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * Signs a payload with an HMAC secret, or with a private key: PEM, or the base64 of its DER (PKCS#8, PKCS#1). Gives hex or
 * base64. Throws KeyError for a key that is damaged, encrypted or of a type that Binance does not take.
 */
export function signPayload(payload: string, secret: SecretText, kind: SecretKind): string {
  const crypto = process.getBuiltinModule('node:crypto');
  const bytes = Buffer.from(payload, 'utf8');
  if (kind === 'secret-key') return crypto.createHmac('sha256', secret.reveal()).update(bytes).digest('hex');
  const key = readPrivateKey(secret.reveal());
  if (isOversized(key)) throw new KeyError('the private key is larger than Binance takes');
  const type = key.asymmetricKeyType;
  if (type !== 'ed25519' && type !== 'rsa') throw new KeyError('the private key is of a type that Binance does not take');
  try {
    const signature =
      type === 'ed25519'
        ? crypto.sign(null, bytes, key)
        : crypto.sign('sha256', bytes, { key, padding: crypto.constants.RSA_PKCS1_PADDING });
    return signature.toString('base64');
  } catch {
    throw new KeyError('the private key is damaged, or too short to sign with');
  }
}

/** Whether a secret can sign at all. */
export function canSign(secret: SecretText, kind: SecretKind): boolean {
  try {
    return signPayload('', secret, kind) !== '';
  } catch (error) {
    if (error instanceof KeyError) return false;
    throw error;
  }
}

/** A signature of the right form that no secret makes: it tells whether an API key is known, and nothing else. */
export const WRONG_SIGNATURE = '0'.repeat(64);

/** Binance takes RSA keys of up to 4096 bits. A made-up one of 16 kB would sign for a minute, and nothing could interrupt it. */
const MAX_MODULUS = 4096;
/** What such a key takes as PKCS#8: any of its numbers may be the oversized one. */
const MAX_DER = 2400;

function isOversized(key: KeyObject): boolean {
  if (key.asymmetricKeyType !== 'rsa') return false;
  return (key.asymmetricKeyDetails?.modulusLength ?? 0) > MAX_MODULUS || key.export({ type: 'pkcs8', format: 'der' }).length > MAX_DER;
}

function readPrivateKey(text: string): KeyObject {
  const { createPrivateKey } = process.getBuiltinModule('node:crypto');
  const isPem = text.includes('-----BEGIN');
  // One line with `\n` in it, as in an .env.
  const pem = text.replaceAll('\\n', '\n');
  const der = isPem ? Buffer.alloc(0) : Buffer.from(text, 'base64');
  const attempts = isPem
    ? [() => createPrivateKey(pem)]
    : [
        () => createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }),
        () => createPrivateKey({ key: der, format: 'der', type: 'pkcs1' }),
      ];
  for (const attempt of attempts) {
    try {
      return attempt();
    } catch {
      // Without the cause: no error of a library that has seen a key goes any further.
    }
  }
  throw new KeyError('the private key is encrypted, cut off or damaged');
}
