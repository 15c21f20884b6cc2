/** Raw credential values: they live in one type only, which no reporter accepts, so that the compiler keeps the promise that none is written. */
import { inspect } from 'node:util';

/**
 * The characters of a credential. The value can be taken out with {@link SecretText.reveal} only; every implicit
 * way to a string (concatenation, JSON, util.inspect, an error's message) gives the redacted form.
 */
export class SecretText {
  readonly #value: string;
  constructor(value: string) {
    this.#value = value;
  }
  /** The raw characters. Call this only to hash, to compare, to mask or to sign. */
  reveal(): string {
    return this.#value;
  }
  toString(): string {
    return '[secret]';
  }
  toJSON(): string {
    return '[secret]';
  }
  [inspect.custom](): string {
    return '[secret]';
  }
}

/** The lower-case hex SHA-256 of a text's UTF-8 bytes or of bytes. */
export function sha256Hex(data: string | Uint8Array): string {
  // Loaded when there is something to hash: a hook that finds nothing does not wait for it.
  const { hash } = process.getBuiltinModule('node:crypto');
  return hash('sha256', data);
}
