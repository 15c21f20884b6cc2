/** `binleaks:allow` in the comments of every language. */
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { fakeKey } from '../support/random.ts';

const KEY = fakeKey(21);
const LINE = `BINANCE_API_KEY = "${KEY}"`;

function isAllowed(text: string, encoding: BufferEncoding = 'utf8'): boolean {
  const found = detect({ bytes: Buffer.from(text, encoding), path: 'bot.txt' });
  expect(found.length).toBe(1);
  return found[0]?.inlineAllowed ?? false;
}

const COMMENTS: readonly (readonly [string, string])[] = [
  ['//', ''],
  ['///', ''],
  ['#', ''],
  ['--', ''],
  [';', ''],
  ['%', ''],
  ['!', ''],
  ['"', ''],
  ["'", ''],
  ['rem', ''],
  ['REM', ''],
  ['dnl', ''],
  ['*', ''],
  ['/*', '*/'],
  ['<!--', '-->'],
  ['{#', '#}'],
  ['{{!--', '--}}'],
  ['{-', '-}'],
  ['(*', '*)'],
  ['"""', '"""'],
  ["'''", "'''"],
  ['<%#', '%>'],
  ['@rem', ''],
  ['::', ''],
];

describe('binleaks:allow', () => {
  it.each(COMMENTS)('counts in a comment of the form %s %s', (open, close) => {
    expect(isAllowed(`${LINE} ${open} binleaks:allow ${close}\n`)).toBe(true);
    expect(isAllowed(`${LINE} ${open} a test key, binleaks:allow: see the wiki ${close}\r\nnext\n`)).toBe(true);
    expect(isAllowed(`x\n${open} binleaks:allow-next-line ${close}\n${LINE}\n`)).toBe(true);
    expect(isAllowed(`${open} binleaks:allow-next-line ${close}\r\n${LINE}\r\n`)).toBe(true);
    if (/\W$/.test(open)) expect(isAllowed(`${LINE} ${open}binleaks:allow${close}\n`)).toBe(true);
    expect(isAllowed(`${LINE} ${open} binleaks:allow ${close}\n`, 'utf16le')).toBe(true);
  });

  it.each([
    'notbinleaks:allow',
    'my_binleaks:allow',
    'no-binleaks:allow',
    'binleaks:allowed',
    'binleaks:allow_all',
    'binleaks:allow-all',
    'binleaks:allow-next-line',
    'binleaks:allow-next-lines',
    'binleaks: allow',
    'binleaks allow',
    'BINLEAKS:ALLOW',
  ])('is a token of its own: %s counts for nothing', (words) => {
    expect(isAllowed(`${LINE} # ${words}\n`)).toBe(false);
  });

  it.each(['binleaks:allow', 'binleaks:allow-next-lines', 'xbinleaks:allow-next-line'])(
    'on the line above %s counts for nothing',
    (words) => {
      expect(isAllowed(`# ${words}\n${LINE}\n`)).toBe(false);
    },
  );

  it('reaches one line and no further', () => {
    expect(isAllowed(`# binleaks:allow-next-line\n\n${LINE}\n`)).toBe(false);
    expect(isAllowed(`${LINE}\n# binleaks:allow\n`)).toBe(false);
    expect(isAllowed(`${LINE}\n# binleaks:allow-next-line\n`)).toBe(false);
  });
});
