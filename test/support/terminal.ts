/** A terminal for the built command line, which tests type on. */
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { makeFolder } from './cli.ts';

/** A terminal of its own for a command, by script(1): each text is typed when what it answers has been asked. */
export async function onTerminal(
  args: readonly string[],
  dialogue: readonly (readonly [RegExp, string])[],
  { cwd = makeFolder(), env = {} }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<{ readonly code: number | null; readonly screen: string }> {
  const words = [process.execPath, path.resolve('dist/cli.js'), ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-qec', words, '/dev/null'], { cwd, env: { ...process.env, TERM: 'dumb', NO_COLOR: '1', ...env } });
  let screen = '';
  let next = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    screen += chunk.toString('utf8');
    const [question, answer] = dialogue[next] ?? [/(?!)/, ''];
    if (!question.test(screen)) return;
    next++;
    child.stdin.write(answer);
  });
  child.stdin.on('error', () => undefined);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, screen };
}

/** Without script(1) of util-linux there is no terminal to type on. */
export const HAS_SCRIPT = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;
