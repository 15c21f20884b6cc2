/** The owner question asked of the record tree, for the candidates that nothing nearer has decided. */
import type { Evidence } from '../finding.ts';
import type { Candidate } from './classify.ts';
import type { Effort } from './effort.ts';
import { evidence, scoreOf } from './evidence.ts';
import { ownerOf } from './questions/owner.ts';
import type { OwnerAnswer } from './questions/owner.ts';
import { neighbourhoods, placesIn } from './structure/neighbourhood.ts';
import { mentionsBinance } from './vocabulary.ts';

/** A value's own name, header or call says Binance: nothing farther away says otherwise. */
const OWN: ReadonlySet<string> = new Set([
  'call-binance',
  'header-x-mbx-apikey',
  'listen-key',
  'name-binance',
  'name-binance-only',
  'name-never',
]);
/** What the text around a value says of its owner. */
const FOR = /^(?:binance-(?!sibling)|trading-context)/;
const AGAINST = /^other-(?:encloses|line|object|paragraph)$/;

/** The candidates, with their owners as the record tree tells them. In steps of which none takes long. */
export function* ownedSteps(
  bytes: Buffer,
  path: string,
  candidates: readonly Candidate[],
  effort?: Effort,
): Generator<undefined, readonly Candidate[]> {
  const asked = candidates.map((candidate) => isOpen(candidate));
  if (!asked.includes(true)) return candidates;
  const owned = [...candidates];
  for (const neighbourhood of neighbourhoods(
    bytes,
    candidates.map((one) => one.site),
  )) {
    yield;
    if (!neighbourhood.sites.some((index) => asked[index] === true) || !mentionsBinance(neighbourhood.text)) continue;
    if (effort?.spend(neighbourhood.text.length) === false) break;
    for (const [index, { tree, member }] of placesIn(neighbourhood, path)) {
      const candidate = candidates[index];
      const answer = candidate && asked[index] === true ? ownerOf(tree, member) : null;
      if (candidate && answer) owned[index] = withOwner(candidate, answer);
    }
  }
  return owned;
}

/** Whether the owner of a candidate is open. */
function isOpen({ site, evidence: list }: Candidate): boolean {
  return site.shape !== 'hex' && site.shape !== 'lower' && !list.some((one) => OWN.has(one.signal));
}

function withOwner(candidate: Candidate, answer: OwnerAnswer): Candidate {
  const list = answer.owner === 'binance' ? boundToBinance(candidate.evidence, answer) : notBinances(candidate.evidence, answer);
  return list === candidate.evidence
    ? candidate
    : { ...candidate, evidence: list, score: scoreOf(list), foreign: candidate.foreign || answer.owner === 'other' };
}

/** What is bound to Binance is no stray word's. */
function boundToBinance(list: readonly Evidence[], { because }: OwnerAnswer): readonly Evidence[] {
  if (!list.some((one) => AGAINST.test(one.signal))) return list;
  return [...list.filter((one) => !AGAINST.test(one.signal)), evidence('binance-slot', because)];
}

function notBinances(list: readonly Evidence[], { because }: OwnerAnswer): readonly Evidence[] {
  return [...list.filter((one) => !FOR.test(one.signal) && !AGAINST.test(one.signal)), evidence('other-slot', because)];
}
