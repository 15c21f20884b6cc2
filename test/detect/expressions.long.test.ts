/** Time is bounded by bytes: no expression of the sources does more work than its text is long. */
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { Counter, allExpressions, expressionsOf, pumped } from '../support/expressions.ts';

/** What is put together from the content itself or from another expression, each with its reason. */
const COMPOSED = [
  // The words of a table of the same file, counted there.
  /^src\/detect\/questions\/naming\.ts: new RegExp\(pattern\.source, 'gi'\)$/,
  // A frame's characters, each escaped, and its numbers as \d{1,20}: without choices, and at one end of a line.
  /^src\/detect\/decode\/private-keys\.ts: new RegExp\(`\^\$\{framePattern\(prefix\)\}`\)$/,
  /^src\/detect\/decode\/private-keys\.ts: new RegExp\(`\$\{framePattern\(suffix\)\}\$`\)$/,
  // The names of hooks and of hook managers' keys, in files of the user's own: nothing that is scanned.
  /^src\/install\/(?:doctor\/doctor|install|text\/yaml-text|text\/yaml)\.ts: new RegExp\(/,
];

const SMALL = 1000;
const MIDDLE = 10_000;
const LARGE = 100_000;
/** Ten times the text may take so many times the steps, for what a bounded repetition adds at the beginning. */
const GROWTH = 13;
/** No expression takes more steps a character than this, whatever stands there. */
const PER_CHARACTER = 1500;

/** With fewer steps a character nothing can be hidden by what a bounded repetition adds. */
const FEW = 40;

const { found, unknown } = allExpressions();

/** The steps of an expression's worst text, by sizes; null where they grow faster than the text. */
function stepsOf(counter: Counter): readonly number[] | null {
  const rates = [...pumped(counter)].map((pump) => ({ pump, steps: counter.count(pump(SMALL), PER_CHARACTER * SMALL) }));
  const [worst] = rates.toSorted((a, b) => b.steps - a.steps);
  if (!worst) return [0];
  const steps = [worst.steps];
  for (const size of [MIDDLE, LARGE]) {
    const before = steps.at(-1) ?? 0;
    const most = before * GROWTH + 1000;
    const now = counter.count(worst.pump(size), most);
    // A bounded repetition is filled by the middle size; what still grows faster then is none.
    if (now >= most && (size === LARGE || now >= PER_CHARACTER * size)) return null;
    steps.push(now >= most ? counter.count(worst.pump(size), PER_CHARACTER * size) : now);
    if ((steps.at(-1) ?? 0) >= PER_CHARACTER * size) return null;
    // In proportion already, and with few steps: the largest size would show nothing else.
    if (size === MIDDLE && now < before * 11 && before < FEW * SMALL) return steps;
  }
  return steps;
}

describe('the regular expressions of the sources', () => {
  it('are all known', () => {
    expect(found.length).toBeGreaterThan(200);
    expect(unknown.filter((one) => !COMPOSED.some((known) => known.test(one)))).toEqual([]);
  });

  const byFile = new Map<string, typeof found>();
  for (const one of found) byFile.set(one.file, [...(byFile.get(one.file) ?? []), one]);
  for (const [file, expressions] of byFile) {
    it(`take steps in proportion to their text: ${file}`, () => {
      const bad = expressions.filter((one) => stepsOf(new Counter(one)) === null).map((one) => `${one.line}: ${one.source}`);
      expect(bad).toEqual([]);
    }, 120_000);
  }
});

describe('an expression that takes more', () => {
  for (const source of [
    '(?:a+)+b',
    '(?:\\s+-{1,2}[\\w-]+)*b',
    '(?:Async|Binance\\w*)*Client$',
    '(?:a|a)*b',
    'a*a*b',
    'a+$',
    'x[^y]*y',
    '(?:"{1,3}|\\\\+)+$',
  ])
    it(`is seen: ${source}`, () => {
      expect(stepsOf(new Counter({ source, flags: '' }))).toBeNull();
    }, 60_000);

  it('is found wherever it stands, and however it is written', () => {
    const text = "const WORDS = 'a|b';\nexport const A = new RegExp(`(?:${WORDS})+`, 'g');\nf(String.raw`x`, /c+d/i.test(RegExp('e')));";
    const all = expressionsOf('a.ts', text);
    expect(all.found.map(({ source, flags }) => `${source} ${flags}`)).toEqual(['(?:a|b)+ g', 'c+d i', 'e ']);
    expect(expressionsOf('b.ts', 'new RegExp(given)').unknown.length).toBe(1);
  });

  it('is refused by the check', async () => {
    const eslint = new ESLint({ ruleFilter: ({ ruleId }) => ruleId.startsWith('regexp/') });
    const lint = async (text: string): Promise<readonly (string | null)[]> =>
      (await eslint.lintText(text, { filePath: 'src/detect/text/shape.ts' })).flatMap((one) => one.messages.map(({ ruleId }) => ruleId));
    expect(await lint('export const A = /^(?:a+)+$/;\n')).toContain('regexp/no-super-linear-backtracking');
    expect(await lint('export const A = /[ \\t]+$/;\n')).toContain('regexp/no-super-linear-move');
    expect(await lint('export const A = /^[ \\t]+/;\n')).toEqual([]);
  }, 60_000);
});
