import { describe, expect, it } from 'vitest';
import { loadShapes } from '../../fixtures/load.ts';
import { renderShape } from '../../fixtures/render.ts';
import { detect } from '../../src/detect/detect.ts';
import { Masker } from '../../src/output/mask.ts';
import { mergeFindings } from '../../src/result/merge.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { reportExplanation, reportJson, reportText } from '../support/reporters.ts';

/** No more than this many characters of a value may stand together: 3 at its front and 2 at its end are shown. */
const ALLOWED = 4;

function resultOf(findings: readonly Finding[]): ScanResult {
  return {
    source: 'files',
    root: '/r',
    startedAt: '2026-01-01T00:00:00.000Z',
    durationMs: 1,
    complete: true,
    stats: { bytes: 0, contents: 1, objects: 0, commits: 0 },
    skipped: [],
    excluded: [],
    findings,
    suppressed: [],
    policyNotes: [],
    notes: [],
    belowThreshold: 0,
  };
}

/** Every report that can be made of some findings, with and without the last masking step. */
function reports(findings: readonly Finding[]): string[] {
  const result = resultOf(findings);
  return [
    reportText(result, { colour: true, quiet: false, verbose: true }),
    reportText(result, { colour: false, quiet: true, verbose: false }),
    reportJson(result, '0'),
    ...findings.map((finding) => reportExplanation(finding, { colour: false })),
    JSON.stringify(findings),
  ];
}

/** The secret part of a value: of a private key the constant front of its DER says nothing. */
function pieces(value: string): string[] {
  const body = value.replace(/-----[A-Z ]+-----|Proc-Type.*|DEK-Info.*/g, '').trim();
  const secret = body.length > 64 || body.startsWith('MC4C') ? body.slice(40) : body;
  return Array.from({ length: secret.length - ALLOWED }, (_, i) => secret.slice(i, i + ALLOWED + 1));
}

describe('no report shows more of a credential than its first 3 and last 2 characters', () => {
  for (const shape of loadShapes('fixtures/leaks')) {
    it(shape.name, () => {
      const { files, truths } = renderShape(shape, 'masking');
      const detections = files.flatMap((file) => detect(file).map((detection) => ({ path: file.path, detection })));
      const findings = mergeFindings(detections).map((one) => one.finding);
      for (const report of reports(findings)) {
        // The hashes that name findings are random too: they may hold five characters of anything.
        const text = report.replace(/\b[0-9a-f]{16,64}\b/g, '');
        for (const truth of truths) {
          const leaked = pieces(truth.value).filter((piece) => text.includes(piece));
          // One piece of five characters may come about by chance in a long report; two of one value don't.
          expect(leaked.length, `pieces of the ${truth.kind} in the report`).toBeLessThanOrEqual(1);
        }
      }
    });
  }

  it('and the last step masks a value that slipped through, in every form', () => {
    const shape = loadShapes('fixtures/leaks')[0];
    if (!shape) throw new Error('no shapes');
    const { files } = renderShape(shape, 'slip');
    const detections = files.flatMap((file) => detect(file));
    const masker = new Masker(detections.map((one) => one.value));
    const mask = (text: string): string => masker.text(text);
    for (const one of detections) {
      const value = one.value.reveal();
      for (const form of [value, Buffer.from(value).toString('base64'), Buffer.from(value).toString('hex')]) {
        expect(mask(`error near ${form} in line 3`)).not.toContain(form.slice(8, 40));
      }
    }
  });
});
