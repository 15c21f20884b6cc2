/**
 * What a hook runs.
 *
 * Whoever checks out a foreign branch, or clones a foreign repository, must not run what that brings. So a hook that stays
 * on this machine (`.git/hooks`, `--global`) starts one folder, named when it was installed: the package where that
 * stands outside of every work tree, else a copy of it in git's own folder, which no checkout can write to. A hook that is
 * committed for everyone (husky, lefthook, simple-git-hooks, pre-commit) can't know such a folder. It starts what a package
 * manager has put beside the project, and only where git tracks nothing there: neither the folder nor, where links lead
 * elsewhere in the work tree, their target; in the index as well as in HEAD; in whatever case, because file systems fold it.
 * That file itself comes with the checkout, as these tools want it: whoever does not trust the project's hooks must not
 * have them run.
 *
 * Nothing is started by a name that the project can answer to: the shell by its path, git and Node from folders of the
 * PATH that are no part of the project (hooks/begin.sh says which), `npx` and `yarn run` not at all.
 */

export const HOOKS = ['pre-commit', 'commit-msg', 'pre-push'] as const;
export type HookName = (typeof HOOKS)[number];

/** Where a hook of this machine has its binleaks. */
export interface OwnProgram {
  readonly kind: 'own';
  /** The package's folder, with `/`: absolute, or {@link BESIDE} the hook's own. */
  readonly folder: string;
  /** The Node that runs the installation, with `/`. */
  readonly node: string;
}

/** Where a hook that is shared with others looks for binleaks. */
export interface ProjectProgram {
  readonly kind: 'project';
  /** The package's folder from the top of the work tree, such as node_modules/binleaks; a pattern for Yarn's. */
  readonly local: string;
}

export type HookProgram = OwnProgram | ProjectProgram;

export const LOCAL_PACKAGE = 'node_modules/binleaks';
/** The folder of the copy, beside the folder of the hooks. */
export const COPY = 'binleaks';
/** How a hook names that copy: git may call it by a relative path, and the repository may be moved. */
export const BESIDE = `../${COPY}`;
/** Yarn's Plug'n'Play has no node_modules. It unpacks what asks for it (`preferUnplugged`). */
export const UNPLUGGED = '.yarn/unplugged/binleaks-*/node_modules/binleaks';
/** Git for Windows has it, too; by its path, because the PATH may begin with a folder of the project. */
const SHELL = '/bin/sh';

/** A word that the shell takes literally. */
function quote(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/**
 * The lines of a shell script that run binleaks and stop where it finds something, or where there is none. They run
 * before the rest of the script, which gets its standard input whole: pre-push reads what is pushed from there.
 */
export function scriptLines(hook: HookName, program: HookProgram): readonly string[] {
  const isPush = hook === 'pre-push';
  const input = isPush ? `{ [ -z "$binleaks_input" ] || printf '%s\\n' "$binleaks_input"; } | ` : '';
  return [
    ...(isPush ? ['binleaks_input=$(cat)'] : []),
    ...(program.kind === 'own' ? ownLines(hook, program, input) : projectLines(hook, program, input)),
    ...(isPush ? RESTORE_INPUT : []),
  ];
}

function ownLines(hook: HookName, { folder, node }: OwnProgram, input: string): readonly string[] {
  const word = folder === BESIDE ? `\${0%/*}/${BESIDE}` : quote(folder);
  return [
    `binleaks_package=${word}`,
    `if [ ! -f "$binleaks_package/hooks/${hook}" ]; then`,
    `  echo "binleaks: $binleaks_package is gone, so nothing was checked and git stops. Run: binleaks install (or uninstall)" >&2`,
    '  exit 1',
    'fi',
    `${input}BINLEAKS_NODE=${quote(node)} ${SHELL} "$binleaks_package/hooks/${hook}" "$@" || exit $?`,
  ];
}

function projectLines(hook: HookName, program: ProjectProgram, input: string): readonly string[] {
  const run = `${SHELL} "$binleaks_package/hooks/${hook}" "$@"`;
  return [
    `${input}(`,
    '  # What a package manager has put here runs, not what git tracks: a checkout may have brought that. Nor does anything of',
    '  # the folders that the project adds to the PATH.',
    '  cd -P . && binleaks_rest=$PATH: && PATH= || exit 2',
    '  while [ -n "$binleaks_rest" ]; do',
    '    case ${binleaks_rest%%:*} in',
    '      "$PWD" | "$PWD"/* | */node_modules/.bin) ;;',
    '      /*) PATH=${PATH:+$PATH:}${binleaks_rest%%:*} ;;',
    '    esac',
    '    binleaks_rest=${binleaks_rest#*:}',
    '  done',
    `  for binleaks_package in ${program.local}; do`,
    `    [ -f "$binleaks_package/hooks/${hook}" ] || continue`,
    '    binleaks_real=$(cd -P "$binleaks_package" && pwd)',
    `    if [ -z "$(${trackedCommand(program, 'binleaks_real')})" ]; then exec ${run}; fi`,
    '    echo "binleaks: git tracks $binleaks_package or what it links to, so that is not run" >&2',
    '  done',
    `  if command -v binleaks >/dev/null && command -v node >/dev/null; then exec binleaks hook ${hook} "$@"; fi`,
    `  echo '${NOT_INSTALLED}' >&2`,
    '  exit 1',
    ') || exit $?',
  ];
}

const NOT_INSTALLED =
  'binleaks: not installed here (or Node is not on the PATH), so nothing was checked and git stops. Install the project with its package manager, or binleaks once for all.';

/**
 * A command that prints something where git tracks the package or may have brought it: the package's node_modules, any
 * folder above it that is itself an entry (a link, a submodule), and what the package links to within the work tree
 * (`real` is the variable that holds that path). It asks the repository's own index: git gives hooks a temporary one for
 * `git commit FILE`, which lacks what is staged besides.
 */
function trackedCommand({ local }: ProjectProgram, real: string): string {
  const holder = holderOf(local);
  const above = holder
    .split('/')
    .slice(0, -1)
    // A pattern with brackets stands for the entry of that name alone, not for what is below it.
    .map((_, depth, parts) =>
      parts
        .slice(0, depth + 1)
        .join('/')
        .replace(/.$/, '[$&]'),
    )
    .map((pattern) => ` ":(top,icase,glob)${pattern}"`)
    .join('');
  return [
    // husky reads its scripts with -e: an answer "no" must not end the questions.
    'set +e',
    'unset GIT_INDEX_FILE',
    `git ls-files -- ":(top,icase)${holder}"${above} || echo unknown`,
    `git rev-parse -q --verify "HEAD:${holder}"`,
    `case $${real}/ in "$PWD"/*) git ls-files -- ":(top,icase,literal)\${${real}#"$PWD"/}" || echo unknown ;; esac`,
  ].join('; ');
}

/** The folder that a package manager fills, of which git must track nothing. */
export function holderOf(local: string): string {
  return local.includes('*') ? '.yarn/unplugged' : local.split('/').slice(0, -1).join('/');
}

/** An empty here-document would be an empty line. */
const RESTORE_INPUT = [
  'if [ -n "$binleaks_input" ]; then',
  '  exec <<BINLEAKS_INPUT',
  '$binleaks_input',
  'BINLEAKS_INPUT',
  'else',
  '  exec </dev/null',
  'fi',
];

/** What a command of {@link command} ends with. */
export const COMMAND_END = 'exit 1)';

/**
 * The same for tools that keep a hook as one command, without single quotes. `args` is how the tool hands on the hook's
 * arguments.
 */
export function command(hook: HookName, program: ProjectProgram, args: string): string {
  const behind = args === '' ? '' : ` ${args}`;
  return [
    '(cd -P . && r=$PATH: && PATH= || exit 2',
    'while [ -n "$r" ]; do case ${r%%:*} in "$PWD" | "$PWD"/* | */node_modules/.bin) ;; /*) PATH=${PATH:+$PATH:}${r%%:*} ;; esac',
    'r=${r#*:}',
    'done',
    `for d in ${program.local}; do if [ -f "$d/hooks/${hook}" ]; then d2=$(cd -P "$d" && pwd)`,
    `if [ -z "$(${trackedCommand(program, 'd2')})" ]; then exec ${SHELL} "$d/hooks/${hook}"${behind}; fi`,
    'echo "binleaks: git tracks $d or what it links to, so that is not run" >&2',
    'fi',
    'done',
    `if command -v binleaks >/dev/null && command -v node >/dev/null; then exec binleaks hook ${hook}${behind}; fi`,
    `echo "${NOT_INSTALLED}" >&2`,
    COMMAND_END,
  ].join('; ');
}

/**
 * The same as a program with arguments, for tools that start a hook's command without a shell. git brings a shell for its
 * aliases on every system; PowerShell's PATH has none.
 */
export function commandByGit(hook: HookName, program: ProjectProgram): string {
  return `git -c 'alias.binleaks=!f() ${command(hook, program, '"$@"')}; f' binleaks`;
}
