/** The GitHub Action's entry: event and inputs -> plan -> scan -> what a reviewer sees. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ScanResult } from '../model/scan-result.ts';
import { RepositoryError } from '../git/repository.ts';
import { UNKNOWN_VALUES } from '../output/mask.ts';
import { maskScan } from '../output/masked-result.ts';
import type { MaskedText } from '../output/mask.ts';
import { learnValues, say } from '../output/standard-streams.ts';
import { listenForInterrupts } from '../workers/interruption.ts';
import { BinleaksError, UsageError } from '../model/errors.ts';
import { exitCode } from '../policy/exit-code.ts';
import { projectOf } from '../report/links.ts';
import { printable } from '../report/printable.ts';
import { renderMasked } from '../report/render.ts';
import type { Format, RenderOptions } from '../report/render.ts';
import { isFromAnyone, isFromFork, notRead, planFor, planForInputs } from './event.ts';
import { framesOf } from '../output/guard-process.ts';
import { readInputs } from './inputs.ts';
import type { Inputs } from './inputs.ts';
import { perform } from './perform.ts';
import type { Performed } from './perform.ts';
import { verifyAsAsked } from './verify-inputs.ts';
import { highestSeverity, registerMasks, writeFileInput, writeLog, writeOutputs, writeSummary } from './write.ts';

declare const BINLEAKS_VERSION: string;

const { env } = process;

async function main(): Promise<number> {
  const inputs = readInputs();
  const workspace = resolve(env['GITHUB_WORKSPACE'] ?? '.');
  const payload = readPayload();
  const plan = planForInputs(planFor(env['GITHUB_EVENT_NAME'] ?? '', payload), inputs.mode, inputs.base, inputs.head);
  if (inputs.mode === 'range' && plan.kind !== 'range')
    throw new UsageError('input', 'input "mode": range: this event has no commits to compare; give the inputs "base" and "head"');
  if (plan.kind === 'nothing') {
    await writeLog(`binleaks: ${printable(UNKNOWN_VALUES.text(plan.reason))}`);
    writeOutputs(
      { findings: '0', 'new-findings': '0', 'highest-severity': 'none', complete: 'true', 'sarif-file': '', 'json-file': '' },
      env,
    );
    return 0;
  }
  // Whatever becomes of the rest: a run that was cancelled has not judged everything.
  const { signal, close } = listenForInterrupts(new URL('./watchdog.js', import.meta.url), () => writeOutputs({ complete: 'false' }, env));
  const { scan: found, policy } = await perform(plan, inputs, workspace, signal);
  const scan = { ...found, result: { ...found.result, notes: [...notRead(payload), ...found.result.notes] } };
  const isCut = signal.aborted;
  // Before anything else is written the runner learns what it must never show.
  registerMasks(scan.secrets, env);
  learnValues(scan.secrets);
  const verified = await verifyAsAsked(scan, inputs, isFromFork(payload) || isFromAnyone(payload), policy.config, signal, writeLog);
  close();
  return report({ scan: verified, policy }, inputs, workspace, isCut);
}

async function report({ scan, policy }: Performed, inputs: Inputs, workspace: string, interrupted: boolean): Promise<number> {
  const { result } = scan;
  const masked = maskScan(scan);
  const options: RenderOptions = { version: BINLEAKS_VERSION, colour: false, quiet: false, verbose: false, project: projectOf(env) };
  const as = async (format: Format): Promise<MaskedText> => renderMasked(format, masked, options);

  const files: readonly (readonly [string, string | null, Format])[] = [
    ['sarif-file', inputs.sarifFile, 'sarif'],
    ['json-file', inputs.jsonFile, 'json'],
    ['html-file', inputs.htmlFile, 'html'],
  ];
  for (const [input, file, format] of files) if (file !== null) await writeFileInput(input, file, workspace, await as(format));
  await writeLog(await as('text'));
  say(await as('github'));
  if (isWorthASummary(result) || inputs.commentOnClean) await writeSummary(await as('markdown'), env);

  const known = result.suppressed.filter((one) => one.reason === 'known').length;
  writeOutputs(
    {
      findings: String(result.findings.length + known),
      'new-findings': String(result.findings.length),
      'highest-severity': highestSeverity(result),
      complete: String(result.complete),
      'sarif-file': inputs.sarifFile ?? '',
      'json-file': inputs.jsonFile ?? '',
    },
    env,
  );
  return exitCode(result, inputs.failOn ?? policy.config.failOn, interrupted);
}

/** A clean scan says nothing, unless a reviewer should look at something all the same. */
function isWorthASummary(result: ScanResult): boolean {
  const { findings, suppressed, notes, complete } = result;
  return findings.length > 0 || !complete || notes.length > 0 || suppressed.some((one) => one.reason === 'inline' && one.added === true);
}

/** The event's payload. Without one, as in a shell, there is nothing but the inputs. */
function readPayload(): unknown {
  const file = env['GITHUB_EVENT_PATH'] ?? '';
  if (file === '') return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Without the cause: a parser's message quotes the text, and a key may stand in it.
    throw new UsageError('event', `the event in GITHUB_EVENT_PATH can't be read (${file})`);
  }
}

/** Says what went wrong where a reviewer sees it, and that nothing is known of what was asked about. */
async function fail(error: unknown): Promise<void> {
  const isExplained = error instanceof BinleaksError;
  const words = isExplained ? error.message : `unexpected error: ${error instanceof Error ? error.name : 'unknown'}`;
  const shown = (line: string): string => printable(UNKNOWN_VALUES.text(line));
  const lines = [words, ...(error instanceof RepositoryError ? error.remedy : [])].map(shown);
  say(`::error title=binleaks could not scan::${lines.map((line) => line.replaceAll('%', '%25')).join('%0A')}\n`);
  if (!isExplained && error instanceof Error) await writeLog(printable(framesOf(error).slice(0, 5).join(' ')));
  const html = lines.join('\n').replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  await writeSummary(`## ⚠️ binleaks could not scan\n\n<pre>${html}</pre>\n`, env);
  writeOutputs({ findings: '', 'new-findings': '', 'highest-severity': '', complete: 'false', 'sarif-file': '', 'json-file': '' }, env);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = 2;
  await fail(error);
}
