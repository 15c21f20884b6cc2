import type { Scan } from '../result/build-result.ts';
import type { Provenance } from './locate.ts';
/** Adds to each finding its exposure and what to do about the history. `remote` is the name of the remote, null for none. */
export declare function withExposure(scan: Scan, provenance: Provenance, now: Date, remote: string | null): Scan;
