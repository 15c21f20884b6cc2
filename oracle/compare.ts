/** The scanner's answers beside git's. */
import { createHash } from 'node:crypto';
import type { Finding } from '../src/model/finding.ts';
import { scanHistory } from '../src/scan/history.ts';
import type { Answers, Scope } from './answers.ts';

/** In words what differs, nothing where all is equal. No value is in it. */
export type Differences = readonly string[];

/** Scans a part of a history and compares each field of each finding, and which findings there are. */
export async function compareScope(
  folder: string,
  answers: Answers,
  values: readonly string[],
  scope: Scope,
): Promise<{ readonly differences: Differences; readonly findings: number; readonly isFound: boolean }> {
  const { result } = await scanHistory({
    repository: folder,
    noPolicy: true,
    unreachable: scope.unreachable,
    ...(scope.branch === null ? {} : { branches: [scope.branch] }),
    ...(scope.since === null ? {} : { since: `@${scope.since}` }),
  });
  const differences: string[] = result.complete ? [] : [`not complete: ${result.skipped.map((one) => one.reason).join('; ')}`];
  for (const [number, value] of values.entries()) {
    const sha256 = createHash('sha256').update(value).digest('hex');
    const finding = result.findings.find((one) => one.sha256 === sha256);
    const places = answers.places(sha256, scope);
    const own = finding ? placesOf(finding, places) : [];
    differences.push(...compare(`value ${number} places`, own, places));
    if (finding) differences.push(...compareExposure(`value ${number}`, finding, answers, Date.parse(result.startedAt)));
  }
  return { differences, findings: result.findings.length, isFound: result.findings.length > 0 };
}

/** Compares the exposure of one finding, field by field. `now` in milliseconds. */
export function compareExposure(what: string, finding: Finding, answers: Answers, now: number): Differences {
  const { exposure } = finding;
  if (!exposure) return [`${what}: no exposure`];
  const expected = answers.answer(finding.sha256, now);
  const { introduced, removed, refs, heldBy, ...rest } = exposure;
  const own = {
    ...rest,
    introduced: introduced?.commit ?? null,
    removed: removed?.commit ?? null,
    refs: refs.toSorted(),
    heldBy: heldBy.toSorted(),
  };
  const fields = [
    'introducedBy',
    'removedBy',
    'introduced',
    'removed',
    'inHead',
    'refs',
    'heldBy',
    'reachable',
    'onRemote',
    'days',
    'commits',
  ] as const;
  return fields.flatMap((field) => compare(`${what} ${field}`, own[field], expected[field]));
}

function compare(what: string, own: unknown, expected: unknown): Differences {
  const [a, b] = [JSON.stringify(own), JSON.stringify(expected)];
  return a === b ? [] : [`${what}: the scanner says ${a}, git says ${b}`];
}

/** The places of a finding, as Answers names them. Paths that git can't know stand as "?" in `expected`. */
function placesOf({ occurrences }: Finding, expected: readonly string[]): readonly string[] {
  const texts = occurrences.map(({ place, path, blob, commit }) => {
    const anyPath = `${place} ? ${blob ?? '-'} ${commit ?? '-'}`;
    return expected.includes(anyPath) ? anyPath : `${place} ${path} ${blob ?? '-'} ${commit ?? '-'}`;
  });
  return [...new Set(texts)].toSorted();
}
