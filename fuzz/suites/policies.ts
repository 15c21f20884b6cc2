/** Policies: a configuration or a baseline has the effect that it names, or is refused with its name; nothing in between. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { edit, edits } from '../lib/mutations.ts';
import type { Edit } from '../lib/mutations.ts';
import { program } from '../lib/program.ts';
import { readReport } from '../lib/report.ts';
import { Violation, casesOf } from '../lib/suite.ts';
import type { Case, Place, Suite } from '../lib/suite.ts';
import { Search, fill, sha256Of, valuesOf } from '../lib/values.ts';

/** Globs, and whether they name the file that leaks, `bot/a.env`. */
const GLOBS: readonly (readonly [string, boolean])[] = [
  ['**', true],
  ['bot/**', true],
  ['bot', true],
  ['**/*.env', true],
  ['bot/a.env', true],
  ['bot/?.env', true],
  ['bot/[ab].env', true],
  ['{bot,src}/**', true],
  // Without a slash a glob matches at any depth.
  ['a.env', true],
  ['b.env', false],
  ['bot/b.env', false],
  ['src/**', false],
  ['*.py', false],
  ['bot/[!a].env', false],
  ['bot/aa*.env', false],
];
/** What makes a regular expression slow, or is none. */
const HOSTILE_UNITS = [
  '*',
  '**',
  '**/',
  '*a',
  '?',
  '[',
  ']',
  '[a-',
  '{',
  '}',
  '{a,',
  ',b}',
  '(',
  ')',
  '+(a',
  '*(a|',
  '@(',
  '!(',
  '|',
  '\\',
  '/',
  '..',
  '!',
  '{1..9}',
  'a',
  '\n',
  '\0',
];

type Suppressor =
  | { readonly exclude: number }
  | { readonly hostile: readonly string[]; readonly times: number }
  | { readonly allow: 'key' | 'secret' | 'other' | 'KEY'; readonly expires: '2000-01-01' | '2999-12-31' | null }
  | { readonly odd: string };

interface Input {
  readonly values: number;
  readonly file: 'config' | 'baseline' | 'package.json';
  readonly parts: readonly Suppressor[];
  readonly accepted: readonly ('key' | 'secret' | 'other')[];
  readonly edits: readonly Edit[];
  readonly comment: string;
}

/** Members that no configuration has, or with values that none has. */
const ODD = [
  '"excluded": ["**"]',
  '"exclude": "**"',
  '"exclude": [""]',
  '"exclude": [1]',
  '"allow": {}',
  '"allow": [{"sha256": "00", "reason": "x"}]',
  '"allow": [{"reason": "x"}]',
  '"minConfidence": "none"',
  '"failOn": "never"',
  '"minConfidence": null',
  '"__proto__": {"exclude": ["**"]}',
  '"constructor": 1',
  '"exclude": ["bot/**"], "exclude": []',
  '"verify": {"limit": -1}',
  '"rotationDays": {"bot": 99999}',
  '"baseline": "/dev/zero"',
  '"baseline": "../../missing.json"',
  '"{KEY}": 1',
  '"minConfidence": "{SECRET}"',
] as const;

/** Comments; the first two are the only ones that say it. */
const COMMENTS = [
  ' # binleaks:allow',
  ' // see ticket 1; binleaks:allow because it is expired',
  '',
  ' # binleaks:allowed',
  ' # binleaks: allow',
  ' # xbinleaks:allow',
  ' # binleaks:allow-nextline',
  ' # BINLEAKS:ALLOW',
  ' # binleaks:allow_all',
] as const;

const inputs: fc.Arbitrary<Input> = fc.record({
  values: fc.nat(),
  file: fc.constantFrom('config' as const, 'baseline' as const, 'package.json' as const),
  parts: fc.array(
    fc.oneof(
      fc.record({ exclude: fc.nat({ max: GLOBS.length - 1 }) }),
      fc.record({
        hostile: fc.array(fc.constantFrom(...HOSTILE_UNITS), { minLength: 1, maxLength: 8 }),
        times: fc.integer({ min: 1, max: 40 }),
      }),
      fc.record({
        allow: fc.constantFrom('key' as const, 'secret' as const, 'other' as const, 'KEY' as const),
        expires: fc.constantFrom('2000-01-01' as const, '2999-12-31' as const, null),
      }),
      fc.record({ odd: fc.constantFrom(...ODD) }),
    ),
    { maxLength: 4 },
  ),
  accepted: fc.array(fc.constantFrom('key' as const, 'secret' as const, 'other' as const), { maxLength: 3 }),
  edits: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: edits(2) }),
  comment: fc.constantFrom(...COMMENTS),
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function cases(): fc.Arbitrary<Case> {
  const root = process.env['FUZZ_ROOT'] ?? '.';
  const compile = (name: string): ((value: unknown) => boolean) => {
    const schema: unknown = JSON.parse(readFileSync(path.join(root, `schema/${name}.schema.json`), 'utf8'));
    if (!isRecord(schema)) throw new Error(`schema/${name}.schema.json holds no object`);
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    return (value) => validate(value);
  };
  const isConfig = compile('config');
  const isBaseline = compile('baseline');

  const check = async (input: Input, place: Place): Promise<void> => {
    const values = valuesOf(input.values);
    const hashes = {
      key: sha256Of(values.key),
      secret: sha256Of(values.secret),
      other: sha256Of(values.other),
      KEY: sha256Of(values.key).toUpperCase(),
    };
    const lines = [`BINANCE_API_KEY=${values.key}${input.comment}`, `BINANCE_API_SECRET=${values.secret}`];
    const bot = path.join(place.folder, 'bot');
    mkdirSync(bot);
    writeFileSync(path.join(bot, 'a.env'), `${lines.join('\n')}\n`);

    const excluded = input.parts.flatMap((part) => {
      if ('exclude' in part) return [GLOBS[part.exclude]?.[0] ?? ''];
      return 'hostile' in part ? [part.hostile.join('').repeat(part.times)] : [];
    });
    const allowed = input.parts.flatMap((part) =>
      'allow' in part ? [{ sha256: hashes[part.allow], reason: 'x', ...(part.expires === null ? {} : { expires: part.expires }) }] : [],
    );
    const members = [
      ...(excluded.length > 0 ? [`"exclude": ${JSON.stringify(excluded)}`] : []),
      ...(allowed.length > 0 ? [`"allow": ${JSON.stringify(allowed)}`] : []),
      ...input.parts.flatMap((part) => ('odd' in part ? [fill(part.odd, values)] : [])),
    ];
    const config = `{${members.join(', ')}}`;
    const entries = input.accepted.map((one) => ({ sha256: hashes[one], kind: one === 'key' ? 'api-key' : 'secret-key' }));
    const given =
      input.file === 'config'
        ? config
        : input.file === 'baseline'
          ? JSON.stringify({ version: 1, entries })
          : `{"name": "x", "binleaks": ${config}}`;
    const text = edit(Buffer.from(given), input.edits);
    const file = { config: 'binleaks.config.json', baseline: '.binleaks-baseline.json', 'package.json': 'package.json' }[input.file];
    writeFileSync(path.join(place.folder, file), text);
    place.count(`${input.file}, ${input.edits.length > 0 ? 'edited' : 'whole'}`);

    const { code, stdout, stderr } = await program(['scan', '--format', 'json'], place.folder);
    const search = new Search(values);
    for (const [what, output] of [
      ['standard output', stdout],
      ['standard error', stderr],
    ] as const) {
      const found = search.anyForm(output);
      if (found !== null) throw new Violation(`${what}, raw`, found);
    }

    let parsed: unknown;
    let isJson = true;
    try {
      parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
    } catch {
      isJson = false;
    }
    const own = input.file === 'package.json' && isJson && isRecord(parsed) ? parsed['binleaks'] : parsed;
    if (code === 2 && stdout === '') {
      place.count('refused');
      if (!/binleaks/.test(stderr)) throw new Violation('refusal', 'without a word');
      if (input.edits.length === 0 && input.file === 'baseline') throw new Violation('refusal', 'of a sound baseline');
      const isPlain = input.parts.every((part) => 'exclude' in part || ('allow' in part && part.allow !== 'KEY'));
      const isTwice = new Set(allowed.map((one) => one.sha256)).size < allowed.length;
      if (input.edits.length === 0 && isPlain && !isTwice) throw new Violation('refusal', 'of a sound configuration');
      return;
    }
    place.count('taken');
    if (input.file !== 'package.json' && !isJson) throw new Violation('taken', `${input.file}: is no JSON`);
    if (input.file === 'config' && !isConfig(own)) throw new Violation('taken', 'a configuration that its schema refuses');
    if (input.file === 'baseline' && !isBaseline(own)) throw new Violation('taken', 'a baseline that its schema refuses');
    if (input.file === 'package.json' && isJson && own !== undefined && !isConfig(own))
      throw new Violation('taken', 'a configuration that its schema refuses');
    const report = readReport(stdout);
    if (!report) throw new Violation('no report', `exit code ${code}`);

    // What is hidden is hidden for a reason that stands in the policy: asked of what was parsed, not of what was meant.
    const policy = isRecord(own) ? own : {};
    const globs = Array.isArray(policy['exclude']) ? policy['exclude'].map(String) : [];
    const known = new Map(GLOBS);
    if (globs.some((glob) => !known.has(glob))) return;
    const isExcluded = input.file !== 'baseline' && globs.some((glob) => known.get(glob) === true);
    const today = new Date().toISOString().slice(0, 10);
    const listed = [policy['allow'], policy['entries']]
      .flatMap((list): readonly unknown[] => (Array.isArray(list) ? list : []))
      .filter(isRecord);
    const isAccepted = (hash: string): boolean =>
      listed.some((one) => one['sha256'] === hash && (typeof one['expires'] !== 'string' || one['expires'] >= today));
    const isHidden = (hash: string, comment: boolean): boolean => isExcluded || isAccepted(hash) || comment;
    const comment = COMMENTS.indexOf(COMMENTS.find((one) => one === input.comment) ?? '') < 2;
    const expected = isHidden(hashes.key, comment) && isHidden(hashes.secret, false) ? 0 : 1;
    if ('minConfidence' in policy || 'failOn' in policy || 'baseline' in policy) return;
    if (code !== expected && !(code === 2 && !report.complete))
      throw new Violation('effect', `exit code ${code} where ${expected} is right`);
  };
  return casesOf(inputs, check);
}

export const policies: Suite = {
  name: 'policies',
  about: 'configurations, baselines, globs and comments: the right effect or a clear refusal',
  cases,
};
