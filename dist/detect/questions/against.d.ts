import type { Member } from '../structure/record.ts';
/** `{"secret": V, "ticker": "…", "action": "buy"}`: whoever sends such a message and whoever gets it share the value. */
export declare function isSharedInOrder(place: Member): boolean;
