/**
 * The words that tell which of Binance's systems something belongs to: in names, in headings, as hosts, and as the values of
 * switches.
 */
import type { Environment } from '../../model/detection.ts';
import { endOf, withoutEnd, withoutEnds } from '../text/edges.ts';
import { wordsOf } from '../vocabulary.ts';

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

export const LIVE = /(?:^|_)(?:live|prod|production|main_?net|real)(?:_|$)/;

export const US = /binance_?us(?:_|$)|(?:^|_)bnb_?us(?:_|$)|binance(?:_[a-z]+){0,3}_us(?:_|$)|(?:^|_)us_binance(?:_|$)/;

export const NEGATED = /(?:^|_)(?:no|not|non|isnt|without|disable|disabled|skip)_(?:[a-z]+_)?(?:test|sand|demo)/;

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

/** What stands in many switches' names and says nothing of whose they are. */
export const COMMON_WORDS = new Set([
  ...HEADING_WORDS,
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

/** The environment that a short text names without saying anything else: `# Binance testnet keys`. */
export function inHeading(text: string): Environment | null {
  // A list names what follows one by one: `// key, secret, testnet`.
  if (text.length > 120 || text.includes(',')) return null;
  const words = wordsOf(text).split('_');
  if (words.length > 10 || !words.every((word) => HEADING_WORDS.has(word) || /^\d+$/.test(word) || TESTNET.test(word))) return null;
  const joined = words.join('_');
  return inName(joined, false);
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

export const ADDRESS =
  /(?:^|_)(?:url|urls|uri|host|hosts|hostname|endpoint|endpoints|base|baseurl|address|domain|server|gateway|rest|ws|wss|stream|websocket|api|fapi|dapi|spot|futures|public|private|link|root|http|https|connect)(?:_|$)/;

/** Names that may be a switch's. */
export const SWITCH =
  /test|sand_?box|demo|(?:^|_)(?:live|prod|production|main_?net|real|tld|domain|env|environment|mode|network|net|server|system|stage|profile|profiles_active|platform|type|target|exchange|id|name|label|title|account|alias|venue|provider|broker|market|tag)(?:_|$)/;

export const MODE =
  /(?:^|_)(?:env|environment|mode|network|net|server|system|stage|profile|profiles_active|platform|account_type|trading_type|target)$/;

export const OWNER =
  /(?:^|_)(?:exchange|exchange_id|exchange_name|name|id|label|title|profile|account|account_name|alias|venue|provider|broker|market|tag|exchange_type)$/;

/** Lists of what a system could do, and of addresses for each system: none of them is a choice. */
export const CATALOGUE =
  /^(?:has|features|capabilities|supports?|supported|limits|fees|timeframes|urls?|hosts?|endpoints?|docs?|help|comments?|readme|examples?)$/i;

export const SETTINGS = /options?$|opts$|config(?:uration)?$|cfg$|params$|settings$|urls$/i;

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
