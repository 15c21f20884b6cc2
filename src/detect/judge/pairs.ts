/** Roles and pairs: which API key and which secret belong together, and what that says of both. */
import type { CredentialKind, Evidence } from '../../model/detection.ts';
import type { ScoredCandidate } from './classify.ts';
import { evidence, scoreOf } from '../evidence.ts';
import { Standings } from '../questions/pair.ts';
import type { Relation } from '../questions/pair.ts';
import type { TreePosition } from '../structure/neighbourhood.ts';

/** A candidate whose partners have been considered. */
export interface PairedCandidate {
  readonly candidate: ScoredCandidate;
  readonly kind: CredentialKind;
  /** Value of the partner. */
  readonly partner: ScoredCandidate | null;
  readonly evidence: readonly Evidence[];
  readonly score: number;
}

/** How many lines may stand between partners whose names have nothing in common. */
const MAX_LINES = 40;
/** And where the names are alike, as in MAIN_API_KEY and MAIN_SECRET. */
const MAX_LINES_SAME_STEM = 400;
/** Unnamed values are partners only when they stand side by side. */
const MAX_LINES_UNNAMED = 2;

interface Link {
  readonly key: number;
  readonly secret: number;
  /** How far inside the records is the one that holds both: what stands deeper comes first. */
  readonly depth: number;
  readonly cost: number;
  readonly unnamed: boolean;
  /** They make up a record of their own. */
  readonly isTuple: boolean;
  /** Names that say it of themselves tie values wherever they stand. */
  readonly isNamed: boolean;
}

/**
 * Ties candidates of one content to pairs. `lines` and `endLines` give where each candidate stands, `bare` is true where the content
 * holds little besides the candidates, `places` gives where they stand in their records and is asked only where that may matter.
 * In steps of which none takes long.
 */
export function* pairSteps(
  candidates: readonly ScoredCandidate[],
  lines: readonly number[],
  endLines: readonly number[],
  isValueOnly: boolean,
  places: () => Generator<undefined, ReadonlyMap<number, TreePosition>>,
): Generator<undefined, readonly PairedCandidate[]> {
  const standings = new Standings(isAmbiguous(candidates) ? yield* places() : new Map());
  const near = yield* collectLinks(candidates, lines, endLines, standings);
  const links = [...blockLinks(candidates, standings), ...near].toSorted((a, b) => b.depth - a.depth || a.cost - b.cost);
  const partner = new Map<number, { readonly other: number; readonly link: Link }>();
  const role = new Map<number, CredentialKind>();
  // One value pairs with one other value, however often both are repeated.
  const byValue = new Map<string, string>();
  const valueOf = (index: number): string => candidates[index]?.site.value ?? '';
  for (const link of links) {
    const key = valueOf(link.key);
    const secret = valueOf(link.secret);
    if ((byValue.get(key) ?? secret) !== secret || (byValue.get(secret) ?? key) !== key) continue;
    if (partner.has(link.key) || partner.has(link.secret)) continue;
    if (!link.isNamed && standings.areSettled(link.key, link.secret)) continue;
    standings.settle(link.key, link.secret);
    byValue.set(key, secret);
    byValue.set(secret, key);
    partner.set(link.key, { other: link.secret, link });
    partner.set(link.secret, { other: link.key, link });
    role.set(link.key, 'api-key');
    role.set(link.secret, candidates[link.secret]?.kind === 'private-key' ? 'private-key' : 'secret-key');
  }
  return candidates.map((candidate, index) => {
    const found = partner.get(index);
    const other = found === undefined ? undefined : candidates[found.other];
    if (!found || !other) return { candidate, kind: candidate.kind, partner: null, evidence: candidate.evidence, score: candidate.score };
    const list = [
      ...candidate.evidence,
      ...partnerEvidence(candidate, other, found.link, isValueOnly, (lines[found.other] ?? 0) - (lines[index] ?? 0)),
    ];
    return { candidate, kind: role.get(index) ?? candidate.kind, partner: other, evidence: list, score: scoreOf(list) };
  });
}

function partnerEvidence(
  candidate: ScoredCandidate,
  other: ScoredCandidate,
  link: Link,
  isValueOnly: boolean,
  distance: number,
): readonly Evidence[] {
  const where =
    distance === 0
      ? 'on the same line'
      : `${Math.abs(distance)} line${Math.abs(distance) === 1 ? '' : 's'} ${distance < 0 ? 'above' : 'below'}`;
  const list: Evidence[] = [];
  if (candidate.kind === 'private-key') {
    // Any 64 random characters beside a key are no proof; a partner that is an API key by name is.
    if (other.role === 'api-key') list.push(evidence('api-key-near', where, other.score >= 0 ? 1 : 0.7));
  } else if (!link.unnamed) list.push(evidence('partner', where));
  else
    list.push(
      evidence(link.isTuple ? 'tuple' : 'companion', where),
      ...(isValueOnly ? [evidence('bare-pair', 'two values and little else')] : []),
    );
  const tied = other.evidence.some(
    (one) =>
      one.signal === 'name-binance' ||
      one.signal === 'name-binance-only' ||
      one.signal === 'header-x-mbx-apikey' ||
      one.signal === 'call-binance',
  );
  if (tied) list.push(evidence('binance-sibling', where));
  return list;
}

/** Partners stand close: only the next few dozen candidates are looked at, so that the work stays linear. */
const AHEAD = 48;
/** In a content with more candidates than this a partner stands closer yet, or is none. */
const MANY = 5000;
const AHEAD_OF_MANY = 8;

/** True where a value may have more than one partner, or where two may be of one kind. */
function isAmbiguous(candidates: readonly ScoredCandidate[]): boolean {
  const able = candidates.filter((one) => !one.belongsElsewhere && !isPiece(one));
  const [first, second] = able;
  return able.length > 2 || (first !== undefined && second !== undefined && first.role !== null && first.role === second.role);
}

function* collectLinks(
  candidates: readonly ScoredCandidate[],
  lines: readonly number[],
  endLines: readonly number[],
  standings: Standings,
): Generator<undefined, readonly Link[]> {
  const ahead = candidates.length > MANY ? AHEAD_OF_MANY : AHEAD;
  const links: Link[] = [];
  // Long lists of unnamed values side by side are tables of ids, not pairs.
  const unnamedRun = countUnnamedRun(candidates, lines);
  for (let i = 0; i < candidates.length; i++) {
    yield;
    for (let j = i + 1; j < candidates.length && j < i + ahead; j++) {
      const link = linkOf(candidates, lines, endLines, i, j, unnamedRun, standings.relation(i, j));
      if (link) links.push(link);
    }
  }
  return links;
}

/** Lists of keys followed by as many secrets, as in api_keys = […], api_secrets = […]: partners by their place in the lists. */
function blockLinks(candidates: readonly ScoredCandidate[], standings: Standings): readonly Link[] {
  const links: Link[] = [];
  for (let i = 0; i < candidates.length;) {
    const count = sameRole(candidates, i);
    const role = candidates[i]?.role;
    const next = candidates[i + count];
    const other = sameRole(candidates, i + count);
    if (count > 1 && count === other && role && next?.role && role !== 'private-key' && next.role !== 'private-key' && next.role !== role) {
      const names = Array.from({ length: count }, (_, k) => standings.nameOf(i + count + k));
      const isByName = new Set(names).size === count && !names.includes(null);
      for (let k = 0; k < count; k++) {
        const place = isByName ? names.indexOf(standings.nameOf(i + k)) : k;
        const [first, second] = [i + k, i + count + (place < 0 ? k : place)];
        links.push({
          key: role === 'api-key' ? first : second,
          secret: role === 'api-key' ? second : first,
          depth: Infinity,
          cost: -1,
          unnamed: false,
          isTuple: false,
          isNamed: true,
        });
      }
      i += count;
    }
    i += count;
  }
  return links;
}

/** How many candidates from `from` on have the same role and the same name. */
function sameRole(candidates: readonly ScoredCandidate[], from: number): number {
  const first = candidates[from];
  if (!first || first.role === null || first.belongsElsewhere) return 1;
  let count = 1;
  while (
    candidates[from + count]?.role === first.role &&
    candidates[from + count]?.accountName === first.accountName &&
    candidates[from + count]?.belongsElsewhere === false
  )
    count++;
  return count;
}

function linkOf(
  candidates: readonly ScoredCandidate[],
  lines: readonly number[],
  endLines: readonly number[],
  i: number,
  j: number,
  unnamedRun: readonly number[],
  relation: Relation,
): Link | null {
  const a = candidates[i];
  const b = candidates[j];
  if (!a || !b || a.belongsElsewhere || b.belongsElsewhere || a.site.value === b.site.value) return null;
  if (a.site.shape !== b.site.shape && a.kind !== 'private-key' && b.kind !== 'private-key') return null;
  if (isPiece(a) || isPiece(b) || (isWeaklyNamed(a) && isWeaklyNamed(b))) return null;
  const distance = Math.max(0, (lines[j] ?? 0) - (endLines[i] ?? 0));
  const sameStem = a.accountName !== '' && a.accountName === b.accountName && a.role !== null && b.role !== null;
  if (distance > (sameStem ? MAX_LINES_SAME_STEM : MAX_LINES)) return null;
  const alone = relation.isTuple || (j === i + 1 && !isSameName(candidates[i - 1], a) && !isSameName(candidates[j + 1], b));
  // Columns of one record touch: nothing else stands between a key and its secret there.
  const inList = !relation.isTuple && (unnamedRun[i] ?? 0) > 4 && b.site.start !== a.site.end;
  if (relation.isNamesake && a.role === b.role && a.role !== null) return null;
  const roles = relation.isCounterpart ? counterparts(a, b) : assignRoles(a, b, distance, inList, alone);
  if (!roles) return null;
  const between = j - i - 1;
  return {
    key: roles.keyFirst ? i : j,
    secret: roles.keyFirst ? j : i,
    // A value without a name that stands somewhat deeper is no better partner than a named one.
    depth: relation.depth - (roles.unnamed ? 2 : 0),
    cost:
      (distance + between * 2) * (sameStem ? 0.2 : 1) +
      (a.role !== null && b.role !== null ? stemCost(a.accountName, b.accountName) : 0) +
      Math.min(2, Math.abs(b.site.start - a.site.end) / 500) +
      (roles.keyFirst ? 0 : 1.5) +
      (roles.unnamed ? 3 : 0),
    unnamed: roles.unnamed,
    isTuple: relation.isTuple,
    isNamed: sameStem,
  };
}

function isSameName(a: ScoredCandidate | undefined, b: ScoredCandidate): boolean {
  return a?.role === b.role && a.name === b.name;
}

/** Named password or token: good for one half of a pair, not for both. */
function isWeaklyNamed(candidate: ScoredCandidate): boolean {
  return candidate.evidence.some((one) => one.signal === 'name-password');
}

/** What stands in the API key header is an API key, and the next such header another request's. */
function isHeader(candidate: ScoredCandidate): boolean {
  return candidate.evidence.some((one) => one.signal === 'header-x-mbx-apikey');
}

function isPiece(candidate: ScoredCandidate): boolean {
  return candidate.evidence.some(
    (one) =>
      one.signal === 'base64-slice' ||
      one.signal === 'token-slice' ||
      (one.signal === 'encoded-block' && one.weight < -6) ||
      one.signal === 'data-uri',
  );
}

/** What it costs to pair names that differ: MAIN with MAIN nothing, 1 with 2 a lot. */
function stemCost(a: string, b: string): number {
  if (a === b) return 0;
  const one = a.split('_').filter((word) => word !== '');
  const two = b.split('_').filter((word) => word !== '');
  const extra = [one.filter((word) => !two.includes(word)).length, two.filter((word) => !one.includes(word)).length];
  // Each has a word that the other lacks: they are of different accounts. Else one is only said in fewer words.
  return (extra[0] ?? 0) > 0 && (extra[1] ?? 0) > 0 ? 14 : 2;
}

/** The roles of two values of one name in sibling records: one of the records tells. */
function counterparts(a: ScoredCandidate, b: ScoredCandidate): { readonly keyFirst: boolean; readonly unnamed: boolean } | null {
  if (a.role === b.role || a.role === 'private-key' || b.role === 'private-key') return null;
  return { keyFirst: a.role === 'api-key' || b.role === 'secret-key', unnamed: false };
}

function assignRoles(
  a: ScoredCandidate,
  b: ScoredCandidate,
  distance: number,
  inList: boolean,
  alone: boolean,
): { readonly keyFirst: boolean; readonly unnamed: boolean } | null {
  // `credentials = ("K", "S")`, a file of two lines: one name for both, so that only their order tells.
  if (a.role === b.role && a.role !== null) {
    return alone && !isHeader(a) && a.kind !== 'private-key' && a.name === b.name && distance <= MAX_LINES_UNNAMED
      ? { keyFirst: true, unnamed: true }
      : null;
  }
  if (a.role === 'api-key' && b.role !== null) return { keyFirst: true, unnamed: false };
  if (b.role === 'api-key' && a.role !== null) return { keyFirst: false, unnamed: false };
  if (a.role !== null && b.role !== null) return null;
  if (a.kind === 'private-key' || b.kind === 'private-key') return null;
  if (distance > MAX_LINES_UNNAMED || inList) return null;
  if (a.role === null && b.role === null) return { keyFirst: true, unnamed: true };
  // `id: …` and `key: …`: beside what tells them apart, the other is the secret.
  if (isId(a) && isBareKey(b)) return { keyFirst: true, unnamed: false };
  if (isId(b) && isBareKey(a)) return { keyFirst: false, unnamed: false };
  return { keyFirst: a.role === 'api-key' || b.role === 'secret-key', unnamed: true };
}

function isId({ role, name }: ScoredCandidate): boolean {
  return role === null && /^(?:id|identity|uid)$/i.test(name);
}

function isBareKey({ role, name }: ScoredCandidate): boolean {
  return role === 'api-key' && /^key$/i.test(name);
}

/** For each candidate, how many unnamed ones stand in an unbroken sequence with it. */
function countUnnamedRun(candidates: readonly ScoredCandidate[], lines: readonly number[]): readonly number[] {
  const counts = candidates.map(() => 0);
  let start = 0;
  for (let i = 0; i <= candidates.length; i++) {
    const broken =
      i === candidates.length || candidates[i]?.role !== null || (i > start && (lines[i] ?? 0) - (lines[i - 1] ?? 0) > MAX_LINES_UNNAMED);
    if (!broken) continue;
    for (let k = start; k < i; k++) counts[k] = i - start;
    start = candidates[i]?.role === null ? i : i + 1;
  }
  return counts;
}
