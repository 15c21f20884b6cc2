# shellcheck shell=sh
# Starts binleaks with the given arguments: the project's own, the one this file belongs to, then one on the PATH. $here
# is the folder of this file. Where there is none, the commit is stopped: to go on in silence would be to say "clean".
# shellcheck disable=SC2154 # whoever reads this file in sets $here
binleaks_run() {
  node=$(command -v node) || node=
  if [ -n "$node" ]; then
    for folder in ./node_modules/binleaks "$here/.." "$(binleaks_main_tree)/node_modules/binleaks"; do
      [ -f "$folder/dist/cli.js" ] && exec "$node" "$folder/dist/cli.js" "$@"
    done
  fi
  if command -v binleaks >/dev/null 2>&1; then
    exec binleaks "$@"
  fi
  {
    if [ -z "$node" ]; then
      echo 'binleaks: Node.js is not on the PATH of this hook, so nothing was checked and the commit is stopped.'
      echo '  Programs with a window often know another PATH than your terminal: commit from a terminal, or add'
      echo "  Node's folder to the PATH in ~/.config/husky/init.sh (husky) or ~/.profile."
    else
      echo 'binleaks: it is not installed here, so nothing was checked and the commit is stopped.'
      echo '  Install it with: npm install --save-dev binleaks    (or once for all: npm install --global binleaks)'
    fi
    echo '  To remove this hook: npx binleaks uninstall'
  } >&2
  exit 2
}

# The work tree that a linked one belongs to: packages are installed there mostly.
binleaks_main_tree() {
  common=$(git rev-parse --git-common-dir 2>/dev/null) || return 0
  printf '%s\n' "${common%/.git}"
}
