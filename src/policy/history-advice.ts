/** What the owner of a repository should do about a credential in its history. */
import type { Finding } from '../finding.ts';

/** With more objects than this the list comes from the JSON report. */
const MAX_IDS = 8;

/** The steps for one finding of a history scan, the first one first. */
export function historyAdvice(finding: Finding): readonly string[] {
  const { exposure } = finding;
  if (!exposure) return finding.advice;
  const places = new Set(finding.occurrences.map((one) => one.place));
  const steps: string[] = [...finding.advice.filter((step) => !step.startsWith('Keep keys out'))];
  if (exposure.inHead) steps.push('HEAD still has it: take it out of the newest version first, and commit that.');
  if (exposure.onRemote)
    steps.push(
      'A remote has it: whoever could read that remote since then may have it. No clean-up changes that; only the deleted key does.',
    );
  else if (exposure.reachable)
    steps.push('No remote-tracking ref reaches it here. That says nothing of clones, pushes by others, backups or CI caches.');
  steps.push(...cleaning(finding, places));
  if (exposure.reachable) {
    steps.push(
      'Then push it with force, have every clone made anew, and ask the host (GitHub support, GitLab housekeeping) to drop cached views and pull-request refs. Forks and clones keep their copy: tell their owners.\ngit push --force --all && git push --force --tags',
    );
  }
  return steps;
}

function cleaning(finding: Finding, places: ReadonlySet<string>): readonly string[] {
  const steps: string[] = [];
  const reachable = finding.occurrences.filter((one) => one.place === 'file' || one.place === 'note');
  const blobs = [...new Set(reachable.flatMap((one) => one.blob ?? []))];
  if (blobs.length > 0 && reachable.some((one) => one.commit !== null)) {
    const list =
      blobs.length <= MAX_IDS
        ? `printf '%s\\n' ${blobs.join(' ')} > leaked-blobs.txt`
        : `binleaks history --format json | jq -r '.findings[] | select(.id=="${finding.id}") | .occurrences[].blob // empty' | sort -u > leaked-blobs.txt`;
    steps.push(`Clean the history in a fresh clone:\n${list}\ngit filter-repo --strip-blobs-with-ids leaked-blobs.txt`);
  }
  const messages = [...new Set(finding.occurrences.filter((one) => one.place === 'message').flatMap((one) => one.commit ?? []))];
  if (messages.length > 0) {
    const ids = messages.slice(0, MAX_IDS).map((id) => `b"${id}"`);
    steps.push(
      `Rewrite the message${messages.length === 1 ? '' : 's'} in a fresh clone:\ngit filter-repo --commit-callback 'if commit.original_id in (${ids.join(', ')},): commit.message = b"(message removed)\\n"'`,
    );
  }
  if (places.has('tag'))
    steps.push(
      'Make the tag anew with another message (git tag -d, git tag -a), and delete the old one on every remote (git push --delete).',
    );
  if (places.has('stash')) steps.push('Look at git stash list, and drop the stash that holds it (git stash drop stash@{N}).');
  if (places.has('name'))
    steps.push(
      'It stands in a name: git filter-repo --path-rename OLD:NEW renames a file in all of history; git branch -m or git tag renames a ref.',
    );
  if (places.has('unreachable'))
    steps.push('What no ref reaches goes with:\ngit reflog expire --expire-unreachable=now --all && git gc --prune=now');
  return steps;
}
