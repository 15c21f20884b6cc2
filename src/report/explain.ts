/** The text of `binleaks explain`: every signal with its weight, what it adds up to, and the advice. */
import { HIGH_SCORE, MEDIUM_SCORE } from '../detect/confidence.ts';
import type { Finding } from '../model/finding.ts';
import type { MaskedFinding } from '../output/masked-result.ts';
import { printable } from './printable.ts';
import { styleOf } from './style.ts';
import type { Style } from './style.ts';
import { factsOf } from './verification-facts.ts';
import { evidenceLine, pathName, signed, wrap } from './words.ts';

/** Explains one finding. */
export function reportExplanation(finding: MaskedFinding, options: { readonly colour: boolean }): string {
  const style = styleOf(options.colour);
  const lines = [
    `${style.bold(`${finding.kind} ${finding.redacted}`)}  id ${finding.id}`,
    `  severity ${finding.severity}, confidence ${finding.confidence}${finding.environment === 'unknown' ? '' : `, environment ${finding.environment}`}`,
    `  SHA-256 ${finding.sha256}`,
    finding.pair === null ? '  no partner found' : `  partner ${finding.pair}`,
    '',
    style.bold('Where'),
    ...finding.occurrences.map(
      (one) =>
        `  ${pathName(one)}:${one.line}:${one.column}${one.reading.length > 0 ? `  read as ${one.reading.join(' in ')}` : ''}\n    ${printable(one.snippet.text)}`,
    ),
    '',
    ...(finding.verification
      ? [
          style.bold('Asked Binance'),
          ...factsOf(finding.verification).flatMap(({ label, text }) => wrap(text, `  ${label.padEnd(8)} `, ' '.repeat(11))),
          '',
        ]
      : []),
    style.bold('Why'),
    ...finding.evidence.map((one) => `  ${evidenceLine(one, true)}  ${style.dim(one.signal)}`),
    '  ------',
    `  ${signed(finding.score).padStart(6)}  log odds: ${meaningOfScore(finding.score)}`,
    style.dim(`          medium from ${MEDIUM_SCORE}, high from ${HIGH_SCORE}`),
    '',
    ...(finding.score >= MEDIUM_SCORE
      ? whatToDo(finding, style)
      : ['Not reported at the default threshold: the evidence speaks against it.']),
  ];
  return `${lines.join('\n')}\n`;
}

function whatToDo(finding: Finding, style: Style): readonly string[] {
  return [
    style.bold('What to do'),
    ...finding.advice.flatMap((step, index) => wrap(step, `  ${index + 1}. `, '     ')),
    '',
    style.bold('False positive?'),
    `  binleaks allow ${finding.id} --reason "…"`,
    '  or put a comment with binleaks:allow on its line',
  ];
}

function meaningOfScore(score: number): string {
  const probability = 1 / (1 + Math.exp(-score));
  if (probability > 0.999) return 'almost certainly a Binance credential';
  if (probability < 0.001) return 'almost certainly no Binance credential';
  return `about ${Math.round(probability * 100)} in 100 such values are Binance credentials`;
}
