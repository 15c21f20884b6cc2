import { readFileSync } from 'node:fs';

/** A JSON file that holds an object. */
export function readJson(file: string): object {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof content !== 'object' || content === null) throw new Error(`${file} holds no object`);
  return content;
}
