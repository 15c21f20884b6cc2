import type { MaskedResult } from '../../output/masked-result.ts';
import type { Project } from '../links.ts';
/** The result as GitLab's JSON: one vulnerability a place. */
export declare function reportGitlab(result: MaskedResult, version: string, project: Project | null): string;
