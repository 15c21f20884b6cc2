/**
 * Signatures that Binance has published, with the keys they were made with. The keys of the RSA and Ed25519 examples in
 * rest-api.md are not published: of those the payloads and the encoding of the signature are checked; what signs is checked
 * with the keys that Binance's Java connector (clients/spot/src/test) and fix-api.md publish together with their signatures.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SecretText } from '../../src/model/secret.ts';
import { canSign, encodePayload, percentEncode, signPayload } from '../../src/verify/sign.ts';

/** faqs/api_key_types.md, rest-api.md and binance-signature-examples. */
const HMAC = new SecretText('NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j');
/** binance-connector-java, clients/spot/src/test/resources/test-rsa-prv-key.pem and test-ed25519-prv-key.pem. */
// binleaks:allow-next-line
const RSA = `MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDWE0troEjIapZpcy1guvMCy6zYK4p5zPdc08peBBAY3sSBWsflvzxGR6t92By74TXyNZzBXlVrErixPrJgCI1WNDo34AlGBjdAjrkjIxt8expcBAhSQwNA2uKcdywxHUazOBq6ojV4kw8H2WGtFNeRZS9p2JSbG85bwpO+vImeucPLAr7ZzpAiGZoTIWs+Db02XTNtRfQLzc8ZollhEU8vt9Xrj61H+BT96n4+9L3KLX+26/+2AA9+321ehmZiEMP16GOeyhP+QIlbVJidx9yzn2tpxodXGNOvuX4B1uKJoMcG4+VKF2tmavQO7JFcQxkc099XIqVt1VsrkIetTIgbAgMBAAECggEAFnSWrDb3e4Jmva/1uhhSJmBsBI7oqycbaXLT3vHJKHqxnSoDHu/k6DBbZkt1lCWnDX2fME9vYVho5DrB5j3vaXP4CWVoQ56iTBTMicmEeBXHqZBIuSxLWpG7RJNhoNND18fSUfJy7m9qm7WrP8cYZ6l4BD/SMsUDa++opNDNFMeRi7vQmkGWpDW6ZVSMOl5BC9RTi7gLrFPPf7Zf4oUxtlbIdukBrCCpSTyL4rglB/a2vnFVufPvhmoXleDk+UZTlf3X5u/1Df1S5kUp5MFJ4ICx8uTr6tkfqp6cIuHZBvok+ji1l/B7eTjBYjKKN8SE4Kzj9qgLuBUIyxINyTnaDQKBgQDqzmXYKv29FUDYP1k1FbiKID2TINp3vY5cersm4MwxCws3okDd9CjtfO13yICHx0u74HZWYbeZXEqVISUuF9XiSr2NpCdr+ZXo70uouh7WDSQ9fCN4vhmx2SFmKh16nTdi/Hwpr+qdPKIW31v5ErqETMjPW9sHJndeqpkiv+tuPwKBgQDpZd/TaLS//cUNwWzhbFT/eE8hFpGakS+I1T1Yo0WTF2FPQgKUEzSiTbKiugEmy4kXTaPsuKLlukB2ARJj6MOg6qmex8DgSde1a91vjEDdBlm4zt0Z48Ck/DbCYRmKv6AT+0w9GHfwOrhJ6DLxF0oIagRMYa/WIfN390yaQwYnJQKBgDK2BNTc5BQUJP8PH2sRl9ts/x9pdwVpUPe0IftRjYgCBJgtWKkW9EfmNTsreGbaqgaXgbdCP27Fue3fTLJZv32x+qI+k60EKFY4aDS2jbZY/DyzNM388Huykz4HVnqGvdGJCh/OuHLhB3i9IJX4b4PnOW9fPTycGCe/3Hbe0C/tAoGBALZq7zN2xL7CAv+rTAQr/YrmZ0I/N3INQ4+4yoe6pKhAP8gImadOE3c/Lv1MT5YYwn86KYLdFERk+/i/AbaguDXO8t+s1Cz4yeV79sg2YIPfcMSmudyAS5MnpUzrQ2FUQDMd2ApwU12pJ1xsZVRVlYFaCx3/w8SjKH19BZwUAn0ZAoGAUNie83RSPJchIWGLhoSbHUy6mlKXgdBMJR6LytIK63ytn1tZgZ3VJUtdGMrYBFMA3a/BVRR5yoMzMwSTAkbFgNkV12JcaUgFyB4+oVyYqnaKxBEaJK9aJuiyaKZVzHS4JycfX/jIFxl3ZOpLpqxPdZzHBbqxbsCooYF2QgV5T5A=`;
// binleaks:allow-next-line
const ED25519 = 'MC4CAQAwBQYDK2VwBCIEILpXm6EtDzSzPJWHTbP904h5R3bzb0QsLjTf1tAt2OlB';
/** fix-api.md, "Signature Computation". */
const FIX = 'MC4CAQAwBQYDK2VwBCIEIIJEYWtGBrhACmb9Dvy+qa8WEf0lQOl1s4CLIAB9m89u';

const WIDE = '１２３４５６';
const hmacOrder = (symbol: string): readonly (readonly [string, string])[] => [
  ['symbol', symbol],
  ['side', 'BUY'],
  ['type', 'LIMIT'],
  ['timeInForce', 'GTC'],
  ['quantity', '1'],
  ['price', '0.1'],
  ['recvWindow', '5000'],
  ['timestamp', '1499827319559'],
];
const rsaOrder = (symbol: string): readonly (readonly [string, string])[] => [
  ['symbol', symbol],
  ['side', 'SELL'],
  ['type', 'LIMIT'],
  ['timeInForce', 'GTC'],
  ['quantity', '1'],
  ['price', '0.2'],
  ['timestamp', '1668481559918'],
  ['recvWindow', '5000'],
];

describe('the published signatures', () => {
  it.each([
    ['rest-api.md, ASCII', encodePayload(hmacOrder('LTCBTC')), 'c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71'],
    ['rest-api.md, not ASCII', encodePayload(hmacOrder(WIDE)), 'e1353ec6b14d888f1164ae9af8228a3dbd508bc82eb867db8ab6046442f33ef3'],
    ['binance-signature-examples', 'timestamp=1578963600000', 'd84e6641b1e328e7b418fff030caed655c266299c9355e36ce801ed14631eed4'],
  ])('HMAC: %s', (_, payload, signature) => {
    expect(signPayload(payload, HMAC, 'secret-key')).toBe(signature);
  });

  it('RSA: the connector', () => {
    expect(signPayload('timestamp=1736393892000', new SecretText(RSA), 'private-key')).toBe(
      'dmfJCWBD/6umdoUkRniOlyxvHo4eZaFRarnva+ElB7kAfLdWa8AcwSyiDS13WZZmKIbCKHanbkfzjoZCTUzd10PpA2hX+uvAPaRYQh460eLZfaKF3fg30gSa9PRwsGR/DcUDI415rafzoDbxOgwRTehSTg7eT7+RWx9iv2V8GWW+fVULu406XoWv7jfffXdP28GiuKBS40XZScb4vgINlaSkMyAlMhwrLnXp5+Oga84uOlb6UFvClXa8CaL5Sn3xExc5YT6fKYcGZby5Hntdb1EmXglK3RwZqJiP4PsCcigciw7NIHB12gXMrkpcqi9STokCzdXXzfN5BQSeC26UcQ==',
    );
  });

  it('Ed25519: the connector', () => {
    expect(signPayload('timestamp=1736393892000', new SecretText(ED25519), 'private-key')).toBe(
      '1KohSdsEYUHEO2qTbkkjbmFdufaUTF9dKat6oUwE2RHT+zThFX4i1MMeNC5nqH0Eya07jbRN9/Lq1HaTgjD2Aw==',
    );
  });

  it('Ed25519: fix-api.md', () => {
    const payload = ['A', 'EXAMPLE', 'SPOT', '1', '20240627-11:17:25.223'].join('\u0001');
    expect(signPayload(payload, new SecretText(FIX), 'private-key')).toBe(
      '4MHXelVVcpkdwuLbl6n73HQUXUf1dse2PCgT1DYqW9w8AVZ1RACFGM+5UdlGPrQHrgtS3CvsRURC1oj73j8gCA==',
    );
  });
});

describe('the published payloads of rest-api.md', () => {
  const rest = 'side=SELL&type=LIMIT&timeInForce=GTC&quantity=1&price=0.2&timestamp=1668481559918&recvWindow=5000';
  it.each([
    ['BTCUSDT', `symbol=BTCUSDT&${rest}`],
    [WIDE, `symbol=%EF%BC%91%EF%BC%92%EF%BC%93%EF%BC%94%EF%BC%95%EF%BC%96&${rest}`],
  ])('are encoded as sent, in the order given: %s', (symbol, payload) => {
    expect(encodePayload(rsaOrder(symbol))).toBe(payload);
    // What is signed is what stands there, for both kinds of private keys.
    for (const key of [RSA, ED25519]) {
      const signature = Buffer.from(signPayload(payload, new SecretText(key), 'private-key'), 'base64');
      const publicKey = createPublicKey(createPrivateKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'pkcs8' }));
      expect(verify(key === RSA ? 'sha256' : null, Buffer.from(payload), publicKey, signature)).toBe(true);
    }
  });

  it('have their RSA signature percent-encoded as the document shows', () => {
    expect(
      percentEncode(
        'HZ8HOjiJ1s/igS9JA+n7+7Ti/ihtkRF5BIWcPIEluJP6tlbFM/Bf44LfZka/iemtahZAZzcO9TnI5uaXh3++lrqtNonCwp6/245UFWkiW1elpgtVAmJPbogcAv6rSlokztAfWk296ZJXzRDYAtzGH0gq7CgSJKfH+XxaCmR0WcvlKjNQnp12/eKXJYO4tDap8UCBLuyxDnR7oJKLHQHJLP0r0EAVOOSIbrFang/1WOq+Jaq4Efc4XpnTgnwlBbWTmhWDR1pvS9iVEzcSYLHT/fNnMRxFc7u+j3qI//5yuGuu14KR0MuQKKCSpViieD+fIti46sxPTsjSemoUKp0oXA==',
      ),
    ).toBe(
      'HZ8HOjiJ1s%2FigS9JA%2Bn7%2B7Ti%2FihtkRF5BIWcPIEluJP6tlbFM%2FBf44LfZka%2FiemtahZAZzcO9TnI5uaXh3%2B%2BlrqtNonCwp6%2F245UFWkiW1elpgtVAmJPbogcAv6rSlokztAfWk296ZJXzRDYAtzGH0gq7CgSJKfH%2BXxaCmR0WcvlKjNQnp12%2FeKXJYO4tDap8UCBLuyxDnR7oJKLHQHJLP0r0EAVOOSIbrFang%2F1WOq%2BJaq4Efc4XpnTgnwlBbWTmhWDR1pvS9iVEzcSYLHT%2FfNnMRxFc7u%2Bj3qI%2F%2F5yuGuu14KR0MuQKKCSpViieD%2BfIti46sxPTsjSemoUKp0oXA%3D%3D',
    );
  });
});

describe('private keys', () => {
  it('are read as PKCS#1, too', () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const der = privateKey.export({ type: 'pkcs1', format: 'der' }).toString('base64');
    const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
    for (const text of [der, pem]) {
      const signature = Buffer.from(signPayload('timestamp=1', new SecretText(text), 'private-key'), 'base64');
      expect(verify('sha256', Buffer.from('timestamp=1'), publicKey, signature)).toBe(true);
    }
  });

  it('that sign nothing say so, and nothing else', () => {
    const encrypted = generateKeyPairSync('ed25519').privateKey.export({
      type: 'pkcs8',
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase: 'x',
    });
    const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' });
    for (const text of ['', 'x', ED25519.slice(0, 50), encrypted.toString(), elliptic.toString()]) {
      const secret = new SecretText(text);
      let caught: unknown;
      try {
        signPayload('timestamp=1', secret, 'private-key');
      } catch (error) {
        caught = error;
      }
      expect(caught).toBeInstanceOf(Error);
      expect(String(caught)).toMatch(/^KeyError: the private key is /);
      expect(canSign(secret, 'private-key')).toBe(false);
      expect(caught).not.toHaveProperty('cause');
    }
  });
});

it('encodes whatever it is given so that it reads back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))), (parameters) => {
      const payload = encodePayload(parameters);
      expect(payload).toMatch(/^[A-Za-z0-9._~%=&-]*$/);
      expect(payload === '' ? [] : payload.split('&').map((one) => one.split('=').map(decodeURIComponent))).toEqual(parameters);
    }),
  );
});

it('a damaged RSA key signs something, or says that it is damaged', () => {
  const der = Buffer.from(RSA, 'base64');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(der.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }), (changes) => {
      const damaged = Buffer.from(der);
      for (const [at, byte] of changes) damaged[at] = byte;
      const secret = new SecretText(damaged.toString('base64'));
      expect([true, false]).toContain(canSign(secret, 'private-key'));
    }),
    { numRuns: 300 },
  );
});

it('an RSA key larger than Binance takes is not signed with: a hostile one would take a minute', () => {
  const integer = (bytes: Buffer): Buffer => sequence(0x02, Buffer.concat([Buffer.from([0]), bytes]));
  const sequence = (tag: number, body: Buffer): Buffer => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(body.length);
    const short = body.length < 128 ? [body.length] : body.length < 256 ? [0x81, body.length] : [0x82, ...length];
    return Buffer.concat([Buffer.from([tag, ...short]), body]);
  };
  const large = Buffer.alloc(5888, 0xff);
  const small = (value: number): Buffer => integer(Buffer.from([value]));
  const numbers = [sequence(0x02, Buffer.from([0])), integer(large), small(3), integer(large), ...[7, 11, 5, 3, 2].map(small)];
  const secret = new SecretText(sequence(0x30, Buffer.concat(numbers)).toString('base64'));
  const started = performance.now();
  expect(() => signPayload('', secret, 'private-key')).toThrow('larger than Binance takes');
  expect(performance.now() - started).toBeLessThan(1000);
});
