/** Changes to a configuration that leave it as people have set it: only the lines beside the change are formatted anew. */
import { applyEdits, modify } from 'jsonc-parser';
import type { AllowEntry } from './config.ts';
import { isRecord, parseJson } from './json/json-file.ts';

/** An entry as it is written. */
export type NewAllowEntry = Pick<AllowEntry, 'sha256' | 'reason'> & {
  readonly expires?: string;
  readonly redacted: string;
  readonly path: string;
};

/**
 * The text of a configuration with an allow entry: a new one at the end of the list, or in place of the one for the same
 * credential. `key` is the member that holds the configuration (package.json), null where the whole text is one.
 */
export function withAllowEntry(text: string, key: string | null, entry: NewAllowEntry): string {
  const prefix = key === null ? [] : [key];
  const content = parseJson(text, 'configuration');
  const config: unknown = key === null ? content : isRecord(content) ? content[key] : undefined;
  const list: unknown = isRecord(config) ? config['allow'] : undefined;
  const formattingOptions = formattingOf(text);
  if (!Array.isArray(list)) return applyEdits(text, modify(text, [...prefix, 'allow'], [entry], { formattingOptions }));
  const at = list.findIndex((one: unknown) => isRecord(one) && typeof one['sha256'] === 'string' && isSame(one['sha256'], entry.sha256));
  const path = [...prefix, 'allow', at < 0 ? list.length : at];
  return applyEdits(text, modify(text, path, entry, { formattingOptions, isArrayInsertion: at < 0 }));
}

/** An entry may name a credential by the id that reports print. */
function isSame(written: string, sha256: string): boolean {
  return sha256.startsWith(written.toLowerCase());
}

/** The indentation and line ends that a text has already. */
function formattingOf(text: string): { readonly insertSpaces: boolean; readonly tabSize: number; readonly eol: string } {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  return {
    insertSpaces: !indent.includes('\t'),
    tabSize: indent.includes('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
