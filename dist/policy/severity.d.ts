/**
 * How bad a credential is, as far as the text around it tells (verified.ts: what verification tells). BINANCE.md, "What the owner
 * should do", gives the reasons:
 *
 * - A complete pair lets whoever holds it trade the account empty, even without withdrawal rights: critical.
 * - A secret or private key alone lacks its API key. That protects little: the key travels in every request's header and
 *   stands in logs: high.
 * - An API key alone names the account but signs nothing: medium.
 * - Behind testnet and demo keys is no real money, and an encrypted private key needs its password: low.
 * - A listen key opens one stream of one account for an hour, and can't trade: info.
 *
 * Where the context does not tell the environment, the live one is assumed. What is barely believed (low confidence) is
 * one step less severe than what it might be, so that guesses do not stand above what is certain.
 */
import type { Confidence, CredentialKind, Environment } from '../model/detection.ts';
import type { Severity } from '../model/finding.ts';
export interface SeverityInput {
    readonly kind: CredentialKind;
    readonly confidence: Confidence;
    readonly environment: Environment;
    readonly encrypted: boolean;
    readonly hasPair: boolean;
}
/** The severity of a credential. */
export declare function severityOf(input: SeverityInput): Severity;
