import type { Environment } from '../model/detection.ts';
import type { SecretText } from '../model/secret.ts';
import type { Verification, VerificationEnvironment } from '../model/verification.ts';
import type { Credential } from './credentials.ts';
import type { Endpoints } from './environments.ts';
import type { Clock } from './rate-limits.ts';
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
/** Asks about one pair. Never throws for what the network or Binance answers; EndpointError for a bad endpoint. */
export declare function verifyPair(pair: PairToVerify, options: VerifyOptions): Promise<Verification>;
/** Asks about credentials, each distinct pair once. Throws EndpointError for a bad endpoint, and nothing else. */
export declare function verifyAll(credentials: readonly Credential[], options: VerifyOptions): Promise<Verified>;
