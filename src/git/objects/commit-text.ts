/** What a commit object says: who, when and what about. */
import { shorten } from '../../output/shorten.ts';

/** A commit's own words, none of them to be trusted. */
export interface CommitText {
  readonly author: string;
  /** The author's date as ISO 8601; empty where it can't be read. */
  readonly date: string;
  /** The committer's date in milliseconds, for putting commits in order. */
  readonly time: number;
  readonly summary: string;
  /** How many lines stand before the message. */
  readonly headerLines: number;
}

/** So much of a message is looked at for its first line, and so much of that is kept. */
const MAX_MESSAGE = 4096;
const MAX_SUMMARY = 200;

/** Reads a commit or tag object. */
export function readCommitText(bytes: Buffer): CommitText {
  const end = bytes.indexOf('\n\n');
  const header = bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
  const author = /^(?:author|tagger) (.*?) (-?\d+) ([+-]\d{4})$/m.exec(header);
  const committer = /^(?:committer|tagger) .* (-?\d+) [+-]\d{4}$/m.exec(header);
  const message = end < 0 ? '' : bytes.toString('utf8', end + 2, Math.min(bytes.length, end + 2 + MAX_MESSAGE));
  return {
    author: author?.[1] ?? '',
    date: author ? isoDate(Number(author[2]), author[3] ?? '+0000') : '',
    time: Number(committer?.[1] ?? author?.[2] ?? 0) * 1000,
    summary: shorten(firstLine(message, bytes.length > end + 2 + MAX_MESSAGE), MAX_SUMMARY),
    headerLines: end < 0 ? 0 : header.split('\n').length + 1,
  };
}

/** Where a message goes on behind its part the last word may be a piece of something: it is left out. */
function firstLine(message: string, isPart: boolean): string {
  const [line = '', ...others] = message.split('\n', 2);
  return isPart && others.length === 0 ? line.slice(0, line.lastIndexOf(' ') + 1) : line;
}

/** Seconds since 1970 in a time zone, as ISO 8601 writes it. */
function isoDate(seconds: number, zone: string): string {
  const sign = zone.startsWith('-') ? -1 : 1;
  const minutes = sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5)));
  const date = new Date((seconds + minutes * 60) * 1000);
  if (Number.isNaN(date.getTime())) return '';
  const [hours, rest] = [zone.slice(0, 3), zone.slice(3)];
  return `${date.toISOString().replace(/\.\d+Z$/, '')}${hours}:${rest}`;
}
