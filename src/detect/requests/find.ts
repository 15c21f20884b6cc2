/**
 * Signed requests in a content: query strings and form bodies, the params of the WebSocket API, FIX Logon messages.
 *
 *   GET /api/v3/account?recvWindow=5000&timestamp=1499827319559&signature=c8db56…      signed: all before &signature=
 *   {"method":"order.place","params":{"symbol":"BTCUSDT",…,"signature":"aa1b57…"}}     signed: the params, by name
 *   8=FIX.4.4|35=A|49=EXAMPLE|56=SPOT|34=1|52=20240627-11:17:25.223|96=4MHXel…==|      signed: five fields
 *
 * Sources: rest-api.md "SIGNED Endpoint security", web-socket-api.md "SIGNED request security", fix-api.md "Logon". REST
 * signs its parameters in the order they are sent in, query string and body with nothing between.
 */
import { SecretText, sha256Hex } from '../../model/secret.ts';
import type { Position } from '../../model/detection.ts';
import { positionsOf } from '../text/position.ts';
import { textBetween, unescaped } from './signatures.ts';
import type { SignaturePosition } from './signatures.ts';

/** A request with its signature, and what may be the text that was signed. */
export interface SignedRequest {
  /** The texts that the signature may be of: logs do not always show which. They may hold the API key. */
  readonly payloads: readonly SecretText[];
  /** Lower-case hexadecimal for HMAC; base64 for a private key's. */
  readonly signature: string;
  readonly by: 'secret' | 'private-key';
  /** SHA-256 of the API key that the request was made with; null where it does not say. */
  readonly apiKey: string | null;
  /** That of the signature. */
  readonly position: Position;
  /** The content is UTF-16, whose columns are pairs of bytes. */
  readonly wide: boolean;
}

/** So many requests of one stretch of content are read: a log may hold nothing else. */
const MAX_REQUESTS = 16;
/** One that can't be read may be logged once more nearby, in another shape. */
const MAX_TRIES = 3;
/** A request is this long at most, before its signature and behind it. */
const BEFORE = 6144;
const BEHIND = 3072;
/** How far from the signature a header may stand. */
const HEADER = 2500;
const MAX_PAYLOADS = 4;
/** What may be signed is longer in no request that Binance takes from a bot; together they take so many characters of memory. */
const MAX_KEPT = 8192;
/** How far before itself a value's name begins. */
const NAME = 64;
/** So many characters tell signatures apart. */
const TELLING = 32;

/**
 * The requests whose signatures begin at some offsets, in ascending order. Of many the ones with the least signatures are
 * read: see sample.ts.
 */
export function requestsAt(bytes: Buffer, signatures: readonly SignaturePosition[]): readonly SignedRequest[] {
  const bySignature = new Map<string, SignaturePosition[]>();
  for (const place of signatures) {
    const telling = textBetween(bytes, place.at, place.at + TELLING * place.step, place.step).toLowerCase();
    const places = bySignature.get(telling);
    if (places) places.push(place);
    else bySignature.set(telling, [place]);
  }
  const chosen = [...bySignature.keys()].toSorted().slice(0, MAX_REQUESTS);
  const read = chosen.flatMap((telling) => {
    const all = (bySignature.get(telling) ?? []).slice(0, MAX_TRIES).flatMap((place) => {
      const request = readRequest(bytes, place);
      return request ? [{ place, request }] : [];
    });
    return all.find((one) => one.request.apiKey !== null) ?? all[0] ?? [];
  });
  const positions = positionsOf(bytes);
  return read
    .toSorted((a, b) => a.place.at - b.place.at)
    .map(({ place, request: { length, ...request } }) => {
      const wide = place.step !== 1;
      return { ...request, wide, position: positions.at(place.at, Math.min(bytes.length, place.at + length * place.step), wide) };
    });
}

type Read = Omit<SignedRequest, 'position' | 'wide'> & { readonly length: number };

function readRequest(bytes: Buffer, { at, step }: SignaturePosition): Read | null {
  let before = unescaped(textBetween(bytes, at - BEFORE * step, at, step));
  let behind = unescaped(textBetween(bytes, at, at + BEHIND * step, step));
  if (/signature(?:%3[dD]|%22)[^=&]*$/i.test(before.slice(-NAME))) {
    // The whole request was encoded once more: the URL is a parameter of another one, or a form's value.
    before = decoded(before);
    behind = decoded(behind);
  }
  const hex = /^[0-9a-f]{64}(?![0-9a-z])/i.exec(behind)?.[0];
  const base64 = hex === undefined ? /^(?:[A-Za-z0-9+/]|%2[bB]|%2[fF]){80,}(?:=|%3[dD]){0,2}/.exec(behind)?.[0] : undefined;
  const shown = hex ?? base64;
  if (shown === undefined) return null;
  const signature = hex?.toLowerCase() ?? decoded(shown);
  const size = hex === undefined ? Buffer.byteLength(signature, 'base64') : 32;
  if (hex === undefined && size !== 64 && (size < 256 || size > 512)) return null;
  const rest = behind.slice(shown.length);
  if (isElsewhere(before, rest)) return null;
  const { payloads, apiKey } = before.endsWith('96=') ? readFix(before, rest) : (readObject(before, rest) ?? readQuery(before, rest));
  let room = MAX_KEPT;
  const kept = [...new Set(payloads)].slice(0, MAX_PAYLOADS).filter((payload) => payload !== '' && (room -= payload.length) >= 0);
  if (kept.length === 0) return null;
  return {
    payloads: kept.map((payload) => new SecretText(copied(payload))),
    signature: copied(signature),
    by: hex === undefined ? 'private-key' : 'secret',
    apiKey: apiKey ?? headerNear(before, rest),
    length: shown.length,
  };
}

/** So far from a signature a header is taken for its request's. */
const NEAR = 1200;
/** Headers that carry the API keys of other exchanges, many of which sign requests as Binance does. */
const FOREIGN_HEADER =
  /(?:^|[^A-Za-z0-9_-])(?:bx-apikey|kc-api-key|ok-access-key|x-api-key|x-bapi-api-key|x-bm-key|x-bx-apikey|x-ch-apikey|x-mexc-apikey)["']?\s{0,4}[:=]/i;
/** Binance's own hosts. */
const BINANCE_HOST = /(?:^|\.)(?:binance|binancefuture)\.(?:cloud|com|info|me|org|us|vision)$/i;
/** Hosts that may stand for any other: a proxy, a test's server. */
const LOCAL_HOST = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[A-Za-z0-9-]+|.*\.(?:internal|local|localhost|test))$/i;

/** Whether a request is made to somebody else than Binance: what signs it proves nothing of Binance then. */
function isElsewhere(before: string, rest: string): boolean {
  const near = before.slice(-NEAR) + rest.slice(0, NEAR);
  if (/mbx[-_]apikey/i.test(near)) return false;
  const at = before.lastIndexOf('://');
  const url = at < 0 ? '' : before.slice(at + 3);
  const host = /[\s"'`<>]/.test(url) ? undefined : /^[A-Za-z0-9.-]{1,253}/.exec(url)?.[0];
  if (host !== undefined) return !BINANCE_HOST.test(host) && !LOCAL_HOST.test(host);
  return FOREIGN_HEADER.test(near) && !/binance/i.test(near);
}

/** A text of its own: a slice would keep all the text it was cut from alive. */
function copied(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

interface Payloads {
  readonly payloads: readonly string[];
  readonly apiKey: string | null;
}

const NOTHING: Payloads = { payloads: [], apiKey: null };

/** What was signed stands so many lines above the signature at most, where a log tells them one after the other. */
const LINES_ABOVE = 3;

/** The query string in the lines above a signature: `string to sign: symbol=…&timestamp=…`, then `signature: …`. */
function readAbove(before: string): Payloads {
  const lines = before.split('\n').slice(-LINES_ABOVE - 1);
  const payloads = lines.flatMap((line) => {
    const at = line.lastIndexOf('timestamp=');
    if (at < 0) return [];
    const from = startOfQuery(line.slice(0, at));
    const query = line.slice(from, at) + (/^[^\s"'`<>\\;]*/.exec(line.slice(at))?.[0] ?? '');
    const own = query.replace(/^[([{,;|:]/, '');
    // A name of the log's own before it: `payload=symbol=…`.
    const named = /^[A-Za-z_]{1,40}=(?=[A-Za-z]\w{0,40}=)/.exec(own)?.[0] ?? '';
    return named === '' ? [own] : [own.slice(named.length), own];
  });
  return { payloads: payloads.toReversed().map(asText), apiKey: null };
}

/** A query string or a form body. */
function readQuery(before: string, rest: string): Payloads {
  const name = before.slice(-NAME);
  // Where the query itself does not end in it, it stands apart: on a line of its own, or behind another sign.
  if (!/(?:^|[^A-Za-z0-9_])signature=$/i.test(name) || /[;,|\s]\s{0,4}signature=$/i.test(name)) return readAbove(before);
  const head = before.slice(0, -'signature='.length);
  const query = head.slice(startOfQuery(head));
  const first = trimmed(query);
  const behind = trimmed(/^&[^\s"'`<>\\#]*/.exec(rest)?.[0] ?? '');
  const start = head.slice(0, head.length - query.length);
  const payloads: string[] = [];
  if (behind !== '') payloads.push(first === '' ? behind : `${first}&${behind}`);
  if (first !== '') {
    // `body=symbol=…`, `(symbol=…`: the log's own name or sign before it.
    const prefix = /^[^=&]{0,40}[=([{,;|:](?=[A-Za-z]\w{0,40}=)/.exec(first)?.[0] ?? '';
    const own = first.slice(prefix.length);
    payloads.push(own);
    // A form body behind a URL with a query: both were signed.
    const url = start.endsWith('?') ? undefined : /\?([A-Za-z0-9._~%&=+-]{3,2000})(?=["'\s])[^?]{0,400}$/.exec(start)?.[1];
    if (url !== undefined) payloads.push(url + own);
  }
  const texts = payloads.map(asText);
  // Until 2026 characters outside of ASCII were signed as they are; since then percent-encoded (CHANGELOG.md 2025-12-17).
  const encoded = texts.filter((text) => /[^\x00-\x7f]/.test(text)).map((text) => text.replace(/[^\x00-\x7f]+/g, encodeURIComponent));
  return { payloads: [...encoded, ...texts], apiKey: null };
}

/** Where the query string that a text ends with begins. */
function startOfQuery(text: string): number {
  let at = text.length;
  while (at > 0 && !/[\s?"'`<>\\^]/.test(text[at - 1] ?? '')) at--;
  return at;
}

function trimmed(query: string): string {
  let from = 0;
  let to = query.length;
  while (query[from] === '&') from++;
  while (to > from && query[to - 1] === '&') to--;
  return query.slice(from, to);
}

const PAIR =
  /(?:["']([A-Za-z_]\w{0,60})["']|(?<!\w)([A-Za-z_]\w{0,60}))\s{0,8}(?:=>|[:=])\s{0,8}("(?:[^"\\]|\\.){0,1000}"|'(?:[^'\\]|\\.){0,1000}'|[^\s,{}[\]"']{1,200})/g;

/** The params of an object that encloses the signature: JSON, or a dictionary as some language prints it. */
function readObject(before: string, rest: string): Payloads | null {
  const name = /["']?signature["']?\s*(?:=>|[:=])\s*(["']?)$/i.exec(before.slice(-NAME));
  if (!name || (name[1] === '' && /[&?]signature=$/i.test(name.input))) return null;
  const head = before.slice(0, before.length - name[0].length);
  const from = openingBrace(head);
  const to = closingBrace(rest);
  if (from < 0 || to < 0) return null;
  const params = [...pairsOf(head.slice(from + 1)), ...pairsOf(rest.slice(0, to))];
  if (params.length === 0) return NOTHING;
  const sorted = params.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const key = params.find(([param]) => /^api_?key$/i.test(param))?.[1] ?? null;
  const isKey = key !== null && /^[A-Za-z0-9]{64}$/.test(key);
  // A dictionary of REST parameters is signed in its own order.
  return { payloads: [...new Set([joined(sorted), joined(params)])], apiKey: isKey ? sha256Hex(key) : null };
}

function joined(params: readonly (readonly [string, string])[]): string {
  return params.map(([param, value]) => `${param}=${value}`).join('&');
}

function pairsOf(text: string): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const [, quoted, bare, value] of text.matchAll(PAIR)) {
    const param = quoted ?? bare;
    if (param !== undefined && value !== undefined) pairs.push([param, valueOf(value)]);
  }
  return pairs;
}

/** A literal's value: what a string says, a number in the digits it is written in. */
function valueOf(literal: string): string {
  const quote = literal[0];
  if (quote !== '"' && quote !== "'") return asText(literal);
  const inner = literal.slice(1, -1);
  if (!inner.includes('\\')) return asText(inner);
  return asText(inner).replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code: string | undefined, character: string | undefined) =>
    code === undefined ? (character ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The index of the brace that encloses a text's end; -1 where none does. */
function openingBrace(text: string): number {
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === '}') depth++;
    else if (text[i] === '{' && depth-- === 0) return i;
  }
  return -1;
}

function closingBrace(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}' && depth-- === 0) return i;
  }
  return -1;
}

const FIX_SEPARATOR = /\\u0001|\\x01|\^A|[|;]/g;

/** A FIX Logon: the signature is RawData (96), the API key Username (553). */
function readFix(before: string, rest: string): Payloads {
  const message = `${before}=${rest.slice(0, 600)}`.replace(FIX_SEPARATOR, '\x01');
  const start = message.lastIndexOf('35=A\x01');
  if (start < 0) return NOTHING;
  const fields = new Map<string, string>();
  for (const field of message.slice(start).split(/[\x01\r\n]/)) {
    const at = field.indexOf('=');
    if (at > 0 && !fields.has(field.slice(0, at))) fields.set(field.slice(0, at), field.slice(at + 1).trimEnd());
  }
  const signed = ['35', '49', '56', '34', '52'].map((tag) => fields.get(tag));
  if (signed.some((one) => one === undefined)) return NOTHING;
  const key = fields.get('553') ?? '';
  return { payloads: [signed.join('\x01')], apiKey: /^[A-Za-z0-9]{64}$/.test(key) ? sha256Hex(key) : null };
}

/** `X-MBX-APIKEY: …` in any dump of headers, HAR's list of names and values and nginx's variables included. */
const HEADER_VALUE = /x[-_]mbx[-_]apikey["'\s:=>,[\](){}]{1,12}(?:"?value["'\s:=]{1,8}|b["'])?([A-Za-z0-9]{64})(?![A-Za-z0-9])/gi;
/** A header before a request is as likely that of the one before it. */
const BEFORE_IS_FARTHER = 3;

/** The API key in the header closest to a request: on its line, else rather behind it than before. */
function headerNear(before: string, rest: string): string | null {
  const head = before.slice(-HEADER);
  const text = head + rest.slice(0, HEADER);
  if (!/x[-_]mbx[-_]apikey/i.test(text)) return null;
  let best: { readonly distance: number; readonly key: string } | null = null;
  for (const match of text.matchAll(HEADER_VALUE)) {
    const isBefore = match.index < head.length;
    const between = isBefore ? text.slice(match.index, head.length) : text.slice(head.length, match.index);
    const distance = between.includes('\n') ? HEADER + between.length * (isBefore ? BEFORE_IS_FARTHER : 1) : between.length;
    if (match[1] !== undefined && (best === null || distance < best.distance)) best = { distance, key: match[1] };
  }
  return best && sha256Hex(best.key);
}

/** Undoes percent-encoding, byte by byte. */
function decoded(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Text that holds one character a byte, read as UTF-8. */
function asText(bytes: string): string {
  return /[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
}
