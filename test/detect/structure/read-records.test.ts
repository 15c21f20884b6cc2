/** The record tree: what encloses a value and what its parts are called, in every family of formats. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readRecords } from '../../../src/detect/structure/read-records.ts';
import { pathOf } from '../../../src/detect/structure/record.ts';
import type { RecordNode } from '../../../src/detect/structure/record.ts';
import { startCounting } from '../../support/steps.ts';

/** `<1>`, `<2>` … stand for values. */
function marksOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/<\d>/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The way from the file to a value: kinds and names. */
function pathTo(text: string, mark = 0, path = 'a'): string {
  const member = readRecords(text, marksOf(text), path).places[mark];
  if (!member) return 'none';
  return [...pathOf(member)]
    .map((one) => `${one.record.kind}.${one.name ?? '*'}`)
    .toReversed()
    .join(' > ');
}

describe('a value is found by its records', () => {
  it.each([
    ['JSON', '{"binance": {"apiKey": "<1>"}}', 'file.* > object.binance > object.apiKey'],
    ['minified JavaScript', 'var a={binance:{key:"<1>",testnet:!1}}', 'file.a > object.binance > object.key'],
    ['a call', 'client = Client("<1>", secret="<2>")', 'file.client > call.*'],
    ['a named argument', 'client = Client("x", secret="<1>")', 'file.client > call.secret'],
    ['a Go constant', 'const (\n\tkey = "<1>"\n\tother = "x"\n)\n', 'file.* > call.key'],
    ['a PHP array', "$e = array('apiKey' => '<1>');", 'file.$e > call.apiKey'],
    ['a Ruby hash', "Client.new(key: '<1>')", 'file.* > call.key'],
    ['a type', 'const KEY: &str = "<1>";', 'file.KEY'],
    ['a subscript', "config['api_key'] = '<1>'", 'file.config.api_key'],
    ['YAML', 'binance:\n  live:\n    key: <1>\n', 'file.binance > block.live > block.key'],
    ['a list in YAML', 'accounts:\n- name: a\n  key: <1>\n', 'file.accounts > block.* > item.key'],
    ['a list of assignments', 'environment:\n  - NAME=x\n  - KEY=<1>\n', 'file.environment > block.KEY'],
    ['documents in YAML', 'a: 1\n---\nkey: <1>\n', 'file.* > section.key'],
    ['Python', 'def f(a):\n    if a:\n        key = "<1>"\n', 'file.* > block.* > block.key'],
    ['an INI section', '[a]\nx=1\n[binance]\nkey = <1>\n', 'file.binance > section.key'],
    ['an .env', 'A=1\nexport KEY=<1>\n', 'file.KEY'],
    ['a shell line', 'docker run -e A=1 -e KEY=<1> image', 'file.KEY'],
    ['an option', 'bot --api-key <1> --testnet', 'file.--api-key'],
    ['a Dockerfile', 'ENV KEY <1>\n', 'file.KEY'],
    ['a header in quotes', 'curl -H "X-MBX-APIKEY: <1>" https://a.b', 'file.X-MBX-APIKEY'],
    ['a query', 'GET /a?apiKey=<1>&b=2', 'file.apiKey'],
    ['CSV', 'name,api_key,secret\na,<1>,<2>\n', 'file.* > list.* > row.api_key'],
    ['Markdown', '| Name | API key |\n| --- | --- |\n| a | `<1>` |\n', 'file.* > list.* > row.API key'],
    ['SQL', "INSERT INTO t (id, api_key) VALUES (1, '<1>');", 'file.* > call.api_key'],
    ['XML', '<binance><key>x</key><secret><1></secret></binance>', 'file.binance > element.secret > element.*'],
    ['an attribute', '<accounts><add key="Key" value="<1>"/></accounts>', 'file.accounts > element.Key > element.value'],
    ['a property list', '<dict><key>ApiKey</key><string><1></string></dict>', 'file.dict > element.ApiKey > element.*'],
    ['a heading', '## Binance\n- key: <1>\n', 'file.Binance > section.key'],
    ['a comment', '# client = Client(\n#   key="<1>",\n# )\n', 'file.client > call.key'],
    ['a diff', '@@ -1,2 +1,2 @@\n binance:\n+  key: <1>\n', 'file.binance > block.key'],
    ['text', 'Binance API key: <1>\n', 'file.key'],
    ['nothing', '<1>', 'file.*'],
  ])('%s', (_, text, expected) => {
    expect(pathTo(text)).toBe(expected);
  });

  it('in rows without a header', () => {
    expect(pathTo('binance,<1>,<2>\n', 1)).toBe('file.* > row.*');
  });

  it('with the comments that stand above and behind it', () => {
    const text = '# testnet\nKEY=<1>\nSECRET=<2> # second\n\nOTHER=<3>\n';
    const { places } = readRecords(text, marksOf(text), '.env');
    expect(places.map((one) => one?.note)).toEqual(['# testnet', '# testnet\n# second', '']);
  });

  it('whatever is commented out around it', () => {
    const text = 'Client("<1>",\n  # testnet=True,\n  secret="<2>")';
    const member = readRecords(text, marksOf(text), 'a.py').places[0];
    expect(member?.record.members.map((one) => one.name)).toEqual([null, 'secret']);
  });
});

/** Texts made of what opens, closes, binds and separates. */
const PIECES = [
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '`',
  '"""',
  '\\',
  ':',
  '=',
  '=>',
  ',',
  ';',
  '\n',
  '\n  ',
  '\n- ',
  ' ',
  '#',
  '//',
  '/*',
  '*/',
  '<!--',
]
  .concat([
    '-->',
    '<a>',
    '</a>',
    '<b c="',
    '/>',
    '[x]',
    '--',
    '---',
    '@@ -1 ',
    '|',
    '&',
    '.',
    '-o',
    'if',
    'else',
    'key',
    'VALUES',
    'https://',
    '<1>',
    '<2>',
    '\0',
  ])
  .concat(['é', '密', '\ud83d']);
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''));

describe('any text', () => {
  it('is read: every value has its place, and every record lies in the one around it', () => {
    fc.assert(
      fc.property(text, (given) => {
        const marks = marksOf(given);
        const tree = readRecords(given, marks, 'a');
        for (const [index, member] of tree.places.entries()) {
          expect(member, JSON.stringify(given)).not.toBeNull();
          expect(member?.marks).toContain(index);
          const [last] = member ? [...pathOf(member)].slice(-1) : [];
          expect(last?.record).toBe(tree.root);
        }
        const open: RecordNode[] = [tree.root];
        for (let record = open.pop(); record; record = open.pop())
          for (const member of record.members) {
            expect(member.record).toBe(record);
            expect(member.start).toBeLessThanOrEqual(member.end);
            for (const child of member.records) expect(child.inside).toBe(member);
            open.push(...member.records);
          }
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    '(',
    '{',
    '[',
    '"',
    "'",
    '`',
    '"""',
    '/*',
    '<!--',
    '<a>',
    '<a b="',
    'a:\n ',
    '- ',
    '\\"',
    '# a\n',
    'a,',
    'a=b ',
    '--o ',
    '\n---\n',
    'f(a)',
    '</a>',
    '# <1>\n',
    '<1>,<2>\n',
    'a,<1>\n',
    'a="<1>" ',
    '- <1>\n',
    '"<1>',
    '// {"a": <1>\n',
  ])('takes steps in proportion to it: %j', async (piece) => {
    const { stepsOf, stop } = await startCounting();
    vi.resetModules();
    const { readRecords: counted } = await import('../../../src/detect/structure/read-records.ts');
    const steps = (length: number): Promise<number> => {
      const given = `${piece.repeat(length / piece.length)}<1>`;
      const marks = marksOf(given);
      return stepsOf(() => counted(given, marks, 'a'), /src\/detect\//);
    };
    const few = await steps(10_000);
    const many = await steps(80_000);
    await stop();
    expect(few).toBeGreaterThan(1000);
    expect(many / few).toBeLessThan(9);
  });
});
