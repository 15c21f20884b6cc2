/** Words and lines that several reports share. */
import { meaningOf } from '../detect/evidence.ts';
import type { Evidence } from '../model/detection.ts';
import type { Occurrence } from '../model/finding.ts';
import type { ScanResult, SuppressionReason } from '../model/scan-result.ts';
import { displayWidth } from './display-width.ts';
import { grouped, printable } from './printable.ts';

/** Why something was suppressed, as it follows a number. */
export const SUPPRESSED_AS: Readonly<Record<SuppressionReason, string>> = {
  baseline: 'in the baseline',
  inline: 'by a binleaks:allow comment',
  path: 'by their path',
  'documented-example': 'published by Binance as examples',
  config: 'allowed by the configuration',
  known: 'known to the base already',
};

/** The path of an occurrence for people, through the archives it stands in: `bot.zip → bot/.env`. */
export function pathName({ path, archive }: Occurrence): string {
  return archive.length > 0 ? archive.map(printable).join(' → ') : printable(path);
}

/** A number with its noun: "1 file", "1,234 files"; `many` where an s does not make the plural. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : many}`;
}

/**
 * What a report begins with: how many credentials were found, or how far "none" can be relied on. A scan that read nothing,
 * or not everything, never begins with "No Binance credentials found".
 */
export function headlineOf({ findings, stats, complete }: Pick<ScanResult, 'findings' | 'stats' | 'complete'>): string {
  if (findings.length > 0) return `${plural(findings.length, 'Binance credential')} found`;
  if (!hasReadAny({ stats })) return complete ? 'Nothing to scan' : 'Nothing was scanned';
  return complete ? 'No Binance credentials found' : 'Not complete: no Binance credentials found in what was read';
}

/** Whether a scan came to read anything at all. */
export function hasReadAny({ stats }: Pick<ScanResult, 'stats'>): boolean {
  return stats.contents > 0 || stats.objects > 0 || stats.commits > 0;
}

/** An amount of bytes in the unit people would choose. */
export function amountOf(bytes: number): string {
  const [unit, factor] = bytes >= 1e9 ? ['GB', 1e9] : bytes >= 1e6 ? ['MB', 1e6] : bytes >= 1e3 ? ['kB', 1e3] : ['bytes', 1];
  if (bytes === 1) return '1 byte';
  return `${(bytes / factor).toFixed(factor === 1 ? 0 : 1).replace(/\.0$/, '')} ${unit}`;
}

/** The columns of a report that is read on no terminal, and the most that one takes on a terminal. */
const DEFAULT_WIDTH = 100;
/** On less, words are cut by the terminal itself. */
const MIN_WIDTH = 40;

/** The width of a report's own words on a terminal of so many columns; undefined for what is no terminal. */
export function widthFor(columns: number | undefined): number {
  return columns === undefined ? DEFAULT_WIDTH : Math.max(MIN_WIDTH, Math.min(DEFAULT_WIDTH, columns));
}

/** A weight or a sum of weights, with its sign. */
export function signed(weight: number): string {
  return `${weight >= 0 ? '+' : ''}${weight.toFixed(2)}`;
}

/** One piece of evidence in words. */
export function evidenceLine(evidence: Evidence, withWeight: boolean): string {
  const weight = withWeight ? `${signed(evidence.weight).padStart(6)}  ` : '- ';
  const detail = printable(evidence.detail);
  return `${weight}${meaningOf(evidence.signal)}${detail === '' ? '' : ` (${detail})`}`;
}

/**
 * The text in lines of at most `width` columns, the first one behind `first`, the others behind `next`. Each word is made
 * printable by itself: any of them may come to begin a line.
 */
export function wrap(text: string, first: string, next: string, width = DEFAULT_WIDTH): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ').map(printable)) {
    if (!isEmpty && displayWidth(line) + displayWidth(word) > width) {
      lines.push(line.trimEnd());
      line = next;
    }
    line += `${word} `;
    isEmpty = false;
  }
  lines.push(line.trimEnd());
  return lines;
}
