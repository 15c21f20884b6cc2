/**
 * Private keys: PEM blocks in any wrapping (lines, one line with `\n`, joined literals, indented, commented, with the
 * slashes escaped) and base64 DER without a header. Binance takes Ed25519 and RSA (faqs/api_key_types.md); keys of
 * other types and public keys are none of ours.
 */
import { privateKeyIn } from './der.ts';
import type { PrivateKeyType } from './der.ts';

/** A private key found in a text; `start` and `end` are indices into it. */
export interface PrivateKey {
  readonly start: number;
  readonly end: number;
  /** The base64 characters of the body, without white space. */
  readonly body: string;
  /** The decoded body; null where it does not decode to a known structure. */
  readonly der: Buffer | null;
  readonly type: Exclude<PrivateKeyType, 'other'> | 'unknown';
  readonly encrypted: boolean;
  readonly armored: boolean;
  /** The parts of the block's lines that are of the key, where something else stands before or behind them; else empty. */
  readonly lines: readonly { readonly start: number; readonly end: number }[];
}

const BEGIN = /-----BEGIN (ENCRYPTED |RSA )?PRIVATE KEY-----/g;
/** Ends of a body's lines, however they are written. */
const NOISE = /(?<!\\)\\+(?:[nrt]|u000[adAD]|\/)|%0[ADad]|&#1[03];|[\s"'`+,;.&|\\#*>()[\]{}_-]/g;
const MAX_BLOCK = 16_384;

/** The PEM private keys in a text, in order: those whose end `isWanted`. */
export function findPemKeys(text: string, isWanted: (end: number) => boolean = () => true): PrivateKey[] {
  const found: PrivateKey[] = [];
  // Blocks come in order: what was found for one header is not looked for again for the next.
  const known = new Map<string, number>();
  const after = (word: string, from: number): number => {
    const before = known.get(word) ?? 0;
    if (before < 0 || before >= from) return before;
    const at = text.indexOf(word, from);
    known.set(word, at);
    return at;
  };
  for (const match of text.matchAll(BEGIN)) {
    const label = match[1] ?? '';
    const start = match.index;
    const bodyStart = start + match[0].length;
    const footer = `-----END ${label}PRIVATE KEY-----`;
    const closing = after(footer, bodyStart);
    const next = after('-----BEGIN', bodyStart);
    // A block cut off before its END line still gives most of a key away.
    const closed = closing >= 0 && closing - bodyStart < MAX_BLOCK && (next < 0 || closing < next);
    const bodyEnd = closed ? closing : openBodyEnd(text, bodyStart);
    if (!isWanted(closed ? closing + footer.length : bodyEnd)) continue;
    const framed = linesIn(text.slice(bodyStart, bodyEnd));
    const lines = framed.map((line) => ({ start: bodyStart + line.start, end: bodyStart + line.end }));
    const raw =
      lines.length > 0 ? lines.map((line) => text.slice(line.start, line.end)).join('\n') : withoutPluses(text.slice(bodyStart, bodyEnd));
    const legacy = /Proc-Type:\s*4,\s*ENCRYPTED/.test(raw);
    const body = bodyOf(raw);
    if (body === null) continue;
    const key = describe(body, label === 'ENCRYPTED ' || legacy, true, start, closed ? closing + footer.length : bodyEnd);
    if (key) found.push({ ...key, lines });
  }
  return found;
}

/** A block that a patch adds: its END line has a plus, a base64 digit, before it, and so has each other one. */
function withoutPluses(raw: string): string {
  return /\n\+[ \t]*$/.test(raw) ? raw.replaceAll('\n+', '\n') : raw;
}

/** What a logger puts before and behind each line is no longer. */
const MAX_FRAME = 300;

/**
 * The lines of a block that was logged line by line, each with a time, a level or JSON around it: what stands before the END
 * line stands, but for its numbers, before each other one, and what follows the BEGIN line behind each. Empty where nothing does.
 */
function linesIn(raw: string): readonly { readonly start: number; readonly end: number }[] {
  const lines = raw.split('\n');
  const [suffix = '', prefix = ''] = [lines[0], lines.at(-1)];
  if (lines.length < 3 || !/[A-Za-z0-9]/.test(prefix) || prefix.length > MAX_FRAME || suffix.length > MAX_FRAME) return [];
  const before = new RegExp(`^${framePattern(prefix)}`);
  const behind = new RegExp(`${framePattern(suffix)}$`);
  const found: { start: number; end: number }[] = [];
  let at = suffix.length + 1;
  for (const line of lines.slice(1, -1)) {
    const start = before.exec(line)?.[0].length;
    const end = behind.exec(line)?.index;
    if (start === undefined || end === undefined || end < start) return [];
    if (end > start) found.push({ start: at + start, end: at + end });
    at += line.length + 1;
  }
  return found;
}

/** A text of which the numbers may differ, as a regular expression without choices. */
function framePattern(frame: string): string {
  return frame.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\d+/g, '\\d{1,20}');
}

function openBodyEnd(text: string, from: number): number {
  const match = /^(?:[A-Za-z0-9+/=\s"'`,;.&|]|\\+[nrt/]|\\\s)*/.exec(text.slice(from, from + MAX_BLOCK));
  return from + (match?.[0].length ?? 0);
}

/** The base64 of a PEM body without line ends, quotes and headers; null where it can't be a key's. */
function bodyOf(raw: string): string | null {
  // Comment marks begin lines; at a line's end two slashes are base64.
  const withoutHeaders = raw.replace(/(^|\n)[ \t]*\/\/[ \t]+/g, '$1').replace(/(?:Proc-Type|DEK-Info):[^\n\\]*/g, '');
  const slashes = withoutHeaders
    .replace(/(?<!\\)\\+\//g, '/')
    .replace(/%2F/gi, '/')
    .replace(/%2B/gi, '+')
    .replace(/%3D/gi, '=')
    .replace(/(?<!\\)\\+u002[bB]/g, '+')
    .replace(/(?<!\\)\\+u003[dD]/g, '=');
  // `+` joins literals as well as being a base64 digit: only one with quotes or spaces around it is noise.
  const joined = slashes.replace(/["'`][\s\\nr]*[+.&,][\s\\]*["'`]/g, '').replace(/\s\+\s/g, '');
  const body = joined.replace(NOISE, (noise) => (noise === '+' ? '+' : ''));
  if (!/^[A-Za-z0-9+/]{60,}={0,2}$/.test(body)) return null;
  return body;
}

function describe(body: string, encrypted: boolean, armored: boolean, start: number, end: number): PrivateKey | null {
  const decoded = Buffer.from(body, 'base64');
  const parsed = privateKeyIn(decoded);
  if (parsed?.type === 'other') return null;
  if (!parsed && !isRandomBody(body)) return null;
  const type = parsed ? parsed.type : 'unknown';
  return {
    start,
    end,
    body,
    der: parsed ? decoded.subarray(0, parsed.length) : null,
    type: type === 'encrypted' || encrypted ? 'encrypted' : type,
    encrypted: encrypted || type === 'encrypted',
    armored,
    lines: [],
  };
}

/** A placeholder body ("xxxx…", "MIIE…your key here…") repeats itself; a key's doesn't. */
function isRandomBody(body: string): boolean {
  const distinct = new Set(body).size;
  return distinct >= 30 && !/(.)\1{5}/.test(body) && !/your|example|private|key-?here|redacted/i.test(body);
}

/** How a header-less key's base64 may begin: PKCS#8 Ed25519, PKCS#8 or PKCS#1 RSA, encrypted PKCS#8. */
export const DER_START =
  /MC4CAQAwBQYDK2VwBCIEI|MI[IGH][A-Za-z0-9+/]{3,5}(?:IBA[A-Za-z0-9+/]|[A-Za-z0-9+/]{0,2}AgEA)|MII[EFJ][A-Za-z0-9+/]{2}[TIAgwQ]|MIGbMFcGCSqGSIb3DQEFDT/;

const BASE64_RUN = /[A-Za-z0-9+/]+/y;
/** What may stand between two pieces of base64: an escaped slash or line end, a quotation with an operator, a line end. */
const BARE_JOINTS: readonly RegExp[] = [
  /\\+\//y,
  /\\+[nr](?=[A-Za-z0-9+/])/y,
  /["'`]?[^\S\n]*(?:[+.\\][^\S\n]*)?\n\s*["'`]?(?=[A-Za-z0-9+/]{8})/y,
];

/** The base64 that a text begins with, over line ends, escapes and joined literals, padding included. */
function bareText(text: string): string {
  let at = 0;
  const goOn = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return false;
    at += found[0].length;
    return true;
  };
  while (goOn(BASE64_RUN) || BARE_JOINTS.some(goOn));
  if (at > 0) goOn(/={0,2}/y);
  return text.slice(0, at);
}

/** A private key in base64 without PEM lines that begins at `start`; null where the characters there are none. */
export function readBareKey(text: string, start: number): PrivateKey | null {
  const raw = bareText(text.slice(start, start + MAX_BLOCK));
  if (raw.length < 60) return null;
  const body = raw
    .replace(/(?<!\\)\\+\//g, '/')
    .replace(/(?<!\\)\\+[nr]/g, '')
    .replace(/["'`\s\\.]/g, '')
    .replace(/\+(?=\s)/g, '');
  const parsed = privateKeyIn(Buffer.from(body.slice(0, 8192), 'base64'));
  if (!parsed || parsed.type === 'other') return null;
  const characters = Math.ceil(parsed.length / 3) * 4;
  const key = describe(body.slice(0, characters), parsed.type === 'encrypted', false, start, start + endOf(raw, characters));
  return key;
}

/** How far into `raw` the first `count` base64 characters reach. */
function endOf(raw: string, count: number): number {
  let seen = 0;
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === '\\') {
      if (raw[i + 1] !== '/') i++;
      continue;
    }
    if (/[A-Za-z0-9+/=]/.test(raw[i] ?? '')) seen++;
    if (seen === count) return i + 1;
  }
  return raw.length;
}
