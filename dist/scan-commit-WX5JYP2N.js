import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  contentAt,
  filesAt,
  findCommit
} from "./chunk-6XHSF6UQ.js";
import {
  readCommitText
} from "./chunk-NEG3RZRK.js";
import {
  judge
} from "./chunk-AECXSXDD.js";
import "./chunk-L6T3LOW4.js";
import "./chunk-5TKAY4HB.js";
import {
  RepositoryError,
  findRepository
} from "./chunk-HPU4VROV.js";
import "./chunk-Q2JSYCZN.js";
import "./chunk-U7ZKQIUF.js";
import "./chunk-3D6UYAJY.js";
import "./chunk-NNYJ2GZ7.js";
import {
  MAX_MANIFEST,
  isManifest
} from "./chunk-RJFWDQCA.js";
import "./chunk-YUEQWIBQ.js";
import {
  runGit
} from "./chunk-ZNDFALB6.js";
import {
  searchBytes
} from "./chunk-ZZTRGP5C.js";
import {
  shortId,
  shorten
} from "./chunk-L3PE3WLR.js";
import {
  lookAtBytes
} from "./chunk-JI4ICXNT.js";
import "./chunk-MO2UDU5G.js";
import "./chunk-S3K4K4LA.js";
import "./chunk-544TYD5I.js";
import "./chunk-A2FTZ4DC.js";
import "./chunk-RJGQWYZQ.js";
import "./chunk-KU77QX42.js";
import "./chunk-BTEPMHCY.js";
import "./chunk-7NZTA6E2.js";
import "./chunk-5ME5FBVQ.js";
import {
  ARCHIVE_LIMITS
} from "./chunk-VC7YMVMK.js";
import "./chunk-3CUYVJ22.js";
import "./chunk-5T5FSI3R.js";

// src/scan-commit.ts
var MAX_MANIFESTS = 100;
async function scanCommit({ folder, revision, path }, options) {
  const started = /* @__PURE__ */ new Date();
  const repository = findRepository(folder);
  const commit = findCommit(repository.place, revision);
  if (commit === null) throw new RepositoryError(`there is no commit ${shorten(revision, 80)} in ${repository.root}`);
  const read = path === "" ? await readMessage(repository, commit) : await readFile(repository, commit, path);
  const manifests = (filesAt(repository.place, commit) ?? []).filter(({ path: name }) => isManifest(name)).slice(0, MAX_MANIFESTS).map(({ path: name }) => ({
    path: name,
    bytes: contentAt(repository.place, commit, name)?.subarray(0, MAX_MANIFEST) ?? Buffer.alloc(0)
  }));
  return judge(
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
async function readFile({ place }, commit, path) {
  const bytes = contentAt(place, commit, Buffer.from(path).toString("latin1"));
  if (bytes === null)
    throw new RepositoryError(`the commit ${shortId(commit)} has no file ${path} (paths count from the top of the repository)`);
  const { signal } = new AbortController();
  const content = await searchBytes(bytes, { path, limits: ARCHIVE_LIMITS, signal, onBytes: () => void 0 });
  return {
    located: content.found.flatMap(({ archive, detections }) => detections.map((detection) => ({ path, archive, detection, commit }))),
    skipped: content.skipped,
    stats: { bytes: content.bytes, contents: content.contents, objects: 1, commits: 1 }
  };
}
async function readMessage({ place }, commit) {
  const { stdout } = runGit(place, ["cat-file", "commit", commit]);
  const { headerLines } = readCommitText(stdout);
  const { detections, unread } = await lookAtBytes(stdout, "");
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
