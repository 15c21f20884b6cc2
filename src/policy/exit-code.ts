/** What a scan's result means to whoever started it. */
import type { ScanResult, Severity } from '../finding.ts';
import { SEVERITIES } from './config.ts';

/**
 * 2 for a scan that missed something, whatever it found: it must not be taken for the whole answer. A history that is
 * shallow, partial or damaged will miss the same every time: there what was found counts first, unless it was interrupted.
 */
export function exitCode(result: ScanResult, failOn: Severity | null, interrupted: boolean): number {
  const least = failOn === null ? 0 : SEVERITIES.indexOf(failOn);
  const isFailure = result.findings.some((finding) => SEVERITIES.indexOf(finding.severity) >= least);
  if (!result.complete) return isFailure && result.source === 'history' && !interrupted ? 1 : 2;
  return isFailure ? 1 : 0;
}
