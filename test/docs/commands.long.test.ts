/** Every command in the README and in docs/ runs, on a project that has what they name; what the README shows is what comes. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../support/cli.ts';
import { GIT_ENV, makeRepo } from '../support/git.ts';
import { PAGES, blocksOf, pageText } from '../support/pages.ts';
import { fakeKey } from '../support/random.ts';

const KEY = fakeKey(701);
const SECRET = fakeKey(702);
const CONFIG = `{\n  "binance": {\n    "key": "${KEY}",\n    "secret": "${SECRET}"\n  }\n}\n`;
const SOURCE = `${'# a bot\n'.repeat(11)}client = Client("${KEY}", "${SECRET}")\n`;
const LOG = `2026-11-20 10:00:01 DEBUG headers={'X-MBX-APIKEY': '${KEY}'}\n`;

/** What pages name, at ~/src/bot. */
const FILES: Readonly<Record<string, string>> = {
  'config.json': CONFIG,
  '.env': `JWT_SECRET=${fakeKey(703)}\n`,
  'src/bot.py': SOURCE,
  'bot.log': LOG,
  'debug.log': LOG,
  'logs/old.log': LOG,
  'big.log': LOG,
  'support-bundle.zip': 'PK',
  'test/fixtures/a.json': CONFIG,
  'package.json': '{ "name": "bot" }\n',
};

/** Commands that can't be run here, each with its reason. */
const NOT_RUN: readonly (readonly [RegExp, string])[] = [
  [/--verify\b|binleaks verify/, 'it asks Binance: test/e2e/verify.long.test.ts and verify-key.long.test.ts run it against a server'],
  [/--follow\b/, 'it ends by Ctrl-C only: test/e2e/follow.test.ts'],
];

/** Programs that pages start beside binleaks: they say something, read what is piped to them, and do no harm. */
const OTHERS = ['journalctl', 'bot', 'npm', 'docker', 'kubectl', 'aws', 'pass', 'pre-commit', 'lefthook', 'yarn', 'pnpm', 'bun'];

/** A home folder with a project in it, and the programs for the PATH. */
function makeHome(): { readonly home: string; readonly bin: string } {
  const home = makeFolder();
  const project = makeRepo({ folder: path.join(home, 'src/bot') });
  project.commit({ 'README.md': '# bot\n' });
  project.git('branch', 'before');
  project.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  project.git('remote', 'add', 'origin', 'https://github.com/ana/bot.git');
  project.commit(FILES);
  project.commit({ 'README.md': '# a bot\n' });
  const bin = path.join(home, 'bin');
  mkdirSync(bin);
  const program = (name: string, script: string): void => {
    writeFileSync(path.join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(path.join(bin, name), 0o755);
  };
  program('binleaks', `exec "${process.execPath}" "${path.resolve('dist/cli.js')}" "$@"`);
  program('npx', 'while [ "$1" != binleaks ]; do [ $# -gt 0 ] || exit 0; shift; done\nexec "$@"');
  for (const name of OTHERS) program(name, `echo "hello from ${name}"`);
  return { home, bin };
}

/** One line of a shell, continued lines put together. */
function linesOf(block: string): readonly string[] {
  return block
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

const COMMANDS = PAGES.flatMap((page) =>
  blocksOf(pageText(page), 'sh')
    // Whole scripts are examples/, which have a test of their own.
    .filter((block) => !block.startsWith('#!'))
    .flatMap(linesOf)
    .filter((line) => /\bbinleaks |\bdist\/cli\.js /.test(line))
    .map((line) => ({ page, line })),
);
const RUN = COMMANDS.filter(({ line }) => !NOT_RUN.some(([pattern]) => pattern.test(line)));

describe('the commands of the pages', () => {
  it('are many, and what is not run is there', () => {
    expect(RUN.length).toBeGreaterThan(30);
    for (const [pattern] of NOT_RUN) expect(COMMANDS.some(({ line }) => pattern.test(line))).toBe(true);
  });

  it.each([...new Set(PAGES)].filter((page) => RUN.some((one) => one.page === page)))('of %s run', (page) => {
    const { home, bin } = makeHome();
    for (const { line } of RUN.filter((one) => one.page === page)) {
      const own = makeFolder();
      cpSync(home, own, { recursive: true, verbatimSymlinks: true });
      const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
        cwd: line.startsWith('node dist/') ? process.cwd() : path.join(own, 'src/bot'),
        env: { ...process.env, ...GIT_ENV, HOME: own, PATH: `${bin}:${process.env['PATH'] ?? ''}` },
        encoding: 'utf8',
        input: LOG,
        timeout: 60_000,
      });
      expect([0, 1], `${page}: ${line}\n${stdout}${stderr}`).toContain(status);
      expect(stderr, line).not.toMatch(/Unknown|Did you mean|expected|needs a value|not found/);
      expect(`${stdout}${stderr}`, line).not.toContain(KEY.slice(3, 20));
    }
  });
});

it('the README shows what comes', () => {
  const folder = makeFolder({ 'bot/config.json': CONFIG, 'bot/.env': FILES['.env'] ?? '' });
  const { stdout } = spawnSync(process.execPath, [path.resolve('dist/cli.js'), 'scan', '--quiet', folder], { encoding: 'utf8' });
  const [shown] = blocksOf(pageText('README.md'), '');
  expect(shown?.trim()).toBe(stdout.trim());
});
