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
import { SecretText, sha256Hex } from '../finding.ts';
import type { Position } from '../finding.ts';
import { positionsOf } from './position.ts';
import { textBetween, unescaped } from './signatures.ts';

/** A request with its signature, and what may be the text that was signed. */
export interface SignedRequest {
  /** The texts that the signature may be of: logs do not always show which. They may hold the API key. */
  readonly payloads: readonly SecretText[];
  /** Lower-case hexadecimal for HMAC; base64 for a private key's. */
  readonly signature: string;
  readonly by: 'secret' | 'private-key';
  /** SHA-256 of the API key that the request was made with; null where it does not say. */
  readonly apiKey: string | null;
  readonly position: Position;
}

/** So many requests of one stretch of content are looked at, evenly spread: a log may hold nothing else. */
const MAX_REQUESTS = 16;
/** A request is this long at most, before its signature and behind it. */
const BEFORE = 6144;
const BEHIND = 3072;
/** How far from the signature a header may stand. */
const HEADER = 2500;
const MAX_PAYLOADS = 4;

/** The requests whose signatures begin at some offsets, in ascending order, of which few are read if there are many. */
export function requestsAt(bytes: Buffer, signatures: readonly SignaturePlace[]): readonly SignedRequest[] {
  const every = Math.max(1, signatures.length / MAX_REQUESTS);
  const positions = positionsOf(bytes);
  const requests: SignedRequest[] = [];
  for (let i = 0; Math.floor(i) < signatures.length; i += every) {
    const place = signatures[Math.floor(i)];
    const request = place && readRequest(bytes, place);
    if (!request) continue;
    const { length, ...rest } = request;
    requests.push({ ...rest, position: positions.at(place.at, Math.min(bytes.length, place.at + length * place.step), place.step === 2) });
  }
  return requests;
}

/** Where a signature begins. `step` is 2 for UTF-16. */
export interface SignaturePlace {
  readonly at: number;
  readonly step: 1 | 2;
}

type Read = Omit<SignedRequest, 'position'> & { readonly length: number };

function readRequest(bytes: Buffer, { at, step }: SignaturePlace): Read | null {
  let before = unescaped(textBetween(bytes, at - BEFORE * step, at, step));
  let behind = unescaped(textBetween(bytes, at, at + BEHIND * step, step));
  if (/signature(?:%3[dD]|%22)[^=&]*$/i.test(before)) {
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
  const { payloads, apiKey } = /96=$/.test(before) ? readFix(before, rest) : (readObject(before, rest) ?? readQuery(before, rest));
  if (payloads.length === 0) return null;
  return {
    payloads: payloads.slice(0, MAX_PAYLOADS).map((payload) => new SecretText(payload)),
    signature,
    by: hex === undefined ? 'private-key' : 'secret',
    apiKey: apiKey ?? headerNear(before, rest),
    length: shown.length,
  };
}

interface Payloads {
  readonly payloads: readonly string[];
  readonly apiKey: string | null;
}

const NOTHING: Payloads = { payloads: [], apiKey: null };

/** A query string or a form body. */
function readQuery(before: string, rest: string): Payloads {
  const head = /(?:^|[^A-Za-z0-9_])signature=$/i.test(before) ? before.slice(0, -'signature='.length) : null;
  if (head === null) return NOTHING;
  const query = /[^\s?"'`<>\\^]*$/.exec(head)?.[0] ?? '';
  const first = trimmed(query);
  const behind = trimmed(/^&[^\s"'`<>\\#]*/.exec(rest)?.[0] ?? '');
  const start = head.slice(0, head.length - query.length);
  const payloads: string[] = [];
  if (behind !== '') payloads.push(first === '' ? behind : `${first}&${behind}`);
  if (first !== '') {
    // `body=symbol=…`: the log's own name for it.
    const named = /^[A-Za-z_]{1,20}=(?=[A-Za-z]+=)/.exec(first)?.[0] ?? '';
    payloads.push(first.slice(named.length));
    // A form body behind a URL with a query: both were signed.
    const url = start.endsWith('?') ? undefined : /\?([A-Za-z0-9._~%&=+-]{3,2000})(?=["'\s])[^?]{0,400}$/.exec(start)?.[1];
    if (url !== undefined) payloads.push(url + first.slice(named.length));
  }
  const texts = payloads.map(asText);
  // Until 2026 characters outside of ASCII were signed as they are; since then percent-encoded (CHANGELOG.md 2025-12-17).
  const encoded = texts.filter((text) => /[^\x00-\x7f]/.test(text)).map((text) => text.replace(/[^\x00-\x7f]+/g, encodeURIComponent));
  return { payloads: [...encoded, ...texts], apiKey: null };
}

function trimmed(query: string): string {
  return query.replace(/^&+|&+$/g, '');
}

const PAIR =
  /(?:["']([A-Za-z_]\w*)["']|([A-Za-z_]\w*))\s*(?:=>|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s,{}[\]"']+)/g;

/** The params of an object that encloses the signature: JSON, or a dictionary as some language prints it. */
function readObject(before: string, rest: string): Payloads | null {
  const name = /["']?signature["']?\s*(?:=>|[:=])\s*(["']?)$/i.exec(before);
  if (!name || (name[1] === '' && /[&?]signature=$/i.test(before))) return null;
  const head = before.slice(0, name.index);
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

/** `X-MBX-APIKEY: …` in any dump of headers, HAR's list of names and values included. */
const HEADER_VALUE = /x-mbx-apikey["'\s:=>,[\](){}]{1,12}(?:"?value["'\s:=]{1,8})?([A-Za-z0-9]{64})(?![A-Za-z0-9])/gi;

/** The API key in the header closest to a request. */
function headerNear(before: string, rest: string): string | null {
  const head = before.slice(-HEADER);
  const text = head + rest.slice(0, HEADER);
  if (!/x-mbx-apikey/i.test(text)) return null;
  let best: { readonly distance: number; readonly key: string } | null = null;
  for (const match of text.matchAll(HEADER_VALUE)) {
    const distance = Math.abs(match.index - head.length);
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
