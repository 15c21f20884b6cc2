/** What the base of a range has already: a change is judged by what it brings. */
import type { Finding } from '../../model/finding.ts';
import type { Suppressed } from '../../model/scan-result.ts';
import type { GitContext } from '../../git/run-git.ts';
import type { CommitRange } from '../../git/commit-range.ts';
import { contentAt } from '../../git/revision.ts';
import { heldAt } from './held-by-base.ts';
import type { SoughtValue } from './held-by-base.ts';
import type { Scan } from '../../result/build-result.ts';
import type { Located } from '../../result/merge.ts';
import type { ArchiveLimits } from '../../sources/content.ts';
import { detectBytesPaced } from '../../sources/read.ts';

/** A detection with its path as git has it, in bytes read as Latin-1. */
export type RawLocated = Located & { readonly raw: string };

function revisionsOf(range: CommitRange): readonly string[] {
  return range.bases.filter((one) => !one.startsWith('--'));
}

/**
 * Takes the credentials out of a scan's findings that stand whole anywhere in the files of a base, in whatever form and at
 * whatever path: they are listed as known, and fail nothing. Says of what a comment allows whether the range brings it.
 */
export async function separateHeldByBase(
  scan: Scan,
  located: readonly RawLocated[],
  context: GitContext,
  range: CommitRange,
  reading: { readonly limits: ArchiveLimits; readonly signal: AbortSignal; readonly isPartial: boolean },
): Promise<Scan> {
  const { findings, suppressed } = scan.result;
  const asked = new Set([...findings, ...suppressed.filter((one) => one.reason === 'inline')].map((one) => one.sha256));
  if (asked.size === 0) return scan;
  const sought = new Map<string, SoughtValue>();
  const first = new Set<string>();
  for (const { detection, raw } of located) {
    const { sha256, kind, value } = detection;
    if (!asked.has(sha256)) continue;
    sought.set(sha256, { sha256, kind, value: value.reveal() });
    first.add(raw);
  }
  const inBase = new Set<string>();
  for (const revision of revisionsOf(range)) {
    const open = [...sought.values()].filter((one) => !inBase.has(one.sha256));
    for (const sha256 of await heldAt(context, revision, open, { ...reading, first })) inBase.add(sha256);
  }
  return {
    ...scan,
    result: {
      ...scan.result,
      findings: findings.filter((one) => !inBase.has(one.sha256)),
      suppressed: [
        ...suppressed.map((one) => (one.reason === 'inline' ? { ...one, added: !inBase.has(one.sha256) } : one)),
        ...findings.filter((one) => inBase.has(one.sha256)).map(known),
      ],
    },
  };
}

function known({ id, kind, sha256, redacted, occurrences }: Finding): Suppressed {
  return { id, kind, sha256, redacted, reason: 'known', detail: 'the base of the range has it already', occurrences };
}

/** Makes void what the range itself brings of `binleaks:allow` comments: only those that the base has at that path count. */
export async function withoutAddedComments(
  located: readonly RawLocated[],
  context: GitContext,
  range: CommitRange,
  signal: AbortSignal,
): Promise<readonly RawLocated[]> {
  const known = new Map<string, ReadonlySet<string>>();
  const allowedBefore = async ({ raw, path }: RawLocated): Promise<ReadonlySet<string>> => {
    const before = known.get(raw);
    if (before) return before;
    const contents = raw === '' ? [] : revisionsOf(range).flatMap((one) => contentAt(context, one, raw) ?? []);
    const now = new Set<string>();
    for (const bytes of contents)
      for (const { inlineAllowed, sha256 } of (await detectBytesPaced(bytes, path, signal)).detections) if (inlineAllowed) now.add(sha256);
    known.set(raw, now);
    return now;
  };
  const judged: RawLocated[] = [];
  for (const one of located) {
    const { detection } = one;
    const isAdded = detection.inlineAllowed && !(await allowedBefore(one)).has(detection.sha256);
    judged.push(isAdded ? { ...one, detection: { ...detection, inlineAllowed: false } } : one);
  }
  return judged;
}
