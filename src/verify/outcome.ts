/** From what was learned of the API keys to a verdict for each credential. The rules stand in verdict.ts. */
import type { Verdict, Verification, VerificationEnvironment } from '../model/verification.ts';
import { isPlayMoney } from '../model/permissions.ts';
import type { Credential } from './credentials.ts';
import type { EnvironmentResponse, KeyState } from './key-state.ts';

/** What a run has come to. */
export interface AskedKeys {
  readonly keys: readonly Credential[];
  readonly secrets: readonly Credential[];
  readonly states: readonly KeyState[];
  readonly checkedAt: Date;
  /** Which private keys can sign, as far as they were tried. */
  readonly usable: ReadonlyMap<string, boolean>;
  /** Why no more calls were made; null where none was left to make. */
  readonly stopped: string | null;
  /** Exchanged roles were tried, too. */
  readonly swapped: boolean;
}

/** A verdict without what is the same for all. */
type Outcome = Pick<Verification, 'verdict' | 'environment' | 'reason'> & Partial<Verification>;

const DAY_MS = 24 * 60 * 60 * 1000;
const STILL_LEAKED = 'Treat it as leaked all the same.';
const EXCHANGED = 'The roles are exchanged here: the value that is labelled the secret is the API key, and the other one its secret.';
/** Said of a pair that was found somewhere. */
export const MAY_BE_EXCHANGED =
  'Key and secret may have been exchanged by whoever wrote them; --verify-swapped tries that, and sends the value that is labelled a secret to Binance as an API key.';

/** The verification of every credential, by SHA-256. */
export function verificationsOf(ended: AskedKeys): ReadonlyMap<string, Verification> {
  const complete = (told: Outcome): Verification => ({
    permissions: null,
    ipRestricted: null,
    createdAt: null,
    ageDays: null,
    checkedAt: ended.checkedAt.toISOString(),
    ...told,
  });
  const found = indexOf(ended);
  const ofKeys = new Map(ended.keys.map((key) => [key.sha256, ofKey(key, ended, found)]));
  const ofSecrets = ended.secrets.map((secret) => [secret.sha256, ofSecret(secret, ended, found, ofKeys)] as const);
  // Found as an API key in one place and as a secret in another: as a key there is more to tell.
  return new Map([...ofSecrets, ...ofKeys].map(([sha256, told]) => [sha256, complete(told)]));
}

/** The trials by what they are asked for: a hostile tree may hold very many credentials. */
interface Index {
  readonly ofKey: ReadonlyMap<string, KeyState>;
  /** By the value that was tried as an API key although it is labelled a secret. */
  readonly swapped: ReadonlyMap<string, KeyState>;
  /** By the secret that was shown to be right. */
  readonly proven: ReadonlyMap<string, KeyState>;
  /** By the secret that is probably right. */
  readonly likely: ReadonlyMap<string, KeyState>;
  /** By a secret that was shown to be wrong for them. */
  readonly wrong: ReadonlyMap<string, readonly KeyState[]>;
  /** By the secret that their key was tied to. */
  readonly tied: ReadonlyMap<string, KeyState>;
  readonly stopped: readonly KeyState[];
}

function indexOf({ states }: AskedKeys): Index {
  const plain = states.filter((one) => !one.isSwapped);
  const wrong = new Map<string, KeyState[]>();
  for (const state of states) for (const sha256 of state.tried) wrong.set(sha256, [...(wrong.get(sha256) ?? []), state]);
  return {
    ofKey: new Map(plain.map((one) => [one.key.sha256, one])),
    swapped: new Map(states.flatMap((one) => (one.isSwapped ? [[one.key.sha256, one]] : []))),
    proven: new Map(plain.flatMap((one) => (one.live ? [[one.live.secret, one]] : []))),
    likely: new Map(plain.flatMap((one) => (one.likely ? [[one.likely.secret, one]] : []))),
    wrong,
    tied: new Map(plain.flatMap((one) => (one.key.partner === null ? [] : [[one.key.partner, one]]))),
    stopped: states.filter((one) => one.stopped !== null && !one.live),
  };
}

/** Which secret belongs to which API key, as the answers show. Exchanged ones keep the roles they were written with. */
export function pairsOf(states: readonly KeyState[]): ReadonlyMap<string, string> {
  return new Map(
    states.flatMap(({ key, live, isSwapped }) =>
      live ? [isSwapped ? ([live.secret, key.sha256] as const) : ([key.sha256, live.secret] as const)] : [],
    ),
  );
}

/** What a reader must know of what was not asked. */
export function notesOf({ keys, states, stopped }: AskedKeys): readonly string[] {
  const cut = states.filter((one) => one.stopped !== null).length;
  const count = `${cut} of ${keys.length} API key${keys.length === 1 ? '' : 's'}`;
  const notes = cut > 0 && stopped !== null ? [`Verification: ${count} could not be asked about, or not everywhere: ${stopped}.`] : [];
  const closed = states.flatMap((one) => one.responses.filter(({ kind }) => kind === 'not-asked' || kind === 'restricted'));
  return [...notes, ...new Set(closed.map(({ spec, reason }) => `Verification on ${spec.name} was given up: ${reason}.`))];
}

function ofKey(key: Credential, { checkedAt, swapped }: AskedKeys, found: Index): Outcome {
  const state = found.ofKey.get(key.sha256);
  const reverse = key.partner === null ? undefined : found.swapped.get(key.partner);
  if (reverse?.live) return live(reverse, reverse.live, checkedAt);
  if (!state)
    return key.labelledSecret
      ? untried('the value stands somewhere as a secret, too, and is not sent as an API key; --verify-swapped tries it')
      : untried('it has not the form of an API key');
  if (state.live) return live(state, state.live, checkedAt);
  if (state.knownAt && state.likely) return likely(state.knownAt.name, state.likely.reason);
  const doubtful = refusedLive(state);
  if (doubtful) return doubtful;
  if (state.knownAt) {
    const { tried, knownAt, stopped } = state;
    const secrets =
      tried.length === 0
        ? 'its secret was not found here'
        : `${tried.length === 1 ? 'the secret' : `none of the ${tried.length} secrets`} that ${tried.length === 1 ? 'was tried with it is not' : 'were tried with it is'} its own`;
    const rest = stopped === null ? '' : ` Others were not tried: ${stopped}.`;
    return outcome(
      'live-key-only',
      knownAt.name,
      `The key is live on ${knownAt.name}: Binance knows it, and accepts it from here; ${secrets}.${rest}`,
    );
  }
  const result = fromHeard(state);
  const mayBeExchanged =
    !swapped && (result.verdict === 'not-found' || result.verdict === 'refused') && key.partner !== null && isHmac(state, key.partner);
  return mayBeExchanged ? { ...result, reason: `${result.reason} ${MAY_BE_EXCHANGED}` } : result;
}

function likely(environment: VerificationEnvironment, reason: string): Outcome {
  return outcome(
    'refused',
    environment,
    `Binance knows the key on ${environment}, and refused this secret where the signature of another one was not valid: ${reason}. It is probably its own, and a permission is missing. ${STILL_LEAKED}`,
  );
}

/** A signature that is not valid on a system without real money says little of a key that the real one refused. */
function refusedLive({ knownAt, responses }: KeyState): Outcome | null {
  const refusal = responses.find((one) => one.kind === 'refused' && one.spec.name === 'live');
  if (!knownAt || !isPlayMoney({ environment: knownAt.name }) || !refusal) return null;
  return outcome(
    'refused',
    'live',
    `Refused on live: ${refusal.reason}. The key may be deleted, or limited to other IP addresses, or lack a permission. On ${knownAt.name} the signature was not valid, which says nothing certain. ${STILL_LEAKED}`,
  );
}

function isHmac({ secrets }: KeyState, sha256: string): boolean {
  return secrets?.some((one) => one.sha256 === sha256 && one.kind === 'secret-key') === true;
}

function live(state: KeyState, { spec, permissions }: NonNullable<KeyState['live']>, checkedAt: Date): Outcome {
  const restricted = permissions?.['ipRestrict'];
  const created = timeOf(permissions?.['createTime'], checkedAt);
  return {
    verdict: 'live',
    environment: spec.name,
    reason: `Key and secret belong together and are live on ${spec.name}: Binance answered a signed read.${state.isSwapped ? ` ${EXCHANGED}` : ''}`,
    permissions,
    ipRestricted: typeof restricted === 'boolean' ? restricted : null,
    createdAt: created?.toISOString() ?? null,
    ageDays: created ? Math.max(0, Math.floor((checkedAt.getTime() - created.getTime()) / DAY_MS)) : null,
  };
}

/** A time in ms that a key can have been made at: Binance opened in 2017. */
function timeOf(value: unknown, now: Date): Date | null {
  const isTime = typeof value === 'number' && value >= Date.UTC(2017) && value <= now.getTime() + DAY_MS;
  return isTime ? new Date(value) : null;
}

function ofSecret(secret: Credential, { states, usable, stopped }: AskedKeys, found: Index, ofKeys: ReadonlyMap<string, Outcome>): Outcome {
  const { sha256, kind } = secret;
  const asKey = found.swapped.get(sha256);
  const own = found.proven.get(sha256);
  const proven = own ? ofKeys.get(own.key.sha256) : asKey?.live ? ofKeys.get(asKey.live.secret) : undefined;
  if (proven) return proven;
  if (asKey?.knownAt)
    return outcome(
      'live-key-only',
      asKey.knownAt.name,
      `The value that is labelled a secret is an API key, live on ${asKey.knownAt.name}; the one beside it is not its secret.`,
    );
  if (secret.encrypted) return untried('the private key is encrypted, and signs nothing without its password');
  if (kind === 'private-key' && usable.get(sha256) === false)
    return untried('the private key is cut off, damaged or of a type that Binance does not take');
  const ofLikely = found.likely.get(sha256);
  if (ofLikely) return ofKeys.get(ofLikely.key.sha256) ?? untried('its API key was not asked about');
  const tied = found.tied.get(sha256);
  const wrong = found.wrong.get(sha256) ?? [];
  const [first] = wrong;
  const doubtful = first ? refusedLive(first) : null;
  if (doubtful) return doubtful;
  if (first?.knownAt) {
    if (found.stopped.length > 0 && first !== tied)
      return untried(`it is not the secret of ${count(wrong.length)}; others were not tried: ${found.stopped[0]?.stopped ?? ''}`);
    const environment = first.knownAt.name;
    return outcome(
      'wrong-secret',
      environment,
      `It is not the secret of ${count(wrong.length)} that it was tried with on ${environment}; it may be that of a key which is not here. ${STILL_LEAKED}`,
    );
  }
  const ofTied = tied ? ofKeys.get(tied.key.sha256) : undefined;
  if (tied && ofTied && !tied.knownAt && !tied.live) return { ...ofTied, reason: `Of its API key: ${ofTied.reason}` };
  if (states.length === 0) return untried('a secret can be checked with its API key only, and none was found that could be asked about');
  return untried(stopped ?? 'no API key of this scan that Binance knows could be tried with it');
}

function count(keys: number): string {
  return keys === 1 ? 'the API key' : `any of the ${keys} API keys`;
}

/** What the environments said of a key that is live in none of them. */
function fromHeard(state: KeyState): Outcome {
  const { responses, stopped, named } = state;
  const asked = responses.filter((one) => one.kind !== 'not-asked' && one.kind !== 'restricted');
  const last = asked.at(-1)?.spec.name ?? null;
  const isUnknownLive = responses.some((one) => one.kind === 'unknown-key' && one.spec.name === 'live');
  const isRefusal = ({ kind, spec }: EnvironmentResponse): boolean =>
    kind === 'refused' && (!isUnknownLive || spec.tellsUnknown || named.includes(spec.name));
  const isLikeUnknown = (one: EnvironmentResponse): boolean => one.kind === 'refused' && !isRefusal(one);
  const unknown = namesOf(responses, (one) => one.kind === 'unknown-key');
  const like = namesOf(responses, isLikeUnknown);
  const notKnown = `${unknown === '' ? '' : ` Not known on ${unknown}.`}${like === '' ? '' : ` Refused on ${like}, as unknown keys are there, too.`}`;
  const rest = stopped === null ? '' : ` Not tried any further: ${stopped}.`;
  const refused = responses.find(isRefusal);
  if (refused)
    return outcome(
      'refused',
      refused.spec.name,
      `Refused on ${namesOf(responses, isRefusal)}: ${refused.reason}. The key may be deleted, or limited to other IP addresses, or lack a permission. ${STILL_LEAKED}${notKnown}${rest}`,
    );
  const unclear = responses.filter((one) => one.kind !== 'unknown-key' && one.kind !== 'refused');
  if (asked.length === 0 && unclear.length === 0) return untried(stopped ?? 'no environment was left to ask');
  if (unclear.length > 0 || stopped !== null) {
    const reasons = [...new Set(unclear.map((one) => `${one.spec.name}: ${one.reason}`))].join('; ');
    const why = reasons === '' ? '' : ` ${reasons.replace(/^./, (sign) => sign.toUpperCase())}.`;
    return outcome('inconclusive', last, `Nothing certain can be said of it.${why}${notKnown}${rest} ${STILL_LEAKED}`);
  }
  return outcome('not-found', last, `${notKnown.trim()} It is deleted, of another system, or no API key. ${STILL_LEAKED}`);
}

function namesOf(responses: readonly EnvironmentResponse[], isMeant: (one: EnvironmentResponse) => boolean): string {
  return responses
    .filter(isMeant)
    .map((one) => one.spec.name)
    .join(', ');
}

function outcome(verdict: Verdict, environment: VerificationEnvironment | null, reason: string): Outcome {
  return { verdict, environment, reason };
}

function untried(why: string): Outcome {
  return outcome('inconclusive', null, `Not tried: ${why}.`);
}
