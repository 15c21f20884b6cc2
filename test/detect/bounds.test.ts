/**
 * The bounds by which contents are passed over before their path is known hold for every stored shape, at every kind of path:
 * what a path adds to a score is never more. A weight that is changed without them fails here.
 */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadShapes } from '../../fixtures/load.ts';
import { renderShape } from '../../fixtures/render.ts';
import { FORGET_SCORE } from '../../src/detect/confidence.ts';
import { detect } from '../../src/detect/detect.ts';
import { MANIFEST_GAIN, NAMED_BY_PATH_GAIN, PATH_GAIN, bestElsewhere } from '../../src/detect/evidence.ts';
import { repositoryEvidence, withEvidence } from '../../src/detect/manifests.ts';
import { MAX_VALUE_ONLY } from '../../src/workers/object-search.ts';

const shapes = loadShapes(path.join(import.meta.dirname, '../../fixtures'));
const files = shapes.flatMap((shape) => renderShape(shape, 'bounds').files).filter(({ bytes }) => bytes.length < 100_000);

const PATHS = [
  '',
  'binance/keys/binance_api_secret.txt',
  'freqtrade/user_data/.env',
  'config/binance-credentials.json',
  'id_rsa.pem',
  'package-lock.json',
  'yarn.lock',
  'secret.key',
  'django/settings.py',
  'notes.md',
];
const MANIFESTS = [
  repositoryEvidence([{ path: 'package.json', bytes: Buffer.from('{"dependencies":{"binance":"1"}}') }]),
  repositoryEvidence([{ path: 'requirements.txt', bytes: Buffer.from('ccxt==4') }]),
];
const ROUNDING = 0.02;

interface Score {
  readonly path: string;
  readonly isPrivate: boolean;
  readonly score: number;
  readonly elsewhere: number;
}

/** The scores of a content's values at each path, by value. */
function scoresOf(bytes: Buffer): ReadonlyMap<string, readonly Score[]> {
  const scores = new Map<string, Score[]>();
  for (const at of PATHS)
    for (const one of detect({ bytes, path: at })) {
      const key = `${one.sha256} ${one.position.offset}`;
      scores.set(key, [
        ...(scores.get(key) ?? []),
        { path: at, isPrivate: one.kind === 'private-key', score: one.score, elsewhere: bestElsewhere(one) },
      ]);
    }
  return scores;
}

describe('the bounds of the evidence', () => {
  const all = files.map(({ bytes, path: name }) => ({ name, isSmall: bytes.length <= MAX_VALUE_ONLY, scores: scoresOf(bytes) }));

  it('are above what any path adds to a content', () => {
    expect(all.length).toBeGreaterThan(500);
    const above = all.flatMap(({ name, isSmall, scores }) =>
      [...scores.values()].flatMap((list) => {
        const bare = list.find((one) => one.path === '');
        return list
          .filter(
            // What is forgotten at every path needs no bound.
            (one) =>
              one.score >= FORGET_SCORE &&
              bare !== undefined &&
              one.score - bare.score > (isSmall || one.isPrivate ? NAMED_BY_PATH_GAIN : PATH_GAIN) + ROUNDING,
          )
          .map((one) => `${name} at ${one.path}: ${one.score} instead of ${bare?.score ?? 0}`);
      }),
    );
    expect(above).toEqual([]);
  });

  it('are above what any other path gives where one is known', () => {
    const above = all
      // A path that names a private key as another's decides for what stands beside it, too: see bestElsewhere().
      .filter(({ isSmall, scores }) => !isSmall && ![...scores.values()].flat().some((one) => one.isPrivate))
      .flatMap(({ name, scores }) =>
        [...scores.values()].flatMap((list) => {
          const most = Math.max(...list.map((one) => one.score));
          if (most < FORGET_SCORE) return [];
          return list.filter((one) => most > one.elsewhere + ROUNDING).map((one) => `${name} at ${one.path}: ${one.score} of ${most}`);
        }),
      );
    expect(above).toEqual([]);
  });

  it('are above what any manifest adds', () => {
    let count = 0;
    for (const { bytes, path: name } of files)
      for (const one of detect({ bytes, path: name }))
        for (const evidenceFor of MANIFESTS) {
          const added = evidenceFor(name);
          // A folder of another exchange's gains nothing.
          if (!added) continue;
          count++;
          expect(withEvidence(one, added).score - one.score).toBeLessThanOrEqual(MANIFEST_GAIN + ROUNDING);
        }
    expect(count).toBeGreaterThan(500);
  });
});
