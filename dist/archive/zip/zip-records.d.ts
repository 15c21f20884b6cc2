/** The records of a zip (APPNOTE.TXT 6.3.10), as far as reading its entries takes them. */
import type { ByteReader } from '../byte-reader.ts';
/** Each record begins with one of these. */
export declare const SIGNATURE: {
    readonly local: 67324752;
    readonly descriptor: 134695760;
    readonly central: 33639248;
    readonly end: 101010256;
    readonly end64: 101075792;
    readonly locator64: 117853008;
    readonly extraData: 134630224;
    readonly digital: 84233040;
    /** What a zip begins with that was meant to be cut into volumes and was not. */
    readonly singleVolume: 808471376;
};
/** Sizes of records without their names, comments and extra fields. */
export declare const LOCAL_SIZE = 30;
export declare const CENTRAL_SIZE = 46;
export declare const END_SIZE = 22;
/** What an entry's own header says. */
export interface LocalHeader {
    readonly flags: number;
    readonly method: number;
    readonly crc: number;
    readonly nameLength: number;
    readonly extraLength: number;
    /** As the 32 bits of the header have it. */
    readonly packed: number;
    readonly size: number;
}
export declare function readLocal(bytes: Buffer): LocalHeader;
/** What the directory says of an entry. */
export interface CentralRecord {
    readonly flags: number;
    readonly method: number;
    readonly crc: number;
    readonly packed: number;
    readonly size: number;
    /** Where the entry's own header stands, counted as the archive does. */
    readonly offset: number;
    readonly name: Buffer;
    readonly extra: Buffer;
    readonly comment: Buffer;
}
/** Reads an entry of the directory. */
export declare function readCentral(reader: ByteReader): Promise<CentralRecord>;
/**
 * Numbers that need more than 32 bits: those of `fields` that are full stand in the zip64 extra field, in their order. One
 * that is missing there stays as it is.
 */
export declare function widen(fields: readonly number[], extra: Buffer): readonly number[];
/** What stands behind an entry whose sizes were not known before it was written. */
export interface Descriptor {
    readonly length: number;
    readonly crc: number;
}
/** The descriptor that `bytes` begin with, of one entry of these sizes: with or without a signature, of 32 or 64 bits. */
export declare function readDescriptor(bytes: Buffer, packed: number, size: number): Descriptor | null;
export declare function methodName(method: number): string;
