/**
 * Which of Binance's systems does a value belong to? Only three things may say so: what the value itself or a record around
 * it is called, a switch of such a record with the switch's value, and the host that such a record names. The nearest of
 * them decides. A switch that is false says live, and so does every doubt: a live key that is called a testnet one passes
 * `--fail-on` in silence.
 */
import type { Environment } from '../../../model/detection.ts';
import { endOf, withoutEnd } from '../../text/edges.ts';
import { wordsOf } from '../words/vocabulary.ts';
import { pathOf } from '../../structure/record.ts';
import type { Member, RecordNode, RecordTree } from '../../structure/record.ts';
import { isLinesRecord, usesOfName } from '../../structure/uses.ts';
import { assignmentsOf, entryOf, indexIn, stemOf, stemsOf, voicesOf } from './environment-voices.ts';
import type { Entry, Voice } from './environment-voices.ts';
import {
  COMMON_WORDS,
  CREDENTIAL,
  DEMO,
  GENERIC,
  LIVE,
  LIVE_SWITCH,
  isMode,
  NEGATED,
  OWNER,
  SPLIT_TESTNET,
  TEST,
  TESTNET,
  US,
  agreed,
  calleeOf,
  firstWord,
  hostIn,
  inHeading,
  inName,
  isAddress,
  truthOf,
  withoutSigns,
} from '../words/environment-words.ts';
import { fromHeading, fromLabel, fromLog, inLabel, isBareUs, questionBefore } from './environment-text.ts';
import type { EnvironmentAnswer } from '../words/environment-words.ts';

interface Vote {
  readonly environment: Environment;
  readonly because: string;
  /** A statement on a variable, such as `exchange.set_sandbox_mode(True)`. */
  readonly isCall?: boolean;
}

/** The name of a switch, empty for other votes, and where it stands. */
interface VotePlace {
  readonly name: string;
  readonly at: number;
}

/** One switch several times in one record is one of several entries that nothing else parts: the nearest is the value's, live where two are. */
function nearest(votes: Votes, places: ReadonlyMap<Vote, VotePlace>, own: Member): Votes {
  const isRepeated = own.record.members.some((one) => one !== own && one.name !== null && one.name === own.name);
  if (!isRepeated) return votes;
  const distance = (vote: Vote): number => Math.abs((places.get(vote)?.at ?? own.start) - own.start);
  const isNearest = (vote: Vote): boolean => {
    const name = places.get(vote)?.name ?? '';
    if (name === '') return true;
    const others = votes.switches.filter((one) => one !== vote && places.get(one)?.name === name && one.environment !== vote.environment);
    return others.every((one) => distance(one) > distance(vote));
  };
  return { ...votes, switches: votes.switches.filter(isNearest) };
}

interface Votes {
  readonly switches: Vote[];
  readonly hosts: Vote[];
  /** Of those, the ones that begin as the value's own name does. */
  readonly close: Set<Vote>;
  /** Another value of the record is called the testnet's: then this one is not. */
  contrast: string | null;
}

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

/** The outermost calls that take a variable. */
function callsOf(tree: RecordTree, name: string): ReadonlySet<RecordNode> {
  const calls = new Set<RecordNode>();
  for (const use of usesOfName(tree, name)) {
    let call: RecordNode | null = null;
    for (const { record } of pathOf(use)) {
      if (record.kind !== 'call' && record.kind !== 'list') break;
      call = record;
    }
    if (call) calls.add(call);
  }
  return calls;
}

/** The environment of a constant, of a constructor without arguments, of a host: `Config::testnet()`, `Env.TESTNET`. */
function namedBy(text: string): Environment | null {
  if (/^["'`]?(?:https?|wss?):/.test(text)) return hostIn(text);
  const constant = /^[&*]?["'`]?(?:[\w$]+(?:\.|::))+(\w+)(?:\(\))?[,;]?$/.exec(text.slice(0, 200))?.[1];
  return constant === undefined || CREDENTIAL.test(wordsOf(constant)) ? null : inName(constant, false);
}

const NUMBER = /^\d+$/;

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
        this.#fromName(member, isOwn) ??
        fromHeading(this.#tree.text, member) ??
        this.#fromNote(member) ??
        this.#fromExpression(member, part) ??
        fromLabel(this.#tree.text, member) ??
        this.#fromChain(member) ??
        this.#fromRecord(member);
      if (decided) return decided;
      part = member.record;
      // A name that says nothing of what it holds leaves the question to the next one.
      if ((member.name !== null && !GENERIC.test(member.name)) || entryOf(member).isPair) isOwn = false;
    }
    return fromLog(this.#tree.text, this.#value.start) ?? this.#fromPath();
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
      if (isBareUs(member.name, member.record)) return { environment: 'us', because: member.name };
      if (!isOwn && TEST.test(wordsOf(member.name)) && wordsOf(member.name).split('_').length <= 2 && hasLiveSibling(member))
        return { environment: 'testnet', because: member.name };
    }
    return null;
  }

  #fromNote(member: Member): EnvironmentAnswer | null {
    const note = withoutSigns(member.note);
    const environment = note === '' ? null : inHeading(note);
    return environment ? { environment, because: note } : null;
  }

  /** `testnet ? A : B`, `A if testnet else B`. */
  #fromExpression(member: Member, { start, end }: Span): EnvironmentAnswer | null {
    const { text } = this.#tree;
    // `? A` and `: B` may stand on lines of their own, and the colon of a question may have been read as what binds a name.
    const isAlone = /^\s*[?:]\s*["'`]?$/.test(text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 80), start));
    const from = isAlone ? 0 : member.valueStart < start - 1 ? member.valueStart : member.start;
    const head = blanked(text.slice(Math.max(from, start - 300), start));
    const tail = text.slice(end, Math.min(end + 120, Math.max(member.end, end)));
    const question = questionBefore(head);
    if (question) return fromCondition(question.condition, question.inverted);
    if (!head.includes('else') && !tail.includes('else')) return null;
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

  /** What begins as the value's own name is nearer than what has a name of its own. */
  #decide(votes: Votes): EnvironmentAnswer | null {
    const { switches, hosts, close } = votes;
    const near =
      close.size === 0
        ? null
        : this.#settle(
            switches.filter((one) => close.has(one)),
            hosts.filter((one) => close.has(one)),
          );
    if (near === null) return this.#settle(switches, hosts);
    // A program that runs live may still ask the testnet, but one whose testnet is off does not.
    const isOff = switches.some((one) => one.environment === 'live' && !one.because.startsWith('live:'));
    return isOff && near.environment !== 'live' ? { environment: 'unknown', because: near.because } : near;
  }

  #settle(switches: readonly Vote[], hosts: readonly Vote[]): EnvironmentAnswer | null {
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
    const votes: Votes = { switches: [], hosts: [], close: new Set(), contrast: null };
    const stems = stemsOf(own.record);
    const ownName = entryOf(own).name;
    const places = new Map<Vote, VotePlace>();
    const ownStem = stemOf(wordsOf(ownName === '' ? entryOf(this.#place).name : ownName));
    for (const voice of voicesOf(own.record)) {
      const { top, member } = voice;
      if (top === own || (paragraph !== null && top.paragraph !== paragraph)) continue;
      // The value's own paragraph has that slot, too: this one is another entry's.
      if (paragraph === null && top.paragraph !== own.paragraph && top.name !== null && isInParagraph(own, top.name)) continue;
      if (voice.kind === 'credential') {
        if (this.#applies(voice.words)) votes.contrast ??= voice.entry.name;
        continue;
      }
      if (this.#isForOthers(member)) continue;
      const stem = stemOf(wordsOf(voice.entry.name));
      if (stem !== '' && stem !== ownStem && stems.has(stem) && !ownStem.startsWith(`${stem}_`)) continue;
      const isClose = stem !== '' && stem === ownStem;
      const said = this.#voteOf(voice, member, isClose);
      if (!said) continue;
      (voice.kind === 'host' ? votes.hosts : votes.switches).push(said);
      places.set(said, { name: voice.kind === 'switch' ? voice.entry.name : '', at: top.start });
      if (isClose) votes.close.add(said);
    }
    votes.hosts.push(...this.#hostsOnLine(own));
    return nearest(votes, places, own);
  }

  /** True for a variable that is given to a call of the kind that takes the value, but not to every one that takes it. */
  #isForOthers(member: Member): boolean {
    if (!isLinesRecord(member.record) || member.name === null || this.#place.name === null) return false;
    const theirs = callsOf(this.#tree, member.name);
    if (theirs.size === 0) return false;
    const callees = new Set([...theirs].map((one) => one.opener.split(/[\s.:]/).at(-1)));
    return [...callsOf(this.#tree, this.#place.name)].some((one) => !theirs.has(one) && callees.has(one.opener.split(/[\s.:]/).at(-1)));
  }

  #voteOf(voice: Voice, member: Member, isClose: boolean): Vote | null {
    if (voice.kind === 'host' || voice.kind === 'cell') {
      // In a file each line may be about something else; in a record of a few members they are about one thing.
      const isOne = voice.top === member && member.record.kind !== 'file' && member.record.kind !== 'section';
      return isOne || isClose || this.#applies(voice.words) ? { environment: voice.environment, because: member.text.slice(0, 80) } : null;
    }
    if (voice.kind === 'switch') return this.#switchOf(voice.entry, voice.words, member);
    const call = voice.kind === 'call' ? this.#statementCall(voice.record) : null;
    return call && voice.kind === 'call' ? { environment: call, because: voice.record.opener, isCall: true } : null;
  }

  /** Whether a name's words, but for those that say nothing, are the value's own. */
  #applies(words: string): boolean {
    // Where entries are numbered, a switch of another number is another entry's: `2\testnet=true`.
    const isNumbered = [...this.#own].some((word) => NUMBER.test(word));
    return words.split('_').every((word) => {
      if (NUMBER.test(word)) return this.#own.has(word) || !isNumbered;
      return COMMON_WORDS.has(word) || this.#own.has(word) || TESTNET.test(word) || /^(?:is|test|api\d?|secret|live)$/.test(word);
    });
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
    if ((isMode(words) || OWNER.test(words)) && this.#applies(words)) {
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
    const values = (assignmentsOf(this.#tree).get(simple) ?? []).map((one) => truthOf(one.text));
    const [first] = values;
    return first !== undefined && values.every((one) => one === first) ? first : null;
  }

  /** The environment of what a variable is given: a constant, a constructor, a host. All that it is given must agree. */
  #fromVariable(text: string): Environment | null {
    const name = /^[&*]?([A-Za-z_$][\w$]*)$/.exec(text)?.[1];
    if (name === undefined) return null;
    const given = assignmentsOf(this.#tree).get(name) ?? [];
    const named = given.slice(0, 8).map((one) => namedBy(one.text));
    const [first] = named;
    return first && named.every((one) => one === first) ? first : null;
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
    const arm = /^case\b/.test(opener) ? inLabel(withoutEnd(opener.slice(4), ' \t:')) : null;
    if (arm) return { environment: arm, because: opener };
    for (const positional of record.kind === 'call' ? record.members : []) {
      if (positional === member || positional.name !== null) continue;
      const named = namedBy(positional.text) ?? this.#fromVariable(positional.text);
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
    const voices: EnvironmentAnswer[] = [];
    for (const use of usesOfName(this.#tree, name)) {
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
    const folders = this.#path.split('/').map(wordsOf);
    const file = folders.pop() ?? '';
    if (/(?:^|_)test_(?!net)|_test_[a-z]+$|_spec_/.test(file)) return null;
    if (TESTNET.test(file.replace(/sand_?box/, '')) && !SPLIT_TESTNET.test(file) && !LIVE.test(file))
      return { environment: 'testnet', because: this.#path };
    if (/binance_?us(?:_|$)/.test(file)) return { environment: 'us', because: this.#path };
    if (LIVE.test(file)) return null;
    for (const folder of folders.toReversed()) {
      if (LIVE.test(folder)) return null;
      if (/^(?:binance_)?test_?net$/.test(folder)) return { environment: 'testnet', because: this.#path };
      if (/^binance_?us$/.test(folder)) return { environment: 'us', because: this.#path };
    }
    return null;
  }
}

const SLOTS = new WeakMap<RecordNode, Map<number, Set<string>>>();

/** Whether a member of the same paragraph has that name. */
function isInParagraph({ record, paragraph }: Member, name: string): boolean {
  const known = SLOTS.get(record);
  const slots = known ?? new Map<number, Set<string>>();
  if (!known) {
    for (const one of record.members) {
      if (one.name === null) continue;
      const names = slots.get(one.paragraph);
      if (names) names.add(one.name);
      else slots.set(one.paragraph, new Set([one.name]));
    }
    SLOTS.set(record, slots);
  }
  return slots.get(paragraph)?.has(name) === true;
}

/** What a member of the value's own line says; nothing where its name says which system it is of. */
function saidBy(member: Member | undefined): string {
  if (!member) return '';
  const words = wordsOf(member.name ?? '');
  return /test|demo|sandbox/.test(words) || LIVE.test(words) ? '' : member.text;
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
