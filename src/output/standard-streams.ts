/** Standard output and standard error: all that the program says passes here, and is masked before it leaves. */
import { fstatSync, writeSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { SecretText } from '../model/secret.ts';
import { MaskedText, Masker } from './mask.ts';

/** Knows what this process has found so far. */
const known = new Masker();

/** Makes values known: whatever is said from now on, be it an unexpected error, holds no piece of them. */
export function learnValues(values: Iterable<SecretText>): void {
  known.learn(values);
}

/** Prints to standard output, and waits until it has taken everything. */
export async function writeOut(text: string | MaskedText): Promise<void> {
  const masked = toMasked(text);
  if (masked === '') return;
  if (isFile()) {
    writeWhole(Buffer.from(masked));
    return;
  }
  await new Promise<void>((done) => process.stdout.write(masked, () => done()));
}

/** Prints to standard output. */
export function say(text: string | MaskedText): void {
  if (isFile()) writeWhole(Buffer.from(toMasked(text)));
  else process.stdout.write(toMasked(text));
}

const OUTPUT = 1;
let isRegular: boolean | null = null;

/** Whether standard output is a file: Node then writes once, and takes a disk that took only a part for one that took all. */
function isFile(): boolean {
  if (isRegular === null) {
    try {
      isRegular = fstatSync(OUTPUT).isFile();
    } catch {
      isRegular = false;
    }
  }
  return isRegular;
}

/** Writes all bytes to standard output. An error is the stream's own: it is dealt with where the program begins. */
function writeWhole(bytes: Uint8Array): void {
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(OUTPUT, bytes, at);
  } catch (error) {
    process.stdout.emit('error', error);
  }
}

/** Prints to standard error. */
export function complain(text: string | MaskedText): void {
  process.stderr.write(toMasked(text));
}

/** Passes on a stream that masks by itself, such as a redaction's. */
export async function passOn(masked: Readable): Promise<void> {
  if (isFile()) {
    for await (const chunk of masked) writeWhole(Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)));
    return;
  }
  const { pipeline } = await import('node:stream/promises');
  // What goes wrong with standard output is dealt with where the program begins.
  await pipeline(masked, process.stdout, { end: false });
}

/** A terminal's width in columns; null for what is none. */
export function columnsOf(stream: 'output' | 'error'): number | null {
  const { isTTY, columns } = stream === 'output' ? process.stdout : process.stderr;
  return isTTY ? columns || 80 : null;
}

/** What of a text may leave, for the toolkit of a runner that writes by itself. */
export function toMasked(text: string | MaskedText): string {
  return text instanceof MaskedText ? text.toString() : MaskedText.of(text, known).toString();
}
