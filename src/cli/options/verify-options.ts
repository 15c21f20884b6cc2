/** The options of --verify: what they are, what they must be, and what is told while it runs. */
import type { Argv } from 'yargs';
import type { VerificationEnvironment } from '../../model/verification.ts';
import type { Scan } from '../../result/build-result.ts';
import type { Config } from '../../policy/config.ts';
import { VERIFICATION_ENVIRONMENTS, environmentsToAsk } from '../../policy/config.ts';
import { complain } from '../../output/standard-streams.ts';
import { UsageError } from '../../model/errors.ts';
import { EndpointError, originOf } from '../../verify/environments.ts';
import type { ProgressLine } from '../progress.ts';

/** What the command line asks of verification. */
export interface VerifyRequest {
  readonly verify: boolean;
  readonly verifyEnv: readonly VerificationEnvironment[];
  readonly verifyEndpoint: readonly string[];
  readonly verifyLimit?: number | undefined;
  readonly verifySwapped: boolean;
}

/** What is asked where no option is given: nothing is sent anywhere. */
export const NO_VERIFICATION: VerifyRequest = { verify: false, verifyEnv: [], verifyEndpoint: [], verifySwapped: false };

const VERIFICATION = 'Verification:';
const NO_NAMES: VerificationEnvironment[] = [];
const NO_TEXTS: string[] = [];

/** Adds the options that say whom to ask. */
export function withEndpointOptions<T>(yargs: Argv<T>) {
  return yargs
    .option('verify-env', {
      group: VERIFICATION,
      choices: VERIFICATION_ENVIRONMENTS,
      array: true,
      requiresArg: true,
      default: NO_NAMES,
      describe: `Ask this environment only; can be repeated: ${VERIFICATION_ENVIRONMENTS.join(', ')} (default: live, then the others until one knows the key)`,
    })
    .option('verify-endpoint', {
      group: VERIFICATION,
      type: 'string',
      array: true,
      requiresArg: true,
      default: NO_TEXTS,
      describe: 'NAME=URL: ask a relay in place of the hosts of an environment; can be repeated',
    });
}

/** Adds the options of {@link VerifyRequest} to a command. */
export function withVerifyOptions<T>(yargs: Argv<T>) {
  const switched = yargs.option('verify', {
    group: VERIFICATION,
    type: 'boolean',
    default: false,
    describe: 'Ask Binance about each key: one signed read that moves and shows no money. Sends the API key, never a secret',
  });
  return withEndpointOptions(switched)
    .option('verify-limit', { group: VERIFICATION, type: 'number', requiresArg: true, describe: 'Maximum number of calls (default: 100)' })
    .option('verify-swapped', {
      group: VERIFICATION,
      type: 'boolean',
      default: false,
      describe: 'Try pairs that are not known the other way around, too: sends what is labelled a secret as an API key',
    });
}

/** Whom to ask, checked: what the command line names, else the configuration. Throws UsageError that names the option. */
export function readEndpoints(
  { verifyEnv, verifyEndpoint }: Pick<VerifyRequest, 'verifyEnv' | 'verifyEndpoint'>,
  config: Config,
): Pick<CheckedRequest, 'environments' | 'endpoints'> {
  const endpoints = parseEndpoints(verifyEndpoint);
  return { environments: environmentsToAsk(config, verifyEnv, endpoints), endpoints };
}

/** What remains to be asked for, checked; null where no verification is. Throws UsageError that names the option. */
export function readVerifyRequest(args: VerifyRequest): CheckedRequest | null {
  const given = [
    ...(args.verifyEnv.length > 0 ? ['--verify-env'] : []),
    ...(args.verifyEndpoint.length > 0 ? ['--verify-endpoint'] : []),
    ...(args.verifyLimit === undefined ? [] : ['--verify-limit']),
    ...(args.verifySwapped ? ['--verify-swapped'] : []),
  ];
  const [first] = given;
  if (!args.verify) {
    if (first !== undefined) throw new UsageError('bad-option', `${first}: nothing is verified without --verify`);
    return null;
  }
  const { verifyLimit } = args;
  if (verifyLimit !== undefined && (!Number.isInteger(verifyLimit) || verifyLimit < 1))
    throw new UsageError('bad-option', '--verify-limit: expected a whole number from 1 on');
  return {
    environments: args.verifyEnv,
    endpoints: parseEndpoints(args.verifyEndpoint),
    limit: verifyLimit ?? null,
    swapped: args.verifySwapped,
  };
}

interface CheckedRequest {
  readonly environments: readonly VerificationEnvironment[];
  readonly endpoints: Readonly<Record<string, string>>;
  readonly limit: number | null;
  readonly swapped: boolean;
}

function parseEndpoints(texts: readonly string[]): Readonly<Record<string, string>> {
  const entries = texts.map(parseEndpoint);
  const names = entries.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new UsageError('bad-option', `--verify-endpoint: ${twice} is given more than once`);
  return Object.fromEntries(entries);
}

function parseEndpoint(text: string): readonly [VerificationEnvironment, string] {
  const at = text.indexOf('=');
  const name = VERIFICATION_ENVIRONMENTS.find((one) => one === text.slice(0, at));
  if (name === undefined)
    throw new UsageError('bad-option', `--verify-endpoint: expected NAME=URL with NAME one of ${VERIFICATION_ENVIRONMENTS.join(', ')}`);
  try {
    return [name, originOf(text.slice(at + 1))];
  } catch (error) {
    if (!(error instanceof EndpointError)) throw error;
    throw new UsageError('bad-option', `--verify-endpoint ${name}: ${error.message}`, { cause: error });
  }
}

/** Verifies a scan's findings as asked. Says on standard error what is sent to which hosts before anything is. */
export async function verifyAsAsked(
  scan: Scan,
  request: CheckedRequest,
  config: Config,
  signal: AbortSignal,
  progress: ProgressLine,
): Promise<Scan> {
  const { verifyScan } = await import('../../scan/verify-scan.ts');
  const { limit, swapped, endpoints, environments } = request;
  return verifyScan(scan, {
    config,
    environments,
    endpoints,
    ...(limit === null ? {} : { limit }),
    swapped,
    signal,
    onProgress: ({ done, total, calls }) => progress.show(`asked about ${done} of ${total} API keys, ${calls} calls`),
    onAnnounce: (lines) => {
      progress.clear();
      for (const line of lines) complain(`binleaks: --verify: ${line}\n`);
    },
  });
}
