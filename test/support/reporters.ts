/** The reporters as tests call them: each masks what it is given, as whatever leaves the program does. */
import type { Finding } from '../../src/model/finding.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { Masker } from '../../src/output/mask.ts';
import { maskFinding, maskResult, maskScan } from '../../src/output/masked-result.ts';
import type { MaskedResult } from '../../src/output/masked-result.ts';
import * as blocked from '../../src/report/formats/blocked.ts';
import * as explain from '../../src/report/explain.ts';
import * as github from '../../src/report/formats/github.ts';
import * as gitlab from '../../src/report/formats/gitlab.ts';
import * as html from '../../src/report/formats/html.ts';
import * as json from '../../src/report/formats/json.ts';
import * as jsonl from '../../src/report/formats/jsonl.ts';
import * as junit from '../../src/report/formats/junit.ts';
import * as markdown from '../../src/report/formats/markdown.ts';
import { renderMasked } from '../../src/report/render.ts';
import type { Format, RenderOptions } from '../../src/report/render.ts';
import * as sarif from '../../src/report/formats/sarif.ts';
import * as text from '../../src/report/formats/text.ts';

function masking<TRest extends readonly unknown[]>(report: (result: MaskedResult, ...rest: TRest) => string) {
  return (result: ScanResult, ...rest: TRest): string => report(maskResult(result, new Masker()), ...rest);
}

export const reportBlocked = masking(blocked.reportBlocked);
export const reportGithub = masking(github.reportGithub);
export const reportGitlab = masking(gitlab.reportGitlab);
export const reportHtml = masking(html.reportHtml);
export const reportJson = masking(json.reportJson);
export const reportJsonl = masking(jsonl.reportJsonl);
export const reportJunit = masking(junit.reportJunit);
export const reportMarkdown = masking(markdown.reportMarkdown);
export const reportSarif = masking(sarif.reportSarif);
export const reportText = masking(text.reportText);

export const reportExplanation = (finding: Finding, options: { readonly colour: boolean }): string =>
  explain.reportExplanation(maskFinding(finding, new Masker()), options);
export const render = async (format: Format, result: ScanResult, options: RenderOptions): Promise<string> =>
  String(await renderMasked(format, maskScan({ result, secrets: [] }), options));
