/**
 * Values that have been recognised, so that they are masked wherever they come again: alone, inside of a longer token, in
 * base64 or in hexadecimal. Held as hashes, and so many at most.
 */
import { isMixed } from '../detect/text/charset.ts';
import { findRuns } from '../detect/text/runs.ts';
import type { RunStep } from '../detect/text/runs.ts';
import { BEGINNINGS } from '../kernel/kernel.ts';
import type { KnownBeginnings } from '../kernel/kernel.ts';
import { byteOrderOf } from '../detect/decode/utf16.ts';
import { sha256Hex } from '../model/secret.ts';
import type { CredentialKind, Detection } from '../model/detection.ts';
import { formsOf } from '../output/forms.ts';
import { markBytes, markOf } from './marks.ts';
import type { MaskSpan } from './marks.ts';

/** Beyond so many values the oldest is forgotten. */
const MAX_VALUES = 4096;
/** Shorter forms, such as the last line of a PEM body, are no match of their own. */
const MIN_FORM = 60;
/** So many first characters find a form. */
const PREFIX = 16;
/** Longer runs hold no more of a value than the detector finds: a blob of megabytes is not hashed at each of its bytes. */
const MAX_RUN = 262_144;

/** What is told of a value's kind with a doubt is asked again so often. */
const MAX_TRIES = 8;

/** What is remembered of a detection. */
type Learnt = Pick<Detection, 'kind' | 'score' | 'sha256' | 'value'>;

/** Forms of one length that begin alike: the value of each, by the form's own hash. Private keys of one type all begin alike. */
interface Forms {
  readonly length: number;
  readonly values: Map<string, string>;
}

/** Where a form of a value stands in the index. */
interface HashedForm {
  readonly prefix: number;
  readonly length: number;
  readonly hash: string;
}

interface Value {
  readonly kind: CredentialKind;
  readonly score: number;
  readonly tries: number;
  readonly isOdd: boolean;
  readonly forms: readonly HashedForm[];
}

/** The memory of a redaction. */
export interface ValueMemory {
  /** Remembers a detection; gives the mark for it. */
  readonly learn: (detection: Learnt) => string;
  /** Where known values stand in bytes[from, to); `sure` where their kind needs no second look. */
  readonly find: (bytes: Buffer, from: number, to: number) => readonly KnownSpan[];
  /** Whether known values could stand in a run of MIN_FORM characters or more: few others do. */
  readonly mayStandIn: (bytes: Buffer, start: number, end: number, step: RunStep) => boolean;
  /** The same question as the kernel asks it of many runs. */
  readonly beginnings: () => KnownBeginnings;
  /** How many values look like hashes, or have lines that look like paths: then no long run may be passed over for its look. */
  readonly oddCount: () => number;
}

interface KnownSpan extends MaskSpan {
  readonly sure: boolean;
}

/** Makes an empty memory. */
export function createValueMemory(limit = MAX_VALUES): ValueMemory {
  const values = new Map<string, Value>();
  const index = new Map<number, readonly Forms[]>();
  // A bit for each prefix, so that nearly all places are dismissed without a look into the map.
  const filter = new Uint8Array(BEGINNINGS);
  let version = 0;
  let odd = 0;

  const forget = (sha256: string): void => {
    const value = values.get(sha256);
    if (!value) return;
    values.delete(sha256);
    if (value.isOdd) odd--;
    for (const { prefix, length, hash } of value.forms) {
      const alike = index.get(prefix) ?? [];
      const forms = alike.find((one) => one.length === length);
      if (forms?.values.get(hash) === sha256) forms.values.delete(hash);
      if (forms?.values.size !== 0) continue;
      if (alike.length > 1)
        index.set(
          prefix,
          alike.filter((one) => one !== forms),
        );
      else index.delete(prefix);
    }
  };

  const learn = (detection: Learnt): string => {
    const { kind, score, sha256 } = detection;
    const before = values.get(sha256);
    if (before) {
      const better = score > before.score ? { kind, score } : {};
      values.set(sha256, { ...before, ...better, tries: before.tries + 1 });
      return markOf(better.kind ?? before.kind, sha256);
    }
    const text = detection.value.reveal();
    const own: HashedForm[] = [];
    for (const form of formsOf(text)) {
      if (form.text.length < MIN_FORM) continue;
      const prefix = hashAt(form.text, 0);
      filter[prefix & 0xffff] = 1;
      version++;
      const place = { prefix, length: form.text.length, hash: sha256Hex(form.text) };
      own.push(place);
      const alike = index.get(prefix) ?? [];
      const forms = alike.find((one) => one.length === place.length);
      // Of two values with the same form the first one stays.
      if (forms) {
        if (!forms.values.has(place.hash)) forms.values.set(place.hash, sha256);
        continue;
      }
      // Of two that begin alike the longer one goes first.
      const values = new Map([[place.hash, sha256]]);
      index.set(
        prefix,
        [...alike, { length: place.length, values }].toSorted((a, b) => b.length - a.length),
      );
    }
    const isOdd = kind === 'private-key' || !isMixed(Buffer.from(text), 0, text.length);
    if (isOdd) odd++;
    values.set(sha256, { kind, score, tries: 0, isOdd, forms: own });
    const [oldest] = values.keys();
    if (values.size > limit && oldest !== undefined) forget(oldest);
    return markOf(kind, sha256);
  };

  const find: ValueMemory['find'] = (bytes, from, to) => {
    if (values.size === 0) return [];
    const spans: KnownSpan[] = [];
    findRuns(bytes, from, to, MIN_FORM, (start, end, step) => {
      if (end - start > MAX_RUN * step) return;
      const raw = bytes.toString('latin1', start, end);
      const text = step === 1 ? raw : raw.replaceAll('\0', '');
      const reading = step === 1 ? [] : [byteOrderOf(bytes, { start, end })];
      for (const { at, length, value } of matches(text)) {
        const known = values.get(value);
        if (!known) continue;
        const sure = known.score >= 0 || known.tries >= MAX_TRIES;
        const mask = markBytes(markOf(known.kind, value), reading);
        const last = reading[0] === 'utf-16le' ? 1 : 0;
        const stop = start + step * (at + length - 1) + 1 + last;
        spans.push({ start: start + at * step, end: stop, mask, sure });
      }
    });
    return spans;
  };

  const matches = (text: string): { readonly at: number; readonly length: number; readonly value: string }[] => {
    const found: { readonly at: number; readonly length: number; readonly value: string }[] = [];
    let hash = hashAt(text, 0);
    for (let at = 0; at + MIN_FORM <= text.length; at++) {
      if (at > 0) hash = (Math.imul(hash - Math.imul(text.charCodeAt(at - 1), OUT), BASE) + text.charCodeAt(at + PREFIX - 1)) | 0;
      if (filter[hash & 0xffff] === 0) continue;
      const hit = hitAt(text, at, index.get(hash) ?? []);
      if (!hit) continue;
      found.push({ at, ...hit });
      const next = at + hit.length;
      if (next + MIN_FORM > text.length) break;
      hash = hashAt(text, next - 1);
      at = next - 1;
    }
    return found;
  };

  const mayStandIn: ValueMemory['mayStandIn'] = (bytes, start, end, step) => {
    const width = PREFIX * step;
    // No form begins so close to the end that it would not fit.
    const last = end + step - 1 - MIN_FORM * step;
    if (last < start) return false;
    let hash = 0;
    for (let i = start; i < start + width; i += step) hash = (Math.imul(hash, BASE) + (bytes[i] ?? 0)) | 0;
    for (let at = start; ; at += step) {
      if (filter[hash & 0xffff] === 1) return true;
      if (at + step > last) return false;
      hash = (Math.imul(hash - Math.imul(bytes[at] ?? 0, OUT), BASE) + (bytes[at + width] ?? 0)) | 0;
    }
  };

  return { learn, find, mayStandIn, beginnings: () => ({ filter, version }), oddCount: () => odd };
}

/** The longest of some forms that stands at a place: a text is hashed once for all of one length. */
function hitAt(text: string, at: number, alike: readonly Forms[]): { readonly length: number; readonly value: string } | null {
  for (const { length, values } of alike) {
    if (at + length > text.length) continue;
    const value = values.get(sha256Hex(text.slice(at, at + length)));
    if (value !== undefined) return { length, value };
  }
  return null;
}

const BASE = 31;
/** BASE to the power of PREFIX - 1, modulo 2^32: the weight of the character that leaves the window. */
const OUT = Array.from({ length: PREFIX - 1 }).reduce<number>((product) => Math.imul(product, BASE), 1);

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + PREFIX; i++) hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
  return hash;
}
