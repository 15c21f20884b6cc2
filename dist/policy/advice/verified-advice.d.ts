/** What the owner should do once Binance was asked: the steps of BINANCE.md's "What the owner should do" that apply. */
import type { Verification } from '../../model/verification.ts';
import type { RotationDays } from '../profiles.ts';
import type { SeverityInput } from '../severity.ts';
/** The steps, the first one first; null where the answer changes nothing of them. */
export declare function verifiedAdvice(input: SeverityInput, verification: Verification, rotationDays: RotationDays): readonly string[] | null;
