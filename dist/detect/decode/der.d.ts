/** Just enough DER to tell which private key a base64 body holds (RFC 5958 PKCS#8, RFC 8017 PKCS#1, RFC 8410). */
export type PrivateKeyType = 'ed25519' | 'rsa' | 'encrypted' | 'other';
/**
 * The type of the private key that `der` begins with and how many bytes it takes; null where it is none.
 * `other` is a private key of a type that Binance doesn't issue (EC, DSA, X25519).
 */
export declare function privateKeyIn(der: Buffer): {
    readonly type: PrivateKeyType;
    readonly length: number;
} | null;
