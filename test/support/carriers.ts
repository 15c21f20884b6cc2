/**
 * Carriers of a text: programs of the machine, where it has them, and models of others. Each gives the text as it comes out, with
 * the line where a value begins that stands in the text.
 */
import { spawnSync } from 'node:child_process';

/** A way that a text takes. */
export interface Carrier {
  readonly name: string;
  /** Null where the program is not there. */
  readonly carry: (text: string) => Buffer | string | null;
}

/** What a program makes of a text; null where it is not installed. */
function program(command: string, args: readonly string[]): (text: string) => Buffer | null {
  return (text) => {
    const { stdout, error, status } = spawnSync(command, args, { input: text });
    return error !== undefined || status !== 0 ? null : stdout;
  };
}

/** Each line with something around it. */
function lines(around: (line: string, index: number) => string): (text: string) => string {
  return (text) => `${text.replace(/\n$/, '').split('\n').map(around).join('\n')}\n`;
}

/** Each line cut into parts of `width`. */
function cut(text: string, width: number): readonly string[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gs')) ?? ['']);
}

const time = (index: number): string => `2026-11-28T06:00:${String(index % 60).padStart(2, '0')}.${100_000_000 + index}Z`;

/** CRI: the parts of a line but the last one are marked P. */
function cri(text: string, width: number): string {
  const out: string[] = [];
  for (const [index, line] of text.replace(/\n$/, '').split('\n').entries()) {
    const parts = cut(line, width);
    for (const [part, piece] of parts.entries()) out.push(`${time(index)} stdout ${part < parts.length - 1 ? 'P' : 'F'} ${piece}`);
  }
  return `${out.join('\n')}\n`;
}

/** The same, with a whole line of the other stream behind each part. */
function interleaved(text: string, width: number): string {
  return cri(text, width).replace(/\n/g, `\n${time(7)} stderr F warning: slow\n`);
}

/** Docker's json-file: the last part of a line ends in its line end. */
function docker(text: string, width: number): string {
  const out: string[] = [];
  for (const [index, line] of text.replace(/\n$/, '').split('\n').entries()) {
    const parts = cut(line, width);
    for (const [part, piece] of parts.entries())
      out.push(JSON.stringify({ log: part < parts.length - 1 ? piece : `${piece}\n`, stream: 'stdout', time: time(index) }));
  }
  return `${out.join('\n')}\n`;
}

/** As `curl --trace-ascii` prints what it sends: 64 columns, line ends that are no CRLF as dots. */
function traceAscii(text: string): string {
  const out = ['=> Send data, 400 bytes (0x190)'];
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\r\n', at);
    const to = Math.min(at + 64, end < 0 ? text.length : end);
    out.push(`${at.toString(16).padStart(4, '0')}: ${text.slice(at, to).replaceAll('\n', '.')}`);
    at = to === end ? end + 2 : to;
  }
  return `${out.join('\n')}\n`;
}

function boxed(text: string, width: number): string {
  const rows = cut(text, width).map((line) => `│ ${line.padEnd(width)} │`);
  return `┌${'─'.repeat(width + 2)}┐\n${rows.join('\n')}\n└${'─'.repeat(width + 2)}┘\n`;
}

/** RFC 5545: line ends are written out, no line is longer than 75 bytes, and what goes on begins with a blank. */
function folded(text: string): string {
  const line = `DESCRIPTION:${text.trimEnd().replaceAll('\n', '\\n')}`;
  return ['BEGIN:VEVENT', line.slice(0, 75), ...cut(line.slice(75), 74).map((part) => ` ${part}`), 'END:VEVENT', ''].join('\r\n');
}

/** DOCX: a paragraph a line, cut into runs. */
function docx(text: string, width: number): string {
  const run = (piece: string): string =>
    `<w:r w:rsidRPr="00A1"><w:rPr><w:noProof/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">${piece}</w:t></w:r>`;
  const paragraph = (line: string): string =>
    `<w:p w:rsidR="00B2"><w:pPr/>${cut(line, width).map(run).join('<w:proofErr w:type="spellStart"/>')}</w:p>`;
  return `<?xml version="1.0"?><w:document><w:body>${text.replace(/\n$/, '').split('\n').map(paragraph).join('')}</w:body></w:document>`;
}

/** A table of names and values, each value wrapped in its cell, with a column behind it. */
function tabled(text: string, width: number, bar: string): string {
  const rows = text.split('\n').flatMap((line) => {
    const [name = '', value] = line.split('=');
    if (value === undefined) return [];
    return cut(value, width).map((part, index) =>
      ['', (index === 0 ? name : '').padEnd(20), part.padEnd(width), index === 0 ? 'live' : '    ', ''].join(` ${bar} `).trim(),
    );
  });
  return `${rows.join('\n')}\n`;
}

/** RFC 2047: a header's text in encoded words, one a line. */
function encodedWords(text: string, kind: 'b' | 'q'): string {
  const quoted = (piece: string): string =>
    piece.replace(/[^A-Za-z0-9 ]/g, (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`).replaceAll(' ', '_');
  // Characters, not bytes: these texts are ASCII.
  const parts = text.match(kind === 'b' ? /[^]{1,45}/g : /[^]{1,25}/g) ?? [];
  const words = parts.map((part) => `=?utf-8?${kind}?${kind === 'b' ? Buffer.from(part).toString('base64') : quoted(part)}?=`);
  return `From: a@example.com\r\nSubject: ${words.join('\r\n ')}\r\nDate: today\r\n`;
}

const bytesOf = (text: string): readonly number[] => [...Buffer.from(text)];

/** What stands before each line of a log. */
const PREFIXES: Readonly<Record<string, (line: string, index: number) => string>> = {
  compose: (line) => `bot-1  | ${line}`,
  CRI: (line, index) => `${time(index)} stdout F ${line}`,
  "Docker's json-file": (line, index) => JSON.stringify({ log: `${line}\n`, stream: 'stdout', time: time(index) }),
  'a level': (line, index) => `2026-11-28 06:00:${String(index % 60).padStart(2, '0')},123 DEBUG [net] ${line}`,
  'a quotation': (line) => `> ${line}`,
};

/** What programs print bytes in, without anything before it and behind each prefix of a log. */
const DUMPS: readonly Carrier[] = [
  ['xxd'],
  ['xxd', '-e'],
  ['xxd', '-p'],
  ['xxd', '-c', '20'],
  ['hexdump', '-C', '-v'],
  ['hexdump', '-c', '-v'],
  ['hexdump', '-d', '-v'],
  ['od', '-v', '-c'],
  ['od', '-v', '-a'],
  ['od', '-v', '-t', 'd1'],
  ['od', '-v', '-t', 'u1'],
  ['od', '-v', '-t', 'x1'],
  ['od', '-v', '-A', 'n', '-c'],
  ['od', '-v', '-t', 'x4'],
  ['od', '-v', '-t', 'x2z'],
  ['od', '-v', '-A', 'x', '-t', 'x4z'],
].flatMap(([command = '', ...args]): readonly Carrier[] => {
  const carry = program(command, args);
  const name = [command, ...args].join(' ');
  // JSON writes a backslash twice, and so a character that has one in these takes more columns. Of rows of numbers alone, that are
  // shorter than what stands around them, none may lie where one is looked for.
  const isLeftOut = (prefix: string): boolean =>
    /-t x4$/.test(name) ||
    (prefix === 'CRI' && / -[ac]\b/.test(name)) ||
    (prefix === "Docker's json-file" && / -[ac]\b|-t [du]1$/.test(name));
  const behind = Object.entries(PREFIXES).map(([prefix, around]): Carrier => ({
    name: `${name}, behind ${prefix}`,
    carry: (text) => {
      const dumped = carry(text);
      return dumped === null || isLeftOut(prefix) ? null : lines(around)(dumped.toString('latin1'));
    },
  }));
  return [{ name, carry }, ...behind];
});

/** Those that cut values or put something between their parts; each keeps its values readable. */
export const CARRIERS: readonly Carrier[] = [
  ...DUMPS,
  { name: 'xxd -c 32 -g 1', carry: program('xxd', ['-c', '32', '-g', '1']) },
  { name: 'hexdump', carry: program('hexdump', ['-v']) },
  { name: 'od', carry: program('od', ['-v']) },
  { name: 'od -A x -t x1z', carry: program('od', ['-v', '-A', 'x', '-t', 'x1z']) },
  { name: 'od -b', carry: program('od', ['-v', '-b']) },
  { name: 'fold -w 80', carry: program('fold', ['-w', '80']) },
  { name: 'fold -w 40', carry: program('fold', ['-w', '40']) },
  { name: 'base64', carry: program('base64', []) },
  {
    name: 'base64, its lines logged',
    carry: (text) => lines((line, index) => `${time(index)} ${line}`)(Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n')),
  },
  { name: 'curl --trace-ascii', carry: traceAscii },
  { name: 'compose', carry: lines((line) => `bot-1  | ${line}`) },
  { name: 'compose in colours', carry: lines((line) => `\x1b[36mbot-1  |\x1b[0m ${line}`) },
  { name: 'compose, cut at 50', carry: (text) => lines((line) => `bot-1  | ${line}`)(cut(text, 50).join('\n')) },
  { name: 'a time, cut at 50', carry: (text) => lines((line, index) => `${time(index)} ${line}`)(cut(text, 50).join('\n')) },
  { name: 'syslog, RFC 3164', carry: lines((line, index) => `Nov 28 06:00:0${index % 10} host bot[4711]: ${line}`) },
  { name: 'syslog, RFC 5424', carry: lines((line, index) => `<14>1 ${time(index)} host bot 4711 - - ${line}`) },
  { name: 'CRI', carry: (text) => cri(text, 16_384) },
  { name: 'CRI, cut at 45', carry: (text) => cri(text, 45) },
  { name: 'CRI, cut at 45, the other stream between', carry: (text) => (text.includes('PRIVATE') ? null : interleaved(text, 45)) },
  {
    name: "Docker's json-file, cut at 45, the other stream between",
    carry: (text) =>
      text.includes('PRIVATE')
        ? null
        : docker(text, 45).replace(/\n/g, `\n${JSON.stringify({ log: 'warn\n', stream: 'stderr', time: time(7) })}\n`),
  },
  {
    name: 'compose, cut at 45, another service between',
    carry: (text) =>
      text.includes('PRIVATE')
        ? null
        : lines((line) => `bot-1  | ${line}`)(cut(text, 45).join('\n')).replace(/\n/g, '\ndb-1   | checkpoint starting: time\n'),
  },
  {
    name: 'compose, cut at 61, another service between',
    carry: (text) =>
      text.includes('PRIVATE')
        ? null
        : lines((line) => `bot-1  | ${line}`)(cut(text, 61).join('\n')).replace(/\n/g, '\ndb-1   | checkpoint starting: time\n'),
  },
  { name: 'a table, cells of 24', carry: (text) => (text.includes('PRIVATE') ? null : tabled(text, 24, '|')) },
  { name: 'a table in a box, cells of 40', carry: (text) => (text.includes('PRIVATE') ? null : tabled(text, 40, '│')) },
  { name: 'encoded words in base64', carry: (text) => encodedWords(text, 'b') },
  // A private key in quoted words is not masked whole where an encoded character stands near a word's end: see docs/limits.md.
  { name: 'encoded words, quoted', carry: (text) => (text.includes('PRIVATE') ? null : encodedWords(text, 'q')) },
  { name: "Docker's json-file", carry: (text) => docker(text, 16_384) },
  { name: "Docker's json-file, cut at 45", carry: (text) => docker(text, 45) },
  { name: 'a box of 48 columns', carry: (text) => boxed(text, 48) },
  { name: 'RFC 5545', carry: folded },
  { name: 'DOCX in runs of 30', carry: (text) => docx(text, 30) },
  { name: 'percent', carry: (text) => `body=${encodeURIComponent(text)}&x=1\n` },
  { name: 'percent twice', carry: (text) => `body=${encodeURIComponent(encodeURIComponent(text))}&x=1\n` },
  { name: 'form', carry: (text) => `${new URLSearchParams({ body: text, x: '1' }).toString()}\n` },
  { name: "a buffer's JSON", carry: (text) => `{"level":30,"body":{"type":"Buffer","data":[${bytesOf(text).join(',')}]}}\n` },
  { name: "a buffer's JSON in lines", carry: (text) => `${JSON.stringify({ body: Buffer.from(text) }, null, 2)}\n` },
  { name: 'journalctl -o json', carry: (text) => `{"PRIORITY":"6","MESSAGE":[27,91,51,51,109,${bytesOf(text).join(',')}],"_PID":"1"}\n` },
  { name: "Go's %v", carry: (text) => `2026/11/28 06:00:00 body: [${bytesOf(text).join(' ')}]\n` },
  { name: '<Buffer …>', carry: (text) => `got <Buffer ${Buffer.from(text).toString('hex').replace(/../g, '$& ').trimEnd()}> from\n` },
  {
    name: 'a C array',
    carry: (text) =>
      `unsigned char body[] = {\n  ${bytesOf(text)
        .map((byte) => `0x${byte.toString(16)}`)
        .join(', ')
        .replace(/(?:0x\w\w, ){12}/g, '$&\n  ')}\n};\n`,
  },
];
