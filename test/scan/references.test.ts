/** What another file says of a value reaches every way to look for one. */
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeRepository, write } from '../support/repository.ts';
import type { TestRepository } from '../support/repository.ts';

const PEM = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const CODE = `from pathlib import Path
# places orders at binance
KEY = Path(__file__).parent.joinpath("keys/desk.key").read_text()
`;

/** The paths that a run reports. */
async function pathsOf(repository: TestRepository, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await repository.binleaks(...args, '--format', 'json');
  return [...stdout.matchAll(/"path": "([^"]*)"/g)].flatMap(([, path]) => (path === undefined || path === '.git' ? [] : [path]));
}

describe('a key that code opens by name', () => {
  it('is reported by a scan of the folder, and not where the code is not scanned', async () => {
    const repository = makeRepository({ 'keys/desk.key': PEM, 'order.py': CODE });
    expect(await pathsOf(repository, 'scan', '.')).toEqual(['keys/desk.key']);
    expect(await pathsOf(repository, 'scan', 'keys')).toEqual([]);
  });

  it('is reported in a commit where the code stands in the index', async () => {
    const repository = makeRepository({ 'order.py': CODE });
    repository.git('add', '-A');
    repository.git('commit', '-qm', 'code');
    write(`${repository.top}/keys/desk.key`, PEM);
    repository.git('add', '-A');
    expect(await pathsOf(repository, 'staged')).toEqual(['keys/desk.key']);
  });

  it('is reported in a range whose base has the code', async () => {
    const repository = makeRepository({ 'order.py': CODE });
    repository.git('add', '-A');
    repository.git('commit', '-qm', 'code');
    write(`${repository.top}/keys/desk.key`, PEM);
    repository.git('add', '-A');
    repository.git('commit', '-qm', 'key');
    expect(await pathsOf(repository, 'range', 'HEAD~1..HEAD')).toEqual(['keys/desk.key']);
  });

  it('is reported in a history that has neither the key nor the code any more', async () => {
    const repository = makeRepository({ 'keys/desk.key': PEM, 'order.py': CODE });
    repository.git('add', '-A');
    repository.git('commit', '-qm', 'both');
    repository.git('rm', '-q', '-r', '--cached', '.');
    repository.git('commit', '-qm', 'neither');
    expect(await pathsOf(repository, 'history', '.')).toEqual(['keys/desk.key']);
  });

  it('is not reported where no text names Binance', async () => {
    const repository = makeRepository({ 'keys/desk.key': PEM, 'order.py': CODE.replace('binance', 'the exchange') });
    repository.git('add', '-A');
    repository.git('commit', '-qm', 'both');
    expect(await pathsOf(repository, 'scan', '.')).toEqual([]);
    expect(await pathsOf(repository, 'history', '.')).toEqual([]);
  });
});
