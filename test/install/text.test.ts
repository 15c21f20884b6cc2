/** Our lines in files of others: put in, found, renewed, and taken out to the last byte. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { NOTHING_MADE, blockOf, findBlock, insertBlock, removeBlock, replaceBlock } from '../../src/install/text/block.ts';
import { objectAt, valueOf, withMember, withValue, withoutMember } from '../../src/install/text/json-text.ts';
import { addToLefthook, addToPreCommit } from '../../src/install/text/yaml-text.ts';

const lineEnd = fc.constantFrom('\n', '\r\n');
/** Texts whose lines end in one way, the last one perhaps not at all. */
const text = fc
  .tuple(fc.array(fc.constantFrom('', 'a', '#!/bin/sh', '  b: c', '# <<< binleaks', '# >>> binleaks', 'exit 0')), lineEnd, fc.boolean())
  .map(([lines, end, isClosed]) => lines.join(end) + (isClosed && lines.length > 0 ? end : ''));
const made = fc.record({ file: fc.constant(true), folders: fc.nat(3) });

describe('a block', () => {
  it('is taken out again without a trace, wherever it stood', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.constantFrom('', '  '), (before, seed, indent) => {
        const starts = [0, ...Array.from(before.matchAll(/\n/g), (match) => match.index + 1), before.length];
        const at = starts[seed % starts.length] ?? 0;
        const after = insertBlock(before, at, blockOf(['run it', ''], NOTHING_MADE, indent));
        expect(after).not.toBe(before);
        expect(removeBlock(after)).toBe(before);
        expect(removeBlock(before)).toBe(before);
      }),
    );
  });

  it('keeps the line ends of the file', () => {
    expect(insertBlock('a\r\nb\r\n', 3, blockOf(['x'], NOTHING_MADE)).replaceAll('\r\n', '')).not.toContain('\n');
    expect(insertBlock('a\nb\n', 2, blockOf(['x'], NOTHING_MADE))).not.toContain('\r');
  });

  it('can be renewed and knows what was made for it', () => {
    fc.assert(
      fc.property(text, made, (before, what) => {
        const once = insertBlock(before, before.length, blockOf(['old'], what));
        const found = findBlock(once);
        expect(found?.made).toEqual(what);
        if (!found) return;
        const twice = replaceBlock(once, found, blockOf(['new', 'lines'], what));
        expect(twice).toBe(insertBlock(before, before.length, blockOf(['new', 'lines'], what)));
        expect(removeBlock(twice)).toBe(before);
      }),
    );
  });

  it('without its end is left alone', () => {
    const broken = `${blockOf(['x'], NOTHING_MADE).slice(0, -1).join('\n')}\nmine\n`;
    expect(findBlock(broken)).toBeNull();
    expect(removeBlock(broken)).toBe(broken);
  });
});

const json = fc
  .tuple(
    fc.dictionary(fc.constantFrom('pre-commit', 'a', 'b"{', 'ü'), fc.jsonValue({ maxDepth: 2 })),
    fc.constantFrom(undefined, 2, 4, '\t'),
    fc.constantFrom('', '\n', '\r\n'),
  )
  .map(([value, indent, end]) => `${JSON.stringify(value, null, indent)}${end}`);

describe('a member of a JSON object', () => {
  it('comes and goes without a trace', () => {
    fc.assert(
      fc.property(json, (before) => {
        const after = withMember(before, 0, 'new', '"x"');
        expect(JSON.parse(after)).toEqual({ ...Object(JSON.parse(before)), new: 'x' });
        expect(valueOf(after, 0, 'new')).toBe('"x"');
        expect(withoutMember(after, 0, 'new')).toBe(before);
      }),
    );
  });

  it('gets another value and back', () => {
    fc.assert(
      fc.property(json, (before) => {
        const old = valueOf(before, 0, 'a');
        const after = withValue(before, 0, 'a', '{"x": 1}');
        if (old === null) expect(after).toBe(before);
        else {
          expect(JSON.parse(after)).toMatchObject({ a: { x: 1 } });
          expect(withValue(after, 0, 'a', old)).toBe(before);
        }
      }),
    );
  });

  it('is found behind a key, and nowhere else', () => {
    expect(objectAt('{"a": [{"b": {}}], "b": {"c": 1}}', 'b')).toBe(24);
    expect(objectAt('{"b": "{}"}', 'b')).toBeNull();
    expect(objectAt('[]', null)).toBeNull();
    expect(withoutMember('{"a": 1, "new": 2, "b": 3}', 0, 'new')).toBe('{"a": 1, "b": 3}');
  });
});

const FIELDS = ["run: 'check {1}'"];
const OURS = { run: 'check {1}' };

describe('lefthook.yml', () => {
  it.each<[string, string, object]>([
    ['nothing', '', { 'pre-commit': { commands: { binleaks: OURS } } }],
    [
      'other hooks',
      '# hooks\npre-push:\n  commands:\n    t:\n      run: t\n',
      { 'pre-push': { commands: { t: { run: 't' } } }, 'pre-commit': { commands: { binleaks: OURS } } },
    ],
    ['no line end at its end', 'min_version: 1.10.0', { min_version: '1.10.0', 'pre-commit': { commands: { binleaks: OURS } } }],
    [
      'commands',
      'pre-commit:\n  parallel: true\n  commands: # mine\n\n      # first\n      a:\n        run: a\npre-push:\n  commands:\n',
      { 'pre-commit': { parallel: true, commands: { binleaks: OURS, a: { run: 'a' } } }, 'pre-push': { commands: null } },
    ],
    [
      'jobs at the indent of their key',
      '"pre-commit":\n  jobs:\n  - name: a\n    run: |\n      x\n       y\n  - run: b\n',
      { 'pre-commit': { jobs: [{ name: 'binleaks', ...OURS }, { name: 'a', run: 'x\n y\n' }, { run: 'b' }] } },
    ],
    [
      'scripts only',
      'pre-commit:\n    scripts:\n        "x.sh":\n            runner: sh\n',
      { 'pre-commit': { commands: { binleaks: OURS }, scripts: { 'x.sh': { runner: 'sh' } } } },
    ],
    [
      'a first document mark and Windows line ends',
      '---\r\npre-commit:\r\n  jobs:\r\n    - run: a\r\n',
      { 'pre-commit': { jobs: [{ name: 'binleaks', ...OURS }, { run: 'a' }] } },
    ],
  ])('with %s gets our command, and loses it again', (_, before, expected) => {
    const after = addToLefthook(before, 'pre-commit', FIELDS);
    expect(after).not.toBeNull();
    expect(parse(after ?? '')).toEqual(expected);
    expect(removeBlock(after ?? '')).toBe(before);
  });

  it.each([
    'pre-commit: { commands: {} }\n',
    'pre-commit:\n',
    'pre-commit: &x\n  jobs:\n    - run: a\n',
    'pre-commit:\n  jobs: [{run: a}]\n',
    'pre-commit:\n  commands:\n',
    'pre-commit:\n- x\n',
    'pre-commit:\n  jobs:\n    - run: a\npre-commit:\n  jobs:\n    - run: b\n',
    'a: 1\n---\nb: 2\n',
    'pre-commit:\n\tjobs:\n',
    '{"pre-commit": {}}\n',
    'a: 1\rb: 2\n',
  ])('is left to its owner where it looks like nothing we know: %j', (before) => {
    expect(addToLefthook(before, 'pre-commit', FIELDS)).toBeNull();
  });
});

describe('.pre-commit-config.yaml', () => {
  const item = ['- repo: local', '  hooks: []'];
  it.each<[string, string]>([
    ['indented items', 'repos:\n  - repo: x\n    rev: 1\nfail_fast: true\n'],
    ['items at the indent of their key', '# c\nexclude: |\n  a\nrepos:  # mine\n# first\n-   repo: x\n    rev: 1\n'],
  ])('with %s gets ours in front of them, and loses it again', (_, before) => {
    const after = addToPreCommit(before, item);
    const parsed: unknown = parse(after ?? '');
    expect(parsed).toEqual({
      ...Object(parse(before)),
      repos: [
        { repo: 'local', hooks: [] },
        { repo: 'x', rev: 1 },
      ],
    });
    expect(removeBlock(after ?? '')).toBe(before);
  });

  it.each(['repos: []\n', '', 'repos:\n', 'repos: [{repo: x}]\n', 'repos:\n  a: b\n', '[]\n'])('is left to its owner: %j', (before) => {
    expect(addToPreCommit(before, item)).toBeNull();
  });
});
