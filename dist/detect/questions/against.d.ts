import type { Member } from '../structure/record.ts';
/** `{"secret": V, "ticker": "…", "action": "buy"}`: whoever sends such a message and whoever gets it share the value. */
export declare function isSharedInOrder(place: Member): boolean;
/**
 * Whose a value is that has a companion which is none of Binance's: a password beside a user's name, an access key beside an id.
 * Gives the companion's name; null where there is none.
 */
export declare function companionOf(place: Member): string | null;
