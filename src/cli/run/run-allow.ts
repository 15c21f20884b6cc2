/** What `binleaks allow` does once its command line is understood. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { slashPath } from '../../model/shown-path.ts';
import { writeOwnText } from '../../output/write-file.ts';
import { MaskedText, Masker } from '../../output/mask.ts';
import { maskFinding } from '../../output/masked-result.ts';
import { learnValues, writeOut } from '../../output/standard-streams.ts';
import { CONFIG_FILE, configFolder, loadConfig } from '../../policy/config.ts';
import { withAllowEntry } from '../../policy/edit-config.ts';
import { UsageError } from '../../model/errors.ts';
import { isDay, isRecord, parseJson, readText } from '../../policy/json/json-file.ts';
import { printable } from '../../report/printable.ts';
import { placeName } from '../../report/timeline.ts';
import { policyTop } from '../policy-top.ts';
import { findOne } from '../credential/find-credential.ts';
import { refuseCredential } from '../credential/refuse-credential.ts';

/** The options of the command line. */
interface AllowRequest {
  readonly credentials: readonly string[];
  readonly reason: string;
  readonly expires?: string | undefined;
  readonly config?: string | undefined;
}

const MAX_CONFIG = 1024 * 1024;

/** Finds each credential and writes an allow entry for it; gives the exit code. Nothing is written unless all are found. */
export async function runAllow(args: AllowRequest): Promise<number> {
  if (args.reason.trim() === '') throw new UsageError('bad-option', '--reason: say why this is no leak');
  if (args.expires !== undefined && !isDay(args.expires)) throw new UsageError('bad-option', '--expires: expected a day as YYYY-MM-DD');
  const target = targetOf(args.config);
  const found: Awaited<ReturnType<typeof findOne>>[] = [];
  for (const name of args.credentials) found.push(await findOne(name, { paths: ['.'], history: true }));
  const secrets = found.flatMap((one) => one.secrets);
  learnValues(secrets);
  const masker = new Masker(secrets);
  refuseCredential('--reason', args.reason, masker);
  const findings = found.map(({ finding }) => maskFinding(finding, masker));
  let { text } = target;
  for (const finding of findings) {
    const [place] = finding.occurrences;
    text = withAllowEntry(text, target.key, {
      sha256: finding.sha256,
      reason: args.reason,
      ...(args.expires === undefined ? {} : { expires: args.expires }),
      redacted: finding.redacted,
      path: place ? placeName(place) : '',
    });
  }
  // What was written must be read back: a file of one's own is never left broken.
  parseJson(text, target.file);
  writeOwnText(target.file, text);
  const lines = findings.map((finding) => {
    const [place] = finding.occurrences;
    return `  + ${finding.kind} ${finding.redacted}${place ? `  ${printable(placeName(place))}` : ''}`;
  });
  const until = args.expires === undefined ? '' : ` until ${args.expires}`;
  await writeOut(
    MaskedText.of(
      `${[...lines, `${printable(slashPath(process.cwd(), target.file) || target.file)}: ${found.length} allowed${until}. Commit it, so that it counts for everyone.`].join('\n')}\n`,
      masker,
    ),
  );
  return 0;
}

interface ConfigTarget {
  readonly file: string;
  readonly text: string;
  /** The member that holds the configuration. */
  readonly key: string | null;
}

/** The configuration that counts here, else a new one at the top of the repository. Throws where the present one is broken. */
function targetOf(explicit: string | undefined): ConfigTarget {
  const config = loadConfig(process.cwd(), explicit !== undefined && existsSync(explicit) ? explicit : null, policyTop(process.cwd()));
  const file = explicit !== undefined ? resolve(explicit) : config.folder === null ? join(configFolder(process.cwd()), CONFIG_FILE) : null;
  if (file !== null) return { file, text: existsSync(file) ? readText(file, 'the configuration', MAX_CONFIG) : '{}\n', key: null };
  const own = join(config.folder ?? '.', CONFIG_FILE);
  if (existsSync(own)) return { file: own, text: readText(own, 'the configuration', MAX_CONFIG), key: null };
  const manifest = join(config.folder ?? '.', 'package.json');
  const text = readText(manifest, 'the configuration', MAX_CONFIG);
  const content = parseJson(text, manifest);
  return { file: manifest, text, key: isRecord(content) && Object.hasOwn(content, 'binleaks') ? 'binleaks' : null };
}
