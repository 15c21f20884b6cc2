/** Reports on a terminal: they keep to its width, marks stand under what they mark, links lead to files. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsLinks, fileAddress } from '../../src/cli/options/terminal-options.ts';
import { displayWidth, markedLines } from '../../src/report/display-width.ts';
import { styleOf } from '../../src/report/style.ts';
import { reportBlocked, reportText } from '../support/reporters.ts';
import { RESULT } from '../support/result.ts';

const PLAIN = { colour: false, quiet: false, verbose: false };

describe('a line of a source and its mark', () => {
  const snippet = fc
    .tuple(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ minLength: 1, maxLength: 80 }), fc.string({ maxLength: 200 }))
    .map(([before, value, after]) => ({
      text: before + value + after,
      start: before.length,
      end: before.length + value.length,
    }));

  it('fit into the terminal', () => {
    fc.assert(
      fc.property(snippet, fc.integer({ min: 40, max: 200 }), (one, columns) => {
        for (const line of markedLines(one, '      ', columns)) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it('stand under each other', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.integer({ min: 40, max: 200 }), (before, after, columns) => {
        const text = `${'a '.repeat(before)}VALUE${' b'.repeat(after)}`;
        const [line = '', mark = ''] = markedLines({ text, start: before * 2, end: before * 2 + 5 }, '  ', columns);
        expect(line.slice(mark.indexOf('^'), mark.length)).toBe('VALUE');
      }),
    );
  });

  it('are whole where there is no terminal, or room for them', () => {
    const text = `${'x'.repeat(300)}VALUE${'y'.repeat(300)}`;
    expect(markedLines({ text, start: 300, end: 305 }, '', undefined)[0]).toBe(text);
    expect(markedLines({ text: 'a VALUE b', start: 2, end: 7 }, '  ', 60)).toEqual(['  a VALUE b', '    ^^^^^']);
  });
});

describe.each([60, 80, 120])('on %i columns', (columns) => {
  it('what is indented keeps to the width', () => {
    for (const text of [reportText(RESULT, { ...PLAIN, columns }), reportBlocked({ ...RESULT, source: 'staged' }, { ...PLAIN, columns })])
      for (const line of text.split('\n')) {
        // Commands and hashes are to be copied, paths are names: they are not cut. What has no indentation the terminal itself
        // can break, a title too.
        if (!line.startsWith('  ') || /^ {5,9}(?:git|printf|bin|\(before|\{ "sha256)|^ {2,4}\{ "|:\d+:\d+/.test(line)) continue;
        expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
      }
  });
});

it('no colour is yellow letters on the background of the terminal, which can be white', () => {
  const style = styleOf(true);
  for (const paint of [style.bold, style.dim, style.red, style.magenta, style.cyan, style.green, style.alert, style.amber])
    expect(paint('x')).not.toMatch(/\u001b\[(?:1;)?33m/);
});

describe('hyperlinks', () => {
  it.each([
    [{ TERM_PROGRAM: 'vscode' }, true],
    [{ TERM_PROGRAM: 'iTerm.app' }, true],
    [{ VTE_VERSION: '7200' }, true],
    [{ VTE_VERSION: '4801' }, false],
    [{ TERM: 'xterm-kitty' }, true],
    [{ TERM: 'xterm-256color' }, false],
    [{ TERM_PROGRAM: 'vscode', TMUX: '/tmp/t,1,0' }, false],
    [{ WT_SESSION: 'x' }, true],
    [{ WT_SESSION: 'x', FORCE_HYPERLINK: '0' }, false],
    [{ FORCE_HYPERLINK: '1', TERM: 'dumb' }, true],
    [{}, false],
  ])('%j: %s', (env, drawn) => expect(drawsLinks(env)).toBe(drawn));

  it('lead to files of the work tree, with every byte of the name encoded', () => {
    const at = (path: string, more: object = {}): string | null => fileAddress('/r', { place: 'file', commit: null, path, ...more });
    expect(at('a b/ü;.env')).toBe('file:///r/a%20b/%C3%BC;.env');
    expect(at('x\u001b]8;;evil\u0007.env')).not.toMatch(/[\u0000-\u001f]/);
    expect(at('a.env', { commit: 'f'.repeat(40) })).toBeNull();
    expect(at('a.env', { place: 'message' })).toBeNull();
    expect(at('abc…yz.env')).toBeNull();
  });

  it('stand around the place alone', () => {
    const text = reportText(RESULT, { ...PLAIN, link: () => 'file:///r/a.env' });
    expect(text).toMatch(/ {4}\u001b\]8;;file:\/\/\/r\/a\.env\u001b\\[^\u001b]+:\d+:\d+[^\u001b]*\u001b\]8;;\u001b\\/);
    expect(reportText(RESULT, PLAIN)).not.toContain('\u001b');
  });
});
