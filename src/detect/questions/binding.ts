/**
 * What a value is called where nothing before it on its line says so: the column of a table of accounts, the item before,
 * the record it makes up, or what its variable is used for.
 */
import { endOf, withoutEnds } from '../text/edges.ts';
import { isGenericName, readLabels } from './labels.ts';
import type { Label } from './labels.ts';
import { readCall, readNaming } from './naming.ts';
import type { Naming, Role } from './naming.ts';
import type { Evidence } from '../../model/detection.ts';
import type { TreePosition } from '../structure/neighbourhood.ts';
import { pathOf } from '../structure/record.ts';
import type { Member, RecordNode } from '../structure/record.ts';

/** What a value's binding says of it. */
export interface Binding {
  readonly role: Role | null;
  readonly accountName: string;
  readonly name: string;
  readonly belongsElsewhere: boolean;
  readonly evidence: readonly Evidence[];
}

/** So many uses of a variable are looked at. */
const MAX_USES = 12;
/** And so much text before and behind each. */
const USE_REACH = 400;
/** A longer text is no name. */
const MAX_NAME = 80;
/** A type's letters in place of a name: `{"S": "…"}`, `{"stringValue": "…"}`. */
const TYPE_NAME = /^(?:S|N|B|SS|M|L|BOOL|s|string|str|stringValue|string_value|value|val|v|text|\$)$/;

/** The binding of a value; null where its records and its uses tell nothing of its role. */
export function bindingOf(place: TreePosition): Binding | null {
  const { member } = place;
  for (const text of namesOf(place)) {
    const binding = named(text);
    if (binding) return binding;
  }
  return member.name === null ? null : fromUses(place, member.name);
}

/** A value that is the only member of a record, under a type's name: it is called what the record is called. */
export function wrappedName({ member }: TreePosition): Binding | null {
  const { record } = member;
  if (record.members.length !== 1 || record.name === null || !TYPE_NAME.test(member.name ?? '')) return null;
  return named(record.name);
}

/** What a variable of one letter, as minifiers call all of them, is used for; null where nothing shows it. */
export function bindingOfUse(place: TreePosition): Binding | null {
  return place.member.name === null ? null : fromUses(place, place.member.name);
}

function named(text: string): Binding | null {
  const clean = text.trim();
  if (clean === '' || clean.length > MAX_NAME || /[A-Za-z0-9+/]{40}/.test(clean)) return null;
  return bindingFrom(readNaming({ labels: [{ text: clean, via: 'sibling' }], call: null }, null), clean);
}

function bindingFrom(naming: Naming, name: string): Binding | null {
  const { role, accountName, belongsElsewhere, evidence } = naming;
  return (role === null && !belongsElsewhere) || naming.listenKey ? null : { role, accountName, name, belongsElsewhere, evidence };
}

function* namesOf(place: TreePosition): Generator<string, void> {
  const column = columnName(place);
  if (column !== null) yield column;
  const before = itemBefore(place.member);
  if (before !== null) yield before;
  // `var key: String { isLive ? "…" : "…" }`: the record is called what it gives.
  let levels = 0;
  for (const { record } of pathOf(place.member)) {
    if (record.name !== null && record.kind !== 'section' && !isGenericName(record.name) && !isPersonsId(place.member, record.name))
      yield record.name;
    levels++;
    if (levels === 3 || record.kind === 'call') return;
  }
}

/** The name of the item before, in an element, a list, or a member that is written in two parts. */
function itemBefore(member: Member): string | null {
  const { record } = member;
  const at = record.members.indexOf(member);
  const previous = record.members[at - 1];
  // `httpHeaderName1: X-MBX-APIKEY` and `httpHeaderValue1: …`.
  if (member.name !== null && previous && previous.name !== null && previous.marks.length === 0) {
    const own = member.name.replace(/value|val|content|data/i, '\u0001');
    const theirs = [/name|key|label|title/i, /header|id/i].map((word) => previous.name?.replace(word, '\u0001'));
    if (own !== member.name && theirs.includes(own)) return unquoted(previous.text);
  }
  if (member.name !== null && record.kind !== 'element' && !isGenericName(member.name)) return null;
  const holder = record.inside;
  if (!holder) return null;
  const siblings = holder.record.members;
  const earlier = siblings[siblings.indexOf(holder) - 1];
  if (!earlier || earlier.marks.length > 0) return null;
  if (record.kind === 'element') return textOfElement(earlier, record);
  // A text with marked parts: `["secret ", {"type": "code", "text": "…"}]`.
  return record.kind === 'object' && holder.record.kind === 'list' && earlier.records.length === 0 ? unquoted(earlier.text) : null;
}

/** `"user": { "id": … }`: of whom it is, and no name that somebody logs in with. */
function isPersonsId({ name }: Member, owner: string): boolean {
  return name !== null && /^(?:id|uid|uuid)$/i.test(name) && /(?:customer|member|person|user)s?$/i.test(owner);
}

function unquoted(text: string): string {
  return withoutEnds(text.trim(), '"\'`, ');
}

/** The text of an element of the same kind. */
function textOfElement(member: Member, own: RecordNode): string | null {
  const [element] = member.records;
  if (element?.kind !== 'element' || element.opener !== own.opener) return null;
  const text = element.members.findLast((one) => one.records.length === 0 && one.name !== 'name');
  return text?.text ?? null;
}

/** The name of a tuple's column: the fields of a type, the variables of a loop over the table, a comment above it. */
function columnName({ tree, member }: TreePosition): string | null {
  const row = member.record;
  const columns = row.members.length;
  if (
    columns < 2 ||
    columns > 40 ||
    member.name !== null ||
    (row.kind !== 'object' && row.kind !== 'list' && row.kind !== 'call' && row.kind !== 'row')
  )
    return null;
  const at = row.members.indexOf(member);
  const table = row.inside?.record;
  if (!table || at < 0) return null;
  const { text } = tree;
  const names =
    structFields(text.slice(Math.max(0, table.start - USE_REACH), table.start)) ??
    loopVariables(text, table) ??
    commentColumns(row.inside, table, columns);
  if (names !== null && names.length === columns) return names[at] ?? null;
  const fields = typeFields(text, row, table);
  // What stands last in a type may be left out.
  return fields !== null && fields.length >= columns ? (fields[at] ?? null) : null;
}

/** The fields of the type that a row is of, in their order, where the text defines it; null where it does not. */
function typeFields(text: string, row: RecordNode, table: RecordNode): readonly string[] | null {
  const type =
    row.kind === 'call'
      ? endOf(withoutEnds(row.opener.slice(-MAX_NAME), ' ('), /\w/)
      : (/(?:\]|^|[\s=&])([A-Za-z_]\w{1,60})\s{0,4}\{?$/.exec(text.slice(Math.max(0, table.start - MAX_NAME), table.start + 1))?.[1] ?? '');
  if (type.length < 2) return null;
  for (const at of occurrences(text, type)) {
    const before = text.slice(Math.max(0, at - 40), at);
    const after = text.slice(at + type.length, at + type.length + USE_REACH * 2);
    const names = fieldsBehind(before, after);
    if (names && names.length > 1) return names;
  }
  return null;
}

/** What a definition lists, of which the name stands between two texts. */
function fieldsBehind(before: string, after: string): readonly string[] | null {
  if (/\btype\s{1,4}$/.test(before)) return structFields(/^\s{0,4}struct\s{0,4}\{[^{}]{3,380}\}/.exec(after)?.[0] ?? '');
  const tuple = /^\s{0,4}=\s{0,4}(?:[a-z]{1,20}\.)?namedtuple\(\s{0,4}["']\w{1,60}["'],\s{0,4}["'[(]([\w\s,"']{3,200})["'\])]/.exec(
    after,
  )?.[1];
  if (tuple !== undefined) return tuple.match(/\w+/g);
  if (!/\b(?:class|record|struct)\s{1,4}$/.test(before)) return null;
  // `data class Account(val name: String, val key: String)`, `record Account(String name, String key)`.
  const head = /^\s{0,4}\(([^()]{3,380})\)/.exec(after)?.[1];
  if (head !== undefined && head.includes(' ')) return parameters(head);
  const made = /\b(?:__init__|constructor)\s{0,4}\(([^()]{3,380})\)/.exec(after)?.[1];
  if (made !== undefined) return parameters(made);
  const fields = /^(?:\([\w., =]{0,80}\))?:[ \t]{0,8}\n((?:[ \t]{1,20}\w{1,60}[ \t]{0,4}:[^\n]{1,80}\n){2,20})/.exec(after)?.[1];
  return fields === undefined
    ? null
    : fields
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]?.trim() ?? '');
}

/** The names of parameters, with their types before or behind them; the object itself is none. */
function parameters(list: string): readonly string[] {
  return list
    .split(',')
    .map((one) => endOf((one.split(/[:=]/)[0] ?? '').trim(), /\w/))
    .filter((name) => name !== 'self' && name !== '');
}

/** `[]struct{ name, key, secret string }` before a table. */
function structFields(before: string): readonly string[] | null {
  const body = /struct\s{0,4}\{([^{}]{3,380})\}\s{0,4}$/.exec(before)?.[1];
  if (body === undefined) return null;
  return body
    .split(/[;\n]/)
    .map((line) => (line.split(/\/\/|`/)[0] ?? '').trim())
    .filter((line) => line !== '')
    .flatMap((line) => line.slice(0, Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'), 0)).split(','))
    .map((name) => name.trim());
}

/** `for key, secret in TABLE`, `for (const [key, secret] of table)`, `table.forEach(([key, secret]) => …)`. */
function loopVariables(text: string, table: RecordNode): readonly string[] | null {
  const name = table.name ?? table.inside?.name ?? '';
  if (!/^[\w$]{2,60}$/.test(name)) return null;
  for (const at of occurrences(text, name)) {
    const before = text.slice(Math.max(0, at - 160), at);
    const after = text.slice(at + name.length, at + name.length + 160);
    const list =
      /\b(?:for|foreach)\b[\s(]{0,4}(?:const|let|var|auto\s?&?)?[\s([]{0,4}([\w$,\s*]{3,120}?)[\])\s]{0,4}\s(?:in|of|:=\s*range)\s{1,4}$/.exec(
        before,
      )?.[1] ?? /^\.(?:map|forEach|each|flatMap|filter)\b[\s({]{0,4}(?:async\s?)?[([|{]{0,3}([\w$,\s]{3,120}?)[\])|}]/.exec(after)?.[1];
    const names = list?.split(',').map((one) => one.trim().replace(/^[*$]/, ''));
    if (names && names.length > 1) return names;
  }
  return null;
}

/** `// name, key, secret`, `# label | secret | key`: as many names as the row has columns. */
function commentColumns(holder: Member, table: RecordNode, columns: number): readonly string[] | null {
  for (const note of [holder.note, table.members[0]?.note ?? '', table.inside?.note ?? '']) {
    for (const line of note.split('\n')) {
      const bare = withoutEnds(line.trim(), '/*#;- \t');
      const list = /[([{]([^()[\]{}]{3,120})[)\]}]/.exec(bare)?.[1] ?? bare.replace(/^[^:]{0,60}:/, '');
      const names = list.split(/[,|;\t]/).map((one) => one.trim());
      if (names.length === columns && names.every((one) => one.length > 0 && one.length < 40)) return names;
    }
  }
  return null;
}

/** Where a name stands as a word of its own. */
function occurrences(text: string, name: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0 && found.length < MAX_USES; at = text.indexOf(name, at + name.length)) {
    if (!/[\w]/.test(text.charAt(at - 1)) && !/[\w]/.test(text.charAt(at + name.length))) found.push(at);
  }
  return found;
}

/** What a variable is used for: as a header, an HMAC's key, an argument of a client. */
function fromUses({ tree, member }: TreePosition, name: string): Binding | null {
  const own = endOf(name, /\w/);
  if (own === '' || !/^[A-Za-z_]\w{0,60}$/.test(own)) return null;
  const { text } = tree;
  for (const at of occurrences(text, own)) {
    if ((at >= member.start && at < member.end) || !isUse(text, at, at + own.length)) continue;
    const before = text.slice(Math.max(0, at - USE_REACH), at).replace(/(?:\$\{?|%|@|\$\(|:)$/, '');
    const after = text.slice(at + own.length, at + own.length + USE_REACH);
    const binding = fromUse(before, after, own);
    if (binding) return binding;
  }
  return null;
}

/** A name that is no key of another member, no text in quotes and no assignment's left side. */
function isUse(text: string, start: number, end: number): boolean {
  const isQuoted = /["'`]/.test(text.charAt(start - 1)) && text.charAt(start - 1) === text.charAt(end);
  return !isQuoted && !/^[ \t]{0,20}(?:=(?![=>])|:=|:(?!:))/.test(text.slice(end, end + 24));
}

function fromUse(before: string, after: string, name: string): Binding | null {
  const { labels, call } = readLabels(before, after);
  if (call && /x-mbx-apikey[^,]{0,12}$/i.test(call.previous)) return named('X-MBX-APIKEY');
  const answer = readCall(call);
  if (answer.role !== null && answer.evidence.some((one) => one.signal !== 'call-argument'))
    return { role: answer.role, accountName: '', name, belongsElsewhere: false, evidence: answer.evidence };
  const tight = labels.filter((one) => isTight(one) || /x-mbx-apikey/i.test(one.text));
  const binding = bindingFrom(readNaming({ labels: tight, call: null }, null), name);
  // The use of a variable that is nothing of Binance's says so by its own name already.
  return binding?.belongsElsewhere === true ? null : binding;
}

function isTight({ via }: Label): boolean {
  return via === 'assigned' || via === 'option' || via === 'element';
}
