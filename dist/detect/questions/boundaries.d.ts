/** What a value touches: is it whole, or a piece of base64, of a longer token, of a block of encoded lines? */
import type { Evidence } from '../../model/detection.ts';
/**
 * The evidence of a value's borders. `before` and `after` are the raw text around it, `gives` the character that an
 * escape directly before it stands for (empty where there is none). The lines beside a value that was joined are pieces of others.
 */
export declare function boundaryEvidence(before: string, gives: string, after: string, value: string, isJoined?: boolean): readonly Evidence[];
/** Inside PEM or PGP armor: a header above, no footer since, and nothing but armor between. */
export declare function isInsidePemBlock(before: string): boolean;
