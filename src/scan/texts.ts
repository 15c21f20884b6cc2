/** The pipeline over texts that stand in no file: those of a comment, of an issue. */
import type { Finding } from '../model/finding.ts';
import { Collector } from '../result/collector.ts';
import type { ResultOptions, Scan } from '../result/build-result.ts';
import { SEVERITIES } from '../policy/config.ts';
import type { EventText } from './range.ts';
import { searchText } from '../sources/content.ts';

export interface TextsOptions extends ResultOptions {
  readonly texts: readonly EventText[];
  readonly root: string;
  /** Whether `binleaks:allow` in a text counts. No base has it. Default: all. */
  readonly inlineAllow?: 'all' | 'base-only';
  readonly signal?: AbortSignal;
}

/** Judges texts. Reads nothing else. */
export async function scanTexts(options: TextsOptions): Promise<Scan> {
  const signal = options.signal ?? new AbortController().signal;
  const collector = new Collector({ source: 'stream', root: options.root, signal });
  for (const { name, text } of options.texts) collector.take({ path: name, place: 'event' }, await searchText(name, text, signal));
  if (options.inlineAllow !== 'base-only') return collector.result(options);
  const located = collector.located.map((one) => ({ ...one, detection: { ...one.detection, inlineAllowed: false } }));
  return collector.result(options, located);
}

/** A scan with what another one found besides. What both found is one finding, with the places of both. */
export function addScan(scan: Scan, more: Scan): Scan {
  const added = new Map(more.result.findings.map((one) => [one.sha256, one]));
  const findings = scan.result.findings.map((one): Finding => {
    const other = added.get(one.sha256);
    added.delete(one.sha256);
    return other ? { ...one, occurrences: [...one.occurrences, ...other.occurrences] } : one;
  });
  const { result } = scan;
  return {
    result: {
      ...result,
      complete: result.complete && more.result.complete,
      skipped: [...result.skipped, ...more.result.skipped],
      stats: { ...result.stats, bytes: result.stats.bytes + more.result.stats.bytes },
      findings: [...findings, ...added.values()].toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity)),
      suppressed: [...result.suppressed, ...more.result.suppressed],
      belowThreshold: result.belowThreshold + more.result.belowThreshold,
    },
    secrets: [...scan.secrets, ...more.secrets],
    located: [...scan.located, ...more.located],
    all: [...scan.all, ...more.all],
  };
}
