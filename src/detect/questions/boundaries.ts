/** What a value touches: is it whole, or a piece of base64, of a longer token, of a block of encoded lines? */
import type { Evidence } from '../../model/detection.ts';
import { KEY, classAt } from '../text/charset.ts';
import { evidence } from '../evidence.ts';
import { isWordLike } from '../text/shape.ts';

/**
 * The evidence of a value's borders. `before` and `after` are the raw text around it, `gives` the character that an
 * escape directly before it stands for (empty where there is none). The lines beside a value that was joined are pieces of others.
 */
export function boundaryEvidence(before: string, gives: string, after: string, value: string, isJoined = false): readonly Evidence[] {
  const found: Evidence[] = [];
  const head = gives === '' ? before : before.replace(/(?<![\\%=])[\\%=]+$/, '') + gives;
  const front = borderBefore(head);
  const back = borderAfter(after);
  for (const border of [front, back]) if (border && !found.some((one) => one.signal === border.signal)) found.push(border);
  if (
    /;base64,["'`]?$|sourceMappingURL=\S{0,40}$|base64\s*[:,]\s*["'`]?$/.test(head.slice(-80)) ||
    /(?:data:|charset=)[\w/;=+.-]{0,60},$/.test(head.slice(-100))
  ) {
    found.push(evidence('data-uri', 'behind base64,'));
  }
  if (isMapping(head)) found.push(evidence('data-uri', 'mappings of a source map'), evidence('encoded-block', 'mappings of a source map'));
  if (ENCRYPTED.test(head.slice(-200))) found.push(evidence('encrypted-value', 'behind an encryption marker'));
  const part = messagePart(head, after, value);
  if (part) found.push(part);
  const block = isJoined ? null : encodedBlock(head, after, value);
  if (block) found.push(block);
  return found;
}

/** Whether a value stands in the `mappings` of a source map: numbers in base64, with `,` and `;` between. */
function isMapping(head: string): boolean {
  const at = head.lastIndexOf('"mappings"');
  return at >= 0 && /^"mappings"\s{0,4}:\s{0,4}"[^"\s]*$/.test(head.slice(at));
}

/** What a query of a web address may call a credential. */
const QUERY_NAME = /key|secret|token|api|auth|pass|^(?:k|s|ak|sk)$/i;

/** What parts a message of mail, or is a word of a web address that names nothing: a link to follow, to confirm, to unsubscribe. */
function messagePart(head: string, after: string, value: string): Evidence | null {
  if (/\bboundary="?[\w'()+,./:=?-]{0,40}$/i.test(head.slice(-80))) return evidence('name-never', 'boundary');
  if (
    /(?:^|\n)--$/.test(head.slice(-3)) &&
    /^(?:--)?\r?\n(?:Content-|\r?\n|$)/i.test(`${after.slice(0, 24)}\n`) &&
    !head.includes(`=${value}`)
  )
    return evidence('name-never', 'boundary');
  if (/(?:^|\n)--$/.test(head.slice(-3)) && head.includes(`boundary="${value}`)) return evidence('name-never', 'boundary');
  const signature = head.lastIndexOf('-Signature:');
  // A header of mail goes on where a line begins with white space.
  if (signature >= 0 && head.length - signature < 1500 && !/\n(?![ \t])/.test(head.slice(signature)))
    return evidence('name-never', 'a signature of mail');
  const line = head.slice(Math.max(head.lastIndexOf('\n') + 1, head.length - 400));
  const address = /https?:\/\/[^\s"'<>]{1,300}$/i.exec(line)?.[0];
  if (address === undefined || /\/(?:ws|stream)s?\/|streams?=/.test(address)) return null;
  const query = /[?&;]([\w.-]{1,40})=$/.exec(address)?.[1];
  if (query !== undefined) return QUERY_NAME.test(query) ? null : evidence('name-never', `${query} of a web address`);
  return /\/$/.test(address) && !/api[_-]?key|secret/i.test(address) ? evidence('name-never', 'a word of a web address') : null;
}

/** Encrypted values: SOPS and hiera-eyaml (ENC[…), Jasypt (ENC(…), dotenvx, Spring Cloud, Vault's transit engine. */
const ENCRYPTED = /(?:ENC\[[\w,:]*(?![\w,:])|ENC\(|\bencrypted:|\{cipher\}|vault:v\d+:|\$ANSIBLE_VAULT;[^\n]{0,80}\n\s*)[A-Za-z0-9+/=]*$/;

/** The piece of key characters that ends a text, or begins it. */
function pieceBefore(text: string): string {
  let start = text.length;
  while (start > 0 && text.length - start < 200 && (classAt(text, start - 1) & KEY) !== 0) start--;
  return text.slice(start);
}

function pieceAfter(text: string): string {
  let end = 0;
  while (end < text.length && end < 200 && (classAt(text, end) & KEY) !== 0) end++;
  return text.slice(0, end);
}

function borderBefore(head: string): Evidence | null {
  const previous = head.at(-1);
  if (previous === undefined) return null;
  if (previous === '.' || previous === '$')
    return isRandomPiece(pieceBefore(head.slice(0, -1))) ? evidence('token-slice', 'a random piece before it') : null;
  if (!/[+/_-]/.test(previous)) return null;
  const piece = pieceBefore(head).slice(0, -1);
  if (/^[+/_-]*$/.test(piece)) {
    // A bullet, a diff's sign, an option's dashes, a leading slash: nothing that belongs to the value. But `\\/` is how
    // JSON from PHP writes the slash of base64.
    const escaped = previous === '/' && head.endsWith('\\/');
    return escaped && !wordParts(pieceBefore(head.slice(0, -2))) ? evidence('base64-slice', 'a slash before it') : null;
  }
  const words = wordParts(piece);
  if (previous === '/' || previous === '+') return words ? null : evidence('base64-slice', `${previous} before it`);
  return words ? evidence('touches-word', `${piece.slice(-16)}${previous}`) : evidence('token-slice', 'a random piece before it');
}

function borderAfter(after: string): Evidence | null {
  const next = after[0];
  if (next === undefined) return null;
  if (next === '=') return /^={1,2}(?:[\s"'`,;)\]}<&]|$)/.test(after) ? evidence('base64-slice', 'padding behind it') : null;
  if (next === '%' && /^%(?:25)*(?:2B|2F|3D)/i.test(after))
    return /^%(?:25)*3D(?!%(?:25)*3D|$|["'&\s])/i.test(after) ? null : evidence('base64-slice', 'an encoded + / or = behind it');
  if (next === '\\' && after[1] === '/') return evidence('base64-slice', 'a slash behind it');
  if (next === '.') return isRandomPiece(pieceAfter(after.slice(1))) ? evidence('token-slice', 'a random piece behind it') : null;
  if (!/[+/_-]/.test(next)) return null;
  const piece = pieceAfter(after).slice(1);
  const words = wordParts(piece);
  if (next === '/' || next === '+') {
    // `KEY + "…"` needs a space or a quote; a bare sign at a token's end is base64.
    const alone = piece === '' && next === '/' && /^\/[\s"'`?#>)]/.test(after);
    return alone || (words && piece !== '') ? null : evidence('base64-slice', `${next} behind it`);
  }
  if (/^[_-]*$/.test(piece)) return null;
  return words ? evidence('touches-word', `${next}${piece.slice(0, 16)}`) : evidence('token-slice', 'a random piece behind it');
}

/** Words and short numbers joined by separators, as in names, paths and dates. */
function wordParts(piece: string): boolean {
  return piece
    .split(/[/+_-]+/)
    .every((part) => part === '' || isWordLike(part) || /^\d{1,8}$/.test(part) || (part.length <= 4 && /^[a-z0-9]+$/i.test(part)));
}

function isRandomPiece(piece: string): boolean {
  return piece.length >= 16 && !wordParts(piece);
}

/** Inside PEM or PGP armor: a header above, no footer since, and nothing but armor between. */
export function isInsidePemBlock(before: string): boolean {
  const text = before.slice(-12_000);
  const begin = text.lastIndexOf('-----BEGIN ');
  if (begin < 0 || text.indexOf('-----END', begin) >= 0) return false;
  const header = /^-----BEGIN [A-Z0-9 ]+-----/.exec(text.slice(begin, begin + 80));
  return (
    header !== null &&
    /^(?:[A-Za-z0-9+/=\s"'`,.;*#-]|\\+[nr/]|\\\s|(?:Version|Comment|Hash|Proc-Type|DEK-Info|Charset):[^\n]*\n)*$/.test(
      text.slice(begin + header[0].length),
    )
  );
}

const LINE_END = /\r?\n|(?<!\\)(?:\\+r)?\\+n|(?:&#(?:13|xd);)?&#(?:10|xa);|%0A/i;
/** What may begin an encoded line in code, comments and quotations. */
const LINE_FRONT = /^(?:[\s"'`,*#>|;+-]|\/\/)+/;

/** A line of encoded text without what quotes, joins or comments it. */
function withoutNoise(line: string): string {
  let end = line.length;
  for (;;) {
    if (/[\s"'`,;+\\|*)\]]/.test(line.charAt(end - 1))) end--;
    else if (/[rn]/.test(line.charAt(end - 1)) && line.charAt(end - 2) === '\\') end -= 2;
    else break;
  }
  return line.slice(0, end).replace(LINE_FRONT, '');
}

/** A line of a block: the lines above and below are encoded text of the same width. */
function encodedBlock(head: string, after: string, value: string): Evidence | null {
  const above = head.slice(-1400).split(LINE_END);
  const below = after.slice(0, 1400).split(LINE_END);
  const own = `${withoutNoise(above.at(-1) ?? '')}${value}${withoutNoise(below[0] ?? '')}`;
  if (own !== value) return null;
  const lines = [...takeWhileEncoded(above.slice(0, -1).toReversed(), value.length), ...takeWhileEncoded(below.slice(1), value.length)];
  const padded = lines.some((line) => /[+/=]/.test(line) || line.length < value.length);
  // Two bare lines of 64 are a key and its secret; base64 has more lines, or one with + / or =.
  if (lines.length === 0 || (lines.length === 1 && !padded)) return null;
  const plainPairs = !padded && lines.length <= 7;
  return evidence('encoded-block', `${lines.length + 1} lines of ${value.length} characters`, plainPairs ? 0.5 : 1);
}

function takeWhileEncoded(lines: readonly string[], width: number): readonly string[] {
  const taken: string[] = [];
  for (const raw of lines) {
    const line = withoutNoise(raw);
    const full = line.length === width && /^[A-Za-z0-9+/]+={0,2}$/.test(line);
    const tail = line.length < width && line.length >= 8 && /^[A-Za-z0-9+/]+={0,2}$/.test(line) && !wordParts(line);
    if (full) taken.push(line);
    if (tail) taken.push(line);
    if (!full) break;
  }
  return taken;
}
