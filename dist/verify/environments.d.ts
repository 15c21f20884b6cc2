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
/** Hosts in place of the fixed ones, by environment. */
export type Endpoints = Readonly<Partial<Record<VerificationEnvironment, string>>>;
/** A mistake in what was asked of verification, in words. */
export declare class EndpointError extends UsageError {
    name: string;
    constructor(message: string);
}
/**
 * The environments to ask: all of them, unless some are named or have their hosts replaced; then those only. Throws
 * EndpointError for a name that is none, and for a replacement that is no https address of a host (http on the machine itself).
 */
export declare function chooseEnvironments(named: readonly VerificationEnvironment[], endpoints: Endpoints): readonly EnvironmentSpec[];
/** Whether a host, as the parser of addresses writes it, is the machine itself. */
export declare function isLoopback(hostname: string): boolean;
/** Checks a replacement. What is wrong is said without quoting it: a password may stand in it. */
export declare function originOf(address: string): string;
/** The environments that a context names. */
export declare function hinted(environment: Environment): readonly VerificationEnvironment[];
/** The order in which one key is tried: live, what its context names, the rest. */
export declare function orderFor(environment: Environment, chosen: readonly EnvironmentSpec[]): readonly EnvironmentSpec[];
