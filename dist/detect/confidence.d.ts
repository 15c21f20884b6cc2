/** From summed log odds to the three words a reader sees. */
import type { Confidence } from '../model/detection.ts';
/** At or above this score a candidate is more likely a Binance credential than not. */
export declare const MEDIUM_SCORE = 0;
/** At or above this score about 19 of 20 are. */
export declare const HIGH_SCORE = 3;
/** Below this score a candidate is forgotten: nothing, not even `--min-confidence low`, shows it. */
export declare const FORGET_SCORE = -6;
/** The confidence that a summed score (natural log odds) stands for. */
export declare function confidenceOf(score: number): Confidence;
