/** Records and members while they are read. */
import type { Member, RecordKind, RecordNode } from './record.ts';
import type { Token } from './tokens.ts';

export class RecordDraft implements RecordNode {
  readonly kind: RecordKind;
  name: string | null;
  opener: string;
  readonly members: MemberDraft[] = [];
  inside: MemberDraft | null = null;
  readonly start: number;
  end: number;

  constructor(kind: RecordKind, name: string | null, opener: string, start: number) {
    this.kind = kind;
    this.name = name;
    this.opener = opener;
    this.start = start;
    this.end = start;
  }

  add(member: MemberDraft): void {
    this.members.push(member);
    this.end = Math.max(this.end, member.end);
  }
}

export class MemberDraft implements Member {
  record: RecordDraft;
  name: string | null = null;
  phrase = '';
  text = '';
  readonly records: RecordDraft[] = [];
  readonly marks: number[] = [];
  note: string;
  readonly paragraph: number;
  readonly start: number;
  valueStart: number;
  end: number;

  constructor(record: RecordDraft, start: number, end: number, paragraph: number, note: string) {
    this.record = record;
    this.start = start;
    this.valueStart = start;
    this.end = end;
    this.paragraph = paragraph;
    this.note = note;
  }

  hold(record: RecordDraft): void {
    record.inside = this;
    this.records.push(record);
    this.end = Math.max(this.end, record.end);
  }
}

/** What a member is read from: tokens, and the records that were read already. */
export type Part = Token | RecordDraft;

export function isRecord(part: Part | undefined): part is RecordDraft {
  return part instanceof RecordDraft;
}

/** The kind of a token; of a record `record`. */
export function kindOf(part: Part | undefined): Token['kind'] | 'record' | 'none' {
  if (part === undefined) return 'none';
  return isRecord(part) ? 'record' : part.kind;
}
