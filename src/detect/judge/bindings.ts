/** The binding question asked of the record tree, for the candidates that nothing before them names. */
import type { ScoredCandidate } from './classify.ts';
import type { Effort } from '../effort.ts';
import { scoreOf } from '../evidence.ts';
import { bindingOf, bindingOfUse, wrappedName } from '../questions/binding.ts';
import type { Binding } from '../questions/binding.ts';
import type { RecordTrees } from '../structure/neighbourhood.ts';
import { mentionsBinance } from '../questions/words/vocabulary.ts';

/** A path that says that credentials are in it. */
const KEYS_IN_PATH = /(?:^|[/_. -])(?:accounts?|api[-_ ]?keys?|credentials?|creds|keys)(?![a-z])[^/]*$/i;
/** What a name takes away: that there is none. */
const NAMELESS: ReadonlySet<string> = new Set(['key-words-near', 'unnamed']);
/** A name of one letter, which may be that of a type: `{"S": "…"}`. */
const LETTER = /^[sS]$/;

/** The candidates, with the names that the records around them give. In steps of which none takes long. */
export function* boundSteps(
  trees: RecordTrees,
  path: string,
  candidates: readonly ScoredCandidate[],
  effort?: Effort,
): Generator<undefined, readonly ScoredCandidate[]> {
  const asked = candidates.map((one) => isNameless(one) || LETTER.test(one.name) || isHalfNamed(one) || isBinanceOnly(one));
  if (!asked.includes(true)) return candidates;
  const bound = [...candidates];
  // Accounts are a file of their own, and another one says at which exchange they are.
  const isPathBinance = mentionsBinance(path) || KEYS_IN_PATH.test(path);
  yield* trees.ask(
    {
      isAsked: (index) => asked[index] === true,
      glance: ({ text }) => ((isPathBinance || mentionsBinance(text)) && effort?.spend(text.length) !== false ? true : null),
      take: (index, position) => {
        const candidate = candidates[index];
        if (!candidate) return;
        const binding = LETTER.test(candidate.name) ? (wrappedName(position) ?? bindingOfUse(position)) : bindingOf(position);
        if (binding === null) return;
        bound[index] = isBinanceOnly(candidate) ? withRole(candidate, binding) : withBinding(candidate, binding);
      },
    },
    effort,
  );
  return bound;
}

/** `httpHeaderValue1`: the name of the other half says what it is. */
function isHalfNamed({ kind, role, name }: ScoredCandidate): boolean {
  return kind !== 'private-key' && kind !== 'listen-key' && role === null && /value|content|data/i.test(name);
}

/** `BINANCE = [("…", "…")]`: whose it is, and not what it is. */
function isBinanceOnly({ role, evidence: list }: ScoredCandidate): boolean {
  return role === null && list.some((one) => one.signal === 'name-binance-only');
}

function withRole(candidate: ScoredCandidate, binding: Binding): ScoredCandidate {
  const { role, name } = binding;
  // A column of digests says what all of its values are, Binance's too.
  if (binding.evidence.some((one) => one.signal === 'name-never')) return withBinding(candidate, binding);
  return role === null ? candidate : { ...candidate, kind: role, role, name };
}

function isNameless({ kind, evidence: list }: ScoredCandidate): boolean {
  return kind !== 'private-key' && list.some((one) => one.signal === 'unnamed');
}

function withBinding(candidate: ScoredCandidate, { role, accountName, name, belongsElsewhere, evidence }: Binding): ScoredCandidate {
  const isNamed = evidence.some((one) => one.signal === 'name-binance' || one.signal === 'header-x-mbx-apikey');
  const kept = candidate.evidence.filter((one) => !NAMELESS.has(one.signal) && !one.signal.startsWith('name-'));
  // A name that says Binance needs no neighbourhood to say it again.
  const owner = isNamed
    ? kept.map((one) => (/^binance-/.test(one.signal) ? { ...one, weight: Math.round(one.weight * 25) / 100 } : one))
    : kept;
  const list = [...owner, ...evidence];
  return {
    ...candidate,
    kind: role === 'secret-key' ? 'secret-key' : 'api-key',
    role,
    accountName,
    name,
    belongsElsewhere,
    evidence: list,
    score: scoreOf(list),
  };
}
