import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/detect/evidence.ts
var SIGNALS = {
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
  "order-message": {
    weight: -5,
    means: "the only value of a message that orders a trade: the word that its sender and its receiver share"
  },
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
  "binance-slot": { weight: 4.6, means: "the nearest place where an owner is named (key, section, row, heading, callee) says Binance" },
  "other-slot": {
    weight: -6,
    means: "another name stands where Binance's name stands in a sibling, or where the record names its exchange"
  },
  "other-name": { weight: -3, means: "nothing around it names Binance, and its name or section holds a name of its own" },
  "other-encloses": { weight: -6, means: "what encloses it names another service" },
  "other-line": { weight: -5, means: "another service is named on the same line" },
  "other-object": { weight: -5, means: "another service is named in the same object" },
  "other-paragraph": { weight: -3.5, means: "another service is named closest in the same paragraph" },
  "repository-binance": { weight: 1.4, means: "the repository's manifests depend on a Binance library" },
  "repository-ccxt": { weight: 1, means: "the repository's manifests depend on ccxt or trading software" },
  "used-by-name": { weight: 0.5, means: "another file, which names Binance, uses it by its name" },
  "key-file": { weight: 0.5, means: "the file is one that holds credentials" },
  // Who stands beside it.
  partner: { weight: 2.6, means: "the matching key or secret stands next to it" },
  "key-words-near": { weight: 1.2, means: "the text around it speaks of API keys, secrets or credentials" },
  companion: { weight: 1.8, means: "a second value of the same shape stands right beside it" },
  tuple: { weight: 2.2, means: "it makes up a record with a second value of the same shape, and with nothing else of it" },
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
  // Offline proof: see requests/prove.ts. That a wrong secret gives one signature is as likely as e^-177.
  "proved-by-request": { weight: 100, means: "signs a request that was logged: proof that it is the secret" },
  "key-of-proved-request": { weight: 100, means: "the API key of a logged request that a secret found here signs" },
  // Private keys.
  "key-other-purpose": { weight: -6, means: "named or placed as a TLS, SSH, token or cloud key" },
  "key-name": { weight: 0.8, means: "named as a private key" },
  "api-key-near": { weight: 3, means: "an API key of Binance shape stands beside it" }
};
function evidence(signal, detail, share = 1) {
  return { signal, weight: Math.round(SIGNALS[signal].weight * share * 100) / 100, detail };
}
var WEAK_SHARE = 0.25;
function weakened(one) {
  return { ...one, weight: Math.round(one.weight * (100 * WEAK_SHARE)) / 100 };
}
var largest = (...signals) => Math.max(...signals.map((signal) => SIGNALS[signal].weight));
var PATH_GAIN = largest("binance-path", "trading-context") + largest("key-file");
var MANIFEST_GAIN = largest("repository-binance", "repository-ccxt");
var NAMED_BY_PATH_GAIN = PATH_GAIN + largest("name-binance", "name-trading", "name-api") - SIGNALS.unnamed.weight + largest("partner") + largest("binance-sibling");
var PIECE_WEIGHT = largest("base64-slice", "token-slice", "data-uri", "encrypted-value");
var AGAINST_BY_PATH = /* @__PURE__ */ new Set(["framework-secret", "lock-file"]);
function bestElsewhere({ evidence: list, score }) {
  return score - scoreOf(list.filter((one) => AGAINST_BY_PATH.has(one.signal))) + PATH_GAIN;
}
function scoreOf(list) {
  return Math.round(list.reduce((sum, one) => sum + one.weight, 0) * 100) / 100;
}
function meaningOf(signal) {
  return Object.hasOwn(SIGNALS, signal) ? Object.entries(SIGNALS).find(([name]) => name === signal)?.[1].means ?? signal : signal;
}

export {
  evidence,
  weakened,
  PATH_GAIN,
  MANIFEST_GAIN,
  NAMED_BY_PATH_GAIN,
  PIECE_WEIGHT,
  bestElsewhere,
  scoreOf,
  meaningOf
};
