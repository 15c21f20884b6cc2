/** Hook scripts on disk: whatever stands there runs on behind binleaks, and comes back as it was. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planHook, planUnhook } from '../../src/install/hook-file.ts';
import type { HookTarget } from '../../src/install/hook-file.ts';
import { applyPlan } from '../../src/install/plan.ts';
import type { FileChange } from '../../src/install/plan.ts';
import { HOOKS, LOCAL_PACKAGE } from '../../src/install/script.ts';
import type { HookName } from '../../src/install/script.ts';
import { makeFolder as makePlainFolder } from '../support/cli.ts';
import { installStandIn, snapshot, write } from '../support/repository.ts';

const PROGRAM = { kind: 'project', local: LOCAL_PACKAGE } as const;

/** A work tree: what git says of a package decides whether it is run. */
function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const top = makePlainFolder(files);
  execFileSync('git', ['init', '-q', top]);
  return top;
}

function place(top: string, hook: HookName, runner: HookTarget['runner'] = 'git'): HookTarget {
  return { file: path.join(top, 'hooks', hook), hook, program: PROGRAM, runner, top, head: ['#!/bin/sh'] };
}

function apply(changes: readonly FileChange[]): void {
  applyPlan({ changes, notes: [] }, () => undefined);
}

function install(one: HookTarget): void {
  apply(planHook(one));
}

const line = fc.constantFrom(
  '',
  '# c',
  'echo x',
  'exit 0',
  'exec true',
  '. "$(dirname -- "$0")/_/husky.sh"',
  'cat',
  "x = '\xe4\xf6'",
  '# <<< binleaks',
);
const first = fc.constantFrom(
  '#!/bin/sh',
  '#!/bin/sh -e',
  '#!/usr/bin/env bash',
  '#! /usr/bin/env -S zsh -f',
  '#!/usr/bin/python3',
  '#!/usr/bin/env node',
  'echo',
  '',
  '\xef\xbb\xbf#!/bin/sh',
);
const script = fc
  .tuple(first, fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([start, lines, end, isClosed]) => Buffer.from([start, ...lines].join(end) + (isClosed ? end : ''), 'latin1'));
const content = fc.oneof(
  script,
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
);
const mode = fc.constantFrom(0o755, 0o700, 0o644, 0o600, 0o555);

describe('install and uninstall', () => {
  it('leave every hook as it was, to the last byte, whatever it is', () => {
    const top = mkdtempSync(path.join(tmpdir(), 'binleaks-test-'));
    fc.assert(
      fc.property(fc.option(content), mode, fc.constantFrom(...HOOKS), (bytes, bits, hook) => {
        const folder = path.join(top, 'hooks');
        rmSync(folder, { recursive: true, force: true });
        if (bytes) write(path.join(folder, hook), bytes, bits);
        const before = snapshot(top);
        install(place(top, hook));
        const once = snapshot(top);
        expect(once).not.toEqual(before);
        expect(planHook(place(top, hook))).toEqual([]);
        apply(planUnhook(path.join(folder, hook)));
        expect(snapshot(top)).toEqual(before);
        expect(planUnhook(path.join(folder, hook))).toEqual([]);
      }),
      { numRuns: 300 },
    );
    rmSync(top, { recursive: true, force: true });
  });

  it('take links, and the folders that were made', () => {
    const top = makeFolder({ 'scripts/check': '#!/bin/sh\n' });
    const before = snapshot(top);
    const one = place(top, 'pre-commit');
    const deep = { ...one, file: path.join(top, 'a/b/hooks/pre-commit') };
    install(deep);
    apply(planUnhook(deep.file));
    expect(snapshot(top)).toEqual(before);
    mkdirSync(path.join(top, 'hooks'));
    symlinkSync('../scripts/check', one.file);
    const linked = snapshot(top);
    install(one);
    expect(readFileSync(path.join(top, 'scripts/check'), 'utf8')).toBe('#!/bin/sh\n');
    apply(planUnhook(one.file));
    expect(snapshot(top)).toEqual(linked);
  });

  it('leave what others have added meanwhile', () => {
    const top = makeFolder();
    const one = place(top, 'pre-commit');
    install(one);
    writeFileSync(one.file, `${readFileSync(one.file, 'utf8')}echo mine\n`);
    apply(planUnhook(one.file));
    expect(readFileSync(one.file, 'utf8')).toBe('#!/bin/sh\necho mine\n');
  });

  it('mend what was damaged meanwhile', () => {
    const top = makeFolder();
    const one = place(top, 'pre-commit');
    install(one);
    chmodSync(one.file, 0o644);
    install(one);
    expect(snapshot(top)['hooks/pre-commit']).toMatch(/^file 755/);
    apply(planUnhook(one.file));
    write(one.file, '#!/usr/bin/python3\n', 0o755);
    const before = snapshot(top);
    install(one);
    rmSync(one.file);
    apply(planUnhook(one.file));
    expect(snapshot(top)).toEqual(before);
  });

  it('renew lines of an older version where they stand', () => {
    const top = makeFolder();
    const one = place(top, 'pre-commit');
    write(one.file, '#!/bin/sh\necho before\necho behind\n', 0o755);
    install({ ...one, program: { ...PROGRAM, local: 'other/binleaks' } });
    install(one);
    const text = readFileSync(one.file, 'utf8');
    expect(text.match(/>>> binleaks/g)?.length).toBe(1);
    expect(text).not.toContain('other/binleaks');
    expect(text).toContain(LOCAL_PACKAGE);
  });
});

interface Result {
  readonly code: number | null;
  readonly output: string;
}

function run(one: HookTarget, args: readonly string[] = [], input = ''): Result {
  const { status, stdout, stderr } = spawnSync(one.file, args, { cwd: one.top, input, encoding: 'utf8', timeout: 20_000 });
  return { code: status, output: stdout + stderr };
}

describe('a hook with binleaks in it', () => {
  const standing: readonly (readonly [string, string, number])[] = [
    ['a shell script that ends itself', '#!/bin/sh\necho "former $1"\ncat\nexit 0\n', 0o755],
    ['one that hands over', '#!/bin/bash\nset -eu\necho "former $1"\nexec cat\n', 0o755],
    ['one that names no shell', 'echo "former $1"\ncat\n', 0o755],
    [
      'another language',
      `#!${process.execPath}\nprocess.stdout.write('former ' + process.argv[2] + '\\n');\nprocess.stdin.pipe(process.stdout);\n`,
      0o755,
    ],
    [
      'a shell script that is another program, too',
      `#!/bin/sh\n":" //# ; exec "${process.execPath}" "$0" "$@"\nprocess.stdout.write('former ' + process.argv[2] + '\\n');\nprocess.stdin.pipe(process.stdout);\n`,
      0o755,
    ],
  ];
  it.each(standing)('runs binleaks first and then what stood there: %s', (_, text, bits) => {
    const top = makeFolder();
    installStandIn(top);
    // A file that names no interpreter is run by sh, as git does it.
    const one = place(top, 'pre-push');
    write(one.file, text, bits);
    install(one);
    const start = (input: string): Result =>
      text.startsWith('#!') ? run(one, ['origin', 'url'], input) : run({ ...one, file: '/bin/sh' }, [one.file, 'origin', 'url'], input);
    const passed = start('a b c d\ne f g h\n');
    expect(passed.code).toBe(0);
    expect(passed.output).toMatch(/former origin\na b c d\ne f g h\n/);
    expect(start('').output).toMatch(/^former origin\nran pre-push 2/);
    const blocked = start('refs/heads/LEAK\n');
    expect(blocked.code).toBe(1);
    expect(blocked.output).toContain('blocked');
    expect(blocked.output).not.toContain('former');
  });

  it('does not wake a hook that was switched off by its mode', () => {
    const top = makeFolder();
    installStandIn(top);
    const one = place(top, 'commit-msg');
    write(one.file, '#!/bin/sh\necho former\n', 0o644);
    install(one);
    write(path.join(top, 'message'), 'fine\n');
    expect(run(one, ['message'])).toEqual({ code: 0, output: `ran commit-msg 1 ${top}\n` });
  });

  it('stops with a message where there is no binleaks', () => {
    const one = place(makeFolder(), 'pre-commit');
    install(one);
    const { status, stderr } = spawnSync(one.file, { cwd: one.top, env: { PATH: '/usr/bin:/bin' }, encoding: 'utf8', timeout: 20_000 });
    expect(status).toBe(1);
    expect(stderr).toMatch(/not installed here \(or Node is not on the PATH\), so nothing was checked and git stops/);
  });

  it('finds a binleaks on the PATH, but none of the project', () => {
    const top = makeFolder();
    const outside = makePlainFolder();
    for (const folder of [outside, path.join(top, 'bin')])
      write(path.join(folder, 'binleaks'), '#!/bin/sh\necho "called $*"\nexit 3\n', 0o755);
    const one = place(top, 'commit-msg');
    install(one);
    const run = (folders: readonly string[]): unknown => {
      const env = { PATH: [...folders, path.dirname(process.execPath), '/usr/bin:/bin'].join(':') };
      const { status, stdout } = spawnSync(one.file, ['a b'], { cwd: top, env, encoding: 'utf8', timeout: 20_000 });
      return { status, stdout };
    };
    expect(run([outside])).toEqual({ status: 3, stdout: 'called hook commit-msg a b\n' });
    expect(run([path.join(top, 'bin'), 'bin', './bin', ''])).toEqual({ status: 1, stdout: '' });
  });

  it('finds its own folder, with quotes and blanks in its name', () => {
    const top = makeFolder();
    const absolute = path.join(top, "it's here/ü 名");
    installStandIn(absolute, '.');
    const one = { ...place(top, 'commit-msg'), program: { kind: 'own', folder: absolute, node: process.execPath } } as const;
    write(path.join(top, 'm'), 'x');
    install(one);
    expect(run(one, ['m'])).toEqual({ code: 0, output: `ran commit-msg 1 ${top}\n` });
  });

  it.for(['sh', 'bash', 'dash', 'busybox sh', 'zsh'])('can be read by %s', (shell, context) => {
    const [program = '', ...words] = shell.split(' ');
    context.skip(spawnSync(program, [...words, '-c', 'true']).status !== 0, `there is no ${shell}`);
    for (const hook of HOOKS) {
      const top = makeFolder({ m: '' });
      installStandIn(top);
      const one = place(top, hook);
      install(one);
      const { status } = spawnSync(program, [...words, '-eu', one.file, 'm'], { cwd: top, input: 'a\n', timeout: 20_000 });
      expect({ hook, status }).toEqual({ hook, status: 0 });
    }
  });
});

describe('scripts of husky', () => {
  const old = '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\nnpm test\n';

  it('of version 8 start themselves anew: our lines stand behind that', () => {
    const top = makeFolder();
    const one = place(top, 'pre-commit', 'sh');
    write(one.file, old, 0o755);
    install(one);
    const text = readFileSync(one.file, 'utf8');
    expect(text.indexOf('husky.sh')).toBeLessThan(text.indexOf('>>> binleaks'));
    expect(text.indexOf('<<< binleaks')).toBeLessThan(text.indexOf('npm test'));
    apply(planUnhook(one.file));
    expect(readFileSync(one.file, 'utf8')).toBe(old);
  });

  it('need no run bit and no first line', () => {
    const top = makeFolder();
    const one = place(top, 'pre-commit', 'sh');
    write(one.file, 'npm test\n', 0o644);
    install(one);
    expect(readFileSync(one.file, 'utf8')).toMatch(/^# >>> binleaks[^]*# <<< binleaks\nnpm test\n$/);
  });

  it('behind a link are changed within the project only', () => {
    const top = makeFolder({ 'project/scripts/check': 'npm test\n', 'project/hooks/x': '', outside: 'secret\n' });
    const project = path.join(top, 'project');
    const one = place(project, 'pre-commit', 'sh');
    symlinkSync('../scripts/check', one.file);
    install(one);
    expect(readFileSync(path.join(project, 'scripts/check'), 'utf8')).toContain('>>> binleaks');
    rmSync(one.file);
    symlinkSync('../../outside', one.file);
    expect(() => planHook(one)).toThrow(/leads out of the project/);
    rmSync(one.file);
    symlinkSync('gone', one.file);
    expect(() => planHook(one)).toThrow(/leads nowhere/);
  });
});

describe('what is refused', () => {
  it('is said in words', () => {
    const top = makeFolder();
    const one = place(top, 'pre-commit');
    write(one.file, '#!/usr/bin/env ruby\nrequire "overcommit"\n', 0o755);
    expect(() => planHook(one)).toThrow(/overcommit/);
    write(one.file, '#!/usr/bin/env ruby\n', 0o755);
    write(`${one.file}.before-binleaks`, 'someone else');
    expect(() => planHook(one)).toThrow(/in the way/);
    rmSync(one.file);
    mkdirSync(one.file);
    expect(() => planHook(one)).toThrow(/neither a file nor a link/);
  });

  it('leaves nothing half done', () => {
    const top = makeFolder({ blocked: '' });
    const good = planHook(place(top, 'pre-commit'));
    const bad = planHook({ ...place(top, 'commit-msg'), file: path.join(top, 'blocked/hooks/commit-msg') });
    expect(() => apply([...good, ...bad])).toThrow(/can't write .*blocked.*not a folder; nothing was changed/);
    expect(Object.keys(snapshot(top)).filter((name) => !name.startsWith('.git'))).toEqual(['blocked']);
  });

  it('is a file that changed since it was looked at', () => {
    const top = makeFolder();
    const one = place(top, 'pre-commit');
    const changes = planHook(one);
    write(one.file, 'now there is one\n');
    expect(() => apply(changes)).toThrow(/changed by someone else/);
    expect(readFileSync(one.file, 'utf8')).toBe('now there is one\n');
  });

  it.skipIf(process.getuid?.() === 0)('is a folder without permission', () => {
    const top = makeFolder({ 'hooks/x': '' });
    chmodSync(path.join(top, 'hooks'), 0o500);
    expect(() => install(place(top, 'pre-commit'))).toThrow(/permission denied/);
    chmodSync(path.join(top, 'hooks'), 0o700);
  });
});
