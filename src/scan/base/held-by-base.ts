/**
 * Which credentials a commit's files hold. What is known must be known whole: a piece of a value proves nothing, and a
 * private key shares its numbers with the public key that may stand anywhere.
 */
import { GitError } from '../../git/run-git.ts';
import { findRuns } from '../../detect/text/runs.ts';
import type { CredentialKind } from '../../model/detection.ts';
import type { GitContext } from '../../git/run-git.ts';
import { missingOf } from '../../git/commit-range.ts';
import { filesAt } from '../../git/revision.ts';
import type { TreeFile } from '../../git/revision.ts';
import { readObjectsOf } from '../../git/staged-entries.ts';
import { searchBytes, searchStream } from '../../sources/content.ts';
import type { ArchiveLimits } from '../../sources/content.ts';
import { showRawPath } from '../../model/path-bytes.ts';
import { detectBytes } from '../../sources/read.ts';

/** A value that is looked for. */
export interface SoughtValue {
  readonly sha256: string;
  readonly kind: CredentialKind;
  readonly value: string;
}

interface HeldOptions {
  readonly limits: ArchiveLimits;
  readonly signal: AbortSignal;
  /** Paths, as git has them, that are read first: what was there before most often still is. */
  readonly first: ReadonlySet<string>;
  /** Whether the clone may lack files of the revision, at the first of which git would stop. */
  readonly isPartial: boolean;
}

/** Larger contents are searched as streams. */
const WHOLE = 64 * 1024 * 1024;
/** A run of key characters that is shorter holds no value. */
const SHORTEST = 60;
/** So many first characters find a form. */
const PREFIX = 12;
/** So much of a private key's base64 stands on one line however it is wrapped. */
const PEM_PIECE = 40;

/**
 * The credentials (by SHA-256) that a revision's files or their names hold as a whole: found by the detector in whatever form
 * it reads, or standing there as they are, in hexadecimal, in base64, as PEM or as DER.
 */
export async function heldAt(
  context: GitContext,
  revision: string,
  sought: readonly SoughtValue[],
  { limits, signal, first, isPartial }: HeldOptions,
): Promise<ReadonlySet<string>> {
  const open = new Sought(sought);
  const missing = new Set(isPartial ? missingOf(context, [`${revision}^{tree}`]) : []);
  const files = (filesAt(context, revision) ?? []).filter(({ id }) => !missing.has(id));
  for (const { path } of files) {
    if (open.isEmpty) break;
    if (path.length < SHORTEST) continue;
    const name = Buffer.from(path, 'latin1');
    open.take(detectBytes(name, ''));
    open.takeLiterally(name);
  }
  const groups = [files.filter((one) => first.has(one.path)), files.filter((one) => !first.has(one.path))];
  for (const group of groups) {
    const paths = new Map(group.map(({ id, path }: TreeFile) => [id, path]));
    try {
      for await (const object of readObjectsOf(context, [...paths.keys()])) {
        if (open.isEmpty || signal.aborted) break;
        if (object.size === null) continue;
        const options = { path: showRawPath(paths.get(object.id) ?? ''), limits, signal, onBytes: () => undefined };
        const bytes = object.size > WHOLE ? null : await object.whole();
        const { found } = bytes ? await searchBytes(bytes, options) : await searchStream(object.chunks(), options);
        for (const { detections } of found) open.take(detections);
        if (bytes) open.takeLiterally(bytes);
      }
    } catch (error) {
      // What of the base can't be read is not known, and stays a finding.
      if (!(error instanceof GitError)) throw error;
    }
  }
  return open.found;
}

/** Values that are still looked for, and those that were found. */
class Sought {
  readonly found = new Set<string>();
  readonly #open: Map<string, SoughtValue>;
  /** Forms by their first characters; `isExact` where the form is all of the value. */
  readonly #forms = new Map<string, { readonly text: string; readonly isExact: boolean; readonly of: SoughtValue }[]>();

  constructor(sought: readonly SoughtValue[]) {
    this.#open = new Map(sought.map((one) => [one.sha256, one]));
    for (const one of this.#open.values())
      for (const { text, isExact } of literalForms(one.value)) {
        const prefix = text.slice(0, PREFIX);
        this.#forms.set(prefix, [...(this.#forms.get(prefix) ?? []), { text, isExact, of: one }]);
      }
  }

  get isEmpty(): boolean {
    return this.#open.size === 0;
  }

  take(detections: readonly { readonly sha256: string }[]): void {
    for (const { sha256 } of detections) this.#find(sha256);
  }

  takeLiterally(bytes: Buffer): void {
    if (this.isEmpty) return;
    findRuns(bytes, 0, bytes.length, SHORTEST, (start, end, step) => {
      const raw = bytes.toString('latin1', start, end);
      this.#takeRun(step === 1 ? raw : raw.replaceAll('\0', ''));
    });
    for (const { kind, value, sha256 } of this.#open.values()) if (kind === 'private-key' && holdsKey(bytes, value)) this.#find(sha256);
  }

  #takeRun(run: string): void {
    for (let at = 0; at + PREFIX <= run.length; at++) {
      for (const { text, isExact, of } of this.#forms.get(run.slice(at, at + PREFIX)) ?? []) {
        if (!this.#open.has(of.sha256) || !run.startsWith(text, at)) continue;
        if (isExact || holdsInBase64(run, of.value)) this.#find(of.sha256);
      }
    }
  }

  #find(sha256: string): void {
    if (this.#open.delete(sha256)) this.found.add(sha256);
  }
}

/** A value as it is, in hexadecimal, and what of its base64 does not depend on its neighbours. */
function literalForms(value: string): readonly { readonly text: string; readonly isExact: boolean }[] {
  const bytes = Buffer.from(value);
  const hex = bytes.toString('hex');
  const inner = [0, 1, 2].flatMap((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(4, -4);
    return [text, text.replaceAll('+', '-').replaceAll('/', '_')];
  });
  return [
    ...[value.replace(/={1,2}$/, ''), hex, hex.toUpperCase()].map((text) => ({ text, isExact: true })),
    ...[...new Set(inner)].map((text) => ({ text, isExact: false })),
  ];
}

/** Whether a run of base64 stands for a text that holds a value, wherever its groups of four begin. */
function holdsInBase64(run: string, value: string): boolean {
  return [0, 1, 2, 3].some((shift) => Buffer.from(run.slice(shift), 'base64').includes(value));
}

/** Whether a content holds a private key as DER, or its base64 however it is wrapped. */
function holdsKey(bytes: Buffer, value: string): boolean {
  if (bytes.includes(Buffer.from(value, 'base64'))) return true;
  if (!bytes.includes(value.slice(0, PEM_PIECE))) return false;
  const text = bytes.toString('latin1').replace(/\\[nrt]/g, '');
  return text.replace(/[^A-Za-z0-9+/]/g, '').includes(value.replace(/={1,2}$/, ''));
}
