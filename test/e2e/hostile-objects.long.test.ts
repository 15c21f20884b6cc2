/** Objects that lie of their size, their content or their id: nothing is held without a limit, nothing is passed over in silence. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createDeflate, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeRepo } from '../support/git.ts';
import type { Repo } from '../support/git.ts';
import { idOfObject, writeLoose, writePack } from '../support/pack.ts';
import type { PackEntry } from '../support/pack.ts';
import { fakeKey } from '../support/random.ts';
import { isReport } from '../support/report.ts';
import type { Report } from '../support/report.ts';

const leak = (seed: number): Buffer => Buffer.from(`BINANCE_API_SECRET=${fakeKey(seed)}\n`);

/** The peak of memory beyond which a scan has held what it should not, in kB. */
const MOST_MEMORY = 800 * 1024;

interface Scanned extends Report {
  readonly code: number | null;
  readonly shown: readonly string[];
  readonly reasons: string;
}

/** Scans a repository in a process of its own, whose memory is measured. */
function history(repo: Repo): Scanned {
  const script = `process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS));
    process.argv.splice(1, 1, 'binleaks'); await import(process.argv.splice(2, 1)[0]);`;
  const args = ['--input-type=module', '-e', script, 'x', path.resolve('dist/cli.js'), 'history', '--format', 'json'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: repo.folder, encoding: 'utf8', timeout: 100_000 });
  const peak = Number(/peak (\d+)/.exec(stderr)?.[1]);
  expect(peak).toBeLessThan(MOST_MEMORY);
  const report: unknown = JSON.parse(stdout);
  if (!isReport(report)) throw new Error(stderr);
  const reasons = report.scan.skipped.map((one) => one.reason).join('\n');
  return { ...report, code: status, shown: report.findings.map((one) => one.redacted), reasons };
}

const shown = (seed: number): string => `${fakeKey(seed).slice(0, 3)}…${fakeKey(seed).slice(-2)}`;

/** A loose object of so many bytes: text, with a leak in its middle. */
async function bigBlob(bytes: number): Promise<{ readonly id: string; readonly file: Buffer }> {
  const line = Buffer.alloc(1 << 20, 'x'.repeat(127) + '\n');
  const parts = [Buffer.from(`blob ${bytes}\0`)];
  const half = Math.floor(bytes / 2 / line.length);
  const { createHash } = await import('node:crypto');
  const sum = createHash('sha1');
  const deflate = createDeflate({ level: 1 });
  const out: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => out.push(chunk));
  let left = bytes;
  const push = async (part: Buffer): Promise<void> => {
    sum.update(part);
    if (!deflate.write(part)) await new Promise((next) => deflate.once('drain', next));
  };
  for (const part of parts) await push(part);
  for (let i = 0; left > 0; i++) {
    const part = i === half ? leak(7) : line.subarray(0, left);
    left -= part.length;
    await push(part);
  }
  deflate.end();
  await new Promise((next) => deflate.once('end', next));
  return { id: sum.digest('hex'), file: Buffer.concat(out) };
}

describe('a loose object', () => {
  it('larger than what is held is read as a stream, whatever git says of the repository', { timeout: 120_000 }, async () => {
    const repo = makeRepo();
    repo.commit({ 'a.txt': '1' });
    const { id, file } = await bigBlob(1_500_000_000);
    expect(file.length).toBeLessThan(20_000_000);
    writeLoose(repo.folder, id, file);
    const found = history(repo);
    expect(found).toMatchObject({ code: 1, reasons: '' });
    expect(found.shown).toEqual([shown(7)]);
  });

  it('that holds more or less than its header says, or other bytes, is named', () => {
    const zeros = deflateSync(Buffer.concat([Buffer.from('blob 5\0'), Buffer.alloc(400_000_000)]), { level: 9 });
    const plants: Readonly<Record<string, Buffer>> = {
      'more than it says, small': deflateSync(Buffer.concat([Buffer.from('blob 3\0'), leak(1)])),
      'more than it says, by far': zeros,
      'less than it says': deflateSync(Buffer.concat([Buffer.from('blob 100000000\0'), Buffer.alloc(40_000, leak(1))])),
      'a size without end': deflateSync(Buffer.concat([Buffer.from('blob 999999999999999999999\0'), leak(1)])),
      'a large commit': deflateSync(Buffer.concat([Buffer.from('commit 900000000\0'), Buffer.alloc(60_000_000)])),
      'no header': deflateSync(Buffer.alloc(50_000_000)),
      'other bytes': deflateSync(Buffer.concat([Buffer.from('blob 4\0'), Buffer.from('none')])),
    };
    for (const [index, [name, file]] of Object.entries(plants).entries()) {
      const repo = makeRepo();
      repo.commit({ 'a.txt': '1' });
      writeLoose(repo.folder, String(index).repeat(40), file);
      const found = history(repo);
      expect(found.code, name).not.toBe(0);
      if (found.shown.length === 0) expect(found.reasons, name).toContain('could not be read');
    }
  }, 120_000);
});

describe('an entry of a pack', () => {
  it('that lies of its size is named', () => {
    const bomb = Buffer.alloc(500_000_000);
    const lies: Readonly<Record<string, Partial<PackEntry>>> = {
      less: { size: 5 },
      more: { size: 400_000_000 },
      'far more': { size: 2 ** 45 },
    };
    for (const [name, lie] of Object.entries(lies)) {
      const repo = makeRepo();
      repo.commit({ 'a.txt': '1' });
      writePack(repo.folder, [{ id: 'a'.repeat(40), type: 'blob', bytes: name === 'less' ? bomb : leak(1), ...lie }]);
      const found = history(repo);
      expect(found.code, name).not.toBe(0);
      expect(found.scan.complete, name).toBe(false);
    }
  }, 120_000);
});

describe('an id that a pack has twice, with other content', () => {
  const harmless = Buffer.from('nothing to see here\n');

  /** A repository whose only file is in a pack with two entries of its id. */
  function twice(first: Buffer, second: Buffer, genuine: Buffer): Repo {
    const repo = makeRepo();
    repo.commit({ 'bot.env': genuine });
    const id = repo.git('rev-parse', 'HEAD:bot.env');
    expect(id).toBe(idOfObject('blob', genuine));
    rmSync(path.join(repo.folder, '.git/objects', id.slice(0, 2), id.slice(2)));
    writePack(repo.folder, [
      { id, type: 'blob', bytes: first },
      { id, type: 'blob', bytes: second },
    ]);
    return repo;
  }

  it.each([
    ['the second copy', harmless, leak(1), harmless],
    ['the first copy', leak(1), harmless, harmless],
    ['the second copy, which is the true one', harmless, leak(1), leak(1)],
    ['the first copy, which is the true one', leak(1), harmless, leak(1)],
  ])('%s is reported', (_, first, second, genuine) => {
    const found = history(twice(first, second, genuine));
    expect(found.shown).toEqual([shown(1)]);
    expect(found.findings[0]?.occurrences).toMatchObject([{ path: 'bot.env' }]);
    expect(found.code).toBe(1);
    if (genuine !== harmless) return;
    expect(found.reasons).toContain('several objects of different content');
  });

  it('both copies are reported, and equal ones once', () => {
    expect(history(twice(leak(1), leak(2), leak(1))).shown.toSorted()).toEqual([shown(1), shown(2)].toSorted());
    const equal = history(twice(leak(3), leak(3), leak(3)));
    expect(equal.shown).toEqual([shown(3)]);
    expect(equal).toMatchObject({ code: 1, reasons: '' });
    expect(equal.findings[0]?.occurrences).toHaveLength(1);
  });

  it('and copies in several packs are no matter, where they are equal', () => {
    const repo = makeRepo();
    repo.commit({ 'bot.env': leak(4), 'a.txt': 'x' });
    const id = repo.git('rev-parse', 'HEAD:bot.env');
    const bytes = readFileSync(path.join(repo.folder, 'bot.env'));
    writePack(repo.folder, [{ id, type: 'blob', bytes }]);
    repo.git('repack', '-q', '-a');
    const found = history(repo);
    expect(found).toMatchObject({ code: 1, reasons: '', shown: [shown(4)] });
  });
});

describe('text in the header of a commit', () => {
  const armor = (kind: string, lines: readonly string[]): string =>
    [`-----BEGIN ${kind}-----`, '', ...lines, `-----END ${kind}-----`].join('\n ');
  /** Lines of a signature's base64, as PGP wraps it. */
  const signature = Buffer.concat([Buffer.from([0x89, 1, 0xb3]), Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 7919) & 0xff))]);
  const wrapped = (bytes: Buffer): readonly string[] => bytes.toString('base64').match(/.{1,64}/g) ?? [];
  const text = `BINANCE_API_SECRET=${fakeKey(11)}`;
  const headers: Readonly<Record<string, string>> = {
    'a signature that is none': `gpgsig ${text}`,
    'a line of a signature': `gpgsig ${armor('PGP SIGNATURE', [...wrapped(signature), text, ...wrapped(signature)])}`,
    'a header of a signature': `gpgsig -----BEGIN PGP SIGNATURE-----\n Comment: ${text}\n \n ${wrapped(signature).join('\n ')}\n -----END PGP SIGNATURE-----`,
    'what a signature says': `gpgsig ${armor('PGP SIGNATURE', wrapped(Buffer.from(`${text}\n`.repeat(3))))}`,
    'a signature behind a signature': `gpgsig ${armor('PGP SIGNATURE', wrapped(signature))}\ngpgsig-sha256 ${text}`,
    'a header that git does not know': `x-note ${text}`,
    encoding: `encoding ${text}`,
    mergetag: `mergetag object ${'a'.repeat(40)}\n type commit\n tag v1\n tagger A <a@example.com> 1 +0000\n \n ${text}`,
    'a message below a true signature': `gpgsig ${armor('PGP SIGNATURE', wrapped(signature))}\n\n${text}`,
  };

  it.each(Object.keys(headers))('%s is read by history and by range', (name) => {
    const repo = makeRepo();
    repo.commit({ 'a.txt': '1' });
    const tree = repo.git('rev-parse', 'HEAD^{tree}');
    const who = 'A <a@example.com> 1700000000 +0000';
    const commit = `tree ${tree}\nparent ${repo.git('rev-parse', 'HEAD')}\nauthor ${who}\ncommitter ${who}\n${headers[name] ?? ''}\n\nmore\n`;
    const id = repo.pipe(['hash-object', '-t', 'commit', '-w', '--literally', '--stdin'], commit).toString().trim();
    repo.git('update-ref', 'refs/heads/main', id);
    const found = history(repo).shown;
    const { stdout } = spawnSync(process.execPath, [path.resolve('dist/cli.js'), 'range', 'main~1..main', '--format', 'json'], {
      cwd: repo.folder,
      encoding: 'utf8',
    });
    const report: unknown = JSON.parse(stdout);
    expect(isReport(report) && report.findings.map((one) => one.redacted)).toEqual(found);
    // In the midst of armor the detector may doubt a value, but the same one in both.
    if (name !== 'a header of a signature') expect(found).toEqual([shown(11)]);
  });

  it('a true signature is no finding', () => {
    const repo = makeRepo();
    repo.commit({ 'a.txt': '1' });
    const who = 'A <a@example.com> 1700000000 +0000';
    const commit = `tree ${repo.git('rev-parse', 'HEAD^{tree}')}\nauthor ${who}\ncommitter ${who}\ngpgsig ${armor('PGP SIGNATURE', wrapped(signature))}\n\nsigned\n`;
    repo.pipe(['hash-object', '-t', 'commit', '-w', '--stdin'], commit);
    expect(history(repo)).toMatchObject({ code: 0, shown: [] });
  });
});

describe('a commit of 200,000 parents that are not there', () => {
  it('is read like any other, and what is missing is named', () => {
    const repo = makeRepo();
    repo.commit({ 'a.env': leak(5) });
    const tree = repo.git('rev-parse', 'HEAD^{tree}');
    const parents = Array.from({ length: 200_000 }, (_, i) => `parent ${idOfObject('commit', Buffer.from(`${i}`))}\n`).join('');
    const who = 'A <a@example.com> 1700000000 +0000';
    const id = repo.pipe(
      ['hash-object', '-t', 'commit', '-w', '--literally', '--stdin'],
      `tree ${tree}\n${parents}author ${who}\ncommitter ${who}\n\nmany\n`,
    );
    repo.git('update-ref', 'refs/heads/many', id.toString().trim());
    const started = Date.now();
    const found = history(repo);
    expect(Date.now() - started).toBeLessThan(30_000);
    expect(found.shown).toEqual([shown(5)]);
    expect(found.reasons).toContain('objects of the history missing');
  }, 60_000);
});
