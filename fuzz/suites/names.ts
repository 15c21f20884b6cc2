/** Names and messages: whatever they hold, no report is forged, none is broken, and no value in them comes out. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { SaxesParser } from 'saxes';
import { tarOf, zipOf } from '../../test/support/archives.ts';
import { FORMATS } from '../../src/report/render.ts';
import type { Format } from '../../src/report/render.ts';
import { importCommits } from '../lib/git.ts';
import { program } from '../lib/program.ts';
import { Violation, casesOf } from '../lib/suite.ts';
import type { Case, Place, Suite } from '../lib/suite.ts';
import { Search, fill, valuesOf } from '../lib/values.ts';

/** What breaks a terminal, a log, a document; every syntax carries the word that a forgery would show. */
const PARTS = [
  '\n',
  '\r',
  '\t',
  '\b',
  '\u007f',
  '\u0085',
  '\u009b31m',
  '\u001b[31m',
  '\u001b]0;forged\u0007',
  '\u001b]8;;http://forged\u001b\\',
  '\u202e',
  '\u2066',
  '\u2028',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\u0430',
  '🔑',
  'é',
  '%0A',
  '%1b',
  '%',
  '%25',
  '%E2',
  '\n::error::forged',
  '::error file=x::forged',
  '\n  ##[error]forged',
  '##vso[task.setvariable variable=x]forged',
  '\n::stop-commands::forged',
  '<forged>',
  '</script><script>forged()<',
  '"><img src=x onerror=forged>',
  "'onforged='",
  ']]>',
  '<!--',
  '-->',
  '&forged;',
  '&#x3c;forged&#x3e;',
  '](javascript:forged)',
  '[forged](x)',
  '![forged](x)',
  '\n# forged',
  '\n---\n',
  '|',
  '`',
  '```\n',
  '*',
  '\\',
  '"',
  "'",
  ',',
  ';',
  ':',
  '=forged()',
  '{',
  '}',
  '$(forged)',
  ' ',
  '.',
  '-',
  '--forged',
  'a',
  'n',
  'x1b',
  '{KEY}',
  '{SECRET}',
  '{OTHER}',
  '{KEY64}',
  '{SECRETHEX}',
  '{KEYPCT}',
  '{SECRETESC}',
] as const;
/** Bytes that are no UTF-8. */
const BROKEN = ['\\xff', '\\xc3', '\\xed\\xa0\\x80', '\\x80'] as const;

interface Input {
  readonly values: number;
  readonly where: 'files' | 'zip' | 'tar' | 'git';
  /** The parts of each name. */
  readonly names: readonly (readonly string[])[];
  readonly folder: readonly string[];
  readonly verbose: boolean;
}

const name = fc.array(
  fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...PARTS) }, { weight: 1, arbitrary: fc.constantFrom(...BROKEN) }),
  { minLength: 1, maxLength: 6 },
);

const inputs: fc.Arbitrary<Input> = fc.record({
  values: fc.nat(),
  where: fc.oneof(
    { weight: 4, arbitrary: fc.constant('files' as const) },
    { weight: 2, arbitrary: fc.constantFrom('zip' as const, 'tar' as const) },
    { weight: 2, arbitrary: fc.constant('git' as const) },
  ),
  names: fc.array(name, { minLength: 1, maxLength: 4 }),
  folder: name,
  verbose: fc.boolean(),
});

type Texts = (parts: readonly string[]) => Buffer;

/** A name of at most 255 bytes, without what no file system takes. */
function fileName(bytes: Buffer, spare: string): Buffer {
  const clean = Buffer.from(bytes.filter((byte) => byte !== 0 && byte !== 0x2f)).subarray(0, 240);
  return clean.length === 0 || /^\.{1,2}$/.test(clean.toString('latin1')) || /^\.git$/i.test(clean.toString('latin1'))
    ? Buffer.from(spare)
    : clean;
}

/** A part of a ref's name, by git's rules. */
function refName(bytes: Buffer): string {
  const text = bytes.toString('utf8').replace(/[\u0000- \u007f~^:?*[\\\ufffd]|\.\.|@\{|\/|\.lock$|^[.-]|\.$/g, '');
  return text === '' || text === '@' ? 'branch' : text.slice(0, 200);
}

function make(input: Input, folder: string, bytesOf: Texts, content: Buffer): readonly string[] {
  // Of a value that stands nowhere else a piece can't be told from any other text: it is whole, or left out.
  const whole = (parts: readonly string[], most: number): readonly string[] => {
    let length = 0;
    return parts.filter((part) => {
      const more = bytesOf([part]).length;
      if (part === '{OTHER}' && length + more > most) return false;
      length += more;
      return true;
    });
  };
  const names = input.names.map((parts, index) => fileName(bytesOf(whole(parts, 240)), `name${index}`));
  const inside = fileName(bytesOf(whole(input.folder, 240)), 'folder');
  switch (input.where) {
    case 'files': {
      const base = Buffer.concat([Buffer.from(`${folder}/t/`), inside]);
      mkdirSync(base, { recursive: true });
      for (const one of names) writeFileSync(Buffer.concat([base, Buffer.from('/'), one]), content);
      return ['scan', 't'];
    }
    case 'zip':
    case 'tar': {
      mkdirSync(path.join(folder, 't'));
      // Archives keep what a file system refuses.
      const parts = input.names.map((one, index) => ({
        name: (bytesOf(whole(one, 90)).toString('utf8') || `name${index}`).slice(0, 90),
        content,
      }));
      writeFileSync(path.join(folder, 't', `a.${input.where}`), input.where === 'zip' ? zipOf(parts) : tarOf(parts));
      return ['scan', 't'];
    }
    case 'git': {
      const repo = path.join(folder, 't');
      mkdirSync(repo);
      const line = (bytes: Buffer): Buffer =>
        Buffer.from(bytes.filter((byte) => byte !== 0 && byte !== 0x0a && byte !== 0x3c && byte !== 0x3e));
      const message = Buffer.concat([Buffer.from('x'), ...input.names.map(bytesOf)]);
      const done = importCommits(
        repo,
        [
          {
            ref: `refs/heads/${refName(bytesOf(input.folder))}`,
            author: line(bytesOf(input.folder)),
            message,
            files: names.map((one) => [one, content] as const),
          },
        ],
        { name: refName(bytesOf(input.names[0] ?? [])), message },
      );
      if (done) return ['history', 't', '--jobs', '1'];
      // git took no commit of these names: there is no file with a key yet.
      writeFileSync(path.join(repo, 'a.env'), content);
      return ['scan', 't'];
    }
  }
}

/** Characters that steer: none of them stands in a report, but line feeds, and a tab where a format has them. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

const CHECKS: Readonly<Record<Format, (text: string) => string | null>> = {
  text: (text) => commandIn(text),
  json: (text) => jsonProblem(text),
  jsonl: (text) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map(jsonProblem)
      .find((problem) => problem !== null) ?? null,
  sarif: (text) => jsonProblem(text),
  gitlab: (text) => jsonProblem(text),
  markdown: (text) =>
    commandIn(text) ??
    (/(?<![\\`])<forged|<script|<img|^\s{0,3}# forged|(?<!\\)\]\(javascript:/im.test(text.replace(/`+[^`]*`+/g, ''))
      ? 'markup of a name'
      : null),
  github: (text) => commandIn(text),
  junit: (text) => xmlProblem(text),
  html: (text) => htmlProblem(text),
};

/** A heading is one in Markdown only: a line of a message that is shown as it stands may begin with a number sign. */
function commandIn(text: string): string | null {
  return /^\s*(?:::[a-z-]+(?: file=x)?::|##\[[a-z]+\]|##vso\[[^\]]*\])forged/im.test(text)
    ? 'a command of a name at the start of a line'
    : null;
}

function jsonProblem(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch {
    return 'is no JSON';
  }
}

function xmlProblem(text: string): string | null {
  const parser = new SaxesParser();
  let problem: string | null = null;
  parser.on('error', () => (problem ??= 'is no XML'));
  parser.on('opentag', ({ name: tag, attributes }) => {
    if ([tag, ...Object.keys(attributes)].some((one) => /forged|script|img/i.test(one))) problem ??= 'an element of a name';
  });
  parser.write(text).close();
  return problem;
}

function htmlProblem(text: string): string | null {
  let problem: string | null = null;
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) {
      if (/forged|^img$/i.test(node.nodeName)) problem ??= 'an element of a name';
      for (const { name: attribute, value } of node.attrs) {
        if (/forged|^on/i.test(attribute)) problem ??= 'an attribute of a name';
        if (/^(?:href|src)$/i.test(attribute) && /^\s*(?:javascript|data):/i.test(value)) problem ??= 'a link that runs code';
      }
      if (node.nodeName === 'script' && /forged/.test(JSON.stringify(node.childNodes.map((one) => ('value' in one ? one.value : '')))))
        problem ??= 'a script of a name';
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(text));
  return problem;
}

function cases(): fc.Arbitrary<Case> {
  const check = async (input: Input, place: Place): Promise<void> => {
    const values = valuesOf(input.values);
    const bytesOf: Texts = (parts) =>
      Buffer.concat(
        parts.map((part) =>
          part.startsWith('\\x') && part.length > 2 ? Buffer.from(part.replaceAll('\\x', ''), 'hex') : Buffer.from(fill(part, values)),
        ),
      );
    const content = Buffer.from(fill('BINANCE_API_KEY={KEY}\nBINANCE_API_SECRET={SECRET}\n', values));
    const command = make(input, place.folder, bytesOf, content);
    place.count(`${input.where}, ${command[0] ?? ''}`);

    const reports = FORMATS.map((format) => ['--report', `${format}=${format}.out`]);
    const args = [...command, ...reports.flat(), ...(input.verbose ? ['--verbose'] : [])];
    const { code, stdout, stderr } = await program(args, place.folder);
    if (code === 0 && input.names.length > 0) throw new Violation('exit code', 'a key stands in every file, and the code is 0');
    const search = new Search(values);
    const texts: (readonly [string, string])[] = FORMATS.map((format) => {
      const text = readFileSync(path.join(place.folder, `${format}.out`), 'utf8');
      const problem = CHECKS[format](text);
      if (problem !== null) throw new Violation(`${format}, forged`, problem);
      return [format, text];
    });
    for (const [what, text] of [...texts, ['standard output', stdout], ['standard error', stderr]] as const) {
      const found = search.anyForm(text);
      if (found !== null) throw new Violation(`${what}, raw`, found);
      const steering = STEERING.exec(text);
      if (steering) throw new Violation(`${what}, steering`, `U+${steering[0].charCodeAt(0).toString(16).padStart(4, '0')}`);
    }
  };
  return casesOf(inputs, check);
}

export const names: Suite = {
  name: 'names',
  about: 'names of files, entries and refs, authors and messages: control characters, markup, commands, values; in every format',
  cases,
};
