# shellcheck shell=sh
# What all hooks begin with. $here is the folder of this file.
#
# A hook runs the binleaks that it belongs to ($here/..), the shell's own commands, and git, tr, grep, awk and Node from
# the PATH. Whoever checks out a foreign branch must not run what that brings: folders of the PATH that are relative
# (husky puts node_modules/.bin first, many people have ./node_modules/.bin), that are below the work tree or that hold
# the programs of packages don't count. NODE_OPTIONS may name a file of the project (Yarn's .pnp.cjs): Node gets none.
# shellcheck disable=SC2154 # whoever reads this file in sets $here
binleaks_use_safe_path() {
  unset NODE_OPTIONS NODE_PATH
  before=$PWD
  # The name that links lead to, without starting a program. (Git for Windows has /c/… here, too.)
  cd -P . || exit 2
  rest=$PATH:
  PATH=
  while [ -n "$rest" ]; do
    entry=${rest%%:*}
    rest=${rest#*:}
    case $entry in
      "$before" | "$before"/* | "$PWD" | "$PWD"/* | */node_modules/.bin | */node_modules/.bin/) ;;
      /*) PATH=${PATH:+$PATH:}$entry ;;
    esac
  done
}
binleaks_use_safe_path

# "binleaks install --check" reads from a file what a hook came to; nothing else sets its name.
binleaks_tell() {
  [ -z "${BINLEAKS_OUTCOME-}" ] || printf '%s %s\n' "${0##*/}" "$1" >>"$BINLEAKS_OUTCOME"
}

# Ends the hook with the answer "clean".
binleaks_is_clean() {
  binleaks_tell 0
  exit 0
}

# Ends the hook with the answer of a binleaks command. Where it can't be run git is stopped: to go on in silence would be
# to say "clean". BINLEAKS_NODE is the Node that the hook was installed with, if it knows one: programs with a window
# often have another PATH than terminals.
binleaks_run() {
  node=${BINLEAKS_NODE-}
  [ -n "$node" ] && [ -x "$node" ] || node=$(command -v node) || node=
  if [ -z "$node" ]; then
    {
      echo 'binleaks: Node.js is not on the PATH of this hook, so nothing was checked and git is stopped.'
      echo '  Programs with a window often know another PATH than your terminal: commit from a terminal, or add'
      echo "  Node's folder to the PATH in ~/.config/husky/init.sh (husky) or ~/.profile."
      echo '  To remove this hook: binleaks uninstall'
    } >&2
    exit 2
  fi
  if [ ! -f "$here/../dist/cli.js" ]; then
    {
      echo "binleaks: $here/../dist/cli.js is missing, so nothing was checked and git is stopped."
      echo '  Install binleaks again, then run: binleaks install'
    } >&2
    exit 2
  fi
  [ -n "${BINLEAKS_OUTCOME-}" ] || exec "$node" "$here/../dist/cli.js" "$@"
  "$node" "$here/../dist/cli.js" "$@"
  code=$?
  binleaks_tell "$code"
  exit "$code"
}
