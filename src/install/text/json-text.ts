/** Additions to objects of JSON files that leave every other byte alone. The text is valid JSON already. */

/** Editors on Windows put it in front; npm passes over it. One character a byte. */
export const BYTE_ORDER_MARK = '\xef\xbb\xbf';

/** A member of an object, by its offsets. */
interface Member {
  readonly key: string;
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Offset of the object that a key of the outermost object holds; null where it holds none. Without a key the outermost. */
export function objectAt(text: string, key: string | null): number | null {
  const start = skipSpace(text, text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0);
  if (text[start] !== '{') return null;
  if (key === null) return start;
  const member = membersOf(text, start).find((one) => one.key === key);
  return member && text[member.valueStart] === '{' ? member.valueStart : null;
}

/** The raw characters of a member's value; null where there is no such member. */
export function valueOf(text: string, object: number, key: string): string | null {
  const member = membersOf(text, object).find((one) => one.key === key);
  return member ? text.slice(member.valueStart, member.valueEnd) : null;
}

/** The text with another value for a member that is there. */
export function withValue(text: string, object: number, key: string, value: string): string {
  const member = membersOf(text, object).find((one) => one.key === key);
  return member ? text.slice(0, member.valueStart) + value + text.slice(member.valueEnd) : text;
}

/** The text with a new member as the object's first, set as the one behind it is. */
export function withMember(text: string, object: number, key: string, value: string): string {
  const member = `${JSON.stringify(key)}: ${value}`;
  const inside = object + 1;
  const behind = skipSpace(text, inside);
  if (text[behind] === '}') return text.slice(0, inside) + member + text.slice(inside);
  return `${text.slice(0, behind)}${member},${text.slice(inside)}`;
}

/** The text without a member: what {@link withMember} added is gone without a trace. */
export function withoutMember(text: string, object: number, key: string): string {
  const members = membersOf(text, object);
  const index = members.findIndex((one) => one.key === key);
  const member = members[index];
  if (!member) return text;
  const behind = skipSpace(text, member.valueEnd);
  if (index === 0) return text.slice(0, object + 1) + text.slice(text[behind] === ',' ? behind + 1 : member.valueEnd);
  const before = members[index - 1];
  return text.slice(0, before?.valueEnd ?? 0) + text.slice(member.valueEnd);
}

function membersOf(text: string, object: number): readonly Member[] {
  const members: Member[] = [];
  let at = skipSpace(text, object + 1);
  while (text[at] === '"') {
    const start = at;
    const keyEnd = skipString(text, at);
    const key: unknown = JSON.parse(text.slice(start, keyEnd));
    // Behind the colon.
    const valueStart = skipSpace(text, skipSpace(text, keyEnd) + 1);
    const valueEnd = skipValue(text, valueStart);
    members.push({ key: String(key), start, valueStart, valueEnd });
    at = skipSpace(text, valueEnd);
    if (text[at] !== ',') break;
    at = skipSpace(text, at + 1);
  }
  return members;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[ \t\r\n]/.test(text[at] ?? '')) at++;
  return at;
}

function skipString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function skipValue(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length;) {
    const character = text[at] ?? '';
    if (character === '"') at = skipString(text, at) - 1;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') {
      if (depth === 0) return at;
      depth--;
    } else if (depth === 0 && /[,\s]/.test(character)) return at;
    at++;
    if (depth === 0 && /["}\]]/.test(text[at - 1] ?? '')) return at;
  }
  return text.length;
}
