/** The repository's manifests: a project that depends on a Binance library more likely holds a Binance credential. */
import type { Detection, Evidence } from '../model/detection.ts';
import { evidence, scoreOf, weakened } from './evidence.ts';

export interface ManifestFile {
  /** Relative to the scanned root, with `/`. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** What stands beyond in a manifest, in bytes, is not read. */
export const MAX_MANIFEST = 256 * 1024;

const MANIFEST =
  /(?:^|\/)(?:package\.json|requirements[^/]*\.(?:txt|in)|setup\.(?:py|cfg)|pyproject\.toml|Pipfile|environment\.ya?ml|conda\.ya?ml|go\.mod|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|libs\.versions\.toml|build\.sbt|[^/]+\.(?:cs|fs|vb)proj|packages\.config|Directory\.Packages\.props|paket\.dependencies|composer\.json|Gemfile|[^/]+\.gemspec|mix\.exs|rebar\.config|DESCRIPTION|pubspec\.yaml|Package\.swift|Podfile|conanfile\.(?:txt|py)|vcpkg\.json|CMakeLists\.txt|cpanfile|Project\.toml|deno\.jsonc?|shard\.yml|project\.clj|deps\.edn)$/;

/** True for the files whose content repositoryEvidence() reads. */
export function isManifest(path: string): boolean {
  return MANIFEST.test(path);
}

const BINANCE_DEPENDENCY = /binance/i;
const TRADING_DEPENDENCY =
  /(?<![a-z])ccxt(?:pro)?(?![a-z])|freqtrade|hummingbot|passivbot|octobot|nautilus[-_]trader|cryptofeed|xchange-(?:core|stream)|gocryptotrader|cryptoexchange\.net|jesse(?![a-z])|backtrader|ta4j|barter|bbgo/i;

type Dependency = 'binance' | 'trading';

/**
 * Reads the manifests of a scanned tree. The returned function gives the evidence that they are for a path: full weight
 * where a manifest stands in the path's folder or above it, less elsewhere in the tree.
 */
export function repositoryEvidence(files: readonly ManifestFile[]): (path: string) => Evidence | null {
  const dependencies = files.flatMap((file) => {
    const dependency = dependencyOf(file.bytes);
    return dependency ? [{ folder: folderOf(file.path), path: file.path, dependency }] : [];
  });
  return (path) => {
    const above = dependencies.filter((one) => one.folder === '' || path.startsWith(`${one.folder}/`));
    const best = above.find((one) => one.dependency === 'binance') ?? above[0];
    const other = best ?? dependencies.find((one) => one.dependency === 'binance') ?? dependencies[0];
    if (!other) return null;
    return evidence(other.dependency === 'binance' ? 'repository-binance' : 'repository-ccxt', other.path, best ? 1 : 0.5);
  };
}

function dependencyOf(bytes: Buffer): Dependency | null {
  const text = bytes.toString('latin1');
  if (BINANCE_DEPENDENCY.test(text)) return 'binance';
  return TRADING_DEPENDENCY.test(text) ? 'trading' : null;
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/**
 * A detection with one more piece of evidence. Where the text around the value already names its owner, or says that
 * it is something else, the repository adds a fraction only: it is the weakest tie there is.
 */
export function withEvidence(detection: Detection, added: Evidence): Detection {
  const tied = detection.evidence.some(
    (one) =>
      /^(?:binance-|other-|name-binance|name-other|name-never|header-|call-binance|trading-context)/.test(one.signal) &&
      one.signal !== 'binance-sibling',
  );
  const weak = tied || (detection.kind === 'private-key' && added.signal !== 'repository-binance');
  const list = [...detection.evidence, weak ? weakened(added) : added];
  return { ...detection, evidence: list, score: scoreOf(list) };
}
