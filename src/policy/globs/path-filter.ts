/**
 * Path patterns as GitHub's own `paths` filter reads them: `*`, `**`, `?`, `+`, `[]`, `!` and a backslash before any of these
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet).
 * A pattern without such a character is a file, or a folder with all that stands in it.
 *
 * Patterns are matched by a state machine and not by a regular expression: the work is the product of both lengths, whatever a
 * pattern repeats.
 */
import { UsageError } from '../../model/errors.ts';

/** One state: what it takes, which state follows then, and which are reached without taking anything. */
interface State {
  readonly takes: (character: string) => boolean;
  readonly then: number;
  readonly skipTo: readonly number[];
}

/** One pattern. */
interface PathPattern {
  /** As it was written. */
  readonly given: string;
  readonly isNegative: boolean;
  /** Without special characters: a file or a folder. `''` is the repository itself. */
  readonly literal: string | null;
  /** The folder that all matches stand in, as far as the pattern names it without special characters. */
  readonly folder: string;
  /** Whether it names a path, or a folder above it. */
  readonly matches: (path: string) => boolean;
  /** The same, whatever the case of the letters: for a hint. */
  readonly matchesAnyCase: (path: string) => boolean;
}

/** Patterns in their order, of which the last that matches a path decides about it. */
export interface PathFilter {
  readonly patterns: readonly PathPattern[];
  readonly includes: (path: string) => boolean;
}

/** Everything. */
const ALL_PATHS: PathFilter = { patterns: [], includes: () => true };

export interface PathFilterOptions {
  /** How messages name the setting. */
  readonly where: string;
  /** The folders that an absolute path may begin with: they stand for the repository's top. */
  readonly roots: readonly string[];
}

/**
 * Reads patterns, one an entry. No pattern: everything. Throws UsageError for one that can't be read, that leads out of the
 * repository, and where only patterns with `!` are given.
 */
export function parsePathFilter(lines: readonly string[], { where, roots }: PathFilterOptions): PathFilter {
  if (lines.length === 0) return ALL_PATHS;
  const patterns = lines.map((line) => {
    try {
      return patternOf(line, roots);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      throw new UsageError('bad-glob', `${where}: "${line}": ${error.message}`);
    }
  });
  if (patterns.every((one) => one.isNegative))
    throw new UsageError('bad-glob', `${where}: only patterns with "!", which take away from others; put "**" before them for all files`);
  return {
    patterns,
    includes: (path) => {
      const last = patterns.findLast((one) => one.matches(path));
      return last !== undefined && !last.isNegative;
    },
  };
}

/**
 * What to tell of the patterns that match none of the paths, or of all patterns together where they leave none: a check that
 * looks at nothing must not be green. Null where all is well.
 */
export function unmatchedProblem(filter: PathFilter, paths: readonly string[], where: string): string | null {
  const idle = filter.patterns.filter((one) => !one.isNegative && !paths.some(one.matches));
  const [first] = idle;
  if (first) {
    const more =
      idle.length > 1
        ? ` (nor ${idle
            .slice(1, 4)
            .map((one) => `"${one.given}"`)
            .join(', ')}${idle.length > 4 ? ', …' : ''})`
        : '';
    return `${where}: "${first.given}" matches no file${more}${hintFor(first, paths)}`;
  }
  if (filter.patterns.length === 0 || paths.some(filter.includes)) return null;
  return `${where}: the patterns with "!" take away all that the others match`;
}

/** What somebody may have meant. */
function hintFor(pattern: PathPattern, paths: readonly string[]): string {
  const { given } = pattern;
  const other = paths.find(pattern.matchesAnyCase);
  if (other !== undefined) return `; the case of letters counts: there is ${other}`;
  if (/^-\s|^["']/.test(given)) return '; give plain lines, without the hyphens and quotes of a YAML list';
  if (/[{}]/.test(given)) return '; braces are not special: give one pattern a line';
  if (/,|\s/.test(given)) return '; give one pattern a line, without commas between them';
  if (given.includes('\\')) return '; part folders with "/": a backslash takes the sign behind it literally';
  if (/^[^*/]*\*[^*/]*$/.test(given)) return `; "*" stays within a folder, "**/${given}" looks into all of them`;
  return '; patterns begin at the top of the repository';
}

class PatternError extends Error {
  override name = 'PatternError';
}

function patternOf(given: string, roots: readonly string[]): PathPattern {
  const isNegative = given.startsWith('!');
  const text = fromTop(isNegative ? given.slice(1) : given, roots);
  // A colon and a backslash: a drive of Windows.
  if (/^[A-Za-z]:[\\/]/.test(text)) throw new PatternError('is no path of this repository');
  const atoms = atomsOf(text);
  const segments = splitSegments(atoms);
  if (segments.some((one) => spelling(one) === '..')) throw new PatternError('".." leads out of the repository; name paths from its top');
  const kept = segments.filter((one, index) => !(spelling(one) === '.' || (one.length === 0 && index < segments.length - 1)));
  // A slash at the end, or an empty pattern.
  const isFolder = kept.at(-1)?.length === 0;
  const named = isFolder ? kept.slice(0, -1) : kept;
  const plain = named.map(spelling);
  const literal = plain.every((one) => one !== null) ? plain.join('/') : null;
  const firstSpecial = plain.indexOf(null);
  const folder = (firstSpecial < 0 ? plain : plain.slice(0, firstSpecial)).join('/');
  const asWritten = literal === null ? literalPath(text) : null;
  const matcher = (ignoreCase: boolean): PathPattern['matches'] => {
    const machine = compile(
      named.flatMap((one, index) => (index === 0 ? one : [SLASH, ...one])),
      ignoreCase,
    );
    return (path: string): boolean => {
      const shown = fold(path, ignoreCase);
      if (literal !== null) return isWithin(shown, fold(literal, ignoreCase));
      // A folder may really be called c++: what has that very name is meant, too.
      if (asWritten !== null && isWithin(shown, fold(asWritten, ignoreCase))) return true;
      return isFolder ? foldersOf(shown).some((one) => run(machine, one)) : run(machine, shown);
    };
  };
  return { given, isNegative, literal, folder, matches: matcher(false), matchesAnyCase: matcher(true) };
}

/** Without the folder that an absolute path begins with, and without the slash that stands for the top. */
function fromTop(text: string, roots: readonly string[]): string {
  const isWindows = (root: string): boolean => /^[A-Za-z]:/.test(root);
  for (const root of roots) {
    const plainRoot = root.replaceAll('\\', '/').replace(/\/$/, '');
    const given = isWindows(root) ? text.replaceAll('\\', '/') : text;
    const fits = isWindows(root) ? given.toLowerCase().startsWith(plainRoot.toLowerCase()) : given.startsWith(plainRoot);
    if (plainRoot !== '' && fits && (given.length === plainRoot.length || given[plainRoot.length] === '/'))
      return given.slice(plainRoot.length).replace(/^\/+/, '');
  }
  return text.replace(/^\/+/, '');
}

/** What a character or a special sign of a pattern stands for. */
type Atom =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'class'; readonly takes: (character: string) => boolean }
  | { readonly kind: 'star' }
  | { readonly kind: 'deep' }
  | { readonly kind: 'optional' | 'repeated'; readonly of: Atom };

const SLASH: Atom = { kind: 'literal', text: '/' };
const SPECIAL = '*?+[]!\\';

function atomsOf(text: string): readonly Atom[] {
  const atoms: Atom[] = [];
  const characters = Array.from(text.normalize('NFC'));
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    const next = characters[at + 1] ?? '';
    if (character === '\\') {
      // Before a special sign it takes that literally; else it is how Windows parts folders.
      if (next !== '' && SPECIAL.includes(next)) atoms.push({ kind: 'literal', text: characters[++at] ?? '' });
      else atoms.push(SLASH);
    } else if (character === '*') {
      if (next === '*') {
        while (characters[at + 1] === '*') at++;
        atoms.push({ kind: 'deep' });
      } else atoms.push({ kind: 'star' });
    } else if (character === '?' || character === '+') {
      const before = atoms.pop();
      if (!before || isSlash(before))
        throw new PatternError(
          `"${character}" stands for ${character === '?' ? 'none or one' : 'one or more'} of the character before it, and there is none`,
        );
      const isStar = before.kind === 'star' || before.kind === 'deep';
      atoms.push(isStar ? before : { kind: character === '?' ? 'optional' : 'repeated', of: before });
    } else if (character === '[') {
      const end = characters.indexOf(']', at + 1);
      if (end < 0) throw new PatternError('"[" is not closed');
      atoms.push(classOf(characters.slice(at + 1, end)));
      at = end;
    } else atoms.push({ kind: 'literal', text: character });
  }
  return atoms;
}

function classOf(members: readonly string[]): Atom {
  if (members.length === 0) throw new PatternError('"[]" names no character');
  if (members[0] === '!' || members[0] === '^')
    throw new PatternError(`"[${members[0]}" is not supported: name the characters that are meant`);
  const ranges: (readonly [string, string])[] = [];
  for (let at = 0; at < members.length; at++) {
    const first = members[at] ?? '';
    const last = members[at + 1] === '-' && at + 2 < members.length ? (members[at + 2] ?? '') : first;
    if (last !== first) at += 2;
    if (last < first) throw new PatternError(`"${first}-${last}" runs backwards`);
    ranges.push([first, last]);
  }
  return { kind: 'class', takes: (character) => ranges.some(([first, last]) => character >= first && character <= last) };
}

function splitSegments(atoms: readonly Atom[]): readonly (readonly Atom[])[] {
  const segments: Atom[][] = [[]];
  for (const atom of atoms) {
    if (isSlash(atom)) segments.push([]);
    else segments.at(-1)?.push(atom);
  }
  return segments;
}

/** A segment as text; null where it has special signs. */
function spelling(segment: readonly Atom[]): string | null {
  const texts = segment.map((one) => (one.kind === 'literal' ? one.text : null));
  return texts.includes(null) ? null : texts.join('');
}

/** A pattern taken for a plain path. */
function literalPath(text: string): string {
  return text
    .normalize('NFC')
    .split('/')
    .filter((one) => one !== '' && one !== '.')
    .join('/');
}

function fold(text: string, ignoreCase: boolean): string {
  const normal = text.normalize('NFC');
  return ignoreCase ? normal.toLowerCase() : normal;
}

function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/** The folders that a path stands in, the nearest first. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** The states of a pattern; the number behind the last one is its end. */
function compile(atoms: readonly Atom[], ignoreCase: boolean): readonly State[] {
  const states: State[] = [];
  const once = (atom: Atom): void => void states.push({ takes: testOf(atom, ignoreCase), then: states.length + 1, skipTo: [] });
  const anyNumber = (atom: Atom): void =>
    void states.push({ takes: testOf(atom, ignoreCase), then: states.length, skipTo: [states.length + 1] });
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at];
    if (!atom) continue;
    if (atom.kind === 'deep' && isSlash(atoms[at + 1]) && (at === 0 || isSlash(atoms[at - 1]))) {
      // A segment of its own: any number of folders with the slash behind each, or none of both.
      states.push({ takes: () => false, then: states.length + 1, skipTo: [states.length + 1, states.length + 3] });
      anyNumber(atom);
      once(SLASH);
      at++;
    } else if (atom.kind === 'deep' || atom.kind === 'star') anyNumber(atom);
    else if (atom.kind === 'optional')
      states.push({ takes: testOf(atom.of, ignoreCase), then: states.length + 1, skipTo: [states.length + 1] });
    else {
      if (atom.kind === 'repeated') once(atom.of);
      if (atom.kind === 'repeated') anyNumber(atom.of);
      else once(atom);
    }
  }
  return states;
}

function isSlash(atom: Atom | undefined): boolean {
  return atom?.kind === 'literal' && atom.text === '/';
}

function testOf(atom: Atom, ignoreCase: boolean): State['takes'] {
  switch (atom.kind) {
    case 'literal': {
      const text = fold(atom.text, ignoreCase);
      return (character) => character === text;
    }
    case 'class':
      return ignoreCase ? (character) => atom.takes(character) || atom.takes(character.toUpperCase()) : atom.takes;
    case 'star':
      return (character) => character !== '/';
    case 'deep':
      return () => true;
    case 'optional':
    case 'repeated':
      return testOf(atom.of, ignoreCase);
  }
}

/** Whether the states take a whole text. */
function run(states: readonly State[], text: string): boolean {
  let now = reached(states, [0]);
  for (const character of text) {
    const next = [...now].flatMap((number) => {
      const state = states[number];
      return state?.takes(character) === true ? [state.then] : [];
    });
    if (next.length === 0) return false;
    now = reached(states, next);
  }
  return now.has(states.length);
}

/** The given states and all that is reached from them without taking a character. */
function reached(states: readonly State[], from: readonly number[]): ReadonlySet<number> {
  const all = new Set(from);
  // What is added to a set while it is walked through is walked through, too.
  for (const number of all) for (const next of states[number]?.skipTo ?? []) all.add(next);
  return all;
}
