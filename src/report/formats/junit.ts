/**
 * JUnit's XML, which most build servers read: a failed test case for each credential. Elements and attributes are those that
 * Jenkins' xUnit plugin allows (its junit-10.xsd): a test case has no file and no line, its name and its text do.
 */
import type { Finding } from '../../model/finding.ts';
import type { MaskedResult } from '../../output/masked-result.ts';
import { adviceOf, reasonsOf, situationOf, skippedLines, titleOf, whereOf } from '../describe.ts';
import { alarmOf, factsOf } from '../verification-facts.ts';

const MAX_PLACES = 100;

/** The report. A clean scan has one test case that passes, an incomplete one an error. */
export function reportJunit(result: MaskedResult): string {
  const cases = [...(result.complete ? [] : incompleteCase(result)), ...result.findings.flatMap(caseOf)];
  if (cases.length === 0) cases.push('    <testcase classname="binleaks" name="no Binance credentials"/>');
  const tests = Math.max(1, result.findings.length + (result.complete ? 0 : 1));
  const counts = `tests="${tests}" failures="${result.findings.length}" errors="${result.complete ? 0 : 1}" time="${(result.durationMs / 1000).toFixed(3)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="binleaks" ${counts}>`,
    `  <testsuite name="binleaks ${xml(result.source)}" timestamp="${xml(result.startedAt.slice(0, 19))}" ${counts}>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

/** Stands before the findings: whoever reads them from the top must not take them for all. */
function incompleteCase(result: MaskedResult): readonly string[] {
  return [
    '    <testcase classname="binleaks" name="everything was read">',
    `      <error message="the scan is not complete">${xml(skippedLines(result).join('\n'))}</error>`,
    '    </testcase>',
  ];
}

function caseOf(finding: Finding): readonly string[] {
  const [first] = finding.occurrences;
  if (!first) return [];
  const alarm = alarmOf([finding]);
  const lines = [
    ...(alarm === null ? [] : [alarm, '']),
    ...finding.occurrences.slice(0, MAX_PLACES).map(whereOf),
    ...(finding.occurrences.length > MAX_PLACES ? [`and ${finding.occurrences.length - MAX_PLACES} more places`] : []),
    '',
    ...(finding.verification ? [...factsOf(finding.verification).map(({ label, text }) => `${label}: ${text}`), ''] : []),
    ...reasonsOf(finding, 5).map((reason) => `because: ${reason}`),
    '',
    ...adviceOf(finding).map((step, index) => `${index + 1}. ${step}`),
  ];
  return [
    `    <testcase classname="binleaks.${finding.kind}" name="${xml(`${titleOf(finding)} in ${whereOf(first)}`)}">`,
    `      <failure type="${finding.severity}" message="${xml(`${titleOf(finding)}: ${situationOf(finding)}`)}">${xml(lines.join('\n'))}</failure>`,
    '    </testcase>',
  ];
}

// What XML 1.0 has no way to write: most control characters, surrogates alone, U+FFFE and U+FFFF.
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function xml(text: string): string {
  return text
    .replace(NOT_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
