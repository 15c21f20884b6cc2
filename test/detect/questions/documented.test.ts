import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/detect/detect.ts';

/** The sample pair of Binance's own rest-api.md ("SIGNED Endpoint Examples for POST /api/v3/order"). */
const API_KEY = 'vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A';
const SECRET = 'NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j';

describe("Binance's published examples", () => {
  it('are found, and known for what they are', () => {
    const found = detect({ bytes: Buffer.from(`BINANCE_API_KEY=${API_KEY}\nBINANCE_SECRET=${SECRET}\n`), path: '.env' });
    expect(found.map((one) => [one.kind, one.documentedExample])).toEqual([
      ['api-key', true],
      ['secret-key', true],
    ]);
  });

  it('stay known in base64', () => {
    const encoded = Buffer.from(SECRET).toString('base64');
    const [found] = detect({ bytes: Buffer.from(`data:\n  BINANCE_SECRET: ${encoded}\n`), path: 'secret.yaml' });
    expect(found?.documentedExample).toBe(true);
  });
});

describe('binleaks:allow', () => {
  const line = `const binanceKey = '${API_KEY}';`;
  it.each([
    [`${line} // binleaks:allow sample`, true],
    [`// binleaks:allow-next-line\n${line}`, true],
    [`// binleaks:allow\n${line}`, false],
    [`${line}\n// binleaks:allow`, false],
    [`// binleaks:allow-next-line\n\n${line}`, false],
    [`${line} // binleaks:allow-next-line`, false],
  ])('%#', (text, allowed) => {
    const [found] = detect({ bytes: Buffer.from(text), path: 'a.js' });
    expect(found?.inlineAllowed).toBe(allowed);
  });
});
