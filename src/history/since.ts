/**
 * Dates as people write them for `--since`, in the forms that git documents (git-log's manual, "date formats", and its relative
 * dates). git itself takes every text: what it can't read is now, so that a mistyped date would leave out everything.
 *
 * It differs from git where git's reading would leave out more than was said: a date without a time is the beginning of that
 * day and not the present time of it, "today" is midnight and not now, and "a week ago" is a week ago and not now.
 */
import { quoted } from '../output/shorten.ts';

/** In the order of their numbers; three letters or more are enough. */
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Words that stand for one. */
const SINGLES = new Set(['a', 'an', 'last', 'past']);
/** Words without a meaning of their own. */
const FILLERS = new Set(['at', 'of', 'on', 'the']);
/** Hours of the day. */
const HOURS: ReadonlyMap<string, number> = new Map([
  ['midnight', 0],
  ['noon', 12],
  ['tea', 17],
]);
const SECONDS: ReadonlyMap<string, number> = new Map([
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 7 * 86_400],
]);
const MONTHS_IN: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['year', 12],
]);
/** Minutes east of Greenwich of the zones that have a name everywhere. */
const ZONES = new Set(['gmt', 'utc', 'z']);

/** A point of time, as far as it has been read. */
interface Reading {
  /** The day, at the present time of it, in local time. */
  day: Date | null;
  /** True where the day came from a count back from now, which keeps the time. */
  keepsTime: boolean;
  year: number | null;
  month: number | null;
  date: number | null;
  /** Seconds since midnight. */
  time: number | null;
  /** Minutes east of Greenwich; null: local time. */
  zone: number | null;
  weekday: number | null;
}

/**
 * Reads a date. Gives milliseconds since 1970, or, in words for the user, why it is none or can't be meant. `now` is the
 * present time; what has no zone is local time.
 */
export function parseSince(text: string, now: Date): number | string {
  const time = secondsOf(text) ?? timeOf(text.trim().toLowerCase(), now);
  if (time === null || Number.isNaN(time))
    return `expected a date such as 2024-01-31, 2024-01-31T12:00:00Z, "2 weeks ago", yesterday or @1700000000, found ${quoted(text, 40)}`;
  return time > now.getTime() ? `${new Date(time).toISOString()} is still to come: nothing could be reported` : time;
}

/** Seconds since 1970: "@1700000000", and git's own "1700000000 +0100", whose zone changes nothing. */
function secondsOf(text: string): number | null {
  const [, marked, plain] = /^\s*(?:@(\d{1,12})|(\d{9,12}))(?: +[+-]\d{4})?\s*$/.exec(text) ?? [];
  const digits = marked ?? plain;
  return digits === undefined ? null : Number(digits) * 1000;
}

function timeOf(text: string, now: Date): number | null {
  // The forms of figures first: their separators would be taken for those between words ("2.weeks.ago").
  const words = text
    .replace(/(\d)t(?=\d\d:?\d\d)/g, '$1 ')
    .split(/[\s,]+/)
    .flatMap((word) => (isFigures(word) ? [word] : word.split(/[.\-_]+/)))
    .filter((word) => word !== '' && !FILLERS.has(word));
  if (words.length === 0) return null;
  const reading: Reading = { day: null, keepsTime: false, year: null, month: null, date: null, time: null, zone: null, weekday: null };
  for (let at = 0; at < words.length;) {
    const taken = takeRelative(words, at, reading, now) || takeWord(words, at, reading, now);
    if (taken === 0) return null;
    at += taken;
  }
  return assemble(reading, now);
}

function isFigures(word: string): boolean {
  return /^[+-]?\d/.test(word) && !/[a-z]{3}/.test(word);
}

/** "2 weeks ago", "last month", "1 year 3 months": how many words were read, none where it is something else. */
function takeRelative(words: readonly string[], at: number, reading: Reading, now: Date): number {
  const count = countOf(words[at] ?? '');
  const unit = (words[at + 1] ?? '').replace(/s$/, '');
  if (count === null) return 0;
  const from = reading.day ?? new Date(now);
  const seconds = SECONDS.get(unit);
  const months = MONTHS_IN.get(unit);
  if (seconds !== undefined) from.setTime(from.getTime() - count * seconds * 1000);
  else if (months !== undefined) from.setMonth(from.getMonth() - count * months);
  else return 0;
  if (reading.day && !reading.keepsTime) return 0;
  reading.day = from;
  reading.keepsTime = true;
  return words[at + 2] === 'ago' ? 3 : 2;
}

function countOf(word: string): number | null {
  if (SINGLES.has(word)) return 1;
  const named = COUNTS.indexOf(word);
  if (named >= 0) return named;
  return /^\d{1,6}$/.test(word) ? Number(word) : null;
}

/** Any other word or two; each part of a date can be said once. */
function takeWord(words: readonly string[], at: number, reading: Reading, now: Date): number {
  const word = words[at] ?? '';
  const isFree = reading.day === null && reading.date === null && reading.month === null;
  if ((word === 'now' || word === 'today' || word === 'yesterday') && isFree) {
    reading.day = new Date(now.getTime() - (word === 'yesterday' ? 86_400_000 : 0));
    reading.keepsTime = word !== 'today';
    return 1;
  }
  const isLast = word === 'last';
  const weekday = indexOfName(WEEKDAYS, isLast ? (words[at + 1] ?? '') : word);
  if (weekday >= 0 && reading.weekday === null) {
    reading.weekday = weekday;
    // Of a whole date it says nothing new; by itself it is the last such day.
    if (isLast) reading.day = lastWeekday(weekday, now);
    return isLast ? 2 : 1;
  }
  const hour = HOURS.get(word);
  if (hour !== undefined && reading.time === null) {
    reading.time = hour * 3600;
    return 1;
  }
  return takeDate(word, words[at + 1] ?? '', reading) ? 1 : takeTime(words, at, reading);
}

function indexOfName(names: readonly string[], word: string): number {
  return word.length < 3 ? -1 : names.findIndex((name) => name.startsWith(word));
}

function lastWeekday(weekday: number, now: Date): Date {
  const day = new Date(now);
  day.setDate(day.getDate() - ((day.getDay() - weekday + 7) % 7 || 7));
  return day;
}

/** 2024-01-31, 2024.01.31, 2024/01/31, 01/31/2024, 31.01.2024, 20240131, 2024-01, 2024; a month's name, a day, a year. */
function takeDate(word: string, next: string, reading: Reading): boolean {
  const set = (year: string | undefined, month: string | undefined, date: string | undefined): boolean => {
    if (reading.year !== null || reading.month !== null || reading.date !== null || reading.day !== null) return false;
    reading.year = Number(year);
    reading.month = Number(month) - 1;
    reading.date = Number(date);
    return true;
  };
  const iso = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/.exec(word);
  if (iso) return set(iso[1], iso[3], iso[4]);
  const basic = /^(\d{4})(\d\d)(\d\d)$/.exec(word);
  if (basic) return set(basic[1], basic[2], basic[3]);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(word);
  if (american) return set(american[3], american[1], american[2]);
  const european = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word);
  if (european) return set(european[3], european[2], european[1]);
  const short = /^(\d{4})-(\d\d)$/.exec(word);
  if (short) return set(short[1], short[2], '1');
  const month = indexOfName(MONTHS, word);
  if (month >= 0 && reading.month === null) {
    reading.month = month;
    return true;
  }
  if (/^(?:19|2\d)\d\d$/.test(word) && reading.year === null) {
    reading.year = Number(word);
    return true;
  }
  const date = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  if (date && reading.date === null && reading.day === null && next !== 'am' && next !== 'pm') {
    reading.date = Number(date[1]);
    return true;
  }
  return false;
}

/** 12:34, 12:34:56.789, 123456 behind a date, 3pm, 3 pm, 12:34+01:00; or a zone by itself. How many words were read. */
function takeTime(words: readonly string[], at: number, reading: Reading): number {
  const word = words[at] ?? '';
  const zone = ZONES.has(word) ? 0 : zoneOf(word);
  if (zone !== null && reading.zone === null && reading.time !== null) {
    reading.zone = zone;
    return 1;
  }
  const match =
    /^(\d{1,2})(?::?(\d\d)(?::?(\d\d)(?:\.\d+)?)?)?(am|pm)?(z|[+-]\d\d(?::?\d\d)?)?$/.exec(word) ??
    (/^\d{1,2}$/.test(word) ? /^(\d+)$/.exec(word) : null);
  if (!match || reading.time !== null) return 0;
  const [, hours = '', minutes, seconds, half, behind] = match;
  const next = words[at + 1];
  const isHalfNext = half === undefined && (next === 'am' || next === 'pm');
  const noon = half ?? (isHalfNext ? next : undefined);
  if (minutes === undefined && noon === undefined) return 0;
  const hour = noon === undefined ? Number(hours) : Number(hours) > 12 ? NaN : (Number(hours) % 12) + (noon === 'pm' ? 12 : 0);
  const own = behind === undefined ? null : behind === 'z' ? 0 : zoneOf(behind);
  if (!(hour < 24) || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 60) return 0;
  reading.time = hour * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  if (own !== null) reading.zone = own;
  return isHalfNext ? 2 : 1;
}

/** "+0100", "+01:00" or "+01" in minutes; null for anything else. */
function zoneOf(word: string): number | null {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d)(?::?(\d\d))?$/.exec(word) ?? [];
  if (hours === undefined || Number(hours) > 14 || Number(minutes) > 59) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Puts the parts together; null where they are too few or no date that there is. */
function assemble(reading: Reading, now: Date): number | null {
  const { month, date, time, zone, keepsTime } = reading;
  if (month !== null || date !== null || reading.year !== null) {
    if (reading.day) return null;
    if (month === null ? date !== null : false) return null;
    const year = reading.year ?? yearOf(month ?? 0, date ?? 1, now);
    return exact(year, month ?? 0, date ?? 1, time ?? 0, zone);
  }
  const day = reading.day ?? (reading.weekday === null ? null : sinceWeekday(reading.weekday, now));
  if (day && keepsTime && time === null) return zone === null ? day.getTime() : null;
  if (day) return exact(day.getFullYear(), day.getMonth(), day.getDate(), time ?? 0, zone);
  if (time === null) return null;
  // A time by itself is the last one that has been.
  const today = exact(now.getFullYear(), now.getMonth(), now.getDate(), time, zone);
  return today !== null && today > now.getTime() ? today - 86_400_000 : today;
}

/** The last such day, today included. */
function sinceWeekday(weekday: number, now: Date): Date {
  return now.getDay() === weekday ? now : lastWeekday(weekday, now);
}

/** The year of a day without one: the last one in which it has been. */
function yearOf(month: number, date: number, now: Date): number {
  const isPast = month < now.getMonth() || (month === now.getMonth() && date <= now.getDate());
  return now.getFullYear() - (isPast ? 0 : 1);
}

/** Null for the 31st of February. */
function exact(year: number, month: number, date: number, seconds: number, zone: number | null): number | null {
  const day = new Date(Date.UTC(year, month, date));
  if (day.getUTCFullYear() !== year || day.getUTCMonth() !== month || day.getUTCDate() !== date) return null;
  if (zone !== null) return day.getTime() + seconds * 1000 - zone * 60_000;
  return new Date(year, month, date, Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60).getTime();
}
