/** From labels to meaning: which role a name gives a value, whose it says it is, what else it says it is for. */
import type { Evidence } from '../../model/detection.ts';
import { evidence } from '../evidence.ts';
import type { Call, Label, Labels } from './labels.ts';
import { COMMON_NAMES, ROLE_WORDS } from './words/owner-words.ts';
import { CHINESE_API_KEY, KEY_WORDS, SECRET_WORDS } from './words/role-words.ts';
import type { Column } from '../structure/column.ts';
import {
  API_WORDS,
  LISTEN_KEY,
  NEVER_CREDENTIAL,
  ONE_LETTER_NAME,
  PASSWORD_NAME,
  TRADING,
  mentions,
  mentionsBinance,
  wordsOf,
} from './words/vocabulary.ts';
import { OTHER_PURPOSE } from './words/other-purposes.ts';
import { OTHER_VENDOR } from './words/other-services.ts';

export type Role = 'api-key' | 'secret-key';

/** What the names around a value say. */
export interface Naming {
  readonly role: Role | null;
  readonly listenKey: boolean;
  /** The name without its role words: `binance main` of BINANCE_MAIN_API_KEY. Partners share it. */
  readonly accountName: string;
  readonly evidence: readonly Evidence[];
  /** Its name says it is something else: such a value is nobody's partner. */
  readonly belongsElsewhere: boolean;
}

/** How a sentence leads to the secret: "sign the query with {SECRET}", "the private half is", "the hidden part:". */
const SECRET_PHRASE =
  /(?:^|_)sign(?:s|ed|ing)?(?:_[a-z]+){0,4}_with_?$|(?:private|secret|hidden)_(?:half|part|one|side|bit)(?:_(?:is|was|it_is|s))?(?:_[:;,=])?_?$/;
/** A sentence or a line of a .netrc file that ends so goes on with a password. */
const PASSWORD_PHRASE = /(?:^|_)(?:password|passwd|pass)(?:_is)?$/;
/** A host with Binance's name in it that is none of its own: `mirror.binance-data.corp`. */
const OTHER_HOST =
  /(?<![\w.-])(?!(?:[\w-]{1,60}\.){0,4}binance\.(?:com|us|vision|org|info|bz|me|cloud|tr)(?![\w.-]))(?:[\w-]{1,60}\.){1,5}[a-z]{2,12}(?![\w.-])/gi;
const PASSWORD_ROLE = { role: 'secret-key', specific: false } as const;

const NEGATED = /\((?:not|no|without|never|nicht|kein\w{0,3}|ohne|pas|sans|sin|não|sem|не|без)\s[^()\n]{0,40}\)/gi;

/** Labels in prose and on the line above may hold several words; the one closest to the value decides. */
function roleOf(whole: string, prose: boolean): { readonly role: Role; readonly specific: boolean } | null {
  // What stands before another value is that value's.
  const tail = whole.slice(whole.lastIndexOf('…') + 1);
  // "API key (not the secret)" is no secret.
  const text = (prose && /\w/.test(tail) ? tail : whole).replace(NEGATED, ' ');
  const words = wordsOf(text);
  if (CHINESE_API_KEY.test(text) && !/secret|私钥/i.test(text)) return { role: 'api-key', specific: true };
  const letter = prose ? undefined : ONE_LETTER_NAME.exec(words)?.[1];
  if (letter !== undefined) return { role: letter === 'k' ? 'api-key' : 'secret-key', specific: false };
  // Prose keeps its punctuation, which tells where one thing ends and the next begins.
  const source = prose
    ? text
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^a-z0-9\u0080-\uffff:;,=]+/g, '_')
        .replace(/[:;,=]/g, '_$&_')
    : words;
  if (prose && SECRET_PHRASE.test(source)) return { role: 'secret-key', specific: false };
  const secretAt = lastMatch(SECRET_WORDS, source);
  const keyAt = lastMatch(KEY_WORDS, source);
  if (secretAt === null && keyAt === null) return null;
  const specific = API_WORDS.test(words) || /(?:secret_?key|key_?secret|secretkey)/.test(words);
  if (secretAt === null) return { role: 'api-key', specific };
  if (keyAt === null || !prose) return { role: 'secret-key', specific };
  // "api key and secret: V" is a secret, "secret of the api key: V" too; "secret … api key: V" is a key.
  const between = source.slice(secretAt, keyAt);
  return { role: keyAt > secretAt + 8 && /[:;,=]|api|_and_/.test(between) ? 'api-key' : 'secret-key', specific };
}

/** What a declaration begins with in one language or the other; none of it is a name. */
const DECLARED =
  /^(?:(?:auto|char|const|constexpr|declare|export|extern|final|global|internal|let|local|my|our|override|private|protected|public|readonly|static|String|string|val|var|volatile)\s+)+(?=\S+\s+\S)/;

const MODIFIER = /^private\s\S+$/;

/** `Gizli anahtar =`, `API 密钥 =`: the words before the last one may turn its role. Null where they don't. */
function phraseRole(label: Label, next: Label | undefined): ReturnType<typeof roleOf> {
  if (label.via !== 'assigned' || next?.via !== 'prose' || !next.text.endsWith(label.text)) return null;
  const phrase = next.text.replace(DECLARED, '');
  // `private s = …`: a declaration's word.
  if (MODIFIER.test(phrase) && !/^(?:key|schl|cl|ключ)/i.test(label.text)) return null;
  if (!/^[\p{L}\p{M}\p{N} _-]{3,60}$/u.test(phrase)) return null;
  if (CHINESE_API_KEY.test(phrase)) return roleOf(phrase, true);
  const before = phrase.slice(0, -label.text.length).trim().split(' ').at(-1) ?? '';
  return SECRET_WORDS.test(wordsOf(before)) ? { role: 'secret-key', specific: false } : null;
}

function lastMatch(pattern: RegExp, text: string): number | null {
  let last: number | null = null;
  for (const match of text.matchAll(new RegExp(pattern.source, 'gi'))) last = match.index;
  return last;
}

function accountNameOf(text: string): string {
  return wordsOf(text)
    .replace(
      /(?:^|_)(?:api|apikey|apisecret|key|keys|secret|secretkey|id|access|private|public|priv|pub|value|token|sec|sk|pk|ak)(?=_|$)/g,
      '',
    )
    .replace(/^_|_$/g, '');
}

/** Names of what trades: what else they say is of trading. */
const TRADES = /^(?:api|exchange|trading|trade)_/;
/** But for what a program keeps for itself. */
const PROGRAMS_OWN = /(?:^|_)(?:cache|cookie|csrf|encryption|hash|idempotency|jwt|salt|session|webhook)(?:_|$)/;

/** Reads what the labels, the column and the call say of a value. */
export function readNaming(labels: Labels, column: Column | null): Naming {
  const all: readonly Label[] = column ? [{ text: column.header, via: 'column' }, ...labels.labels] : labels.labels;
  const list: Evidence[] = [];
  let role: Role | null = null;
  let accountName = '';
  let belongsElsewhere = false;
  for (const [index, label] of all.entries()) {
    const loose = label.via === 'prose' || label.via === 'line-above' || label.via === 'comment';
    if (loose && (role !== null || list.length > 0) && label.via === 'comment') break;
    const text = label.text;
    const words = wordsOf(text);
    if (LISTEN_KEY.test(text) || /listen_?key/.test(words) || (!loose && words === 'stream'))
      return { role: null, listenKey: true, accountName, evidence: [evidence('listen-key', shorten(text))], belongsElsewhere: true };
    if (/x[-_]mbx[-_]api[-_]?key/i.test(text))
      return {
        role: 'api-key',
        listenKey: false,
        accountName: '',
        evidence: [evidence('header-x-mbx-apikey', 'X-MBX-APIKEY')],
        belongsElsewhere: false,
      };
    const isPassword = label.via === 'prose' && PASSWORD_PHRASE.test(words);
    const given = isPassword ? PASSWORD_ROLE : (phraseRole(label, all[index + 1]) ?? roleOf(text, loose));
    const binance = mentionsBinance(isPassword ? text.replace(OTHER_HOST, ' ') : text) && !isOtherBnb(text);
    const share = loose ? 0.8 : 1;
    const detail = shorten(text);
    if (!loose && NEVER_CREDENTIAL.test(words) && !/key$|secret$/.test(words)) {
      return { role: null, listenKey: false, accountName, evidence: [evidence('name-never', detail)], belongsElsewhere: true };
    }
    // A sentence that names Binance but no key is no name; the neighbourhood counts it.
    if (binance && (given || !loose || words.split('_').length <= 2)) {
      accountName = accountNameOf(text);
      const purpose =
        !loose && OTHER_PURPOSE.test(words.replace(/binance_?(?:us)?/g, '')) && !given ? [evidence('name-other-purpose', detail, 0.6)] : [];
      return {
        role: role ?? given?.role ?? null,
        listenKey: false,
        accountName,
        evidence: [...list, evidence(given ? 'name-binance' : 'name-binance-only', detail, share), ...purpose],
        belongsElsewhere: false,
      };
    }
    if (role !== null || list.length > 0) continue;
    const vendor = findVendor(loose ? text.slice(-60) : text);
    if (vendor && !loose) {
      list.push(evidence('name-other-vendor', detail));
      belongsElsewhere = true;
      continue;
    }
    if (OTHER_PURPOSE.test(loose ? lastWords(words) : words) && (!TRADES.test(words) || PROGRAMS_OWN.test(words))) {
      list.push(evidence('name-other-purpose', detail, loose ? 0.6 : 1));
      belongsElsewhere = true;
      continue;
    }
    if (!loose && PASSWORD_NAME.test(words)) {
      role = words.includes('token') ? 'api-key' : 'secret-key';
      list.push(evidence('name-password', detail));
      continue;
    }
    if (isPassword) {
      role = 'secret-key';
      list.push(evidence('name-password', detail));
      continue;
    }
    if (!given) continue;
    role = given.role;
    accountName = accountNameOf(text);
    if (mentions(TRADING, text)) list.push(evidence('name-trading', detail, share));
    else list.push(evidence(given.specific ? 'name-api' : 'name-bare', detail, share));
  }
  return { role, listenKey: false, accountName, evidence: list, belongsElsewhere };
}

/** `BNB_CALENDAR_TOKEN`: three letters that are others' too say Binance only where nothing else is named. */
function isOtherBnb(text: string): boolean {
  const words = wordsOf(text);
  if (!/(?:^|_)bnb(?:_|$)/.test(words) || mentionsBinance(text.replace(/bnb/gi, ' '))) return false;
  return words.split('_').some((word) => word !== 'bnb' && !ROLE_WORDS.has(word) && !COMMON_NAMES.has(word) && !/^[\d.]+$/.test(word));
}

function lastWords(words: string): string {
  return words.split('_').slice(-4).join('_');
}

function findVendor(text: string): string | null {
  OTHER_VENDOR.lastIndex = 0;
  const match = OTHER_VENDOR.exec(text.replace(/([a-z])([A-Z])/g, '$1_$2'));
  OTHER_VENDOR.lastIndex = 0;
  return match?.[0] ?? null;
}

/**
 * Calls that take an API key and a secret in this order, by the last part of their name. Libraries: python-binance,
 * binance-connector (Spot, UMFutures, CMFutures), go-binance (NewClient), binance-java-api (newInstance), binance-rs
 * (new), Binance.Net (ApiCredentials), php-binance-api (API), binancer (binance_credentials), siebly (MainClient).
 */
const CLIENT_CALL =
  /(?:^|[.:>\\\s])(?:(?:Async|Sync|Rest|Ws|Http|Api|Spot|Margin|Futures?|USDM?|UM|CM|Delivery|Main|Trading|Exchange|Request|Websocket|WebSocket)*(?:Binance\w*)?(?:Client|Manager|Api|API|Futures|Connector|Spot|Exchange|Credentials?|Account|Session|Service|Trader|Bot|SpotClientImpl|BinanceRest)|New\w*Client|newInstance|create|connect|init|initialize|authenticate|auth|login|from_hmac|with_credentials?|withCredentials|set_?credentials?|SetCredentials|setApiCredentials|set_api_keys?|setKeys|configure|new|__construct|ApiCredentials|BinanceCredentials|getInstance|build|make_client|get_client)$/;
const HMAC_CALL =
  /(?:createHmac|hmac\.new|hash_hmac|HMAC(?:SHA256)?|hmac_sha256|hmacSha256|hmac256|SecretKeySpec|hmac\.New|Hmac::new(?:_from_slice|_varkey)?|OpenSSL::HMAC\.(?:hex)?digest|hmac_sha256_hex|HmacSHA256|new HMACSHA256|crypto\.mac|:crypto\.hmac|Mac::new_from_slice|hex_?hmac|\.hmac|sign(?:ature)?)$/i;

/** True for the name of what makes an HMAC signature. */
export function isHmacCall(name: string): boolean {
  return HMAC_CALL.test(name) && !/(?:from|with)_?hmac$/i.test(name);
}

/** What the call a value is an argument of says; the role goes by the argument's place where no name gives one. */
export function readCall(call: Call | null): {
  readonly role: Role | null;
  readonly isHmac: boolean;
  readonly evidence: readonly Evidence[];
} {
  if (!call) return { role: null, isHmac: false, evidence: [] };
  const name = call.name.replace(/^new\s+/, '');
  if (isHmacCall(name)) return { role: 'secret-key', isHmac: true, evidence: [evidence('hmac-call', name)] };
  const role = roleByPlace(call);
  if (mentionsBinance(name)) return { role, isHmac: false, evidence: [evidence('call-binance', shorten(name))] };
  if (call.index <= 3 && CLIENT_CALL.test(name)) return { role, isHmac: false, evidence: [evidence('call-client', shorten(name))] };
  const words = wordsOf(name.split(/[.:>]/).at(-1) ?? name);
  if (OTHER_PURPOSE.test(words)) return { role: null, isHmac: false, evidence: [evidence('name-other-purpose', shorten(name))] };
  return call.index <= 1
    ? { role, isHmac: false, evidence: [evidence('call-argument', shorten(name))] }
    : { role: null, isHmac: false, evidence: [] };
}

/** Key before secret, as in every library: the first argument, or the one behind a value or a name of the other role. */
function roleByPlace(call: Call): Role | null {
  if (call.index === 0) return 'api-key';
  if (/[A-Za-z0-9]{60}/.test(call.previous.replace(/["'`]\s{0,20}(?:\.\.|[.+&~])\s{0,20}["'`]/g, ''))) return 'secret-key';
  const variable = /(?:^|[\s(,])([\w.$]+)\s*$/.exec(call.previous)?.[1];
  return variable !== undefined && KEY_WORDS.test(wordsOf(variable)) ? 'secret-key' : null;
}

function shorten(text: string): string {
  return text.replace(/[A-Za-z0-9+/=]{24,}/g, '…').slice(-60);
}
