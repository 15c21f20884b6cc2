import type { Compression } from './archive-format.ts';
/** True where the content's name, or more of its header than the mark, says that it is of the format. */
export declare function isSound(format: Compression, head: Buffer, path: string): boolean;
/** True for a content that begins as a program does. */
export declare function isProgram(head: Buffer): boolean;
