/** From labels to meaning: which role a name gives a value, whose it says it is, what else it says it is for. */
import type { Evidence } from '../../model/detection.ts';
import type { Call, Labels } from './labels.ts';
import type { Column } from '../structure/column.ts';
export type Role = 'api-key' | 'secret-key';
/** What the names around a value say. */
export interface Naming {
    readonly role: Role | null;
    readonly listenKey: boolean;
    /** The name without its role words: `binance main` of BINANCE_MAIN_API_KEY. Partners share it. */
    readonly accountName: string;
    readonly evidence: readonly Evidence[];
    /** Its name says it is something else: such a value is nobody's partner. */
    readonly belongsElsewhere: boolean;
}
/** Reads what the labels, the column and the call say of a value. */
export declare function readNaming(labels: Labels, column: Column | null): Naming;
/** True for the name of what makes an HMAC signature. */
export declare function isHmacCall(name: string): boolean;
/** What the call a value is an argument of says; the role goes by the argument's place where no name gives one. */
export declare function readCall(call: Call | null): {
    readonly role: Role | null;
    readonly isHmac: boolean;
    readonly evidence: readonly Evidence[];
};
