/** What `binleaks redact` does once its command line is understood. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { Confidence } from '../../model/detection.ts';
import { UNKNOWN_VALUES } from '../../output/mask.ts';
import { complain, passOn } from '../../output/standard-streams.ts';
import { UsageError } from '../../model/errors.ts';
import { redactFile } from '../../redact/redact-file.ts';
import { createValueMemory } from '../../redact/value-memory.ts';
import { createRedaction } from '../../redact/redaction.ts';
import type { RedactionOptions } from '../../redact/redaction.ts';
import { PackedError, redactorOf } from '../../redact/stream.ts';
import { plural } from '../../report/words.ts';
import { printable } from '../../report/printable.ts';
import { reasonOf } from '../../sources/read-errors.ts';
import { DASH } from '../options/options.ts';
import { tellTerminalInput } from '../terminal-input.ts';

/** The options of the command line. */
export interface RedactRequest {
  readonly _: readonly (string | number)[];
  readonly files?: readonly string[] | undefined;
  readonly inPlace: boolean;
  readonly signatures: boolean;
  readonly minConfidence: Confidence;
  readonly quiet: boolean;
}

/** After an interrupt, what the program before us in the pipe still says is waited for so long each time. */
const GRACE_MS = 2000;
const CHUNK = 256 * 1024;

/** Masks as asked; gives the exit code. */
export async function runRedact(args: RedactRequest): Promise<number> {
  const [, ...behind] = args._;
  const files = [...(args.files ?? []), ...behind.map(String)].map((file) => (file === DASH ? '-' : file));
  const options = { minConfidence: args.minConfidence, signatures: args.signatures, known: createValueMemory() };
  if (args.inPlace) return rewriteAll(files, options, args.quiet);
  const stop = new AbortController();
  let code = 0;
  for (const file of files.length === 0 ? ['-'] : files) {
    if (file === '-' && !args.quiet) tellTerminalInput();
    const failure = file === '-' ? await passInput(options, stop) : await passFile(file, options, stop.signal);
    if (failure !== null) {
      complain(`binleaks: ${failure}\n`);
      code = 2;
    }
    if (stop.signal.aborted) return 2;
  }
  return code;
}

function rewriteAll(files: readonly string[], options: RedactionOptions, quiet: boolean): number {
  if (files.length === 0 || files.includes('-')) throw new UsageError('usage', 'redact --in-place: name the files to rewrite');
  let code = 0;
  for (const file of files) {
    try {
      const masked = redactFile(file, options);
      if (!quiet) complain(`${shown(file)}: ${masked === 0 ? 'nothing to mask' : `masked in ${plural(masked, 'place')}`}\n`);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      complain(`binleaks: ${shown(error.message)}\n`);
      code = 2;
    }
  }
  return code;
}

/** What was typed, or quotes what was: masked before its characters are written out. */
function shown(text: string): string {
  return printable(UNKNOWN_VALUES.text(text));
}

/** An open file's bytes. A read from the file cache is quicker done than handed to a thread. */
function fileStream(descriptor: number): Readable {
  return new Readable({
    highWaterMark: CHUNK,
    read() {
      // Not at once: signals must be heard between two reads.
      setImmediate(() => {
        if (this.destroyed) return;
        try {
          const chunk = Buffer.allocUnsafeSlow(CHUNK);
          const count = readSync(descriptor, chunk);
          this.push(count > 0 ? chunk.subarray(0, count) : null);
        } catch (error) {
          this.destroy(error instanceof Error ? error : new Error('read error'));
        }
      });
    },
  });
}

/** One file to standard output; what went wrong, or null. */
async function passFile(file: string, options: RedactionOptions, signal: AbortSignal): Promise<string | null> {
  try {
    const descriptor = openSync(file, 'r');
    try {
      await pipe(fileStream(descriptor), { ...options, path: file.replaceAll('\\', '/') }, signal);
    } finally {
      closeSync(descriptor);
    }
    return null;
  } catch (error) {
    return failureOf(shown(file), error);
  }
}

function failureOf(name: string, error: unknown): string {
  return error instanceof PackedError ? `can't mask ${name}: ${error.message}` : `can't read ${name}: ${reasonOf(error)}`;
}

/**
 * Standard input to standard output. Ctrl-C reaches the whole pipe: the program that writes to us may have last words, so
 * its end is waited for, as long as it speaks. A second one, or SIGTERM, ends at once; what is held goes out either way.
 */
async function passInput(options: RedactionOptions, stop: AbortController): Promise<string | null> {
  const stats = fstatSync(0);
  if (stats.isDirectory()) return "can't read standard input: is a folder";
  // Node would read a file there in small pieces.
  const input = stats.isFile() ? fileStream(0) : process.stdin;
  const grace: { timer?: NodeJS.Timeout } = {};
  const end = (): void => stop.abort();
  const onInterrupt = (): void => {
    if (grace.timer || process.stdin.isTTY) end();
    else grace.timer = setTimeout(end, GRACE_MS);
  };
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', end);
  try {
    input.on('data', () => grace.timer?.refresh());
    await pipe(input, options, stop.signal);
    return null;
  } catch (error) {
    return failureOf('standard input', error);
  } finally {
    clearTimeout(grace.timer);
    process.removeListener('SIGINT', onInterrupt);
    process.removeListener('SIGTERM', end);
    if (stop.signal.aborted) input.destroy();
  }
}

/** Pipes a stream through a redaction until it ends or the signal aborts; then what is held goes out, too. */
async function pipe(source: NodeJS.ReadableStream, options: RedactionOptions, signal: AbortSignal): Promise<void> {
  const redactor = redactorOf(createRedaction(options), options.path ?? '', undefined, signal);
  const onAbort = (): void => {
    source.unpipe(redactor);
    redactor.end();
  };
  signal.addEventListener('abort', onAbort, { once: true });
  source.once('error', (error: Error) => redactor.destroy(error));
  source.pipe(redactor);
  await passOn(redactor);
}
