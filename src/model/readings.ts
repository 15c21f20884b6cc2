/**
 * Every reading, with what it undoes: an encoding, or a carrier that stands between the parts of a text. The types, the report's
 * schema, the pages of documentation and the tests go by this list.
 */
export const READINGS = {
  ansi: 'colours and other escape sequences of a terminal',
  base64: 'base64, in one line or wrapped',
  base64url: 'base64 with - and _',
  compressed: 'gzip, zlib or deflate in base64 or hexadecimal',
  dump: 'a dump of bytes: hexdump, xxd, od',
  escape: 'escapes with a backslash: JSON, JavaScript, Python, a shell',
  hex: 'hexadecimal digits',
  'html-entity': 'entities of HTML and XML',
  joined: 'a string that source code joins from pieces',
  'length-prefix': 'a value behind a byte or a word that counts its characters',
  numbers: 'a list of the numbers of bytes or characters',
  packed: 'values side by side with nothing between them',
  percent: 'percent-encoding of addresses and forms',
  'quoted-printable': 'quoted-printable, as mail is sent',
  'utf-16be': 'UTF-16, the high byte first',
  'utf-16le': 'UTF-16, the low byte first',
  wrapped: 'lines that were cut, or that something stands before: logs, mail, tables',
} as const;

/** How the bytes around a credential were read. Nested readings are listed from the outside in. */
export type Reading = keyof typeof READINGS;
