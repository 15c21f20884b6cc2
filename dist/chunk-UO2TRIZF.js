import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  withoutEnd
} from "./chunk-4A3GYLCQ.js";

// src/report/links.ts
function linkTo(project, occurrence) {
  if (!project) return null;
  const commit = occurrence.commit ?? project.commit;
  if (commit === null || occurrence.place === "event") return null;
  const page = project.host === "github" ? project.url : `${project.url}/-`;
  if (occurrence.place === "message") return `${page}/commit/${commit}`;
  if (occurrence.path.includes("\uFFFD")) return null;
  if (occurrence.path === "" || occurrence.place !== "file" && occurrence.place !== "name") return null;
  const lines = occurrence.endLine > occurrence.line ? `#L${occurrence.line}-${project.host === "github" ? "L" : ""}${occurrence.endLine}` : `#L${occurrence.line}`;
  return `${page}/blob/${commit}/${encodePath(occurrence.path)}${occurrence.place === "name" || occurrence.archive.length > 0 ? "" : lines}`;
}
function encodePath(path) {
  return Buffer.from(path).toString("utf8").split("/").map(encodeURIComponent).join("/");
}
function projectOf(env) {
  const [server, repository] = [env["GITHUB_SERVER_URL"] ?? "", env["GITHUB_REPOSITORY"] ?? ""];
  if (/^https?:\/\//.test(server) && repository !== "")
    return { host: "github", url: `${withoutEnd(server, "/")}/${repository}`, commit: env["GITHUB_SHA"] ?? null };
  const url = env["CI_PROJECT_URL"] ?? "";
  return /^https?:\/\//.test(url) ? { host: "gitlab", url: withoutEnd(url, "/"), commit: env["CI_COMMIT_SHA"] ?? null } : null;
}

export {
  linkTo,
  encodePath,
  projectOf
};
