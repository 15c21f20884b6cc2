/**
 * What the members of a record can tell of an environment: switches, hosts, calls on a variable, and values that are called
 * the testnet's. Read once for each record; whether it is told of a value is asked in environment.ts.
 */
import type { Environment } from '../../../model/detection.ts';
import { endOf, withoutEnd } from '../../text/edges.ts';
import { wordsOf } from '../words/vocabulary.ts';
import type { Member, RecordNode, RecordTree } from '../../structure/record.ts';
import { everyMember, isLinesRecord } from '../../structure/uses.ts';
import {
  ADDRESS,
  CATALOGUE,
  CREDENTIAL,
  DEMO,
  LIVE,
  SETTINGS,
  isSwitch,
  TESTNET,
  calleeOf,
  hostIn,
  inName,
  ELSEWHERE,
  inCell,
} from '../words/environment-words.ts';

const MAX_MEMBERS = 4000;

const MAX_DEPTH = 4;

/** A member of a record that can tell an environment; whether it does so for a value depends on the value. */
export type Voice = {
  /** The record's own member that it stands in. */
  readonly top: Member;
  readonly member: Member;
  readonly entry: Entry;
  /** Of its name; of an address those that are no address's. */
  readonly words: string;
} & (
  | { readonly kind: 'credential' }
  | { readonly kind: 'cell'; readonly environment: Environment }
  | { readonly kind: 'switch' }
  | { readonly kind: 'host'; readonly environment: Environment }
  | { readonly kind: 'call'; readonly record: RecordNode }
);

const VOICES = new WeakMap<RecordNode, readonly Voice[]>();

const INDICES = new WeakMap<RecordNode, ReadonlyMap<Member, number>>();

/** What a setting or a credential is called. */
const SETTING_WORDS = [
  'access',
  'api',
  'apikey',
  'base',
  'baseurl',
  'client',
  'demo',
  'domain',
  'enabled?',
  'end',
  'endpoint',
  'env',
  'environment',
  'fapi',
  'host',
  'id',
  'is',
  'key',
  'live',
  'mode',
  'net',
  'network',
  'passphrase',
  'private',
  'public',
  'rest',
  'sandbox',
  'secret',
  'secretkey',
  'server',
  'site',
  'stream',
  'test',
  'testnet',
  'token',
  'uri',
  'url',
  'use',
  'websocket',
  'ws',
  'wss',
];
/** What ends the part of a name that says whose it is: `binance_futures` of `BINANCE_FUTURES_API_KEY`. */
const NO_STEM = new RegExp(`^(?:${SETTING_WORDS.join('|')})$`);

/** The part of a name that says whose it is; empty where none does. */
export function stemOf(words: string): string {
  const all = words.split('_');
  const end = all.findIndex((word) => NO_STEM.test(word));
  return (end < 0 ? all : all.slice(0, end)).join('_');
}

const STEMS = new WeakMap<RecordNode, ReadonlySet<string>>();

/** The stems of a record's credentials: what else has the stem of one is that one's. */
export function stemsOf(record: RecordNode): ReadonlySet<string> {
  const known = STEMS.get(record);
  if (known) return known;
  const stems = new Set<string>();
  for (const member of record.members.slice(0, MAX_MEMBERS)) {
    const words = wordsOf(entryOf(member).name);
    if (CREDENTIAL.test(words)) stems.add(stemOf(words));
  }
  STEMS.set(record, stems);
  return stems;
}

/** The voices among a record's members. Read once for all values of the record. */
export function voicesOf(record: RecordNode): readonly Voice[] {
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
      // A pair that is called the testnet's: what stands beside it may be meant for it alone.
      if (depth === 0 && entry.name !== '' && !(entry.isPair && isSwitch(words)) && isNamedPair(member))
        voices.push({ kind: 'credential', top, member, entry, words });
      if (isSwitch(words)) voices.push({ kind: 'switch', top, member, entry, words });
      else addCell(voices, top, member, entry, words, depth);
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

/** True for a member whose records hold values, and whose name says that they are none of the live system. */
function isNamedPair(member: Member): boolean {
  const named = member.records.length === 0 ? null : inName(member.name ?? '', false);
  return (named === 'testnet' || named === 'demo' || named === 'us') && member.records.some(holdsValues);
}

/** A cell of a row or a tuple, and a member that names Binance with its system: `"connector": "binance_perpetual_testnet"`. */
function addCell(voices: Voice[], top: Member, member: Member, entry: Entry, words: string, depth: number): void {
  if (depth > 1 || ELSEWHERE.test(words) || entry.text.includes('/')) return;
  const isCell = isRow(member.record);
  if (!isCell && (depth > 0 || entry.name === '' || !/binance/i.test(entry.text))) return;
  const environment = inCell(entry.text);
  if (environment !== null && environment !== 'unknown' && environment !== 'live')
    voices.push({ kind: 'cell', top, member, entry, words, environment });
}

/** A row of a table, or values without names, one beside the other. */
function isRow({ kind, name, opener }: RecordNode): boolean {
  if (kind === 'row') return true;
  return kind === 'element' ? opener === 'tr' : (kind === 'call' || kind === 'list') && name === null;
}

/** A host where an address stands. One that says itself which system it is of is one of several to choose from. */
function addHost(voices: Voice[], top: Member, member: Member, entry: Entry, container: string): void {
  const name = entry.isPair ? entry.name : (member.name ?? '');
  const isUrl = /^["'`]?(?:https?|wss?):\/\/[^\s"'`]+["'`]?[,;]?$/.test(entry.text) && !ELSEWHERE.test(wordsOf(name));
  if (name === '' ? member.records.length > 0 || isLinesRecord(member.record) : !isUrl && !ADDRESS.test(wordsOf(name))) return;
  const words = wordsOf(`${container} ${name}`);
  if (/test|demo|sandbox/.test(words) || LIVE.test(words)) return;
  const environment = hostIn(entry.text) ?? (/^[\w$.]{3,80}_URL$/.test(entry.text) ? inName(entry.text, false) : null);
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

/** Where each member of a record stands among the others. */
export function indexIn(record: RecordNode): ReadonlyMap<Member, number> {
  const known = INDICES.get(record);
  if (known) return known;
  const indices = new Map(record.members.map((member, index) => [member, index]));
  INDICES.set(record, indices);
  return indices;
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

export interface Entry {
  readonly name: string;
  readonly text: string;
  /** It is written as a record of its own. */
  readonly isPair: boolean;
}

/** A member as name and text; `name: X` and `value: Y` of a record of their own are one. */
export function entryOf(member: Member): Entry {
  const [record] = member.records;
  if (record && member.records.length === 1 && record.members.length <= 4) {
    const name = record.members.find((one) => /^(?:name|key|id|field|variable|var|property|env|option|setting|k)$/i.test(one.name ?? ''));
    const value = record.members.find((one) => /^(?:value|val|default|content|v|text|data)$/i.test(one.name ?? ''));
    if (name && value) return { name: name.text.replace(/["'`]/g, ''), text: value.text, isPair: true };
    const [only] = record.members;
    if (only && record.members.length === 1 && only.name === null && record.kind === 'element')
      return { name: member.name ?? '', text: only.text, isPair: true };
    const [first, second] = record.members;
    if (first && second && record.kind === 'call' && record.members.length === 2 && isLookup(member, record, first, second))
      return { name: first.text.replace(/["'`]/g, ''), text: second.text, isPair: true };
  }
  return { name: member.name ?? '', text: member.text, isPair: false };
}

/** `systemProperty("NAME", V)` as a statement, and `getenv("NAME", V)` around a value: both tell its name. */
function isLookup(member: Member, { opener }: RecordNode, first: Member, second: Member): boolean {
  if (first.name !== null || first.marks.length > 0 || !/^["'`][A-Za-z][\w.:-]{1,80}["'`],?$/.test(first.text)) return false;
  if (member.name !== null && second.marks.length === 0) return false;
  return LOOKUP.test(
    wordsOf(
      endOf(withoutEnd(opener.slice(-80), ' \t('), /[\w$.]/)
        .split('.')
        .at(-1) ?? '',
    ),
  );
}

/** What looks a setting up, or sets it, by its name. */
const LOOKUP = /(?:^|_)(?:config|default|env|environ|get|getenv|option|param|prop|property|put|set|setting|setenv|var)(?:_|$)/;

const ASSIGNMENTS = new WeakMap<RecordTree, ReadonlyMap<string, readonly Member[]>>();

/** What a tree's names are given, by name. */
export function assignmentsOf(tree: RecordTree): ReadonlyMap<string, readonly Member[]> {
  const known = ASSIGNMENTS.get(tree);
  if (known) return known;
  const found = new Map<string, Member[]>();
  for (const member of everyMember(tree.root)) {
    if (member.name === null || member.record.kind === 'call') continue;
    addTo(found, member.name.split('.').at(-1) ?? member.name, member);
  }
  ASSIGNMENTS.set(tree, found);
  return found;
}

function addTo(map: Map<string, Member[]>, name: string, member: Member): void {
  const list = map.get(name);
  if (list) list.push(member);
  else map.set(name, [member]);
}
