/** Since when until when a credential was exposed, for each finding of a history scan. */
import type { CommitRef, Exposure, Finding } from '../model/finding.ts';
import type { Timeline } from './commit-graph.ts';
import type { Scan } from '../result/build-result.ts';
import { historyAdvice } from '../policy/advice/history-advice.ts';
import type { NamedCommit, Provenance } from './locate.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Adds to each finding its exposure and what to do about the history. `remote` is the name of the remote, null for none. */
export function withExposure(scan: Scan, provenance: Provenance, now: Date, remote: string | null): Scan {
  const add = (finding: Finding): Finding => {
    const exposure = exposureOf(finding, provenance, now);
    const mayBeThere = provenance.timelines.get(finding.sha256)?.refs.some(canBeOnRemote) ?? false;
    return { ...finding, exposure, advice: historyAdvice({ ...finding, exposure }, mayBeThere ? remote : null) };
  };
  return { ...scan, result: { ...scan.result, findings: scan.result.findings.map(add) }, all: scan.all.map(add) };
}

const NO_TIMELINE: Timeline = { introduced: [], removed: [], commits: 0, refs: [], heldBy: [] };

/** See {@link Exposure}. */
function exposureOf(finding: Finding, provenance: Provenance, now: Date): Exposure {
  const timeline = provenance.timelines.get(finding.sha256) ?? NO_TIMELINE;
  const named = provenance.refsOf.get(finding.sha256) ?? [];
  const refs = [...new Set([...timeline.refs, ...named])];
  const heldBy = [...new Set([...timeline.heldBy, ...named])];
  const introducedBy = inOrder(timeline.introduced, provenance);
  const removedBy = inOrder(timeline.removed, provenance);
  const introduced = introducedBy[0] ?? null;
  const removed = timeline.heldBy.some(canLose) ? null : (removedBy.at(-1) ?? null);
  const until = removed ? removed.time : now.getTime();
  return {
    introduced: introduced ? refOf(introduced) : null,
    removed: removed ? refOf(removed) : null,
    introducedBy: introducedBy.map((one) => one.id),
    removedBy: removedBy.map((one) => one.id),
    inHead: timeline.heldBy.includes('HEAD'),
    refs: shown(refs),
    heldBy: shown(heldBy),
    reachable: refs.length > 0,
    onRemote: refs.some(isRemote),
    days: introduced ? Math.max(0, Math.floor((until - introduced.time) / DAY_MS)) : 0,
    commits: timeline.commits,
  };
}

/** A tag or stash keeps what it was made of for ever: only what moves on says whether something is still there. */
function canLose(ref: string): boolean {
  return !/^(?:refs\/tags\/|refs\/stash$|stash@)/.test(ref);
}

/** A clone does not note which of its tags came from the remote. */
function canBeOnRemote(name: string): boolean {
  return isRemote(name) || name.startsWith('refs/tags/');
}

function isRemote(name: string): boolean {
  return name.startsWith('refs/remotes/');
}

/** HEAD mostly stands on a branch that is named too. */
function shown(refs: readonly string[]): readonly string[] {
  const others = refs.filter((name) => name !== 'HEAD');
  return (others.length > 0 ? others : refs).map(shortName);
}

function shortName(name: string): string {
  return name.replace(/^refs\/(?:heads|tags|remotes)\//, '');
}

function inOrder(commits: readonly number[], provenance: Provenance): readonly NamedCommit[] {
  return [...new Set(commits)].map(provenance.commit).toSorted((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));
}

function refOf({ id, author, date, summary }: NamedCommit): CommitRef {
  return { commit: id, author, date, summary };
}
