/** Contents: what is found does not depend on how a content arrives, and what is found is what redact masks. */
import path from 'node:path';
import * as fc from 'fast-check';
import { loadShapes, renderShape } from '../../fixtures/render.ts';
import { confidenceOf } from '../../src/detect/confidence.ts';
import { shapeOf } from '../../src/detect/text/shape.ts';
import type { Detection } from '../../src/model/detection.ts';
import { createRedaction } from '../../src/redact/redaction.ts';
import { readStream } from '../../src/sources/read-stream.ts';
import { detectBytesPaced } from '../../src/sources/read.ts';
import { pieces, textOf } from '../lib/leaks.ts';
import type { Piece } from '../lib/leaks.ts';
import { edit, edits } from '../lib/mutations.ts';
import type { Edit } from '../lib/mutations.ts';
import { Violation, casesOf } from '../lib/suite.ts';
import type { Case, Place, Suite } from '../lib/suite.ts';
import { fill, valuesOf } from '../lib/values.ts';

interface Input {
  readonly values: number;
  readonly path: string;
  readonly encoding: 'utf8' | 'utf16le' | 'utf16be';
  readonly newline: string;
  readonly parts: readonly (Piece | { readonly fixture: string })[];
  readonly edits: readonly Edit[];
  /** Sizes of the chunks in which it arrives, again and again. */
  readonly chunks: readonly number[];
}

const PATHS = ['.env', 'bot.py', 'app.log', 'config.json', 'config.yaml', 'notes.md', 'data.csv', 'key.pem', 'index.html', 'yarn.lock', ''];
/** Longer contents are cut. */
const MOST = 400_000;

function cases(): fc.Arbitrary<Case> {
  const shapes = new Map(loadShapes(path.join(process.env['FUZZ_ROOT'] ?? '.', 'fixtures')).map((shape) => [shape.name, shape]));
  const inputs: fc.Arbitrary<Input> = fc.record({
    values: fc.nat(),
    path: fc.constantFrom(...PATHS),
    encoding: fc.oneof(
      { weight: 6, arbitrary: fc.constant('utf8' as const) },
      { weight: 1, arbitrary: fc.constantFrom('utf16le' as const, 'utf16be' as const) },
    ),
    newline: fc.constantFrom('\n', '\r\n', '', ' ', ', ', '\\n'),
    parts: fc.array(
      fc.oneof(
        { weight: 4, arbitrary: pieces },
        { weight: 1, arbitrary: fc.constantFrom(...shapes.keys()).map((fixture) => ({ fixture })) },
      ),
      { minLength: 1, maxLength: 8 },
    ),
    edits: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: edits(6) }),
    chunks: fc.array(fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 100, max: 100_000 })), { minLength: 1, maxLength: 4 }),
  });

  const bytesOf = (input: Input): Buffer => {
    const values = valuesOf(input.values);
    const parts = input.parts.map((part) => {
      if (!('fixture' in part)) return Buffer.from(fill(textOf(part), values));
      const shape = shapes.get(part.fixture);
      return shape ? Buffer.concat(renderShape(shape, input.values).files.map((file) => file.bytes)) : Buffer.alloc(0);
    });
    const joined = Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [Buffer.from(input.newline), part])));
    const cut = joined.subarray(0, MOST);
    if (input.encoding === 'utf8') return edit(cut, input.edits);
    const wide = Buffer.from(`\ufeff${cut.toString('utf8')}`, 'utf16le');
    return edit(input.encoding === 'utf16le' ? wide : wide.swap16(), input.edits);
  };

  const check = async (input: Input, place: Place): Promise<void> => {
    const bytes = bytesOf(input);
    place.count(input.encoding);
    place.count(input.edits.length > 0 ? 'edited' : 'whole');
    if (input.parts.some((part) => 'fixture' in part)) place.count('with a fixture');
    if (input.parts.some((part) => 'pump' in part)) place.count('pumped');

    const whole = (await detectBytesPaced(bytes, input.path)).detections;
    place.step();
    const chunked = await readStream(inChunks(bytes, input.chunks), input.path, new AbortController().signal, () => undefined);
    if (chunked.error !== null) throw new Violation('stream', 'an error without a cause');
    const [a, b] = [namesOf(whole), namesOf(chunked.detections)];
    const [more, less] = [a.filter((one) => !b.includes(one)), b.filter((one) => !a.includes(one))];
    if (more.length + less.length > 0 || a.length !== b.length)
      throw new Violation('chunks', `in one piece ${more.join(', ') || 'nothing'}, in chunks ${less.join(', ') || 'nothing'}`);
    for (const one of whole) {
      const { start, end, text } = one.snippet;
      if (start < 0 || end < start || end > text.length) throw new Violation('snippet', 'its mask stands outside of it');
      if (one.position.offset < 0 || one.position.endOffset > bytes.length) throw new Violation('position', 'outside of the content');
    }
    await checkRedaction(bytes, input, whole, place);
  };
  return casesOf(inputs, check);
}

async function* inChunks(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (const [at, end] of chunksOf(bytes, sizes)) yield await Promise.resolve(bytes.subarray(at, end));
}

function* chunksOf(bytes: Buffer, sizes: readonly number[]): Generator<readonly [number, number]> {
  // So many chunks at most: what is left comes at once.
  const least = Math.ceil(bytes.length / 2000);
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const end = Math.min(bytes.length, at + Math.max(least, sizes[turn % sizes.length] ?? 1));
    yield [at, end];
    at = end;
  }
}

const namesOf = (found: readonly Detection[]): readonly string[] =>
  found.map((one) => `${one.kind} at ${one.position.line}:${one.position.column} of ${one.sha256.slice(0, 6)} (${one.score.toFixed(2)})`);

const spaced = (text: string, before: string, after: string): string => Array.from(text, (one) => `${before}${one}${after}`).join('');
/** A mark in UTF-8 and in both orders of UTF-16, of whose first character the zero byte before it stays in BE. */
const MARK = new RegExp(
  [
    '\\[binance-[a-z-]+:[0-9a-f]{4}\\xe2\\x80\\xa6\\]',
    `\\[\\0${spaced('binance-', '', '\\0')}(?:[a-z-]\\0)+:\\0(?:[0-9a-f]\\0){4}\\x26\\x20\\]\\0`,
    `\\[${spaced('binance-', '\\0', '')}(?:\\0[a-z-])+\\0:(?:\\0[0-9a-f]){4}\\x20\\x26\\0\\]`,
  ].join('|'),
  'g',
);

async function checkRedaction(bytes: Buffer, input: Input, found: readonly Detection[], place: Place): Promise<void> {
  place.step();
  const whole = createRedaction({ path: input.path });
  const output = Buffer.concat([...whole.write(Buffer.from(bytes)), ...whole.end()]);
  place.step();
  const parts = createRedaction({ path: input.path });
  const pieces: Buffer[] = [];
  for (const [at, end] of chunksOf(bytes, input.chunks))
    pieces.push(...parts.write(Buffer.from(bytes.subarray(at, end))).map((one) => Buffer.from(one)));
  pieces.push(...parts.end());
  if (!Buffer.concat(pieces).equals(output)) throw new Violation('redact, chunks', 'what comes out depends on how it came in');

  place.step();
  // Every byte but those that are masked is as it was: the pieces between the marks stand in the content, in their order.
  const before = bytes.toString('latin1');
  const kept = output.toString('latin1').split(MARK);
  if (kept.length > 1) place.count('masked');
  const ranges: (readonly [number, number])[] = [];
  let at = 0;
  for (const [index, piece] of kept.entries()) {
    const found =
      index === 0
        ? before.startsWith(piece)
          ? 0
          : -1
        : index === kept.length - 1
          ? before.length - piece.length
          : before.indexOf(piece, at);
    if (found < at || !before.startsWith(piece, found))
      throw new Violation('redact, other bytes', `piece ${index} of ${kept.length} is not as it was`);
    ranges.push([found, found + piece.length]);
    at = found + piece.length;
  }
  const width = input.encoding === 'utf8' ? 1 : 2;
  for (const detection of found) {
    if (confidenceOf(detection.score) === 'low') continue;
    const { offset, endOffset, line } = detection.position;
    for (const [from, to] of ranges) {
      const shown = Math.min(to, endOffset) - Math.max(from, offset);
      if (shown < 12 * width || isFrame(before.slice(Math.max(from, offset), Math.min(to, endOffset)))) continue;
      if (await isToldBehind(bytes, input.path, detection, place)) break;
      throw new Violation('redact, raw', `${shown} bytes of the ${detection.kind} in line ${line} (${detection.reading.join(' ')}) stay`);
    }
  }
}

/**
 * Whether only what stands behind a value's line tells what it is. Masking is a stream: a line is judged by itself and by what
 * stands before it, and goes out before the next one has come. So a value that looks like a hash (of one case, as the futures
 * testnet issued them) or that is a part of a longer token (cut out of binary bytes only) is masked where those tell. One that
 * has the shape of a live key is masked, whatever its confidence.
 */
async function isToldBehind(bytes: Buffer, name: string, detection: Detection, place: Place): Promise<boolean> {
  const newline = bytes.indexOf(0x0a, detection.position.endOffset);
  if (newline < 0) return false;
  const { detections } = await detectBytesPaced(bytes.subarray(0, newline + 1), name);
  const isKnown = detections.some(
    (one) =>
      one.sha256 === detection.sha256 &&
      one.position.offset === detection.position.offset &&
      (one.kind === 'private-key' || shapeOf(one.value.reveal()) === 'random' || confidenceOf(one.score) !== 'low'),
  );
  if (!isKnown) place.count('told behind its line');
  return !isKnown;
}

/** What a credential's place holds besides its characters: a PEM block's frame, what joins the pieces of a literal. */
function isFrame(text: string): boolean {
  return !/[A-Za-z0-9+/]{12}/.test(text.replaceAll('\0', '').replace(/-----(?:BEGIN|END) [A-Z ]+-----/g, ''));
}

export const contents: Suite = {
  name: 'contents',
  about: 'lines of every kind, mutated fixtures, encodings, repetition; in one piece and in chunks; redacted',
  cases,
};
