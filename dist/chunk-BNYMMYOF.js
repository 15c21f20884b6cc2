import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  OTHER_EXCHANGE,
  mentions,
  mentionsBinance
} from "./chunk-H7MC4Q7Y.js";
import {
  evidence,
  scoreOf,
  weakened
} from "./chunk-PSUJZRKS.js";

// src/detect/manifests.ts
var MAX_MANIFEST = 256 * 1024;
var MANIFESTS = [
  String.raw`build\.gradle(?:\.kts)?`,
  String.raw`build\.sbt`,
  String.raw`Cargo\.toml`,
  String.raw`CMakeLists\.txt`,
  String.raw`composer\.json`,
  String.raw`conanfile\.(?:txt|py)`,
  String.raw`conda\.ya?ml`,
  "cpanfile",
  String.raw`[^/]+\.(?:cs|fs|vb)proj`,
  String.raw`deno\.jsonc?`,
  String.raw`deps\.edn`,
  "DESCRIPTION",
  String.raw`Directory\.Packages\.props`,
  String.raw`environment\.ya?ml`,
  "Gemfile",
  String.raw`[^/]+\.gemspec`,
  String.raw`go\.mod`,
  String.raw`libs\.versions\.toml`,
  String.raw`mix\.exs`,
  String.raw`package\.json`,
  String.raw`packages\.config`,
  String.raw`Package\.swift`,
  String.raw`paket\.dependencies`,
  "Pipfile",
  "Podfile",
  String.raw`pom\.xml`,
  String.raw`project\.clj`,
  String.raw`Project\.toml`,
  String.raw`pubspec\.yaml`,
  String.raw`pyproject\.toml`,
  String.raw`rebar\.config`,
  String.raw`requirements[^/]*\.(?:txt|in)`,
  String.raw`setup\.(?:py|cfg)`,
  String.raw`shard\.yml`,
  String.raw`vcpkg\.json`
];
var MANIFEST = new RegExp(`(?:^|/)(?:${MANIFESTS.join("|")})$`);
function isManifest(path) {
  return MANIFEST.test(path);
}
var BINANCE_DEPENDENCY = /binance/i;
var TRADING_DEPENDENCY = /(?<![a-z])ccxt(?:pro)?(?![a-z])|freqtrade|hummingbot|passivbot|octobot|nautilus[-_]trader|cryptofeed|xchange-(?:core|stream)|gocryptotrader|cryptoexchange\.net|jesse(?![a-z])|backtrader|ta4j|barter|bbgo/i;
function repositoryEvidence(files) {
  const dependencies = files.flatMap((file) => {
    const dependency = dependencyOf(file.bytes);
    return dependency ? [{ folder: folderOf(file.path), path: file.path, dependency }] : [];
  });
  return (path) => {
    if (mentions(OTHER_EXCHANGE, path) && !mentionsBinance(path)) return null;
    const above = dependencies.filter((one) => one.folder === "" || path.startsWith(`${one.folder}/`));
    const best = above.find((one) => one.dependency === "binance") ?? above[0];
    const other = best ?? dependencies.find((one) => one.dependency === "binance") ?? dependencies[0];
    if (!other) return null;
    return evidence(other.dependency === "binance" ? "repository-binance" : "repository-ccxt", other.path, best ? 1 : 0.5);
  };
}
function dependencyOf(bytes) {
  const text = bytes.toString("latin1");
  if (BINANCE_DEPENDENCY.test(text)) return "binance";
  return TRADING_DEPENDENCY.test(text) ? "trading" : null;
}
function folderOf(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}
function withEvidence(detection, added) {
  const tied = detection.evidence.some(
    (one) => /^(?:binance-|other-|name-binance|name-other|name-never|header-|call-binance|trading-context)/.test(one.signal) && one.signal !== "binance-sibling"
  );
  const weak = tied || detection.kind === "private-key" && added.signal !== "repository-binance";
  const list = [...detection.evidence, weak ? weakened(added) : added];
  return { ...detection, evidence: list, score: scoreOf(list) };
}

export {
  MAX_MANIFEST,
  isManifest,
  repositoryEvidence,
  withEvidence
};
