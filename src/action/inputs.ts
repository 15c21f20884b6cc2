/** The Action's inputs, checked. action.yml describes each. */
import { getInput, getMultilineInput } from '@actions/core';
import type { Confidence } from '../model/detection.ts';
import type { Severity } from '../model/finding.ts';
import { CONFIDENCES, SEVERITIES, VERIFICATION_ENVIRONMENTS } from '../policy/config.ts';
import { quoted } from '../output/shorten.ts';
import { UsageError } from '../model/errors.ts';
import { MODES } from './event.ts';
import { EndpointError, originOf } from '../verify/environments.ts';
import type { Mode } from './event.ts';
import type { VerifyInputs } from './verify-inputs.ts';

export interface Inputs extends VerifyInputs {
  readonly mode: Mode;
  readonly base: string;
  readonly head: string;
  readonly repositoryPath: string | null;
  readonly paths: readonly string[];
  readonly config: string | null;
  readonly baseline: string | null;
  readonly minConfidence: Confidence | null;
  readonly failOn: Severity | null;
  readonly inlineAllow: 'all' | 'base-only';
  readonly deepen: boolean;
  readonly sarifFile: string | null;
  readonly jsonFile: string | null;
  readonly htmlFile: string | null;
  readonly commentOnClean: boolean;
}

/** Reads the inputs. Throws UsageError that names the input. */
export function readInputs(): Inputs {
  return {
    mode: oneOf('mode', MODES) ?? 'auto',
    base: revision('base'),
    head: revision('head'),
    repositoryPath: optional('repository-path'),
    paths: getMultilineInput('paths').filter((path) => path !== ''),
    config: optional('config'),
    baseline: optional('baseline'),
    minConfidence: oneOf('min-confidence', CONFIDENCES),
    failOn: oneOf('fail-on', SEVERITIES),
    inlineAllow: oneOf('inline-allow', ['all', 'base-only'] as const) ?? 'base-only',
    deepen: yesOrNo('deepen', true),
    sarifFile: optional('sarif-file'),
    jsonFile: optional('json-file'),
    htmlFile: optional('html-file'),
    commentOnClean: yesOrNo('comment-on-clean', false),
    verify: yesOrNo('verify', false),
    verifyEndpoints: Object.fromEntries(
      getMultilineInput('verify-endpoint')
        .filter((line) => line !== '')
        .map(endpoint),
    ),
  };
}

function optional(name: string): string | null {
  const value = getInput(name);
  return value === '' ? null : value;
}

function oneOf<T extends string>(name: string, allowed: readonly T[]): T | null {
  const value = getInput(name);
  if (value === '') return null;
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new UsageError('input', `input "${name}": expected one of ${allowed.join(', ')}, found ${quoted(value, 40)}`);
  return found;
}

function yesOrNo(name: string, otherwise: boolean): boolean {
  const value = getInput(name);
  if (value === '') return otherwise;
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value)) return false;
  throw new UsageError('input', `input "${name}": expected true or false, found ${quoted(value, 40)}`);
}

function endpoint(line: string): readonly [string, string] {
  const at = line.indexOf('=');
  const name = VERIFICATION_ENVIRONMENTS.find((one) => one === line.slice(0, at));
  if (name === undefined)
    throw new UsageError('input', `input "verify-endpoint": expected NAME=URL with NAME one of ${VERIFICATION_ENVIRONMENTS.join(', ')}`);
  try {
    return [name, originOf(line.slice(at + 1))];
  } catch (error) {
    if (!(error instanceof EndpointError)) throw error;
    throw new UsageError('input', `input "verify-endpoint": ${name}: ${error.message}`, { cause: error });
  }
}

/** A revision that git can't take for an option. */
function revision(name: string): string {
  const value = getInput(name);
  if (value.startsWith('-') || value.includes('..'))
    throw new UsageError('input', `input "${name}": expected one commit, branch or tag, found ${quoted(value, 40)}`);
  return value;
}
