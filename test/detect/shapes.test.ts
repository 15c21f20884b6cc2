import { describe, expect, it } from 'vitest';
import { loadShapes } from '../../fixtures/load.ts';
import { renderShape } from '../../fixtures/render.ts';
import { isManifest, repositoryEvidence, withEvidence } from '../../src/detect/manifests.ts';
import { detect } from '../../src/detect/detect.ts';
import { MEDIUM_SCORE } from '../../src/detect/confidence.ts';

/** Fixed: the accuracy run looks at other seeds, a test must not fail by chance. */
const SEED = 'unit';

/** What is reported of the files of a shape, as kind and hash. */
function reported(files: readonly { readonly path: string; readonly bytes: Buffer }[]): string[] {
  const evidenceFor = repositoryEvidence(files.filter((file) => isManifest(file.path)));
  return files.flatMap((file) =>
    detect(file)
      .map((one) => {
        const evidence = evidenceFor(file.path);
        return evidence ? withEvidence(one, evidence) : one;
      })
      .filter((one) => one.score >= MEDIUM_SCORE && one.kind !== 'listen-key' && !one.documentedExample)
      .map((one) => `${file.path} ${one.kind} ${one.sha256}`),
  );
}

describe('leaks', () => {
  for (const shape of loadShapes('fixtures/leaks')) {
    it(shape.name, () => {
      const { files, truths } = renderShape(shape, SEED);
      const expected = truths.map((truth) => `${truth.path} ${truth.kind} ${truth.sha256}`);
      expect(new Set(reported(files))).toEqual(new Set(expected));
    });
  }
});

describe('look-alikes', () => {
  for (const shape of loadShapes('fixtures/lookalikes')) {
    it(shape.name, () => {
      expect(reported(renderShape(shape, SEED).files)).toEqual([]);
    });
  }
});
