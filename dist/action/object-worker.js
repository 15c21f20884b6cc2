import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __esm = (fn, res, err2) => function __init() {
  if (err2) throw err2[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err2 = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/finding.ts
import { inspect } from "node:util";
function sha256Hex(data) {
  const { createHash: createHash2 } = process.getBuiltinModule("node:crypto");
  return createHash2("sha256").update(data).digest("hex");
}
var SecretText;
var init_finding = __esm({
  "src/finding.ts"() {
    "use strict";
    SecretText = class {
      #value;
      constructor(value) {
        this.#value = value;
      }
      /** The raw characters. Call this only to hash, to compare, to mask or to sign. */
      reveal() {
        return this.#value;
      }
      toString() {
        return "[secret]";
      }
      toJSON() {
        return "[secret]";
      }
      [inspect.custom]() {
        return "[secret]";
      }
    };
  }
});

// src/detect/evidence.ts
function evidence(signal, detail, share = 1) {
  return { signal, weight: Math.round(SIGNALS[signal].weight * share * 100) / 100, detail };
}
function scoreOf(list) {
  return Math.round(list.reduce((sum, one) => sum + one.weight, 0) * 100) / 100;
}
var SIGNALS;
var init_evidence = __esm({
  "src/detect/evidence.ts"() {
    "use strict";
    SIGNALS = {
      // Where a candidate starts.
      "random-64": { weight: -3.2, means: "has the shape of a Binance key or secret; most random 64-character values are something else" },
      "ed25519-key": { weight: -1.6, means: "an Ed25519 private key, the type Binance recommends; other services use it too" },
      "rsa-key": { weight: -2.2, means: "an RSA private key; most belong to TLS, SSH or tokens" },
      "unknown-private-key": { weight: -3.2, means: "a private key block whose body does not decode" },
      "hex-64": { weight: -6, means: "64 hexadecimal characters: nearly always a hash; only the old futures testnet issued such keys" },
      "lower-64": { weight: -6, means: "64 lower-case letters and digits: only Binance Pay is known to issue such keys" },
      // What the value is called.
      "name-binance": { weight: 7, means: "its name says Binance and what it is" },
      "name-binance-only": { weight: 5, means: "its name says Binance" },
      "header-x-mbx-apikey": { weight: 7, means: "stands in Binance's API key header" },
      "name-trading": { weight: 4.5, means: "its name is that of a trading program that talks to Binance" },
      "name-api": { weight: 2.2, means: "its name says API key or API secret" },
      "name-bare": { weight: 1.2, means: "its name says key or secret" },
      "name-other-vendor": { weight: -7, means: "its name is another service's" },
      "name-other-purpose": { weight: -5, means: "its name says what else it is for" },
      "name-password": { weight: -1.5, means: "its name says password: a secret of some account" },
      "name-never": { weight: -9, means: "its name says signature, hash, order, address or the like" },
      "framework-secret": { weight: -3, means: "SECRET_KEY in a web framework's settings" },
      "signed-request-line": {
        weight: 5.5,
        means: "nothing names it, but a signed request stands on its line: an access log with the API key"
      },
      unnamed: { weight: -2.2, means: "nothing names it: no variable, key, header or call" },
      "purpose-encloses": { weight: -4.5, means: "what encloses it says what else it is for" },
      // The call it is an argument of.
      "call-binance": { weight: 5, means: "argument of a call that names Binance" },
      "call-client": { weight: 2.6, means: "positional argument of a constructor that Binance libraries use" },
      "call-argument": { weight: 0.8, means: "first or second argument of a call" },
      "hmac-call": { weight: 1.6, means: "the key of an HMAC signature" },
      // Whose it is: the closest place that names an owner.
      "binance-encloses": { weight: 4.6, means: "what encloses it (object, section, call, class) names Binance" },
      "binance-line": { weight: 4.2, means: "Binance is named on the same line" },
      "binance-object": { weight: 4, means: "Binance is named in the same object" },
      "binance-paragraph": { weight: 3.4, means: "Binance is named in the same paragraph" },
      "binance-near": { weight: 2.8, means: "Binance is named within a few lines" },
      "binance-around": { weight: 2.3, means: "Binance is named within thirty lines" },
      "binance-file": { weight: 1.8, means: "Binance is named in the same file" },
      "binance-path": { weight: 2.3, means: "the path names Binance" },
      "trading-context": { weight: 1.6, means: "trading software or a trading pair is named nearby" },
      "other-encloses": { weight: -6, means: "what encloses it names another service" },
      "other-line": { weight: -5, means: "another service is named on the same line" },
      "other-object": { weight: -5, means: "another service is named in the same object" },
      "other-paragraph": { weight: -3.5, means: "another service is named closest in the same paragraph" },
      "repository-binance": { weight: 1.4, means: "the repository's manifests depend on a Binance library" },
      "repository-ccxt": { weight: 1, means: "the repository's manifests depend on ccxt or trading software" },
      "key-file": { weight: 0.5, means: "the file is one that holds credentials" },
      // Who stands beside it.
      partner: { weight: 2.6, means: "a partner of the other role stands beside it" },
      "key-words-near": { weight: 1.2, means: "the text around it speaks of API keys, secrets or credentials" },
      companion: { weight: 1.8, means: "a second value of the same shape stands right beside it" },
      "bare-pair": { weight: 3.4, means: "the file holds two such values and little else" },
      "binance-sibling": { weight: 2, means: "its partner is tied to Binance" },
      // What it is a piece of.
      "base64-slice": { weight: -6, means: "touches + / or =: a piece of base64" },
      "token-slice": { weight: -5, means: "touches another random piece: part of a longer token" },
      "touches-word": { weight: -1, means: "glued to a word by - or _" },
      "encoded-block": { weight: -8, means: "a line of a block of equally wide encoded lines" },
      "encrypted-value": { weight: -8, means: "stands in an encrypted value" },
      "data-uri": { weight: -6, means: "follows a data URI or a sourceMappingURL" },
      "lock-file": { weight: -6, means: "stands in a lock or checksum file" },
      "packed-guess": { weight: -1, means: "cut out of a longer run by its statistics" },
      "listen-key": { weight: 3, means: "named or used as a listen key: gives one user-data stream for 60 minutes" },
      // Offline proof: see proof.ts. That a wrong secret gives one signature is as likely as e^-177.
      "proved-by-request": { weight: 100, means: "signs a request that was logged: proof that it is the secret" },
      "key-of-proved-request": { weight: 100, means: "the API key of a logged request that a secret found here signs" },
      // Private keys.
      "key-other-purpose": { weight: -6, means: "named or placed as a TLS, SSH, token or cloud key" },
      "key-name": { weight: 0.8, means: "named as a private key" },
      "api-key-near": { weight: 3, means: "an API key of Binance shape stands beside it" }
    };
  }
});

// src/detect/statement.ts
function assignedNames(left) {
  const match = /^\s*(?:(?:const|let|var|my|local)\s+)?[[(]?\s*([$@]?[\w.]+(?:\s*,\s*[$@]?[\w.]+)+)\s*[\])]?\s*$/.exec(left);
  return match?.[1]?.split(/\s*,\s*/) ?? null;
}
function cutStatement(line) {
  const cut2 = Math.max(...["{", ",", ";", "(", "[", "}"].map((stop2) => line.lastIndexOf(stop2)));
  const statement = line.slice(cut2 + 1);
  const inner = /^(?:.*\S)?[&?](?=[\w.%-]+$)|^.*\|\s(?!\s*(?:undefined|null|None|string|str|number)\b)|^.*<(?=[^>]*$)/.exec(statement);
  return inner ? statement.slice(inner[0].length) : statement;
}
function withoutType(statement) {
  const basic = /^([\s\S]*\S)\s+As\s+(?:New\s+)?[\w.()]+\s*$/i.exec(statement);
  if (basic?.[1]) return basic[1];
  const typed = /^([\s\S]*?[\w$\])!?"'])\s*:(?!:)\s*([&*']?[\w$<>[\]|?.:&\s'*]{1,80})$/.exec(statement);
  if (!typed?.[1] || !typed[2] || /[\w>\]]\s+[\w<[]/.test(typed[2].trim().replace(/\s*[|&]\s*/g, "|"))) return statement;
  const type = typed[2].replace(/<[^<>]*>|\[\]|[?!]/g, "").trim().split(/[\s|.&:]+/).at(-1) ?? "";
  return /^(?:[A-Z]\w*|string|str|number|any|unknown|bytes|char|text|undefined|null|optional|varchar|object|auto|static)$/.test(type) ? typed[1] : statement;
}
var init_statement = __esm({
  "src/detect/statement.ts"() {
    "use strict";
  }
});

// src/detect/labels.ts
function readLabels(before, after) {
  const labels = [];
  const add = (text, via) => {
    const clean = text?.replace(/\b(?:https?|wss?):\/\/[^\s"'`]*/g, " ").replace(/[A-Za-z0-9+/]{40,}/g, "\u2026").replace(/[\s\x7f-\x9f\ufffd]+/g, " ").trim();
    if (clean && /[A-Za-z\u0080-\uffff]/.test(clean)) labels.push({ text: clean, via });
  };
  const call = bind(stripOpeners(before.slice(-1200)), add, 0);
  const first = labels[0];
  if (!first || first.via !== "column" && isGenericName(first.text)) addSiblings(before, after, add);
  const comment = /^["'`)\]},;\s\w.!?]{0,40}?(?:\s#|#\s|\/\/|\/\*|\s--\s|<!--|\s;\s|\s'\s)\s*([^\n\r]{2,100})/.exec(sameLine(after));
  add(comment?.[1], "comment");
  return { labels, call };
}
function sameLine(after) {
  const end = after.search(/[\r\n\x00-\x08\x0e-\x1a]/);
  return end < 0 ? after.slice(0, 300) : after.slice(0, Math.min(end, 300));
}
function isGenericName(name) {
  return GENERIC.test(lastWord(name));
}
function lastWord(text) {
  return /([\w-]+)["'`\])]*$/.exec(text)?.[1] ?? text;
}
function stripOpeners(text) {
  let rest = text;
  for (let i = 0; i < 12; i++) {
    const length = rest.length;
    rest = rest.replace(/(?:["'`]{1,3}|\\+|\u201c|\u2018|\u00e2\u0080\u009c|\u00ab|<<|\*\*|__|~~)+$/, "\0");
    rest = rest.replace(/(^|[^\w$])(?:[bBrRuUfFLNs]|[bB][rR]|[rR][bB]|u8|@\$?|\$@?|#|&)?\u0000$/, "$1");
    rest = rest.replace(/\u0000$/, "");
    rest = rest.replace(/<!\[CDATA\[\s*$/, "");
    rest = rest.replace(/[ \t]+$/, "");
    const wrapper = /(?:new\s{1,4})?[\w.:]{1,60}!?\($/.exec(rest.slice(-80))?.[0];
    if (wrapper && WRAPPER.test(wrapper.slice(0, -1))) rest = rest.slice(0, -wrapper.length);
    rest = rest.replace(/(=>\s*)string\(\d{1,9}\)$/, "$1");
    rest = rest.replace(/([:=]\s*)(?:!+[\w/-]*|&[\w-]+)\s*$/, "$1");
    if (rest.length === length) break;
  }
  return rest;
}
function bind(text, add, depth) {
  if (depth > 4) return null;
  const broken = /[\r\n][ \t]*$/.test(text);
  const rest = broken ? text.replace(/\s+$/, "").replace(/([,([{=])[ \t]*(?:#|\/\/|--)[^\n]*$/, "$1") : text;
  if (broken) {
    const block = /^([\s\S]*[:=])[ \t]*[|>][+-]?\d?[+-]?[ \t]*(?:#[^\n]*)?$/.exec(rest);
    if (block?.[1]) return bind(block[1], add, depth + 1);
    if (/(?:=|\(|,|\[|\{|\|\||\?\?|\+|=>|:=|<-|\\)$/.test(rest) && !/^\s*(?:#|\/\/|;|\*)/.test(lineOf(rest))) {
      return bind(stripOpeners(rest.replace(/\\$/, "")), add, depth + 1);
    }
    const tag2 = /<([\w:.-]+)([^<>]*)>$/.exec(rest);
    if (tag2) {
      bindElement(rest, tag2, add);
      return null;
    }
    bindLineAbove(rest, add);
    return null;
  }
  if (/(?:^|[\x01|^;\s])553=$/.test(rest) && rest.includes("8=FIX")) {
    add("FIX username, the API key", "assigned");
    return null;
  }
  const separator = SEPARATOR.exec(rest);
  if (separator) {
    const left = rest.slice(0, separator.index);
    bindLeft(left, separator[0].trim(), add);
    return null;
  }
  if (rest.endsWith(",")) return bindArgument(rest.slice(0, -1), add, depth);
  if (rest.endsWith("(")) return bindCall(rest.slice(0, -1), 0, "", add, depth);
  if (rest.endsWith("[") || rest.endsWith("{")) {
    const inner = stripOpeners(rest.slice(0, -1).replace(/\s+$/, ""));
    bind(inner, add, depth + 1);
    return null;
  }
  const tag = /<([\w:.-]+)([^<>]*)>$/.exec(rest);
  if (tag) {
    bindElement(rest, tag, add);
    return null;
  }
  if (/[|;\t]$/.test(rest)) {
    const cell = /([^|;\t\n]{2,60})[|;\t]\s*$/.exec(rest.trimEnd() + (rest.endsWith("	") ? "	" : ""));
    add(cell?.[1]?.replace(/["'`*]/g, ""), "prose");
    return null;
  }
  bindSpaced(rest, add);
  return null;
}
function lineOf(text) {
  return text.slice(text.lastIndexOf("\n") + 1);
}
function bindLeft(left, operator, add) {
  let line = lineOf(left);
  if (line.trim() === "" && left.trim() !== "") line = lineOf(left.trimEnd());
  if (/^(?:\|\||\?\?|:-|or|\?:)/.test(operator) || operator === ":" && /\?[^?]*$/.test(line) && /env|get/i.test(line)) {
    const identifiers = line.match(/[A-Za-z_$][\w$-]*/g) ?? [];
    for (const identifier of identifiers.toReversed().slice(0, 6)) {
      if (!/^(?:process|env|os|environ|getenv|get|const|let|var|import|meta|self|this|config|System|ENV|Deno|String|str|or|return|export|default|readonly|private|public)$/.test(
        identifier
      ))
        add(identifier, "assigned");
    }
    return;
  }
  const names = operator === "=" || operator === ":=" ? assignedNames(line) : null;
  if (names) {
    add(names[0], "assigned");
    return;
  }
  const subscript = /[\w$)\]]\s*(?:\[\s*["'`:]?[^\]\n]{1,80}["'`]?\s*\]|\{\s*["'`]?[\w.-]{1,60}["'`]?\s*\}|\(\s*["'`:][\w.:-]{1,80}["'`]?\s*\))$/.exec(
    line.trimEnd()
  );
  if (subscript) {
    add(/["'`:]?([^"'`[\](){}:]{1,80})["'`]?\s*[\])}]$/.exec(line.trimEnd())?.[1], "assigned");
    add(/([\w$.@>-]+)\s*$/.exec(line.slice(0, subscript.index + 1))?.[1], "assigned");
    return;
  }
  const quoted = /(["'`])((?:(?!\1)[^\n]){1,80})\1\s*$/.exec(line);
  if (quoted) {
    add(quoted[2], "assigned");
    return;
  }
  const statement = cutStatement(line).replace(/^\s*(?:[-*\u2022]|\d+[.)]|#+|\/\/+|>+|REM|--)\s+/, "");
  if (operator.startsWith("=") || operator === ":=" || operator === "<-" || operator === "?=" || operator === "+=") {
    const target = withoutType(statement).trim();
    const word = /([\w$@.\-\u0080-\uffff]+(?:->[\w$]+)*)\s*["'`\])]*$/.exec(target)?.[1];
    add(word, "assigned");
    if (word && target !== word && /[A-Za-z\u0080-\uffff]/.test(target)) add(target.slice(-80), "prose");
    return;
  }
  const colon = statement.trim();
  const typedName = /([\w$.\-\u0080-\uffff]+)\s*$/.exec(colon)?.[1];
  if (typedName && (typedName === colon || /^[\w$.-]*[_$.][\w$.-]*$/.test(typedName))) add(typedName, "assigned");
  if (colon !== typedName) add(colon.slice(-100), "prose");
}
function bindArgument(text, add, depth) {
  let level = 0;
  let index = 1;
  const previous = /(?:["'`]([\w.\- /:]{1,60})["'`]|(?:^|[\s(,:])[:@]?([A-Za-z_][\w.]{1,60}))\s*(?:\.[\w]+\(\))?$/.exec(text.slice(-90));
  for (let i = text.length - 1; i >= 0 && text.length - i < 1100; i--) {
    const character2 = text[i];
    if (character2 === ")" || character2 === "]" || character2 === "}") level++;
    else if (character2 === "," && level === 0) index++;
    else if (character2 === "(" || character2 === "[" || character2 === "{") {
      if (level > 0) {
        level--;
        continue;
      }
      const name = previous?.[1] ?? previous?.[2];
      if (index >= 1 && name && name.length < 60) add(name, "argument");
      if (character2 === "(") return bindCall(text.slice(0, i), index, text.slice(-90), add, depth);
      bind(stripOpeners(text.slice(0, i).trimEnd()), add, depth + 1);
      return null;
    } else if (character2 === ";" && level === 0) break;
  }
  const several = /(?:^|[\n;])([^\n;=]{1,120}?)\s*:?=(?!=)([^\n;=]*)$/.exec(text);
  const names = several?.[1] === void 0 ? null : assignedNames(several[1]);
  if (several && names) {
    add(names[(several[2] ?? "").split(",").length], "assigned");
    return null;
  }
  const command = /(?:^|\n)[ \t]*(\w[\w.:!]*)[ \t]+[:"'`]?([\w.-]+)["'`]?[ \t]*$/.exec(text);
  if (command) add(command[2], "argument");
  return null;
}
function bindCall(text, index, previous, add, depth) {
  const name = /((?:new\s+)?[\w$\\]+(?:(?:\.|::|->|\\|\?\.|!\.?)[\w$]+)*(?:<[^<>()]{0,40}>)?!?)\s*$/.exec(text.slice(-160))?.[1];
  if (!name) {
    bind(stripOpeners(text.trimEnd()), add, depth + 1);
    return null;
  }
  const bare = name.replace(/<[^<>]*>/, "").replace(/!$/, "");
  const last = /([\w$]+)$/.exec(bare)?.[1] ?? bare;
  if (/^(?:if|for|while|switch|return|and|or|not|in|print|println|printf|echo|log|console|assert\w*|expect|require|import|values?|max|min|len)$/i.test(
    last
  ))
    return null;
  const setter = /^(?:set|with|add|use|put|get)_?(?=[A-Z_])(.+)$/.exec(last) ?? /^(?:set|with)([A-Z]\w*)$/.exec(last);
  add(setter?.[1] ?? last, "call");
  return { name: bare, index, previous };
}
function bindElement(rest, tag, add) {
  const name = tag[1] ?? "";
  const attributes = tag[2] ?? "";
  const named = /(?:^|\s)(?:key|name|id|label|field|title|for|data-key|data-name|property|variable)\s*=\s*["']([^"']{2,80})["']/i.exec(
    attributes
  );
  if (named) add(named[1], "element");
  if (!GENERIC.test(name)) {
    add(name, "element");
    return;
  }
  const earlier = rest.slice(0, tag.index).replace(/<[\w:.-]+[^<>]*>\s*$/, "");
  const sibling = /<(?:key|name|th|td|dt|label|strong|b|span|code|h\d|setting[^>]*)\b[^<>]*>\s*([^<>]{2,80}?)\s*<\/[\w:.-]+>[\s:]*(?:<\/?[\w:.-]+[^<>]*>\s*){0,3}$/i.exec(
    earlier
  );
  add(sibling?.[1], "element");
  const parent = /<(?:add|setting|entry|param|property|item|env|variable)\b[^<>]*(?:key|name)\s*=\s*["']([^"']{2,80})["'][^<>]*>\s*$/i.exec(
    earlier
  );
  add(parent?.[1], "element");
}
function bindSpaced(rest, add) {
  const line = lineOf(rest).replace(/["'`]+$/, "").trimEnd();
  const option = /(?:^|[\s"'`(=,])(--?[A-Za-z][\w.-]*)["'`]?,?$/.exec(line);
  if (option) {
    if (/^--?(?:body|value|data|string|secret-string|from-literal|payload|text|v|b|d|w)$/.test(option[1] ?? "")) {
      for (const word of (line.match(/[A-Za-z_][\w.-]{3,}/g) ?? []).toReversed()) if (/[_.]/.test(word)) add(word, "option");
      return;
    }
    add(option[1], "option");
    return;
  }
  const command = /(?:^|[\s;&|(])(?:set|setx|export|ENV|ARG|env|SetEnv|setenv|define|put|add|store|config set|secret set|unset|let|declare|typeset)(?:\s+-{1,2}[\w-]+)*\s+["']?([A-Za-z_][\w.:-]*)["']?$/i.exec(
    line
  );
  if (command) {
    add(command[1], "option");
    return;
  }
  const words = line.replace(/^[\s\S]*[;{}|\x00-\x08\x0e-\x1f\x7f]/, "").slice(-100);
  add(words, "prose");
}
function bindLineAbove(rest, add) {
  const lines = rest.split(/\r?\n/);
  for (let i = lines.length - 1, blank2 = 0; i >= 0 && blank2 < 3; i--) {
    const line = (lines[i] ?? "").trim();
    if (line === "") {
      blank2++;
      continue;
    }
    if (line.length > 140 || /[A-Za-z0-9+/_-]{40}/.test(line)) return;
    add(line.replace(/^(?:[#/*;>-]+|\d+[.)])\s*/, "").replace(/[:\uff1a=\-*`"']+$/, ""), "line-above");
    return;
  }
}
function addSiblings(before, after, add) {
  const open = Math.max(
    before.lastIndexOf("{"),
    before.lastIndexOf("<"),
    before.lastIndexOf("("),
    before.lastIndexOf("\n- "),
    lastItem(before)
  );
  const head = before.slice(Math.max(open, before.length - 400)).replace(/^[\s\S]*[\x00-\x08\x0e-\x1a]/, "");
  const found = [...head.matchAll(NAME_PROPERTY)].toReversed();
  const strings = [...head.matchAll(/["'`](-{0,2}[A-Za-z][\w.-]{2,60})["'`]/g)].toReversed();
  for (const match of [...found, ...strings].slice(0, 6)) add(match[1], "sibling");
  if (found.length > 0) return;
  const close = after.search(/[}>]|\r?\n\s*-\s|\r?\n\s*\r?\n/);
  const tail = after.slice(0, close < 0 ? 300 : Math.min(close + 1, 300)).replace(/[\x00-\x08\x0e-\x1a][\s\S]*$/, "");
  add([...tail.matchAll(NAME_PROPERTY)][0]?.[1], "sibling");
}
function lastItem(before) {
  const match = [...before.slice(-400).matchAll(/\n[ \t]*- /g)].at(-1);
  return match ? Math.max(0, before.length - 400) + match.index : -1;
}
var WRAPPER, GENERIC, NAME_PROPERTY, SEPARATOR;
var init_labels = __esm({
  "src/detect/labels.ts"() {
    "use strict";
    init_statement();
    WRAPPER = /(?:^|[^\w])(?:Some|Just|Option|Optional(?:\.of(?:Nullable)?)?|(?:std::)?string(?:_view)?|String(?:::from)?|str|bytes|bytearray|Bytes|to_owned|format!?|Buffer\.from|new (?:String|Buffer|SecureString|SecretString)|Secret(?:Str|String|Value)?(?:::new|\.new)?|SecretString::from|Secrets?\.(?:plain|fromPlaintext|unsafe\w*)|decode|b64decode|base64_decode|atob|btoa|sensitive|quote|trim|strip|unquote|concat!?|String\.Concat|Encoding\.\w+\.GetBytes|\w*Encoding\.\w+\.GetBytes|utf8|from_utf8|Uint8List|Cow::Borrowed|Cow|Arc::new|Rc::new|Box::new|Ok|nullable|aws\.String|pointer\.\w+|ptr|to\.Ptr|lazy|const_cast|c_str|as\.character|c|list|tuple|array|vec!|arrayOf|listOf|of|List\.of|Value|StringValue|Literal|literal|raw|freeze|String\.valueOf|charlist|string:to_list|T|N|L|TEXT|_T|QStringLiteral|QString|QByteArray|R|b|u)$/;
    GENERIC = /^(?:value|val|values|v|content|contents|default|default_?value|text|txt|string|str|data|current|current_?value|initial_?value|input|plain|plaintext|raw|body|literal|stringvalue|simple_?value|td|th|code|pre|span|p|b|em|strong|li|div|entry|item|param|setting|property|answer|field_?value|env_?value|var|arg|args|defaultvalue|message|msg|log|line|output|stdout|note|comment|title|description|example|examples|sample|username_?value|password_?value|s|n|ss|t)$/i;
    NAME_PROPERTY = /(?:^|[\s{,(<"'])["']?(?:key|name|id|label|field|variable|var|param|parameter|header|property|env|env_?var|k|n|title|slug|option|setting|placeholder|alias|identifier|keyname|display_?name|attr|config_?key|entry|column|for|data-name|data-key)["']?\s*(?:[:=]|=>)\s*["']?([A-Za-z0-9_\-.:$/ ]{2,80}?)["']?\s*(?:[,;})>\]\n\r]|\/>|\s[\w-]+=|$)/gi;
    SEPARATOR = /(?:=>|:=|<-|~>|->|={1,3}|\?\?=?|\|\|=?|\bor\b|:-|\+=|\?=|\?:|:|\uff1a|\u00ef\u00bc\u009a|\u2192|\u00e2\u0086\u0092|\u2014|\u2013|\u00e2\u0080\u0094|\u00e2\u0080\u0093)[ \t]*$/;
  }
});

// src/detect/vocabulary.ts
function wordsOf(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2").toLowerCase().replace(/[^a-z0-9\u0080-\uffff]+/g, "_").replace(/^_+|_+$/g, "");
}
function mentions(pattern, text) {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
function mentionsBinance(text) {
  return /binance|bnb|mbx|[^\x20-\x7e]/i.test(text) && mentions(BINANCE, text.replace(CHAIN_ONLY, " "));
}
var BINANCE, CHAIN_ONLY, TRADING, EXCHANGES, SERVICES, OTHER_VENDOR, OTHER_EXCHANGE, OTHER_PURPOSE, PASSWORD_NAME, ONE_LETTER_NAME, NEVER_CREDENTIAL, SECRET_WORDS, KEY_WORDS, API_WORDS, CHINESE_API_KEY, LISTEN_KEY, TESTNET, DEMO, US, FUTURES_TESTNET, PAY;
var init_vocabulary = __esm({
  "src/detect/vocabulary.ts"() {
    "use strict";
    BINANCE = new RegExp(
      `binance|x[-_]mbx[-_]|(?<=[|\\x01^])25035=[12]|(?<![a-z0-9+/=])bnb(?:us|tr)?(?![a-z0-9+/=])|\u5E01\u5B89|\u5E63\u5B89|\u0431\u0438\u043D\u0430\u043D\u0441|\u30D0\u30A4\u30CA\u30F3\u30B9|\uBC14\uC774\uB0B8\uC2A4`,
      "gi"
    );
    CHAIN_ONLY = /dataseed\d*\.binance\.org|binance\.org|binance[-_ ]?(?:smart[-_ ]?)?chain|binance[-_ ]?peg|binancecoin|\bbsc[-_ ]binance|binance[-_]bsc/gi;
    TRADING = /(?<![a-z])ccxt(?![a-z])|freqtrade|hummingbot|octobot|passivbot|recvwindow|(?<![a-z])[fdsep]api(?![a-z])|usd[-_]?m[-_]?futures|futures_?usdt|coin[-_]?m[-_]?futures|(?:BTC|ETH|BNB)[-/_]?(?:USDT|BUSD|FDUSD)|spot[-_ ]?testnet/gi;
    EXCHANGES = "kraken|coinbase|gdax|bybit|okx|okex|kucoin|huobi|htx|gate\\.?io|gateio|bitget|bitmex|bitfinex|bittrex|poloniex|ascend[-_]?ex|bitmax|mexc|bitstamp|gemini|deribit|ftx|bitmart|bitrue|coindcx|coinex|crypto\\.?com|cryptocom|whitebit|phemex|bitvavo|upbit|bithumb|lbank|hitbtc|probit|dydx|aster(?:dex)?|hyperliquid|coinswitch|wazirx|bitpanda|bitso|mercadobitcoin|luno|indodax|tokocrypto|bingx|xt\\.com|woox|woo_x|blofin|backpack|zaif|bitflyer|coincheck|liquid|exmo|yobit|cex\\.io|revolut|alpaca|oanda|ibkr|interactive[-_ ]?brokers|robinhood|etoro|paradex";
    SERVICES = "moralis|alchemy|infura|quicknode|etherscan|bscscan|polygonscan|coingecko|coinmarketcap|cryptocompare|nomics|messari|glassnode|taapi|lunarcrush|santiment|coinglass|3commas|tradingview|aws|amazon|azure|gcp|google|gcloud|firebase|stripe|twilio|sendgrid|github|gitlab|bitbucket|slack|telegram|discord|twitter|facebook|instagram|linkedin|openai|anthropic|claude|gemini_ai|mistral|cohere|huggingface|hasura|netsuite|sumo[-_]?logic|disqus|iconfinder|partnerstack|typetalk|mesibo|confluent|kafka|salesforce|pinata|freshbooks|phrase|algolia|mongodb|mongo|postgres(?:ql)?|mysql|redis|rabbitmq|elastic(?:search)?|influx(?:db)?|sentry|datadog|new[-_]?relic|auth0|okta|keycloak|cognito|cloudflare|digital[-_]?ocean|heroku|vercel|netlify|supabase|mailgun|mailchimp|postmark|pusher|segment|mixpanel|amplitude|plaid|paypal|braintree|square|shopify|contentful|mapbox|spotify|dropbox|notion|airtable|zendesk|intercom|hubspot|pagerduty|opsgenie|grafana|prometheus|consul|rollbar|bugsnag|codecov|sonar(?:qube|cloud)?|npm|pypi|rubygems|docker|quay|artifactory|snyk|vonage|nexmo|messagebird|line[-_]?notify|pushover|pushbullet|onesignal|ably|livekit|agora|zoom|minio|backblaze|wasabi|cloudinary|imgix|strapi|directus|laravel|django|flask|rails|wordpress|magento|rapidapi|openweather|newsapi|polygon\\.io|finnhub|alphavantage|alpha_vantage|iex[-_]?cloud|quandl|tiingo|solana|ethereum|metamask|walletconnect|phantom|ledger|trezor|snowflake|databricks|planetscale|neon|turso|upstash|convex|clerk|resend|posthog|launchdarkly|statsig|split\\.?io|doppler|infisical|vault|akeyless";
    OTHER_VENDOR = new RegExp(`(?<![a-z])(?:${EXCHANGES}|${SERVICES})(?![a-z])`, "gi");
    OTHER_EXCHANGE = new RegExp(`(?<![a-z])(?:${EXCHANGES}|moralis|cryptocompare|pinata|confluent|hasura)(?![a-z])`, "gi");
    OTHER_PURPOSE = /csrf|xsrf|jwt_|session_?id|checksum|sha256|sha512|encrypted|(?:^|_)(?:jwt|jws|jwk|session|sess|cookie|csrf|xsrf|nextauth|auth_secret|better_auth|app_key|app_secret|secret_key_base|encrypt\w*|encryption|cipher|aes|salt|pepper|nonce|hash|hashes|digest|sha|sha1|sha2|sha224|sha256|sha384|sha512|md5|blake\w*|checksum|checksums|integrity|signature|sig|sign|etag|uuid|guid|trace|tracing|span|request_id|req_id|correlation|order|orderid|order_id|client_order|oid|txid|tx|txn|transaction|block|blockhash|address|addr|wallet|mnemonic|seed|passphrase|cert|certificate|fingerprint|thumbprint|webhook|hook|csp|refresh|bearer|oauth|client_secret|device|build|commit|revision|digest|cache|license|licence|serial|tracking|analytics|pixel|ad|adunit|dsn|invite|activation|reset|verification|verify|otp|totp|captcha|recaptcha|turnstile|deploy|upload|download|cdn|avatar|image|img|file|blob|object|bucket|merkle|root|proof|witness|contract|bytecode|abi|rpc|erc20|token_address|id_token|access_token|refresh_token|user_id|account_id|session_id|visitor|client_id|state|challenge|verifier|magic|remember|internal|admin|service|basic|cron|signing|hmac_key|shared|peer|node_key|validator|staking|rng|random|entropy|vapid|http|devise|play)(?:_|\d*$)/;
    PASSWORD_NAME = /(?:^|_)(?:password|passwd|pwd|pass|(?<!api_)token)(?:_|$)/;
    ONE_LETTER_NAME = /^(?:(?:self|this|my|cfg|config|c|args|opts?)_)?([ks])$/;
    NEVER_CREDENTIAL = /(?:^|_)(?:signature|sig|listen_?key|listenkey|order|orderid|order_id|client_order|hash|digest|sha\d*|checksum|tx|txid|txn|address|wallet|uuid|trace|request_id|nonce|integrity|etag|public_?key_?pem)(?:_|$)/;
    SECRET_WORDS = new RegExp(
      `secr[e\xE8\xE9]t|s\xE9cret|sekret|secert|sercet|seceret|secrect|(?<![a-z])scret|segredo|secreto|segreto|geheim|(?:^|_)(?:sec|sk|sck|seckey|apisec|priv|private|prv|hmac|signkey|sign_key|signing_key)(?:_|$)|private_?key|priv_?key|(?:^|_)apis(?:_|$)|\u79C1\u94A5|\u79D8\u94A5|\u5BC6\u94A5|\u91D1\u9470|\u5BC6\u9470|\u0441\u0435\u043A\u0440\u0435\u0442|\u30B7\u30FC\u30AF\u30EC\u30C3\u30C8|\uBE44\uBC00|\uC2DC\uD06C\uB9BF|\u043F\u0440\u0438\u0432\u0430\u0442\u043D|gizli|b\xED m\u1EADt`,
      "i"
    );
    KEY_WORDS = new RegExp(
      `ap[iy]_?_?key|apikey|access_?key|(?:^|_)(?:key|apik|akey|ak|pk|keyid|key_id|mbx|api|token|access|public|pub|publickey|pubkey|login|user|username|clave|chave|chiave|schluessel|schl_ssel|cle|cl|anahtar)(?:_|$)|\u043A\u043B\u044E\u0447|\u30AD\u30FC|\uD0A4|schl\xFCssel|cl\xE9|API\u5BC6\u94A5|API \u5BC6\u94A5|API\u5BC6\u9470|\u516C\u94A5|\u516C\u9470|kh\xF3a|\u0645\u0641\u062A\u0627\u062D`,
      "i"
    );
    API_WORDS = /api|access|x_mbx|exchange|trad|client|consumer/;
    CHINESE_API_KEY = /(?:api|访问|訪問|存取)[\s_-]*(?:密钥|密鑰|金鑰|秘钥|公钥)/i;
    LISTEN_KEY = /listen_?key|listen_?token|user_?data_?stream/i;
    TESTNET = /testnet|binancefuture\.com|binance\.vision|sandbox|(?<![a-z])test(?:ing)?[-_ ]?(?:api|net|key|secret|futures)/i;
    DEMO = /(?<![a-z])demo[-_.]?(?:api|fapi|dapi|binance|key|secret|trading|mode)|binance[-_ ]?demo|demo\.binance/i;
    US = /binance[-_.]?us(?![a-z])|binance\.us|bnbus/i;
    FUTURES_TESTNET = /testnet\.binancefuture|binancefuture\.com|futures?[-_ ]?testnet|testnet[-_ ]?futures?|test[-_]futures|testnet/i;
    PAY = /binance[-_ ]?pay|bpay\.binanceapi|binancepay/i;
  }
});

// src/detect/names.ts
function roleOf(text, prose) {
  const words = wordsOf(text);
  if (CHINESE_API_KEY.test(text) && !/secret|私钥/i.test(text)) return { role: "api-key", specific: true };
  const letter = prose ? void 0 : ONE_LETTER_NAME.exec(words)?.[1];
  if (letter !== void 0) return { role: letter === "k" ? "api-key" : "secret-key", specific: false };
  const source = prose ? text.toLowerCase().replace(/[^a-z0-9\u0080-\uffff:;,=]+/g, "_").replace(/[:;,=]/g, "_$&_") : words;
  const secretAt = lastMatch(SECRET_WORDS, source);
  const keyAt = lastMatch(KEY_WORDS, source);
  if (secretAt === null && keyAt === null) return null;
  const specific = API_WORDS.test(words) || /(?:secret_?key|key_?secret|secretkey)/.test(words);
  if (secretAt === null) return { role: "api-key", specific };
  if (keyAt === null || !prose) return { role: "secret-key", specific };
  const between = source.slice(secretAt, keyAt);
  return { role: keyAt > secretAt + 8 && /[:;,=]|api|_and_/.test(between) ? "api-key" : "secret-key", specific };
}
function lastMatch(pattern, text) {
  let last = null;
  for (const match of text.matchAll(new RegExp(pattern.source, "gi"))) last = match.index;
  return last;
}
function stemOf(text) {
  return wordsOf(text).replace(
    /(?:^|_)(?:api|apikey|apisecret|key|keys|secret|secretkey|id|access|private|public|priv|pub|value|token|sec|sk|pk|ak)(?=_|$)/g,
    ""
  ).replace(/^_+|_+$/g, "");
}
function readNaming(labels, column) {
  const all = column ? [{ text: column.header, via: "column" }, ...labels.labels] : labels.labels;
  const list = [];
  let role = null;
  let stem = "";
  let foreign = false;
  for (const label of all) {
    const loose = label.via === "prose" || label.via === "line-above" || label.via === "comment";
    if (loose && (role !== null || list.length > 0) && label.via === "comment") break;
    const text = label.text;
    const words = wordsOf(text);
    if (LISTEN_KEY.test(text) || /listen_?key/.test(words) || !loose && words === "stream")
      return { role: null, listenKey: true, stem, evidence: [evidence("listen-key", shorten(text))], foreign: true };
    if (/x[-_]mbx[-_]api[-_]?key/i.test(text))
      return { role: "api-key", listenKey: false, stem: "", evidence: [evidence("header-x-mbx-apikey", "X-MBX-APIKEY")], foreign: false };
    const given = roleOf(text, loose);
    const binance = mentionsBinance(text);
    const share = loose ? 0.8 : 1;
    const detail = shorten(text);
    if (!loose && NEVER_CREDENTIAL.test(words) && !/key$|secret$/.test(words)) {
      return { role: null, listenKey: false, stem, evidence: [evidence("name-never", detail)], foreign: true };
    }
    if (binance && (given || !loose || words.split("_").length <= 2)) {
      stem = stemOf(text);
      const purpose = !loose && OTHER_PURPOSE.test(words.replace(/binance_?(?:us)?/g, "")) && !given ? [evidence("name-other-purpose", detail, 0.6)] : [];
      return {
        role: role ?? given?.role ?? null,
        listenKey: false,
        stem,
        evidence: [...list, evidence(given ? "name-binance" : "name-binance-only", detail, share), ...purpose],
        foreign: false
      };
    }
    if (role !== null || list.length > 0) continue;
    const vendor = findVendor(loose ? text.slice(-60) : text);
    if (vendor && !loose) {
      list.push(evidence("name-other-vendor", detail));
      foreign = true;
      continue;
    }
    if (OTHER_PURPOSE.test(loose ? lastWords(words) : words) && !/^(?:api|exchange|trading|trade)_/.test(words)) {
      list.push(evidence("name-other-purpose", detail, loose ? 0.6 : 1));
      foreign = true;
      continue;
    }
    if (!loose && PASSWORD_NAME.test(words)) {
      role = words.includes("token") ? "api-key" : "secret-key";
      list.push(evidence("name-password", detail));
      continue;
    }
    if (!given) continue;
    role = given.role;
    stem = stemOf(text);
    if (mentions(TRADING, text)) list.push(evidence("name-trading", detail, share));
    else list.push(evidence(given.specific ? "name-api" : "name-bare", detail, share));
  }
  return { role, listenKey: false, stem, evidence: list, foreign };
}
function lastWords(words) {
  return words.split("_").slice(-4).join("_");
}
function findVendor(text) {
  OTHER_VENDOR.lastIndex = 0;
  const match = OTHER_VENDOR.exec(text.replace(/([a-z])([A-Z])/g, "$1_$2"));
  OTHER_VENDOR.lastIndex = 0;
  return match?.[0] ?? null;
}
function readCall(call) {
  if (!call) return { role: null, evidence: [] };
  const name = call.name.replace(/^new\s+/, "");
  if (HMAC_CALL.test(name) && !/(?:from|with)_?hmac$/i.test(name)) return { role: "secret-key", evidence: [evidence("hmac-call", name)] };
  const role = roleByPlace(call);
  if (mentionsBinance(name)) return { role, evidence: [evidence("call-binance", shorten(name))] };
  if (call.index <= 3 && CLIENT_CALL.test(name)) return { role, evidence: [evidence("call-client", shorten(name))] };
  const words = wordsOf(name.split(/[.:>]/).at(-1) ?? name);
  if (OTHER_PURPOSE.test(words)) return { role: null, evidence: [evidence("name-other-purpose", shorten(name))] };
  return call.index <= 1 ? { role, evidence: [evidence("call-argument", shorten(name))] } : { role: null, evidence: [] };
}
function roleByPlace(call) {
  if (call.index === 0) return "api-key";
  if (/[A-Za-z0-9]{60}/.test(call.previous)) return "secret-key";
  const variable = /(?:^|[\s(,])([\w.$]+)\s*$/.exec(call.previous)?.[1];
  return variable !== void 0 && KEY_WORDS.test(wordsOf(variable)) ? "secret-key" : null;
}
function shorten(text) {
  return text.replace(/[A-Za-z0-9+/=]{24,}/g, "\u2026").slice(-60);
}
var CLIENT_CALL, HMAC_CALL;
var init_names = __esm({
  "src/detect/names.ts"() {
    "use strict";
    init_evidence();
    init_vocabulary();
    CLIENT_CALL = /(?:^|[.:>\\\s])(?:(?:Async|Sync|Rest|Ws|Http|Api|Spot|Margin|Futures?|USDM?|UM|CM|Delivery|Main|Trading|Exchange|Request|Websocket|WebSocket|Binance\w*)*(?:Client|Manager|Api|API|Futures|Connector|Spot|Exchange|Credentials?|Account|Session|Service|Trader|Bot|SpotClientImpl|BinanceRest)|New\w*Client|newInstance|create|connect|init|initialize|authenticate|auth|login|from_hmac|with_credentials?|withCredentials|set_?credentials?|SetCredentials|setApiCredentials|set_api_keys?|setKeys|configure|new|__construct|ApiCredentials|BinanceCredentials|getInstance|build|make_client|get_client)$/;
    HMAC_CALL = /(?:createHmac|hmac\.new|hash_hmac|HMAC(?:SHA256)?|hmac_sha256|hmacSha256|hmac256|SecretKeySpec|hmac\.New|Hmac::new(?:_from_slice|_varkey)?|OpenSSL::HMAC\.(?:hex)?digest|hmac_sha256_hex|HmacSHA256|new HMACSHA256|crypto\.mac|:crypto\.hmac|Mac::new_from_slice|sign(?:ature)?)$/i;
  }
});

// src/detect/owner.ts
function fileFacts(path, bytes, wide) {
  const whole = bytes.length <= 4 * BLOCK;
  const answers = /* @__PURE__ */ new Map();
  const ask = (fact, block) => {
    const known = answers.get(fact) ?? /* @__PURE__ */ new Map();
    answers.set(fact, known);
    const before = known.get(block);
    if (before !== void 0) return before;
    const answer = fact(
      whole ? textOf(bytes, 0, bytes.length, wide) : textOf(bytes, block * BLOCK, (block + 1) * BLOCK + LONGEST_WORD, wide)
    );
    known.set(block, answer);
    return answer;
  };
  return (offset) => {
    const block = whole ? 0 : Math.floor(offset / BLOCK);
    const around = whole ? [0] : [block, block + 1, block - 1].filter((one) => one >= 0 && one * BLOCK < bytes.length);
    const says = (fact) => around.some((one) => ask(fact, one));
    return {
      path,
      get namesBinance() {
        return says(NAMES_BINANCE);
      },
      get namesTrading() {
        return says(NAMES_TRADING);
      },
      get namesFuturesTestnet() {
        return FUTURES_TESTNET.test(path) || says(NAMES_TESTNET);
      },
      get namesPay() {
        return PAY.test(path) || says(NAMES_PAY);
      }
    };
  };
}
function textOf(bytes, from, to, wide) {
  const text = bytes.toString("latin1", from, Math.min(to, bytes.length));
  return wide ? text.replaceAll("\0", "") : text;
}
function lastMention(pattern, text) {
  let last = null;
  for (const match of text.matchAll(pattern)) last = { word: match[0], start: match.index, end: match.index + match[0].length };
  return last;
}
function firstMention(pattern, text) {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match ? { word: match[0], start: match.index, end: match.index + match[0].length } : null;
}
function calm(text) {
  return text.replace(CHAIN_ONLY, blank).replace(/[A-Za-z0-9]{40,}/g, blank);
}
function blank(match) {
  const at = match.length >= 40 ? match.toLowerCase().indexOf("binance") : -1;
  if (at < 0) return " ".repeat(match.length);
  return `${" ".repeat(at)}binance${" ".repeat(match.length - at - 7)}`;
}
function ownerEvidence(structure, before, after, file) {
  const text = textEvidence(structure, before, after, file);
  const inPath = firstMention(BINANCE, file.path);
  if (!inPath) return text ? [text] : tradingEvidence(structure, before, after, file);
  if (!text) return [evidence("binance-path", file.path)];
  return text.weight < 0 ? [text, evidence("binance-path", file.path, 0.3)] : [text, evidence("binance-path", file.path, 0.4)];
}
function textEvidence(structure, before, after, file) {
  for (const [index, ancestor] of structure.ancestors.entries()) {
    if (firstMention(BINANCE, ancestor)) return evidence("binance-encloses", shorten2(ancestor), index > 3 ? 0.7 : 1);
    const other = firstMention(index === 0 ? OTHER_VENDOR : OTHER_EXCHANGE, ancestor);
    if (other) return evidence("other-encloses", other.word);
  }
  const line = closest(structure.lineBefore, structure.lineAfter);
  if (line) return line.binance ? evidence("binance-line", line.word) : evidence("other-line", line.word);
  const comment = precedingComment(before);
  if (comment) {
    if (firstMention(BINANCE, comment)) return evidence("binance-paragraph", shorten2(comment));
  }
  const object = ownerIn(structure.object);
  const paragraph = closest(structure.paragraphBefore, structure.paragraphAfter);
  if (object === "binance") return evidence("binance-object", firstMention(BINANCE, structure.object)?.word ?? "");
  if (object === "both" && paragraph)
    return paragraph.binance ? evidence("binance-paragraph", paragraph.word) : evidence("other-paragraph", paragraph.word);
  if (object === "other") return evidence("other-object", firstMention(OTHER_EXCHANGE, structure.object)?.word ?? "");
  if (paragraph) return paragraph.binance ? evidence("binance-paragraph", paragraph.word) : evidence("other-paragraph", paragraph.word);
  const outer = ownerIn(structure.outerObject);
  if (outer === "binance") return evidence("binance-object", firstMention(BINANCE, structure.outerObject)?.word ?? "", 0.85);
  return distantEvidence(before, after, file);
}
function distantEvidence(before, after, file) {
  const rings = [
    [6, "binance-near"],
    [30, "binance-around"]
  ];
  for (const [lines, signal] of rings) {
    const head = lastLines(before, lines);
    const tail = firstLines(after, lines);
    const binance = lastMention(BINANCE, head) ?? firstMention(BINANCE, tail);
    if (!binance) continue;
    const other = lastMention(OTHER_EXCHANGE, head);
    const above = lastMention(BINANCE, head);
    const rivalled = other !== null && (above === null || other.start > above.end);
    return evidence(signal, binance.word, rivalled ? 0.4 : 1);
  }
  return file.namesBinance ? evidence("binance-file", "") : null;
}
function tradingEvidence(structure, before, after, file) {
  const near = `${structure.ancestors.join("\n")}
${lastLines(before, 30)}
${firstLines(after, 30)}
${file.path}`;
  const word = firstMention(TRADING, near)?.word;
  if (word) return [evidence("trading-context", word)];
  return file.namesTrading ? [evidence("trading-context", "trading software elsewhere in the file", 0.7)] : [];
}
function closest(head, tail) {
  const binance = lastMention(BINANCE, head);
  const other = lastMention(OTHER_EXCHANGE, head);
  if (binance && (!other || binance.start >= other.start)) return { binance: true, word: binance.word };
  if (other) return { binance: false, word: other.word };
  const binanceBehind = firstMention(BINANCE, tail);
  const otherBehind = firstMention(OTHER_EXCHANGE, tail);
  if (binanceBehind && (!otherBehind || binanceBehind.start <= otherBehind.start)) return { binance: true, word: binanceBehind.word };
  return otherBehind ? { binance: false, word: otherBehind.word } : null;
}
function ownerIn(text) {
  if (text === "") return null;
  const binance = firstMention(BINANCE, text) !== null;
  const other = firstMention(OTHER_EXCHANGE, text) !== null;
  if (binance) return other ? "both" : "binance";
  return other ? "other" : null;
}
function precedingComment(before) {
  const lines = before.split("\n").slice(-4, -1).toReversed();
  const comment = lines.find((line) => /^\s*(?:#|\/\/|--|;|\*|\/\*|<!--|REM\b|')/.test(line));
  return comment && lines.indexOf(comment) <= 1 ? comment : null;
}
function lastLines(text, count) {
  let at = text.length;
  for (let i = 0; i <= count && at > 0; i++) at = text.lastIndexOf("\n", at - 1);
  return text.slice(Math.max(at, text.length - 6e3, 0));
}
function firstLines(text, count) {
  let at = -1;
  for (let i = 0; i <= count; i++) {
    at = text.indexOf("\n", at + 1);
    if (at < 0) return text.slice(0, 6e3);
  }
  return text.slice(0, Math.min(at, 6e3));
}
function shorten2(text) {
  return text.replace(/[A-Za-z0-9+/_=-]{24,}/g, "\u2026").slice(0, 60);
}
var BLOCK, LONGEST_WORD, NAMES_BINANCE, NAMES_TRADING, NAMES_TESTNET, NAMES_PAY;
var init_owner = __esm({
  "src/detect/owner.ts"() {
    "use strict";
    init_evidence();
    init_vocabulary();
    BLOCK = 65536;
    LONGEST_WORD = 64;
    NAMES_BINANCE = (text) => mentions(BINANCE, text) && firstMention(BINANCE, text.replace(CHAIN_ONLY, blank)) !== null;
    NAMES_TRADING = (text) => mentions(TRADING, text) && mentions(TRADING, calm(text));
    NAMES_TESTNET = (text) => FUTURES_TESTNET.test(text);
    NAMES_PAY = (text) => PAY.test(text);
  }
});

// src/detect/structure.ts
function readStructure(before, after) {
  const lineStart2 = Math.max(before.lastIndexOf("\n") + 1, before.length - 2e3);
  const lineEnd2 = after.search(/[\r\n]/);
  const brackets = openBrackets(before);
  const inner = brackets[0];
  const outer = brackets[1];
  const indented = indentedBlock(before, after, lineStart2);
  const useBrackets = inner !== void 0;
  const object = useBrackets ? enclosed(before, after, inner.at, 1) : indented.text;
  const outerObject = useBrackets ? outer ? enclosed(before, after, outer.at, 2) : indented.text : indented.outerText;
  return {
    ancestors: [...brackets.map((bracket) => bracket.opener), ...elements(before), ...indented.ancestors, ...section(before)].slice(
      0,
      MAX_ANCESTORS * 2
    ),
    calls: brackets.filter((bracket) => before[bracket.at] === "(").map((bracket) => bracket.opener),
    object: object.slice(0, MAX_OBJECT * 2),
    outerObject: outerObject.slice(0, MAX_OBJECT * 2),
    lineBefore: before.slice(lineStart2),
    lineAfter: lineEnd2 < 0 ? after.slice(0, 600) : after.slice(0, Math.min(lineEnd2, 600)),
    paragraphBefore: paragraphBefore(before),
    paragraphAfter: paragraphAfter(after)
  };
}
function openBrackets(before) {
  const found = [];
  let level = 0;
  const stop2 = Math.max(0, before.length - REACH);
  for (let i = before.length - 1; i >= stop2 && found.length < MAX_ANCESTORS; i--) {
    const character2 = before[i];
    if (character2 === "}" || character2 === "]" || character2 === ")") level++;
    else if (character2 === "{" || character2 === "[" || character2 === "(") {
      if (level > 0) {
        level--;
        continue;
      }
      if (isBare(before, i)) continue;
      found.push({ at: i, opener: openerText(before, i) });
    }
  }
  return found;
}
function isBare(before, at) {
  const line = before.slice(at, at + 120);
  const newline = line.indexOf("\n");
  return newline > 0 && /^[[(][^\])}]*$/.test(line.slice(0, newline)) && /^\s*\S/.test(line.slice(1, newline)) && before[at] === "(" && /[a-z]\s$/.test(before.slice(at - 2, at));
}
function openerText(before, at) {
  const head = before.slice(Math.max(0, at - 200), at);
  const line = head.slice(head.lastIndexOf("\n") + 1);
  const text = line.trim() === "" ? head.trimEnd().split("\n").at(-1) ?? "" : line;
  const cut2 = Math.max(text.lastIndexOf("{"), text.lastIndexOf("}"), text.lastIndexOf(";"), lastCommaOutsideCall(text));
  return text.slice(cut2 + 1).trim().slice(-120);
}
function lastCommaOutsideCall(text) {
  return text.includes("(") ? -1 : text.lastIndexOf(",");
}
function enclosed(before, after, open, depth) {
  const head = before.slice(open + 1).slice(-MAX_OBJECT);
  let level = depth;
  let end = Math.min(after.length, MAX_OBJECT);
  for (let i = 0; i < end; i++) {
    const character2 = after[i];
    if (character2 === "{" || character2 === "[" || character2 === "(") level++;
    else if ((character2 === "}" || character2 === "]" || character2 === ")") && --level === 0) end = i;
  }
  return `${head}
${after.slice(0, end)}`;
}
function indentOf(line) {
  const match = /^([ \t]*)(-[ \t]+)?/.exec(line);
  return (match?.[1]?.length ?? 0) + (match?.[2]?.length ?? 0);
}
function indentedBlock(before, after, lineStart2) {
  const own = before.slice(lineStart2);
  let limit = indentOf(own);
  const ancestors = [];
  if (limit === 0) return { ancestors, text: "", outerText: "" };
  const blocks = [[]];
  const lines = before.slice(Math.max(0, lineStart2 - REACH), Math.max(0, lineStart2 - 1)).split("\n");
  for (let i = lines.length - 1; i >= 0 && ancestors.length < MAX_ANCESTORS && limit > 0; i--) {
    const line = lines[i] ?? "";
    if (line.trim() === "") continue;
    const dashed = /^[ \t]*-[ \t]/.test(line);
    const indent = indentOf(line);
    const outdented = dashed ? indent < limit || (/^[ \t]*/.exec(line)?.[0].length ?? 0) < limit - 2 : indent < limit;
    if (outdented) {
      ancestors.push(line.trim().slice(0, 120));
      limit = indent;
      blocks.push([]);
    }
    blocks.at(-1)?.push(line);
    if (dashed && !outdented && indent === limit) break;
  }
  const tail = [];
  const ownIndent = indentOf(own);
  for (const line of after.slice(0, MAX_OBJECT).split("\n").slice(1)) {
    if (line.trim() !== "" && (indentOf(line) < ownIndent || /^[ \t]*-[ \t]/.test(line))) break;
    tail.push(line);
  }
  const text = [...(blocks[0] ?? []).toReversed(), ...tail].join("\n");
  return { ancestors, text, outerText: (blocks[1] ?? []).toReversed().join("\n") };
}
function section(before) {
  const headers = [...before.slice(-REACH).matchAll(/(?:^|\n)[ \t]*(\[{1,2}[^\]\n{}"']{1,80}\]{1,2})[ \t]*(?:[#;][^\n]*)?\r?(?=\n)/g)];
  const last = headers.at(-1)?.[1];
  return last === void 0 ? [] : [last];
}
function elements(before) {
  if (!before.includes("</") && !/<[\w:.-]+[^<>]*>\s*["']?$/.test(before.slice(-300))) return [];
  const open = [];
  let level = 0;
  for (const match of [...before.slice(-REACH).matchAll(/<(\/?)([A-Za-z][\w:.-]*)([^<>]*?)(\/?)>/g)].toReversed()) {
    if (match[4] === "/" || /^(?:br|hr|img|input|meta|link)$/i.test(match[2] ?? "")) continue;
    if (match[1] === "/") level++;
    else if (level > 0) level--;
    else open.push(`${match[2] ?? ""}${match[3] ?? ""}`);
    if (open.length >= MAX_ANCESTORS) break;
  }
  return open;
}
function paragraphBefore(before) {
  const text = before.slice(-3e3);
  const blank2 = [...text.matchAll(/\n[ \t]{0,80}(?:#|\/\/|\*)?[ \t]{0,80}(?=\r?\n)/g)].at(-1);
  return blank2 ? text.slice(blank2.index + blank2[0].length) : text;
}
function paragraphAfter(after) {
  const text = after.slice(0, 2e3);
  const blank2 = text.search(/\n[ \t]*\r?\n/);
  return blank2 < 0 ? text : text.slice(0, blank2);
}
var REACH, MAX_OBJECT, MAX_ANCESTORS;
var init_structure = __esm({
  "src/detect/structure.ts"() {
    "use strict";
    REACH = 8192;
    MAX_OBJECT = 6e3;
    MAX_ANCESTORS = 8;
  }
});

// src/detect/table.ts
function readColumn(before, after) {
  return sqlColumn(before) ?? copyColumn(before) ?? htmlColumn(before) ?? delimitedColumn(before, after);
}
function sqlColumn(before) {
  const text = before.slice(-16e3);
  const inserts = [
    ...text.matchAll(
      /(?:INSERT|REPLACE|MERGE)\s+(?:OR\s+\w+\s+|IGNORE\s+)?INTO\s+([\w."`[\]]+)\s*(?:\(([^()]*)\))?\s*(?:VALUES|SELECT|OVERRIDING[^(]*VALUES)/gi
    )
  ];
  const insert2 = inserts.at(-1);
  if (!insert2) return null;
  const rows = text.slice(insert2.index + insert2[0].length);
  const cells = tupleIndex(rows);
  if (cells === null) return null;
  const table = insert2[1] ?? "";
  const columns = insert2[2] ? insert2[2].split(",") : createdColumns(text, table);
  const header = columns[cells]?.replace(/["`[\]\s]/g, "");
  return header ? { header, context: `${table} ${columns.join(" ")}` } : null;
}
function tupleIndex(text) {
  let quote = false;
  let level = 0;
  let index = 0;
  for (const character2 of text) {
    if (character2 === "'") quote = !quote;
    else if (quote) continue;
    else if (character2 === "(") {
      level++;
      if (level === 1) index = 0;
    } else if (character2 === ")") level = Math.max(0, level - 1);
    else if (character2 === "," && level === 1) index++;
    else if (character2 === ";" && level === 0) return null;
  }
  return level > 0 ? index : null;
}
function createdColumns(text, table) {
  const name = table.replace(/["`[\]]/g, "").split(".").at(-1) ?? "";
  const creates = [
    ...text.matchAll(/CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?([\w."`[\]]+)\s*\(([\s\S]*?)\n?\)\s*(?:;|ENGINE|WITHOUT|STRICT)/gi)
  ];
  const create = creates.findLast(
    (match) => (match[1] ?? "").replace(/["`[\]]/g, "").split(".").at(-1) === name
  );
  return (create?.[2] ?? "").split(/,(?![^(]*\))/).map((line) => /^\s*["`[]?(\w+)/.exec(line)?.[1] ?? "").filter((column) => column !== "" && !/^(?:primary|unique|key|constraint|foreign|index|check)$/i.test(column));
}
function copyColumn(before) {
  const copies = [...before.slice(-16e3).matchAll(/COPY\s+([\w."]+)\s*\(([^()]*)\)\s+FROM\s+stdin[^\n]*\n/gi)];
  const copy = copies.at(-1);
  if (!copy || before.slice(-16e3).slice(copy.index).includes("\n\\.")) return null;
  const cells = before.slice(before.lastIndexOf("\n") + 1).split("	").length - 1;
  const columns = (copy[2] ?? "").split(",").map((column) => column.replace(/["\s]/g, ""));
  const header = columns[cells];
  return header ? { header, context: `${copy[1] ?? ""} ${columns.join(" ")}` } : null;
}
function htmlColumn(before) {
  const text = before.slice(-8e3);
  const row = text.toLowerCase().lastIndexOf("<tr");
  if (row < 0) return null;
  const open = text.slice(row);
  if (/<\/tr/i.test(open)) return null;
  const index = [...open.matchAll(/<t[dh]\b/gi)].length - 1;
  const table = text.slice(Math.max(0, text.toLowerCase().lastIndexOf("<table")), row);
  const headers = [...table.matchAll(/<th\b[^<>]*>\s*(?:<[^<>]*>\s*)*([^<>]*)/gi)].map((match) => match[1] ?? "");
  const header = headers[index];
  return header ? { header, context: headers.join(" ") } : null;
}
function delimitedColumn(before, after) {
  const lineStart2 = before.lastIndexOf("\n") + 1;
  const head = before.slice(lineStart2);
  if (head.length > 4e3) return null;
  const end = after.search(/[\r\n]/);
  const row = head + VALUE + (end < 0 ? after.slice(0, 4e3) : after.slice(0, end));
  const above = before.slice(Math.max(0, lineStart2 - 24e3), lineStart2).split(/\r?\n/);
  above.pop();
  for (const delimiter of DELIMITERS) {
    const cells = split(row, delimiter);
    if (cells.length < 2) continue;
    const index = cells.findIndex((cell2) => cell2.includes(VALUE));
    if (delimiter !== "|" && !/^[\s"']*$/.test((cells[index] ?? "").replace(VALUE, ""))) continue;
    const header = headerAbove(above, delimiter, cells.length);
    const cell = header?.[index]?.replace(/^[\s"'`*\ufeff]+|[\s"'`*]+$/g, "");
    if (header && cell) return { header: cell, context: header.join(" ") };
  }
  return null;
}
function headerAbove(above, delimiter, cells) {
  let header = null;
  for (let i = above.length - 1; i >= 0; i--) {
    const line = above[i] ?? "";
    if (line.trim() === "") break;
    if (/^[\s|+:=-]+$/.test(line)) continue;
    const row = split(line, delimiter);
    if (Math.abs(row.length - cells) > (delimiter === "|" ? 2 : 0)) break;
    header = row;
  }
  if (!header || delimiter !== "|" && header.some((cell) => /[=(){}[\];<>]|^\s*(?:import|const|let|return|public|private|use)\s/.test(cell)))
    return null;
  const named = header.filter(
    (cell) => /^[\s"'`*]*[A-Za-z\u0080-\uffff][^"'`]{0,60}[\s"'`*]*$/.test(cell) && !/[A-Za-z0-9]{40}/.test(cell)
  );
  return named.length * 2 > header.filter((cell) => cell.trim() !== "").length ? header : null;
}
function split(row, delimiter) {
  const cells = [];
  let cell = "";
  let quoted = false;
  for (const character2 of row) {
    if (character2 === '"') quoted = !quoted;
    if (character2 === delimiter && !quoted) {
      cells.push(cell);
      cell = "";
    } else cell += character2;
  }
  cells.push(cell);
  return quoted ? row.split(delimiter) : cells;
}
var DELIMITERS, VALUE;
var init_table = __esm({
  "src/detect/table.ts"() {
    "use strict";
    DELIMITERS = ["|", "	", ",", ";"];
    VALUE = "value";
  }
});

// src/detect/classify.ts
function classify(site, file, bare) {
  if (site.shape === "hex" && !file.namesFuturesTestnet) return null;
  if (site.shape === "lower" && !file.namesPay) return null;
  const before = calm(site.before);
  const after = calm(site.after);
  const structure = readStructure(before, after);
  if (site.form === "private") return classifyPrivateKey(site, structure, before, after, file);
  const labels = readLabels(site.before, site.after);
  const column = readColumn(site.before, site.after);
  const call = readCall(labels.call);
  const bound = call.evidence.some((one) => one.signal !== "call-argument") ? labels.labels.filter((one) => one.via !== "argument" && one.via !== "call") : labels.labels;
  let naming = readNaming({ labels: bound, call: labels.call }, column);
  if (naming.evidence.length === 0) naming = enclosingName(structure) ?? naming;
  if (bare && naming.evidence.length === 0)
    naming = readNaming({ labels: [{ text: baseName(file.path), via: "assigned" }], call: null }, null);
  if (site.form === "listen" || naming.listenKey || isStreamAddress(site.before) || naming.evidence.length === 0 && LISTEN_KEY.test(structure.lineBefore))
    return listenKey(site, naming, structure);
  const unnamed = naming.evidence.length === 0 && call.evidence.length === 0;
  const inAccessLog = unnamed && SIGNED_REQUEST.test(lastLine(site.before));
  const owner = ownerEvidence(structure, before, after, file);
  const base = baseEvidence(site, structure, naming, file);
  if (!base) return null;
  const named = naming.evidence.some((one) => one.signal === "name-binance" || one.signal === "header-x-mbx-apikey");
  const list = [
    ...base,
    ...naming.evidence,
    ...named ? [] : call.evidence,
    ...unnamed ? [evidence("unnamed", "no name"), ...keyWordsNear(site)] : [],
    ...inAccessLog ? [evidence("signed-request-line", "timestamp and signature")] : [],
    ...named ? [] : enclosingPurpose(structure, naming),
    // A name that says Binance needs no neighbourhood to say it again.
    ...named ? owner.filter((one) => one.weight > 0).map((one) => ({ ...one, weight: Math.round(one.weight * 25) / 100 })) : owner,
    ...site.touching,
    ...fileEvidence(file),
    ...frameworkSecret(naming, site, file),
    ...gluedPurpose(site)
  ];
  return {
    site,
    kind: (naming.role ?? call.role) === "secret-key" ? "secret-key" : "api-key",
    role: naming.role ?? call.role ?? (inAccessLog ? "api-key" : null),
    stem: naming.stem,
    name: column?.header ?? labels.labels[0]?.text ?? "",
    foreign: naming.foreign,
    evidence: list,
    score: scoreOf(list),
    environment: environmentOf(site, structure, labels.labels.map((label) => label.text).join(" "), file)
  };
}
function lastLine(text) {
  return text.slice(text.lastIndexOf("\n") + 1).slice(-3e3);
}
function keyWordsNear(site) {
  const around = `${site.before.slice(-300)} ${site.after.slice(0, 200)}`.replace(/[A-Za-z0-9+/]{40,}/g, " ");
  const word = /api[-_ ]?keys?|secret(?:[-_ ]?key)?s?\b|credentials?|creds\b|\bkeys\b|access[-_ ]keys?|密钥|ключи?|schlüssel|claves?\b|chaves?\b/i.exec(
    around
  )?.[0];
  return word ? [evidence("key-words-near", word)] : [];
}
function enclosingName(structure) {
  for (const ancestor of structure.ancestors.slice(0, 3)) {
    if (ancestor.length > 90 || /[A-Za-z0-9]{40}/.test(ancestor) || isSectionHeader(ancestor) || isCallName(structure, ancestor)) continue;
    const quoted = /["']([^"']{3,60})["']\s*[:=]?\s*\{?$/.exec(ancestor)?.[1] ?? /([\w$.-]{3,60})["']?\s*[:=]?>?\s*[{[(]?$/.exec(ancestor)?.[1];
    if (!quoted || isGenericName(quoted)) continue;
    const naming = readNaming({ labels: [{ text: quoted, via: "sibling" }], call: null }, null);
    return naming.role !== null || naming.foreign ? naming : null;
  }
  return null;
}
function isCallName(structure, ancestor) {
  return structure.calls.includes(ancestor) || ancestor.endsWith("(");
}
function isSectionHeader(text) {
  return /^\[.*\]$/.test(text);
}
function enclosingPurpose(structure, naming) {
  if (naming.evidence.some((one) => one.signal === "name-other-purpose" || one.signal === "name-never")) return [];
  for (const ancestor of structure.ancestors.slice(0, 2)) {
    if (mentionsBinance(ancestor)) return [];
    const words = wordsOf(/([\w$.-]{2,60})["'\]]*\s*(?:=>|[:=])?\s*(?:new\s)?[{[(]?$/.exec(ancestor)?.[1] ?? "");
    if (words !== "" && OTHER_PURPOSE.test(words) && !/^(?:account|service|admin|user|client|node|root|internal|basic|shared|cert|build|deploy|block|file|order|device|img|image|object|bucket)s?$/.test(
      words
    ))
      return [evidence("purpose-encloses", words.slice(0, 40))];
  }
  return [];
}
function baseName(path) {
  return (path.split("/").at(-1) ?? "").replace(/\.\w{1,5}$/, "");
}
function gluedPurpose(site) {
  const glued = site.touching.find(
    (one) => one.signal === "touches-word" && !mentionsBinance(one.detail) && mentions(OTHER_VENDOR, one.detail)
  );
  return glued ? [evidence("name-other-vendor", glued.detail)] : [];
}
function isStreamAddress(before) {
  return /(?:\/ws(?:-api\/v3)?\/|\/stream\?streams=|[?&]streams=|\/stream\/|\/userDataStream\/|listen_?key["'\s]*[:=]\s*["']?)$/i.test(
    before.slice(-60)
  );
}
function baseEvidence(site, structure, naming, file) {
  if (site.shape === "random") return [evidence("random-64", "random mixed-case 64")];
  const near = `${structure.lineBefore} ${structure.ancestors.join(" ")} ${structure.object} ${lastLines(site.before, 12)} ${firstLines(site.after, 12)} ${file.path}`;
  if (site.shape === "hex") {
    const testnet = FUTURES_TESTNET.test(near) && (mentionsBinance(near) || file.namesBinance);
    const nameSays = naming.evidence.some((one) => FUTURES_TESTNET.test(one.detail));
    const futures = naming.evidence.some((one) => /test[-_]?(?:net)?[-_]?futures|futures[-_]?test/i.test(one.detail));
    return (testnet || futures) && naming.role !== null && !naming.foreign ? [evidence("hex-64", "hexadecimal, near the futures testnet", nameSays ? 0.6 : 1)] : null;
  }
  if (site.shape === "lower")
    return PAY.test(near) && naming.role !== null ? [evidence("lower-64", "lower case, near Binance Pay", 0.6)] : null;
  return null;
}
function fileEvidence(file) {
  if (LOCK_FILE.test(file.path)) return [evidence("lock-file", baseName(file.path))];
  return KEY_FILE.test(file.path) ? [evidence("key-file", baseName(file.path))] : [];
}
function frameworkSecret(naming, site, file) {
  if (naming.evidence.some((one) => one.signal.startsWith("name-binance"))) return [];
  if (!naming.evidence.some(
    (one) => /^(?:app|application)?[._[\]"'\s-]*(?:config)?[._[\]"'\s-]*(?:secret|secret[._-]?key(?:[._-]?\w{3,12})?|secret[._-]?token|app[._-]?secret)$/i.test(
      one.detail
    )
  ))
    return [];
  const around = `${lastLines(site.before, 60)}
${firstLines(site.after, 60)}
${file.path}`;
  const framework = /django|INSTALLED_APPS|ALLOWED_HOSTS|flask|SQLALCHEMY|rails|secret_key_base|laravel|APP_ENV|fastapi|ALGORITHM\s*[:=]|ACCESS_TOKEN_EXPIRE|express-?session|jsonwebtoken|passport|nextauth|NEXT_PUBLIC|cookie|spring\.security|symfony|DATABASE_URL|wordpress|AUTH_KEY|superset/i.exec(
    around
  )?.[0];
  return framework ? [evidence("framework-secret", framework)] : [];
}
function listenKey(site, naming, structure) {
  const list = [evidence("listen-key", LISTEN_KEY.exec(structure.lineBefore)?.[0] ?? "stream address")];
  return {
    site,
    kind: "listen-key",
    role: null,
    stem: naming.stem,
    name: "",
    foreign: true,
    evidence: list,
    score: scoreOf(list),
    environment: "unknown"
  };
}
function classifyPrivateKey(site, structure, before, after, file) {
  const labels = readLabels(site.before, site.after);
  const texts = [...labels.labels.map((label) => label.text)];
  const type = site.key?.type ?? "unknown";
  const list = [
    type === "ed25519" ? evidence("ed25519-key", "Ed25519") : type === "unknown" ? evidence("unknown-private-key", "body does not decode") : evidence("rsa-key", type === "encrypted" ? "encrypted" : "RSA")
  ];
  const bound = labels.labels.find((label) => label.via !== "prose" && label.via !== "line-above" && label.via !== "comment");
  const alone = site.before.trim().length < 200 && site.after.trim().length < 200;
  const name = bound?.text ?? (alone ? baseName(file.path) : "");
  const named = mentionsBinance(name);
  if (named) list.push(evidence("name-binance", name.slice(0, 60)));
  else if (/priv|secret|ed25519|rsa|pem|key/i.test(name)) list.push(evidence("key-name", name.slice(0, 60)));
  const owner = ownerEvidence(structure, before, after, file).filter((one) => one.signal !== "trading-context");
  list.push(
    ...named ? owner.filter((one) => one.weight > 0).map((one) => ({ ...one, weight: Math.round(one.weight * 25) / 100 })) : owner
  );
  const tied = owner.some((one) => /^binance-(?:encloses|line|object)$/.test(one.signal));
  const around = tied ? `${name} ${structure.object.slice(0, 3e3)} ${file.path}` : `${name} ${structure.ancestors.slice(0, 4).join(" ")} ${structure.object.slice(0, 3e3)} ${lastLines(site.before, 8)} ${firstLines(site.after, 4)} ${file.path}`;
  const elsewhere = PRIVATE_KEY_ELSEWHERE.exec(withoutBinance(around))?.[0];
  const foreign = !named && elsewhere !== void 0 && !mentionsBinance(structure.lineBefore);
  if (foreign) list.push(evidence("key-other-purpose", elsewhere.trim().slice(0, 40)));
  else if (!named && name !== "" && OTHER_PURPOSE.test(wordsOf(name).replace(/private_key|priv_key|signing_?/, "")))
    list.push(evidence("name-other-purpose", name.slice(0, 60)));
  return {
    site,
    kind: "private-key",
    role: "private-key",
    stem: "",
    name: "",
    foreign,
    evidence: list,
    score: scoreOf(list),
    environment: environmentOf(site, structure, texts.join(" "), file)
  };
}
function withoutBinance(text) {
  return text.replace(/https?:\/\/\S+/g, " ").replace(/[A-Za-z0-9+/=]{24,}/g, " ");
}
function withoutOthers(text) {
  return text.replace(/[\w.-]{3,60}["'`\]]{0,2}[ \t]{0,8}(?:=>|:=|[:=])[ \t]{0,8}(?:["'`]?(?:[A-Za-z0-9+/]{40,}| {40,})|[{[])/g, " ");
}
function environmentOf(site, structure, names, file) {
  const places = [
    names,
    structure.ancestors.slice(0, 3).join(" "),
    withoutOthers(`${structure.lineBefore} ${structure.lineAfter}`),
    withoutOthers(structure.object),
    withoutOthers(`${lastLines(site.before, 4)} ${firstLines(site.after, 4)}`),
    file.path
  ];
  for (const place of places) {
    if (mentions(TESTNET, place)) return "testnet";
    if (mentions(DEMO, place)) return "demo";
    if (mentions(US, place)) return "us";
  }
  return site.shape === "hex" ? "testnet" : "unknown";
}
var SIGNED_REQUEST, LOCK_FILE, KEY_FILE, PRIVATE_KEY_ELSEWHERE;
var init_classify = __esm({
  "src/detect/classify.ts"() {
    "use strict";
    init_evidence();
    init_labels();
    init_names();
    init_owner();
    init_structure();
    init_table();
    init_vocabulary();
    SIGNED_REQUEST = /[?&]timestamp=\d{13,16}\b[^\s"]{0,2000}[?&]signature=[0-9a-fA-F]{64}(?![0-9a-zA-Z])[^\n]{0,400}"$/;
    LOCK_FILE = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|Cargo\.lock|go\.sum|go\.work\.sum|composer\.lock|Gemfile\.lock|mix\.lock|flake\.lock|deno\.lock|pubspec\.lock|Podfile\.lock|Package\.resolved|packages\.lock\.json|verification-metadata\.xml|gradle\.lockfile|conan\.lock|stack\.yaml\.lock|cabal\.project\.freeze)$|\.(?:sha256|sha256sum|sha512|md5|asc|sig|minisig|sum)$|(?:SHA(?:256|512)SUMS|CHECKSUMS?)(?:\.txt)?$/i;
    KEY_FILE = /(?:^|\/)\.env(?:\.|$)|\.env$|(?:^|[/_.-])(?:secrets?|credentials?|creds|api[-_]?keys?|keys|tokens?|config|settings|account)s?\b[^/]*$/i;
    PRIVATE_KEY_ELSEWHERE = /(?:^|[^a-z])(?:ssl|tls|https?s?[-_. ]?(?:key|cert|server)|nginx|apache|haproxy|server[-_.]?key|certificate|cert(?:bot|s)?|ca[-_.]key|letsencrypt|x509|mtls|ssh|id_rsa|id_ed25519|jwt|jwks|jwk|rs256|saml|oidc|oauth|service_account|client_email|googleapis|gserviceaccount|firebase|gcp|apns|apple|github[-_ ]?app|docusign|snowflake|wireguard|dkim|webpush|vapid|pgp|gpg|cosign|sigstore|helm|kube(?:config|rnetes)?[-_. ]?(?:client|ca)|client-key-data|solana|libp2p|ipfs|nostr|tor|minisign|signify|license)(?:[^a-z]|$)/i;
  }
});

// src/detect/documented.ts
function isDocumentedExample(sha256) {
  return DOCUMENTED.has(sha256);
}
var DOCUMENTED;
var init_documented = __esm({
  "src/detect/documented.ts"() {
    "use strict";
    DOCUMENTED = /* @__PURE__ */ new Set([
      "09e59e63ee59f4f16875000cd3c33690f130ceab4aff3b75c96e8e88836f1b8a",
      "0c1cc8ea05afd55a92ed4f3ca2269ee35cae1b8aa6ba13a1c88ac4214f41e69f",
      "163479d8466a420a6e9b343c136cc1398afa1d1498849c99ecd59c8cecf86874",
      "1fe770fcace1109056c6e16f40e7b64234e62e6fdd3d13ff6a6fc856b99819f9",
      "23e9efa3ced6e70c7f2dbe0d08295f18f94b0cbd5c6026677e3bc51897ee31f2",
      "386028c139110266dcb868be85e408809f50dd7a843638c2b694a6fa1a679929",
      "3987203d2358031d17bb7570522321bf4557b7a8c62dbf6d39e35a46d3b91534",
      "39ff0e019884d7e62dfe1adeb9093bd02485c092f2d00318e5f8475e90ea9581",
      "3ace0da1f0e32affb8240a438f06964af778af285ade589f787a8862181f3c5a",
      "3b76d52c452446111712fa1a02da33ede27938e6e2ba943f514f3929b837f043",
      "3cdf0b83920e5951a133ea4471392a43dd5d2fe06ed43a10d415f130843c32ab",
      "3dc1adcf0fa055b2b2d0cbf5faba2bb243bfb6f9f90fb7537b7c1f5a1c4b3b59",
      "46c9ac9ccf18521f1422d1d198e2dcb326315cc14b6e9228e774e32220ea54dc",
      "5761ecfd2239d284ccfd5aeb29621653335f7a69af5a2176ae2c86a512674665",
      "58cd4c2e8fe23834cd50cce8f9d258b5ef634af1951001859e512b2529cae1b0",
      "5ba1ed8425baaa72d558afddb8aaacdfe29ad0dc1a44dae76640127e83626d29",
      "5d3f8063e4250802689a9937900376dfd68b581a3bcb83c16569ad2e5c9298b5",
      "657f0dfc876ce54ab0143e1ecf39c702c4dc8111d408a476c84fb98a6ddb2523",
      "6a2f10e571ba3c7fcb0253911d1a3a40a70dac0793b7dea4b52bbd11775610fb",
      "6ea05159099a1f9784b9a678a9f54ad27d75b6ed171256bdeb4cbbc092edfc82",
      "6fd2063f1cd370c21f4d8e65c50d84c9c19bd87f10c7d134f9ce714e292aeee2",
      "816cca135d7effdb6bab9fd7a76a833ffa1f1b831290906896259d61254528ee",
      "88a07940499df805e429410fb07b23408a5375962ad3960210e7c2c7aac67779",
      "8988c60ac0be43a2adee594559e75784a0e6e9eb7f0be38c19d3cd7ea08a0e0f",
      "9cd8af77c9ba453389dec726d31425ea880a9df1081f613f22dbb0c562fe9351",
      "afcb22df3b7b1e056900e6cd2b1cd27cd6bc64a8aeac4016d96c214362c7137a",
      "c2242140f15ceee1aebda3f3c2030e8e96d88d9c58645712052b54aec0cb60cb",
      "d220e908b229c75ec9dc9d8a156b4e9350aae804a50001d8e745bced16f5eb85",
      "d996d642dd7d8ff19759fd9ccf1037d9979a6bcf29af9add09654ed8008c92df",
      "dda7ecd568b230e7ac4fe9f94195cd20e9f6f4fd25e991d7abf8a0dacd610fa7",
      "e031e4ca7b8238b83840b909ed23c76f26299bfb04689e3564939d18a6edddd3",
      "e5c4fa101d4ee0a4730a555f5b8c0384ae0e8e0712698f35bf096c277121d022",
      "e6332270b07efd912aa582c5229da1dada9d23835abccc0a85077e51a64ce910",
      "f70a225fd07a0050137e0a9dcf2d366ff495fbad326f182eb5104bbeb99dd537",
      "fc5a6c54a2079828a413a5700719d35e9e0b7e5035e8a371eedd56b39ef82f27"
    ]);
  }
});

// src/detect/pairs.ts
function pair(candidates, lines, endLines, bare) {
  const links = [...blockLinks(candidates), ...collectLinks(candidates, lines, endLines)].toSorted((a, b) => a.cost - b.cost);
  const partner = /* @__PURE__ */ new Map();
  const role = /* @__PURE__ */ new Map();
  const byValue = /* @__PURE__ */ new Map();
  const valueOf2 = (index) => candidates[index]?.site.value ?? "";
  for (const link of links) {
    const key = valueOf2(link.key);
    const secret = valueOf2(link.secret);
    if ((byValue.get(key) ?? secret) !== secret || (byValue.get(secret) ?? key) !== key) continue;
    if (partner.has(link.key) || partner.has(link.secret)) continue;
    byValue.set(key, secret);
    byValue.set(secret, key);
    partner.set(link.key, { other: link.secret, unnamed: link.unnamed });
    partner.set(link.secret, { other: link.key, unnamed: link.unnamed });
    role.set(link.key, "api-key");
    role.set(link.secret, candidates[link.secret]?.kind === "private-key" ? "private-key" : "secret-key");
  }
  return candidates.map((candidate, index) => {
    const found = partner.get(index);
    const other = found === void 0 ? void 0 : candidates[found.other];
    if (!found || !other) return { candidate, kind: candidate.kind, partner: null, evidence: candidate.evidence, score: candidate.score };
    const list = [
      ...candidate.evidence,
      ...partnerEvidence(candidate, other, found.unnamed, bare, (lines[found.other] ?? 0) - (lines[index] ?? 0))
    ];
    return { candidate, kind: role.get(index) ?? candidate.kind, partner: other, evidence: list, score: scoreOf(list) };
  });
}
function partnerEvidence(candidate, other, unnamed, bare, distance) {
  const where = distance === 0 ? "on the same line" : `${Math.abs(distance)} line${Math.abs(distance) === 1 ? "" : "s"} ${distance < 0 ? "above" : "below"}`;
  const list = [];
  if (candidate.kind === "private-key") {
    if (other.role === "api-key") list.push(evidence("api-key-near", where, other.score >= 0 ? 1 : 0.7));
  } else if (!unnamed) list.push(evidence("partner", where));
  else list.push(evidence("companion", where), ...bare ? [evidence("bare-pair", "two values and little else")] : []);
  const tied = other.evidence.some(
    (one) => one.signal === "name-binance" || one.signal === "name-binance-only" || one.signal === "header-x-mbx-apikey" || one.signal === "call-binance"
  );
  if (tied) list.push(evidence("binance-sibling", where));
  return list;
}
function collectLinks(candidates, lines, endLines) {
  const links = [];
  const unnamedRun = countUnnamedRun(candidates, lines);
  for (let i = 0; i < candidates.length; i++) {
    for (let j = i + 1; j < candidates.length && j < i + 48; j++) {
      const link = linkOf(candidates, lines, endLines, i, j, unnamedRun);
      if (link) links.push(link);
    }
  }
  return links;
}
function blockLinks(candidates) {
  const links = [];
  for (let i = 0; i < candidates.length; ) {
    const count = sameRole(candidates, i);
    const role = candidates[i]?.role;
    const next = candidates[i + count];
    const other = sameRole(candidates, i + count);
    if (count > 1 && count === other && role && next?.role && role !== "private-key" && next.role !== "private-key" && next.role !== role) {
      for (let k = 0; k < count; k++) {
        const [first, second] = [i + k, i + count + k];
        links.push({ key: role === "api-key" ? first : second, secret: role === "api-key" ? second : first, cost: -1, unnamed: false });
      }
      i += count;
    }
    i += count;
  }
  return links;
}
function sameRole(candidates, from) {
  const first = candidates[from];
  if (!first || first.role === null || first.foreign) return 1;
  let count = 1;
  while (candidates[from + count]?.role === first.role && candidates[from + count]?.stem === first.stem && candidates[from + count]?.foreign === false)
    count++;
  return count;
}
function linkOf(candidates, lines, endLines, i, j, unnamedRun) {
  const a = candidates[i];
  const b = candidates[j];
  if (!a || !b || a.foreign || b.foreign || a.site.value === b.site.value) return null;
  if (a.site.shape !== b.site.shape && a.kind !== "private-key" && b.kind !== "private-key") return null;
  if (isPiece(a) || isPiece(b) || isWeaklyNamed(a) && isWeaklyNamed(b)) return null;
  const distance = Math.max(0, (lines[j] ?? 0) - (endLines[i] ?? 0));
  const sameStem = a.stem !== "" && a.stem === b.stem && a.role !== null && b.role !== null;
  if (distance > (sameStem ? MAX_LINES_SAME_STEM : MAX_LINES)) return null;
  const alone = j === i + 1 && !isSameName(candidates[i - 1], a) && !isSameName(candidates[j + 1], b);
  const inList = (unnamedRun[i] ?? 0) > 4 && b.site.start !== a.site.end;
  const roles = assignRoles(a, b, distance, inList, alone);
  if (!roles) return null;
  const between = j - i - 1;
  return {
    key: roles.keyFirst ? i : j,
    secret: roles.keyFirst ? j : i,
    cost: (distance + between * 2) * (sameStem ? 0.2 : 1) + (a.role !== null && b.role !== null ? stemCost(a.stem, b.stem) : 0) + Math.min(2, Math.abs(b.site.start - a.site.end) / 500) + (roles.keyFirst ? 0 : 1.5) + (roles.unnamed ? 3 : 0),
    unnamed: roles.unnamed
  };
}
function isSameName(a, b) {
  return a?.role === b.role && a.name === b.name;
}
function isWeaklyNamed(candidate) {
  return candidate.evidence.some((one) => one.signal === "name-password");
}
function isHeader(candidate) {
  return candidate.evidence.some((one) => one.signal === "header-x-mbx-apikey");
}
function isPiece(candidate) {
  return candidate.evidence.some(
    (one) => one.signal === "base64-slice" || one.signal === "token-slice" || one.signal === "encoded-block" && one.weight < -6 || one.signal === "data-uri"
  );
}
function stemCost(a, b) {
  if (a === b) return 0;
  const one = a.split("_").filter((word) => word !== "");
  const two = b.split("_").filter((word) => word !== "");
  const extra = [one.filter((word) => !two.includes(word)).length, two.filter((word) => !one.includes(word)).length];
  return (extra[0] ?? 0) > 0 && (extra[1] ?? 0) > 0 ? 14 : 2;
}
function assignRoles(a, b, distance, inList, alone) {
  if (a.role === b.role && a.role !== null) {
    return alone && !isHeader(a) && a.kind !== "private-key" && a.name === b.name && distance <= MAX_LINES_UNNAMED ? { keyFirst: true, unnamed: true } : null;
  }
  if (a.role === "api-key" && b.role !== null) return { keyFirst: true, unnamed: false };
  if (b.role === "api-key" && a.role !== null) return { keyFirst: false, unnamed: false };
  if (a.role !== null && b.role !== null) return null;
  if (a.kind === "private-key" || b.kind === "private-key") return null;
  if (distance > MAX_LINES_UNNAMED || inList) return null;
  if (a.role === null && b.role === null) return { keyFirst: true, unnamed: true };
  return { keyFirst: a.role === "api-key" || b.role === "secret-key", unnamed: true };
}
function countUnnamedRun(candidates, lines) {
  const counts = candidates.map(() => 0);
  let start = 0;
  for (let i = 0; i <= candidates.length; i++) {
    const broken = i === candidates.length || candidates[i]?.role !== null || i > start && (lines[i] ?? 0) - (lines[i - 1] ?? 0) > MAX_LINES_UNNAMED;
    if (!broken) continue;
    for (let k = start; k < i; k++) counts[k] = i - start;
    start = candidates[i]?.role === null ? i : i + 1;
  }
  return counts;
}
var MAX_LINES, MAX_LINES_SAME_STEM, MAX_LINES_UNNAMED;
var init_pairs = __esm({
  "src/detect/pairs.ts"() {
    "use strict";
    init_evidence();
    MAX_LINES = 40;
    MAX_LINES_SAME_STEM = 400;
    MAX_LINES_UNNAMED = 2;
  }
});

// src/detect/position.ts
function positionsOf(bytes) {
  let line = 1;
  let lineStart2 = 0;
  let newline = bytes.indexOf(10);
  let known = { lineStart: 0, offset: narrowMark(bytes, 0), units: 0 };
  const advance = (offset, unit) => {
    if (newline < 0 || newline >= offset) return;
    line += countNewlines(bytes, newline, offset);
    newline += bytes.subarray(newline, offset).lastIndexOf(10);
    lineStart2 = newline + (unit === 2 && bytes[newline + 1] === 0 && bytes[newline - 1] !== 0 ? 2 : 1);
    newline = bytes.indexOf(10, newline + 1);
  };
  const columnAt = (offset, unit) => {
    if (unit === 2) return Math.floor((offset - lineStart2 - wideMark(bytes, lineStart2)) / 2) + 1;
    if (known.lineStart !== lineStart2 || known.offset > offset) {
      const first = lineStart2 + narrowMark(bytes, lineStart2);
      known = { lineStart: lineStart2, offset: first, units: 0 };
    }
    known = { lineStart: lineStart2, offset: Math.max(known.offset, offset), units: known.units + unitsIn(bytes, known.offset, offset) };
    return known.units + 1;
  };
  return {
    at: (start, end, wide) => {
      const unit = wide ? 2 : 1;
      if (start < lineStart2) {
        line = 1;
        lineStart2 = 0;
        newline = bytes.indexOf(10);
      }
      advance(start, unit);
      const first = { line, column: columnAt(start, unit) };
      const mark = { line, lineStart: lineStart2, newline };
      advance(end - 1, unit);
      const last = { line, column: columnAt(end, unit) };
      ({ line, lineStart: lineStart2, newline } = mark);
      return { offset: start, endOffset: end, line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
    }
  };
}
function wideMark(bytes, lineStart2) {
  return lineStart2 === 0 && (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) ? 2 : 0;
}
function narrowMark(bytes, lineStart2) {
  return lineStart2 === 0 && bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
}
function unitsIn(bytes, from, to) {
  let units = 0;
  let at = from;
  if (from === 0) while (at < to && at < MAX_CONTINUATION && isContinuation(bytes[at])) at++;
  while (at < to) {
    const byte = bytes[at++] ?? 0;
    units++;
    if (byte < 194 || byte > 244) continue;
    const rest = byte < 224 ? 1 : byte < 240 ? 2 : 3;
    let found = 0;
    while (found < rest && at + found < to && isContinuation(bytes[at + found])) found++;
    if (found < rest && at + found < to) continue;
    at += found;
    if (rest === 3) units++;
  }
  return units;
}
function isContinuation(byte) {
  return byte !== void 0 && (byte & 192) === 128;
}
function countNewlines(bytes, from, to) {
  let count = 0;
  let at = from;
  for (; at < to && (bytes.byteOffset + at & 3) !== 0; at++) if (bytes[at] === 10) count++;
  const words = at < to ? new Int32Array(bytes.buffer, bytes.byteOffset + at, to - at >> 2) : new Int32Array(0);
  for (let i = 0; i < words.length; ) {
    const end = Math.min(words.length, i + 255);
    let sums = 0;
    for (; i < end; i++) {
      const word = (words[i] ?? 0) ^ NEWLINES;
      sums = sums + (~((word & LOW_BITS) + LOW_BITS | word | LOW_BITS) >>> 7) | 0;
    }
    count += (sums & 255) + (sums >>> 8 & 255) + (sums >>> 16 & 255) + (sums >>> 24);
  }
  for (at += words.length * 4; at < to; at++) if (bytes[at] === 10) count++;
  return count;
}
var MAX_CONTINUATION, NEWLINES, LOW_BITS;
var init_position = __esm({
  "src/detect/position.ts"() {
    "use strict";
    MAX_CONTINUATION = 3;
    NEWLINES = 168430090;
    LOW_BITS = 2139062143;
  }
});

// src/detect/signatures.ts
function mayBeSignature(bytes, start, end, step) {
  if (step === 2 || end - start >= HEX_LENGTH) return true;
  if (start === 0 || end >= bytes.length) return false;
  const before = bytes[start - 1];
  const behind = bytes[end];
  return before === PERCENT || before === BACKSLASH || behind === PERCENT || behind === BACKSLASH;
}
function noteSignature(bytes, start, end, step, signatures) {
  const at = signatureAt(bytes, start, end, step);
  if (at >= 0 && signatures.at(-1)?.at !== at) signatures.push({ at, step });
}
function signatureAt(bytes, start, end, step) {
  const length = step === 1 ? end - start : end - start + 1 >> 1;
  if (isPiece2(bytes, start, end, step)) return encodedStart(bytes, start, step);
  if (length < HEX_LENGTH) return -1;
  if (length <= HEX_LENGTH + MAX_GLUE) {
    const at = start + (length - HEX_LENGTH) * step;
    return isNamed(bytes, at, step) ? at : -1;
  }
  if (length < MIN_BASE64) return -1;
  for (let glue = 0; glue <= MAX_GLUE; glue++) {
    const at = start + glue * step;
    if ((glue === 0 || isGlue(bytes[at - step])) && isNamed(bytes, at, step)) return at;
  }
  return -1;
}
function isGlue(byte) {
  return byte === 68 || byte === 100 || byte === 50;
}
function isPiece2(bytes, start, end, step) {
  const before = bytes[start - step];
  if (before === PERCENT && isEscape(bytes, start - step, step)) return true;
  if (before === BACKSLASH && bytes[start] === SLASH) return true;
  const behind = step === 1 ? end : end + 1;
  if (bytes[behind] === PERCENT) return isEscape(bytes, behind, step);
  return bytes[behind] === BACKSLASH && bytes[behind + step] === SLASH;
}
function isEscape(bytes, at, step) {
  const letter = (bytes[at + 2 * step] ?? 0) | 32;
  if (bytes[at + step] === 51) return letter === 100;
  return bytes[at + step] === 50 && (letter === 98 || letter === 102 || bytes[at + 2 * step] === 53);
}
function encodedStart(bytes, start, step) {
  const floor = Math.max(step, start - MAX_ENCODED * step);
  let at = start;
  while (at > floor && isEncoded(bytes[at - step] ?? 0)) at -= step;
  if (isNamed(bytes, at, step)) return at;
  const from = at - NAME * step;
  const to = start + 2 * MAX_GLUE * step;
  if (!saysSign(bytes, from, start, step)) return -1;
  const text = textBetween(bytes, from, to, step);
  let end = -1;
  for (const match of text.matchAll(NAME_BEFORE)) end = match.index + match[0].length;
  return end < 0 ? -1 : Math.min(to, bytes.length) - (text.length - end) * step;
}
function isEncoded(byte) {
  if (byte === PERCENT || byte === BACKSLASH || byte === SLASH || byte === 43) return true;
  return byte >= 48 && byte <= 57 || byte >= 65 && byte <= 90 || byte >= 97 && byte <= 122;
}
function isNamed(bytes, at, step) {
  if (!mayBeNamed(bytes, at, step)) return false;
  const before = unescaped(textBetween(bytes, at - NAME * step, at, step));
  return NAMED.test(before) || RAW_DATA.test(before);
}
function mayBeNamed(bytes, at, step) {
  if (bytes[at - step] === EQUALS && bytes[at - 2 * step] === 54) return true;
  return saysSign(bytes, at - NAME * step, at - 3 * step, step);
}
function saysSign(bytes, from, to, step) {
  for (let i = to - step, floor = Math.max(step, from); i >= floor; i -= step) {
    if (((bytes[i] ?? 0) | 32) === 103 && ((bytes[i + step] ?? 0) | 32) === 110 && ((bytes[i - step] ?? 0) | 32) === 105)
      return true;
  }
  return false;
}
function textBetween(bytes, from, to, step) {
  const first = Math.max(step === 2 ? to & 1 : 0, from);
  if (step === 1) return bytes.toString("latin1", first, to);
  return bytes.toString("latin1", first, Math.min(bytes.length, to)).replaceAll("\0", "");
}
function unescaped(text) {
  let plain = text;
  if (plain.includes("\x1B")) plain = plain.replace(/\x1b\[[\d;]*m/g, "");
  if (plain.includes("\\")) {
    plain = plain.replace(/(?<!\\)\\+u0026/g, "&").replace(/(?<!\\)\\+u003[dD]/g, "=").replace(/(?<!\\)\\+u0022/g, '"').replace(/(?<!\\)\\+(["'/])/g, "$1");
  }
  if (plain.includes("&")) plain = plain.replace(/&amp;/g, "&").replace(/&quot;|&#34;/g, '"');
  return plain;
}
var HEX_LENGTH, MIN_BASE64, MAX_GLUE, MAX_ENCODED, PERCENT, EQUALS, BACKSLASH, SLASH, NAME, NAMED, RAW_DATA, NAME_BEFORE;
var init_signatures = __esm({
  "src/detect/signatures.ts"() {
    "use strict";
    HEX_LENGTH = 64;
    MIN_BASE64 = 86;
    MAX_GLUE = 6;
    MAX_ENCODED = 900;
    PERCENT = 37;
    EQUALS = 61;
    BACKSLASH = 92;
    SLASH = 47;
    NAME = 48;
    NAMED = /signature["']?(?:\s*(?:=>|[:=])|%3[aAdD]|%22(?:%3A|:))\s*\[?(?:["']|%22)?$/i;
    RAW_DATA = /(?:^|[\x01|;\s]|\\u0001|\\x01|\^A)96=$/;
    NAME_BEFORE = /signature["']?(?:=|%(?:25)*3[dD]|\\+u003[dD]|["'\s:]{1,4})/gi;
  }
});

// src/detect/requests.ts
function requestsAt(bytes, signatures) {
  const bySignature = /* @__PURE__ */ new Map();
  for (const place of signatures) {
    const telling = textBetween(bytes, place.at, place.at + TELLING * place.step, place.step).toLowerCase();
    const places = bySignature.get(telling);
    if (places) places.push(place);
    else bySignature.set(telling, [place]);
  }
  const chosen = [...bySignature.keys()].toSorted().slice(0, MAX_REQUESTS);
  const read = chosen.flatMap((telling) => {
    const all = (bySignature.get(telling) ?? []).slice(0, MAX_TRIES).flatMap((place) => {
      const request = readRequest(bytes, place);
      return request ? [{ place, request }] : [];
    });
    return all.find((one) => one.request.apiKey !== null) ?? all[0] ?? [];
  });
  const positions = positionsOf(bytes);
  return read.toSorted((a, b) => a.place.at - b.place.at).map(({ place, request: { length, ...request } }) => {
    const wide = place.step === 2;
    return { ...request, wide, position: positions.at(place.at, Math.min(bytes.length, place.at + length * place.step), wide) };
  });
}
function readRequest(bytes, { at, step }) {
  let before = unescaped(textBetween(bytes, at - BEFORE * step, at, step));
  let behind = unescaped(textBetween(bytes, at, at + BEHIND * step, step));
  if (/signature(?:%3[dD]|%22)[^=&]*$/i.test(before.slice(-NAME2))) {
    before = decoded(before);
    behind = decoded(behind);
  }
  const hex = /^[0-9a-f]{64}(?![0-9a-z])/i.exec(behind)?.[0];
  const base64 = hex === void 0 ? /^(?:[A-Za-z0-9+/]|%2[bB]|%2[fF]){80,}(?:=|%3[dD]){0,2}/.exec(behind)?.[0] : void 0;
  const shown = hex ?? base64;
  if (shown === void 0) return null;
  const signature = hex?.toLowerCase() ?? decoded(shown);
  const size = hex === void 0 ? Buffer.byteLength(signature, "base64") : 32;
  if (hex === void 0 && size !== 64 && (size < 256 || size > 512)) return null;
  const rest = behind.slice(shown.length);
  const { payloads, apiKey } = before.endsWith("96=") ? readFix(before, rest) : readObject(before, rest) ?? readQuery(before, rest);
  let room = MAX_KEPT;
  const kept = [...new Set(payloads)].slice(0, MAX_PAYLOADS).filter((payload) => payload !== "" && (room -= payload.length) >= 0);
  if (kept.length === 0) return null;
  return {
    payloads: kept.map((payload) => new SecretText(copied(payload))),
    signature: copied(signature),
    by: hex === void 0 ? "private-key" : "secret",
    apiKey: apiKey ?? headerNear(before, rest),
    length: shown.length
  };
}
function copied(text) {
  return Buffer.from(text, "utf8").toString("utf8");
}
function readQuery(before, rest) {
  if (!/(?:^|[^A-Za-z0-9_])signature=$/i.test(before.slice(-NAME2))) return NOTHING;
  const head = before.slice(0, -"signature=".length);
  const query = head.slice(startOfQuery(head));
  const first = trimmed(query);
  const behind = trimmed(/^&[^\s"'`<>\\#]*/.exec(rest)?.[0] ?? "");
  const start = head.slice(0, head.length - query.length);
  const payloads = [];
  if (behind !== "") payloads.push(first === "" ? behind : `${first}&${behind}`);
  if (first !== "") {
    const prefix = /^[^=&]{0,40}[=([{,;|:](?=[A-Za-z]\w{0,40}=)/.exec(first)?.[0] ?? "";
    const own = first.slice(prefix.length);
    payloads.push(own);
    const url = start.endsWith("?") ? void 0 : /\?([A-Za-z0-9._~%&=+-]{3,2000})(?=["'\s])[^?]{0,400}$/.exec(start)?.[1];
    if (url !== void 0) payloads.push(url + own);
  }
  const texts = payloads.map(asText);
  const encoded = texts.filter((text) => /[^\x00-\x7f]/.test(text)).map((text) => text.replace(/[^\x00-\x7f]+/g, encodeURIComponent));
  return { payloads: [...encoded, ...texts], apiKey: null };
}
function startOfQuery(text) {
  let at = text.length;
  while (at > 0 && !/[\s?"'`<>\\^]/.test(text[at - 1] ?? "")) at--;
  return at;
}
function trimmed(query) {
  let from = 0;
  let to = query.length;
  while (query[from] === "&") from++;
  while (to > from && query[to - 1] === "&") to--;
  return query.slice(from, to);
}
function readObject(before, rest) {
  const name = /["']?signature["']?\s*(?:=>|[:=])\s*(["']?)$/i.exec(before.slice(-NAME2));
  if (!name || name[1] === "" && /[&?]signature=$/i.test(name.input)) return null;
  const head = before.slice(0, before.length - name[0].length);
  const from = openingBrace(head);
  const to = closingBrace(rest);
  if (from < 0 || to < 0) return null;
  const params = [...pairsOf(head.slice(from + 1)), ...pairsOf(rest.slice(0, to))];
  if (params.length === 0) return NOTHING;
  const sorted = params.toSorted(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
  const key = params.find(([param]) => /^api_?key$/i.test(param))?.[1] ?? null;
  const isKey3 = key !== null && /^[A-Za-z0-9]{64}$/.test(key);
  return { payloads: [.../* @__PURE__ */ new Set([joined(sorted), joined(params)])], apiKey: isKey3 ? sha256Hex(key) : null };
}
function joined(params) {
  return params.map(([param, value]) => `${param}=${value}`).join("&");
}
function pairsOf(text) {
  const pairs = [];
  for (const [, quoted, bare, value] of text.matchAll(PAIR)) {
    const param = quoted ?? bare;
    if (param !== void 0 && value !== void 0) pairs.push([param, valueOf(value)]);
  }
  return pairs;
}
function valueOf(literal) {
  const quote = literal[0];
  if (quote !== '"' && quote !== "'") return asText(literal);
  const inner = literal.slice(1, -1);
  if (!inner.includes("\\")) return asText(inner);
  return asText(inner).replace(
    /\\(?:u([0-9a-fA-F]{4})|(.))/g,
    (_, code, character2) => code === void 0 ? character2 ?? "" : String.fromCharCode(Number.parseInt(code, 16))
  );
}
function openingBrace(text) {
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === "}") depth++;
    else if (text[i] === "{" && depth-- === 0) return i;
  }
  return -1;
}
function closingBrace(text) {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "{") depth++;
    else if (text[i] === "}" && depth-- === 0) return i;
  }
  return -1;
}
function readFix(before, rest) {
  const message = `${before}=${rest.slice(0, 600)}`.replace(FIX_SEPARATOR, "");
  const start = message.lastIndexOf("35=A");
  if (start < 0) return NOTHING;
  const fields = /* @__PURE__ */ new Map();
  for (const field of message.slice(start).split(/[\x01\r\n]/)) {
    const at = field.indexOf("=");
    if (at > 0 && !fields.has(field.slice(0, at))) fields.set(field.slice(0, at), field.slice(at + 1).trimEnd());
  }
  const signed = ["35", "49", "56", "34", "52"].map((tag) => fields.get(tag));
  if (signed.some((one) => one === void 0)) return NOTHING;
  const key = fields.get("553") ?? "";
  return { payloads: [signed.join("")], apiKey: /^[A-Za-z0-9]{64}$/.test(key) ? sha256Hex(key) : null };
}
function headerNear(before, rest) {
  const head = before.slice(-HEADER);
  const text = head + rest.slice(0, HEADER);
  if (!/x[-_]mbx[-_]apikey/i.test(text)) return null;
  let best = null;
  for (const match of text.matchAll(HEADER_VALUE)) {
    const isBefore = match.index < head.length;
    const between = isBefore ? text.slice(match.index, head.length) : text.slice(head.length, match.index);
    const distance = between.includes("\n") ? HEADER + between.length * (isBefore ? BEFORE_IS_FARTHER : 1) : between.length;
    if (match[1] !== void 0 && (best === null || distance < best.distance)) best = { distance, key: match[1] };
  }
  return best && sha256Hex(best.key);
}
function decoded(text) {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function asText(bytes) {
  return /[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, "latin1").toString("utf8") : bytes;
}
var MAX_REQUESTS, MAX_TRIES, BEFORE, BEHIND, HEADER, MAX_PAYLOADS, MAX_KEPT, NAME2, TELLING, NOTHING, PAIR, FIX_SEPARATOR, HEADER_VALUE, BEFORE_IS_FARTHER;
var init_requests = __esm({
  "src/detect/requests.ts"() {
    "use strict";
    init_finding();
    init_position();
    init_signatures();
    MAX_REQUESTS = 16;
    MAX_TRIES = 3;
    BEFORE = 6144;
    BEHIND = 3072;
    HEADER = 2500;
    MAX_PAYLOADS = 4;
    MAX_KEPT = 8192;
    NAME2 = 64;
    TELLING = 32;
    NOTHING = { payloads: [], apiKey: null };
    PAIR = /(?:["']([A-Za-z_]\w{0,60})["']|(?<!\w)([A-Za-z_]\w{0,60}))\s{0,8}(?:=>|[:=])\s{0,8}("(?:[^"\\]|\\.){0,1000}"|'(?:[^'\\]|\\.){0,1000}'|[^\s,{}[\]"']{1,200})/g;
    FIX_SEPARATOR = /\\u0001|\\x01|\^A|[|;]/g;
    HEADER_VALUE = /x[-_]mbx[-_]apikey["'\s:=>,[\](){}]{1,12}(?:"?value["'\s:=]{1,8}|b["'])?([A-Za-z0-9]{64})(?![A-Za-z0-9])/gi;
    BEFORE_IS_FARTHER = 3;
  }
});

// src/detect/alphabet.ts
function buildClasses() {
  const table = new Uint8Array(256);
  const add = (characters, bits) => {
    for (const character2 of characters) {
      const code = character2.charCodeAt(0);
      table[code] = (table[code] ?? 0) | bits;
    }
  };
  add("0123456789", KEY | DIGIT);
  add("abcdefghijklmnopqrstuvwxyz", KEY | LOWER);
  add("ABCDEFGHIJKLMNOPQRSTUVWXYZ", KEY | UPPER);
  add("+/_-", KEY);
  return table;
}
function classAt(text, index) {
  const code = text.charCodeAt(index);
  return code < 256 ? CLASSES[code] ?? 0 : 0;
}
function isMixed(bytes, start, end) {
  let seen = 0;
  for (let i = start; i < end; i++) {
    seen |= CLASSES[bytes[i] ?? 0] ?? 0;
    if ((seen & ALNUM) === ALNUM) return true;
  }
  return false;
}
var KEY, DIGIT, LOWER, UPPER, ALNUM, CLASSES;
var init_alphabet = __esm({
  "src/detect/alphabet.ts"() {
    "use strict";
    KEY = 1;
    DIGIT = 2;
    LOWER = 4;
    UPPER = 8;
    ALNUM = DIGIT | LOWER | UPPER;
    CLASSES = buildClasses();
  }
});

// src/detect/segments.ts
function originalIndex(segments, character2) {
  const segment = segments.findLast((one) => one.at <= character2) ?? segments[0];
  return segment ? segment.start + (character2 - segment.at) : 0;
}
var init_segments = __esm({
  "src/detect/segments.ts"() {
    "use strict";
  }
});

// src/detect/view.ts
function partView(bytes, from, to) {
  const own = bytes.subarray(from, to);
  const origin = (index) => index + from;
  return { bytes: own, text: own.toString("latin1"), origin, originEnd: origin, readings: [], before: "", after: "", depth: 0 };
}
function nestedView(parent, decoded2, reading, part) {
  const text = decoded2.toString("latin1");
  const lines = text.includes("\n") ? "\n" : "";
  return {
    bytes: decoded2,
    text,
    origin: (index) => parent.origin(part.map(index)),
    originEnd: (index) => parent.originEnd(part.mapEnd(index)),
    readings: [...parent.readings, reading],
    before: contextBefore(parent, part.start, 8192) + lines,
    after: lines + contextAfter(parent, part.end, 4096),
    depth: parent.depth + 1
  };
}
function contextBefore(view, index, length) {
  const own = view.text.slice(Math.max(0, index - length), index);
  return own.length < length && index - length < 0 ? view.before.slice(-(length - own.length)) + own : own;
}
function contextAfter(view, index, length) {
  const own = view.text.slice(index, index + length);
  return own.length < length ? own + view.after.slice(0, length - own.length) : own;
}
var init_view = __esm({
  "src/detect/view.ts"() {
    "use strict";
  }
});

// src/detect/base64.ts
function readWrapped(text, start) {
  const segments = [];
  let at = start;
  let length = 0;
  let width = 0;
  for (; ; ) {
    FIRST.lastIndex = at;
    const match = FIRST.exec(text);
    if (!match) break;
    const characters = match[0].length - (match[1]?.length ?? 0);
    if (segments.length > 0 && characters > width) break;
    segments.push({ start: at, end: at + characters, at: length });
    length += characters;
    at += match[0].length;
    if (segments.length === 1) width = characters;
    if (match[1] || characters < width || characters < 40 || length > MAX_BASE64) break;
    WRAP.lastIndex = at;
    const wrap = WRAP.exec(text);
    if (!wrap || (classAt(text, at + wrap[0].length) & KEY) === 0) break;
    at += wrap[0].length;
  }
  return length < MIN_BASE642 ? null : { segments, length, end: at };
}
function base64View(view, start) {
  const block = readWrapped(view.text, start);
  if (!block) return null;
  const { segments } = block;
  const encoded = segments.length === 1 ? view.text.slice(start, segments[0]?.end) : segments.map((one) => view.text.slice(one.start, one.end)).join("");
  const [first] = segments;
  for (let skip = 0; skip < 4; skip++) {
    if (first && first.end - first.start >= skip + HEAD && isNoise(view.bytes, start + skip, first.end)) continue;
    if (segments.length === 1 && isNoise(view.bytes, start + skip, first?.end ?? start)) continue;
    const head = Buffer.from(encoded.slice(skip, skip + HEAD), "base64");
    if (!looksLikeText(head)) continue;
    const decoded2 = Buffer.from(encoded.slice(skip), "base64");
    const toParent = (character2) => originalIndex(segments, character2);
    const reading = /[-_]/.test(encoded) ? "base64url" : "base64";
    return {
      end: block.end,
      view: nestedView(view, decoded2, reading, {
        start: start + skip,
        end: block.end,
        map: (index) => toParent(skip + Math.floor(index * 4 / 3)),
        mapEnd: (index) => toParent(Math.max(0, Math.min(skip + Math.ceil(index * 4 / 3), encoded.length) - 1)) + 1
      })
    };
  }
  return { view: null, end: block.end };
}
function hexView(view, start, end) {
  const match = /[0-9a-f]{128,}|[0-9A-F]{128,}/.exec(view.text.slice(start, end));
  if (!match) return null;
  const from = start + match.index;
  const digits = match[0].slice(0, match[0].length & ~1);
  if (!looksLikeText(Buffer.from(digits.slice(0, 256), "hex"))) return null;
  return nestedView(view, Buffer.from(digits, "hex"), "hex", {
    start: from,
    end: from + digits.length,
    map: (index) => from + 2 * index,
    mapEnd: (index) => from + 2 * index
  });
}
function buildSextets() {
  const table = new Uint8Array(256);
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (let i = 0; i < alphabet.length; i++) table[alphabet.charCodeAt(i)] = i;
  table[45] = 62;
  table[95] = 63;
  return table;
}
function isNoise(bytes, start, end) {
  const last = Math.min(end, start + HEAD);
  const length = Math.floor((last - start) * 6 / 8);
  if (length < 48) return true;
  const tooMany = length * 0.4;
  let rest = 0;
  for (let i = start; i + 3 < last; i += 4) {
    const group = (SEXTETS[bytes[i] ?? 0] ?? 0) << 18 | (SEXTETS[bytes[i + 1] ?? 0] ?? 0) << 12 | (SEXTETS[bytes[i + 2] ?? 0] ?? 0) << 6 | (SEXTETS[bytes[i + 3] ?? 0] ?? 0);
    rest += (UNREADABLE[group >> 16] ?? 0) + (UNREADABLE[group >> 8 & 255] ?? 0) + (UNREADABLE[group & 255] ?? 0);
    if (rest > tooMany) return true;
  }
  return false;
}
function encodesNothing(bytes, start, end) {
  return isNoise(bytes, start, end) && isNoise(bytes, start + 1, end) && isNoise(bytes, start + 2, end) && isNoise(bytes, start + 3, end);
}
function buildUnreadable() {
  const table = new Uint8Array(256).fill(1);
  table.fill(0, 32, 127);
  for (const byte of [0, 9, 10, 13, 27]) table[byte] = 0;
  return table;
}
function looksLikeText(bytes) {
  if (bytes.length < 48) return false;
  let printable = 0;
  let nul = 0;
  let rest = 0;
  const tooMany = bytes.length * 0.4;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >= 32 && byte < 127 || byte === 10 || byte === 13 || byte === 9 || byte === 27) printable++;
    else if (byte === 0) nul++;
    else if (++rest > tooMany) return false;
  }
  if (nul > bytes.length * 0.4) return rest <= bytes.length * 0.1;
  return printable >= bytes.length * 0.92 || printable >= bytes.length * 0.6 && nul === 0 && !bytes.subarray(0, -4).toString("utf8").includes("\uFFFD");
}
var MIN_BASE642, MAX_BASE64, FIRST, WRAP, SEXTETS, HEAD, UNREADABLE;
var init_base64 = __esm({
  "src/detect/base64.ts"() {
    "use strict";
    init_alphabet();
    init_segments();
    init_view();
    MIN_BASE642 = 86;
    MAX_BASE64 = 16 * 1024 * 1024;
    FIRST = /[A-Za-z0-9+/_-]+(={0,2})/y;
    WRAP = /(?:\r?\n[ \t]*|(?:\\+r)?\\+n|\\\r?\n[ \t]*|["'`]\s*[+.\\]?\s*["'`])/y;
    SEXTETS = buildSextets();
    HEAD = 172;
    UNREADABLE = buildUnreadable();
  }
});

// src/detect/joined.ts
function joinedView(view, start, end) {
  const { text } = view;
  let first = start;
  let commas = 0;
  let joints = 0;
  for (let i = 0; i < 16; i++) {
    const head = text.slice(Math.max(0, first - 200), first);
    const joint = JOINT_BEFORE.exec(head);
    if (!joint) break;
    const jointStart = first - head.length + joint.index;
    let piece = jointStart;
    while (piece > 0 && (classAt(text, piece - 1) & KEY) !== 0) piece--;
    if (piece === jointStart) break;
    first = piece;
  }
  const segments = [];
  let length = 0;
  let at = first;
  for (let i = 0; i < 24; i++) {
    let stop2 = at;
    while ((classAt(text, stop2) & KEY) !== 0) stop2++;
    if (stop2 === at) break;
    segments.push({ start: at, end: stop2, at: length });
    length += stop2 - at;
    JOINT.lastIndex = stop2;
    const joint = JOINT.exec(text);
    if (!joint || joint[1] !== void 0 && joint[1] !== joint[2] && !/\w\($/.test(joint[0].slice(0, -1))) break;
    if ((classAt(text, stop2 + joint[0].length) & KEY) === 0) break;
    if (COMMA.test(joint[0])) commas++;
    joints++;
    at = stop2 + joint[0].length;
  }
  const last = segments.at(-1);
  if (!last || segments.length < 2 || length < 60 || end > last.end) return null;
  if (commas > 0 && !(commas === joints && isJoinCall(text, first, last.end))) return null;
  const joined2 = Buffer.from(segments.map((one) => text.slice(one.start, one.end)).join(""), "latin1");
  const toParent = (index) => originalIndex(segments, index);
  return {
    end: last.end,
    view: {
      ...nestedView(view, joined2, "joined", {
        start: first,
        end: last.end,
        map: toParent,
        mapEnd: (index) => toParent(index - 1) + 1
      }),
      before: contextBefore(view, first, 8192),
      after: contextAfter(view, last.end, 4096)
    }
  };
}
function isJoinCall(text, start, end) {
  return /(?:join|concat|implode|strcat|paste0?|CONCAT|String\.Concat|str_c|cat|Join)\s*\(?[^\n]{0,40}[[({]?\s*["'`]$/.test(
    text.slice(Math.max(0, start - 80), start)
  ) || /^["'`]\s*[\])}]\s*(?:\.join|\.concat|\.reduce|->join|\|> *Enum\.join|, *(?:["'`]["'`]))/.test(text.slice(end, end + 60));
}
function touchesJoint(bytes, start, end, joinsLists2) {
  if (!isMixed(bytes, start, end)) return false;
  return isJointByte(bytes, end, 1, joinsLists2) || isJointByte(bytes, start - 1, -1, joinsLists2);
}
function continuesLine(bytes, at) {
  let i = at;
  while (bytes[i] === 32 || bytes[i] === 9) i--;
  if (bytes[i] !== 10) return false;
  const last = bytes[i - 1] === 13 ? bytes[i - 2] : bytes[i - 1];
  return last === 92 || last === 61;
}
function joinsLists(bytes) {
  const known = /* @__PURE__ */ new Map();
  return (offset) => {
    const block = Math.floor(offset / JOIN_BLOCK);
    let answer = known.get(block);
    if (answer === void 0) {
      const around = bytes.subarray(Math.max(0, block * JOIN_BLOCK - JOIN_REACH), (block + 1) * JOIN_BLOCK + JOIN_REACH);
      answer = JOIN_WORDS.some((word) => around.includes(word));
      known.set(block, answer);
    }
    return answer;
  };
}
function isJointByte(bytes, at, step, joinsLists2) {
  if (step === -1 && continuesLine(bytes, at)) return true;
  const byte = bytes[at];
  if (byte === 92) return step === 1 ? bytes[at + 1] === 10 || bytes[at + 1] === 13 || bytes[at + 1] === 47 : false;
  if (byte === 61) return step === 1 && (bytes[at + 1] === 10 || bytes[at + 1] === 13);
  if (byte !== 34 && byte !== 39 && byte !== 96) return false;
  let i = at + step;
  for (let steps = 0; steps < 40; steps++, i += step) {
    const next = bytes[i];
    if (next === void 0) return false;
    if (next === 32 || next === 9 || next === 10 || next === 13 || next === 41) continue;
    if (next === 44) return joinsLists2(at);
    return next === 43 || next === 46 || next === 38 || next === 92 || next === 124 || next === 60 || next === 62 || next === 126 || next === 94 || next === 34 || next === 39 || next === 96 || next === 95;
  }
  return false;
}
var JOINT, JOINT_BEFORE, COMMA, JOIN_WORDS, JOIN_BLOCK, JOIN_REACH;
var init_joined = __esm({
  "src/detect/joined.ts"() {
    "use strict";
    init_alphabet();
    init_segments();
    init_view();
    JOINT = /(?:(["'`])\)?\s*(?:_?\s*\r?\n\s*)?(?:\\\s*\r?\n\s*)?(?:\+\+|<>|\|\||\.\.|[+.&~^,]|&amp;|\\)?\s*(?:_\s*\r?\n)?(?:(?:\/\/|#)[^\n]{0,80}\n)?\s*(?:[A-Za-z_.]{0,12}\()?(?:[bBrRuUfFL@$]{1,2})?(["'`])|\\\r?\n[ \t]*|=\r?\n|\\+\/)/y;
    JOINT_BEFORE = /(?:(["'`])\)?\s*(?:_?\s*\r?\n\s*)?(?:\\\s*\r?\n\s*)?(?:\+\+|<>|\|\||\.\.|[+.&~^,]|&amp;|\\)?\s*(?:_\s*\r?\n)?\s*(?:[A-Za-z_.]{0,12}\()?(?:[bBrRuUfFL@$]{1,2})?(["'`])|\\\r?\n[ \t]*|=\r?\n)$/;
    COMMA = /^["'`]\s*,/;
    JOIN_WORDS = ["join", "Join", "concat", "Concat", "CONCAT", "implode", "paste", "strcat", "str_c"];
    JOIN_BLOCK = 131072;
    JOIN_REACH = 8192;
  }
});

// src/detect/shape.ts
function shapeOf(value) {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let beyondHex = 0;
  let changes = 0;
  let longestSame = 0;
  let same = 0;
  let ascending = 0;
  let longestAscending = 0;
  let previousClass = 0;
  let previousCode = -2;
  let stride = 0;
  const counts = /* @__PURE__ */ new Map();
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const bits = classAt(value, i) & ALNUM;
    if (bits === 0) return "none";
    if (bits === UPPER) upper++;
    else if (bits === LOWER) lower++;
    else if (bits === DIGIT) digits++;
    if (bits === LOWER && code > 102) beyondHex++;
    if (bits === previousClass) same++;
    else {
      changes++;
      same = 1;
    }
    longestSame = Math.max(longestSame, same);
    const step = code - previousCode;
    ascending = step === stride && Math.abs(step) <= 1 ? ascending + 1 : 1;
    stride = step;
    longestAscending = Math.max(longestAscending, ascending);
    previousClass = bits;
    previousCode = code;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  if (longestAscending >= 5 || isPeriodic(value) || PLACEHOLDER_WORDS.test(value)) return "none";
  if (upper === 0) {
    if (counts.size < 10 || lower === 0 || digits === 0) return "none";
    if (beyondHex === 0) return "hex";
    return counts.size >= 20 && changes >= 12 && longestSame < 40 && beyondHex >= 12 ? "lower" : "none";
  }
  if (lower < 8 || upper < 8 || counts.size < 27) return "none";
  if (changes < 24 || longestSame > 17 || lettersInWords(value) > 45) return "none";
  if (digits === 0 && changes < 30) return "none";
  return digits > 26 ? "none" : "random";
}
function lettersInWords(value) {
  let sum = 0;
  for (const word of value.match(/[A-Z]?[a-z]{3,}|[A-Z]{4,}/g) ?? []) sum += word.length;
  return sum;
}
function isPeriodic(value) {
  const seen = /* @__PURE__ */ new Map();
  for (let i = 0; i + 4 <= value.length; i++) {
    const part = value.slice(i, i + 4);
    const count = (seen.get(part) ?? 0) + 1;
    if (count >= 3) return true;
    seen.set(part, count);
  }
  return false;
}
function isWordLike(text) {
  const letters = text.replace(/\d{1,4}$/, "");
  if (letters === "" || /[^A-Za-z_-]/.test(letters)) return false;
  const words = letters.replace(/([a-z])([A-Z])/g, "$1_$2").split(/[_-]+/).filter((word) => word !== "");
  const length = words.reduce((sum, word) => sum + word.length, 0);
  return words.length > 0 && (length >= words.length * 3 || length <= 4);
}
var KEY_LENGTH, PLACEHOLDER_WORDS;
var init_shape = __esm({
  "src/detect/shape.ts"() {
    "use strict";
    init_alphabet();
    KEY_LENGTH = 64;
    PLACEHOLDER_WORDS = /your[-_]?(?:api|key|secret|binance|access|private|token|own)|api_?key|secret|example|placeholder|insert|change_?me|replace|binance|dummy|sample|redacted|password|xxxxx|todo_|_here$|token/i;
  }
});

// src/detect/packed.ts
function unpack(bytes, start, end) {
  const record = sqliteValues(bytes, start, end);
  if (record.length > 0) return record;
  const before = bytes[start - 1];
  const value = bytes.toString("latin1", start, start + KEY_LENGTH);
  const prefixed = before === KEY_LENGTH || before === 0 && isBinary(bytes, start, end) && (bytes[start - 4] === KEY_LENGTH || bytes[start - 4] === KEY_LENGTH + 1);
  if (prefixed && shapeOf(value) === "random") return [{ start, by: "length" }];
  return end - start <= 400 && isBinary(bytes, start, end) ? byStatistics(bytes, start, end) : [];
}
function isBinary(bytes, start, end) {
  return hasControl(bytes, Math.max(0, start - 256), start) || hasControl(bytes, end, Math.min(bytes.length, end + 256));
}
function hasControl(bytes, from, to) {
  for (let i = from; i < to; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 9 || byte > 13 && byte < 32 && byte !== 27) return true;
  }
  return false;
}
function sqliteValues(bytes, start, end) {
  const from = Math.max(0, start - RECORD_REACH);
  const head = bytes.subarray(from, start);
  let at = start;
  for (let tries = 0; tries < 8; tries++) {
    const found = at > from ? head.lastIndexOf(TEXT_OF_64, at - 1 - from, "latin1") : -1;
    if (found < 0) return [];
    at = from + found;
    for (let header = at - 1; header >= Math.max(0, at - 120); header--) {
      const found2 = recordValues(bytes, header, at, start, end);
      if (found2.length > 0) return found2;
    }
  }
  return [];
}
function recordValues(bytes, header, serial, start, end) {
  const size = bytes[header] ?? 0;
  const payload = header + size;
  if (size < 3 || size > 127 || payload <= serial || payload > start + 1 + (end - start)) return [];
  const found = [];
  let column = payload;
  for (let at = header + 1; at < payload; ) {
    let type = 0;
    let byte;
    do {
      byte = bytes[at] ?? 0;
      type = type * 128 + (byte & 127);
      at++;
    } while ((byte & 128) !== 0 && at < payload);
    if ((byte & 128) !== 0) return [];
    const length = serialLength(type);
    if (length === null) return [];
    if (type >= 13 && (type & 1) === 1) {
      if (!isPrintable(bytes, column, column + length)) return [];
      if (length === KEY_LENGTH && column >= start && column + length <= end) found.push({ start: column, by: "length" });
    }
    column += length;
    if (column > bytes.length) return [];
  }
  return found;
}
function serialLength(type) {
  if (type >= 12) return (type - (type & 1 ? 13 : 12)) / 2;
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, null, null][type] ?? null;
}
function isPrintable(bytes, from, to) {
  for (let i = from; i < to; i++) if ((bytes[i] ?? 0) < 9) return false;
  return to <= bytes.length;
}
function byStatistics(bytes, start, end) {
  const token = bytes.toString("latin1", start, end);
  for (const count of [2, 1]) {
    const rest = token.length - count * KEY_LENGTH;
    if (rest < 0 || rest > 200) continue;
    for (const fromEnd of [true, false]) {
      const word = fromEnd ? token.slice(0, rest) : token.slice(count * KEY_LENGTH);
      if (word !== "" && !(word.length <= 2 && !fromEnd) && !isWordLike(word)) continue;
      const first = fromEnd ? rest : 0;
      const values = Array.from({ length: count }, (_, i) => token.slice(first + i * KEY_LENGTH, first + (i + 1) * KEY_LENGTH));
      if (values.every((value) => shapeOf(value) === "random")) {
        return values.map((_, i) => ({ start: start + first + i * KEY_LENGTH, by: "statistics" }));
      }
    }
  }
  return [];
}
var RECORD_REACH, TEXT_OF_64;
var init_packed = __esm({
  "src/detect/packed.ts"() {
    "use strict";
    init_shape();
    RECORD_REACH = 2048;
    TEXT_OF_64 = "\x81\r";
  }
});

// src/detect/der.ts
function readElement(der, at, limit) {
  const tag = der[at];
  const first = der[at + 1];
  if (tag === void 0 || first === void 0 || at + 2 > limit) return null;
  if (first < 128) return { tag, start: at + 2, end: at + 2 + first };
  const count = first & 127;
  if (count === 0 || count > 4) return null;
  let length = 0;
  for (let i = 0; i < count; i++) length = length * 256 + (der[at + 2 + i] ?? 0);
  return { tag, start: at + 2 + count, end: at + 2 + count + length };
}
function privateKeyIn(der) {
  const outer = readElement(der, 0, der.length);
  if (outer?.tag !== 48 || outer.end > der.length) return null;
  const first = readElement(der, outer.start, outer.end);
  if (!first || first.end > outer.end) return null;
  const second = readElement(der, first.end, outer.end);
  if (!second || second.end > outer.end) return null;
  if (first.tag === 48) {
    const oid = readElement(der, first.start, first.end);
    if (oid?.tag !== 6 || second.tag !== 4) return null;
    return OID_ENCRYPTION.test(der.toString("hex", oid.start, oid.end)) ? { type: "encrypted", length: outer.end } : null;
  }
  if (first.tag !== 2) return null;
  if (second.tag === 48) {
    const oid = readElement(der, second.start, second.end);
    const key = readElement(der, second.end, outer.end);
    if (oid?.tag !== 6 || key?.tag !== 4) return null;
    const name = der.toString("hex", oid.start, oid.end);
    if (name === OID_RSA) return { type: "rsa", length: outer.end };
    return { type: name === OID_ED25519 ? "ed25519" : "other", length: outer.end };
  }
  if (second.tag === 2 && second.end - second.start >= 128) {
    const exponent = readElement(der, second.end, outer.end);
    const secret = exponent ? readElement(der, exponent.end, outer.end) : null;
    if (exponent?.tag === 2 && secret?.tag === 2 && secret.end - secret.start >= 100) return { type: "rsa", length: outer.end };
  }
  return second.tag === 4 ? { type: "other", length: outer.end } : null;
}
var OID_RSA, OID_ED25519, OID_ENCRYPTION;
var init_der = __esm({
  "src/detect/der.ts"() {
    "use strict";
    OID_RSA = "2a864886f70d010101";
    OID_ED25519 = "2b6570";
    OID_ENCRYPTION = /^2a864886f70d01(?:05|0c01)/;
  }
});

// src/detect/private-keys.ts
function findPemKeys(text) {
  const found = [];
  for (const match of text.matchAll(BEGIN)) {
    const label = match[1] ?? "";
    const start = match.index;
    const bodyStart = start + match[0].length;
    const footer = `-----END ${label}PRIVATE KEY-----`;
    const closing = text.indexOf(footer, bodyStart);
    const next = text.indexOf("-----BEGIN", bodyStart);
    const closed = closing >= 0 && closing - bodyStart < MAX_BLOCK && (next < 0 || closing < next);
    const bodyEnd = closed ? closing : openBodyEnd(text, bodyStart);
    const raw = withoutPrefixes(withoutPluses(text.slice(bodyStart, bodyEnd)));
    const legacy = /Proc-Type:\s*4,\s*ENCRYPTED/.test(raw);
    const body = bodyOf(raw);
    if (body === null) continue;
    const key = describe(body, label === "ENCRYPTED " || legacy, true, start, closed ? closing + footer.length : bodyEnd);
    if (key) found.push(key);
  }
  return found;
}
function withoutPluses(raw) {
  return /\n\+[ \t]*$/.test(raw) ? raw.replaceAll("\n+", "\n") : raw;
}
function withoutPrefixes(raw) {
  const lines = raw.split("\n");
  const [suffix = "", prefix = ""] = [lines[0], lines.at(-1)];
  if (lines.length < 3 || !/[A-Za-z0-9]/.test(prefix) || prefix.length > MAX_FRAME || suffix.length > MAX_FRAME) return raw;
  const [before, behind] = [framePattern(prefix), framePattern(suffix)];
  const inner = lines.slice(1, -1).map((line) => {
    const start = new RegExp(`^${before}`).exec(line)?.[0].length;
    const end = new RegExp(`${behind}$`).exec(line)?.index;
    return start === void 0 || end === void 0 || end < start ? null : line.slice(start, end);
  });
  return inner.includes(null) ? raw : inner.join("\n");
}
function framePattern(frame) {
  return frame.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\d+/g, "\\d{1,20}");
}
function openBodyEnd(text, from) {
  const match = /^(?:[A-Za-z0-9+/=\s"'`,;.&|]|\\+[nrt/]|\\\s)*/.exec(text.slice(from, from + MAX_BLOCK));
  return from + (match?.[0].length ?? 0);
}
function bodyOf(raw) {
  const withoutHeaders = raw.replace(/(^|\n)[ \t]*\/\/[ \t]+/g, "$1").replace(/(?:Proc-Type|DEK-Info):[^\n\\]*/g, "");
  const slashes = withoutHeaders.replace(/\\+\//g, "/").replace(/%2F/gi, "/").replace(/%2B/gi, "+").replace(/%3D/gi, "=").replace(/\\+u002[bB]/g, "+").replace(/\\+u003[dD]/g, "=");
  const joined2 = slashes.replace(/["'`][\s\\nr]*[+.&,][\s\\]*["'`]/g, "").replace(/\s\+\s/g, "");
  const body = joined2.replace(NOISE, (noise) => noise === "+" ? "+" : "");
  if (!/^[A-Za-z0-9+/]{60,}={0,2}$/.test(body)) return null;
  return body;
}
function describe(body, encrypted, armored, start, end) {
  const decoded2 = Buffer.from(body, "base64");
  const parsed = privateKeyIn(decoded2);
  if (parsed?.type === "other") return null;
  if (!parsed && !isRandomBody(body)) return null;
  const type = parsed ? parsed.type : "unknown";
  return {
    start,
    end,
    body,
    der: parsed ? decoded2.subarray(0, parsed.length) : null,
    type: type === "encrypted" || encrypted ? "encrypted" : type,
    encrypted: encrypted || type === "encrypted",
    armored
  };
}
function isRandomBody(body) {
  const distinct2 = new Set(body).size;
  return distinct2 >= 30 && !/(.)\1{5}/.test(body) && !/your|example|private|key-?here|redacted/i.test(body);
}
function readBareKey(text, start) {
  const window = text.slice(start, start + MAX_BLOCK);
  const raw = /^(?:[A-Za-z0-9+/]|\\+\/|\\+[nr](?=[A-Za-z0-9+/])|["'`]?\s*[+.\\]?\s*\r?\n[ \t]*["'`]?(?=[A-Za-z0-9+/]{8}))+={0,2}/.exec(
    window
  )?.[0];
  if (!raw || raw.length < 60) return null;
  const body = raw.replace(/\\+\//g, "/").replace(/\\+[nr]/g, "").replace(/["'`\s\\.]/g, "").replace(/\+(?=\s)/g, "");
  const parsed = privateKeyIn(Buffer.from(body.slice(0, 8192), "base64"));
  if (!parsed || parsed.type === "other") return null;
  const characters = Math.ceil(parsed.length / 3) * 4;
  const key = describe(body.slice(0, characters), parsed.type === "encrypted", false, start, start + endOf(raw, characters));
  return key;
}
function endOf(raw, count) {
  let seen = 0;
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === "\\") {
      if (raw[i + 1] !== "/") i++;
      continue;
    }
    if (/[A-Za-z0-9+/=]/.test(raw[i] ?? "")) seen++;
    if (seen === count) return i + 1;
  }
  return raw.length;
}
var BEGIN, NOISE, MAX_BLOCK, MAX_FRAME, DER_START;
var init_private_keys = __esm({
  "src/detect/private-keys.ts"() {
    "use strict";
    init_der();
    BEGIN = /-----BEGIN (ENCRYPTED |RSA )?PRIVATE KEY-----/g;
    NOISE = /\\+[nrt]|\\+u000[adAD]|\\+\/|%0[ADad]|&#1[03];|[\s"'`+,;.&|\\#*>()[\]{}_-]/g;
    MAX_BLOCK = 16384;
    MAX_FRAME = 300;
    DER_START = /MC4CAQAwBQYDK2VwBCIEI|MI[IGH][A-Za-z0-9+/]{3,5}(?:IBA[A-Za-z0-9+/]|[A-Za-z0-9+/]{0,2}AgEA)|MII[EFJ][A-Za-z0-9+/]{2}[TIAgwQ]|MIGbMFcGCSqGSIb3DQEFDT/;
  }
});

// src/detect/runs.ts
function findRuns(bytes, from, to, minimum, onRun) {
  const classes = CLASSES;
  const reach = minimum - 1;
  let wideDone = from;
  let floor = from;
  let probe = from + reach;
  while (probe < to) {
    const byte = bytes[probe] ?? 0;
    if (((classes[byte] ?? 0) & KEY) === 0) {
      if (byte === 0 && probe > wideDone && probe > from && isKey(bytes[probe - 1]) && (bytes[probe + 1] === 0 || isKey(bytes[probe + 1]))) {
        wideDone = reportWideRun(bytes, from, to, probe - 1, minimum, onRun);
      }
      floor = probe + 1;
      probe += minimum;
      continue;
    }
    let start = probe;
    while (start > floor && ((classes[bytes[start - 1] ?? 0] ?? 0) & KEY) !== 0) start--;
    if (probe - start < reach) {
      if (start === probe && start > from && bytes[start - 1] === 0 && bytes[probe + 1] === 0 && probe >= wideDone) {
        wideDone = reportWideRun(bytes, from, to, probe, minimum, onRun);
      }
      floor = start;
      probe = start + reach;
      continue;
    }
    let end = probe + 1;
    while (end < to && ((classes[bytes[end] ?? 0] ?? 0) & KEY) !== 0) end++;
    onRun(start, end, 1);
    floor = end;
    probe = end + minimum;
  }
}
function isKey(byte) {
  return byte !== void 0 && ((CLASSES[byte] ?? 0) & KEY) !== 0;
}
function reportWideRun(bytes, from, to, at, minimum, onRun) {
  let start = at;
  while (start - 2 >= from && bytes[start - 1] === 0 && isKey(bytes[start - 2])) start -= 2;
  let end = at + 1;
  while (end + 1 < to && bytes[end] === 0 && isKey(bytes[end + 1])) end += 2;
  if ((end - start + 1) / 2 >= minimum) onRun(start, end, 2);
  return end;
}
var init_runs = __esm({
  "src/detect/runs.ts"() {
    "use strict";
    init_alphabet();
  }
});

// src/detect/interest.ts
function oddProducts(bytes) {
  let free = { from: 0, to: 0 };
  return (start, end) => {
    const from = Math.max(0, start - 1500);
    const to = Math.min(bytes.length, end + 600);
    const known = from >= free.from && from < free.to ? free.to - LONGEST_NAME : from;
    if (known < to && ODD_PRODUCTS.test(bytes.toString("latin1", Math.max(from, known), to))) return true;
    free = { from: from >= free.from && from < free.to ? free.from : from, to: Math.max(to, free.to) };
    return false;
  };
}
function surroundings(bytes) {
  return { joinsByComma: joinsLists(bytes), isNearOddProduct: oddProducts(bytes) };
}
function interestingRuns(bytes, from = 0, to = bytes.length, signatures) {
  const runs = [];
  const around = surroundings(bytes);
  findRuns(bytes, from, to, MIN_PIECE, (start, end, step) => {
    if (signatures !== void 0 && mayBeSignature(bytes, start, end, step)) noteSignature(bytes, start, end, step, signatures);
    if (isInteresting(bytes, start, end, step, around)) runs.push({ start, end, step });
  });
  return runs;
}
function isInteresting(bytes, start, end, step, around) {
  if (step === 2) return true;
  const length = end - start;
  if (length < 60) return touchesJoint(bytes, start, end, around.joinsByComma);
  if (isMixed(bytes, start, end) || length >= 128) return length < KEY_LENGTH || isPromising(bytes, start, end);
  return !isNamedHash(bytes, start) && around.isNearOddProduct(start, end);
}
function isPromising(bytes, start, end) {
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && ((CLASSES[bytes[i] ?? 0] ?? 0) & ALNUM) !== 0) continue;
    if (i - from >= SHORTEST) return true;
    from = i + 1;
  }
  return end >= bytes.length || GOES_ON.has(bytes[end] ?? 0) || !encodesNothing(bytes, start, end) || DER_START.test(bytes.toString("latin1", start, start + 24));
}
function isNamedHash(bytes, start) {
  const before = bytes[start - 1];
  if (before !== 61 && before !== 58 && before !== 64 && before !== 45 && before !== 34 && before !== 39) return false;
  return /(?:signature|sha256)["'\\]{0,2}\s?[=:@-]\s?["'\\]{0,2}$/i.test(bytes.toString("latin1", Math.max(0, start - 16), start));
}
var MIN_PIECE, ODD_PRODUCTS, LONGEST_NAME, SHORTEST, GOES_ON;
var init_interest = __esm({
  "src/detect/interest.ts"() {
    "use strict";
    init_alphabet();
    init_base64();
    init_joined();
    init_private_keys();
    init_runs();
    init_shape();
    init_signatures();
    MIN_PIECE = 16;
    ODD_PRODUCTS = /testnet|test[-_]futures|futures[-_]test|binancefuture|pay|listen_?key|stream/i;
    LONGEST_NAME = 24;
    SHORTEST = 60;
    GOES_ON = new Set(Buffer.from("\r\n\\\"'`= 	&%"));
  }
});

// src/detect/touching.ts
function touching(before, gives, after, value) {
  const found = [];
  const head = gives === "" ? before : before.replace(/(?<![\\%=])[\\%=]+$/, "") + gives;
  const front = borderBefore(head);
  const back = borderAfter(after);
  for (const border of [front, back]) if (border && !found.some((one) => one.signal === border.signal)) found.push(border);
  if (/;base64,["'`]?$|sourceMappingURL=\S{0,40}$|base64\s*[:,]\s*["'`]?$/.test(head.slice(-80)) || /(?:data:|charset=)[\w/;=+.-]{0,60},$/.test(head.slice(-100))) {
    found.push(evidence("data-uri", "behind base64,"));
  }
  if (ENCRYPTED.test(head.slice(-200))) found.push(evidence("encrypted-value", "behind an encryption marker"));
  const block = encodedBlock(head, after, value);
  if (block) found.push(block);
  return found;
}
function pieceBefore(text) {
  let start = text.length;
  while (start > 0 && text.length - start < 200 && (classAt(text, start - 1) & KEY) !== 0) start--;
  return text.slice(start);
}
function pieceAfter(text) {
  let end = 0;
  while (end < text.length && end < 200 && (classAt(text, end) & KEY) !== 0) end++;
  return text.slice(0, end);
}
function borderBefore(head) {
  const previous = head.at(-1);
  if (previous === void 0) return null;
  if (previous === "." || previous === "$")
    return isRandomPiece(pieceBefore(head.slice(0, -1))) ? evidence("token-slice", "a random piece before it") : null;
  if (!/[+/_-]/.test(previous)) return null;
  const piece = pieceBefore(head).slice(0, -1);
  if (/^[+/_-]*$/.test(piece)) {
    const escaped = previous === "/" && head.endsWith("\\/");
    return escaped && !wordParts(pieceBefore(head.slice(0, -2))) ? evidence("base64-slice", "a slash before it") : null;
  }
  const words = wordParts(piece);
  if (previous === "/" || previous === "+") return words ? null : evidence("base64-slice", `${previous} before it`);
  return words ? evidence("touches-word", `${piece.slice(-16)}${previous}`) : evidence("token-slice", "a random piece before it");
}
function borderAfter(after) {
  const next = after[0];
  if (next === void 0) return null;
  if (next === "=") return /^={1,2}(?:[\s"'`,;)\]}<&]|$)/.test(after) ? evidence("base64-slice", "padding behind it") : null;
  if (next === "%" && /^%(?:25)*(?:2B|2F|3D)/i.test(after))
    return /^%(?:25)*3D(?!%(?:25)*3D|$|["'&\s])/i.test(after) ? null : evidence("base64-slice", "an encoded + / or = behind it");
  if (next === "\\" && after[1] === "/") return evidence("base64-slice", "a slash behind it");
  if (next === ".") return isRandomPiece(pieceAfter(after.slice(1))) ? evidence("token-slice", "a random piece behind it") : null;
  if (!/[+/_-]/.test(next)) return null;
  const piece = pieceAfter(after).slice(1);
  const words = wordParts(piece);
  if (next === "/" || next === "+") {
    const alone = piece === "" && next === "/" && /^\/[\s"'`?#>)]/.test(after);
    return alone || words && piece !== "" ? null : evidence("base64-slice", `${next} behind it`);
  }
  if (/^[_-]*$/.test(piece)) return null;
  return words ? evidence("touches-word", `${next}${piece.slice(0, 16)}`) : evidence("token-slice", "a random piece behind it");
}
function wordParts(piece) {
  return piece.split(/[/+_-]+/).every((part) => part === "" || isWordLike(part) || /^\d{1,8}$/.test(part) || part.length <= 4 && /^[a-z0-9]+$/i.test(part));
}
function isRandomPiece(piece) {
  return piece.length >= 16 && !wordParts(piece);
}
function isInsideArmor(before) {
  const text = before.slice(-12e3);
  const begin = text.lastIndexOf("-----BEGIN ");
  if (begin < 0 || text.indexOf("-----END", begin) >= 0) return false;
  const header = /^-----BEGIN [A-Z0-9 ]+-----/.exec(text.slice(begin, begin + 80));
  return header !== null && /^(?:[A-Za-z0-9+/=\s"'`,.;*#-]|\\+[nr/]|\\\s|(?:Version|Comment|Hash|Proc-Type|DEK-Info|Charset):[^\n]*\n)*$/.test(
    text.slice(begin + header[0].length)
  );
}
function encodedBlock(head, after, value) {
  const above = head.slice(-1400).split(LINE_END);
  const below = after.slice(0, 1400).split(LINE_END);
  const own = `${(above.at(-1) ?? "").replace(LINE_NOISE, "")}${value}${(below[0] ?? "").replace(LINE_NOISE, "")}`;
  if (own !== value) return null;
  const lines = [...takeWhileEncoded(above.slice(0, -1).toReversed(), value.length), ...takeWhileEncoded(below.slice(1), value.length)];
  const padded = lines.some((line) => /[+/=]/.test(line) || line.length < value.length);
  if (lines.length === 0 || lines.length === 1 && !padded) return null;
  const plainPairs = !padded && lines.length <= 7;
  return evidence("encoded-block", `${lines.length + 1} lines of ${value.length} characters`, plainPairs ? 0.5 : 1);
}
function takeWhileEncoded(lines, width) {
  const taken = [];
  for (const raw of lines) {
    const line = raw.replace(LINE_NOISE, "");
    const full = line.length === width && /^[A-Za-z0-9+/]+={0,2}$/.test(line);
    const tail = line.length < width && line.length >= 8 && /^[A-Za-z0-9+/]+={0,2}$/.test(line) && !isWordLike(line);
    if (full) taken.push(line);
    if (tail) taken.push(line);
    if (!full) break;
  }
  return taken;
}
var ENCRYPTED, LINE_END, LINE_NOISE;
var init_touching = __esm({
  "src/detect/touching.ts"() {
    "use strict";
    init_alphabet();
    init_evidence();
    init_shape();
    ENCRYPTED = /(?:ENC\[[\w,:]*|ENC\(|\bencrypted:|\{cipher\}|vault:v\d+:|\$ANSIBLE_VAULT;[^\n]*\n\s*)[A-Za-z0-9+/=]*$/;
    LINE_END = /\r?\n|(?:\\+r)?\\+n|(?:&#(?:13|xd);)?&#(?:10|xa);|%0A/i;
    LINE_NOISE = /^(?:[\s"'`,*#>|;+-]|\/\/)+|(?<![\s"'`,;+\\|*)\]])(?:\\[rn]|[\s"'`,;+\\|*)\]])+$/g;
  }
});

// src/detect/unescape.ts
function character(code) {
  return code <= 1114111 ? String.fromCodePoint(code) : " ";
}
function unescapeAround(before, after) {
  const readings = [];
  let head = before;
  let tail = after;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    let changed = false;
    for (const layer of LAYERS) {
      layer.near.lastIndex = 0;
      const close = head.slice(-NEAR);
      const behind = tail.slice(0, 120);
      if (!layer.near.test(lineTail(close)) && !(layer.near.lastIndex = 0, layer.near.test(lineHead(behind)))) continue;
      layer.near.lastIndex = 0;
      const newHead = layer.undo(head);
      const newTail = layer.undo(tail);
      if (newHead === head && newTail === tail) continue;
      head = newHead;
      tail = newTail;
      changed = true;
      if (!readings.includes(layer.reading)) readings.push(layer.reading);
    }
    if (!changed) break;
  }
  return { before: head.replace(ANSI_BARE, ""), after: tail.replace(ANSI_BARE, ""), readings };
}
function lineTail(text) {
  return text.slice(text.lastIndexOf("\n", text.length - 2) + 1);
}
function lineHead(text) {
  if (/^\r?\n/.test(text)) return "";
  const end = text.indexOf("\n", 2);
  return end < 0 ? text : text.slice(0, end);
}
function escapeGlue(before, token) {
  if (before.endsWith("\\")) {
    const unicode = /^u([0-9a-fA-F]{4})/.exec(token) ?? /^x([0-9a-fA-F]{2})/.exec(token) ?? null;
    if (unicode?.[1]) return { length: unicode[0].length, reading: "escape", gives: character(parseInt(unicode[1], 16)) };
    const octal2 = /^[0-3][0-7]{2}/.exec(token);
    if (octal2 && token.length >= 67) return { length: 3, reading: "escape", gives: character(parseInt(octal2[0], 8)) };
    const single = /^[nrtbfv0ae]/.exec(token);
    if (single) return { length: 1, reading: "escape", gives: BACKSLASHED[single[0]] ?? " " };
  }
  if (before.endsWith("%")) {
    const percent = /^((?:25)*)([0-9a-fA-F]{2})/.exec(token);
    if (percent?.[2]) return { length: percent[0].length, reading: "percent", gives: character(parseInt(percent[2], 16)) };
    const wide = /^u([0-9a-fA-F]{4})/.exec(token);
    if (wide?.[1]) return { length: 5, reading: "percent", gives: character(parseInt(wide[1], 16)) };
  }
  if (before.endsWith("=")) {
    const quoted = /^(?:3D|22|20|27|3A|09)/.exec(token);
    if (quoted) return { length: 2, reading: "quoted-printable", gives: character(parseInt(quoted[0], 16)) };
  }
  const colour = /^\d{0,3}m/.exec(token);
  if (colour && /(?:\x1b|\\x1[bB]|\\033|\\u001[bB]|\\e|\^\[|\u241b|#|\s|^)\[(?:\d+[;:])*$/.test(before.slice(-24))) {
    return { length: colour[0].length, reading: "ansi", gives: "" };
  }
  return null;
}
var MAX_DEPTH, NEAR, BACKSLASH2, BACKSLASH_NEAR, PERCENT2, PERCENT_NEAR, ENTITY, ENTITY_NEAR, ANSI, ANSI_BARE, QP, QP_NEAR, NAMED2, BACKSLASHED, LAYERS;
var init_unescape = __esm({
  "src/detect/unescape.ts"() {
    "use strict";
    MAX_DEPTH = 4;
    NEAR = 400;
    BACKSLASH2 = /\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})|([0-7]{3})|(["'`\\/nrtbfe]))/g;
    BACKSLASH_NEAR = /\\(?:["'`nrt/]|u00[0-7][0-9a-fA-F]|x[0-7][0-9a-fA-F]|0[0-7]{2})/;
    PERCENT2 = /%([0-9a-fA-F]{2})/g;
    PERCENT_NEAR = /%(?:25)*(?:3D|22|3A|26|2C|7B|7D|20|0A|0D|5B|3F|2F|27)/i;
    ENTITY = /&(?:(quot|apos|amp|lt|gt|equals|colon|nbsp|num|sol|lowbar|hyphen|comma|semi|period)|#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5}));/g;
    ENTITY_NEAR = /&(?:quot|apos|amp|lt|gt|equals|colon|nbsp|num|#\d{2,5}|#[xX][0-9a-fA-F]{2,4});/;
    ANSI = /(?:\x1b|\\x1[bB]|\\033|\\u001[bB]|\\e|\^\[|\u241b)\[[0-9;:?]*[A-Za-z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)/g;
    ANSI_BARE = /\[(?:\d{1,2}(?:;\d{1,3})*)?m/g;
    QP = /=\r?\n|=([0-9A-F]{2})/g;
    QP_NEAR = /=(?!\d\d[0-9a-f]{8})(?:3D|22|3A(?=\s|=)|0A|09|C3=|E2=|D0=)|=\r?\n|=20\r?\n/;
    NAMED2 = {
      quot: '"',
      apos: "'",
      amp: "&",
      lt: "<",
      gt: ">",
      equals: "=",
      colon: ":",
      nbsp: " ",
      num: "#",
      sol: "/",
      lowbar: "_",
      hyphen: "-",
      comma: ",",
      semi: ";",
      period: "."
    };
    BACKSLASHED = { n: "\n", r: "\r", t: "	", b: " ", f: " ", e: "\x1B" };
    LAYERS = [
      { reading: "ansi", near: ANSI, undo: (text) => text.replace(ANSI, "") },
      {
        reading: "escape",
        near: BACKSLASH_NEAR,
        undo: (text) => text.replace(BACKSLASH2, (_all, four, braced, two, octal2, one) => {
          const hex = four || braced || two;
          if (hex) return character(parseInt(hex, 16));
          if (octal2) return character(parseInt(octal2, 8));
          return BACKSLASHED[one] ?? one;
        })
      },
      {
        reading: "html-entity",
        near: ENTITY_NEAR,
        undo: (text) => text.replace(
          ENTITY,
          (_all, named, decimal, hex) => named ? NAMED2[named] ?? " " : character(decimal ? parseInt(decimal, 10) : parseInt(hex, 16))
        )
      },
      {
        reading: "percent",
        near: PERCENT_NEAR,
        undo: (text) => text.replace(/\+(?=[^+]*%|[A-Za-z])/g, " ").replace(PERCENT2, (_all, hex) => character(parseInt(hex, 16)))
      },
      {
        reading: "quoted-printable",
        near: QP_NEAR,
        undo: (text) => text.replace(QP, (_all, hex) => hex ? character(parseInt(hex, 16)) : "")
      }
    ];
  }
});

// src/detect/utf16.ts
function utf16View(view, start, end) {
  const { bytes } = view;
  const bigEndian = isBigEndian(bytes, start, end);
  const unit = bigEndian ? start - 1 : start;
  const marked = hasMark(bytes);
  const isText = (at) => {
    const high2 = bytes[bigEndian ? at : at + 1];
    const low2 = bytes[bigEndian ? at + 1 : at] ?? 0;
    return marked || high2 === 0 && low2 >= 9 && low2 !== 127;
  };
  let from = unit;
  while (from - 2 >= 0 && unit - from < WIDE_CONTEXT && isText(from - 2)) from -= 2;
  let to = unit;
  while (to + 2 <= bytes.length && to - end < WIDE_CONTEXT && isText(to)) to += 2;
  const slice = Buffer.from(bytes.subarray(from, to));
  const text = (bigEndian ? slice.swap16() : slice).toString("utf16le");
  const narrow = Buffer.from(text.replace(/[^\x00-\xff]/g, "\xFF"), "latin1");
  const byteOf = bigEndian ? 1 : 0;
  const nested = nestedView(view, narrow, bigEndian ? "utf-16be" : "utf-16le", {
    start: from,
    end: to,
    map: (index) => from + 2 * index + byteOf,
    mapEnd: (index) => from + 2 * index
  });
  if (marked) return { end: to, view: { ...nested, text } };
  const before = contextBefore(view, from, 8192).replaceAll("\0", "");
  const after = contextAfter(view, to, 4096).replaceAll("\0", "");
  return { end: Math.max(to, end), view: { ...nested, text, before, after } };
}
function hasMark(bytes) {
  return bytes[0] === 254 && bytes[1] === 255 || bytes[0] === 255 && bytes[1] === 254;
}
function isBigEndian(bytes, start, end) {
  if (bytes[0] === 254 && bytes[1] === 255) return true;
  if (bytes[0] === 255 && bytes[1] === 254) return false;
  const before = bytes[start - 1] === 0;
  const behind = bytes[end] === 0;
  return before === behind ? (start & 1) === 1 : before;
}
var WIDE_CONTEXT;
var init_utf16 = __esm({
  "src/detect/utf16.ts"() {
    "use strict";
    init_view();
    WIDE_CONTEXT = 65536;
  }
});

// src/detect/sites.ts
import { isUtf8 } from "node:buffer";
function findSites(bytes, signatures) {
  return sitesOf(bytes, interestingRuns(bytes, 0, bytes.length, signatures));
}
function findSitesIn(bytes, parts) {
  return sitesOf(
    bytes,
    parts.flatMap(({ from, to }) => interestingRuns(bytes, from, to))
  );
}
function sitesOf(bytes, runs) {
  if (runs.length === 0) return [];
  const found = [];
  const reach = reachFor(runs);
  for (const { from, to, runs: near } of neighbourhoods(bytes, runs)) {
    const moved2 = from === 0 ? near : near.map((run2) => ({ ...run2, start: run2.start - from, end: run2.end - from }));
    scanView(partView(bytes, from, to), moved2, found, reach);
  }
  return distinct(found);
}
function neighbourhoods(bytes, runs) {
  if (bytes.length <= 4 * FAR) return [{ from: 0, to: bytes.length, runs }];
  const parts = [];
  for (const run2 of runs) {
    const from = Math.max(0, run2.start - FAR) & ~3;
    const to = Math.min(bytes.length, run2.end + FAR);
    const last = parts.at(-1);
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.runs.push(run2);
    } else parts.push({ from, to, runs: [run2] });
  }
  return parts;
}
function reachFor(runs) {
  return runs.length > 5e3 ? 600 : runs.length > 500 ? 3e3 : 12e3;
}
function scanView(view, runs, found, reach = reachFor(runs)) {
  const armored = view.text.includes("PRIVATE KEY-----") ? findPemKeys(view.text) : [];
  for (const key of armored) found.push(privateSite(view, key, reach));
  const progress = { done: 0, wide: [0, 0], base64: 0 };
  for (const run2 of runs) {
    if (run2.step === 2) {
      const parity = run2.start & 1;
      if (run2.start < (progress.wide[parity] ?? 0) || view.depth >= MAX_DEPTH2) continue;
      const wide = utf16View(view, run2.start, run2.end);
      progress.wide[parity] = wide.end;
      descend(wide.view, found);
      continue;
    }
    if (run2.start < progress.done || armored.some((key) => run2.start >= key.start && run2.end <= key.end)) continue;
    if (run2.end - run2.start < 60) {
      if (view.depth >= MAX_DEPTH2) continue;
      const joined2 = joinedView(view, run2.start, run2.end);
      if (joined2 && descend(joined2.view, found)) progress.done = joined2.end;
      continue;
    }
    progress.done = Math.max(progress.done, scanRun(view, run2, reach, found, progress));
  }
}
function descend(view, found) {
  const count = found.length;
  const runs = interestingRuns(view.bytes);
  if (runs.length > 0) scanView(view, runs, found);
  return found.length > count;
}
function scanRun(view, run2, reach, found, progress) {
  const { text } = view;
  const der = DER_START.exec(text.slice(run2.start, run2.start + 24));
  if (der && der.index < 8) {
    const key = readBareKey(text, run2.start + der.index);
    if (key) {
      if (!isInsideArmor(contextBefore(view, run2.start, 6e3))) found.push(privateSite(view, key, reach));
      return key.end;
    }
  }
  if (view.depth < MAX_DEPTH2 && run2.end - run2.start >= 64) {
    const encoded = run2.start >= progress.base64 ? base64View(view, run2.start) : null;
    if (encoded?.view && descend(encoded.view, found)) return encoded.end;
    if (encoded && !encoded.view) progress.base64 = encoded.end;
    const hex = run2.end - run2.start >= 128 ? hexView(view, run2.start, run2.end) : null;
    if (hex && descend(hex, found)) return run2.end;
  }
  const count = found.length;
  for (let at = run2.start; at < run2.end; ) {
    if ((classAt(text, at) & ALNUM) === 0) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < run2.end && (classAt(text, end) & ALNUM) !== 0) end++;
    scanToken(view, at, end, reach, found);
    at = end;
  }
  if (found.length === count && run2.end - run2.start < KEY_LENGTH && view.depth < MAX_DEPTH2) {
    const joined2 = joinedView(view, run2.start, run2.end);
    if (joined2 && descend(joined2.view, found)) return joined2.end;
  }
  return run2.end;
}
function scanToken(view, start, end, reach, found) {
  const length = end - start;
  if (length < 60) return;
  const { text } = view;
  if (length < KEY_LENGTH) {
    if (length === 60) pushListenKey(view, start, end, found);
    return;
  }
  if (length === KEY_LENGTH) {
    pushValue(view, start, end, null, [], reach, found);
    return;
  }
  const glue = escapeGlue(text.slice(Math.max(0, start - 24), start), text.slice(start, Math.min(end, start + 16)));
  if (glue && length - glue.length === KEY_LENGTH) {
    pushValue(view, start + glue.length, end, glue, [], reach, found);
    return;
  }
  if (glue && length - glue.length === 60) pushListenKey(view, start + glue.length, end, found);
  for (const value of unpack(view.bytes, start, end)) {
    const guess = value.by === "statistics" ? [evidence("packed-guess", "no separator and no length around it")] : [];
    pushValue(
      view,
      value.start,
      value.start + KEY_LENGTH,
      { length: 0, reading: value.by === "length" ? "length-prefix" : "packed", gives: "\0" },
      guess,
      reach,
      found
    );
  }
}
function pushValue(view, start, end, glue, extra, reach, found) {
  const value = view.text.slice(start, end);
  const shape = shapeOf(value);
  if (shape === "none") return;
  const rawBefore = contextBefore(view, start - (glue?.length ?? 0), reach);
  const rawAfter = contextAfter(view, end, Math.min(reach, 6e3));
  if (isInsideArmor(rawBefore)) return;
  const pieces2 = glue?.gives === "\0" ? [] : touching(rawBefore, glue?.gives ?? "", rawAfter, value);
  if (scoreOf(pieces2) <= HOPELESS && !/binance|mbx/i.test(rawBefore.slice(-200))) return;
  const context = unescapeAround(readable(glue ? cutEscape(rawBefore, glue) : rawBefore), readable(rawAfter));
  const readings = [...view.readings, .../* @__PURE__ */ new Set([...glue ? [glue.reading] : [], ...context.readings])];
  found.push({
    form: "hmac",
    value,
    shape,
    key: null,
    start: view.origin(start),
    end: view.originEnd(end),
    readings: [...new Set(readings)],
    before: context.before,
    after: context.after,
    touching: [...pieces2, ...extra]
  });
}
function readable(context) {
  const short = context.includes("-----BEGIN") ? context.replace(PEM_BODY, "$1\u2026$2") : context;
  if (!/[\x80-\xff]/.test(short) || /[^\x00-\xff]/.test(short)) return short;
  const whole = short.replace(/^[\x80-\xbf]{1,3}/, "").replace(/[\xc2-\xf4][\x80-\xbf]{0,2}$/, (end) => isUtf8(Buffer.from(end, "latin1")) ? end : "");
  const bytes = Buffer.from(whole, "latin1");
  return isUtf8(bytes) ? bytes.toString("utf8") : short;
}
function cutEscape(before, glue) {
  if (glue.reading === "length-prefix") return `${before}\0`;
  if (glue.reading === "packed") return before;
  if (glue.reading === "ansi") return before.replace(/(?:\x1b|\\x1[bB]|\\033|\\u001[bB]|\\e|\^\[|\u241b)?\[[\d;:]*$/, "");
  return before.replace(/(?<![\\%=])[\\%=]+$/, "") + glue.gives;
}
function pushListenKey(view, start, end, found) {
  const before = contextBefore(view, start, 400);
  if (!LISTEN_KEY.test(before.slice(-80)) && !/(?:\/ws\/|streams?[=/])$/.test(before)) return;
  const value = view.text.slice(start, end);
  if (shapeOf(value) === "none") return;
  found.push({
    form: "listen",
    value,
    shape: "random",
    key: null,
    start: view.origin(start),
    end: view.originEnd(end),
    readings: view.readings,
    before,
    after: contextAfter(view, end, 400),
    touching: []
  });
}
function privateSite(view, key, reach) {
  const context = unescapeAround(
    readable(contextBefore(view, key.start, reach)),
    readable(contextAfter(view, key.end, Math.min(reach, 6e3)))
  );
  const escaped = key.armored && view.text.slice(key.start, key.end).includes("\\n") ? ["escape"] : [];
  return {
    form: "private",
    value: key.body,
    shape: "none",
    key,
    start: view.origin(key.start),
    end: view.originEnd(key.end),
    readings: [.../* @__PURE__ */ new Set([...view.readings, ...escaped, ...context.readings])],
    before: context.before,
    after: context.after,
    touching: []
  };
}
function distinct(sites) {
  const byPlace = /* @__PURE__ */ new Map();
  for (const site of sites) {
    const place = `${site.start}:${site.value}`;
    if (!byPlace.has(place)) byPlace.set(place, site);
  }
  return [...byPlace.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
var MAX_DEPTH2, HOPELESS, FAR, PEM_BODY;
var init_sites = __esm({
  "src/detect/sites.ts"() {
    "use strict";
    init_alphabet();
    init_base64();
    init_joined();
    init_packed();
    init_private_keys();
    init_interest();
    init_shape();
    init_evidence();
    init_touching();
    init_unescape();
    init_vocabulary();
    init_utf16();
    init_view();
    MAX_DEPTH2 = 4;
    HOPELESS = -5;
    FAR = 64 * 1024;
    PEM_BODY = /(-----BEGIN [A-Z0-9 ]{3,40}-----)[A-Za-z0-9+/=\s\\"'`,;.:#*-]{40,16000}?(-----END )/g;
  }
});

// src/detect/snippet.ts
function redact(value) {
  return value.length >= 40 ? `${value.slice(0, 3)}\u2026${value.slice(-2)}` : "\u2026";
}
function snippetOf(bytes, start, end, spans, wide) {
  const step = wide ? 2 : 1;
  const from = lineStart(bytes, start, BEFORE2 * 8 * step);
  const to = lineEnd(bytes, end, AFTER * 8 * step);
  let text = "";
  let at = from;
  let markStart = 0;
  let markEnd = 0;
  for (const span of spans) {
    if (span.end <= at || span.start >= to) continue;
    text += maskTokens(decode(bytes, at, Math.max(at, span.start), wide));
    const mask = span.start === start ? span.mask : span.mask;
    if (span.start === start) {
      markStart = text.length;
      markEnd = text.length + mask.length;
    }
    text += mask;
    at = span.end;
  }
  text += maskTokens(decode(bytes, at, to, wide));
  const cutFront = Math.max(0, markStart - BEFORE2);
  const cutBack = Math.min(text.length, markEnd + AFTER);
  const head = cutFront > 0 ? "\u2026" : "";
  const lead = text.slice(cutFront, markStart);
  const trimmed2 = cutFront > 0 ? lead : lead.trimStart();
  const body = head + trimmed2 + text.slice(markStart, cutBack).trimEnd() + (cutBack < text.length ? "\u2026" : "");
  const shift = head.length + trimmed2.length;
  return { text: body, start: shift, end: shift + (markEnd - markStart) };
}
function lineStart(bytes, offset, reach) {
  const newline = offset === 0 ? -1 : bytes.lastIndexOf(10, offset - 1);
  return Math.max(newline + 1, offset - reach, 0);
}
function lineEnd(bytes, offset, reach) {
  const newline = bytes.indexOf(10, offset);
  return Math.min(newline < 0 ? bytes.length : newline, offset + reach, bytes.length);
}
function decode(bytes, from, to, wide) {
  const slice = bytes.subarray(from, to);
  const text = wide ? Buffer.from(slice.filter((byte) => byte !== 0)).toString("latin1") : slice.toString("utf8");
  return text.replace(/[\r\u0000]/g, "");
}
function maskTokens(text) {
  return text.replace(/[A-Za-z0-9+/_=-]{16,}/g, (token) => isHarmless(token) ? token : "\u2026");
}
function isHarmless(token) {
  return token.split(/[/+_=-]+/).every((part) => part.length < 4 || /^\d{1,10}$/.test(part) || part.length < MIN_TOKEN + 16 && isReadable(part));
}
function isReadable(part) {
  return isWordLike(part) || part.length <= 8 && /^[a-z]+\d+[a-z]*$/i.test(part);
}
var BEFORE2, AFTER, MIN_TOKEN;
var init_snippet = __esm({
  "src/detect/snippet.ts"() {
    "use strict";
    init_shape();
    BEFORE2 = 100;
    AFTER = 60;
    MIN_TOKEN = 16;
  }
});

// src/detect/detect.ts
function look(input) {
  const { bytes, from = 0, to = bytes.length } = input;
  const places = [];
  const sites = findSites(bytes, places);
  const own = places.filter(({ at }) => at >= from && at < to);
  const isRead = own.length > 0 && (input.sparing !== true || own.length <= FULL);
  return { detections: detectAt(input, sites), requests: isRead ? requestsAt(bytes, own) : [] };
}
function detectAt(input, sites) {
  const { bytes, path } = input;
  if (sites.length === 0) return [];
  const factsAt = fileFacts(path, bytes, sites.some(isWide));
  const bare = isBare2(bytes, sites);
  const candidates = withListenKeys(sites.flatMap((site) => classify(site, factsAt(site.start), bare) ?? []));
  const positions = positionsOf(bytes);
  const places = candidates.map(({ site }) => positions.at(site.start, site.end, isWide(site)));
  const lines = places.map((place) => place.line);
  const endLines = places.map((place) => place.endLine);
  const spans = sites.map((site) => ({ start: site.start, end: site.end, mask: maskOf(site) }));
  return pair(candidates, lines, endLines, bare).flatMap((paired, index) => {
    const position = places[index];
    const { site } = paired.candidate;
    if (!position) return [];
    if (site.start < (input.from ?? 0) || site.start >= (input.to ?? bytes.length)) return [];
    return [describe2(paired, position, bytes, spans)];
  });
}
function withListenKeys(candidates) {
  const known = new Map(candidates.filter((one) => one.kind === "listen-key").map((one) => [one.site.value, one]));
  if (known.size === 0) return candidates;
  return candidates.map((candidate) => {
    const listen = known.get(candidate.site.value);
    return listen ? { ...listen, site: candidate.site } : candidate;
  });
}
function describe2(paired, position, bytes, spans) {
  const { candidate } = paired;
  const { site } = candidate;
  const sha256 = hashOf(site);
  return {
    kind: paired.kind,
    value: new SecretText(ownText(site.value)),
    sha256,
    redacted: maskOf(site),
    length: site.value.length,
    position,
    reading: site.readings,
    evidence: paired.evidence.filter((one) => one.weight !== 0).toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map((one) => ({ ...one, detail: ownText(one.detail) })),
    score: paired.score,
    environment: candidate.environment,
    encrypted: site.key?.encrypted ?? false,
    partner: paired.partner ? hashOf(paired.partner.site) : null,
    documentedExample: isDocumentedExample(sha256),
    inlineAllowed: isAllowed(bytes, site.start, site.end),
    snippet: snippetOf(bytes, site.start, site.end, spans, isWide(site))
  };
}
function ownText(text) {
  return Buffer.from(text, "utf16le").toString("utf16le");
}
function hashOf(site) {
  if (!site.key) return sha256Hex(site.value);
  return sha256Hex(site.key.der ?? Buffer.from(site.key.body, "base64"));
}
function maskOf(site) {
  if (!site.key) return redact(site.value);
  const type = { ed25519: "Ed25519", rsa: "RSA", encrypted: "encrypted", unknown: "unreadable" }[site.key.type];
  return `[${type} private key]`;
}
function isWide(site) {
  return site.readings[0] === "utf-16le" || site.readings[0] === "utf-16be";
}
function isBare2(bytes, sites) {
  if (bytes.length > 2048 || sites.length > 4) return false;
  const covered = sites.reduce((sum, site) => sum + (site.end - site.start), 0);
  const rest = (bytes.length - covered) / (sites.some(isWide) ? 2 : 1);
  return rest <= BARE_REST;
}
function isAllowed(bytes, start, end) {
  const before = bytes.toString("latin1", Math.max(0, start - ALLOW_REACH), start).replaceAll("\0", "");
  const after = bytes.toString("latin1", end, end + ALLOW_REACH).replaceAll("\0", "");
  const within = bytes.toString("latin1", start, Math.min(end, start + 8192)).replaceAll("\0", "");
  const lineStart2 = before.lastIndexOf("\n");
  const lineEnd2 = after.indexOf("\n");
  const line = before.slice(lineStart2 + 1) + within + (lineEnd2 < 0 ? after : after.slice(0, lineEnd2));
  if (ALLOW.test(line)) return true;
  if (lineStart2 < 0) return false;
  const previous = before.slice(before.lastIndexOf("\n", lineStart2 - 1) + 1, lineStart2);
  return ALLOW_NEXT.test(previous);
}
var FULL, BARE_REST, ALLOW, ALLOW_NEXT, ALLOW_REACH;
var init_detect = __esm({
  "src/detect/detect.ts"() {
    "use strict";
    init_finding();
    init_classify();
    init_documented();
    init_owner();
    init_pairs();
    init_position();
    init_requests();
    init_sites();
    init_snippet();
    FULL = 8;
    BARE_REST = 160;
    ALLOW = /(?<![A-Za-z0-9_]|[A-Za-z0-9_]-)binleaks:allow(?![A-Za-z0-9_]|-[A-Za-z0-9_])/;
    ALLOW_NEXT = /(?<![A-Za-z0-9_]|[A-Za-z0-9_]-)binleaks:allow-next-line(?![A-Za-z0-9_]|-[A-Za-z0-9_])/;
    ALLOW_REACH = 2e3;
  }
});

// src/detect/request-sample.ts
function insert(list, one, most) {
  const last = list.at(-1);
  if (list.length >= most && last && order(one, last) >= 0) return;
  let low2 = 0;
  for (let high2 = list.length; low2 < high2; ) {
    const middle = low2 + high2 >> 1;
    const other = list[middle];
    if (other && order(other, one) < 0) low2 = middle + 1;
    else high2 = middle;
  }
  const before = list[low2 - 1];
  const behind = list[low2];
  if (before && isSame(before, one)) return;
  list.splice(low2, behind && isSame(behind, one) ? 1 : 0, one);
  if (list.length > most) list.length = most;
}
function isSame(a, b) {
  return a.request.signature === b.request.signature && textOf2(a) === textOf2(b);
}
function order(a, b) {
  return compare(a.request.signature, b.request.signature) || compare(textOf2(a), textOf2(b)) || compare(a.path, b.path) || a.request.position.offset - b.request.position.offset;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function textOf2({ request }) {
  return request.payloads.map((payload) => payload.reveal()).join("\n");
}
var SCAN_SAMPLE, PART_SAMPLE, RequestSample;
var init_request_sample = __esm({
  "src/detect/request-sample.ts"() {
    "use strict";
    SCAN_SAMPLE = { keys: 512, perKey: 3, keyless: 512 };
    PART_SAMPLE = { keys: 48, perKey: 2, keyless: 32 };
    RequestSample = class {
      #size;
      #byKey = /* @__PURE__ */ new Map();
      #keyless = [];
      constructor(size = SCAN_SAMPLE) {
        this.#size = size;
      }
      add(one) {
        const { apiKey } = one.request;
        if (apiKey === null) {
          insert(this.#keyless, one, this.#size.keyless);
          return;
        }
        const kept = this.#byKey.get(apiKey);
        if (kept) insert(kept, one, this.#size.perKey);
        else {
          this.#byKey.set(apiKey, [one]);
          if (this.#byKey.size > 2 * this.#size.keys) for (const key of this.#keys().slice(this.#size.keys)) this.#byKey.delete(key);
        }
      }
      /** How many are held now, some of which list() may leave out. */
      get size() {
        return [...this.#byKey.values()].reduce((sum, kept) => sum + kept.length, this.#keyless.length);
      }
      #keys() {
        return [...this.#byKey.keys()].toSorted();
      }
      /** The first of each API key, then those without one, then the others. */
      list() {
        const groups = this.#keys().slice(0, this.#size.keys).map((key) => this.#byKey.get(key) ?? []);
        return [...groups.flatMap((group) => group.slice(0, 1)), ...this.#keyless, ...groups.flatMap((group) => group.slice(1))];
      }
    };
  }
});

// src/sources/tar-header.ts
function isTarHeader(block) {
  if (block.length < BLOCK3) return false;
  const digit = block[149] ?? 0;
  const last = block[154] ?? 0;
  if (digit !== 32 && (digit < 48 || digit > 55) || last !== 0 && last !== 32 && (last < 48 || last > 55)) return false;
  const wanted = octal(block, 148, 8);
  if (wanted === null || block[0] === 0) return false;
  let unsigned2 = 256;
  let signed = 256;
  for (let i = 0; i < BLOCK3; i++) {
    if (i >= 148 && i < 156) continue;
    const byte = block[i] ?? 0;
    unsigned2 += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  return wanted === unsigned2 || wanted === signed;
}
function readTarHeader(block) {
  const size = numberAt(block, 124, 12);
  if (size === null) return null;
  const isPosix = block.toString("latin1", 257, 263) === "ustar\0";
  const name = textAt(block, 0, 100);
  const prefix = isPosix ? textAt(block, 345, 155) : "";
  const type = String.fromCharCode(block[156] ?? 0);
  return { name: prefix === "" ? name : `${prefix}/${name}`, size, type, isExtended: type === "S" && block[482] === 1 };
}
function textAt(block, at, length) {
  const end = block.indexOf(0, at);
  return block.toString("utf8", at, end < 0 ? at + length : Math.min(end, at + length));
}
function numberAt(block, at, length) {
  const first = block[at] ?? 0;
  if ((first & 128) === 0) return octal(block, at, length);
  if (first !== 128) return null;
  let value = 0;
  for (let i = at + 1; i < at + length; i++) value = value * 256 + (block[i] ?? 0);
  return Number.isSafeInteger(value) ? value : null;
}
function octal(block, at, length) {
  const text = Buffer.from(block.buffer, block.byteOffset + at, length).toString("latin1").replace(/\0.*$/s, "").trim();
  return text === "" ? 0 : /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : null;
}
var BLOCK3;
var init_tar_header = __esm({
  "src/sources/tar-header.ts"() {
    "use strict";
    BLOCK3 = 512;
  }
});

// src/sources/archive-format.ts
function formatOf(head, path) {
  switch (head[0] ?? 0) {
    case 31:
      return isGzip(head) ? "gzip" : null;
    case 80:
      if (isZip(head)) return "zip";
      return isSkippable(head) ? "zstd" : tarOrNamed(head, path);
    case 66:
      return isBzip2(head) ? "bzip2" : tarOrNamed(head, path);
    case 253:
      return startsWith(head, XZ) ? "xz" : tarOrNamed(head, path);
    case 40:
      return startsWith(head, ZSTD) ? "zstd" : tarOrNamed(head, path);
    default:
      return isSkippable(head) ? "zstd" : tarOrNamed(head, path);
  }
}
function formatOfName(path) {
  return ENDINGS.find(([ending]) => ending.test(path))?.[1] ?? null;
}
function nameInside(path, format) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const bare = name.replace(ENDINGS.find(([, one]) => one === format)?.[0] ?? /$^/, "");
  return bare === name || bare === "" ? `(${format} content)` : /\.(?:tgz|tzst|tbz2?|txz)$/i.test(name) ? `${bare}.tar` : bare;
}
function startsWith(head, magic) {
  return magic.every((byte, index) => head[index] === byte);
}
function isGzip(head) {
  return head[0] === 31 && head[1] === 139 && head[2] === 8 && ((head[3] ?? 255) & 224) === 0;
}
function isBzip2(head) {
  const level = head[3] ?? 0;
  if (head[0] !== 66 || head[1] !== 90 || head[2] !== 104 || level < 49 || level > 57) return false;
  const mark = head.subarray(4, 10);
  return startsWith(mark, BZIP2_BLOCK) || startsWith(mark, BZIP2_END);
}
function isZip(head) {
  if (head[1] !== 75) return false;
  const [, , third, fourth] = head;
  if (third === 3 && fourth === 4) return true;
  if (third === 5 && fourth === 6) return true;
  const isMark = third === 7 && fourth === 8 || third === 48 && fourth === 48;
  return isMark && head[4] === 80 && head[5] === 75 && head[6] === 3 && head[7] === 4;
}
function isSkippable(head) {
  return ((head[0] ?? 0) & 240) === 80 && head[1] === 42 && head[2] === 77 && head[3] === 24;
}
function tarOrNamed(head, path) {
  if (isTarHeader(head)) return "tar";
  return path.endsWith(".br") && head.length > 0 ? "brotli" : null;
}
var HEAD2, ENDINGS, XZ, ZSTD, BZIP2_BLOCK, BZIP2_END;
var init_archive_format = __esm({
  "src/sources/archive-format.ts"() {
    "use strict";
    init_tar_header();
    HEAD2 = 512;
    ENDINGS = [
      [/\.(?:gz|gzip|tgz|svgz)$/i, "gzip"],
      [/\.(?:zst|zstd|tzst)$/i, "zstd"],
      [/\.br$/i, "brotli"],
      [/\.(?:bz2|tbz2?)$/i, "bzip2"],
      [/\.(?:xz|txz)$/i, "xz"],
      [/\.(?:zip|jar|war|ear|whl|nupkg|docx|xlsx|pptx|odt|ods|apk|aar|ipa|xpi|vsix|egg|epub)$/i, "zip"],
      [/\.tar$/i, "tar"]
    ];
    XZ = [253, 55, 122, 88, 90, 0];
    ZSTD = [40, 181, 47, 253];
    BZIP2_BLOCK = [49, 65, 89, 38, 83, 89];
    BZIP2_END = [23, 114, 69, 56, 80, 144];
  }
});

// src/sources/byte-reader.ts
function toBuffer(bytes) {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function tooShort() {
  return new ArchiveError("truncated", "it ends too early");
}
async function* iterate(next) {
  for (let chunk = await next(); chunk !== null; chunk = await next()) yield chunk;
}
async function* once(bytes) {
  await Promise.resolve();
  yield bytes;
}
var ArchiveError, NOTHING2, ByteReader;
var init_byte_reader = __esm({
  "src/sources/byte-reader.ts"() {
    "use strict";
    ArchiveError = class extends Error {
      name = "ArchiveError";
      damage;
      constructor(damage, message) {
        super(message);
        this.damage = damage;
      }
    };
    NOTHING2 = Buffer.alloc(0);
    ByteReader = class _ByteReader {
      #source;
      #rest = NOTHING2;
      #position = 0;
      #ended = false;
      #failure = null;
      #kept = null;
      constructor(source) {
        this.#source = source[Symbol.asyncIterator]();
      }
      /** How many bytes have been taken. */
      get position() {
        return this.#position;
      }
      /** The next bytes, up to `most`; null at the end. */
      async chunk(most = Infinity) {
        while (this.#rest.length === 0) if (!await this.#more()) return this.#end();
        return this.#take(Math.min(most, this.#rest.length));
      }
      /** The next bytes without taking them: `count` of them, or as many as there are. */
      async peek(count) {
        while (this.#rest.length < count && await this.#more()) ;
        if (this.#rest.length === 0 && count > 0) this.#end();
        return this.#rest.subarray(0, count);
      }
      /** Exactly so many bytes. For small numbers: they are held in memory. */
      async take(count) {
        while (this.#rest.length < count && await this.#more()) ;
        if (this.#rest.length < count) {
          this.#end();
          throw tooShort();
        }
        return this.#take(count);
      }
      async skip(count) {
        for (let left = count; left > 0; ) {
          const chunk = await this.chunk(left);
          if (chunk === null) throw tooShort();
          left -= chunk.length;
        }
      }
      /** Puts bytes back that were the last ones taken. */
      unread(bytes) {
        if (bytes.length === 0) return;
        this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([bytes, this.#rest]);
        this.#position -= bytes.length;
        if (!this.#kept) return;
        for (let left = bytes.length; left > 0; ) {
          const last = this.#kept.pop();
          if (!last) break;
          if (last.length > left) this.#kept.push(last.subarray(0, last.length - left));
          left -= Math.min(left, last.length);
        }
      }
      /** The next `size` bytes as a reader of their own, to be finished before this one is used again. */
      portion(size) {
        let left = size;
        const short = tooShort();
        const next = async () => {
          if (left === 0) return null;
          const chunk = await this.chunk(left);
          if (chunk === null) throw short;
          left -= chunk.length;
          return chunk;
        };
        const finish = async () => {
          while (await next() !== null) ;
        };
        return { reader: new _ByteReader(iterate(next)), finish };
      }
      /** From now on keeps what is taken, so that rewind() can put it back; release() lets go of it. */
      mark() {
        this.#kept = [];
      }
      release() {
        this.#kept = null;
      }
      rewind() {
        const kept = this.#kept ?? [];
        this.#kept = null;
        const all = Buffer.concat(kept);
        this.#position -= all.length;
        this.#rest = Buffer.concat([all, this.#rest]);
      }
      /** All that is left, chunk by chunk. */
      chunks() {
        return iterate(() => this.chunk());
      }
      #take(count) {
        const taken = this.#rest.subarray(0, count);
        this.#rest = this.#rest.subarray(count);
        this.#position += count;
        this.#kept?.push(taken);
        return taken;
      }
      async #more() {
        if (this.#ended) return false;
        try {
          const next = await this.#source.next();
          if (next.done !== true) {
            const chunk = toBuffer(next.value);
            this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
            return true;
          }
        } catch (error) {
          this.#failure = { error };
        }
        this.#ended = true;
        return false;
      }
      /** What stands at the end of the bytes: nothing, or the source's error. */
      #end() {
        if (this.#failure) throw this.#failure.error;
        return null;
      }
    };
  }
});

// src/sources/lines.ts
import { isAscii } from "node:buffer";
function join2(first, second) {
  const lines = first.lines + second.lines;
  if (second.lines > 0) return { lines, units: second.units, bytes: second.bytes };
  return { lines, units: first.units + second.units, bytes: first.bytes + second.bytes };
}
function measure(bytes, first) {
  const lines = countNewlines(bytes, 0, bytes.length);
  const tail = lines > 0 ? bytes.lastIndexOf(10) + 1 : first ? markLength(bytes) : 0;
  const rest = bytes.subarray(tail);
  return { lines, units: isAscii(rest) ? rest.length : unitsIn(bytes, tail, bytes.length), bytes: rest.length };
}
function markLength(bytes) {
  if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return 3;
  return bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255 ? 2 : 0;
}
function moved(position, offset, before, wide) {
  const units = wide ? Math.floor(before.bytes / 2) : before.units;
  return {
    offset: position.offset + offset,
    endOffset: position.endOffset + offset,
    line: position.line + before.lines,
    column: position.column + (position.line === 1 ? units : 0),
    endLine: position.endLine + before.lines,
    endColumn: position.endColumn + (position.endLine === 1 ? units : 0)
  };
}
var NOTHING3;
var init_lines = __esm({
  "src/sources/lines.ts"() {
    "use strict";
    init_position();
    NOTHING3 = { lines: 0, units: 0, bytes: 0 };
  }
});

// src/sources/read.ts
import { closeSync as closeSync2, constants as constants2, fstatSync, openSync as openSync2, readSync as readSync2 } from "node:fs";
function detectSegments(load, path, range, onBytes) {
  const detections = [];
  const sample = new RequestSample(PART_SAMPLE);
  let extent = NOTHING3;
  for (let at = range.from; at < range.to; at += SEGMENT) {
    const start = Math.max(0, at - CONTEXT);
    const core = Math.min(SEGMENT, range.to - at);
    const bytes = load(start, at + core + CONTEXT);
    if (start + bytes.length < at + core) throw new FileChangedError();
    const sparing = Math.floor((at - range.from) / SEGMENT) % SPARING !== 0;
    const found = look({ bytes, path, from: at - start, to: at - start + core, sparing });
    for (const one of found.detections) detections.push({ ...one, position: moved(one.position, start, extent, isWide2(one)) });
    for (const one of found.requests) sample.add({ path, request: { ...one, position: moved(one.position, start, extent, one.wide) } });
    extent = join2(extent, measure(bytes.subarray(0, Math.max(0, at + core - CONTEXT - start)), start === 0));
    onBytes(core);
  }
  return { bytes: range.to - range.from, detections, requests: sample.list().map((one) => one.request), extent };
}
function lookAtBytes(bytes, path) {
  if (bytes.length <= WHOLE_FILE) return look({ bytes, path });
  return detectSegments(
    (start, end) => bytes.subarray(start, end),
    path,
    { from: 0, to: bytes.length },
    () => void 0
  );
}
function isWide2({ reading }) {
  return reading[0] === "utf-16le" || reading[0] === "utf-16be";
}
var WHOLE_FILE, FIRST_READ, CHUNK, SEGMENT, CONTEXT, SPARING, OPEN_FLAGS, FileChangedError;
var init_read = __esm({
  "src/sources/read.ts"() {
    "use strict";
    init_detect();
    init_request_sample();
    init_archive_format();
    init_lines();
    WHOLE_FILE = 8 * 1024 * 1024;
    FIRST_READ = 256 * 1024;
    CHUNK = 128 * 1024;
    SEGMENT = 832 * 1024;
    CONTEXT = 64 * 1024;
    SPARING = 6;
    OPEN_FLAGS = process.platform === "win32" ? constants2.O_RDONLY : constants2.O_RDONLY | constants2.O_NONBLOCK;
    FileChangedError = class extends Error {
      name = "FileChangedError";
      code = "changed while it was read";
    };
  }
});

// src/sources/read-stream.ts
var spare, FIRST_WINDOW, StreamSearch;
var init_read_stream = __esm({
  "src/sources/read-stream.ts"() {
    "use strict";
    init_detect();
    init_request_sample();
    init_lines();
    init_read();
    spare = null;
    FIRST_WINDOW = 64 * 1024;
    StreamSearch = class {
      detections = [];
      #path;
      #sample = new RequestSample();
      #windows = 0;
      /** What has been looked at and still is context, and behind it what has come since. */
      #window;
      #length = 0;
      /** Where the window begins in the stream. */
      #offset = 0;
      #extent = NOTHING3;
      /** Index in the window from which on nothing has been reported yet. */
      #from = 0;
      constructor(path) {
        this.#path = path;
        this.#window = spare ?? Buffer.allocUnsafeSlow(FIRST_WINDOW);
        spare = null;
      }
      push(chunk) {
        for (let at = 0; at < chunk.length; ) {
          const piece = chunk.subarray(at, at + SEGMENT - this.#length);
          at += piece.length;
          this.#makeRoom(this.#length + piece.length);
          this.#window.set(piece, this.#length);
          this.#length += piece.length;
          if (this.#length === SEGMENT) this.#look(false);
        }
      }
      /** Some of the signed requests that have come by. */
      requests() {
        return this.#sample.list().map((one) => one.request);
      }
      /** To be called once, behind the last chunk. */
      end() {
        try {
          this.#look(true);
        } finally {
          spare = this.#window;
          this.#window = Buffer.alloc(0);
        }
      }
      #makeRoom(length) {
        if (length <= this.#window.length) return;
        const larger = Buffer.allocUnsafeSlow(Math.min(SEGMENT, Math.max(length, this.#window.length * 4)));
        this.#window.copy(larger, 0, 0, this.#length);
        this.#window = larger;
      }
      #look(last) {
        const window = this.#window.subarray(0, this.#length);
        const to = last ? window.length : Math.max(this.#from, window.length - CONTEXT);
        const path = this.#path;
        const found = look({ bytes: window, path, from: this.#from, to, sparing: this.#windows++ % SPARING !== 0 });
        for (const one of found.detections)
          this.detections.push({ ...one, position: moved(one.position, this.#offset, this.#extent, isWide2(one)) });
        for (const one of found.requests)
          this.#sample.add({ path, request: { ...one, position: moved(one.position, this.#offset, this.#extent, one.wide) } });
        if (last) return;
        const keep = Math.max(0, to - CONTEXT) & ~3;
        this.#extent = join2(this.#extent, measure(window.subarray(0, keep), this.#offset === 0));
        this.#window.copyWithin(0, keep, this.#length);
        this.#length -= keep;
        this.#offset += keep;
        this.#from = to - keep;
      }
    };
  }
});

// src/sources/archive-limits.ts
var ARCHIVE_LIMITS, NAMES_TOLD, NAME_LENGTH, MAX_TAR_HEADER, ZSTD_WINDOW;
var init_archive_limits = __esm({
  "src/sources/archive-limits.ts"() {
    "use strict";
    ARCHIVE_LIMITS = {
      depth: 4,
      bytes: 64 * 1024 ** 3,
      entries: 5e5,
      ratio: 1e3,
      ratioFrom: 2 * 1024 ** 3,
      detections: 2e4
    };
    NAMES_TOLD = 5;
    NAME_LENGTH = 1024;
    MAX_TAR_HEADER = 1024 * 1024;
    ZSTD_WINDOW = 32 * 1024 * 1024;
  }
});

// src/sources/tar.ts
var tar_exports = {};
__export(tar_exports, {
  readTar: () => readTar
});
async function readTar(reader, onEntry) {
  let extension = PLAIN;
  let isEnded = false;
  for (; ; ) {
    const block = await reader.peek(BLOCK3);
    if (isZero(block)) {
      if (block.length < BLOCK3) return null;
      await reader.skip(BLOCK3);
      isEnded = true;
      continue;
    }
    const header = isTarHeader(block) ? readTarHeader(block) : null;
    if (!header) {
      if (isEnded) return null;
      return block.length < BLOCK3 ? new ArchiveError("truncated", "it ends too early") : new ArchiveError("damaged", "it has a broken header");
    }
    isEnded = false;
    await reader.skip(BLOCK3);
    const size = extension.size ?? header.size;
    const padding = (BLOCK3 - size % BLOCK3) % BLOCK3;
    if (header.type === "L" || header.type === "x") {
      const text = await readHeader(reader, header.size);
      extension = header.type === "L" ? { ...extension, name: text.toString("utf8").replace(/\0.*$/s, "") } : pax(text, extension);
    } else if (header.type === "K" || header.type === "g") await reader.skip(header.size);
    else {
      const isEmpty = NO_CONTENT.test(header.type) && !(header.type === "1" && extension.isPosix);
      for (let more = header.isExtended; more; ) more = (await reader.take(BLOCK3))[504] === 1;
      const { reader: body, finish } = reader.portion(isEmpty ? 0 : size);
      if (extension.hasMap) await skipMap(body);
      await onEntry(extension.name ?? header.name, body);
      await finish();
      extension = PLAIN;
      if (isEmpty) continue;
    }
    await reader.peek(padding);
    await reader.skip(Math.min(padding, (await reader.peek(padding)).length));
  }
}
async function readHeader(reader, size) {
  if (size > MAX_TAR_HEADER) throw new ArchiveError("damaged", "it has an extended header that is too large");
  return reader.take(size);
}
function pax(text, before) {
  const values = /* @__PURE__ */ new Map();
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(32, at);
    const length = space < 0 || space - at > 10 ? Number.NaN : Number(text.toString("latin1", at, space));
    if (!Number.isInteger(length) || length <= space - at || at + length > text.length) break;
    const record = text.toString("utf8", space + 1, at + length - 1);
    const equals = record.indexOf("=");
    values.set(record.slice(0, equals), record.slice(equals + 1));
    at += length;
  }
  const size = Number(values.get("size") ?? Number.NaN);
  return {
    name: values.get("GNU.sparse.name") ?? values.get("path") ?? before.name,
    size: Number.isSafeInteger(size) && size >= 0 ? size : before.size,
    hasMap: values.get("GNU.sparse.major") === "1",
    isPosix: true
  };
}
async function skipMap(body) {
  let block = "";
  const line = async () => {
    while (!block.includes("\n")) {
      if (block.length > BLOCK3) throw new ArchiveError("damaged", "it has a broken map of a sparse file");
      block += (await body.take(BLOCK3)).toString("latin1");
    }
    const end = block.indexOf("\n");
    const number = Number(block.slice(0, end));
    block = block.slice(end + 1);
    return number;
  };
  for (let left = 2 * await line(); left > 0; left--) await line();
}
function isZero(block) {
  return block.every((byte) => byte === 0);
}
var NO_CONTENT, PLAIN;
var init_tar = __esm({
  "src/sources/tar.ts"() {
    "use strict";
    init_archive_limits();
    init_byte_reader();
    init_tar_header();
    NO_CONTENT = /^[1-6]$/;
    PLAIN = { name: null, size: null, hasMap: false, isPosix: false };
  }
});

// src/sources/inflate.ts
var inflate_exports = {};
__export(inflate_exports, {
  drive: () => drive,
  gunzip: () => gunzip,
  inflateRaw: () => inflateRaw,
  unbrotli: () => unbrotli
});
import { crc32 as crc322, createBrotliDecompress, createInflateRaw } from "node:zlib";
async function* drive(engine, reader) {
  const state = { isOver: false, failure: null };
  let fed = [];
  let fedBytes = 0;
  let release = () => void 0;
  engine.once("close", () => release());
  const feed = async () => {
    try {
      while (!state.isOver) {
        const chunk = await reader.chunk(CHUNK2);
        if (chunk === null) {
          engine.end();
          return;
        }
        fed = fedBytes > engine.bytesWritten ? [...fed, chunk] : [chunk];
        fedBytes += chunk.length;
        await new Promise((done) => {
          release = done;
          if (state.isOver) done();
          else engine.write(chunk, () => done());
        });
      }
    } catch (error) {
      state.failure = { error };
      engine.destroy();
    }
  };
  const feeding = feed();
  try {
    for await (const chunk of engine) if (Buffer.isBuffer(chunk)) yield chunk;
  } catch (error) {
    state.failure ??= { error: damageOf(error) };
  } finally {
    state.isOver = true;
    engine.destroy();
    await feeding;
    const unused = fedBytes - engine.bytesWritten;
    if (unused > 0) {
      const all = Buffer.concat(fed);
      reader.unread(all.subarray(all.length - unused));
    }
  }
  if (state.failure) throw state.failure.error;
}
function damageOf(error) {
  if (!(error instanceof Error) || !("code" in error)) return error;
  if (error.code === "Z_BUF_ERROR") return new ArchiveError("truncated", "it ends too early");
  if (error.code === "ERR_STREAM_PREMATURE_CLOSE") return error;
  return new ArchiveError("damaged", "its compressed data is damaged");
}
function inflateRaw(reader) {
  return drive(createInflateRaw({ chunkSize: CHUNK2 }), reader);
}
function unbrotli(reader) {
  return drive(createBrotliDecompress({ chunkSize: CHUNK2 }), reader);
}
async function* gunzip(reader) {
  for (let first = true; first || isGzip(await reader.peek(10)); first = false) {
    const header = await reader.take(10);
    const flags = header[3] ?? 0;
    if ((flags & FLAG.extra) !== 0) await reader.skip((await reader.take(2)).readUInt16LE(0));
    if ((flags & FLAG.name) !== 0) await skipText(reader);
    if ((flags & FLAG.comment) !== 0) await skipText(reader);
    if ((flags & FLAG.headerChecksum) !== 0) await reader.skip(2);
    let checksum = 0;
    let size = 0;
    for await (const chunk of inflateRaw(reader)) {
      checksum = crc322(chunk, checksum);
      size += chunk.length;
      yield chunk;
    }
    const trailer = await reader.take(8);
    if (trailer.readUInt32LE(0) !== checksum || trailer.readUInt32LE(4) !== size % 2 ** 32)
      throw new ArchiveError("damaged", "its checksum is wrong");
  }
}
async function skipText(reader) {
  for (let length = 0; ; ) {
    const chunk = await reader.chunk(CHUNK2);
    if (chunk === null) throw new ArchiveError("truncated", "it ends too early");
    const end = chunk.indexOf(0);
    if (end >= 0) {
      reader.unread(chunk.subarray(end + 1));
      return;
    }
    length += chunk.length;
    if (length > MAX_TEXT) throw new ArchiveError("damaged", "its header is damaged");
  }
}
var CHUNK2, FLAG, MAX_TEXT;
var init_inflate = __esm({
  "src/sources/inflate.ts"() {
    "use strict";
    init_archive_format();
    init_byte_reader();
    CHUNK2 = 64 * 1024;
    FLAG = { headerChecksum: 2, extra: 4, name: 8, comment: 16 };
    MAX_TEXT = 64 * 1024;
  }
});

// src/sources/names.ts
function isUtf8Name(name) {
  return name.equals(Buffer.from(name.toString("utf8")));
}
var init_names2 = __esm({
  "src/sources/names.ts"() {
    "use strict";
  }
});

// src/sources/zip-records.ts
function readLocal(bytes) {
  return {
    flags: bytes.readUInt16LE(6),
    method: bytes.readUInt16LE(8),
    crc: bytes.readUInt32LE(14),
    packed: bytes.readUInt32LE(18),
    size: bytes.readUInt32LE(22),
    nameLength: bytes.readUInt16LE(26),
    extraLength: bytes.readUInt16LE(28)
  };
}
function widen2(fields, extra) {
  const wide = zip64(extra);
  let at = 0;
  return fields.map((field) => {
    if (field !== FULL2 || !wide || at + 8 > wide.length) return field;
    at += 8;
    return Number(wide.readBigUInt64LE(at - 8));
  });
}
function zip64(extra) {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 1) return extra.subarray(at + 4, at + 4 + length);
    at += 4 + length;
  }
  return null;
}
function readDescriptor(bytes, packed, size) {
  const at = bytes.length >= 4 && bytes.readUInt32LE(0) === SIGNATURE.descriptor ? 4 : 0;
  if (bytes.length >= at + 12 && bytes.readUInt32LE(at + 4) === packed % 2 ** 32 && bytes.readUInt32LE(at + 8) === size % 2 ** 32)
    return { length: at + 12, crc: bytes.readUInt32LE(at) };
  if (bytes.length >= at + 20 && bytes.readBigUInt64LE(at + 4) === BigInt(packed) && bytes.readBigUInt64LE(at + 12) === BigInt(size))
    return { length: at + 20, crc: bytes.readUInt32LE(at) };
  return null;
}
function methodName(method) {
  return METHODS[method] ?? `number ${method}`;
}
var SIGNATURE, LOCAL_SIZE, CENTRAL_SIZE, FULL2, METHODS;
var init_zip_records = __esm({
  "src/sources/zip-records.ts"() {
    "use strict";
    SIGNATURE = {
      local: 67324752,
      descriptor: 134695760,
      central: 33639248,
      end: 101010256,
      end64: 101075792,
      locator64: 117853008,
      extraData: 134630224,
      digital: 84233040,
      /** What a zip begins with that was meant to be cut into volumes and was not. */
      singleVolume: 808471376
    };
    LOCAL_SIZE = 30;
    CENTRAL_SIZE = 46;
    FULL2 = 4294967295;
    METHODS = { 1: "shrink", 6: "implode", 9: "Deflate64", 14: "LZMA", 97: "WavPack", 98: "PPMd" };
  }
});

// src/sources/bunzip2.ts
var bunzip2_exports = {};
__export(bunzip2_exports, {
  bunzip2: () => bunzip2
});
async function* bunzip2(reader) {
  for (let first = true; ; first = false) {
    const head = await reader.peek(10);
    if (!isBzip2(head)) {
      if (first) throw damaged("is no bzip2");
      return;
    }
    yield* stream(reader, ((await reader.take(4))[3] ?? 0) - 48);
  }
}
async function* stream(reader, level) {
  const block = { packed: new Uint32Array(level * LEVEL), count: 0, origin: 0, checksum: 0 };
  const usual = level * (LEVEL + LEVEL / 16) + 1024;
  let bits = 0;
  let combined = 0;
  for (let wanted = level * LEVEL; ; ) {
    const bytes = await reader.peek(wanted);
    const from = new Bits(bytes, bits);
    let more;
    try {
      more = readBlock(from, block);
    } catch (error) {
      if (!(error instanceof Starved)) throw error;
      if (bytes.length < wanted) throw new ArchiveError("truncated", "it ends too early");
      if (wanted >= MAX_PACKED) throw damaged("has a block that is too long");
      wanted *= 2;
      continue;
    }
    wanted = usual;
    if (!more) {
      if (block.checksum !== combined) throw damaged("has a wrong checksum");
      await reader.take(Math.ceil(from.position / 8));
      return;
    }
    await reader.take(Math.floor(from.position / 8));
    bits = from.position % 8;
    combined = (block.checksum ^ (combined << 1 | combined >>> 31)) >>> 0;
    yield* unsort(block);
  }
}
function readBlock(bits, block) {
  const mark = bits.read(24);
  const behind = bits.read(24);
  const isEnd = mark === END_MARK && behind === END_MARK_END;
  if (!isEnd && (mark !== BLOCK_MARK || behind !== BLOCK_MARK_END)) throw damaged("has a broken block");
  block.checksum = (bits.read(16) << 16 | bits.read(16)) >>> 0;
  if (isEnd) return false;
  if (bits.read(1) === 1) throw new ArchiveError("unsupported", "is of a form that bzip2 has not written since 1997");
  block.origin = bits.read(24);
  const bytes = readAlphabet(bits);
  const groups = bits.read(3);
  const selectors = bits.read(15);
  if (groups < 2 || groups > 6 || selectors === 0 || bytes.length === 0) throw damaged("has a broken block");
  const order2 = Array.from({ length: groups }, (_, index) => index);
  const chosen = new Uint8Array(selectors);
  for (let i = 0; i < selectors; i++) {
    let index = 0;
    while (bits.read(1) === 1) if (++index >= groups) throw damaged("has a broken block");
    const [group = 0] = order2.splice(index, 1);
    order2.unshift(group);
    chosen[i] = group;
  }
  const tables = Array.from({ length: groups }, () => readTable(bits, bytes.length + 2));
  readSymbols(bits, block, bytes, tables, chosen);
  if (block.origin >= block.count) throw damaged("has a broken block");
  return true;
}
function readAlphabet(bits) {
  const used = bits.read(16);
  const bytes = [];
  for (let high2 = 0; high2 < 16; high2++) {
    if ((used & 32768 >>> high2) === 0) continue;
    const low2 = bits.read(16);
    for (let i = 0; i < 16; i++) if ((low2 & 32768 >>> i) !== 0) bytes.push(high2 * 16 + i);
  }
  return Uint8Array.from(bytes);
}
function readTable(bits, count) {
  const lengths = new Uint8Array(count);
  let length = bits.read(5);
  for (let i = 0; i < count; i++) {
    for (; ; ) {
      if (length < 1 || length > MAX_CODE) throw damaged("has a broken block");
      if (bits.read(1) === 0) break;
      length += bits.read(1) === 0 ? 1 : -1;
    }
    lengths[i] = length;
  }
  const shortest = Math.min(...lengths);
  const longest = Math.max(...lengths);
  const symbols = new Uint16Array(count);
  const limit = new Int32Array(MAX_CODE + 2);
  const base = new Int32Array(MAX_CODE + 2);
  let at = 0;
  let code = 0;
  for (let size = shortest; size <= longest; size++) {
    base[size] = code - at;
    for (let symbol = 0; symbol < count; symbol++) {
      if (lengths[symbol] !== size) continue;
      symbols[at++] = symbol;
      code++;
    }
    limit[size] = code - 1;
    code <<= 1;
  }
  return { shortest, longest, limit, base, symbols };
}
function readSymbols(bits, block, alphabet, tables, chosen) {
  const { packed } = block;
  const recent = Uint8Array.from(alphabet);
  const end = alphabet.length + 1;
  let count = 0;
  let run2 = 0;
  let weight = 1;
  let left = 0;
  let selector = 0;
  let table = tables[0];
  for (; ; ) {
    if (left-- === 0) {
      if (selector >= chosen.length) throw damaged("has a broken block");
      table = tables[chosen[selector++] ?? 0];
      left = GROUP - 1;
    }
    if (!table) throw damaged("has a broken block");
    const { limit, longest } = table;
    let size = table.shortest;
    let code = bits.read(size);
    while (code > (limit[size] ?? 0)) {
      if (++size > longest) throw damaged("has a broken block");
      code = code << 1 | bits.read(1);
    }
    const symbol = table.symbols[code - (table.base[size] ?? 0)] ?? end;
    if (symbol <= RUN_B) {
      run2 += weight << symbol;
      weight <<= 1;
      if (run2 > packed.length) throw damaged("has a broken block");
      continue;
    }
    if (run2 > 0) {
      if (count + run2 > packed.length) throw damaged("has a broken block");
      packed.fill(recent[0] ?? 0, count, count + run2);
      count += run2;
      run2 = 0;
      weight = 1;
    }
    if (symbol >= end) break;
    if (count >= packed.length) throw damaged("has a broken block");
    const byte = recent[symbol - 1] ?? 0;
    recent.copyWithin(1, 0, symbol - 1);
    recent[0] = byte;
    packed[count++] = byte;
  }
  block.count = count;
}
function* unsort(block) {
  const { packed, count } = block;
  const starts = new Uint32Array(257);
  for (let i = 0; i < count; i++) {
    const next2 = ((packed[i] ?? 0) & 255) + 1;
    starts[next2] = (starts[next2] ?? 0) + 1;
  }
  for (let i = 1; i < 257; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  for (let i = 0; i < count; i++) {
    const byte = (packed[i] ?? 0) & 255;
    const at = starts[byte] ?? 0;
    packed[at] = (packed[at] ?? 0) | i << 8;
    starts[byte] = at + 1;
  }
  let checksum = 4294967295;
  let output = Buffer.allocUnsafe(OUTPUT + 256);
  let length = 0;
  let next = (packed[block.origin] ?? 0) >>> 8;
  let same = 0;
  let before = -1;
  for (let i = 0; i < count; i++) {
    const entry = packed[next] ?? 0;
    const byte = entry & 255;
    next = entry >>> 8;
    if (same === 4) {
      for (let copies = byte; copies > 0; copies--) {
        output[length++] = before;
        checksum = checksum << 8 ^ (CRC[checksum >>> 24 ^ before] ?? 0);
      }
      same = 0;
      before = -1;
    } else {
      same = byte === before ? same + 1 : 1;
      before = byte;
      output[length++] = byte;
      checksum = checksum << 8 ^ (CRC[checksum >>> 24 ^ byte] ?? 0);
    }
    if (length >= OUTPUT) {
      yield output.subarray(0, length);
      output = Buffer.allocUnsafe(OUTPUT + 256);
      length = 0;
    }
  }
  if (length > 0) yield output.subarray(0, length);
  if (~checksum >>> 0 !== block.checksum) throw damaged("has a wrong checksum");
}
function damaged(how) {
  return new ArchiveError("damaged", `it ${how}`);
}
var BLOCK_MARK, BLOCK_MARK_END, END_MARK, END_MARK_END, MAX_CODE, GROUP, RUN_B, LEVEL, MAX_PACKED, OUTPUT, Starved, CRC, Bits;
var init_bunzip2 = __esm({
  "src/sources/bunzip2.ts"() {
    "use strict";
    init_byte_reader();
    init_archive_format();
    BLOCK_MARK = 3227993;
    BLOCK_MARK_END = 2511705;
    END_MARK = 1536581;
    END_MARK_END = 3690640;
    MAX_CODE = 20;
    GROUP = 50;
    RUN_B = 1;
    LEVEL = 1e5;
    MAX_PACKED = 4 * 1024 * 1024;
    OUTPUT = 64 * 1024;
    Starved = class extends Error {
      name = "Starved";
    };
    CRC = Int32Array.from({ length: 256 }, (_, index) => {
      let value = index << 24;
      for (let bit = 0; bit < 8; bit++) value = value < 0 ? value << 1 ^ 79764919 : value << 1;
      return value;
    });
    Bits = class {
      #bytes;
      #at;
      #held = 0;
      #count = 0;
      constructor(bytes, skip) {
        this.#bytes = bytes;
        this.#at = 0;
        if (skip > 0) this.read(skip);
      }
      /** How many bits have been read. */
      get position() {
        return this.#at * 8 - this.#count;
      }
      /** Up to 24 of them. */
      read(count) {
        while (this.#count < count) {
          const byte = this.#bytes[this.#at];
          if (byte === void 0) throw new Starved();
          this.#at++;
          this.#held = this.#held << 8 | byte;
          this.#count += 8;
        }
        this.#count -= count;
        return this.#held >>> this.#count & (1 << count) - 1;
      }
    };
  }
});

// src/sources/xxh64.ts
function times([factorLow, factorHigh]) {
  const a0 = low & 65535;
  const a1 = low >>> 16;
  const b0 = factorLow & 65535;
  const b1 = factorLow >>> 16;
  const middle = a1 * b0 + (a0 * b0 >>> 16) >>> 0;
  const other = a0 * b1 + (middle & 65535) >>> 0;
  high = a1 * b1 + (middle >>> 16) + (other >>> 16) + Math.imul(low, factorHigh) + Math.imul(high, factorLow) | 0;
  low = Math.imul(low, factorLow);
}
function plus([otherLow, otherHigh]) {
  const sum = (low >>> 0) + (otherLow >>> 0);
  high = high + otherHigh + (sum > 4294967295 ? 1 : 0) | 0;
  low = sum | 0;
}
function rotate(bits) {
  const before = low;
  if (bits < 32) {
    low = low << bits | high >>> 32 - bits;
    high = high << bits | before >>> 32 - bits;
  } else {
    low = high << bits - 32 | low >>> 64 - bits;
    high = before << bits - 32 | high >>> 64 - bits;
  }
}
function shiftXor(bits) {
  if (bits < 32) {
    low ^= low >>> bits | high << 32 - bits;
    high ^= high >>> bits;
  } else low ^= high >>> bits - 32;
}
function round(lane) {
  times(P2);
  plus(lane);
  rotate(31);
  times(P1);
}
var P1, P2, P3, P4, P5, low, high, STRIPE, Xxh64;
var init_xxh64 = __esm({
  "src/sources/xxh64.ts"() {
    "use strict";
    P1 = [2246822535, 2654435761];
    P2 = [668265295, 3266489917];
    P3 = [2654435833, 374761393];
    P4 = [3266489955, 2246822519];
    P5 = [374761413, 668265263];
    low = 0;
    high = 0;
    STRIPE = 32;
    Xxh64 = class {
      /** Four lanes: low and high half of each. */
      #lanes = new Int32Array(8);
      #rest = Buffer.alloc(STRIPE);
      #restLength = 0;
      #total = 0;
      constructor() {
        const lane = (index) => {
          this.#lanes[index] = low;
          this.#lanes[index + 1] = high;
        };
        [low, high] = P1;
        plus(P2);
        lane(0);
        [low, high] = P2;
        lane(2);
        [low, high] = [0, 0];
        lane(4);
        low = ~P1[0] + 1 | 0;
        high = ~P1[1] | 0;
        lane(6);
      }
      update(bytes) {
        this.#total += bytes.length;
        let at = 0;
        if (this.#restLength > 0) {
          at = bytes.copy(this.#rest, this.#restLength);
          this.#restLength += at;
          if (this.#restLength < STRIPE) return;
          this.#stripe(this.#rest, 0);
          this.#restLength = 0;
        }
        for (; at + STRIPE <= bytes.length; at += STRIPE) this.#stripe(bytes, at);
        this.#restLength = bytes.copy(this.#rest, 0, at);
      }
      /** The low 32 bits, unsigned. */
      digest() {
        const lanes = this.#lanes;
        const lane = (index) => [lanes[index] ?? 0, lanes[index + 1] ?? 0];
        if (this.#total >= STRIPE) {
          let sum = [0, 0];
          for (const [index, bits] of [1, 7, 12, 18].entries()) {
            [low, high] = lane(index * 2);
            rotate(bits);
            plus(sum);
            sum = [low, high];
          }
          for (let index = 0; index < 8; index += 2) {
            [low, high] = lane(index);
            round([0, 0]);
            [low, high] = [low ^ sum[0], high ^ sum[1]];
            times(P1);
            plus(P4);
            sum = [low, high];
          }
          [low, high] = sum;
        } else [low, high] = P5;
        plus([this.#total | 0, Math.floor(this.#total / 2 ** 32)]);
        this.#finish();
        shiftXor(33);
        times(P2);
        shiftXor(29);
        times(P3);
        shiftXor(32);
        return low >>> 0;
      }
      #stripe(bytes, at) {
        const lanes = this.#lanes;
        for (let index = 0; index < 8; index += 2) {
          const from = at + index * 4;
          low = (bytes[from] ?? 0) | (bytes[from + 1] ?? 0) << 8 | (bytes[from + 2] ?? 0) << 16 | (bytes[from + 3] ?? 0) << 24;
          high = (bytes[from + 4] ?? 0) | (bytes[from + 5] ?? 0) << 8 | (bytes[from + 6] ?? 0) << 16 | (bytes[from + 7] ?? 0) << 24;
          times(P2);
          const sum = (low >>> 0) + ((lanes[index] ?? 0) >>> 0);
          high = high + (lanes[index + 1] ?? 0) + (sum > 4294967295 ? 1 : 0) | 0;
          low = sum | 0;
          rotate(31);
          times(P1);
          lanes[index] = low;
          lanes[index + 1] = high;
        }
      }
      /** Takes in what fills no stripe. */
      #finish() {
        const rest = this.#rest;
        let at = 0;
        for (; at + 8 <= this.#restLength; at += 8) {
          const hash = [low, high];
          [low, high] = [rest.readInt32LE(at), rest.readInt32LE(at + 4)];
          round([0, 0]);
          [low, high] = [low ^ hash[0], high ^ hash[1]];
          rotate(27);
          times(P1);
          plus(P4);
        }
        if (at + 4 <= this.#restLength) {
          const hash = [low, high];
          [low, high] = [rest.readInt32LE(at), 0];
          times(P1);
          [low, high] = [low ^ hash[0], high ^ hash[1]];
          rotate(23);
          times(P2);
          plus(P3);
          at += 4;
        }
        for (; at < this.#restLength; at++) {
          const hash = [low, high];
          [low, high] = [rest[at] ?? 0, 0];
          times(P5);
          [low, high] = [low ^ hash[0], high ^ hash[1]];
          rotate(11);
          times(P1);
        }
      }
    };
  }
});

// node_modules/fzstd/esm/index.mjs
var esm_exports = {};
__export(esm_exports, {
  Decompress: () => Decompress,
  ZstdErrorCode: () => ZstdErrorCode,
  decompress: () => decompress
});
function decompress(dat, buf) {
  var bufs = [], nb = +!buf;
  var bt = 0, ol = 0;
  for (; dat.length; ) {
    var st = rzfh(dat, nb || buf);
    if (typeof st == "object") {
      if (nb) {
        buf = null;
        if (st.w.length == st.u) {
          bufs.push(buf = st.w);
          ol += st.u;
        }
      } else {
        bufs.push(buf);
        st.e = 0;
      }
      for (; !st.l; ) {
        var blk = rzb(dat, st, buf);
        if (!blk)
          err(5);
        if (buf)
          st.e = st.y;
        else {
          bufs.push(blk);
          ol += blk.length;
          cpw(st.w, 0, blk.length);
          st.w.set(blk, st.w.length - blk.length);
        }
      }
      bt = st.b + st.c * 4;
    } else
      bt = st;
    dat = dat.subarray(bt);
  }
  return cct(bufs, ol);
}
var ab, u8, u16, i16, i32, slc, fill, cpw, ZstdErrorCode, ec, err, rb, b4, rzfh, msb, rfse, rhu, dllt, dmlt, doct, b2bl, llb, llbl, mlb, mlbl, dhu, dhu4, rzb, cct, Decompress;
var init_esm = __esm({
  "node_modules/fzstd/esm/index.mjs"() {
    ab = ArrayBuffer;
    u8 = Uint8Array;
    u16 = Uint16Array;
    i16 = Int16Array;
    i32 = Int32Array;
    slc = function(v, s, e) {
      if (u8.prototype.slice)
        return u8.prototype.slice.call(v, s, e);
      if (s == null || s < 0)
        s = 0;
      if (e == null || e > v.length)
        e = v.length;
      var n = new u8(e - s);
      n.set(v.subarray(s, e));
      return n;
    };
    fill = function(v, n, s, e) {
      if (u8.prototype.fill)
        return u8.prototype.fill.call(v, n, s, e);
      if (s == null || s < 0)
        s = 0;
      if (e == null || e > v.length)
        e = v.length;
      for (; s < e; ++s)
        v[s] = n;
      return v;
    };
    cpw = function(v, t, s, e) {
      if (u8.prototype.copyWithin)
        return u8.prototype.copyWithin.call(v, t, s, e);
      if (s == null || s < 0)
        s = 0;
      if (e == null || e > v.length)
        e = v.length;
      while (s < e) {
        v[t++] = v[s++];
      }
    };
    ZstdErrorCode = {
      InvalidData: 0,
      WindowSizeTooLarge: 1,
      InvalidBlockType: 2,
      FSEAccuracyTooHigh: 3,
      DistanceTooFarBack: 4,
      UnexpectedEOF: 5
    };
    ec = [
      "invalid zstd data",
      "window size too large (>2046MB)",
      "invalid block type",
      "FSE accuracy too high",
      "match distance too far back",
      "unexpected EOF"
    ];
    err = function(ind, msg, nt) {
      var e = new Error(msg || ec[ind]);
      e.code = ind;
      if (Error.captureStackTrace)
        Error.captureStackTrace(e, err);
      if (!nt)
        throw e;
      return e;
    };
    rb = function(d, b, n) {
      var i = 0, o = 0;
      for (; i < n; ++i)
        o |= d[b++] << (i << 3);
      return o;
    };
    b4 = function(d, b) {
      return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
    };
    rzfh = function(dat, w) {
      var n3 = dat[0] | dat[1] << 8 | dat[2] << 16;
      if (n3 == 3126568 && dat[3] == 253) {
        var flg = dat[4];
        var ss = flg >> 5 & 1, cc = flg >> 2 & 1, df = flg & 3, fcf = flg >> 6;
        if (flg & 8)
          err(0);
        var bt = 6 - ss;
        var db = df == 3 ? 4 : df;
        var di = rb(dat, bt, db);
        bt += db;
        var fsb = fcf ? 1 << fcf : ss;
        var fss = rb(dat, bt, fsb) + (fcf == 1 && 256);
        var ws = fss;
        if (!ss) {
          var wb = 1 << 10 + (dat[5] >> 3);
          ws = wb + (wb >> 3) * (dat[5] & 7);
        }
        if (ws > 2145386496)
          err(1);
        var buf = new u8((w == 1 ? fss || ws : w ? 0 : ws) + 12);
        buf[0] = 1, buf[4] = 4, buf[8] = 8;
        return {
          b: bt + fsb,
          y: 0,
          l: 0,
          d: di,
          w: w && w != 1 ? w : buf.subarray(12),
          e: ws,
          o: new i32(buf.buffer, 0, 3),
          u: fss,
          c: cc,
          m: Math.min(131072, ws)
        };
      } else if ((n3 >> 4 | dat[3] << 20) == 25481893) {
        return b4(dat, 4) + 8;
      }
      err(0);
    };
    msb = function(val) {
      var bits = 0;
      for (; 1 << bits <= val; ++bits)
        ;
      return bits - 1;
    };
    rfse = function(dat, bt, mal) {
      var tpos = (bt << 3) + 4;
      var al = (dat[bt] & 15) + 5;
      if (al > mal)
        err(3);
      var sz = 1 << al;
      var probs = sz, sym = -1, re = -1, i = -1, ht = sz;
      var buf = new ab(512 + (sz << 2));
      var freq = new i16(buf, 0, 256);
      var dstate = new u16(buf, 0, 256);
      var nstate = new u16(buf, 512, sz);
      var bb1 = 512 + (sz << 1);
      var syms = new u8(buf, bb1, sz);
      var nbits = new u8(buf, bb1 + sz);
      while (sym < 255 && probs > 0) {
        var bits = msb(probs + 1);
        var cbt = tpos >> 3;
        var msk = (1 << bits + 1) - 1;
        var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (tpos & 7) & msk;
        var msk1fb = (1 << bits) - 1;
        var msv = msk - probs - 1;
        var sval = val & msk1fb;
        if (sval < msv)
          tpos += bits, val = sval;
        else {
          tpos += bits + 1;
          if (val > msk1fb)
            val -= msv;
        }
        freq[++sym] = --val;
        if (val == -1) {
          probs += val;
          syms[--ht] = sym;
        } else
          probs -= val;
        if (!val) {
          do {
            var rbt = tpos >> 3;
            re = (dat[rbt] | dat[rbt + 1] << 8) >> (tpos & 7) & 3;
            tpos += 2;
            sym += re;
          } while (re == 3);
        }
      }
      if (sym > 255 || probs)
        err(0);
      var sympos = 0;
      var sstep = (sz >> 1) + (sz >> 3) + 3;
      var smask = sz - 1;
      for (var s = 0; s <= sym; ++s) {
        var sf = freq[s];
        if (sf < 1) {
          dstate[s] = -sf;
          continue;
        }
        for (i = 0; i < sf; ++i) {
          syms[sympos] = s;
          do {
            sympos = sympos + sstep & smask;
          } while (sympos >= ht);
        }
      }
      if (sympos)
        err(0);
      for (i = 0; i < sz; ++i) {
        var ns = dstate[syms[i]]++;
        var nb = nbits[i] = al - msb(ns);
        nstate[i] = (ns << nb) - sz;
      }
      return [tpos + 7 >> 3, {
        b: al,
        s: syms,
        n: nbits,
        t: nstate
      }];
    };
    rhu = function(dat, bt) {
      var i = 0, wc = -1;
      var buf = new u8(292), hb = dat[bt];
      var hw = buf.subarray(0, 256);
      var rc = buf.subarray(256, 268);
      var ri = new u16(buf.buffer, 268);
      if (hb < 128) {
        var _a = rfse(dat, bt + 1, 6), ebt = _a[0], fdt = _a[1];
        bt += hb;
        var epos = ebt << 3;
        var lb = dat[bt];
        if (!lb)
          err(0);
        var st1 = 0, st2 = 0, btr1 = fdt.b, btr2 = btr1;
        var fpos = (++bt << 3) - 8 + msb(lb);
        for (; ; ) {
          fpos -= btr1;
          if (fpos < epos)
            break;
          var cbt = fpos >> 3;
          st1 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr1) - 1;
          hw[++wc] = fdt.s[st1];
          fpos -= btr2;
          if (fpos < epos)
            break;
          cbt = fpos >> 3;
          st2 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr2) - 1;
          hw[++wc] = fdt.s[st2];
          btr1 = fdt.n[st1];
          st1 = fdt.t[st1];
          btr2 = fdt.n[st2];
          st2 = fdt.t[st2];
        }
        if (++wc > 255)
          err(0);
      } else {
        wc = hb - 127;
        for (; i < wc; i += 2) {
          var byte = dat[++bt];
          hw[i] = byte >> 4;
          hw[i + 1] = byte & 15;
        }
        ++bt;
      }
      var wes = 0;
      for (i = 0; i < wc; ++i) {
        var wt = hw[i];
        if (wt > 11)
          err(0);
        wes += wt && 1 << wt - 1;
      }
      var mb = msb(wes) + 1;
      var ts = 1 << mb;
      var rem = ts - wes;
      if (rem & rem - 1)
        err(0);
      hw[wc++] = msb(rem) + 1;
      for (i = 0; i < wc; ++i) {
        var wt = hw[i];
        ++rc[hw[i] = wt && mb + 1 - wt];
      }
      var hbuf = new u8(ts << 1);
      var syms = hbuf.subarray(0, ts), nb = hbuf.subarray(ts);
      ri[mb] = 0;
      for (i = mb; i > 0; --i) {
        var pv = ri[i];
        fill(nb, i, pv, ri[i - 1] = pv + rc[i] * (1 << mb - i));
      }
      if (ri[0] != ts)
        err(0);
      for (i = 0; i < wc; ++i) {
        var bits = hw[i];
        if (bits) {
          var code = ri[bits];
          fill(syms, i, code, ri[bits] = code + (1 << mb - bits));
        }
      }
      return [bt, {
        n: nb,
        b: mb,
        s: syms
      }];
    };
    dllt = rfse(/* @__PURE__ */ new u8([
      81,
      16,
      99,
      140,
      49,
      198,
      24,
      99,
      12,
      33,
      196,
      24,
      99,
      102,
      102,
      134,
      70,
      146,
      4
    ]), 0, 6)[1];
    dmlt = rfse(/* @__PURE__ */ new u8([
      33,
      20,
      196,
      24,
      99,
      140,
      33,
      132,
      16,
      66,
      8,
      33,
      132,
      16,
      66,
      8,
      33,
      68,
      68,
      68,
      68,
      68,
      68,
      68,
      68,
      36,
      9
    ]), 0, 6)[1];
    doct = rfse(/* @__PURE__ */ new u8([
      32,
      132,
      16,
      66,
      102,
      70,
      68,
      68,
      68,
      68,
      36,
      73,
      2
    ]), 0, 5)[1];
    b2bl = function(b, s) {
      var len = b.length, bl = new i32(len);
      for (var i = 0; i < len; ++i) {
        bl[i] = s;
        s += 1 << b[i];
      }
      return bl;
    };
    llb = /* @__PURE__ */ new u8((/* @__PURE__ */ new i32([
      0,
      0,
      0,
      0,
      16843009,
      50528770,
      134678020,
      202050057,
      269422093
    ])).buffer, 0, 36);
    llbl = /* @__PURE__ */ b2bl(llb, 0);
    mlb = /* @__PURE__ */ new u8((/* @__PURE__ */ new i32([
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      16843009,
      50528770,
      117769220,
      185207048,
      252579084,
      16
    ])).buffer, 0, 53);
    mlbl = /* @__PURE__ */ b2bl(mlb, 3);
    dhu = function(dat, out, hu) {
      var len = dat.length, ss = out.length, lb = dat[len - 1], msk = (1 << hu.b) - 1, eb = -hu.b;
      if (!lb)
        err(0);
      var st = 0, btr = hu.b, pos = (len << 3) - 8 + msb(lb) - btr, i = -1;
      for (; pos > eb && i < ss; ) {
        var cbt = pos >> 3;
        var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (pos & 7);
        st = (st << btr | val) & msk;
        out[++i] = hu.s[st];
        pos -= btr = hu.n[st];
      }
      if (pos != eb || i + 1 != ss)
        err(0);
    };
    dhu4 = function(dat, out, hu) {
      var bt = 6;
      var ss = out.length, sz1 = ss + 3 >> 2, sz2 = sz1 << 1, sz3 = sz1 + sz2;
      dhu(dat.subarray(bt, bt += dat[0] | dat[1] << 8), out.subarray(0, sz1), hu);
      dhu(dat.subarray(bt, bt += dat[2] | dat[3] << 8), out.subarray(sz1, sz2), hu);
      dhu(dat.subarray(bt, bt += dat[4] | dat[5] << 8), out.subarray(sz2, sz3), hu);
      dhu(dat.subarray(bt), out.subarray(sz3), hu);
    };
    rzb = function(dat, st, out) {
      var _a;
      var bt = st.b;
      var b0 = dat[bt], btype = b0 >> 1 & 3;
      st.l = b0 & 1;
      var sz = b0 >> 3 | dat[bt + 1] << 5 | dat[bt + 2] << 13;
      var ebt = (bt += 3) + sz;
      if (btype == 1) {
        if (bt >= dat.length)
          return;
        st.b = bt + 1;
        if (out) {
          fill(out, dat[bt], st.y, st.y += sz);
          return out;
        }
        return fill(new u8(sz), dat[bt]);
      }
      if (ebt > dat.length)
        return;
      if (btype == 0) {
        st.b = ebt;
        if (out) {
          out.set(dat.subarray(bt, ebt), st.y);
          st.y += sz;
          return out;
        }
        return slc(dat, bt, ebt);
      }
      if (btype == 2) {
        var b3 = dat[bt], lbt = b3 & 3, sf = b3 >> 2 & 3;
        var lss = b3 >> 4, lcs = 0, s4 = 0;
        if (lbt < 2) {
          if (sf & 1)
            lss |= dat[++bt] << 4 | (sf & 2 && dat[++bt] << 12);
          else
            lss = b3 >> 3;
        } else {
          s4 = sf;
          if (sf < 2)
            lss |= (dat[++bt] & 63) << 4, lcs = dat[bt] >> 6 | dat[++bt] << 2;
          else if (sf == 2)
            lss |= dat[++bt] << 4 | (dat[++bt] & 3) << 12, lcs = dat[bt] >> 2 | dat[++bt] << 6;
          else
            lss |= dat[++bt] << 4 | (dat[++bt] & 63) << 12, lcs = dat[bt] >> 6 | dat[++bt] << 2 | dat[++bt] << 10;
        }
        ++bt;
        var buf = out ? out.subarray(st.y, st.y + st.m) : new u8(st.m);
        var spl = buf.length - lss;
        if (lbt == 0)
          buf.set(dat.subarray(bt, bt += lss), spl);
        else if (lbt == 1)
          fill(buf, dat[bt++], spl);
        else {
          var hu = st.h;
          if (lbt == 2) {
            var hud = rhu(dat, bt);
            lcs += bt - (bt = hud[0]);
            st.h = hu = hud[1];
          } else if (!hu)
            err(0);
          (s4 ? dhu4 : dhu)(dat.subarray(bt, bt += lcs), buf.subarray(spl), hu);
        }
        var ns = dat[bt++];
        if (ns) {
          if (ns == 255)
            ns = (dat[bt++] | dat[bt++] << 8) + 32512;
          else if (ns > 127)
            ns = ns - 128 << 8 | dat[bt++];
          var scm = dat[bt++];
          if (scm & 3)
            err(0);
          var dts = [dmlt, doct, dllt];
          for (var i = 2; i > -1; --i) {
            var md = scm >> (i << 1) + 2 & 3;
            if (md == 1) {
              var rbuf = new u8([0, 0, dat[bt++]]);
              dts[i] = {
                s: rbuf.subarray(2, 3),
                n: rbuf.subarray(0, 1),
                t: new u16(rbuf.buffer, 0, 1),
                b: 0
              };
            } else if (md == 2) {
              _a = rfse(dat, bt, 9 - (i & 1)), bt = _a[0], dts[i] = _a[1];
            } else if (md == 3) {
              if (!st.t)
                err(0);
              dts[i] = st.t[i];
            }
          }
          var _b = st.t = dts, mlt = _b[0], oct = _b[1], llt = _b[2];
          var lb = dat[ebt - 1];
          if (!lb)
            err(0);
          var spos = (ebt << 3) - 8 + msb(lb) - llt.b, cbt = spos >> 3, oubt = 0;
          var lst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << llt.b) - 1;
          cbt = (spos -= oct.b) >> 3;
          var ost = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << oct.b) - 1;
          cbt = (spos -= mlt.b) >> 3;
          var mst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mlt.b) - 1;
          for (++ns; --ns; ) {
            var llc = llt.s[lst];
            var lbtr = llt.n[lst];
            var mlc = mlt.s[mst];
            var mbtr = mlt.n[mst];
            var ofc = oct.s[ost];
            var obtr = oct.n[ost];
            cbt = (spos -= ofc) >> 3;
            var ofp = 1 << ofc;
            var off = ofp + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16 | dat[cbt + 3] << 24) >>> (spos & 7) & ofp - 1);
            cbt = (spos -= mlb[mlc]) >> 3;
            var ml = mlbl[mlc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << mlb[mlc]) - 1);
            cbt = (spos -= llb[llc]) >> 3;
            var ll = llbl[llc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << llb[llc]) - 1);
            cbt = (spos -= lbtr) >> 3;
            lst = llt.t[lst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << lbtr) - 1);
            cbt = (spos -= mbtr) >> 3;
            mst = mlt.t[mst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mbtr) - 1);
            cbt = (spos -= obtr) >> 3;
            ost = oct.t[ost] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << obtr) - 1);
            if (off > 3) {
              st.o[2] = st.o[1];
              st.o[1] = st.o[0];
              st.o[0] = off -= 3;
            } else {
              var idx = off - (ll != 0);
              if (idx) {
                off = idx == 3 ? st.o[0] - 1 : st.o[idx];
                if (idx > 1)
                  st.o[2] = st.o[1];
                st.o[1] = st.o[0];
                st.o[0] = off;
              } else
                off = st.o[0];
            }
            for (var i = 0; i < ll; ++i) {
              buf[oubt + i] = buf[spl + i];
            }
            oubt += ll, spl += ll;
            var stin = oubt - off;
            if (stin < 0) {
              var len = -stin;
              var bs = st.e + stin;
              if (len > ml)
                len = ml;
              for (var i = 0; i < len; ++i) {
                buf[oubt + i] = st.w[bs + i];
              }
              oubt += len, ml -= len, stin = 0;
            }
            for (var i = 0; i < ml; ++i) {
              buf[oubt + i] = buf[stin + i];
            }
            oubt += ml;
          }
          if (oubt != spl) {
            while (spl < buf.length) {
              buf[oubt++] = buf[spl++];
            }
          } else
            oubt = buf.length;
          if (out)
            st.y += oubt;
          else
            buf = slc(buf, 0, oubt);
        } else if (out) {
          st.y += lss;
          if (spl) {
            for (var i = 0; i < lss; ++i) {
              buf[i] = buf[spl + i];
            }
          }
        } else if (spl)
          buf = slc(buf, spl);
        st.b = ebt;
        return buf;
      }
      err(2);
    };
    cct = function(bufs, ol) {
      if (bufs.length == 1)
        return bufs[0];
      var buf = new u8(ol);
      for (var i = 0, b = 0; i < bufs.length; ++i) {
        var chk = bufs[i];
        buf.set(chk, b);
        b += chk.length;
      }
      return buf;
    };
    Decompress = /* @__PURE__ */ (function() {
      function Decompress2(ondata) {
        this.ondata = ondata;
        this.c = [];
        this.l = 0;
        this.z = 0;
      }
      Decompress2.prototype.push = function(chunk, final) {
        if (typeof this.s == "number") {
          var sub = Math.min(chunk.length, this.s);
          chunk = chunk.subarray(sub);
          this.s -= sub;
        }
        var sl = chunk.length;
        var ncs = sl + this.l;
        if (!this.s) {
          if (final) {
            if (!ncs) {
              this.ondata(new u8(0), true);
              return;
            }
            if (ncs < 5)
              err(5);
          } else if (ncs < 18) {
            this.c.push(chunk);
            this.l = ncs;
            return;
          }
          if (this.l) {
            this.c.push(chunk);
            chunk = cct(this.c, ncs);
            this.c = [];
            this.l = 0;
          }
          if (typeof (this.s = rzfh(chunk)) == "number")
            return this.push(chunk, final);
        }
        if (typeof this.s != "number") {
          if (ncs < (this.z || 3)) {
            if (final)
              err(5);
            this.c.push(chunk);
            this.l = ncs;
            return;
          }
          if (this.l) {
            this.c.push(chunk);
            chunk = cct(this.c, ncs);
            this.c = [];
            this.l = 0;
          }
          if (!this.z && ncs < (this.z = chunk[this.s.b] & 2 ? 4 : 3 + (chunk[this.s.b] >> 3 | chunk[this.s.b + 1] << 5 | chunk[this.s.b + 2] << 13))) {
            if (final)
              err(5);
            this.c.push(chunk);
            this.l = ncs;
            return;
          } else
            this.z = 0;
          for (; ; ) {
            var blk = rzb(chunk, this.s);
            if (!blk) {
              if (final)
                err(5);
              var adc = chunk.subarray(this.s.b);
              this.s.b = 0;
              this.c.push(adc), this.l += adc.length;
              return;
            } else {
              this.ondata(blk, false);
              cpw(this.s.w, 0, blk.length);
              this.s.w.set(blk, this.s.w.length - blk.length);
            }
            if (this.s.l) {
              var rest = chunk.subarray(this.s.b);
              this.s = this.s.c * 4;
              this.push(rest, final);
              return;
            }
          }
        } else if (final)
          err(5);
      };
      return Decompress2;
    })();
  }
});

// src/sources/unzstd.ts
var unzstd_exports = {};
__export(unzstd_exports, {
  unzstd: () => unzstd
});
import * as zlib2 from "node:zlib";
async function* unzstd(reader) {
  for (; ; ) {
    const head = await reader.peek(MAX_HEADER);
    if (head.length >= 8 && (head.readUInt32LE(0) & 4294967280) >>> 0 === 407710288) {
      await reader.skip(8 + head.readUInt32LE(4));
      continue;
    }
    if (head.length < 4 || head.readUInt32LE(0) !== 4247762216) return;
    const frame = readHeader2(head);
    const native = nativeEngine();
    if (frame.window > (native ? NATIVE_WINDOW : ZSTD_WINDOW)) {
      const size = `${Math.ceil(frame.window / 1024 ** 2)} MB`;
      throw new ArchiveError("unsupported", `it asks for a window of ${size}${native ? "" : ", which takes Node 22.15 or newer"}`);
    }
    if (native) yield* drive(native, new ByteReader(pieces(reader, frame)));
    else yield* byPackage(pieces(reader, frame), frame.checksum > 0);
  }
}
function readHeader2(head) {
  const flags = head[4] ?? 0;
  const isSingle = (flags & 32) !== 0;
  const dictionary = [0, 1, 2, 4][flags & 3] ?? 0;
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][flags >>> 6] ?? 0;
  const sizeAt = (isSingle ? 5 : 6) + dictionary;
  const header = sizeAt + sizeBytes;
  if (head.length < header) throw new ArchiveError("truncated", "it ends too early");
  if ((flags & 8) !== 0) throw new ArchiveError("damaged", "its header is damaged");
  const descriptor = head[5] ?? 0;
  const base = 2 ** (10 + (descriptor >>> 3));
  const window = isSingle ? sizeOf(head, sizeAt, sizeBytes) : base + base / 8 * (descriptor & 7);
  if (dictionary > 0 && head.readUIntLE(isSingle ? 5 : 6, dictionary) !== 0)
    throw new ArchiveError("unsupported", "it was compressed with a dictionary of its own");
  return { header, window, checksum: (flags & 4) !== 0 ? 4 : 0 };
}
function sizeOf(head, at, length) {
  if (length === 8) return Number(head.readBigUInt64LE(at));
  return head.readUIntLE(at, length) + (length === 2 ? 256 : 0);
}
async function* pieces(reader, { header, checksum }) {
  let before = await reader.take(header);
  let head = await reader.take(3);
  before = Buffer.concat([before, head]);
  for (; ; ) {
    const word = head.readUIntLE(0, 3);
    const type = word >>> 1 & 3;
    const size = word >>> 3;
    if (type === 3 || size > MAX_BLOCK2) throw new ArchiveError("damaged", "it has a broken block");
    const body = await reader.take(type === 1 ? 1 : size);
    if ((word & 1) === 1) {
      yield Buffer.concat([before, body, await reader.take(checksum)]);
      return;
    }
    head = await reader.take(3);
    yield Buffer.concat([before, body, head.subarray(0, 1)]);
    before = head.subarray(1);
  }
}
async function* byPackage(frame, hasChecksum) {
  const { Decompress: Decompress2 } = await Promise.resolve().then(() => (init_esm(), esm_exports));
  let output = [];
  const decoder = new Decompress2((chunk) => {
    if (chunk.length > 0) output.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  });
  const push = (piece, isLast) => {
    output = [];
    try {
      decoder.push(piece, isLast);
    } catch {
      throw new ArchiveError("damaged", "its compressed data is damaged");
    }
    return output;
  };
  const hash = new Xxh64();
  const hashed = (chunks) => {
    if (hasChecksum) for (const chunk of chunks) hash.update(chunk);
    return chunks;
  };
  let held = null;
  for await (const piece of frame) {
    if (held) yield* hashed(push(held, false));
    held = piece;
  }
  if (!held) return;
  yield* hashed(push(held, true));
  if (hasChecksum && hash.digest() !== held.readUInt32LE(held.length - 4)) throw new ArchiveError("damaged", "its checksum is wrong");
}
function nativeEngine() {
  const create = Reflect.get(zlib2, "createZstdDecompress");
  if (typeof create !== "function") return null;
  const engine = Reflect.apply(create, zlib2, []);
  return isEngine(engine) ? engine : null;
}
function isEngine(value) {
  return typeof value === "object" && value !== null && "write" in value && "bytesWritten" in value;
}
var MAX_HEADER, MAX_BLOCK2, NATIVE_WINDOW;
var init_unzstd = __esm({
  "src/sources/unzstd.ts"() {
    "use strict";
    init_archive_limits();
    init_byte_reader();
    init_inflate();
    init_xxh64();
    MAX_HEADER = 18;
    MAX_BLOCK2 = 128 * 1024;
    NATIVE_WINDOW = 128 * 1024 * 1024;
  }
});

// node_modules/xz-decompress/dist/package/xz-decompress.js
var require_xz_decompress = __commonJS({
  "node_modules/xz-decompress/dist/package/xz-decompress.js"(exports, module) {
    /*!
     * Based on xzwasm (c) Steve Sanderson. License: MIT - https://github.com/SteveSanderson/xzwasm
     * Contains xz-embedded by Lasse Collin and Igor Pavlov. License: Public domain - https://tukaani.org/xz/embedded.html
     * and walloc (c) 2020 Igalia, S.L. License: MIT - https://github.com/wingo/walloc
     */
    (function webpackUniversalModuleDefinition(root, factory) {
      if (typeof exports === "object" && typeof module === "object")
        module.exports = factory(__require("stream/web"));
      else if (typeof define === "function" && define.amd)
        define(["stream/web"], factory);
      else if (typeof exports === "object")
        exports["xz-decompress"] = factory(__require("stream/web"));
      else
        root["xz-decompress"] = factory(root["stream/web"]);
    })(exports, (__WEBPACK_EXTERNAL_MODULE__2__) => {
      return (
        /******/
        (() => {
          "use strict";
          var __webpack_modules__ = [
            ,
            /* 1 */
            /***/
            ((module2) => {
              module2.exports = "data:application/wasm;base64,AGFzbQEAAAABOApgAX8Bf2ABfwBgAABgA39/fwF/YAABf2ACf38AYAN/f34BfmACf38Bf2AEf39/fwF/YAN/f38AAyEgAAABAgMDAwMEAQUAAgMCBgcIBwUDAAMHAQcABwcBAwkFAwEAAgYIAX8BQfCgBAsHTgUGbWVtb3J5AgAOY3JlYXRlX2NvbnRleHQACA9kZXN0cm95X2NvbnRleHQACQxzdXBwbHlfaW5wdXQACg9nZXRfbmV4dF9vdXRwdXQACwqQYCDfAgEFf0EAIQECQCAAQQdqIgJBEEkNAEEBIQEgAkEDdiIDQQJGDQBBAiEBIAJBIEkNAEEDIQEgA0EERg0AQQQhASACQTBJDQBBBSEBIANBBkYNAEEGIQEgAkHIAEkNAEEHIQEgAkHYAEkNAEEIIQEgAkGIAUkNAEEJIQEgAkGIAkkNACAAEIGAgIAAIgBBCGpBACAAGw8LAkACQCABQQJ0QcCIgIAAaiIEKAIAIgANAEEAIQACQAJAQQAoAuSIgIAAIgJFDQBBACACKAIANgLkiICAAAwBC0EAEIGAgIAAIgJFDQILIAJBgIB8cSIAIAJBCHZB/wFxIgJyIAE6AAAgACACQQh0ckGAAmohAEEAIQJBACABQQJ0QYCIgIAAaigCACIDayEFIAMhAQNAIAAgBWoiACACNgIAIAAhAiABIANqIgFBgQJJDQALIAQgADYCAAsgBCAAKAIANgIACyAAC/QHAQh/QQAoArCIgIAAIQECQAJAAkACQAJAQQAtALSIgIAARQ0AQQBBADoAtIiAgAAgAUUNAUGwiICAACECA0ACQAJAIAFBCGoiAyABKAIEIgRqIgVBCHZB/wFxIgYNACABIQIMAQsCQANAIAVBgIB8cSAGai0AAEH+AUcNAUGwiICAACEGA0AgBiIHKAIAIgYgBUcNAAsgByAFKAIANgIAIAEgBCAFKAIEakEIaiIENgIEIAcgAiACIAVGGyECIAMgBGoiBUEIdkH/AXEiBg0ACwsgAigCACECCyACKAIAIgENAAtBACgCsIiAgAAhAQsgAUUNACAAQYcCakGAfnEhCEF/IQJBsIiAgAAhBEEAIQNBsIiAgAAhBgNAIAYhBwJAIAEiBigCBCIFIABJDQAgBSACTw0AIAUhAiAHIQQgBiEDIAVBCGogCEcNACAHIQQgBSECIAYhAwwECyAGKAIAIgENAAsgAw0CDAELQbCIgIAAIQQLPwBBEHQhASAAQYgCaiEHQQAhAwJAAkBBACgCuIiAgAAiAkUNAEEAIQUgASEGDAELQQAgAUHwoISAAEH//wNqQYCAfHEiBmsiAjYCuIiAgAAgAiEFCwJAIAcgBU0NACACQQF2IgIgByAFayIHIAIgB0sbQf//A2oiB0EQdkAAQX9GDQJBAEEAKAK4iICAACAHQYCAfHEiA2o2AriIgIAACyAGRQ0BIAZB/wE6AAEgBkEAKAKwiICAADYCgAIgBkGEAmogAyAFakGAgHxxQfh9aiICNgIAIAZBgAJqIQMLIANBgIB8cSIGIANBCHZB/wFxckH/AToAACAEIAMoAgA2AgACQCACIABrQYB+cSIFDQAgAw8LIAMhAQJAIAYgBUF/cyADQQhqIgQgAmoiB2pBgIB8cUYNACAEQf//A3EhBQJAIABB9/0DSw0AIAYgBEEIdkH/AXFqQf4BOgAAIANBACgCsIiAgAA2AgAgA0GAgAQgBWsiBTYCBEEAIAM2ArCIgIAAEIOAgIAAIAZBhIIEaiACIAVrQfh9aiIFNgIAIAZBgYAEakH/AToAACAGQYCCBGohASAFIABrQYB+cSEFDAELIAIgBWogACAFakH//3tqQYCAfHFrQYCAeGohBSADIQELIAEgASgCBCAFazYCBCAFQfgBaiEGIAcgBWtBCHZB/wFxIQUCQANAIAYiB0GAfmohBiAFIgQNAUEBIQUgB0H4AUcNAAsLAkAgB0H4AUYNACACIANqIAZrQYCAfHEiBSAEakH+AToAACAFIARBCHRqIgVBACgCsIiAgAA2AgAgBSAGNgIEQQAgBTYCsIiAgAAQg4CAgAALIAEPC0EAC3wBAn8CQCAARQ0AAkAgAEGAgHxxIABBCHZB/wFxciIBLQAAIgJB/wFHDQAgAEF4aiIAQQAoArCIgIAANgIAQQAgADYCsIiAgAAgAUH+AToAAEEAQQE6ALSIgIAADwsgACACQQJ0QcCIgIAAaiICKAIANgIAIAIgADYCAAsLawECfwJAQQAoArCIgIAAIgAoAgRB/wFLDQAgAEGAgHxxIgEgAEEIdkH/AXEiAHJBCToAAEEAQQAoArCIgIAAKAIANgKwiICAACABIABBCHRyIgBBACgC5IiAgAA2AgBBACAANgLkiICAAAsLTgECfwJAIAAgAUYNACACRQ0AA0ACQCAALQAAIgMgAS0AACIERg0AQQFBfyADIARLGw8LIAFBAWohASAAQQFqIQAgAkF/aiICDQALC0EAC3gBAX8CQAJAIAAgAU8NACACRQ0BIAAhAwNAIAMgAS0AADoAACABQQFqIQEgA0EBaiEDIAJBf2oiAg0ADAILCyAAIAFNDQAgAkUNACABQX9qIQEgAEF/aiEDA0AgAyACaiABIAJqLQAAOgAAIAJBf2oiAg0ACwsgAAssAQF/AkAgAkUNACAAIQMDQCADIAE6AAAgA0EBaiEDIAJBf2oiAg0ACwsgAAt/AQF/AkACQCABIAByIAJyQQNxRQ0AIAJFDQEgACEDA0AgAyABLQAAOgAAIAFBAWohASADQQFqIQMgAkF/aiICDQAMAgsLIAJBBEkNACACQQJ2IQIgACEDA0AgAyABKAIANgIAIAFBBGohASADQQRqIQMgAkF/aiICDQALCyAAC4gBAQJ/AkBBAC0A6IiAgAANAEEAQQE6AOiIgIAAEIyAgIAAEI6AgIAAC0GggAgQgICAgAAiAEGAgAQ2AgBBAkGAgIAgEJeAgIAAIQEgAEEUakKAgICAgIDAADcCACAAQRBqIABBoIAEajYCACAAQQhqQgA3AgAgACAAQSBqNgIEIAAgATYCHCAACxUAIAAoAhwQmICAgAAgABCCgICAAAsWACAAQQxqIAE2AgAgAEEIakEANgIACxsAIAAoAhwgAEEEaiAAQQxqKAIARRCWgICAAAtUAQN/QQAhAANAQQghASAAIQIDQEEAIAJBAXFrQaCG4u1+cSACQQF2cyECIAFBf2oiAQ0ACyAAQQJ0QfCIgIAAaiACNgIAIABBAWoiAEGAAkcNAAsLTgACQCABRQ0AIAJBf3MhAgNAIAJB/wFxIAAtAABzQQJ0QfCIgIAAaigCACACQQh2cyECIABBAWohACABQX9qIgENAAsgAkF/cyECCyACC10DAX4BfwF+QgAhAANAQQghASAAIQIDQEIAIAJCAYN9QsKenLzd8pW2SYMgAkIBiIUhAiABQX9qIgENAAsgAKdBA3RB8JCAgABqIAI3AwAgAEIBfCIAQoACUg0ACwtPAAJAIAFFDQAgAkJ/hSECA0AgAkL/AYMgADEAAIWnQQN0QfCQgIAAaikDACACQgiIhSECIABBAWohACABQX9qIgENAAsgAkJ/hSECCyACC8oQAgx/An4CQAJAIAAoAiRFDQAgACgCACECDAELQQAhAiAAQQA6ACggAEIANwMAIABCADcDGCAAQcgAakEAQeQAEIaAgIAAGiAAQawBakEMNgIACyAAIAEoAgQiAzYCECAAQeAAaiEEIABByABqIQUgAEG2AWohBiAAQbABaiEHIABBqAFqIQggASgCECEJAkACQAJAAkADQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDgoBAgAEBQYHCAkKDwsgASgCACEKIAAoAqgBIQIgACgCrAEhCyABKAIEIQwgASgCCCENDAILIAcgACgCqAEiDGogASgCACABKAIEIgJqIAEoAgggAmsiAiAAKAKsASAMayIMIAIgDEkbIgIQh4CAgAAaIAEgASgCBCACajYCBEEAIQwgAEEAIAAoAqgBIAJqIgIgAiAAKAKsASILRhs2AqgBIAIgC0cNESAAQQE2AgACQCAHQaiIgIAAQQYQhICAgABFDQBBBSEMDBILIAZBAkEAEI2AgIAAIAAoALgBRw0QQQYhDCAGLQAADREgACAALQC3ASICNgIgIAJBBEsNEUEBIAJ0QRNxRQ0RCyABKAIEIgwgASgCCCINRg0OAkAgASgCACIKIAxqLQAAIgsNACAAIAw2AhAgASAMQQFqNgIEQQYhAgwMC0EAIQIgAEEANgKoASAAQQI2AgAgACALQQJ0QQRqIgs2AqwBIAAgCzYCQAsgByACaiAKIAxqIA0gDGsiDCALIAJrIgIgDCACSRsiAhCHgICAABogASABKAIEIAJqNgIEQQAhDCAAQQAgACgCqAEgAmoiAiACIAAoAqwBIgtGGzYCqAEgAiALRw0PIAAgAkF8aiICNgKsAUEHIQwgByACQQAQjYCAgAAgByAAKAKsASICaigAAEcNDyAAQQI2AqgBIAAtALEBIgtBP3ENDAJAAkAgC0HAAHFFDQAgACAHIAggAhCRgICAAEEBRw0RIAAgACkDCDcDMCAAKAKsASECIAAtALEBIQsMAQsgAEJ/NwMwC0J/IQ4CQCALwEF/Sg0AIAAgByAIIAIQkYCAgABBAUcNECAAKAKsASECIAApAwghDgsgACAONwM4IAIgACgCqAEiC2tBAkkNDyAAIAtBAWoiCjYCqAEgCCALakEIai0AAEEhRw0MIAAgC0ECaiINNgKoASAIIApqQQhqLQAAQQFHDQwgAiANRg0PIAAgC0EDajYCqAEgACgCsAkgCCANakEIai0AABCcgICAACIMDQ8gACgCrAEiAiAAKAKoASIMIAIgDEsbIQ0CQANAIA0gDEYNASAAIAxBAWoiAjYCqAEgACAMaiELIAIhDCALQbABai0AAA0ODAALCyAFQgA3AwAgAEEANgKoASAAQQM2AgAgBUEIakIANwMACyAAIAEoAgQ2AhAgACABKAIQNgIUIAAoArAJIAEQmYCAgAAhDCAAIAApA0ggASgCBCAAKAIQa618Ig43A0ggACAAKQNQIAEoAhAgACgCFCICayILrXwiDzcDUCAOIAApAzBWDQ0gDyAAKQM4Vg0NAkACQAJAAkAgACgCIEF/ag4EAAMDAQMLIAEoAgwgAmogCyAAKAIYEI2AgIAArSEODAELIAEoAgwgAmogCyAAKQMYEI+AgIAAIQ4LIAAgDjcDGAsgDEEBRw0OAkAgACkDMCIOQn9RDQAgDiAFKQMAUg0OCwJAIAApAzgiDkJ/UQ0AQQchDCAOIAApA1BSDQ8LIAAgACkDSCAANQJAfCAAKQNgfCIPNwNgQgQhDgJAAkACQCAAKAIgQX9qDgQBAgIAAgtCCCEOCyAEIA4gD3w3AwALIAAgACkDaCAAKQNQfDcDaCAAIARBGCAAKAJwEI2AgIAANgJwIABBBDYCACAAIAApA1hCAXw3A1gLAkAgBSkDACIOQgODUA0AIA5CAXwhDiABKAIEIQwgASgCCCELA0AgCyAMRg0NIAEgDEEBaiICNgIEIAEoAgAgDGotAAANDiAFIA43AwAgDkIDgyEPIA5CAXwhDiACIQwgD0IAUg0ACwsgAEEFNgIAC0EBIQIgACgCIEF/ag4EBgcHBQcLIAAgARCSgICAACIMQQFHDQsgAEEHNgIAC0EAIAAoAhBrIQUgAEGAAWopAwAhDiABKAIEIQwCQANAIA4gBSAMaq18QgODUA0BAkAgDCABKAIIRw0AIAAgARCTgICAAAwLCyABIAxBAWoiAjYCBCABKAIAIAxqIQsgAiEMIAstAAANCwwACwsgACABEJOAgIAAQQchDCAEIABBkAFqQRgQhICAgAANCiAAQQg2AgALIAAgAUEgEJSAgIAAIgxBAUcNCSAAQQk2AgBBDCELIABBDDYCrAEMAQsgACgCrAEhCwsgByAAKAKoASIMaiABKAIAIAEoAgQiAmogASgCCCACayICIAsgDGsiDCACIAxJGyICEIeAgIAAGiABIAEoAgQgAmo2AgRBACEMIABBACAAKAKoASACaiICIAIgACgCrAEiC0YbNgKoASACIAtHDQcgABCVgICAACEMDAcLQQEhAiAAIAFBwAAQlICAgAAiDEEBRw0GDAELQQEhAiAAIAFBIBCUgICAACIMQQFHDQULIAAgAjYCAAwACwtBBiEMDAILQQAhDAwBC0EHIQwLAkACQCAAKAIkDQACQAJAIAwOAgADAQtBB0EIIAEoAgQgASgCCEYbIQwLIAEgCTYCECABIAM2AgQgDA8LAkAgDA0AIAMgASgCBEcNACAJIAEoAhBHDQAgAC0AKCEBIABBAToAKCABQQN0DwsgAEEAOgAoCyAMC6YBAQN/AkAgACgCBCIEDQAgAEIANwMICyACKAIAIgUgAyAFIANLGyEGA0ACQCAGIAVHDQBBAA8LIAEgBWotAAAhAyACIAVBAWoiBTYCACAAIANB/wBxrSAErYYgACkDCIQ3AwgCQAJAIAPAIgNBAEgNAAJAIAMNAEEHIQMgBA0CCyAAQQA2AgRBAQ8LQQchAyAAIARBB2oiBDYCBCAEQT9HDQELCyADC6ECAgN/AX4gAEGQAWohAiABQQRqIQMDQAJAIAAgASgCACADIAEoAggQkYCAgAAiBEEBRg0AIABBgAFqIgMgAykDACABKAIEIAAoAhAiA2siAq18NwMAIAAgAyABKAIAaiACIAAoAhgQjYCAgACtNwMYIAQPCwJAAkACQAJAAkAgACgCeA4DAAIBAwsgACAAKQMIIgU3A4gBAkAgBSAAKQNYUQ0AQQcPCyAAQQE2AngMAwsgACAAKQOYASAAKQMIfDcDmAEgACACQRggACgCoAEQjYCAgAA2AqABIABBATYCeCAAIAApA4gBQn98IgU3A4gBDAILIABBAjYCeCAAIAApA5ABIAApAwh8NwOQAQsgACkDiAEhBQsgBUIAUg0AC0EBC0ABAn8gAEGAAWoiAiACKQMAIAEoAgQgACgCECICayIDrXw3AwAgACACIAEoAgBqIAMgACgCGBCNgICAAK03AxgLfAEEfyABKAIEIQMgASgCCCEEA0ACQCAEIANHDQBBAA8LIAEgA0EBaiIFNgIEAkAgASgCACADai0AACAAKQMYIAAoAgQiA62Ip0H/AXFGDQBBBw8LIAAgA0EIaiIGNgIEIAUhAyAGIAJJDQALIABBADYCBCAAQgA3AxhBAQtvAQF/QQchAQJAIABBugFqLwAAQdm0AUcNACAAQbQBakEGQQAQjYCAgAAgAEGwAWooAABHDQAgAEGAAWopAwBCAoggADUAtAFSDQAgAEG4AWotAAANAEEBQQcgACgCICAAQbkBai0AAEYbIQELIAELwAIBA38CQAJAAkAgACgCJA0AIABBADoAKCAAQQA2AgBBASECDAELAkAgACgCAEEKRw0AQQAhAwwCC0ECIQMMAQtBASEDCwJAAkADQAJAAkACQAJAIAMOAwABAwMLIAEoAgQiAyABKAIIIgRGDQQgASgCACEFAkADQCAFIANqLQAADQEgASADQQFqIgM2AgQgACAAKAIEQQFqQQNxNgIEIAQgA0YNBgwACwsCQCAAKAIERQ0AQQcPCyAAKAIkRQ0BIABBADoAKCAAQQA2AgBBASEDDAMLIABCADcDGCAAQQA2AgQgAEHIAGpBAEHkABCGgICAABogAEGsAWpBDDYCAAtBAiEDDAELIAAgARCQgICAACIDQQFHDQIgAEEKNgIAQQAhAwwACwsCQCACDQBBAA8LQQdBASAAKAIEGyEDCyADC3UBAX8CQEG4CRCAgICAACICRQ0AIAIgADYCJCACIAAgARCbgICAACIANgKwCQJAIABFDQAgAkEAOgAoIAJCADcDACACQgA3AxggAkHIAGpBAEHkABCGgICAABogAkGsAWpBDDYCACACDwsgAhCCgICAAAtBAAseAAJAIABFDQAgACgCsAkQnYCAgAAgABCCgICAAAsL3RABCn8gAEHo3QFqIQIgAEHUAGohAyAAQRxqIgRBCGohBQJAAkADQCAAKAJAIQYCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgASgCBCIHIAEoAghJDQAgBkEHRg0BDBELIAYOCQECAwQFBgcACQ4LIAAoAkwhBgwHC0EBIQYgASAHQQFqNgIEIAEoAgAgB2otAAAiB0UNCAJAAkAgB0HfAUsNACAHQQFHDQELIABBgAI7AVACQCAAKAI8DQAgACABKAIMIAEoAhAiBmo2AhggACABKAIUIAZrNgIsCyAEQgA3AgAgBUIANwIADAoLIAAtAFBFDQkMDQsgASAHQQFqNgIEIAEoAgAgB2otAAAhByAAQQI2AkAgACAHQQh0IAAoAkhqNgJIDAsLIAEgB0EBajYCBCABKAIAIAdqLQAAIQcgAEEDNgJAIAAgByAAKAJIakEBajYCSAwKCyABIAdBAWo2AgQgASgCACAHai0AACEHIABBBDYCQCAAIAdBCHQ2AkwMCQsgASAHQQFqNgIEIAEoAgAgB2otAAAhByAAIAAoAkQ2AkAgACAHIAAoAkxqQQFqNgJMDAgLIAEgB0EBajYCBEEHIQYgASgCACAHai0AACIHQeABSw0DQQAhCAJAAkAgB0EtTw0AQQAhCQwBCyAHQVNqIgcgB0H/AXFBLW4iCUEtbGshByAJQQFqIQkLIABBfyAJdEF/czYCdAJAIAdB/wFxQQlJDQAgB0F3aiIHIAdB/wFxQQluIghBCWxrIQcgCEEBaiEICyAAIAg2AnAgACAHQf8BcSIHNgJsIAggB2pBBEsNAyADQgA3AgAgA0EIakIANwIAIANBEGpBADYCACAAQX8gCHRBf3M2AnBB+AAhBwNAIAAgB2pBgAg7AQAgB0ECaiIHQeTdAUcNAAsgAEEGNgJAIABBBTYCCCAAQv////8PNwIACyAAKAJMIgpBBUkNBwJAIAAoAggiB0UNACAHQX9qIQYgASgCBCEHIAEoAgghCQNAIAkgB0YNCiABIAdBAWoiCDYCBCABKAIAIAdqLQAAIQcgACAGNgIIIAAgByAAKAIEQQh0cjYCBCAIIQcgBkF/aiIGQX9HDQALCyAAQQc2AkAgACAKQXtqIgY2AkwLIAAgACgCICIHIAEoAhQgASgCEGsiCCAAKAJIIgkgCCAJSRsiCGogACgCLCIJIAkgB2sgCEsbNgIoIAEoAggiCiABKAIEIghrIQcCQAJAAkAgACgC5N0BIgkNACAGDQFBACEGCyACIAlqIAEoAgAgCGpBKiAJayIIIAYgCWsiBiAIIAZJGyIGIAcgBiAHSRsiBxCHgICAABoCQAJAIAAoAuTdASIIIAdqIgYgACgCTEcNACACIAhqIAdqQQBBPyAGaxCGgICAABogACgC5N0BIAdqIQYMAQsCQCAGQRRLDQAgACAGNgLk3QEgASABKAIEIAdqNgIEDAMLIAZBa2ohBgsgAEEANgIQIAAgAjYCDCAAIAY2AhRBByEGIAAQmoCAgABFDQMgACgCECIIIAAoAuTdASIJIAdqSw0DIAAgACgCTCAIayIGNgJMAkAgCCAJTw0AIAAgCSAIayIHNgLk3QEgAiACIAhqIAcQhYCAgAAaDAILIABBADYC5N0BIAEgASgCBCAIIAlraiIINgIEIAEoAggiCiAIayEHCwJAIAdBFUkNACAAIAg2AhAgACABKAIANgIMIAAgCkFraiAIIAZqIAcgBkEVakkbNgIUQQchBiAAEJqAgIAARQ0DIAAoAkwiByAAKAIQIgggASgCBGsiCUkNAyABIAg2AgQgACAHIAlrIgY2AkwgASgCCCAIayIHQRRLDQELIAIgASgCACAIaiAHIAYgByAGSRsiBxCHgICAABogACAHNgLk3QEgASABKAIEIAdqNgIECyAAKAIgIgYgACgCHCIIayEHAkAgACgCPEUNAAJAIAYgACgCLEcNACAAQQA2AiALIAEoAgwgASgCEGogACgCGCAIaiAHEIeAgIAAGiAAKAIgIQYLIAAgBjYCHCABIAEoAhAgB2oiCDYCECAAIAAoAkgiBiAHazYCSAJAIAYgB0cNAEEHIQYgACgCTA0CIAAoAmgNAiAAKAIEDQIgAEEANgJADAQLQQAhBiAIIAEoAhRGDQEgASgCBCABKAIIRw0FIAAoAuTdASAAKAJMTw0FDAELAkADQCAAKAJMIghFDQFBACEGIAEoAggiCSAHTQ0CIAEoAhQiCiABKAIQIgtNDQIgACAIIAkgB2siBiAKIAtrIgkgBiAJSRsiBiAAKAIsIAAoAiAiCWsiCiAGIApJGyIGIAggBiAISRsiBms2AkwgCSAAKAIYaiABKAIAIAdqIAYQhYCAgAAaIAAgACgCICAGaiIHNgIgAkAgACgCJCAHTw0AIAAgBzYCJAsCQCAAKAI8RQ0AAkAgByAAKAIsRw0AIABBADYCIAsgASgCDCABKAIQaiABKAIAIAEoAgRqIAYQhYCAgAAaIAAoAiAhBwsgACAHNgIcIAEgASgCECAGajYCECABIAEoAgQgBmoiBzYCBAwACwsgAEEANgJADAQLIAYPCyAHwEF/Sg0BIABBATYCQCAAIAdBEHRBgID8AHE2AkgCQCAHQcABSQ0AIABBBTYCRCAAQQA6AFEMAwsgAC0AUQ0DIABBBjYCRCAHQaABSQ0CIANCADcCACADQRBqQQA2AgAgA0EIakIANwIAQfgAIQcDQCAAIAdqQYAIOwEAIAdBAmoiB0Hk3QFHDQALCyAAQQU2AgggAEL/////DzcCAAwBCyAHQQJLDQEgAEKDgICAgAE3AkAMAAsLQQcPC0EAC5wYARR/IABBGGohAQJAIABBIGooAgAiAiAAQShqKAIAIgNPDQAgAEHoAGoiBCgCAEUNACABIAQgACgCVBCegICAABogACgCKCEDIAAoAiAhAgsCQCACIANPDQAgAEHYC2ohBSAAQbwNaiEGIABB3A1qIQcgAEHoAGohCCAAQeAVaiEJIABB1ABqIQoDQCAAKAIQIgsgACgCFEsNASAAIAAoAmQiDEEFdGogACgCdCACcSINQQF0aiIOQfgAaiEPAkACQCAAKAIAIgNBgICACEkNACAAKAIEIRAMAQsgACADQQh0IgM2AgAgACALQQFqIgQ2AhAgACAAKAIEQQh0IAAoAgwgC2otAAByIhA2AgQgBCELCwJAAkAgECADQQt2IA8vAQAiEWwiBE8NACAAIAQ2AgAgDyARQYAQIBFrQQV2ajsBACACQX9qIQMCQCACDQAgACgCLCADaiEDCwJAAkAgACgCJCIRDQBBACEDDAELIAEoAgAgA2otAAAhAwsgACAAKAJwIAJxIAAoAmwiD3QgA0EIIA9rdmpBgAxsakHkHWohDgJAAkAgDEEGSw0AQQEhAwNAIA4gA0EBdCIDaiEQAkACQCAAKAIAIgRBgICACEkNACAAKAIEIQwMAQsgACAEQQh0IgQ2AgAgACAAKAIQIg9BAWo2AhAgACAAKAIEQQh0IA8gACgCDGotAAByIgw2AgQLAkACQCAMIARBC3YgEC8BACIRbCIPSQ0AIAAgDCAPazYCBCAEIA9rIQ8gA0EBciEDIBEgEUEFdmshBAwBCyARQYAQIBFrQQV2aiEECyAAIA82AgAgECAEOwEAIANBgAJJDQALIAAoAiAhAgwBCyACIAAoAlQiD0F/c2ohAwJAIAIgD0sNACAAKAIsIANqIQMLAkACQCARDQBBACESDAELIAEoAgAgA2otAAAhEgtBASEDQYACIQ8DQCAOIBJBAXQiEiAPcSITIA9qIANqQQF0aiERAkACQCAEQf///wdNDQAgBCENDAELIAAgBEEIdCINNgIAIAAgC0EBaiIENgIQIAAgEEEIdCAAKAIMIAtqLQAAciIQNgIEIAQhCwsCQAJAIBAgDUELdiARLwEAIgxsIgRPIhQNACAMQYAQIAxrQQV2aiEMDAELIAAgECAEayIQNgIEIA0gBGshBCAMIAxBBXZrIQxBACEPCyAAIAQ2AgAgESAMOwEAIA8gE3MhDyADQQF0IBRyIgNBgAJJDQALCyAAIAJBAWo2AiAgACgCGCACaiADOgAAAkAgACgCJCAAKAIgIgJPDQAgACACNgIkC0EAIQMCQCAAKAJkIgRBBEkNAAJAIARBCUsNACAEQX1qIQMMAQsgBEF6aiEDCyAAIAM2AmQMAQsgACADIARrIgM2AgAgACAQIARrIgQ2AgQgDyARIBFBBXZrOwEAIAAgDEEBdGoiEkH4A2ohDwJAAkAgA0H///8HTQ0AIAshEwwBCyAAIANBCHQiAzYCACAAIAtBAWoiEzYCECAAIARBCHQgACgCDCALai0AAHIiBDYCBAsCQAJAIAQgA0ELdiAPLwEAIhBsIhFJDQAgACADIBFrIgw2AgAgACAEIBFrIgM2AgQgDyAQIBBBBXZrOwEAIBJBkARqIQ8CQAJAIAxB////B00NACATIREMAQsgACAMQQh0Igw2AgAgACATQQFqIhE2AhAgACADQQh0IAAoAgwgE2otAAByIgM2AgQLAkACQCADIAxBC3YgDy8BACIQbCIETw0AIAAgBDYCACAPIBBBgBAgEGtBBXZqOwEAIA5B2ARqIQ8CQCAEQf///wdLDQAgACAEQQh0IgQ2AgAgACARQQFqNgIQIAAgA0EIdCAAKAIMIBFqLQAAciIDNgIECwJAIAMgBEELdiAPLwEAIhBsIhFJDQAgACAEIBFrNgIAIAAgAyARazYCBCAPIBAgEEEFdms7AQAMAgsgACARNgIAIA8gEEGAECAQa0EFdmo7AQAgAEEBNgJoIABBCUELIAAoAmRBB0kbNgJkDAMLIAAgDCAEayIMNgIAIAAgAyAEayIDNgIEIA8gECAQQQV2azsBACASQagEaiEEAkACQCAMQf///wdNDQAgESEODAELIAAgDEEIdCIMNgIAIAAgEUEBaiIONgIQIAAgA0EIdCAAKAIMIBFqLQAAciIDNgIECwJAAkAgAyAMQQt2IAQvAQAiD2wiEE8NACAAIBA2AgAgBCAPQYAQIA9rQQV2ajsBACAAKAJYIQMMAQsgACAMIBBrIhE2AgAgACADIBBrIgM2AgQgBCAPIA9BBXZrOwEAIBJBwARqIQ8CQCARQf///wdLDQAgACARQQh0IhE2AgAgACAOQQFqNgIQIAAgA0EIdCAAKAIMIA5qLQAAciIDNgIECwJAAkAgAyARQQt2IA8vAQAiEGwiBE8NACAQQYAQIBBrQQV2aiEQIAAoAlwhAwwBCyAAIAMgBGs2AgQgACgCYCEDIAAgACgCXDYCYCARIARrIQQgECAQQQV2ayEQCyAAIAQ2AgAgDyAQOwEAIAAgACgCWDYCXAsgACAAKAJUNgJYIAAgAzYCVAsgAEEIQQsgACgCZEEHSRs2AmQgACAJIA0Qn4CAgAAMAQsgACARNgIAIA8gEEGAECAQa0EFdmo7AQAgACAAKAJcNgJgIAAgACkCVDcCWCAAQQdBCiAAKAJkQQdJGzYCZCAAIAcgDRCfgICAACAKIAAoAmgiA0F+akEDIANBBkkbQQd0akGEB2ohDUEBIQMDQCANIANBAXQiA2ohEAJAAkAgACgCACIEQYCAgAhJDQAgACgCBCEMDAELIAAgBEEIdCIENgIAIAAgACgCECIPQQFqNgIQIAAgACgCBEEIdCAPIAAoAgxqLQAAciIMNgIECwJAAkAgDCAEQQt2IBAvAQAiEWwiD0kNACAAIAwgD2s2AgQgBCAPayEPIANBAXIhAyARIBFBBXZrIQQMAQsgEUGAECARa0EFdmohBAsgACAPNgIAIBAgBDsBACADQcAASQ0ACwJAIANBQGoiBEEDSw0AIAAgBDYCVAwBCyAAIANBAXFBAnIiDzYCVCAEQQF2IRACQCAEQQ1LDQAgACAPIBBBf2oiDnQiBDYCVEEBIQ8gBSAEQQF0akHAACADa0EBdGpBfmohEkEAIQwDQCASIA9BAXQiD2ohEAJAAkAgACgCACIDQYCAgAhJDQAgACgCBCENDAELIAAgA0EIdCIDNgIAIAAgACgCECIEQQFqNgIQIAAgACgCBEEIdCAEIAAoAgxqLQAAciINNgIECwJAAkAgDSADQQt2IBAvAQAiEWwiBEkNACAAIA0gBGs2AgQgACAAKAJUQQEgDHRqNgJUIAMgBGshBCAPQQFyIQ8gESARQQV2ayEDDAELIBFBgBAgEWtBBXZqIQMLIAAgBDYCACAQIAM7AQAgDiAMQQFqIgxHDQAMAgsLIBBBe2ohECAAKAIEIQQgACgCACEDA0ACQCADQf///wdLDQAgACADQQh0IgM2AgAgACAAKAIQIhFBAWo2AhAgBEEIdCARIAAoAgxqLQAAciEECyAAIANBAXYiAzYCACAAIAQgA2siBEEfdSIRIA9BAXRqQQFqIg82AlQgACARIANxIARqIgQ2AgQgEEF/aiIQDQALIAAgD0EEdDYCVEEAIQxBASEPA0AgBiAPQQF0Ig9qIRACQAJAIAAoAgAiA0GAgIAISQ0AIAAoAgQhDQwBCyAAIANBCHQiAzYCACAAIAAoAhAiBEEBajYCECAAIAAoAgRBCHQgBCAAKAIMai0AAHIiDTYCBAsCQAJAIA0gA0ELdiAQLwEAIhFsIgRJDQAgACANIARrNgIEIAAgACgCVEEBIAx0ajYCVCADIARrIQQgD0EBciEPIBEgEUEFdmshAwwBCyARQYAQIBFrQQV2aiEDCyAAIAQ2AgAgECADOwEAIAxBAWoiDEEERw0ACwsCQCABIAggACgCVBCegICAAA0AQQAPCyAAKAIgIQILIAIgACgCKEkNAAsLQQEhAwJAIAAoAgAiBEH///8HSw0AIAAgBEEIdDYCAEEBIQMgACAAKAIQIgRBAWo2AhAgACAAKAIEQQh0IAQgACgCDGotAAByNgIECyADC3ABAX8CQEGo3gEQgICAgAAiAkUNACACQTRqIAE2AgAgAkE8aiAANgIAAkACQAJAIABBf2oOAgABAgsgAiABEICAgIAAIgA2AhggAA0BIAIQgoCAgAAMAgsgAkEANgIYIAJBOGpBADYCAAsgAg8LQQAL0gEBAn9BBiECAkAgAUEnSw0AIABBMGogAUEBcUECciABQQF2QQtqdCIBNgIAAkACQCAAQTxqKAIAIgNFDQBBBCECIAEgAEE0aigCAEsNAiAAQSxqIAE2AgAgA0ECRw0AIABBOGoiAygCACABTw0AIAAgATYCOCAAKAIYEIKAgIAAIAAgACgCMBCAgICAACIBNgIYIAENAEEDIQIMAQtBACECIABBADYCQCAAQdAAakEBOgAAIABB6ABqQQA2AgAgAEHk3QFqIQMLIANBADYCAAsgAgsjAAJAIABBPGooAgBFDQAgACgCGBCCgICAAAsgABCCgICAAAvHAQEDf0EAIQMCQCAAKAIMIAJNDQAgACgCGCACTQ0AIAEgASgCACIDIAAoAhAgACgCCCIEayIFIAMgBSADSRsiBWs2AgAgBCACQX9zaiEDAkAgBCACSw0AIAAoAhQgA2ohAwsDQCAAKAIAIgIgA2otAAAhASAAIAAoAggiBEEBajYCCCACIARqIAE6AABBACADQQFqIgMgAyAAKAIURhshAyAFQX9qIgUNAAtBASEDIAAoAgwgACgCCCIFTw0AIAAgBTYCDAsgAwvoBAEGfwJAAkAgACgCACIDQYCAgAhJDQAgACgCBCEEDAELIAAgA0EIdCIDNgIAIAAgACgCECIFQQFqNgIQIAAgACgCBEEIdCAFIAAoAgxqLQAAciIENgIECwJAAkAgBCADQQt2IAEvAQAiBWwiBk8NACAAIAY2AgAgASAFQYAQIAVrQQV2ajsBACABIAJBBHRqQQRqIQdBCCEIQQIhAQwBCyAAIAMgBmsiAzYCACAAIAQgBmsiBDYCBCABIAUgBUEFdms7AQACQCADQf///wdLDQAgACADQQh0IgM2AgAgACAAKAIQIgVBAWo2AhAgACAEQQh0IAUgACgCDGotAAByIgQ2AgQLAkAgBCADQQt2IAEvAQIiBWwiBk8NACAAIAY2AgAgASAFQYAQIAVrQQV2ajsBAiABIAJBBHRqQYQCaiEHQQghCEEKIQEMAQsgACADIAZrNgIAIAAgBCAGazYCBCABIAUgBUEFdms7AQIgAUGEBGohB0GAAiEIQRIhAQsgAEHoAGogATYCAEEBIQEDQCAHIAFBAXQiAWohBAJAAkAgACgCACIDQYCAgAhJDQAgACgCBCECDAELIAAgA0EIdCIDNgIAIAAgACgCECIFQQFqNgIQIAAgACgCBEEIdCAFIAAoAgxqLQAAciICNgIECwJAAkAgAiADQQt2IAQvAQAiBmwiBUkNACAAIAIgBWs2AgQgAyAFayEFIAFBAXIhASAGIAZBBXZrIQMMAQsgBkGAECAGa0EFdmohAwsgACAFNgIAIAQgAzsBACABIAhJDQALIABB6ABqIgAgASAIayAAKAIAajYCAAsLNQEAQYAICy4IAAAAEAAAABgAAAAgAAAAKAAAADAAAABAAAAAUAAAAIAAAAAAAQAA/Td6WFoA";
            }),
            /* 2 */
            /***/
            ((module2) => {
              module2.exports = __WEBPACK_EXTERNAL_MODULE__2__;
            })
            /******/
          ];
          var __webpack_module_cache__ = {};
          function __webpack_require__(moduleId) {
            var cachedModule = __webpack_module_cache__[moduleId];
            if (cachedModule !== void 0) {
              return cachedModule.exports;
            }
            var module2 = __webpack_module_cache__[moduleId] = {
              /******/
              // no module.id needed
              /******/
              // no module.loaded needed
              /******/
              exports: {}
              /******/
            };
            __webpack_modules__[moduleId](module2, module2.exports, __webpack_require__);
            return module2.exports;
          }
          (() => {
            __webpack_require__.d = (exports2, definition) => {
              for (var key in definition) {
                if (__webpack_require__.o(definition, key) && !__webpack_require__.o(exports2, key)) {
                  Object.defineProperty(exports2, key, { enumerable: true, get: definition[key] });
                }
              }
            };
          })();
          (() => {
            __webpack_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
          })();
          (() => {
            __webpack_require__.r = (exports2) => {
              if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
                Object.defineProperty(exports2, Symbol.toStringTag, { value: "Module" });
              }
              Object.defineProperty(exports2, "__esModule", { value: true });
            };
          })();
          var __webpack_exports__ = {};
          (() => {
            __webpack_require__.r(__webpack_exports__);
            __webpack_require__.d(__webpack_exports__, {
              /* harmony export */
              XzReadableStream: () => (
                /* binding */
                XzReadableStream
              )
              /* harmony export */
            });
            var _dist_native_xz_decompress_wasm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1);
            const ReadableStream = globalThis.ReadableStream || __webpack_require__(2).ReadableStream;
            const XZ_OK = 0;
            const XZ_STREAM_END = 1;
            class XzContext {
              constructor(moduleInstance) {
                this.exports = moduleInstance.exports;
                this.memory = this.exports.memory;
                this.ptr = this.exports.create_context();
                this._refresh();
                this.bufSize = this.mem32[0];
                this.inStart = this.mem32[1] - this.ptr;
                this.inEnd = this.inStart + this.bufSize;
                this.outStart = this.mem32[4] - this.ptr;
              }
              supplyInput(sourceDataUint8Array) {
                this._refresh();
                const inBuffer = this.mem8.subarray(this.inStart, this.inEnd);
                inBuffer.set(sourceDataUint8Array, 0);
                this.exports.supply_input(this.ptr, sourceDataUint8Array.byteLength);
                this._refresh();
              }
              getNextOutput() {
                const result = this.exports.get_next_output(this.ptr);
                this._refresh();
                if (result !== XZ_OK && result !== XZ_STREAM_END) {
                  throw new Error(`get_next_output failed with error code ${result}`);
                }
                const outChunk = this.mem8.slice(this.outStart, this.outStart + /* outPos */
                this.mem32[5]);
                return { outChunk, finished: result === XZ_STREAM_END };
              }
              needsMoreInput() {
                return (
                  /* inPos */
                  this.mem32[2] === /* inSize */
                  this.mem32[3]
                );
              }
              outputBufferIsFull() {
                return (
                  /* outPos */
                  this.mem32[5] === this.bufSize
                );
              }
              resetOutputBuffer() {
                this.outPos = this.mem32[5] = 0;
              }
              dispose() {
                this.exports.destroy_context(this.ptr);
                this.exports = null;
              }
              _refresh() {
                if (this.memory.buffer !== this.mem8?.buffer) {
                  this.mem8 = new Uint8Array(this.memory.buffer, this.ptr);
                  this.mem32 = new Uint32Array(this.memory.buffer, this.ptr);
                }
              }
            }
            class ContextMutex {
              constructor() {
                this.locked = false;
                this.waitQueue = [];
              }
              async acquire() {
                if (!this.locked) {
                  this.locked = true;
                  return;
                }
                return new Promise((resolve) => {
                  this.waitQueue.push(resolve);
                });
              }
              release() {
                if (this.waitQueue.length > 0) {
                  const next = this.waitQueue.shift();
                  next();
                } else {
                  this.locked = false;
                }
              }
            }
            class XzReadableStream extends ReadableStream {
              static _moduleInstancePromise;
              static _moduleInstance;
              static _contextMutex = new ContextMutex();
              static async _getModuleInstance() {
                const base64Wasm = _dist_native_xz_decompress_wasm__WEBPACK_IMPORTED_MODULE_0__.replace("data:application/wasm;base64,", "");
                const wasmBytes = Uint8Array.from(atob(base64Wasm), (c) => c.charCodeAt(0)).buffer;
                const wasmOptions = {};
                const module2 = await WebAssembly.instantiate(wasmBytes, wasmOptions);
                XzReadableStream._moduleInstance = module2.instance;
              }
              constructor(compressedStream) {
                let xzContext;
                let unconsumedInput = null;
                const compressedReader = compressedStream.getReader();
                super({
                  async start(controller) {
                    await XzReadableStream._contextMutex.acquire();
                    try {
                      if (!XzReadableStream._moduleInstance) {
                        await (XzReadableStream._moduleInstancePromise || (XzReadableStream._moduleInstancePromise = XzReadableStream._getModuleInstance()));
                      }
                      xzContext = new XzContext(XzReadableStream._moduleInstance);
                    } catch (error) {
                      XzReadableStream._contextMutex.release();
                      throw error;
                    }
                  },
                  async pull(controller) {
                    try {
                      if (xzContext.needsMoreInput()) {
                        if (unconsumedInput === null || unconsumedInput.byteLength === 0) {
                          const { done, value } = await compressedReader.read();
                          if (!done) {
                            unconsumedInput = value;
                          }
                        }
                        const nextInputLength = Math.min(xzContext.bufSize, unconsumedInput.byteLength);
                        xzContext.supplyInput(unconsumedInput.subarray(0, nextInputLength));
                        unconsumedInput = unconsumedInput.subarray(nextInputLength);
                      }
                      const nextOutputResult = xzContext.getNextOutput();
                      controller.enqueue(nextOutputResult.outChunk);
                      xzContext.resetOutputBuffer();
                      if (nextOutputResult.finished) {
                        xzContext.dispose();
                        XzReadableStream._contextMutex.release();
                        controller.close();
                      }
                    } catch (error) {
                      if (xzContext) {
                        xzContext.dispose();
                      }
                      XzReadableStream._contextMutex.release();
                      throw error;
                    }
                  },
                  cancel() {
                    try {
                      if (xzContext) {
                        xzContext.dispose();
                      }
                      return compressedReader.cancel();
                    } finally {
                      XzReadableStream._contextMutex.release();
                    }
                  }
                });
              }
            }
          })();
          return __webpack_exports__;
        })()
      );
    });
  }
});

// src/sources/unxz.ts
var unxz_exports = {};
__export(unxz_exports, {
  unxz: () => unxz
});
async function* unxz(reader) {
  for (let first = true; ; first = false) {
    if (!first) while ((await reader.peek(4)).equals(PADDING)) await reader.skip(4);
    if (!(await reader.peek(6)).equals(MAGIC)) return;
    yield* stream2(reader, await makeDecoder());
  }
}
async function* stream2(reader, decoder) {
  const context = decoder.create();
  const words = () => new Uint32Array(decoder.memory(), context, 6);
  const field = (index) => words()[index] ?? 0;
  const size = field(FIELD.size);
  const bytes = (index) => Buffer.from(decoder.memory(), field(index), size);
  for (let isEnd = false; ; ) {
    if (field(FIELD.inputAt) === field(FIELD.inputEnd)) {
      const chunk = await reader.chunk(size);
      if (chunk === null) isEnd = true;
      bytes(FIELD.input).set(chunk ?? []);
      decoder.supply(context, chunk?.length ?? 0);
    }
    const result = decoder.next(context);
    const length = field(FIELD.outputAt);
    if (length > 0) yield Buffer.from(bytes(FIELD.output).subarray(0, length));
    words()[FIELD.outputAt] = 0;
    if (result === RESULT.end) {
      reader.unread(Buffer.from(bytes(FIELD.input).subarray(field(FIELD.inputAt), field(FIELD.inputEnd))));
      return;
    }
    if (result !== RESULT.ok && result !== RESULT.unknownCheck) throw errorOf(result, isEnd);
    if (isEnd && length === 0) throw new ArchiveError("truncated", "it ends too early");
  }
}
function errorOf(result, isEnd) {
  if (result === RESULT.memory || result === RESULT.memoryLimit)
    return new ArchiveError("unsupported", "it asks for a dictionary of more than 64 MB");
  if (result === RESULT.options)
    return new ArchiveError("unsupported", "it uses a filter or a check (such as SHA-256) that is not supported");
  return isEnd ? new ArchiveError("truncated", "it ends too early") : new ArchiveError("damaged", "its compressed data is damaged");
}
async function makeDecoder() {
  const module = await Promise.resolve().then(() => __toESM(require_xz_decompress(), 1));
  const stream3 = propertyOf(module, "XzReadableStream") ?? propertyOf(propertyOf(module, "default"), "XzReadableStream");
  const make = propertyOf(stream3, "_getModuleInstance");
  if (isCallable2(make)) {
    await Reflect.apply(make, stream3, []);
    const decoder = decoderOf(propertyOf(propertyOf(stream3, "_moduleInstance"), "exports"));
    if (decoder) return decoder;
  }
  throw new ArchiveError("unsupported", "the xz decompressor is of an unknown version");
}
function decoderOf(exports) {
  const memory = propertyOf(exports, "memory");
  const create = propertyOf(exports, "create_context");
  const supply = propertyOf(exports, "supply_input");
  const next = propertyOf(exports, "get_next_output");
  if (!isCallable2(create) || !isCallable2(supply) || !isCallable2(next)) return null;
  return {
    memory: () => {
      const buffer = propertyOf(memory, "buffer");
      if (!(buffer instanceof ArrayBuffer)) throw new ArchiveError("unsupported", "the xz decompressor is of an unknown version");
      return buffer;
    },
    create: () => Number(create()),
    supply: (context, length) => void supply(context, length),
    next: (context) => Number(next(context))
  };
}
function isCallable2(value) {
  return typeof value === "function";
}
function propertyOf(value, name) {
  const isHolder = typeof value === "object" && value !== null || typeof value === "function";
  return isHolder ? Reflect.get(value, name) : void 0;
}
var RESULT, MAGIC, FIELD, PADDING;
var init_unxz = __esm({
  "src/sources/unxz.ts"() {
    "use strict";
    init_byte_reader();
    RESULT = { ok: 0, end: 1, unknownCheck: 2, memory: 3, memoryLimit: 4, format: 5, options: 6 };
    MAGIC = Buffer.from([253, 55, 122, 88, 90, 0]);
    FIELD = { size: 0, input: 1, inputAt: 2, inputEnd: 3, output: 4, outputAt: 5 };
    PADDING = Buffer.alloc(4);
  }
});

// src/sources/zip.ts
var zip_exports = {};
__export(zip_exports, {
  readZip: () => readZip
});
import { crc32 as crc323 } from "node:zlib";
async function readZip(reader, handlers) {
  const start = reader.position;
  const seen = /* @__PURE__ */ new Set();
  const directory = { entries: 0, missing: 0 };
  for (; ; ) {
    const head = await reader.peek(4);
    const signature = head.length < 4 ? 0 : head.readUInt32LE(0);
    if (signature === SIGNATURE.local) {
      seen.add(reader.position - start);
      await readEntry(reader, handlers);
    } else if (signature === SIGNATURE.central) {
      directory.entries++;
      if (!seen.has(await readCentral(reader))) directory.missing++;
    } else if (signature === SIGNATURE.end) {
      await reader.skip(22);
      break;
    } else if (signature === SIGNATURE.end64) await reader.skip(Number((await reader.take(12)).readBigUInt64LE(4)));
    else if (signature === SIGNATURE.locator64) await reader.skip(20);
    else if (signature === SIGNATURE.extraData) await reader.skip((await reader.take(8)).readUInt32LE(4));
    else if (signature === SIGNATURE.digital) await reader.skip((await reader.take(6)).readUInt16LE(4));
    else if (signature === SIGNATURE.descriptor || signature === SIGNATURE.singleVolume) await reader.skip(4);
    else if (head.length < 4) throw new ArchiveError("truncated", "it ends too early");
    else await readGap(reader, handlers);
  }
  if (directory.missing > 0 && directory.entries !== seen.size)
    handlers.skip("", `${directory.missing} of the entries in its directory are not where that says`);
}
async function readCentral(reader) {
  const bytes = await reader.take(CENTRAL_SIZE);
  await reader.skip(bytes.readUInt16LE(28));
  const extra = await reader.take(bytes.readUInt16LE(30));
  await reader.skip(bytes.readUInt16LE(32));
  const [, , offset = 0] = widen2([bytes.readUInt32LE(24), bytes.readUInt32LE(20), bytes.readUInt32LE(42)], extra);
  return offset;
}
async function readGap(reader, handlers) {
  const gap = new ByteReader(until(reader, isRecord));
  await handlers.entry(GAP, gap);
  await drain(gap);
}
async function readEntry(reader, handlers) {
  const header = readLocal(await reader.take(LOCAL_SIZE));
  const { flags, method } = header;
  const name = decodeName(await reader.take(header.nameLength), flags);
  const [, packed = 0] = widen2([header.size, header.packed], await reader.take(header.extraLength));
  const hasDescriptor = (flags & FLAG2.descriptor) !== 0;
  const isKnown = !hasDescriptor || packed !== 0 && header.packed !== 4294967295;
  const from = reader.position;
  if ((flags & FLAG2.encrypted) !== 0) {
    handlers.skip(name, "encrypted");
    return passOver(reader, isKnown ? packed : null);
  }
  const unpacked = unpack2(reader, method, isKnown ? packed : null);
  if (unpacked === null) {
    handlers.skip(name, `compression method ${methodName(method)} is not supported`);
    return passOver(reader, isKnown ? packed : null);
  }
  const seen = { crc: 0, size: 0, isWhole: false };
  const chunks = method === METHOD.stored ? unpacked.chunks : handlers.unpack(unpacked.chunks);
  const body = new ByteReader(measured(chunks, seen));
  await handlers.entry(name, body);
  await drain(body).catch((error) => {
    if (!(error instanceof ArchiveError)) throw error;
    handlers.broken(name, error);
  });
  await unpacked.finish();
  const used = reader.position - from;
  if (!seen.isWhole) return reader.skip(isKnown ? Math.max(0, packed - used) : 0);
  await check(reader, handlers, name, header, { ...seen, used, declared: isKnown ? packed : null });
}
function unpack2(reader, method, packed) {
  if (method === METHOD.deflate) return { chunks: inflateRaw(reader), finish: () => Promise.resolve() };
  if (packed === null) {
    if (method !== METHOD.stored) return null;
    return { chunks: until(reader, isDescriptor), finish: () => Promise.resolve() };
  }
  const portion = reader.portion(packed);
  const { finish } = portion;
  switch (method) {
    case METHOD.stored:
      return { chunks: portion.reader.chunks(), finish };
    case METHOD.bzip2:
    case METHOD.zstd:
    case METHOD.xz:
      return { chunks: rarely(method, portion.reader), finish };
    default:
      return null;
  }
}
async function* rarely(method, reader) {
  if (method === METHOD.bzip2) yield* (await Promise.resolve().then(() => (init_bunzip2(), bunzip2_exports))).bunzip2(reader);
  else if (method === METHOD.zstd) yield* (await Promise.resolve().then(() => (init_unzstd(), unzstd_exports))).unzstd(reader);
  else yield* (await Promise.resolve().then(() => (init_unxz(), unxz_exports))).unxz(reader);
}
async function* measured(chunks, seen) {
  for await (const chunk of chunks) {
    seen.crc = crc323(chunk, seen.crc);
    seen.size += chunk.length;
    yield chunk;
  }
  seen.isWhole = true;
}
async function check(reader, handlers, name, header, seen) {
  let { crc } = header;
  if ((header.flags & FLAG2.descriptor) !== 0) {
    const descriptor = readDescriptor(await reader.peek(24), seen.used, seen.size);
    if (descriptor) {
      await reader.skip(descriptor.length);
      crc = descriptor.crc;
    } else handlers.skip(name, "its size is not what is written behind it");
  } else if (seen.declared !== null && seen.used !== seen.declared) handlers.skip(name, "its size is not what its header says");
  if (crc !== seen.crc) handlers.skip(name, "its checksum is wrong");
}
async function passOver(reader, size) {
  if (size !== null) return reader.skip(size);
  await drain(new ByteReader(until(reader, isRecord)));
}
async function drain(reader) {
  while (await reader.chunk() !== null) ;
}
async function* until(reader, isIt) {
  for (let before = 0; ; ) {
    const window = await reader.peek(WINDOW2);
    const isLast = window.length < WINDOW2;
    const end = isLast ? window.length : window.length - RECORD;
    let at = window.indexOf("PK");
    while (at >= 0 && at < end && !isIt(window.subarray(at), before + at)) at = window.indexOf("PK", at + 1);
    const isFound = at >= 0 && at < end;
    const take = isFound ? at : end;
    if (take > 0) yield await reader.take(take);
    if (isFound || isLast) return;
    before += take;
  }
}
function isRecord(bytes) {
  if (bytes.length < 4) return false;
  const signature = bytes.readUInt32LE(0);
  return signature === SIGNATURE.local || signature === SIGNATURE.central || signature === SIGNATURE.end || signature === SIGNATURE.end64;
}
function isDescriptor(bytes, before) {
  return bytes.length >= 4 && bytes.readUInt32LE(0) === SIGNATURE.descriptor && readDescriptor(bytes, before, before) !== null;
}
function decodeName(bytes, flags) {
  return (flags & FLAG2.utf8) !== 0 || isUtf8Name(bytes) ? bytes.toString("utf8") : bytes.toString("latin1");
}
var FLAG2, METHOD, GAP, WINDOW2, RECORD;
var init_zip = __esm({
  "src/sources/zip.ts"() {
    "use strict";
    init_byte_reader();
    init_inflate();
    init_names2();
    init_zip_records();
    FLAG2 = { encrypted: 8257, descriptor: 8, utf8: 2048 };
    METHOD = { stored: 0, deflate: 8, bzip2: 12, zstd: 93, xz: 95 };
    GAP = "(between its entries)";
    WINDOW2 = 64 * 1024;
    RECORD = 24;
  }
});

// src/sources/archive.ts
var archive_exports = {};
__export(archive_exports, {
  readArchive: () => readArchive
});
async function readArchive(source, options) {
  const walk = new Walk(source, options);
  return walk.run();
}
function told(names, count) {
  const inner = [...names].filter((name) => name !== "");
  if (inner.length === 0) return "";
  const rest = count - names.size;
  return `: ${inner.join(", ")}${names.has("") ? ", and the archive itself" : ""}${rest > 0 ? ` and ${rest} more` : ""}`;
}
async function decode2(format, reader) {
  switch (format) {
    case "gzip":
      return (await Promise.resolve().then(() => (init_inflate(), inflate_exports))).gunzip(reader);
    case "brotli":
      return (await Promise.resolve().then(() => (init_inflate(), inflate_exports))).unbrotli(reader);
    case "bzip2":
      return (await Promise.resolve().then(() => (init_bunzip2(), bunzip2_exports))).bunzip2(reader);
    case "xz":
      return (await Promise.resolve().then(() => (init_unxz(), unxz_exports))).unxz(reader);
    case "zstd":
      return (await Promise.resolve().then(() => (init_unzstd(), unzstd_exports))).unzstd(reader);
  }
}
function cut(name) {
  return name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH)}\u2026` : name;
}
function amount(bytes) {
  return bytes >= 1024 ** 3 ? `${Math.round(bytes / 1024 ** 3)} GB` : `${Math.ceil(bytes / 1024 ** 2)} MB`;
}
var LimitError, InterruptedError, Walk;
var init_archive = __esm({
  "src/sources/archive.ts"() {
    "use strict";
    init_request_sample();
    init_archive_format();
    init_archive_limits();
    init_byte_reader();
    init_read_stream();
    LimitError = class extends Error {
      name = "LimitError";
    };
    InterruptedError = class extends Error {
      name = "InterruptedError";
    };
    Walk = class {
      #options;
      #source;
      #found = [];
      #sample = new RequestSample();
      /** By reason the names of what was not read, and how many they are. */
      #skipped = /* @__PURE__ */ new Map();
      #reported = /* @__PURE__ */ new WeakSet();
      /** What ended too early last, and where the source was then. */
      #cutOff = { chain: [], position: -1 };
      #bytes = 0;
      #contents = 0;
      #unpacked = 0;
      #entries = 0;
      #detections = 0;
      constructor(source, options) {
        this.#options = options;
        this.#source = new ByteReader(source);
      }
      async run() {
        let error = null;
        try {
          await this.#content(this.#source, [this.#options.path], 0);
        } catch (thrown) {
          if (thrown instanceof LimitError) this.#skip([], thrown.message);
          else if (!(thrown instanceof InterruptedError)) error = thrown;
        }
        const { path } = this.#options;
        const skipped = [...this.#skipped].map(([reason, { names, count }]) => ({ path, reason: `${reason}${told(names, count)}` }));
        return { bytes: this.#bytes, contents: this.#contents, found: this.#found, requests: this.#sample.list(), skipped, error };
      }
      /** Reads a content of whatever form to its end. Its damage is reported here, and ends nothing but itself. */
      async #content(reader, chain, depth) {
        try {
          await this.#read(reader, chain, depth);
        } catch (error) {
          if (!(error instanceof ArchiveError)) throw error;
          this.#report(chain, error);
        }
      }
      async #read(reader, chain, depth) {
        const { limits } = this.#options;
        const name = chain.at(-1) ?? "";
        const format = formatOf(await reader.peek(HEAD2), name);
        if (format === null) return this.#plain(reader, chain);
        if (depth >= limits.depth) {
          this.#skip(chain, `archives within archives are read ${limits.depth} deep (--max-archive-depth)`);
          return this.#plain(reader, chain);
        }
        if (format === "tar") await this.#tar(reader, chain, depth + 1);
        else if (format === "zip") await this.#zip(reader, chain, depth + 1);
        else if (!await this.#compressed(format, reader, chain, depth + 1)) return;
        await this.#tail(reader, chain, depth + 1);
      }
      /** False where it turned out to be no such thing, and was read as it is. */
      async #compressed(format, reader, chain, depth) {
        const name = chain.at(-1) ?? "";
        reader.mark();
        const inner = new ByteReader(this.#counted(await decode2(format, reader)));
        try {
          await inner.peek(1);
        } catch (error) {
          if (!(error instanceof ArchiveError)) throw error;
          if (error.damage !== "damaged" || formatOfName(name) === format) this.#report(chain, error);
          reader.rewind();
          await this.#plain(reader, chain);
          return false;
        }
        reader.release();
        const content = nameInside(name, format);
        if (formatOf(await inner.peek(HEAD2), content) === "tar") {
          await this.#tar(inner, chain, depth);
          await this.#tail(inner, chain, depth);
        } else await this.#content(inner, [...chain, content], depth);
        while (await inner.chunk() !== null) ;
        return true;
      }
      async #tar(reader, chain, depth) {
        const { readTar: readTar2 } = await Promise.resolve().then(() => (init_tar(), tar_exports));
        const broken = await readTar2(reader, async (name, body) => {
          this.#entry();
          if ((await body.peek(1)).length > 0) await this.#content(body, [...chain, cut(name)], depth);
        });
        if (broken) this.#report(chain, broken);
      }
      async #zip(reader, chain, depth) {
        const { readZip: readZip2 } = await Promise.resolve().then(() => (init_zip(), zip_exports));
        await readZip2(reader, {
          entry: async (name, body) => {
            this.#entry();
            await this.#content(body, [...chain, cut(name)], depth);
          },
          skip: (name, reason) => {
            this.#entry();
            this.#skip(name === "" ? chain : [...chain, cut(name)], reason);
          },
          broken: (name, error) => this.#report([...chain, cut(name)], error),
          unpack: (chunks) => this.#counted(chunks)
        });
      }
      /** What stands behind an archive's end, such as a zip's comment, is read too; zeros are padding. */
      async #tail(reader, chain, depth) {
        for (let chunk = await reader.chunk(); chunk !== null; chunk = await reader.chunk()) {
          const at = chunk.findIndex((byte) => byte !== 0);
          if (at < 0) continue;
          reader.unread(chunk.subarray(at));
          return this.#content(reader, [...chain, "(behind its end)"], depth);
        }
      }
      async #plain(reader, chain) {
        const { signal, onBytes, isNamed: isNamed2 } = this.#options;
        const search = new StreamSearch((isNamed2 === false ? chain.slice(1) : chain).join("/"));
        this.#contents++;
        try {
          for (let chunk = await reader.chunk(); chunk !== null; chunk = await reader.chunk()) {
            if (signal.aborted) throw new InterruptedError();
            this.#bytes += chunk.length;
            onBytes(chunk.length);
            search.push(chunk);
          }
        } finally {
          search.end();
          if (search.detections.length > 0) this.#found.push({ archive: chain.length > 1 ? chain : [], detections: search.detections });
          for (const request of search.requests()) this.#sample.add({ path: chain.join("!"), request });
          this.#detections += search.detections.length;
        }
        if (this.#detections > this.#options.limits.detections)
          throw new LimitError(`more than ${this.#options.limits.detections} values of a credential's shape: the rest was not read`);
      }
      /** What a decompressor gives, as far as the limits allow. */
      async *#counted(chunks) {
        const { limits, signal } = this.#options;
        for await (const chunk of chunks) {
          this.#unpacked += chunk.length;
          if (signal.aborted) throw new InterruptedError();
          if (this.#unpacked > limits.bytes) throw new LimitError(`it unpacks to more than ${amount(limits.bytes)} (--max-archive-size)`);
          if (this.#unpacked > limits.ratioFrom && this.#unpacked > limits.ratio * this.#source.position)
            throw new LimitError(`it unpacks to more than ${limits.ratio} times its size, as nothing but a decompression bomb does`);
          yield chunk;
        }
      }
      #entry() {
        if (this.#options.signal.aborted) throw new InterruptedError();
        if (++this.#entries > this.#options.limits.entries)
          throw new LimitError(`more than ${this.#options.limits.entries} entries (--max-archive-entries): the rest was not read`);
      }
      #report(chain, error) {
        if (this.#reported.has(error) || this.#options.signal.aborted) return;
        this.#reported.add(error);
        const isWithin = chain.every((name, index) => name === this.#cutOff.chain[index]);
        if (error.damage === "truncated" && isWithin && this.#cutOff.position === this.#source.position) return;
        if (error.damage === "truncated") this.#cutOff = { chain, position: this.#source.position };
        this.#skip(chain, `${error.damage === "unsupported" ? "not supported" : error.damage}: ${error.message}`);
      }
      #skip(chain, reason) {
        const entry = this.#skipped.get(reason) ?? { names: /* @__PURE__ */ new Set(), count: 0 };
        this.#skipped.set(reason, entry);
        const name = chain.slice(1).join(" \u2192 ");
        if (entry.names.has(name)) return;
        if (entry.names.size < NAMES_TOLD) entry.names.add(name);
        entry.count++;
      }
    };
  }
});

// src/object-worker.ts
import { parentPort } from "node:worker_threads";

// src/sources/object-search.ts
init_detect();
init_request_sample();
init_requests();

// src/detect/touched.ts
init_alphabet();
init_base64();
init_interest();
init_private_keys();
init_runs();
init_shape();
init_signatures();
init_sites();
init_vocabulary();
var MARK = { nothing: 0, runs: 1, sites: 2 };
var NEAR2 = 112;
var AROUND = 2500;
var JUDGED_BY = 6500;
var JUDGED_BY_LINES = 62;
var FARTHEST = 4 * 1024 * 1024;
var PRODUCTS = /binance|mbx|testnet|futures|pay|listen_?key|stream/i;
var ARMOR = 13e3;
var WORD = 24;
var MAX_PLACES = 40;
function knownOf(bytes, { mark, sites }, detections, credible) {
  const places = sites && sites.length <= MAX_PLACES ? sites.map((site) => Buffer.from(bytes.subarray(site.start, site.end))) : null;
  const settled = detections.every((one) => !one.evidence.some(({ signal }) => AGAINST.test(signal)));
  return { mark, places, credible, settled };
}
var AGAINST = /^(?:other-|purpose-encloses$)/;
function markWhole(bytes, signatures) {
  const mark = searchRuns(bytes, 0, bytes.length, anyComma(bytes), signatures);
  if (mark !== INTERESTING) return { mark, sites: null };
  const sites = findSites(bytes);
  return { mark: sites.length > 0 ? MARK.sites : MARK.runs, sites };
}
function markChange(bytes, pairs, length, base, signatures) {
  if (base.mark === MARK.sites && !base.places) return markWhole(bytes, signatures);
  let { mark } = base;
  const around = anyComma(bytes);
  const parts = [];
  for (let i = 0; i < length; ) {
    const first = pairs[i] ?? 0;
    let last = pairs[i + 1] ?? 0;
    i += 2;
    for (; i < length && (pairs[i] ?? 0) - last < 2 * NEAR2; i += 2) last = pairs[i + 1] ?? 0;
    const [before, behind] = base.mark === MARK.nothing ? [NEAR2, NEAR2] : reachOf(textOf3(bytes, first, last));
    const part = widen(bytes, first - before, last + behind);
    const found = searchRuns(bytes, part.from, part.to, around, signatures);
    if (found === INTERESTING) parts.push(part);
    else if (found > mark) mark = found;
  }
  if (base.mark === MARK.sites && base.places) {
    const old = whereAre(bytes, base.places);
    if (!base.credible && parts.length === 0 && isFarFrom(bytes, pairs, length, old, base.settled)) return { mark, sites: null };
    const all = merged([...parts, ...old.map((one) => blockAround(bytes, one))]);
    return { mark, sites: findSitesIn(bytes, all) };
  }
  if (parts.length === 0) return { mark, sites: null };
  const blocks = merged(parts.map((one) => blockAround(bytes, one)));
  const telling = blocks.filter((part) => sitesNear(bytes, part).length > 0);
  const sites = telling.length > 0 ? findSitesIn(bytes, telling) : [];
  return sites.length > 0 ? { mark: MARK.sites, sites } : { mark: Math.max(mark, MARK.runs), sites: null };
}
function reachOf(text) {
  if (text.includes("-----")) return [NEAR2, ARMOR];
  return PRODUCTS.test(text) ? [700, 1600] : [NEAR2, NEAR2];
}
function sitesNear(bytes, { from, to }) {
  const start = Math.max(0, from - AROUND);
  return findSitesIn(bytes.subarray(start, Math.min(bytes.length, to + AROUND)), [{ from: from - start, to: to - start }]);
}
function whereAre(bytes, places) {
  const found = [];
  for (const place of places) {
    for (let at = bytes.indexOf(place); at >= 0; at = bytes.indexOf(place, at + place.length))
      found.push({ from: at, to: at + place.length });
  }
  return found;
}
function isFarFrom(bytes, pairs, length, places, settled) {
  for (let i = 0; i < length; i += 2) {
    const first = pairs[i] ?? 0;
    const last = pairs[i + 1] ?? 0;
    const text = textOf3(bytes, first, last);
    if (FILE_WORDS.some((words) => mentions(words, text))) return false;
    const lines = settled && !SPEAKS_FOR.test(text) ? OWN_LINES : JUDGED_BY_LINES;
    if (places.some((place) => isNear(bytes, first, last, place, lines))) return false;
  }
  return true;
}
var SPEAKS_FOR = /api|key|secr|cred|token|client|hmac|sign|trad|exchange|account|passw/i;
var OWN_LINES = 4;
function isNear(bytes, first, last, { from, to }, lines) {
  if (first >= to + JUDGED_BY || last <= from - JUDGED_BY) return false;
  const [start, end] = last <= from ? [last, from] : [to, first];
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE, start); at >= 0 && at < end; at = bytes.indexOf(NEWLINE, at + 1)) if (++count > lines) return false;
  return true;
}
var NEWLINE = 10;
var FILE_WORDS = [BINANCE, TRADING, FUTURES_TESTNET, PAY];
function textOf3(bytes, first, last) {
  return bytes.toString("latin1", Math.max(0, first - WORD), last + WORD);
}
function merged(parts) {
  const result = [];
  for (const part of parts.toSorted((a, b) => a.from - b.from)) {
    const before = result.at(-1);
    if (before && part.from <= before.to) result[result.length - 1] = { from: before.from, to: Math.max(before.to, part.to) };
    else result.push(part);
  }
  return result;
}
function widen(bytes, first, last) {
  let from = Math.max(0, first);
  let to = Math.min(bytes.length, last);
  const floor = Math.max(0, from - FARTHEST);
  const ceiling = Math.min(bytes.length, to + FARTHEST);
  while (from > floor && isKey2(bytes, from - 1)) from--;
  while (to < ceiling && isKey2(bytes, to)) to++;
  return { from, to };
}
var INTERESTING = -1;
function anyComma(bytes) {
  return { ...surroundings(bytes), joinsByComma: () => true };
}
function searchRuns(bytes, from, to, around, signatures) {
  let mark = MARK.nothing;
  findRuns(bytes, from, to, MIN_PIECE, (start, end, step) => {
    if (mayBeSignature(bytes, start, end, step)) noteSignature(bytes, start, end, step, signatures);
    if (mark === INTERESTING) return;
    if (!isInteresting(bytes, start, end, step, around)) {
      if (end - start >= 60 && hasToken(bytes, start, end)) mark = MARK.runs;
    } else if (step === 1 && isNoise2(bytes, start, end)) return;
    else mark = INTERESTING;
  });
  return mark;
}
function isNoise2(bytes, start, end) {
  if (end - start < KEY_LENGTH) return false;
  let token = start;
  for (let i = start; i <= end; i++) {
    if (i < end && ((CLASSES[bytes[i] ?? 0] ?? 0) & ALNUM) !== 0) continue;
    if (i - token >= 60 && !isHashToken(bytes, token, i, start)) return false;
    token = i + 1;
  }
  if (lineBefore(bytes, start, 0) < start || lineBehind(bytes, paddingEnd(bytes, end), bytes.length) > end + 2) return false;
  return encodesNothing(bytes, start, end) && !DER_START.test(bytes.toString("latin1", start, Math.min(end, start + 40)));
}
function hasToken(bytes, start, end) {
  let token = 0;
  for (let i = start; i < end && token < 60; i++) token = ((CLASSES[bytes[i] ?? 0] ?? 0) & ALNUM) === 0 ? 0 : token + 1;
  return token >= 60;
}
function isHashToken(bytes, token, end, start) {
  const length = end - token;
  if (length > 60 && length < KEY_LENGTH) return true;
  if (length === 60) return !/listen|stream|\/ws/i.test(bytes.toString("latin1", Math.max(0, token - 400), token));
  if (token === start) return false;
  if (length === KEY_LENGTH) {
    if (bytes[end] !== 61) return false;
    const behind = bytes[end + 1] === 61 ? end + 2 : end + 1;
    return (behind >= bytes.length || isDelimiter(bytes[behind] ?? 0)) && !/binance|mbx/i.test(bytes.toString("latin1", Math.max(0, token - 200), token));
  }
  return !BINARY.test(bytes.toString("latin1", Math.max(0, token - 2100), token)) && !BINARY.test(bytes.toString("latin1", end, end + 260));
}
var BINARY = /[\x00-\x08\x0e-\x1a\x1c-\x1f\x81]/;
function isDelimiter(byte) {
  return byte <= 32 || byte === 34 || byte === 39 || byte === 96 || byte === 44 || byte === 59 || byte === 125 || byte === 93 || byte === 41;
}
function blockAround(bytes, stretch) {
  let { from, to } = widen(bytes, stretch.from, stretch.to);
  const floor = Math.max(0, from - FARTHEST);
  const ceiling = Math.min(bytes.length, to + FARTHEST);
  for (let line = lineBefore(bytes, from, floor); line < from; line = lineBefore(bytes, from, floor)) from = line;
  for (let line = lineBehind(bytes, to, ceiling); line > to; line = lineBehind(bytes, to, ceiling)) to = line;
  return { from, to };
}
function lineBefore(bytes, from, floor) {
  let end = from;
  while (end > floor && isFiller(bytes[end - 1] ?? 0)) end--;
  if (end === from) return from;
  let start = end;
  while (start > floor && isKey2(bytes, start - 1)) start--;
  return end - start < LINE ? from : start;
}
function lineBehind(bytes, to, ceiling) {
  let start = to;
  while (start < ceiling && isFiller(bytes[start] ?? 0)) start++;
  if (start === to) return to;
  let end = start;
  while (end < ceiling && isKey2(bytes, end)) end++;
  return end - start < LINE ? to : end;
}
function paddingEnd(bytes, at) {
  let end = at;
  while (end < at + 2 && bytes[end] === 61) end++;
  return end;
}
var LINE = 32;
function isFiller(byte) {
  return byte === 10 || byte === 13 || byte === 32 || byte === 9 || byte === 34 || byte === 39 || byte === 43 || byte === 92;
}
function isKey2(bytes, at) {
  return ((CLASSES[bytes[at] ?? 0] ?? 0) & KEY) !== 0;
}

// src/git/delta.ts
var DeltaError = class extends Error {
  name = "DeltaError";
};
function createNews() {
  return { pairs: new Int32Array(1024), length: 0 };
}
function readDeltaHead(delta, length, baseLength) {
  let at = 0;
  const readSize = () => {
    let size = 0;
    for (let factor = 1; ; factor *= 128) {
      if (at >= length) throw new DeltaError("it ends early");
      const byte = delta[at++] ?? 0;
      size += (byte & 127) * factor;
      if ((byte & 128) === 0) return size;
    }
  };
  if (readSize() !== baseLength) throw new DeltaError("its base has another size");
  return { size: readSize(), at };
}
function applyDelta(delta, at, length, base, from, baseLength, target, to, size, news) {
  let out = 0;
  let pairs = 0;
  let follows = 0;
  while (at < length) {
    const code = delta[at++] ?? 0;
    if (pairs + 4 > news.pairs.length) {
      const more = new Int32Array(news.pairs.length * 2);
      more.set(news.pairs);
      news.pairs = more;
    }
    if (code & 128) {
      let offset = 0;
      let count = 0;
      if (code & 1) offset = delta[at++] ?? 0;
      if (code & 2) offset |= (delta[at++] ?? 0) << 8;
      if (code & 4) offset |= (delta[at++] ?? 0) << 16;
      if (code & 8) offset += (delta[at++] ?? 0) * 16777216;
      if (code & 16) count = delta[at++] ?? 0;
      if (code & 32) count |= (delta[at++] ?? 0) << 8;
      if (code & 64) count |= (delta[at++] ?? 0) << 16;
      if (count === 0) count = 65536;
      if (offset + count > baseLength || out + count > size) throw new DeltaError("it copies what is not there");
      if (follows >= 0 && offset !== follows) {
        news.pairs[pairs++] = out;
        news.pairs[pairs++] = out;
      }
      if (count < 24) for (let i = 0; i < count; i++) target[to + out + i] = base[from + offset + i] ?? 0;
      else base.copy(target, to + out, from + offset, from + offset + count);
      follows = offset + count;
      out += count;
    } else {
      if (code === 0 || at + code > length || out + code > size) throw new DeltaError("an instruction is not known");
      if (code < 24) for (let i = 0; i < code; i++) target[to + out + i] = delta[at + i] ?? 0;
      else delta.copy(target, to + out, at, at + code);
      if (pairs > 0 && news.pairs[pairs - 1] === out) news.pairs[pairs - 1] = out + code;
      else {
        news.pairs[pairs++] = out;
        news.pairs[pairs++] = out + code;
      }
      at += code;
      out += code;
      follows = -1;
    }
  }
  if (out !== size) throw new DeltaError("its result has another size");
  if (follows !== baseLength && follows >= 0) {
    news.pairs[pairs++] = out;
    news.pairs[pairs++] = out;
  }
  news.length = pairs;
}

// src/git/pack-index.ts
var FANOUT = 256 * 4;
function findInIndex(index, id) {
  const { ids, idLength } = index;
  let low2 = 0;
  let high2 = index.count - 1;
  while (low2 <= high2) {
    const middle = low2 + high2 >>> 1;
    const order2 = ids.compare(id, 0, idLength, middle * idLength, (middle + 1) * idLength);
    if (order2 === 0) return middle;
    if (order2 < 0) low2 = middle + 1;
    else high2 = middle - 1;
  }
  return -1;
}

// src/git/pack.ts
var ENTRY = { unreadable: 0, commit: 1, tree: 2, blob: 3, tag: 4, offsetDelta: 6, idDelta: 7 };
var NO_BASE = -1;
var BASE_ELSEWHERE = -2;
var WINDOW = 1 << 20;

// src/git/pack-reader.ts
import { closeSync, openSync, readSync } from "node:fs";
import * as zlib from "node:zlib";

// src/git/inflate.ts
import { constants, createInflate, deflateSync, inflateSync } from "node:zlib";
var TESTED_RELEASES = /^v(?:20|22|24)\./;
function createInflater() {
  const fast = TESTED_RELEASES.test(process.version) ? handleInflater() : null;
  return fast && isRight(fast) ? fast : plainInflate;
}
function plainInflate(source, start, end, target, at, size) {
  try {
    const result = inflateSync(source.subarray(start, end), { maxOutputLength: size + 1 });
    if (result.length !== size) return false;
    result.copy(target, at);
    return true;
  } catch {
    return false;
  }
}
function isCallable(value) {
  return typeof value === "function";
}
function handleInflater() {
  const stream3 = createInflate({ chunkSize: constants.Z_MIN_CHUNK });
  const handle = Reflect.get(stream3, "_handle");
  const state = Reflect.get(stream3, "_writeState");
  if (typeof handle !== "object" || handle === null || !(state instanceof Uint32Array)) return null;
  const writeSync = Reflect.get(handle, "writeSync");
  const reset = Reflect.get(handle, "reset");
  if (!isCallable(writeSync) || !isCallable(reset)) return null;
  let failures = 0;
  Reflect.set(handle, "onerror", () => {
    failures++;
  });
  const write = writeSync.bind(handle);
  const again = reset.bind(handle);
  return (source, start, end, target, at, size) => {
    const before = failures;
    again();
    write(constants.Z_FINISH, source, start, end - start, target, at, size + 1);
    return failures === before && state[0] === 1 && state[1] === 0;
  };
}
function isRight(inflate) {
  try {
    const plain = Buffer.from("a decompressor that is reset between two streams");
    const packed = deflateSync(plain);
    const broken = Buffer.from(packed);
    broken[broken.length - 1] = (broken[broken.length - 1] ?? 0) ^ 1;
    const target = Buffer.alloc(plain.length + 8);
    return !inflate(broken, 0, broken.length, target, 0, plain.length) && inflate(packed, 0, packed.length, target, 4, plain.length) && target.subarray(4, 4 + plain.length).equals(plain) && !inflate(packed, 0, packed.length - 2, target, 0, plain.length) && !inflate(packed, 0, packed.length, target, 0, plain.length - 3) && inflate(packed, 0, packed.length, target, 0, plain.length);
  } catch {
    return false;
  }
}

// src/git/pack-reader.ts
var BLOCK2 = 64 * 1024;
var BLOCKS = 384;
var EntryError = class extends Error {
  name = "EntryError";
};
var PackReader = class {
  #pack;
  #descriptor;
  #inflate;
  #blocks = /* @__PURE__ */ new Map();
  #scratch = Buffer.allocUnsafeSlow(BLOCK2);
  /** The current entry's bytes: `#source` from `#at` on. */
  #source = this.#scratch;
  #at = 0;
  /** Where the entry that was read last ends in the pack. */
  #end = 0;
  constructor(pack) {
    this.#pack = pack;
    this.#inflate = createInflater();
    this.#descriptor = openSync(pack.file, "r");
  }
  close() {
    closeSync(this.#descriptor);
  }
  /** Reads an entry's header and checks its checksum, where the index has one. Throws EntryError. */
  header(position) {
    const { index, ends } = this.#pack;
    const offset = index.offsets[position] ?? 0;
    const length = (ends[position] ?? 0) - offset;
    if (length <= 0) throw new EntryError("it lies beyond the end of the pack");
    this.#load(offset, length);
    const source = this.#source;
    if (index.crcs && zlib.crc32(source.subarray(this.#at, this.#at + length)) !== index.crcs[position])
      throw new EntryError("its checksum is wrong");
    let at = this.#at;
    let byte = source[at++] ?? 0;
    const type = byte >> 4 & 7;
    let size = byte & 15;
    for (let factor = 16; byte & 128; factor *= 128) {
      byte = source[at++] ?? 0;
      size += (byte & 127) * factor;
    }
    let baseId = null;
    if (type === ENTRY.offsetDelta) {
      while ((source[at++] ?? 0) & 128) ;
    } else if (type === ENTRY.idDelta) {
      baseId = Buffer.from(source.subarray(at, at + index.idLength));
      at += index.idLength;
    }
    return { type, size, body: at, baseId };
  }
  /** Inflates the entry whose header was read last into target[at, at + size); one byte more must fit. Throws EntryError. */
  inflate(position, header, target, at) {
    const end = this.#at + (this.#pack.ends[position] ?? 0) - (this.#pack.index.offsets[position] ?? 0);
    if (!this.#inflate(this.#source, header.body, end, target, at, header.size)) throw new EntryError("it does not inflate");
  }
  #load(offset, length) {
    const first = Math.floor(offset / BLOCK2);
    const last = Math.floor((offset + length - 1) / BLOCK2);
    const isNear2 = offset >= this.#end - BLOCK2 && offset < this.#end + BLOCK2;
    this.#end = offset + length;
    if (!isNear2 && length <= BLOCK2 && !this.#blocks.has(first)) {
      if (this.#scratch.length < length) this.#scratch = Buffer.allocUnsafeSlow(BLOCK2);
      this.#fill(offset, length, 0);
      return;
    }
    if (first === last) {
      const block = this.#block(first);
      this.#source = block.bytes;
      this.#at = offset - first * BLOCK2;
      if (this.#at + length > block.length) throw new EntryError("it lies beyond the end of the pack");
      return;
    }
    if (this.#scratch.length < length) this.#scratch = Buffer.allocUnsafeSlow(Math.ceil(length / BLOCK2) * BLOCK2);
    let read = 0;
    if (length <= 8 * BLOCK2) {
      for (let number = first; number <= last; number++) {
        const block = this.#block(number);
        const from = Math.max(0, offset - number * BLOCK2);
        read += block.bytes.copy(this.#scratch, read, from, Math.min(block.length, offset + length - number * BLOCK2));
      }
    }
    this.#fill(offset, length, read);
    if (this.#scratch.length > 128 * BLOCK2) this.#scratch = Buffer.allocUnsafeSlow(BLOCK2);
  }
  /** Reads what is missing of an entry into the scratch, and makes that the source. */
  #fill(offset, length, from) {
    let read = from;
    while (read < length) {
      const count = readSync(this.#descriptor, this.#scratch, read, length - read, offset + read);
      if (count === 0) throw new EntryError("it lies beyond the end of the pack");
      read += count;
    }
    this.#source = this.#scratch;
    this.#at = 0;
  }
  #block(number) {
    const known = this.#blocks.get(number);
    if (known) return known;
    let bytes = null;
    if (this.#blocks.size >= BLOCKS) {
      const oldest = this.#blocks.entries().next();
      if (!oldest.done) {
        this.#blocks.delete(oldest.value[0]);
        bytes = oldest.value[1].bytes;
      }
    }
    bytes ??= Buffer.allocUnsafeSlow(BLOCK2);
    const length = readSync(this.#descriptor, bytes, 0, BLOCK2, number * BLOCK2);
    const block = { bytes, length };
    this.#blocks.set(number, block);
    return block;
  }
};

// src/git/object-type.ts
function typeOfEntry(entry) {
  if (entry === ENTRY.commit) return "commit";
  if (entry === ENTRY.tree) return "tree";
  if (entry === ENTRY.blob) return "blob";
  return entry === ENTRY.tag ? "tag" : null;
}
function typeOfName(name) {
  return name === "commit" || name === "tree" || name === "blob" || name === "tag" ? name : null;
}

// src/git/pack-walk.ts
var ARENA = 8 * 1024 * 1024;
var HELD = 64 * 1024 * 1024;
var LARGEST = 256 * 1024 * 1024;
var PackWalker = class {
  #pack;
  #reader;
  #visitor;
  #arena = Buffer.allocUnsafeSlow(ARENA);
  #news = createNews();
  #frames = [];
  #delta = Buffer.allocUnsafeSlow(64 * 1024);
  #held = 0;
  constructor(pack, visitor) {
    this.#pack = pack;
    this.#reader = new PackReader(pack);
    this.#visitor = visitor;
  }
  close() {
    this.#reader.close();
  }
  /** Visits an entry that is whole, or whose base stands elsewhere, and everything that is built upon it. */
  walk(root) {
    const frames = this.#frames;
    this.#enter(root, null);
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const child = frame.next;
      if (child === NO_BASE) {
        if (frame.own && frame.bytes) this.#held -= frame.bytes.length;
        frames.pop();
        continue;
      }
      frame.next = this.#pack.nextSibling[child] ?? NO_BASE;
      this.#enter(child, frame);
    }
  }
  #enter(position, parent) {
    try {
      const frame = this.#build(position, parent);
      if (frame) this.#frames.push(frame);
    } catch (error) {
      this.#failAll(position, error instanceof Error && /^(?:Entry|Delta)Error$/.test(error.name) ? error.message : reasonWord(error));
    }
  }
  #build(position, parent) {
    const base = parent ? this.#bytesOf(this.#frames.length - 1) : null;
    const header = this.#reader.header(position);
    const isDelta = header.type === ENTRY.offsetDelta || header.type === ENTRY.idDelta;
    if (!isDelta) {
      const type2 = typeOfEntry(header.type);
      if (!type2 || parent) throw new EntryError("its type is not known");
      if (header.size > LARGEST) {
        if (this.#pack.firstChild[position] !== NO_BASE) throw new EntryError("it is too large to be built upon");
        this.#visitor.tooLarge(position);
        return null;
      }
      const place2 = this.#allocate(header.size + 1);
      this.#reader.inflate(position, header, place2.bytes, 0);
      return this.#visited(position, type2, place2, header.size, null, null);
    }
    let from = base;
    let type = parent?.type;
    if (!parent && this.#pack.bases[position] === BASE_ELSEWHERE && header.baseId) {
      const found = this.#visitor.findBase(header.baseId);
      if (!found) throw new EntryError(`its base ${header.baseId.toString("hex")} is missing`);
      from = found.bytes;
      type = found.type;
    }
    if (!from || !type) throw new EntryError("its base can not be found");
    if (header.size > LARGEST) throw new EntryError("its delta is too large");
    if (this.#delta.length <= header.size) this.#delta = Buffer.allocUnsafeSlow(header.size * 2 + 1);
    this.#reader.inflate(position, header, this.#delta, 0);
    const head = readDeltaHead(this.#delta, header.size, from.length);
    if (head.size > LARGEST) throw new EntryError("it is too large to be rebuilt");
    const place = this.#allocate(head.size + 1);
    applyDelta(this.#delta, head.at, header.size, from, 0, from.length, place.bytes, 0, head.size, this.#news);
    return this.#visited(position, type, place, head.size, parent ? this.#news : null, parent?.mark ?? null);
  }
  #visited(position, type, place, length, news, baseMark) {
    const bytes = place.bytes.subarray(0, length);
    const mark = this.#visitor.visit({ position, type, bytes, news, baseMark });
    const next = this.#pack.firstChild[position] ?? NO_BASE;
    if (next === NO_BASE) return null;
    if (place.own) {
      this.#held += length;
      this.#dropOldest();
    }
    return { position, type, length, mark, bytes, top: place.top, own: place.own, next };
  }
  #allocate(size) {
    const below = this.#frames.at(-1)?.top ?? 0;
    if (below + size <= ARENA) return { bytes: this.#arena.subarray(below, below + size), top: below + size, own: false };
    return { bytes: Buffer.allocUnsafeSlow(size), top: below, own: true };
  }
  #dropOldest() {
    for (const frame of this.#frames) {
      if (this.#held <= HELD) return;
      if (!frame.own || !frame.bytes) continue;
      this.#held -= frame.length;
      frame.bytes = null;
    }
  }
  /** The bytes of a frame, rebuilt where they were dropped. */
  #bytesOf(depth) {
    const frame = this.#frames[depth];
    if (!frame) throw new EntryError("its base can not be found");
    if (frame.bytes) return frame.bytes;
    const header = this.#reader.header(frame.position);
    const bytes = Buffer.allocUnsafeSlow(frame.length + 1);
    if (depth === 0 && header.baseId === null) this.#reader.inflate(frame.position, header, bytes, 0);
    else {
      const base = depth === 0 ? this.#visitor.findBase(header.baseId ?? Buffer.alloc(0))?.bytes ?? Buffer.alloc(0) : this.#bytesOf(depth - 1);
      const again = this.#reader.header(frame.position);
      const delta = Buffer.allocUnsafeSlow(again.size + 1);
      this.#reader.inflate(frame.position, again, delta, 0);
      const head = readDeltaHead(delta, again.size, base.length);
      applyDelta(delta, head.at, again.size, base, 0, base.length, bytes, 0, head.size, createNews());
    }
    frame.bytes = bytes.subarray(0, frame.length);
    this.#held += frame.length;
    return frame.bytes;
  }
  #failAll(position, reason) {
    this.#visitor.fail(position, reason);
    const { firstChild, nextSibling } = this.#pack;
    const open = [firstChild[position] ?? NO_BASE];
    for (let child = open.pop(); child !== void 0; child = open.pop()) {
      if (child === NO_BASE) continue;
      this.#visitor.fail(child, "what it is built upon could not be read");
      open.push(nextSibling[child] ?? NO_BASE, firstChild[child] ?? NO_BASE);
    }
  }
};
function reasonWord(error) {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return `read error (${error.code})`;
  return error instanceof RangeError ? "it is too large for this machine" : "it could not be read";
}

// src/git/store.ts
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { createHash } from "node:crypto";
import { inflateSync as inflateSync2 } from "node:zlib";

// src/git/command.ts
import { devNull } from "node:os";
var SAFE_FLAGS = [
  "--no-pager",
  "--no-optional-locks",
  "--no-replace-objects",
  ...[
    `core.hooksPath=${devNull}`,
    "core.fsmonitor=false",
    "core.untrackedCache=false",
    "core.quotePath=false",
    "core.useReplaceRefs=false",
    "log.showSignature=false",
    "log.mailmap=false",
    "submodule.recurse=false",
    "gc.auto=0",
    "maintenance.auto=false",
    // Of a large pack git maps all it can otherwise.
    "core.packedGitWindowSize=8m",
    "core.packedGitLimit=128m"
  ].flatMap((setting) => ["-c", setting])
];

// src/git/store.ts
function numberOf(store, bytes, at) {
  const { table, ids, idLength } = store;
  const mask = table.length - 1;
  for (let slot = bytes.readUInt32LE(at) & mask; ; slot = slot + 1 & mask) {
    const number = table[slot] ?? -1;
    if (number < 0) return -1;
    const own = number * idLength;
    let i = 4;
    while (i < idLength && bytes[at + i] === ids[own + i]) i++;
    if (i === idLength && bytes.readUInt32LE(at) === ids.readUInt32LE(own)) return number;
  }
}
function numberOfId(store, id) {
  return numberOf(store, Buffer.from(id, "hex"), 0);
}
function idOf(store, number) {
  return store.ids.toString("hex", number * store.idLength, (number + 1) * store.idLength);
}
function looseFile(store, number) {
  const id = idOf(store, number);
  const folder = store.folders[store.looseFolders[number - (store.firsts.at(-1) ?? 0)] ?? 0] ?? "";
  return join(folder, id.slice(0, 2), id.slice(2));
}
function readLoose(store, number) {
  const raw = inflateSync2(readFileSync(looseFile(store, number)));
  const nul = raw.indexOf(0);
  const header = /^(commit|tree|blob|tag) (\d+)$/.exec(raw.toString("latin1", 0, Math.max(0, Math.min(nul, 64))));
  const type = typeOfName(header?.[1] ?? "");
  const bytes = raw.subarray(nul + 1);
  if (!type || bytes.length !== Number(header?.[2])) throw new ObjectError("its header is wrong");
  const sum = createHash(store.idLength === 20 ? "sha1" : "sha256").update(raw).digest("hex");
  if (sum !== idOf(store, number)) throw new ObjectError("its content is not what its name says");
  return { type, bytes };
}
var ObjectError = class extends Error {
  name = "ObjectError";
};
var ObjectReader = class {
  #store;
  #readers = /* @__PURE__ */ new Map();
  constructor(store) {
    this.#store = store;
  }
  close() {
    for (const reader of this.#readers.values()) reader.close();
    this.#readers.clear();
  }
  /** An object by its id; null where no copy of it can be read. */
  read(id) {
    return this.#read(id, 0);
  }
  #read(id, depth) {
    for (const pack of this.#store.packs) {
      const position = findInIndex(pack.index, id);
      if (position < 0) continue;
      try {
        return this.#unpack(pack, position, depth);
      } catch {
      }
    }
    const first = this.#store.firsts.at(-1) ?? 0;
    const number = this.#looseNumber(id, first);
    if (number < 0) return null;
    try {
      return readLoose(this.#store, number);
    } catch {
      return null;
    }
  }
  #looseNumber(id, first) {
    const { idLength } = this.#store;
    const known = numberOf(this.#store, id, 0);
    if (known >= first) return known;
    for (let number = first; number < this.#store.total; number++) {
      if (this.#store.ids.compare(id, 0, idLength, number * idLength, (number + 1) * idLength) === 0) return number;
    }
    return -1;
  }
  #unpack(pack, position, depth) {
    if (depth > 1e4) throw new ObjectError("its chain of deltas has no end");
    const chain = [];
    let base = null;
    const reader = this.#reader(pack);
    const seen = /* @__PURE__ */ new Set();
    for (let at = position; base === null; ) {
      if (seen.has(at)) throw new ObjectError("its chain of deltas has no end");
      seen.add(at);
      const header = reader.header(at);
      if (header.type !== ENTRY.offsetDelta && header.type !== ENTRY.idDelta) {
        const type = typeOfEntry(header.type);
        if (!type) throw new ObjectError("its type is not known");
        const bytes = Buffer.allocUnsafeSlow(header.size + 1);
        reader.inflate(at, header, bytes, 0);
        base = { type, bytes: bytes.subarray(0, header.size) };
        break;
      }
      chain.push(at);
      const next = pack.bases[at] ?? -1;
      if (next >= 0) at = next;
      else {
        base = header.baseId ? this.#read(header.baseId, depth + 1) : null;
        if (!base) throw new ObjectError("its base is missing");
      }
    }
    for (const at of chain.toReversed()) {
      const header = reader.header(at);
      const delta = Buffer.allocUnsafeSlow(header.size + 1);
      reader.inflate(at, header, delta, 0);
      const head = readDeltaHead(delta, header.size, base.bytes.length);
      const bytes = Buffer.allocUnsafeSlow(head.size);
      applyDelta(delta, head.at, header.size, base.bytes, 0, base.bytes.length, bytes, 0, head.size, createNews());
      base = { type: base.type, bytes };
    }
    return base;
  }
  #reader(pack) {
    const known = this.#readers.get(pack);
    if (known) return known;
    const reader = new PackReader(pack);
    this.#readers.set(pack, reader);
    return reader;
  }
};

// src/git/tree.ts
var SPACE = 32;
function forEachEntry(bytes, idLength, news, onEntry) {
  let pair2 = 0;
  for (let at = 0; at < bytes.length; ) {
    const space = bytes[at + 5] === SPACE ? at + 5 : bytes[at + 6] === SPACE ? at + 6 : bytes.indexOf(SPACE, at);
    let nul = space + 1;
    while (nul < bytes.length && bytes[nul] !== 0) nul++;
    const end = nul + 1 + idLength;
    if (space < 0 || end > bytes.length) return;
    if (news) {
      while (pair2 < news.length && (news.pairs[pair2 + 1] ?? 0) <= at) pair2 += 2;
      if (pair2 >= news.length) return;
      if ((news.pairs[pair2] ?? 0) < end) onEntry(at, space + 1, nul + 1);
    } else onEntry(at, space + 1, nul + 1);
    at = end;
  }
}
function isGitlink(bytes, modeAt) {
  return bytes[modeAt] === 49 && bytes[modeAt + 1] === 54;
}

// src/sources/errors.ts
var WORDS = {
  ENOENT: "no such file or folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ELOOP: "too many symbolic links",
  ENOTDIR: "a part of the path is not a folder",
  EISDIR: "is a folder",
  EMFILE: "too many open files",
  ENFILE: "too many open files",
  EIO: "read error",
  ENXIO: "no such device",
  ESTALE: "stale file handle",
  ENAMETOOLONG: "name too long"
};
function reasonOf(error) {
  if (!(error instanceof Error)) return "unknown error";
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return WORDS[code] ?? (code === "" ? error.name : code);
}

// src/sources/content.ts
init_archive_format();
init_byte_reader();
init_read();
init_read_stream();
function isArchive(head, path, depth) {
  return depth > 0 && formatOf(head.subarray(0, HEAD2), path) !== null;
}
async function unpack3(source, options) {
  return (await Promise.resolve().then(() => (init_archive(), archive_exports))).readArchive(source, options);
}
var NEVER = new AbortController().signal;
async function searchBytes(bytes, options) {
  const { path, isNamed: isNamed2, limits, onBytes } = options;
  if (isArchive(bytes, path, limits.depth)) return unpack3(once(bytes), options);
  const { detections, requests } = lookAtBytes(bytes, isNamed2 === false ? "" : path);
  onBytes(bytes.length);
  const found = [{ archive: [], detections }];
  return { bytes: bytes.length, contents: 1, found, requests: placed(requests, path), skipped: [], error: null };
}
function placed(requests, path) {
  return requests.map((request) => ({ path, request }));
}

// src/sources/object-search.ts
init_read();

// src/sources/wire.ts
init_finding();
function toWire(detection) {
  return { ...detection, value: Buffer.from(detection.value.reveal(), "latin1").toString("latin1") };
}
function requestToWire({ path, request }) {
  return { path, request: { ...request, payloads: request.payloads.map((one) => one.reveal()) } };
}

// src/sources/object-search.ts
var STATUS = { unread: 0, read: 1, failed: 2, streamed: 3 };
function findsIn({ store, least, wanted }, number, type, size, { found, requests, skipped }) {
  const isCredible = (one) => one.score >= least || wanted.has(one.sha256);
  const contents = found.map(({ archive, detections }) => ({ names: archive.slice(1), detections: detections.filter(isCredible) }));
  const credible = contents.filter((one) => one.detections.length > 0);
  const wires = credible.map(({ names, detections }) => ({ names, detections: detections.map(toWire) }));
  const isPlain = found.every(({ archive }) => archive.length === 0);
  const inside = isPlain ? { detections: wires.flatMap((one) => one.detections) } : { detections: [], inside: wires };
  const path = idOf(store, number);
  return {
    suspects: credible.length > 0 ? [{ number, type, size, ...inside }] : [],
    doubtful: found.flatMap(({ detections }) => detections.filter((one) => !isCredible(one))),
    requests: requests.map(({ request }) => ({ path, request })),
    unread: skipped.map(({ reason }) => ({ number, reason }))
  };
}
var BARE = 2048;
var BARE_GAIN = 8;
var MIN_NAME = 60;
var NO_SITES = { mark: MARK.nothing, places: null, credible: false, settled: true };
var UNSEARCHED = { mark: MARK.sites, places: null, credible: true, settled: false };
var LARGE = 8 * 1024 * 1024;
var LFS = Buffer.from("version https://git-lfs.github.com/spec/");
var STEP = 2e3;
var MAX_MISSING = 1e4;
var MAX_DOUBTFUL = 1e3;
var ObjectSearcher = class {
  #shared;
  #onProgress;
  #walkers = /* @__PURE__ */ new Map();
  #reader;
  #found = nothing();
  #told = { bytes: 0, objects: 0 };
  constructor(shared, onProgress) {
    this.#shared = shared;
    this.#onProgress = onProgress;
    this.#reader = new ObjectReader(shared.store);
  }
  close() {
    for (const walker of this.#walkers.values()) walker.close();
    this.#reader.close();
  }
  /** Does a part of the work. An object that can't be read ends nothing but itself. */
  async run(job, signal) {
    this.#found = nothing();
    this.#told = { bytes: 0, objects: 0 };
    if (job.kind === "loose") for (let number = job.from; number < job.to; number++) this.#loose(number);
    else {
      const walker = this.#walker(job.pack);
      for (const root of job.roots) walker.walk(root);
    }
    this.#tell();
    const unread = [];
    const { missing, submodules, archives, doubtful, requests, ...rest } = this.#found;
    for (const number of archives) unread.push(...await this.#unpack(number, signal));
    return {
      ...rest,
      unread,
      missing: [...missing],
      submodules: [...submodules],
      doubtful: [...doubtful.values()],
      requests: requests.list().map(requestToWire),
      died: null
    };
  }
  /** Unpacks an archive; gives what could not be read of it. */
  async #unpack(number, signal) {
    if (signal.aborted || this.#shared.store.duplicates[number] === 1) return [];
    const { store, archives: limits } = this.#shared;
    const bytes = this.#reader.read(store.ids.subarray(number * store.idLength, (number + 1) * store.idLength))?.bytes;
    if (!bytes) return [{ number, reason: "an archive that could not be read again" }];
    const onBytes = (count) => this.#onProgress(count, 0);
    const result = await searchBytes(bytes, { path: "", isNamed: false, limits, signal, onBytes });
    const finds = findsIn(this.#shared, number, "blob", bytes.length, result);
    this.#found.suspects.push(...finds.suspects);
    for (const request of finds.requests) this.#found.requests.add(request);
    this.#noteDoubtful(finds.doubtful);
    const failure = result.error === null ? [] : [{ number, reason: `its search failed (${reasonOf(result.error)})` }];
    return [...finds.unread, ...failure];
  }
  #tell() {
    const { bytes, objects } = this.#found;
    this.#onProgress(bytes - this.#told.bytes, objects - this.#told.objects);
    this.#told = { bytes, objects };
  }
  #walker(number) {
    const known = this.#walkers.get(number);
    if (known) return known;
    const { store } = this.#shared;
    const pack = store.packs[number];
    if (!pack) throw new RangeError("no such pack");
    const first = store.firsts[number] ?? 0;
    const walker = new PackWalker(pack, {
      visit: ({ position, type, bytes, news, baseMark }) => this.#visit(first + position, type, bytes, news, baseMark),
      fail: (position, reason) => this.#fail(first + position, reason),
      tooLarge: (position) => {
        this.#shared.status[first + position] = STATUS.streamed;
        this.#found.large.push(first + position);
      },
      findBase: (id) => this.#reader.read(id)
    });
    this.#walkers.set(number, walker);
    return walker;
  }
  #loose(number) {
    try {
      const { type, bytes } = readLoose(this.#shared.store, number);
      this.#visit(number, type, bytes, null, null);
    } catch (error) {
      this.#fail(number, error instanceof Error && error.name === "ObjectError" ? error.message : reasonOf(error));
    }
  }
  #fail(number, reason) {
    this.#shared.status[number] = STATUS.failed;
    this.#found.failed.push({ number, reason });
  }
  #visit(number, type, bytes, news, base) {
    const found = this.#found;
    this.#shared.status[number] = STATUS.read;
    found.objects++;
    found.bytes += bytes.length;
    if (found.objects - this.#told.objects >= STEP) this.#tell();
    if (type === "tree") {
      this.#noteEntries(number, bytes, news);
      return NO_SITES;
    }
    if (type === "commit") this.#noteLinks(number, bytes);
    else if (bytes.length < 1024 && bytes[0] === LFS[0] && bytes.subarray(0, LFS.length).equals(LFS)) found.pointers.push(number);
    if (type === "blob") {
      found.blobs++;
      if (bytes.length > this.#shared.maxBlobSize) {
        found.tooLarge++;
        return UNSEARCHED;
      }
      if (isArchive(bytes, "", this.#shared.archives.depth)) {
        found.archives.push(number);
        return UNSEARCHED;
      }
    }
    if (bytes.length > LARGE) return this.#judge(number, type, bytes, { mark: MARK.sites, sites: null });
    const signatures = [];
    const text = type === "commit" && !(news && base) ? unsigned(bytes) : bytes;
    const marked = news && base ? markChange(bytes, news.pairs, news.length, base, signatures) : markWhole(text, signatures);
    if (signatures.length > 0) this.#noteRequests(number, requestsAt(text, signatures));
    if (marked.mark === MARK.sites && marked.sites) return this.#judge(number, type, bytes, marked);
    return { mark: marked.mark, places: base?.places ?? null, credible: false, settled: base?.settled ?? true };
  }
  /** Judges a content without its path; what may be a credential once the path is known makes it a suspect. */
  #judge(number, type, bytes, marked) {
    try {
      const { detections, requests } = marked.sites ? { detections: detectAt({ bytes, path: "" }, marked.sites), requests: [] } : lookAtBytes(bytes, "");
      this.#noteRequests(number, requests);
      const least = this.#shared.least - (bytes.length <= BARE ? BARE_GAIN : 0);
      const credible = detections.filter((one) => one.score >= least || this.#shared.wanted.has(one.sha256));
      if (credible.length < detections.length) this.#noteDoubtful(detections.filter((one) => !credible.includes(one)));
      const isDuplicate = this.#shared.store.duplicates[number] === 1;
      if (credible.length > 0 && !isDuplicate)
        this.#found.suspects.push({ number, type, size: bytes.length, detections: credible.map(toWire) });
      return knownOf(bytes, marked, detections, credible.length > 0);
    } catch (error) {
      this.#fail(number, `its search failed (${error instanceof Error ? error.name : "unknown error"})`);
      return UNSEARCHED;
    }
  }
  #noteRequests(number, requests) {
    if (requests.length === 0 || this.#shared.store.duplicates[number] === 1) return;
    const path = idOf(this.#shared.store, number);
    for (const request of requests) this.#found.requests.add({ path, request });
  }
  #noteDoubtful(detections) {
    const { doubtful } = this.#found;
    for (const one of detections) {
      if (doubtful.size >= MAX_DOUBTFUL) return;
      const { kind, value, sha256, score, encrypted } = toWire(one);
      doubtful.set(sha256, { kind, value, sha256, score, encrypted });
    }
  }
  /** Notes which tree names which objects, as far as it is new, and what is named but not there. */
  #noteEntries(number, bytes, news) {
    const { store, parents } = this.#shared;
    forEachEntry(bytes, store.idLength, news, (modeAt, nameAt, idAt) => {
      if (isGitlink(bytes, modeAt)) {
        this.#found.submodules.add(bytes.toString("utf8", nameAt, idAt - 1));
        return;
      }
      if (idAt - nameAt > MIN_NAME && markWhole(bytes.subarray(nameAt, idAt - 1), []).mark === MARK.sites)
        this.#found.names.push({ number, name: bytes.toString("latin1", nameAt, idAt - 1) });
      const child = numberOf(store, bytes, idAt);
      if (child >= 0) {
        if (parents[child] === -1) parents[child] = number;
      } else this.#miss(bytes.toString("hex", idAt, idAt + store.idLength), number);
    });
  }
  /** The parents of a commit; its tree and they must be there. */
  #noteLinks(number, bytes) {
    const { store, parents } = this.#shared;
    const digits = store.idLength * 2;
    const commit = [number];
    for (let at = 0; at < bytes.length; ) {
      const isTree = bytes[at] === 116;
      if (!isTree && bytes[at] !== 112) break;
      const skip = isTree ? 5 : 7;
      const id = bytes.toString("latin1", at + skip, at + skip + digits);
      const linked = numberOfId(store, id);
      if (linked < 0) this.#miss(id, number);
      else if (isTree && parents[linked] === -1) parents[linked] = number;
      if (!isTree) commit.push(linked);
      at += skip + digits + 1;
    }
    if (store.duplicates[number] === 0) this.#found.commits.push(commit);
  }
  #miss(id, by) {
    if (this.#found.missing.size < MAX_MISSING) this.#found.missing.set(id, by);
  }
};
var SIGNED = Buffer.from("\ngpgsig");
function unsigned(bytes) {
  const from = bytes.indexOf(SIGNED);
  const message = bytes.indexOf("\n\n");
  if (from < 0 || from > message) return bytes;
  let to = from + 1;
  while (to < message && (bytes[to] !== 10 || bytes[to + 1] === 32)) to++;
  const signature = bytes.subarray(from, to);
  if (!signature.includes("-----BEGIN") || !signature.includes("-----END")) return bytes;
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
}
function nothing() {
  return {
    objects: 0,
    blobs: 0,
    tooLarge: 0,
    bytes: 0,
    suspects: [],
    doubtful: /* @__PURE__ */ new Map(),
    requests: new RequestSample(PART_SAMPLE),
    failed: [],
    archives: [],
    large: [],
    missing: /* @__PURE__ */ new Map(),
    submodules: /* @__PURE__ */ new Set(),
    pointers: [],
    names: [],
    commits: []
  };
}

// src/sources/object-share.ts
function reviveStore(shared) {
  const { store } = shared;
  const packs = store.packs.map((pack) => ({ ...pack, index: { ...pack.index, ids: asBuffer(pack.index.ids) } }));
  return { ...shared, store: { ...store, packs, ids: asBuffer(store.ids) } };
}
function asBuffer(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

// src/object-worker.ts
var port = parentPort;
var searcher = null;
var stop = new AbortController();
port?.on("message", (message) => {
  if ("store" in message) {
    searcher = new ObjectSearcher(
      reviveStore(message),
      (bytes, objects) => port.postMessage({ kind: "progress", bytes, objects })
    );
  } else if ("stop" in message) stop.abort();
  else if (searcher) void run(searcher, message);
});
async function run(own, job) {
  port?.postMessage({ kind: "done", result: await own.run(job, stop.signal) });
}
