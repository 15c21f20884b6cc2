/** What a report may use of the terminal that it is written to: its width, and hyperlinks. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Occurrence } from '../../model/finding.ts';
import { columnsOf } from '../../output/standard-streams.ts';
import type { RenderOptions } from '../../report/render.ts';
import { wantsColour } from './options.ts';

/** Terminals that draw hyperlinks (OSC 8), by what they set in TERM_PROGRAM. Others may print the address in the text. */
const PROGRAMS: readonly string[] = ['Hyper', 'WezTerm', 'ghostty', 'iTerm.app', 'rio', 'vscode', 'zed'];
/** And by what they set in TERM. */
const TERMS: readonly string[] = ['alacritty', 'contour', 'foot', 'xterm-ghostty', 'xterm-kitty'];
/** The first VTE (GNOME's and others' terminals) that draws them without a fault: 0.50.1 is 5001. */
const FIRST_VTE = 5001;

/** Whether the terminal is known to draw hyperlinks. FORCE_HYPERLINK says yes or, as 0, no. */
export function drawsLinks(env: Readonly<Record<string, string | undefined>>): boolean {
  const forced = env['FORCE_HYPERLINK'] ?? '';
  if (forced !== '') return forced !== '0';
  // screen, and tmux before 3.4, lose them.
  if ((env['TMUX'] ?? '') !== '' || (env['STY'] ?? '') !== '') return false;
  return (
    PROGRAMS.includes(env['TERM_PROGRAM'] ?? '') ||
    TERMS.includes(env['TERM'] ?? '') ||
    Number(env['VTE_VERSION'] ?? 0) >= FIRST_VTE ||
    (env['WT_SESSION'] ?? '') !== '' ||
    (env['KONSOLE_VERSION'] ?? '') !== ''
  );
}

/** The file that a place stands in, below `root`; null for one that is no file of the work tree. */
export function fileAddress(root: string, { place, commit, path }: Pick<Occurrence, 'place' | 'commit' | 'path'>): string | null {
  // What is not UTF-8, or is masked, is no name of a file.
  if (place !== 'file' || commit !== null || path === '' || /[\ufffd\u2026]/.test(path)) return null;
  return pathToFileURL(join(root, path)).href;
}

/** What a report may use; nothing where standard output is no terminal. `colour` is --color. */
export function terminalOptions(root: string, colour: boolean): Pick<RenderOptions, 'columns' | 'link'> {
  const columns = columnsOf('output');
  if (columns === null) return {};
  // Whoever wants no colours wants no other escape sequences.
  const link = wantsColour(colour) && drawsLinks(process.env) ? (place: Occurrence) => fileAddress(root, place) : undefined;
  return { columns, link };
}
