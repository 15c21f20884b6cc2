/** What git keeps of a commit message, asked of git itself in every mode of clean-up, with an editor and without. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { partsOfMessage } from '../../src/scan/message.ts';
import { fakeKey } from '../support/random.ts';
import { makeRepository, write } from '../support/repository.ts';
import type { TestRepository } from '../support/repository.ts';

const LEAK = `BINANCE_API_SECRET=${fakeKey(71)}`;
const BLOCKED = /binleaks: this message would give away/;
const SCISSORS = '------------------------ >8 ------------------------';

async function hooked(): Promise<TestRepository> {
  const repository = makeRepository({ a: 'x\n' });
  expect((await repository.binleaks('install', '--hooks', 'commit-msg')).code).toBe(0);
  repository.git('add', '-A');
  repository.git('commit', '-q', '-m', 'first');
  return repository;
}

/** Commits with an editor that puts text in front of what git shows, or leaves that alone. */
function edit(repository: TestRepository, text: string, ...args: readonly string[]): { readonly made: boolean; readonly output: string } {
  const editor = path.join(repository.home, 'editor.sh');
  write(path.join(repository.home, 'text'), `${text}\n`);
  write(editor, `#!/bin/sh\ncat '${repository.home}/text' "$1" >"$1.new" && mv "$1.new" "$1"\n`, 0o755);
  const { code, output } = repository.git('-c', `core.editor=${editor}`, ...args);
  return { made: code === 0, output };
}

describe('a commit message', { timeout: 120_000 }, () => {
  it('is judged whole where no editor is started, whatever begins its lines', async () => {
    const repository = await hooked();
    for (const mode of ['', 'verbatim', 'whitespace', 'scissors', 'default']) {
      const cleanup = mode === '' ? [] : [`--cleanup=${mode}`];
      for (const text of [`#123 fix\n\n# ${LEAK}`, `fix\n\n# ${SCISSORS}\n# a\n# b\n${LEAK}`, `; x ${LEAK}`]) {
        const { code, output } = repository.git('commit', '--allow-empty', ...cleanup, '-m', text);
        expect({ mode, text, code, blocked: BLOCKED.test(output) }).toEqual({ mode, text, code: 1, blocked: true });
      }
    }
    write(path.join(repository.home, 'F'), `#123 ${LEAK}\n`);
    expect(repository.git('commit', '--allow-empty', '-F', path.join(repository.home, 'F')).output).toMatch(BLOCKED);
    repository.git('config', 'commit.cleanup', 'whitespace');
    repository.git('config', 'core.commentChar', ';');
    expect(repository.git('commit', '--allow-empty', '-m', `x\n\n; ${LEAK}`).output).toMatch(BLOCKED);
    expect(repository.git('log', '--all', '--format=%B').output).not.toContain(LEAK);
  });

  it('that went through an editor passes only what git takes out of it', async () => {
    const repository = await hooked();
    const modes: readonly (readonly string[])[] = [
      [],
      ['--cleanup=strip'],
      ['--cleanup=whitespace'],
      ['--cleanup=verbatim'],
      ['--cleanup=scissors'],
      ['--verbose'],
      ['--verbose', '--cleanup=whitespace'],
    ];
    const marks = ['#', ';', 'auto'];
    for (const mark of marks) {
      repository.git('config', 'core.commentChar', mark);
      for (const mode of modes) {
        for (const text of [`fix\n\n${mark === 'auto' ? '#' : mark} ${LEAK}`, `fix ${LEAK}`, 'fix']) {
          const before = repository.git('rev-parse', 'HEAD').output;
          const { made, output } = edit(repository, text, 'commit', '--allow-empty', ...mode);
          const kept = repository.git('log', '-1', '--format=%B').output;
          // What git says is what counts: a commit that was made holds no key.
          expect({ mark, mode, text, leaks: kept.includes(LEAK) }).toEqual({ mark, mode, text, leaks: false });
          if (text === 'fix') expect({ mark, mode, made }).toEqual({ mark, mode, made: true });
          if (!made) expect({ mark, mode, text, output: BLOCKED.test(output) }).toEqual({ mark, mode, text, output: true });
          else expect(repository.git('rev-parse', 'HEAD').output).not.toBe(before);
        }
      }
    }
  });

  it('with the diff that --verbose shows lets a commit pass that takes a key away', async () => {
    const repository = await hooked();
    write(path.join(repository.top, 'bot.py'), `${LEAK}\n`);
    repository.git('add', '-A');
    repository.git('commit', '-q', '--no-verify', '-m', 'old');
    write(path.join(repository.top, 'bot.py'), 'nothing\n');
    expect(edit(repository, 'take the key away', 'commit', '--verbose', '-a')).toMatchObject({ made: true });
    write(path.join(repository.top, 'bot.py'), `# more\n${LEAK}\n`);
    repository.git('commit', '-q', '--no-verify', '-am', 'again');
    write(path.join(repository.top, 'bot.py'), 'nothing\n');
    expect(edit(repository, 'fix', 'commit', '--verbose', '-a', '--cleanup=scissors')).toMatchObject({ made: true });
    expect(readFileSync(path.join(repository.top, 'bot.py'), 'utf8')).toBe('nothing\n');
  });

  it('with a comment line that git takes out is only told of', async () => {
    const repository = await hooked();
    const { made, output } = edit(repository, `fix\n\n# ${LEAK}`, 'commit', '--allow-empty');
    expect(made).toBe(true);
    expect(output).toContain('a comment line of the message holds a Binance credential; git takes that line out');
    expect(repository.git('log', '-1', '--format=%B').output).not.toContain(LEAK);
  });
});

it('comment marks of several characters are those that git names', () => {
  const text = "fix\n// x\n// Please enter the message. Lines starting\n// with '//' will be ignored.\n";
  expect(partsOfMessage(text, true)).toEqual({
    kept: 'fix\n\n\n\n',
    comments: "\n// x\n// Please enter the message. Lines starting\n// with '//' will be ignored.\n",
  });
  expect(partsOfMessage(text, false)).toEqual({ kept: text, comments: '' });
  expect(partsOfMessage('fix\n# x\n', true).kept).toBe('fix\n# x\n');
  // Somebody's own scissors line, with no word of git's behind it.
  const own = `fix\n# ${SCISSORS}\nkept\n`;
  expect(partsOfMessage(own, true).kept).toBe(own);
});
