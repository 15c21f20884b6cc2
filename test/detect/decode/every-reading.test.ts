/** What goes by the list of readings: each is found, redacted, in the schema and in the guide. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/detect/detect.ts';
import { READINGS } from '../../../src/model/readings.ts';
import { fakeKey } from '../../support/random.ts';
import { EXAMPLES } from '../../support/readings.ts';
import { redact } from '../../support/redact.ts';

const NAMES = Object.keys(READINGS);
const PAIR = { key: fakeKey(1201), secret: fakeKey(1202) };
const CASES = Object.entries(EXAMPLES).map(([name, make]) => ({ name, bytes: Buffer.from(make(PAIR)) }));

describe('every reading', () => {
  it.each(CASES)('is undone: $name', ({ name, bytes }) => {
    const found = detect({ bytes, path: 'a.txt' });
    expect(found.map((one) => one.value.reveal()).toSorted()).toEqual([PAIR.key, PAIR.secret].toSorted());
    for (const { reading } of found) expect(reading).toContain(name);
  });

  it.each(CASES)('is redacted, in pieces too: $name', ({ bytes }) => {
    for (const size of [bytes.length, 97]) expect(detect({ bytes: redact(bytes, size), path: 'a.txt' })).toEqual([]);
  });

  it('is in the schema of reports', () => {
    const lists = JSON.stringify(JSON.parse(readFileSync('schema/report.schema.json', 'utf8'))).matchAll(
      /"enum":(\[[^\]]*"utf-16le"[^\]]*\])/g,
    );
    const found = Array.from(lists, ([, list = '[]']): unknown => JSON.parse(list));
    expect(found.length).toBeGreaterThan(0);
    for (const list of found) expect(new Set(Array.isArray(list) ? list : [])).toEqual(new Set(NAMES));
  });

  it('is in the guide', () => {
    const rows = Array.from(readFileSync('docs/contributing/add-a-reading.md', 'utf8').matchAll(/^\| `([\w-]+)` +\| (.*?) *\|$/gm));
    expect(Object.fromEntries(rows.map(([, name = '', what = '']) => [name, what]))).toEqual(READINGS);
  });
});
