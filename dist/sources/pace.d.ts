import type { DetectInput, DetectionResult } from '../detect/detect.ts';
/** True where the event loop has not turned for a slice's time. */
export declare function isSliceOver(): boolean;
/** Lets the event loop turn, where it is time for it. */
export declare function breathe(): Promise<void>;
/** As detectAll(), in slices. After an abort that came long before its end nothing is found, and `unread` says so. */
export declare function detectPaced(input: DetectInput, signal: AbortSignal): Promise<DetectionResult>;
/** As detectAll(), in slices; null after an abort that came long before its end. */
export declare function detectUnlessAborted(input: DetectInput, signal: AbortSignal): Promise<DetectionResult | null>;
