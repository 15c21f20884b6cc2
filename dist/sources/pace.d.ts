import type { DetectInput, Look } from '../detect/detect.ts';
/** As look(), in slices. After an abort that came long before its end nothing is found, and `unread` says so. */
export declare function lookPaced(input: DetectInput, signal: AbortSignal): Promise<Look>;
