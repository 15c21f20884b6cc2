/** What has been learned of one API key so far. */
import type { VerificationEnvironment } from '../model/verification.ts';
import type { Credential } from './credentials.ts';
import type { EnvironmentSpec } from './environments.ts';
import type { Permissions } from './verdict.ts';
/** An environment's answer that does not settle it. */
export interface EnvironmentResponse {
    readonly spec: EnvironmentSpec;
    readonly kind: 'unknown-key' | 'refused' | 'unclear' | 'restricted' | 'not-asked';
    readonly reason: string;
}
export interface KeyState {
    readonly key: Credential;
    /** Its author called it the secret. */
    readonly isSwapped: boolean;
    /** Environments that its context names, or who started this: what they answer is about this key. */
    readonly named: readonly VerificationEnvironment[];
    /** The environments to ask, and how many of them are done. */
    readonly order: readonly EnvironmentSpec[];
    at: number;
    /** What is tried with it, the nearest first; null until it is asked about for the first time. */
    secrets: readonly Credential[] | null;
    /** Which of them are not its secret. */
    readonly tried: string[];
    readonly responses: EnvironmentResponse[];
    /** Where it is known. */
    knownAt: EnvironmentSpec | null;
    /** The secret that was refused where another one's signature was not valid: probably the right one. */
    likely: {
        readonly secret: string;
        readonly reason: string;
    } | null;
    live: {
        readonly spec: EnvironmentSpec;
        readonly secret: string;
        readonly permissions: Permissions | null;
    } | null;
    /** Why it was not asked about any further. */
    stopped: string | null;
}
