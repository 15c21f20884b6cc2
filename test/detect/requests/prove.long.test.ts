/** Offline proof: the signed requests that logs show, and the secrets that sign them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectAll } from '../../../src/detect/detect.ts';
import { prove } from '../../../src/detect/requests/prove.ts';
import type { LocatedRequest } from '../../../src/detect/requests/sample.ts';
import { sha256Hex, SecretText } from '../../../src/model/secret.ts';
import type { Detection } from '../../../src/model/detection.ts';
import { fakeKey } from '../../support/random.ts';
import { SHAPES, bySigning, ed25519Key, hmac, logged, pemOf, queryOf, rsaKey } from '../../support/signed.ts';
import type { Params, Sign } from '../../support/signed.ts';

type Candidate = Pick<Detection, 'kind' | 'value' | 'sha256' | 'score' | 'encrypted'>;

function candidate(value: string): Candidate {
  return { kind: 'api-key', value: new SecretText(value), sha256: sha256Hex(value), score: -6, encrypted: false };
}

function requestsIn(content: string | Buffer): readonly LocatedRequest[] {
  return detectAll({ bytes: Buffer.from(content), path: '' }).requests.map((request) => ({ path: 'a.log', request }));
}

/** Whether a content's requests prove a candidate, and whose API key they name. */
function proves(content: string | Buffer, by: Candidate): { readonly proven: boolean; readonly key: string | null } {
  const proven = prove([by], requestsIn(content)).get(by.sha256);
  return { proven: proven !== undefined, key: proven?.request.apiKey ?? null };
}

function privateKeyIn(pem: string): Candidate {
  const [found] = detectAll({ bytes: Buffer.from(pem), path: '' }).detections;
  if (!found) throw new Error('no private key');
  return found;
}

const KEY = 'vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A';
const SECRET = candidate('NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j');
const ASCII = 'symbol=LTCBTC&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=0.1&recvWindow=5000&timestamp=1499827319559';
const WIDE = ASCII.replace('LTCBTC', '%EF%BC%91%EF%BC%92%EF%BC%93%EF%BC%94%EF%BC%95%EF%BC%96');

/** binance-spot-api-docs: rest-api.md and web-socket-api.md, "SIGNED request example"; binance-signature-examples. */
describe('the signatures that Binance publishes', () => {
  const proven = { proven: true, key: sha256Hex(KEY) };

  it.each([
    [
      'a query string',
      `curl -H "X-MBX-APIKEY: ${KEY}" -X POST "https://api.binance.com/api/v3/order?${ASCII}&signature=c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71"`,
    ],
    [
      'a form body',
      `curl -H "X-MBX-APIKEY: ${KEY}" -X POST 'https://api.binance.com/api/v3/order' -d '${ASCII}&signature=c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71'`,
    ],
    [
      'both',
      `curl -H "X-MBX-APIKEY: ${KEY}" -X POST 'https://api.binance.com/api/v3/order?symbol=LTCBTC&side=BUY&type=LIMIT&timeInForce=GTC' -d 'quantity=1&price=0.1&recvWindow=5000&timestamp=1499827319559&signature=0fd168b8ddb4876a0358a8d14d0c9f3da0e9b20c5d52b2a00fcf7d1c602f9a77'`,
    ],
    [
      'a symbol that is not ASCII',
      `curl -H "X-MBX-APIKEY: ${KEY}" -X POST "https://api.binance.com/api/v3/order?${WIDE}&signature=e1353ec6b14d888f1164ae9af8228a3dbd508bc82eb867db8ab6046442f33ef3"`,
    ],
    [
      'the same as a log shows it',
      `POST /api/v3/order?${decodeURIComponent(WIDE)}&signature=E1353EC6B14D888F1164AE9AF8228A3DBD508BC82EB867DB8AB6046442F33EF3 X-MBX-APIKEY: ${KEY}`,
    ],
  ])('are proved in %s', (_, text) => {
    expect(proves(text, SECRET)).toEqual(proven);
  });

  it.each([
    ['BTCUSDT', 'SELL', '0.01000000', '52000.00', 100, 'aa1b5712c094bc4e57c05a1a5c1fd8d88dcd628338ea863fec7b88e59fe2db24'],
    ['１２３４５６', 'BUY', '1.00000000', '0.10000000', 5000, 'b33892ae8e687c939f4468c6268ddd4c40ac1af18ad19a064864c47bae0752cd'],
  ])('are proved in a WebSocket frame for %s', (symbol, side, quantity, price, recvWindow, signature) => {
    const params = {
      symbol,
      side,
      type: 'LIMIT',
      timeInForce: 'GTC',
      quantity,
      price,
      recvWindow,
      timestamp: 1645423376532,
      apiKey: KEY,
      signature,
    };
    const frame = { id: '4885f793-e5ad-4c3b-8f6c-55d891472b71', method: 'order.place', params };
    expect(proves(JSON.stringify(frame, null, 4), SECRET)).toEqual(proven);
    expect(proves(JSON.stringify({ log: JSON.stringify(frame) }), SECRET)).toEqual(proven);
  });

  it('are proved with the one private key that is published with its signature', () => {
    // fix-api.md, "Signature computation".
    const pem =
      '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIIJEYWtGBrhACmb9Dvy+qa8WEf0lQOl1s4CLIAB9m89u\n-----END PRIVATE KEY-----\n';
    const logon =
      '8=FIX.4.4|9=247|35=A|34=1|49=EXAMPLE|52=20240627-11:17:25.223|56=SPOT|95=88|96=4MHXelVVcpkdwuLbl6n73HQUXUf1dse2PCgT1DYqW9w8AVZ1RACFGM+5UdlGPrQHrgtS3CvsRURC1oj73j8gCA==|98=0|108=30|141=Y|553=sBRXrJx2DsOraMXOaUovEhgVRcjOvCtQwnWj8VxkOh1xqboS02SPGfKi2h8spZJb|25035=2|10=227|';
    const key = sha256Hex('sBRXrJx2DsOraMXOaUovEhgVRcjOvCtQwnWj8VxkOh1xqboS02SPGfKi2h8spZJb');
    for (const separator of ['|', '\x01', '^A', '\\x01', '\\u0001', ';'])
      expect(proves(`20240627-11:17:25.223 : ${logon.replaceAll('|', separator)}\n`, privateKeyIn(pem)), separator).toEqual({
        proven: true,
        key,
      });
    expect(proves(logon.replace('SPOT', 'SPAT'), privateKeyIn(pem)).proven).toBe(false);
  });

  it('are read to the letter where the private key is not published', () => {
    // rest-api.md, RSA; web-socket-api.md, Ed25519 and RSA.
    const rsa =
      'HZ8HOjiJ1s/igS9JA+n7+7Ti/ihtkRF5BIWcPIEluJP6tlbFM/Bf44LfZka/iemtahZAZzcO9TnI5uaXh3++lrqtNonCwp6/245UFWkiW1elpgtVAmJPbogcAv6rSlokztAfWk296ZJXzRDYAtzGH0gq7CgSJKfH+XxaCmR0WcvlKjNQnp12/eKXJYO4tDap8UCBLuyxDnR7oJKLHQHJLP0r0EAVOOSIbrFang/1WOq+Jaq4Efc4XpnTgnwlBbWTmhWDR1pvS9iVEzcSYLHT/fNnMRxFc7u+j3qI//5yuGuu14KR0MuQKKCSpViieD+fIti46sxPTsjSemoUKp0oXA==';
    const key = 'CAvIjXy3F44yW6Pou5k8Dy1swsYDWJZLeoK2r8G4cFDnE9nosRppc2eKc1T8TRTQ';
    const query = 'symbol=BTCUSDT&side=SELL&type=LIMIT&timeInForce=GTC&quantity=1&price=0.2&timestamp=1668481559918&recvWindow=5000';
    const [request] = requestsIn(
      `curl -H "X-MBX-APIKEY: ${key}" -X POST 'https://api.binance.com/api/v3/order?${query}&signature=${encodeURIComponent(rsa)}'`,
    );
    expect(request?.request).toMatchObject({ signature: rsa, by: 'private-key', apiKey: sha256Hex(key) });
    expect(request?.request.payloads.map((one) => one.reveal())).toEqual([query]);
    const signature = 'EocljwPl29jDxWYaaRaOo4pJ9wEblFbklJvPugNscLLuKd5vHM2grWjn1z+rY0aJ7r/44enxHL6mOAJuJ1kqCg==';
    const ed = '4yNzx3yWC5bS6YTwEkSRaC0nRmSQIIStAUOh1b6kqaBrTLIhjCpI5lJH8q8R8WNO';
    const params = { symbol: 'BTCUSDT', side: 'SELL', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.01000000', price: '52000.00' };
    const frame = {
      id: '1',
      method: 'order.place',
      params: { ...params, recvWindow: 100, timestamp: 1645423376532, apiKey: ed, signature },
    };
    const [second] = requestsIn(JSON.stringify(frame, null, 4));
    expect(second?.request).toMatchObject({ signature, by: 'private-key', apiKey: sha256Hex(ed) });
    expect(second?.request.payloads[0]?.reveal()).toBe(
      `apiKey=${ed}&price=52000.00&quantity=0.01000000&recvWindow=100&side=SELL&symbol=BTCUSDT&timeInForce=GTC&timestamp=1645423376532&type=LIMIT`,
    );
  });
});

const SEED = 20240601;
const keys = { rsa: rsaKey('the tests'), ed25519: ed25519Key('the tests') };
const SIGNERS: Readonly<Record<string, { readonly by: Sign; readonly candidate: Candidate }>> = {
  HMAC: { by: hmac(fakeKey(2)), candidate: candidate(fakeKey(2)) },
  RSA: { by: bySigning(keys.rsa), candidate: privateKeyIn(pemOf(keys.rsa)) },
  Ed25519: { by: bySigning(keys.ed25519), candidate: privateKeyIn(pemOf(keys.ed25519)) },
};

const value = fc.oneof(
  fc.constantFrom('BTCUSDT', 'BUY', 'LIMIT', '0.00100000', '1717243200000', '5000', 'GTC', 'true'),
  fc.stringMatching(/^[A-Za-z0-9._-]{1,24}$/),
  fc.stringMatching(/^[１２３４５６ÄéЖ]{1,6}$/u).map(encodeURIComponent),
);
const params: fc.Arbitrary<Params> = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z][A-Za-z]{2,16}$/), value), {
    minLength: 1,
    maxLength: 9,
    selector: ([name]) => name.toLowerCase(),
  })
  .filter((list) => list.every(([name]) => !/^(?:apikey|signature)$/i.test(name)));

describe.each(Object.keys(SIGNERS))('a request signed with %s', (name) => {
  const signer = SIGNERS[name];
  if (!signer) throw new Error(name);

  it.each(Object.keys(SHAPES))('is proof in %s', (shape) => {
    const write = SHAPES[shape];
    if (!write) throw new Error(shape);
    fc.assert(
      fc.property(params, fc.integer({ min: 0, max: 1e6 }), (list, seed) => {
        const key = fakeKey(seed);
        const one = logged(list, key, signer.by);
        const text = write(one);
        const result = proves(text, signer.candidate);
        const names = Buffer.isBuffer(text) || text.includes(key);
        expect(result).toEqual({ proven: true, key: names ? sha256Hex(key) : null });
      }),
      { numRuns: 25, seed: SEED },
    );
  });

  it('is none where a character of it is another', () => {
    fc.assert(
      fc.property(params, fc.nat(), fc.constantFrom(...Object.keys(SHAPES)), (list, where, shape) => {
        const one = logged(list, fakeKey(9), signer.by);
        const change = (text: string): string => {
          const at = where % text.length;
          return `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
        };
        const [query = '', signature = ''] = one.query.split('&signature=');
        const [[first] = ['']] = list;
        const wrong = {
          ...one,
          query: `${change(query)}&signature=${signature}`,
          params: { ...one.params, [first]: change(one.params[first] ?? '') },
        };
        expect(proves(SHAPES[shape]?.(wrong) ?? '', signer.candidate).proven).toBe(false);
      }),
      { numRuns: 100, seed: SEED },
    );
  });
});

describe('proof', () => {
  const list: Params = [
    ['symbol', 'BTCUSDT'],
    ['timestamp', '1717243200000'],
  ];

  it('takes another secret for none', () => {
    const text = SHAPES['curl -v']?.(logged(list, fakeKey(1), hmac(fakeKey(2)))) ?? '';
    expect(proves(text, candidate(fakeKey(2))).proven).toBe(true);
    expect(proves(text, candidate(fakeKey(3))).proven).toBe(false);
    expect(proves(text, candidate(fakeKey(2).toLowerCase())).proven).toBe(false);
  });

  it('does not take a public request or an unsigned hash for a signed one', () => {
    const hash = 'c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71';
    for (const text of [
      `GET /api/v3/depth?symbol=BTCUSDT&hash=${hash}`,
      `signature ${hash}`,
      `sha256=${hash}`,
      `signature=${hash.slice(1)}`,
      `signature=${hash}0`,
    ])
      expect(requestsIn(text), text).toEqual([]);
  });

  it('gives the API key that most of the requests name', () => {
    const [wrong, right] = [fakeKey(5), fakeKey(6)];
    const request = (key: string, timestamp: string): string => {
      const query = queryOf([...list, ['recvWindow', timestamp]]);
      return `GET /api/v3/account?${query}&signature=${hmac(fakeKey(2))(query)}\nX-MBX-APIKEY: ${key}\n${'-'.repeat(20)}\n`.padEnd(
        7000,
        '.\n',
      );
    };
    const text = [request(wrong, '1'), request(right, '2'), request(right, '3')].join('\n');
    expect(proves(text, candidate(fakeKey(2)))).toEqual({ proven: true, key: sha256Hex(right) });
  });

  it('reports no signature as a credential', () => {
    for (const [shape, write] of Object.entries(SHAPES))
      for (const [name, { by }] of Object.entries(SIGNERS)) {
        const key = fakeKey(1);
        const found = detectAll({ bytes: Buffer.from(write(logged(list, key, by))), path: 'app.log' }).detections;
        const credible = found.filter((one) => one.score >= 0).map((one) => one.sha256);
        expect(
          credible.filter((sha256) => sha256 !== sha256Hex(key)),
          `${shape}, ${name}`,
        ).toEqual([]);
      }
  });
});

describe('a signature apart from what it signs', () => {
  const signature = 'c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71';

  it.each([
    ['on the next line', `string to sign: ${ASCII}\nsignature: ${signature}\n`],
    ['under other names', `DEBUG payload=${ASCII}\nDEBUG signature=${signature}\n`],
    ['behind a semicolon', `sent ${ASCII};signature=${signature}\n`],
    ['in quotes, two lines below', `to sign "${ASCII}"\nsigning …\n"signature": "${signature}"\n`],
  ])('proves %s', (_, text) => {
    expect(proves(text, SECRET).proven).toBe(true);
  });

  it.each([
    ['to another host', `GET https://api.other-exchange.com/api/v3/order?${ASCII}&signature=${signature}\n`],
    ['with another header', `X-API-KEY: ${fakeKey(5)}\nGET /api/v3/order?${ASCII}&signature=${signature}\n`],
    ['with another header behind it', `POST /order?${ASCII}&signature=${signature} headers={'KC-API-KEY': '${fakeKey(5)}'}\n`],
  ])('proves nothing of Binance %s', (_, text) => {
    expect(proves(text, SECRET).proven).toBe(false);
  });

  it('proves where the host is a proxy that passes the header on', () => {
    const text = `X-MBX-APIKEY: ${KEY}\nGET https://proxy.example.org/api/v3/order?${ASCII}&signature=${signature}\n`;
    expect(proves(text, SECRET).proven).toBe(true);
  });
});
