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
import type { Finding, Verification } from '../finding.ts';
import type { RotationDays } from './profiles.ts';
/** The finding with what verification told of it, and the severity, environment and advice that follow from that. */
export declare function withVerification(finding: Finding, verification: Verification, rotationDays: RotationDays): Finding;
/** Which of two findings someone should look at first: what withdraws, then by severity, then what is known to be live. */
export declare function byUrgency(a: Finding, b: Finding): number;
