/** The pipeline over texts that stand in no file: those of a comment, of an issue. */
import { judge } from './judge.ts';
import type { JudgeOptions, Scan } from './judge.ts';
import type { EventText } from './scan-range.ts';
import { lookAtBytes } from './sources/read.ts';

export interface TextsOptions extends JudgeOptions {
  readonly texts: readonly EventText[];
  readonly root: string;
}

/** Judges texts. Reads nothing else. */
export function scanTexts(options: TextsOptions): Scan {
  const started = new Date();
  const looks = options.texts.map(({ name, text }) => ({ name, look: lookAtBytes(Buffer.from(text), '') }));
  const located = looks.flatMap(({ name, look }) =>
    look.detections.map((detection) => ({ path: name, detection, place: 'event' as const })),
  );
  const bytes = options.texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return judge(
    {
      source: 'stream',
      root: options.root,
      started,
      located,
      requests: looks.flatMap(({ name, look }) => look.requests.map((request) => ({ path: name, request }))),
      manifests: [],
      skipped: [],
      excluded: [],
      excludedByGlob: 0,
      stats: { bytes, contents: options.texts.length, objects: 0, commits: 0 },
      interrupted: false,
    },
    options,
  );
}
