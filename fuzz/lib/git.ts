/** Repositories for cases: made by git, and read by it. */
import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';

const ENV: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  HOME: devNull,
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
};

/** Runs git in a folder; gives what it wrote, whatever it thinks of it. */
export function git(
  folder: string,
  args: readonly string[],
  input: string | Buffer = '',
): { readonly ok: boolean; readonly stdout: Buffer } {
  const { status, stdout } = spawnSync('git', args, { cwd: folder, env: ENV, input, maxBuffer: 1 << 28, timeout: 4000 });
  return { ok: status === 0, stdout };
}

/** As git(), where it must not fail. */
export function mustGit(folder: string, args: readonly string[], input: string | Buffer = ''): Buffer {
  const { ok, stdout } = git(folder, args, input);
  if (!ok) throw new Error(`git ${args[0] ?? ''} failed`);
  return stdout;
}

/** A commit of `git fast-import`. */
export interface Commit {
  readonly ref: string;
  readonly author: Buffer;
  readonly message: Buffer;
  readonly files: readonly (readonly [name: Buffer, content: Buffer])[];
}

const data = (bytes: Buffer): Buffer => Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);

/** A name as fast-import wants it: quoted as in C. */
function quoted(name: Buffer): string {
  return `"${Array.from(name, (byte) => (byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`)).join('')}"`;
}

/** Makes a repository of commits, each upon the one before; gives whether git took them. */
export function importCommits(
  folder: string,
  commits: readonly Commit[],
  tag: { readonly name: string; readonly message: Buffer } | null,
): boolean {
  mustGit(folder, ['init', '-q', '-b', 'main', '.']);
  const parts: Buffer[] = [];
  for (const [index, { ref, author, message, files }] of commits.entries()) {
    parts.push(Buffer.from(`commit ${ref}\nmark :${index + 1}\n`));
    for (const role of ['author', 'committer'])
      parts.push(Buffer.from(`${role} `), author, Buffer.from(` <a@example.com> ${1_700_000_000 + index * 86_400} +0000\n`));
    parts.push(data(message));
    if (index > 0) parts.push(Buffer.from(`from :${index}\n`));
    for (const [name, content] of files) parts.push(Buffer.from(`M 100644 inline ${quoted(name)}\n`), data(content));
  }
  if (tag) {
    parts.push(Buffer.from(`tag ${tag.name}\nfrom :${commits.length}\ntagger A <a@example.com> 1700000000 +0000\n`), data(tag.message));
  }
  parts.push(Buffer.from('done\n'));
  return git(folder, ['fast-import', '--quiet', '--done', '--force'], Buffer.concat(parts)).ok;
}
