import type { Evidence } from '../model/detection.ts';
import type { Occurrence } from '../model/finding.ts';
import type { ScanResult, SuppressionReason } from '../model/scan-result.ts';
/** Why something was suppressed, as it follows a number. */
export declare const SUPPRESSED_AS: Readonly<Record<SuppressionReason, string>>;
/** The path of an occurrence for people, through the archives it stands in: `bot.zip → bot/.env`. */
export declare function pathName({ path, archive }: Occurrence): string;
/** A number with its noun: "1 file", "1,234 files"; `many` where an s does not make the plural. */
export declare function plural(count: number, noun: string, many?: string): string;
/**
 * What a report begins with: how many credentials were found, or how far "none" can be relied on. A scan that read nothing,
 * or not everything, never begins with "No Binance credentials found".
 */
export declare function headlineOf({ findings, stats, complete }: Pick<ScanResult, 'findings' | 'stats' | 'complete'>): string;
/** Whether a scan came to read anything at all. */
export declare function hasReadAny({ stats }: Pick<ScanResult, 'stats'>): boolean;
/** An amount of bytes in the unit people would choose. */
export declare function amountOf(bytes: number): string;
/** The width of a report's own words on a terminal of so many columns; undefined for what is no terminal. */
export declare function widthFor(columns: number | undefined): number;
/** A weight or a sum of weights, with its sign. */
export declare function signed(weight: number): string;
/** One piece of evidence in words. */
export declare function evidenceLine(evidence: Evidence, withWeight: boolean): string;
/**
 * The text in lines of at most `width` columns, the first one behind `first`, the others behind `next`. Each word is made
 * printable by itself: any of them may come to begin a line.
 */
export declare function wrap(text: string, first: string, next: string, width?: number): readonly string[];
