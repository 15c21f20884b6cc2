/** `binleaks install` and `binleaks uninstall`: the hooks, put where git finds them, and taken out again. */
import type { Argv } from 'yargs';
import { COMMANDS } from '../help/command-list.ts';
import { PLAIN_EXIT_CODES } from '../help/overview.ts';
import { HOOKS } from '../../install/script.ts';
import type { HookName } from '../../install/script.ts';
import { quoted } from '../../output/shorten.ts';
import { UsageError } from '../../model/errors.ts';

/** A push can take long to read, and what it publishes has passed the other two: it is asked for. */
const DEFAULT_HOOKS = 'pre-commit,commit-msg';

/** Adds the commands. `setCode` takes the exit code. */
export function addInstall<T>(yargs: Argv<T>, setCode: (code: number) => void): Argv<T> {
  return yargs
    .command(
      COMMANDS.install.usage,
      COMMANDS.install.says,
      (command) =>
        command
          .option('hooks', { type: 'string', requiresArg: true, default: DEFAULT_HOOKS, describe: `Which, of ${HOOKS.join(', ')}` })
          .option('check', { type: 'boolean', default: false, describe: 'Change nothing, say whether the hooks will run' })
          .option('global', {
            type: 'boolean',
            default: false,
            describe: 'For repositories that are cloned from now on (init.templateDir)',
          })
          .option('hooks-path', {
            type: 'boolean',
            default: false,
            describe: "With --global: for all repositories (core.hooksPath), in place of each one's own",
          })
          .option('dry-run', { type: 'boolean', default: false, describe: 'Change nothing, print what would be changed' })
          .option('uninstall', { type: 'boolean', default: false, describe: 'The same as binleaks uninstall' })
          .example('$0 install', "husky, lefthook, simple-git-hooks, pre-commit, or git's own hooks")
          .example('$0 install --hooks pre-commit,commit-msg,pre-push', 'check pushes, too')
          .example('$0 install --check', 'will the hooks really run?')
          .example('$0 install --dry-run', 'show every line that would change').epilogue(`Exit codes:
  0  done; with --check: the hooks run
  1  with --check: they do not run, or not always
  2  nothing was changed because it has to be done by hand, it could not be told, or the command line is invalid`),
      async (args) => {
        if (args.hooksPath && !args.global) throw new UsageError('usage', '--hooks-path goes with --global');
        if (args.check && (args.global || args.uninstall))
          throw new UsageError('usage', '--check goes with neither --global nor --uninstall');
        const { global, dryRun, uninstall, hooksPath } = args;
        const { runCheck, runInstall } = await import('../run/run-install.ts');
        setCode(args.check ? runCheck() : runInstall({ hooks: parseHooks(args.hooks), global, hooksPath, dryRun, uninstall }));
      },
    )
    .command(
      COMMANDS.uninstall.usage,
      COMMANDS.uninstall.says,
      (command) =>
        command
          .option('global', { type: 'boolean', default: false, describe: 'What install --global added' })
          .option('dry-run', { type: 'boolean', default: false, describe: 'Change nothing, print what would be changed' })
          .example('$0 uninstall', 'this repository')
          .example('$0 uninstall --global', 'the hooks for all repositories')
          .epilogue(PLAIN_EXIT_CODES),
      async ({ global, dryRun }) => {
        const { runInstall } = await import('../run/run-install.ts');
        setCode(runInstall({ hooks: HOOKS, global, hooksPath: false, dryRun, uninstall: true }));
      },
    );
}

function parseHooks(text: string): readonly HookName[] {
  const names = text.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !HOOKS.some((hook) => hook === name));
  if (wrong !== undefined) throw new UsageError('bad-option', `--hooks: expected some of ${HOOKS.join(', ')}, found ${quoted(wrong, 40)}`);
  return HOOKS.filter((hook) => names.includes(hook));
}
