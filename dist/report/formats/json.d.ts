/** The JSON report, schemaVersion 1: see schema/report.schema.json. */
import type { MaskedResult } from '../../output/masked-result.ts';
/** The whole result as JSON text with a line end. No masked lines, no values. */
export declare function reportJson(result: MaskedResult, version: string): string;
