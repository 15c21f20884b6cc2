/** The tagged family: XML, HTML, property lists. Elements, with what their attributes say. */

interface Attribute {
  readonly name: string;
  /** Of its value, without quotes. */
  readonly start: number;
  readonly end: number;
}

export interface Tag {
  readonly name: string;
  readonly end: number;
  readonly form: 'open' | 'close' | 'empty';
  readonly attributes: readonly Attribute[];
}

/** A tag is no longer than this. */
const MAX_TAG = 2000;
const MAX_ATTRIBUTES = 60;
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** The names of the elements that a text closes, lower case; one that is never closed is a type's parameter or text. */
export function closedElements(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = text.indexOf('</'); at >= 0; at = text.indexOf('</', at + 2)) {
    const name = /^[A-Za-z][\w:.-]{0,60}/.exec(text.slice(at + 2, at + 64))?.[0];
    if (name !== undefined) names.add(name.toLowerCase());
  }
  if (text.includes('/>')) names.add('');
  return names;
}

/** The tag that begins at `at`; null where none does. */
export function readTag(text: string, at: number, closed: ReadonlySet<string>): Tag | null {
  const isClose = text.charAt(at + 1) === '/';
  const name = /^[A-Za-z][\w:.-]{0,60}/.exec(text.slice(at + (isClose ? 2 : 1), at + 64))?.[0]?.toLowerCase();
  if (name === undefined) return null;
  const attributes: Attribute[] = [];
  const last = Math.min(text.length, at + MAX_TAG);
  let i = at + (isClose ? 2 : 1) + name.length;
  while (i < last) {
    const character = text.charAt(i);
    if (character === '>') return finished(name, i + 1, isClose, false, attributes, closed);
    if (character === '/' && text.charAt(i + 1) === '>') return finished(name, i + 2, isClose, true, attributes, closed);
    if (/\s/.test(character)) {
      i++;
      continue;
    }
    const attribute = /^([A-Za-z_:@][\w:.-]{0,80})(?:\s{0,4}=\s{0,4}(["']?))?/.exec(text.slice(i, i + 100));
    if (!attribute?.[1] || attributes.length >= MAX_ATTRIBUTES) return null;
    i += attribute[0].length;
    const quote = attribute[2];
    if (quote === undefined) {
      attributes.push({ name: attribute[1], start: i, end: i });
      continue;
    }
    const end = quote === '' ? unquotedEnd(text, i, last) : text.indexOf(quote, i);
    if (end < 0 || end >= last) return null;
    attributes.push({ name: attribute[1], start: i, end });
    i = end + quote.length;
  }
  return null;
}

function unquotedEnd(text: string, from: number, last: number): number {
  let end = from;
  while (end < last && !/[\s>]/.test(text.charAt(end))) end++;
  return end;
}

function finished(
  name: string,
  end: number,
  isClose: boolean,
  isEmpty: boolean,
  attributes: readonly Attribute[],
  closed: ReadonlySet<string>,
): Tag | null {
  if (isClose) return { name, end, form: 'close', attributes };
  if (isEmpty || VOID.has(name)) return { name, end, form: 'empty', attributes };
  return closed.has(name) ? { name, end, form: 'open', attributes } : null;
}
