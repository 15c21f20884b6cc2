/** What the owner of a repository should do about a credential in its history. */
import type { Finding } from '../../model/finding.ts';
/**
 * The steps for one finding of a history scan, the first one first; the commands of a step stand in lines of their own behind
 * its words. `remote` is the name of the remote that may have it,
 * null where there is none. Steps that are the same for several
 * findings have the same words: the clean-up of all findings is one.
 */
export declare function historyAdvice(finding: Finding, remote: string | null): readonly string[];
