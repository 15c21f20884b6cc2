/** The pipeline over a commit's message, before the commit exists. */
import { basename } from 'node:path';
import { runGit } from './git/command.ts';
import { readRegular } from './git/regular-file.ts';
import { judge } from './judge.ts';
import type { JudgeOptions, Scan } from './judge.ts';
import { UsageError } from './policy/errors.ts';
import { reasonOf } from './sources/errors.ts';
import { lookAtBytes } from './sources/read.ts';

export interface MessageOptions extends JudgeOptions {
  readonly folder: string;
  /** The file that git hands to the commit-msg hook. */
  readonly file: string;
  readonly signal?: AbortSignal;
}

/** With the diff that git shows its author below it, in bytes. */
const LARGEST_MESSAGE = 64 * 1024 * 1024;

/** Below this line git's own diff stands, for the author to read; git cuts it off. */
const SCISSORS = /^. -{20,} >8 -{20,}$/;

/** Judges a commit message. Comment lines, which git takes out, are looked at as blank ones. Throws UsageError where the file can't be read. */
export async function scanMessage(options: MessageOptions): Promise<Scan> {
  const started = new Date();
  let text: string;
  try {
    text = readRegular(options.file, LARGEST_MESSAGE).toString('latin1');
  } catch (error) {
    throw new UsageError('message', `--message ${options.file}: ${reasonOf(error)}`, { cause: error });
  }
  const bytes = Buffer.from(withoutComments(text, commentMark(options.folder)), 'latin1');
  const path = basename(options.file);
  const signal = options.signal ?? new AbortController().signal;
  const { detections, unread } = await lookAtBytes(bytes, '', signal);
  return judge(
    {
      source: 'staged',
      root: options.folder,
      started,
      located: detections.map((detection) => ({ path, detection, place: 'message' as const })),
      requests: [],
      manifests: [],
      skipped: unread === null ? [] : [{ path, reason: unread }],
      excluded: [],
      excludedByGlob: 0,
      stats: { bytes: bytes.length, contents: 1, objects: 0, commits: 0 },
      interrupted: signal.aborted,
    },
    options,
  );
}

/** What begins a comment line: `#`, unless the configuration says otherwise. */
function commentMark(folder: string): string {
  const place = { folder, inherit: true };
  for (const key of ['core.commentString', 'core.commentChar']) {
    const value = runGit(place, ['config', '--get', key]).stdout.toString('utf8').trim();
    if (value !== '' && value !== 'auto') return value;
  }
  return '#';
}

function withoutComments(text: string, mark: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => line.startsWith(mark) && SCISSORS.test(line.slice(mark.length - 1)));
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .map((line) => (line.startsWith(mark) ? '' : line))
    .join('\n');
}
