import type { Scan } from '../result/build-result.ts';
import type { Config } from '../policy/config.ts';
import type { VerifyOptions } from '../verify/verify.ts';
export interface VerifyScanOptions extends VerifyOptions {
    /** What it says of environments and calls counts where the options do not. */
    readonly config?: Config;
}
/**
 * Asks Binance about the API keys and secrets among a scan's findings, and says of each what came of it. What was not asked
 * is in `notes`; whether the scan is complete does not depend on it. Throws EndpointError for a bad endpoint.
 */
export declare function verifyScan(scan: Scan, options: VerifyScanOptions): Promise<Scan>;
