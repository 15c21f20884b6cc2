/** What a revision has at a path, whatever the path is called; git's own plumbing is the oracle. */
import { describe, expect, it } from 'vitest';
import { blobAt, contentAt, filesAt } from '../../src/git/revision.ts';
import { binleaks, envFile } from '../support/cli.ts';
import { GIT_ENV, makeRepo } from '../support/git.ts';
import { fakeKey } from '../support/random.ts';

const NAMES = [
  'a\tbinleaks.config.json',
  'a b',
  'x blob 5',
  'line\nend',
  'line\n100644 blob x\tend',
  'return\r',
  '"quoted"',
  'back\\slash',
  ':colon',
  ':(glob)*',
  ':/top',
  '*.env',
  '[a]?',
  '-n',
  '\xff\xfe.bin',
  '\xc3\xa4',
  'deep/er\t/file',
  'deep/.hidden',
  '...',
  'e missing',
];

describe('a path at a revision', () => {
  it('is taken literally', () => {
    const repo = makeRepo();
    const ids = new Map(NAMES.map((name, i) => [name, repo.pipe(['hash-object', '-w', '--stdin'], `content ${i}`).toString().trim()]));
    const index = [...ids].map(([name, id]) => Buffer.from(`100644 ${id}\t${name}\0`, 'latin1'));
    repo.pipe(['update-index', '-z', '--index-info'], Buffer.concat(index));
    repo.git('commit', '-q', '-m', 'names');
    const place = { folder: repo.folder, inherit: false };
    for (const [number, name] of NAMES.entries()) {
      expect(blobAt(place, 'HEAD', name), JSON.stringify(name)).toBe(ids.get(name));
      expect(contentAt(place, 'HEAD', name)?.toString(), JSON.stringify(name)).toBe(`content ${number}`);
    }
    expect(
      filesAt(place, 'HEAD')
        ?.map((one) => one.path)
        .toSorted(),
    ).toEqual(NAMES.toSorted());
    const absent = [
      '',
      'binleaks.config.json',
      'config.json',
      'return',
      'line',
      'end',
      'b',
      'deep',
      'deep/',
      './a b',
      '../a b',
      '/a b',
      'A B',
      'a.env',
      '.',
      '..',
      'quoted',
    ];
    for (const name of absent) {
      expect(blobAt(place, 'HEAD', name), JSON.stringify(name)).toBeNull();
      expect(contentAt(place, 'HEAD', name), JSON.stringify(name)).toBeNull();
    }
    expect(blobAt(place, 'absent', 'a b')).toBeNull();
    expect(filesAt(place, 'absent')).toBeNull();
  });

  it('a file whose name only ends as the configuration does is no policy of the base', async () => {
    const repo = makeRepo();
    repo.commit({ 'a\tbinleaks.config.json': '{ "exclude": ["**"] }', 'x\t.binleaks-baseline.json': '{}' });
    repo.git('checkout', '-q', '-b', 'feature');
    repo.commit({ '.env': envFile(fakeKey(1), fakeKey(2)) });
    const run = await binleaks(['range', 'main..feature', '--policy-from', 'main'], { cwd: repo.folder, env: GIT_ENV });
    expect(run.code).toBe(1);
  });
});
