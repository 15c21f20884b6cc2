import type { CentralRecord } from './zip-records.ts';
/** What was found where an entry's own header stands. */
export interface EntryFacts {
    readonly method: number;
    /** Of what was read. */
    readonly crc: number;
    readonly packed: number;
    readonly size: number;
    /** Reported already as not read, or not whole: whatever the directory says of it. */
    readonly isTold: boolean;
}
/** Whoever is told of differences. */
export interface DirectoryHandlers {
    /** Told of what is not read, or not as it says it is; without a name of the archive itself. */
    readonly skip: (name: string, reason: string) => void;
    /** True where a directory's entry stands at this byte of the content; null where that can't be told on a stream. */
    readonly isDirectoryAt: (offset: number) => boolean | null;
}
export declare class ZipDirectory {
    #private;
    constructor(start: number, handlers: DirectoryHandlers);
    /** Notes an entry whose own header stands at `at`. */
    note(at: number, facts: EntryFacts): void;
    /** Notes an entry of the directory that stands at [from, to). */
    add(from: number, to: number, record: Omit<CentralRecord, 'name'> & {
        readonly name: string;
    }): void;
    /** Notes the 56 bytes of zip64's own end record. */
    end64(at: number, bytes: Buffer): void;
    /** Notes the 20 bytes that lead to it. */
    locator(at: number, bytes: Buffer): void;
    /** Takes the END_SIZE bytes of an end record, and tells of everything that differs from what was read. */
    end(at: number, bytes: Buffer): void;
}
