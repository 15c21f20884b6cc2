/** Every form of report by its name. Each is loaded when it is asked for: a commit hook feels every millisecond. */
import { MaskedText } from '../output/mask.ts';
import type { MaskedScan } from '../output/masked-result.ts';
import type { Occurrence } from '../model/finding.ts';
import type { Project } from './links.ts';
export declare const FORMATS: readonly ["text", "json", "jsonl", "sarif", "markdown", "github", "junit", "gitlab", "html"];
export type Format = (typeof FORMATS)[number];
export interface RenderOptions {
    readonly version: string;
    readonly colour: boolean;
    /** Columns of the terminal that it is written to; undefined for none. */
    readonly columns?: number | undefined;
    /** The address of a place on this machine, for terminals that know hyperlinks. */
    readonly link?: ((place: Occurrence) => string | null) | undefined;
    readonly quiet: boolean;
    readonly verbose: boolean;
    /** Whether to say what to do. Default: unless quiet. */
    readonly advice?: boolean;
    /** For links; null where the host is not known. */
    readonly project: Project | null;
}
/** One of the reports of a scan. It is masked once more as it leaves: a reporter that adds what it should not is of no use. */
export declare function renderMasked(format: Format, { result, masker }: MaskedScan, options: RenderOptions): Promise<MaskedText>;
