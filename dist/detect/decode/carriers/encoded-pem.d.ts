import type { CarriedText } from '../view.ts';
/** Whether the run at `start` is the first of an encoded block's body: `%0AMII…` behind its header. */
export declare function isEncodedPem(bytes: Buffer, start: number): boolean;
/** The block whose body begins with the run at `start`, with its encoding undone once. */
export declare function readEncodedPem(bytes: Buffer, start: number): CarriedText | null;
