import { BinleaksError } from '../model/errors.ts';
import type { SecretText } from '../model/secret.ts';
export type SecretKind = 'secret-key' | 'private-key';
/** A private key that can't sign. Says why, and nothing of the key. */
export declare class KeyError extends BinleaksError {
    name: string;
    constructor(message: string);
}
/** Parameters as `name=value&…`, percent-encoded, in the order given. */
export declare function encodePayload(parameters: readonly (readonly [string, string])[]): string;
/** Percent-encodes all but the unreserved characters of RFC 3986, as the sample scripts of rest-api.md do. */
export declare function percentEncode(text: string): string;
/**
 * Signs a payload with an HMAC secret, or with a private key: PEM, or the base64 of its DER (PKCS#8, PKCS#1). Gives hex or
 * base64. Throws KeyError for a key that is damaged, encrypted or of a type that Binance does not take.
 */
export declare function signPayload(payload: string, secret: SecretText, kind: SecretKind): string;
/** Whether a secret can sign at all. */
export declare function canSign(secret: SecretText, kind: SecretKind): boolean;
/** A signature of the right form that no secret makes: it tells whether an API key is known, and nothing else. */
export declare const WRONG_SIGNATURE: string;
