import type { Member, RecordTree } from '../../structure/record.ts';
import type { EnvironmentAnswer } from '../words/environment-words.ts';
interface Span {
    readonly start: number;
    readonly end: number;
}
/** Answers for one value. Null where its text tells nothing. */
export declare function environmentOf(tree: RecordTree, place: Member, value: Span, path: string): EnvironmentAnswer | null;
export {};
