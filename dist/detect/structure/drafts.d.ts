/** Records and members while they are read. */
import type { Member, RecordKind, RecordNode } from './record.ts';
import type { Token } from './tokens.ts';
export declare class RecordDraft implements RecordNode {
    readonly kind: RecordKind;
    name: string | null;
    opener: string;
    readonly members: MemberDraft[];
    inside: MemberDraft | null;
    readonly start: number;
    end: number;
    constructor(kind: RecordKind, name: string | null, opener: string, start: number);
    add(member: MemberDraft): void;
}
export declare class MemberDraft implements Member {
    record: RecordDraft;
    name: string | null;
    phrase: string;
    text: string;
    readonly records: RecordDraft[];
    readonly marks: number[];
    note: string;
    readonly paragraph: number;
    readonly start: number;
    valueStart: number;
    end: number;
    constructor(record: RecordDraft, start: number, end: number, paragraph: number, note: string);
    hold(record: RecordDraft): void;
}
/** What a member is read from: tokens, and the records that were read already. */
export type Part = Token | RecordDraft;
export declare function isRecord(part: Part | undefined): part is RecordDraft;
/** The kind of a token; of a record `record`. */
export declare function kindOf(part: Part | undefined): Token['kind'] | 'record' | 'none';
