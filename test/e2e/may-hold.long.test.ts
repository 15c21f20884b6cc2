/** The hooks' fast path never calls clean what the full check would report: over all fixtures, in every encoding. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadShapes, renderShape } from '../../fixtures/render.ts';
import { detect } from '../../src/detect/detect.ts';
import { makeFolder } from '../support/cli.ts';
import { fakeKey } from '../support/random.ts';
import { makeRepository, write } from '../support/repository.ts';

const ENCODINGS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'as it is': (bytes) => bytes,
  CRLF: (bytes) => Buffer.from(bytes.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1'),
  'UTF-16LE': (bytes) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString('utf8'), 'utf16le')]),
  'UTF-16BE': (bytes) => Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(bytes.toString('utf8'), 'utf16le').swap16()]),
  'base64 in lines': (bytes) => Buffer.from(`data: |\n${bytes.toString('base64').replace(/.{1,76}/g, '  $&\n')}`),
  'base64 in one line': (bytes) => Buffer.from(`{"data": "${bytes.toString('base64')}"}\n`),
  'a JSON string': (bytes) => Buffer.from(`${JSON.stringify({ text: bytes.toString('utf8') })}\n`),
};

interface Case {
  readonly name: string;
  readonly diff: Buffer;
}

/** The lines [first, last] as git shows them when they are new, with three lines of context. */
function asDiff(lines: readonly string[], first: number, last: number): Buffer {
  const shown = lines.slice(Math.max(0, first - 3), last + 4).map((line, i) => {
    const at = Math.max(0, first - 3) + i;
    return `${at >= first && at <= last ? '+' : ' '}${line}`;
  });
  return Buffer.from(
    `diff --git a/file b/file\nindex 1111111..2222222 100644\n--- a/file\n+++ b/file\n@@ -1 +1 @@\n${shown.join('\n')}\n`,
    'latin1',
  );
}

/** A content as a new file; and each of its values as an edit of the lines it stands on, one line at a time too. */
function casesOf(name: string, filePath: string, bytes: Buffer): readonly Case[] {
  const found = detect({ bytes, path: filePath }).filter((one) => one.score >= 0);
  if (found.length === 0) return [];
  const lines = bytes.toString('latin1').split('\n');
  const cases = [{ name: `${name}, new`, diff: asDiff(lines, 0, lines.length - 1) }];
  for (const { sha256, position } of found) {
    const [first, last] = [position.line - 1, position.endLine - 1];
    for (const [from, to] of [[first, last], ...Array.from({ length: Math.min(last - first + 1, 6) }, (_, i) => [first + i, first + i])]) {
      if (from === undefined || to === undefined) continue;
      // What an earlier version with those lines left out held too is not new unless it stands on them.
      const before = Buffer.from([...lines.slice(0, from), ...lines.slice(to + 1)].join('\n'), 'latin1');
      const isNew = !detect({ bytes: before, path: filePath }).some((one) => one.sha256 === sha256);
      const standsThere = from <= last && to >= first;
      if (isNew || standsThere) cases.push({ name: `${name}, lines ${from + 1} to ${to + 1}`, diff: asDiff(lines, from, to) });
    }
  }
  return cases;
}

/** What the hooks' shell function answers for each case; many in one shell. */
async function answers(cases: readonly Case[]): Promise<readonly string[]> {
  const folder = makeFolder();
  for (const [index, { diff }] of cases.entries()) {
    if (index % 500 === 0) mkdirSync(path.join(folder, String(index / 500)));
    writeFileSync(path.join(folder, String(Math.floor(index / 500)), String(index)), diff);
  }
  const parts = Math.ceil(cases.length / 500);
  const script =
    '. "$1"; for f in "$2"/*; do printf "%s %s\\n" "${f##*/}" "$({ cat "$f" && binleaks_end; } | binleaks_may_hold diff)"; done';
  const outputs = await Promise.all(
    Array.from({ length: parts }, async (_, part) => {
      const child = spawn('sh', ['-c', script, 'sh', path.resolve('hooks/may-hold.sh'), path.join(folder, String(part))]);
      let text = '';
      for await (const chunk of child.stdout) text += String(chunk);
      return text;
    }),
  );
  const result: string[] = [];
  for (const line of outputs.join('').split('\n')) {
    const [index = '', answer = ''] = line.split(' ');
    if (index !== '') result[Number(index)] = answer;
  }
  return result;
}

describe('the fast path of the hooks', () => {
  const shapes = loadShapes('fixtures/leaks');

  it.each(Object.keys(ENCODINGS))(
    'says clean of no leak: %s',
    async (encoding) => {
      const encode = ENCODINGS[encoding] ?? ((bytes: Buffer) => bytes);
      const cases = shapes.flatMap((shape) =>
        renderShape(shape, `fast ${encoding}`).files.flatMap((file) =>
          casesOf(`${shape.name} ${file.path}`, file.path, encode(file.bytes)),
        ),
      );
      expect(cases.length).toBeGreaterThan(100);
      const said = await answers(cases);
      expect(cases.filter((_, index) => said[index] !== '').map((one) => one.name)).toEqual([]);
    },
    120_000,
  );

  it('says clean of ordinary code, and of nothing whose check failed', async () => {
    const clean = [
      "import { useThing } from './components/some/LongPathName';\n",
      '// ----------------------------------------------------------------------------\n',
      'const total = items.reduce((sum, one) => sum + one.price * one.quantity, 0);\n',
      `commit ${'0123456789abcdef'.repeat(2)}01234567\n`,
      '',
    ];
    const said = await answers(clean.map((text) => ({ name: text, diff: asDiff(text.split('\n'), 0, 1) })));
    expect(said).toEqual(clean.map(() => 'clean'));
    const nul = await answers([
      { name: 'nul', diff: Buffer.from('+a\0b\n') },
      { name: 'binary', diff: Buffer.from('Binary files a/x and b/x differ\n') },
    ]);
    expect(nul).toEqual(['', '']);
  });

  it('says clean of no value in random text', async () => {
    const texts = fc.sample(
      fc.tuple(
        fc.string({ maxLength: 40 }),
        fc.array(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'), { minLength: 64, maxLength: 64 }),
        fc.string({ maxLength: 40 }),
      ),
      { numRuns: 400, seed: 3 },
    );
    const cases = texts
      .map(([before, value, behind]) => `binance_secret = ${before}${value.join('')}${behind}`)
      .filter((text) => detect({ bytes: Buffer.from(text), path: '' }).some((one) => one.score >= 0))
      .map((text) => ({ name: text, diff: asDiff(Buffer.from(text).toString('latin1').split('\n'), 0, 5) }));
    expect(cases.length).toBeGreaterThan(50);
    const said = await answers(cases);
    expect(said.filter((one) => one !== '')).toEqual([]);
  }, 60_000);

  it('says clean only where every program has done all of its work', () => {
    const folder = makeFolder();
    const repo = makeRepository({ 'src/a.ts': 'const a = 1;\n'.repeat(200) });
    repo.git('add', '-A');
    repo.git('commit', '-q', '--no-verify', '-m', 'first');
    writeFileSync(path.join(repo.top, 'src/a.ts'), 'const b = "some text here";\n'.repeat(200));
    repo.git('add', '-A');
    const tools = ['git', 'tr', 'grep', 'awk', 'cat'];
    const links = (name: string, replaced: string | null, body: string | null): string => {
      const bin = path.join(folder, name);
      mkdirSync(bin);
      for (const tool of tools) {
        const real = execFileSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim();
        if (tool !== replaced) symlinkSync(real, path.join(bin, tool));
        else if (body !== null) {
          // The first lines of what it gets or gives, then an end that is called well or not.
          writeFileSync(path.join(bin, tool), `#!/bin/sh\n${body.replaceAll('REAL', real)}\n`);
          chmodSync(path.join(bin, tool), 0o755);
        }
      }
      return bin;
    };
    write(path.join(repo.top, 'message'), 'a plain message\n'.repeat(30));
    const run = (hook: string, bin: string): number | null =>
      // Node is missing: what is not clean ends with 2.
      spawnSync('/bin/sh', [path.resolve('hooks', hook), 'message'], { cwd: repo.top, env: { ...repo.env, PATH: bin }, encoding: 'utf8' })
        .status;
    const whole = links('whole', null, null);
    expect([run('pre-commit', whole), run('commit-msg', whole)]).toEqual([0, 0]);
    const broken = {
      'is missing': null,
      fails: 'exit 1',
      'says nothing and ends well': 'cat >/dev/null; exit 0',
      'stops early and fails':
        'REAL "$@" | { i=0; while [ $i -lt 3 ] && IFS= read -r l; do printf "%s\\n" "$l"; i=$((i+1)); done; exit 1; }',
      'stops early and ends well':
        'REAL "$@" | { i=0; while [ $i -lt 3 ] && IFS= read -r l; do printf "%s\\n" "$l"; i=$((i+1)); done; exit 0; }',
      'is killed': 'kill -9 $$',
    };
    for (const hook of ['pre-commit', 'commit-msg']) {
      for (const tool of hook === 'pre-commit' ? ['git', 'tr', 'grep', 'awk'] : ['cat', 'tr', 'grep', 'awk']) {
        for (const [how, body] of Object.entries(broken)) {
          // Of a clean text grep has one line to give, our own: that is all of it.
          if (tool === 'grep' && how === 'stops early and ends well') continue;
          // What awk prints is its last word: there is nothing behind it to be cut off.
          if (tool === 'awk' && how.startsWith('stops early')) continue;
          // What the text comes from answers for itself: the full check asks the same git, too.
          if ((tool === 'git' || tool === 'cat') && how.endsWith('ends well')) continue;
          const status = run(hook, links(`${hook} ${tool} ${how}`, tool, body));
          expect({ hook, tool, how, status }).toEqual({ hook, tool, how, status: 2 });
        }
      }
    }
  }, 120_000);

  it('judges names by themselves: a key in one is none of its business, a long path of words is', () => {
    const repo = makeRepository({ a: 'x' });
    repo.git('add', '-A');
    repo.git('commit', '-q', '--no-verify', '-m', 'first');
    const bin = makeFolder();
    for (const tool of ['git', 'tr', 'grep', 'awk'])
      symlinkSync(execFileSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim(), path.join(bin, tool));
    const words = 'src/main/java/org/springframework/security/oauth2/server/authorization/authentication';
    const cases: readonly (readonly [string, boolean])[] = [
      [`${words}/CodeRequestAuthenticationProviderTests.java`, true],
      ['web/AbstractSingletonProxyFactoryBeanTransactionInterceptorConfigurationTests.java', true],
      ['_posts/2024-01-02-how-we-have-made-the-import-of-large-files-so-much-faster-than-before.md', true],
      [`${words}/${fakeKey(21)}`, false],
      [`${fakeKey(22)}/a.txt`, false],
      [`name with ${fakeKey(23)}.txt`, false],
      [`tab\t${fakeKey(24)}`, false],
    ];
    for (const [name, isClean] of cases) {
      write(path.join(repo.top, name), 'nothing\n');
      repo.git('add', '-A');
      // Node is missing: what is not clean ends with 2.
      const env = { ...repo.env, PATH: bin };
      const { status } = spawnSync('/bin/sh', [path.resolve('hooks/pre-commit')], { cwd: repo.top, env, encoding: 'utf8' });
      expect({ name, status }).toEqual({ name, status: isClean ? 0 : 2 });
      repo.git('reset', '-q', '--hard');
    }
  });

  it('says clean of no name that the full check would report', async () => {
    const value = fc.array(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'), {
      minLength: 64,
      maxLength: 64,
    });
    const around = fc.constantFrom('', 'binance_', 'BINANCE_API_SECRET=', 'x.', '-', '.env', ' b');
    const names = fc
      .sample(fc.tuple(around, value, around), { numRuns: 400, seed: 5 })
      .map(([before, middle, behind]) => `${before}${middle.join('')}${behind}`)
      .filter((name) => detect({ bytes: Buffer.from(name), path: '' }).some((one) => one.score >= 0));
    expect(names.length).toBeGreaterThan(50);
    const said = await answers(
      names.map((name) => ({
        name,
        diff: Buffer.from(`diff --git a/d/${name} b/d/${name}\nnew file mode 100644\nindex 0000000..e69de29\n`),
      })),
    );
    expect(names.filter((_, index) => said[index] !== '')).toEqual([]);
  }, 60_000);
});
