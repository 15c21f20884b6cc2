/** What the owner should do, in the order it should be done (Binance's security guides; BINANCE.md). */
import type { SeverityInput } from '../severity.ts';
/** The steps for one credential, the first one first. */
export declare function adviceFor(input: SeverityInput): readonly string[];
export declare const KEEP_OUT = "Keep keys out of files that are shared: environment variables or a secret manager, with .env in .gitignore.";
