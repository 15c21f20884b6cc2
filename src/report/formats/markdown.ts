/** Markdown for a reviewer: a job summary, a comment, a page of a wiki. What comes from the repository can't leave its cell. */
import type { Finding, Occurrence } from '../../model/finding.ts';
import type { ScanResult, Suppressed } from '../../model/scan-result.ts';
import type { MaskedResult } from '../../output/masked-result.ts';
import { KINDS, reasonsOf, severityCounts, skippedLines, whereOf } from '../describe.ts';
import { linkTo } from '../links.ts';
import type { Project } from '../links.ts';
import { printable } from '../printable.ts';
import { alarmOf, factsOf } from '../verification-facts.ts';
import { SUPPRESSED_AS, amountOf, hasReadAny, plural } from '../words.ts';

/** GitHub drops a job summary of more than 1 MiB whole. The other half is for what else a step writes there. */
const MAX_BYTES = 512 * 1024;
const MAX_PLACES = 5;
/** So many findings' steps are told apart, and so many of them named each time. */
const MAX_GROUPS = 5;
const MAX_NAMES = 5;
const MAX_LIST = 20;

/** The report. */
export function reportMarkdown(result: MaskedResult, project: Project | null): string {
  const head = headLines(result);
  const tail = tailLines(result, project);
  const rows: string[] = [];
  let left = MAX_BYTES - Buffer.byteLength([...head, ...tail].join('\n')) - 1000;
  for (const finding of result.findings) {
    const row = rowOf(finding, project);
    left -= Buffer.byteLength(row) + 1;
    if (left < 0) break;
    rows.push(row);
  }
  const missing = result.findings.length - rows.length;
  const table = rows.length === 0 ? [] : ['| Severity | Credential | Where | Because |', '| --- | --- | --- | --- |', ...rows, ''];
  const more = missing > 0 ? [`…and ${plural(missing, 'credential')} of no more urgency; the JSON report has them all.`, ''] : [];
  return `${[...head, ...table, ...more, ...tail].join('\n').trimEnd()}\n`;
}

function headLines(result: ScanResult): readonly string[] {
  const { findings, source, complete } = result;
  const isNew = source === 'range' || source === 'staged' ? 'new ' : '';
  if (findings.length === 0)
    return [
      !complete
        ? '## ⚠️ binleaks: the scan is not complete'
        : hasReadAny(result)
          ? `## ✅ binleaks: no ${isNew}Binance credentials`
          : '## binleaks: nothing to scan',
      '',
    ];
  const isHere = source === 'range';
  const alarm = alarmOf(findings);
  return [
    ...(alarm === null ? [] : [`**${plain(alarm)}**`, '']),
    `## ⛔ binleaks: ${plural(findings.length, `${isNew}Binance credential`)}`,
    '',
    `${severityCounts(findings)}. ${
      isHere
        ? 'Whoever can read this change can use them. To take the line out in a later commit is not enough: the history keeps it. Delete the key at Binance first.'
        : 'Whoever can read this can use them. Delete the key at Binance first, then clean up.'
    }`,
    '',
    // Whoever reads the findings from the top must not take them for all.
    ...(complete ? [] : ['**⚠️ The scan is not complete: there may be more than this.** What was not read stands below.', '']),
  ];
}

function rowOf(finding: Finding, project: Project | null): string {
  const kind = `${finding.encrypted ? 'encrypted ' : ''}${KINDS[finding.kind]}`;
  const shown = finding.kind === 'private-key' ? '' : ` ${code(finding.redacted)}`;
  const pair = finding.pair === null ? '' : finding.kind === 'api-key' ? '<br>its secret leaked too' : '<br>its API key leaked too';
  const environment = finding.environment === 'unknown' || finding.environment === 'live' ? '' : ` (${finding.environment})`;
  const places = finding.occurrences.slice(0, MAX_PLACES).map((at) => placeOf(at, project));
  const rest = finding.occurrences.length - places.length;
  if (rest > 0) places.push(`and ${plural(rest, 'more place')}`);
  const reasons = reasonsOf(finding, 3).map(plain);
  const facts = finding.verification ? factsOf(finding.verification).map(({ label, text }) => `<br>${label}: ${plain(text)}`) : [];
  return `| ${finding.severity} | ${kind}${shown}${environment}${pair}<br><sub>id ${finding.id}, ${finding.confidence} confidence</sub>${facts.join('')} | ${places.join('<br>')} | ${reasons.join('<br>')} |`;
}

function placeOf(at: Occurrence, project: Project | null): string {
  const name = code(whereOf(at));
  const link = linkTo(project, at);
  return link === null ? name : `<a href="${attribute(link)}">${name}</a>`;
}

/** What to do, the most urgent finding's steps first; with the findings that they are for, where others ask for other steps. */
function stepLines(findings: ScanResult['findings']): readonly string[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.advice.length === 0) continue;
    const key = finding.advice.join('\0');
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  if (groups.size === 0) return [];
  const shown = [...groups.values()].slice(0, MAX_GROUPS);
  const left = groups.size - shown.length;
  return [
    '### What to do',
    '',
    ...shown.flatMap((group) => [
      ...(groups.size > 1 ? [`For ${namesOf(group)}:`, ''] : []),
      ...(group[0]?.advice ?? []).map((step, index) => {
        const [words = '', ...commands] = step.split('\n');
        return `${index + 1}. ${plain(words)}${commands.length > 0 ? `<pre>${commands.map(plain).join('<br>')}</pre>` : ''}`;
      }),
      ...(groups.size > 1 ? [''] : []),
    ]),
    ...(left > 0 ? ['For the other credentials the JSON report has the steps.'] : []),
  ];
}

function namesOf(findings: readonly Finding[]): string {
  const names = findings
    .slice(0, MAX_NAMES)
    .map((one) => `${KINDS[one.kind]} ${one.kind === 'private-key' ? `(id ${one.id})` : code(one.redacted)}`);
  const left = findings.length - names.length;
  return `${names.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}

function tailLines(result: ScanResult, project: Project | null): readonly string[] {
  const hasSteps = result.findings.some((finding) => finding.advice.length > 0);
  const added = result.suppressed.filter((one) => one.reason === 'inline' && one.added === true);
  const known = result.suppressed.filter((one) => one.reason === 'known');
  const skipped = skippedLines(result).map(plain);
  return [
    ...stepLines(result.findings),
    ...(hasSteps
      ? [
          '',
          '<details><summary>No leak?</summary>',
          '',
          'Put `binleaks:allow` in a comment on the line, or the hash under `allow` in `binleaks.config.json`:',
          '',
          '```json',
          ...result.findings.slice(0, MAX_LIST).map(({ sha256 }) => `{ "sha256": "${sha256}", "reason": "…" }`),
          '```',
          '',
          '</details>',
          '',
        ]
      : []),
    ...(hasSteps && result.source === 'range' ? GREEN : []),
    ...section('### ⚠️ Not everything was read', skipped),
    ...section('### Worth a look', result.notes.map(plain)),
    ...section(
      '### Allowed by a comment that this change brings',
      added.map((one) => suppressedOf(one, project)),
    ),
    ...section(
      '### Known to the base already',
      known.map((one) => suppressedOf(one, project)),
    ),
    `<sub>${summaryOf(result)}</sub>`,
  ];
}

/** Each commit is judged by itself, by the policy of the base: what surprises those who take the line out, or allow it, in the next one. */
const GREEN = [
  '### How this check turns green',
  '',
  '- **A leak:** once the key is deleted at Binance, take the value out of the commit that brought it (`git rebase -i`, or squash) and push with `--force-with-lease`: one more commit is not enough. Edit it out of a title or a description.',
  '- **No leak, or dealt with:** allow it in the base first, by a change of its own. What this change itself allows does not count, its comments only with `inline-allow: all`.',
  '',
];

function section(title: string, entries: readonly string[]): readonly string[] {
  if (entries.length === 0) return [];
  const rest = entries.length - MAX_LIST;
  return [
    title,
    '',
    ...entries
      .slice(0, MAX_LIST)
      .map((one) => `- ${one.length > 4000 ? `${one.slice(0, 200).replace(/(?:&[^&;]*|<[^<>]*)$/, '')}…` : one}`),
    ...(rest > 0 ? [`- and ${rest} more`] : []),
    '',
  ];
}

function suppressedOf(one: Suppressed, project: Project | null): string {
  const places = one.occurrences.slice(0, 3).map((at) => placeOf(at, project));
  const shown = one.kind === 'private-key' ? '' : ` ${code(one.redacted)}`;
  return `${KINDS[one.kind]}${shown}: ${places.join(', ')}${one.occurrences.length > 3 ? ` and ${plural(one.occurrences.length - 3, 'more place')}` : ''}`;
}

function summaryOf(result: ScanResult): string {
  const { stats, suppressed, durationMs, source } = result;
  const what =
    source === 'files' || source === 'stream'
      ? plural(stats.contents, 'file')
      : `${plural(stats.commits, 'commit')}, ${plural(stats.objects, 'object')}`;
  const reasons = [...new Set(suppressed.map((one) => one.reason))];
  const counts = reasons.map((reason) => `${suppressed.filter((one) => one.reason === reason).length} ${SUPPRESSED_AS[reason]}`);
  const hidden = counts.length > 0 ? ` Suppressed: ${counts.join(', ')}.` : '';
  return `${what}, ${amountOf(stats.bytes)}, ${(durationMs / 1000).toFixed(2)} s.${hidden}`;
}

// Everything that Markdown, HTML or GitHub's own extensions (mentions, issue numbers, emoji, mathematics) could take for a
// sign: as a character reference it is but itself.
const SIGNS = /[&<>"'`|*_{}[\]()#+!~\\@:$=^]|(?<=www)\./gi;

/** A text from outside, as plain text of Markdown. */
function plain(text: string): string {
  return printable(text).replace(SIGNS, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** An address of ours, whose path is percent-encoded, as the value of an attribute. */
function attribute(text: string): string {
  return printable(text).replace(/[&<>"'`|]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function code(text: string): string {
  return `<code>${plain(text)}</code>`;
}
