/** The owner question asked of the record tree, for the candidates that nothing nearer has decided. */
import type { Evidence } from '../../model/detection.ts';
import type { ScoredCandidate } from './classify.ts';
import type { Effort } from '../effort.ts';
import { evidence, scoreOf } from '../evidence.ts';
import { companionOf, isSharedInOrder } from '../questions/against.ts';
import { ownerOf, strangerOf } from '../questions/owner.ts';
import type { OwnerAnswer } from '../questions/owner.ts';
import type { RecordTrees } from '../structure/neighbourhood.ts';
import { mentionsBinance, wordsOf } from '../questions/words/vocabulary.ts';
import type { Role } from '../questions/naming.ts';
import { signedWith } from '../questions/use.ts';
import type { Member, RecordTree } from '../structure/record.ts';

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

/**
 * Names of halves of a pair at other services, and of what signs: in a record of Binance's they are its own. By their words,
 * joined by `_`.
 */
const PAIR_NAMES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['access_token', 'api-key'],
  ['app_id', 'api-key'],
  ['app_key', 'api-key'],
  ['app_secret', 'secret-key'],
  ['auth_key', 'api-key'],
  ['auth_secret', 'secret-key'],
  ['client_id', 'api-key'],
  ['client_key', 'api-key'],
  ['client_secret', 'secret-key'],
  ['consumer_key', 'api-key'],
  ['consumer_secret', 'secret-key'],
  ['hmac', 'secret-key'],
  ['hmac_key', 'secret-key'],
  ['hmac_secret', 'secret-key'],
  ['sign', 'secret-key'],
  ['sign_key', 'secret-key'],
  ['sign_secret', 'secret-key'],
  ['signature_key', 'secret-key'],
  ['signature_secret', 'secret-key'],
  ['signing_key', 'secret-key'],
  ['signing_secret', 'secret-key'],
  ['token', 'api-key'],
  ['user_id', 'api-key'],
]);
/** What a name that is one of these says where nobody knows whose record it is in. */
const PURPOSE = /^(?:name-other-purpose|name-password|name-other-vendor)$/;

/** The candidates, with their owners as the records around them tell. In steps of which none takes long. */
export function* ownedSteps(
  trees: RecordTrees,
  path: string,
  candidates: readonly ScoredCandidate[],
  effort?: Effort,
): Generator<undefined, readonly ScoredCandidate[]> {
  const asked = candidates.map((candidate) => isOpen(candidate));
  if (!asked.includes(true)) return candidates;
  const owned = [...candidates];
  yield* trees.ask(
    {
      isAsked: (index) => asked[index] === true,
      glance: ({ text, sites }) => {
        const isNamed = mentionsBinance(text);
        const isWorth = isNamed || sites.some((index) => isUnowned(candidates[index]));
        return isWorth && effort?.spend(text.length) !== false ? { isNamed } : null;
      },
      take: (index, { tree, member }, { isNamed }) => {
        const candidate = candidates[index];
        if (candidate) owned[index] = isNamed ? ownedBy(candidate, tree, member, path) : withoutOwner(candidate, member);
      },
    },
    effort,
  );
  return owned;
}

function ownedBy(candidate: ScoredCandidate, tree: RecordTree, member: Member, path: string): ScoredCandidate {
  if (isSharedInOrder(member))
    return judged({ ...candidate, belongsElsewhere: true }, [...candidate.evidence, evidence('order-message', candidate.name)]);
  const companion = companionOf(member);
  if (companion !== null) return withOwner(candidate, { owner: 'other', because: companion });
  const answer = ownerOf(tree, member, path);
  const signing = answer?.owner === 'other' ? candidate : withSigning(candidate, tree, member);
  return answer ? withOwner(signing, answer) : signing;
}

/** A named value that nothing gives an owner. */
function isUnowned(candidate: ScoredCandidate | undefined): boolean {
  return (
    candidate !== undefined &&
    candidate.role !== null &&
    !candidate.belongsElsewhere &&
    !candidate.evidence.some((one) => FOR.test(one.signal))
  );
}

/** Where nobody speaks of Binance a name of its own is another owner's. */
function withoutOwner(candidate: ScoredCandidate, member: Member): ScoredCandidate {
  const name = isUnowned(candidate) ? strangerOf(member) : null;
  return name === null ? candidate : judged(candidate, [...candidate.evidence, evidence('other-name', name.slice(0, 60))]);
}

/** Whether the owner of a candidate is open. */
function isOpen({ site, evidence: list }: ScoredCandidate): boolean {
  return site.shape !== 'lower' && !list.some((one) => OWN.has(one.signal));
}

function withOwner(candidate: ScoredCandidate, answer: OwnerAnswer): ScoredCandidate {
  // In hexadecimal most things are not even a key: what is Binance's says nothing for them.
  if (answer.owner === 'binance') return candidate.site.shape === 'hex' ? candidate : boundToBinance(candidate, answer);
  const rest = candidate.evidence.filter((one) => !FOR.test(one.signal) && !AGAINST.test(one.signal));
  return judged({ ...candidate, belongsElsewhere: true }, [...rest, evidence('other-slot', answer.because)]);
}

function judged(candidate: ScoredCandidate, list: readonly Evidence[]): ScoredCandidate {
  return { ...candidate, evidence: list, score: scoreOf(list) };
}

/** `const SIGN = V`, and `hmac(SIGN, …)` farther down: what signs is a secret. */
function withSigning(candidate: ScoredCandidate, tree: RecordTree, member: Member): ScoredCandidate {
  if (PAIR_NAMES.get(wordsOf(candidate.name)) !== 'secret-key' || !candidate.evidence.some((one) => PURPOSE.test(one.signal)))
    return candidate;
  const callee = signedWith(tree, member);
  if (callee === null) return candidate;
  const list = [...candidate.evidence.filter((one) => !PURPOSE.test(one.signal)), evidence('hmac-call', callee)];
  return judged({ ...candidate, belongsElsewhere: false, role: 'secret-key', kind: 'secret-key' }, list);
}

/** What is bound to Binance is no stray word's, and its name is one of Binance's. */
function boundToBinance(candidate: ScoredCandidate, { because }: OwnerAnswer): ScoredCandidate {
  const list = candidate.evidence;
  const named = candidate.kind === 'private-key' ? undefined : PAIR_NAMES.get(wordsOf(candidate.name));
  const isRenamed = named !== undefined && list.some((one) => PURPOSE.test(one.signal));
  const isDenied = list.some((one) => AGAINST.test(one.signal));
  if (!isRenamed && !isDenied) return candidate;
  const kept = list.filter((one) => !AGAINST.test(one.signal) && !(isRenamed && PURPOSE.test(one.signal)));
  const bound = isDenied ? [...kept, evidence('binance-slot', because)] : kept;
  if (!isRenamed) return judged(candidate, bound);
  const renamed = [...bound, evidence('name-api', candidate.name.slice(0, 60), 0.8)];
  return judged({ ...candidate, belongsElsewhere: false, role: named, kind: named }, renamed);
}
