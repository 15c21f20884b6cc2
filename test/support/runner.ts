/** Runs the committed Action as GitHub's runner does, and reads what it leaves as the runner would. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { makeFolder } from './cli.ts';
import { GIT_ENV } from './git.ts';

const BUNDLE = path.resolve('dist/action.js');

export interface ActionRun {
  readonly code: number | null;
  /** As it came, masks included: the runner takes those out. */
  readonly stdout: string;
  readonly stderr: string;
  /** What a reader of the log sees: standard output without the commands. */
  readonly log: string;
  readonly masks: readonly string[];
  readonly annotations: readonly Annotation[];
  /** Commands that are none of ours. */
  readonly others: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly workspace: string;
  readonly temporary: string;
}

interface Annotation {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface ActionRequest {
  readonly workspace: string;
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: NodeJS.ProcessEnv;
  /** Where it is started. Default: the workspace. */
  readonly cwd?: string;
  /** Default: the Node that runs the tests. */
  readonly node?: string;
}

/** A mapping, as YAML and JSON have them. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The inputs of action.yml with their defaults. */
export function declaredInputs(): Readonly<Record<string, string>> {
  const action: unknown = parse(readFileSync('action.yml', 'utf8'));
  const inputs = isRecord(action) && isRecord(action['inputs']) ? action['inputs'] : {};
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [name, isRecord(input) && typeof input['default'] === 'string' ? input['default'] : '']),
  );
}

/** The names of the outputs of action.yml. */
export function declaredOutputs(): readonly string[] {
  const action: unknown = parse(readFileSync('action.yml', 'utf8'));
  return isRecord(action) && isRecord(action['outputs']) ? Object.keys(action['outputs']) : [];
}

/** Runs the bundle in a workspace. */
export async function runAction(request: ActionRequest): Promise<ActionRun> {
  const temporary = makeFolder({ 'event.json': JSON.stringify(request.payload), output: '', summary: '' });
  const file = (name: string): string => path.join(temporary, name);
  const inputs = { ...declaredInputs(), ...request.inputs };
  const child = spawn(request.node ?? process.execPath, [BUNDLE], {
    cwd: request.cwd ?? request.workspace,
    env: {
      PATH: process.env['PATH'],
      HOME: temporary,
      ...GIT_ENV,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: request.event,
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_WORKSPACE: request.workspace,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/bot',
      RUNNER_TEMP: temporary,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])),
      ...request.env,
    },
  });
  child.stdin.end();
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  const stdout = Buffer.concat(out).toString('utf8');
  return {
    code,
    stdout,
    stderr: Buffer.concat(err).toString('utf8'),
    ...readCommands(stdout),
    outputs: readOutputs(readFileSync(file('output'), 'utf8')),
    summary: existsSync(file('summary')) ? readFileSync(file('summary'), 'utf8') : '',
    workspace: request.workspace,
    temporary,
  };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

type Commands = Pick<ActionRun, 'log' | 'masks' | 'annotations' | 'others'>;

/** As the runner finds commands: after white space at a line's start, or in the old form anywhere in a line. */
function readCommands(stdout: string): Commands {
  const log: string[] = [];
  const masks: string[] = [];
  const annotations: Annotation[] = [];
  const others: string[] = [];
  let stopped: string | null = null;
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    const match = /^\s*::([\w-]+)(?: (.*?))?::(.*)$/.exec(line);
    if (stopped !== null) {
      if (line.trim() === `::${stopped}::`) stopped = null;
      else log.push(line);
      continue;
    }
    const [, name = '', list = '', data = ''] = match ?? [];
    if (!match) {
      if (/##\[[\w-]+[^\]]*\]/.test(line)) others.push(line);
      log.push(line);
    } else if (name === 'stop-commands') stopped = data;
    else if (name === 'add-mask') masks.push(unescapeData(data));
    else if (['error', 'warning', 'notice'].includes(name)) {
      const properties = list
        .split(',')
        .map((one): [string, string] => [one.slice(0, one.indexOf('=')), unescapeProperty(one.slice(one.indexOf('=') + 1))]);
      annotations.push({ level: name, properties: Object.fromEntries(properties), message: unescapeData(data) });
    } else others.push(line);
  }
  return { log: log.join('\n'), masks, annotations, others };
}

/** name<<delimiter, the value's lines, delimiter. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(lines[i] ?? '') ?? [];
    if (name === undefined) continue;
    const value: string[] = [];
    for (i++; i < lines.length && lines[i] !== delimiter; i++) value.push(lines[i] ?? '');
    outputs[name] = value.join('\n');
  }
  return outputs;
}
