/** What `binleaks init` adds beside the hooks: a configuration, and a workflow that judges pull requests. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runGit } from '../git/run-git.ts';
import type { HookRepository } from './hook-repository.ts';
import { missingFolders, stateOf } from './plan.ts';
import type { FileChange, Plan } from './plan.ts';
import type { Program } from './program.ts';
import { textOfFile } from './text/text-file.ts';

const CONFIG = 'binleaks.config.json';
const SCHEMA = 'node_modules/binleaks/schema/config.schema.json';
const WORKFLOWS = '.github/workflows';
/** Where the Action is taken from, until it is known. */
const UNKNOWN_SOURCE = 'binleaks/binleaks@FULL_COMMIT_ID';

/** The workflow for pull requests, as examples/github/pull-request.yml has it for `main`. */
function workflowText(branch: string, uses: string): string {
  return `name: binleaks
on:
  pull_request:
    # edited: the title and the description are scanned, too.
    types: [opened, reopened, synchronize, edited]
  push:
    branches: [${/^[A-Za-z][\w./-]*$/.test(branch) ? branch : JSON.stringify(branch)}]
  merge_group:
permissions:
  contents: read
jobs:
  binleaks:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: ${uses}
`;
}

/** Plans the files that are missing. `hasConfig`: a configuration counts here already, wherever it stands. */
export function planSetUp(repository: HookRepository, program: Program, hasConfig: boolean): Plan {
  const { top } = repository;
  const notes: string[] = [];
  const changes: FileChange[] = hasConfig ? [] : [newFile(join(top, CONFIG), configText(top))];
  const remotes = gitLines(top, ['remote', '-v']).join('\n');
  if (existsSync(join(top, '.github')) || /[@/.]github\./i.test(remotes)) {
    if (!hasWorkflow(top)) {
      const uses = actionSource(program);
      changes.push(newFile(join(top, WORKFLOWS, 'binleaks.yml'), workflowText(mainBranch(top), uses)));
      if (uses === UNKNOWN_SOURCE)
        notes.push(
          `In ${WORKFLOWS}/binleaks.yml, put the full id of the commit of binleaks that you have read in place of FULL_COMMIT_ID: a tag can be moved.`,
        );
    }
  } else if (existsSync(join(top, '.gitlab-ci.yml')) || /gitlab/i.test(remotes)) {
    notes.push('For merge requests at GitLab, add the job of examples/gitlab-ci.yml (in the repository of binleaks) to .gitlab-ci.yml.');
  } else {
    notes.push('No remote at GitHub or GitLab: for another build server see examples/check-branch.sh in the repository of binleaks.');
  }
  return { changes, notes };
}

function newFile(file: string, text: string): FileChange {
  return {
    file,
    before: stateOf(file),
    after: { kind: 'file', bytes: Buffer.from(text), mode: 0o644 },
    folders: missingFolders(file),
  };
}

function configText(top: string): string {
  const schema = existsSync(join(top, SCHEMA)) ? { $schema: `./${SCHEMA}` } : {};
  return `${JSON.stringify({ ...schema, exclude: [], allow: [] }, null, 2)}\n`;
}

/** Whether some workflow speaks of binleaks already. */
function hasWorkflow(top: string): boolean {
  const folder = join(top, WORKFLOWS);
  if (!existsSync(folder)) return false;
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .some((name) => (textOfFile(join(folder, name), top) ?? '').includes('binleaks'));
}

/** The branch that pull requests go to: the remote's, else the one that is checked out. */
function mainBranch(top: string): string {
  const [remote] = gitLines(top, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
  if (remote?.startsWith('origin/') === true) return remote.slice('origin/'.length);
  return gitLines(top, ['symbolic-ref', '--quiet', '--short', 'HEAD'])[0] ?? 'main';
}

/** Owner, name and commit that the running binleaks comes from, where a package manager or a clone says so. */
function actionSource({ folder }: Program): string {
  if (existsSync(join(folder, '.git'))) {
    const [url = ''] = gitLines(folder, ['remote', 'get-url', 'origin']);
    const [commit = ''] = gitLines(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    return sourceOf(`${url}#${commit}`);
  }
  const lock = stateOf(join(dirname(folder), '.package-lock.json'));
  if (lock?.kind !== 'file') return UNKNOWN_SOURCE;
  // What npm wrote for this package: "resolved": "git+ssh://git@github.com/OWNER/NAME.git#COMMIT".
  const at = lock.bytes.indexOf('"node_modules/binleaks": {');
  const resolved = at < 0 ? undefined : /"resolved": "([^"\n]{1,400})"/.exec(lock.bytes.toString('utf8', at, at + 1000))?.[1];
  return resolved === undefined ? UNKNOWN_SOURCE : sourceOf(resolved);
}

function sourceOf(address: string): string {
  const [, slug, commit] = /github\.com[/:]([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?#([0-9a-f]{40})$/.exec(address) ?? [];
  return slug === undefined || commit === undefined ? UNKNOWN_SOURCE : `${slug}@${commit}`;
}

function gitLines(folder: string, args: readonly string[]): readonly string[] {
  const { ok, stdout } = runGit({ folder, inherit: false }, args);
  return ok
    ? stdout
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
}
