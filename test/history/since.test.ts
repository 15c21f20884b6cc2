/** Dates as people write them: read as git reads them where git reads them at all, and refused where it would take them for now. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSince } from '../../src/history/since.ts';

const NOW = new Date('2026-03-31T15:04:05Z');

/** git's own reading, in milliseconds. */
function byGit(text: string): number {
  const { stdout } = spawnSync('git', ['rev-parse', `--since=${text}`], { encoding: 'utf8' });
  return Number(/^--max-age=(\d+)/.exec(stdout)?.[1]) * 1000;
}

function iso(text: string): string {
  const time = parseSince(text, NOW);
  return typeof time === 'string' ? time : new Date(time).toISOString();
}

/** A point of local time. */
function local(year: number, month: number, date: number, hour = 0, minute = 0): string {
  return new Date(year, month - 1, date, hour, minute).toISOString();
}

describe('a date', () => {
  it('that stands for one second is read as git reads it', () => {
    const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2026-01-01'), noInvalidDate: true });
    const zone = fc.constantFrom('+0000', '+0530', '-0800', '+02:00', 'Z', '');
    const forms = ['iso', 'space', 'rfc', 'default', 'dotted', 'slashed', 'basic', 'epoch'] as const;
    fc.assert(
      fc.property(date, zone, fc.constantFrom(...forms), (when, at, form) => {
        const two = (number: number): string => String(number).padStart(2, '0');
        const [year, month, day] = [when.getUTCFullYear(), two(when.getUTCMonth() + 1), two(when.getUTCDate())];
        const time = `${two(when.getUTCHours())}:${two(when.getUTCMinutes())}:${two(when.getUTCSeconds())}`;
        const [weekday = '', , name = ''] = when
          .toUTCString()
          .split(/[ ,]+/)
          .map((word, i) => (i === 2 ? word : word));
        const text = {
          iso: `${year}-${month}-${day}T${time}${at}`,
          space: `${year}-${month}-${day} ${time} ${at}`.trim(),
          rfc: `${weekday}, ${day} ${name} ${year} ${time} ${at}`.trim(),
          default: `${weekday} ${name} ${Number(day)} ${time} ${year} ${at}`.trim(),
          dotted: `${day}.${month}.${year} ${time}`,
          slashed: `${month}/${day}/${year} ${time}`,
          basic: `${year}${month}${day}T${time.replaceAll(':', '')}`,
          epoch: `${Math.floor(when.getTime() / 1000)} +0100`,
        }[form];
        if (form === 'epoch' && when.getTime() < 1e11) return;
        expect([text, parseSince(text, new Date())]).toEqual([text, byGit(text)]);
      }),
      { numRuns: 60 },
    );
  });

  it('that counts back from now is read as git reads it', () => {
    for (const text of [
      '2 weeks ago',
      '2.weeks.ago',
      '3 days 2 hours ago',
      '1 year 6 months ago',
      '5 minutes ago',
      'yesterday',
      'last week',
      'three months ago',
      '90 days',
    ]) {
      const time = parseSince(text, new Date());
      expect([text, typeof time === 'number' && Math.abs(time - byGit(text)) <= 5000]).toEqual([text, true]);
    }
  });

  it('leaves out no more than it says', () => {
    expect(iso('2024-01-31')).toBe(local(2024, 1, 31));
    expect(iso('2024-01')).toBe(local(2024, 1, 1));
    expect(iso('2024')).toBe(local(2024, 1, 1));
    expect(iso('Jan 31 2024')).toBe(local(2024, 1, 31));
    expect(iso('today')).toBe(local(2026, 3, 31));
    expect(iso('a week ago')).toBe('2026-03-24T15:04:05.000Z');
    expect(iso('1 month ago')).toBe(new Date(new Date(NOW).setMonth(1)).toISOString());
    expect(iso('yesterday 14:30')).toBe(local(2026, 3, 30, 14, 30));
    expect(iso('noon yesterday')).toBe(local(2026, 3, 30, 12));
    expect(iso('31 Jan 2024 at 3 pm')).toBe(local(2024, 1, 31, 15));
    expect(iso('last friday')).toBe(local(2026, 3, 27));
    expect(iso('April 1')).toBe(local(2025, 4, 1));
    expect(iso('@0')).toBe('1970-01-01T00:00:00.000Z');
    expect(iso('@123')).toBe('1970-01-01T00:02:03.000Z');
    expect(iso('2024-02-29T23:59:60Z')).toBe('2024-03-01T00:00:00.000Z');
  });

  it('that is none is refused: git would take it for now', () => {
    for (const text of [
      'yesteryear',
      '?!',
      '',
      ' ',
      'ago',
      'last',
      '5',
      'v1.2',
      'main',
      '2023-02-29',
      '2024-13-01',
      '31.04.2024',
      '25:00',
      '2 weeks agoo',
      '2 weks ago',
      'a day in may',
      '2024-01-31 2024-02-01',
      '2024-01-31 +1500',
      'friday 13',
      '99999999999999999999',
      '--all',
    ])
      expect([text, iso(text)]).toEqual([text, expect.stringContaining('expected a date')]);
    expect(iso('2026-03-31T15:04:06Z')).toContain('still to come');
    expect(iso('2099-01-01')).toContain('still to come');
  });

  it('takes no time to refuse, however long it is', () => {
    expect(iso('1'.repeat(100_000))).toContain('expected a date');
    expect(iso('last '.repeat(20_000))).toContain('expected a date');
  });
});
