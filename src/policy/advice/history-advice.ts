/** What the owner of a repository should do about a credential in its history. */
import type { Exposure, Finding } from '../../model/finding.ts';

/** Refs that a host makes for requests, and nobody can push to. */
const REQUEST_REF = /(?:^|\/)(?:pull\/\d+\/(?:head|merge)|merge-requests\/\d+\/(?:head|merge)|changes\/\d+\/\d+\/\d+)$/;

/**
 * The steps for one finding of a history scan, the first one first; the commands of a step stand in lines of their own behind
 * its words. `remote` is the name of the remote that may have it,
 * null where there is none. Steps that are the same for several
 * findings have the same words: the clean-up of all findings is one.
 */
export function historyAdvice(finding: Finding, remote: string | null): readonly string[] {
  const { exposure } = finding;
  if (!exposure) return finding.advice;
  const steps: string[] = [...finding.advice.filter((step) => !step.startsWith('Keep keys out'))];
  if (exposure.inHead)
    steps.push(
      `HEAD still has it: take it out of the newest version first${remote === null ? ', and commit that.' : ', commit and push that: the clean-up starts from what the remote has.'}`,
    );
  if (exposure.onRemote)
    steps.push(
      'A remote has it: whoever could read that remote since then may have it. No clean-up changes that; only the deleted key does.',
    );
  else if (exposure.reachable)
    steps.push('No remote-tracking ref reaches it here. That says nothing of clones, pushes by others, backups or CI caches.');
  steps.push(...cleaning(finding, exposure, remote));
  return steps;
}

function cleaning(finding: Finding, exposure: Exposure, remote: string | null): readonly string[] {
  const { occurrences } = finding;
  const places = new Set(occurrences.map((one) => one.place));
  const steps: string[] = [];
  const refNames = occurrences.filter((one) => one.place === 'name' && one.path.startsWith('refs/'));
  const isKept = occurrences.some((one) => !['stash', 'unreachable', 'event'].includes(one.place) && !refNames.includes(one));
  if (exposure.reachable && isKept) {
    if (exposure.refs.every((ref) => REQUEST_REF.test(ref)))
      steps.push(
        'Only refs that the host made for pull or merge requests reach it: no push can change those. Ask the host (GitHub support) to remove them.',
      );
    else steps.push(...(remote !== null ? remoteSteps(remote) : localSteps()));
  }
  if (refNames.length > 0)
    steps.push(
      'The name of a ref holds it: git branch -m or git tag gives it another one here, git push --delete takes the old one off every remote.',
    );
  if (places.has('stash')) steps.push('Look at git stash list, and drop the stash that holds it (git stash drop stash@{N}).');
  if (places.has('unreachable'))
    steps.push('What no ref reaches goes with:\ngit reflog expire --expire-unreachable=now --all && git gc --prune=now');
  return steps;
}

const WHAT_IT_DOES =
  'It needs git-filter-repo and a POSIX shell (on Windows Git Bash). Each value is found by its SHA-256 and replaced by REMOVED, in files, names and messages; none is printed or stored. Where a value is a private key, is encoded or stands in an archive, that whole version of the file is taken out, so look for what else it held. Every commit since then gets another id, signatures are lost, and commits that are left without a change disappear.';

/** For what a remote has: the clean-up starts from that, because whoever pushed last knows more than this clone. */
function remoteSteps(remote: string): readonly string[] {
  return [
    [
      `Clean the history, once for all findings, in this repository's folder. ${WHAT_IT_DOES}`,
      ...rewriting(`"$(git remote get-url ${remote})"`),
    ].join('\n'),
    [
      'When the last command says that nothing is left, push the result (branches may have to be unprotected for it). Then delete this clone and have every other one made anew: a push from an old one brings all back. Ask the host (GitHub support, GitLab housekeeping) to drop cached views and the refs of pull requests, which no push changes. Forks keep their copy: tell their owners.',
      `git push --force "$url" 'refs/heads/*:refs/heads/*' 'refs/tags/*:refs/tags/*' 'refs/notes/*:refs/notes/*'`,
    ].join('\n'),
  ];
}

/** For what no remote-tracking ref reaches: nothing is to be pushed. */
function localSteps(): readonly string[] {
  return [
    [
      `Clean what only this repository has, once for all such findings, in its folder. ${WHAT_IT_DOES}`,
      ...rewriting('"$(git rev-parse --path-format=absolute --git-common-dir)"'),
    ].join('\n'),
    'When the last command says that nothing is left, go on in a new clone of that folder (clean.git) and delete this repository.\ngit clone "$work/clean.git" "$work/clean"',
  ];
}

/**
 * Shell commands that rewrite a mirror of `source`, in a folder outside of the repository, and search it again. Reports indent
 * lines: none of them may depend on how it begins.
 */
function rewriting(source: string): readonly string[] {
  return [
    'work=$(mktemp -d); export LEAKS="$work/leaks.json" PYTHONPATH="$work"',
    'binleaks history --format json --output "$LEAKS"',
    `git clone --mirror ${source} "$work/clean.git"`,
    `printf '%s\\n' \\`,
    ...MASK.map((line) => `'${line}' \\`),
    '> "$work/mask.py"',
    'cd "$work/clean.git"; url=$(git remote get-url origin)',
    'git filter-repo \\',
    `--blob-callback 'import mask; blob.skip() if blob.original_id.decode() in mask.whole else setattr(blob, "data", mask.mask(blob.data))' \\`,
    `--message-callback 'import mask; return mask.mask(message)' \\`,
    `--filename-callback 'import mask; return mask.mask(filename)'`,
    'git reflog expire --expire=now --all; git gc --quiet --prune=now; binleaks history .',
  ];
}

/** A Python module for git-filter-repo's callbacks. No quote of the shell's. */
const MASK = [
  'import hashlib, json, os, re',
  'found = json.load(open(os.environ["LEAKS"]))["findings"]',
  'values = {f["sha256"] for f in found}',
  'sizes = {f["length"] for f in found if f["kind"] != "private-key"}',
  'whole = {o["blob"] for f in found for o in f["occurrences"] if f["kind"] == "private-key" or o["reading"] or o["archive"]}',
  'def runs(data): return {r for n in sizes for r in re.findall(rb"(?=([A-Za-z0-9]{%d}))" % n, data)}',
  'def mask(data):',
  '  for r in runs(data):',
  '    if hashlib.sha256(r).hexdigest() in values: data = data.replace(r, b"REMOVED")',
  '  return data',
];
