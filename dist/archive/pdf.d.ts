/**
 * Reads the streams of a PDF (ISO 32000-1, 7.3.8) that are compressed by Flate, as they come: the cross-reference table is
 * not asked for, so that what it leaves out is read too. All other bytes are the PDF's own.
 */
import { ByteReader } from './byte-reader.ts';
/** Whoever reads a PDF. */
export interface PdfHandlers {
    /** Takes bytes that stand in no compressed stream. */
    readonly plain: (bytes: Buffer) => Promise<void>;
    /** Takes what a stream holds. */
    readonly stream: (number: number, body: ByteReader) => Promise<void>;
    /** All that was decompressed goes through here, to be counted. */
    readonly unpack: (chunks: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;
}
/** What is not read of a PDF. */
export interface PdfGaps {
    readonly isEncrypted: boolean;
    /** How many streams could not be decompressed. */
    readonly damaged: number;
    /** Compressions other than Flate, of what is no picture. */
    readonly unsupported: readonly string[];
}
/** Reads a PDF to its end. */
export declare function readPdf(reader: ByteReader, handlers: PdfHandlers): Promise<PdfGaps>;
