/** `binleaks completion`: scripts that let a shell complete commands, options and values. yargs says what fits. */
import type { Argv } from 'yargs';
import { writeOut } from '../../output/standard-streams.ts';
import { COMMANDS } from '../help/command-list.ts';
import { PLAIN_EXIT_CODES } from '../help/overview.ts';

// SHELL tells yargs whether descriptions are wanted, and in which form: the login shell may be another one than this.
// Options are offered only where a word begins with -: elsewhere they would stand between files.
const BASH = `# Put into ~/.bashrc: source <(binleaks completion bash)
_binleaks() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words
  words=$(SHELL=bash binleaks --get-yargs-completions "\${COMP_WORDS[@]:0:COMP_CWORD+1}" 2>/dev/null)
  case $current in -*) ;; *) words=$(printf '%s\\n' "$words" | grep -v '^-') ;; esac
  local IFS=$'\\n'
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _binleaks binleaks
`;

const ZSH = `#compdef binleaks
# Put into ~/.zshrc, behind compinit: source <(binleaks completion zsh)
_binleaks() {
  local -a reply
  reply=("\${(@f)$(SHELL=zsh binleaks --get-yargs-completions "\${(@)words[1,CURRENT]}" 2>/dev/null)}")
  [[ \${words[CURRENT]} == -* ]] || reply=("\${(@)reply:#-*}")
  reply=("\${(@)reply:#}")
  if (( \${#reply} > 0 )); then _describe 'values' reply; else _default; fi
}
if [[ "\${zsh_eval_context[-1]}" == "loadautofunc" ]]; then _binleaks "$@"; else compdef _binleaks binleaks; fi
`;

const FISH = `# Put into ~/.config/fish/completions/binleaks.fish
function __binleaks_complete
    set -l current (commandline -ct)
    for line in (SHELL=fish binleaks --get-yargs-completions (commandline -opc) $current 2>/dev/null)
        if not string match -q -- '-*' $line; or string match -q -- '-*' $current
            printf '%s\\n' $line
        end
    end
end
complete -c binleaks -a '(__binleaks_complete)'
`;

const SCRIPTS = { bash: BASH, zsh: ZSH, fish: FISH } as const;
const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** Adds the command. */
export function addCompletion<T>(yargs: Argv<T>): Argv<T> {
  return yargs.command(
    COMMANDS.completion.usage,
    COMMANDS.completion.says,
    (command) =>
      command
        .positional('shell', { choices: SHELLS, demandOption: true, describe: 'bash, zsh or fish' })
        .example('source <($0 completion bash)', 'in ~/.bashrc; the same for zsh in ~/.zshrc')
        .example('$0 completion fish > ~/.config/fish/completions/binleaks.fish', 'once')
        .epilogue(PLAIN_EXIT_CODES),
    ({ shell }) => writeOut(SCRIPTS[shell]),
  );
}
