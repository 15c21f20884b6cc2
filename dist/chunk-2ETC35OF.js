import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  MaskedText
} from "./chunk-FEXYZVFB.js";

// src/report/render.ts
var FORMATS = ["text", "json", "jsonl", "sarif", "markdown", "github", "junit", "gitlab", "html"];
async function renderMasked(format, { result, masker }, options) {
  return MaskedText.of(await textOf(format, result, options), masker);
}
async function textOf(format, result, options) {
  const { version, project } = options;
  switch (format) {
    case "json":
      return (await import("./json-VMRC6K52.js")).reportJson(result, version);
    case "jsonl":
      return (await import("./jsonl-PHDFK3SE.js")).reportJsonl(result, version);
    case "sarif":
      return (await import("./sarif-DJP4YQGN.js")).reportSarif(result, version);
    case "markdown":
      return (await import("./markdown-TVFH6UDY.js")).reportMarkdown(result, project);
    case "github":
      return (await import("./github-TOGBFMQW.js")).reportGithub(result);
    case "junit":
      return (await import("./junit-Q75NYNQF.js")).reportJunit(result);
    case "gitlab":
      return (await import("./gitlab-KNS6BI7Z.js")).reportGitlab(result, version, project);
    case "html":
      return (await import("./html-ZEEIW4AZ.js")).reportHtml(result, version, project);
    case "text":
      return result.source === "staged" ? (await import("./blocked-II4BPEKK.js")).reportBlocked(result, options) : (await import("./text-5ECEWH5V.js")).reportText(result, options);
  }
}

export {
  FORMATS,
  renderMasked
};
