import type { MaskedResult } from '../../output/masked-result.ts';
import type { Project } from '../links.ts';
/** The report. */
export declare function reportMarkdown(result: MaskedResult, project: Project | null): string;
