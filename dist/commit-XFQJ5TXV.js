import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  findCommit
} from "./chunk-5GTAKYBV.js";
import {
  readCommitText
} from "./chunk-ZDXFWEKZ.js";
import {
  Collector
} from "./chunk-GKMTO3WM.js";
import "./chunk-N3D4NBHD.js";
import "./chunk-RG5XFAKW.js";
import "./chunk-M2L7KEAW.js";
import "./chunk-WFROI7J7.js";
import "./chunk-BMXTKMR5.js";
import {
  contentAt,
  filesAt,
  judgeByCommits
} from "./chunk-Q4TOYWRE.js";
import {
  RepositoryError,
  findRepository
} from "./chunk-EPMGA6CY.js";
import "./chunk-HG6PAUZG.js";
import "./chunk-I67BLF3X.js";
import "./chunk-3D6UYAJY.js";
import {
  MAX_MANIFEST,
  isManifest
} from "./chunk-BNYMMYOF.js";
import "./chunk-FXEVNDWZ.js";
import {
  runGit
} from "./chunk-3HXSEKG5.js";
import {
  plainResult,
  searchBytes
} from "./chunk-EQHTIVGC.js";
import "./chunk-SQHTMHPI.js";
import {
  shortId,
  shorten
} from "./chunk-VNEB7R2K.js";
import {
  ARCHIVE_LIMITS
} from "./chunk-E2KB3337.js";
import {
  detectBytesPaced
} from "./chunk-SZ5K44DW.js";
import "./chunk-CA3KT3TG.js";
import {
  belowHeader
} from "./chunk-H7MC4Q7Y.js";
import "./chunk-6OSSKCRK.js";
import "./chunk-4A3GYLCQ.js";
import "./chunk-PSUJZRKS.js";
import "./chunk-EEU5REI6.js";
import "./chunk-TQLIILXI.js";
import "./chunk-2WZFBUV5.js";
import "./chunk-2K5ZJM7O.js";
import "./chunk-SFBYANIY.js";
import "./chunk-EJZSQ6PQ.js";
import "./chunk-5T5FSI3R.js";

// src/scan/commit.ts
var MAX_MANIFESTS = 100;
async function scanCommit({ folder, revision, path }, options) {
  const repository = findRepository(folder);
  const { context, root } = repository;
  const commit = findCommit(context, revision);
  if (commit === null) throw new RepositoryError("no-commit", `there is no commit ${shorten(revision, 80)} in ${root}`);
  const collector = new Collector({ source: "history", root });
  if (path === "") collector.take({ path, commit, place: "message" }, await readMessage(context, commit));
  else collector.take({ path, commit }, await readFile(context, commit, path));
  Object.assign(collector.stats, { objects: 1, commits: 1 });
  const manifests = (filesAt(context, commit) ?? []).filter((file) => isManifest(file.path)).slice(0, MAX_MANIFESTS);
  for (const { path: name } of manifests) {
    const bytes = contentAt(context, commit, name)?.subarray(0, MAX_MANIFEST);
    if (bytes) collector.manifests.push({ path: name, bytes });
  }
  return collector.result(options, await judgeByCommits(collector.located, context, [commit]));
}
async function readFile(context, commit, path) {
  const bytes = contentAt(context, commit, Buffer.from(path).toString("latin1"));
  if (bytes === null)
    throw new RepositoryError("no-file", `the commit ${shortId(commit)} has no file ${path} (paths count from the top of the repository)`);
  const { signal } = new AbortController();
  const result = await searchBytes(bytes, { path, limits: ARCHIVE_LIMITS, signal, onBytes: () => void 0 });
  return { ...result, requests: [] };
}
async function readMessage(context, commit) {
  const { stdout } = runGit(context, ["cat-file", "commit", commit]);
  const { headerLines } = readCommitText(stdout);
  const { detections, unread } = await detectBytesPaced(stdout, "");
  return plainResult("", stdout.length, { detections: detections.map((one) => belowHeader(one, headerLines)), requests: [], unread });
}
export {
  scanCommit
};
