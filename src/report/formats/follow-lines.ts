/** Findings in a line each, for logs that are followed. */
import type { MaskedFinding, MaskedResult } from '../../output/masked-result.ts';
import { reasonsOf, skippedLines, titleOf, whereOf } from '../describe.ts';
import { printable } from '../printable.ts';
import { amountOf, headlineOf, plural } from '../words.ts';

/** A finding: where, how bad, what, and why it is believed. */
export function reportLine(finding: MaskedFinding): string {
  const [place] = finding.occurrences;
  const reasons = reasonsOf(finding, 2).join('; ');
  const where = place ? `${whereOf(place)}: ` : '';
  return `${where}${finding.severity}: ${titleOf(finding)} (${finding.confidence} confidence${reasons === '' ? '' : `: ${reasons}`})\n`;
}

/** What all came to, and what could not be read. */
export function reportEnd(result: MaskedResult): string {
  const read = `${amountOf(result.stats.bytes)} in ${plural(result.stats.contents, 'file')}, ${(result.durationMs / 1000).toFixed(0)} s`;
  const lines = [`${headlineOf(result)} (${read})`, ...result.notes.map(printable)];
  const suppressed = result.suppressed.length === 0 ? [] : [`Suppressed by the policy: ${result.suppressed.length}`];
  const unread = result.complete ? [] : ['Not read:', ...skippedLines(result).map((line) => `  ${line}`)];
  return `${[...lines, ...suppressed, ...unread].join('\n')}\n`;
}
