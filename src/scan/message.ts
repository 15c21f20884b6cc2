/** The pipeline over a commit's message, before the commit exists. */
import { basename } from 'node:path';
import { readRegular } from '../git/regular-file.ts';
import { plainResult } from '../detect/content-result.ts';
import { Collector } from '../result/collector.ts';
import type { ResultOptions, Scan } from '../result/build-result.ts';
import { UsageError } from '../model/errors.ts';
import { reasonOf } from '../sources/read-errors.ts';
import { detectBytesPaced } from '../sources/read.ts';

export interface MessageOptions extends ResultOptions {
  readonly folder: string;
  /** The file that git hands to the commit-msg hook. */
  readonly file: string;
  readonly signal?: AbortSignal;
  /** False where git says that no editor was started (GIT_EDITOR is `:`): then it takes nothing out of the message. */
  readonly isEdited: boolean;
}

/** A scan of a message, and what its author should know besides. */
export interface MessageScan extends Scan {
  /** A comment line, which git takes out, holds something that would be reported. */
  readonly hasLeakInComments: boolean;
}

/** With the diff that git shows its author below it, in bytes. */
const LARGEST_MESSAGE = 64 * 1024 * 1024;

/** Judges a commit message. Throws UsageError where the file can't be read. */
export async function scanMessage(options: MessageOptions): Promise<MessageScan> {
  let text: string;
  try {
    text = readRegular(options.file, LARGEST_MESSAGE).toString('latin1');
  } catch (error) {
    throw new UsageError('message', `--message ${options.file}: ${reasonOf(error)}`, { cause: error });
  }
  const path = basename(options.file);
  const signal = options.signal ?? new AbortController().signal;
  const judgeText = async (part: string): Promise<Scan> => {
    const bytes = Buffer.from(part, 'latin1');
    const collector = new Collector({ source: 'staged', root: options.folder, signal });
    const found = await detectBytesPaced(bytes, '', signal);
    collector.take({ path, place: 'message' }, plainResult(path, bytes.length, { ...found, requests: [] }));
    return collector.result(options);
  };
  const { kept, comments } = partsOfMessage(text, options.isEdited);
  const scan = await judgeText(kept);
  return { ...scan, hasLeakInComments: (await judgeText(comments)).result.findings.length > 0 };
}

/** A message's text, one line for each of the file's, by what becomes of it. */
export interface MessageParts {
  /** What git keeps, or may keep. */
  readonly kept: string;
  /** Comment lines that git takes out. */
  readonly comments: string;
}

/** git's line above a diff that it shows the author and cuts off, and the mark of a comment before it. */
const SCISSORS = /^(\S{1,20}) -{24} >8 -{24}\r?$/;
/** git's word to the author that comment lines are taken out. In other modes of clean-up it says that they are kept. */
const TAKEN_OUT = /^(\S{1,20}) .{0,200}'(\S{1,20})' will be ignored/;

/**
 * Tells what git keeps of a message from what it takes out. A hook is not told the mode of clean-up (`--cleanup`,
 * `commit.cleanup`) nor whether `--verbose` was given. So everything counts as kept but for what git itself has marked, in
 * a file that went through an editor: the part below its scissors line, which two comment lines of its own follow, and
 * comment lines where the file says in git's own words that lines with that mark are taken out. `text` is one character a
 * byte.
 */
export function partsOfMessage(text: string, isEdited: boolean): MessageParts {
  if (!isEdited) return { kept: text, comments: '' };
  const lines = text.split('\n');
  const cut = lines.findIndex((line, index) => {
    const mark = SCISSORS.exec(line)?.[1];
    return mark !== undefined && [1, 2].every((step) => lines[index + step]?.startsWith(`${mark} `) === true);
  });
  const whole = cut < 0 ? lines : lines.slice(0, cut);
  const mark = whole.map((line) => TAKEN_OUT.exec(line)).find((match) => match !== null && match[1] === match[2])?.[1];
  const isComment = (line: string): boolean => mark !== undefined && line.startsWith(mark);
  return {
    kept: whole.map((line) => (isComment(line) ? '' : line)).join('\n'),
    comments: whole.map((line) => (isComment(line) ? line : '')).join('\n'),
  };
}
