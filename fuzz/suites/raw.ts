/** Raw values wherever one can be typed or stand: whatever is asked, and however wrongly, none of it comes out again. */
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { FORMATS } from '../../src/report/render.ts';
import { mustGit } from '../lib/git.ts';
import { LEAKS } from '../lib/leaks.ts';
import { apart, program } from '../lib/program.ts';
import { Violation, casesOf } from '../lib/suite.ts';
import type { Case, Place, Suite } from '../lib/suite.ts';
import { Search, fill, valuesOf } from '../lib/values.ts';

/** What stands before and behind a value that someone typed. */
const BEFORE = [
  '',
  ' ',
  'a',
  'dir-',
  './',
  '/',
  '../',
  '=',
  '"',
  "'",
  '-',
  '--',
  '\n',
  '\t',
  '\u001b[31m',
  'é',
  '%20',
  '%',
  '\\n',
  'x/',
  'main..',
  'json=',
  ':',
  '@',
  '[',
  '{',
  '(',
  '🔑',
  '\u202e',
  ',',
  'x'.repeat(70),
  'x'.repeat(180),
  'x'.repeat(1000),
] as const;
const BEHIND = [
  '',
  ' ',
  'b',
  '.env',
  '/',
  '/x',
  '=',
  '"',
  "'",
  '\n',
  '\t',
  '..HEAD',
  ':1',
  ']',
  '}',
  ')',
  ',',
  '\\',
  '%',
  '%20',
  '=x',
  '\u0000x'.slice(1),
] as const;
const VALUES = [
  '{KEY}',
  '{SECRET}',
  '{OTHER}',
  '{KEY64}',
  '{SECRETHEX}',
  '{KEYPCT}',
  '{SECRETESC}',
  '{KEY}{SECRET}',
  '{PEM}',
  '{PEM1}',
  '{OTHER} {KEY}',
] as const;

/** Every option that takes a value, by command; `''` is a positional argument. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  scan: [
    '',
    '--format',
    '--output',
    '--report',
    '--min-confidence',
    '--fail-on',
    '--exclude',
    '--config',
    '--baseline',
    '--max-file-size',
    '--jobs',
    '--max-archive-depth',
    '--max-archive-size',
    '--max-archive-entries',
    '--verify-env',
    '--verify-endpoint',
    '--verify-limit',
  ],
  staged: ['', '--directory', '--message', '--format', '--output', '--report', '--config', '--baseline', '--exclude', '--min-confidence'],
  range: ['', '--directory', '--policy-from', '--remote', '--inline-allow', '--format', '--output', '--report', '--config', '--exclude'],
  history: [
    '',
    '--directory',
    '--branch',
    '--since',
    '--max-blob-size',
    '--jobs',
    '--format',
    '--output',
    '--report',
    '--config',
    '--exclude',
  ],
  redact: ['', '--in-place', '--min-confidence'],
  baseline: ['', '--baseline', '--reason', '--by', '--config', '--exclude', '--min-confidence'],
  explain: ['', 'id'],
  install: ['--hooks', '--hooks-path', '--check', '--dry-run'],
  uninstall: ['--dry-run'],
  hook: [''],
  '': [''],
};
/** Not asked of the network, nor of a terminal. */
const COMMANDS = Object.keys(OPTIONS);

interface Typed {
  readonly option: number;
  readonly joined: boolean;
  readonly before: string;
  readonly value: string;
  readonly behind: string;
}

interface Input {
  readonly values: number;
  readonly command: string;
  readonly typed: readonly Typed[];
  readonly format: string;
  readonly sound: boolean;
  readonly leaks: readonly string[];
  /** As a process of its own, by the built command line. */
  readonly apart: boolean;
}

const typed: fc.Arbitrary<Typed> = fc.record({
  option: fc.nat({ max: 16 }),
  joined: fc.boolean(),
  before: fc.constantFrom(...BEFORE),
  value: fc.constantFrom(...VALUES),
  behind: fc.constantFrom(...BEHIND),
});

const inputs: fc.Arbitrary<Input> = fc.record({
  values: fc.nat(),
  command: fc.constantFrom(...COMMANDS),
  typed: fc.array(typed, { minLength: 1, maxLength: 3 }),
  format: fc.constantFrom(...FORMATS),
  sound: fc.boolean(),
  leaks: fc.array(fc.constantFrom(...LEAKS), { maxLength: 4 }),
  apart: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

/** Commands that write a report in a form of choice. */
const REPORTING = new Set(['scan', 'staged', 'range', 'history']);

function argumentsOf(input: Input): readonly string[] {
  const options = OPTIONS[input.command] ?? [''];
  const args = input.typed.flatMap(({ option, joined, before, value, behind }) => {
    const name = options[option % options.length] ?? '';
    const text = `${before}${value}${behind}`;
    if (!name.startsWith('-')) return [text];
    return joined ? [`${name}=${text}`] : [name, text];
  });
  return [input.command, ...args, ...(input.sound && REPORTING.has(input.command) ? ['--format', input.format] : [])].filter(
    (one) => one !== '',
  );
}

function cases(): fc.Arbitrary<Case> {
  const check = async (input: Input, place: Place): Promise<void> => {
    const values = valuesOf(input.values);
    const top = path.join(place.folder, 'w');
    mkdirSync(top);
    const needsGit = !['scan', 'redact', '', 'explain'].includes(input.command);
    if (needsGit) mustGit(top, ['init', '-q', '-b', 'main', '.']);
    const given = new Set(['a.env']);
    writeFileSync(path.join(top, 'a.env'), input.leaks.map((one) => fill(one, values)).join('\n'));
    if (needsGit) mustGit(top, ['add', 'a.env']);
    const args = argumentsOf(input).map((one) => fill(one, values).replaceAll('\0', ''));
    place.count(input.command === '' ? 'no command' : input.command);

    const { stdout, stderr } = await (input.apart ? apart : program)(args, top);
    if (input.apart) place.count('as a process');
    const search = new Search(values);
    for (const [what, text] of [
      ['standard output', stdout],
      ['standard error', stderr],
    ] as const) {
      // redact lets through what it does not take for a credential: that is its output, and `contents` looks at it.
      if (input.command === 'redact' && what === 'standard output') continue;
      const found = search.anyForm(text);
      if (found !== null) throw new Violation(`${input.command} ${what}, raw`, found);
    }
    for (const name of readdirSync(place.folder, { recursive: true, encoding: 'utf8' })) {
      const file = path.join(place.folder, name);
      const inside = path.relative(top, file);
      // What git keeps is the content that it was given.
      if (given.has(inside) || inside.startsWith('.git/objects') || !statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
      const found = search.anyForm(readFileSync(file, 'latin1'));
      if (found !== null) throw new Violation(`${input.command} a file, raw`, found);
    }
  };
  return casesOf(inputs, check);
}

export const raw: Suite = {
  name: 'raw',
  about: 'values in the arguments of every option and command, in every format and error',
  cases,
};
