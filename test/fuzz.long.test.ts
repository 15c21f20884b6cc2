/** The search for raw values that the fuzz rests on, and a short run of each suite from a fixed seed. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { Search, fill, valuesOf } from '../fuzz/lib/values.ts';

describe('the search for planted values', () => {
  const values = valuesOf(7);
  const search = new Search(values);
  const percent = (text: string): string => Array.from(text, (one) => `%${one.charCodeAt(0).toString(16)}`).join('');

  it.each([
    ['as it is', values.key.slice(20, 32)],
    ['inside a word', `abc${values.secret.slice(0, 12)}def`],
    ['the body of a private key', (values.pem.split('\n')[1] ?? '').slice(30, 42)],
    ['percent-encoded', percent(values.key.slice(3, 15))],
    ['in escapes', fill('{SECRETESC}', values).slice(6, 6 + 6 * 12)],
    ['in entities', Array.from(values.other.slice(9, 21), (one) => `&#${one.charCodeAt(0)};`).join('')],
    ['in base64', Buffer.from(values.key).toString('base64').slice(5, 45)],
    ['in base64 of more', Buffer.from(`{"secret":"${values.secret}"}`).toString('base64')],
    ['in hexadecimal', Buffer.from(values.secret).toString('hex').slice(7, 40).toUpperCase()],
    ['in base64, percent-encoded', percent(Buffer.from(values.key).toString('base64'))],
  ])('finds 12 characters %s', (_, text) => {
    expect(search.anyForm(`before "${text}" behind`)).not.toBeNull();
  });

  it.each([
    ['what a report shows', `${values.key.slice(0, 3)}…${values.key.slice(-2)}`],
    ['11 characters', values.key.slice(20, 31)],
    ['the value of another case', valuesOf(8).key],
    ['what every Ed25519 key begins with', (values.pem.split('\n')[1] ?? '').slice(0, 22)],
  ])('passes %s', (_, text) => {
    expect(search.anyForm(`before "${text}" behind`)).toBeNull();
  });
});

describe('npm run fuzz', () => {
  const run = (...args: readonly string[]): { readonly status: number | null; readonly text: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dist-fuzz/main.js', ...args], { encoding: 'utf8' });
    return { status, text: stdout + stderr };
  };

  /** The reference readers of archives. */
  const hasReaders = ['python3', 'zstd'].every((program) => spawnSync(program, ['--version']).status === 0);

  it.each([
    ['git', 10],
    ['contents', 40],
    ['names', 10],
    ['policies', 20],
    ['raw', 20],
  ])('%s: a short run is clean', clean, 240_000);
  it.skipIf(!hasReaders).each([['archives', 20]])('%s: a short run is clean, beside python3 and zstd', clean, 240_000);

  function clean(suite: string, cases: number): void {
    const { status, text } = run('--suite', suite, '--seed', '1', '--cases', String(cases), '--jobs', '1');
    expect(text).toMatch(new RegExp(`^${suite}: ${cases} cases in \\d+ s, clean$`, 'm'));
    expect(status, text).toBe(0);
  }

  it('refuses what it does not know', () => {
    expect(run('--suite', 'nothing').status).toBe(1);
    expect(run('--minutes', 'x').status).toBe(1);
    expect(run('--shrink', 'x').status).toBe(1);
  });
});
