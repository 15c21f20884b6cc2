/**
 * Asks Binance: one harmless GET at a time for each task, never more than the limits allow. Before a key goes to a host, an
 * unsigned call has told the time there, and that this location is served.
 */
import type { EnvironmentSpec } from './environments.ts';
import type { Clock } from './rate-limits.ts';
import type { Restricted, Settled, Unclear } from './verdict.ts';
export interface ClientOptions {
    /** Calls that may be made in all, the unsigned ones and repetitions included. */
    readonly limit: number;
    readonly signal: AbortSignal;
    readonly clock: Clock;
    readonly env: NodeJS.ProcessEnv;
}
/** Nothing was sent, or no answer can come of it any more. */
interface NotAsked {
    readonly kind: 'not-asked';
    readonly reason: string;
}
/** What came of asking. */
export type Asked = Settled | NotAsked;
export declare class Client {
    #private;
    constructor(options: ClientOptions);
    /** How many calls were made. */
    get calls(): number;
    /** Why no call is made any more; null while there may be. */
    whyEnded(): string | null;
    /** Why nothing is asked of an environment any more; null while there may be. */
    closed(spec: EnvironmentSpec): NotAsked | Restricted | Unclear | null;
    /** Asks about an API key with a signature of what is sent. `sign` gets the payload and gives hex or base64. */
    ask(spec: EnvironmentSpec, apiKey: string, sign: (payload: string) => string): Promise<Asked>;
}
export {};
