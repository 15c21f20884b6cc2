/**
 * Asks Binance: one harmless GET at a time for each task, never more than the limits allow. Before a key goes to a host, an
 * unsigned call has told the time there, and that this location is served.
 */
import type { EnvironmentSpec } from './environments.ts';
import { get } from './http.ts';
import type { HttpResult } from './http.ts';
import { Weight, usedWeight } from './rate-limits.ts';
import type { Clock } from './rate-limits.ts';
import { encodePayload, percentEncode } from './sign.ts';
import { meaningOf, timeIn } from './verdict.ts';
import type { Meaning, Restricted, Settled, Unclear } from './verdict.ts';

export interface ClientOptions {
  /** Calls that may be made in all, the unsigned ones and repetitions included. */
  readonly limit: number;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly env: NodeJS.ProcessEnv;
}

/** Nothing was sent, or no answer can come of it any more. */
interface NotAsked {
  readonly kind: 'not-asked';
  readonly reason: string;
}

/** What came of asking. */
export type Asked = Settled | NotAsked;
type Clocks = Extract<Meaning, { readonly kind: 'clock' }>;
type Closed = NotAsked | Restricted | Unclear;

const TIMEOUT_MS = 10_000;
const RECV_WINDOW_MS = 5000;
const MAX_REPEATS = 3;
const FIRST_BACK_OFF_MS = 1000;
/** Where a 429 does not say how long to wait: the minute that the weight is counted in. */
const USUAL_WAIT_S = 60;
/** Who waits longer than this for a report would rather have it without. */
const MAX_WAIT_S = 300;
/** So many calls in a row without an answer, and a host is given up. */
const MAX_SILENT = 3;

interface Host {
  readonly spec: EnvironmentSpec;
  readonly weight: Weight;
  /** The server's time less ours, in ms. */
  offset: number;
  /** Until when a 429 told to wait, in ms of our clock. */
  notBefore: number;
  silent: number;
  /** For how long the weight was waited for in all, in ms, and until when that counts. */
  waited: number;
  waitedUntil: number;
  /** The weight of our own calls. */
  spent: number;
  /** Why nothing more is asked here. */
  closed: Closed | null;
  opening: Promise<void> | null;
}

export class Client {
  readonly #options: ClientOptions;
  readonly #hosts = new Map<string, Host>();
  #calls = 0;
  #ended: string | null = null;

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  /** How many calls were made. */
  get calls(): number {
    return this.#calls;
  }

  /** Why no call is made any more; null while there may be. */
  whyEnded(): string | null {
    if (this.#ended === null && this.#options.signal.aborted) this.#ended = 'verification was interrupted';
    return this.#ended;
  }

  /** Why nothing is asked of an environment any more; null while there may be. */
  closed(spec: EnvironmentSpec): NotAsked | Restricted | Unclear | null {
    return this.#hosts.get(spec.name)?.closed ?? null;
  }

  /** Asks about an API key with a signature of what is sent. `sign` gets the payload and gives hex or base64. */
  async ask(spec: EnvironmentSpec, apiKey: string, sign: (payload: string) => string): Promise<Asked> {
    const host = this.#host(spec);
    host.opening ??= this.#open(host);
    await host.opening;
    const signed = (): URL => {
      const timestamp = String(Math.round(this.#options.clock.now() + host.offset));
      const timing = encodePayload([
        ['recvWindow', String(RECV_WINDOW_MS)],
        ['timestamp', timestamp],
      ]);
      const payload = spec.query === '' ? timing : `${spec.query}&${timing}`;
      return new URL(`${spec.origin}${spec.path}?${payload}&signature=${percentEncode(sign(payload))}`);
    };
    const headers = { 'x-mbx-apikey': apiKey };
    for (let corrected = false; ; corrected = true) {
      const meaning = await this.#exchange(host, spec.weight, headers, signed, spec.answer);
      if (meaning.kind !== 'clock') return meaning;
      if (corrected) return { kind: 'unclear', reason: `${meaning.reason}, even with the time of Binance's own clock` };
      await this.#readClock(host);
    }
  }

  #host(spec: EnvironmentSpec): Host {
    const known = this.#hosts.get(spec.name);
    if (known) return known;
    const host = {
      spec,
      weight: new Weight(spec.weightLimit),
      offset: 0,
      notBefore: 0,
      silent: 0,
      waited: 0,
      waitedUntil: 0,
      spent: 0,
      closed: null,
      opening: null,
    };
    this.#hosts.set(spec.name, host);
    return host;
  }

  async #open(host: Host): Promise<void> {
    const problem = await this.#readClock(host);
    if (problem !== null) host.closed = { ...problem, reason: `${problem.reason}; no key was sent there` };
  }

  /** The unsigned call. Null where it told the time. */
  async #readClock(host: Host): Promise<Closed | null> {
    const { clock } = this.#options;
    const { origin, timePath } = host.spec;
    let sent = 0;
    const build = (): URL => {
      sent = clock.now();
      return new URL(`${origin}${timePath}`);
    };
    const meaning = await this.#exchange(host, 1, {}, build, ['serverTime']);
    if (meaning.kind === 'not-asked' || meaning.kind === 'restricted' || meaning.kind === 'unclear') return meaning;
    if (meaning.kind !== 'accepted') return { kind: 'unclear', reason: `the unsigned call for the time: ${meaning.reason}` };
    const time = timeIn(meaning);
    if (time === null) return { kind: 'unclear', reason: 'the answer holds no time' };
    host.offset = time - (sent + clock.now()) / 2;
    return null;
  }

  /** Makes a call until there is an answer that counts. */
  async #exchange(
    host: Host,
    weight: number,
    headers: Readonly<Record<string, string>>,
    build: () => URL,
    expected: EnvironmentSpec['answer'],
  ): Promise<Asked | Clocks> {
    for (let repeats = 0, waits = 0; ;) {
      const result = await this.#call(host, weight, headers, build);
      if ('kind' in result) return result;
      if (!result.ok) {
        const ended = this.whyEnded();
        if (ended !== null) return { kind: 'not-asked', reason: ended };
        if (result.again && repeats++ < MAX_REPEATS) {
          await this.#backOff(repeats);
          continue;
        }
        const silence = { kind: 'unclear', reason: result.reason } as const;
        if (++host.silent >= MAX_SILENT) host.closed ??= { kind: 'not-asked', reason: `${result.reason}, ${MAX_SILENT} times in a row` };
        return silence;
      }
      host.silent = 0;
      const meaning = meaningOf(result.answer, expected);
      switch (meaning.kind) {
        case 'banned':
          this.#ended ??= `${meaning.reason}${this.#until(meaning.seconds)}`;
          return { kind: 'not-asked', reason: this.#ended };
        case 'blocked':
          this.#ended ??= meaning.reason;
          return { kind: 'unclear', reason: meaning.reason };
        case 'restricted':
          host.closed ??= meaning;
          return meaning;
        case 'limited': {
          // Told to wait for no time at all, one waits all the same: going on regardless ends in a ban.
          const seconds = Math.max(meaning.seconds ?? USUAL_WAIT_S, 2 ** waits);
          if (seconds > MAX_WAIT_S || waits++ >= MAX_REPEATS) {
            host.closed ??= { kind: 'not-asked', reason: `${meaning.reason}; it asks to wait${this.#until(seconds)}` };
            return host.closed;
          }
          host.notBefore = Math.max(host.notBefore, this.#options.clock.now() + seconds * 1000);
          continue;
        }
        case 'passing':
          if (repeats++ >= MAX_REPEATS) return { kind: 'unclear', reason: meaning.reason };
          await this.#backOff(repeats);
          continue;
        case 'accepted':
        case 'wrong-signature':
        case 'unknown-key':
        case 'refused':
        case 'clock':
        case 'unclear':
          return meaning;
      }
    }
  }

  /** One call, as soon as the limits allow it. */
  async #call(host: Host, weight: number, headers: Readonly<Record<string, string>>, build: () => URL): Promise<HttpResult | Closed> {
    const { clock, signal, limit, env } = this.#options;
    for (;;) {
      const ended = this.whyEnded();
      if (ended !== null) return { kind: 'not-asked', reason: ended };
      if (host.closed) return host.closed;
      if (this.#calls >= limit) {
        this.#ended = `the limit of ${limit} call${limit === 1 ? '' : 's'} is reached (--verify-limit)`;
        continue;
      }
      const now = clock.now();
      if (host.notBefore > now) {
        await clock.sleep(host.notBefore - now, signal);
        continue;
      }
      const wait = host.weight.take(weight, now + host.offset);
      if (wait === 0) break;
      // What others behind the same address use up may never end; what our own calls take does.
      host.waited += Math.max(0, now + wait - Math.max(now, host.waitedUntil));
      host.waitedUntil = Math.max(host.waitedUntil, now + wait);
      if (host.waited > MAX_WAIT_S * 1000 && host.weight.isLittle(host.spent, host.waited)) {
        host.closed ??= { kind: 'not-asked', reason: 'others behind this address use up half of the allowed weight, minute after minute' };
        continue;
      }
      await clock.sleep(wait, signal);
    }
    this.#calls++;
    host.spent += weight;
    const result = await get(build(), { headers, timeoutMs: TIMEOUT_MS, signal, env });
    host.weight.end(weight, result.ok ? usedWeight(result.answer.headers) : null, clock.now() + host.offset);
    return result;
  }

  async #backOff(repeats: number): Promise<void> {
    await this.#options.clock.sleep(FIRST_BACK_OFF_MS * 2 ** (repeats - 1), this.#options.signal);
  }

  #until(seconds: number | null): string {
    if (seconds === null) return '';
    return ` until ${new Date(this.#options.clock.now() + seconds * 1000).toISOString()}`;
  }
}
