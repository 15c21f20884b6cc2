/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), as GitHub's code scanning takes it:
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
import type { CredentialKind } from '../../model/detection.ts';
import type { Finding, Occurrence, Severity } from '../../model/finding.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import type { MaskedResult } from '../../output/masked-result.ts';
import { BY_SEVERITY, KINDS, adviceOf, reasonsOf, situationOf, skippedLines, titleOf, whereOf } from '../describe.ts';
import { encodePath } from '../links.ts';
import { asciiControls } from '../printable.ts';
import { alarmOf, factsLine } from '../verification-facts.ts';

/** GitHub shows so many results of a run; it stores no more of them. */
const MAX_RESULTS = 5000;
/** GitHub takes so many places of a result. */
const MAX_PLACES = 100;
/** GitHub takes 10 MB of compressed text; to stay below that uncompressed is the surer side. */
const MAX_BYTES = 9_500_000;

/** Where a reader finds what the tool does. */
const INFORMATION = 'https://github.com/binleaks/binleaks';

/** code scanning's scale: critical over 9.0, high from 7.0, medium from 4.0, low above 0. */
const SCORES: Readonly<Record<Severity, string>> = { critical: '9.8', high: '8.1', medium: '5.5', low: '3.1', info: '0.5' };
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/**
 * The result as SARIF text. One result a credential; what is too much for GitHub is left out, the least severe first, and
 * a notification says so.
 */
export function reportSarif(result: MaskedResult, version: string): string {
  let results = Math.min(MAX_RESULTS, result.findings.length);
  let places = placesFor(bySeverity(result.findings).slice(0, results));
  for (;;) {
    const text = render(result, version, results, places);
    if (Buffer.byteLength(text) <= MAX_BYTES || results <= 1) return text;
    if (places > 1) places = Math.floor(places / 2);
    else results = Math.floor(results / 2);
  }
}

/** How many places of each finding there is room for, by what they take at least: to write them all to see takes long. */
function placesFor(findings: readonly Finding[]): number {
  const sizeWith = (places: number): number =>
    findings.reduce(
      (sum, { occurrences }) => sum + 900 + occurrences.slice(0, places).reduce((all, { path }) => all + 350 + 2 * path.length, 0),
      0,
    );
  let places = MAX_PLACES;
  while (places > 1 && sizeWith(places) > MAX_BYTES) places = Math.floor(places / 2);
  return places;
}

function render(result: ScanResult, version: string, maxResults: number, maxPlaces: number): string {
  const shown = bySeverity(result.findings).slice(0, maxResults);
  const ids = [...new Set(shown.map(ruleId))].toSorted();
  const left = result.findings.length - shown.length;
  const notifications = [
    ...skippedLines(result).map((text) => ({ level: 'error', message: { text } })),
    ...(left > 0
      ? [{ level: 'warning', message: { text: `${left} findings of less severity are left out: code scanning takes no more.` } }]
      : []),
    ...result.notes.map((text) => ({ level: 'note', message: { text } })),
  ];
  const document = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'binleaks',
            version,
            semanticVersion: version,
            informationUri: INFORMATION,
            rules: ids.map((id) => ruleOf(id, shown)),
          },
        },
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: `binleaks/${result.source}/` },
        invocations: [
          {
            executionSuccessful: result.complete,
            startTimeUtc: result.startedAt,
            endTimeUtc: new Date(Date.parse(result.startedAt) + result.durationMs).toISOString(),
            ...(notifications.length > 0 ? { toolExecutionNotifications: notifications.slice(0, 1000) } : {}),
          },
        ],
        results: shown.map((finding) => resultOf(finding, ids.indexOf(ruleId(finding)), maxPlaces, WINDOWS_ROOT.test(result.root))),
      },
    ],
  };
  return `${asciiControls(JSON.stringify(document, null, 1))}\n`;
}

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => BY_SEVERITY.indexOf(a.severity) - BY_SEVERITY.indexOf(b.severity));
}

/** The severity is a rule's in code scanning, so each kind has a rule for each. */
function ruleId(finding: Finding): string {
  return `binance-${finding.kind}-${finding.severity}`;
}

const MEANINGS: Readonly<Record<CredentialKind, string>> = {
  'api-key': 'A Binance API key names an account, and travels with every request. With its secret whoever holds it can use the account.',
  'secret-key': 'A Binance secret key signs requests: with its API key whoever holds it can trade, and empty the account by trading.',
  'private-key': 'A private key signs requests to Binance in place of a secret: with its API key whoever holds it can use the account.',
  'listen-key': 'A Binance listen key opens the private event stream of an account for an hour.',
};

function ruleOf(id: string, findings: readonly Finding[]): object {
  const example = findings.find((one) => ruleId(one) === id);
  if (!example) return { id };
  const { kind, severity } = example;
  const steps = stepsFor(findings.filter((one) => ruleId(one) === id)).map((step) => step.split('\n')[0] ?? '');
  const [name, text] = [`Binance ${KINDS[kind]}`, MEANINGS[kind]];
  return {
    id,
    name: `Binance${KINDS[kind].replaceAll(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    shortDescription: { text: `${name} in the repository (${severity})` },
    fullDescription: { text },
    help: {
      text: `${text}\n\nWhat to do:\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}`,
      markdown: `${text}\n\n**What to do**\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}\n\nNo leak? Put \`binleaks:allow\` in a comment on the line, or name the credential's hash under \`allow\` in \`binleaks.config.json\`.`,
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: ['security', 'secret', 'binance'],
      precision: 'high',
      'problem.severity': LEVELS[severity] === 'note' ? 'recommendation' : LEVELS[severity],
      'security-severity': SCORES[severity],
    },
  };
}

/** A rule speaks of all its findings: a step that is about one of them alone, such as its age, is left to that one. */
function stepsFor(findings: readonly Finding[]): readonly string[] {
  const [first, ...others] = findings;
  if (!first) return [];
  const advised = others.map((one) => new Set(one.advice));
  const common = first.advice.filter((step) => advised.every((one) => one.has(step)));
  return adviceOf({ ...first, advice: common.length > 1 ? common : first.advice });
}

function resultOf(finding: Finding, ruleIndex: number, maxPlaces: number, isWindows: boolean): object {
  const [first, ...others] = finding.occurrences;
  const reasons = reasonsOf(finding, 3);
  const alarm = alarmOf([finding]);
  const told = finding.verification ? ` Asked Binance: ${factsLine(finding.verification)}.` : '';
  const where = first && (first.commit !== null || first.archive.length > 0) ? ` In ${whereOf(first)}.` : '';
  const text = `${alarm === null ? '' : `${alarm} `}${titleOf(finding)}: ${situationOf(finding)}.${told}${reasons.length > 0 ? ` Because: ${reasons.join('; ')}.` : ''}${where}`;
  return {
    ruleId: ruleId(finding),
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: literal(text) },
    locations: first ? [locationOf(first, isWindows)] : [],
    ...(others.length > 0
      ? {
          relatedLocations: others
            .slice(0, maxPlaces - 1)
            .map((one, id) => ({ id, ...locationOf(one, isWindows), message: { text: literal(`also in ${whereOf(one)}`) } })),
        }
      : {}),
    // By the credential, not by the line: a moved line, a renamed file or a new commit is the same alert. GitHub uses the
    // first of these only.
    partialFingerprints: { primaryLocationLineHash: `${finding.id}:1`, 'binleaksCredential/v1': finding.sha256 },
    properties: {
      id: finding.id,
      kind: finding.kind,
      severity: finding.severity,
      confidence: finding.confidence,
      ...(finding.pair === null ? {} : { pair: finding.pair }),
      ...(finding.verification ? { verification: finding.verification } : {}),
    },
  };
}

/** In a message brackets make a link (SARIF 3.11.6): a file's name must not. */
function literal(text: string): string {
  return text.replace(/[[\]\\]/g, '\\$&');
}

/** A folder of a drive, or of a share. */
const WINDOWS_ROOT = /^(?:[A-Za-z]:[/\\]|[/\\]{2})/;

function locationOf(occurrence: Occurrence, isWindows: boolean): { readonly physicalLocation: object } {
  const { line, column, endLine, endColumn, archive } = occurrence;
  // Lines within an archive are none of the file.
  const region = archive.length > 0 ? { startLine: 1 } : { startLine: line, startColumn: column, endLine, endColumn };
  return {
    physicalLocation: {
      artifactLocation:
        isWindows && occurrence.place === 'file' && WINDOWS_ROOT.test(occurrence.path)
          ? { uri: fileUri(occurrence.path) }
          : { uri: uriOf(occurrence), uriBaseId: '%SRCROOT%' },
      region,
    },
  };
}

/** The address of a file on another drive, or on a share: no path leads there from the root. */
function fileUri(path: string): string {
  const plain = path.replaceAll('\\', '/');
  const [drive = '', ...names] = plain.split('/');
  // The colon of a drive stays; a share's name begins with two slashes, which stand for a host.
  return plain.startsWith('//') ? `file:${encodePath(plain)}` : `file:///${drive}/${encodePath(names.join('/'))}`;
}

/** code scanning wants a path for everything: what stands in no file gets one that says where it stands. */
function uriOf({ place, path, commit, blob }: Occurrence): string {
  if (path !== '' && place !== 'event' && place !== 'tag') return encodePath(path);
  const name = place === 'message' ? `commit/${commit ?? ''}` : path === '' ? `object/${blob ?? ''}` : `${place}/${path}`;
  return encodePath(name);
}
