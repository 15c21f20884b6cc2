/**
 * How bad a credential is once Binance was asked. What is not known is taken for the worst; no answer makes a leak harmless.
 *
 * | verdict | what the key may do | severity | limited to IP addresses |
 * | --- | --- | --- | --- |
 * | live | withdraw | critical | high |
 * | live | trade: spot, margin, futures, options, portfolio margin, FIX | critical | high |
 * | live | move funds (universal, internal transfer), or something unknown, or not all is told | high | medium |
 * | live | read only: a leak of private data | medium | low |
 * | live | Binance does not say (futures, Binance.US) | critical | |
 * | live, live-key-only, wrong-secret | anything, on a testnet or in demo trading | low | |
 * | live-key-only | | as before, at least medium | |
 * | wrong-secret | | as each of the two found alone, the API key at least medium | |
 * | not-found, refused, inconclusive | | as before | |
 *
 * Trading stands beside withdrawing because a key that trades from anywhere is traded empty against a thief's own orders;
 * a report shows those that withdraw first. A list of IP addresses lowers by one step: a thief needs one of those machines,
 * and a leak often comes from one. "Not found" lowers nothing: not every system may have been asked.
 */
import type { Environment } from '../model/detection.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Verification, VerificationEnvironment } from '../model/verification.ts';
import { POWERS, canWithdraw, isPlayMoney, isComplete, powerOf } from '../model/permissions.ts';
import type { Power } from '../model/permissions.ts';
import { adviceFor } from './advice/advice.ts';
import type { RotationDays } from './profiles.ts';
import { severityOf } from './severity.ts';
import type { SeverityInput } from './severity.ts';
import { verifiedAdvice } from './advice/verified-advice.ts';

/** Most severe first. */
const ORDER: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

const BY_POWER: Readonly<Record<Power, Severity>> = { read: 'medium', move: 'high', trade: 'critical', withdraw: 'critical' };

const SYSTEMS: Readonly<Record<VerificationEnvironment, Environment>> = {
  live: 'live',
  futures: 'live',
  testnet: 'testnet',
  'futures-testnet': 'testnet',
  demo: 'demo',
  us: 'us',
};

/** The finding with what verification told of it, and the severity, environment and advice that follow from that. */
export function withVerification(finding: Finding, verification: Verification, rotationDays: RotationDays): Finding {
  const input: SeverityInput = { ...finding, hasPair: finding.pair !== null };
  const environment = environmentOf(finding, verification);
  const severity = verifiedSeverity({ ...finding, environment }, verification);
  // Asking may have shown another partner, or none, since the advice was given.
  const replaced = [true, false].flatMap((hasPair) => adviceFor({ ...input, hasPair }));
  const own = verifiedAdvice({ ...input, environment }, verification, rotationDays);
  return { ...finding, environment, severity, verification, advice: own === null ? finding.advice : merged(finding.advice, replaced, own) };
}

/** Which of two findings someone should look at first: what withdraws, then by severity, then what is known to be live. */
export function byUrgency(a: Finding, b: Finding): number {
  const rank = (one: Finding): number =>
    (canWithdraw(one.verification) ? 0 : 10) + ORDER.indexOf(one.severity) + (one.verification?.verdict === 'live' ? 0 : 0.5);
  return rank(a) - rank(b);
}

/** Where it was seen; of a secret that was not the key's own nothing was. */
function environmentOf({ kind, environment }: Finding, verification: Verification): Environment {
  const { verdict } = verification;
  const wasSeen = verdict === 'live' || verdict === 'live-key-only' || (verdict === 'wrong-secret' && kind === 'api-key');
  return wasSeen && verification.environment ? SYSTEMS[verification.environment] : environment;
}

function verifiedSeverity(finding: Finding, verification: Verification): Severity {
  switch (verification.verdict) {
    case 'live':
      return isPlayMoney(verification) ? 'low' : liveSeverity(verification);
    case 'live-key-only':
      return isPlayMoney(verification) ? 'low' : worse(severityOf({ ...finding, hasPair: finding.pair !== null }), 'medium');
    case 'wrong-secret': {
      if (finding.kind === 'api-key') return isPlayMoney(verification) ? 'low' : 'medium';
      return severityOf({ ...finding, hasPair: false });
    }
    case 'not-found':
    case 'refused':
    case 'inconclusive':
      return finding.severity;
  }
}

function liveSeverity({ permissions, ipRestricted }: Verification): Severity {
  if (!permissions) return 'critical';
  const told = BY_POWER[powerOf(permissions) ?? POWERS[0]];
  const severity = isComplete(permissions) ? told : worse(told, BY_POWER.move);
  return ipRestricted === true ? (ORDER[ORDER.indexOf(severity) + 1] ?? severity) : severity;
}

function worse(a: Severity, b: Severity): Severity {
  return ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b;
}

/** The new steps in place of the old ones; what others added (of an allow entry, of a history) stays where it was. */
function merged(advice: readonly string[], replaced: readonly string[], own: readonly string[]): readonly string[] {
  const last = replaced.at(-1);
  // Whoever left out the closing step of the old ones has closing steps of its own.
  const steps = last !== undefined && own.at(-1) === last && !advice.includes(last) ? own.slice(0, -1) : own;
  const at = advice.findIndex((step) => replaced.includes(step));
  if (at < 0) return [...steps, ...advice];
  return [...advice.slice(0, at), ...steps, ...advice.slice(at).filter((step) => !replaced.includes(step))];
}
