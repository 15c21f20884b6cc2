/** What answers mean, one by one and at random. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/verify/verdict.ts';

const LIVE = ['ipRestrict', 'enableReading'];

function meaning(status: number, body: string, headers: Readonly<Record<string, string>> = {}): ReturnType<typeof meaningOf> {
  return meaningOf({ status, body, headers }, LIVE);
}

describe('an answer', () => {
  it.each([
    [200, '{"ipRestrict":true}', 'accepted'],
    [200, '{"code":-2015,"msg":""}', 'refused'],
    [200, '{}', 'unclear'],
    [200, '[]', 'unclear'],
    [200, 'null', 'unclear'],
    [200, '', 'unclear'],
    [200, '{"ipRestr', 'passing'],
    [201, '{"ipRestrict":true}', 'unclear'],
    [301, '{"ipRestrict":true}', 'unclear'],
    [400, '{"code":-1022,"msg":""}', 'wrong-signature'],
    [400, '{"code":-2008,"msg":""}', 'unknown-key'],
    [401, '{"code":-2015,"msg":""}', 'refused'],
    [401, '{"code":-2017,"msg":""}', 'refused'],
    [401, '{"code":-2014,"msg":""}', 'unclear'],
    [400, '{"code":-1021,"msg":""}', 'clock'],
    [401, '{"code":-1002,"msg":""}', 'unclear'],
    [400, '{"code":-1100,"msg":""}', 'unclear'],
    [400, '{"code":"-1022","msg":""}', 'unclear'],
    [400, '{"code":-1003,"msg":""}', 'limited'],
    [429, '', 'limited'],
    [418, '{"code":-1003,"msg":""}', 'banned'],
    [403, '{"code":-2008}', 'blocked'],
    [451, '{"code":0}', 'restricted'],
    [500, '', 'passing'],
    [504, '<html>', 'passing'],
    [400, '{"code":-1000,"msg":""}', 'passing'],
    [400, '{"code":-1001,"msg":""}', 'passing'],
    [404, '<html>', 'unclear'],
  ])('%i %s is %s', (status, body, kind) => {
    expect(meaning(status, body).kind).toBe(kind);
  });

  it('says how long to wait where its header does', () => {
    expect(meaning(429, '', { 'retry-after': '17' })).toMatchObject({ seconds: 17 });
    for (const header of ['-1', 'Wed, 21 Oct 2026 07:28:00 GMT', '1e9', '']) {
      expect(meaning(418, '', { 'retry-after': header })).toMatchObject({ seconds: null });
    }
    const dates = { date: 'Wed, 21 Oct 2026 07:26:00 GMT', 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' };
    expect(meaning(429, '', dates)).toMatchObject({ seconds: 120 });
    // More than anybody waits: then nothing more is asked there.
    expect(meaning(429, '', { 'retry-after': '99999999' })).toMatchObject({ seconds: 99_999_999 });
  });

  it('is never accepted but with status 200, a documented field and no code; and its text stays out of reasons', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), fc.oneof(fc.string(), fc.json()), (status, body) => {
        const found = meaning(status, body);
        if (found.kind !== 'accepted') {
          expect(found.reason).toMatch(/^[\x20-\x7e]+$/);
          return;
        }
        expect(status).toBe(200);
        expect(body).toMatch(/ipRestrict|enableReading/);
      }),
    );
    expect(JSON.stringify(meaning(400, '{"code":-2015,"msg":"request ip: 203.0.113.9"}'))).not.toContain('203.0.113.9');
  });

  it('gives permissions of a bounded size, plain values only', () => {
    const body = {
      ...Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`field${i}`, i])),
      ipRestrict: true,
      nested: {},
      list: [],
      long: 'x'.repeat(5000),
      '\u001b[31m': true,
      steering: '\u001b[31m',
      constructor: 1,
      __proto__: 1,
    };
    const found = meaning(200, JSON.stringify(body));
    const fields = found.kind === 'accepted' ? Object.keys(found.permissions) : [];
    expect(fields.length).toBe(64);
    for (const name of ['nested', 'list', 'long', 'steering', 'constructor', '__proto__']) expect(fields).not.toContain(name);
  });
});

it('an answer that says it did not succeed proves nothing', () => {
  const answer = { status: 200, headers: {}, body: '{"success":false,"msg":"Invalid key"}' };
  expect(meaningOf(answer, ['success', 'objs']).kind).toBe('unclear');
});
