/**
 * Signed requests in a content: query strings and form bodies, the params of the WebSocket API, FIX Logon messages.
 *
 *   GET /api/v3/account?recvWindow=5000&timestamp=1499827319559&signature=c8db56…      signed: all before &signature=
 *   {"method":"order.place","params":{"symbol":"BTCUSDT",…,"signature":"aa1b57…"}}     signed: the params, by name
 *   8=FIX.4.4|35=A|49=EXAMPLE|56=SPOT|34=1|52=20240627-11:17:25.223|96=4MHXel…==|      signed: five fields
 *
 * Sources: rest-api.md "SIGNED Endpoint security", web-socket-api.md "SIGNED request security", fix-api.md "Logon". REST
 * signs its parameters in the order they are sent in, query string and body with nothing between.
 */
import { SecretText } from '../../model/secret.ts';
import type { Position } from '../../model/detection.ts';
import type { SignaturePosition } from './signatures.ts';
/** A request with its signature, and what may be the text that was signed. */
export interface SignedRequest {
    /** The texts that the signature may be of: logs do not always show which. They may hold the API key. */
    readonly payloads: readonly SecretText[];
    /** Lower-case hexadecimal for HMAC; base64 for a private key's. */
    readonly signature: string;
    readonly by: 'secret' | 'private-key';
    /** SHA-256 of the API key that the request was made with; null where it does not say. */
    readonly apiKey: string | null;
    /** That of the signature. */
    readonly position: Position;
    /** The content is UTF-16, whose columns are pairs of bytes. */
    readonly wide: boolean;
}
/**
 * The requests whose signatures begin at some offsets, in ascending order. Of many the ones with the least signatures are
 * read: see sample.ts.
 */
export declare function requestsAt(bytes: Buffer, signatures: readonly SignaturePosition[]): readonly SignedRequest[];
