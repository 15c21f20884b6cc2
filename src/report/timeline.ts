/** What the text report of a history scan adds: a table of all credentials, and each one's timeline. */
import type { CommitRef, Finding, Occurrence } from '../model/finding.ts';
import { displayWidth } from './display-width.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { pathName, plural } from './words.ts';

/** Digits of a commit's id that are shown. */
const SHORT = 10;
const MAX_REFS = 5;

/** One line a credential, most severe first: what, where, since when, until when, and who can have it. */
export function historyTable(findings: readonly Finding[], style: Style): readonly string[] {
  if (findings.length === 0) return [];
  const rows = findings.map((finding) => [
    finding.severity.toUpperCase(),
    `${finding.kind} ${finding.redacted}`,
    cut(placesOf(finding), 40),
    since(finding),
    until(finding),
    finding.exposure ? String(finding.exposure.commits) : '',
    reach(finding),
  ]);
  const table = [['SEVERITY', 'CREDENTIAL', 'WHERE', 'SINCE', 'UNTIL', 'COMMITS', 'REACH'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => displayWidth(row[column] ?? '')))) ?? [];
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
  return [style.bold(lines[0] ?? ''), ...lines.slice(1), ''];
}

function cut(text: string, width: number): string {
  return displayWidth(text) <= width ? text : `${text.slice(0, width - 1)}…`;
}

function placesOf(finding: Finding): string {
  const [first] = finding.occurrences;
  if (!first) return '';
  const others = new Set(finding.occurrences.map((one) => `${one.place} ${pathName(one)}`)).size - 1;
  return `${placeName(first)}${others > 0 ? ` and ${others} more` : ''}`;
}

/** What an occurrence stands in, for people. */
export function placeName(occurrence: Occurrence): string {
  const path = pathName(occurrence);
  const commit = occurrence.commit?.slice(0, SHORT) ?? '';
  const blob = occurrence.blob?.slice(0, SHORT) ?? '';
  switch (occurrence.place) {
    case 'message':
      return `message of commit ${commit}`;
    case 'tag':
      return `message of tag ${path}`;
    case 'note':
      return `note ${path}`;
    case 'name':
      return `name ${path}`;
    case 'stash':
      return `${path} in a stash`;
    case 'unreachable':
      return path === '' ? (blob === '' ? `unreachable commit ${commit}` : `unreachable object ${blob}`) : `${path} (unreachable)`;
    case 'event':
      return path;
    case 'file':
      return path === '' ? `object ${blob}` : path;
  }
}

function day(commit: CommitRef | null): string {
  return commit ? printable(commit.date.slice(0, 10)) : '?';
}

function since({ exposure }: Finding): string {
  return exposure?.introduced ? day(exposure.introduced) : '-';
}

function until({ exposure }: Finding): string {
  if (!exposure) return '';
  if (exposure.inHead) return 'in HEAD';
  if (exposure.removed)
    return `${day(exposure.removed)}${exposure.heldBy.length > 0 ? ` (${plural(exposure.heldBy.length, 'ref')} still)` : ''}`;
  return exposure.reachable ? 'still there' : '-';
}

function reach({ exposure }: Finding): string {
  if (!exposure) return '';
  if (exposure.onRemote) return 'on a remote';
  return exposure.reachable ? 'refs here' : 'no ref';
}

/** Since when, until when, by whom, and from where it can be had. */
export function timelineLines({ exposure, occurrences }: Finding): readonly string[] {
  if (!exposure) return [];
  const lines: string[] = [];
  const { introduced, removed, refs, heldBy } = exposure;
  if (introduced) lines.push(`added      ${commitLine(introduced)}`);
  if (removed) {
    lines.push(`removed    ${commitLine(removed)}`);
    // A tag keeps what it tagged: gone from the branches is not gone.
    if (heldBy.length > 0) lines.push(`           but ${listOf(heldBy)} still ${heldBy.length === 1 ? 'has' : 'have'} it`);
  } else if (exposure.inHead) lines.push('removed    never: HEAD has it');
  else if (introduced && exposure.reachable) lines.push('removed    never: the newest commit of a branch has it');
  const versions = new Set(occurrences.flatMap((one) => one.blob ?? [])).size;
  const spans = [
    introduced ? `exposed for ${plural(exposure.days, 'day')}` : '',
    exposure.commits > 0 ? `in ${plural(exposure.commits, 'commit')}` : '',
    exposure.introducedBy.length > 1 ? `added ${exposure.introducedBy.length} times` : '',
    versions > 1 ? `in ${plural(versions, 'version')} of files` : '',
  ].filter((one) => one !== '');
  if (spans.length > 0) lines.push(`           ${spans.join(', ')}`);
  if (!exposure.reachable) lines.push('reachable  from no ref: only this repository holds it, until git gc removes it');
  else
    lines.push(
      `reachable  from ${listOf(refs)}${exposure.onRemote ? ' (a remote has it: count it as public to whoever reads that remote)' : ''}`,
    );
  return lines;
}

function listOf(refs: readonly string[]): string {
  const more = refs.length > MAX_REFS ? ` and ${refs.length - MAX_REFS} more` : '';
  return `${refs.slice(0, MAX_REFS).map(printable).join(', ')}${more}`;
}

function commitLine({ commit, author, date, summary }: CommitRef): string {
  return `${printable(date.slice(0, 10))} ${commit.slice(0, SHORT)} ${printable(author)}: ${printable(summary)}`;
}
