/**
 * Which of Binance's systems does a value belong to? Only three things may say so: what the value itself or a record around
 * it is called, a switch of such a record with the switch's value, and the host that such a record names. The nearest of
 * them decides. A switch that is false says live, and so does every doubt: a live key that is called a testnet one passes
 * `--fail-on` in silence.
 */
import type { Environment } from '../../finding.ts';
import type { Member, RecordTree } from '../structure/record.ts';
/** What decides, with where it was seen. */
export interface EnvironmentAnswer {
    readonly environment: Environment;
    readonly because: string;
}
/** True for text that can tell an environment at all. */
export declare function mayTellEnvironment(text: string): boolean;
interface Span {
    readonly start: number;
    readonly end: number;
}
/** Answers for one value. Null where its text tells nothing. */
export declare function environmentOf(tree: RecordTree, place: Member, value: Span, path: string): EnvironmentAnswer | null;
export {};
