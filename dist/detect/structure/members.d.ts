/**
 * From the tokens between two separators to members: `name: value`, `NAME=value`, `--option value`, a lone value. Shared by the
 * nested, the indented and the line-based family.
 */
import { MemberDraft } from './drafts.ts';
import type { Part, RecordDraft } from './drafts.ts';
/** True for text that begins as a statement with a block does. */
export declare function isStatement(text: string): boolean;
/** The members that some parts make up, in order; several where a line holds several assignments or options. */
export declare function membersOf(parts: readonly Part[], text: string, record: RecordDraft, paragraph: number, note: string): readonly MemberDraft[];
