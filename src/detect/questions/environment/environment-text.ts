/**
 * What the text around a value tells of its environment where no name slot does: the question that chooses it, the label it
 * stands below, the heading right above it, and the connection that its log speaks of.
 */
import { wordsOf } from '../words/vocabulary.ts';
import type { Member, RecordNode } from '../../structure/record.ts';
import { hostIn, inHeading, inName, isHeading, withoutSigns } from '../words/environment-words.ts';
import type { EnvironmentAnswer } from '../words/environment-words.ts';
import type { Environment } from '../../../model/detection.ts';
import { isLinesRecord } from '../../structure/uses.ts';
import { indexIn } from './environment-voices.ts';

/** A condition is no longer than this. */
const MAX_CONDITION = 100;
/** So many members above a value are looked at for a heading. */
const MAX_ABOVE = 12;
/** So much text before a value is looked at for its connection. */
const MAX_LOG = 6000;

/** The condition of `condition ? "` and of `condition ? A : "` before a value; null where none stands there. */
export function questionBefore(text: string): { readonly condition: string; readonly inverted: boolean } | null {
  const head = text
    .trimEnd()
    .replace(/["'`]$/, '')
    .trimEnd();
  const inverted = head.endsWith(':');
  const at = inverted ? head.lastIndexOf('?') : head.length - 1;
  if (at < 0 || head.charAt(at) !== '?' || '?.'.includes(head.charAt(at - 1) || '?') || '?.'.includes(head.charAt(at + 1) || ' '))
    return null;
  if (inverted && (head.length - at > 300 || head.slice(at).includes(';'))) return null;
  const before = head.slice(Math.max(0, at - 2 * MAX_CONDITION), at).trimEnd();
  const start = Math.max(...['?', ';', '{', '}', '\n'].map((one) => before.lastIndexOf(one))) + 1;
  const condition = before.slice(Math.max(start, before.length - MAX_CONDITION));
  return condition.trim() === '' ? null : { condition, inverted };
}

const SWITCHES = /\b(?:case|match|select|switch|when)\b/i;
const LABEL = /^(?:case\b|default\b|else\b|_\s*(?:=>|->))/;

/**
 * What the label says that a member stands below, or begins with: `case "testnet":`, `Network.TESTNET -> …`. Several labels
 * one above the other must agree.
 */
export function fromLabel(text: string, member: Member): EnvironmentAnswer | null {
  const { record } = member;
  const isArm = record.kind === 'object' && SWITCHES.test(record.opener);
  if (!isArm && record.kind !== 'block') return null;
  const { members } = record;
  const voices: Environment[] = [];
  for (let i = isArm ? (indexIn(record).get(member) ?? 0) : -1; i >= 0; i--) {
    const line = text.slice(members[i]?.start ?? 0, (members[i]?.start ?? 0) + MAX_CONDITION);
    const label = labelOf(line);
    if (label === null) {
      if (voices.length > 0) break;
      continue;
    }
    if (label === '') return null;
    const named = inLabel(label);
    if (named === null) return null;
    voices.push(named);
    // What stands behind a label on its line is its own.
    if (!/:\s*$/.test(line.split('\n', 1)[0] ?? '')) break;
  }
  const [first] = voices;
  if (first === undefined) return null;
  const environment = voices.every((one) => one === first) ? first : 'unknown';
  return { environment, because: 'a case' };
}

/** A label's text; empty for the one that all others come to, null for a line that is none. */
function labelOf(line: string): string | null {
  const arrow = /^[^\n"'`({]{0,40}(?:"[^"\n]{0,40}"|'[^'\n]{0,40}')?\s{0,4}(?:->|=>)/.exec(line)?.[0];
  if (!LABEL.test(line)) return arrow === undefined ? null : arrow.slice(0, -2);
  const label = /^case\b([^\n{]{1,80}?)(?::(?!:)|->|=>|\{|\n|$)/.exec(line)?.[1];
  return label ?? '';
}

/** The environment that a label names; null where it names none, `unknown` where more than one thing comes to it. */
export function inLabel(label: string): Environment | null {
  const named = label.split(/[,|]/).map((one) => inName(one, false));
  const [first] = named;
  if (first === undefined || named.every((one) => one === null)) return null;
  return first !== null && named.every((one) => one === first) ? first : 'unknown';
}

/**
 * The heading right above a member: a line of the same paragraph that has nothing but a heading's words, or one that ends with
 * a colon above the paragraph. The nearest heading decides, also where it names no environment.
 */
export function fromHeading(text: string, member: Member): EnvironmentAnswer | null {
  const { record } = member;
  const { members } = record;
  const at = indexIn(record).get(member) ?? 0;
  const names = new Set([member.phrase]);
  const note = member.note.split('\n', 1)[0];
  let values = member.marks.length;
  for (let i = at - 1; i >= 0 && at - i <= MAX_ABOVE; i--) {
    const above = members[i];
    // A comment between is nearer.
    if (!above || above.note.split('\n', 1)[0] !== note) return null;
    const isNear = above.paragraph === member.paragraph;
    if (above.marks.length > 0) {
      values += above.marks.length;
      // The next pair has the same names; two values without names are one.
      if (!isNear || values > 2 || (above.phrase !== '' && names.has(above.phrase))) return null;
      names.add(above.phrase);
      continue;
    }
    const raw = text.slice(above.start, Math.min(above.end, above.start + 200));
    const title = titleOf(raw, isLinesRecord(record));
    if (title === null) {
      if (above.records.length > 0 || above.name === null || above.text === '' || !isNear) return null;
      continue;
    }
    const opens = /:\s*$/.test(raw);
    if (!isNear && (!opens || members[i - 1]?.paragraph === above.paragraph)) return null;
    // `testnet:` alone is a key without a value.
    if (opens && !/\s/.test(raw.trim())) return null;
    const named = inHeading(title);
    if (named !== null) return { environment: named, because: title };
    return null;
  }
  return null;
}

/** A line as a heading; null where it is written like anything else. */
function titleOf(raw: string, isLine: boolean): string | null {
  const line = raw.trim();
  // The first line of a text in quotes that does not end there.
  const opened = /^(?:[\w.-]{1,40}["']?\s{0,4}[:=]\s{0,4})?(?:"""|'''|["'`])\s{0,4}([^"'`]{3,80})$/.exec(line)?.[1];
  const title = withoutSigns(opened ?? (isLine ? line : ''));
  if (title === '' || /["'`{}[\]\\|&$=:\n]/.test(title.replace(/\b(?:https?|wss?):/g, ''))) return null;
  return inHeading(title) !== null || isHeading(title) || (opened === undefined && /\s/.test(title)) ? title : null;
}

const CONNECTS =
  /-->\s|\b(?:GET|POST|PUT|DELETE)\s{1,4}(?:https?|wss?):|\bconnect(?:ed|ing|ion)?\b|\bopen(?:ed|ing)?\b|\bdial(?:ed|ing)?\b|\bhandshake\b|\bestablished\b/i;
/** A line of a log, or of a transcript of what was sent: a time, a level, a sign of its direction. */
const LOGGED =
  /^\s{0,4}(?:[[(<{"]?\d{1,4}[-/:.T]\d{1,2}(?:[-/:.]\d|\s\d{1,2}:\d)|\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|NOTICE)\b|\d{10,13}\b|\* (?:Connected|Connection|Established|Host|Trying)\b|> [\w-]{2,40}[: ]|(?:send|reply|header):)/i;
/** A request that was logged with its headers goes on for so many lines. */
const MAX_REQUEST = 20;

/** Where the logged line begins that holds a value; -1 where none does. */
function loggedLine(text: string, start: number): number {
  let line = text.lastIndexOf('\n', start - 1) + 1;
  for (let count = 0; count < MAX_REQUEST; count++) {
    const head = text.slice(line, line + 60);
    if (LOGGED.test(head)) return line;
    if (line === 0 || /^\s*\n/.test(head)) return -1;
    line = text.lastIndexOf('\n', line - 2) + 1;
  }
  return -1;
}

/** The host that a log was connected to when it wrote a value; all connections above must be to the same system. */
export function fromLog(text: string, start: number): EnvironmentAnswer | null {
  const line = loggedLine(text, start);
  if (line < 0) return null;
  const voices: Environment[] = [];
  let because = '';
  for (const one of text.slice(Math.max(0, line - MAX_LOG), line).split('\n')) {
    if (!one.includes('binance') || one.length > 400 || !LOGGED.test(one.slice(0, 60)) || !CONNECTS.test(one)) continue;
    const host = hostIn(one);
    if (host === null) continue;
    voices.push(host);
    because = one.trim().slice(-80);
  }
  const [first] = voices;
  return first !== undefined && voices.every((one) => one === first) ? { environment: first, because } : null;
}

/** Names beside which `us` is Binance.US, and those beside which it is one of a company's regions. */
const SYSTEMS = /^(?:binance_?)?(?:com|demo|global|international|intl|live|main|mainnet|prod|production|testnet)$/;

const REGIONS = /^(?:[a-z]{2}|apac|asia|emea|europe)(?:_|$)/;

/** True for a name that is `us` alone, and stands among names of Binance's other systems. */
export function isBareUs(name: string, record: RecordNode): boolean {
  if (!/^\W*us\W*$/i.test(name)) return false;
  const others = record.members.filter((one) => one.name !== null && !/^\W*us\W*$/i.test(one.name)).map((one) => wordsOf(one.name ?? ''));
  return others.some((one) => SYSTEMS.test(one)) && !others.some((one) => REGIONS.test(one));
}
