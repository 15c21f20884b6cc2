/** Everything from a scanned tree is hostile: names and lines must not steer a terminal or forge a line of the report. */

// Control characters (C0, DEL, C1), formats (bidirectional controls, zero-width and tag characters), line and paragraph
// separators, whatever else shows nothing (fillers, variation selectors), and surrogates alone.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const UNSAFE_IN_LINES = new RegExp(`(?!\\n)${UNSAFE.source}`, 'gu');
/** Nearly every report has only ASCII and what stands for what is masked: then nothing in it is unsafe. */
const NOT_PLAIN = /[^\n -~\u2026]/;

// What a build server takes for a command in a log. GitHub's runner skips white space before `::error::…`, and finds
// `##[error]…` anywhere in a line (actions/runner, src/Runner.Common/ActionCommand.cs); Azure and TeamCity have their own.
const COMMAND_AT_START = /^(\s*):(?=:)/;
const COMMAND_ANYWHERE = /##(?=\[|vso\[|teamcity\[)/gi;

/** The text with every character that isn't plainly printable written out, as `\n`, `\x1b` or `\u202e`, and no build command in it. */
export function printable(text: string): string {
  const escaped = text.replace(UNSAFE, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\r') return '\\r';
    if (character === '\t') return ' ';
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
  });
  return escaped.replace(COMMAND_AT_START, '$1\\x3a').replace(COMMAND_ANYWHERE, '#\\x23');
}

/**
 * JSON text with the same characters as JSON's own escapes, which any parser turns back: a report may end on a terminal
 * or in a build log, and JSON.stringify() leaves C1 and bidirectional controls as they are. Line ends between the values
 * stay. A line of JSON never begins with `::`.
 */
export function asciiControls(json: string): string {
  const calm = json.replace(COMMAND_ANYWHERE, '#\\u0023');
  if (!NOT_PLAIN.test(calm)) return calm;
  return calm.replace(UNSAFE_IN_LINES, (character) => {
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
  });
}

/** A number with commas. Not toLocaleString(): to load the locales takes 10 ms, at every run. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,6}$)/g, ',');
}
