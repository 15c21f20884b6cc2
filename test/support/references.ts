import { generateKeyPairSync } from 'node:crypto';
import { MEDIUM_SCORE } from '../../src/detect/confidence.ts';
import { detect } from '../../src/detect/detect.ts';
import type { Located } from '../../src/result/merge.ts';
import { judgeReferences } from '../../src/result/judge-references.ts';
import { fakeKey } from './random.ts';

/** Files by their paths; `{K}`, `{S}`, `{K2}` … stand for values, `{ED}` and `{RSA}` for private keys. */
export type Files = Readonly<Record<string, string>>;

const PEMS: Readonly<Record<string, string>> = {
  '{ED}': generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  '{ED2}': generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  '{RSA}': generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
};

function filled(text: string): string {
  return text.replace(
    /\{(?:[KS]\d?|ED2?|RSA)\}/g,
    (name) => PEMS[name] ?? fakeKey(3000 + [...name].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 0)),
  );
}

/** What a scan of some files reports at medium confidence and up, as `path kind environment`, with what each is paired with. */
export async function reportedOf(files: Files, { alone = false } = {}): Promise<readonly string[]> {
  const contents = Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(filled(text)) }));
  const located = contents.flatMap(({ path, bytes }) => detect({ bytes, path }).map((detection): Located => ({ path, detection })));
  const judged = alone
    ? located
    : await judgeReferences(located, () => ({
        paths: new Set(contents.map(({ path }) => path)),
        read: (paths, maxBytes) => contents.filter(({ path, bytes }) => paths.includes(path) && bytes.length <= maxBytes),
      }));
  return judged
    .filter(({ detection }) => detection.score >= MEDIUM_SCORE && detection.kind !== 'listen-key')
    .map(({ path, detection: { kind, environment, partner } }) => {
      const other = judged.find((one) => one.detection.sha256 === partner)?.path;
      const pair = other === undefined || other === path ? '' : ` with ${other}`;
      return `${path} ${kind}${environment === 'unknown' || environment === 'live' ? '' : ` ${environment}`}${pair}`;
    })
    .toSorted();
}
