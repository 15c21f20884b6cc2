/** Classes of bytes, one by one. The search asks them of 16 bytes at once; here are the questions about a few. */

export function isDigit(byte: u32): bool {
  return byte - 0x30 < 10;
}

/** A letter or a digit. */
export function isAlnum(byte: u32): bool {
  return (byte | 0x20) - 0x61 < 26 || isDigit(byte);
}

/** A character of [A-Za-z0-9+/_-]. */
export function isKey(byte: u32): bool {
  return isAlnum(byte) || byte == 0x2b || byte == 0x2f || byte == 0x2d || byte == 0x5f;
}

export function isHex(byte: u32): bool {
  return isDigit(byte) || (byte | 0x20) - 0x61 < 6;
}

export function isQuote(byte: u32): bool {
  return byte == 0x22 || byte == 0x27 || byte == 0x60;
}

/** A space, a tab or a carriage return. */
export function isBlank(byte: u32): bool {
  return byte == 0x20 || byte == 0x09 || byte == 0x0d;
}

/** What a character of base64 or base64url stands for; 0 for any other. */
function sextetOf(byte: u32): u32 {
  if (byte - 0x41 < 26) return byte - 0x41;
  if (byte - 0x61 < 26) return byte - 0x61 + 26;
  if (isDigit(byte)) return byte - 0x30 + 52;
  if (byte == 0x2b || byte == 0x2d) return 62;
  return byte == 0x2f || byte == 0x5f ? 63 : 0;
}

/** 1 for a byte that is no part of a readable text: neither printable ASCII nor the NUL of UTF-16. */
function unreadable(byte: u32): u32 {
  if (byte - 0x20 < 0x5f) return 0;
  return byte == 0x00 || byte == 0x09 || byte == 0x0a || byte == 0x0d || byte == 0x1b ? 0 : 1;
}

/** Tables of both, a byte for each byte: whole texts in base64 are asked about. */
export const SEXTETS: usize = memory.data(256);
export const UNREADABLE: usize = memory.data(256);
for (let byte: u32 = 0; byte < 256; byte++) {
  store<u8>(SEXTETS + byte, sextetOf(byte));
  store<u8>(UNREADABLE + byte, unreadable(byte));
}
