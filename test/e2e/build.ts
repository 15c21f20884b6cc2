/** Builds the command line once before the tests. */
import { spawnSync } from 'node:child_process';

export default function build(): void {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--no-types'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the build failed');
}
