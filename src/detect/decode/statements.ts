/**
 * Literals that are put together over statements: `key = 'a'; key += 'b'`, `key = key . 'b'`, `sb.append("a"); sb.append("b")`,
 * and halves that have names of their own, `key_1 = 'a'` and `key_2 = 'b'`, where the text says that the two are joined.
 */

/** No statement's beginning is longer. */
export const MAX_STATEMENT = 200;
/** A literal's end with the end of its statement; a comment may stand behind. */
const CLOSE = /["'`]\)?(?:[ \t]{0,40};)?[ \t]{0,40}(?:(?:\/\/|#|--)[^\n]{0,80})?(?:\r?\n[ \t]{0,120})?/y;
/** A name that something is added to: a variable, a member, an element. */
const NAME = /[$@]?[A-Za-z_]\w{0,60}(?:(?:\.|->|::)[A-Za-z_]\w{0,60}){0,4}/y;
const ADD = /[ \t]*(?:\+=|\.\.?=|<<=?|~=|&=|\|\|=)[ \t]*/y;
const ASSIGN = /[ \t]*:?=[ \t]*/y;
/** What stands between a name that is used and the literal that is added to it. */
const PLUS = /[ \t]*(?:\+\+|<>|\|\||\.\.|[+.&~])[ \t]*/y;
const OPEN = /[bBrRuUfFL@]{0,2}["'`]/y;
const METHOD = /(?:\.|->)(?:append|add|concat|push_str|write|Append|Add|Write)$/;

function at(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
}

/**
 * Where the next piece of a value begins that goes on in the next statement, behind the piece that ends at `end`; -1 where none
 * does. `before` is the text that stands before the value: it must name what is added to.
 */
export function nextInStatement(text: string, end: number, before: string): number {
  const close = at(CLOSE, text, end);
  if (close === null) return -1;
  const from = end + close.length;
  const name = at(NAME, text, from);
  if (name === null) return -1;
  const base = name.replace(METHOD, '');
  if (!isNamedIn(before, base)) return -1;
  let next = from + name.length;
  if (base !== name) {
    if (text[next] !== '(') return -1;
    next++;
  } else {
    const add = at(ADD, text, next);
    if (add !== null) next += add.length;
    else {
      const used = usedAgain(text, next, name);
      if (used < 0) return -1;
      next = used;
    }
  }
  const open = at(OPEN, text, next);
  return open === null ? -1 : next + open.length;
}

/** Where the literal opens in ` = name + "…"`, in ` = "$name…"` and ` = "${name}…"` (behind its name there); -1 for none. */
function usedAgain(text: string, from: number, name: string): number {
  const assign = at(ASSIGN, text, from);
  if (assign === null) return -1;
  const start = from + assign.length;
  if (!text.startsWith(name, start)) return -1;
  const plus = at(PLUS, text, start + name.length);
  return plus === null ? -1 : start + name.length + plus.length;
}

/** Whether a name stands in the statement before: as a whole. */
function isNamedIn(before: string, name: string): boolean {
  const found = before.lastIndexOf(name);
  return found >= 0 && !/\w/.test(before.charAt(found - 1)) && !/\w/.test(before.charAt(found + name.length));
}

/** What stands before a literal that something is added by: `key += '`, `key = key + '`, `sb.append("`. */
const ADDED =
  /(?:[$@]?\w{1,61}(?:(?:\.|->|::)\w{1,61}){0,4}[ \t]*(?:\+=|\.\.?=|<<=?|~=|&=|\|\|=)[ \t]*|(?:\.|->)(?:append|add|concat|push_str|write|Append|Add|Write)\()[bBrRuUfFL@]{0,2}["'`]$/;
const ADDS = /^(?:[+.~&|<]=|<<)$/;
/** The end of a statement that ends in a literal. */
const ENDED = /["'`]\)?(?:[ \t]{0,40};)?[ \t]{0,40}(?:\r?\n[ \t]{0,120})?$/;

/** Where the piece ends that stands in the statement before the piece at `start`; -1 where none does. */
export function pieceBefore(text: string, start: number): number {
  let sign = start - 2;
  while (text[sign] === ' ') sign--;
  // Most literals stand behind another sign.
  if (text[sign] !== '(' && (sign < 1 || !ADDS.test(text.slice(sign - 1, sign + 1)))) return -1;
  const head = text.slice(Math.max(0, start - MAX_STATEMENT), start);
  const added = ADDED.exec(head);
  if (!added) return -1;
  // `new StringBuilder();` stands before: nothing that was added to.
  const line = head.slice(0, added.index).replace(/[$@]?\w{1,61}(?:(?:\.|->|::)\w{1,61}){0,4}$/, '');
  const ended = ENDED.exec(line);
  return ended ? start - head.length + ended.index : -1;
}

/** Names of halves: what stands before their mark, and the mark. */
const MARKED =
  /^(.{1,80}?)[_.-]?(part|half|seg|segment|chunk|piece|p)?[_.-]?([0-9aAbBxXyY]|first|second|head|tail|left|right|start|end|begin|one|two|prefix|suffix|hi|lo|front|back)$/i;
const FOLLOWS: ReadonlySet<string> = new Set([
  '0 1',
  '1 2',
  '2 3',
  '3 4',
  'a b',
  'begin end',
  'first second',
  'front back',
  'head tail',
  'hi lo',
  'left right',
  'one two',
  'prefix suffix',
  'start end',
  'x y',
]);

const ASSIGNED = /([\w.-]{2,80})["']?[ \t]*(?:=|:=?|=>)[ \t]*["'`]?$/;
const NEXT_HALF =
  /["'`]?[ \t]{0,40}(?:[;,][ \t]{0,40}(?:\r?\n[ \t]{0,120})?|\r?\n[ \t]{0,120})(?:(?:export|const|let|var|val|set|final|static|private|public|String|string)[ \t]{1,40}){0,4}["'$]?([\w.-]{2,80})["']?[ \t]{0,40}(?:=|:=?|=>)[ \t]{0,40}["'`]?/y;

/**
 * Where the second half of a value begins, of which the run that ends at `end` is the first; -1 where it is none. What is only a
 * part of the text can't tell that halves are joined: `isPart` asks for their names alone.
 */
export function nextHalf(text: string, start: number, end: number, isPart = false): number {
  if (!isBehindMark(text, start)) return -1;
  const first = ASSIGNED.exec(text.slice(Math.max(0, start - 100), start))?.[1];
  if (first === undefined) return -1;
  NEXT_HALF.lastIndex = end;
  const next = NEXT_HALF.exec(text);
  const second = next?.[1];
  if (second === undefined) return -1;
  const [one, two] = [MARKED.exec(first), MARKED.exec(second)];
  if (one?.[1] === undefined || one[1] !== two?.[1] || one[2] !== two[2]) return -1;
  if (!FOLLOWS.has(`${one[3]?.toLowerCase()} ${two[3]?.toLowerCase()}`)) return -1;
  // Keys are numbered, too: only what says so is a part. What ends there has not said it yet.
  const isLast = text.length - NEXT_HALF.lastIndex < MAX_STATEMENT;
  return isPart ||
    isLast ||
    one[2] !== undefined ||
    !/^[0-9ab]$/i.test(one[3] ?? '') ||
    VARIABLE.test(first) ||
    areJoined(text, first, second)
    ? NEXT_HALF.lastIndex
    : -1;
}

/** The name of an environment variable for Binance: the program that joins the halves is another file, and no key is as short as one. */
const VARIABLE = /^(?:[A-Z0-9]{1,20}_){0,4}(?:BINANCE|BNB)_[A-Z0-9_]{1,60}$/;

/** Whether `=` or `:` stands before a value, and before that what can be the end of a mark: most stand behind something else. */
function isBehindMark(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at < 12 && BLANKS.has(text.charAt(at))) at--;
  const sign = text[at];
  if (sign !== '=' && sign !== ':' && sign !== '>') return false;
  while (at >= 0 && start - at < 24 && SIGNS.has(text.charAt(at))) at--;
  return mayBeMark(text.charCodeAt(at));
}

const BLANKS: ReadonlySet<string> = new Set(' \t"\'`');
const SIGNS: ReadonlySet<string> = new Set(' \t"\'`=:>');

/** Whether the last letter of a name can be a mark's. */
function mayBeMark(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || MARK_ENDS.has(code | 0x20);
}

const MARK_ENDS: ReadonlySet<number> = new Set(Buffer.from('abdefiklnotxy'));

/** Whether two names stand side by side with an operator, or as two parts of a text: `a + b`, `${a}${b}`. */
function areJoined(text: string, first: string, second: string): boolean {
  let looks = 0;
  for (let found = text.indexOf(second); found >= 0 && looks < MAX_LOOKS; found = text.indexOf(second, found + 1), looks++) {
    let end = found;
    while (found - end < MAX_OPERATOR && OPERATORS.has(text.charAt(end - 1))) end--;
    if (text.endsWith(first, end)) return true;
  }
  return false;
}

const MAX_LOOKS = 40;
const MAX_OPERATOR = 12;
const OPERATORS: ReadonlySet<string> = new Set(' \t\r\n+.&~|{}$"\'`(,%<>-');
