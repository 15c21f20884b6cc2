import type { DetectInput, DetectionResult } from '../detect/detect.ts';
/** As look(), in slices. After an abort that came long before its end nothing is found, and `unread` says so. */
export declare function detectPaced(input: DetectInput, signal: AbortSignal): Promise<DetectionResult>;
