/** What somebody meets who does not know the command line yet: help, suggestions, completion, a set-up in one go. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { binleaks, envFile, makeFolder } from '../support/cli.ts';
import { GIT_ENV, makeRepo } from '../support/git.ts';
import type { Repo } from '../support/git.ts';
import { matching } from '../support/install.ts';
import { fakeKey } from '../support/random.ts';
import { snapshot } from '../support/repository.ts';
import { HAS_SCRIPT, onTerminal } from '../support/terminal.ts';

describe('help and version', () => {
  it('nothing asked shows the help, and is not a clean scan', async () => {
    const run = await binleaks([]);
    expect(run).toMatchObject({ code: 2, stderr: '' });
    expect(run.stdout).toBe((await binleaks(['--help'])).stdout);
    expect(run.stdout).toMatch(/Find leaks:\n {2}scan /);
  });

  it('help COMMAND is COMMAND --help', async () => {
    const run = await binleaks(['help', 'history']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/^binleaks history \[repo\]/);
    for (const args of [
      ['history', '--help'],
      ['history', '-h', '--no-such'],
    ])
      expect(await binleaks(args)).toEqual(run);
  });

  it.each(['version', '-v', '-V', '--version'])('%s is the version', async (word) => {
    expect(await binleaks([word])).toMatchObject({ code: 0, stdout: matching(/^\d+\.\d+\.\d+\n$/) });
  });

  it.each(['help', 'version', 'completion'])('a file that is called %s is scanned', async (name) => {
    const folder = makeFolder({ [name]: envFile(fakeKey(31), fakeKey(32)) });
    for (const args of [
      ['scan', name],
      ['scan', '--quiet', name],
      ['redact', name],
    ]) {
      const run = await binleaks(args, { cwd: folder });
      expect(run.code).toBe(args[0] === 'scan' ? 1 : 0);
      expect(run.stdout).toMatch(/BINANCE_API_KEY/);
    }
  });
});

describe('a slip of the keyboard', () => {
  it.each([
    [['scan', '--formt', 'json'], 'Unknown option: --formt. Did you mean --format?'],
    [['scan', '--no-colr'], 'Unknown option: --no-colr. Did you mean --no-color?'],
    [['scan', '--format', 'jsn'], 'found "jsn". Did you mean json?'],
    [['verify', '--profile', 'bott'], 'found "bott". Did you mean bot?'],
    [['completion', 'bahs'], 'found "bahs". Did you mean bash?'],
    [['hsitory'], 'Unknown command: hsitory. Did you mean history?'],
    [['help', 'hsitory'], 'Unknown command: hsitory. Did you mean history?'],
    [['hsitory', '--help'], 'Unknown command: hsitory. Did you mean history?'],
    [['--quiet'], 'Expected a command before --quiet.'],
    [['explain'], 'explain: name the id of a finding, PATH:LINE or COMMIT:PATH:LINE.'],
    [['completion'], 'completion: name a shell: bash, zsh or fish.'],
    [['allow', '0011223344556677'], '--reason is required.'],
  ])('%j is understood', async (args, message) => {
    const run = await binleaks(args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(message);
    expect(run.stderr.trimEnd().split('\n').length).toBe(1);
  });

  it('never repeats a key that was typed in place of a command', async () => {
    const key = fakeKey(33);
    for (const args of [[key], ['help', key], ['scan', `--${key}`], ['scan', '--format', key]])
      expect((await binleaks(args)).stderr).not.toContain(key.slice(4, 24));
  });
});

const has = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

describe('completion', () => {
  /** A folder with a program `binleaks`, for the PATH of a shell. */
  function programs(): string {
    const folder = makeFolder();
    writeFileSync(path.join(folder, 'binleaks'), `#!/bin/sh\nexec "${process.execPath}" "${path.resolve('dist/cli.js')}" "$@"\n`);
    chmodSync(path.join(folder, 'binleaks'), 0o755);
    return folder;
  }

  /** What a shell says that runs a script with the completion in it. */
  function run(shell: string, args: readonly string[], script: string): string {
    const { stdout, stderr } = spawnSync(shell, [...args, '-c', script], {
      env: { ...process.env, PATH: `${programs()}:${process.env['PATH'] ?? ''}`, SHELL: '/bin/other' },
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return stdout;
  }

  it.skipIf(!has('bash'))('by bash', () => {
    const complete = (...words: readonly string[]): readonly string[] =>
      run(
        'bash',
        ['--norc'],
        `source <(binleaks completion bash); COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _binleaks; printf '%s\\n' "\${COMPREPLY[@]}"`,
      )
        .split('\n')
        .filter((word) => word !== '');
    expect(complete('binleaks', 'ba')).toEqual(['baseline']);
    expect(complete('binleaks', 'scan', '--form')).toEqual(['--format']);
    expect(complete('binleaks', 'scan', '--format', 'js')).toEqual(['json', 'jsonl']);
    expect(complete('binleaks', 'completion', '')).toEqual(['bash', 'zsh', 'fish']);
    // Files are the shell's own business.
    expect(complete('binleaks', 'scan', '')).toEqual([]);
  });

  it.skipIf(!has('zsh'))('by zsh', () => {
    const complete = (...words: readonly string[]): string =>
      run(
        'zsh',
        ['-f'],
        `compdef() { : }; source <(binleaks completion zsh); _describe() { print -l -- "\${(@P)2}" }; _default() { print files }; words=(${words.map((word) => `'${word}'`).join(' ')}); CURRENT=${words.length}; _binleaks`,
      );
    expect(complete('binleaks', 'ba')).toMatch(/^baseline:Accept what is found today/m);
    expect(complete('binleaks', 'scan', '--form')).toMatch(/^--format:Form of the report/m);
    expect(complete('binleaks', 'scan', '--format', 'js')).toBe('json\njsonl\n');
    expect(complete('binleaks', 'scan', '')).toBe('files\n');
  });

  it.skipIf(!has('fish'))('by fish', () => {
    const complete = (line: string): string =>
      run('fish', ['--no-config'], `binleaks completion fish | source; complete --do-complete '${line}'`);
    expect(complete('binleaks ba')).toMatch(/^baseline\tAccept what is found today/m);
    expect(complete('binleaks scan --form')).toMatch(/^--format\tForm of the report/m);
    expect(complete('binleaks scan --format js')).toMatch(/^json$/m);
  });
});

// Without script(1) of util-linux there is no terminal.
describe.skipIf(!HAS_SCRIPT)('standard input that is a terminal', () => {
  it.each([[['scan', '-']], [['redact']], [['scan', '--no-policy', '-']]])('is said to be read: %j', async (args) => {
    const { code, screen } = await onTerminal(args, [[/reading standard input; Ctrl-D ends it/, 'hello\r\u0004']]);
    expect(screen).toMatch(/^binleaks: reading standard input; Ctrl-D ends it\r\n/);
    expect(code).toBe(0);
  });

  it('is not spoken of with --quiet, or where it is a pipe', async () => {
    expect((await binleaks(['redact'], { input: 'hello\n' })).stderr).toBe('');
    const { screen } = await onTerminal(['redact', '--quiet', 'gone', '-'], [[/can't read gone/, 'hello\r\u0004']]);
    expect(screen).not.toContain('reading');
  });
});

describe('--quiet', () => {
  it('says nothing of a clean scan, whatever there would be to tell', async () => {
    const folder = makeFolder({
      'a.txt': 'hello\n',
      'node_modules/x.js': '1\n',
      'b.py': `t = "${fakeKey(34)}"\n`,
      'binleaks.config.json': JSON.stringify({ allow: [{ sha256: '0'.repeat(64), reason: 'gone', expires: '2020-01-01' }] }),
    });
    for (const args of [
      ['scan', '--quiet'],
      ['scan', '-q', '--jobs', '1', '.'],
    ])
      expect(await binleaks(args, { cwd: folder })).toEqual({ code: 0, stdout: '', stderr: '' });
    const repo = makeRepo({ folder });
    repo.commit({ 'c.txt': 'hello\n' });
    for (const args of [
      ['history', '-q'],
      ['staged', '-q'],
      ['range', '-q', 'HEAD..HEAD'],
    ])
      expect(await binleaks(args, { cwd: folder, env: GIT_ENV })).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('init', () => {
  const init = (repo: Repo, ...args: readonly string[]): ReturnType<typeof binleaks> =>
    binleaks(['init', ...args], { cwd: repo.folder, env: GIT_ENV });
  const read = (repo: Repo, file: string): string => readFileSync(path.join(repo.folder, file), 'utf8');

  it('writes what is missing, and nothing the second time', async () => {
    const repo = makeRepo();
    repo.git('remote', 'add', 'origin', 'https://github.com/ana/bot.git');
    const before = snapshot(repo.folder);
    const dry = await init(repo, '--dry-run');
    expect(dry.code).toBe(0);
    for (const file of ['binleaks.config.json', '.github/workflows/binleaks.yml', '.git/hooks/pre-commit'])
      expect(dry.stdout).toContain(`would create ${file}`);
    expect(snapshot(repo.folder)).toEqual(before);

    const run = await init(repo);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    const commit = /binleaks@(\w+)/.exec(read(repo, '.github/workflows/binleaks.yml'))?.[0] ?? '';
    const example = readFileSync('examples/github/pull-request.yml', 'utf8').replace('binleaks@FULL_COMMIT_ID', commit);
    expect(read(repo, '.github/workflows/binleaks.yml').replace(/uses: \S+binleaks@/, 'uses: binleaks/binleaks@')).toBe(example);
    expect(JSON.parse(read(repo, 'binleaks.config.json'))).toEqual({ exclude: [], allow: [] });

    const after = snapshot(repo.folder);
    expect((await init(repo)).stdout).toContain('there already; nothing changed');
    expect(snapshot(repo.folder)).toEqual(after);
  });

  it('makes hooks that stop a key and a configuration that counts', async () => {
    const repo = makeRepo();
    await init(repo);
    repo.write({ '.env': envFile(fakeKey(35), fakeKey(36)) });
    repo.git('add', '.');
    expect(() => repo.git('commit', '-q', '-m', 'a bot')).toThrow(/would give away 2 Binance credentials/);
    expect((await binleaks(['scan', '--format', 'json'], { cwd: repo.folder })).code).toBe(1);
  });

  it('keeps a configuration, a workflow and a hook manager that are there', async () => {
    const repo = makeRepo();
    const workflow = 'on: push\njobs: { a: { runs-on: x, steps: [{ uses: me/binleaks@v1 }] } }\n';
    const manifest = '{ "binleaks": { "failOn": "high" } }\n';
    mkdirSync(path.join(repo.folder, '.husky'));
    repo.commit({ 'package.json': manifest, '.github/workflows/check.yml': workflow, '.husky/pre-commit': 'npm test\n' });
    const run = await init(repo);
    expect(run.stdout).toContain('changed .husky/pre-commit');
    expect(read(repo, 'package.json')).toBe(manifest);
    for (const file of ['binleaks.config.json', '.github/workflows/binleaks.yml', '.git/hooks/pre-commit'])
      expect(existsSync(path.join(repo.folder, file))).toBe(false);
  });

  it.each([
    ['the branch that the remote calls its own', 'trunk', 'branches: [trunk]'],
    ['a name that YAML would take for something else', "on#it's", `branches: ["on#it's"]`],
  ])('judges pushes to %s', async (_, branch, line) => {
    const repo = makeRepo();
    repo.git('remote', 'add', 'origin', 'git@github.com:ana/bot.git');
    repo.commit({ a: '1\n' });
    repo.git('update-ref', `refs/remotes/origin/${branch}`, 'HEAD');
    repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', `refs/remotes/origin/${branch}`);
    await init(repo);
    expect(read(repo, '.github/workflows/binleaks.yml')).toContain(line);
  });

  it('says what is to be done by hand elsewhere', async () => {
    const gitlab = makeRepo();
    gitlab.git('remote', 'add', 'origin', 'https://gitlab.com/ana/bot.git');
    expect((await init(gitlab)).stdout.replaceAll('\n', ' ')).toContain('add the job of examples/gitlab-ci.yml');
    const none = makeRepo();
    expect((await init(none)).stdout.replaceAll('\n', ' ')).toContain('No remote at GitHub or GitLab');
    expect(await binleaks(['init'], { cwd: makeFolder() })).toMatchObject({ code: 2, stdout: '' });
  });
});
