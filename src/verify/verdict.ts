/**
 * What an answer means. Sources: errors.md and rest-api.md of Binance's documentation; -2008 and the order of checks (key
 * and IP, then signature, then permission) as public reports describe them. In this order, the first that applies:
 *
 * | HTTP | code in the body | meaning |
 * | --- | --- | --- |
 * | 418 | any | banned: nothing is asked any more |
 * | 429 | any | limited: wait as told |
 * | 451 | any | restricted: this location is not served |
 * | 403 | any | blocked by the web application firewall: nothing is asked any more |
 * | 3xx | any | unclear: a redirect is not followed |
 * | any | -1003 | limited |
 * | any | -1021 | clock: the time is corrected and the call made once more |
 * | any | -1022 | wrong-signature: the key is known and accepted from here, the secret is not its secret |
 * | any | -2008 | unknown-key |
 * | any | -2015, -2017 | refused: unknown, deleted or locked key, or not from this IP, or a missing permission |
 * | any | -2014 | unclear: the key did not arrive as one |
 * | any | -1000, -1001, -1006, -1007, -1008, -1016 | passing: once more, later |
 * | 5xx | | passing |
 * | any | any other negative code, -1002 among them | unclear |
 * | any | JSON cut off | passing |
 * | 200 | | accepted, where the body is as documented; else unclear |
 *
 * Over all environments: accepted anywhere is `live`; a wrong signature anywhere is `wrong-secret`, or `live-key-only` where
 * there was no secret; else, refused anywhere is `refused` (once the live system does not know a key, not where -2015 is what
 * unknown keys get, too, unless the environment was named); else, unclear anywhere is `inconclusive`; unknown everywhere is
 * `not-found`. No verdict says that a leak is harmless.
 */
import type { HttpAnswer } from './http.ts';

/** As Binance answers them. */
export type Permissions = Readonly<Record<string, boolean | number | string>>;

interface Reasoned<K extends string> {
  readonly kind: K;
  readonly reason: string;
}

export interface Accepted {
  readonly kind: 'accepted';
  readonly permissions: Permissions;
}

/** What settles a call, or can't be bettered by asking again. */
export type Settled =
  Accepted | Reasoned<'wrong-signature'> | Reasoned<'unknown-key'> | Reasoned<'refused'> | Reasoned<'unclear'> | Restricted;
export type Restricted = Reasoned<'restricted'>;
export type Unclear = Reasoned<'unclear'>;

export type Meaning =
  | Settled
  | Reasoned<'clock'>
  | Reasoned<'blocked'>
  | Reasoned<'passing'>
  /** `seconds`: null where the answer does not say. */
  | { readonly kind: 'limited' | 'banned'; readonly seconds: number | null; readonly reason: string };

const PASSING = new Set([-1000, -1001, -1006, -1007, -1008, -1016]);

/** What an answer to a signed call means. `expected`: the fields of a documented answer, of which one must be there, or a list. */
export function meaningOf(answer: HttpAnswer, expected: readonly string[] | 'list'): Meaning {
  const { status } = answer;
  const seconds = secondsIn(answer.headers['retry-after'], answer.headers['date']);
  if (status === 418) return { kind: 'banned', seconds, reason: 'Binance has banned this IP address for a time (HTTP 418)' };
  if (status === 429) return { kind: 'limited', seconds, reason: 'too many requests (HTTP 429)' };
  if (status === 451)
    return {
      kind: 'restricted',
      reason: 'Binance does not serve this location (HTTP 451), as it does not the United States and many hosted CI runners',
    };
  if (status === 403) return { kind: 'blocked', reason: "Binance's firewall, or a proxy, refused the request (HTTP 403)" };
  if (status >= 300 && status < 400)
    return { kind: 'unclear', reason: `the answer was a redirect (HTTP ${status}), which is not followed` };
  const body = parse(answer.body);
  const code = codeOf(body);
  if (code !== null) return meaningOfCode(code, status, seconds);
  if (status >= 500) return { kind: 'passing', reason: `Binance's servers are in trouble (HTTP ${status})` };
  if (body === undefined && /^\s*[{[]/.test(answer.body)) return { kind: 'passing', reason: 'the answer was cut off' };
  if (status !== 200) return { kind: 'unclear', reason: `the answer was HTTP ${status} without a code of Binance's` };
  if (body === undefined)
    return { kind: 'unclear', reason: 'the answer was no JSON: something between here and Binance answers in its place' };
  if (isRecord(body) && body['success'] === false) return { kind: 'unclear', reason: 'the answer says that the call did not succeed' };
  const isExpected = expected === 'list' ? Array.isArray(body) : isRecord(body) && expected.some((name) => Object.hasOwn(body, name));
  if (!isExpected) return { kind: 'unclear', reason: 'the answer is none that Binance documents' };
  return { kind: 'accepted', permissions: isRecord(body) ? permissionsIn(body) : {} };
}

function meaningOfCode(code: number, status: number, seconds: number | null): Meaning {
  const said = `(HTTP ${status}, code ${code})`;
  if (code === -1003) return { kind: 'limited', seconds, reason: `too many requests ${said}` };
  if (code === -1021) return { kind: 'clock', reason: `the clocks differ ${said}` };
  if (code === -1022) return { kind: 'wrong-signature', reason: `the signature is not valid ${said}` };
  if (code === -2008) return { kind: 'unknown-key', reason: `the API key is not known ${said}` };
  if (code === -2015) return { kind: 'refused', reason: `invalid API key, IP or permissions ${said}` };
  if (code === -2017) return { kind: 'refused', reason: `the API key is locked ${said}` };
  if (code === -2014) return { kind: 'unclear', reason: `the API key did not arrive in its form ${said}` };
  if (PASSING.has(code) || status >= 500) return { kind: 'passing', reason: `Binance's servers are in trouble ${said}` };
  return { kind: 'unclear', reason: `an answer that says nothing of the key ${said}` };
}

/** The server's time, in ms, in the documented answer to the unsigned time call; null where it holds none. */
export function timeIn({ permissions }: Accepted): number | null {
  const time = permissions['serverTime'];
  return typeof time === 'number' && Number.isSafeInteger(time) && time > 0 ? time : null;
}

const HTTP_DATE = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

/** Whole seconds to wait, as a header says them: in seconds, or as a date beside the answer's own (RFC 9110, 10.2.3). */
function secondsIn(header: string | undefined, sent: string | undefined): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,15}$/.test(text)) return Number(text);
  if (!HTTP_DATE.test(text) || sent === undefined || !HTTP_DATE.test(sent)) return null;
  return Math.max(0, (Date.parse(text) - Date.parse(sent)) / 1000);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Errors have a negative code, whatever the status. */
function codeOf(body: unknown): number | null {
  const code = isRecord(body) ? body['code'] : undefined;
  return typeof code === 'number' && Number.isInteger(code) && code < 0 ? code : null;
}

/** apiRestrictions has some fifteen fields; what a relay makes of an answer must not fill a report. */
const MAX_FIELDS = 64;
const MAX_TEXT = 100;

function permissionsIn(body: Readonly<Record<string, unknown>>): Permissions {
  const fields = Object.entries(body).flatMap(([name, value]): [string, boolean | number | string][] => {
    if (!/^[A-Za-z][A-Za-z0-9_]{0,60}$/.test(name) || name === 'constructor') return [];
    if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return [[name, value]];
    return typeof value === 'string' && value.length <= MAX_TEXT && /^[\x20-\x7e]*$/.test(value) ? [[name, value]] : [];
  });
  return Object.fromEntries(fields.slice(0, MAX_FIELDS));
}
