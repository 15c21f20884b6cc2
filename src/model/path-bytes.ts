/** Names of files, which need not be UTF-8. */

/** True where a name is valid UTF-8. */
export function isUtf8Name(name: Buffer): boolean {
  return name.equals(Buffer.from(name.toString('utf8')));
}

/** A name for reports: bytes that are no UTF-8 are written out, so that different names stay different. */
export function showName(name: Buffer): string {
  if (isUtf8Name(name)) return name.toString('utf8');
  return name.toString('latin1').replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}

/** A path whose bytes are read as Latin-1, as git's output is here, for reports. */
export function showRawPath(raw: string): string {
  return showName(Buffer.from(raw, 'latin1'));
}
