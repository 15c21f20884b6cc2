/** The files that the benchmarks read. */
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** All regular files below a folder that `binleaks scan` reads by default, in a stable order. */
export function listFiles(folder: string): readonly string[] {
  const files: string[] = [];
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const name = path.join(folder, entry.name);
    if (entry.isFile()) files.push(name);
    else if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') files.push(...listFiles(name));
  }
  return files;
}

/** Copies the regular files of a folder; one named node_modules becomes `packages`. Returns their number. */
export function copyTree(from: string, to: string): number {
  mkdirSync(to, { recursive: true });
  let count = 0;
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const target = path.join(to, entry.name === 'node_modules' ? 'packages' : entry.name);
    if (entry.isDirectory()) count += copyTree(path.join(from, entry.name), target);
    else if (entry.isFile()) {
      copyFileSync(path.join(from, entry.name), target);
      count++;
    }
  }
  return count;
}
