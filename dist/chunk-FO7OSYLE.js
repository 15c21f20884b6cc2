import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  MaskedText
} from "./chunk-SFBYANIY.js";

// src/report/render.ts
var FORMATS = ["text", "json", "jsonl", "sarif", "markdown", "github", "junit", "gitlab", "html"];
async function renderMasked(format, { result, masker }, options) {
  return MaskedText.of(await textOf(format, result, options), masker);
}
async function textOf(format, result, options) {
  const { version, project } = options;
  switch (format) {
    case "json":
      return (await import("./json-2K6G3HLT.js")).reportJson(result, version);
    case "jsonl":
      return (await import("./jsonl-RQDEE5YY.js")).reportJsonl(result, version);
    case "sarif":
      return (await import("./sarif-J7YIOK6S.js")).reportSarif(result, version);
    case "markdown":
      return (await import("./markdown-OCU4KZAP.js")).reportMarkdown(result, project);
    case "github":
      return (await import("./github-GUWHI5YB.js")).reportGithub(result);
    case "junit":
      return (await import("./junit-KPPTAFZ5.js")).reportJunit(result);
    case "gitlab":
      return (await import("./gitlab-KOTEK6CP.js")).reportGitlab(result, version, project);
    case "html":
      return (await import("./html-GCFHLIYB.js")).reportHtml(result, version, project);
    case "text":
      return result.source === "staged" ? (await import("./blocked-4BDJPLWC.js")).reportBlocked(result, options) : (await import("./text-2Z5L5JDR.js")).reportText(result, options);
  }
}

export {
  FORMATS,
  renderMasked
};
