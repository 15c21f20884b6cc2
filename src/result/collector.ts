/** Where all that a scan reads comes together, whichever source it is from and in whichever order it comes. */
import type { ContentResult } from '../detect/content-result.ts';
import type { ManifestFile } from '../detect/manifests.ts';
import { RequestSample } from '../detect/requests/sample.ts';
import type { Detection } from '../model/detection.ts';
import type { Excluded, ScanResult, Skipped } from '../model/scan-result.ts';
import { withoutListening } from '../output/interrupts.ts';
import { buildResult } from './build-result.ts';
import type { ResultOptions, Scan } from './build-result.ts';
import type { Located } from './merge.ts';
import type { CommittedRequest } from './proofs.ts';

/** Where a content comes from. */
export type Origin = Omit<Located, 'detection' | 'inside'>;

/** What a scan is of. */
export interface Subject {
  readonly source: ScanResult['source'];
  readonly root: string;
  /** What may end it before everything is read. Default: nothing. */
  readonly signal?: AbortSignal;
}

/** Collects what contents gave, and builds the result of it. `O` may tell more of each content than reports need. */
export class Collector<O extends Origin = Origin> {
  readonly started = new Date();
  readonly located: (Located & O)[] = [];
  readonly manifests: ManifestFile[] = [];
  readonly skipped: Skipped[] = [];
  readonly excluded: Excluded[] = [];
  /** How much was read. */
  readonly stats = { bytes: 0, contents: 0, objects: 0, commits: 0 };
  /** How many contents globs left out. */
  excludedByGlob = 0;
  /** See ScanInput. */
  wholeTree = false;
  readonly #subject: Subject;
  readonly #sample = new RequestSample<CommittedRequest>();

  constructor(subject: Subject) {
    this.#subject = subject;
  }

  /** Takes what the content from `origin` gave. */
  take(origin: O, { bytes, contents, found, requests, skipped }: ContentResult): void {
    this.stats.bytes += bytes;
    this.stats.contents += contents;
    for (const { inside, detections } of found) for (const detection of detections) this.add(origin, detection, inside);
    this.takeRequests(requests);
    this.skipped.push(...skipped);
  }

  /** Takes one detection. */
  add(origin: O, detection: Detection, inside: readonly string[] = []): void {
    this.located.push({ ...origin, inside, detection });
  }

  /** Takes signed requests, of which a sample is kept. */
  takeRequests(requests: readonly CommittedRequest[]): void {
    for (const request of requests) this.#sample.add(request);
  }

  /**
   * The result of all that has been taken, or of `located` in place of the detections that were. Of ten thousand values it
   * takes seconds: a signal then ends the process.
   */
  result(options: ResultOptions, located: readonly Located[] = this.located): Promise<Scan> {
    return withoutListening(() => this.resultNow(options, located));
  }

  /** As result(), of few values: it does not let go until it is done. */
  resultNow(options: ResultOptions, located: readonly Located[]): Scan {
    return buildResult(
      {
        source: this.#subject.source,
        root: this.#subject.root,
        started: this.started,
        located,
        requests: this.#sample.list(),
        manifests: this.manifests,
        skipped: this.skipped,
        excluded: this.excluded,
        excludedByGlob: this.excludedByGlob,
        wholeTree: this.wholeTree,
        stats: { ...this.stats },
        interrupted: this.#subject.signal?.aborted === true,
      },
      options,
    );
  }
}
