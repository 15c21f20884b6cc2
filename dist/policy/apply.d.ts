/** What the policy takes out of a scan's findings, each with its reason. */
import type { Finding } from '../model/finding.ts';
import type { PolicyNote, Suppressed } from '../model/scan-result.ts';
import type { BaselineEntry } from './baseline.ts';
import type { AllowEntry } from './config.ts';
/** A finding with what the policy needs to know beyond it. */
export interface PolicyInput {
    readonly finding: Finding;
    readonly documentedExample: boolean;
    /** For each occurrence, in order: an inline comment allows it. */
    readonly inlineAllowed: readonly boolean[];
}
export interface PolicyResult {
    readonly findings: readonly Finding[];
    readonly suppressed: readonly Suppressed[];
    /** Entries past their date that matched a finding, and entries that matched nothing. */
    readonly notes: readonly PolicyNote[];
}
/** What a project accepts. */
export interface Policy {
    readonly allow: readonly AllowEntry[];
    readonly baseline: readonly BaselineEntry[];
    /** Whether comments count. */
    readonly inline: boolean;
}
export declare const NO_POLICY: Policy;
/** Applies the policy. `today` is the date (UTC) as YYYY-MM-DD. */
export declare function applyPolicy(judged: readonly PolicyInput[], policy: Policy, today: string): PolicyResult;
