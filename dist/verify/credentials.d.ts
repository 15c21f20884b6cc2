/** Which secret is tried with which API key: what the detector tied first, then the nearest. */
import type { Environment } from '../model/detection.ts';
import type { SecretText } from '../model/secret.ts';
import type { SecretKind } from './sign.ts';
/** A credential as verification needs it. */
export interface Credential {
    readonly sha256: string;
    readonly kind: 'api-key' | SecretKind;
    readonly value: SecretText;
    readonly environment: Environment;
    readonly encrypted: boolean;
    /** SHA-256 of the one it was tied to. */
    readonly partner: string | null;
    /** Some place holds it as a secret: then it is none to send as an API key. */
    readonly labelledSecret: boolean;
    readonly places: readonly PlaceOf[];
}
interface PlaceOf {
    /** With the archives it stands in. */
    readonly path: string;
    readonly line: number;
    readonly commit: string | null;
}
/** The secrets to try with an API key, the nearest first, at most `count`. An encrypted key signs nothing. */
export declare function nearest(key: Credential, secrets: readonly Credential[], count: number): readonly Credential[];
export {};
