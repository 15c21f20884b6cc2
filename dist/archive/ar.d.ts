import { ArchiveError } from './byte-reader.ts';
import type { ByteReader } from './byte-reader.ts';
/** Told of each member, whose bytes must be taken before the next one comes. */
export type OnArMember = (name: string, body: ByteReader) => Promise<void>;
/** Reads all members. Leaves unread what follows where no header stands; gives an error where one should. */
export declare function readAr(reader: ByteReader, onMember: OnArMember): Promise<ArchiveError | null>;
