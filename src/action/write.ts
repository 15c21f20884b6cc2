/** What the Action leaves behind: masks first, then log, annotations, summary, files and outputs. */
import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { setOutput, setSecret, summary } from '@actions/core';
import type { ScanResult } from '../model/scan-result.ts';
import type { SecretText } from '../model/secret.ts';
import { isLink, writeReport } from '../output/write-file.ts';
import type { MaskedText } from '../output/mask.ts';
import { toMasked, writeOut } from '../output/standard-streams.ts';
import { UsageError } from '../model/errors.ts';
import { BY_SEVERITY } from '../report/describe.ts';

/** PEM breaks a private key into lines of so many characters, and so does what prints it. */
const PEM_LINE = 64;
/** A shorter mask would hide words that are no secret. */
const MIN_MASK = 16;

/**
 * Has the runner mask every value that was found, whatever prints it from here on. Only where there is a runner: the
 * command itself holds the value, and a runner never shows it, but a terminal would.
 */
export function registerMasks(secrets: readonly SecretText[], env: NodeJS.ProcessEnv): void {
  if (env['GITHUB_ACTIONS'] !== 'true') return;
  const values = new Set<string>();
  for (const secret of secrets) {
    const value = secret.reveal();
    values.add(value);
    for (const line of value.split(/[\r\n]+/)) {
      for (let at = 0; line.length > PEM_LINE && at < line.length; at += PEM_LINE) values.add(line.slice(at, at + PEM_LINE));
      values.add(line);
    }
  }
  for (const value of values) if (value.length >= MIN_MASK) setSecret(value);
}

/** Prints a text in which nothing is taken for a command, whatever it quotes. */
export async function writeLog(given: string | MaskedText): Promise<void> {
  const text = toMasked(given);
  if (text === '') return;
  const { randomUUID } = process.getBuiltinModule('node:crypto');
  const token = randomUUID();
  await writeOut(`::stop-commands::${token}\n${text.endsWith('\n') ? text : `${text}\n`}::${token}::\n`);
}

/** Adds to the page of the job. Without a runner that gives one there is none. */
export async function writeSummary(markdown: string | MaskedText, env: NodeJS.ProcessEnv): Promise<void> {
  if ((env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
  await summary.addRaw(toMasked(markdown), true).write();
}

/** The outputs of the step; without a runner that takes them there are none. */
export function writeOutputs(values: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv): void {
  if ((env['GITHUB_OUTPUT'] ?? '') === '') return;
  for (const [name, value] of Object.entries(values)) setOutput(name, toMasked(value));
}

/** The most severe of the findings, or none. */
export function highestSeverity(result: ScanResult): string {
  return BY_SEVERITY.find((severity) => result.findings.some((one) => one.severity === severity)) ?? 'none';
}

/**
 * Writes a report to the file that an input names. The checkout may hold links that a pull request brought: nothing is
 * written through one. Throws UsageError that names the input.
 */
export async function writeFileInput(input: string, file: string, workspace: string, text: MaskedText): Promise<void> {
  const path = resolve(workspace, file);
  let folder: string;
  try {
    folder = realpathSync(dirname(path));
  } catch (error) {
    throw new UsageError('input', `input "${input}": the folder of ${file} does not exist`, { cause: error });
  }
  const inside = relative(realpathSync(workspace), folder);
  if (!isAbsolute(file) && (inside.startsWith('..') || isAbsolute(inside)))
    throw new UsageError('input', `input "${input}": ${file} leads out of the workspace`);
  if (isLink(path, file))
    throw new UsageError('input', `input "${input}": ${file} is a link, which the checkout may have brought; name another file`);
  await writeReport(path, text, [workspace]);
}
