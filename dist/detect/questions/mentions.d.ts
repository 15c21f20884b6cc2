/** Whose a value is: the closest place around it that names Binance or another service. */
import type { Evidence } from '../../model/detection.ts';
import type { Structure } from '../structure/enclosing.ts';
/** What a content and its path say of a value's owner, worked out when asked for. */
export interface FileFacts {
    readonly path: string;
    readonly namesBinance: boolean;
    readonly namesTrading: boolean;
    /** The futures testnet and Binance Pay issue keys of other shapes: these are looked at only where either is named. */
    readonly namesFuturesTestnet: boolean;
    readonly namesPay: boolean;
    /** Nothing around the value is, or may be, a name of Binance, of another owner or of trading software. */
    readonly namesNobody: boolean;
}
/**
 * Reads what a content says of its owner: all of it where it is small; of a large one the block a value stands in and its
 * neighbours, so that a log of gigabytes gives the same answer however it is cut. Each block is read once a question, and
 * only when asked.
 */
export declare function fileFacts(path: string, bytes: Buffer, wide: boolean): (offset: number) => FileFacts;
/**
 * A text without what names nothing, at the same indices: the chain's own names, and random characters that may spell a
 * name by chance. Structure and owner are read from such text.
 */
export declare function blankNoise(text: string): string;
/** The texts around a value, without what names nothing. */
export interface CalmText {
    readonly before: string;
    readonly after: string;
}
/**
 * Gives the texts around the values of a content without what names nothing. Where there are many values each part of the
 * content is read once for all of them.
 */
export declare function calmTexts(bytes: Buffer, values: number): (site: CalmSite) => CalmText;
interface CalmSite {
    readonly start: number;
    readonly end: number;
    readonly before: string;
    readonly after: string;
}
/**
 * The owner evidence of a value: at most one signal for the text around it, plus a share for the path.
 * `before` and `after` are the unescaped texts around the value, calm()ed; `isPlain` says that they stand in the content as they are.
 */
export declare function ownerEvidence(structure: Structure, before: string, after: string, file: FileFacts, isPlain?: boolean): readonly Evidence[];
/** The last `count` lines of a text. */
export declare function lastLines(text: string, count: number): string;
/** The first `count` lines of a text. */
export declare function firstLines(text: string, count: number): string;
export {};
