/** What git sees of the environment, and how long it is waited for. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GitError, runGit, streamGit } from '../../src/git/run-git.ts';
import { makeFolder } from '../support/cli.ts';

afterEach(() => vi.unstubAllEnvs());

/** Puts a program in git's place, in front of PATH. */
function standIn(script: string): string {
  const folder = makeFolder();
  const file = path.join(folder, 'bin/git');
  mkdirSync(path.dirname(file));
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  vi.stubEnv('PATH', `${path.dirname(file)}:${process.env['PATH'] ?? ''}`);
  const place = path.join(folder, 'place');
  mkdirSync(path.join(place, '.git'), { recursive: true });
  return place;
}

async function streamed(folder: string, args: readonly string[]): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of streamGit({ folder, inherit: false }, args)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('a call of git', () => {
  it('has none of the variables that lead astray, in whatever letter case', () => {
    const folder = standIn('env');
    const led = {
      GIT_DIR: 'a',
      Git_Work_Tree: 'b',
      git_index_file: 'c',
      GIT_TRACE_SETUP: 'd',
      gIT_external_DIFF: 'e',
      Git_Terminal_Prompt: '1',
    };
    for (const [name, value] of Object.entries(led)) vi.stubEnv(name, value);
    vi.stubEnv('GIT_SSH_COMMAND', 'mine');
    const names = (inherit: boolean): readonly string[] =>
      runGit({ folder, inherit }, ['rev-parse'])
        .stdout.toString()
        .split('\n')
        .filter((line) => /^git_/i.test(line))
        .toSorted();
    const always = [
      'GIT_ALLOW_PROTOCOL=none',
      'GIT_NO_LAZY_FETCH=1',
      'GIT_OPTIONAL_LOCKS=0',
      'GIT_TERMINAL_PROMPT=0',
      'GIT_SSH_COMMAND=mine',
    ];
    expect(names(false)).toEqual(expect.arrayContaining(always));
    expect(names(false).join('\n')).not.toMatch(/^git_(?:dir|work_tree|index_file|trace|external)|prompt=1/im);
    expect(names(true)).toEqual(expect.arrayContaining(['GIT_DIR=a', 'Git_Work_Tree=b', 'git_index_file=c']));
    expect(names(true).join()).not.toMatch(/git_trace|external|prompt=1/i);
  });

  it('is stopped where it gives no answer, and where it falls silent', async () => {
    vi.stubEnv('BINLEAKS_GIT_TIMEOUT', '0.5');
    const silent = standIn('exec sleep 60');
    expect(() => runGit({ folder: silent, inherit: false }, ['rev-parse'])).toThrow(/git rev-parse gave no answer within 0.5 s/);
    await expect(streamed(silent, ['cat-file'])).rejects.toThrow(GitError);
    const halfway = standIn('echo some; exec sleep 60');
    await expect(streamed(halfway, ['cat-file'])).rejects.toThrow(/gave no answer within/);
  });

  it('may take long as long as it goes on, and while its reader is busy', async () => {
    vi.stubEnv('BINLEAKS_GIT_TIMEOUT', '0.6');
    const slow = standIn('for i in 1 2 3 4 5 6; do echo $i; sleep 0.3; done');
    expect(await streamed(slow, ['cat-file'])).toBe('1\n2\n3\n4\n5\n6\n');
    const quick = standIn('echo one; sleep 0.1; echo two');
    let text = '';
    for await (const chunk of streamGit({ folder: quick, inherit: false }, ['cat-file'])) {
      text += chunk.toString();
      await new Promise((next) => setTimeout(next, 1000));
    }
    expect(text).toBe('one\ntwo\n');
  });

  it('is not made where git is blocked', async () => {
    const folder = standIn('echo ran');
    const place = { folder, inherit: false, blocked: 'a FIFO is there' };
    expect(runGit(place, ['rev-parse'])).toMatchObject({ ok: false, complaint: 'a FIFO is there', stdout: Buffer.alloc(0) });
    await expect(streamGit(place, ['cat-file']).next()).rejects.toThrow('a FIFO is there');
  });
});
