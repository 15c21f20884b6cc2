import type { RunStep } from '../detect/text/runs.ts';
import type { KnownBeginnings } from '../kernel/kernel.ts';
import type { Detection } from '../model/detection.ts';
import type { MaskSpan } from './marks.ts';
/** What is remembered of a detection. */
type Learnt = Pick<Detection, 'kind' | 'score' | 'sha256' | 'value'>;
/** The memory of a redaction. */
export interface ValueMemory {
    /** Remembers a detection; gives the mark for it. */
    readonly learn: (detection: Learnt) => string;
    /** Where known values stand in bytes[from, to); `sure` where their kind needs no second look. */
    readonly find: (bytes: Buffer, from: number, to: number) => readonly KnownSpan[];
    /** Whether known values could stand in a run of MIN_FORM characters or more: few others do. */
    readonly mayStandIn: (bytes: Buffer, start: number, end: number, step: RunStep) => boolean;
    /** The same question as the kernel asks it of many runs. */
    readonly beginnings: () => KnownBeginnings;
    /** How many values look like hashes, or have lines that look like paths: then no long run may be passed over for its look. */
    readonly oddCount: () => number;
}
interface KnownSpan extends MaskSpan {
    readonly sure: boolean;
}
/** Makes an empty memory. */
export declare function createValueMemory(limit?: number): ValueMemory;
export {};
