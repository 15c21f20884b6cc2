/**
 * GitHub's workflow commands, which become annotations on the lines of a pull request:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
import type { Finding, Occurrence, Severity } from '../../model/finding.ts';
import type { MaskedResult } from '../../output/masked-result.ts';
import { reasonsOf, severityCounts, situationOf, titleOf, whereOf } from '../describe.ts';
import { printable } from '../printable.ts';
import { alarmOf, factsLine } from '../verification-facts.ts';
import { plural } from '../words.ts';

/** GitHub shows so many annotations of a type and a step, and drops the others without a word. */
const MAX_OF_TYPE = 10;

type Level = 'error' | 'warning' | 'notice';

const LEVELS: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
};

/** The commands, one a line. The most severe and each credential's first place go first; the rest is counted. */
export function reportGithub(result: MaskedResult): string {
  const places = [
    ...result.findings.flatMap((finding) => finding.occurrences.slice(0, 1).map((at) => ({ finding, at }))),
    ...result.findings.flatMap((finding) => otherPlaces(finding).map((at) => ({ finding, at }))),
  ];
  const lines: string[] = [];
  // Before the findings: whoever reads them from the top must not take them for all.
  if (!result.complete) {
    const [first] = result.skipped;
    const more = result.skipped.length > 1 ? `, and ${result.skipped.length - 1} more` : '';
    const what = first ? `${first.path === '' ? '' : `${first.path}: `}${first.reason}${more}` : '';
    lines.push(command('error', { title: 'binleaks: the scan is not complete' }, `Not read: ${what}`));
  }
  const count: Record<Level, number> = { error: 0, warning: 0, notice: 0 };
  let left = 0;
  // One notice and one error are kept for what has no place of its own.
  const room: Readonly<Record<Level, number>> = {
    error: result.complete ? MAX_OF_TYPE : MAX_OF_TYPE - 1,
    warning: MAX_OF_TYPE,
    notice: MAX_OF_TYPE - 1,
  };
  for (const { finding, at } of places) {
    const level = LEVELS[finding.severity];
    if (count[level] >= room[level]) {
      left++;
      continue;
    }
    count[level]++;
    lines.push(command(level, placeProperties(finding, at), messageOf(finding, at)));
  }
  if (left > 0) {
    const text = `${plural(left, 'more place')} of ${plural(result.findings.length, 'credential')} (${severityCounts(result.findings)}) have no annotation: GitHub shows ${MAX_OF_TYPE} of a type. The job summary lists them.`;
    lines.push(command('notice', { title: 'binleaks' }, text));
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** The other places of a credential that a reviewer has not seen yet: a line that forty versions carry along is one place. */
function otherPlaces({ occurrences: [first, ...others] }: Finding): readonly Occurrence[] {
  const keyOf = ({ place, path, snippet }: Occurrence): string => `${place}\n${path}\n${snippet.text}`;
  const seen = new Set(first ? [keyOf(first)] : []);
  return others.filter((one) => {
    const key = keyOf(one);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function messageOf(finding: Finding, at: Occurrence): string {
  const reasons = reasonsOf(finding, 3);
  const because = reasons.length > 0 ? ` Because: ${reasons.join('; ')}.` : '';
  const todo = finding.advice[0]?.split('\n')[0] ?? '';
  const alarm = alarmOf([finding]);
  const told = finding.verification ? ` Asked Binance: ${factsLine(finding.verification)}.` : '';
  return `${alarm === null ? '' : `${alarm} `}${whereOf(at)}: ${situationOf(finding)}.${told}${because} ${todo}`;
}

function placeProperties(finding: Finding, at: Occurrence): Readonly<Record<string, string | number>> {
  const title = titleOf(finding);
  if (at.path === '' || (at.place !== 'file' && at.place !== 'name')) return { title };
  // Lines within an archive are none of the file.
  if (at.archive.length > 0) return { file: at.path, title };
  // GitHub takes columns only where the place is on one line.
  const columns = at.line === at.endLine ? { col: at.column, endColumn: at.endColumn } : {};
  return { file: at.path, line: at.line, endLine: at.endLine, ...columns, title };
}

/** A command line. Nothing in it can end the line, the property or the command: not a name, nor a message. */
function command(level: Level, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${list.join(',')}::${escapeData(message)}`;
}

/** As the runner unescapes it: actions/runner, src/Runner.Common/ActionCommand.cs. */
function escapeData(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
