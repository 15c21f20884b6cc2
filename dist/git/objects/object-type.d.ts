export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag';
/** The type that a pack's number stands for; null for deltas and for what is no type. */
export declare function typeOfEntry(entry: number): ObjectType | null;
/** The type of a name as git writes it; null for any other word. */
export declare function typeOfName(name: string): ObjectType | null;
/** An object read whole. */
export interface GitObject {
    readonly type: ObjectType;
    readonly bytes: Buffer;
}
