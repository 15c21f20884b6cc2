/** What the base of a range has already: a change is judged by what it brings. */
import type { Finding, Suppressed } from './finding.ts';
import type { GitPlace } from './git/command.ts';
import type { Range } from './git/range.ts';
import { contentAt, namesAt, textsIn } from './git/revision.ts';
import type { Scan } from './judge.ts';
import { formsOf } from './output/forms.ts';
import type { Located } from './merge.ts';
import { detectBytes } from './sources/read.ts';

/** A detection with its path as git has it, in bytes read as Latin-1. */
export type RawLocated = Located & { readonly raw: string };

function revisionsOf(range: Range): readonly string[] {
  return range.bases.filter((one) => !one.startsWith('--'));
}

/**
 * Takes the credentials out of a scan's findings that stand anywhere in the files of a base, in whatever form and at
 * whatever path: they are listed as known, and fail nothing. Says of what a comment allows whether the range brings it.
 */
export function separateKnown(scan: Scan, located: readonly Located[], place: GitPlace, range: Range): Scan {
  const { findings, suppressed } = scan.result;
  const asked = new Set([...findings, ...suppressed.filter((one) => one.reason === 'inline')].map((one) => one.sha256));
  if (asked.size === 0) return scan;
  const inBase = heldBy(place, revisionsOf(range), located, asked);
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

/** Which credentials (by SHA-256) some revision's files hold or, where one stands in a name now, are named by. */
function heldBy(
  place: GitPlace,
  revisions: readonly string[],
  located: readonly Located[],
  asked: ReadonlySet<string>,
): ReadonlySet<string> {
  const texts = new Map<string, string>();
  for (const { detection } of located) {
    if (!asked.has(detection.sha256)) continue;
    // A private key stands in a file in lines: each of them but the last, which may be short, tells it from any other.
    for (const { text } of formsOf(detection.value.reveal())) if (!text.includes('\n')) texts.set(text, detection.sha256);
  }
  const inNames = located.some((one) => one.place === 'name' && asked.has(one.detection.sha256));
  const found = new Set<string>();
  for (const revision of revisions) {
    for (const text of textsIn(place, revision, [...texts.keys()])) {
      const sha256 = texts.get(text);
      if (sha256 !== undefined) found.add(sha256);
    }
    const names = inNames ? namesAt(place, revision) : '';
    for (const [text, sha256] of texts) if (inNames && names.includes(text)) found.add(sha256);
  }
  return found;
}

/** Makes void what the range itself brings of `binleaks:allow` comments: only those that the base has at that path count. */
export function withoutAddedComments(located: readonly RawLocated[], place: GitPlace, range: Range): readonly RawLocated[] {
  const known = new Map<string, ReadonlySet<string>>();
  const allowedBefore = ({ raw, path }: RawLocated): ReadonlySet<string> => {
    const before = known.get(raw);
    if (before) return before;
    const contents = raw === '' ? [] : revisionsOf(range).flatMap((one) => contentAt(place, one, raw) ?? []);
    const allowed = contents.flatMap((bytes) => detectBytes(bytes, path).filter((one) => one.inlineAllowed));
    const now = new Set(allowed.map((one) => one.sha256));
    known.set(raw, now);
    return now;
  };
  return located.map((one) =>
    one.detection.inlineAllowed && !allowedBefore(one).has(one.detection.sha256)
      ? { ...one, detection: { ...one.detection, inlineAllowed: false } }
      : one,
  );
}
