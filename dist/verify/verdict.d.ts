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
export type Settled = Accepted | Reasoned<'wrong-signature'> | Reasoned<'unknown-key'> | Reasoned<'refused'> | Reasoned<'unclear'> | Restricted;
export type Restricted = Reasoned<'restricted'>;
export type Unclear = Reasoned<'unclear'>;
export type Meaning = Settled | Reasoned<'clock'> | Reasoned<'blocked'> | Reasoned<'passing'>
/** `seconds`: null where the answer does not say. */
 | {
    readonly kind: 'limited' | 'banned';
    readonly seconds: number | null;
    readonly reason: string;
};
/** What an answer to a signed call means. `expected`: the fields of a documented answer, of which one must be there, or a list. */
export declare function meaningOf(answer: HttpAnswer, expected: readonly string[] | 'list'): Meaning;
/** The server's time, in ms, in the documented answer to the unsigned time call; null where it holds none. */
export declare function timeIn({ permissions }: Accepted): number | null;
export {};
