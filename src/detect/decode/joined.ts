/** The reading of literals that are split and joined: concatenation, line continuation, lists that are joined. */
import { KEY, classAt } from '../text/charset.ts';
import { originalIndex } from '../text/segments.ts';
import type { Segment } from '../text/segments.ts';
import { contextAfter, contextBefore, nestedView } from './view.ts';
import type { View } from './view.ts';

/** What stands between two pieces of one value, beginning behind the first piece. */
const JOINT =
  /(?:(["'`])\)?\s*(?:_[^\S\n]*\n\s*)?(?:\\[^\S\n]*\n\s*)?(?:(?:\+\+|<>|\|\||\.\.|[+.&~^,]|&amp;|\\)\s*)?(?:_[^\S\n]*\n\s*)?(?:(?:\/\/|#)[^\n]{0,80}\n\s*)?(?:[A-Za-z_.]{0,12}\()?(?:[bBrRuUfFL@$]{1,2})?(["'`])|\\\r?\n[ \t]*|=\r?\n|\\+\/)/y;
const JOINT_BEFORE =
  /(?:(["'`])\)?\s*(?:_[^\S\n]*\n\s*)?(?:\\[^\S\n]*\n\s*)?(?:(?:\+\+|<>|\|\||\.\.|[+.&~^,]|&amp;|\\)\s*)?(?:_[^\S\n]*\n\s*)?(?:[A-Za-z_.]{0,12}\()?(?:[bBrRuUfFL@$]{1,2})?(["'`])|\\\r?\n[ \t]*|=\r?\n)$/;
const COMMA = /^["'`]\s*,/;

/** Reads the pieces of a value that [start, end) is one of; null where it is joined to nothing. */
export function joinedView(view: View, start: number, end: number): { readonly view: View; readonly end: number } | null {
  const { text } = view;
  let first = start;
  let commas = 0;
  let joints = 0;
  // Walk to the first piece.
  for (let i = 0; i < 16; i++) {
    const head = text.slice(Math.max(0, first - 200), first);
    const joint = JOINT_BEFORE.exec(head);
    if (!joint) break;
    const jointStart = first - head.length + joint.index;
    let piece = jointStart;
    while (piece > 0 && (classAt(text, piece - 1) & KEY) !== 0) piece--;
    if (piece === jointStart) break;
    first = piece;
  }
  const segments: Segment[] = [];
  let length = 0;
  let at = first;
  for (let i = 0; i < 24; i++) {
    let stop = at;
    while ((classAt(text, stop) & KEY) !== 0) stop++;
    if (stop === at) break;
    segments.push({ start: at, end: stop, at: length });
    length += stop - at;
    JOINT.lastIndex = stop;
    const joint = JOINT.exec(text);
    if (!joint || (joint[1] !== undefined && joint[1] !== joint[2] && !/\w\($/.test(joint[0].slice(0, -1)))) break;
    if ((classAt(text, stop + joint[0].length) & KEY) === 0) break;
    if (COMMA.test(joint[0])) commas++;
    joints++;
    at = stop + joint[0].length;
  }
  const last = segments.at(-1);
  if (!last || segments.length < 2 || length < 60 || end > last.end) return null;
  // A comma joins only where the list is joined in so many words.
  if (commas > 0 && !(commas === joints && isJoinCall(text, first, last.end))) return null;
  const joined = Buffer.from(segments.map((one) => text.slice(one.start, one.end)).join(''), 'latin1');
  const toParent = (index: number): number => originalIndex(segments, index);
  return {
    end: last.end,
    view: {
      ...nestedView(view, joined, 'joined', {
        start: first,
        end: last.end,
        map: toParent,
        mapEnd: (index) => toParent(index - 1) + 1,
      }),
      before: contextBefore(view, first, view.reach),
      after: contextAfter(view, last.end, view.reach >> 1),
    },
  };
}

function isJoinCall(text: string, start: number, end: number): boolean {
  return (
    /(?:join|concat|implode|strcat|paste0?|CONCAT|String\.Concat|str_c|cat|Join)\s{0,8}\(?[^\n]{0,40}[[({]?\s{0,20}["'`]$/.test(
      text.slice(Math.max(0, start - 80), start),
    ) || /^["'`]\s*[\])}]\s*(?:\.join|\.concat|\.reduce|->join|\|> *Enum\.join|, *(?:["'`]["'`]))/.test(text.slice(end, end + 60))
  );
}

/** True where a run of all three classes that is shorter than a value touches something that may join it to another piece. */
export function touchesJoint(bytes: Buffer, start: number, end: number, joinsLists: (offset: number) => boolean): boolean {
  return isJointByte(bytes, end, 1, joinsLists) || isJointByte(bytes, start - 1, -1, joinsLists);
}

/** True where the line above ends with a backslash or `=`: what begins at `at + 1` goes on with it. */
function continuesLine(bytes: Buffer, at: number): boolean {
  let i = at;
  while (bytes[i] === 0x20 || bytes[i] === 0x09) i--;
  if (bytes[i] !== 0x0a) return false;
  const last = bytes[i - 1] === 0x0d ? bytes[i - 2] : bytes[i - 1];
  return last === 0x5c || last === 0x3d;
}

/** The words of the calls that join a list, as {@link isJoinCall} knows them. Byte searches beat one regular expression. */
const JOIN_WORDS = ['join', 'Join', 'concat', 'Concat', 'CONCAT', 'implode', 'paste', 'strcat', 'str_c'] as const;
/** Content is looked at in blocks of this size, with room on both sides for the longest list of pieces. */
const JOIN_BLOCK = 131_072;
const JOIN_REACH = 8192;

/** True where lists of strings are joined near an offset: only there may commas stand between the pieces of a value. */
export function joinsLists(bytes: Buffer): (offset: number) => boolean {
  const known = new Map<number, boolean>();
  return (offset) => {
    const block = Math.floor(offset / JOIN_BLOCK);
    let answer = known.get(block);
    if (answer === undefined) {
      const around = bytes.subarray(Math.max(0, block * JOIN_BLOCK - JOIN_REACH), (block + 1) * JOIN_BLOCK + JOIN_REACH);
      answer = JOIN_WORDS.some((word) => around.includes(word));
      known.set(block, answer);
    }
    return answer;
  };
}

/** A quote with an operator, another quote or a line end beyond it; a backslash or `=` at a line's end; `\/`. */
function isJointByte(bytes: Buffer, at: number, step: 1 | -1, joinsLists: (offset: number) => boolean): boolean {
  if (step === -1 && continuesLine(bytes, at)) return true;
  const byte = bytes[at];
  if (byte === 0x5c) return step === 1 ? bytes[at + 1] === 0x0a || bytes[at + 1] === 0x0d || bytes[at + 1] === 0x2f : false;
  if (byte === 0x3d) return step === 1 && (bytes[at + 1] === 0x0a || bytes[at + 1] === 0x0d);
  if (byte !== 0x22 && byte !== 0x27 && byte !== 0x60) return false;
  let i = at + step;
  for (let steps = 0; steps < 40; steps++, i += step) {
    const next = bytes[i];
    if (next === undefined) return false;
    if (next === 0x20 || next === 0x09 || next === 0x0a || next === 0x0d || next === 0x29) continue;
    if (next === 0x2c) return joinsLists(at);
    // + . & \ | < > ~ ^ ' " ` _
    return (
      next === 0x2b ||
      next === 0x2e ||
      next === 0x26 ||
      next === 0x5c ||
      next === 0x7c ||
      next === 0x3c ||
      next === 0x3e ||
      next === 0x7e ||
      next === 0x5e ||
      next === 0x22 ||
      next === 0x27 ||
      next === 0x60 ||
      next === 0x5f
    );
  }
  return false;
}
