/** A scan's findings -> what asking Binance tells of them. */
import { joinedPlace } from '../model/content-place.ts';
import type { Finding } from '../model/finding.ts';
import type { Scan } from '../result/build-result.ts';
import { idOf } from '../result/merge.ts';
import type { Located } from '../result/merge.ts';
import { DEFAULT_CONFIG, environmentsToAsk } from '../policy/config.ts';
import type { Config } from '../policy/config.ts';
import { byUrgency, withVerification } from '../policy/verified.ts';
import type { Credential } from '../verify/credentials.ts';
import { verifyAll } from '../verify/verify.ts';
import type { Verified, VerifyOptions } from '../verify/verify.ts';

export interface VerifyScanOptions extends VerifyOptions {
  /** What it says of environments and calls counts where the options do not. */
  readonly config?: Config;
}

/**
 * Asks Binance about the API keys and secrets among a scan's findings, and says of each what came of it. What was not asked
 * is in `notes`; whether the scan is complete does not depend on it. Throws EndpointError for a bad endpoint.
 */
export async function verifyScan(scan: Scan, options: VerifyScanOptions): Promise<Scan> {
  const { result } = scan;
  const config = options.config ?? DEFAULT_CONFIG;
  const { rotationDays } = config;
  const limit = config.verify?.limit ?? null;
  const verified = await verifyAll(credentialsOf(scan), {
    ...options,
    environments: environmentsToAsk(config, options.environments ?? [], options.endpoints ?? {}),
    ...(options.limit === undefined && limit !== null ? { limit } : {}),
  });
  const partners = partnersAfter(scan.all, verified);
  const apply = (finding: Finding): Finding => {
    const tied = { ...finding, pair: partners.get(finding.id) ?? null };
    const verification = verified.verifications.get(finding.sha256);
    return verification ? withVerification(tied, verification, rotationDays) : tied;
  };
  return {
    ...scan,
    result: { ...result, findings: result.findings.map(apply).toSorted(byUrgency), notes: [...result.notes, ...verified.notes] },
    all: scan.all.map(apply).toSorted(byUrgency),
  };
}

/** What is reported, and what it is tied to though that is not, such as the API key that the base of a range has already. */
function credentialsOf({ result, located }: Scan): readonly Credential[] {
  const groups = new Map<string, Located[]>();
  for (const one of located) {
    const group = groups.get(one.detection.sha256);
    if (group) group.push(one);
    else groups.set(one.detection.sha256, [one]);
  }
  const hashes = new Map([...groups.keys()].map((sha256) => [idOf(sha256), sha256]));
  const partner = new Map<string, string>();
  for (const { sha256, pair } of result.findings) {
    const other = pair === null ? undefined : hashes.get(pair);
    if (other === undefined) continue;
    partner.set(sha256, other);
    partner.set(other, sha256);
  }
  const findings = new Map(result.findings.map((one) => [one.sha256, one]));
  return [...new Set([...findings.keys(), ...partner.keys()])].flatMap((sha256): Credential[] => {
    const group = groups.get(sha256) ?? [];
    const best = group.reduce<Located | null>((one, other) => (one && one.detection.score >= other.detection.score ? one : other), null);
    if (!best || group.some(({ detection }) => detection.documentedExample)) return [];
    const { detection } = best;
    const kind = findings.get(sha256)?.kind ?? detection.kind;
    if (kind === 'listen-key') return [];
    return [
      {
        sha256,
        kind,
        value: detection.value,
        environment: findings.get(sha256)?.environment ?? detection.environment,
        encrypted: detection.encrypted,
        partner: partner.get(sha256) ?? null,
        labelledSecret: kind === 'api-key' && group.some((one) => /^(?:secret|private)-key$/.test(one.detection.kind)),
        places: group.map((one) => ({ path: joinedPlace(one), line: one.detection.position.line, commit: one.commit ?? null })),
      },
    ];
  });
}

/** The partner of each finding, both by id: as the text shows it, unless an answer has shown another, or that it is none. */
function partnersAfter(findings: readonly Finding[], { pairs, verifications }: Verified): ReadonlyMap<string, string> {
  const partners = new Map(findings.flatMap(({ id, pair }): [string, string][] => (pair === null ? [] : [[id, pair]])));
  const strays = new Set([...verifications].flatMap(([sha256, { verdict }]) => (verdict === 'wrong-secret' ? [idOf(sha256)] : [])));
  for (const [id, pair] of partners) if (strays.has(id) || strays.has(pair)) partners.delete(id);
  for (const [key, secret] of pairs) {
    const [one, other] = [idOf(key), idOf(secret)];
    if (partners.get(one) === other) continue;
    for (const [id, pair] of partners) if (pair === one || pair === other) partners.delete(id);
    partners.set(one, other);
    partners.set(other, one);
  }
  return partners;
}
