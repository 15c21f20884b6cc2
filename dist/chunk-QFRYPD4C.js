import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/install/script.ts
var HOOKS = ["pre-commit", "commit-msg", "pre-push"];
var LOCAL_PACKAGE = "node_modules/binleaks";
var COPY = "binleaks";
var BESIDE = `../${COPY}`;
var UNPLUGGED = ".yarn/unplugged/binleaks-*/node_modules/binleaks";
var SHELL = "/bin/sh";
function quote(word) {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
function scriptLines(hook, program) {
  const isPush = hook === "pre-push";
  const input = isPush ? `{ [ -z "$binleaks_input" ] || printf '%s\\n' "$binleaks_input"; } | ` : "";
  return [
    ...isPush ? ["binleaks_input=$(cat)"] : [],
    ...program.kind === "own" ? ownLines(hook, program, input) : projectLines(hook, program, input),
    ...isPush ? RESTORE_INPUT : []
  ];
}
function ownLines(hook, { folder, node }, input) {
  const word = folder === BESIDE ? `\${0%/*}/${BESIDE}` : quote(folder);
  return [
    `binleaks_package=${word}`,
    `if [ ! -f "$binleaks_package/hooks/${hook}" ]; then`,
    `  echo "binleaks: $binleaks_package is gone, so nothing was checked and git stops. Run: binleaks install (or uninstall)" >&2`,
    "  exit 1",
    "fi",
    `${input}BINLEAKS_NODE=${quote(node)} ${SHELL} "$binleaks_package/hooks/${hook}" "$@" || exit $?`
  ];
}
function projectLines(hook, program, input) {
  const run = `${SHELL} "$binleaks_package/hooks/${hook}" "$@"`;
  return [
    `${input}(`,
    "  # What a package manager has put here runs, not what git tracks: a checkout may have brought that. Nor does anything of",
    "  # the folders that the project adds to the PATH.",
    "  cd -P . && binleaks_rest=$PATH: && PATH= || exit 2",
    '  while [ -n "$binleaks_rest" ]; do',
    "    case ${binleaks_rest%%:*} in",
    '      "$PWD" | "$PWD"/* | */node_modules/.bin) ;;',
    "      /*) PATH=${PATH:+$PATH:}${binleaks_rest%%:*} ;;",
    "    esac",
    "    binleaks_rest=${binleaks_rest#*:}",
    "  done",
    `  for binleaks_package in ${program.local}; do`,
    `    [ -f "$binleaks_package/hooks/${hook}" ] || continue`,
    '    binleaks_real=$(cd -P "$binleaks_package" && pwd)',
    `    if [ -z "$(${trackedCommand(program, "binleaks_real")})" ]; then exec ${run}; fi`,
    '    echo "binleaks: git tracks $binleaks_package or what it links to, so that is not run" >&2',
    "  done",
    `  if command -v binleaks >/dev/null && command -v node >/dev/null; then exec binleaks hook ${hook} "$@"; fi`,
    `  echo '${NOT_INSTALLED}' >&2`,
    "  exit 1",
    ") || exit $?"
  ];
}
var NOT_INSTALLED = "binleaks: not installed here (or Node is not on the PATH), so nothing was checked and git stops. Install the project with its package manager, or binleaks once for all.";
function trackedCommand({ local }, real) {
  const holder = holderOf(local);
  const above = holder.split("/").slice(0, -1).map(
    (_, depth, parts) => parts.slice(0, depth + 1).join("/").replace(/.$/, "[$&]")
  ).map((pattern) => ` ":(top,icase,glob)${pattern}"`).join("");
  return [
    // husky reads its scripts with -e: an answer "no" must not end the questions.
    "set +e",
    "unset GIT_INDEX_FILE",
    `git ls-files -- ":(top,icase)${holder}"${above} || echo unknown`,
    `git rev-parse -q --verify "HEAD:${holder}"`,
    `case $${real}/ in "$PWD"/*) git ls-files -- ":(top,icase,literal)\${${real}#"$PWD"/}" || echo unknown ;; esac`
  ].join("; ");
}
function holderOf(local) {
  return local.includes("*") ? ".yarn/unplugged" : local.split("/").slice(0, -1).join("/");
}
var RESTORE_INPUT = [
  'if [ -n "$binleaks_input" ]; then',
  "  exec <<BINLEAKS_INPUT",
  "$binleaks_input",
  "BINLEAKS_INPUT",
  "else",
  "  exec </dev/null",
  "fi"
];
var COMMAND_END = "exit 1)";
function command(hook, program, args) {
  const behind = args === "" ? "" : ` ${args}`;
  return [
    "(cd -P . && r=$PATH: && PATH= || exit 2",
    'while [ -n "$r" ]; do case ${r%%:*} in "$PWD" | "$PWD"/* | */node_modules/.bin) ;; /*) PATH=${PATH:+$PATH:}${r%%:*} ;; esac',
    "r=${r#*:}",
    "done",
    `for d in ${program.local}; do if [ -f "$d/hooks/${hook}" ]; then d2=$(cd -P "$d" && pwd)`,
    `if [ -z "$(${trackedCommand(program, "d2")})" ]; then exec ${SHELL} "$d/hooks/${hook}"${behind}; fi`,
    'echo "binleaks: git tracks $d or what it links to, so that is not run" >&2',
    "fi",
    "done",
    `if command -v binleaks >/dev/null && command -v node >/dev/null; then exec binleaks hook ${hook}${behind}; fi`,
    `echo "${NOT_INSTALLED}" >&2`,
    COMMAND_END
  ].join("; ");
}
function commandByGit(hook, program) {
  return `git -c 'alias.binleaks=!f() ${command(hook, program, '"$@"')}; f' binleaks`;
}

export {
  HOOKS,
  LOCAL_PACKAGE,
  COPY,
  BESIDE,
  UNPLUGGED,
  scriptLines,
  holderOf,
  COMMAND_END,
  command,
  commandByGit
};
