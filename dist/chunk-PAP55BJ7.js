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
      return (await import("./sarif-FTCPQTLM.js")).reportSarif(result, version);
    case "markdown":
      return (await import("./markdown-OJKCMK2L.js")).reportMarkdown(result, project);
    case "github":
      return (await import("./github-ZCNJVNA3.js")).reportGithub(result);
    case "junit":
      return (await import("./junit-RNWJ2TXK.js")).reportJunit(result);
    case "gitlab":
      return (await import("./gitlab-PA3GB5HL.js")).reportGitlab(result, version, project);
    case "html":
      return (await import("./html-PKBACISB.js")).reportHtml(result, version, project);
    case "text":
      return result.source === "staged" ? (await import("./blocked-C72DLZTS.js")).reportBlocked(result, options) : (await import("./text-5GE6KZ72.js")).reportText(result, options);
  }
}

export {
  FORMATS,
  renderMasked
};
