/** The signature in a commit's header: half of all commits have one, and nothing else of most commits is random. */

const SIGNED = Buffer.from('\ngpgsig');
const NEWLINE = 0x0a;
const SPACE = 0x20;

const FIRST = /^-----BEGIN (PGP SIGNATURE|SSH SIGNATURE|SIGNED MESSAGE)-----$/;
/** Lines that PGP's armor may have before its base64: a word and a few more, too short for a credential. */
const ARMOR_HEADER = /^(?:Version|Comment|Hash|Charset): [^\r\n]{0,60}$/;
const BASE64_LINE = /^[A-Za-z0-9+/]{4,76}={0,2}$/;
const CHECKSUM = /^=[A-Za-z0-9+/]{4}$/;
/** Characters in a row that could be a credential, or a part of one, in what the base64 says. No signature has so many. */
const TEXT = /[\x20-\x7e]{24}/;

/**
 * A commit with its signature blanked out, at the same offsets; the commit itself where it has none, or where what stands in
 * the signature's place is anything else: text in a header is text that was published.
 */
export function withoutSignature(bytes: Buffer): Buffer {
  const from = bytes.indexOf(SIGNED);
  const message = bytes.indexOf('\n\n');
  if (from < 0 || (message >= 0 && from > message)) return bytes;
  const start = bytes.indexOf(SPACE, from) + 1;
  // Its further lines begin with a space.
  let end = bytes.indexOf(NEWLINE, start);
  while (end >= 0 && bytes[end + 1] === SPACE) end = bytes.indexOf(NEWLINE, end + 1);
  if (start === 0 || end < 0) return bytes;
  if (!isSignature(bytes.toString('latin1', start, end).split('\n '))) return bytes;
  const blank = Buffer.from(bytes);
  blank.fill(SPACE, start, end);
  return blank;
}

/** Whether lines are the armor of a signature, and nothing but that. */
function isSignature(lines: readonly string[]): boolean {
  const kind = FIRST.exec(lines[0] ?? '')?.[1];
  let last = lines.length - 1;
  while (last > 0 && lines[last] === '') last--;
  if (kind === undefined || lines[last] !== `-----END ${kind}-----`) return false;
  let at = 1;
  while (at < last && ARMOR_HEADER.test(lines[at] ?? '')) at++;
  if (lines[at] === '') at++;
  let stop = last;
  if (CHECKSUM.test(lines[stop - 1] ?? '')) stop--;
  const body = lines.slice(at, stop);
  if (body.length === 0 || !body.every((line) => BASE64_LINE.test(line))) return false;
  return isSignatureData(kind, Buffer.from(body.join(''), 'base64'));
}

/** What begins as a signature of its kind does, and holds no text. */
function isSignatureData(kind: string, data: Buffer): boolean {
  const first = data[0] ?? 0;
  const begins =
    kind === 'SSH SIGNATURE'
      ? data.toString('latin1', 0, 6) === 'SSHSIG'
      : kind === 'PGP SIGNATURE'
        ? // A packet of the tag 2, in the old form or the new one (RFC 4880, 4.2).
          (first & 0xfc) === 0x88 || first === 0xc2
        : first === 0x30;
  return begins && !TEXT.test(data.toString('latin1'));
}
