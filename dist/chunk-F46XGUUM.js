import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  chooseEnvironments,
  hinted,
  isLoopback,
  orderFor
} from "./chunk-HI3VDCRK.js";
import {
  isPlayMoney
} from "./chunk-WFROI7J7.js";
import {
  sha256Hex
} from "./chunk-6OSSKCRK.js";
import {
  BinleaksError
} from "./chunk-2K5ZJM7O.js";

// src/verify/outcome.ts
var DAY_MS = 24 * 60 * 60 * 1e3;
var STILL_LEAKED = "Treat it as leaked all the same.";
var EXCHANGED = "The roles are exchanged here: the value that is labelled the secret is the API key, and the other one its secret.";
var MAY_BE_EXCHANGED = "Key and secret may have been exchanged by whoever wrote them; --verify-swapped tries that, and sends the value that is labelled a secret to Binance as an API key.";
function verificationsOf(ended) {
  const complete = (told) => ({
    permissions: null,
    ipRestricted: null,
    createdAt: null,
    ageDays: null,
    checkedAt: ended.checkedAt.toISOString(),
    ...told
  });
  const found = indexOf(ended);
  const ofKeys = new Map(ended.keys.map((key) => [key.sha256, ofKey(key, ended, found)]));
  const ofSecrets = ended.secrets.map((secret) => [secret.sha256, ofSecret(secret, ended, found, ofKeys)]);
  return new Map([...ofSecrets, ...ofKeys].map(([sha256, told]) => [sha256, complete(told)]));
}
function indexOf({ states }) {
  const plain = states.filter((one) => !one.isSwapped);
  const wrong = /* @__PURE__ */ new Map();
  for (const state of states) for (const sha256 of state.tried) wrong.set(sha256, [...wrong.get(sha256) ?? [], state]);
  return {
    ofKey: new Map(plain.map((one) => [one.key.sha256, one])),
    swapped: new Map(states.flatMap((one) => one.isSwapped ? [[one.key.sha256, one]] : [])),
    proven: new Map(plain.flatMap((one) => one.live ? [[one.live.secret, one]] : [])),
    likely: new Map(plain.flatMap((one) => one.likely ? [[one.likely.secret, one]] : [])),
    wrong,
    tied: new Map(plain.flatMap((one) => one.key.partner === null ? [] : [[one.key.partner, one]])),
    stopped: states.filter((one) => one.stopped !== null && !one.live)
  };
}
function pairsOf(states) {
  return new Map(
    states.flatMap(
      ({ key, live: live2, isSwapped }) => live2 ? [isSwapped ? [live2.secret, key.sha256] : [key.sha256, live2.secret]] : []
    )
  );
}
function notesOf({ keys, states, stopped }) {
  const cut = states.filter((one) => one.stopped !== null).length;
  const count2 = `${cut} of ${keys.length} API key${keys.length === 1 ? "" : "s"}`;
  const notes = cut > 0 && stopped !== null ? [`Verification: ${count2} could not be asked about, or not everywhere: ${stopped}.`] : [];
  const closed = states.flatMap((one) => one.responses.filter(({ kind }) => kind === "not-asked" || kind === "restricted"));
  return [...notes, ...new Set(closed.map(({ spec, reason }) => `Verification on ${spec.name} was given up: ${reason}.`))];
}
function ofKey(key, { checkedAt, swapped }, found) {
  const state = found.ofKey.get(key.sha256);
  const reverse = key.partner === null ? void 0 : found.swapped.get(key.partner);
  if (reverse?.live) return live(reverse, reverse.live, checkedAt);
  if (!state)
    return key.labelledSecret ? untried("the value stands somewhere as a secret, too, and is not sent as an API key; --verify-swapped tries it") : untried("it has not the form of an API key");
  if (state.live) return live(state, state.live, checkedAt);
  if (state.knownAt && state.likely) return likely(state.knownAt.name, state.likely.reason);
  const doubtful = refusedLive(state);
  if (doubtful) return doubtful;
  if (state.knownAt) {
    const { tried, knownAt, stopped } = state;
    const secrets = tried.length === 0 ? "its secret was not found here" : `${tried.length === 1 ? "the secret" : `none of the ${tried.length} secrets`} that ${tried.length === 1 ? "was tried with it is not" : "were tried with it is"} its own`;
    const rest = stopped === null ? "" : ` Others were not tried: ${stopped}.`;
    return outcome(
      "live-key-only",
      knownAt.name,
      `The key is live on ${knownAt.name}: Binance knows it, and accepts it from here; ${secrets}.${rest}`
    );
  }
  const result = fromHeard(state);
  const mayBeExchanged = !swapped && (result.verdict === "not-found" || result.verdict === "refused") && key.partner !== null && isHmac(state, key.partner);
  return mayBeExchanged ? { ...result, reason: `${result.reason} ${MAY_BE_EXCHANGED}` } : result;
}
function likely(environment, reason) {
  return outcome(
    "refused",
    environment,
    `Binance knows the key on ${environment}, and refused this secret where the signature of another one was not valid: ${reason}. It is probably its own, and a permission is missing. ${STILL_LEAKED}`
  );
}
function refusedLive({ knownAt, responses }) {
  const refusal = responses.find((one) => one.kind === "refused" && one.spec.name === "live");
  if (!knownAt || !isPlayMoney({ environment: knownAt.name }) || !refusal) return null;
  return outcome(
    "refused",
    "live",
    `Refused on live: ${refusal.reason}. The key may be deleted, or limited to other IP addresses, or lack a permission. On ${knownAt.name} the signature was not valid, which says nothing certain. ${STILL_LEAKED}`
  );
}
function isHmac({ secrets }, sha256) {
  return secrets?.some((one) => one.sha256 === sha256 && one.kind === "secret-key") === true;
}
function live(state, { spec, permissions }, checkedAt) {
  const restricted = permissions?.["ipRestrict"];
  const created = timeOf(permissions?.["createTime"], checkedAt);
  return {
    verdict: "live",
    environment: spec.name,
    reason: `Key and secret belong together and are live on ${spec.name}: Binance answered a signed read.${state.isSwapped ? ` ${EXCHANGED}` : ""}`,
    permissions,
    ipRestricted: typeof restricted === "boolean" ? restricted : null,
    createdAt: created?.toISOString() ?? null,
    ageDays: created ? Math.max(0, Math.floor((checkedAt.getTime() - created.getTime()) / DAY_MS)) : null
  };
}
function timeOf(value, now) {
  const isTime = typeof value === "number" && value >= Date.UTC(2017) && value <= now.getTime() + DAY_MS;
  return isTime ? new Date(value) : null;
}
function ofSecret(secret, { states, usable, stopped }, found, ofKeys) {
  const { sha256, kind } = secret;
  const asKey = found.swapped.get(sha256);
  const own = found.proven.get(sha256);
  const proven = own ? ofKeys.get(own.key.sha256) : asKey?.live ? ofKeys.get(asKey.live.secret) : void 0;
  if (proven) return proven;
  if (asKey?.knownAt)
    return outcome(
      "live-key-only",
      asKey.knownAt.name,
      `The value that is labelled a secret is an API key, live on ${asKey.knownAt.name}; the one beside it is not its secret.`
    );
  if (secret.encrypted) return untried("the private key is encrypted, and signs nothing without its password");
  if (kind === "private-key" && usable.get(sha256) === false)
    return untried("the private key is cut off, damaged or of a type that Binance does not take");
  const ofLikely = found.likely.get(sha256);
  if (ofLikely) return ofKeys.get(ofLikely.key.sha256) ?? untried("its API key was not asked about");
  const tied = found.tied.get(sha256);
  const wrong = found.wrong.get(sha256) ?? [];
  const [first] = wrong;
  const doubtful = first ? refusedLive(first) : null;
  if (doubtful) return doubtful;
  if (first?.knownAt) {
    if (found.stopped.length > 0 && first !== tied)
      return untried(`it is not the secret of ${count(wrong.length)}; others were not tried: ${found.stopped[0]?.stopped ?? ""}`);
    const environment = first.knownAt.name;
    return outcome(
      "wrong-secret",
      environment,
      `It is not the secret of ${count(wrong.length)} that it was tried with on ${environment}; it may be that of a key which is not here. ${STILL_LEAKED}`
    );
  }
  const ofTied = tied ? ofKeys.get(tied.key.sha256) : void 0;
  if (tied && ofTied && !tied.knownAt && !tied.live) return { ...ofTied, reason: `Of its API key: ${ofTied.reason}` };
  if (states.length === 0) return untried("a secret can be checked with its API key only, and none was found that could be asked about");
  return untried(stopped ?? "no API key of this scan that Binance knows could be tried with it");
}
function count(keys) {
  return keys === 1 ? "the API key" : `any of the ${keys} API keys`;
}
function fromHeard(state) {
  const { responses, stopped, named } = state;
  const asked = responses.filter((one) => one.kind !== "not-asked" && one.kind !== "restricted");
  const last = asked.at(-1)?.spec.name ?? null;
  const isUnknownLive = responses.some((one) => one.kind === "unknown-key" && one.spec.name === "live");
  const isRefusal = ({ kind, spec }) => kind === "refused" && (!isUnknownLive || spec.tellsUnknown || named.includes(spec.name));
  const isLikeUnknown = (one) => one.kind === "refused" && !isRefusal(one);
  const unknown = namesOf(responses, (one) => one.kind === "unknown-key");
  const like = namesOf(responses, isLikeUnknown);
  const notKnown = `${unknown === "" ? "" : ` Not known on ${unknown}.`}${like === "" ? "" : ` Refused on ${like}, as unknown keys are there, too.`}`;
  const rest = stopped === null ? "" : ` Not tried any further: ${stopped}.`;
  const refused = responses.find(isRefusal);
  if (refused)
    return outcome(
      "refused",
      refused.spec.name,
      `Refused on ${namesOf(responses, isRefusal)}: ${refused.reason}. The key may be deleted, or limited to other IP addresses, or lack a permission. ${STILL_LEAKED}${notKnown}${rest}`
    );
  const unclear = responses.filter((one) => one.kind !== "unknown-key" && one.kind !== "refused");
  if (asked.length === 0 && unclear.length === 0) return untried(stopped ?? "no environment was left to ask");
  if (unclear.length > 0 || stopped !== null) {
    const reasons = [...new Set(unclear.map((one) => `${one.spec.name}: ${one.reason}`))].join("; ");
    const why = reasons === "" ? "" : ` ${reasons.replace(/^./, (sign) => sign.toUpperCase())}.`;
    return outcome("inconclusive", last, `Nothing certain can be said of it.${why}${notKnown}${rest} ${STILL_LEAKED}`);
  }
  return outcome("not-found", last, `${notKnown.trim()} It is deleted, of another system, or no API key. ${STILL_LEAKED}`);
}
function namesOf(responses, isMeant) {
  return responses.filter(isMeant).map((one) => one.spec.name).join(", ");
}
function outcome(verdict, environment, reason) {
  return { verdict, environment, reason };
}
function untried(why) {
  return outcome("inconclusive", null, `Not tried: ${why}.`);
}

// src/verify/credentials.ts
var MAX_PLACES = 50;
var [TIED, FILE, FOLDER, COMMIT, SCAN] = [0, 1, 2, 3, 4];
var TIED_ELSEWHERE = 10;
var LINES = 1e9;
function nearest(key, secrets, count2) {
  const near = nearness(key);
  return secrets.filter((one) => !one.encrypted && one.sha256 !== key.sha256).map((secret) => ({ secret, distance: near(secret) })).toSorted((a, b) => a.distance - b.distance).slice(0, count2).map(({ secret }) => secret);
}
function nearness(key) {
  const places = key.places.slice(0, MAX_PLACES);
  const linesOf = /* @__PURE__ */ new Map();
  for (const { path, line } of places) linesOf.set(path, [...linesOf.get(path) ?? [], line]);
  const folders = new Set(places.map((one) => folderOf(one.path)));
  const commits = new Set(places.flatMap((one) => one.commit ?? []));
  const distanceTo = ({ path, line, commit }) => {
    const lines = linesOf.get(path);
    if (lines) return FILE + Math.min(...lines.map((one) => Math.abs(one - line))) / LINES;
    if (folders.has(folderOf(path))) return FOLDER;
    return commit !== null && commits.has(commit) ? COMMIT : SCAN;
  };
  return (secret) => {
    if (key.partner === secret.sha256 || secret.partner === key.sha256) return TIED;
    const distance = Math.min(SCAN, ...secret.places.slice(0, MAX_PLACES).map(distanceTo));
    return distance + (secret.partner === null ? 0 : TIED_ELSEWHERE);
  };
}
function folderOf(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

// src/verify/http.ts
var MAX_BODY = 64 * 1024;
async function get(url, options) {
  const stop = new AbortController();
  const abort = () => stop.abort();
  const timer = setTimeout(abort, options.timeoutMs);
  options.signal.addEventListener("abort", abort);
  if (options.signal.aborted) abort();
  try {
    return { ok: true, answer: await exchange(url, options, stop.signal) };
  } catch (error) {
    if (options.signal.aborted) return { ok: false, reason: "stopped", again: false };
    if (stop.signal.aborted) return { ok: false, reason: `no answer within ${options.timeoutMs / 1e3} seconds`, again: false };
    return { ok: false, ...failureOf(error) };
  } finally {
    clearTimeout(timer);
    options.signal.removeEventListener("abort", abort);
  }
}
var Failure = class extends Error {
  name = "Failure";
};
var PASSING = /* @__PURE__ */ new Set(["ECONNRESET", "ECONNABORTED", "EPIPE", "EAI_AGAIN", "HPE_INVALID_EOF_STATE"]);
function failureOf(error) {
  if (error instanceof Failure) return { reason: error.message, again: false };
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  return { reason: `the network failed (${/^[A-Z0-9_]{3,60}$/.test(code) ? code : "unknown"})`, again: PASSING.has(code) };
}
async function exchange(url, options, signal) {
  const isTls = url.protocol === "https:";
  const proxy = isTls ? proxyFor(url, options.env) : null;
  const socket = proxy ? await tunnel(proxy, url, signal) : null;
  const { request } = isTls ? await import("node:https") : await import("node:http");
  const tls = await import("node:tls");
  const { isIP } = await import("node:net");
  const requested = {
    method: "GET",
    headers: { accept: "application/json", "user-agent": "binleaks", connection: "close", ...options.headers },
    signal,
    // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
    rejectUnauthorized: true,
    // Only without an agent does it take the connection that it is given.
    ...socket ? { createConnection: () => tls.connect({ socket, ...identityOf(url, isIP), rejectUnauthorized: true }) } : { agent: false }
  };
  try {
    return await new Promise((resolve, reject) => {
      let isAnswered = false;
      request(url, requested, (response) => {
        isAnswered = true;
        void readAnswer(response).then(resolve, reject);
      }).on("error", reject).on("upgrade", (response, upgraded) => {
        upgraded.destroy();
        reject(new Failure(`the answer was a change of protocol (HTTP ${response.statusCode ?? 0})`));
      }).on("close", () => {
        if (!isAnswered) reject(new Failure("the connection was closed without an answer"));
      }).end();
    });
  } finally {
    socket?.destroy();
  }
}
function identityOf({ hostname }, isIP) {
  const host = hostname.replace(/^\[|\]$/g, "");
  return isIP(host) === 0 ? { servername: host } : { host };
}
function readAnswer(response) {
  const chunks = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    response.on("data", (chunk) => {
      length += chunk.length;
      chunks.push(chunk);
      if (length > MAX_BODY) response.destroy(new Failure("the answer is far longer than those of Binance"));
    }).on("error", reject).on("end", () => {
      const entries = Object.entries(response.headers).flatMap(
        ([name, value]) => typeof value === "string" ? [[name, value]] : []
      );
      resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(entries), body: Buffer.concat(chunks).toString("utf8") });
    });
  });
}
function proxyFor(url, env) {
  const value = variable(env, "https_proxy");
  if (value === "" || isLoopback(url.hostname) || isExempt(url, variable(env, "no_proxy"))) return null;
  let proxy;
  try {
    proxy = new URL(value.includes("://") ? value : `http://${value}`);
  } catch {
    throw new Failure("HTTPS_PROXY is no address");
  }
  if (proxy.protocol !== "http:" && proxy.protocol !== "https:") throw new Failure("HTTPS_PROXY: only http and https proxies are known");
  return proxy;
}
function variable(env, name) {
  return (env[name] ?? env[name.toUpperCase()] ?? "").trim();
}
function isExempt(url, list) {
  const port = url.port === "" ? "443" : url.port;
  return list.split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => {
    const [, name = "", only] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (only !== void 0 && only !== port) return false;
    const host = name.replace(/^\*?\./, "");
    return name === "*" || url.hostname === host || url.hostname.endsWith(`.${host}`);
  });
}
async function tunnel(proxy, url, signal) {
  const { request } = proxy.protocol === "https:" ? await import("node:https") : await import("node:http");
  const target = `${url.hostname}:${url.port === "" ? "443" : url.port}`;
  const user = decodeURIComponent(proxy.username);
  const login = Buffer.from(`${user}:${decodeURIComponent(proxy.password)}`).toString("base64");
  const headers = { host: target, ...user === "" ? {} : { "proxy-authorization": `Basic ${login}` } };
  return new Promise((resolve, reject) => {
    request({
      host: proxy.hostname.replace(/^\[|\]$/g, ""),
      port: proxy.port === "" ? proxy.protocol === "https:" ? 443 : 80 : proxy.port,
      method: "CONNECT",
      path: target,
      headers,
      agent: false,
      signal
    }).on("connect", ({ statusCode = 0 }, socket) => {
      if (statusCode === 200) {
        resolve(socket);
        return;
      }
      socket.destroy();
      reject(new Failure(`the proxy refused the connection (HTTP ${statusCode})`));
    }).on("response", (response) => {
      response.destroy();
      reject(new Failure(`the proxy refused the connection (HTTP ${response.statusCode ?? 0})`));
    }).on("error", reject).end();
  });
}

// src/verify/rate-limits.ts
var SYSTEM_CLOCK = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    const { setTimeout: setTimeout2 } = process.getBuiltinModule("node:timers/promises");
    await setTimeout2(ms, void 0, { signal }).catch(() => void 0);
  }
};
var MINUTE = 6e4;
var MARGIN_MS = 500;
var Weight = class {
  #half;
  #minute = 0;
  #used = 0;
  #pending = 0;
  constructor(limit) {
    this.#half = Math.floor(limit / 2);
  }
  /**
   * Takes the weight of a call that begins at `now` (ms, the server's clock). Gives 0, or, taking nothing, for how many ms
   * to wait. What is under way counts as used, so that several calls at once stay below half the limit, too.
   */
  take(weight, now) {
    this.#roll(now);
    if (this.#used + this.#pending + weight < this.#half) {
      this.#pending += weight;
      return 0;
    }
    return (this.#minute + 1) * MINUTE - now + MARGIN_MS;
  }
  /** Notes a call that has ended, and what its answer says was used in all; null where it does not say. */
  end(weight, used, now) {
    this.#roll(now);
    this.#pending -= weight;
    this.#used = used === null ? this.#used + weight : Math.max(this.#used, used);
  }
  /** Whether calls of so much weight are little for so long a time (ms) of waiting: then it is others who use up the rest. */
  isLittle(weight, waited) {
    return weight < this.#half / 10 * (waited / MINUTE);
  }
  #roll(now) {
    const minute = Math.floor(now / MINUTE);
    if (minute === this.#minute) return;
    this.#minute = minute;
    this.#used = 0;
  }
};
function usedWeight(headers) {
  const found = Object.entries(headers).flatMap(
    ([name, value]) => /^x-(?:mbx-used-weight(?:-1m)?|sapi-used-ip-weight-1m)$/.test(name) && /^\d{1,9}$/.test(value) ? [Number(value)] : []
  );
  return found.length === 0 ? null : Math.max(...found);
}
async function runPool(width, take, run) {
  const running = /* @__PURE__ */ new Set();
  for (; ; ) {
    while (running.size < width) {
      const task = take();
      if (task === void 0) break;
      const promise = run(task).finally(() => running.delete(promise));
      running.add(promise);
    }
    if (running.size === 0) return;
    await Promise.race(running);
  }
}

// src/verify/sign.ts
var KeyError = class extends BinleaksError {
  name = "KeyError";
  constructor(message) {
    super("bad-key", message);
  }
};
function encodePayload(parameters) {
  return parameters.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join("&");
}
function percentEncode(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
function signPayload(payload, secret, kind) {
  const crypto = process.getBuiltinModule("node:crypto");
  const bytes = Buffer.from(payload, "utf8");
  if (kind === "secret-key") return crypto.createHmac("sha256", secret.reveal()).update(bytes).digest("hex");
  const key = readPrivateKey(secret.reveal());
  if (isOversized(key)) throw new KeyError("the private key is larger than Binance takes");
  const type = key.asymmetricKeyType;
  if (type !== "ed25519" && type !== "rsa") throw new KeyError("the private key is of a type that Binance does not take");
  try {
    const signature = type === "ed25519" ? crypto.sign(null, bytes, key) : crypto.sign("sha256", bytes, { key, padding: crypto.constants.RSA_PKCS1_PADDING });
    return signature.toString("base64");
  } catch {
    throw new KeyError("the private key is damaged, or too short to sign with");
  }
}
function canSign(secret, kind) {
  try {
    return signPayload("", secret, kind) !== "";
  } catch (error) {
    if (error instanceof KeyError) return false;
    throw error;
  }
}
var WRONG_SIGNATURE = "0".repeat(64);
var MAX_MODULUS = 4096;
var MAX_DER = 2400;
function isOversized(key) {
  if (key.asymmetricKeyType !== "rsa") return false;
  return (key.asymmetricKeyDetails?.modulusLength ?? 0) > MAX_MODULUS || key.export({ type: "pkcs8", format: "der" }).length > MAX_DER;
}
function readPrivateKey(text) {
  const { createPrivateKey } = process.getBuiltinModule("node:crypto");
  const isPem = text.includes("-----BEGIN");
  const pem = text.replaceAll("\\n", "\n");
  const der = isPem ? Buffer.alloc(0) : Buffer.from(text, "base64");
  const attempts = isPem ? [() => createPrivateKey(pem)] : [
    () => createPrivateKey({ key: der, format: "der", type: "pkcs8" }),
    () => createPrivateKey({ key: der, format: "der", type: "pkcs1" })
  ];
  for (const attempt of attempts) {
    try {
      return attempt();
    } catch {
    }
  }
  throw new KeyError("the private key is encrypted, cut off or damaged");
}

// src/verify/verdict.ts
var PASSING2 = /* @__PURE__ */ new Set([-1e3, -1001, -1006, -1007, -1008, -1016]);
function meaningOf(answer, expected) {
  const { status } = answer;
  const seconds = secondsIn(answer.headers["retry-after"], answer.headers["date"]);
  if (status === 418) return { kind: "banned", seconds, reason: "Binance has banned this IP address for a time (HTTP 418)" };
  if (status === 429) return { kind: "limited", seconds, reason: "too many requests (HTTP 429)" };
  if (status === 451)
    return {
      kind: "restricted",
      reason: "Binance does not serve this location (HTTP 451), as it does not the United States and many hosted CI runners"
    };
  if (status === 403) return { kind: "blocked", reason: "Binance's firewall, or a proxy, refused the request (HTTP 403)" };
  if (status >= 300 && status < 400)
    return { kind: "unclear", reason: `the answer was a redirect (HTTP ${status}), which is not followed` };
  const body = parse(answer.body);
  const code = codeOf(body);
  if (code !== null) return meaningOfCode(code, status, seconds);
  if (status >= 500) return { kind: "passing", reason: `Binance's servers are in trouble (HTTP ${status})` };
  if (body === void 0 && /^\s*[{[]/.test(answer.body)) return { kind: "passing", reason: "the answer was cut off" };
  if (status !== 200) return { kind: "unclear", reason: `the answer was HTTP ${status} without a code of Binance's` };
  if (body === void 0)
    return { kind: "unclear", reason: "the answer was no JSON: something between here and Binance answers in its place" };
  if (isRecord(body) && body["success"] === false) return { kind: "unclear", reason: "the answer says that the call did not succeed" };
  const isExpected = expected === "list" ? Array.isArray(body) : isRecord(body) && expected.some((name) => Object.hasOwn(body, name));
  if (!isExpected) return { kind: "unclear", reason: "the answer is none that Binance documents" };
  return { kind: "accepted", permissions: isRecord(body) ? permissionsIn(body) : {} };
}
function meaningOfCode(code, status, seconds) {
  const said = `(HTTP ${status}, code ${code})`;
  if (code === -1003) return { kind: "limited", seconds, reason: `too many requests ${said}` };
  if (code === -1021) return { kind: "clock", reason: `the clocks differ ${said}` };
  if (code === -1022) return { kind: "wrong-signature", reason: `the signature is not valid ${said}` };
  if (code === -2008) return { kind: "unknown-key", reason: `the API key is not known ${said}` };
  if (code === -2015) return { kind: "refused", reason: `invalid API key, IP or permissions ${said}` };
  if (code === -2017) return { kind: "refused", reason: `the API key is locked ${said}` };
  if (code === -2014) return { kind: "unclear", reason: `the API key did not arrive in its form ${said}` };
  if (PASSING2.has(code) || status >= 500) return { kind: "passing", reason: `Binance's servers are in trouble ${said}` };
  return { kind: "unclear", reason: `an answer that says nothing of the key ${said}` };
}
function timeIn({ permissions }) {
  const time = permissions["serverTime"];
  return typeof time === "number" && Number.isSafeInteger(time) && time > 0 ? time : null;
}
var HTTP_DATE = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;
function secondsIn(header, sent) {
  const text = header?.trim() ?? "";
  if (/^\d{1,15}$/.test(text)) return Number(text);
  if (!HTTP_DATE.test(text) || sent === void 0 || !HTTP_DATE.test(sent)) return null;
  return Math.max(0, (Date.parse(text) - Date.parse(sent)) / 1e3);
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function codeOf(body) {
  const code = isRecord(body) ? body["code"] : void 0;
  return typeof code === "number" && Number.isInteger(code) && code < 0 ? code : null;
}
var MAX_FIELDS = 64;
var MAX_TEXT = 100;
function permissionsIn(body) {
  const fields = Object.entries(body).flatMap(([name, value]) => {
    if (!/^[A-Za-z][A-Za-z0-9_]{0,60}$/.test(name) || name === "constructor") return [];
    if (typeof value === "boolean" || typeof value === "number" && Number.isFinite(value)) return [[name, value]];
    return typeof value === "string" && value.length <= MAX_TEXT && /^[\x20-\x7e]*$/.test(value) ? [[name, value]] : [];
  });
  return Object.fromEntries(fields.slice(0, MAX_FIELDS));
}

// src/verify/client.ts
var TIMEOUT_MS = 1e4;
var RECV_WINDOW_MS = 5e3;
var MAX_REPEATS = 3;
var FIRST_BACK_OFF_MS = 1e3;
var USUAL_WAIT_S = 60;
var MAX_WAIT_S = 300;
var MAX_SILENT = 3;
var Client = class {
  #options;
  #hosts = /* @__PURE__ */ new Map();
  #calls = 0;
  #ended = null;
  constructor(options) {
    this.#options = options;
  }
  /** How many calls were made. */
  get calls() {
    return this.#calls;
  }
  /** Why no call is made any more; null while there may be. */
  whyEnded() {
    if (this.#ended === null && this.#options.signal.aborted) this.#ended = "verification was interrupted";
    return this.#ended;
  }
  /** Why nothing is asked of an environment any more; null while there may be. */
  closed(spec) {
    return this.#hosts.get(spec.name)?.closed ?? null;
  }
  /** Asks about an API key with a signature of what is sent. `sign` gets the payload and gives hex or base64. */
  async ask(spec, apiKey, sign) {
    const host = this.#host(spec);
    host.opening ??= this.#open(host);
    await host.opening;
    const signed = () => {
      const timestamp = String(Math.round(this.#options.clock.now() + host.offset));
      const timing = encodePayload([
        ["recvWindow", String(RECV_WINDOW_MS)],
        ["timestamp", timestamp]
      ]);
      const payload = spec.query === "" ? timing : `${spec.query}&${timing}`;
      return new URL(`${spec.origin}${spec.path}?${payload}&signature=${percentEncode(sign(payload))}`);
    };
    const headers = { "x-mbx-apikey": apiKey };
    for (let corrected = false; ; corrected = true) {
      const meaning = await this.#exchange(host, spec.weight, headers, signed, spec.answer);
      if (meaning.kind !== "clock") return meaning;
      if (corrected) return { kind: "unclear", reason: `${meaning.reason}, even with the time of Binance's own clock` };
      await this.#readClock(host);
    }
  }
  #host(spec) {
    const known = this.#hosts.get(spec.name);
    if (known) return known;
    const host = {
      spec,
      weight: new Weight(spec.weightLimit),
      offset: 0,
      notBefore: 0,
      silent: 0,
      waited: 0,
      waitedUntil: 0,
      spent: 0,
      closed: null,
      opening: null
    };
    this.#hosts.set(spec.name, host);
    return host;
  }
  async #open(host) {
    const problem = await this.#readClock(host);
    if (problem !== null) host.closed = { ...problem, reason: `${problem.reason}; no key was sent there` };
  }
  /** The unsigned call. Null where it told the time. */
  async #readClock(host) {
    const { clock } = this.#options;
    const { origin, timePath } = host.spec;
    let sent = 0;
    const build = () => {
      sent = clock.now();
      return new URL(`${origin}${timePath}`);
    };
    const meaning = await this.#exchange(host, 1, {}, build, ["serverTime"]);
    if (meaning.kind === "not-asked" || meaning.kind === "restricted" || meaning.kind === "unclear") return meaning;
    if (meaning.kind !== "accepted") return { kind: "unclear", reason: `the unsigned call for the time: ${meaning.reason}` };
    const time = timeIn(meaning);
    if (time === null) return { kind: "unclear", reason: "the answer holds no time" };
    host.offset = time - (sent + clock.now()) / 2;
    return null;
  }
  /** Makes a call until there is an answer that counts. */
  async #exchange(host, weight, headers, build, expected) {
    for (let repeats = 0, waits = 0; ; ) {
      const result = await this.#call(host, weight, headers, build);
      if ("kind" in result) return result;
      if (!result.ok) {
        const ended = this.whyEnded();
        if (ended !== null) return { kind: "not-asked", reason: ended };
        if (result.again && repeats++ < MAX_REPEATS) {
          await this.#backOff(repeats);
          continue;
        }
        const silence = { kind: "unclear", reason: result.reason };
        if (++host.silent >= MAX_SILENT) host.closed ??= { kind: "not-asked", reason: `${result.reason}, ${MAX_SILENT} times in a row` };
        return silence;
      }
      host.silent = 0;
      const meaning = meaningOf(result.answer, expected);
      switch (meaning.kind) {
        case "banned":
          this.#ended ??= `${meaning.reason}${this.#until(meaning.seconds)}`;
          return { kind: "not-asked", reason: this.#ended };
        case "blocked":
          this.#ended ??= meaning.reason;
          return { kind: "unclear", reason: meaning.reason };
        case "restricted":
          host.closed ??= meaning;
          return meaning;
        case "limited": {
          const seconds = Math.max(meaning.seconds ?? USUAL_WAIT_S, 2 ** waits);
          if (seconds > MAX_WAIT_S || waits++ >= MAX_REPEATS) {
            host.closed ??= { kind: "not-asked", reason: `${meaning.reason}; it asks to wait${this.#until(seconds)}` };
            return host.closed;
          }
          host.notBefore = Math.max(host.notBefore, this.#options.clock.now() + seconds * 1e3);
          continue;
        }
        case "passing":
          if (repeats++ >= MAX_REPEATS) return { kind: "unclear", reason: meaning.reason };
          await this.#backOff(repeats);
          continue;
        case "accepted":
        case "wrong-signature":
        case "unknown-key":
        case "refused":
        case "clock":
        case "unclear":
          return meaning;
      }
    }
  }
  /** One call, as soon as the limits allow it. */
  async #call(host, weight, headers, build) {
    const { clock, signal, limit, env } = this.#options;
    for (; ; ) {
      const ended = this.whyEnded();
      if (ended !== null) return { kind: "not-asked", reason: ended };
      if (host.closed) return host.closed;
      if (this.#calls >= limit) {
        this.#ended = `the limit of ${limit} call${limit === 1 ? "" : "s"} is reached (--verify-limit)`;
        continue;
      }
      const now = clock.now();
      if (host.notBefore > now) {
        await clock.sleep(host.notBefore - now, signal);
        continue;
      }
      const wait = host.weight.take(weight, now + host.offset);
      if (wait === 0) break;
      host.waited += Math.max(0, now + wait - Math.max(now, host.waitedUntil));
      host.waitedUntil = Math.max(host.waitedUntil, now + wait);
      if (host.waited > MAX_WAIT_S * 1e3 && host.weight.isLittle(host.spent, host.waited)) {
        host.closed ??= { kind: "not-asked", reason: "others behind this address use up half of the allowed weight, minute after minute" };
        continue;
      }
      await clock.sleep(wait, signal);
    }
    this.#calls++;
    host.spent += weight;
    const result = await get(build(), { headers, timeoutMs: TIMEOUT_MS, signal, env });
    host.weight.end(weight, result.ok ? usedWeight(result.answer.headers) : null, clock.now() + host.offset);
    return result;
  }
  async #backOff(repeats) {
    await this.#options.clock.sleep(FIRST_BACK_OFF_MS * 2 ** (repeats - 1), this.#options.signal);
  }
  #until(seconds) {
    if (seconds === null) return "";
    return ` until ${new Date(this.#options.clock.now() + seconds * 1e3).toISOString()}`;
  }
};

// src/verify/verify.ts
var DEFAULT_LIMIT = 100;
var AT_ONCE = 4;
var API_KEY = /^(?!MC4CAQAwBQYDK2Vw)[A-Za-z0-9]{64}$/;
async function verifyPair(pair, options) {
  const { environment } = pair;
  const keyHash = sha256Hex(pair.key.reveal());
  const secretHash = pair.secret === null ? null : sha256Hex(pair.secret.reveal());
  const shared = { environment, encrypted: false, labelledSecret: false, places: [] };
  const key = { ...shared, sha256: keyHash, kind: "api-key", value: pair.key, partner: secretHash };
  const secret = pair.secret === null || secretHash === null ? [] : [{ ...shared, sha256: secretHash, kind: pair.secretKind, value: pair.secret, partner: keyHash }];
  const { verifications } = await verifyAll([key, ...secret], options);
  const [ofKey2, ofSecret2] = [verifications.get(keyHash), verifications.get(secretHash ?? keyHash)];
  if (!ofKey2 || !ofSecret2) throw new Error("a credential was left without a verification");
  if (pair.secret === null || ofKey2.verdict !== "live-key-only") return ofKey2;
  return ofSecret2.verdict === "wrong-secret" ? ofSecret2 : { ...ofKey2, reason: `${ofKey2.reason} ${ofSecret2.reason}` };
}
async function verifyAll(credentials, options) {
  const chosen = chooseEnvironments(options.environments ?? [], options.endpoints ?? {});
  const clock = options.clock ?? SYSTEM_CLOCK;
  const signal = options.signal ?? new AbortController().signal;
  const limit = options.limit ?? DEFAULT_LIMIT;
  const client = new Client({ limit, signal, clock, env: options.env ?? process.env });
  const secrets = credentials.filter((one) => one.kind !== "api-key");
  const keys = credentials.filter((one) => one.kind === "api-key");
  const sendable = keys.filter((one) => isSendable(one, options.swapped === true));
  const run = {
    client,
    chosen,
    named: options.environments ?? [],
    secrets,
    limit,
    proven: /* @__PURE__ */ new Set(),
    usable: /* @__PURE__ */ new Map(),
    isChosen: (name) => options.environments?.includes(name) === true || options.endpoints?.[name] !== void 0,
    isRestricted: false
  };
  const states = sendable.toSorted((a, b) => Number(a.partner === null) - Number(b.partner === null)).map((key) => newTrial(key, run, false));
  if (states.length > 0) options.onAnnounce?.(announcement(states.length, chosen, limit, options.swapped === true));
  const queue = [...states];
  let done = 0;
  await runPool(
    AT_ONCE,
    () => queue.shift(),
    async (state) => {
      const isOver = await step(state, run);
      if (!isOver) queue.push(state);
      else {
        const other = state.isSwapped || options.swapped !== true ? null : exchanged(state, run);
        if (other) {
          states.push(other);
          queue.push(other);
        }
        done++;
      }
      options.onProgress?.({ done, total: states.length, calls: client.calls });
    }
  );
  const ended = {
    keys,
    secrets,
    states,
    checkedAt: new Date(clock.now()),
    usable: run.usable,
    stopped: client.whyEnded(),
    swapped: options.swapped === true
  };
  return { verifications: verificationsOf(ended), pairs: pairsOf(states), notes: notesOf(ended) };
}
function isSendable(key, swapped) {
  return API_KEY.test(key.value.reveal()) && (!key.labelledSecret || swapped);
}
function newTrial(key, { chosen, named }, isSwapped) {
  return {
    key,
    isSwapped,
    named: [...named, ...hinted(key.environment)],
    order: orderFor(key.environment, chosen),
    at: 0,
    secrets: null,
    tried: [],
    responses: [],
    knownAt: null,
    likely: null,
    live: null,
    stopped: null
  };
}
function exchanged(state, run) {
  const { key } = state;
  const secret = run.secrets.find((one) => one.sha256 === key.partner && one.kind === "secret-key");
  if (!secret || state.knownAt || state.live || state.stopped !== null || !API_KEY.test(secret.value.reveal())) return null;
  const asSecret = { ...key, kind: "secret-key" };
  return { ...newTrial({ ...secret, kind: "api-key" }, run, true), secrets: [asSecret] };
}
async function step(state, run) {
  const { client } = run;
  if (client.whyEnded() !== null) {
    state.stopped = client.whyEnded();
    return true;
  }
  const spec = state.knownAt ?? nextHost(state, run);
  if (!spec) return true;
  const closed = client.closed(spec);
  const secret = closed ? null : nextSecret(state, run);
  if (state.knownAt && !secret) {
    state.stopped = closed?.reason ?? null;
    return true;
  }
  const sign = (payload) => secret && secret.kind !== "api-key" ? signPayload(payload, secret.value, secret.kind) : WRONG_SIGNATURE;
  const asked = closed ?? await client.ask(spec, state.key.value.reveal(), sign);
  switch (asked.kind) {
    case "accepted":
      if (!secret) {
        state.responses.push({
          spec,
          kind: "unclear",
          reason: "a signature that can not be right was accepted: something answers in the place of Binance"
        });
        break;
      }
      if (secret.kind === "secret-key") run.proven.add(secret.sha256);
      state.live = { spec, secret: secret.sha256, permissions: spec.tellsPermissions ? asked.permissions : null };
      return true;
    case "wrong-signature":
      state.knownAt = spec;
      if (!secret) return true;
      state.tried.push(secret.sha256);
      return false;
    case "restricted":
      run.isRestricted = true;
      state.responses.push({ spec, ...asked });
      break;
    case "not-asked":
      if (client.whyEnded() !== null) {
        state.stopped = client.whyEnded();
        return true;
      }
      state.responses.push({ spec, ...asked });
      break;
    case "unclear":
    case "unknown-key":
    case "refused":
      if (asked.kind === "refused" && state.knownAt && secret) state.likely = { secret: secret.sha256, reason: asked.reason };
      state.responses.push({ spec, ...asked });
      break;
  }
  if (state.knownAt) {
    state.stopped = state.responses.at(-1)?.reason ?? null;
    return true;
  }
  state.at++;
  return nextHost(state, run) === null;
}
function nextHost(state, run) {
  const isOpen = ({ name }) => !run.isRestricted || run.isChosen(name) || name === "live" || hinted(state.key.environment).includes(name);
  while (state.at < state.order.length) {
    const spec = state.order[state.at];
    if (spec && isOpen(spec)) return spec;
    state.at++;
  }
  return null;
}
function nextSecret(state, run) {
  state.secrets ??= nearest(state.key, run.secrets, run.limit);
  for (const secret of state.secrets) {
    if (state.tried.includes(secret.sha256) || run.proven.has(secret.sha256)) continue;
    if (secret.kind !== "private-key" || isUsable(secret, run)) return secret;
  }
  return null;
}
function isUsable(secret, { usable }) {
  const known = usable.get(secret.sha256);
  if (known !== void 0) return known;
  const now = canSign(secret.value, "private-key");
  usable.set(secret.sha256, now);
  return now;
}
function announcement(count2, chosen, limit, swapped) {
  return [
    `asking Binance about ${count2} API key${count2 === 1 ? "" : "s"}, with at most ${limit} call${limit === 1 ? "" : "s"}, GET only`,
    swapped ? "what is sent: the API key, the time and a signature; and with --verify-swapped, where key and secret may have been exchanged, the value that is labelled a secret in the place of the key" : "what is sent: the API key, the time and a signature; no secret and no private key leaves this machine",
    `to these hosts, in this order, until one knows the key: ${chosen.map((one) => `${one.origin} (${one.name})`).join(", ")}`
  ];
}

export {
  KeyError,
  signPayload,
  MAY_BE_EXCHANGED,
  verifyPair,
  verifyAll
};
