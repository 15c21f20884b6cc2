/**
 * Where does a text use a value of another file? By that file's path (`open("keys/prod.pem")`, `include_str!(…)`, a path in a
 * configuration), or by the name that the value has there (`os.getenv("BNC_K")`, `${BNC_K}`, `R.string.bnc_public`,
 * `config.creds.key`, an imported constant). Gives the text with the values in the places of those names.
 */
import { endOf } from '../text/edges.ts';
import { isGetter, isNoGetter } from './words/getters.ts';
import { wordsOf } from './words/vocabulary.ts';

/** What may be referred to: a file that holds little else than values, or a value by its name. */
export interface Referent {
  readonly kind: 'file' | 'name';
  readonly sha256: string;
  /** The file that holds it. */
  readonly path: string;
  /** What a text that refers to it holds. */
  readonly needle: string;
  /** What is put in the place of a reference. */
  readonly text: string;
  /** What the name stands in, the outermost first. */
  readonly parents: readonly string[];
  /** Nothing else says enough of the value. */
  readonly isDoubtful: boolean;
}

/** A text with values in it. */
export interface SplicedText {
  readonly text: string;
  /** SHA-256 of the values that it was given. */
  readonly used: ReadonlySet<string>;
}

/** A part of a text to put a value in the place of. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly used: readonly string[];
}

/** Of one name so many uses are looked at. */
const MAX_USES = 24;
/** A call is no longer than this before the name that it looks up. */
const BEFORE = 120;

/** Puts values into a text where it refers to them; null where it does nowhere. */
export function referencesTo(text: string, path: string, referents: readonly Referent[], paths: ReadonlySet<string>): SplicedText | null {
  const edits: Edit[] = [];
  const files = new Map<string, Referent[]>();
  for (const one of referents) {
    if (one.kind === 'file') files.set(one.path, [...(files.get(one.path) ?? []), one]);
    else edits.push(...nameEdits(text, path, one));
  }
  for (const [, same] of files) edits.push(...fileEdits(text, path, same, paths));
  if (edits.length === 0) return null;
  const used = new Set<string>();
  let spliced = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < at) continue;
    spliced += text.slice(at, edit.start) + edit.text;
    at = edit.end;
    for (const sha256 of edit.used) used.add(sha256);
  }
  return { text: spliced + text.slice(at), used };
}

/** The places of a needle that is a word of its own. */
function* placesOf(text: string, needle: string, inside: RegExp): Generator<number, void> {
  let count = 0;
  for (let at = text.indexOf(needle); at >= 0 && count < MAX_USES; at = text.indexOf(needle, at + needle.length)) {
    if (at > 0 && inside.test(text.charAt(at - 1))) continue;
    if (/^(?:[\w-]|\.\w)/.test(text.slice(at + needle.length, at + needle.length + 2))) continue;
    count++;
    yield at;
  }
}

// By the path of the file.

function fileEdits(text: string, path: string, same: readonly Referent[], paths: ReadonlySet<string>): readonly Edit[] {
  const [first] = same;
  if (!first) return [];
  const edits: Edit[] = [];
  for (const at of placesOf(text, first.needle, /[\w.-]/)) {
    let start = at;
    while (start > 0 && at - start < BEFORE && /[\w./\\~${}@+-]/.test(text.charAt(start - 1))) start--;
    const end = at + first.needle.length;
    const isQuoted = /["'`]/.test(text.charAt(start - 1)) && /["'`]/.test(text.charAt(end));
    if (!isQuoted && !first.needle.includes('.') && start === at) continue;
    if (!isPathTo(text.slice(start, end), path, first.path, paths)) continue;
    edits.push({ start, end, text: same.map((one) => one.text).join('\n'), used: same.map((one) => one.sha256) }, ...slotEdit(text, start));
  }
  return edits;
}

/** What stands between the name of a slot and the path in it. */
const ASSIGNED = /["']?\s{0,4}[:=]{1,2}\s{0,4}["'`]?$/;
/** What the name of a slot for a path ends with. */
const PATH_WORD = new RegExp(
  `[_.-]?(?:[pP]em[_-]?)?(?:${[
    'FILENAME',
    'FILEPATH',
    'FILE',
    'FILE[_-]NAME',
    'FILE[_-]PATH',
    'File[Nn]ame',
    'FilePath',
    'File',
    'LOCATION',
    'Location',
    'PATH',
    'Path',
    'file[_-]?name',
    'file[_-]?path',
    'file',
    'location',
    'path',
  ].join('|')})$`,
);
const MAX_SLOT = 80;

/** `PrivateKeyFile=`: with the file's content behind it, the slot is that of a private key. */
function slotEdit(text: string, at: number): readonly Edit[] {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const assigned = ASSIGNED.exec(before);
  if (assigned === null) return [];
  const name = endOf(before.slice(0, assigned.index), /[\w.-]/);
  const word = name.length <= MAX_SLOT ? PATH_WORD.exec(name) : null;
  if (word === null) return [];
  const end = at - (before.length - assigned.index);
  return [{ start: end - word[0].length, end, text: word.index === 0 ? 'value' : '', used: [] }];
}

/** Whether a path, as it stands in a file, leads to another one: from that file's folder, from the top, or by its last names. */
function isPathTo(written: string, from: string, to: string, paths: ReadonlySet<string>): boolean {
  const parts = written.replaceAll('\\', '/').split('/');
  const isAbsolute = parts[0] === '' || parts[0] === '~';
  const last = parts.findLastIndex((part) => /[${}@]/.test(part));
  const named = parts.slice(last + 1).filter((part) => part !== '' && part !== '.');
  if (!isAbsolute && last < 0) {
    for (const base of [from.split('/').slice(0, -1), []]) {
      const full = resolved(base, named);
      if (full === to) return true;
      if (full !== null && paths.has(full)) return false;
    }
  }
  const tail = named.filter((part) => part !== '..');
  const own = to.split('/').slice(-tail.length);
  if (tail.length > 0 && tail.every((part, index) => part === own[index])) return true;
  // Where a file is mounted it has another folder.
  return isAbsolute && tail.at(-1) === to.split('/').at(-1) && isOnlyOne(to, paths);
}

function resolved(base: readonly string[], parts: readonly string[]): string | null {
  const full = [...base];
  for (const part of parts) {
    if (part !== '..') full.push(part);
    else if (full.pop() === undefined) return null;
  }
  return full.join('/');
}

/** Whether no other file has that name. */
function isOnlyOne(path: string, paths: ReadonlySet<string>): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  for (const one of paths) if (one !== path && (one === name || one.endsWith(`/${name}`))) return false;
  return true;
}

// By the name of the value.

/** Words that every name of a credential may have: alone they tell one file's from another's in no way. */
const GENERIC: ReadonlySet<string> = new Set([
  'access',
  'account',
  'api',
  'apikey',
  'apisecret',
  'app',
  'auth',
  'client',
  'config',
  'creds',
  'data',
  'default',
  'exchange',
  'hmac',
  'id',
  'k',
  'key',
  'keys',
  'live',
  'main',
  'my',
  'name',
  'password',
  'priv',
  'private',
  'prod',
  'production',
  'pub',
  'public',
  's',
  'secret',
  'secretkey',
  'sign',
  'signing',
  'token',
  'trading',
  'user',
  'v',
  'value',
]);

function nameEdits(text: string, path: string, referent: Referent): readonly Edit[] {
  const { needle, sha256 } = referent;
  const isGeneric = wordsOf(needle)
    .split('_')
    .every((word) => GENERIC.has(word) || /^\d*$/.test(word));
  const owners = ownersOf(referent, text);
  const isImported = importsFrom(text, owners.file);
  const edits: Edit[] = [];
  for (const at of placesOf(text, needle, /[\w-]/)) {
    const end = at + needle.length;
    const before = text.slice(Math.max(0, at - BEFORE), at);
    const after = text.slice(end, end + BEFORE);
    const found = sigil(before, after) ?? lookup(before, after) ?? chain(before, after) ?? (isImported ? bare(text, at, end) : null);
    if (found === null) continue;
    if (isGeneric && !found.isImport && !isSaid(found, before, owners, path, referent)) continue;
    const start = at - found.before;
    const whole = found.isQuoted ? unwrapped(text, start, end + found.after) : { start, end: end + found.after };
    // `config.key = …` gives it a value and does not use it.
    if (/^\s{0,4}=(?![=>~])/.test(text.slice(whole.end, whole.end + 8))) continue;
    const value = found.isQuoted ? `"${referent.text}"` : referent.text;
    edits.push({ ...whole, text: found.slot === null ? value : `${found.slot}: ${value}`, used: [sha256] });
  }
  return edits;
}

/** What a generic name has to be a member of. */
interface Owners {
  /** What a module is called that is this file. */
  readonly file: string;
  /** What the name stands in, in lower case; the file where it stands in nothing. */
  readonly nearest: string;
  /** Whether the text has the file's own name in it, and so may have read it. */
  readonly isOpened: boolean;
}

/** What is around all of a file's values and is not said where they are used. */
const WRAPPER = /^(?:config|configuration|default|env|environment|exports?|module|resources|settings|variables|vars)$/;

function ownersOf({ path, parents }: Referent, text: string): Owners {
  const base = path.slice(path.lastIndexOf('/') + 1);
  const stem = base.split('.').find((part) => part !== '') ?? base;
  const folder = path.split('/').at(-2) ?? '';
  // A package's own file has the name of its folder.
  const file = /^(?:index|mod|__init__|lib|main)$/.test(stem) ? folder : stem;
  const nearest = parents.findLast((one) => !WRAPPER.test(one)) ?? file;
  return { file, nearest: nearest.toLowerCase(), isOpened: base.length >= 4 && text.includes(base) };
}

/** A use of a name, in characters before and behind it. */
interface NameUse {
  readonly before: number;
  readonly after: number;
  /** The value is to stand in quotes. */
  readonly isQuoted: boolean;
  readonly isImport: boolean;
  /** The name of the member where a short form leaves it out. */
  readonly slot: string | null;
}

function use(before: number, after: number, isQuoted: boolean): NameUse {
  return { before, after, isQuoted, isImport: false, slot: null };
}

/** `$N`, `${N:-…}`, `{{ .Values.N }}`, `%N%`, `$(N)`, `$env:N`, `@string/N`, `!secret N`. */
function sigil(before: string, after: string): NameUse | null {
  const open =
    /(?:\$\{\{\s{0,3}(?:[\w-]{1,40}\.){0,3}|\$\{(?:[\w-]{1,40}[.:]){0,3}|\{\{-?\s{0,3}(?:[\w$-]{0,40}\.){0,5}|\$(?:env:|ENV\{|\()?|%|@string\/|!secret\s{1,3})$/.exec(
      before,
    )?.[0];
  if (open === undefined) return null;
  const close =
    open.startsWith('${{') || open.startsWith('{{')
      ? /^[^{}\n]{0,60}\}\}/.exec(after)
      : open.startsWith('${') || open.startsWith('$ENV{')
        ? /^[^{}\n]{0,60}\}/.exec(after)
        : open === '$('
          ? /^\)/.exec(after)
          : open === '%'
            ? /^%/.exec(after)
            : /^/.exec(after);
  if (close === null) return null;
  const isWord = /[\s(,=]$/.test(before.slice(0, before.length - open.length)) && /^(?:[\s),;]|$)/.test(after.slice(close[0].length));
  return use(open.length, close[0].length, open === '$' && isWord);
}

/** `getenv("N")`, `ENV["N"]`, `cfg.get("creds", "N", …)`, `env!("N")`, `config["creds"]["N"]`. */
function lookup(before: string, after: string): NameUse | null {
  const quote = before.at(-1) ?? '';
  if (!/["'`]/.test(quote) || after[0] !== quote) return null;
  const call =
    /([\w$.:!?>-]{1,60}(?:\[["'][\w-]{1,40}["']\]){0,4})\s{0,4}(?:\(\s{0,4}(?:["'][\w.-]{1,40}["']\s{0,4},\s{0,4})?|\[|\{)$/.exec(
      before.slice(0, -1),
    );
  const close = /^\s{0,4}(?:,[^()\]\n]{0,60})?\s{0,4}[)\]}]/.exec(after.slice(1));
  if (call?.[1] === undefined || close === null) return null;
  const name = call[1].replace(/^[.:>?-]+/, '');
  if (isNoGetter(name)) return null;
  // A list of names is no look-up.
  if (call[0].endsWith('{') || (call[0].endsWith('(') && !isGetter(name) && !/env|secret|config|setting|param|vault/i.test(name)))
    return null;
  return use(call[0].length + 1, 1 + close[0].length, true);
}

/** `config.creds.N`, `R.string.N`, `settings::N`, `$cfg->N`. */
function chain(before: string, after: string): NameUse | null {
  const path = /(?:[\w$]{1,40}[!?]?(?:\(\))?(?:\.|->|::|\?\.)){1,6}$/.exec(before)?.[0];
  if (path === undefined || /^\s{0,3}\(/.test(after)) return null;
  return use(path.length, 0, true);
}

/** An imported name by itself, where it is used and not where it is given. */
function bare(text: string, start: number, end: number): NameUse | null {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (/(?:^|\s)(?:from|import|use|require|include|export|def|function|fn|func)(?:\s|\(|$)|["'`#]/.test(line.slice(-BEFORE))) return null;
  if (/(?:\.|->|::)$/.test(line) || /^\s{0,4}(?::(?!:)|=(?!=)|\()/.test(text.slice(end, end + 8))) return null;
  const opens = openBracket(text, start);
  const isShort =
    opens === '{' &&
    /^\s{0,200}[,}]/.test(text.slice(end, end + 204)) &&
    /[{,]\s{0,200}$/.test(text.slice(Math.max(0, start - 201), start));
  return { before: 0, after: 0, isQuoted: true, isImport: true, slot: isShort ? text.slice(start, end) : null };
}

/** The bracket around a place, if it is close. */
function openBracket(text: string, from: number): string {
  let depth = 0;
  for (let at = from - 1; at >= 0 && from - at < 400; at--) {
    const sign = text.charAt(at);
    if (/[)\]}]/.test(sign)) depth++;
    else if (/[([{]/.test(sign) && depth-- === 0) return sign;
  }
  return '';
}

/** What a look-up is handed to that gives it back: `ctx.getString(R.string.N)`, `str(…)`. */
function unwrapped(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let [start, end] = [from, to];
  for (let depth = 0; depth < 3; depth++) {
    const call = /([\w$.:>?-]{1,60}!?)\(\s{0,4}$/.exec(text.slice(Math.max(0, start - BEFORE), start));
    const close = /^\s{0,4}(?:,[^()\n]{0,60})?\)/.exec(text.slice(end, end + BEFORE));
    if (call?.[1] === undefined || close === null || !isGetter(call[1]) || isNoGetter(call[1])) break;
    start -= call[0].length;
    end += close[0].length;
  }
  return { start, end };
}

/** Whether a use says whose name it is, where the name could be anybody's. */
function isSaid(found: NameUse, before: string, { file, nearest, isOpened }: Owners, path: string, referent: Referent): boolean {
  const said = before.slice(-found.before).toLowerCase();
  const last = said.split(/[^a-z0-9_-]+/).findLast((word) => word !== '' && word !== 'get') ?? '';
  if (last.length >= 2 && last === nearest) return true;
  if (isOpened && nearest === file.toLowerCase() && /["'`]$/.test(said)) return true;
  // A program reads the environment that a file in its own folder, or above it, gives.
  const folder = referent.path.slice(0, referent.path.lastIndexOf('/') + 1);
  return /^[A-Z][A-Z0-9_]{2,}$/.test(referent.needle) && path.startsWith(folder) && /env|\$|%/i.test(said);
}

const IMPORT = /(?:^|\s)(?:from|import|include\w*|mod|require\w*|source|use|load)\b|(?:require|import|include\w*|load)\s?\(/;

/** Whether a text takes names from a module. */
function importsFrom(text: string, file: string): boolean {
  if (file.length < 2) return false;
  let count = 0;
  for (let at = text.indexOf(file); at >= 0 && count < MAX_USES; at = text.indexOf(file, at + file.length)) {
    count++;
    if (/\w/.test(text.charAt(at - 1)) || /\w/.test(text.charAt(at + file.length))) continue;
    const start = text.lastIndexOf('\n', at) + 1;
    const end = text.indexOf('\n', at);
    if (IMPORT.test(text.slice(Math.max(start, at - 300), Math.min(end < 0 ? text.length : end, at + 200)))) return true;
  }
  return false;
}
