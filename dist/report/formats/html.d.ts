import type { MaskedResult } from '../../output/masked-result.ts';
import type { Project } from '../links.ts';
/** The page. */
export declare function reportHtml(result: MaskedResult, version: string, project: Project | null): string;
