/** What is wrong with what git stored. */
import { BinleaksError } from '../../model/errors.ts';
/** Thrown where an object, a pack or its index is not what it says it is, or too large to be held: why, in words, beginning with "it". */
export declare class DamageError extends BinleaksError {
    name: string;
    constructor(message: string);
}
