/** Path patterns: GitHub's cheat sheet, and what people write besides. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/errors.ts';
import { parsePathFilter, unmatchedProblem } from '../../src/policy/globs/path-filter.ts';
import type { PathFilter } from '../../src/policy/globs/path-filter.ts';

const ROOT = '/home/runner/work/bot/bot';
const filterOf = (...lines: readonly string[]): PathFilter => parsePathFilter(lines, { where: 'paths', roots: [ROOT] });
const complaint = (...lines: readonly string[]): string => {
  try {
    filterOf(...lines);
    return '';
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return error.message;
  }
};

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#patterns-to-match-file-paths */
const CHEAT_SHEET: readonly (readonly [patterns: readonly string[], matches: readonly string[], others: readonly string[]])[] = [
  [['*'], ['README.md', 'server.rb'], ['docs/README.md']],
  [['*.jsx?'], ['page.js', 'page.jsx'], ['page.jsxx', 'src/page.js']],
  [['**'], ['all/the/files.md', '.env'], []],
  [['*.js'], ['app.js', 'index.js'], ['js/index.js']],
  [['**.js'], ['index.js', 'js/index.js', 'src/js/app.js'], ['index.jsx']],
  [['docs/*'], ['docs/README.md', 'docs/file.txt'], ['docs/mona/a.txt', 'docs']],
  [['docs/**'], ['docs/README.md', 'docs/mona/octocat.txt'], ['docs', 'docsx/a', 'a/docs/b']],
  [['docs/**/*.md'], ['docs/README.md', 'docs/mona/hello-world.md', 'docs/a/markdown/file.md'], ['docs/a.txt', 'xdocs/a.md']],
  [['**/docs/**'], ['docs/hello.md', 'dir/docs/my-file.txt', 'space/docs/plan/space.doc'], ['mydocs/a', 'docs']],
  [['**/README.md'], ['README.md', 'js/README.md'], ['xREADME.md', 'js/xREADME.md']],
  [['**/*src/**'], ['a/src/app.js', 'my-src/code/js/app.js'], ['src', 'source/a']],
  [['**/*-post.md'], ['my-post.md', 'path/their-post.md'], ['post.md']],
  [['**/migrate-*.sql'], ['migrate-10909.sql', 'db/migrate-v1.0.sql', 'db/sept/migrate-v1.sql'], ['db/migrate.sql']],
  [['*.md', '!README.md'], ['hello.md'], ['README.md', 'docs/hello.md']],
  [['*.md', '!README.md', 'README*'], ['hello.md', 'README.md', 'README.doc'], ['a.doc']],
  [['v[12].[0-9]+.txt'], ['v1.10.txt', 'v2.0.txt'], ['v3.0.txt', 'v1..txt']],
];

/** What else people write for the file bot/.env or the folder bot. */
const WAYS: readonly string[] = [
  'bot',
  'bot/',
  './bot',
  '/bot',
  'bot//.env',
  'bot\\.env',
  '.\\bot\\.env',
  `${ROOT}/bot`,
  `${ROOT}/bot/*`,
  'bot/**',
  '**/.env',
  '**/bot/',
  'b[ot]+',
  'b[ot]+/',
  'bot/\\.env',
];

describe('patterns', () => {
  it.each(CHEAT_SHEET)('%j: as GitHub reads them', (patterns, matches, others) => {
    const filter = filterOf(...patterns);
    for (const path of matches) expect([path, filter.includes(path)]).toEqual([path, true]);
    for (const path of others) expect([path, filter.includes(path)]).toEqual([path, false]);
  });

  it.each(WAYS)('%s: means bot/.env', (way) => {
    // A class names a file and no folder.
    const path = way === 'b[ot]+' ? 'bot' : 'bot/.env';
    expect(filterOf(way).includes(path)).toBe(true);
    expect(filterOf(way).includes('robot/key.pem')).toBe(false);
    expect(unmatchedProblem(filterOf(way), [path, 'README.md'], 'paths')).toBeNull();
  });

  it('take drives of Windows for the top, whatever their case and slashes', () => {
    const filter = parsePathFilter(['d:/a/BOT/bot/src\\key.txt'], { where: 'paths', roots: ['D:\\a\\bot\\bot'] });
    expect(filter.includes('src/key.txt')).toBe(true);
    expect(() => parsePathFilter(['C:\\other'], { where: 'paths', roots: ['D:\\a\\bot\\bot'] })).toThrow(/no path of this repository/);
  });

  it('know a name by its characters, composed or not', () => {
    const [composed, apart] = ['caf\u00e9', 'cafe\u0301'];
    for (const [pattern, path] of [
      [composed, `${apart}/.env`],
      [apart, `${composed}/.env`],
      [`${apart}/*`, `${composed}/.env`],
      [`**/caf[${composed.at(-1) ?? ''}]/*`, `${apart}/.env`],
    ])
      expect(filterOf(pattern ?? '').includes(path ?? '')).toBe(true);
  });

  it('take a folder whose name holds special signs for itself, too', () => {
    expect(filterOf('c++').includes('c++/bot.env')).toBe(true);
    expect(filterOf('app/[id]').includes('app/[id]/page.tsx')).toBe(true);
    expect(filterOf('app/\\[id\\]').includes('app/[id]/page.tsx')).toBe(true);
    expect(filterOf('app/\\[id\\]').includes('app/i/page.tsx')).toBe(false);
  });

  it('are refused in words', () => {
    expect(complaint('!docs/**')).toMatch(/only patterns with "!"/);
    expect(complaint('bot', '../other')).toMatch(/"\.\.\/other": "\.\." leads out of the repository/);
    expect(complaint('a/../../b')).toMatch(/leads out/);
    expect(complaint('bot/[ab')).toMatch(/"\[" is not closed/);
    expect(complaint('bot/[]')).toMatch(/names no character/);
    expect(complaint('bot/[!a]')).toMatch(/"\[!" is not supported/);
    expect(complaint('bot/[z-a]')).toMatch(/"z-a" runs backwards/);
    expect(complaint('?.env')).toMatch(/none or one of the character before it, and there is none/);
    expect(complaint('bot/+')).toMatch(/one or more of the character before it/);
  });

  it('mean every file where there is none', () => {
    expect(filterOf().includes('any/thing')).toBe(true);
    for (const all of ['.', './', '/', ROOT, '**']) expect(filterOf(all).includes('any/thing')).toBe(true);
  });
});

describe('patterns that match nothing', () => {
  const PATHS = ['README.md', 'bot/.env', 'bot/a.py'];
  it.each([
    ['bto', /"bto" matches no file; patterns begin at the top/],
    ['*.env', /"\*\.env" matches no file; "\*" stays within a folder, "\*\*\/\*\.env" looks into all/],
    ['Bot/**', /"Bot\/\*\*" matches no file; the case of letters counts: there is bot\/\.env/],
    ['bot, src', /one pattern a line, without commas/],
    ['bot src', /one pattern a line/],
    ['{bot,src}/**', /braces are not special/],
    ['- bot/**', /without the hyphens and quotes of a YAML list/],
    ['"bot"', /without the hyphens and quotes/],
    ['bot\\*', /a backslash takes the sign behind it literally/],
    ['/etc/passwd', /"\/etc\/passwd" matches no file/],
  ])('%s', (pattern, message) => {
    expect(unmatchedProblem(filterOf('bot', pattern), PATHS, 'paths')).toMatch(message);
  });

  it('are all named, and so are patterns that leave nothing together', () => {
    expect(unmatchedProblem(filterOf('x', 'bot', 'y'), PATHS, 'paths')).toMatch(/^paths: "x" matches no file \(nor "y"\)/);
    expect(unmatchedProblem(filterOf('bot', '!bot/**'), PATHS, 'paths')).toMatch(/"!" take away all/);
    // One that takes away nothing hides nothing.
    expect(unmatchedProblem(filterOf('bot', '!docs/**'), PATHS, 'paths')).toBeNull();
    expect(unmatchedProblem(filterOf(), [], 'paths')).toBeNull();
  });
});

it('matches as an independent reading of the cheat sheet does', () => {
  /** A pattern without ? + [ as a regular expression: fit for short texts. */
  const oracle = (pattern: string): RegExp =>
    new RegExp(
      `^${pattern.replace(/(?<=^|\/)\*\*\/|\*\*|\*|[.$()]/g, (sign) => {
        if (sign === '**/') return '(?:.*/)?';
        return sign === '**' ? '.*' : sign === '*' ? '[^/]*' : `\\${sign}`;
      })}$`,
    );
  const piece = fc.constantFrom('a', 'b', '*', '**', 'a*', '*b', 'x**', '.env');
  const pattern = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('/'));
  const path = fc.array(fc.constantFrom('a', 'b', 'ab', 'xab', '.env'), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(pattern, path, (glob, name) => {
      if (!glob.includes('*')) return;
      expect([glob, name, filterOf(glob).includes(name)]).toEqual([glob, name, oracle(glob).test(name)]);
    }),
    { numRuns: 2000 },
  );
});

it('takes no longer than the product of both lengths, whatever a pattern repeats', () => {
  const started = process.cpuUsage().user;
  expect(filterOf(`${'*a'.repeat(60)}b`).includes('a'.repeat(4000))).toBe(false);
  expect(filterOf(`${'a+'.repeat(60)}b`).includes('a'.repeat(4000))).toBe(false);
  expect(filterOf(`${'**/'.repeat(40)}b`).includes('a/'.repeat(2000))).toBe(false);
  expect(process.cpuUsage().user - started).toBeLessThan(10_000_000);
});
