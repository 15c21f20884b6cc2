/** Verification in a workflow: only where an input asks for it, and never in a run that a fork or a comment has set off. */
import type { VerificationEnvironment } from '../model/verification.ts';
import type { Scan } from '../result/build-result.ts';
import type { Config } from '../policy/config.ts';
import { verifyScan } from '../scan/verify-scan.ts';

export interface VerifyInputs {
  readonly verify: boolean;
  readonly verifyEndpoints: Readonly<Partial<Record<VerificationEnvironment, string>>>;
}

/**
 * Verifies a scan's findings where that is asked for. `announce` prints what is sent where, before it is. From a fork
 * or in a comment come keys of a stranger's choosing: what a stranger writes must not have this runner call Binance.
 */
export async function verifyAsAsked(
  scan: Scan,
  inputs: VerifyInputs,
  isForeign: boolean,
  config: Config,
  signal: AbortSignal,
  announce: (text: string) => Promise<void>,
): Promise<Scan> {
  const { verify, verifyEndpoints } = inputs;
  if (!verify) return scan;
  const { result } = scan;
  if (isForeign) {
    const note =
      'Nothing was verified: the input "verify" does not count in runs from forks, nor where an issue, a comment or a review starts them.';
    return { ...scan, result: { ...result, notes: [...result.notes, note] } };
  }
  let announced = Promise.resolve();
  const verified = await verifyScan(scan, {
    config,
    endpoints: verifyEndpoints,
    signal,
    onAnnounce: (lines) => {
      announced = announce(lines.map((line) => `binleaks: verify: ${line}`).join('\n'));
    },
  });
  await announced;
  return verified;
}
