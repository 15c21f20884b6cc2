/**
 * The systems a key may belong to, their hosts, and on each the one harmless call that is made: a signed read that moves
 * nothing and shows no balances. Nothing from a scanned tree adds a host. Weights and limits a minute and IP are those of
 * Binance's documentation (rest-api.md, the wallet, futures and Binance.US API pages).
 */
import { UsageError } from '../model/errors.ts';
import type { Environment } from '../model/detection.ts';
import type { VerificationEnvironment } from '../model/verification.ts';

export interface EnvironmentSpec {
  readonly name: VerificationEnvironment;
  /** Scheme, host and port. */
  readonly origin: string;
  /** Unsigned; its weight is 1. */
  readonly timePath: string;
  readonly path: string;
  /** What the call needs besides the time, percent-encoded; empty for nothing. */
  readonly query: string;
  readonly weight: number;
  /** Weight a minute that one IP may use. */
  readonly weightLimit: number;
  /** What the documented answer to a good signature looks like: its fields, or a list. */
  readonly answer: readonly string[] | 'list';
  /** An unknown key is told from a refused one: with -2008, as on /sapi; on /api and /fapi it gets -2015 like the others. */
  readonly tellsUnknown: boolean;
  /** The answer gives the key's permissions. */
  readonly tellsPermissions: boolean;
}

const SPOT = { timePath: '/api/v3/time', weightLimit: 6000, tellsUnknown: false, tellsPermissions: false } as const;
// Spot's testnet and demo have no /sapi.
const COMMISSION = {
  ...SPOT,
  path: '/api/v3/account/commission',
  query: 'symbol=BTCUSDT',
  weight: 20,
  answer: ['standardCommission', 'symbol'],
} as const;
const FUTURES = {
  timePath: '/fapi/v1/time',
  path: '/fapi/v1/rateLimit/order',
  query: '',
  weight: 1,
  weightLimit: 2400,
  answer: 'list',
  tellsUnknown: false,
  tellsPermissions: false,
} as const;

/** In the order in which they are asked where nothing says where a key belongs. */
const ENVIRONMENTS: readonly EnvironmentSpec[] = [
  {
    ...SPOT,
    name: 'live',
    origin: 'https://api.binance.com',
    path: '/sapi/v1/account/apiRestrictions',
    query: '',
    weight: 1,
    answer: ['ipRestrict', 'enableReading'],
    tellsUnknown: true,
    tellsPermissions: true,
  },
  { ...COMMISSION, name: 'testnet', origin: 'https://testnet.binance.vision' },
  { ...COMMISSION, name: 'demo', origin: 'https://demo-api.binance.com' },
  { ...FUTURES, name: 'futures', origin: 'https://fapi.binance.com' },
  { ...FUTURES, name: 'futures-testnet', origin: 'https://testnet.binancefuture.com' },
  {
    ...SPOT,
    name: 'us',
    origin: 'https://api.binance.us',
    path: '/sapi/v3/accountStatus',
    query: '',
    weight: 1,
    weightLimit: 1200,
    answer: ['success', 'objs'],
    tellsUnknown: true,
  },
];

/** Hosts in place of the fixed ones, by environment. */
export type Endpoints = Readonly<Partial<Record<VerificationEnvironment, string>>>;

/** A mistake in what was asked of verification, in words. */
export class EndpointError extends UsageError {
  override name = 'EndpointError';
  constructor(message: string) {
    super('bad-endpoint', message);
  }
}

/**
 * The environments to ask: all of them, unless some are named or have their hosts replaced; then those only. Throws
 * EndpointError for a name that is none, and for a replacement that is no https address of a host (http on the machine itself).
 */
export function chooseEnvironments(named: readonly VerificationEnvironment[], endpoints: Endpoints): readonly EnvironmentSpec[] {
  const isChosen = (name: VerificationEnvironment): boolean => named.includes(name) || endpoints[name] !== undefined;
  // From a program any text may come: a misspelt name must not widen what is asked to all.
  const known = new Set<string>(ENVIRONMENTS.map((one) => one.name));
  for (const name of [...named, ...Object.keys(endpoints)])
    if (!known.has(name)) throw new EndpointError(`unknown environment; expected one of ${[...known].join(', ')}`);
  const chosen = ENVIRONMENTS.filter((one) => isChosen(one.name));
  return (chosen.length > 0 ? chosen : ENVIRONMENTS).map((one) => {
    const replacement = endpoints[one.name];
    return replacement === undefined ? one : { ...one, origin: originOf(replacement) };
  });
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether a host, as the parser of addresses writes it, is the machine itself. */
export function isLoopback(hostname: string): boolean {
  return LOOPBACK.test(hostname);
}

/** Checks a replacement. What is wrong is said without quoting it: a password may stand in it. */
export function originOf(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new EndpointError('expected an address such as https://relay.example.org');
  }
  if (url.username !== '' || url.password !== '') throw new EndpointError('an address with a user or a password is not taken');
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    throw new EndpointError('expected scheme, host and port only: the path is the fixed one of the call');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname)))
    throw new EndpointError('expected https (http for an address of this machine only)');
  return url.origin;
}

/** What the text around a credential says of where it belongs; the live system is always asked first. */
const HINTS: Readonly<Record<Environment, readonly VerificationEnvironment[]>> = {
  live: [],
  testnet: ['testnet', 'futures-testnet'],
  demo: ['demo'],
  us: ['us'],
  unknown: [],
};

/** The environments that a context names. */
export function hinted(environment: Environment): readonly VerificationEnvironment[] {
  return HINTS[environment];
}

/** The order in which one key is tried: live, what its context names, the rest. */
export function orderFor(environment: Environment, chosen: readonly EnvironmentSpec[]): readonly EnvironmentSpec[] {
  const hints = hinted(environment);
  const rank = ({ name }: EnvironmentSpec): number => (name === 'live' ? 0 : hints.includes(name) ? 1 : 2);
  return chosen.toSorted((a, b) => rank(a) - rank(b));
}
