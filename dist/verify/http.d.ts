export interface HttpAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
}
export type HttpResult = {
    readonly ok: true;
    readonly answer: HttpAnswer;
}
/** `again`: it may go better the next time. */
 | {
    readonly ok: false;
    readonly reason: string;
    readonly again: boolean;
};
export interface HttpOptions {
    readonly headers: Readonly<Record<string, string>>;
    readonly timeoutMs: number;
    readonly signal: AbortSignal;
    readonly env: NodeJS.ProcessEnv;
}
/** Makes the call. */
export declare function get(url: URL, options: HttpOptions): Promise<HttpResult>;
/**
 * The proxy for an address: HTTPS_PROXY, unless NO_PROXY names the host (`*`; a host with what is below it, with or without
 * a port). The machine itself needs none. Null for none; throws where it is no address of a proxy.
 */
export declare function proxyFor(url: URL, env: NodeJS.ProcessEnv): URL | null;
