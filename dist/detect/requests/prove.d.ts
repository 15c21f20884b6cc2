import type { Detection } from '../../model/detection.ts';
import type { LocatedRequest } from './sample.ts';
type Candidate = Pick<Detection, 'kind' | 'value' | 'sha256' | 'score' | 'encrypted'>;
/**
 * Tries candidates against requests. Gives for each that signed some, by its SHA-256, the first of those requests, with the
 * API key that most of them name. Candidates that are believed most are tried first.
 */
export declare function prove<R extends LocatedRequest>(candidates: Iterable<Candidate>, requests: readonly R[]): ReadonlyMap<string, R>;
export {};
