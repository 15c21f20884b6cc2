/** Real git repositories for one test each, out of reach of the machine's own configuration. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';
import { makeFolder } from './cli.ts';

/** The environment for git, and for what calls git. */
export const GIT_ENV: NodeJS.ProcessEnv = {
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_TERMINAL_PROMPT: '0',
};

export interface Repo {
  readonly folder: string;
  /** Runs git there; gives its standard output. Throws where git fails. */
  readonly git: (...args: readonly string[]) => string;
  /** As git(), with standard input and output as bytes. */
  readonly pipe: (args: readonly string[], input: string | Buffer) => Buffer;
  /** Writes files; null deletes one. */
  readonly write: (files: Readonly<Record<string, string | Buffer | null>>) => void;
  /** Writes files and commits everything; gives the commit's id. Each commit is a day later than the one before. */
  readonly commit: (files: Readonly<Record<string, string | Buffer | null>>, message?: string) => string;
}

let day = 0;

/** Makes a repository, in `folder` if given. */
export function makeRepo(options: { readonly format?: 'sha1' | 'sha256'; readonly folder?: string } = {}): Repo {
  const folder = options.folder ?? makeFolder();
  mkdirSync(folder, { recursive: true });
  const repo = openRepo(folder);
  repo.git('init', '-q', '-b', 'main', `--object-format=${options.format ?? 'sha1'}`, '.');
  return repo;
}

/** A repository that is there already. */
export function openRepo(folder: string): Repo {
  const pipe = (args: readonly string[], input: string | Buffer): Buffer => {
    const date = `2024-01-01T00:00:00Z`;
    const when = new Date(Date.parse(date) + day * 86_400_000).toISOString();
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: folder,
      input,
      env: { ...process.env, ...GIT_ENV, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when },
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr.toString()}`);
    return stdout;
  };
  const git = (...args: readonly string[]): string => pipe(args, '').toString().trim();
  const write = (files: Readonly<Record<string, string | Buffer | null>>): void => {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(folder, name);
      if (content === null) rmSync(file);
      else {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    }
  };
  return {
    folder,
    git,
    pipe,
    write,
    commit: (files, message = 'change') => {
      day++;
      write(files);
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
  };
}
