import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  leavesOut,
  runInThreads
} from "./chunk-PZVS6VXO.js";
import {
  readCommitText
} from "./chunk-ZDXFWEKZ.js";
import {
  Collector,
  prove
} from "./chunk-GKMTO3WM.js";
import {
  withoutListening
} from "./chunk-N3D4NBHD.js";
import {
  CONFIDENCES,
  DEFAULT_CONFIG
} from "./chunk-M2L7KEAW.js";
import {
  judgeByCommits
} from "./chunk-Q4TOYWRE.js";
import {
  findRepository,
  requireGit
} from "./chunk-EPMGA6CY.js";
import {
  showRawPath
} from "./chunk-HG6PAUZG.js";
import {
  FORGET_SCORE,
  MEDIUM_SCORE
} from "./chunk-3D6UYAJY.js";
import {
  MAX_MANIFEST,
  isManifest,
  repositoryEvidence
} from "./chunk-BNYMMYOF.js";
import {
  COPY,
  DamageError,
  EMPTY_OBJECT_BATCH,
  ENTRY,
  LARGEST_AGAIN,
  LARGEST_HELD,
  MAX_VALUE_ONLY,
  NO_BASE,
  ObjectReader,
  ObjectSearcher,
  STATUS,
  findsIn,
  forEachEntry,
  idOf,
  isWhatIdSays,
  nameIn,
  notCovered,
  numberOf,
  numberOfId,
  openStore,
  packName,
  typeOfName
} from "./chunk-3I6GOI4X.js";
import {
  GitError,
  runGit,
  streamGit
} from "./chunk-3HXSEKG5.js";
import {
  deserializeDetection,
  deserializeRequest,
  serializeDetection,
  serializeRequest
} from "./chunk-47LD2XXF.js";
import {
  reasonOf
} from "./chunk-732SDMQ2.js";
import {
  searchBytes,
  searchStream
} from "./chunk-EQHTIVGC.js";
import {
  quoted,
  shorten
} from "./chunk-VNEB7R2K.js";
import {
  ARCHIVE_LIMITS
} from "./chunk-E2KB3337.js";
import {
  RequestSample,
  breathe,
  detectUnlessAborted
} from "./chunk-SZ5K44DW.js";
import {
  TOO_DENSE,
  belowHeader,
  detect
} from "./chunk-H7MC4Q7Y.js";
import {
  SecretText
} from "./chunk-6OSSKCRK.js";
import {
  MANIFEST_GAIN,
  PATH_GAIN,
  bestElsewhere
} from "./chunk-PSUJZRKS.js";
import {
  UsageError
} from "./chunk-2K5ZJM7O.js";

// src/git/refs.ts
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
var known = /* @__PURE__ */ new WeakMap();
var WORKTREE_REFS = ["refs/bisect", "refs/rewritten", "refs/worktree"];
var REF_FORMAT = "--format=%(refname)%00%(objectname)%00%(objecttype)%00%(*objectname)%00%(*objecttype)";
function listTips(repository) {
  const before = known.get(repository);
  if (before) return before;
  const refs = runGit(repository.context, ["for-each-ref", REF_FORMAT]);
  if (!refs.ok) return null;
  const tips = tipsIn(repository, refs.stdout);
  const head = runGit(repository.context, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  if (head.ok) tips.push(commitTip("HEAD", head.stdout.toString("latin1").trim()));
  tips.push(...worktreeTips(repository));
  const stashes = runGit(repository.context, ["rev-list", "--walk-reflogs", "refs/stash", "--"]);
  for (const [index, id] of lines(stashes.stdout).entries()) if (stashes.ok && index > 0) tips.push(commitTip(`stash@{${index}}`, id));
  known.set(repository, tips);
  return tips;
}
function resolveTip(repository, name) {
  const { ok, stdout } = runGit(repository.context, ["rev-parse", "--verify", "--quiet", "--end-of-options", name]);
  if (!ok) return null;
  const id = stdout.toString("latin1").trim();
  const [type] = typesOf(repository, [id]);
  return type ? finish(repository, [{ name, id, type }])[0] ?? null : null;
}
function tipsIn(repository, output) {
  const found = lines(output).flatMap((line) => {
    const [name = "", id = "", type = "", target = "", targetType = ""] = line.split("\0");
    if (id === "") return [];
    return [{ name, id, type, ...targetType === "" || targetType === "tag" ? {} : { target: { id: target, type: targetType } } }];
  });
  return finish(repository, found);
}
function finish(repository, found) {
  const tagged = readTags(repository, found);
  return found.map(({ name, id, type, target }) => {
    const tags = [];
    let at = { id, type };
    while (at.type === "tag" && !tags.includes(at.id)) {
      const next = tagged.get(at.id) ?? (tags.length === 0 ? target : void 0);
      if (!next) break;
      tags.push(at.id);
      at = next;
    }
    return { name, id, peeled: at.id, type: at.type === "tag" ? null : typeOfName(at.type), tags };
  });
}
var MAX_TAG_DEPTH = 50;
function readTags(repository, found) {
  const tagged = /* @__PURE__ */ new Map();
  const tags = found.filter((one) => one.type === "tag");
  let open = [...new Set(tags.map((one) => one.id))];
  for (let depth = 0; depth < MAX_TAG_DEPTH && open.length > 0; depth++) {
    const { stdout } = runGit(repository.context, ["cat-file", "--batch"], open.map((id) => `${id}
`).join(""));
    const next = [];
    for (const { id, target } of tagsIn(stdout)) {
      if (tagged.has(id)) continue;
      tagged.set(id, target);
      if (target.type === "tag") next.push(target.id);
    }
    open = [...new Set(next)];
  }
  return tagged;
}
function tagsIn(output) {
  const found = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    if (end < 0) break;
    const [, id, type, size] = /^([0-9a-f]+) (\w+) (\d+)$/.exec(output.toString("latin1", at, end)) ?? [];
    at = end + 1;
    if (id === void 0 || size === void 0) continue;
    const head = /^object ([0-9a-f]+)\ntype (\w+)\n/.exec(output.toString("latin1", at, Math.min(at + 200, at + Number(size))));
    if (type === "tag" && head?.[1] !== void 0 && head[2] !== void 0) found.push({ id, target: { id: head[1], type: head[2] } });
    at += Number(size) + 1;
  }
  return found;
}
function typesOf(repository, ids) {
  const { stdout } = runGit(repository.context, ["cat-file", "--batch-check"], ids.map((id) => `${id}
`).join(""));
  return lines(stdout).map((line) => /^[0-9a-f]+ (\w+) \d+$/.exec(line)?.[1] ?? null);
}
function worktreeTips(repository) {
  const linked = join(repository.commonFolder, "worktrees");
  if (!existsSync(linked)) return [];
  const tips = [];
  const own = real(repository.root);
  const { stdout } = runGit(repository.context, ["worktree", "list", "--porcelain"]);
  for (const block of stdout.toString("utf8").split("\n\n")) {
    const [, folder, id] = /^worktree ([^]*?)\nHEAD ([0-9a-f]{40,64})\ndetached(?![^\n])/.exec(block) ?? [];
    if (folder !== void 0 && id !== void 0 && real(folder) !== own && !/^0+$/.test(id))
      tips.push(commitTip(`HEAD of the worktree ${folder}`, id));
  }
  for (const folder of otherGitFolders(repository)) {
    if (folder === repository.commonFolder) {
      const isOnBranch = runGit(repository.context, ["--git-dir", folder, "symbolic-ref", "--quiet", "HEAD"]).ok;
      const head = runGit(repository.context, ["rev-parse", "--verify", "--quiet", "main-worktree/HEAD^{commit}"]);
      const id = head.stdout.toString("latin1").trim();
      if (head.ok && !isOnBranch && !tips.some((tip) => tip.id === id)) tips.push(commitTip("HEAD of the main worktree", id));
    }
    const refs = runGit(repository.context, ["--git-dir", folder, "for-each-ref", REF_FORMAT, ...WORKTREE_REFS]);
    if (refs.ok) tips.push(...tipsIn(repository, refs.stdout));
  }
  return tips;
}
function otherGitFolders(repository) {
  const linked = join(repository.commonFolder, "worktrees");
  const folders = existsSync(linked) ? readdirSync(linked).map((name) => join(linked, name)) : [];
  const own = real(repository.gitFolder);
  return [repository.commonFolder, ...folders].filter((folder) => real(folder) !== own);
}
function real(folder) {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
function commitTip(name, id) {
  return { name, id, peeled: id, type: "commit", tags: [] };
}
function lines(output) {
  return output.toString("utf8").split("\n").filter((line) => line !== "");
}
function listIndexes(repository) {
  const others = otherGitFolders(repository).filter((folder) => existsSync(join(folder, "index")));
  return [[], ...others.map((folder) => ["--git-dir", folder])].flatMap((where) => {
    const files = runGit(repository.context, [...where, "ls-files", "--stage", "-z", "--full-name"]);
    if (!files.ok) return [];
    const head = runGit(repository.context, [...where, "rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
    return [{ head: head.ok ? head.stdout.toString("latin1").trim() : null, entries: indexEntries(files.stdout) }];
  });
}
function indexEntries(output) {
  return output.toString("latin1").split("\0").flatMap((entry) => {
    const match = /^\d+ ([0-9a-f]+) \d\t([^]+)$/.exec(entry);
    return match?.[1] !== void 0 && match[2] !== void 0 ? [{ id: match[1], path: match[2] }] : [];
  });
}
function listHead(repository) {
  const result = runGit(repository.context, ["ls-tree", "-r", "-z", "--full-tree", "HEAD"]);
  if (!result.ok) return [];
  return result.stdout.toString("utf8").split("\0").flatMap((entry) => {
    const match = /^\d+ blob ([0-9a-f]+)\t([^]+)$/.exec(entry);
    return match?.[1] !== void 0 && match[2] !== void 0 ? [{ path: match[2], id: match[1] }] : [];
  });
}
function firstRemote(repository) {
  const names = lines(runGit(repository.context, ["remote"]).stdout);
  const name = names.includes("origin") ? "origin" : names[0];
  return name !== void 0 && /^[A-Za-z0-9][\w.-]*$/.test(name) ? name : null;
}

// src/policy/advice/history-advice.ts
var REQUEST_REF = /(?:^|\/)(?:pull\/\d+\/(?:head|merge)|merge-requests\/\d+\/(?:head|merge)|changes\/\d+\/\d+\/\d+)$/;
function historyAdvice(finding, remote) {
  const { exposure } = finding;
  if (!exposure) return finding.advice;
  const steps = [...finding.advice.filter((step) => !step.startsWith("Keep keys out"))];
  if (exposure.inHead)
    steps.push(
      `HEAD still has it: take it out of the newest version first${remote === null ? ", and commit that." : ", commit and push that: the clean-up starts from what the remote has."}`
    );
  if (exposure.onRemote)
    steps.push(
      "A remote has it: whoever could read that remote since then may have it. No clean-up changes that; only the deleted key does."
    );
  else if (exposure.reachable)
    steps.push("No remote-tracking ref reaches it here. That says nothing of clones, pushes by others, backups or CI caches.");
  steps.push(...cleaning(finding, exposure, remote));
  return steps;
}
function cleaning(finding, exposure, remote) {
  const { occurrences } = finding;
  const places = new Set(occurrences.map((one) => one.place));
  const steps = [];
  const refNames = occurrences.filter((one) => one.place === "name" && one.path.startsWith("refs/"));
  const isKept = occurrences.some((one) => !["stash", "unreachable", "event"].includes(one.place) && !refNames.includes(one));
  if (exposure.reachable && isKept) {
    if (exposure.refs.every((ref) => REQUEST_REF.test(ref)))
      steps.push(
        "Only refs that the host made for pull or merge requests reach it: no push can change those. Ask the host (GitHub support) to remove them."
      );
    else steps.push(...remote !== null ? remoteSteps(remote) : localSteps());
  }
  if (refNames.length > 0)
    steps.push(
      "The name of a ref holds it: git branch -m or git tag gives it another one here, git push --delete takes the old one off every remote."
    );
  if (places.has("stash")) steps.push("Look at git stash list, and drop the stash that holds it (git stash drop stash@{N}).");
  if (places.has("unreachable"))
    steps.push("What no ref reaches goes with:\ngit reflog expire --expire-unreachable=now --all && git gc --prune=now");
  return steps;
}
var WHAT_IT_DOES = "It needs git-filter-repo and a POSIX shell (on Windows Git Bash). Each value is found by its SHA-256 and replaced by REMOVED, in files, names and messages; none is printed or stored. Where a value is a private key, is encoded or stands in an archive, that whole version of the file is taken out, so look for what else it held. Every commit since then gets another id, signatures are lost, and commits that are left without a change disappear.";
function remoteSteps(remote) {
  return [
    [
      `Clean the history, once for all findings, in this repository's folder. ${WHAT_IT_DOES}`,
      ...rewriting(`"$(git remote get-url ${remote})"`)
    ].join("\n"),
    [
      "When the last command says that nothing is left, push the result (branches may have to be unprotected for it). Then delete this clone and have every other one made anew: a push from an old one brings all back. Ask the host (GitHub support, GitLab housekeeping) to drop cached views and the refs of pull requests, which no push changes. Forks keep their copy: tell their owners.",
      `git push --force "$url" 'refs/heads/*:refs/heads/*' 'refs/tags/*:refs/tags/*' 'refs/notes/*:refs/notes/*'`
    ].join("\n")
  ];
}
function localSteps() {
  return [
    [
      `Clean what only this repository has, once for all such findings, in its folder. ${WHAT_IT_DOES}`,
      ...rewriting('"$(git rev-parse --path-format=absolute --git-common-dir)"')
    ].join("\n"),
    'When the last command says that nothing is left, go on in a new clone of that folder (clean.git) and delete this repository.\ngit clone "$work/clean.git" "$work/clean"'
  ];
}
function rewriting(source) {
  return [
    'work=$(mktemp -d); export LEAKS="$work/leaks.json" PYTHONPATH="$work"',
    'binleaks history --format json --output "$LEAKS"',
    `git clone --mirror ${source} "$work/clean.git"`,
    `printf '%s\\n' \\`,
    ...MASK.map((line) => `'${line}' \\`),
    '> "$work/mask.py"',
    'cd "$work/clean.git"; url=$(git remote get-url origin)',
    "git filter-repo \\",
    `--blob-callback 'import mask; blob.skip() if blob.original_id.decode() in mask.whole else setattr(blob, "data", mask.mask(blob.data))' \\`,
    `--message-callback 'import mask; return mask.mask(message)' \\`,
    `--filename-callback 'import mask; return mask.mask(filename)'`,
    "git reflog expire --expire=now --all; git gc --quiet --prune=now; binleaks history ."
  ];
}
var MASK = [
  "import hashlib, json, os, re",
  'found = json.load(open(os.environ["LEAKS"]))["findings"]',
  'values = {f["sha256"] for f in found}',
  'sizes = {f["length"] for f in found if f["kind"] != "private-key"}',
  'whole = {o["blob"] for f in found for o in f["occurrences"] if f["kind"] == "private-key" or o["reading"] or o["archive"]}',
  'def runs(data): return {r for n in sizes for r in re.findall(rb"(?=([A-Za-z0-9]{%d}))" % n, data)}',
  "def mask(data):",
  "  for r in runs(data):",
  '    if hashlib.sha256(r).hexdigest() in values: data = data.replace(r, b"REMOVED")',
  "  return data"
];

// src/history/exposure.ts
var DAY_MS = 24 * 60 * 60 * 1e3;
function withExposure(scan, provenance, now, remote) {
  const add2 = (finding) => {
    const exposure = exposureOf(finding, provenance, now);
    const mayBeThere = provenance.timelines.get(finding.sha256)?.refs.some(canBeOnRemote) ?? false;
    return { ...finding, exposure, advice: historyAdvice({ ...finding, exposure }, mayBeThere ? remote : null) };
  };
  return { ...scan, result: { ...scan.result, findings: scan.result.findings.map(add2) }, all: scan.all.map(add2) };
}
var NO_TIMELINE = { introduced: [], removed: [], commits: 0, refs: [], heldBy: [] };
function exposureOf(finding, provenance, now) {
  const timeline = provenance.timelines.get(finding.sha256) ?? NO_TIMELINE;
  const named2 = provenance.refsOf.get(finding.sha256) ?? [];
  const refs = [.../* @__PURE__ */ new Set([...timeline.refs, ...named2])];
  const heldBy = [.../* @__PURE__ */ new Set([...timeline.heldBy, ...named2])];
  const introducedBy = inOrder(timeline.introduced, provenance);
  const removedBy = inOrder(timeline.removed, provenance);
  const introduced = introducedBy[0] ?? null;
  const removed = timeline.heldBy.some(canLose) ? null : removedBy.at(-1) ?? null;
  const until = removed ? removed.time : now.getTime();
  return {
    introduced: introduced ? refOf(introduced) : null,
    removed: removed ? refOf(removed) : null,
    introducedBy: introducedBy.map((one) => one.id),
    removedBy: removedBy.map((one) => one.id),
    inHead: timeline.heldBy.includes("HEAD"),
    refs: shown(refs),
    heldBy: shown(heldBy),
    reachable: refs.length > 0,
    onRemote: refs.some(isRemote),
    days: introduced ? Math.max(0, Math.floor((until - introduced.time) / DAY_MS)) : 0,
    commits: timeline.commits
  };
}
function canLose(ref) {
  return !/^(?:refs\/tags\/|refs\/stash$|stash@)/.test(ref);
}
function canBeOnRemote(name) {
  return isRemote(name) || name.startsWith("refs/tags/");
}
function isRemote(name) {
  return name.startsWith("refs/remotes/");
}
function shown(refs) {
  const others = refs.filter((name) => name !== "HEAD");
  return (others.length > 0 ? others : refs).map(shortName);
}
function shortName(name) {
  return name.replace(/^refs\/(?:heads|tags|remotes)\//, "");
}
function inOrder(commits, provenance) {
  return [...new Set(commits)].map(provenance.commit).toSorted((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));
}
function refOf({ id, author, date, summary }) {
  return { commit: id, author, date, summary };
}

// src/git/diff-tree.ts
async function findChanges(repository, commits, wanted, onLost, signal) {
  const parts = commits.length > MANY ? [commits.slice(0, commits.length >> 1), commits.slice(commits.length >> 1)] : [commits];
  const found = await Promise.all(parts.map((part) => compareAll(repository, part, wanted, onLost, signal)));
  return found.flat();
}
var MANY = 4e3;
async function compareAll(repository, commits, wanted, onLost, signal) {
  const found = [];
  const place = new Map(commits.map(({ commit }, index) => [commit, index]));
  let from = 0;
  while (from < commits.length && !signal.aborted) {
    let last = from - 1;
    try {
      for await (const change of compare(repository, commits.slice(from), wanted, signal)) {
        if (typeof change === "string") last = place.get(change) ?? last;
        else found.push(change);
      }
      return found;
    } catch (error) {
      if (!(error instanceof GitError) || commits.length - from < 1) throw error;
      const failed = commits[last + 1];
      if (!failed) throw error;
      onLost(failed.commit);
      from = last + 2;
    }
  }
  return found;
}
var ZERO = /^0+$/;
var SLASH = 47;
function isTreeMode(bytes, at) {
  return bytes[at + 1] === 52;
}
function lastName(bytes, from, to) {
  const slash = bytes.lastIndexOf(SLASH, to - 1);
  return bytes.toString("latin1", Math.max(from, slash + 1), to);
}
async function* compare(repository, commits, wanted, signal) {
  const args = [
    "diff-tree",
    "--stdin",
    "-r",
    "-z",
    "--root",
    "--raw",
    "--always",
    "--no-renames",
    "--no-abbrev",
    "--no-ext-diff",
    "--no-textconv",
    // A folder of its own only matters where its name does.
    ...wanted.names.size > 0 ? ["-t"] : []
  ];
  let commit = "";
  let pending = null;
  let rest = Buffer.alloc(0);
  for await (const chunk of streamGit(repository.context, args, inputOf(commits))) {
    if (signal.aborted) return;
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let at = 0;
    for (let end = bytes.indexOf(0, at); end >= 0; end = bytes.indexOf(0, at)) {
      if (pending) {
        const isNow = wanted.ids.has(pending.now);
        const isNamed = wanted.names.size > 0 && wanted.names.has(lastName(bytes, at, end));
        if (isNow || isNamed || wanted.ids.has(pending.old)) {
          const { isFolder, now } = pending;
          yield { commit, path: bytes.toString("latin1", at, end), now: isNow ? now : null, isNamed, isThere: now !== "", isFolder };
        }
        pending = null;
      } else if (bytes[at] === 58) {
        const digits = end - at - 1 - 7 - 7 - 2 - 1 >> 1;
        const old = bytes.toString("latin1", at + 15, at + 15 + digits);
        const now = bytes.toString("latin1", at + 16 + digits, at + 16 + 2 * digits);
        const isFolder = isTreeMode(bytes, at + 1) || isTreeMode(bytes, at + 8);
        pending = { old, now: ZERO.test(now) ? "" : now, isFolder };
      } else {
        commit = bytes.toString("latin1", at, end).trim();
        yield commit;
      }
      at = end + 1;
    }
    rest = bytes.subarray(at);
  }
}
function* lines2(commits) {
  for (let i = 0; i < commits.length; i += 500) {
    yield commits.slice(i, i + 500).map(({ commit, parent }) => parent === null ? `${commit}
` : `${commit} ${parent}
`).join("");
  }
}
async function* inputOf(commits) {
  for (const text of lines2(commits)) {
    yield text;
    await Promise.resolve();
  }
}

// src/history/since.ts
var MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
var WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
var COUNTS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
var SINGLES = /* @__PURE__ */ new Set(["a", "an", "last", "past"]);
var FILLERS = /* @__PURE__ */ new Set(["at", "of", "on", "the"]);
var HOURS = /* @__PURE__ */ new Map([
  ["midnight", 0],
  ["noon", 12],
  ["tea", 17]
]);
var SECONDS = /* @__PURE__ */ new Map([
  ["second", 1],
  ["minute", 60],
  ["hour", 3600],
  ["day", 86400],
  ["week", 7 * 86400]
]);
var MONTHS_IN = /* @__PURE__ */ new Map([
  ["month", 1],
  ["year", 12]
]);
var ZONES = /* @__PURE__ */ new Set(["gmt", "utc", "z"]);
function parseSince(text, now) {
  const time = secondsOf(text) ?? timeOf(text.trim().toLowerCase(), now);
  if (time === null || Number.isNaN(time))
    return `expected a date such as 2024-01-31, 2024-01-31T12:00:00Z, "2 weeks ago", yesterday or @1700000000, found ${quoted(text, 40)}`;
  return time > now.getTime() ? `${new Date(time).toISOString()} is still to come: nothing could be reported` : time;
}
function secondsOf(text) {
  const [, marked, plain] = /^\s*(?:@(\d{1,12})|(\d{9,12}))(?: +[+-]\d{4})?\s*$/.exec(text) ?? [];
  const digits = marked ?? plain;
  return digits === void 0 ? null : Number(digits) * 1e3;
}
function timeOf(text, now) {
  const words = text.replace(/(\d)t(?=\d\d:?\d\d)/g, "$1 ").split(/[\s,]+/).flatMap((word) => isFigures(word) ? [word] : word.split(/[.\-_]+/)).filter((word) => word !== "" && !FILLERS.has(word));
  if (words.length === 0) return null;
  const reading = { day: null, keepsTime: false, year: null, month: null, date: null, time: null, zone: null, weekday: null };
  for (let at = 0; at < words.length; ) {
    const taken = takeRelative(words, at, reading, now) || takeWord(words, at, reading, now);
    if (taken === 0) return null;
    at += taken;
  }
  return assemble(reading, now);
}
function isFigures(word) {
  return /^[+-]?\d/.test(word) && !/[a-z]{3}/.test(word);
}
function takeRelative(words, at, reading, now) {
  const count2 = countOf(words[at] ?? "");
  const unit = (words[at + 1] ?? "").replace(/s$/, "");
  if (count2 === null) return 0;
  const from = reading.day ?? new Date(now);
  const seconds = SECONDS.get(unit);
  const months = MONTHS_IN.get(unit);
  if (seconds !== void 0) from.setTime(from.getTime() - count2 * seconds * 1e3);
  else if (months !== void 0) from.setMonth(from.getMonth() - count2 * months);
  else return 0;
  if (reading.day && !reading.keepsTime) return 0;
  reading.day = from;
  reading.keepsTime = true;
  return words[at + 2] === "ago" ? 3 : 2;
}
function countOf(word) {
  if (SINGLES.has(word)) return 1;
  const named2 = COUNTS.indexOf(word);
  if (named2 >= 0) return named2;
  return /^\d{1,6}$/.test(word) ? Number(word) : null;
}
function takeWord(words, at, reading, now) {
  const word = words[at] ?? "";
  const isFree = reading.day === null && reading.date === null && reading.month === null;
  if ((word === "now" || word === "today" || word === "yesterday") && isFree) {
    reading.day = new Date(now.getTime() - (word === "yesterday" ? 864e5 : 0));
    reading.keepsTime = word !== "today";
    return 1;
  }
  const isLast = word === "last";
  const weekday = indexOfName(WEEKDAYS, isLast ? words[at + 1] ?? "" : word);
  if (weekday >= 0 && reading.weekday === null) {
    reading.weekday = weekday;
    if (isLast) reading.day = lastWeekday(weekday, now);
    return isLast ? 2 : 1;
  }
  const hour = HOURS.get(word);
  if (hour !== void 0 && reading.time === null) {
    reading.time = hour * 3600;
    return 1;
  }
  return takeDate(word, words[at + 1] ?? "", reading) ? 1 : takeTime(words, at, reading);
}
function indexOfName(names, word) {
  return word.length < 3 ? -1 : names.findIndex((name) => name.startsWith(word));
}
function lastWeekday(weekday, now) {
  const day = new Date(now);
  day.setDate(day.getDate() - ((day.getDay() - weekday + 7) % 7 || 7));
  return day;
}
function takeDate(word, next, reading) {
  const set = (year, month2, date2) => {
    if (reading.year !== null || reading.month !== null || reading.date !== null || reading.day !== null) return false;
    reading.year = Number(year);
    reading.month = Number(month2) - 1;
    reading.date = Number(date2);
    return true;
  };
  const iso = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/.exec(word);
  if (iso) return set(iso[1], iso[3], iso[4]);
  const basic = /^(\d{4})(\d\d)(\d\d)$/.exec(word);
  if (basic) return set(basic[1], basic[2], basic[3]);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(word);
  if (american) return set(american[3], american[1], american[2]);
  const european = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word);
  if (european) return set(european[3], european[2], european[1]);
  const short = /^(\d{4})-(\d\d)$/.exec(word);
  if (short) return set(short[1], short[2], "1");
  const month = indexOfName(MONTHS, word);
  if (month >= 0 && reading.month === null) {
    reading.month = month;
    return true;
  }
  if (/^(?:19|2\d)\d\d$/.test(word) && reading.year === null) {
    reading.year = Number(word);
    return true;
  }
  const date = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  if (date && reading.date === null && reading.day === null && next !== "am" && next !== "pm") {
    reading.date = Number(date[1]);
    return true;
  }
  return false;
}
function takeTime(words, at, reading) {
  const word = words[at] ?? "";
  const zone = ZONES.has(word) ? 0 : zoneOf(word);
  if (zone !== null && reading.zone === null && reading.time !== null) {
    reading.zone = zone;
    return 1;
  }
  const match = /^(\d{1,2})(?::?(\d\d)(?::?(\d\d)(?:\.\d+)?)?)?(am|pm)?(z|[+-]\d\d(?::?\d\d)?)?$/.exec(word) ?? (/^\d{1,2}$/.test(word) ? /^(\d+)$/.exec(word) : null);
  if (!match || reading.time !== null) return 0;
  const [, hours = "", minutes, seconds, half, behind] = match;
  const next = words[at + 1];
  const isHalfNext = half === void 0 && (next === "am" || next === "pm");
  const noon = half ?? (isHalfNext ? next : void 0);
  if (minutes === void 0 && noon === void 0) return 0;
  const hour = noon === void 0 ? Number(hours) : Number(hours) > 12 ? NaN : Number(hours) % 12 + (noon === "pm" ? 12 : 0);
  const own = behind === void 0 ? null : behind === "z" ? 0 : zoneOf(behind);
  if (!(hour < 24) || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 60) return 0;
  reading.time = hour * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  if (own !== null) reading.zone = own;
  return isHalfNext ? 2 : 1;
}
function zoneOf(word) {
  const [, sign, hours, minutes = "0"] = /^([+-])(\d\d)(?::?(\d\d))?$/.exec(word) ?? [];
  if (hours === void 0 || Number(hours) > 14 || Number(minutes) > 59) return null;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
function assemble(reading, now) {
  const { month, date, time, zone, keepsTime } = reading;
  if (month !== null || date !== null || reading.year !== null) {
    if (reading.day) return null;
    if (month === null ? date !== null : false) return null;
    const year = reading.year ?? yearOf(month ?? 0, date ?? 1, now);
    return exact(year, month ?? 0, date ?? 1, time ?? 0, zone);
  }
  const day = reading.day ?? (reading.weekday === null ? null : sinceWeekday(reading.weekday, now));
  if (day && keepsTime && time === null) return zone === null ? day.getTime() : null;
  if (day) return exact(day.getFullYear(), day.getMonth(), day.getDate(), time ?? 0, zone);
  if (time === null) return null;
  const today = exact(now.getFullYear(), now.getMonth(), now.getDate(), time, zone);
  return today !== null && today > now.getTime() ? today - 864e5 : today;
}
function sinceWeekday(weekday, now) {
  return now.getDay() === weekday ? now : lastWeekday(weekday, now);
}
function yearOf(month, date, now) {
  const isPast = month < now.getMonth() || month === now.getMonth() && date <= now.getDate();
  return now.getFullYear() - (isPast ? 0 : 1);
}
function exact(year, month, date, seconds, zone) {
  const day = new Date(Date.UTC(year, month, date));
  if (day.getUTCFullYear() !== year || day.getUTCMonth() !== month || day.getUTCDate() !== date) return null;
  if (zone !== null) return day.getTime() + seconds * 1e3 - zone * 6e4;
  return new Date(year, month, date, Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60).getTime();
}

// src/history/commit-graph.ts
var NO_LABELS = /* @__PURE__ */ new Set();
var NOTHING_HELD = /* @__PURE__ */ new Map();
function timelines(input) {
  const nodes = [...input.commits, ...input.others];
  const index = new Map(nodes.map((links, at) => [links[0] ?? -1, at]));
  const kept = reachable(
    nodes,
    input.tips.map((tip) => tip.node)
  );
  const held = [];
  const now = [];
  const ever = [];
  const places = input.labelsOf.map(() => ({ introduced: [], removed: [] }));
  const found = /* @__PURE__ */ new Map();
  const entry = (label) => {
    const known2 = found.get(label) ?? {
      all: { introduced: [], removed: [], commits: 0 },
      kept: { introduced: [], removed: [], commits: 0 }
    };
    found.set(label, known2);
    return known2;
  };
  for (const at of parentsFirst(nodes, index)) {
    const [node = -1, ...parentNumbers] = nodes[at] ?? [];
    const parents = parentNumbers.flatMap((number) => index.get(number) ?? []);
    const firstParent = index.get(parentNumbers[0] ?? -1);
    const before = firstParent === void 0 ? NOTHING_HELD : held[firstParent] ?? NOTHING_HELD;
    const changes = input.changes.get(node);
    const own = changes ? applied(before, changes) : before;
    held[at] = own;
    const others = parents.map((parent) => held[parent] ?? NOTHING_HELD);
    for (const place of notIn(own, others)) places[place]?.introduced.push(node);
    for (const place of new Set(others.flatMap((other) => notIn(other, [own])))) places[place]?.removed.push(node);
    const labels2 = own === before && firstParent !== void 0 ? now[firstParent] ?? NO_LABELS : labelsIn(own, input.labelsOf);
    const written = input.messages.get(node) ?? [];
    ever[at] = union([...parents.map((parent) => ever[parent] ?? NO_LABELS), labels2, new Set(written)]);
    if (at >= input.commits.length) {
      now[at] = union([labels2, new Set(written)]);
      continue;
    }
    now[at] = labels2;
    const isKept = kept.has(node);
    const note = (label, take) => {
      const timeline = entry(label);
      take(timeline.all);
      if (isKept) take(timeline.kept);
    };
    for (const label of labels2) {
      const isNew = !parents.some((parent) => now[parent]?.has(label));
      note(label, (span) => {
        span.commits++;
        if (isNew) span.introduced.push(node);
      });
    }
    for (const label of new Set(written)) {
      if (labels2.has(label)) continue;
      note(label, (span) => {
        span.commits++;
        span.introduced.push(node);
      });
    }
    const lost = new Set(parents.flatMap((parent) => [...now[parent] ?? NO_LABELS]).filter((label) => !labels2.has(label)));
    for (const label of lost) note(label, (span) => span.removed.push(node));
  }
  const tips = input.tips.flatMap(({ name, node }) => {
    const at = index.get(node);
    return at === void 0 ? [] : [{ name, now: now[at] ?? NO_LABELS, ever: ever[at] ?? NO_LABELS }];
  });
  const all = /* @__PURE__ */ new Set([...found.keys(), ...tips.flatMap((tip) => [...tip.ever])]);
  const labels = new Map(
    [...all].map((label) => {
      const { kept: reached, all: any } = entry(label);
      const span = reached.commits > 0 ? reached : any;
      return [
        label,
        {
          ...span,
          refs: tips.filter((tip) => tip.ever.has(label)).map((tip) => tip.name),
          heldBy: tips.filter((tip) => tip.now.has(label)).map((tip) => tip.name)
        }
      ];
    })
  );
  return { places, labels };
}
function notIn(some2, others) {
  if (some2.size === 0 || others.includes(some2)) return [];
  const left = [];
  for (const [path, place] of some2) if (!others.some((other) => other.get(path) === place)) left.push(place);
  return left;
}
function applied(before, changes) {
  const after = new Map(before);
  for (const { path, place } of changes) {
    if (place >= 0) after.set(path, place);
    else after.delete(path);
  }
  return after.size === 0 ? NOTHING_HELD : after;
}
function labelsIn(held, labelsOf) {
  if (held.size === 0) return NO_LABELS;
  const labels = /* @__PURE__ */ new Set();
  for (const place of held.values()) for (const label of labelsOf[place] ?? []) labels.add(label);
  return labels;
}
function union(sets) {
  const largest = sets.reduce((best, one) => one.size > best.size ? one : best, NO_LABELS);
  let all = null;
  for (const set of sets) {
    if (set === largest) continue;
    for (const label of set) {
      if (largest.has(label)) continue;
      all ??= new Set(largest);
      all.add(label);
    }
  }
  return all ?? largest;
}
function parentsFirst(commits, index) {
  const waiting = new Int32Array(commits.length);
  const children = /* @__PURE__ */ new Map();
  const ready = [];
  for (const [at, [, ...parents]] of commits.entries()) {
    for (const parent of parents) {
      const parentAt = index.get(parent);
      if (parentAt === void 0) continue;
      waiting[at] = (waiting[at] ?? 0) + 1;
      const list = children.get(parentAt);
      if (list) list.push(at);
      else children.set(parentAt, [at]);
    }
    if (waiting[at] === 0) ready.push(at);
  }
  const order = [];
  for (let at = ready.pop(); at !== void 0; at = ready.pop()) {
    order.push(at);
    for (const child of children.get(at) ?? []) {
      waiting[child] = (waiting[child] ?? 0) - 1;
      if (waiting[child] === 0) ready.push(child);
    }
  }
  return order;
}
function reachable(commits, tips) {
  const links = new Map(commits.map((one) => [one[0] ?? -1, one]));
  const reached = /* @__PURE__ */ new Set();
  const open = [...tips];
  for (let commit = open.pop(); commit !== void 0; commit = open.pop()) {
    const found = links.get(commit);
    if (!found || reached.has(commit)) continue;
    reached.add(commit);
    for (const parent of found.slice(1)) open.push(parent);
  }
  return reached;
}

// src/git/objects/tree-walk.ts
var MAX_DEPTH = 500;
var MAX_FINDS = 1e5;
function findInTree(store, reader, root, wanted) {
  const known2 = /* @__PURE__ */ new Map();
  const walk = (number, depth) => {
    const before = known2.get(number);
    if (before) return before;
    const found = [];
    known2.set(number, found);
    const tree = depth < MAX_DEPTH ? reader.read(Buffer.from(idOf(store, number), "hex")) : null;
    if (tree?.type !== "tree") return found;
    const { bytes } = tree;
    forEachEntry(bytes, store.idLength, null, (modeAt, nameAt, idAt) => {
      const name = bytes.toString("latin1", nameAt, idAt - 1);
      const id = bytes.toString("hex", idAt, idAt + store.idLength);
      const isFolder = bytes[modeAt] === 52;
      if (wanted.ids.has(id) || wanted.names.has(name)) found.push({ path: name, name, id, isFolder });
      const child = isFolder ? numberOf(store, bytes, idAt) : -1;
      if (child < 0) return;
      for (const one of walk(child, depth + 1)) if (found.length < MAX_FINDS) found.push({ ...one, path: `${name}/${one.path}` });
    });
    return found;
  };
  return walk(root, 0);
}

// src/git/objects/tree-path.ts
var MAX_DEPTH2 = 200;
function pathFromTrees(store, reader, parents, number) {
  const found = pathOfNamed(store, reader, parents, parents[number] ?? -1, idOf(store, number));
  return found === null || found.path === "" ? null : found;
}
function pathOfNamed(store, reader, parents, by, named2) {
  const parts = [];
  let child = named2;
  let parent = by;
  let commit = null;
  for (let depth = 0; depth < MAX_DEPTH2 && parent >= 0; depth++) {
    const id = idOf(store, parent);
    const above = reader.read(Buffer.from(id, "hex"));
    if (above?.type === "commit") commit = id;
    const name = above?.type === "tree" ? nameIn(above.bytes, store.idLength, Buffer.from(child, "hex")) : null;
    if (!name) break;
    parts.unshift(name.toString("latin1"));
    child = id;
    parent = parents[parent] ?? -1;
  }
  return parts.length > 0 || commit !== null ? { path: parts.join("/"), commit } : null;
}

// src/history/locate.ts
var PLACES = ["file", "stash", "note", "unreachable"];
var MAX_LOOKS = 500;
async function credible(store, reader, objects, gain, { least, environmentFrom }, proven, signal) {
  const seen = /* @__PURE__ */ new Map();
  if (objects.hits.length > MAX_LOOKS) return { hits: objects.hits, seen };
  const mayBe = async (hit) => {
    if (hit.archived || hit.type !== "blob" || hit.size <= MAX_VALUE_ONLY || hit.size > LARGEST_AGAIN || signal.aborted) return true;
    if (hit.detections.some((one) => proven.has(one.sha256))) return true;
    const known2 = pathFromTrees(store, reader, objects.parents, hit.number);
    const bytes = reader.read(Buffer.from(idOf(store, hit.number), "hex"))?.bytes;
    if (known2 === null || !bytes) return true;
    const path = showRawPath(known2.path);
    const found = await detectUnlessAborted({ bytes, path, environmentFrom }, signal);
    if (found === null) return true;
    const { detections } = found;
    if (!detections.some((one) => bestElsewhere(one) + gain(path) >= least)) return false;
    seen.set(hit.number, { path, detections });
    return true;
  };
  const hits = [];
  for (const hit of objects.hits) if (await mayBe(hit)) hits.push(hit);
  return { hits, seen };
}
async function locate(repository, store, reader, objects, requests, limits, { seen, environmentFrom }, signal) {
  const commit = commitReader(store, reader);
  const scope = resolveLimits(repository, limits);
  if (objects.hits.length === 0 && objects.names.length === 0) {
    return {
      located: [],
      requests: [],
      timelines: /* @__PURE__ */ new Map(),
      refsOf: /* @__PURE__ */ new Map(),
      commit,
      since: scope.since,
      skipped: refused(limits),
      excluded: []
    };
  }
  const tips = limits.refusal === null ? listTips(repository) ?? [] : [];
  const places = new Places();
  const names = tellingNames(objects);
  const wanted = { ids: wantedIds(store, objects, requests), names: new Set(names.keys()) };
  const others = new OtherNodes(store, places, wanted);
  for (const tip of [...tips, ...scope.branches ?? []]) others.addTip(tip, reader);
  if (limits.refusal === null) for (const index of listIndexes(repository)) others.addIndex(index);
  for (const { type, number } of objects.hits) if (type === "tag") others.add([number]);
  const lost = [];
  const pairs = objects.commits.map(([number = 0, parent]) => ({
    commit: idOf(store, number),
    parent: parent === void 0 || parent < 0 ? null : idOf(store, parent)
  }));
  const isAsked = limits.refusal === null && (wanted.ids.size > 0 || wanted.names.size > 0);
  const changes = isAsked ? await findChanges(repository, pairs, wanted, (id) => lost.push(id), signal) : [];
  const byNode = new Map([...others.changes, ...placeChanges(store, places, changes)]);
  const context = contextOf({ store, reader, objects, tips, commit, seen, environmentFrom }, others, scope, limits);
  const found = await locateAll(context, { places, names, byNode, others }, signal);
  return {
    ...found,
    requests: locateRequests(context, requests, places, found.spans),
    commit,
    since: scope.since,
    skipped: [
      ...refused(limits),
      ...lost.length > 0 ? [
        {
          path: "",
          reason: `${lost.length} ${lost.length === 1 ? "commit" : "commits"} could not be compared with ${lost.length === 1 ? "its" : "their"} parents (${lost.slice(0, 3).join(", ")}): who brought what is not known of ${lost.length === 1 ? "it" : "them"}`
        }
      ] : []
    ]
  };
}
function refused({ refusal }) {
  return refusal === null ? [] : [{ path: "", reason: `${refusal}. Its objects were read all the same; refs, paths and authors are not known.` }];
}
function resolveLimits(repository, limits) {
  const branches = limits.branches?.map((name) => {
    const tip = resolveTip(repository, name);
    if (!tip) throw new UsageError("bad-option", `--branch: there is no branch, tag or commit named ${shorten(name, 80)}`);
    return tip;
  });
  if (limits.since === null) return { branches: branches ?? null, since: null };
  const since = parseSince(limits.since, /* @__PURE__ */ new Date());
  if (typeof since === "string") throw new UsageError("bad-option", `--since: ${since}`);
  return { branches: branches ?? null, since };
}
function contextOf(base, others, scope, limits) {
  const { store, objects, tips, commit } = base;
  const nodes = [...objects.commits, ...others.links];
  const reachedBy = (list) => reachable(
    nodes,
    list.map((tip) => numberOfId(store, tip.id))
  );
  const isNote = (tip) => tip.name.startsWith("refs/notes/");
  const plain = reachedBy(tips.filter((tip) => !isNote(tip) && !isStash(tip.name)));
  const noted = reachedBy(tips.filter(isNote));
  const stashed = reachedBy(tips.filter((tip) => isStash(tip.name)));
  const inBranches = scope.branches ? reachedBy(scope.branches) : null;
  const commits = new Set(objects.commits.map(([number = -1]) => number));
  const rankOf = (node) => {
    if (plain.has(node) || others.indexes.has(node)) return PLACES.indexOf("file");
    if (stashed.has(node)) return PLACES.indexOf("stash");
    return PLACES.indexOf(noted.has(node) ? "note" : "unreachable");
  };
  const isKept = (node) => rankOf(node) < PLACES.indexOf("unreachable");
  const isSince = (node) => {
    if (scope.since === null) return true;
    return commits.has(node) || others.tags.has(node) ? commit(node).time >= scope.since : isKept(node);
  };
  return {
    ...base,
    isCommit: (node) => commits.has(node),
    isWanted: (node) => {
      if (node === null) return limits.unreachable && inBranches === null && scope.since === null;
      return (inBranches === null || inBranches.has(node)) && isSince(node) && (limits.unreachable || isKept(node));
    },
    isNameWanted: (ref) => limits.branches === null || limits.branches.some((name) => meansRef(name, ref)),
    rankOf
  };
}
function isStash(ref) {
  return ref === "refs/stash" || ref.startsWith("stash@");
}
function meansRef(name, ref) {
  return ["", "refs/", "refs/tags/", "refs/heads/", "refs/remotes/"].some((prefix) => prefix + name === ref);
}
function commitReader(store, reader) {
  const known2 = /* @__PURE__ */ new Map();
  return (number) => {
    const before = known2.get(number);
    if (before) return before;
    const id = idOf(store, number);
    const text = { ...readCommitText(reader.read(Buffer.from(id, "hex"))?.bytes ?? Buffer.alloc(0)), id };
    known2.set(number, text);
    return text;
  };
}
function wantedIds(store, objects, requests) {
  const ids = new Set(objects.hits.filter((one) => one.type === "blob").map((one) => idOf(store, one.number)));
  for (const { path } of requests) ids.add(path);
  return ids;
}
function tellingNames(objects) {
  const names = /* @__PURE__ */ new Map();
  for (const { name } of objects.names) {
    if (names.has(name)) continue;
    const detections = named(Buffer.from(name, "latin1"));
    if (detections.length > 0) names.set(name, detections);
  }
  return names;
}
var Places = class {
  list = [];
  #numbers = /* @__PURE__ */ new Map();
  #byId = /* @__PURE__ */ new Map();
  of(id, path) {
    const key = `${id ?? ""} ${path}`;
    const known2 = this.#numbers.get(key);
    if (known2 !== void 0) return known2;
    const number = this.list.length;
    this.list.push({ id, path });
    this.#numbers.set(key, number);
    if (id !== null) this.#byId.set(id, [...this.#byId.get(id) ?? [], number]);
    return number;
  }
  /** The places of an object. */
  withId(id) {
    return this.#byId.get(id) ?? [];
  }
};
function nameKey(path) {
  return `\0${path}`;
}
function placeChanges(store, places, changes) {
  const found = /* @__PURE__ */ new Map();
  for (const { commit, path, now, isNamed, isThere, isFolder } of changes) {
    const number = numberOfId(store, commit);
    const list = found.get(number) ?? [];
    found.set(number, list);
    if (!isFolder) list.push({ path, place: now === null ? -1 : places.of(now, path) });
    if (!isNamed) continue;
    const name = isFolder ? `${path}/` : path;
    list.push({ path: nameKey(name), place: isThere ? places.of(null, name) : -1 });
  }
  return found;
}
var OtherNodes = class {
  links = [];
  changes = /* @__PURE__ */ new Map();
  indexes = /* @__PURE__ */ new Set();
  tags = /* @__PURE__ */ new Set();
  #known = /* @__PURE__ */ new Set();
  #store;
  #places;
  #wanted;
  constructor(store, places, wanted) {
    this.#store = store;
    this.#places = places;
    this.#wanted = wanted;
  }
  /** A tag object by itself: one that no ref leads to. */
  add(links) {
    const [number = -1] = links;
    if (number < 0 || this.#known.has(number)) return;
    this.#known.add(number);
    this.links.push(links);
    this.tags.add(number);
  }
  addTip({ tags, peeled, type }, reader) {
    const chain = [...tags, peeled].map((id) => numberOfId(this.#store, id));
    for (const [at, number] of chain.slice(0, -1).entries()) this.add([number, chain[at + 1] ?? -1]);
    const last = chain.at(-1) ?? -1;
    if (last < 0 || this.#known.has(last) || type !== "tree" && type !== "blob") return;
    this.#known.add(last);
    this.links.push([last]);
    if (type === "tree")
      this.changes.set(
        last,
        findInTree(this.#store, reader, last, this.#wanted).flatMap((one) => this.#entry(one))
      );
    else if (this.#wanted.ids.has(peeled)) this.changes.set(last, [{ path: "", place: this.#places.of(peeled, "") }]);
  }
  /** An index follows on its HEAD: it brings what that does not have. What it takes away is of no interest. */
  addIndex({ head, entries }) {
    const number = this.#store.total + this.indexes.size;
    this.indexes.add(number);
    this.links.push([number, head === null ? -1 : numberOfId(this.#store, head)]);
    const wanted = entries.filter((one) => this.#wanted.ids.has(one.id));
    this.changes.set(
      number,
      wanted.map(({ id, path }) => ({ path, place: this.#places.of(id, path) }))
    );
  }
  #entry({ id, path, name, isFolder }) {
    const full = isFolder ? `${path}/` : path;
    return [
      ...!isFolder && this.#wanted.ids.has(id) ? [{ path, place: this.#places.of(id, path) }] : [],
      ...this.#wanted.names.has(name) ? [{ path: nameKey(full), place: this.#places.of(null, full) }] : []
    ];
  }
};
var Labels = class {
  #numbers = /* @__PURE__ */ new Map();
  of(sha256) {
    const known2 = this.#numbers.get(sha256) ?? this.#numbers.size;
    this.#numbers.set(sha256, known2);
    return known2;
  }
  entries() {
    return this.#numbers.entries();
  }
};
async function locateAll(context, graph, signal) {
  const notes = { located: [], labels: new Labels(), refsOf: /* @__PURE__ */ new Map(), left: 0, hurried: false };
  const { places, names } = graph;
  const judgedAt = /* @__PURE__ */ new Map();
  const messages = /* @__PURE__ */ new Map();
  const loose = [];
  for (const hit of context.objects.hits) {
    await breathe();
    notes.hurried = signal.aborted;
    if (hit.type === "blob") {
      const found = await judgeBlob(context, hit, places, notes, signal);
      for (const [place, judged2] of found) judgedAt.set(place, [...judgedAt.get(place) ?? [], ...judged2]);
      if (found.size === 0) loose.push(hit);
    } else messages.set(hit.number, [...messages.get(hit.number) ?? [], ...await judgeMessage(context, hit, signal)]);
  }
  for (const [number, { id, path }] of places.list.entries())
    if (id === null) judgedAt.set(number, names.get(path.replace(/\/$/, "").split("/").at(-1) ?? "") ?? []);
  const labels = (judged2) => (judged2 ?? []).map((one) => notes.labels.of(one.detection.sha256));
  const lines3 = timelines({
    commits: context.objects.commits,
    others: graph.others.links,
    changes: graph.byNode,
    labelsOf: places.list.map((_, number) => labels(judgedAt.get(number))),
    messages: new Map([...messages].map(([node, judged2]) => [node, labels(judged2)])),
    tips: context.tips.map((tip) => ({ name: tip.name, node: numberOfId(context.store, tip.id) }))
  });
  for (const [number, judged2] of judgedAt) locatePlace(context, places, number, judged2, lines3.places[number], notes);
  for (const hit of loose) await locateLoose(context, hit, notes, signal);
  for (const [node, judged2] of messages) locateText(context, node, judged2, notes);
  locateNames(context, graph, notes);
  const excluded = notes.left > 0 ? [
    {
      path: "",
      reason: `${notes.left} ${notes.left === 1 ? "place" : "places"} outside of what was asked for (--branch, --since, --no-unreachable)`
    }
  ] : [];
  const bySha = new Map(
    [...notes.labels.entries()].flatMap(([sha256, label]) => {
      const line = lines3.labels.get(label);
      return line ? [[sha256, line]] : [];
    })
  );
  return { located: notes.located, timelines: bySha, refsOf: notes.refsOf, excluded, spans: lines3.places };
}
function locateRequests(context, requests, places, spans) {
  const { store, reader, objects, commit } = context;
  return requests.map(({ path: id, request }) => {
    const known2 = places.withId(id).map((number2) => ({
      path: places.list[number2]?.path ?? "",
      commit: bestOf(context, (spans[number2]?.introduced ?? []).filter(context.isCommit))
    }));
    const times = known2.flatMap((one) => one.commit === null ? [] : [{ ...one, commit: one.commit, time: commit(one.commit).time }]);
    const [place] = times.toSorted((a, b) => a.time - b.time || (a.path < b.path ? -1 : 1));
    if (place) return { path: showRawPath(place.path), request, commit: commit(place.commit).id };
    const number = numberOfId(store, id);
    const found = known2[0]?.path ?? pathFromTrees(store, reader, objects.parents, number)?.path;
    if (found !== void 0) return { path: showRawPath(found), request, commit: null };
    const isCommit = context.isCommit(number);
    const { position } = request;
    const line = isCommit ? Math.max(1, position.line - commit(number).headerLines) : position.line;
    return { path: "", request: { ...request, position: { ...position, line } }, commit: isCommit ? id : null };
  });
}
function bestOf({ rankOf, isCommit, commit }, nodes) {
  let best = null;
  const isBetter = (a, b) => {
    if (rankOf(a) !== rankOf(b)) return rankOf(a) < rankOf(b);
    if (!isCommit(a) || !isCommit(b)) return isCommit(a) && !isCommit(b);
    return commit(a).time !== commit(b).time ? commit(a).time < commit(b).time : commit(a).id < commit(b).id;
  };
  for (const node of nodes) if (best === null || isBetter(node, best)) best = node;
  return best;
}
async function judgeBlob(context, hit, places, notes, signal) {
  const { store, reader, objects } = context;
  const id = idOf(store, hit.number);
  const numbers = places.withId(id);
  if (numbers.length === 0) return /* @__PURE__ */ new Map();
  const seen = hit.archived ? void 0 : context.seen.get(hit.number);
  const paths = numbers.map((number) => {
    const raw = places.list[number]?.path ?? "";
    const known2 = raw === "" ? pathFromTrees(store, reader, objects.parents, hit.number)?.path ?? "" : raw;
    return { number, path: showRawPath(known2) };
  });
  const bytes = paths.every(({ path }) => path === seen?.path) ? null : readAgain(reader, hit, id, notes);
  const found = /* @__PURE__ */ new Map();
  for (const { number, path } of paths)
    found.set(number, path === seen?.path ? inNoEntry(seen.detections) : await judged(context, bytes, hit, path, signal));
  return found;
}
function readAgain(reader, hit, id, notes) {
  const again = hit.size <= LARGEST_AGAIN && !notes.hurried && !hit.archived;
  return again ? reader.read(Buffer.from(id, "hex"))?.bytes ?? null : null;
}
async function judged({ environmentFrom }, bytes, hit, path, signal) {
  const archived = hit.archived?.flatMap(
    ({ inside, detections }) => detections.map((wire) => ({ detection: deserializeDetection(wire), inside }))
  );
  if (archived) return archived;
  const again = bytes ? await detectUnlessAborted({ bytes, path, environmentFrom }, signal) : null;
  return inNoEntry(again?.detections ?? hit.detections.map(deserializeDetection));
}
function inNoEntry(detections) {
  return detections.map((detection) => ({ detection, inside: [] }));
}
function add(notes, judged2, where) {
  for (const { detection, inside } of judged2) notes.located.push({ ...where, inside, detection });
}
function addRefs(notes, sha256, refs) {
  notes.refsOf.set(sha256, [.../* @__PURE__ */ new Set([...notes.refsOf.get(sha256) ?? [], ...refs])]);
}
function locatePlace(context, places, number, judged2, span, notes) {
  const at = places.list[number];
  if (!at || !span) return;
  const introduced = span.introduced.filter((node) => context.isWanted(node));
  const brought = bestOf(context, introduced);
  if (brought === null) {
    notes.left += judged2.length;
    return;
  }
  const kept = PLACES[Math.min(...span.introduced.map(context.rankOf))] ?? "unreachable";
  const { path: known2 } = at;
  const path = known2 === "" && at.id !== null && places.withId(at.id).length === 1 ? pathOf(context, at.id) ?? "" : known2;
  add(notes, judged2, {
    path: showRawPath(path),
    place: at.id === null ? "name" : kept,
    commit: context.isCommit(brought) ? context.commit(brought).id : null,
    blob: at.id
  });
}
function pathOf({ store, reader, objects }, id) {
  return pathFromTrees(store, reader, objects.parents, numberOfId(store, id))?.path ?? null;
}
async function locateLoose(context, hit, notes, signal) {
  const id = idOf(context.store, hit.number);
  const path = showRawPath(pathOf(context, id) ?? "");
  const detections = await judged(context, readAgain(context.reader, hit, id, notes), hit, path, signal);
  if (context.isWanted(null)) add(notes, detections, { path, place: "unreachable", commit: null, blob: id });
  else notes.left += detections.length;
}
async function judgeMessage(context, hit, signal) {
  const bytes = context.reader.read(Buffer.from(idOf(context.store, hit.number), "hex"))?.bytes ?? null;
  const { headerLines } = context.commit(hit.number);
  return (await judged(context, bytes, hit, "", signal)).map(({ inside, detection }) => ({
    inside,
    detection: belowHeader(detection, headerLines)
  }));
}
function locateText(context, node, judged2, notes) {
  if (!context.isWanted(node)) {
    notes.left += judged2.length;
    return;
  }
  const id = idOf(context.store, node);
  const isKept = context.rankOf(node) < PLACES.indexOf("unreachable");
  if (context.isCommit(node)) {
    add(notes, judged2, { path: "", place: isKept ? "message" : "unreachable", commit: id, blob: null });
    return;
  }
  const bytes = context.reader.read(Buffer.from(id, "hex"))?.bytes;
  const own = /^tag (.*)$/m.exec(bytes?.toString("utf8", 0, 1e3) ?? "")?.[1] ?? "";
  add(notes, judged2, { path: own, place: isKept ? "tag" : "unreachable", commit: null, blob: id });
}
function named(name) {
  return inNoEntry(detect({ bytes: name, path: "" }));
}
function locateNames(context, { places, names }, notes) {
  const placed = new Set(places.list.filter((one) => one.id === null).map((one) => one.path.replace(/\/$/, "").split("/").at(-1) ?? ""));
  for (const [name, judged2] of names) {
    if (placed.has(name)) continue;
    const tree = context.objects.names.find((one) => one.name === name)?.number ?? -1;
    const folder = pathFromTrees(context.store, context.reader, context.objects.parents, tree)?.path;
    const path = showRawPath(folder === void 0 ? name : `${folder}/${name}`);
    if (context.isWanted(null)) add(notes, judged2, { path, place: "name", commit: null, blob: null });
    else notes.left += judged2.length;
  }
  for (const { name } of context.tips) {
    if (name.length < 64) continue;
    const detections = named(Buffer.from(name));
    for (const { detection } of detections) addRefs(notes, detection.sha256, [name]);
    if (context.isNameWanted(name)) add(notes, detections, { path: name, place: "name", commit: null, blob: null });
    else notes.left += detections.length;
  }
}

// src/workers/object-pool.ts
import { availableParallelism } from "node:os";
var JOB_BYTES = 2 * 1024 * 1024;
var LOOSE_JOB = 500;
var LOOSE_BYTES = 2048;
var WORTH_THREADS = 6 * 1024 * 1024;
var MAX_THREADS = 8;
function shareStore(store, limits) {
  const { least, wanted, maxBlobSize, archives } = limits;
  return {
    store,
    least,
    wanted,
    maxBlobSize,
    archives,
    status: new Uint8Array(new SharedArrayBuffer(store.total)),
    parents: new Int32Array(new SharedArrayBuffer(store.total * 4)).fill(-1)
  };
}
async function* readObjects(shared, options) {
  const { workerFile } = options;
  const total = shared.store.packs.reduce((sum, pack) => sum + pack.size, 0) + (shared.store.total - (shared.store.firsts.at(-1) ?? 0)) * LOOSE_BYTES;
  const inThreads = workerFile !== null && (total > WORTH_THREADS || options.jobs > 0);
  const queue = planJobs(shared.store, inThreads ? JOB_BYTES : JOB_BYTES / 16);
  const threads = Math.min(options.jobs > 0 ? options.jobs : Math.min(availableParallelism(), MAX_THREADS), queue.length);
  if (inThreads && threads > 0) {
    const lost = (_job, error) => ({ ...EMPTY_OBJECT_BATCH, died: error.name });
    for await (const { result } of runInThreads(queue, threads, { ...options, workerFile, setup: shared, lost })) yield result;
    return;
  }
  const searcher = new ObjectSearcher(shared, options.onProgress);
  try {
    for (let job = queue.pop(); job && !options.signal.aborted; job = queue.pop()) {
      yield await searcher.run(job, options.signal);
      await new Promise((next) => setImmediate(next));
    }
  } finally {
    searcher.close();
  }
}
function planJobs(store, size) {
  const jobs = [];
  for (const [number, pack] of store.packs.entries()) jobs.push(...planPack(pack, number, size));
  const first = store.firsts.at(-1) ?? 0;
  for (let from = first; from < store.total; from += LOOSE_JOB)
    jobs.push({ job: { kind: "loose", from, to: Math.min(store.total, from + LOOSE_JOB) }, weight: LOOSE_JOB * LOOSE_BYTES });
  return jobs.toSorted((a, b) => a.weight - b.weight).map((one) => one.job);
}
function planPack(pack, number, size) {
  const { order, bases, ends, index } = pack;
  const weights = new Float64Array(index.count);
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const position = order[rank] ?? 0;
    const weight2 = (weights[position] ?? 0) + (ends[position] ?? 0) - (index.offsets[position] ?? 0);
    weights[position] = weight2;
    const base = bases[position] ?? NO_BASE;
    if (base >= 0) weights[base] = (weights[base] ?? 0) + weight2;
  }
  const jobs = [];
  let roots = [];
  let weight = 0;
  for (const position of order) {
    if ((bases[position] ?? NO_BASE) >= 0 && pack.types[position] !== ENTRY.unreadable) continue;
    roots.push(position);
    weight += weights[position] ?? 0;
    if (weight < size) continue;
    jobs.push({ job: { kind: "pack", pack: number, roots: Uint32Array.from(roots) }, weight });
    roots = [];
    weight = 0;
  }
  if (roots.length > 0) jobs.push({ job: { kind: "pack", pack: number, roots: Uint32Array.from(roots) }, weight });
  return jobs;
}

// src/history/collect-objects.ts
async function collectObjects(repository, store, options) {
  const shared = shareStore(store, options);
  let bytes = 0;
  let objects = 0;
  const batches = [];
  const onProgress = (moreBytes, moreObjects) => {
    bytes += moreBytes;
    objects += moreObjects;
    options.onProgress(bytes, objects);
  };
  for await (const batch of readObjects(shared, { ...options, onProgress })) batches.push(batch);
  const where = new Whereabouts(shared);
  const retried = await retryFailed(repository, shared, batches, where, options.signal);
  const streamed = await streamLarge(shared, batches, where, options);
  const all = [...batches, retried.batch, streamed.batch];
  const skipped = [...retried.skipped, ...streamed.skipped, ...unreadArchives(all, where), ...describeForged(store, all, where)];
  if (!options.signal.aborted) skipped.push(...unread(shared, batches, where));
  skipped.push(...missing(repository, shared, all, where));
  where.close();
  if (repository.shallow.size > 0)
    skipped.push({
      path: "",
      reason: `shallow clone: what stands before ${count(repository.shallow.size, "commit")} is not here; git fetch --unshallow brings it`
    });
  return {
    objects: all.reduce((sum, one) => sum + one.objects, 0),
    blobs: all.reduce((sum, one) => sum + one.blobs, 0),
    bytes: all.reduce((sum, one) => sum + one.bytes, 0),
    hits: distinct(all.flatMap((one) => one.hits)),
    weak: [...new Map(all.flatMap((one) => one.weak.map((value) => [value.sha256, value]))).values()],
    requests: sampled(all),
    names: all.flatMap((one) => one.names),
    commits: all.flatMap((one) => one.commits),
    parents: shared.parents,
    skipped,
    excluded: [...retried.excluded, ...leftAside(all)]
  };
}
function distinct(hits) {
  const seen = /* @__PURE__ */ new Set();
  return hits.filter(({ number, archived }) => {
    if (archived) return true;
    const isNew = !seen.has(number);
    seen.add(number);
    return isNew;
  });
}
function sampled(batches) {
  const sample = new RequestSample();
  for (const wire of batches.flatMap((one) => one.requests)) sample.add(deserializeRequest(wire));
  return sample.list();
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
async function retryFailed(repository, shared, batches, where, signal) {
  const { store } = shared;
  const reader = new ObjectReader(store);
  const genuine = (number) => reader.readGenuine(store.ids.subarray(number * store.idLength, (number + 1) * store.idLength));
  const failed = batches.flatMap((batch) => batch.failed).filter(({ number }) => store.duplicates[number] !== COPY.later || !genuine(number));
  if (failed.length === 0) {
    reader.close();
    return { batch: EMPTY_OBJECT_BATCH, skipped: [], excluded: [] };
  }
  const finds = [];
  const lost = [];
  let bytes = 0;
  let objects = 0;
  let blobs = 0;
  let copies = 0;
  let byGit = 0;
  const take = async (number, type, content) => {
    bytes += content.length;
    objects++;
    if (type === "blob") blobs++;
    if (type === "tree") return;
    const result = await searchBytes(content, { path: "", isNamed: false, limits: shared.archives, signal, onBytes: () => void 0 });
    finds.push(findsIn(shared, number, type, content.length, result));
  };
  for (const one of failed) {
    const copy = genuine(one.number);
    const object = copy ?? (failed.length <= MAX_GIT_CALLS ? askGit(repository, idOf(store, one.number)) : null);
    if (!object) {
      lost.push(one);
      continue;
    }
    await take(one.number, object.type, object.bytes);
    const id = store.ids.subarray(one.number * store.idLength, (one.number + 1) * store.idLength);
    if (copy) copies++;
    else if (isWhatIdSays(object, id, store.idLength)) byGit++;
    else lost.push(one);
  }
  reader.close();
  const excluded = [];
  if (copies > 0) excluded.push({ path: "", reason: `${count(copies, "damaged object")}: a sound copy of each was read instead` });
  if (byGit > 0) excluded.push({ path: "", reason: `${count(byGit, "object")} that only git cat-file could read: it did` });
  return {
    batch: { ...EMPTY_OBJECT_BATCH, objects, blobs, bytes, ...together(finds) },
    skipped: describeLost(store, lost, where),
    excluded
  };
}
function together(finds) {
  return {
    hits: finds.flatMap((one) => one.hits),
    weak: finds.flatMap((one) => one.weak).map(serializeDetection),
    requests: finds.flatMap((one) => one.requests).map(serializeRequest),
    unread: finds.flatMap((one) => one.unread)
  };
}
var MAX_GIT_CALLS = 200;
function askGit(repository, id) {
  const { ok, stdout } = runGit(repository.context, ["cat-file", "--batch"], `${id}
`, LARGEST_HELD + 1024);
  const end = stdout.indexOf(10);
  const match = /^[0-9a-f]+ (\w+) (\d+)$/.exec(stdout.toString("latin1", 0, Math.max(0, end)));
  const type = typeOfName(match?.[1] ?? "");
  if (!ok || !type) return null;
  return { type, bytes: stdout.subarray(end + 1, end + 1 + Number(match?.[2])) };
}
function describeLost(store, lost, where) {
  const groups = /* @__PURE__ */ new Map();
  for (const { number, reason } of lost) {
    const pack = store.packs.findLast((_, index) => number >= (store.firsts[index] ?? 0));
    const isLoose = number >= (store.firsts.at(-1) ?? 0);
    const path = isLoose || !pack ? "loose objects" : packName(pack);
    const group = groups.get(`${path} ${reason}`) ?? { path, reason, numbers: [] };
    group.numbers.push(number);
    groups.set(`${path} ${reason}`, group);
  }
  return [...groups.values()].map(({ path, reason, numbers }) => ({
    path,
    reason: `${count(numbers.length, "object")} could not be read: ${reason} (${some(numbers, (number) => where.of(number).text)})`
  }));
}
async function streamLarge(shared, batches, where, options) {
  const finds = [];
  const skipped = [];
  const reader = new ObjectReader(shared.store);
  let bytes = 0;
  let objects = 0;
  for (const number of batches.flatMap((batch) => batch.large)) {
    if (options.signal.aborted) break;
    const search = { path: "", isNamed: false, limits: shared.archives, signal: options.signal, onBytes: () => void 0 };
    const result = await searchStream(reader.chunks(number), search);
    bytes += result.bytes;
    objects++;
    const isDamaged = result.error !== null;
    finds.push(findsIn(shared, number, "blob", result.bytes, result, isDamaged));
    if (!isDamaged) continue;
    const { path, text } = where.of(number);
    skipped.push({ path, reason: `a large object that could not be read whole (${text}): ${whyDamaged(result.error)}` });
  }
  reader.close();
  return { batch: { ...EMPTY_OBJECT_BATCH, objects, blobs: objects, bytes, ...together(finds) }, skipped };
}
function whyDamaged(error) {
  return error instanceof DamageError ? error.message : reasonOf(error);
}
function describeForged(store, batches, where) {
  const byId = new Map(batches.flatMap((batch) => batch.forged).map((number) => [idOf(store, number), number]));
  if (byId.size === 0) return [];
  const shown2 = some([...byId.values()], (number) => where.of(number).text);
  return [
    {
      path: "",
      reason: `${count(byId.size, "id")} that several objects of different content have (${shown2}): the repository was tampered with`
    }
  ];
}
function unreadArchives(batches, where) {
  const groups = /* @__PURE__ */ new Map();
  for (const { number, reason } of batches.flatMap((batch) => batch.unread)) {
    const { path, text } = where.of(number);
    const key = `${path}\0${reason}`;
    const group = groups.get(key) ?? { path, reason, texts: [] };
    group.texts.push(text);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ path, reason, texts }) => ({
    path,
    reason: `${count(texts.length, reason === TOO_DENSE ? "object" : "archive")} not read whole (${some(texts, (text) => text)}): ${reason}`
  }));
}
function some(list, tell) {
  return `${list.slice(0, 3).map(tell).join(", ")}${list.length > 3 ? ", \u2026" : ""}`;
}
var Whereabouts = class {
  #shared;
  #reader;
  constructor(shared) {
    this.#shared = shared;
    this.#reader = new ObjectReader(shared.store);
  }
  of(number) {
    const { store, parents } = this.#shared;
    return this.ofNamed(parents[number], idOf(store, number));
  }
  /** The same of an id that the object with the number `by` names: it need not be there. */
  ofNamed(by, id) {
    const { store, parents } = this.#shared;
    const found = pathOfNamed(store, this.#reader, parents, by ?? -1, id);
    if (found === null) return { path: "", text: id };
    const path = showRawPath(found.path);
    if (found.commit === null) return { path: "", text: `${id}, named ${path} in a folder of no known commit` };
    const commit = shortId(found.commit);
    return { path, text: `${id}, ${path === "" ? `named by commit ${commit}` : `${path} in commit ${commit}`}` };
  }
  close() {
    this.#reader.close();
  }
};
function shortId(id) {
  return id.slice(0, 12);
}
function unread(shared, batches, where) {
  const { store, status } = shared;
  const left = [];
  const died = batches.find((batch) => batch.died !== null)?.died;
  const reason = died === void 0 || died === null ? "nothing leads to it within its pack" : `its reader failed (${died})`;
  for (let number = 0; number < store.total; number++) if (status[number] === STATUS.unread) left.push({ number, reason });
  return describeLost(store, left, where);
}
function missing(repository, shared, batches, where) {
  const named2 = new Map(batches.flatMap((batch) => batch.missing));
  if (named2.size === 0) return [];
  const { store } = shared;
  const tips = repository.refusal === null ? listTips(repository) ?? [] : [];
  const reached = reachable(
    batches.flatMap((batch) => batch.commits),
    tips.map((tip) => numberOfId(store, tip.peeled))
  );
  const belongs = (by) => {
    let at = by;
    for (let depth = 0; at >= 0 && depth < 200 && !reached.has(at); depth++) at = shared.parents[at] ?? -1;
    return at >= 0 && reached.has(at);
  };
  const sure = [...named2].filter(([, by]) => belongs(by)).map(([id]) => id);
  const absent = (sure.length === named2.size ? sure : missingByGit(repository) ?? [...named2.keys()]).filter(
    (id) => !repository.shallow.has(id)
  );
  const lost = repository.shallow.size > 0 ? absent.filter((id) => !isCutOff(named2.get(id), repository, store)) : absent;
  if (lost.length === 0) return [];
  const why = repository.partial ? "partial clone: they were never fetched; a full clone has them" : "all else was read; a copy that has them may hold more, and git fsck --connectivity-only names each";
  const [first = ""] = lost;
  return [
    {
      path: lost.length === 1 ? where.ofNamed(named2.get(first), first).path : "",
      reason: `${count(lost.length, "object")} of the history missing (${some(lost, (id) => where.ofNamed(named2.get(id), id).text)}): ${why}`
    }
  ];
}
function isCutOff(by, repository, store) {
  return by !== void 0 && repository.shallow.has(idOf(store, by));
}
function missingByGit(repository) {
  const known2 = runGit(repository.context, ["rev-list", "--objects", "--all", "--reflog", "--missing=print"]);
  if (!known2.ok) return null;
  return known2.stdout.toString("latin1").split("\n").filter((line) => line.startsWith("?")).map((line) => line.slice(1));
}
function leftAside(batches) {
  const pointers = batches.reduce((sum, batch) => sum + batch.pointers.length, 0);
  const tooLarge = batches.reduce((sum, batch) => sum + batch.tooLarge, 0);
  const excluded = notCovered(
    batches.flatMap((batch) => batch.submodules),
    pointers
  );
  if (tooLarge === 0) return excluded;
  return [...excluded, { path: "", reason: `${count(tooLarge, "file version")} larger than --max-blob-size` }];
}

// src/scan/history.ts
var UNKNOWN_GAIN = PATH_GAIN + MANIFEST_GAIN;
var LEAST = { low: FORGET_SCORE - UNKNOWN_GAIN, medium: MEDIUM_SCORE - UNKNOWN_GAIN, high: MEDIUM_SCORE - UNKNOWN_GAIN };
async function scanHistory(options) {
  const signal = options.signal ?? new AbortController().signal;
  const config = options.config ?? DEFAULT_CONFIG;
  const repository = findRepository(options.repository);
  const collector = new Collector({ source: "history", root: repository.root, signal });
  if ((options.branches?.length ?? 0) > 0 || options.since !== void 0 || options.unreachable === false) requireGit(repository);
  const leftOut = (await leavesOut(options)).any;
  const isExcluded = (path) => path !== "" && leftOut(path);
  const limits = resolveLimits2(repository, options);
  const { store, notes } = openStore(repository);
  const confidence = options.minConfidence ?? config.minConfidence ?? "medium";
  const collect = {
    least: LEAST[CONFIDENCES.find((one) => one === confidence) ?? "medium"],
    wanted: /* @__PURE__ */ new Set(),
    maxBlobSize: options.maxBlobSize ?? Infinity,
    archives: { ...ARCHIVE_LIMITS, ...options.archives },
    jobs: options.jobs ?? 0,
    workerFile: options.workerFile ?? null,
    signal,
    onProgress: (bytes, done) => options.onProgress?.({ bytes, done, total: store.total, unit: "objects", expectedBytes: 0 })
  };
  const first = await collectObjects(repository, store, collect);
  const proven = await withoutListening(() => provenIn(first));
  const again = first.weak.some((one) => proven.has(one.sha256)) && !signal.aborted;
  const wanted = new Set(proven.keys());
  const objects = again ? await collectObjects(repository, store, { ...collect, wanted, onProgress: () => void 0 }) : first;
  const reader = new ObjectReader(store);
  try {
    const manifests = objects.hits.length > 0 && repository.refusal === null ? readManifests(repository, reader) : [];
    const evidenceFor = repositoryEvidence(manifests);
    const least = confidence === "low" ? FORGET_SCORE : MEDIUM_SCORE;
    const environmentFrom = proven.size > 0 ? -Infinity : least - MANIFEST_GAIN;
    const gain = (path) => evidenceFor(path)?.weight ?? 0;
    const { hits, seen } = await credible(store, reader, objects, gain, { least, environmentFrom }, wanted, signal);
    const requests = [...new Set(proven.values())];
    const found = await locate(repository, store, reader, { ...objects, hits }, requests, limits, { seen, environmentFrom }, signal);
    collector.manifests.push(...manifests);
    collector.takeRequests(found.requests);
    collector.excluded.push(...objects.excluded, ...found.excluded);
    for (const { path, reason } of [...objects.skipped, ...found.skipped])
      if (isExcluded(path)) collector.excluded.push({ path, reason: `left out by globs; ${reason}` });
      else collector.skipped.push({ path, reason });
    for (const { path, note, loses } of notes) (loses ? collector.skipped : collector.excluded).push({ path, reason: note });
    const wantedPlaces = found.located.filter((one) => !isExcluded(one.path));
    collector.excludedByGlob = found.located.length - wantedPlaces.length;
    const isAsked = repository.refusal === null && !signal.aborted;
    const located = isAsked ? await judgeByCommits(wantedPlaces, repository.context, ["HEAD"]) : wantedPlaces;
    const { bytes, blobs, commits } = objects;
    Object.assign(collector.stats, { bytes, contents: blobs, objects: objects.objects, commits: commits.length });
    const notesOnDates = sinceNotes(options.since, found.since);
    const scan = await collector.result({ ...options, notes: [...options.notes ?? [], ...notesOnDates] }, located);
    const remote = scan.all.length > 0 && repository.refusal === null ? firstRemote(repository) : null;
    return await withoutListening(() => withExposure(scan, found, collector.started, remote));
  } finally {
    reader.close();
  }
}
function sinceNotes(text, since) {
  return text === void 0 || since === null ? [] : [`Only what was committed since ${new Date(since).toISOString()} (--since ${shorten(text, 40)}).`];
}
function provenIn({ hits, weak, requests }) {
  if (requests.length === 0) return /* @__PURE__ */ new Map();
  const archived = hits.flatMap((one) => one.archived ?? []);
  const values = [...[...hits, ...archived].flatMap((one) => one.detections), ...weak];
  return prove(
    values.map((one) => ({ ...one, value: new SecretText(one.value) })),
    requests
  );
}
function readManifests(repository, reader) {
  return listHead(repository).filter(({ path }) => isManifest(path)).flatMap(({ path, id }) => {
    const object = reader.read(Buffer.from(id, "hex"));
    return object ? [{ path, bytes: object.bytes.subarray(0, MAX_MANIFEST) }] : [];
  });
}
function resolveLimits2(repository, options) {
  return {
    branches: options.branches && options.branches.length > 0 ? options.branches : null,
    since: options.since ?? null,
    unreachable: options.unreachable ?? true,
    refusal: repository.refusal
  };
}

export {
  findChanges,
  scanHistory
};
