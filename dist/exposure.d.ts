import type { Scan } from './judge.ts';
import type { Provenance } from './provenance.ts';
/** Adds to each finding its exposure and what to do about the history. `remote` is the name of the remote, null for none. */
export declare function withExposure(scan: Scan, provenance: Provenance, now: Date, remote: string | null): Scan;
