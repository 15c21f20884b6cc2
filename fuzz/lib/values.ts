/** Planted values, and the search for what is left of them in an output. */
import { createHash } from 'node:crypto';
import { pemBlock, privateKey } from '../../fixtures/pem.ts';
import { Random } from '../../fixtures/random.ts';

/** The values of one case. */
export interface Values {
  readonly key: string;
  readonly secret: string;
  readonly other: string;
  /** An Ed25519 private key. */
  readonly pem: string;
}

/** The values that a number stands for. */
export function valuesOf(seed: number): Values {
  const random = new Random(`fuzz ${seed}`);
  return {
    key: random.text('alnum', 64),
    secret: random.text('alnum', 64),
    other: random.text('alnum', 64),
    pem: pemBlock(privateKey('ed25519', random)),
  };
}

export const sha256Of = (value: string): string => createHash('sha256').update(value).digest('hex');

const percent = (text: string): string => Array.from(text, (one) => `%${one.charCodeAt(0).toString(16)}`).join('');
const unicode = (text: string): string => Array.from(text, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

/** Fills the placeholders of a text in. */
export function fill(text: string, { key, secret, other, pem }: Values): string {
  return text.replace(/\{(KEY64|KEYPCT|KEY|SECRETHEX|SECRETESC|SECRET|OTHER|PEM1|PEM)\}/g, (_, name: string) => {
    switch (name) {
      case 'KEY':
        return key;
      case 'KEY64':
        return Buffer.from(key).toString('base64');
      case 'KEYPCT':
        return percent(key);
      case 'SECRET':
        return secret;
      case 'SECRETHEX':
        return Buffer.from(secret).toString('hex');
      case 'SECRETESC':
        return unicode(secret);
      case 'OTHER':
        return other;
      case 'PEM1':
        return pem.trim().replaceAll('\n', '\\n');
      default:
        return pem;
    }
  });
}

/** So many characters of a value in a row are too many. */
const RUN = 12;
/** What an Ed25519 key's PKCS#8 begins with is the same for all of them. */
const ED25519_HEAD = 22;

/** The bodies that must not come out, by a name that may be said. */
function bodiesOf({ key, secret, other, pem }: Values): readonly (readonly [string, string])[] {
  const body = (pem.split('\n')[1] ?? '').slice(ED25519_HEAD);
  return [
    ['the API key', key],
    ['the secret', secret],
    ['the other value', other],
    ['the private key', body],
  ];
}

/** Finds the pieces of the values of a case in texts. */
export class Search {
  readonly #runs = new Map<string, string>();

  constructor(values: Values) {
    for (const [name, body] of bodiesOf(values)) {
      for (let at = 0; at + RUN <= body.length; at++) this.#runs.set(body.slice(at, at + RUN), `${name} from its character ${at + 1} on`);
    }
  }

  /** What stands in a text as it is; null for nothing. */
  plain(text: string): string | null {
    for (const [token] of text.matchAll(/[A-Za-z0-9+/=]{12,}/g)) {
      for (let at = 0; at + RUN <= token.length; at++) {
        const found = this.#runs.get(token.slice(at, at + RUN));
        if (found !== undefined) return found;
      }
    }
    return null;
  }

  /** What stands in a text as it is, or in percent-encoding, escapes, entities, base64 or hexadecimal; null for nothing. */
  anyForm(text: string): string | null {
    const direct = this.plain(text);
    if (direct !== null) return direct;
    const unescaped = text
      .replace(/%([0-9A-Fa-f]{2})|\\x([0-9A-Fa-f]{2})|\\u00([0-9A-Fa-f]{2})/g, (_, a?: string, b?: string, c?: string) =>
        String.fromCharCode(parseInt(a ?? b ?? c ?? '0', 16)),
      )
      .replace(/&#(?:(\d{1,3})|x([0-9A-Fa-f]{1,2}));/g, (_, a?: string, b?: string) =>
        String.fromCharCode(a === undefined ? parseInt(b ?? '0', 16) : Number(a)),
      );
    const escaped = unescaped === text ? null : this.plain(unescaped);
    if (escaped !== null) return `${escaped}, in escapes`;
    for (const [token] of unescaped.matchAll(/[A-Za-z0-9+/_-]{16,}/g)) {
      for (let shift = 0; shift < 4; shift++) {
        const found = this.plain(Buffer.from(token.slice(shift), 'base64').toString('latin1'));
        if (found !== null) return `${found}, in base64`;
      }
    }
    for (const [token] of unescaped.matchAll(/(?:[0-9A-Fa-f]{2}){12,}[0-9A-Fa-f]?/g)) {
      for (let shift = 0; shift < 2; shift++) {
        const found = this.plain(Buffer.from(token.slice(shift), 'hex').toString('latin1'));
        if (found !== null) return `${found}, in hexadecimal`;
      }
    }
    return null;
  }
}
