import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  policyAt
} from "./chunk-XWE5WGK4.js";
import {
  exitCode,
  listenForInterrupts
} from "./chunk-657OM6MP.js";
import {
  projectOf
} from "./chunk-UO2TRIZF.js";
import {
  BY_SEVERITY
} from "./chunk-7DQRLQ7D.js";
import "./chunk-UGUG2XVD.js";
import {
  isLink,
  writeReport
} from "./chunk-VJXY6N2G.js";
import "./chunk-3IRVJKW5.js";
import {
  printable
} from "./chunk-YKARDNIR.js";
import {
  framesOf
} from "./chunk-SODXP2FH.js";
import {
  verifyScan
} from "./chunk-2K4LOYNC.js";
import "./chunk-F46XGUUM.js";
import {
  fetcherFor,
  scanRange
} from "./chunk-QPMDJUGB.js";
import {
  renderMasked
} from "./chunk-FO7OSYLE.js";
import {
  EndpointError,
  originOf
} from "./chunk-HI3VDCRK.js";
import {
  scanHistory
} from "./chunk-CPVY4VCM.js";
import {
  loadBaseline
} from "./chunk-S2DSKNZD.js";
import {
  scan,
  walkFiles
} from "./chunk-3Y6AGZ7L.js";
import "./chunk-PAS6TXAU.js";
import {
  maskScan
} from "./chunk-WAQV75DI.js";
import "./chunk-PZVS6VXO.js";
import {
  isInside,
  slashPath
} from "./chunk-PZVROUC3.js";
import {
  findCommit,
  hasObject
} from "./chunk-5GTAKYBV.js";
import "./chunk-ZDXFWEKZ.js";
import {
  Collector
} from "./chunk-GKMTO3WM.js";
import "./chunk-N3D4NBHD.js";
import "./chunk-RG5XFAKW.js";
import {
  CONFIDENCES,
  SEVERITIES,
  VERIFICATION_ENVIRONMENTS,
  loadConfig
} from "./chunk-M2L7KEAW.js";
import "./chunk-WFROI7J7.js";
import "./chunk-BMXTKMR5.js";
import "./chunk-Q4TOYWRE.js";
import {
  RepositoryError,
  findRepository,
  readShallow,
  requireGit
} from "./chunk-EPMGA6CY.js";
import {
  showRawPath
} from "./chunk-HG6PAUZG.js";
import "./chunk-I67BLF3X.js";
import "./chunk-3D6UYAJY.js";
import "./chunk-P2BMM5JM.js";
import "./chunk-BNYMMYOF.js";
import "./chunk-3I6GOI4X.js";
import "./chunk-NSRYFJEM.js";
import "./chunk-FXEVNDWZ.js";
import {
  GitError,
  streamGit
} from "./chunk-3HXSEKG5.js";
import "./chunk-47LD2XXF.js";
import "./chunk-732SDMQ2.js";
import {
  searchText
} from "./chunk-EQHTIVGC.js";
import "./chunk-SQHTMHPI.js";
import {
  quoted,
  shortId,
  shorten
} from "./chunk-VNEB7R2K.js";
import "./chunk-E2KB3337.js";
import "./chunk-SZ5K44DW.js";
import "./chunk-CA3KT3TG.js";
import "./chunk-H7MC4Q7Y.js";
import "./chunk-6OSSKCRK.js";
import "./chunk-4A3GYLCQ.js";
import "./chunk-PSUJZRKS.js";
import "./chunk-EEU5REI6.js";
import "./chunk-TQLIILXI.js";
import "./chunk-2WZFBUV5.js";
import {
  BinleaksError,
  UsageError
} from "./chunk-2K5ZJM7O.js";
import {
  learnValues,
  say,
  toMasked,
  writeOut
} from "./chunk-475EHKLW.js";
import {
  UNKNOWN_VALUES
} from "./chunk-SFBYANIY.js";
import "./chunk-EJZSQ6PQ.js";
import "./chunk-5T5FSI3R.js";

// src/action/main.ts
import { readFileSync } from "node:fs";
import { resolve as resolve4 } from "node:path";

// src/action/event-texts.ts
var SHORTEST = 60;
var NAMES = [
  ["changes.body.from", "text before the edit"],
  ["changes.title.from", "title before the edit"],
  ["comment.body", "comment"],
  ["discussion.answer.body", "discussion answer"],
  ["answer.body", "discussion answer"],
  ["discussion.body", "discussion body"],
  ["discussion.title", "discussion title"],
  ["head_commit.message", "commit message"],
  ["issue.body", "issue body"],
  ["issue.title", "issue title"],
  ["pull_request.body", "pull request body"],
  ["pull_request.head.ref", "branch name"],
  ["pull_request.title", "pull request title"],
  ["ref", "ref name"],
  ["release.body", "release notes"],
  ["release.name", "release name"],
  ["review.body", "review"]
];
var RECORDS = /(?:^|\.)(?:client_payload|custom_properties|inputs|payload|properties)$/;
var MADE = /^(?:after|before|checksum|digest|etag|gravatar_id|head_commit_id|id|md5|node_id|oid|sha|sha1|sha256|sha512|tree_id)$|_(?:node_id|oid|sha)$/;
var MAX_PATH = 400;
var COMMITS = /^(?:commits|head_commit|check_suite\.head_commit|workflow_run\.head_commit)$/;
function textsOf(payload) {
  const found = /* @__PURE__ */ new Map();
  const isOwn = ownAddress(payload);
  const open = [{ path: "", key: "", value: payload }];
  for (let field = open.pop(); field; field = open.pop()) {
    const { path, key, value } = field;
    if (typeof value === "string") {
      if (value.length < SHORTEST || MADE.test(key) || isOwn(value)) continue;
      const name = nameOf(path);
      const before = found.get(value);
      if (before === void 0 || !isKnownName(before) && isKnownName(name)) found.set(value, name);
    } else if (typeof value === "object" && value !== null && !COMMITS.test(path)) {
      const record = RECORDS.test(path) ? recordText(value) : null;
      if (record !== null) {
        if (record.length >= SHORTEST) found.set(record, nameOf(path));
        continue;
      }
      const inner = Array.isArray(value) ? value.map((one) => ({ path, key, value: one })) : Object.entries(value).map(([name, one]) => ({
        path: childPath(path, name),
        key: name,
        value: one
      }));
      for (const one of inner.toReversed()) open.push(one);
    }
  }
  return [...found].map(([text2, name]) => ({ name, text: text2 }));
}
function childPath(path, key) {
  if (path.length > MAX_PATH) return path;
  return path === "" ? key : `${path}.${key}`;
}
function recordText(value) {
  try {
    return JSON.stringify(value, null, 2);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
function ownAddress(payload) {
  const hosts = /* @__PURE__ */ new Set(["github.com", "api.github.com", "uploads.github.com", "gravatar.com"]);
  for (const owner of ["repository", "organization", "sender"]) {
    for (const field of ["html_url", "url", "avatar_url"]) {
      const host = hostOf(stringAt(payload, owner, field));
      if (host !== null) hosts.add(host);
    }
  }
  return (text2) => {
    const host = hostOf(text2);
    return host !== null && (hosts.has(host) || host.endsWith(".githubusercontent.com"));
  };
}
function stringAt(value, ...keys) {
  let inner = value;
  for (const key of keys) {
    if (typeof inner !== "object" || inner === null) return "";
    inner = Object.entries(inner).find(([name]) => name === key)?.[1];
  }
  return typeof inner === "string" ? inner : "";
}
function hostOf(text2) {
  return /^https?:\/\/([^/\s?#@]+)(?:\/[^\s?#]*)?(?:\?v=\d+|#[\w-]+)?$/.exec(text2)?.[1]?.toLowerCase() ?? null;
}
function isKnownName(name) {
  return NAMES.some(([, known]) => known === name);
}
function nameOf(path) {
  const known = NAMES.find(([one]) => one === path)?.[1];
  if (known !== void 0) return known;
  const isBefore = /^changes\..*\.from$/.test(path);
  const keys = isBefore ? path.slice("changes.".length, -".from".length) : path;
  const words = keys.split(".").map((key, index, all) => (index < all.length - 1 ? key.replace(/(?<=[^s])s$/, "") : key).replaceAll("_", " ")).join(" ");
  return `${shorten(words, 80)}${isBefore ? " before the edit" : ""}`;
}

// src/action/event.ts
var NONE = /^0+$/;
var USUAL_DEPTH = 50;
function dig(value, path) {
  let inner = value;
  for (const name of path) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, name)) return void 0;
    inner = Object.entries(inner).find(([key]) => key === name)?.[1];
  }
  return inner;
}
function text(value, ...path) {
  const found = dig(value, path);
  return typeof found === "string" ? found : "";
}
function id(value, ...path) {
  const found = text(value, ...path).toLowerCase();
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(found) ? found : "";
}
function planFor(event, payload) {
  const texts = textsOf(payload);
  const [base, head] = [id(payload, "pull_request", "base", "sha"), id(payload, "pull_request", "head", "sha")];
  if (base !== "" && head !== "") {
    const number = dig(payload, ["pull_request", "number"]);
    const commits = dig(payload, ["pull_request", "commits"]);
    return {
      kind: "range",
      head,
      headRef: typeof number === "number" && Number.isSafeInteger(number) ? `refs/pull/${number}/head` : null,
      bases: [base],
      policy: "base",
      depth: typeof commits === "number" && commits > 0 ? Math.min(commits, 1e4) + 1 : USUAL_DEPTH,
      texts
    };
  }
  const group = { base: id(payload, "merge_group", "base_sha"), head: id(payload, "merge_group", "head_sha") };
  if (group.base !== "" && group.head !== "")
    return { kind: "range", head: group.head, headRef: null, bases: [group.base], policy: "base", depth: USUAL_DEPTH, texts };
  const [before, after] = [id(payload, "before"), id(payload, "after")];
  if (before !== "" && after !== "") return planForPush(payload, before, after, texts);
  if (TEXT_EVENTS.has(event) || TEXT_SUBJECTS.some((name) => dig(payload, [name]) !== void 0)) return { kind: "texts", texts };
  return { kind: "history", policyFrom: null, texts };
}
var TEXT_EVENTS = /* @__PURE__ */ new Set([
  "commit_comment",
  "discussion",
  "discussion_comment",
  "gollum",
  "issue_comment",
  "issues",
  "label",
  "milestone",
  "pull_request_review",
  "pull_request_review_comment",
  "release"
]);
var TEXT_SUBJECTS = ["comment", "discussion", "issue", "release", "review"];
function planForPush(payload, before, after, texts) {
  const ref = text(payload, "ref");
  if (NONE.test(after) && texts.length > 0) return { kind: "texts", texts };
  if (NONE.test(after)) return { kind: "nothing", reason: `${ref === "" ? "The ref" : ref} was deleted: that brings nothing.` };
  const name = text(payload, "repository", "default_branch");
  const main2 = /^[\w][\w./-]*$/.test(name) && ref !== `refs/heads/${name}` ? [`origin/${name}`] : [];
  return {
    kind: "range",
    head: after,
    headRef: null,
    // A new branch, or one whose old commit is gone after a forced push, is compared with the default branch.
    bases: NONE.test(before) ? main2 : [before, ...main2],
    policy: "checkout",
    depth: USUAL_DEPTH,
    texts
  };
}
function notRead(payload) {
  const pages = dig(payload, ["pages"]);
  const notes = [];
  if (Array.isArray(pages))
    notes.push(
      `The event names ${pages.length === 1 ? "a wiki page" : `${pages.length} wiki pages`} and does not bring the text: it was not read. To judge a wiki, check out the repository OWNER/NAME.wiki and use "mode: history".`
    );
  if (dig(payload, ["forkee"]) !== void 0)
    notes.push("The fork that set this off was not read: what is judged is this repository. A fork has to run binleaks itself.");
  return notes;
}
function isFromFork(payload) {
  const isOther = (head, base) => head === "" || head !== base;
  if (dig(payload, ["pull_request"]) !== void 0)
    return isOther(text(payload, "pull_request", "head", "repo", "full_name"), text(payload, "pull_request", "base", "repo", "full_name"));
  if (dig(payload, ["workflow_run"]) !== void 0)
    return isOther(text(payload, "workflow_run", "head_repository", "full_name"), text(payload, "repository", "full_name"));
  return false;
}
function isFromAnyone(payload) {
  return ["issue", "discussion", "answer", "comment", "review", "pages", "forkee"].some((name) => dig(payload, [name]) !== void 0);
}
function planForInputs(plan, mode, base, head) {
  const texts = plan.kind === "nothing" ? [] : plan.texts;
  const policyFrom = plan.kind === "range" && plan.policy === "base" ? plan.bases[0] ?? null : null;
  if (mode === "history" || mode === "files") return { kind: mode, policyFrom, texts };
  if (base === "" && head === "") return plan;
  const from = plan.kind === "range" ? plan : null;
  return {
    kind: "range",
    head: head === "" ? from?.head ?? "HEAD" : head,
    headRef: head === "" ? from?.headRef ?? null : null,
    bases: base === "" ? from?.bases ?? [] : [base],
    policy: from?.policy ?? "checkout",
    depth: from?.depth ?? USUAL_DEPTH,
    texts
  };
}
var MODES = ["auto", "range", "history", "files"];

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}

// src/action/inputs.ts
function readInputs() {
  return {
    mode: oneOf("mode", MODES) ?? "auto",
    base: revision("base"),
    head: revision("head"),
    repositoryPath: optional("repository-path"),
    paths: getMultilineInput("paths").filter((path) => path !== ""),
    config: optional("config"),
    baseline: optional("baseline"),
    minConfidence: oneOf("min-confidence", CONFIDENCES),
    failOn: oneOf("fail-on", SEVERITIES),
    inlineAllow: oneOf("inline-allow", ["all", "base-only"]) ?? "base-only",
    deepen: yesOrNo("deepen", true),
    sarifFile: optional("sarif-file"),
    jsonFile: optional("json-file"),
    htmlFile: optional("html-file"),
    commentOnClean: yesOrNo("comment-on-clean", false),
    verify: yesOrNo("verify", false),
    verifyEndpoints: Object.fromEntries(
      getMultilineInput("verify-endpoint").filter((line) => line !== "").map(endpoint)
    )
  };
}
function optional(name) {
  const value = getInput(name);
  return value === "" ? null : value;
}
function oneOf(name, allowed) {
  const value = getInput(name);
  if (value === "") return null;
  const found = allowed.find((one) => one === value);
  if (found === void 0)
    throw new UsageError("input", `input "${name}": expected one of ${allowed.join(", ")}, found ${quoted(value, 40)}`);
  return found;
}
function yesOrNo(name, otherwise) {
  const value = getInput(name);
  if (value === "") return otherwise;
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value)) return false;
  throw new UsageError("input", `input "${name}": expected true or false, found ${quoted(value, 40)}`);
}
function endpoint(line) {
  const at = line.indexOf("=");
  const name = VERIFICATION_ENVIRONMENTS.find((one) => one === line.slice(0, at));
  if (name === void 0)
    throw new UsageError("input", `input "verify-endpoint": expected NAME=URL with NAME one of ${VERIFICATION_ENVIRONMENTS.join(", ")}`);
  try {
    return [name, originOf(line.slice(at + 1))];
  } catch (error) {
    if (!(error instanceof EndpointError)) throw error;
    throw new UsageError("input", `input "verify-endpoint": ${name}: ${error.message}`, { cause: error });
  }
}
function revision(name) {
  const value = getInput(name);
  if (value.startsWith("-") || value.includes(".."))
    throw new UsageError("input", `input "${name}": expected one commit, branch or tag, found ${quoted(value, 40)}`);
  return value;
}

// src/action/perform.ts
import { existsSync as existsSync4 } from "node:fs";
import { resolve as resolve2 } from "node:path";

// src/scan/texts.ts
async function scanTexts(options) {
  const signal = options.signal ?? new AbortController().signal;
  const collector = new Collector({ source: "stream", root: options.root, signal });
  for (const { name, text: text2 } of options.texts) collector.take({ path: name, place: "event" }, await searchText(name, text2, signal));
  if (options.inlineAllow !== "base-only") return collector.result(options);
  const located = collector.located.map((one) => ({ ...one, detection: { ...one.detection, inlineAllowed: false } }));
  return collector.result(options, located);
}
function addScan(scan2, more) {
  const added = new Map(more.result.findings.map((one) => [one.sha256, one]));
  const findings = scan2.result.findings.map((one) => {
    const other = added.get(one.sha256);
    added.delete(one.sha256);
    return other ? { ...one, occurrences: [...one.occurrences, ...other.occurrences] } : one;
  });
  const { result } = scan2;
  return {
    result: {
      ...result,
      complete: result.complete && more.result.complete,
      skipped: [...result.skipped, ...more.result.skipped],
      stats: { ...result.stats, bytes: result.stats.bytes + more.result.stats.bytes },
      findings: [...findings, ...added.values()].toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity)),
      suppressed: [...result.suppressed, ...more.result.suppressed],
      belowThreshold: result.belowThreshold + more.result.belowThreshold
    },
    secrets: [...scan2.secrets, ...more.secrets],
    located: [...scan2.located, ...more.located],
    all: [...scan2.all, ...more.all]
  };
}

// src/action/checkout.ts
import { existsSync as existsSync2, readdirSync, realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
var MAX_DEPTH = 4;
var MAX_FOLDERS = 2e4;
function findCheckout(workspace, given) {
  if (given !== null) {
    const folder = resolve(workspace, given);
    if (!isFolder(folder)) throw new UsageError("input", `input "repository-path": there is no folder ${given}`);
    if (!isCheckout(folder) && !isBare(folder))
      throw new UsageError("input", `input "repository-path": ${given} is no checkout of a git repository`);
    return folder;
  }
  if (isCheckout(workspace)) return workspace;
  const found = checkoutsBelow(workspace);
  const [only] = found;
  if (found.length > 1) {
    const names = found.map((folder) => slashPath(workspace, folder));
    const list = names.length > 10 ? [...names.slice(0, 10), "\u2026"] : names;
    throw new RepositoryError(
      "several-checkouts",
      `there are several checkouts in the workspace (${list.join(", ")}): name one by the input "repository-path"`
    );
  }
  return only ?? null;
}
function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function isCheckout(folder) {
  return existsSync2(join(folder, ".git"));
}
function isBare(folder) {
  return ["HEAD", "objects", "refs"].every((name) => existsSync2(join(folder, name)));
}
function checkoutsBelow(workspace) {
  const found = [];
  let level = [workspace];
  let seen = 0;
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const next = [];
    for (const folder of level) {
      for (const name of foldersIn(folder)) {
        if (++seen > MAX_FOLDERS)
          throw new RepositoryError(
            "several-checkouts",
            'the workspace has too many folders to look for a checkout: name it by the input "repository-path"'
          );
        const inner = join(folder, name);
        if (isCheckout(inner)) found.push(inner);
        else next.push(inner);
      }
    }
    level = next;
  }
  return found;
}
function foldersIn(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap(
      (entry) => entry.isDirectory() && entry.name !== "node_modules" && entry.name !== ".git" ? [entry.name] : []
    );
  } catch {
    return [];
  }
}
function standsIn(folder, path) {
  const real = (name) => existsSync2(name) ? realpathSync(name) : name;
  return isInside(real(folder), real(path));
}

// src/action/paths.ts
import { existsSync as existsSync3 } from "node:fs";
import { join as join2 } from "node:path";

// src/git/changed-paths.ts
function pathsAt(context, commit) {
  return splitNames(streamGit(context, ["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit]));
}
function pathsChangedIn(context, { heads, bases }) {
  return changedBy(context, [...heads, "--not", ...bases, "--"]);
}
function pathsEverChanged(context) {
  return changedBy(context, ["--all", "--"]);
}
function changedBy(context, revisions) {
  const args = ["diff-tree", "--stdin", "-r", "-z", "-m", "--root", "--name-only", "--no-commit-id", "--no-renames"];
  const safe = ["--no-ext-diff", "--no-textconv"];
  return splitNames(streamGit(context, [...args, ...safe], asText(streamGit(context, ["rev-list", ...revisions]))));
}
async function* asText(chunks) {
  for await (const chunk of chunks) yield chunk.toString("latin1");
}
async function* splitNames(chunks) {
  let rest = "";
  for await (const chunk of chunks) {
    const parts = (rest + chunk.toString("latin1")).split("\0");
    rest = parts.pop() ?? "";
    yield* parts.filter((one) => one !== "");
  }
}

// src/policy/globs/path-filter.ts
var ALL_PATHS = { patterns: [], includes: () => true };
function parsePathFilter(lines, { where, roots }) {
  if (lines.length === 0) return ALL_PATHS;
  const patterns = lines.map((line) => {
    try {
      return patternOf(line, roots);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      throw new UsageError("bad-glob", `${where}: "${line}": ${error.message}`);
    }
  });
  if (patterns.every((one) => one.isNegative))
    throw new UsageError("bad-glob", `${where}: only patterns with "!", which take away from others; put "**" before them for all files`);
  return {
    patterns,
    includes: (path) => {
      const last = patterns.findLast((one) => one.matches(path));
      return last !== void 0 && !last.isNegative;
    }
  };
}
function unmatchedProblem(filter, paths, where) {
  const idle = filter.patterns.filter((one) => !one.isNegative && !paths.some(one.matches));
  const [first] = idle;
  if (first) {
    const more = idle.length > 1 ? ` (nor ${idle.slice(1, 4).map((one) => `"${one.given}"`).join(", ")}${idle.length > 4 ? ", \u2026" : ""})` : "";
    return `${where}: "${first.given}" matches no file${more}${hintFor(first, paths)}`;
  }
  if (filter.patterns.length === 0 || paths.some(filter.includes)) return null;
  return `${where}: the patterns with "!" take away all that the others match`;
}
function hintFor(pattern, paths) {
  const { given } = pattern;
  const other = paths.find(pattern.matchesAnyCase);
  if (other !== void 0) return `; the case of letters counts: there is ${other}`;
  if (/^-\s|^["']/.test(given)) return "; give plain lines, without the hyphens and quotes of a YAML list";
  if (/[{}]/.test(given)) return "; braces are not special: give one pattern a line";
  if (/,|\s/.test(given)) return "; give one pattern a line, without commas between them";
  if (given.includes("\\")) return '; part folders with "/": a backslash takes the sign behind it literally';
  if (/^[^*/]*\*[^*/]*$/.test(given)) return `; "*" stays within a folder, "**/${given}" looks into all of them`;
  return "; patterns begin at the top of the repository";
}
var PatternError = class extends Error {
  name = "PatternError";
};
function patternOf(given, roots) {
  const isNegative = given.startsWith("!");
  const text2 = fromTop(isNegative ? given.slice(1) : given, roots);
  if (/^[A-Za-z]:[\\/]/.test(text2)) throw new PatternError("is no path of this repository");
  const atoms = atomsOf(text2);
  const segments = splitSegments(atoms);
  if (segments.some((one) => spelling(one) === "..")) throw new PatternError('".." leads out of the repository; name paths from its top');
  const kept = segments.filter((one, index) => !(spelling(one) === "." || one.length === 0 && index < segments.length - 1));
  const isFolder2 = kept.at(-1)?.length === 0;
  const named = isFolder2 ? kept.slice(0, -1) : kept;
  const plain = named.map(spelling);
  const literal = plain.every((one) => one !== null) ? plain.join("/") : null;
  const firstSpecial = plain.indexOf(null);
  const folder = (firstSpecial < 0 ? plain : plain.slice(0, firstSpecial)).join("/");
  const asWritten = literal === null ? literalPath(text2) : null;
  const matcher = (ignoreCase) => {
    const machine = compile(
      named.flatMap((one, index) => index === 0 ? one : [SLASH, ...one]),
      ignoreCase
    );
    return (path) => {
      const shown = fold(path, ignoreCase);
      if (literal !== null) return isWithin(shown, fold(literal, ignoreCase));
      if (asWritten !== null && isWithin(shown, fold(asWritten, ignoreCase))) return true;
      return isFolder2 ? foldersOf(shown).some((one) => run(machine, one)) : run(machine, shown);
    };
  };
  return { given, isNegative, literal, folder, matches: matcher(false), matchesAnyCase: matcher(true) };
}
function fromTop(text2, roots) {
  const isWindows = (root) => /^[A-Za-z]:/.test(root);
  for (const root of roots) {
    const plainRoot = root.replaceAll("\\", "/").replace(/\/$/, "");
    const given = isWindows(root) ? text2.replaceAll("\\", "/") : text2;
    const fits = isWindows(root) ? given.toLowerCase().startsWith(plainRoot.toLowerCase()) : given.startsWith(plainRoot);
    if (plainRoot !== "" && fits && (given.length === plainRoot.length || given[plainRoot.length] === "/"))
      return given.slice(plainRoot.length).replace(/^\/+/, "");
  }
  return text2.replace(/^\/+/, "");
}
var SLASH = { kind: "literal", text: "/" };
var SPECIAL = "*?+[]!\\";
function atomsOf(text2) {
  const atoms = [];
  const characters = Array.from(text2.normalize("NFC"));
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? "";
    const next = characters[at + 1] ?? "";
    if (character === "\\") {
      if (next !== "" && SPECIAL.includes(next)) atoms.push({ kind: "literal", text: characters[++at] ?? "" });
      else atoms.push(SLASH);
    } else if (character === "*") {
      if (next === "*") {
        while (characters[at + 1] === "*") at++;
        atoms.push({ kind: "deep" });
      } else atoms.push({ kind: "star" });
    } else if (character === "?" || character === "+") {
      const before = atoms.pop();
      if (!before || isSlash(before))
        throw new PatternError(
          `"${character}" stands for ${character === "?" ? "none or one" : "one or more"} of the character before it, and there is none`
        );
      const isStar = before.kind === "star" || before.kind === "deep";
      atoms.push(isStar ? before : { kind: character === "?" ? "optional" : "repeated", of: before });
    } else if (character === "[") {
      const end = characters.indexOf("]", at + 1);
      if (end < 0) throw new PatternError('"[" is not closed');
      atoms.push(classOf(characters.slice(at + 1, end)));
      at = end;
    } else atoms.push({ kind: "literal", text: character });
  }
  return atoms;
}
function classOf(members) {
  if (members.length === 0) throw new PatternError('"[]" names no character');
  if (members[0] === "!" || members[0] === "^")
    throw new PatternError(`"[${members[0]}" is not supported: name the characters that are meant`);
  const ranges = [];
  for (let at = 0; at < members.length; at++) {
    const first = members[at] ?? "";
    const last = members[at + 1] === "-" && at + 2 < members.length ? members[at + 2] ?? "" : first;
    if (last !== first) at += 2;
    if (last < first) throw new PatternError(`"${first}-${last}" runs backwards`);
    ranges.push([first, last]);
  }
  return { kind: "class", takes: (character) => ranges.some(([first, last]) => character >= first && character <= last) };
}
function splitSegments(atoms) {
  const segments = [[]];
  for (const atom of atoms) {
    if (isSlash(atom)) segments.push([]);
    else segments.at(-1)?.push(atom);
  }
  return segments;
}
function spelling(segment) {
  const texts = segment.map((one) => one.kind === "literal" ? one.text : null);
  return texts.includes(null) ? null : texts.join("");
}
function literalPath(text2) {
  return text2.normalize("NFC").split("/").filter((one) => one !== "" && one !== ".").join("/");
}
function fold(text2, ignoreCase) {
  const normal = text2.normalize("NFC");
  return ignoreCase ? normal.toLowerCase() : normal;
}
function isWithin(path, folder) {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
function foldersOf(path) {
  const parts = path.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}
function compile(atoms, ignoreCase) {
  const states = [];
  const once = (atom) => void states.push({ takes: testOf(atom, ignoreCase), then: states.length + 1, skipTo: [] });
  const anyNumber = (atom) => void states.push({ takes: testOf(atom, ignoreCase), then: states.length, skipTo: [states.length + 1] });
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at];
    if (!atom) continue;
    if (atom.kind === "deep" && isSlash(atoms[at + 1]) && (at === 0 || isSlash(atoms[at - 1]))) {
      states.push({ takes: () => false, then: states.length + 1, skipTo: [states.length + 1, states.length + 3] });
      anyNumber(atom);
      once(SLASH);
      at++;
    } else if (atom.kind === "deep" || atom.kind === "star") anyNumber(atom);
    else if (atom.kind === "optional")
      states.push({ takes: testOf(atom.of, ignoreCase), then: states.length + 1, skipTo: [states.length + 1] });
    else {
      if (atom.kind === "repeated") once(atom.of);
      if (atom.kind === "repeated") anyNumber(atom.of);
      else once(atom);
    }
  }
  return states;
}
function isSlash(atom) {
  return atom?.kind === "literal" && atom.text === "/";
}
function testOf(atom, ignoreCase) {
  switch (atom.kind) {
    case "literal": {
      const text2 = fold(atom.text, ignoreCase);
      return (character) => character === text2;
    }
    case "class":
      return ignoreCase ? (character) => atom.takes(character) || atom.takes(character.toUpperCase()) : atom.takes;
    case "star":
      return (character) => character !== "/";
    case "deep":
      return () => true;
    case "optional":
    case "repeated":
      return testOf(atom.of, ignoreCase);
  }
}
function run(states, text2) {
  let now = reached(states, [0]);
  for (const character of text2) {
    const next = [...now].flatMap((number) => {
      const state = states[number];
      return state?.takes(character) === true ? [state.then] : [];
    });
    if (next.length === 0) return false;
    now = reached(states, next);
  }
  return now.has(states.length);
}
function reached(states, from) {
  const all = new Set(from);
  for (const number of all) for (const next of states[number]?.skipTo ?? []) all.add(next);
  return all;
}

// src/action/paths.ts
var WHERE = 'input "paths"';
function pathsInput(lines, folder, workspace) {
  return parsePathFilter(lines, { where: WHERE, roots: [folder, workspace] });
}
async function checkRangePaths(filter, { context }, range) {
  const commits = [...range.heads, ...range.bases.filter((one) => !one.startsWith("--"))];
  await check(filter, [...commits.map((commit) => () => pathsAt(context, commit)), () => pathsChangedIn(context, range)]);
}
async function checkHistoryPaths(filter, { context }) {
  await check(filter, [() => pathsAt(context, "HEAD"), () => pathsEverChanged(context)]);
}
async function check(filter, sources) {
  if (filter.patterns.length === 0) return;
  const paths = /* @__PURE__ */ new Set();
  let isPartial = false;
  for (const source of sources) {
    try {
      for await (const raw of source()) paths.add(showRawPath(raw));
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      isPartial = true;
    }
    if (unmatchedProblem(filter, [...paths], WHERE) === null) return;
  }
  const problem = unmatchedProblem(filter, [...paths], WHERE) ?? "";
  throw new UsageError("input", isPartial ? `${problem}. Not all folders could be listed: the checkout is not complete` : problem);
}
function foldersToWalk(filter, root) {
  if (filter.patterns.length === 0) return [root];
  const named = filter.patterns.filter((one) => !one.isNegative).map((one) => one.folder === "" ? root : join2(root, one.folder));
  const there = [...new Set(named)].filter((folder) => existsSync3(folder));
  const { items } = walkFiles({ root, paths: there.length < named.length ? [root] : there, isExcluded: () => false, gitignore: null });
  const problem = unmatchedProblem(
    filter,
    items.map(({ path }) => path),
    WHERE
  );
  if (problem !== null) throw new UsageError("input", problem);
  return there;
}

// src/action/perform.ts
async function perform(plan, inputs, workspace, signal) {
  if (plan.kind === "texts") {
    const folder2 = inputs.repositoryPath === null ? workspace : findCheckout(workspace, inputs.repositoryPath) ?? workspace;
    const policy2 = checkoutPolicy({ workspace, folder: folder2 }, inputs);
    return { scan: await textsOnly(plan.texts, folder2, policy2, inputs, signal), policy: policy2 };
  }
  if (plan.kind === "files") {
    const folder2 = inputs.repositoryPath === null ? workspace : resolve2(workspace, inputs.repositoryPath);
    const filter2 = pathsInput(inputs.paths, folder2, workspace);
    const paths = foldersToWalk(filter2, folder2);
    const policy2 = policyFor(plan.policyFrom, { workspace, folder: folder2 }, inputs);
    const options2 = { ...judgeOptions(policy2, inputs), root: folder2, paths, only: filter2.includes };
    const found = await scan({ ...options2, signal, workerFile: worker("worker") });
    return { scan: await withTexts(found, plan.texts, policy2, inputs, signal), policy: policy2 };
  }
  const folder = findCheckout(workspace, inputs.repositoryPath);
  if (folder === null)
    throw new RepositoryError("no-checkout", 'there is no checkout to scan: put a step with "uses: actions/checkout" before this one');
  const place = { workspace, folder };
  const repository = readable(findRepository(folder));
  const filter = pathsInput(inputs.paths, repository.root, workspace);
  const depth = plan.kind === "range" ? plan.depth : 1;
  const fetcher = inputs.deepen ? tryFetcher(repository, depth) : null;
  if (plan.kind === "history") {
    if (readShallow(repository.commonFolder).size > 0) fetcher?.everything();
    await checkHistoryPaths(filter, repository);
    const policy2 = policyFor(plan.policyFrom, place, inputs);
    const options2 = { ...judgeOptions(policy2, inputs, filter), repository: folder, signal, workerFile: worker("object-worker") };
    return { scan: await withTexts(await scanHistory(options2), plan.texts, policy2, inputs, signal), policy: policy2 };
  }
  const { range, base, notes } = rangeFor(plan, repository, fetcher, inputs);
  await checkRangePaths(filter, repository, range);
  const policy = plan.policy === "checkout" ? checkoutPolicy(place, inputs) : policyOf(repository, base, range.heads[0] ?? null, place, inputs);
  const all = { ...policy, notes: [...notes, ...policy.notes] };
  const options = { ...judgeOptions(all, inputs, filter), folder, range, texts: plan.texts, inlineAllow: inputs.inlineAllow, signal };
  return { scan: await scanRange(options), policy: all };
}
function textsOnly(texts, root, policy, inputs, signal) {
  return scanTexts({ ...judgeOptions(policy, inputs), texts, root, inlineAllow: inputs.inlineAllow, signal });
}
async function withTexts(found, texts, policy, inputs, signal) {
  return addScan(found, await textsOnly(texts, found.result.root, { ...policy, notes: [] }, inputs, signal));
}
function readable(repository) {
  const foreign = repository.refusalError;
  if (foreign)
    throw new RepositoryError(
      "no-commit",
      "git refuses to read the checkout, because it belongs to another user than the one that runs this job, as in a container. These two lines mend it, before the step with binleaks:",
      ["- name: Trust the checkout", `  run: ${foreign.remedy[0] ?? ""}`]
    );
  requireGit(repository);
  return repository;
}
function worker(name) {
  return new URL(`./${name}.js`, import.meta.url);
}
function judgeOptions(policy, inputs, filter = null) {
  const { config, baseline, notes } = policy;
  return {
    config,
    baseline,
    notes,
    ...filter && filter.patterns.length > 0 ? { within: filter.includes } : {},
    ...inputs.minConfidence === null ? {} : { minConfidence: inputs.minConfidence }
  };
}
function fileOf({ workspace, folder }, given) {
  if (given === null) return null;
  const file = resolve2(workspace, given);
  return standsIn(folder, file) || existsSync4(file) ? file : resolve2(folder, given);
}
function checkoutPolicy(folders, inputs) {
  const config = loadConfig(folders.folder, fileOf(folders, inputs.config));
  return { config, baseline: loadBaseline(folders.folder, fileOf(folders, inputs.baseline), config), notes: [] };
}
function policyOf(repository, revision2, head, folders, inputs) {
  return policyAt({
    context: repository.context,
    root: repository.root,
    revision: revision2,
    head,
    configFile: fileOf(folders, inputs.config),
    baselineFile: fileOf(folders, inputs.baseline)
  });
}
function policyFor(from, folders, inputs) {
  if (from === null) return checkoutPolicy(folders, inputs);
  const checkout = findCheckout(folders.workspace, inputs.repositoryPath);
  const repository = checkout === null ? null : readable(findRepository(checkout));
  const fetcher = repository && inputs.deepen ? tryFetcher(repository, 1) : null;
  const revision2 = repository && (findCommit(repository.context, from) ?? fetched(repository, fetcher, from));
  if (!repository || revision2 === null)
    throw new RepositoryError(
      "no-commit",
      `the base commit ${shortId(from, 12)}, whose policy counts, is not in this checkout; use fetch-depth: 0`
    );
  return policyOf(repository, revision2, findCommit(repository.context, "HEAD"), folders, inputs);
}
function tryFetcher(repository, depth) {
  try {
    return fetcherFor(repository, { remote: null, depth, trusted: true });
  } catch (error) {
    if (error instanceof RepositoryError) return null;
    throw error;
  }
}
function rangeFor(plan, repository, fetcher, inputs) {
  const head = headOf(plan, repository, fetcher);
  const notes = [];
  const missing = [];
  let base = null;
  for (const name of plan.bases) {
    base = findCommit(repository.context, name) ?? fetched(repository, fetcher, name);
    if (base !== null) break;
    missing.push(name);
  }
  if (base === null && inputs.base !== "")
    throw new UsageError(
      "base",
      `input "base": there is no commit, branch or tag ${inputs.base} here${fetcher ? ", and none could be fetched" : ""}; check the name, or use actions/checkout with fetch-depth: 0`
    );
  if (missing.length > 0) {
    if (base === null && plan.policy === "base")
      throw new RepositoryError(
        "no-commit",
        `the base commit ${shortId(missing[0] ?? "", 12)} is not in this checkout and could not be fetched; use fetch-depth: 0`
      );
    const instead = base === null ? "everything that the new commit reaches was judged" : `compared with ${plan.bases[missing.length] ?? ""} instead`;
    notes.push(`The commit to compare with (${shortId(missing[0] ?? "")}) can't be had any more, as after a forced push: ${instead}.`);
  }
  const range = { heads: [head], bases: base === null ? [] : [base] };
  fetcher?.range(range);
  return { range, base, notes };
}
function headOf(plan, repository, fetcher) {
  const { context } = repository;
  const isId = /^[0-9a-f]{40,64}$/.test(plan.head);
  if (isId && hasObject(context, plan.head)) return plan.head;
  const found = isId ? null : findCommit(context, plan.head);
  if (found !== null) return found;
  for (const name of [plan.head, ...plan.headRef === null ? [] : [plan.headRef]]) {
    fetched(repository, fetcher, name);
    if (isId && hasObject(context, plan.head)) return plan.head;
    const now = isId ? null : findCommit(context, plan.head);
    if (now !== null) return now;
  }
  throw new UsageError(
    "head",
    `the commit ${shortId(plan.head, 12)} is not in this checkout and could not be fetched; use actions/checkout with fetch-depth: 0`
  );
}
function fetched(repository, fetcher, name) {
  if (!fetcher) return null;
  return fetcher.commit(name) ? findCommit(repository.context, name) : null;
}

// src/action/verify-inputs.ts
async function verifyAsAsked(scan2, inputs, isForeign, config, signal, announce) {
  const { verify, verifyEndpoints } = inputs;
  if (!verify) return scan2;
  const { result } = scan2;
  if (isForeign) {
    const note = 'Nothing was verified: the input "verify" does not count in runs from forks, nor where an issue, a comment or a review starts them.';
    return { ...scan2, result: { ...result, notes: [...result.notes, note] } };
  }
  let announced = Promise.resolve();
  const verified = await verifyScan(scan2, {
    config,
    endpoints: verifyEndpoints,
    signal,
    onAnnounce: (lines) => {
      announced = announce(lines.map((line) => `binleaks: verify: ${line}`).join("\n"));
    }
  });
  await announced;
  return verified;
}

// src/action/write.ts
import { realpathSync as realpathSync2 } from "node:fs";
import { dirname, isAbsolute, relative, resolve as resolve3 } from "node:path";
var PEM_LINE = 64;
var MIN_MASK = 16;
function registerMasks(secrets, env2) {
  if (env2["GITHUB_ACTIONS"] !== "true") return;
  const values = /* @__PURE__ */ new Set();
  for (const secret of secrets) {
    const value = secret.reveal();
    values.add(value);
    for (const line of value.split(/[\r\n]+/)) {
      for (let at = 0; line.length > PEM_LINE && at < line.length; at += PEM_LINE) values.add(line.slice(at, at + PEM_LINE));
      values.add(line);
    }
  }
  for (const value of values) if (value.length >= MIN_MASK) setSecret(value);
}
async function writeLog(given) {
  const text2 = toMasked(given);
  if (text2 === "") return;
  const { randomUUID: randomUUID2 } = process.getBuiltinModule("node:crypto");
  const token = randomUUID2();
  await writeOut(`::stop-commands::${token}
${text2.endsWith("\n") ? text2 : `${text2}
`}::${token}::
`);
}
async function writeSummary(markdown, env2) {
  if ((env2["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
  await summary.addRaw(toMasked(markdown), true).write();
}
function writeOutputs(values, env2) {
  if ((env2["GITHUB_OUTPUT"] ?? "") === "") return;
  for (const [name, value] of Object.entries(values)) setOutput(name, toMasked(value));
}
function highestSeverity(result) {
  return BY_SEVERITY.find((severity) => result.findings.some((one) => one.severity === severity)) ?? "none";
}
async function writeFileInput(input, file, workspace, text2) {
  const path = resolve3(workspace, file);
  let folder;
  try {
    folder = realpathSync2(dirname(path));
  } catch (error) {
    throw new UsageError("input", `input "${input}": the folder of ${file} does not exist`, { cause: error });
  }
  const inside = relative(realpathSync2(workspace), folder);
  if (!isAbsolute(file) && (inside.startsWith("..") || isAbsolute(inside)))
    throw new UsageError("input", `input "${input}": ${file} leads out of the workspace`);
  if (isLink(path, file))
    throw new UsageError("input", `input "${input}": ${file} is a link, which the checkout may have brought; name another file`);
  await writeReport(path, text2, [workspace]);
}

// src/action/main.ts
var { env } = process;
async function main() {
  const inputs = readInputs();
  const workspace = resolve4(env["GITHUB_WORKSPACE"] ?? ".");
  const payload = readPayload();
  const plan = planForInputs(planFor(env["GITHUB_EVENT_NAME"] ?? "", payload), inputs.mode, inputs.base, inputs.head);
  if (inputs.mode === "range" && plan.kind !== "range")
    throw new UsageError("input", 'input "mode": range: this event has no commits to compare; give the inputs "base" and "head"');
  if (plan.kind === "nothing") {
    await writeLog(`binleaks: ${printable(UNKNOWN_VALUES.text(plan.reason))}`);
    writeOutputs(
      { findings: "0", "new-findings": "0", "highest-severity": "none", complete: "true", "sarif-file": "", "json-file": "" },
      env
    );
    return 0;
  }
  const { signal, close } = listenForInterrupts(new URL("./watchdog.js", import.meta.url), () => writeOutputs({ complete: "false" }, env));
  const { scan: found, policy } = await perform(plan, inputs, workspace, signal);
  const scan2 = { ...found, result: { ...found.result, notes: [...notRead(payload), ...found.result.notes] } };
  const isCut = signal.aborted;
  registerMasks(scan2.secrets, env);
  learnValues(scan2.secrets);
  const verified = await verifyAsAsked(scan2, inputs, isFromFork(payload) || isFromAnyone(payload), policy.config, signal, writeLog);
  close();
  return report({ scan: verified, policy }, inputs, workspace, isCut);
}
async function report({ scan: scan2, policy }, inputs, workspace, interrupted) {
  const { result } = scan2;
  const masked = maskScan(scan2);
  const options = { version: "0.1.0", colour: false, quiet: false, verbose: false, project: projectOf(env) };
  const as = async (format) => renderMasked(format, masked, options);
  const files = [
    ["sarif-file", inputs.sarifFile, "sarif"],
    ["json-file", inputs.jsonFile, "json"],
    ["html-file", inputs.htmlFile, "html"]
  ];
  for (const [input, file, format] of files) if (file !== null) await writeFileInput(input, file, workspace, await as(format));
  await writeLog(await as("text"));
  say(await as("github"));
  if (isWorthASummary(result) || inputs.commentOnClean) await writeSummary(await as("markdown"), env);
  const known = result.suppressed.filter((one) => one.reason === "known").length;
  writeOutputs(
    {
      findings: String(result.findings.length + known),
      "new-findings": String(result.findings.length),
      "highest-severity": highestSeverity(result),
      complete: String(result.complete),
      "sarif-file": inputs.sarifFile ?? "",
      "json-file": inputs.jsonFile ?? ""
    },
    env
  );
  return exitCode(result, inputs.failOn ?? policy.config.failOn, interrupted);
}
function isWorthASummary(result) {
  const { findings, suppressed, notes, complete } = result;
  return findings.length > 0 || !complete || notes.length > 0 || suppressed.some((one) => one.reason === "inline" && one.added === true);
}
function readPayload() {
  const file = env["GITHUB_EVENT_PATH"] ?? "";
  if (file === "") return {};
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new UsageError("event", `the event in GITHUB_EVENT_PATH can't be read (${file})`);
  }
}
async function fail(error) {
  const isExplained = error instanceof BinleaksError;
  const words = isExplained ? error.message : `unexpected error: ${error instanceof Error ? error.name : "unknown"}`;
  const shown = (line) => printable(UNKNOWN_VALUES.text(line));
  const lines = [words, ...error instanceof RepositoryError ? error.remedy : []].map(shown);
  say(`::error title=binleaks could not scan::${lines.map((line) => line.replaceAll("%", "%25")).join("%0A")}
`);
  if (!isExplained && error instanceof Error) await writeLog(printable(framesOf(error).slice(0, 5).join(" ")));
  const html = lines.join("\n").replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  await writeSummary(`## \u26A0\uFE0F binleaks could not scan

<pre>${html}</pre>
`, env);
  writeOutputs({ findings: "", "new-findings": "", "highest-severity": "", complete: "false", "sarif-file": "", "json-file": "" }, env);
}
try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = 2;
  await fail(error);
}
