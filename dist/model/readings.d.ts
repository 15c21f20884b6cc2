/**
 * Every reading, with what it undoes: an encoding, or a carrier that stands between the parts of a text. The types, the report's
 * schema, the pages of documentation and the tests go by this list.
 */
export declare const READINGS: {
    readonly ansi: "colours and other escape sequences of a terminal";
    readonly base64: "base64, in one line or wrapped";
    readonly base64url: "base64 with - and _";
    readonly compressed: "gzip, zlib or deflate in base64 or hexadecimal";
    readonly dump: "a dump of bytes: hexdump, xxd, od";
    readonly escape: "escapes with a backslash: JSON, JavaScript, Python, a shell";
    readonly hex: "hexadecimal digits";
    readonly 'html-entity': "entities of HTML and XML";
    readonly joined: "a string that source code joins from pieces";
    readonly 'length-prefix': "a value behind a byte or a word that counts its characters";
    readonly numbers: "a list of the numbers of bytes or characters";
    readonly packed: "values side by side with nothing between them";
    readonly percent: "percent-encoding of addresses and forms";
    readonly 'quoted-printable': "quoted-printable, as mail is sent";
    readonly 'utf-16be': "UTF-16, the high byte first";
    readonly 'utf-16le': "UTF-16, the low byte first";
    readonly wrapped: "lines that were cut, or that something stands before: logs, mail, tables";
};
/** How the bytes around a credential were read. Nested readings are listed from the outside in. */
export type Reading = keyof typeof READINGS;
