import type { Member, RecordNode } from '../../structure/record.ts';
import type { EnvironmentAnswer } from '../words/environment-words.ts';
import type { Environment } from '../../../model/detection.ts';
/** The condition of `condition ? "` and of `condition ? A : "` before a value; null where none stands there. */
export declare function questionBefore(text: string): {
    readonly condition: string;
    readonly inverted: boolean;
} | null;
/**
 * What the label says that a member stands below, or begins with: `case "testnet":`, `Network.TESTNET -> …`. Several labels
 * one above the other must agree.
 */
export declare function fromLabel(text: string, member: Member): EnvironmentAnswer | null;
/** The environment that a label names; null where it names none, `unknown` where more than one thing comes to it. */
export declare function inLabel(label: string): Environment | null;
/**
 * The heading right above a member: a line of the same paragraph that has nothing but a heading's words, or one that ends with
 * a colon above the paragraph. The nearest heading decides, also where it names no environment.
 */
export declare function fromHeading(text: string, member: Member): EnvironmentAnswer | null;
/** The host that a log was connected to when it wrote a value; all connections above must be to the same system. */
export declare function fromLog(text: string, start: number): EnvironmentAnswer | null;
/** True for a name that is `us` alone, and stands among names of Binance's other systems. */
export declare function isBareUs(name: string, record: RecordNode): boolean;
