/**
 * What a value is called: the name it is assigned to, the header or option it follows, the call it is an argument of,
 * the column it stands in, the label on the line above. Works on the text before a value in any language: it walks back
 * over quotes, wrappers and separators instead of parsing one grammar.
 */

import { cutAt, endOf, withoutEnd } from '../text/edges.ts';
import { wordsOf } from './words/vocabulary.ts';
import { KEY_WORDS, SECRET_WORDS } from './words/role-words.ts';
import { assignedNames, cutStatement, withoutType } from '../structure/statement.ts';

/** How a label is bound to the value. The earlier in this list, the tighter. */
type LabelVia = 'assigned' | 'argument' | 'call' | 'option' | 'element' | 'sibling' | 'column' | 'line-above' | 'prose' | 'comment';

export interface Label {
  readonly text: string;
  readonly via: LabelVia;
}

/** The call a value is a positional argument of. */
export interface Call {
  readonly name: string;
  /** The end of the argument before it; empty for the first one. */
  readonly previous: string;
  /** Index of the argument, from 0. */
  readonly index: number;
}

export interface Labels {
  /** Tightest first. */
  readonly labels: readonly Label[];
  readonly call: Call | null;
}

/** Constructors, conversions and macros of the languages that code is written in, by what stands before the parenthesis. */
const WRAPPERS = [
  'Arc::new',
  'array',
  'arrayOf',
  String.raw`as\.character`,
  'atob',
  String.raw`aws\.String`,
  'b',
  'b64decode',
  'base64_decode',
  'Box::new',
  'btoa',
  String.raw`Buffer\.from`,
  'bytearray',
  'Bytes',
  'bytes',
  'c',
  'charlist',
  'concat!?',
  'const_cast',
  'Cow',
  'Cow::Borrowed',
  'createSignal',
  '(?:Crypt::)?encrypt(?:String|Value|Text|Secret)?',
  'c_str',
  'decode',
  'encode(?:URIComponent)?',
  String.raw`Encoding\.\w+\.GetBytes`,
  String.raw`\w*Encoding\.\w+\.GetBytes`,
  'format!?',
  'freeze',
  'from_utf8',
  'Just',
  'L',
  'lazy',
  'list',
  String.raw`List\.of`,
  'listOf',
  'Literal',
  'literal',
  '(?:mutable|remember)?(?:Mutable)?[sS]tateOf',
  'MutableStateFlow',
  'N',
  'new (?:String|Buffer|SecureString|SecretString)',
  'nullable',
  'observable',
  'of',
  'Ok',
  'Option',
  String.raw`Optional(?:\.of(?:Nullable)?)?`,
  String.raw`pointer\.\w+`,
  '[pP]rotect',
  'ptr',
  'QByteArray',
  'QString',
  'QStringLiteral',
  'quote',
  'R',
  'raw',
  'Rc::new',
  'reactive',
  String.raw`(?:React\.)?use(?:State|Ref|Signal|Memo)`,
  String.raw`Secrets?\.(?:plain|fromPlaintext|unsafe\w*)`,
  'SecretString::from',
  String.raw`Secret(?:Str|String|Value)?(?:::new|\.new)?`,
  'sensitive',
  '(?:shallow)?[rR]ef',
  'signal',
  'Some',
  '[sS]eal',
  '(?:std::)?string(?:_view)?',
  'str',
  String.raw`String\.Concat`,
  'String(?:::from)?',
  'string:to_list',
  'StringValue',
  String.raw`String\.valueOf`,
  'strip',
  'T',
  '_T',
  'TEXT',
  'to_owned',
  String.raw`to\.Ptr`,
  'trim',
  'tuple',
  'u',
  'Uint8List',
  'unquote',
  'utf8',
  'Value',
  'vec!',
  'writable',
];
/** Functions that hand their argument on: `Some("…")`, `Buffer.from('…')`, `SecretStr("…")`. */
const WRAPPER = new RegExp(String.raw`(?:^|[^\w])(?:${WRAPPERS.join('|')})$`);

/** Fields for a value of whatever kind, and elements that hold text. */
const GENERIC_NAMES = [
  'answer',
  'arg',
  'args',
  'b',
  'body',
  'code',
  'comment',
  'content',
  'contents',
  'current',
  'current_?value',
  'data',
  'default',
  'default_?value',
  'defaultvalue',
  'description',
  'div',
  'em',
  'entry',
  'env_?value',
  'example',
  'examples',
  'field_?value',
  'initial_?value',
  'input',
  'item',
  'li',
  'line',
  'literal',
  'log',
  'message',
  'msg',
  'n',
  'note',
  'output',
  'p',
  'param',
  'password_?value',
  'plain',
  'plaintext',
  'pre',
  'property',
  'raw',
  's',
  'sample',
  'setting',
  'simple_?value',
  'span',
  'ss',
  'stdout',
  'str',
  'string',
  'stringvalue',
  'strong',
  't',
  'td',
  'text',
  'th',
  'title',
  'txt',
  'username_?value',
  'v',
  'val',
  'value',
  'values',
  'var',
];
/** Names that tell nothing of the value: its true name is a sibling (`"key": "api-key", "value": "…"`). */
const GENERIC = new RegExp(`^(?:${GENERIC_NAMES.join('|')})$`, 'i');

const NAME_PROPERTY =
  /(?:^|[\s{,(<"'])["']?(?:key|name|id|label|field|variable|var|param|parameter|header|property|env|env_?var|k|n|title|slug|option|setting|placeholder|alias|identifier|keyname|display_?name|attr|config_?key|entry|column|for|data-name|data-key)["']?\s*(?:[:=]|=>)\s*["']?(?! )([A-Za-z0-9_\-.:$/ ]{2,80}?)["']?\s{0,40}(?:[,;})>\]\n\r]|\/>|\s[\w-]+=|$)/gi;

/** Reads the labels of a value from the (unescaped) text before and behind it. */
export function readLabels(before: string, after: string): Labels {
  const labels: Label[] = [];
  const add = (text: string | undefined, via: LabelVia): void => {
    // An address is no name, though it may hold one.
    const clean = text
      ?.replace(/\b(?:https?|wss?):\/\/[^\s"'`]*/g, ' ')
      .replace(/[A-Za-z0-9+/]{40,}/g, '…')
      .replace(/[\s\x7f-\x9f\ufffd]+/g, ' ')
      .trim();
    if (clean && /[A-Za-z\u0080-\uffff]/.test(clean)) labels.push({ text: clean, via });
  };
  const call = bind(stripOpeners(before.slice(-1200), after), add, 0);
  const first = labels[0];
  if (!first || (first.via !== 'column' && isGenericName(first.text))) addSiblings(before, after, add);
  const command = commandName(lineOf(before.slice(-600)), sameLine(after));
  if (command !== undefined) {
    // "secret" is the store's word for all that it holds.
    const loose = first === undefined || first.via === 'prose' || first.via === 'line-above' || /^-+secret(?:-string)?$/i.test(first.text);
    if (loose) labels.unshift({ text: command, via: 'option' });
    else add(command, 'option');
  }
  // `{KEY} (api key, main)`
  if (/(?:^|\n)[ \t]{0,20}$/.test(before.slice(-40))) add(/^["'`]?[ \t]{0,4}\(([^()\n]{2,60})\)/.exec(after)?.[1], 'comment');
  const comment = /^["'`)\]},;\s\w.!?]{0,40}?(?:\s#|#\s|\/\/|\/\*|\s--\s|<!--|\s;\s|\s'\s)\s*([^\n\r]{2,100})/.exec(sameLine(after));
  add(comment?.[1], 'comment');
  return { labels, call };
}

/** What a command calls the value that it is given: `--name NAME`, `… | docker secret create NAME -`, `> NAME`, `NAME <<<`. */
const NAME_OPTION =
  /(?:^|\s)--?(?:name|id|key|label|secret-?name|secret-?id|parameter-?name|item)(?:\s{1,4}|=)["']?([A-Za-z/][\w./:@-]{2,80})/i;
const STORES = /\b(?:kv|keyring|keyvault|parameters?|pass|secrets?|secretsmanager|set-secret|ssm|vault|wallet)\b/i;
const PIPED = /^["'`]?\s{0,4}(?:\|\s{0,4}base64(?:\s-\w+)?\s{0,4})?\|\s{0,4}((?:[\w./:@=-]{1,80}[ \t]{1,4}){1,10}[\w./:@=-]{0,80})/;
const WRITTEN = /^["'`]?\s{0,4}(?:\|\s{0,4}(?:sudo\s)?tee(?:\s-a)?|>{1,2})\s{0,4}["'`]?([\w./$~{}-]{3,160})/;
const FED = /([A-Za-z/][\w./:@-]{3,80})["']?\s{0,4}<<<\s{0,4}["'`]?$/;
/** Words of a command that are no name of what it stores. */
const VERBS =
  /^(?:-.*|\d+|add|apply|aws|az|create|create-secret|docker|edit|env|fly|flyctl|gcloud|generic|gh|heroku|insert|kubectl|login|new|pass|podman|put|secrets?|set|store|sudo|tee|vault|wrangler)$/i;

function commandName(before: string, after: string): string | undefined {
  if (!/[|><]|\s--?\w/.test(before + after)) return undefined;
  const fed = FED.exec(before)?.[1];
  if (fed !== undefined) return fed;
  const written = WRITTEN.exec(after)?.[1];
  if (written !== undefined) return written.split('/').at(-1);
  const piped = PIPED.exec(after)?.[1];
  if (piped !== undefined) {
    const words = piped.split(/\s+/).filter((word) => word.length > 3 && !VERBS.test(word));
    return words.at(-1);
  }
  if (!STORES.test(before) && !STORES.test(after)) return undefined;
  const name = NAME_OPTION.exec(after)?.[1] ?? NAME_OPTION.exec(before)?.[1];
  // `-key=V -secret=V`: another value is no name.
  return name === undefined || /[A-Za-z0-9+/]{40}/.test(name) ? undefined : name;
}

function sameLine(after: string): string {
  // In binary content the line goes on with other things.
  const end = after.search(/[\r\n\x00-\x08\x0e-\x1a]/);
  return end < 0 ? after.slice(0, 300) : after.slice(0, Math.min(end, 300));
}

/** True for what a call's opening bracket follows where the call hands its argument on. */
export function isWrapper(callee: string): boolean {
  return WRAPPER.test(callee);
}

/** True for a name such as `value` or `default`, which says nothing of what it holds. */
export function isGenericName(name: string): boolean {
  return GENERIC.test(lastWord(name));
}

function lastWord(text: string): string {
  return endOf(withoutEnd(text, '"\'`])'), /[\w-]/) || text;
}

/** What opens a quotation or is mark-up, one character each, and two of a kind. */
const QUOTES = '"\'`\\\u201c\u2018\u00ab';
const MARKS = ['<<', '**', '__', '~~', '\u00e2\u0080\u009c'];

/** A text without the quotation marks, backslashes and mark-up at its end. */
function withoutQuotes(text: string): string {
  let end = text.length;
  for (;;) {
    if (end > 0 && QUOTES.includes(text.charAt(end - 1))) {
      end--;
      continue;
    }
    const mark = MARKS.find((one) => text.endsWith(one, end));
    if (mark === undefined) return text.slice(0, end);
    end -= mark.length;
  }
}

/** `const SECRET = codeunits("V")`: a call with one argument, whose result a name of a role is given. */
function isConversion(rest: string, wrapper: string, after: string): boolean {
  if (
    /^new\s|client|binance|hmac|sign|print|log|account|session|exchange/i.test(wrapper) ||
    !/^["'`]?\s{0,4}\)\s{0,4}(?:[;,\n\r)}]|$|as\b|!!?|\?|\.)/.test(after)
  )
    return false;
  const name = /(?<![\w.])(?:[\w$]{1,60}\.){0,4}([\w$]{2,60})\s{0,8}(?::\s{0,4}[\w&:<>[\] ]{1,40})?(?:=|:=|<-)\s{0,4}$/.exec(
    rest.slice(-200),
  )?.[1];
  if (name === undefined) return false;
  const words = wordsOf(name);
  return SECRET_WORDS.test(words) || KEY_WORDS.test(words);
}

/** The text before a value with quotes, string prefixes, wrapping calls and mark-up removed from its end. */
function stripOpeners(text: string, after = ''): string {
  let rest = text;
  for (let i = 0; i < 12; i++) {
    const length = rest.length;
    const bare = withoutQuotes(rest);
    if (bare.length < rest.length) rest = `${bare}\u0000`;
    // A prefix such as b"…", @"…", f'…' belongs to the quote behind it.
    rest = rest.replace(/(^|[^\w$])(?:[bBrRuUfFLNs]|[bB][rR]|[rR][bB]|u8|@\$?|\$@?|#|&)?\u0000$/, '$1');
    rest = rest.replace(/\u0000$/, '');
    rest = rest.replace(/<!\[CDATA\[\s*$/, '');
    rest = withoutEnd(rest, ' \t');
    const wrapper = rest.endsWith('(') && /(?:new\s{1,4})?[\w.:]{1,60}!?\($/.exec(rest.slice(-80))?.[0];
    if (wrapper && (WRAPPER.test(wrapper.slice(0, -1)) || isConversion(rest.slice(0, -wrapper.length), wrapper, after)))
      rest = rest.slice(0, -wrapper.length);
    // PHP's var_dump: `["name"]=> string(64) "…"`.
    rest = rest.replace(/(=>\s*)string\(\d{1,9}\)$/, '$1');
    // YAML: `name: !!str "…"`, `name: &anchor "…"`.
    rest = rest.replace(/([:=]\s*)(?:!+[\w/-]*|&[\w-]+)\s*$/, '$1');
    if (rest.length === length) break;
  }
  return rest;
}

const SEPARATOR =
  /(?:=>|:=|<-|~>|->|={1,3}|\?\?=?|\|\|=?|\bor\b|:-|\+=|\?=|\?:|:|\uff1a|\u00ef\u00bc\u009a|\u2192|\u00e2\u0086\u0092|\u2014|\u2013|\u00e2\u0080\u0094|\u00e2\u0080\u0093)[ \t]*$/;

/** An opened element at a text's end. */
const TAG = /<([\w:.-]+)((?![\w:.-])[^<>]*)>$/;
/** What is called, at a text's end: `new ccxt.binance`, `Client::new`, `\\App\\Client`, `Vec<String>`. */
const CALLEE = /((?:(?<!\w)new\s{1,8})?(?<![\w$\\])\\*[\w$]+(?:(?:\.|::|->|\\+|\?\.|!\.?)[\w$]+){0,12}(?:<[^<>()]{0,40}>)?!?)$/;
/** So far behind the value a name may stand that is its sibling. */
const SIBLING_REACH = 300;

/** A statement that goes on with the next line, without the comment behind it. */
function withoutComment(text: string): string {
  const lineStart = text.lastIndexOf('\n') + 1;
  const comment = /[,([{=][ \t]*(?:#|\/\/|--)/.exec(text.slice(lineStart));
  return comment ? text.slice(0, lineStart + comment.index + 1) : text;
}

/** What stands before YAML's `|` or `>` at the end of a line; null where the line ends otherwise. */
function beforeBlock(text: string): string | null {
  const lineStart = text.lastIndexOf('\n') + 1;
  const block = /[:=][ \t]*[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$/.exec(text.slice(lineStart));
  return block ? text.slice(0, lineStart + block.index + 1) : null;
}

/** The name that a text ends with, members of objects included: `this->apiKey`. */
function lastName(text: string): string {
  let start = text.length;
  for (;;) {
    const piece = endOf(text.slice(0, start), /[\w$@.\-\u0080-\uffff]/);
    const from = start - piece.length;
    const isMember =
      piece !== '' && /^[\w$]+$/.test(piece) && text.endsWith('->', from) && /[\w$@.\u0080-\uffff]/.test(text.charAt(from - 3));
    if (!isMember) return text.slice(piece === '' ? start + 2 : from);
    start = from - 2;
  }
}

/** Finds what the value behind `text` is bound to; adds labels, returns the call it is an argument of. */
function bind(text: string, add: (text: string | undefined, via: LabelVia) => void, depth: number): Call | null {
  if (depth > 4) return null;
  const broken = /[\r\n][ \t]*$/.test(text);
  // A comment behind the line above is no part of the statement.
  const rest = broken ? withoutComment(text.trimEnd()) : text;
  if (broken) {
    // The value begins its line. It goes on with the line above if that ends with an operator or an opening bracket.
    const block = beforeBlock(rest);
    if (block !== null) return bind(block, add, depth + 1);
    if (/(?:=|\(|,|\[|\{|\|\||\?\?|\+|=>|:=|<-|\\)$/.test(rest) && !/^\s*(?:#|\/\/|;|\*)/.test(lineOf(rest))) {
      return bind(stripOpeners(rest.replace(/\\$/, '')), add, depth + 1);
    }
    const tag = TAG.exec(rest);
    if (tag) {
      bindElement(rest, tag, add);
      return null;
    }
    bindLineAbove(rest, add);
    return null;
  }
  // A reply of Redis: `3) "api_key"` and `4) "V"`.
  if (/(?:^|\n)[ \t]{0,8}\d{1,6}\)$/.test(rest)) {
    bindLineAbove(rest.slice(0, rest.lastIndexOf('\n') + 1), add);
    return null;
  }
  if (/(?:^|[\x01|^;\s]|\^A|<SOH>|\\x01|\\u0001)553=$/.test(rest) && rest.includes('8=FIX')) {
    // FIX: tag 553, Username, holds the API key in a Logon (fix-api.md).
    add('FIX username, the API key', 'assigned');
    return null;
  }
  const separator = SEPARATOR.exec(rest);
  if (separator) {
    const left = rest.slice(0, separator.index);
    bindLeft(left, separator[0].trim(), add);
    return null;
  }
  if (rest.endsWith(',')) return bindArgument(rest.slice(0, -1), add, depth);
  if (rest.endsWith('(')) return bindCall(rest.slice(0, -1), 0, '', add, depth);
  if (rest.endsWith('[') || rest.endsWith('{')) {
    const inner = stripOpeners(rest.slice(0, -1).trimEnd());
    bind(inner, add, depth + 1);
    return null;
  }
  const tag = TAG.exec(rest);
  if (tag) {
    bindElement(rest, tag, add);
    return null;
  }
  if (/[|;\t]$/.test(rest)) {
    const cell = /([^|;\t\n]{2,60})[|;\t]\s*$/.exec(rest.trimEnd() + (rest.endsWith('\t') ? '\t' : ''));
    add(cell?.[1]?.replace(/["'`*]/g, ''), 'prose');
    return null;
  }
  bindSpaced(rest, add);
  return null;
}

function lineOf(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

/** `cd bot && NAME=`: the last command of a line. */
function behindCommand(statement: string): string {
  const at = statement.lastIndexOf('&& ');
  return at < 0 ? statement : statement.slice(at + 3);
}

/** `NAME =`, `"NAME":`, `name: Type =`, `process.env.NAME ||`, `getenv("NAME") ?:`, `Binance API key:`. */
function bindLeft(left: string, operator: string, add: (text: string | undefined, via: LabelVia) => void): void {
  let line = lineOf(left);
  if (line.trim() === '' && left.trim() !== '') line = lineOf(left.trimEnd());
  if (/^(?:\|\||\?\?|:-|or|\?:)/.test(operator) || (operator === ':' && /\?[^?]*$/.test(line) && /env|get/i.test(line))) {
    const identifiers = line.match(/[A-Za-z_$][\w$-]*/g) ?? [];
    for (const identifier of identifiers.toReversed().slice(0, 6)) {
      if (
        !/^(?:process|env|os|environ|getenv|get|const|let|var|import|meta|self|this|config|System|ENV|Deno|String|str|or|return|export|default|readonly|private|public)$/.test(
          identifier,
        )
      )
        add(identifier, 'assigned');
    }
    return;
  }
  // `key, secret = "…", "…"`: the first name is the first value's.
  const names = operator === '=' || operator === ':=' ? assignedNames(line) : null;
  if (names) {
    add(names[0], 'assigned');
    return;
  }
  // Cut the statement at the last bracket, comma or semicolon that is not inside a subscript or quotes.
  const subscript =
    /[\w$)\]]\s*(?:\[\s{0,20}["'`:]?[^\]\n]{1,80}["'`]?\s{0,20}\]|\{\s{0,20}["'`]?[\w.-]{1,60}["'`]?\s{0,20}\}|\(\s{0,20}["'`:][\w.:-]{1,80}["'`]?\s{0,20}\))$/.exec(
      line.trimEnd(),
    );
  if (subscript) {
    add(/["'`:]?([^"'`[\](){}:]{1,80})["'`]?\s{0,3}[\])}]$/.exec(line.trimEnd().slice(-130))?.[1], 'assigned');
    add(endOf(line.slice(0, subscript.index + 1).trimEnd(), /[\w$.@>-]/), 'assigned');
    return;
  }
  const quoted = /(["'`])((?:(?!\1)[^\n]){1,80})\1\s*$/.exec(line);
  if (quoted) {
    add(quoted[2], 'assigned');
    return;
  }
  const statement = cutStatement(line).replace(/^\s*(?:[-*\u2022]|\d+[.)]|#+|\/\/+|>+|REM|--)\s+/, '');
  if (operator.startsWith('=') || operator === ':=' || operator === '<-' || operator === '?=' || operator === '+=') {
    const target = withoutType(behindCommand(statement)).trim();
    // `String key =`, `export FOO=`, `set "NAME=`, `-D name=`; in prose `api key =`: the last word, then all of it.
    const word = lastName(withoutEnd(target, '"\'`])').trimEnd());
    add(word, 'assigned');
    if (word !== '' && target !== word && /[A-Za-z\u0080-\uffff]/.test(target)) add(target.slice(-80), 'prose');
    // `Environment="NAME=`: the cut may have taken the name's quote as its border.
    return;
  }
  const colon = statement.trim();
  const typedName = endOf(colon, /[\w$.\-\u0080-\uffff]/);
  if (typedName !== '' && (typedName === colon || (/^[\w$.-]+$/.test(typedName) && /[_$.]/.test(typedName)))) add(typedName, 'assigned');
  if (colon !== typedName) add(colon.slice(-100), 'prose');
}

/** Finds the bracket that the argument list behind `text` opened with, and what the earlier arguments say. */
function bindArgument(text: string, add: (text: string | undefined, via: LabelVia) => void, depth: number): Call | null {
  let level = 0;
  let index = 1;
  const previous = /(?:["'`]([\w.\- /:]{1,60})["'`]|(?:^|[\s(,:])[:@]?([A-Za-z_][\w.]{1,60}))\s*(?:\.[\w]+\(\))?$/.exec(text.slice(-90));
  for (let i = text.length - 1; i >= 0 && text.length - i < 1100; i--) {
    const character = text[i];
    if (character === ')' || character === ']' || character === '}') level++;
    else if (character === ',' && level === 0) index++;
    else if (character === '(' || character === '[' || character === '{') {
      if (level > 0) {
        level--;
        continue;
      }
      const name = previous?.[1] ?? previous?.[2];
      if (index >= 1 && name && name.length < 60) add(name, 'argument');
      if (character === '(') return bindCall(text.slice(0, i), index, text.slice(Math.max(i + 1, text.length - 140)), add, depth);
      bind(stripOpeners(text.slice(0, i).trimEnd()), add, depth + 1);
      return null;
    } else if (character === ';' && level === 0) break;
  }
  const several = /(?:^|[\n;])([^\n;=]{1,120}?)\s*:?=(?!=)([^\n;=]*)$/.exec(text);
  const names = several?.[1] === undefined ? null : assignedNames(several[1]);
  if (several && names) {
    add(names[(several[2] ?? '').split(',').length], 'assigned');
    return null;
  }
  // `.with NAME, VALUE`, `config :binance, :key, …`, or a row of a table: the table reader knows more.
  const command = /(?:^|\n)[ \t]*(\w[\w.:!]*)[ \t]+[:"'`]?([\w.-]+)["'`]?[ \t]*$/.exec(text);
  if (command) add(command[2], 'argument');
  return null;
}

function bindCall(
  text: string,
  index: number,
  previous: string,
  add: (text: string | undefined, via: LabelVia) => void,
  depth: number,
): Call | null {
  const name = CALLEE.exec(text.slice(-160).trimEnd())?.[1];
  if (!name) {
    // A bare parenthesis: `key = ("…")`, a tuple, or VALUES (…).
    bind(stripOpeners(text.trimEnd()), add, depth + 1);
    return null;
  }
  const bare = name.replace(/<[^<>]*>/, '').replace(/!$/, '');
  const last = endOf(bare, /[\w$]/) || bare;
  if (
    /^(?:if|for|while|switch|return|and|or|not|in|print|println|printf|echo|log|console|assert\w*|expect|require|import|values?|max|min|len)$/i.test(
      last,
    )
  )
    return null;
  const setter = /^(?:set|with|add|use|put|get)_?(?=[A-Z_])(.+)$/.exec(last) ?? /^(?:set|with)([A-Z]\w*)$/.exec(last);
  add(setter?.[1] ?? last, 'call');
  return { name: bare, index, previous };
}

/** `<NAME>…`, `<string name="NAME">…`, `<key>NAME</key><string>…`, `<th>NAME</th><td>…`. */
function bindElement(rest: string, tag: RegExpExecArray, add: (text: string | undefined, via: LabelVia) => void): void {
  const name = tag[1] ?? '';
  const attributes = tag[2] ?? '';
  const named = /(?:^|\s)(?:key|name|id|label|field|title|for|data-key|data-name|property|variable)\s*=\s*["']([^"']{2,80})["']/i.exec(
    attributes,
  );
  if (named) add(named[1], 'element');
  if (!GENERIC.test(name)) {
    add(name, 'element');
    return;
  }
  const earlier = rest.slice(0, tag.index).replace(/<[\w:.-][^<>]*>\s*$/, '');
  const sibling =
    /<(?:key|name|th|td|dt|label|strong|b|span|code|h\d|setting\w*)\b[^<>]*>([^<>]{2,160})<\/[\w:.-]+>[\s:]*(?:<\/?[\w:.-][^<>]*>\s*){0,3}$/i
      .exec(earlier)?.[1]
      ?.trim();
  if (sibling !== undefined && sibling.length >= 2 && sibling.length <= 80) add(sibling, 'element');
  const parent = /<(?:add|setting|entry|param|property|item|env|variable)\b[^<>]*(?:key|name)\s*=\s*["']([^"']{2,80})["'][^<>]*>\s*$/i.exec(
    earlier,
  );
  add(parent?.[1], 'element');
}

/** `--api-key VALUE`, `set NAME VALUE`, `ENV NAME VALUE`, `-hmac VALUE`, and plain words before the value. */
function bindSpaced(rest: string, add: (text: string | undefined, via: LabelVia) => void): void {
  const line = withoutEnd(lineOf(rest), '"\'`').trimEnd();
  const option = /(?:^|[\s"'`(=,])(--?[A-Za-z][\w.-]*)["'`]?,?$/.exec(line);
  if (option) {
    // `gh secret set NAME --body V`: the option only says that a value follows.
    if (/^--?(?:body|value|data|string|secret-string|from-literal|payload|text|v|b|d|w)$/.test(option[1] ?? '')) {
      for (const word of (line.match(/[A-Za-z_][\w.-]{3,}/g) ?? []).toReversed()) if (/[_.]/.test(word)) add(word, 'option');
      return;
    }
    add(option[1], 'option');
    return;
  }
  const command =
    /(?:^|[\s;&|(])(?:set|setx|export|ENV|ARG|env|SetEnv|setenv|define|put|add|store|config set|secret set|unset|let|declare|typeset)(?:\s+-[\w-]+)*\s+["']?([A-Za-z_][\w.:-]*)["']?$/i.exec(
      line,
    );
  if (command) {
    add(command[1], 'option');
    return;
  }
  // In binary content other strings stand before the value: only what touches it is its label.
  const words = line.replace(/^[\s\S]*[;{}|\x00-\x08\x0e-\x1f\x7f]/, '').slice(-100);
  add(words, 'prose');
}

/** A label on the nearest line above that isn't blank and holds no value itself. */
function bindLineAbove(rest: string, add: (text: string | undefined, via: LabelVia) => void): void {
  const lines = rest.split(/\r?\n/);
  for (let i = lines.length - 1, blank = 0; i >= 0 && blank < 3; i--) {
    const line = (lines[i] ?? '').trim();
    if (line === '') {
      blank++;
      continue;
    }
    // The length of what comes next, in Redis' protocol.
    if (/^\$\d{1,9}$/.test(line)) continue;
    // A line of values is no label.
    if (line.length > 140 || /[A-Za-z0-9+/_-]{40}/.test(line)) return;
    add(withoutEnd(line.replace(/^(?:[#/*;>-]+|\d+[.)])\s*/, ''), ':\uff1a=-*`"\''), 'line-above');
    return;
  }
}

/** The name in a sibling property of the same small object, before or behind the value. */
function addSiblings(before: string, after: string, add: (text: string | undefined, via: LabelVia) => void): void {
  const open = Math.max(
    before.lastIndexOf('{'),
    before.lastIndexOf('<'),
    before.lastIndexOf('('),
    before.lastIndexOf('\n- '),
    lastItem(before),
  );
  const head = before.slice(Math.max(open, before.length - 400)).replace(/^[\s\S]*[\x00-\x08\x0e-\x1a]/, '');
  const found = [...head.matchAll(NAME_PROPERTY)].toReversed();
  // `add_argument("--api-key", default="V")`: a string among the earlier arguments. The key of another member is none.
  const strings = [...head.matchAll(/["'`](-{0,2}[A-Za-z][\w.-]{2,60})["'`](?!\s{0,8}(?::|=>))/g)].toReversed();
  for (const match of [...found, ...strings].slice(0, 6)) add(match[1], 'sibling');
  if (found.length > 0) return;
  const near = after.slice(0, SIBLING_REACH + 80);
  const close = near.search(/[}>]|\r?\n[^\S\n]*(?:-\s|\n)/);
  const tail = cutAt(near.slice(0, close < 0 ? SIBLING_REACH : Math.min(close + 1, SIBLING_REACH)), /[\x00-\x08\x0e-\x1a]/);
  add([...tail.matchAll(NAME_PROPERTY)][0]?.[1], 'sibling');
}

function lastItem(before: string): number {
  const match = [...before.slice(-400).matchAll(/\n[ \t]*- /g)].at(-1);
  return match ? Math.max(0, before.length - 400) + match.index : -1;
}
