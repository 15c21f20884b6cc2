/**
 * GitLab's secret-detection report, for `artifacts: reports: secret_detection`:
 * https://docs.gitlab.com/development/integrations/secure/ (schema 15.2.1 of secret-detection-report-format.json).
 */
import { sha256Hex } from '../../model/secret.ts';
import type { Finding, Occurrence, Severity } from '../../model/finding.ts';
import type { MaskedResult } from '../../output/masked-result.ts';
import { KINDS, adviceOf, reasonsOf, situationOf, skippedLines, titleOf, whereOf } from '../describe.ts';
import type { Project } from '../links.ts';
import { asciiControls } from '../printable.ts';
import { alarmOf, factsOf } from '../verification-facts.ts';

const SCHEMA_VERSION = '15.2.1';
/** What GitLab's own analyzer writes where it knows no commit. */
const NO_COMMIT = '0000000';
const MAX_NAME = 255;
const MAX_SOLUTION = 7000;

const SEVERITIES: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  info: 'Info',
};

/** The result as GitLab's JSON: one vulnerability a place. */
export function reportGitlab(result: MaskedResult, version: string, project: Project | null): string {
  const tool = { id: 'binleaks', name: 'binleaks', version, vendor: { name: 'binleaks' } };
  const start = Date.parse(result.startedAt);
  const messages = [
    ...skippedLines(result).map((value) => ({ level: 'warn', value: `not read: ${value}` })),
    ...result.notes.map((value) => ({ level: 'info', value })),
  ];
  const document = {
    version: SCHEMA_VERSION,
    scan: {
      analyzer: tool,
      scanner: tool,
      type: 'secret_detection',
      start_time: seconds(start),
      end_time: seconds(start + result.durationMs),
      status: result.complete ? 'success' : 'failure',
      ...(messages.length > 0 ? { messages } : {}),
    },
    vulnerabilities: result.findings.flatMap((finding) => finding.occurrences.map((at) => vulnerability(finding, at, project))),
  };
  return `${asciiControls(JSON.stringify(document, null, 2))}\n`;
}

/** As yyyy-mm-ddThh:mm:ss, in UTC. */
function seconds(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}

function vulnerability(finding: Finding, at: Occurrence, project: Project | null): object {
  const { path, place, line, endLine, column, archive } = at;
  // Lines within an archive are none of the file.
  const lines = archive.length > 0 ? { start_line: 1, end_line: 1 } : { start_line: line, end_line: endLine };
  const commit = at.commit ?? project?.commit ?? NO_COMMIT;
  const name = `Binance ${KINDS[finding.kind]}`;
  const alarm = alarmOf([finding]);
  const facts = finding.verification ? factsOf(finding.verification).map(({ label, text }) => `${label}: ${text}`) : [];
  return {
    id: uuidOf(`${finding.sha256}\n${place}\n${[path, ...archive.slice(1)].join('\n')}\n${line}:${column}\n${commit}`),
    category: 'secret_detection',
    name: name.slice(0, MAX_NAME),
    description: [
      ...(alarm === null ? [] : [alarm, '']),
      `${titleOf(finding)} in ${whereOf(at)}: ${situationOf(finding)}.`,
      '',
      ...(facts.length === 0 ? [] : [...facts, '']),
      ...reasonsOf(finding, 5).map((reason) => `because: ${reason}`),
    ].join('\n'),
    severity: SEVERITIES[finding.severity],
    solution: adviceOf(finding)
      .map((step, index) => `${index + 1}. ${step}`)
      .join('\n')
      .slice(0, MAX_SOLUTION),
    identifiers: [
      { type: 'binleaks_rule_id', name: `binleaks rule ${finding.kind}`, value: `binance-${finding.kind}` },
      { type: 'binleaks_credential', name: `binleaks credential ${finding.id}`, value: finding.id },
    ],
    location: { ...(path === '' ? {} : { file: path }), commit: { sha: commit }, ...lines },
  };
}

/** The same for the same credential at the same place, in the form of a UUID (version 8: of one's own making). */
function uuidOf(text: string): string {
  const hex = sha256Hex(text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
