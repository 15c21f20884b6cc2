/** Just enough DER to tell which private key a base64 body holds (RFC 5958 PKCS#8, RFC 8017 PKCS#1, RFC 8410). */

export type PrivateKeyType = 'ed25519' | 'rsa' | 'encrypted' | 'other';

interface Element {
  readonly tag: number;
  /** Where the content begins and ends. */
  readonly start: number;
  readonly end: number;
}

const OID_RSA = '2a864886f70d010101';
const OID_ED25519 = '2b6570';
/** pkcs-5 (PBES1, PBES2) and pkcs-12 password-based encryption. */
const OID_ENCRYPTION = /^2a864886f70d01(?:05|0c01)/;

function readElement(der: Buffer, at: number, limit: number): Element | null {
  const tag = der[at];
  const first = der[at + 1];
  if (tag === undefined || first === undefined || at + 2 > limit) return null;
  if (first < 0x80) return { tag, start: at + 2, end: at + 2 + first };
  const count = first & 0x7f;
  if (count === 0 || count > 4) return null;
  let length = 0;
  for (let i = 0; i < count; i++) length = length * 256 + (der[at + 2 + i] ?? 0);
  return { tag, start: at + 2 + count, end: at + 2 + count + length };
}

/**
 * The type of the private key that `der` begins with and how many bytes it takes; null where it is none.
 * `other` is a private key of a type that Binance doesn't issue (EC, DSA, X25519).
 */
export function privateKeyIn(der: Buffer): { readonly type: PrivateKeyType; readonly length: number } | null {
  const outer = readElement(der, 0, der.length);
  if (outer?.tag !== 0x30 || outer.end > der.length) return null;
  const first = readElement(der, outer.start, outer.end);
  if (!first || first.end > outer.end) return null;
  const second = readElement(der, first.end, outer.end);
  if (!second || second.end > outer.end) return null;
  if (first.tag === 0x30) {
    // EncryptedPrivateKeyInfo ::= SEQUENCE { SEQUENCE { OID pbe, … }, OCTET STRING }
    const oid = readElement(der, first.start, first.end);
    if (oid?.tag !== 0x06 || second.tag !== 0x04) return null;
    return OID_ENCRYPTION.test(der.toString('hex', oid.start, oid.end)) ? { type: 'encrypted', length: outer.end } : null;
  }
  if (first.tag !== 0x02) return null;
  if (second.tag === 0x30) {
    // PrivateKeyInfo ::= SEQUENCE { INTEGER version, SEQUENCE { OID algorithm, … }, OCTET STRING key }
    const oid = readElement(der, second.start, second.end);
    const key = readElement(der, second.end, outer.end);
    if (oid?.tag !== 0x06 || key?.tag !== 0x04) return null;
    const name = der.toString('hex', oid.start, oid.end);
    if (name === OID_RSA) return { type: 'rsa', length: outer.end };
    return { type: name === OID_ED25519 ? 'ed25519' : 'other', length: outer.end };
  }
  // RSAPrivateKey ::= SEQUENCE { INTEGER 0, INTEGER n, INTEGER e, INTEGER d, … }
  if (second.tag === 0x02 && second.end - second.start >= 128) {
    const exponent = readElement(der, second.end, outer.end);
    const secret = exponent ? readElement(der, exponent.end, outer.end) : null;
    if (exponent?.tag === 0x02 && secret?.tag === 0x02 && secret.end - secret.start >= 100) return { type: 'rsa', length: outer.end };
  }
  // ECPrivateKey ::= SEQUENCE { INTEGER 1, OCTET STRING, … }
  return second.tag === 0x04 ? { type: 'other', length: outer.end } : null;
}
