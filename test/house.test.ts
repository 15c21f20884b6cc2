/** The sources stand where a reader looks for them: few files in a folder, none flat in src/, and one name for one thing. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** More in one folder is no longer seen at a glance. */
const MAX_FILES = 12;

/** What may stand flat in src/: the library. The programs' entries have rooms. */
const FLAT = ['index.ts'];

const ENTRY = 'each program begins in a file of this name, in its own room';
const COMMAND = 'cli/commands/ declares a command under the name that people type; what it does stands in its own room';

/** Names that two files may have, and why. */
const SHARED_NAMES: Readonly<Record<string, string>> = {
  'baseline.ts': COMMAND,
  'explain.ts': COMMAND,
  'history.ts': COMMAND,
  'install.ts': COMMAND,
  'main.ts': ENTRY,
  'range.ts': COMMAND,
  'staged.ts': COMMAND,
  'verify.ts': COMMAND,
};

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name).replaceAll('\\', '/'))
  .toSorted();

/** The files by what `keyOf` says of each. */
function groups(keyOf: (file: string) => string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const file of files) found.set(keyOf(file), [...(found.get(keyOf(file)) ?? []), file]);
  return found;
}

describe('the folders of src', () => {
  it('are read at all', () => expect(files.length).toBeGreaterThan(200));

  it('hold a dozen files at most', () => {
    const crowded = [...groups((file) => path.posix.dirname(file))].filter(([, list]) => list.length > MAX_FILES);
    expect(crowded.map(([folder, list]) => `${folder}: ${list.length}`)).toEqual([]);
  });

  it('have every file in a room, but for the library', () =>
    expect(files.filter((file) => path.posix.dirname(file) === 'src').map((file) => path.posix.basename(file))).toEqual(FLAT));

  it('have one file of a name, unless a reason is given', () => {
    const shared = [...groups((file) => path.posix.basename(file))].filter(([, list]) => list.length > 1);
    expect(shared.filter(([name]) => !(name in SHARED_NAMES)).map(([, list]) => list.join(' = '))).toEqual([]);
    // And no reason outlives its names.
    expect(Object.keys(SHARED_NAMES).filter((name) => !shared.some(([one]) => one === name))).toEqual([]);
  });
});
