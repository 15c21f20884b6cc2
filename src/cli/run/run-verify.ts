/** What `binleaks verify` does once its command line is understood. */
import { previewOf } from '../../detect/text/snippet.ts';
import { SecretText, sha256Hex } from '../../model/secret.ts';
import type { KeyAudit, VerificationEnvironment } from '../../model/verification.ts';
import { onInterrupt } from '../../output/interrupts.ts';
import { idOf } from '../../result/merge.ts';
import { MaskedText, Masker } from '../../output/mask.ts';
import { maskAudit } from '../../output/masked-result.ts';
import { complain, learnValues, writeOut } from '../../output/standard-streams.ts';
import { auditExitCode, auditKey } from '../../policy/audit-key.ts';
import { loadConfig } from '../../policy/config.ts';
import { UsageError } from '../../model/errors.ts';
import type { ProfileName } from '../../policy/profiles.ts';
import { reportAudit, reportAuditJson } from '../../report/audit.ts';
import { MAY_BE_EXCHANGED } from '../../verify/outcome.ts';
import { verifyPair } from '../../verify/verify.ts';
import { wantsColour } from '../options/options.ts';
import { askHidden } from '../credential/prompt.ts';
import { policyTop } from '../policy-top.ts';
import { checkPair, fromEnvironment, fromText } from '../credential/read-pair.ts';
import type { Given, Pair } from '../credential/read-pair.ts';
import { readEndpoints } from '../options/verify-options.ts';

/** The options of the command line. */
interface VerifyKeyRequest {
  readonly profile: ProfileName;
  readonly keyEnv?: string | undefined;
  readonly secretEnv?: string | undefined;
  readonly verifyEnv: readonly VerificationEnvironment[];
  readonly verifyEndpoint: readonly string[];
  readonly format: 'text' | 'json';
  readonly config?: string | undefined;
  readonly color: boolean;
}

/** A pair takes some 4 kB; what is much larger is another file. */
const MAX_INPUT = 64 * 1024;

/** Checks one key as asked and writes the report; gives the exit code. */
export async function runVerify(args: VerifyKeyRequest, version: string): Promise<number> {
  const config = loadConfig(process.cwd(), args.config ?? null, policyTop(process.cwd()));
  const endpoints = readEndpoints(args, config);
  const pair = checkPair(await readPair(args));
  const values = valuesOf(pair);
  learnValues(values);
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  const ignore = onInterrupt(onSignal);
  const answered = await verifyPair(
    { ...pair, environment: 'unknown' },
    {
      ...endpoints,
      signal: stop.signal,
      onAnnounce: (lines) => {
        for (const line of lines) complain(`binleaks: verify: ${line}\n`);
      },
    },
  );
  ignore();
  // Whoever gave the pair can exchange it: there is no option for that here.
  const verification = { ...answered, reason: answered.reason.replace(` ${MAY_BE_EXCHANGED}`, '') };
  const key = pair.key.reveal();
  const audit: KeyAudit = {
    profile: args.profile,
    rotationDays: config.rotationDays[args.profile],
    redacted: previewOf(key),
    id: idOf(sha256Hex(key)),
    verification,
    ...auditKey(args.profile, verification, config.rotationDays),
  };
  const masker = new Masker(values);
  const masked = maskAudit(audit, masker);
  const text = args.format === 'json' ? reportAuditJson(masked, version) : reportAudit(masked, { colour: wantsColour(args.color) });
  await writeOut(MaskedText.of(text, masker));
  return auditExitCode(audit);
}

const SHOWN_WARNING =
  'binleaks: warning: in this window what you type is shown: hand the pair over from a file (binleaks verify < FILE), or start with winpty\n';

/**
 * Whether standard input may be a window of Git Bash (mintty): it is a pipe to programs of Windows, so that it can't be told
 * from a file that is handed over, and the window shows what is typed.
 */
export function showsWhatIsTyped(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  return platform === 'win32' && (env['MSYSTEM'] ?? '') !== '' && env['TERM_PROGRAM'] === 'mintty';
}

async function readPair({ keyEnv, secretEnv }: VerifyKeyRequest): Promise<Given> {
  if (keyEnv !== undefined && secretEnv !== undefined) return fromEnvironment(keyEnv, secretEnv, process.env);
  if (keyEnv !== undefined || secretEnv !== undefined)
    throw new UsageError(
      'usage',
      `--key-env and --secret-env go together: ${keyEnv === undefined ? '--key-env' : '--secret-env'} is missing`,
    );
  if (!process.stdin.isTTY) {
    if (showsWhatIsTyped(process.platform, process.env)) complain(SHOWN_WARNING);
    return fromText(await readInput());
  }
  const [key = '', secret = ''] = await askHidden(['API key (nothing is shown): ', 'Secret or private key (nothing is shown): '], {
    input: process.stdin,
    output: { write: complain },
  });
  return { key, secret };
}

async function readInput(): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes: unknown = chunk;
    if (!(bytes instanceof Uint8Array)) continue;
    size += bytes.length;
    if (size > MAX_INPUT)
      throw new UsageError('usage', `standard input: expected an API key and its secret, found more than ${MAX_INPUT} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What no output may hold: of a private key also its body alone. */
function valuesOf({ key, secret, secretKind }: Pair): readonly SecretText[] {
  if (secretKind === 'secret-key') return [key, secret];
  return [key, secret, new SecretText(secret.reveal().replace(/-----[^-]*-----|\\[rn]|\s/g, ''))];
}
