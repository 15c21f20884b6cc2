/** The detector's front: bytes in, detections out. */
import { sha256Hex, SecretText } from '../model/secret.ts';
import type { Detection, Environment } from '../model/detection.ts';
import { boundSteps } from './judge/bindings.ts';
import { classify } from './judge/classify.ts';
import type { ScoredCandidate } from './judge/classify.ts';
import { isDocumentedExample } from './questions/documented.ts';
import { Effort, TOO_DENSE, allowanceFor, finish } from './effort.ts';
import { calmTexts, fileFacts } from './questions/mentions.ts';
import { ownedSteps } from './judge/ownership.ts';
import { pairSteps } from './judge/pairs.ts';
import type { PairedCandidate } from './judge/pairs.ts';
import { positionsOf } from './text/position.ts';
import { mayTellEnvironment } from './questions/words/environment-words.ts';
import type { EnvironmentAnswer } from './questions/words/environment-words.ts';
import { environmentOf } from './questions/environment/environment.ts';
import { requestsAt } from './requests/find.ts';
import type { SignedRequest } from './requests/find.ts';
import type { SignaturePosition } from './requests/signatures.ts';
import { findCandidates, candidateSteps } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { maskedSpans, previewOf, snippetOf } from './text/snippet.ts';
import type { MaskedSpan, MaskedSpans } from './text/snippet.ts';
import type { Shape } from './text/shape.ts';
import type { Piece } from './decode/view.ts';
import { RecordTrees } from './structure/neighbourhood.ts';
import type { TreePosition } from './structure/neighbourhood.ts';
import { pathOf } from './structure/record.ts';
import type { Member } from './structure/record.ts';

/** A piece of content to look at. */
export interface DetectInput {
  readonly bytes: Buffer;
  /** The path, relative to the scanned root with `/`: its name and extension are evidence. Empty when there is none. */
  readonly path: string;
  /** Report only credentials that begin in [from, to) of `bytes`; what lies outside is context. Default: everywhere. */
  readonly from?: number;
  readonly to?: number;
  /** Of a content that is looked at piece by piece: pass over the requests of this one if it is full of them. */
  readonly sparing?: boolean;
  /** The units of work that it may cost. Default: {@link allowanceFor} its size. */
  readonly allowance?: number;
  /** What scores less is not asked which environment it belongs to: it stays unknown. Default: all are. Infinity: none. */
  readonly environmentFrom?: number;
}

/** A piece with more signatures is full of them. */
const FULL = 8;

/** A file holds little else than its values when no more than this many other characters stand in it. */
const BARE_REST = 160;
/** A key's file may say more around it: whose it is, which tool made it. */
const ALONE_REST = 400;
/** And no more values than this. */
const MAX_ALONE = 4;

/**
 * Finds the credentials in one content.
 * Positions are relative to `bytes`. Everything that has the shape of a credential comes back with its
 * evidence, whatever its score; the caller applies confidenceOf() and its own threshold. Pieces of base64 and of longer
 * tokens, which nothing could make credible, are left out.
 */
export function detect(input: DetectInput): Detection[] {
  return detectAt(input, findCandidates(input.bytes));
}

/** What one content shows. */
export interface DetectionResult {
  readonly detections: readonly Detection[];
  /** Some of the signed requests in it: see requests/prove.ts. */
  readonly requests: readonly SignedRequest[];
  /** Why it was not searched to its end, in words; null where it was. */
  readonly unread: string | null;
}

/** As detect(), with the signed requests that it comes by. */
export function detectAll(input: DetectInput): DetectionResult {
  return finish(detectAllSteps(input));
}

/** As look(), in steps of which none takes long: whoever takes them may do something else between two of them. */
export function* detectAllSteps(input: DetectInput): Generator<undefined, DetectionResult> {
  const { bytes, from = 0, to = bytes.length } = input;
  const effort = new Effort(input.allowance ?? allowanceFor(bytes.length));
  const places: SignaturePosition[] = [];
  const isOwn = ({ at }: SignaturePosition): boolean => at >= from && at < to;
  // Of a piece that is full of them none is read: the rest need not be looked at.
  let counted = 0;
  let count = 0;
  const areTooMany = (): boolean => {
    while (counted < places.length && count <= FULL) {
      const place = places[counted++];
      if (place && isOwn(place)) count++;
    }
    return count > FULL;
  };
  const sites = yield* candidateSteps(bytes, places, effort, input.sparing === true ? areTooMany : undefined);
  const own = places.filter(isOwn);
  const isRead = own.length > 0 && (input.sparing !== true || own.length <= FULL);
  const detections = yield* detectSteps(input, sites, effort);
  return { detections, requests: isRead ? requestsAt(bytes, own) : [], unread: effort.isSpent ? TOO_DENSE : null };
}

/** As detect(), where the content's candidates are known. */
export function detectAt(input: DetectInput, sites: readonly Candidate[]): Detection[] {
  return finish(detectSteps(input, sites));
}

/** A detection without what a report tells of it. */
export type Spot = Pick<Detection, 'kind' | 'value' | 'sha256' | 'score' | 'reading'> & {
  readonly shape: Shape;
  /** The role that its own name gives it, and that name: what stands beside it has a say where there is none, or the same. */
  readonly role: ScoredCandidate['role'];
  readonly name: string;
  /** The places in the content that show it, in order: several where a carrier stands between them. */
  readonly places: readonly Piece[];
};

/** As detectAt(), for those who tell nobody of what is found. */
export function spotsAt(input: DetectInput, sites: readonly Candidate[]): Spot[] {
  if (sites.length === 0) return [];
  // Only how far lines are from each other counts: those before the first value need not be.
  const first = sites.reduce((least, site) => Math.min(least, site.start), input.bytes.length);
  return finish(judgeSteps(input, sites, first)).placed.map(({ paired: { candidate, kind, score } }) => {
    const { role, name, site } = candidate;
    const { value, start, end, readings, pieces, shape } = site;
    const places = pieces.length > 1 ? pieces : [{ start, end }];
    return { kind, value: new SecretText(ownText(value)), sha256: hashOf(site), score, reading: readings, places, shape, role, name };
  });
}

/** A value with the names of the slots that it stands in. */
export interface SlottedValue {
  readonly sha256: string;
  /** Its characters; of a private key those of its body. */
  readonly value: string;
  /** A private key's block, on one line; null for any other value. */
  readonly armor: string | null;
  /** What the records around it are called and then itself, the outermost first. */
  readonly slots: readonly string[];
  /** It and up to three more are all that the content holds. */
  readonly isAlone: boolean;
}

/** The values of a content by what they are called in it, whatever they are. */
export function slotsAt({ bytes, path }: DetectInput): readonly SlottedValue[] {
  const sites = findCandidates(bytes);
  if (sites.length === 0) return [];
  const isAlone = sites.length <= MAX_ALONE && restOf(bytes, sites) <= ALONE_REST;
  const trees = new RecordTrees(bytes, path, sites);
  const slots = new Map<number, readonly string[]>();
  finish(
    trees.ask({
      isAsked: () => true,
      glance: () => true,
      take: (index, { member }) => slots.set(index, slotNames(member)),
    }),
  );
  return sites.map((site, index) => ({
    sha256: hashOf(site),
    value: site.value,
    armor: site.key ? bytes.toString('latin1', site.start, site.end).trim().replaceAll('\r', '').replaceAll('\n', '\\n') : null,
    slots: slots.get(index) ?? [],
    isAlone,
  }));
}

/** The names on a value's path, the outermost first. */
function slotNames(place: Member): readonly string[] {
  return [...pathOf(place)].flatMap(({ name }) => (name === null || name === '' ? [] : [name])).toReversed();
}

function* detectSteps(input: DetectInput, sites: readonly Candidate[], effort?: Effort): Generator<undefined, Detection[]> {
  if (sites.length === 0) return [];
  const { placed: judged, trees } = yield* judgeSteps(input, sites, 0, effort);
  if (judged.length === 0) return [];
  const { bytes } = input;
  const spans = maskedSpans(spansOf(sites));
  const mayAllow = sites.some(isWide) || bytes.includes(ALLOW_WORD);
  const detections: Detection[] = [];
  const candidates = judged.map(({ paired }) => paired.candidate);
  const least = input.environmentFrom ?? -Infinity;
  const hashes: string[] = [];
  for (const { site } of candidates) {
    hashes.push(hashOf(site));
    yield;
  }
  // A published example is nobody's key on any system.
  const isAsked = (index: number): boolean => (judged[index]?.paired.score ?? least) >= least && !isDocumentedExample(hashes[index] ?? '');
  const asked = [...judged.keys()].filter(isAsked);
  const environments = yield* environmentSteps(trees, input.path, candidates, asked, effort);
  for (const [index, { paired, position }] of judged.entries()) {
    const answer = environments.get(index) ?? ofPartner(paired, candidates, environments);
    detections.push(describe(paired, hashes[index] ?? '', position, bytes, spans, mayAllow, answer));
    yield;
  }
  return detections;
}

/** A pair is of one system: where nothing at all is said of one half, what is said of the other counts. */
function ofPartner(
  { partner }: PairedCandidate,
  candidates: readonly ScoredCandidate[],
  environments: ReadonlyMap<number, EnvironmentAnswer>,
): EnvironmentAnswer | null {
  return partner === null ? null : (environments.get(candidates.indexOf(partner)) ?? null);
}

/** A judged value, and where it stands. */
interface Placed {
  readonly paired: PairedCandidate;
  readonly position: Detection['position'];
}

interface Judged {
  readonly placed: readonly Placed[];
  /** The records around what is placed. */
  readonly trees: RecordTrees;
}

/** Judges candidates; lines are counted from `base` on. */
function* judgeSteps(input: DetectInput, sites: readonly Candidate[], base = 0, effort?: Effort): Generator<undefined, Judged> {
  const { bytes, path } = input;
  const factsAt = fileFacts(path, bytes, sites.some(isWide));
  const isValueOnly = holdsOnlyValues(bytes, sites);
  const calm = calmTexts(bytes, sites.length);
  const judged: ScoredCandidate[] = [];
  for (const site of sites) {
    const candidate = classify(site, factsAt(site.start), isValueOnly, calm);
    if (candidate) judged.push(candidate);
    yield;
  }
  const trees = treesOf(bytes, path, judged);
  const candidates = withListenKeys(yield* ownedSteps(trees, path, yield* boundSteps(trees, path, judged, effort), effort));
  const positions = positionsOf(bytes.subarray(base));
  const places: Detection['position'][] = [];
  for (const { site } of candidates) {
    places.push(positions.at(site.start - base, site.end - base, isWide(site)));
    yield;
  }
  const lines = places.map((place) => place.line);
  const endLines = places.map((place) => place.endLine);
  const placed: Placed[] = [];
  for (const [index, paired] of (yield* pairSteps(candidates, lines, endLines, isValueOnly, () => placeSteps(trees))).entries()) {
    const position = places[index];
    const { site } = paired.candidate;
    if (position && site.start >= (input.from ?? 0) && site.start < (input.to ?? bytes.length)) placed.push({ paired, position });
  }
  // What lies outside of the part that is asked about is no mark in the text around it.
  const own = placed.map(({ paired }) => paired.candidate);
  return { placed, trees: own.length === candidates.length ? trees : treesOf(bytes, path, own) };
}

function treesOf(bytes: Buffer, path: string, candidates: readonly ScoredCandidate[]): RecordTrees {
  return new RecordTrees(
    bytes,
    path,
    candidates.map((one) => one.site),
  );
}

/** Where the candidates stand in the records around them, by their index. */
function* placeSteps(trees: RecordTrees): Generator<undefined, ReadonlyMap<number, TreePosition>> {
  const places = new Map<number, TreePosition>();
  yield* trees.ask({
    isAsked: () => true,
    // One value alone has no partner in its text.
    glance: ({ marks }) => (marks.length < 2 ? null : true),
    take: (index, position) => places.set(index, position),
  });
  return places;
}

/** A value that is named a listen key in one place is one wherever else it stands. */
function withListenKeys(candidates: readonly ScoredCandidate[]): readonly ScoredCandidate[] {
  const known = new Map(candidates.filter((one) => one.kind === 'listen-key').map((one) => [one.site.value, one]));
  if (known.size === 0) return candidates;
  return candidates.map((candidate) => {
    const listen = known.get(candidate.site.value);
    return listen ? { ...listen, site: candidate.site } : candidate;
  });
}

/** Which of Binance's systems those candidates belong to that are asked, by their index; what tells nothing is missing. */
function* environmentSteps(
  trees: RecordTrees,
  path: string,
  candidates: readonly ScoredCandidate[],
  asked: readonly number[],
  effort?: Effort,
): Generator<undefined, ReadonlyMap<number, EnvironmentAnswer>> {
  const answers = new Map<number, EnvironmentAnswer>();
  if (asked.length === 0) return answers;
  const isAsked = new Set(asked);
  const mayPathTell = mayTellEnvironment(path);
  yield* trees.ask(
    {
      isAsked: (index) => isAsked.has(index),
      glance: ({ text }) => (effort?.spend(text.length) !== false && (mayPathTell || mayTellEnvironment(text)) ? true : null),
      take: (index, position) => {
        const answer = candidates[index]?.kind === 'listen-key' ? null : answerFor(position, path);
        if (answer) answers.set(index, answer);
      },
    },
    effort,
  );
  return answers;
}

const ANSWERS = new WeakMap<TreePosition, EnvironmentAnswer | null>();

/** Asks once for each place: the same one stands for equal texts at one path. */
function answerFor(place: TreePosition, path: string): EnvironmentAnswer | null {
  const known = ANSWERS.get(place);
  if (known !== undefined) return known;
  const answer = environmentOf(place.tree, place.member, place.value, path);
  ANSWERS.set(place, answer);
  return answer;
}

/** In hexadecimal only the old futures testnet issued keys. */
function environmentFor(site: Candidate, answer: EnvironmentAnswer | null): Environment {
  const environment = answer?.environment ?? 'unknown';
  return site.shape === 'hex' && environment === 'unknown' ? 'testnet' : environment;
}

function describe(
  paired: PairedCandidate,
  sha256: string,
  position: Detection['position'],
  bytes: Buffer,
  spans: MaskedSpans,
  mayAllow: boolean,
  answer: EnvironmentAnswer | null,
): Detection {
  const { candidate } = paired;
  const { site } = candidate;
  return {
    kind: paired.kind,
    value: new SecretText(ownText(site.value)),
    sha256,
    redacted: maskOf(site),
    length: site.value.length,
    position,
    ...(site.pieces.length > 1 ? { pieces: site.pieces } : {}),
    reading: site.readings,
    evidence: paired.evidence
      .filter((one) => one.weight !== 0)
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map((one) => ({ ...one, detail: ownText(one.detail) })),
    score: paired.score,
    environment: environmentFor(site, answer),
    encrypted: site.key?.encrypted ?? false,
    partner: paired.partner ? hashOf(paired.partner.site) : null,
    documentedExample: isDocumentedExample(sha256),
    inlineAllowed: mayAllow && isAllowed(bytes, site.start, site.end),
    snippet: snippetOf(bytes, site.start, site.end, spans, isWide(site)),
  };
}

/** A copy: a piece of a text keeps the whole text alive, and what is found in a log of gigabytes stays for long. */
function ownText(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

function hashOf(site: Candidate): string {
  if (!site.key) return sha256Hex(site.value);
  return sha256Hex(site.key.der ?? Buffer.from(site.key.body, 'base64'));
}

function maskOf(site: Candidate): string {
  if (!site.key) return previewOf(site.value);
  const type = { ed25519: 'Ed25519', rsa: 'RSA', encrypted: 'encrypted', unknown: 'unreadable' }[site.key.type];
  return `[${type} private key]`;
}

function isWide(site: Candidate): boolean {
  return site.readings[0] === 'utf-16le' || site.readings[0] === 'utf-16be';
}

/** What snippets mask, in order: what shows a value once more may stand behind it. */
function spansOf(sites: readonly Candidate[]): MaskedSpan[] {
  const spans = sites.flatMap((site): MaskedSpan[] => {
    const mask = maskOf(site);
    const behind = site.pieces.filter((piece) => piece.end > site.end);
    return [{ start: site.start, end: site.end, mask }, ...behind.map(({ start, end }) => ({ start, end, mask: '…' }))];
  });
  return sites.some((site) => site.pieces.length > 0) ? spans.toSorted((a, b) => a.start - b.start || a.end - b.end) : spans;
}

/** True where up to four values and next to nothing else make up the content. */
function holdsOnlyValues(bytes: Buffer, sites: readonly Candidate[]): boolean {
  return bytes.length <= 2048 && sites.length <= MAX_ALONE && restOf(bytes, sites) <= BARE_REST;
}

/** How many characters of a content are no part of its values. */
function restOf(bytes: Buffer, sites: readonly Candidate[]): number {
  const covered = sites.reduce((sum, site) => sum + (site.end - site.start), 0);
  return (bytes.length - covered) / (sites.some(isWide) ? 2 : 1);
}

/**
 * The words, wherever they stand on the line: every language writes comments in its own way. A whole token each, though a
 * comment's marks may touch it (`--binleaks:allow`, `<!--binleaks:allow-->`).
 */
const ALLOW = /(?<![A-Za-z0-9_]|[A-Za-z0-9_]-)binleaks:allow(?![A-Za-z0-9_]|-[A-Za-z0-9_])/;
const ALLOW_NEXT = /(?<![A-Za-z0-9_]|[A-Za-z0-9_]-)binleaks:allow-next-line(?![A-Za-z0-9_]|-[A-Za-z0-9_])/;
/** What both begin with: most contents hold none. */
const ALLOW_WORD = 'binleaks:allow';
/** On a very long line only a comment this close counts. */
const ALLOW_REACH = 2000;

/** True where a `binleaks:allow` comment stands on the value's lines, or `binleaks:allow-next-line` on the line above. */
function isAllowed(bytes: Buffer, start: number, end: number): boolean {
  const before = bytes.toString('latin1', Math.max(0, start - ALLOW_REACH), start).replaceAll('\0', '');
  const after = bytes.toString('latin1', end, end + ALLOW_REACH).replaceAll('\0', '');
  const within = bytes.toString('latin1', start, Math.min(end, start + 8192)).replaceAll('\0', '');
  const lineStart = before.lastIndexOf('\n');
  const lineEnd = after.indexOf('\n');
  const line = before.slice(lineStart + 1) + within + (lineEnd < 0 ? after : after.slice(0, lineEnd));
  if (ALLOW.test(line)) return true;
  if (lineStart < 0) return false;
  const previous = before.slice(before.lastIndexOf('\n', lineStart - 1) + 1, lineStart);
  return ALLOW_NEXT.test(previous);
}
