/** JSON lines: each a line by itself, and what the schema says. */
import { describe, expect, it } from 'vitest';
import { compileSchema } from '../support/schema.ts';
import { CLEAN, HOSTILE, RESULT, STEERING, hostileResult } from '../support/result.ts';
import { reportJsonl } from '../support/reporters.ts';

const validate = compileSchema('jsonl');

describe('JSON lines', () => {
  for (const [name, result] of [
    ['a result', RESULT],
    ['a clean one', CLEAN],
    ['a hostile one', hostileResult(HOSTILE)],
  ] as const) {
    it(`are one valid object a finding, and a summary: ${name}`, () => {
      const text = reportJsonl(result, '1.2.3');
      expect(text.endsWith('\n')).toBe(true);
      expect(text.replaceAll('\n', '')).not.toMatch(STEERING);
      const lines = text.trimEnd().split('\n');
      expect(lines.length).toBe(result.findings.length + 1);
      for (const line of lines) {
        const value: unknown = JSON.parse(line);
        expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
      }
      expect(JSON.parse(lines.at(-1)!)).toMatchObject({
        type: 'summary',
        findings: result.findings.length,
        scan: { complete: result.complete },
      });
    });
  }

  it('are refused by the schema where something is missing or too much', () => {
    const [line = ''] = reportJsonl(RESULT, '1').split('\n');
    const value: unknown = JSON.parse(line);
    expect(validate({ ...Object(value), more: 1 })).toBe(false);
    expect(validate({ ...Object(value), severity: 'dire' })).toBe(false);
    expect(validate({ type: 'finding', schemaVersion: 1 })).toBe(false);
  });
});
