/** What asking Binance told, in words. The names of permissions and the reasons come from a server: they are not to be trusted. */
import type { Finding } from '../model/finding.ts';
import type { Verification } from '../model/verification.ts';
/** A fact, and what it is called. */
export interface Fact {
    readonly label: string;
    readonly text: string;
}
/** The first line of a report with a key in it that withdraws from anywhere: for readers who know nothing of keys. Else null. */
export declare function alarmOf(findings: readonly Finding[]): string | null;
/** What is known, fit for any report once escaped for it: verdict, permissions, IP addresses, age, and when it was asked. */
export declare function factsOf(verification: Verification): readonly Fact[];
/** The facts in one line, without a full stop at its end. */
export declare function factsLine(verification: Verification): string;
