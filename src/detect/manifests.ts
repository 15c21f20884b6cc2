/** The repository's manifests: a project that depends on a Binance library more likely holds a Binance credential. */
import type { Detection, Evidence } from '../model/detection.ts';
import { evidence, scoreOf, weakened } from './evidence.ts';
import { OTHER_EXCHANGE } from './questions/words/other-services.ts';
import { mentions, mentionsBinance } from './questions/words/vocabulary.ts';

export interface ManifestFile {
  /** Relative to the scanned root, with `/`. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** What stands beyond in a manifest, in bytes, is not read. */
export const MAX_MANIFEST = 256 * 1024;

/** The files that package managers of each language read a project's dependencies from. */
const MANIFESTS = [
  String.raw`build\.gradle(?:\.kts)?`,
  String.raw`build\.sbt`,
  String.raw`Cargo\.toml`,
  String.raw`CMakeLists\.txt`,
  String.raw`composer\.json`,
  String.raw`conanfile\.(?:txt|py)`,
  String.raw`conda\.ya?ml`,
  'cpanfile',
  String.raw`[^/]+\.(?:cs|fs|vb)proj`,
  String.raw`deno\.jsonc?`,
  String.raw`deps\.edn`,
  'DESCRIPTION',
  String.raw`Directory\.Packages\.props`,
  String.raw`environment\.ya?ml`,
  'Gemfile',
  String.raw`[^/]+\.gemspec`,
  String.raw`go\.mod`,
  String.raw`libs\.versions\.toml`,
  String.raw`mix\.exs`,
  String.raw`package\.json`,
  String.raw`packages\.config`,
  String.raw`Package\.swift`,
  String.raw`paket\.dependencies`,
  'Pipfile',
  'Podfile',
  String.raw`pom\.xml`,
  String.raw`project\.clj`,
  String.raw`Project\.toml`,
  String.raw`pubspec\.yaml`,
  String.raw`pyproject\.toml`,
  String.raw`rebar\.config`,
  String.raw`requirements[^/]*\.(?:txt|in)`,
  String.raw`setup\.(?:py|cfg)`,
  String.raw`shard\.yml`,
  String.raw`vcpkg\.json`,
];
const MANIFEST = new RegExp(`(?:^|/)(?:${MANIFESTS.join('|')})$`);

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
    // A folder of another exchange's in a repository that trades at several.
    if (mentions(OTHER_EXCHANGE, path) && !mentionsBinance(path)) return null;
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
