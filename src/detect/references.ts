/**
 * Names in one file and use in another: `open("keys/prod.pem")`, `Sys.getenv("BNC_K")`, `config.creds.key`. Where a text that
 * names Binance refers to a value of another file by its name, the value is put in the place of that name and judged there, by
 * the detector itself: its owner, role, environment and partner are those of the place that uses it.
 */
import type { Detection, Environment, Evidence } from '../model/detection.ts';
import { detect, slotsAt } from './detect.ts';
import type { SlottedValue } from './detect.ts';
import { evidence, scoreOf } from './evidence.ts';
import { HIGH_SCORE, MEDIUM_SCORE } from './confidence.ts';
import { referencesTo } from './questions/reference.ts';
import type { Referent } from './questions/reference.ts';
import { mentionsBinance } from './questions/words/vocabulary.ts';

/** A file of a repository with its content. */
export interface TextFile {
  /** Relative to the scanned root, with `/`. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** A detection in a file of its own, in no archive and no message. */
export interface FileDetection {
  readonly path: string;
  readonly detection: Detection;
}

/** A larger text is no code that opens a file. */
export const MAX_TEXT = 256 * 1024;
/** So many texts are read for the names in them, and so many bytes. */
const MAX_TEXTS = 300;
export const MAX_TEXTS_BYTES = 8 * 1024 * 1024;
/** Of so many files the values are looked for elsewhere. */
export const MAX_HOLDERS = 60;
/** And of so many values of one file. */
const MAX_VALUES = 40;
/** So many texts are judged with the values in place of their names. */
const MAX_JUDGED = 60;
/** And one of them so often, where several values have one name. */
const MAX_TURNS = 4;

/** Texts that may use what another file holds, by their names' ends: code and configuration, no prose and no data. */
const USING = new RegExp(
  `(?:^|[./])(?:${[
    'bash',
    'bat',
    'c',
    'cc',
    'cfg',
    'cjs',
    'clj',
    'cmd',
    'conf',
    'config',
    'cpp',
    'cr',
    'cs',
    'cts',
    'dart',
    'dockerfile',
    'env',
    'envrc',
    'erl',
    'ex',
    'exs',
    'fish',
    'fs',
    'go',
    'gradle',
    'groovy',
    'h',
    'hcl',
    'hpp',
    'hs',
    'ini',
    'ino',
    'ipynb',
    'java',
    'jl',
    'js',
    'json',
    'json5',
    'jsx',
    'justfile',
    'kt',
    'kts',
    'lua',
    'm',
    'makefile',
    'mjs',
    'ml',
    'mts',
    'nim',
    'php',
    'pl',
    'plist',
    'pm',
    'procfile',
    'properties',
    'ps1',
    'py',
    'pyw',
    'r',
    'rb',
    'rs',
    'scala',
    'service',
    'sh',
    'svelte',
    'swift',
    'tf',
    'tfvars',
    'toml',
    'ts',
    'tsx',
    'vb',
    'vue',
    'xml',
    'yaml',
    'yml',
    'zsh',
  ].join('|')})$`,
  'i',
);
/** A file of settings for one environment: `.env.production`, `Dockerfile.bot`. */
const USING_BY_START = /(?:^|\/)(?:\.env\.|dockerfile\.|docker-compose)[\w.-]*$/i;
/** What is generated or shows how to fill in a file uses nothing. */
const UNUSING = /(?:^|[/.-])(?:lock|min|example|sample|template|dist|bundle)(?:\.|$)|(?:^|\/)(?:node_modules|vendor|dist)\//i;

/** True for a file that may use what another file holds. */
function mayRefer(path: string): boolean {
  return (USING.test(path) || USING_BY_START.test(path)) && !UNUSING.test(path);
}

/** What says that a value is a piece, or another thing, wherever it is used. */
const SETTLED =
  /^(?:base64-slice|data-uri|encoded-block|encrypted-value|listen-key|lock-file|name-never|name-other-vendor|other-(?:encloses|line|object|slot)|token-slice)$/;
/** What a name says that is no name of a credential. */
const PURPOSE = /^(?:framework-secret|name-other-purpose|purpose-encloses)$/;
/** What ties a value to Binance where it is used. */
const TIE =
  /^(?:binance-(?:encloses|line|near|object|paragraph|path|slot)|call-binance|header-x-mbx-apikey|name-binance|name-binance-only)$/;
/** And leaves no doubt what it is. */
const EXPLICIT = /^(?:binance-(?:encloses|slot)|call-(?:binance|client)|header-x-mbx-apikey|name-binance)$/;
const AGAINST = /^(?:key-other-purpose|name-never|name-other|name-other-purpose|name-other-vendor|other-|purpose-encloses)/;
/** What a value's own file says of its owner, which a use says better. */
const OWNERSHIP = /^(?:binance-(?:around|encloses|file|line|near|object|paragraph|path)|other-(?:name|paragraph)|trading-context)$/;

/** Whether what other files say of a value may matter: it is no piece of something, and not yet known for what it is. */
export function isOpenToReferences({ kind, score, environment, documentedExample, evidence: list }: Detection): boolean {
  if (kind === 'listen-key' || documentedExample || list.some((one) => SETTLED.test(one.signal))) return false;
  return score >= LEAST && (score < HIGH_SCORE || environment === 'unknown');
}

/** What scores less is nobody's credential, whoever uses it. */
const LEAST = -9;

/**
 * The texts to read for the names in them, the nearest first: whose path names Binance, then by the folders between them and
 * the files that hold the values. No more than {@link MAX_TEXTS}.
 */
export function textsNear(
  paths: Iterable<string>,
  holders: readonly string[],
): { readonly paths: readonly string[]; readonly isWhole: boolean } {
  const steps = new Map<string, number>();
  for (const holder of holders.slice(0, MAX_HOLDERS)) {
    let folder = folderOf(holder);
    for (let step = 0; ; step++) {
      steps.set(folder, Math.min(step, steps.get(folder) ?? step));
      if (folder === '') break;
      folder = folderOf(folder);
    }
  }
  const near: { readonly path: string; readonly distance: number }[] = [];
  for (const path of paths) {
    if (!mayRefer(path)) continue;
    let distance = mentionsBinance(path) ? -2 : 0;
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      const known = steps.get(folder);
      if (known !== undefined) {
        distance += known;
        break;
      }
      if (folder === '') break;
      distance++;
    }
    near.push({ path, distance });
  }
  const sorted = near.toSorted((a, b) => a.distance - b.distance || (a.path < b.path ? -1 : 1)).map(({ path }) => path);
  return { paths: sorted.slice(0, MAX_TEXTS), isWhole: sorted.length <= MAX_TEXTS };
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** What the files of a repository are, as far as references need them. */
export interface RepositoryTexts {
  /** The files that hold the open values, as they were judged. */
  readonly holders: readonly TextFile[];
  /** The files that may use them: those of textsNear(). */
  readonly texts: readonly TextFile[];
  /** The paths of all files. */
  readonly paths: ReadonlySet<string>;
  /** Whether these are all texts that may use them: else nothing is known of those that were not read. */
  readonly isWhole: boolean;
}

/** A text that has Binance's name, or is named so. */
export function isTextOfBinance({ path, bytes }: TextFile): boolean {
  return mentionsBinance(path) || (NAMES.some((name) => bytes.includes(name)) && mentionsBinance(bytes.toString('utf8', 0, MAX_TEXT)));
}

/** One of these is in every name of Binance's that stands in code. */
const NAMES: readonly string[] = ['inance', 'INANCE', 'bnb', 'BNB', 'Bnb', 'mbx', 'MBX', 'Mbx'];

/** A value as one text uses it. */
interface Use {
  readonly path: string;
  readonly detection: Detection;
}

/**
 * The detections, judged once more by the texts that use them by name. What nothing refers to comes back as it is, the same
 * object. Work is bounded by the constants above, and never more than a scan of the same texts takes.
 */
export function withReferences(found: readonly FileDetection[], { holders, texts, paths, isWhole }: RepositoryTexts): readonly Detection[] {
  const referents = referentsOf(found, holders);
  if (referents.length === 0) return found.map(({ detection }) => detection);
  const uses = new Map<string, Use[]>();
  const doubted = new Set<string>();
  let left = MAX_JUDGED;
  for (const file of texts) {
    // Within one file a use says more only of what nothing else says enough of.
    const isAsked = (one: Referent): boolean => one.path !== file.path || (one.kind === 'name' && one.isDoubtful);
    const asked = referents.filter((one) => isAsked(one) && file.bytes.includes(one.needle));
    if (asked.length === 0 || file.bytes.length > MAX_TEXT) continue;
    if (!isTextOfBinance(file)) continue;
    const text = file.bytes.toString('utf8');
    // Several files may have one name, and several records members of one name: each takes its turn.
    let waiting = asked;
    for (let turn = 0; turn < MAX_TURNS && waiting.length > 0 && left > 0; turn++) {
      const spliced = referencesTo(text, file.path, waiting, paths);
      if (spliced === null) break;
      left--;
      for (const detection of detect({ bytes: Buffer.from(spliced.text), path: file.path })) {
        if (!spliced.used.has(detection.sha256)) continue;
        uses.set(detection.sha256, [...(uses.get(detection.sha256) ?? []), { path: file.path, detection }]);
      }
      waiting = waiting.filter((one) => !spliced.used.has(one.sha256));
    }
    for (const { sha256 } of waiting) doubted.add(sha256);
  }
  const partners = new Map<string, string>();
  for (const { detection } of [...uses.values()].flat()) if (detection.partner !== null) partners.set(detection.partner, detection.sha256);
  return found.map(({ path, detection }) => {
    const own = isNamedElsewhere(detection, path)
      ? []
      : (uses.get(detection.sha256) ?? []).filter((use) => use.path !== path || detection.score < MEDIUM_SCORE);
    const isDoubted = !isWhole || doubted.has(detection.sha256);
    const judged = isOpenToReferences(detection) ? judgedByUses(detection, own, isDoubted) : detection;
    const partner = judged.partner ?? partners.get(judged.sha256) ?? null;
    return partner === judged.partner ? judged : { ...judged, partner };
  });
}

/** `id_ed25519`, `server-tls.key`: the file's own name says what its key is for. A folder's, such as `certs`, says little. */
function isNamedElsewhere({ evidence: list }: Detection, path: string): boolean {
  const purpose = list.find((one) => one.signal === 'key-other-purpose')?.detail.replace(/[^A-Za-z0-9_]/g, '');
  return purpose !== undefined && purpose !== '' && path.slice(path.lastIndexOf('/') + 1).includes(purpose);
}

/** What may be referred to: the open values, by the names that their files give them. */
function referentsOf(found: readonly FileDetection[], holders: readonly TextFile[]): readonly Referent[] {
  const open = new Map<string, Set<string>>();
  const doubtful = new Set<string>();
  for (const { path, detection } of found) {
    if (!isOpenToReferences(detection)) continue;
    open.set(path, (open.get(path) ?? new Set()).add(detection.sha256));
    if (detection.score < MEDIUM_SCORE) doubtful.add(detection.sha256);
  }
  return holders.slice(0, MAX_HOLDERS).flatMap(({ path, bytes }) => {
    const wanted = open.get(path);
    if (!wanted || bytes.length > MAX_TEXT) return [];
    return slotsAt({ bytes, path })
      .filter((one) => wanted.has(one.sha256))
      .slice(0, MAX_VALUES)
      .flatMap((one) => namesOf(one, path, doubtful.has(one.sha256)));
  });
}

function namesOf({ sha256, value, slots, isAlone, armor }: SlottedValue, path: string, isDoubtful: boolean): readonly Referent[] {
  const text = armor ?? value;
  const base = path.slice(path.lastIndexOf('/') + 1);
  const referents: Referent[] = [];
  if (isAlone && base.length >= 4) referents.push({ kind: 'file', sha256, path, needle: base, text, parents: [], isDoubtful });
  const name = slots.at(-1);
  if (name !== undefined && /^[\w$-]{2,80}$/.test(name))
    referents.push({ kind: 'name', sha256, path, needle: name, text, parents: slots.slice(0, -1), isDoubtful });
  return referents;
}

/** Takes the best that a use says, where it says more than the value's own file. */
function judgedByUses(own: Detection, uses: readonly Use[], isDoubted: boolean): Detection {
  const tied = uses.filter(({ detection }) => isTied(detection));
  let best = own;
  for (const use of tied) {
    const judged = judgedBy(own, use);
    if (judged.score > best.score) best = judged;
  }
  const environment = own.environment === 'unknown' && !isDoubted ? environmentOf(tied, uses.length) : own.environment;
  return environment === best.environment ? best : { ...best, environment };
}

function isTied({ evidence: list }: Detection): boolean {
  return list.some((one) => TIE.test(one.signal)) && !list.some((one) => AGAINST.test(one.signal));
}

function judgedBy(own: Detection, { path, detection: used }: Use): Detection {
  const isExplicit = used.evidence.some((one) => EXPLICIT.test(one.signal));
  if (own.evidence.some((one) => PURPOSE.test(one.signal)) && !isExplicit) return own;
  const because = evidence('used-by-name', path);
  const asUsed = [...used.evidence, because];
  const [tie] = used.evidence.filter((one) => TIE.test(one.signal)).toSorted((a, b) => b.weight - a.weight);
  const isNameless = own.evidence.some((one) => one.signal === 'unnamed');
  const kept = own.evidence.filter((one) => !OWNERSHIP.test(one.signal) && one.signal !== 'key-words-near');
  const added: readonly Evidence[] = tie === undefined ? [because] : [tie, because];
  const asOwned = own.evidence.some((one) => PURPOSE.test(one.signal)) ? [] : [...kept, ...added];
  const isBetter = scoreOf(asUsed) >= scoreOf(asOwned) || asOwned.length === 0;
  const list = (isBetter ? asUsed : asOwned).toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  // Where it has a name of a role, the place of an argument tells no more.
  const isCalled = own.evidence.some((one) => /^name-(?:api|bare|binance|trading)$/.test(one.signal)) && own.kind !== 'private-key';
  const isNamedThere = used.evidence.some((one) => /^(?:name-|header-)/.test(one.signal));
  const kind = isNameless || (isBetter && (!isCalled || isNamedThere)) ? used.kind : own.kind;
  return { ...own, kind, evidence: list, score: scoreOf(list), partner: own.partner ?? used.partner };
}

/** The environment that all uses say; unknown where one of them says none, or another. */
function environmentOf(tied: readonly Use[], count: number): Environment {
  const [first] = tied;
  if (!first || tied.length < count) return 'unknown';
  return tied.every((use) => use.detection.environment === first.detection.environment) ? first.detection.environment : 'unknown';
}
