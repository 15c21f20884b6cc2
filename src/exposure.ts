/** Since when until when a credential was exposed, for each finding of a history scan. */
import type { CommitRef, Exposure, Finding } from './finding.ts';
import type { CommitText } from './git/commit.ts';
import type { Timeline } from './git/timeline.ts';
import type { Scan } from './judge.ts';
import { historyAdvice } from './policy/history-advice.ts';
import type { Provenance } from './provenance.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Adds to each finding its exposure and what to do about the history. */
export function withExposure(scan: Scan, provenance: Provenance, now: Date): Scan {
  const add = (finding: Finding): Finding => {
    const exposure = exposureOf(finding, provenance, now);
    return { ...finding, exposure, advice: historyAdvice({ ...finding, exposure }) };
  };
  return { ...scan, result: { ...scan.result, findings: scan.result.findings.map(add) }, all: scan.all.map(add) };
}

function exposureOf(finding: Finding, provenance: Provenance, now: Date): Exposure {
  const timeline = provenance.timelines.get(finding.sha256);
  const direct = provenance.refsOf.get(finding.sha256) ?? [];
  if (!timeline) {
    return {
      introduced: null,
      removed: null,
      inHead: direct.includes('HEAD'),
      refs: direct.filter((name) => name !== 'HEAD').map(shortName),
      reachable: direct.length > 0,
      onRemote: direct.some(isRemote),
      days: 0,
      commits: 0,
    };
  }
  const refs = [...new Set([...timeline.refs, ...direct])];
  const introduced = pick(timeline.introduced, provenance, (a, b) => a.time < b.time);
  // A tag keeps what it tagged for ever: only branches say whether something is still there.
  const isHeld = timeline.heldBy.some((name) => !name.startsWith('refs/tags/'));
  const removed = isHeld ? null : pick(timeline.removed, provenance, (a, b) => a.time > b.time);
  const until = removed ? removed.time : now.getTime();
  return {
    introduced: introduced ? refOf(introduced) : null,
    removed: removed ? refOf(removed) : null,
    inHead: timeline.heldBy.includes('HEAD'),
    refs: refs.filter((name) => name !== 'HEAD').map(shortName),
    reachable: refs.length > 0,
    onRemote: refs.some(isRemote),
    days: introduced ? Math.max(0, Math.floor((until - introduced.time) / DAY_MS)) : 0,
    commits: timeline.commits,
  };
}

function isRemote(name: string): boolean {
  return name.startsWith('refs/remotes/');
}

function shortName(name: string): string {
  return name.replace(/^refs\/(?:heads|tags|remotes)\//, '');
}

type Named = CommitText & { readonly id: string };

function pick(commits: Timeline['introduced'], provenance: Provenance, isBetter: (a: Named, b: Named) => boolean): Named | null {
  let best: Named | null = null;
  for (const number of commits) {
    const commit = provenance.commit(number);
    if (!best || isBetter(commit, best)) best = commit;
  }
  return best;
}

function refOf({ id, author, date, summary }: Named): CommitRef {
  return { commit: id, author, date, summary };
}
