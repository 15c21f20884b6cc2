import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ArchiveError } from '../../src/archive/byte-reader.ts';
import { DamageError } from '../../src/git/objects/damage.ts';
import { IrregularFileError } from '../../src/git/regular-file.ts';
import { GitError } from '../../src/git/run-git.ts';
import { RepositoryError } from '../../src/git/repository.ts';
import { BinleaksError, FileError, InterruptedError, UsageError, systemCode } from '../../src/model/errors.ts';
import { PackedError } from '../../src/redact/stream.ts';
import { reasonOf } from '../../src/sources/read-errors.ts';
import { EndpointError } from '../../src/verify/environments.ts';
import { KeyError } from '../../src/verify/sign.ts';

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(path.join('src', name), 'utf8') }));

/** Caught where they are thrown, and never seen elsewhere. */
const INTERNAL = ['PatternError', 'Starved', 'Failure'];

type Kind = abstract new (...given: never[]) => BinleaksError;

const ERRORS: readonly (readonly [BinleaksError, string, Kind])[] = [
  [new UsageError('bad-option', 'x'), 'bad-option', UsageError],
  [new EndpointError('x'), 'bad-endpoint', UsageError],
  [new FileError('unreadable', 'x'), 'unreadable', FileError],
  [new IrregularFileError('x'), 'irregular-file', FileError],
  [new GitError('git-failed', 'x'), 'git-failed', GitError],
  [new RepositoryError('no-commit', 'x'), 'no-commit', RepositoryError],
  [new DamageError('x'), 'damaged-object', DamageError],
  [new ArchiveError('truncated', 'x'), 'truncated', ArchiveError],
  [new PackedError('gzip'), 'packed', PackedError],
  [new KeyError('x'), 'bad-key', KeyError],
  [new InterruptedError(), 'interrupted', InterruptedError],
];

describe('errors', () => {
  it.each(ERRORS)('%s has the code %s, and no system code', (error, code, kind) => {
    expect(error).toBeInstanceOf(BinleaksError);
    expect(error).toBeInstanceOf(kind);
    expect(error.code).toBe(code);
    expect(error.name).toBe(error.constructor.name);
    expect(systemCode(error)).toBe('');
  });

  it('does not take trouble with a file for a wrong question', () => {
    expect(new FileError('unreadable', 'x')).not.toBeInstanceOf(UsageError);
    expect(new RepositoryError('no-commit', 'x')).not.toBeInstanceOf(UsageError);
  });

  it('gives the words of what a file is, and of the system', () => {
    expect(reasonOf(new IrregularFileError('is a FIFO'))).toBe('is a FIFO');
    expect(reasonOf(Object.assign(new Error('x'), { code: 'EACCES' }))).toBe('permission denied');
    expect(reasonOf(Object.assign(new Error('x'), { code: 'EXDEV' }))).toBe('EXDEV');
    expect(reasonOf(new TypeError('holds a value'))).toBe('TypeError');
  });

  it('has no class of errors without a code but those that nobody else sees', () => {
    const bare = SOURCES.flatMap(({ text }) => [...text.matchAll(/class (\w+) extends (?:Type|Range)?Error\b/g)].map((match) => match[1]));
    expect(bare.filter((name) => name !== 'BinleaksError').sort()).toEqual([...INTERNAL].sort());
  });

  it('tells none by its name: a word of a message or of a class is no interface', () => {
    const told = SOURCES.filter(({ text }) =>
      /\berror\.name\s*[!=]==(?! 'YError')|\.test\(\s*error\.(?:name|message)|error\.message\.(?:includes|startsWith|match)/.test(text),
    );
    expect(told.map(({ name }) => name)).toEqual([]);
  });

  it('has codes of lower-case words', () => {
    const codes = SOURCES.flatMap(({ name, text }) =>
      [...text.matchAll(/new (?:Usage|File|Git|Repository)Error\(\s*([^,\s]+),/g)].map((match) => `${name}: ${match[1] ?? ''}`),
    );
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code) => !/: '[a-z]+(?:-[a-z]+)*'$/.test(code))).toEqual([]);
  });
});
