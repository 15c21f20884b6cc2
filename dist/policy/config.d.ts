import type { Confidence } from '../model/detection.ts';
import type { Severity } from '../model/finding.ts';
import type { VerificationEnvironment } from '../model/verification.ts';
import type { RotationDays } from './profiles.ts';
/** A credential that was looked at and accepted. */
export interface AllowEntry {
    /** SHA-256 of the credential, or its first digits as reports give them (an id: 16 at least). */
    readonly sha256: string;
    readonly reason: string;
    /** Last day (UTC, YYYY-MM-DD) on which the entry counts. */
    readonly expires: string | null;
}
/** How --verify asks. It is asked for where a scan is started, never here: a scanned tree must not make its scanner talk. */
interface VerifyConfig {
    /** Ask these only; none: all. */
    readonly environments: readonly VerificationEnvironment[];
    /** Calls at most. */
    readonly limit: number | null;
}
export interface Config {
    /** The file it was read from; null for the defaults. */
    readonly file: string | null;
    /** The folder that file stands in. */
    readonly folder: string | null;
    readonly exclude: readonly string[];
    readonly allow: readonly AllowEntry[];
    readonly minConfidence: Confidence | null;
    readonly failOn: Severity | null;
    /** The baseline's file as it is written there: relative to `folder`. */
    readonly baseline: string | null;
    /** After how many days a key of each profile should be replaced: what is written there, else the default. */
    readonly rotationDays: RotationDays;
    readonly verify: VerifyConfig | null;
}
export declare const CONFIG_FILE = "binleaks.config.json";
export declare const CONFIDENCES: readonly Confidence[];
export declare const SEVERITIES: readonly Severity[];
export declare const VERIFICATION_ENVIRONMENTS: readonly VerificationEnvironment[];
/** Which systems to ask about keys: those that were asked for, else those that the configuration names; none: all. */
export declare function environmentsToAsk({ verify }: Config, environments: readonly VerificationEnvironment[], endpoints: Readonly<Partial<Record<VerificationEnvironment, string>>>): readonly VerificationEnvironment[];
export declare const DEFAULT_CONFIG: Config;
/**
 * Reads the configuration: `explicitFile`, or else the first binleaks.config.json or package.json with a `binleaks` key
 * from `startFolder` upwards, `top` at most: what stands above a repository must not say what counts in it. Throws
 * UsageError with the file and the key where something is wrong with it.
 */
export declare function loadConfig(startFolder: string, explicitFile: string | null, top?: string | null): Config;
/** Where a new configuration or baseline goes: the top of the repository, where the hooks look, else the folder itself. */
export declare function configFolder(startFolder: string): string;
/** The `binleaks` key of a package.json. One that is broken or has no such key is none of our business. */
export declare function parsePackageKey(text: string, file: string): Config | null;
/** Parses and checks a configuration's text. */
export declare function parseConfig(text: string, file: string): Config;
export {};
