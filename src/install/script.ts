/** What a hook runs: the shipped POSIX script of the project's own binleaks, or else of one installed elsewhere. */

export const HOOKS = ['pre-commit', 'commit-msg', 'pre-push'] as const;
export type HookName = (typeof HOOKS)[number];

/** Where a hook may look for binleaks. */
export interface Search {
  /** The package's folder from the top of the work tree, such as node_modules/binleaks. */
  readonly local: string;
  /** The same where this machine has it; null in files that are shared with others. */
  readonly absolute: string | null;
  /** The folder of Node, which the PATH of programs with windows often lacks; null in files that are shared. */
  readonly nodeFolder: string | null;
  /** The project uses Yarn's Plug'n'Play: there is no node_modules. */
  readonly plugAndPlay: boolean;
}

export const LOCAL_PACKAGE = 'node_modules/binleaks';

/** A word that the shell takes literally. */
function quote(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/**
 * The lines of a shell script that run binleaks and stop where it finds something, or where there is none. They run
 * before the rest of the script, which gets its standard input whole: pre-push reads what is pushed from there.
 */
export function scriptLines(hook: HookName, search: Search): readonly string[] {
  const input = hook === 'pre-push' ? `{ [ -z "$binleaks_input" ] || printf '%s\\n' "$binleaks_input"; } | ` : '';
  const scripts = [search.local, ...(search.absolute === null ? [] : [search.absolute])].map((folder) => quote(`${folder}/hooks/${hook}`));
  const calls = [
    ...scripts.map((script) => [`[ -f ${script} ]`, `sh ${script} "$@"`]),
    ...(search.plugAndPlay ? [['[ -f .pnp.cjs ]', `yarn run binleaks hook ${hook} "$@"`]] : []),
    ['command -v binleaks >/dev/null 2>&1', `binleaks hook ${hook} "$@"`],
  ];
  return [
    ...(search.nodeFolder === null ? [] : [`command -v node >/dev/null 2>&1 || PATH="$PATH:"${quote(search.nodeFolder)}`]),
    ...(hook === 'pre-push' ? ['binleaks_input=$(cat)'] : []),
    ...calls.flatMap(([test, call], index) => [`${index === 0 ? 'if' : 'elif'} ${test ?? ''}; then`, `  ${input}${call ?? ''} || exit $?`]),
    'else',
    `  echo 'binleaks: not installed here, so nothing was checked and git stops. Run: npm install --save-dev binleaks (or npm install --global binleaks)' >&2`,
    '  exit 1',
    'fi',
    ...(hook === 'pre-push' ? RESTORE_INPUT : []),
  ];
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

/**
 * The same for tools that keep a hook as one command. A shell that finds no binleaks says so and ends with 127, which
 * stops git too. `args` is how the tool hands on the hook's arguments.
 */
export function command(hook: HookName, search: Search, args: string): string {
  const script = `${search.local}/hooks/${hook}`;
  const behind = args === '' ? '' : ` ${args}`;
  const other = search.plugAndPlay ? 'yarn run binleaks' : 'binleaks';
  return `if [ -f ${script} ]; then sh ${script}${behind}; else ${other} hook ${hook}${behind}; fi`;
}
