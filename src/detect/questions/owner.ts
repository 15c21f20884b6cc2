/**
 * Whose is a value? Climbs from the value and looks at the slots where an owner's name stands: the value's own name, what
 * encloses it, a member such as `exchange: …`, the heading above it, the host of its record. The nearest filled slot decides.
 * A slot says Binance, or it holds another name where Binance's name stands in a sibling: then the value is that name's,
 * whether anybody knows that name or not. Carriers and stray words fill no slot.
 */
import { endOf, withoutEnd, withoutEnds } from '../text/edges.ts';
import { KEY_WORDS, ROLE_WORD, SECRET_WORDS } from './words/role-words.ts';
import { mentionsBinance, wordsOf } from './words/vocabulary.ts';
import { pathOf } from '../structure/record.ts';
import type { Member, RecordNode, RecordTree } from '../structure/record.ts';
import { everyMember, isLinesRecord } from '../structure/uses.ts';
import { foreignHostOf } from './host.ts';
import { COMMON_NAMES, ROLE_WORDS } from './words/owner-words.ts';

/** Whose a value is, with what says so. */
export interface OwnerAnswer {
  readonly owner: 'binance' | 'other';
  readonly because: string;
}

/** So many members of a record are looked at. */
const MAX_MEMBERS = 4000;
/** A longer text names nobody; it is a sentence or data. */
const MAX_NAME = 60;
/** What stands farther away says nothing: so far a change's effect is looked for, too (incremental.ts). */
const REACH = 6000;
/** So many names of Binance's in one record are compared with a name. */
const MAX_NAMED = 40;

/** Members that say at which exchange an account is. */
const OWNER_SLOT =
  /^(?:(?:default|my|trading|live|crypto|use|bot|account)_)?(?:exchange|exch|cex|venue|broker|brokerage)(?:_(?:id|name|type|key|code|slug))?$/;
/** A name alone, as it stands behind `exchange:`. */
const PLAIN_NAME = /^["'`]?([A-Za-z\u0080-\uffff][\w .&\u0080-\uffff-]{1,30})["'`]?[,;]?$/;

function isNear(place: Member, start: number): boolean {
  return Math.abs(start - place.start) <= REACH;
}

/** Answers for one value; null where no slot is filled. */
export function ownerOf(tree: RecordTree, place: Member, path: string): OwnerAnswer | null {
  const condition = fromCondition(tree, place);
  if (condition) return condition;
  for (const member of pathOf(place)) {
    const answer =
      fromName(member, place, tree) ??
      fromHeading(member, place) ??
      fromOpener(member.record) ??
      fromMembers(member, place) ??
      fromSiblings(member.record, place, tree);
    if (answer) return answer;
  }
  const host = foreignHostOf(tree, place, path);
  return host === null ? null : other(host);
}

/** The condition of a statement of SQL that says of which exchange's row it is. */
const CONDITION =
  /^[^;\n]{0,300}?\bwhere\b[^;\n]{0,160}?\b(?:exchange|exch|venue|broker)(?:_(?:id|name|code))?\s{0,4}=\s{0,4}["']([A-Za-z][\w .-]{1,30})["']/i;

/** `update keys set key = V where exchange = 'binance'`: the same statement tells, and no other. */
function fromCondition(tree: RecordTree, place: Member): OwnerAnswer | null {
  const name = CONDITION.exec(tree.text.slice(place.start, place.start + 520))?.[1];
  if (name === undefined) return null;
  return mentionsBinance(name) ? binance(name) : other(name);
}

/** Words with these in them are of trading, whoever trades. */
const TRADING_WORD = /algo|bot|coin|crypto|exchange|fund|invest|market|quant|signal|strateg|trad/;

/** Names of banks, lenders and news of money, which look like Binance's. */
const FINANCE = /financ|bank|insur/;

/**
 * A name that a value's own name begins with and its section has too, where nothing around it names Binance; of finance it
 * may stand in one of them only. Null where there is none.
 */
export function strangerOf(place: Member): string | null {
  const own = place.name ?? '';
  const sections = [...pathOf(place)].flatMap(({ record }) => (record.kind === 'section' && record.name !== null ? [record.name] : []));
  const names = [...(saysRole(own) ? [own] : []), ...sections].filter(isStranger);
  return names.find((name) => FINANCE.test(name.toLowerCase()) || (name === own && sections.some((one) => sameStem(one, own)))) ?? null;
}

function sameStem(a: string, b: string): boolean {
  return stemOf(a).join('_') === stemOf(b).join('_');
}

/** One word or two that say no role, no account and nothing of trading. */
function isStranger(name: string): boolean {
  const stem = stemOf(name);
  const isOne = stem.length >= 1 && stem.length <= 2 && !name.includes(' ') && name.length <= MAX_NAME;
  return isOne && stem.every((word) => /^[a-z]{4,20}$/.test(word) && !TRADING_WORD.test(word));
}

function binance(because: string): OwnerAnswer {
  return { owner: 'binance', because: because.trim().slice(0, MAX_NAME) };
}

function other(because: string): OwnerAnswer {
  return { owner: 'other', because: because.trim().slice(0, MAX_NAME) };
}

/** A name's words, joined by `_`. */
function joined(name: string): string {
  return wordsOf(name.replace(/binance/i, '_binance_'));
}

/** A name's words without those that say what it is and not whose. */
function stemOf(name: string): readonly string[] {
  return joined(name)
    .replace(SECRET_WORDS, '_')
    .replace(KEY_WORDS, '_')
    .split('_')
    .filter((word) => word !== '' && !isRoleWord(word) && !isCommon(word));
}

/** With a number or in the plural, too. */
function isCommon(word: string): boolean {
  const bare = withoutEnd(word, '0123456789');
  return bare === '' || COMMON_NAMES.has(word) || COMMON_NAMES.has(bare) || (bare.endsWith('s') && COMMON_NAMES.has(bare.slice(0, -1)));
}

/** In the words of any language. */
function isRoleWord(word: string): boolean {
  return ROLE_WORDS.has(word) || ROLE_WORD.test(word) || (/[^\x20-\x7e]/.test(word) && (SECRET_WORDS.test(word) || KEY_WORDS.test(word)));
}

function saysRole(name: string): boolean {
  const words = joined(name);
  return words.split('_').some(isRoleWord) || SECRET_WORDS.test(words) || KEY_WORDS.test(words);
}

/** True where `own` holds another name in the very place where `sibling` holds Binance's. */
function standsInPlaceOfBinance(own: string, sibling: string): boolean {
  if (mentionsBinance(own)) return false;
  // `binancekey` and `bitkankey`: one word each.
  const name = /binance(?:api)?(?:key|secret)/.test(wordsOf(sibling)) ? own.replace(/(?:api)?(?:key|secret)/i, '_$&_') : own;
  if (saysRole(name) !== saysRole(sibling)) return false;
  const theirs = stemOf(sibling);
  const at = theirs.findIndex((word) => mentionsBinance(word));
  if (at < 0) return false;
  const mine = stemOf(name);
  const head = theirs.slice(0, at);
  const tail = theirs.slice(at + 1);
  const middle = mine.slice(head.length, mine.length - tail.length);
  return (
    middle.length >= 1 &&
    middle.length <= 2 &&
    head.every((word, index) => word === mine[index]) &&
    tail.every((word, index) => word === mine[mine.length - tail.length + index]) &&
    middle.every((word) => /^[a-z\u0080-\uffff][a-z\d\u0080-\uffff]*$/.test(word) && !theirs.includes(word))
  );
}

/** Binance's name as a name: with nothing beside it but what says an account, a product or a role. */
function isBinanceName(text: string): boolean {
  return text.length <= MAX_NAME && mentionsBinance(text) && stemOf(text).every((word) => mentionsBinance(word));
}

/** A member's key, or what is called by it, says Binance; or a key beside it says Binance where it says another name. */
function fromName(member: Member, place: Member, tree: RecordTree): OwnerAnswer | null {
  const name = member.name ?? '';
  if (name !== '' && name.length <= MAX_NAME && mentionsBinance(name)) return binance(name);
  if (member === place && member.phrase.length <= MAX_NAME && mentionsBinance(member.phrase)) return binance(member.phrase);
  const named = namedForBinance(member.record);
  if (named.length === 0) return null;
  for (const own of new Set([member, place])) {
    const { name: ownName } = own;
    if (ownName === null) continue;
    const isSibling = (one: NamedMember): boolean =>
      isNear(place, one.member.start) &&
      isAlike(own, one.member) &&
      !isOnLine(own, one.member, tree) &&
      standsInPlaceOfBinance(ownName, one.name);
    if (named.some(isSibling)) return other(ownName);
  }
  return null;
}

interface NamedMember {
  readonly name: string;
  readonly member: Member;
}

const NAMED = new WeakMap<RecordNode, readonly NamedMember[]>();

/** The keys of a record that hold Binance's name. */
function namedForBinance(record: RecordNode): readonly NamedMember[] {
  const known = NAMED.get(record);
  if (known) return known;
  const named = new Map<string, NamedMember>();
  for (const member of record.members.slice(0, MAX_MEMBERS)) {
    const { name } = member;
    if (name === null || name.length > MAX_NAME || !mentionsBinance(name)) continue;
    named.set(`${formOf(member)} ${name} ${Math.floor(member.start / REACH)}`, { name, member });
    if (named.size >= MAX_NAMED) break;
  }
  const list = [...named.values()];
  NAMED.set(record, list);
  return list;
}

/** What a member holds: an element's own name and its attribute's stand in different places. */
function formOf({ name, text, records: [record] }: Member): string {
  if (record?.kind === 'element') return name === record.opener ? '<>' : `<${record.opener}`;
  if (record) return 'record';
  return withoutEnds(text, '"\'`,; ') === '' ? '' : 'text';
}

/** Whether what two members are called stands in the same place of each. */
function isAlike(own: Member, sibling: Member): boolean {
  const form = formOf(sibling);
  if (form === formOf(own)) return true;
  if (form.startsWith('<') || formOf(own).startsWith('<')) return false;
  // `binance: ""` beside a record, and `BINANCE_KEY = getenv(…)` beside a value.
  return form === '' || saysRole(own.name ?? '');
}

/** Several names may stand in one value: `ACCOUNTS="alice:…;bob:…"`. */
function isOnLine(own: Member, sibling: Member, tree: RecordTree): boolean {
  if (!isLinesRecord(own.record)) return false;
  const [from, to] = own.start < sibling.start ? [own.start, sibling.start] : [sibling.start, own.start];
  return !tree.text.slice(from, to).includes('\n');
}

/** A comment above a member, without the signs that make it one; empty where it is a sentence. */
function headOf(note: string): string {
  const line = withoutEnds(note.split('\n').at(-1) ?? '', " \t\r#/*;'<!>=~_-:.");
  return line.length <= MAX_NAME ? line : '';
}

/** The heading of a member's paragraph: a comment or a lone word above it. */
function fromHeading(member: Member, place: Member): OwnerAnswer | null {
  const headings = headingsOf(member.record);
  const own = headings.get(member.paragraph)?.text;
  const note = headOf(member.note);
  for (const text of [note, own ?? '']) {
    if (text === '') continue;
    if (isBinanceName(text)) return binance(text);
    for (const [paragraph, sibling] of headings) {
      if (paragraph === member.paragraph || !isNear(place, sibling.start) || !isBinanceName(sibling.text)) continue;
      if (standsInPlaceOfBinance(text, sibling.text)) return other(text);
    }
  }
  return null;
}

interface Heading {
  readonly text: string;
  readonly start: number;
}

const HEADINGS = new WeakMap<RecordNode, ReadonlyMap<number, Heading>>();

/** What stands at the head of each paragraph of a record: a comment, or a word with nothing behind it. */
function headingsOf(record: RecordNode): ReadonlyMap<number, Heading> {
  const known = HEADINGS.get(record);
  if (known) return known;
  const headings = new Map<number, Heading>();
  for (const member of isLinesRecord(record) ? record.members.slice(0, MAX_MEMBERS) : []) {
    if (headings.has(member.paragraph)) continue;
    const isAlone = member.marks.length === 0 && member.records.length === 0;
    const bare = !isAlone ? '' : member.name === null ? member.text : member.text === '' ? member.name : '';
    const text = headOf(member.note) || (PLAIN_NAME.exec(bare)?.[1] ?? '');
    headings.set(member.paragraph, { text, start: member.start });
  }
  HEADINGS.set(record, headings);
  return headings;
}

/** `new ccxt.binance({`, `class BinanceClient:`; another callee of the same object where Binance's is called, too. */
function fromOpener(record: RecordNode): OwnerAnswer | null {
  const { opener, name } = record;
  if (opener === '' || record.kind === 'section') return null;
  if (mentionsBinance(opener.slice(-120)) && opener.length <= 120) return binance(opener);
  return name !== null && name.length <= MAX_NAME && mentionsBinance(name) ? binance(name) : null;
}

/** A member that says at which exchange the record's account is. */
function fromMembers(member: Member, place: Member): OwnerAnswer | null {
  const all = ownersOf(member.record).filter((one) => one.member !== member && isNear(place, one.member.start));
  const near = all.filter((one) => one.member.paragraph === member.paragraph);
  const names = new Set((near.length > 0 ? near : all).map((one) => one.name));
  const [only] = names;
  if (only === undefined || names.size > 1) return null;
  if (isBinanceName(only)) return binance(only);
  return stemOf(only).length > 0 && !mentionsBinance(only) ? other(only) : null;
}

interface OwnerMember {
  readonly member: Member;
  readonly name: string;
}

const OWNERS = new WeakMap<RecordNode, readonly OwnerMember[]>();

function ownersOf(record: RecordNode): readonly OwnerMember[] {
  const known = OWNERS.get(record);
  if (known) return known;
  const owners = record.members.slice(0, MAX_MEMBERS).flatMap((member) => {
    if (member.name === null || member.marks.length > 0 || !OWNER_SLOT.test(wordsOf(member.name))) return [];
    const name = PLAIN_NAME.exec(member.text)?.[1];
    return name === undefined ? [] : [{ member, name }];
  });
  OWNERS.set(record, owners);
  return owners;
}

/** A place among the members of records that are alike: by its key, or by its index where it has none. */
interface Slot {
  readonly name: string | null;
  readonly index: number;
  readonly text: string;
  /** Of its record. */
  readonly start: number;
}

/** The rows, tuples, objects and elements beside a record: what says Binance there says another name here. */
function fromSiblings(record: RecordNode, place: Member, tree: RecordTree): OwnerAnswer | null {
  const { inside } = record;
  if (!inside) return null;
  const own = slotsOf(record);
  const isTuple = record.kind === 'row' || record.kind === 'list' || (record.kind === 'call' && record.opener === '');
  if (isTuple) for (const slot of own) if (isBinanceName(slot.text)) return binance(slot.text);
  const theirs = slotsOfBinance(inside.record, record);
  for (const slot of theirs) {
    if (slot.start === record.start || !isNear(place, slot.start)) continue;
    const mine = own.find((one) => (slot.name === null ? one.name === null && one.index === slot.index : one.name === slot.name));
    if (!mine) continue;
    if (isBinanceName(mine.text)) return binance(mine.text);
    if (standsInPlaceOfBinance(mine.text, slot.text)) return other(mine.text);
  }
  // `a = ccxt.binance({…})`, `b = ccxt.digifinex({…})`.
  if (record.kind === 'call' && record.opener !== '') {
    const callee = calleeOf(record.opener);
    for (const { callee: sibling, start } of calleesOf(tree)) {
      if (
        isNear(place, start) &&
        callee !== sibling &&
        rootOf(callee) !== '' &&
        rootOf(callee) === rootOf(sibling) &&
        standsInPlaceOfBinance(callee, sibling)
      )
        return other(callee);
    }
  }
  return null;
}

/** The short texts of a record's members, with their places. */
function slotsOf(record: RecordNode): readonly Slot[] {
  const slots: Slot[] = [];
  for (const [index, { name, text, marks, records }] of record.members.slice(0, 64).entries()) {
    const plain = marks.length > 0 || records.length > 0 ? undefined : PLAIN_NAME.exec(text)?.[1];
    if (plain !== undefined) slots.push({ name, index, text: plain, start: record.start });
  }
  return slots;
}

const SLOTS = new WeakMap<RecordNode, Map<string, readonly Slot[]>>();

/** Where the records like one, which a record's members hold, have Binance's name: of an element those of its name. */
function slotsOfBinance(record: RecordNode, like: RecordNode): readonly Slot[] {
  const form = likeness(like);
  const byForm = SLOTS.get(record) ?? new Map<string, readonly Slot[]>();
  SLOTS.set(record, byForm);
  const known = byForm.get(form);
  if (known) return known;
  const slots = new Map<string, Slot>();
  for (const { records } of record.members.slice(0, MAX_MEMBERS)) {
    for (const one of records) {
      if (slots.size >= MAX_NAMED || likeness(one) !== form) continue;
      for (const slot of slotsOf(one)) {
        if (!isBinanceName(slot.text)) continue;
        const place = `${slot.name ?? slot.index}:${slot.text}:${Math.floor(one.start / REACH)}`;
        // Two of them: a record is none of its own siblings.
        slots.set(slots.has(place) ? `${place}:2` : place, slot);
      }
    }
  }
  const list = [...slots.values()];
  byForm.set(form, list);
  return list;
}

function likeness({ kind, opener }: RecordNode): string {
  return kind === 'element' ? `<${opener}` : kind;
}

function calleeOf(opener: string): string {
  return endOf(withoutEnd(opener.slice(-120), ' \t'), /[\w$.:>\\-]/);
}

/** What a callee is a member of. */
function rootOf(callee: string): string {
  return withoutEnd(callee.slice(0, callee.length - endOf(callee, /[\w$]/).length), '.:>\\-');
}

interface Callee {
  readonly callee: string;
  readonly start: number;
}

const CALLEES = new WeakMap<RecordTree, readonly Callee[]>();

/** What is called in a tree and named for Binance. */
function calleesOf(tree: RecordTree): readonly Callee[] {
  const known = CALLEES.get(tree);
  if (known) return known;
  const callees = new Map<string, Callee>();
  for (const { records } of everyMember(tree.root)) {
    for (const { kind, opener, start } of records) {
      if (kind !== 'call' || opener === '' || !mentionsBinance(opener)) continue;
      const callee = calleeOf(opener);
      callees.set(`${callee} ${Math.floor(start / REACH)}`, { callee, start });
    }
  }
  const list = [...callees.values()].slice(0, MAX_NAMED);
  CALLEES.set(tree, list);
  return list;
}
