/** Signed requests of a whole scan in bounded memory: a few of each API key, and others evenly spread. */
import type { SignedRequest } from './requests.ts';

/** One request proves as much as a thousand; some are kept in case that a line was cut or its key mistaken. */
const PER_KEY = 4;
const MAX_KEYS = 1024;
const MAX_KEYLESS = 512;

/** What is kept of requests that are added one after the other. `T` may tell more of each, such as its place. */
export class RequestSample<T extends Pick<SignedRequest, 'apiKey' | 'signature'>> {
  readonly #byKey = new Map<string, T[]>();
  #keyless: T[] = [];
  /** Of the requests without a key every so many-th is kept: twice as few each time that there is no room. */
  #every = 1;
  #seen = 0;

  add(request: T): void {
    if (request.apiKey === null) {
      this.#addKeyless(request);
      return;
    }
    const kept = this.#byKey.get(request.apiKey);
    if (!kept) {
      if (this.#byKey.size < MAX_KEYS) this.#byKey.set(request.apiKey, [request]);
    } else if (kept.length < PER_KEY && !kept.some((one) => one.signature === request.signature)) kept.push(request);
  }

  #addKeyless(request: T): void {
    if (this.#seen++ % this.#every !== 0) return;
    this.#keyless.push(request);
    if (this.#keyless.length <= MAX_KEYLESS) return;
    this.#keyless = this.#keyless.filter((_, index) => index % 2 === 0);
    this.#every *= 2;
  }

  /** The first of each API key, then those without one, then the others. */
  list(): readonly T[] {
    const groups = [...this.#byKey.values()];
    return [...groups.flatMap((group) => group.slice(0, 1)), ...this.#keyless, ...groups.flatMap((group) => group.slice(1))];
  }
}
