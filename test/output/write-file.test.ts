/** Where reports are written to, and what they are not written through. */
import { lstatSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { retry, specialFile, writeReport } from '../../src/output/write-file.ts';
import { redactFile } from '../../src/redact/redact-file.ts';
import { envFile, makeFolder } from '../support/cli.ts';
import { fakeKey } from '../support/random.ts';

describe('a report in a file', () => {
  it('goes through no link that a work tree or a scanned tree may have brought', async () => {
    const outside = makeFolder({ target: 'mine' });
    const tree = makeFolder();
    mkdirSync(path.join(tree, '.git'));
    symlinkSync(path.join(outside, 'target'), path.join(tree, 'leaks.json'));
    symlinkSync(outside, path.join(tree, 'reports'));
    for (const name of ['leaks.json', 'reports/target', 'reports/new']) {
      await expect(writeReport(path.join(tree, name), 'x')).rejects.toThrow(/is a link in the tree/);
    }
    const plain = makeFolder();
    symlinkSync(path.join(outside, 'target'), path.join(plain, 'leaks.json'));
    await expect(writeReport(path.join(plain, 'leaks.json'), 'x', [plain])).rejects.toThrow(/is a link in the tree/);
    expect(readFileSync(path.join(outside, 'target'), 'utf8')).toBe('mine');
    expect(readdirSync(outside)).toEqual(['target']);
  });

  it('goes through a link of the user, which stays one', async () => {
    const folder = makeFolder({ target: 'old' });
    const link = path.join(folder, 'link');
    symlinkSync(path.join(folder, 'target'), link);
    await writeReport(link, 'new', [makeFolder()]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(folder, 'target'), 'utf8')).toBe('new');
  });

  it('is masked, whatever its text is', async () => {
    const file = path.join(makeFolder(), 'x');
    await writeReport(file, `found ${fakeKey(1)}`);
    expect(readFileSync(file, 'utf8')).not.toContain(fakeKey(1).slice(4, 16));
  });

  it('has a reason where its name is too long or its path a circle, in a work tree and elsewhere', async () => {
    const tree = makeFolder({ '.git/HEAD': '' });
    symlinkSync('b', path.join(tree, 'a'));
    symlinkSync('a', path.join(tree, 'b'));
    for (const folder of [tree, makeFolder({})])
      await expect(writeReport(path.join(folder, 'x'.repeat(300)), 'text')).rejects.toThrow('its name is too long');
    await expect(writeReport(path.join(tree, 'a', 'x'), 'text')).rejects.toThrow(/is a link|circle/);
  });

  it('knows the null device of each system and the standard streams', () => {
    for (const name of ['NUL', 'nul', 'C:\\x\\NUL', 'nul.txt', '/dev/null']) expect(specialFile(name, 'win32')).toBe('nowhere');
    for (const name of ['null', 'NULL.txt', 'C:\\nul\\x']) expect(specialFile(name, 'win32')).toBeNull();
    expect(specialFile('/dev/null', 'linux')).toBe('nowhere');
    expect(specialFile('NUL', 'linux')).toBeNull();
    expect(specialFile('/dev/stdout', 'darwin')).toBe('output');
    expect(specialFile('/dev/fd/2', 'linux')).toBe('error');
  });

  it('is put in place again where another program holds it for a moment', () => {
    let tries = 0;
    retry(() => {
      tries++;
      if (tries < 3) throw Object.assign(new Error('held'), { code: 'EPERM' });
    }, [1, 1, 1]);
    expect(tries).toBe(3);
    expect(() =>
      retry(() => {
        tries++;
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      }, [1, 1]),
    ).toThrow('full');
    expect(tries).toBe(4);
  });
});

describe('a file that is redacted in place', () => {
  it('is reached through no link that a work tree may have brought', () => {
    const text = envFile(fakeKey(2), fakeKey(3));
    const outside = makeFolder({ '.env': text });
    const tree = makeFolder({ '.git/HEAD': '' });
    symlinkSync(path.join(outside, '.env'), path.join(tree, 'bot.log'));
    expect(() => redactFile(path.join(tree, 'bot.log'))).toThrow(/is a link in the tree/);
    expect(readFileSync(path.join(outside, '.env'), 'utf8')).toBe(text);
    writeFileSync(path.join(tree, 'own.log'), text);
    expect(redactFile(path.join(tree, 'own.log'))).toBe(2);
  });
});
