/**
 * Which of Binance's systems does a value belong to? Only three things may say so: what the value itself or a record around
 * it is called, a switch of such a record with the switch's value, and the host that such a record names. The nearest of
 * them decides. A switch that is false says live, and so does every doubt: a live key that is called a testnet one passes
 * `--fail-on` in silence.
 */
import type { Environment } from '../../finding.ts';
import { endOf, withoutEnd, withoutEnds } from '../edges.ts';
import { wordsOf } from '../vocabulary.ts';
import { pathOf } from '../structure/record.ts';
import type { Member, RecordNode, RecordTree } from '../structure/record.ts';

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

const TESTNET = /test_?net(?!work)|(?:^|_)sand_?box\d*(?:_|$)|测试网|測試網|テストネット|테스트넷|тестнет/;
const SPLIT_TESTNET = /[a-z]test_net/;
const DEMO = /(?:^|_)demo\d*(?:_|$)/;
/** Says so only in a value's own name, or beside a record that is called live. */
const TEST = /(?:^|_)test(?:ing)?\d*(?:_|$)/;
const LIVE = /(?:^|_)(?:live|prod|production|main_?net|real)(?:_|$)/;
const US = /binance_?us(?:_|$)|(?:^|_)bnb_?us(?:_|$)|binance(?:_[a-z]+){0,3}_us(?:_|$)|(?:^|_)us_binance(?:_|$)/;
const NEGATED = /(?:^|_)(?:no|not|non|isnt|without|disable|disabled|skip)_(?:[a-z]+_)?(?:test|sand|demo)/;

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
const COMMON_WORDS = new Set([
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
function inName(name: string, isOwn: boolean): Environment | null {
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
function inHeading(text: string): Environment | null {
  // A list names what follows one by one: `// key, secret, testnet`.
  if (text.length > 120 || text.includes(',')) return null;
  const words = wordsOf(text).split('_');
  if (words.length > 10 || !words.every((word) => HEADING_WORDS.has(word) || /^\d+$/.test(word) || TESTNET.test(word))) return null;
  const joined = words.join('_');
  return inName(joined, false);
}

/** All words of a switch that says live. */
const LIVE_SWITCH = new Set([
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
function truthOf(text: string): boolean | null {
  const word = /^[\s"'`:]*(!?[\w.]+)[\s"'`,;)}\]]*$/.exec(text.slice(0, 60))?.[1]?.toLowerCase().split('.').at(-1);
  if (word === undefined) return null;
  if (TRUE.has(word)) return true;
  return FALSE.has(word) ? false : null;
}

/** A switch's first word: what follows it on the line is something else. */
function firstWord(text: string): string {
  return /^\s*\S+/.exec(text)?.[0] ?? '';
}

const CREDENTIAL = /key|secret|token|passw|passphrase|credential|(?:^|_)(?:sk|ak|pk)(?:_|$)/;
const ADDRESS =
  /(?:^|_)(?:url|urls|uri|host|hosts|hostname|endpoint|endpoints|base|baseurl|address|domain|server|gateway|rest|ws|wss|stream|websocket|api|fapi|dapi|spot|futures|public|private|link|root|http|https|connect)(?:_|$)/;
/** Names that may be a switch's. */
const SWITCH =
  /test|sand_?box|demo|(?:^|_)(?:live|prod|production|main_?net|real|tld|domain|env|environment|mode|network|net|server|system|stage|profile|profiles_active|platform|type|target|exchange|id|name|label|title|account|alias|venue|provider|broker|market|tag)(?:_|$)/;
const MODE =
  /(?:^|_)(?:env|environment|mode|network|net|server|system|stage|profile|profiles_active|platform|account_type|trading_type|target)$/;
const OWNER =
  /(?:^|_)(?:exchange|exchange_id|exchange_name|name|id|label|title|profile|account|account_name|alias|venue|provider|broker|market|tag|exchange_type)$/;
/** Lists of what a system could do, and of addresses for each system: none of them is a choice. */
const CATALOGUE =
  /^(?:has|features|capabilities|supports?|supported|limits|fees|timeframes|urls?|hosts?|endpoints?|docs?|help|comments?|readme|examples?)$/i;

const SETTINGS = /options?$|opts$|config(?:uration)?$|cfg$|params$|settings$|urls$/i;

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

/** What several voices agree upon; `unknown` where they don't, null where there is none. */
function agreed(voices: readonly Environment[]): Environment | null {
  const [first] = voices;
  if (first === undefined) return null;
  return voices.every((one) => one === first) ? first : 'unknown';
}

interface Vote {
  readonly environment: Environment;
  readonly because: string;
  /** A statement on a variable, such as `exchange.set_sandbox_mode(True)`. */
  readonly isCall?: boolean;
}

interface Votes {
  readonly switches: Vote[];
  readonly hosts: Vote[];
  /** Another value of the record is called the testnet's: then this one is not. */
  contrast: string | null;
}

const MAX_MEMBERS = 4000;
const MAX_DEPTH = 4;
/** So many assignments and options of one line are looked at. */
const MAX_ON_LINE = 40;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text without what stands in braces, at other indices. */
function blanked(text: string): string {
  return text.replace(/\{[^{}]*\}/g, '…');
}

/** Answers for one value. Null where its text tells nothing. */
export function environmentOf(tree: RecordTree, place: Member, value: Span, path: string): EnvironmentAnswer | null {
  return new Question(tree, place, value, path).answer();
}

class Question {
  readonly #tree: RecordTree;
  readonly #place: Member;
  readonly #value: Span;
  readonly #path: string;
  /** Words of the names on the value's way up: a switch of theirs is one of the value's. */
  #words: ReadonlySet<string> | null = null;
  /** What the value or its record is assigned to. */
  #names: Set<string> | null = null;

  constructor(tree: RecordTree, place: Member, value: Span, path: string) {
    this.#tree = tree;
    this.#place = place;
    this.#value = value;
    this.#path = path;
  }

  get #own(): ReadonlySet<string> {
    if (this.#words) return this.#words;
    const words = new Set<string>();
    for (const member of pathOf(this.#place))
      for (const text of [member.name ?? '', member.record.opener.slice(-60)]) for (const word of wordsOf(text).split('_')) words.add(word);
    this.#words = words;
    return words;
  }

  get #variables(): Set<string> {
    if (this.#names) return this.#names;
    const names = new Set<string>();
    for (const { name } of pathOf(this.#place)) {
      if (name === null) continue;
      names.add(name);
      const root = name.slice(0, Math.max(0, name.lastIndexOf('.')));
      if (root !== '') names.add(root);
    }
    this.#names = names;
    return names;
  }

  answer(): EnvironmentAnswer | null {
    let isOwn = true;
    let part: Span = this.#value;
    for (const member of pathOf(this.#place)) {
      const decided =
        this.#fromName(member, isOwn) ?? this.#fromExpression(member, part) ?? this.#fromChain(member) ?? this.#fromRecord(member);
      if (decided) return decided;
      part = member.record;
      // A name that says nothing of what it holds leaves the question to the next one.
      if ((member.name !== null && !GENERIC.test(member.name)) || entryOf(member).isPair) isOwn = false;
    }
    return this.#fromPath();
  }

  #fromName(member: Member, isOwn: boolean): EnvironmentAnswer | null {
    const entry = entryOf(member);
    if (isOwn && entry.isPair) {
      const named = inName(entry.name, true);
      if (named) return { environment: named, because: entry.name };
    }
    if (member.name !== null) {
      const named = inName(member.name, isOwn) ?? (isOwn ? inHeading(member.phrase) : null);
      if (named) return { environment: named, because: member.name };
      if (!isOwn && TEST.test(wordsOf(member.name)) && wordsOf(member.name).split('_').length <= 2 && hasLiveSibling(member))
        return { environment: 'testnet', because: member.name };
    }
    const note = withoutSigns(member.note);
    const headed = note === '' ? null : inHeading(note);
    return headed && headed !== 'live' ? { environment: headed, because: note } : headed ? { environment: 'live', because: note } : null;
  }

  /** `testnet ? A : B`, `A if testnet else B`. */
  #fromExpression(member: Member, { start, end }: Span): EnvironmentAnswer | null {
    const { text } = this.#tree;
    const head = blanked(text.slice(Math.max(member.valueStart, start - 300), start));
    const tail = text.slice(end, Math.min(end + 120, Math.max(member.end, end)));
    const question = /([^?;{}\n]{1,100})\?(?![?.])\s*["'`]?$/.exec(head)?.[1];
    if (question !== undefined) return fromCondition(question, false);
    const otherwise = /([^?;{}\n]{1,100})\?(?![?.])[^?;\n]{1,300}:\s*["'`]?$/.exec(head)?.[1];
    if (otherwise !== undefined) return fromCondition(otherwise, true);
    const behind = /^["'`]?\s{1,8}if\s([^;{}\n]{1,100}?)\selse\b/.exec(tail)?.[1];
    if (behind !== undefined) return fromCondition(behind, false);
    const before = /\bif\s([^;{}\n]{1,100}?)\selse\s{1,8}["'`]?$/.exec(head)?.[1];
    return before === undefined ? null : fromCondition(before, true);
  }

  /** `Client.builder().apiKey(V).testnet(true)`: calls in one chain. */
  #fromChain(member: Member): EnvironmentAnswer | null {
    if (member.records.length < 2) return null;
    const voices: Environment[] = [];
    for (const record of member.records) {
      if (record.kind !== 'call' || !/(?:\.|->|::)\w+$/.test(record.opener)) continue;
      const said = this.#switchCall(record);
      if (said) voices.push(said);
    }
    const environment = agreed(voices);
    return environment ? { environment, because: 'a call of the same chain' } : null;
  }

  #fromRecord(member: Member): EnvironmentAnswer | null {
    const { record } = member;
    const isLines = isLinesRecord(record);
    for (const paragraph of isLines ? [member.paragraph, null] : [null]) {
      const votes = this.#votesOf(member, paragraph);
      if (votes.contrast !== null) return { environment: 'unknown', because: votes.contrast };
      const own = this.#decide(votes);
      if (own) return own;
      if (paragraph !== null) {
        const used = this.#fromUses();
        if (used) return used;
      }
    }
    return this.#fromOpener(record, member);
  }

  #decide({ switches, hosts }: Votes): EnvironmentAnswer | null {
    // Where one of several switches is on, the others are off: `testnet: false, demo: true`.
    const on = switches.filter((one) => one.environment !== 'live');
    const said = agreed((on.length > 0 ? on : switches).map((one) => one.environment));
    const live = switches.some((one) => one.environment === 'live' && one.because.startsWith('live:'));
    if (said) return { environment: live && said !== 'live' ? 'unknown' : said, because: (on[0] ?? switches[0])?.because ?? '' };
    const host = agreed(hosts.map((one) => one.environment));
    return host ? { environment: host, because: hosts[0]?.because ?? '' } : null;
  }

  /** What the members of a record tell, but for the value's own; of one paragraph, where it is given. */
  #votesOf(own: Member, paragraph: number | null): Votes {
    const votes: Votes = { switches: [], hosts: [], contrast: null };
    for (const voice of voicesOf(own.record)) {
      const { top, member, words } = voice;
      if (top === own || (paragraph !== null && top.paragraph !== paragraph)) continue;
      if (voice.kind === 'credential') {
        if (this.#applies(words)) votes.contrast ??= voice.entry.name;
      } else if (voice.kind === 'host') {
        if (this.#applies(words)) votes.hosts.push({ environment: voice.environment, because: member.text.slice(0, 80) });
      } else if (voice.kind === 'call') {
        const call = this.#statementCall(voice.record);
        if (call) votes.switches.push({ environment: call, because: voice.record.opener, isCall: true });
      } else {
        const said = this.#switchOf(voice.entry, words, member);
        if (said) votes.switches.push(said);
      }
    }
    votes.hosts.push(...this.#hostsOnLine(own));
    return votes;
  }

  /** Whether a name's words, but for those that say nothing, are the value's own. */
  #applies(words: string): boolean {
    return words
      .split('_')
      .every(
        (word) => COMMON_WORDS.has(word) || this.#own.has(word) || TESTNET.test(word) || /^(?:is|test|api\d?|secret|live|\d+)$/.test(word),
      );
  }

  #switchOf({ name, text }: Entry, words: string, member: Member): Vote | null {
    const value = firstWord(text);
    if (/^(?:tld|domain|top_level_domain)$/.test(words.split('_').slice(-1).join('')) || words.endsWith('tld'))
      return /^["'`]?\.?us["'`]?[,;)]?$/i.test(value) ? { environment: 'us', because: `${name}: us` } : null;
    const isTest = TESTNET.test(words) && !SPLIT_TESTNET.test(words);
    const isDemo = DEMO.test(words);
    // `test: true` of some libraries simulates orders on the live system.
    const isMaybe = /(?:^|_)(?:use|is)_test(?:_|$)|(?:^|_)test_?mode$|^test$/.test(words);
    if ((isTest || isDemo || isMaybe) && !isAddress(words)) {
      if (!this.#applies(words)) return null;
      const truth = name.startsWith('-') && value === '' ? true : this.#truth(value, member);
      const isOn = truth !== null && NEGATED.test(words) ? !truth : truth;
      if (isOn === null || (isOn && !isTest && !isDemo)) return null;
      return { environment: isOn ? (isTest ? 'testnet' : 'demo') : 'live', because: `${name}: ${value}` };
    }
    if (LIVE.test(words) && words.split('_').every((word) => LIVE_SWITCH.has(word)))
      return this.#truth(value, member) === true ? { environment: 'live', because: `live: ${name}` } : null;
    if ((MODE.test(words) || OWNER.test(words)) && this.#applies(words)) {
      const choice = text.replace(/[\w$]{1,80}(?:\.|::)(?=[A-Za-z])/g, ' ');
      const named = inHeading(choice);
      if (named === null || (named === 'live' && OWNER.test(words))) return null;
      return { environment: named, because: named === 'live' ? `live: ${name}` : `${name}: ${text.slice(0, 40)}` };
    }
    // An argument that is a constant: `Client(V, W, Environment.TESTNET)`.
    return null;
  }

  /** The truth of a switch: its literal, or that of the variable it names. */
  #truth(text: string, member: Member): boolean | null {
    const literal = truthOf(text);
    if (literal !== null) return literal;
    const fallback = member.records[0];
    if (fallback) {
      // `getenv("TESTNET", "false")`: what the environment says is not known, and a default of true is a doubt.
      const last = fallback.members.at(-1);
      return last && truthOf(last.text) === false ? false : null;
    }
    const variable = /^[\s"'`]*\$?\{?([A-Za-z_][\w.]*)\}?[\s"'`,;)]*$/.exec(text)?.[1];
    if (variable === undefined) return null;
    const simple = variable.split('.').at(-1) ?? variable;
    const values = assignmentsOf(this.#tree).get(simple) ?? [];
    const [first] = values;
    return first !== undefined && values.every((one) => one === first) ? first : null;
  }

  /** A value's own line may name a host anywhere, as a command and a log do. */
  #hostsOnLine(own: Member): readonly Vote[] {
    const texts = [this.#ownLine(own)];
    if (isLinesRecord(own.record)) {
      const { members } = own.record;
      const at = indexIn(own.record).get(own) ?? 0;
      for (let i = at - 1; i >= 0 && at - i < MAX_ON_LINE && this.#isOnLine(members[i], own); i--) texts.push(saidBy(members[i]));
      for (let i = at + 1; i - at < MAX_ON_LINE && this.#isOnLine(members[i], own); i++) texts.push(saidBy(members[i]));
    }
    return texts.flatMap((text) => {
      const environment = hostIn(text);
      return environment ? [{ environment, because: text.trim().slice(-80) }] : [];
    });
  }

  /** The text of the value's own member, up to its first record; behind the value, where it holds none. */
  #ownLine(member: Member): string {
    const { text } = this.#tree;
    const { start, end } = this.#value;
    const record = member.records[0];
    const head = text.slice(Math.max(member.start, start - 400), Math.min(start, record?.start ?? start));
    const tail = record ? '' : text.slice(end, Math.min(end + 400, Math.max(member.end, end)));
    return `${head.slice(head.lastIndexOf('\n') + 1)} ${tail.split('\n', 1)[0] ?? ''}`;
  }

  #isOnLine(member: Member | undefined, own: Member): boolean {
    if (member?.paragraph !== own.paragraph || member.marks.length > 0) return false;
    const [from, to] = member.start < own.start ? [member.start, own.start] : [own.start, member.start];
    return to - from < 1000 && !this.#tree.text.slice(from, to).includes('\n');
  }

  /** `exchange.set_sandbox_mode(True)` of the variable that the value's record is assigned to. */
  #statementCall(record: RecordNode): Environment | null {
    const root = calleeOf(record.opener).object;
    if (root === '') return null;
    const isOwn = [...this.#variables].some((one) => one === root || one.endsWith(`.${root}`) || one.split(/\s/).at(-1) === root);
    return isOwn ? this.#switchCall(record) : null;
  }

  /** `.testnet(true)`, `.setSandboxMode(false)`, `.useTestnet()`. */
  #switchCall(record: RecordNode): Environment | null {
    const words = wordsOf(calleeOf(record.opener).method);
    const isTest = TESTNET.test(words) && !SPLIT_TESTNET.test(words);
    if (!isTest && !DEMO.test(words)) return null;
    const [argument] = record.members;
    const truth = argument === undefined ? true : this.#truth(argument.text, argument);
    if (truth === null) return null;
    return truth ? (isTest ? 'testnet' : 'demo') : 'live';
  }

  /** What opens a record: a condition, a constructor, a function that is called the testnet's. */
  #fromOpener(record: RecordNode, member: Member): EnvironmentAnswer | null {
    const { opener } = record;
    if (opener === '' || record.kind === 'section') return null;
    if (/^[}\s]*(?:if|elif|elsif|elseif|unless|when|else\s+if)\b/i.test(opener)) {
      const isUnless = /^[}\s]*unless\b/i.test(opener);
      return fromCondition(opener.replace(/^[}\s]*(?:else\s+)?\w+/, ''), isUnless);
    }
    if (/^[}\s]*else\b/i.test(opener)) return fromElse(record);
    for (const positional of record.kind === 'call' ? record.members : []) {
      if (positional === member || positional.name !== null) continue;
      const constant = /^[&*]?["'`]?(?:[\w$]+(?:\.|::))+(\w+)(?:\(\))?$/.exec(positional.text)?.[1];
      const named = constant === undefined || CREDENTIAL.test(wordsOf(constant)) ? null : inName(constant, false);
      if (named) return { environment: named, because: positional.text };
      const variable = /^(?:test_?net|sandbox|is_?test_?net|use_?test_?net)$/i.test(positional.text)
        ? this.#truth(positional.text, positional)
        : null;
      if (variable !== null) return { environment: variable ? 'testnet' : 'live', because: positional.text };
    }
    const words = wordsOf(opener.slice(-80));
    if (US.test(words)) return { environment: 'us', because: opener };
    // A program's demo is a program; its testnet is Binance's.
    const bare = withoutEnd(opener, ' \t{:');
    const list = bare.endsWith(')') ? bare.lastIndexOf('(') : -1;
    const called = endOf(list < 0 ? bare : bare.slice(0, list), /[\w$.:>-]/);
    return TESTNET.test(wordsOf(called)) && !/(?:^|_)test_(?!net)/.test(wordsOf(called)) && inName(called, false) === 'testnet'
      ? { environment: 'testnet', because: called }
      : null;
  }

  /** The records in which the value's variable is used: `Client(KEY, SECRET, testnet=True)`. All of them must agree. */
  #fromUses(): EnvironmentAnswer | null {
    const { name } = this.#place;
    const { record } = this.#place;
    if (name === null || (record.kind === 'call' && !/^(?:const|let|var)$/.test(record.opener))) return null;
    const simple = name.replace(/["'`]/g, '').split('.').at(-1) ?? name;
    const uses = usesOf(this.#tree).get(simple) ?? [];
    const voices: EnvironmentAnswer[] = [];
    for (const use of uses.slice(0, 20)) {
      if (use === this.#place) continue;
      let found: EnvironmentAnswer | null = null;
      for (const member of pathOf(use)) {
        if (isLinesRecord(member.record)) {
          found ??= this.#fromChain(member) ?? this.#fromStatements(member);
          break;
        }
        const votes = this.#votesOf(member, null);
        found ??= this.#decide(votes) ?? this.#fromOpener(member.record, member);
      }
      if (!found) return null;
      voices.push(found);
    }
    const environment = agreed(voices.map((one) => one.environment));
    return environment ? { environment, because: voices[0]?.because ?? '' } : null;
  }

  /** Statements on the variable that a use is assigned to. */
  #fromStatements(member: Member): EnvironmentAnswer | null {
    if (member.name === null) return null;
    this.#variables.add(member.name);
    const votes = this.#votesOf(member, null);
    return this.#decide({ ...votes, switches: votes.switches.filter((one) => one.isCall === true), hosts: [] });
  }

  /** A file's name is that of the record that is all of the file. */
  #fromPath(): EnvironmentAnswer | null {
    const names = this.#path.split('/');
    const file = wordsOf(names.at(-1) ?? '');
    const folder = wordsOf(names.at(-2) ?? '');
    if (/(?:^|_)test_(?!net)|_test_[a-z]+$|_spec_/.test(file)) return null;
    if (TESTNET.test(file.replace(/sand_?box/, '')) && !SPLIT_TESTNET.test(file) && !LIVE.test(file))
      return { environment: 'testnet', because: this.#path };
    if (/binance_?us(?:_|$)/.test(file)) return { environment: 'us', because: this.#path };
    return /^(?:binance_)?test_?net$/.test(folder) ? { environment: 'testnet', because: this.#path } : null;
  }
}

/** A member of a record that can tell an environment; whether it does so for a value depends on the value. */
type Voice = {
  /** The record's own member that it stands in. */
  readonly top: Member;
  readonly member: Member;
  readonly entry: Entry;
  /** Of its name; of an address those that are no address's. */
  readonly words: string;
} & (
  | { readonly kind: 'credential' }
  | { readonly kind: 'switch' }
  | { readonly kind: 'host'; readonly environment: Environment }
  | { readonly kind: 'call'; readonly record: RecordNode }
);

const VOICES = new WeakMap<RecordNode, readonly Voice[]>();
const INDICES = new WeakMap<RecordNode, ReadonlyMap<Member, number>>();

/** The voices among a record's members. Read once for all values of the record. */
function voicesOf(record: RecordNode): readonly Voice[] {
  const known = VOICES.get(record);
  if (known) return known;
  const voices: Voice[] = [];
  let left = MAX_MEMBERS;
  const visit = (members: readonly Member[], outer: Member | null, depth: number, container: string): void => {
    for (const member of members) {
      if (left-- <= 0) return;
      const top = outer ?? member;
      const entry = entryOf(member);
      const words = wordsOf(entry.name);
      if (CREDENTIAL.test(words) && !/(?:^|_)(?:use|is|enable|set)_/.test(words)) {
        const named = depth === 0 ? inName(entry.name, true) : null;
        if (named === 'testnet' || named === 'demo') voices.push({ kind: 'credential', top, member, entry, words });
        continue;
      }
      if (member.marks.length > 0) continue;
      if (SWITCH.test(words)) voices.push({ kind: 'switch', top, member, entry, words });
      addHost(voices, top, member, entry, container);
      if (member.records.length === 0 || depth >= MAX_DEPTH || entry.isPair || CATALOGUE.test(member.name ?? '')) continue;
      for (const child of member.records) {
        if (child.kind === 'call' && member.name === null) addCall(voices, top, member, entry, child);
        // A call is a record of its own, but for one that makes the settings.
        if (child.kind === 'call' && !SETTINGS.test(member.name ?? '')) continue;
        if (!isConditional(child) && !holdsValues(child)) visit(child.members, top, depth + 1, `${container} ${member.name ?? ''}`);
      }
    }
  };
  visit(record.members, null, 0, '');
  VOICES.set(record, voices);
  return voices;
}

/** A host where an address stands. One that says itself which system it is of is one of several to choose from. */
function addHost(voices: Voice[], top: Member, member: Member, entry: Entry, container: string): void {
  const name = member.name ?? '';
  if (name === '' ? member.records.length > 0 || isLinesRecord(member.record) : !ADDRESS.test(wordsOf(name))) return;
  const words = wordsOf(`${container} ${name}`);
  if (/test|demo|sandbox/.test(words) || LIVE.test(words)) return;
  const environment = hostIn(member.text) ?? (/^[\w$.]{3,80}_URL$/.test(member.text) ? inName(member.text, false) : null);
  if (environment === null) return;
  const rest = wordsOf(name)
    .split('_')
    .filter((word) => !ADDRESS.test(word));
  voices.push({ kind: 'host', top, member, entry, words: rest.join('_') || 'api', environment });
}

/** `exchange.setSandboxMode(true)`, `configuration.setUrl("https://…")`. */
function addCall(voices: Voice[], top: Member, member: Member, entry: Entry, record: RecordNode): void {
  const { object, method } = calleeOf(record.opener);
  if (object === '') return;
  const words = wordsOf(method);
  if (TESTNET.test(words) || DEMO.test(words)) voices.push({ kind: 'call', top, member, entry, words, record });
  const [argument] = record.members;
  if (!argument || record.members.length !== 1 || !method.startsWith('set') || !ADDRESS.test(words)) return;
  const environment = hostIn(argument.text);
  if (environment) voices.push({ kind: 'host', top, member, entry, words: wordsOf(object), environment });
}

/** The environment of the hosts in a text, where they agree. */
function hostIn(text: string): Environment | null {
  if (!text.includes('binance')) return null;
  return agreed([...text.matchAll(HOST)].flatMap((match) => ofHost(match[0]) ?? []));
}

/** What a member of the value's own line says; nothing where its name says which system it is of. */
function saidBy(member: Member | undefined): string {
  if (!member) return '';
  const words = wordsOf(member.name ?? '');
  return /test|demo|sandbox/.test(words) || LIVE.test(words) ? '' : member.text;
}

/** Where each member of a record stands among the others. */
function indexIn(record: RecordNode): ReadonlyMap<Member, number> {
  const known = INDICES.get(record);
  if (known) return known;
  const indices = new Map(record.members.map((member, index) => [member, index]));
  INDICES.set(record, indices);
  return indices;
}

const GENERIC = /^(?:value|val|values|content|default|text|data|-e|--env|-v|-d|set|export|env)$/i;

function isLinesRecord(record: RecordNode): boolean {
  return record.kind === 'file' || record.kind === 'section' || record.kind === 'block' || record.kind === 'item';
}

/** An address-like name is no switch, though it may hold the word. */
function isAddress(words: string): boolean {
  return /(?:^|_)(?:url|urls|uri|host|hosts|hostname|endpoint|endpoints|base|baseurl|address|domain|path|file|port|key|secret|symbol|symbols|balance|amount|timeout)(?:_|$)/.test(
    words,
  );
}

/** A record whose content holds only under a condition, or elsewhere. */
function isConditional(record: RecordNode): boolean {
  return /^[}\s]*(?:async\s+)?(?:if|elif|else|elsif|elseif|unless|when|switch|match|case|try|catch|except|def|function|func|fn|class|for|while|public|private|protected)\b/i.test(
    record.opener,
  );
}

const HOLDERS = new WeakMap<RecordNode, boolean>();

/** A record that holds values of its own, or places for them, says nothing of others. */
function holdsValues(record: RecordNode): boolean {
  const known = HOLDERS.get(record);
  if (known !== undefined) return known;
  const answer = record.members.some((member) => {
    if (member.marks.length > 0 || /[A-Za-z0-9]{60}/.test(member.text)) return true;
    const words = wordsOf(entryOf(member).name);
    if (/(?:^|_)(?:api_?)?(?:key|secret)(?:_|$)/.test(words) && !/(?:^|_)(?:use|is|enable)_/.test(words)) return true;
    return member.records.some(holdsValues);
  });
  HOLDERS.set(record, answer);
  return answer;
}

interface Entry {
  readonly name: string;
  readonly text: string;
  /** It is written as a record of its own. */
  readonly isPair: boolean;
}

/** A member as name and text; `name: X` and `value: Y` of a record of their own are one. */
function entryOf(member: Member): Entry {
  const [record] = member.records;
  if (record && member.records.length === 1 && record.members.length <= 4) {
    const name = record.members.find((one) => /^(?:name|key|id|field|variable|var|property|env|option|setting|k)$/i.test(one.name ?? ''));
    const value = record.members.find((one) => /^(?:value|val|default|content|v|text|data)$/i.test(one.name ?? ''));
    if (name && value) return { name: name.text.replace(/["'`]/g, ''), text: value.text, isPair: true };
    const [only] = record.members;
    if (only && record.members.length === 1 && only.name === null && record.kind === 'element')
      return { name: member.name ?? '', text: only.text, isPair: true };
  }
  return { name: member.name ?? '', text: member.text, isPair: false };
}

/** A comment without the signs that make it one. */
function withoutSigns(note: string): string {
  return note
    .split('\n')
    .map((line) => withoutEnds(line, " \t\r#/*;'<!>=~_-:."))
    .join(' ')
    .trim();
}

/** What a call is made on, and what is called: `exchange` and `setSandboxMode`. */
function calleeOf(opener: string): { readonly object: string; readonly method: string } {
  const callee = endOf(withoutEnd(opener, ' !?'), /[\w$.:>-]/);
  const method = endOf(callee, /\w/);
  return { object: withoutEnd(callee.slice(0, callee.length - method.length), '.:>-'), method };
}

/** What a condition says of what it guards; `inverted` for its else. */
function fromCondition(condition: string, inverted: boolean): EnvironmentAnswer | null {
  const words = wordsOf(condition.slice(-120));
  const isTest = TESTNET.test(words) && !SPLIT_TESTNET.test(words);
  const isDemo = DEMO.test(words);
  const isLive = LIVE.test(words);
  if (!isTest && !isDemo && !isLive) return null;
  const because = condition.trim().slice(-60);
  if (isLive && (isTest || isDemo)) return { environment: 'unknown', because };
  // More than one question at once, or a comparison with what is not known.
  if (/&&|\|\||\band\b|\bor\b/.test(condition)) return { environment: 'unknown', because };
  const negated = /!(?!=)|\bnot\b|!==?|==?=?\s*["']?(?:false|0|no)\b|\bis\s+false\b/i.test(condition);
  const holds = negated === inverted;
  if (isLive) return { environment: holds ? 'live' : 'unknown', because };
  return { environment: holds ? (isTest ? 'testnet' : 'demo') : 'live', because };
}

/** An else says the contrary of the condition before it. */
function fromElse(record: RecordNode): EnvironmentAnswer | null {
  const siblings = record.inside?.records ?? [];
  const before = siblings.slice(0, siblings.indexOf(record)).findLast((one) => /^[}\s]*(?:else\s+)?if\b/i.test(one.opener));
  const lines = record.inside?.record.members ?? [];
  const at = record.inside ? lines.indexOf(record.inside) : -1;
  const above = lines[at - 1]?.records.findLast((one) => one.kind === 'block')?.opener;
  const condition = before?.opener ?? (above !== undefined && /^(?:if|elif)\b/.test(above) ? above : undefined);
  if (condition === undefined) return null;
  return fromCondition(condition.replace(/^[}\s]*(?:else\s+)?\w+/, ''), true);
}

function hasLiveSibling(member: Member): boolean {
  return member.record.members.some((one) => one !== member && one.name !== null && LIVE.test(wordsOf(one.name)));
}

const ASSIGNMENTS = new WeakMap<RecordTree, ReadonlyMap<string, readonly (boolean | null)[]>>();
const USES = new WeakMap<RecordTree, ReadonlyMap<string, readonly Member[]>>();
const MAX_VISITED = 20_000;

/** The truth values that a tree's names are given; null for other values. */
function assignmentsOf(tree: RecordTree): ReadonlyMap<string, readonly (boolean | null)[]> {
  const known = ASSIGNMENTS.get(tree);
  if (known) return known;
  const found = new Map<string, (boolean | null)[]>();
  for (const member of everyMember(tree.root)) {
    if (member.name === null || member.record.kind === 'call') continue;
    const name = member.name.split('.').at(-1) ?? member.name;
    const list = found.get(name);
    if (list) list.push(truthOf(member.text));
    else found.set(name, [truthOf(member.text)]);
  }
  ASSIGNMENTS.set(tree, found);
  return found;
}

/** The members of calls, objects and lists whose value is a variable, by its name. */
function usesOf(tree: RecordTree): ReadonlyMap<string, readonly Member[]> {
  const known = USES.get(tree);
  if (known) return known;
  const found = new Map<string, Member[]>();
  for (const member of everyMember(tree.root)) {
    if (isLinesRecord(member.record) || member.records.length > 0) continue;
    const name = /^[&*]?(?:[\w$]+(?:\.|::|->|\?\.))*([A-Za-z_$][\w$]*)[,;]?$/.exec(member.text.slice(0, 120))?.[1];
    if (name === undefined) continue;
    const list = found.get(name);
    if (list) list.push(member);
    else found.set(name, [member]);
  }
  USES.set(tree, found);
  return found;
}

function* everyMember(root: RecordNode): Generator<Member, void> {
  const open: RecordNode[] = [root];
  let left = MAX_VISITED;
  for (let record = open.pop(); record; record = open.pop()) {
    for (const member of record.members) {
      if (left-- <= 0) return;
      yield member;
      open.push(...member.records);
    }
  }
}
