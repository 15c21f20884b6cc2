import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  evidence,
  scoreOf,
  weakened
} from "./chunk-PSTLLBCL.js";

// src/detect/manifests.ts
var MAX_MANIFEST = 256 * 1024;
var MANIFEST = /(?:^|\/)(?:package\.json|requirements[^/]*\.(?:txt|in)|setup\.(?:py|cfg)|pyproject\.toml|Pipfile|environment\.ya?ml|conda\.ya?ml|go\.mod|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|libs\.versions\.toml|build\.sbt|[^/]+\.(?:cs|fs|vb)proj|packages\.config|Directory\.Packages\.props|paket\.dependencies|composer\.json|Gemfile|[^/]+\.gemspec|mix\.exs|rebar\.config|DESCRIPTION|pubspec\.yaml|Package\.swift|Podfile|conanfile\.(?:txt|py)|vcpkg\.json|CMakeLists\.txt|cpanfile|Project\.toml|deno\.jsonc?|shard\.yml|project\.clj|deps\.edn)$/;
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
