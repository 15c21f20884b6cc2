/**
 * How bad a credential is, as far as the text around it tells (verification can tell more).
 *
 * A complete pair lets whoever holds it trade the account empty, even without withdrawal rights (BINANCE.md, "What the
 * owner should do"). A secret or private key alone lacks its API key, which is short-lived protection: the key travels in
 * every request's header and stands in logs. An API key alone identifies the account but signs nothing.
 */
import type { Confidence, CredentialKind, Environment, Severity } from '../finding.ts';

export interface SeverityInput {
  readonly kind: CredentialKind;
  readonly confidence: Confidence;
  readonly environment: Environment;
  readonly encrypted: boolean;
  readonly hasPair: boolean;
}

/** The severity of a credential. */
export function severityOf(input: SeverityInput): Severity {
  if (input.kind === 'listen-key') return 'info';
  // No real money is behind the test networks.
  if (input.environment === 'testnet' || input.environment === 'demo') return 'low';
  if (input.encrypted) return 'low';
  if (input.kind === 'api-key') return input.hasPair ? 'critical' : 'medium';
  return input.hasPair ? 'critical' : 'high';
}
