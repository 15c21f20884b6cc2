/** XXH64 with the seed 0 (https://github.com/Cyan4973/xxHash), whose low half is the checksum of a Zstandard frame. */

/** The five primes, each as its low and its high half. */
const P1: Half = [0x85ebca87, 0x9e3779b1];
const P2: Half = [0x27d4eb4f, 0xc2b2ae3d];
const P3: Half = [0x9e3779f9, 0x165667b1];
const P4: Half = [0xc2b2ae63, 0x85ebca77];
const P5: Half = [0x165667c5, 0x27d4eb2f];

type Half = readonly [low: number, high: number];

/** Numbers of 64 bits as two of 32: BigInt would be ten times as slow. What an operation gives stands in `low` and `high`. */
let low = 0;
let high = 0;

function times([factorLow, factorHigh]: Half): void {
  const a0 = low & 0xffff;
  const a1 = low >>> 16;
  const b0 = factorLow & 0xffff;
  const b1 = factorLow >>> 16;
  const middle = (a1 * b0 + ((a0 * b0) >>> 16)) >>> 0;
  const other = (a0 * b1 + (middle & 0xffff)) >>> 0;
  high = (a1 * b1 + (middle >>> 16) + (other >>> 16) + Math.imul(low, factorHigh) + Math.imul(high, factorLow)) | 0;
  low = Math.imul(low, factorLow);
}

function plus([otherLow, otherHigh]: Half): void {
  const sum = (low >>> 0) + (otherLow >>> 0);
  high = (high + otherHigh + (sum > 0xffffffff ? 1 : 0)) | 0;
  low = sum | 0;
}

function rotate(bits: number): void {
  const before = low;
  if (bits < 32) {
    low = (low << bits) | (high >>> (32 - bits));
    high = (high << bits) | (before >>> (32 - bits));
  } else {
    low = (high << (bits - 32)) | (low >>> (64 - bits));
    high = (before << (bits - 32)) | (high >>> (64 - bits));
  }
}

function shiftXor(bits: number): void {
  if (bits < 32) {
    low ^= (low >>> bits) | (high << (32 - bits));
    high ^= high >>> bits;
  } else low ^= high >>> (bits - 32);
}

const STRIPE = 32;

/** Hashes bytes that come in chunks. */
export class Xxh64 {
  /** Four lanes: low and high half of each. */
  readonly #lanes = new Int32Array(8);
  readonly #rest = Buffer.alloc(STRIPE);
  #restLength = 0;
  #total = 0;

  constructor() {
    const lane = (index: number): void => {
      this.#lanes[index] = low;
      this.#lanes[index + 1] = high;
    };
    [low, high] = P1;
    plus(P2);
    lane(0);
    [low, high] = P2;
    lane(2);
    [low, high] = [0, 0];
    lane(4);
    // 0 - P1
    low = (~P1[0] + 1) | 0;
    high = ~P1[1] | 0;
    lane(6);
  }

  update(bytes: Buffer): void {
    this.#total += bytes.length;
    let at = 0;
    if (this.#restLength > 0) {
      at = bytes.copy(this.#rest, this.#restLength);
      this.#restLength += at;
      if (this.#restLength < STRIPE) return;
      this.#stripe(this.#rest, 0);
      this.#restLength = 0;
    }
    for (; at + STRIPE <= bytes.length; at += STRIPE) this.#stripe(bytes, at);
    this.#restLength = bytes.copy(this.#rest, 0, at);
  }

  /** The low 32 bits, unsigned. */
  digest(): number {
    const lanes = this.#lanes;
    const lane = (index: number): Half => [lanes[index] ?? 0, lanes[index + 1] ?? 0];
    if (this.#total >= STRIPE) {
      let sum: Half = [0, 0];
      for (const [index, bits] of [1, 7, 12, 18].entries()) {
        [low, high] = lane(index * 2);
        rotate(bits);
        plus(sum);
        sum = [low, high];
      }
      for (let index = 0; index < 8; index += 2) {
        [low, high] = lane(index);
        round([0, 0]);
        [low, high] = [low ^ sum[0], high ^ sum[1]];
        times(P1);
        plus(P4);
        sum = [low, high];
      }
      [low, high] = sum;
    } else [low, high] = P5;
    plus([this.#total | 0, Math.floor(this.#total / 2 ** 32)]);
    this.#finish();
    shiftXor(33);
    times(P2);
    shiftXor(29);
    times(P3);
    shiftXor(32);
    return low >>> 0;
  }

  #stripe(bytes: Buffer, at: number): void {
    const lanes = this.#lanes;
    for (let index = 0; index < 8; index += 2) {
      const from = at + index * 4;
      low = (bytes[from] ?? 0) | ((bytes[from + 1] ?? 0) << 8) | ((bytes[from + 2] ?? 0) << 16) | ((bytes[from + 3] ?? 0) << 24);
      high = (bytes[from + 4] ?? 0) | ((bytes[from + 5] ?? 0) << 8) | ((bytes[from + 6] ?? 0) << 16) | ((bytes[from + 7] ?? 0) << 24);
      times(P2);
      const sum = (low >>> 0) + ((lanes[index] ?? 0) >>> 0);
      high = (high + (lanes[index + 1] ?? 0) + (sum > 0xffffffff ? 1 : 0)) | 0;
      low = sum | 0;
      rotate(31);
      times(P1);
      lanes[index] = low;
      lanes[index + 1] = high;
    }
  }

  /** Takes in what fills no stripe. */
  #finish(): void {
    const rest = this.#rest;
    let at = 0;
    for (; at + 8 <= this.#restLength; at += 8) {
      const hash: Half = [low, high];
      [low, high] = [rest.readInt32LE(at), rest.readInt32LE(at + 4)];
      round([0, 0]);
      [low, high] = [low ^ hash[0], high ^ hash[1]];
      rotate(27);
      times(P1);
      plus(P4);
    }
    if (at + 4 <= this.#restLength) {
      const hash: Half = [low, high];
      [low, high] = [rest.readInt32LE(at), 0];
      times(P1);
      [low, high] = [low ^ hash[0], high ^ hash[1]];
      rotate(23);
      times(P2);
      plus(P3);
      at += 4;
    }
    for (; at < this.#restLength; at++) {
      const hash: Half = [low, high];
      [low, high] = [rest[at] ?? 0, 0];
      times(P5);
      [low, high] = [low ^ hash[0], high ^ hash[1]];
      rotate(11);
      times(P1);
    }
  }
}

/** What a lane takes in: lane + value * P2, rotated by 31, times P1. */
function round(lane: Half): void {
  times(P2);
  plus(lane);
  rotate(31);
  times(P1);
}
