import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  readEndpoints
} from "./chunk-FTOHYAKT.js";
import {
  policyTop
} from "./chunk-BM3TUJQ2.js";
import {
  wantsColour
} from "./chunk-MJP74RLT.js";
import {
  styleOf
} from "./chunk-XJQ4Z3BL.js";
import {
  factsOf
} from "./chunk-M6NYV4WW.js";
import {
  plural,
  wrap
} from "./chunk-3IRVJKW5.js";
import {
  asciiControls,
  printable
} from "./chunk-YKARDNIR.js";
import {
  KeyError,
  MAY_BE_EXCHANGED,
  signPayload,
  verifyPair
} from "./chunk-F46XGUUM.js";
import "./chunk-HI3VDCRK.js";
import {
  maskAudit
} from "./chunk-WAQV75DI.js";
import {
  onInterrupt
} from "./chunk-N3D4NBHD.js";
import {
  idOf
} from "./chunk-RG5XFAKW.js";
import {
  excessOf,
  loadConfig,
  overdueBy
} from "./chunk-M2L7KEAW.js";
import {
  canWithdraw,
  isComplete
} from "./chunk-WFROI7J7.js";
import "./chunk-BMXTKMR5.js";
import "./chunk-EPMGA6CY.js";
import "./chunk-3D6UYAJY.js";
import "./chunk-FXEVNDWZ.js";
import "./chunk-3HXSEKG5.js";
import "./chunk-SQHTMHPI.js";
import "./chunk-VNEB7R2K.js";
import {
  SecretText,
  sha256Hex
} from "./chunk-6OSSKCRK.js";
import "./chunk-PSUJZRKS.js";
import {
  UsageError
} from "./chunk-2K5ZJM7O.js";
import {
  complain,
  learnValues,
  writeOut
} from "./chunk-475EHKLW.js";
import {
  MaskedText,
  Masker
} from "./chunk-SFBYANIY.js";
import {
  previewOf
} from "./chunk-EJZSQ6PQ.js";
import "./chunk-5T5FSI3R.js";

// src/policy/audit-key.ts
function auditKey(profile, verification, rotation) {
  if (verification.verdict !== "live") return { problems: [], unchecked: [notLive(verification)], advice: adviceFor(verification) };
  const excess = excessOf(profile, verification);
  const { ipRestricted, ageDays } = verification;
  const rule = rotation[profile] === 0 ? "is deleted after use" : `is replaced after ${rotation[profile]} days`;
  const overdue = overdueBy(profile, ageDays, rotation);
  const problems = [
    ...excess.map((one) => tooMuch(profile, one)),
    ...ipRestricted === false ? [
      {
        problem: "addresses",
        permission: null,
        text: "It is not limited to IP addresses: whoever gets it can use it from anywhere."
      }
    ] : [],
    ...overdue > 0 ? [{ problem: "age", permission: null, text: `It is ${String(ageDays)} days old: a key of the profile ${profile} ${rule}.` }] : []
  ];
  return { problems, unchecked: untold(verification), advice: problems.length === 0 ? [] : repair(profile, problems, excess) };
}
function auditExitCode({ problems, unchecked }) {
  if (problems.length > 0) return 1;
  return unchecked.length > 0 ? 2 : 0;
}
function tooMuch(profile, { name, can, label, power }) {
  const why = profile === "custody" && power === "withdraw" ? "may be done from listed IP addresses only" : `is more than the profile ${profile} needs`;
  return { problem: "permission", permission: name, text: `It can ${can}, which ${why} (${label}).` };
}
function untold(verification) {
  const { permissions, ipRestricted, ageDays } = verification;
  if (permissions === null)
    return ["It is live, but this system does not tell permissions, IP addresses or age: look them up in API Management."];
  return [
    ...isComplete(permissions) ? [] : ["The answer does not tell all of its permissions: look them up in API Management."],
    ...ipRestricted === null ? ["The answer does not tell whether it is limited to IP addresses."] : [],
    ...ageDays === null ? ["The answer does not tell its age."] : []
  ];
}
function notLive({ verdict }) {
  switch (verdict) {
    case "wrong-secret":
      return "Binance knows the API key, but this is not its secret. Nothing more can be told.";
    case "not-found":
      return "No system that was asked knows the API key: it was deleted, is of another system, or key and secret are exchanged.";
    case "refused":
      return "Binance refused it: it may be deleted, limited to IP addresses other than this one, or not have the reading permission; or key and secret are exchanged.";
    case "live":
    case "live-key-only":
    case "inconclusive":
      return "Nothing can be said of it: Binance did not give an answer that tells.";
  }
}
function adviceFor({ verdict }) {
  if (verdict === "inconclusive") return ["Try again later, or from another place."];
  if (verdict === "refused")
    return ["Try it from a machine that is on its list of IP addresses, and look it up in API Management (profile, Security)."];
  return ["Compare key and secret with where they were written down, and look the key up in API Management (profile, Security)."];
}
function repair(profile, problems, excess) {
  const has = (problem) => problems.some((one) => one.problem === problem);
  const off = excess.filter((one) => profile !== "custody" || one.power !== "withdraw").map((one) => one.label);
  const isOpen = off.length < excess.length;
  return [
    ...off.length === 0 ? [] : [`In API Management (profile, Security) edit the restrictions of this key and switch off: ${[...new Set(off)].join(", ")}.`],
    ...has("addresses") || isOpen ? [
      `Restrict access to trusted IP addresses in API Management: those of the machines that use it.${isOpen ? " Until then switch off withdrawals." : ""}`
    ] : [],
    ...has("age") ? ["Create a new key, switch to it, then delete this one."] : [],
    "If it may have been outside at any time, delete it instead: editing is not enough then."
  ];
}

// src/report/audit.ts
function reportAudit(audit, options) {
  const style = styleOf(options.colour);
  const { verification, problems, unchecked, advice } = audit;
  const isOpen = canWithdraw(verification) && verification.ipRestricted !== true;
  const lines = [
    ...isOpen ? [...wrap(ALARM, "", "").map((line) => style.alert(line)), ""] : [],
    style.bold(`API key ${printable(audit.redacted)}, profile ${printable(audit.profile)}`),
    ...factsOf(verification).flatMap(({ label, text }) => wrap(text, `  ${label.padEnd(8)} `, " ".repeat(11))),
    "",
    ...section(
      problems.map((one) => one.text),
      style.red(style.bold("What is wrong"))
    ),
    ...section(unchecked, style.magenta(style.bold(problems.length > 0 ? "What could not be checked" : "It could not be checked"))),
    ...section(advice, style.bold("What to do")),
    ...problems.length + unchecked.length === 0 ? [style.green("All is well: no permission too many, limited to IP addresses, and not too old.")] : []
  ];
  return `${lines.join("\n").trimEnd()}
`;
}
var ALARM = "Anyone who gets this key and its secret can withdraw your money from anywhere in the world.";
function section(entries, title) {
  if (entries.length === 0) return [];
  return [title, ...entries.flatMap((text, index) => wrap(text, `  ${index + 1}. `, "     ")), ""];
}
function reportAuditJson(audit, version) {
  const { profile, rotationDays, redacted, id, verification, problems, unchecked, advice } = audit;
  const document = {
    schemaVersion: 1,
    tool: { name: "binleaks", version },
    key: { redacted, id },
    profile,
    rotationDays,
    verification,
    problems,
    unchecked,
    advice
  };
  return `${asciiControls(JSON.stringify(document, null, 2))}
`;
}

// src/cli/credential/prompt.ts
var INTERRUPT = "";
var END = "";
var ERASE_ALL = "";
var SEQUENCES = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001bO[A-Z]/g;
var MAX_CHARACTERS = 64 * 1024;
async function askHidden(questions, { input, output }) {
  const answers = [];
  const typed = new Answer();
  input.setRawMode(true);
  input.setEncoding("utf8");
  const ask = () => {
    output.write(questions[answers.length] ?? "");
  };
  try {
    ask();
    await new Promise((done, fail) => {
      const onEnd = () => fail(new UsageError("usage", "ended before both were given"));
      const onData = (chunk) => {
        for (const character of chunk.replace(SEQUENCES, "")) {
          if (answers.length === questions.length) return;
          if (character === INTERRUPT || character === END && typed.isEmpty()) {
            onEnd();
            return;
          }
          if (!typed.take(character)) continue;
          answers.push(typed.end());
          output.write("\n");
          if (answers.length === questions.length) done();
          else ask();
        }
      };
      input.on("data", onData);
      input.once("end", onEnd);
      input.resume();
    });
  } finally {
    input.setRawMode(false);
    input.pause();
    input.removeAllListeners("data");
    input.removeAllListeners("end");
    if (answers.length < questions.length) output.write("\n");
  }
  return answers;
}
var Answer = class {
  #text = "";
  #last = "";
  isEmpty() {
    return this.#text === "";
  }
  /** Takes a character; true where it ends the answer. */
  take(character) {
    const before = this.#last;
    this.#last = character;
    if (character === "\n" && before === "\r") return false;
    if (character === "\r" || character === "\n") {
      const isOpen = this.#text.includes("-----BEGIN") && !/-----END [A-Z ]*-----\s*$/.test(this.#text);
      if (isOpen) this.#text += "\n";
      return !isOpen && this.#text.trim() !== "";
    }
    if (character === "\x7F" || character === "\b") this.#text = this.#text.slice(0, -1);
    else if (character === ERASE_ALL) this.#text = "";
    else if (character >= " " && this.#text.length < MAX_CHARACTERS) this.#text += character;
    return false;
  }
  end() {
    const text = this.#text.trim();
    this.#text = "";
    return text;
  }
};

// src/cli/credential/read-pair.ts
var PEM = /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----(?:[^-]|-(?!----)){0,16384}-----END [A-Z ]{0,20}PRIVATE KEY-----/;
var NAMED = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:]\s*(|\S.*)$/;
var FORMS = "two lines, KEY=\u2026 and SECRET=\u2026; the secret may be a private key in PEM, and then needs no name";
var NAMES_SECRET = /secret|private/i;
function fromEnvironment(keyName, secretName, env) {
  if (/^\w{1,60}$/.test(keyName) && NAMES_SECRET.test(keyName) && !NAMES_SECRET.test(secretName))
    throw new UsageError(
      "bad-option",
      "--key-env names a secret and --secret-env names none: are they swapped? An API key is sent, a secret never"
    );
  return { key: variable("--key-env", keyName, env), secret: variable("--secret-env", secretName, env) };
}
function variable(option, name, env) {
  if (!/^[A-Za-z_]\w{0,59}$/.test(name)) throw new UsageError("bad-option", `${option}: expected the name of an environment variable`);
  const value = env[name]?.trim() ?? "";
  if (value === "")
    throw new UsageError("bad-option", `${option}: the environment variable ${name} is ${env[name] === void 0 ? "not set" : "empty"}`);
  return value;
}
function fromText(text) {
  const pem = PEM.exec(text)?.[0] ?? null;
  const lines = (pem === null ? text : text.replace(pem, "")).replace(/^\ufeff/, "").split(/\r?\n|\r/);
  const words = lines.map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  const keys = [];
  const secrets = pem === null ? [] : [pem];
  const unnamed = [];
  for (const [index, word] of words.entries()) {
    const match = NAMED.exec(word);
    const value = unquoted(match?.[2] ?? word);
    if (value === "") continue;
    if (!match) (isPrivateKey(value) ? secrets : unnamed).push(value);
    else if (NAMES_SECRET.test(match[1] ?? "")) secrets.push(value);
    else if (/key/i.test(match[1] ?? "")) keys.push(value);
    else throw new UsageError("usage", `standard input: line ${index + 1} names neither a key nor a secret; expected ${FORMS}`);
  }
  if (unnamed.length === 1) (keys.length === 0 ? keys : secrets).push(...unnamed);
  else if (unnamed.length === 2 && keys.length + secrets.length === 0)
    throw new UsageError(
      "usage",
      "standard input: two lines without names, and an API key looks like a secret: one of them would be sent to Binance. Name them: KEY=\u2026 and SECRET=\u2026 (or use --key-env and --secret-env)"
    );
  else keys.push(...unnamed);
  const [key] = keys;
  const [secret] = secrets;
  if (key === void 0 || secret === void 0 || keys.length + secrets.length !== 2) {
    const found = `${keys.length === 1 ? "one API key" : `${keys.length} API keys`} and ${secrets.length === 1 ? "one secret" : `${secrets.length} secrets`}`;
    throw new UsageError("usage", `standard input: expected ${FORMS}; found ${found}`);
  }
  return { key, secret };
}
function unquoted(value) {
  return value.trim().replace(/^(["'])(.*)\1[,;]?$/, "$2").trim();
}
function checkPair({ key, secret }) {
  if (!/^[A-Za-z0-9]{64}$/.test(key)) {
    const what = key.includes("-----BEGIN") ? "a private key" : plural(key.length, "character");
    throw new UsageError("usage", `the API key: expected 64 letters and digits, found ${what}`);
  }
  if (kindOf(key) === "private-key") throw new UsageError("usage", "the API key: expected 64 letters and digits, found a private key");
  if (key === secret) throw new UsageError("usage", "the API key and the secret are the same");
  const pair = { key: new SecretText(key), secret: new SecretText(secret), secretKind: kindOf(secret) };
  try {
    signPayload("", pair.secret, pair.secretKind);
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    throw new UsageError("usage", `the secret: ${error.message}`, { cause: error });
  }
  return pair;
}
function isPrivateKey(secret) {
  if (secret.includes("-----BEGIN")) return true;
  if (!/^(?:MC4CAQAwBQYDK2VwBCIEI|MII)[A-Za-z0-9+/]+={0,2}$/.test(secret)) return false;
  return secret.length !== 64 || secret.startsWith("MC4CAQAwBQYDK2Vw");
}
function kindOf(secret) {
  if (isPrivateKey(secret)) return "private-key";
  if (/^[A-Za-z0-9]{64}$/.test(secret)) return "secret-key";
  throw new UsageError(
    "usage",
    `the secret: expected 64 letters and digits, or a private key in PEM; found ${plural(secret.length, "character")}`
  );
}

// src/cli/run/run-verify.ts
var MAX_INPUT = 64 * 1024;
async function runVerify(args, version) {
  const config = loadConfig(process.cwd(), args.config ?? null, policyTop(process.cwd()));
  const endpoints = readEndpoints(args, config);
  const pair = checkPair(await readPair(args));
  const values = valuesOf(pair);
  learnValues(values);
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  const ignore = onInterrupt(onSignal);
  const answered = await verifyPair(
    { ...pair, environment: "unknown" },
    {
      ...endpoints,
      signal: stop.signal,
      onAnnounce: (lines) => {
        for (const line of lines) complain(`binleaks: verify: ${line}
`);
      }
    }
  );
  ignore();
  const verification = { ...answered, reason: answered.reason.replace(` ${MAY_BE_EXCHANGED}`, "") };
  const key = pair.key.reveal();
  const audit = {
    profile: args.profile,
    rotationDays: config.rotationDays[args.profile],
    redacted: previewOf(key),
    id: idOf(sha256Hex(key)),
    verification,
    ...auditKey(args.profile, verification, config.rotationDays)
  };
  const masker = new Masker(values);
  const masked = maskAudit(audit, masker);
  const text = args.format === "json" ? reportAuditJson(masked, version) : reportAudit(masked, { colour: wantsColour(args.color) });
  await writeOut(MaskedText.of(text, masker));
  return auditExitCode(audit);
}
var SHOWN_WARNING = "binleaks: warning: in this window what you type is shown: hand the pair over from a file (binleaks verify < FILE), or start with winpty\n";
function showsWhatIsTyped(platform, env) {
  return platform === "win32" && (env["MSYSTEM"] ?? "") !== "" && env["TERM_PROGRAM"] === "mintty";
}
async function readPair({ keyEnv, secretEnv }) {
  if (keyEnv !== void 0 && secretEnv !== void 0) return fromEnvironment(keyEnv, secretEnv, process.env);
  if (keyEnv !== void 0 || secretEnv !== void 0)
    throw new UsageError(
      "usage",
      `--key-env and --secret-env go together: ${keyEnv === void 0 ? "--key-env" : "--secret-env"} is missing`
    );
  if (!process.stdin.isTTY) {
    if (showsWhatIsTyped(process.platform, process.env)) complain(SHOWN_WARNING);
    return fromText(await readInput());
  }
  const [key = "", secret = ""] = await askHidden(["API key (nothing is shown): ", "Secret or private key (nothing is shown): "], {
    input: process.stdin,
    output: { write: complain }
  });
  return { key, secret };
}
async function readInput() {
  const chunks = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = chunk;
    if (!(bytes instanceof Uint8Array)) continue;
    size += bytes.length;
    if (size > MAX_INPUT)
      throw new UsageError("usage", `standard input: expected an API key and its secret, found more than ${MAX_INPUT} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}
function valuesOf({ key, secret, secretKind }) {
  if (secretKind === "secret-key") return [key, secret];
  return [key, secret, new SecretText(secret.reveal().replace(/-----[^-]*-----|\\[rn]|\s/g, ""))];
}
export {
  runVerify,
  showsWhatIsTyped
};
