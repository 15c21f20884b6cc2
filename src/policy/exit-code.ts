/** What a scan's result means to whoever started it. */
import type { Finding, Severity } from '../model/finding.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { SEVERITIES } from './config.ts';

/**
 * 2 for a scan that missed something, whatever it found: it must not be taken for the whole answer. A history that is
 * shallow, partial or damaged will miss the same every time: there what was found counts first, unless it was interrupted.
 */
export function exitCode(result: ScanResult, failOn: Severity | null, interrupted: boolean): number {
  const fails = result.findings.some((finding) => isFailure(finding, failOn));
  if (!result.complete) return fails && result.source === 'history' && !interrupted ? 1 : 2;
  return fails ? 1 : 0;
}

/** Whether a finding by itself is what a scan fails for. */
export function isFailure({ severity }: Pick<Finding, 'severity'>, failOn: Severity | null): boolean {
  return failOn === null || SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn);
}
