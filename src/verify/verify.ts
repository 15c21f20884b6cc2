/**
 * Proves credentials by asking Binance: each API key with the secrets near it, in each environment in turn, until one answer
 * tells. See verdict.ts for what the answers mean, and credentials.ts for what is tried with what.
 */
import { sha256Hex } from '../model/secret.ts';
import type { Environment } from '../model/detection.ts';
import type { SecretText } from '../model/secret.ts';
import type { Verification, VerificationEnvironment } from '../model/verification.ts';
import { nearest } from './credentials.ts';
import type { Credential } from './credentials.ts';
import { Client } from './client.ts';
import { chooseEnvironments, hinted, orderFor } from './environments.ts';
import type { Endpoints, EnvironmentSpec } from './environments.ts';
import { SYSTEM_CLOCK, runPool } from './rate-limits.ts';
import type { Clock } from './rate-limits.ts';
import { WRONG_SIGNATURE, canSign, signPayload } from './sign.ts';
import type { KeyState } from './key-state.ts';
import { notesOf, pairsOf, verificationsOf } from './outcome.ts';

/** A pair, or an API key alone, to ask about. */
export interface PairToVerify {
  readonly key: SecretText;
  readonly secret: SecretText | null;
  readonly secretKind: 'secret-key' | 'private-key';
  /** What its context says; a hint. */
  readonly environment: Environment;
}

/** How far verification has come. */
export interface VerifyProgress {
  /** API keys. */
  readonly done: number;
  readonly total: number;
  readonly calls: number;
}

export interface VerifyOptions {
  /** Ask these only. Default: those whose endpoints are replaced; without any, all. */
  readonly environments?: readonly VerificationEnvironment[];
  /** Hosts in place of Binance's own, such as a relay's. */
  readonly endpoints?: Endpoints;
  /** Calls at most. Default 100. */
  readonly limit?: number;
  /** Where nothing else is known of a pair, its secret is tried as the API key, and so sent to Binance. */
  readonly swapped?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: VerifyProgress) => void;
  /** Called once before the first call, with what will be sent where. Not called where nothing will be. */
  readonly onAnnounce?: (lines: readonly string[]) => void;
  /** Default: the system's. */
  readonly clock?: Clock;
  /** Where the proxy is looked for. Default: the environment of the process. */
  readonly env?: NodeJS.ProcessEnv;
}

/** What asking about many told. */
export interface Verified {
  /** By SHA-256 of the credential. */
  readonly verifications: ReadonlyMap<string, Verification>;
  /** Which secret was shown to belong to which API key; by SHA-256. */
  readonly pairs: ReadonlyMap<string, string>;
  /** In whole sentences: what was not tried, and why. */
  readonly notes: readonly string[];
}

const DEFAULT_LIMIT = 100;
const AT_ONCE = 4;
/** The one-line form of an Ed25519 private key may consist of 64 letters and digits, too: it is never sent. */
const API_KEY = /^(?!MC4CAQAwBQYDK2Vw)[A-Za-z0-9]{64}$/;

/** Asks about one pair. Never throws for what the network or Binance answers; EndpointError for a bad endpoint. */
export async function verifyPair(pair: PairToVerify, options: VerifyOptions): Promise<Verification> {
  const { environment } = pair;
  const keyHash = sha256Hex(pair.key.reveal());
  const secretHash = pair.secret === null ? null : sha256Hex(pair.secret.reveal());
  const shared = { environment, encrypted: false, labelledSecret: false, places: [] };
  const key: Credential = { ...shared, sha256: keyHash, kind: 'api-key', value: pair.key, partner: secretHash };
  const secret: readonly Credential[] =
    pair.secret === null || secretHash === null
      ? []
      : [{ ...shared, sha256: secretHash, kind: pair.secretKind, value: pair.secret, partner: keyHash }];
  const { verifications } = await verifyAll([key, ...secret], options);
  const [ofKey, ofSecret] = [verifications.get(keyHash), verifications.get(secretHash ?? keyHash)];
  if (!ofKey || !ofSecret) throw new Error('a credential was left without a verification');
  if (pair.secret === null || ofKey.verdict !== 'live-key-only') return ofKey;
  return ofSecret.verdict === 'wrong-secret' ? ofSecret : { ...ofKey, reason: `${ofKey.reason} ${ofSecret.reason}` };
}

/** Asks about credentials, each distinct pair once. Throws EndpointError for a bad endpoint, and nothing else. */
export async function verifyAll(credentials: readonly Credential[], options: VerifyOptions): Promise<Verified> {
  const chosen = chooseEnvironments(options.environments ?? [], options.endpoints ?? {});
  const clock = options.clock ?? SYSTEM_CLOCK;
  const signal = options.signal ?? new AbortController().signal;
  const limit = options.limit ?? DEFAULT_LIMIT;
  const client = new Client({ limit, signal, clock, env: options.env ?? process.env });
  const secrets = credentials.filter((one) => one.kind !== 'api-key');
  const keys = credentials.filter((one) => one.kind === 'api-key');
  const sendable = keys.filter((one) => isSendable(one, options.swapped === true));
  const run: Run = {
    client,
    chosen,
    named: options.environments ?? [],
    secrets,
    limit,
    proven: new Set(),
    usable: new Map(),
    isChosen: (name) => options.environments?.includes(name) === true || options.endpoints?.[name] !== undefined,
    isRestricted: false,
  };
  // A tied pair tells most; then in the order given.
  const states = sendable
    .toSorted((a, b) => Number(a.partner === null) - Number(b.partner === null))
    .map((key) => newTrial(key, run, false));

  if (states.length > 0) options.onAnnounce?.(announcement(states.length, chosen, limit, options.swapped === true));
  const queue = [...states];
  let done = 0;
  await runPool(
    AT_ONCE,
    () => queue.shift(),
    async (state) => {
      const isOver = await step(state, run);
      // Behind the others: first every key is asked about once, where it most likely belongs.
      if (!isOver) queue.push(state);
      else {
        const other = state.isSwapped || options.swapped !== true ? null : exchanged(state, run);
        if (other) {
          states.push(other);
          queue.push(other);
        }
        done++;
      }
      options.onProgress?.({ done, total: states.length, calls: client.calls });
    },
  );
  const ended = {
    keys,
    secrets,
    states,
    checkedAt: new Date(clock.now()),
    usable: run.usable,
    stopped: client.whyEnded(),
    swapped: options.swapped === true,
  };
  return { verifications: verificationsOf(ended), pairs: pairsOf(states), notes: notesOf(ended) };
}

interface Run {
  readonly client: Client;
  readonly chosen: readonly EnvironmentSpec[];
  /** By --verify-env. */
  readonly named: readonly VerificationEnvironment[];
  readonly secrets: readonly Credential[];
  readonly limit: number;
  /** HMAC secrets whose API key is found: each has one only. */
  readonly proven: Set<string>;
  /** Which private keys can sign. */
  readonly usable: Map<string, boolean>;
  /** By an option. */
  readonly isChosen: (name: VerificationEnvironment) => boolean;
  /** Some host does not serve this location: then no key is sent where nothing says that it belongs. */
  isRestricted: boolean;
}

function isSendable(key: Credential, swapped: boolean): boolean {
  return API_KEY.test(key.value.reveal()) && (!key.labelledSecret || swapped);
}

function newTrial(key: Credential, { chosen, named }: Run, isSwapped: boolean): KeyState {
  return {
    key,
    isSwapped,
    named: [...named, ...hinted(key.environment)],
    order: orderFor(key.environment, chosen),
    at: 0,
    secrets: null,
    tried: [],
    responses: [],
    knownAt: null,
    likely: null,
    live: null,
    stopped: null,
  };
}

/** The pair of a key that is not known, the other way around. */
function exchanged(state: KeyState, run: Run): KeyState | null {
  const { key } = state;
  const secret = run.secrets.find((one) => one.sha256 === key.partner && one.kind === 'secret-key');
  if (!secret || state.knownAt || state.live || state.stopped !== null || !API_KEY.test(secret.value.reveal())) return null;
  const asSecret: Credential = { ...key, kind: 'secret-key' };
  return { ...newTrial({ ...secret, kind: 'api-key' }, run, true), secrets: [asSecret] };
}

/** Makes one call for an API key. Gives whether there is nothing more to ask about it. */
async function step(state: KeyState, run: Run): Promise<boolean> {
  const { client } = run;
  if (client.whyEnded() !== null) {
    state.stopped = client.whyEnded();
    return true;
  }
  const spec = state.knownAt ?? nextHost(state, run);
  if (!spec) return true;
  const closed = client.closed(spec);
  const secret = closed ? null : nextSecret(state, run);
  if (state.knownAt && !secret) {
    state.stopped = closed?.reason ?? null;
    return true;
  }
  const sign = (payload: string): string =>
    secret && secret.kind !== 'api-key' ? signPayload(payload, secret.value, secret.kind) : WRONG_SIGNATURE;
  const asked = closed ?? (await client.ask(spec, state.key.value.reveal(), sign));
  switch (asked.kind) {
    case 'accepted':
      if (!secret) {
        state.responses.push({
          spec,
          kind: 'unclear',
          reason: 'a signature that can not be right was accepted: something answers in the place of Binance',
        });
        break;
      }
      if (secret.kind === 'secret-key') run.proven.add(secret.sha256);
      state.live = { spec, secret: secret.sha256, permissions: spec.tellsPermissions ? asked.permissions : null };
      return true;
    case 'wrong-signature':
      state.knownAt = spec;
      if (!secret) return true;
      state.tried.push(secret.sha256);
      return false;
    case 'restricted':
      run.isRestricted = true;
      state.responses.push({ spec, ...asked });
      break;
    case 'not-asked':
      if (client.whyEnded() !== null) {
        state.stopped = client.whyEnded();
        return true;
      }
      state.responses.push({ spec, ...asked });
      break;
    case 'unclear':
    case 'unknown-key':
    case 'refused':
      if (asked.kind === 'refused' && state.knownAt && secret) state.likely = { secret: secret.sha256, reason: asked.reason };
      state.responses.push({ spec, ...asked });
      break;
  }
  if (state.knownAt) {
    state.stopped = state.responses.at(-1)?.reason ?? null;
    return true;
  }
  state.at++;
  return nextHost(state, run) === null;
}

function nextHost(state: KeyState, run: Run): EnvironmentSpec | null {
  const isOpen = ({ name }: EnvironmentSpec): boolean =>
    !run.isRestricted || run.isChosen(name) || name === 'live' || hinted(state.key.environment).includes(name);
  while (state.at < state.order.length) {
    const spec = state.order[state.at];
    if (spec && isOpen(spec)) return spec;
    state.at++;
  }
  return null;
}

/** The nearest secret that was not tried yet, can sign and has no API key of its own. */
function nextSecret(state: KeyState, run: Run): Credential | null {
  // To compare with every secret of a large scan takes long: only for a key that is asked about.
  state.secrets ??= nearest(state.key, run.secrets, run.limit);
  for (const secret of state.secrets) {
    if (state.tried.includes(secret.sha256) || run.proven.has(secret.sha256)) continue;
    if (secret.kind !== 'private-key' || isUsable(secret, run)) return secret;
  }
  return null;
}

/** To try a large key takes long: once is enough. */
function isUsable(secret: Credential, { usable }: Run): boolean {
  const known = usable.get(secret.sha256);
  if (known !== undefined) return known;
  const now = canSign(secret.value, 'private-key');
  usable.set(secret.sha256, now);
  return now;
}

function announcement(count: number, chosen: readonly EnvironmentSpec[], limit: number, swapped: boolean): readonly string[] {
  return [
    `asking Binance about ${count} API key${count === 1 ? '' : 's'}, with at most ${limit} call${limit === 1 ? '' : 's'}, GET only`,
    swapped
      ? 'what is sent: the API key, the time and a signature; and with --verify-swapped, where key and secret may have been exchanged, the value that is labelled a secret in the place of the key'
      : 'what is sent: the API key, the time and a signature; no secret and no private key leaves this machine',
    `to these hosts, in this order, until one knows the key: ${chosen.map((one) => `${one.origin} (${one.name})`).join(', ')}`,
  ];
}
