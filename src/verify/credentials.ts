/** Which secret is tried with which API key: what the detector tied first, then the nearest. */
import type { Environment } from '../model/detection.ts';
import type { SecretText } from '../model/secret.ts';
import type { SecretKind } from './sign.ts';

/** A credential as verification needs it. */
export interface Credential {
  readonly sha256: string;
  readonly kind: 'api-key' | SecretKind;
  readonly value: SecretText;
  readonly environment: Environment;
  readonly encrypted: boolean;
  /** SHA-256 of the one it was tied to. */
  readonly partner: string | null;
  /** Some place holds it as a secret: then it is none to send as an API key. */
  readonly labelledSecret: boolean;
  readonly places: readonly PlaceOf[];
}

interface PlaceOf {
  /** With the archives it stands in. */
  readonly path: string;
  readonly line: number;
  readonly commit: string | null;
}

/** One in hundreds of places has its partner beside it in the first of them. */
const MAX_PLACES = 50;
const [TIED, FILE, FOLDER, COMMIT, SCAN] = [0, 1, 2, 3, 4];
/** What is tied to another API key comes after all that is not. */
const TIED_ELSEWHERE = 10;
/** Line numbers stay below one step. */
const LINES = 1e9;

/** The secrets to try with an API key, the nearest first, at most `count`. An encrypted key signs nothing. */
export function nearest(key: Credential, secrets: readonly Credential[], count: number): readonly Credential[] {
  const near = nearness(key);
  return secrets
    .filter((one) => !one.encrypted && one.sha256 !== key.sha256)
    .map((secret) => ({ secret, distance: near(secret) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ secret }) => secret);
}

/** How far a secret stands from an API key: the same file, the same folder, the same commit, the same scan. */
function nearness(key: Credential): (secret: Credential) => number {
  const places = key.places.slice(0, MAX_PLACES);
  const linesOf = new Map<string, number[]>();
  for (const { path, line } of places) linesOf.set(path, [...(linesOf.get(path) ?? []), line]);
  const folders = new Set(places.map((one) => folderOf(one.path)));
  const commits = new Set(places.flatMap((one) => one.commit ?? []));
  const distanceTo = ({ path, line, commit }: PlaceOf): number => {
    const lines = linesOf.get(path);
    if (lines) return FILE + Math.min(...lines.map((one) => Math.abs(one - line))) / LINES;
    if (folders.has(folderOf(path))) return FOLDER;
    return commit !== null && commits.has(commit) ? COMMIT : SCAN;
  };
  return (secret) => {
    if (key.partner === secret.sha256 || secret.partner === key.sha256) return TIED;
    const distance = Math.min(SCAN, ...secret.places.slice(0, MAX_PLACES).map(distanceTo));
    return distance + (secret.partner === null ? 0 : TIED_ELSEWHERE);
  };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
