/** From what was learned of the API keys to a verdict for each credential. The rules stand in verdict.ts. */
import type { Verification } from '../model/verification.ts';
import type { Credential } from './credentials.ts';
import type { KeyState } from './key-state.ts';
/** What a run has come to. */
export interface AskedKeys {
    readonly keys: readonly Credential[];
    readonly secrets: readonly Credential[];
    readonly states: readonly KeyState[];
    readonly checkedAt: Date;
    /** Which private keys can sign, as far as they were tried. */
    readonly usable: ReadonlyMap<string, boolean>;
    /** Why no more calls were made; null where none was left to make. */
    readonly stopped: string | null;
    /** Exchanged roles were tried, too. */
    readonly swapped: boolean;
}
/** Said of a pair that was found somewhere. */
export declare const MAY_BE_EXCHANGED = "Key and secret may have been exchanged by whoever wrote them; --verify-swapped tries that, and sends the value that is labelled a secret to Binance as an API key.";
/** The verification of every credential, by SHA-256. */
export declare function verificationsOf(ended: AskedKeys): ReadonlyMap<string, Verification>;
/** Which secret belongs to which API key, as the answers show. Exchanged ones keep the roles they were written with. */
export declare function pairsOf(states: readonly KeyState[]): ReadonlyMap<string, string>;
/** What a reader must know of what was not asked. */
export declare function notesOf({ keys, states, stopped }: AskedKeys): readonly string[];
