/**
 * The words that tell which of Binance's systems something belongs to: in names, in headings, as hosts, and as the values of
 * switches.
 */
import type { Environment } from '../../../model/detection.ts';
import { endOf, withoutEnd, withoutEnds } from '../../text/edges.ts';
import { wordsOf } from './vocabulary.ts';

/** What decides, with where it was seen. */
export interface EnvironmentAnswer {
  readonly environment: Environment;
  readonly because: string;
}

/** A text without any of these words names no environment: its records need not be read. */
const INTERESTING =
  /test|sand_?box|demo|binance[-_.]?us|bnb[-_]?us|['"=: ]us\b|live|prod|main_?net|fapi\.|dapi\.|api\d?\.binance|测试|測試|テスト|테스트|тест/i;

/** True for text that can tell an environment at all. */
export function mayTellEnvironment(text: string): boolean {
  return INTERESTING.test(text);
}

export const TESTNET = /test_?net(?!work)|(?:^|_)sand_?box\d*(?:_|$)|测试网|測試網|テストネット|테스트넷|тестнет/;

export const SPLIT_TESTNET = /[a-z]test_net/;

export const DEMO = /(?:^|_)demo\d*(?:_|$)/;

/** Says so only in a value's own name, or beside a record that is called live. */
export const TEST = /(?:^|_)test(?:ing)?\d*(?:_|$)/;

export const LIVE = /(?:^|_)(?:live|prod|production|main_?net|real)(?:_|$)|^binance_com(?:_|$)/;

export const US = /binance_?us(?:_|$)|(?:^|_)bnb_?us(?:_|$)|binance(?:_[a-z]+){0,3}_us(?:_|$)|(?:^|_)us_binance(?:_|$)/;

export const NEGATED = /(?:^|_)(?:no|not|non|isnt|without|disable|disabled|skip)_(?:[a-z]+_)?(?:test|sand|demo)/;

const HOST = /(?<![\w.-])(?:[a-z0-9-]+\.){0,4}(?:binance\.(?:com|us|vision)|binancefuture\.com|binanceops\.com)(?![\w-])/gi;

/** The environment of a host; null for one that serves all of them or none. */
function ofHost(host: string): Environment | null {
  const name = host.toLowerCase();
  if (name.endsWith('binancefuture.com') || name.endsWith('binanceops.com') || name.includes('testnet.binance.')) return 'testnet';
  if (/^demo(?:-[a-z-]+)?\.binance\.com$/.test(name)) return 'demo';
  if (name.endsWith('binance.us')) return 'us';
  return /^(?:api(?:\d|-gcp)?|[fdeps]api|ws-api|ws-[fd]api|f?d?stream|fix-(?:oe|dc|md)|sapi|margin-stream)\.binance\.com$/.test(name)
    ? 'live'
    : null;
}

/** The environment of the hosts in a text, where they agree. */
export function hostIn(text: string): Environment | null {
  if (!text.includes('binance')) return null;
  return agreed([...text.matchAll(HOST)].flatMap((match) => ofHost(match[0]) ?? []));
}

/** What several voices agree upon; `unknown` where they don't, null where there is none. */
export function agreed(voices: readonly Environment[]): Environment | null {
  const [first] = voices;
  if (first === undefined) return null;
  return voices.every((one) => one === first) ? first : 'unknown';
}

/** Words of a heading: one that holds others is a sentence, and may say anything. */
const HEADING_WORDS = new Set([
  'a',
  'access',
  'account',
  'accounts',
  'api',
  'apis',
  'are',
  'binance',
  'binanceus',
  'bot',
  'coin',
  'coinm',
  'com',
  'config',
  'configuration',
  'credential',
  'credentials',
  'creds',
  'demo',
  'env',
  'environment',
  'exchange',
  'for',
  'future',
  'futures',
  'here',
  'hmac',
  'id',
  'in',
  'is',
  'key',
  'keys',
  'live',
  'login',
  'm',
  'mainnet',
  'margin',
  'mode',
  'my',
  'net',
  'of',
  'on',
  'only',
  'our',
  'pair',
  'private',
  'prod',
  'production',
  'profile',
  'public',
  'real',
  'sandbox',
  'secret',
  'secrets',
  'section',
  'settings',
  'spot',
  'test',
  'testnet',
  'the',
  'these',
  'this',
  'to',
  'token',
  'trading',
  'us',
  'usd',
  'usdm',
  'usdt',
  'variables',
]);

/** "Environment" and "network" in the languages of those who keep their keys in sheets. */
const FOREIGN_MODES = new Set([
  'ambiente',
  'ağ',
  'entorno',
  'environnement',
  'netz',
  'netzwerk',
  'ortam',
  'red',
  'rede',
  'réseau',
  'sieć',
  'umgebung',
  'środowisko',
  'мережа',
  'окружение',
  'середовище',
  'сеть',
  'среда',
  'ネットワーク',
  '环境',
  '環境',
  '網路',
  '网络',
  '네트워크',
  '환경',
]);

/** What stands in many switches' names and says nothing of whose they are. */
export const COMMON_WORDS = new Set([
  ...HEADING_WORDS,
  ...FOREIGN_MODES,
  'alias',
  'apikey',
  'app',
  'base',
  'bn',
  'bnb',
  'broker',
  'c',
  'cfg',
  'client',
  'coinm',
  'con',
  'connection',
  'data',
  'default',
  'enable',
  'enabled',
  'end',
  'endpoint',
  'flag',
  'global',
  'host',
  'http',
  'https',
  'id',
  'label',
  'market',
  'name',
  'network',
  'opt',
  'option',
  'options',
  'opts',
  'param',
  'params',
  'path',
  'platform',
  'point',
  'provider',
  'rest',
  'root',
  'run',
  'self',
  'server',
  'set',
  'stage',
  'system',
  'tag',
  'target',
  'title',
  'tld',
  'trade',
  'trader',
  'type',
  'uri',
  'url',
  'urls',
  'use',
  'use_test',
  'value',
  'venue',
  'with',
  'ws',
]);

/** The environment that a name tells; null where it tells none. `isOwn`: it is the name of the value itself. */
export function inName(name: string, isOwn: boolean): Environment | null {
  const words = wordsOf(name);
  const isTestnet = TESTNET.test(words) && !SPLIT_TESTNET.test(words);
  const isTest = isTestnet || (isOwn && TEST.test(words));
  const isLive = LIVE.test(words);
  const isDemo = DEMO.test(words);
  if ((isTest || isDemo) && (isLive || NEGATED.test(words))) return 'unknown';
  if (isTest) return 'testnet';
  if (isDemo) return 'demo';
  if (US.test(words)) return 'us';
  return isLive ? 'live' : null;
}

/** Words that a heading may hold beside {@link HEADING_WORDS}. In the name of a switch they would say whose it is. */
const SIDE_WORDS = new Set([
  'and',
  'below',
  'bots',
  'connector',
  'cross',
  'delivery',
  'following',
  'hello',
  'hey',
  'hi',
  'inverse',
  'isolated',
  'linear',
  'main',
  'new',
  'old',
  'perp',
  'perpetual',
  'perpetuals',
  'perps',
  'portfolio',
  'sub',
  'subaccount',
  'swap',
  'um',
  'user',
  'users',
]);

/** A text with one of these beside a name tells what became of it. */
const TALK = new Set([
  'are',
  'broken',
  'deprecated',
  'disabled',
  'down',
  'except',
  'instead',
  'is',
  'later',
  'no',
  'not',
  'off',
  'or',
  'removed',
  'todo',
  'unlike',
  'unsupported',
  'was',
  'without',
]);

/** A host with what makes it an address. */
const ADDRESSES = new RegExp(`(?:\\b(?:https?|wss?)://)?${HOST.source}(?:[:/][\\w/:.-]*)?`, 'gi');

/**
 * The environment that a short text names without saying anything else: `# Binance testnet keys`, `LIVE (fapi.binance.com)`.
 * Null where it names none. Binance.US is a name that nothing else has: whose account it is may stand beside it.
 */
export function inHeading(text: string): Environment | null {
  const title = text.length > 120 ? text : text.replace(/^(?:hello|hey|hi)\b[^,\n]{0,20},/i, '');
  // A list names what follows one by one: `// key, secret, testnet`.
  if (title.length > 120 || title.includes(',')) return null;
  const host = hostIn(title);
  const words = wordsOf(host === null ? title : title.replace(ADDRESSES, ' '))
    .split('_')
    .filter((word) => word !== '');
  if (words.length > 10) return null;
  const others = words.filter((word) => !HEADING_WORDS.has(word) && !SIDE_WORDS.has(word) && !/^\d+$/.test(word) && !TESTNET.test(word));
  const named = agreed([inName(words.join('_'), false), host].filter((one) => one !== null));
  if (others.length === 0) return named;
  return named === 'us' && others.length === 1 && !words.some((word) => TALK.has(word)) ? 'us' : null;
}

/** True for a text that has nothing but a heading's words, whatever they name. */
export function isHeading(text: string): boolean {
  const words = wordsOf(text.replace(ADDRESSES, ' ')).split('_');
  return words.length <= 10 && words.every((word) => HEADING_WORDS.has(word) || SIDE_WORDS.has(word) || TESTNET.test(word));
}

/** All words of a switch that says live. */
export const LIVE_SWITCH = new Set([
  'api',
  'binance',
  'enable',
  'is',
  'live',
  'main',
  'mainnet',
  'mode',
  'money',
  'net',
  'on',
  'prod',
  'production',
  'real',
  'trading',
  'use',
]);

const TRUE = new Set(['1', 'enable', 'enabled', 'on', 't', 'true', 'y', 'yes', '!0']);

const FALSE = new Set(['0', 'disable', 'disabled', 'f', 'false', 'n', 'no', 'off', '!1']);

/** The truth value that a text is; null where it is something else. */
export function truthOf(text: string): boolean | null {
  const word = /^[\s"'`:]*(!?[\w.]+)[\s"'`,;)}\]]*$/.exec(text.slice(0, 60))?.[1]?.toLowerCase().split('.').at(-1);
  if (word === undefined) return null;
  if (TRUE.has(word)) return true;
  return FALSE.has(word) ? false : null;
}

/** A switch's first word: what follows it on the line is something else. */
export function firstWord(text: string): string {
  return /^\s*\S+/.exec(text)?.[0] ?? '';
}

export const CREDENTIAL = /key|secret|token|passw|passphrase|credential|(?:^|_)(?:sk|ak|pk)(?:_|$)/;

/** What an address is called, and the parts of Binance's interface that have one. */
const ADDRESS_WORDS = [
  'address',
  'api',
  'base',
  'baseurl',
  'connect',
  'dapi',
  'domain',
  'endpoint',
  'end_?points?',
  'endpoints',
  'fapi',
  'futures',
  'gateway',
  'host',
  'hostname',
  'hosts',
  'http',
  'https',
  'link',
  'private',
  'public',
  'rest',
  'root',
  'server',
  'spot',
  'stream',
  'uri',
  'url',
  'urls',
  'websocket',
  'ws',
  'wss',
];
export const ADDRESS = new RegExp(`(?:^|_)(?:${ADDRESS_WORDS.join('|')})(?:_|$)`);

/** Names that may be a switch's. */
const SWITCH =
  /test|sand_?box|demo|(?:^|_)(?:live|prod|production|main_?net|real|tld|domain|env|environment|mode|network|net|server|system|stage|profile|profiles_active|platform|type|target|exchange|id|name|label|title|account|alias|venue|provider|broker|market|tag)(?:_|$)/;

const MODE =
  /(?:^|_)(?:env|environment|mode|network|net|server|system|stage|profile|profiles_active|platform|account_type|trading_type|target)$/;

export const OWNER =
  /(?:^|_)(?:exchange|exchange_id|exchange_name|name|id|label|title|profile|account|account_name|alias|venue|provider|broker|market|tag|exchange_type)$/;

/** Whether a name may be a switch's. */
export function isSwitch(words: string): boolean {
  return SWITCH.test(words) || isForeignMode(words);
}

/** Whether a name is that of what is chosen among systems, in any language. */
export function isMode(words: string): boolean {
  return MODE.test(words) || isForeignMode(words);
}

function isForeignMode(words: string): boolean {
  return FOREIGN_MODES.has(words.slice(words.lastIndexOf('_') + 1));
}

/** Lists of what a system could do, and of addresses for each system: none of them is a choice. */
export const CATALOGUE =
  /^(?:has|features|capabilities|supports?|supported|limits|fees|timeframes|urls?|hosts?|endpoints?|docs?|help|comments?|readme|examples?)$/i;

export const SETTINGS = /options?$|opts$|config(?:uration)?$|cfg$|params$|settings$|urls$/i;

/** What such a member names is not what its record uses. */
export const ELSEWHERE =
  /(?:^|_)(?:alternatives?|backup|compared?|disabled|docs?|documentation|except|exclude|excluded|fallback|former|from|help|logo|not|other|previous|prev|readme|reference|see|unsupported|wiki)(?:_|$)/;

/** A cell that tells it whatever its column is called: the bare words "demo" and "sandbox" are said of much else. */
export function inCell(text: string): Environment | null {
  if (text.length > 60 || !/test|demo|sand_?box|binance|тест|测试|測試|テスト|테스트/i.test(text)) return null;
  const named = inHeading(text);
  if (named === 'demo' || named === 'us') return /binance/i.test(text) ? named : null;
  return named === 'testnet' && (/binance/i.test(text) || !/sand_?box/i.test(text)) ? named : null;
}

export const GENERIC = /^(?:value|val|values|content|default|text|data|-e|--env|-v|-d|set|export|env)$/i;

/** An address-like name is no switch, though it may hold the word. */
export function isAddress(words: string): boolean {
  return /(?:^|_)(?:url|urls|uri|host|hosts|hostname|endpoint|endpoints|base|baseurl|address|domain|path|file|port|key|secret|symbol|symbols|balance|amount|timeout)(?:_|$)/.test(
    words,
  );
}

/** A comment without the signs that make it one. */
export function withoutSigns(note: string): string {
  return note
    .split('\n')
    .map((line) => withoutEnds(line, " \t\r#/*;'<!>=~_-:."))
    .join(' ')
    .trim();
}

/** What a call is made on, and what is called: `exchange` and `setSandboxMode`. */
export function calleeOf(opener: string): { readonly object: string; readonly method: string } {
  const callee = endOf(withoutEnd(opener, ' !?'), /[\w$.:>-]/);
  const method = endOf(callee, /\w/);
  return { object: withoutEnd(callee.slice(0, callee.length - method.length), '.:>-'), method };
}
