/** Damaged repositories: what git still reads of one is found, or something is named as unread. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { git, importCommits, mustGit } from '../lib/git.ts';
import { edit, edits } from '../lib/mutations.ts';
import type { Edit } from '../lib/mutations.ts';
import { program } from '../lib/program.ts';
import { readReport } from '../lib/report.ts';
import { Violation, casesOf } from '../lib/suite.ts';
import type { Case, Place, Suite } from '../lib/suite.ts';
import { sha256Of, valuesOf } from '../lib/values.ts';

const FORMS = ['loose', 'packed', 'deltas', 'alternates', 'packed-refs', 'bare'] as const;
type Form = (typeof FORMS)[number];

const KINDS = ['pack', 'idx', 'loose', 'packed-refs', 'refs', 'HEAD', 'config', 'alternates', 'shallow', 'any'] as const;
type Kind = (typeof KINDS)[number];

interface Damage {
  readonly kind: Kind;
  /** Which of the files of that kind, as a part of their number. */
  readonly which: number;
  readonly what: 'edit' | 'remove' | 'empty' | 'other' | 'link to itself';
  readonly edits: readonly Edit[];
}

interface Input {
  readonly form: Form;
  readonly damages: readonly Damage[];
}

const inputs: fc.Arbitrary<Input> = fc.record({
  form: fc.constantFrom(...FORMS),
  damages: fc.array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      which: fc.double({ min: 0, max: 0.999, noNaN: true }),
      what: fc.oneof(
        { weight: 8, arbitrary: fc.constant('edit' as const) },
        { weight: 3, arbitrary: fc.constantFrom('remove' as const, 'empty' as const, 'other' as const, 'link to itself' as const) },
      ),
      edits: edits(3),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

/** The values of the repositories, by where they stand: they are made once, and copied for each case. */
const VALUES = [0, 1, 2, 3].map((seed) => valuesOf(4_000_000 + seed));

function template(form: Form, folder: string): void {
  mkdirSync(folder);
  const [first, second, third, fourth] = VALUES;
  if (!first || !second || !third || !fourth) throw new Error('no values');
  const author = Buffer.from('Ada');
  const ref = 'refs/heads/main';
  const long = Array.from({ length: 120 }, (_, index) => `setting_${index} = ${sha256Of(String(index)).slice(0, 20)}`).join('\n');
  const commits = [
    {
      ref,
      author,
      message: Buffer.from('first'),
      files: [[Buffer.from('.env'), Buffer.from(`${long}\nBINANCE_API_KEY=${first.key}\nBINANCE_API_SECRET=${first.secret}\n`)]],
    },
    {
      ref,
      author,
      message: Buffer.from(`second\n\nBINANCE_API_SECRET=${second.secret}`),
      files: [[Buffer.from('.env'), Buffer.from(`${long}\nBINANCE_API_KEY=${second.key}\n`)]],
    },
    {
      ref,
      author,
      message: Buffer.from('third'),
      files: [
        [Buffer.from('.env'), Buffer.from(`${long}\n`)],
        [Buffer.from('bot/a.py'), Buffer.from(`binance_api_key = "${third.key}"\nbinance_api_secret = "${third.secret}"\n`)],
      ],
    },
  ] as const;
  importCommits(folder, commits, { name: 'v1', message: Buffer.from(`BINANCE_API_SECRET=${fourth.secret}\n`) });
  mustGit(folder, ['update-ref', 'refs/heads/feature/one', 'main~1']);
  mustGit(folder, ['symbolic-ref', 'HEAD', ref]);
  // fast-import leaves a pack: the other forms are made of it.
  const packs = path.join(folder, '.git/objects/pack');
  const unpack = (): void => {
    const moved = path.join(folder, '.git/moved');
    cpSync(packs, moved, { recursive: true });
    rmSync(packs, { recursive: true });
    mkdirSync(packs);
    for (const name of readdirSync(moved))
      if (name.endsWith('.pack')) mustGit(folder, ['unpack-objects', '-q'], readFileSync(path.join(moved, name)));
    rmSync(moved, { recursive: true });
  };
  if (form === 'loose' || form === 'packed-refs') unpack();
  if (form === 'deltas') mustGit(folder, ['repack', '-q', '-a', '-d', '-f', '--depth=10', '--window=20']);
  if (form === 'packed-refs') mustGit(folder, ['pack-refs', '--all']);
  if (form === 'bare') {
    const bare = `${folder}-bare`;
    mustGit(path.dirname(folder), ['clone', '-q', '--bare', folder, bare]);
    rmSync(folder, { recursive: true });
    cpSync(bare, folder, { recursive: true });
    rmSync(bare, { recursive: true });
  }
  if (form === 'alternates') {
    const objects = path.join(folder, '.git/objects');
    cpSync(objects, path.join(folder, 'shared'), { recursive: true });
    rmSync(packs, { recursive: true });
    mkdirSync(packs);
    mkdirSync(path.join(objects, 'info'), { recursive: true });
    // Relative to the folder of the objects, so that copies are whole.
    writeFileSync(path.join(objects, 'info/alternates'), '../../shared\n');
  }
}

const OF_KIND: Readonly<Record<Kind, RegExp>> = {
  pack: /\.pack$/,
  idx: /\.(?:idx|rev)$/,
  loose: /(?:objects|shared)\/[0-9a-f]{2}\/[0-9a-f]{38}$/,
  'packed-refs': /packed-refs$/,
  refs: /refs\/(?:heads|tags)\//,
  HEAD: /(?:^|\/)HEAD$/,
  config: /(?:^|\/)config$/,
  alternates: /info\/alternates$/,
  shallow: /shallow$/,
  any: /^(?:\.git|shared)?(?!.*\.sample$)/,
};

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile() && !name.endsWith('.sample'))
    .map((name) => name.split(path.sep).join('/'))
    .toSorted();
}

function damage(folder: string, { kind, which, what, edits: list }: Damage, names: readonly string[]): string {
  const fitting = names.filter((name) => OF_KIND[kind].test(name));
  const name = fitting[Math.floor(which * fitting.length)];
  if (name === undefined) return 'nothing of the kind';
  const file = path.join(folder, name);
  const other = names[Math.floor(which * names.length)] ?? name;
  rmSync(path.join(folder, 'x'), { force: true });
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
    rmSync(file, { force: true });
    if (what === 'edit') writeFileSync(file, edit(bytes, list));
    else if (what === 'empty') writeFileSync(file, '');
    else if (what === 'other' && other !== name) cpSync(path.join(folder, other), file);
    else if (what === 'link to itself') mkdirSync(file);
  } catch {
    // An earlier damage took it away.
  }
  return `${kind}, ${what}`;
}

function cases(): fc.Arbitrary<Case> {
  const base = mkdtempSync(path.join(tmpdir(), 'binleaks-fuzz-'));
  process.on('exit', () => rmSync(base, { recursive: true, force: true }));
  for (const form of FORMS) template(form, path.join(base, form));
  const names = new Map(FORMS.map((form) => [form, filesOf(path.join(base, form))]));

  const check = async ({ form, damages }: Input, place: Place): Promise<void> => {
    const folder = path.join(place.folder, 'r');
    cpSync(path.join(base, form), folder, { recursive: true });
    for (const one of damages) place.count(damage(folder, one, names.get(form) ?? []));
    place.count(form);

    // What a reader of the repository gets: all objects that git lists, whether a ref reaches them or not.
    const listed = git(folder, ['-c', 'safe.directory=*', 'cat-file', '--batch-all-objects', '--batch', '--buffer']).stdout.toString(
      'latin1',
    );
    const { code, stdout } = await program(['history', folder, '--format', 'json', '--min-confidence', 'low', '--jobs', '1'], place.folder);
    if (code === 2 && stdout === '') {
      place.count('refused');
      return;
    }
    const report = readReport(stdout);
    if (!report) throw new Violation('no report', `exit code ${code}`);
    if (report.complete !== (report.skipped.length === 0)) throw new Violation('complete', 'says one thing, and names another');
    if (code === 0 && !report.complete) throw new Violation('exit code', '0 of a scan that is not complete');
    for (const values of VALUES) {
      for (const value of [values.key, values.secret]) {
        if (!listed.includes(value)) continue;
        place.count('readable');
        if (!report.hashes.has(sha256Of(value)) && report.complete)
          throw new Violation('missed', 'git gives an object with a value, the scan neither finds it nor names anything as unread');
      }
    }
  };
  return casesOf(inputs, check);
}

export const repositories: Suite = {
  name: 'git',
  about: 'repositories whose packs, loose objects, indexes, refs, configuration are damaged; beside git cat-file',
  cases,
};
