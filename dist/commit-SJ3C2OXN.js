import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  contentAt,
  filesAt,
  findCommit
} from "./chunk-AW3JDRVH.js";
import {
  readCommitText
} from "./chunk-ZDXFWEKZ.js";
import {
  buildResult
} from "./chunk-VDKNO4CV.js";
import "./chunk-7KYTAZIL.js";
import "./chunk-BTBQW7TP.js";
import {
  RepositoryError,
  findRepository
} from "./chunk-EPMGA6CY.js";
import "./chunk-BMXTKMR5.js";
import "./chunk-3D6UYAJY.js";
import "./chunk-WFROI7J7.js";
import {
  MAX_MANIFEST,
  isManifest
} from "./chunk-4SESRPZT.js";
import "./chunk-FXEVNDWZ.js";
import {
  runGit
} from "./chunk-3HXSEKG5.js";
import {
  searchBytes
} from "./chunk-SOZLOJRY.js";
import {
  shortId,
  shorten
} from "./chunk-VNEB7R2K.js";
import {
  detectBytesPaced
} from "./chunk-KCFW2MJ4.js";
import "./chunk-EESJ442L.js";
import "./chunk-6OSSKCRK.js";
import "./chunk-4A3GYLCQ.js";
import "./chunk-PSTLLBCL.js";
import "./chunk-CA3KT3TG.js";
import "./chunk-EEU5REI6.js";
import "./chunk-TQLIILXI.js";
import "./chunk-SFBYANIY.js";
import "./chunk-EJZSQ6PQ.js";
import {
  ARCHIVE_LIMITS
} from "./chunk-E2KB3337.js";
import "./chunk-2WZFBUV5.js";
import "./chunk-2K5ZJM7O.js";
import "./chunk-5T5FSI3R.js";

// src/scan/commit.ts
var MAX_MANIFESTS = 100;
async function scanCommit({ folder, revision, path }, options) {
  const started = /* @__PURE__ */ new Date();
  const repository = findRepository(folder);
  const commit = findCommit(repository.context, revision);
  if (commit === null) throw new RepositoryError("no-commit", `there is no commit ${shorten(revision, 80)} in ${repository.root}`);
  const read = path === "" ? await readMessage(repository, commit) : await readFile(repository, commit, path);
  const manifests = (filesAt(repository.context, commit) ?? []).filter(({ path: name }) => isManifest(name)).slice(0, MAX_MANIFESTS).map(({ path: name }) => ({
    path: name,
    bytes: contentAt(repository.context, commit, name)?.subarray(0, MAX_MANIFEST) ?? Buffer.alloc(0)
  }));
  return buildResult(
    {
      source: "history",
      root: repository.root,
      started,
      requests: [],
      excluded: [],
      excludedByGlob: 0,
      interrupted: false,
      ...read,
      manifests
    },
    options
  );
}
async function readFile({ context }, commit, path) {
  const bytes = contentAt(context, commit, Buffer.from(path).toString("latin1"));
  if (bytes === null)
    throw new RepositoryError("no-file", `the commit ${shortId(commit)} has no file ${path} (paths count from the top of the repository)`);
  const { signal } = new AbortController();
  const content = await searchBytes(bytes, { path, limits: ARCHIVE_LIMITS, signal, onBytes: () => void 0 });
  return {
    located: content.found.flatMap(({ archive, detections }) => detections.map((detection) => ({ path, archive, detection, commit }))),
    skipped: content.skipped,
    stats: { bytes: content.bytes, contents: content.contents, objects: 1, commits: 1 }
  };
}
async function readMessage({ context }, commit) {
  const { stdout } = runGit(context, ["cat-file", "commit", commit]);
  const { headerLines } = readCommitText(stdout);
  const { detections, unread } = await detectBytesPaced(stdout, "");
  const located = detections.map((detection) => {
    const { position } = detection;
    const line = Math.max(1, position.line - headerLines);
    const endLine = Math.max(1, position.endLine - headerLines);
    return { path: "", detection: { ...detection, position: { ...position, line, endLine } }, commit, place: "message" };
  });
  const skipped = unread === null ? [] : [{ path: "", reason: unread }];
  return { located, skipped, stats: { bytes: stdout.length, contents: 1, objects: 1, commits: 1 } };
}
export {
  scanCommit
};
