import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  MaskedText
} from "./chunk-7NZTA6E2.js";

// src/report/render.ts
var FORMATS = ["text", "json", "jsonl", "sarif", "markdown", "github", "junit", "gitlab", "html"];
async function renderMasked(format, { result, masker }, options) {
  return MaskedText.of(await textOf(format, result, options), masker);
}
async function textOf(format, result, options) {
  const { version, project } = options;
  switch (format) {
    case "json":
      return (await import("./json-TLEJ4ZEZ.js")).reportJson(result, version);
    case "jsonl":
      return (await import("./jsonl-2YGQ7JLU.js")).reportJsonl(result, version);
    case "sarif":
      return (await import("./sarif-D65HPHG7.js")).reportSarif(result, version);
    case "markdown":
      return (await import("./markdown-HCEUZ52F.js")).reportMarkdown(result, project);
    case "github":
      return (await import("./github-RXPJSG6U.js")).reportGithub(result);
    case "junit":
      return (await import("./junit-Q4537XGG.js")).reportJunit(result);
    case "gitlab":
      return (await import("./gitlab-4ZCFY5BN.js")).reportGitlab(result, version, project);
    case "html":
      return (await import("./html-V2XXOBUL.js")).reportHtml(result, version, project);
    case "text":
      return result.source === "staged" ? (await import("./blocked-3Y3PXWBS.js")).reportBlocked(result, options) : (await import("./text-RAUIEBHG.js")).reportText(result, options);
  }
}

export {
  FORMATS,
  renderMasked
};
