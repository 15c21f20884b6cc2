/** What the text report of a history scan adds: a table of all credentials, and each one's timeline. */
import type { Finding, Occurrence } from '../model/finding.ts';
import type { Style } from './style.ts';
/** One line a credential, most severe first: what, where, since when, until when, and who can have it. */
export declare function historyTable(findings: readonly Finding[], style: Style): readonly string[];
/** What an occurrence stands in, for people. */
export declare function placeName(occurrence: Occurrence): string;
/** Since when, until when, by whom, and from where it can be had. */
export declare function timelineLines({ exposure, occurrences }: Finding): readonly string[];
