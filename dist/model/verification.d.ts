/** What asking Binance told of a credential. */
/** The systems a credential is tried against. Spot's live hosts, its testnet and demo; futures have hosts of their own. */
export type VerificationEnvironment = 'live' | 'testnet' | 'demo' | 'futures' | 'futures-testnet' | 'us';
/** What asking Binance told: see src/verify/verdict.ts. None of these means that a leak is harmless. */
export type Verdict = 'live' | 'live-key-only' | 'wrong-secret' | 'not-found' | 'refused' | 'inconclusive';
/** What verification learned of a credential, or of the pair it belongs to. */
export interface Verification {
    readonly verdict: Verdict;
    /** Where it is known; else the one that refused it, or the last one asked; null where none was. */
    readonly environment: VerificationEnvironment | null;
    /** Why, in whole sentences. Holds no value. */
    readonly reason: string;
    /** As Binance answers them, unknown ones included; null where no answer tells. */
    readonly permissions: Readonly<Record<string, boolean | number | string>> | null;
    readonly ipRestricted: boolean | null;
    /** ISO 8601, UTC: when the API key was created. */
    readonly createdAt: string | null;
    /** Whole days from then to the check. */
    readonly ageDays: number | null;
    /** ISO 8601, UTC. */
    readonly checkedAt: string;
}
/** What is wrong with a key for what its owner says it is used for. */
export interface KeyProblem {
    readonly problem: 'permission' | 'addresses' | 'age';
    /** Of a permission its name in Binance's answer. */
    readonly permission: string | null;
    /** A whole sentence. */
    readonly text: string;
}
/** What an owner wants to know of a key of their own: see src/policy/audit-key.ts. */
export interface KeyAudit {
    readonly profile: string;
    /** How many days a key of this profile should live; 0: it is deleted after use. */
    readonly rotationDays: number;
    /** Of the API key: its first 3 and last 2 characters, and the name that a finding of it has. */
    readonly redacted: string;
    readonly id: string;
    readonly verification: Verification;
    readonly problems: readonly KeyProblem[];
    /** What could not be judged, in whole sentences. */
    readonly unchecked: readonly string[];
    readonly advice: readonly string[];
}
