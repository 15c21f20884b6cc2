import type { ChangedRanges } from './delta.ts';
import type { Pack } from './pack.ts';
import type { ObjectType } from '../object-type.ts';
/** An object as a visitor sees it; `bytes` is overwritten once the visitor returns. */
interface Visited<TMark> {
    readonly position: number;
    readonly type: ObjectType;
    readonly bytes: Buffer;
    /** What it brings that its base does not hold; null where it has no base, or one that was not visited. */
    readonly changed: ChangedRanges | null;
    /** What the visitor returned for its base; null where `changed` is. */
    readonly baseMark: TMark | null;
}
export interface Visitor<TMark> {
    /** Called for each object; what it returns is given back as `baseMark` with the objects built upon this one. */
    readonly visit: (object: Visited<TMark>) => TMark;
    readonly fail: (position: number, reason: string) => void;
    /** An object too large to hold: it is whole in the pack, and left to somebody who reads it as a stream. */
    readonly tooLarge: (position: number) => void;
    /** The bytes of an object that is not in this pack. */
    readonly findBase: (id: Buffer) => {
        readonly type: ObjectType;
        readonly bytes: Buffer;
    } | null;
}
/** Walks a pack's delta trees. */
export declare class PackWalker<TMark> {
    #private;
    constructor(pack: Pack, visitor: Visitor<TMark>);
    close(): void;
    /** Visits an entry that is whole, or whose base stands elsewhere, and everything that is built upon it. */
    walk(root: number): void;
}
export {};
