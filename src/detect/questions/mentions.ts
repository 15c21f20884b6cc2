/** Whose a value is: the closest place around it that names Binance or another service. */
import type { Evidence } from '../../model/detection.ts';
import { evidence } from '../evidence.ts';
import type { SignalName } from '../evidence.ts';
import type { Structure } from '../structure/enclosing.ts';
import { ALNUM, CLASSES, classAt } from '../text/charset.ts';
import { BINANCE, FUTURES_TESTNET, NOT_ASCII, PAY, TRADING, mentions, withoutNamesakes } from './words/vocabulary.ts';
import { OTHER_EXCHANGE, OTHER_VENDOR } from './words/other-services.ts';

/** What a content and its path say of a value's owner, worked out when asked for. */
export interface FileFacts {
  readonly path: string;
  readonly namesBinance: boolean;
  readonly namesTrading: boolean;
  /** The futures testnet and Binance Pay issue keys of other shapes: these are looked at only where either is named. */
  readonly namesFuturesTestnet: boolean;
  readonly namesPay: boolean;
  /** Nothing around the value is, or may be, a name of Binance, of another owner or of trading software. */
  readonly namesNobody: boolean;
}

/** A large content is asked about in blocks of this size: what stands farther away says nothing of a value. */
const BLOCK = 65_536;
/** No word that is looked for is longer: this much of the next block is looked at with each. */
const LONGEST_WORD = 64;

type Fact = (text: string) => boolean;
const NAMES_BINANCE: Fact = (text) => mentions(BINANCE, text) && firstMention(BINANCE, withoutNamesakes(text, blank)) !== null;
/** Short words such as fapi come about by chance in random characters. */
const NAMES_TRADING: Fact = (text) => mentions(TRADING, text) && mentions(TRADING, blankNoise(text));
const NAMES_TESTNET: Fact = (text) => FUTURES_TESTNET.test(text);
const NAMES_PAY: Fact = (text) => PAY.test(text);
/** Names that are not written in ASCII are another encoding's matter here. */
const NAMES_ANY: Fact = (text) => {
  if (NOT_ASCII.test(text)) return true;
  const plain = blankNoise(text);
  return mentions(BINANCE, plain) || mentions(TRADING, plain) || mentions(OTHER_VENDOR, plain);
};

/**
 * Reads what a content says of its owner: all of it where it is small; of a large one the block a value stands in and its
 * neighbours, so that a log of gigabytes gives the same answer however it is cut. Each block is read once a question, and
 * only when asked.
 */
export function fileFacts(path: string, bytes: Buffer, wide: boolean): (offset: number) => FileFacts {
  const whole = bytes.length <= 4 * BLOCK;
  const answers = new Map<Fact, Map<number, boolean>>();
  const ask = (fact: Fact, block: number): boolean => {
    const known = answers.get(fact) ?? new Map<number, boolean>();
    answers.set(fact, known);
    const before = known.get(block);
    if (before !== undefined) return before;
    const answer = fact(
      whole ? textOf(bytes, 0, bytes.length, wide) : textOf(bytes, block * BLOCK, (block + 1) * BLOCK + LONGEST_WORD, wide),
    );
    known.set(block, answer);
    return answer;
  };
  return (offset) => {
    const block = whole ? 0 : Math.floor(offset / BLOCK);
    const around = whole ? [0] : [block, block + 1, block - 1].filter((one) => one >= 0 && one * BLOCK < bytes.length);
    const says = (fact: Fact): boolean => around.some((one) => ask(fact, one));
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
      },
      get namesNobody() {
        return !wide && !says(NAMES_ANY);
      },
    };
  };
}

/** A part of a content as Latin-1 text; UTF-16 without its NULs. */
function textOf(bytes: Buffer, from: number, to: number, wide: boolean): string {
  const text = bytes.toString('latin1', from, Math.min(to, bytes.length));
  return wide ? text.replaceAll('\0', '') : text;
}

interface Mention {
  readonly word: string;
  /** Index of its end. */
  readonly end: number;
  readonly start: number;
}

/** The last mention in a text. */
function lastMention(pattern: RegExp, text: string): Mention | null {
  let last: Mention | null = null;
  // matchAll() begins at the expression's last index.
  pattern.lastIndex = 0;
  for (const match of text.matchAll(pattern)) last = { word: match[0], start: match.index, end: match.index + match[0].length };
  return last;
}

function firstMention(pattern: RegExp, text: string): Mention | null {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match ? { word: match[0], start: match.index, end: match.index + match[0].length } : null;
}

/**
 * A text without what names nothing, at the same indices: the chain's own names, and random characters that may spell a
 * name by chance. Structure and owner are read from such text.
 */
export function blankNoise(text: string): string {
  const isNamed = MAYBE_NAMED.test(text);
  const plain = blankRuns(isNamed ? withoutNamesakes(text, blank) : text, isNamed);
  return isNamed && mentions(LODGING, plain) ? plain.replace(/bnb/gi, '   ') : plain;
}

/** The texts around a value, without what names nothing. */
export interface CalmText {
  readonly before: string;
  readonly after: string;
}

/** What {@link calmTexts} reads at once, and how far the text around a value may reach beyond it. */
const CALM_BLOCK = 32 * 1024;
const CALM_REACH = 12_288;
/** Of fewer values the texts around them hardly overlap. */
const MANY = 8;

/**
 * Gives the texts around the values of a content without what names nothing. Where there are many values each part of the
 * content is read once for all of them.
 */
export function calmTexts(bytes: Buffer, values: number): (site: CalmSite) => CalmText {
  const each = (site: CalmSite): CalmText => ({ before: blankNoise(site.before), after: blankNoise(site.after) });
  if (values < MANY) return each;
  let from = 0;
  let text = '';
  let calm = '';
  // What beds say of the letters "bnb" they say of the text around a value alone.
  let letsBeds = false;
  return (site) => {
    const { start, end, before, after } = site;
    if (touchesRun(bytes, start, end)) return each(site);
    if (start - before.length < from || end + after.length > from + text.length) {
      from = Math.max(0, start - (start % CALM_BLOCK) - CALM_REACH);
      text = bytes.toString('latin1', from, start - (start % CALM_BLOCK) + CALM_BLOCK + CALM_REACH);
      calm = blankNoise(text);
      letsBeds = mentions(LODGING, text);
    }
    const first = start - from - before.length;
    // Where the text was decoded, or lies outside, it is not what stands in the content.
    if (letsBeds || first < 0 || !text.startsWith(before, first) || !text.startsWith(after, end - from)) return each(site);
    return { before: calm.slice(first, start - from), after: calm.slice(end - from, end - from + after.length) };
  };
}

interface CalmSite {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** Whether a letter or a digit stands right before or behind. */
function touchesRun(bytes: Buffer, start: number, end: number): boolean {
  return ((CLASSES[bytes[start - 1] ?? 0] ?? 0) & ALNUM) !== 0 || ((CLASSES[bytes[end] ?? 0] ?? 0) & ALNUM) !== 0;
}

/** Most texts hold neither word, and so none of the chain's names, and no lodging that would matter. */
const MAYBE_NAMED = /b(?:inance|nb)/i;

/** Where beds are let, the three letters of Binance's coin are a breakfast's. */
const LODGING = /air_?bnb|bed\s?(?:&amp;|&|and|n)\s?breakfast|vrbo|hostaway/i;

/** A run of so many letters and digits is no word. */
const RUN = 40;

/** A text with blanks in place of its runs. In {@link RUN} characters one is looked at, unless it is a letter or a digit. */
function blankRuns(text: string, mayName: boolean): string {
  let result = '';
  let done = 0;
  let probe = RUN - 1;
  while (probe < text.length) {
    if ((classAt(text, probe) & ALNUM) === 0) {
      probe += RUN;
      continue;
    }
    let start = probe;
    while (start > done && (classAt(text, start - 1) & ALNUM) !== 0) start--;
    if (probe - start < RUN - 1) {
      probe = start + RUN - 1;
      continue;
    }
    let end = probe + 1;
    while ((classAt(text, end) & ALNUM) !== 0) end++;
    result += text.slice(done, start) + (mayName ? blank(text.slice(start, end)) : blanks(end - start));
    done = end;
    probe = end + RUN;
  }
  return done === 0 ? text : result + text.slice(done);
}

const BLANKS = ' '.repeat(256);

function blanks(count: number): string {
  return count <= BLANKS.length ? BLANKS.slice(0, count) : ' '.repeat(count);
}

function blank(match: string): string {
  // In a binary the name may touch the value: "binance" and its key, with nothing between.
  const at = match.length >= RUN ? match.toLowerCase().indexOf('binance') : -1;
  if (at < 0) return blanks(match.length);
  return `${blanks(at)}binance${blanks(match.length - at - 7)}`;
}

/**
 * The owner evidence of a value: at most one signal for the text around it, plus a share for the path.
 * `before` and `after` are the unescaped texts around the value, calm()ed; `isPlain` says that they stand in the content as they are.
 */
export function ownerEvidence(structure: Structure, before: string, after: string, file: FileFacts, isPlain = false): readonly Evidence[] {
  if (isPlain && file.namesNobody) return pathEvidence(file);
  const text = textEvidence(structure, before, after, file);
  const inPath = firstMention(BINANCE, file.path);
  if (!inPath) return text ? [text] : tradingEvidence(structure, before, after, file);
  if (!text) return [evidence('binance-path', file.path)];
  // Another owner named right at the value outweighs the path; Binance named there makes the path say it twice.
  return text.weight < 0 ? [text, evidence('binance-path', file.path, 0.3)] : [text, evidence('binance-path', file.path, 0.4)];
}

/** What the path alone says. */
function pathEvidence({ path }: FileFacts): readonly Evidence[] {
  if (firstMention(BINANCE, path)) return [evidence('binance-path', path)];
  const word = firstMention(TRADING, path)?.word;
  return word === undefined ? [] : [evidence('trading-context', word)];
}

function textEvidence(structure: Structure, before: string, after: string, file: FileFacts): Evidence | null {
  for (const [index, ancestor] of structure.ancestors.entries()) {
    if (firstMention(BINANCE, ancestor)) return evidence('binance-encloses', shorten(ancestor), index > 3 ? 0.7 : 1);
    const other = firstMention(index === 0 ? OTHER_VENDOR : OTHER_EXCHANGE, ancestor);
    if (other && !isCommand(ancestor, other)) return evidence('other-encloses', other.word);
  }
  const line = closest(structure.lineBefore, structure.lineAfter);
  if (line) return line.binance ? evidence('binance-line', line.word) : evidence('other-line', line.word);
  const comment = precedingComment(before);
  if (comment) {
    if (firstMention(BINANCE, comment)) return evidence('binance-paragraph', shorten(comment));
  }
  const object = ownerIn(structure.object);
  const paragraph = inParagraph(structure.paragraphBefore, structure.paragraphAfter);
  if (object === 'binance') return evidence('binance-object', firstMention(BINANCE, structure.object)?.word ?? '');
  if (object === 'both' && paragraph)
    return paragraph.binance ? evidence('binance-paragraph', paragraph.word) : evidence('other-paragraph', paragraph.word);
  const foreign = object === 'other' ? firstMention(OTHER_EXCHANGE, withoutOwned(structure.object)) : null;
  if (foreign) return evidence('other-object', foreign.word);
  if (paragraph) return paragraph.binance ? evidence('binance-paragraph', paragraph.word) : evidence('other-paragraph', paragraph.word);
  const outer = ownerIn(structure.outerObject);
  if (outer === 'binance') return evidence('binance-object', firstMention(BINANCE, structure.outerObject)?.word ?? '', 0.85);
  return distantEvidence(before, after, file);
}

/** What programs that carry others' settings are told to do: `docker run -e KEY=…` is no record of docker's. */
const VERBS = [
  'add',
  'build',
  'buildx',
  'compose',
  'config',
  'config:set',
  'container',
  'create',
  'deploy',
  'dev',
  'env',
  'env:set',
  'exec',
  'functions',
  'kv',
  'lambda',
  'machine',
  'push',
  'run',
  'secret',
  'secrets',
  'secretsmanager',
  'service',
  'set',
  'ssm',
  'stack',
  'start',
  'swarm',
  'up',
];
const COMMANDED = new RegExp(
  `^(?:[-_]compose|\\.exe)?(?:[ \\t]+(?:-{1,2}[\\w-]+(?:=\\S+)?|[a-z-]+)){0,4}[ \\t]+(?:${VERBS.join('|')})(?![\\w-])`,
  'i',
);

/** Whether a service's name is that of a program which is called with arguments. */
function isCommand(line: string, { start, end }: Mention): boolean {
  const before = line.charAt(start - 1);
  return (before === '' || /[\s/;&|("'`@]/.test(before)) && COMMANDED.test(line.slice(end, end + 120));
}

function distantEvidence(before: string, after: string, file: FileFacts): Evidence | null {
  const rings: readonly (readonly [number, SignalName])[] = [
    [6, 'binance-near'],
    [30, 'binance-around'],
  ];
  for (const [lines, signal] of rings) {
    const head = lastLines(before, lines);
    const tail = firstLines(after, lines);
    const binance = lastMention(BINANCE, head) ?? firstMention(BINANCE, tail);
    if (!binance) continue;
    // Where another exchange is named closer above, Binance's name belongs to another part of the file.
    const other = lastMention(OTHER_EXCHANGE, head);
    const above = lastMention(BINANCE, head);
    const rivalled = other !== null && (above === null || other.start > above.end);
    return evidence(signal, binance.word, rivalled ? 0.4 : 1);
  }
  return file.namesBinance ? evidence('binance-file', '') : null;
}

function tradingEvidence(structure: Structure, before: string, after: string, file: FileFacts): readonly Evidence[] {
  const near = `${structure.ancestors.join('\n')}\n${lastLines(before, 30)}\n${firstLines(after, 30)}\n${file.path}`;
  const word = firstMention(TRADING, near)?.word;
  if (word) return [evidence('trading-context', word)];
  return file.namesTrading ? [evidence('trading-context', 'trading software elsewhere in the file', 0.7)] : [];
}

/** Which owner is named closest to the value: the end of `head` or the start of `tail`; what precedes goes first. */
function closest(head: string, tail: string): { readonly binance: boolean; readonly word: string } | null {
  const binance = lastMention(BINANCE, head);
  const other = lastMention(OTHER_EXCHANGE, head);
  if (binance && (!other || binance.start >= other.start)) return { binance: true, word: binance.word };
  if (other) return { binance: false, word: other.word };
  const binanceBehind = firstMention(BINANCE, tail);
  const otherBehind = firstMention(OTHER_EXCHANGE, tail);
  if (binanceBehind && (!otherBehind || binanceBehind.start <= otherBehind.start)) return { binance: true, word: binanceBehind.word };
  return otherBehind ? { binance: false, word: otherBehind.word } : null;
}

/** The owner that a paragraph names closest to the value. What a comment behind another line says of others is about that line. */
function inParagraph(before: string, after: string): ReturnType<typeof closest> {
  const found = closest(before, after);
  if (found === null || found.binance || !/\s(?:\/\/|#)\s/.test(before + after)) return found;
  return closest(withoutComments(before), withoutComments(after));
}

function withoutComments(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/(\S\s{1,8})(?:\/\/|#)\s.{0,400}$/, '$1'))
    .join('\n');
}

/** An entry that a vendor's name is the key of has its own value, and a comment on another line is about that line. */
const OWNED_LINE = /^\s*(?:<\w+\s+name=)?["']?([\w-]{3,60})["']?(?:\s[^<>\n]{0,80})?\s*(?:[:=>]|=>)\s*["']?[^\s"'{[]/;

/** An object's text without the lines that say of themselves whose they are, and without the comments behind lines. */
function withoutOwned(object: string): string {
  if (object.length > MAX_OBJECT) return object;
  return object
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)(?:\/\/|#)\s.{0,400}$/, ''))
    .filter((line) => !isVendorKey(OWNED_LINE.exec(line.slice(0, 300))?.[1] ?? ''))
    .join('\n');
}

const MAX_OBJECT = 8000;

/** A vendor's name alone, or with the word for a credential. */
function isVendorKey(key: string): boolean {
  const name = key.replace(/[_-]?(?:api)?[_-]?(?:key|secret|token|id)$/i, '');
  const vendor = firstMention(OTHER_EXCHANGE, name);
  return vendor !== null && vendor.word.length === name.length;
}

function ownerIn(text: string): 'binance' | 'other' | 'both' | null {
  if (text === '') return null;
  const binance = firstMention(BINANCE, text) !== null;
  const other = firstMention(OTHER_EXCHANGE, text) !== null;
  if (binance) return other ? 'both' : 'binance';
  return other ? 'other' : null;
}

/** The comment right above the value's line, if any. */
function precedingComment(before: string): string | null {
  const lines = before.split('\n').slice(-4, -1).toReversed();
  const comment = lines.find((line) => /^\s*(?:#|\/\/|--|;|\*|\/\*|<!--|REM\b|')/.test(line));
  return comment && lines.indexOf(comment) <= 1 ? comment : null;
}

/** The last `count` lines of a text. */
export function lastLines(text: string, count: number): string {
  let at = text.length;
  for (let i = 0; i <= count && at > 0; i++) at = text.lastIndexOf('\n', at - 1);
  return text.slice(Math.max(at, text.length - 6000, 0));
}

/** The first `count` lines of a text. */
export function firstLines(text: string, count: number): string {
  let at = -1;
  for (let i = 0; i <= count; i++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return text.slice(0, 6000);
  }
  return text.slice(0, Math.min(at, 6000));
}

function shorten(text: string): string {
  return text.replace(/[A-Za-z0-9+/_=-]{24,}/g, '…').slice(0, 60);
}
