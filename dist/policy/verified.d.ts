import type { Finding } from '../model/finding.ts';
import type { Verification } from '../model/verification.ts';
import type { RotationDays } from './profiles.ts';
/** The finding with what verification told of it, and the severity, environment and advice that follow from that. */
export declare function withVerification(finding: Finding, verification: Verification, rotationDays: RotationDays): Finding;
/** Which of two findings someone should look at first: what withdraws, then by severity, then what is known to be live. */
export declare function byUrgency(a: Finding, b: Finding): number;
