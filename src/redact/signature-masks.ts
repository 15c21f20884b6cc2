/**
 * Signatures of requests: no credentials, and worthless once their window is over, but some would rather not hand them on.
 * In query strings and forms, in JSON and its like, in FIX (RawData, tag 96): see rest-api.md, web-socket-api.md, fix-api.md.
 */
import { sha256Hex } from '../model/secret.ts';
import { markBytes, markOf } from './marks.ts';
import type { MaskSpan } from './marks.ts';

/** What stands before every signature: a line without any of these has none. */
export const SIGNATURE_WORDS: readonly Buffer[] = ['ignature', 'IGNATURE', '96='].map((word) => Buffer.from(word));

const DIGIT = String.raw`(?:[A-Za-z0-9+/=_-]|%(?:25)*(?:2[BbFf]|3[Dd])|\\{1,8}/)`;
const NAMED = new RegExp(
  String.raw`signature(?:["'\\]|%22|&quot;)*\s*(?:[=:]|%(?:25)*3[Dd]|=>)\s*(?:["'\\]|%22|&quot;)*(${DIGIT}{64,1400})`,
  'gi',
);
const FIX = /(?:^|[\x01|^;\s])96=([A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{340,1368}={0,2})(?=[\x01|^;\s]|$)/g;

/** HMAC-SHA256 in hexadecimal; Ed25519 (64 bytes) or RSA (256 bytes and more) in base64. */
const HEX = /^[0-9a-f]{64}$/i;
const BASE64 = /^(?:[A-Za-z0-9+/_-]{86}(?:==)?|[A-Za-z0-9+/_-]{340,1368}={0,2})$/;

/** The signatures in bytes[from, to). */
export function signatureSpans(bytes: Buffer, from: number, to: number): readonly MaskSpan[] {
  const text = bytes.toString('latin1', from, to);
  return [...text.matchAll(NAMED), ...text.matchAll(FIX)].flatMap((match) => {
    const raw = match[1] ?? '';
    const value = raw
      .replace(/%(?:25)*2b/gi, '+')
      .replace(/%(?:25)*2f/gi, '/')
      .replace(/%(?:25)*3d/gi, '=')
      .replace(/(?<!\\)\\+\//g, '/');
    if (!HEX.test(value) && !BASE64.test(value)) return [];
    const start = from + match.index + match[0].length - raw.length;
    return [{ start, end: start + raw.length, mask: markBytes(markOf('signature', sha256Hex(value)), []) }];
  });
}
