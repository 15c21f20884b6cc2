/** A credential at one place of one content, as the detector tells it. */
import type { Reading } from './readings.ts';
import type { SecretText } from './secret.ts';
export type CredentialKind = 'api-key' | 'secret-key' | 'private-key' | 'listen-key';
export type Confidence = 'high' | 'medium' | 'low';
/** The Binance system a credential belongs to, as far as its context tells. Testnet and demo funds are not real. */
export type Environment = 'live' | 'testnet' | 'demo' | 'us' | 'unknown';
export type { Reading };
/** One named, weighted reason for or against a candidate. Weights are natural log odds; `detail` never holds a value. */
export interface Evidence {
    readonly signal: string;
    readonly weight: number;
    readonly detail: string;
}
/** A place in a content. Lines and columns count from 1, columns in UTF-16 code units; offsets are bytes from 0. */
export interface Position {
    readonly offset: number;
    readonly endOffset: number;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    /** The column just behind the last character, on `endLine`. */
    readonly endColumn: number;
}
/** The masked line a credential stands on. `start` and `end` delimit the mask in `text`, in UTF-16 code units. */
export interface Snippet {
    readonly text: string;
    readonly start: number;
    readonly end: number;
}
/** A credential at one place of one content: what detect() returns. Not yet judged by policy or by other contents. */
export interface Detection {
    readonly kind: CredentialKind;
    readonly value: SecretText;
    /** SHA-256 of the credential's characters; of the DER for a private key whose body decodes. */
    readonly sha256: string;
    /** At most 3 + 2 characters of the value; none of a private key. */
    readonly redacted: string;
    readonly length: number;
    readonly position: Position;
    /** The places that show the value, where something that is no part of it stands between them; else left out. */
    readonly pieces?: readonly {
        readonly start: number;
        readonly end: number;
    }[];
    readonly reading: readonly Reading[];
    readonly evidence: readonly Evidence[];
    /** Sum of the evidence's weights: log odds that this is a Binance credential. */
    readonly score: number;
    readonly environment: Environment;
    /** An encrypted private key is of no use without its password. */
    readonly encrypted: boolean;
    /** SHA-256 of the partner of the other role, where this content shows which one it is. */
    readonly partner: string | null;
    /** True where Binance itself publishes this value as an example. */
    readonly documentedExample: boolean;
    /** A `binleaks:allow` comment stands on the line, or `binleaks:allow-next-line` on the line before. */
    readonly inlineAllowed: boolean;
    readonly snippet: Snippet;
}
