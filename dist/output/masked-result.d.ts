import type { Finding } from '../model/finding.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { SecretText } from '../model/secret.ts';
import type { KeyAudit } from '../model/verification.ts';
import { Masker } from './mask.ts';
/** A result of which every text is masked. Reporters take no other. */
export interface MaskedResult extends ScanResult {
    readonly masked: true;
}
/** A finding of which every text is masked. */
export interface MaskedFinding extends Finding {
    readonly masked: true;
}
/** An audit of which every text is masked. */
export interface MaskedAudit extends KeyAudit {
    readonly masked: true;
}
/** A scan as far as a report needs it: the result, and the values that no report may hold. */
export interface Reportable {
    readonly result: ScanResult;
    readonly secrets: readonly SecretText[];
}
/** A scan that is masked once for several reports. */
export interface MaskedScan {
    readonly result: MaskedResult;
    readonly masker: Masker;
}
/** Masks what reports are made of. */
export declare function maskScan({ result, secrets }: Reportable): MaskedScan;
/** Masks a result, and makes its ids known to the masker, which may see them again in the report. */
export declare function maskResult(result: ScanResult, masker: Masker): MaskedResult;
/** Masks a finding that is reported by itself. */
export declare function maskFinding(finding: Finding, masker: Masker): MaskedFinding;
/** Masks what is said of a key. */
export declare function maskAudit(audit: KeyAudit, masker: Masker): MaskedAudit;
