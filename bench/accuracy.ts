/**
 * How well the detector does on the fixtures: renders every shape with fresh values, detects, and compares with the
 * truth. `--rounds N --seed S [--only NAME] [--dir DIR] [--min-confidence low|medium|high] [--check]`
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadShapes, renderShape, type Rendered, type Shape, type Truth } from '../fixtures/render.ts';
import { confidenceOf } from '../src/detect/confidence.ts';
import { detect } from '../src/detect/detect.ts';
import { isManifest, repositoryEvidence, withEvidence } from '../src/detect/manifests.ts';
import type { Confidence, Detection } from '../src/model/detection.ts';
import { judgeReferences } from '../src/result/judge-references.ts';

const REQUIRED = { recall: 0.995, precision: 0.995, roles: 0.98, pairs: 0.98, positions: 0.99, environments: 0.995 } as const;
type Measure = keyof typeof REQUIRED;
const MEASURES: readonly Measure[] = ['recall', 'precision', 'roles', 'pairs', 'positions', 'environments'];
const RANK: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

/** So many of so many. */
interface Ratio {
  good: number;
  all: number;
}
type Scores = Record<Measure, Ratio>;
interface ShapeResult {
  readonly name: string;
  readonly scores: Scores;
  /** What went wrong, with the number of rounds in which it did. */
  readonly faults: Map<string, { count: number; example: string }>;
}

function newScores(): Scores {
  const zero = (): Ratio => ({ good: 0, all: 0 });
  return { recall: zero(), precision: zero(), roles: zero(), pairs: zero(), positions: zero(), environments: zero() };
}

function count(ratio: Ratio, good: boolean): void {
  ratio.all++;
  if (good) ratio.good++;
}

/** The detections of each file with the repository's prior, whatever their confidence. */
async function detectAll(rendered: Rendered): Promise<Map<string, Detection[]>> {
  const prior = repositoryEvidence(rendered.files.filter((file) => rendered.files.length > 1 && isManifest(file.path)));
  const result = new Map<string, Detection[]>();
  for (const file of rendered.files) {
    const added = prior(file.path);
    const found = detect({ bytes: file.bytes, path: file.path });
    result.set(file.path, added ? found.map((detection) => withEvidence(detection, added)) : found);
  }
  return withUses(rendered, result);
}

/** What the files say of each other's values, by the very function that a scan of them calls. */
async function withUses({ files }: Rendered, found: Map<string, Detection[]>): Promise<Map<string, Detection[]>> {
  const located = [...found].flatMap(([name, detections]) => detections.map((detection) => ({ path: name, detection })));
  const judged = await judgeReferences(located, () => ({
    paths: new Set(files.map((file) => file.path)),
    read: (paths, maxBytes) => files.filter((file) => paths.includes(file.path) && file.bytes.length <= maxBytes),
  }));
  const result = new Map<string, Detection[]>(files.map((file) => [file.path, []]));
  for (const one of judged) result.get(one.path)?.push(one.detection);
  return result;
}

function isSame(detection: Detection, truth: Truth): boolean {
  return detection.sha256 === truth.sha256 || (truth.kind === 'private-key' && detection.position.offset === truth.offset);
}

async function evaluate(shape: Shape, seed: string, minimum: Confidence, result: ShapeResult): Promise<void> {
  const rendered = renderShape(shape, seed);
  const detections = await detectAll(rendered);
  const { scores } = result;
  const fault = (key: string, example: string): void => {
    const known = result.faults.get(key) ?? { count: 0, example };
    known.count++;
    result.faults.set(key, known);
  };
  for (const file of rendered.files) {
    const all = (detections.get(file.path) ?? []).filter((detection) => detection.kind !== 'listen-key' && !detection.documentedExample);
    const reported = all.filter((detection) => RANK[confidenceOf(detection.score)] >= RANK[minimum]);
    const truths = rendered.truths.filter((truth) => truth.path === file.path);
    const partnerOf = (truth: Truth): Truth | undefined => {
      const partner = truth.pair === null ? undefined : rendered.truths[truth.pair];
      return partner?.path === truth.path ? partner : undefined;
    };

    for (const truth of truths) {
      const where = `${truth.kind} at ${truth.path}:${truth.line}:${truth.column}`;
      const key = `${truth.kind} ${truth.path}:${truth.line}`;
      const matches = reported.filter((detection) => isSame(detection, truth));
      count(scores.recall, matches.length > 0);
      if (matches.length === 0) {
        const low = all.find((detection) => isSame(detection, truth));
        fault(`missed ${key}`, `missed ${where} ${mask(truth.value)}: ${low ? signals(low) : 'no candidate'}`);
      } else {
        const roleRight = matches.some((detection) => detection.kind === truth.kind);
        count(scores.roles, roleRight);
        if (!roleRight) fault(`role ${key}`, `took ${where} for ${matches[0] ? `${matches[0].kind}: ${signals(matches[0])}` : '?'}`);
        const system = matches.every((detection) => systemOf(detection.environment) === truth.environment);
        count(scores.environments, system);
        if (!system) fault(`environment ${key}`, `took ${where} for ${matches[0]?.environment ?? '?'}, it is ${truth.environment}`);
        const placed = matches.some(({ position }) =>
          file.text ? position.line === truth.line && position.column === truth.column : position.offset === truth.offset,
        );
        count(scores.positions, placed);
        if (!placed) {
          const given = matches.map(({ position }) => `${position.line}:${position.column} (byte ${position.offset})`).join(', ');
          const low = all.find(({ position }) => position.offset === truth.offset);
          fault(`place ${key}`, `placed ${where} (byte ${truth.offset}) at ${given}${low ? ` only; there ${signals(low)}` : ''}`);
        }
      }
    }

    const pairs = new Map<string, { key: Truth; partner: Truth }>();
    for (const truth of truths) {
      const partner = partnerOf(truth);
      if (truth.kind === 'api-key' && partner) pairs.set(truth.sha256, { key: truth, partner });
    }
    for (const { key, partner } of pairs.values()) {
      const tied = (truth: Truth, other: Truth): boolean =>
        reported.some((detection) => isSame(detection, truth) && detection.partner === other.sha256);
      const right = tied(key, partner) && tied(partner, key);
      count(scores.pairs, right);
      if (!right)
        fault(
          `pair ${key.path}:${key.line}`,
          `did not pair the ${key.kind} at ${key.path}:${key.line} with the ${partner.kind} at line ${partner.line}`,
        );
    }

    const distinct = new Map(reported.map((detection) => [detection.sha256, detection]));
    for (const detection of distinct.values()) {
      const { position } = detection;
      const right = truths.some((truth) => isSame(detection, truth));
      count(scores.precision, right);
      if (right) continue;
      const where = `${file.path}:${position.line}:${position.column}`;
      fault(`false ${file.path}:${position.line}`, `false ${detection.kind} at ${where} ${detection.redacted}: ${signals(detection)}`);
    }
  }
}

/** Where nothing tells, a credential counts as a live one: see src/policy/severity.ts. */
function systemOf(environment: Detection['environment']): Truth['environment'] {
  return environment === 'unknown' ? 'live' : environment;
}

/** At most 3 + 2 characters; of a private key none. */
function mask(value: string): string {
  return value.length === 64 && !value.startsWith('MC4CAQ') ? `${value.slice(0, 3)}…${value.slice(-2)}` : '';
}

function signals(detection: Detection): string {
  const strongest = [...detection.evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, 6);
  const words = strongest.map(({ signal, weight }) => `${signal} ${weight >= 0 ? '+' : ''}${weight.toFixed(1)}`);
  const reading = detection.reading.length > 0 ? ` [${detection.reading.join(' > ')}]` : '';
  return `score ${detection.score.toFixed(1)}${reading} (${words.join(', ')})`;
}

function ratio({ good, all }: Ratio): number {
  return all === 0 ? 1 : good / all;
}

function row(name: string, scores: Scores): string {
  const cells = MEASURES.map((measure) => {
    const { good, all } = scores[measure];
    return (all === 0 ? '-' : good === all ? '1' : (good / all).toFixed(4)).padStart(13);
  });
  return name.padEnd(52) + cells.join('');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '5' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      dir: { type: 'string', default: 'fixtures' },
      'min-confidence': { type: 'string', default: 'medium' },
      check: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  const minimum = values['min-confidence'];
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds}: not a positive number`);
  if (minimum !== 'low' && minimum !== 'medium' && minimum !== 'high')
    throw new Error(`--min-confidence ${minimum}: not low, medium or high`);
  const only = values.only;
  const shapes = loadShapes(path.resolve(values.dir)).filter((shape) => only === undefined || shape.name.includes(only));
  if (shapes.length === 0) throw new Error(`no shapes in ${values.dir}${only === undefined ? '' : ` that match ${only}`}`);

  const total = newScores();
  const results: ShapeResult[] = [];
  for (const shape of shapes) {
    const result: ShapeResult = { name: shape.name, scores: newScores(), faults: new Map() };
    for (let round = 0; round < rounds; round++) await evaluate(shape, `${values.seed}/${round}`, minimum, result);
    for (const measure of MEASURES) {
      total[measure].good += result.scores[measure].good;
      total[measure].all += result.scores[measure].all;
    }
    results.push(result);
  }

  const lookalikes = shapes.filter((shape) => shape.lookalike).length;
  const short = results.filter(({ faults }) => faults.size > 0);
  console.log(
    `${shapes.length - lookalikes} leak shapes, ${lookalikes} look-alikes, ${rounds} rounds, seed ${values.seed}, ${minimum} and up\n`,
  );
  console.log(`${''.padEnd(52)}${MEASURES.map((measure) => measure.padStart(13)).join('')}`);
  console.log(row('overall', total));
  console.log(`${'required'.padEnd(52)}${MEASURES.map((measure) => String(REQUIRED[measure]).padStart(13)).join('')}`);
  if (short.length > 0) console.log(`\n${short.length} shapes fall short:\n`);
  for (const { name, scores, faults } of short) {
    console.log(row(name, scores));
    for (const { count: times, example } of faults.values()) console.log(`    ${times}x ${example}`);
  }
  const failed = MEASURES.filter((measure) => ratio(total[measure]) < REQUIRED[measure]);
  if (values.check && failed.length > 0) {
    console.log(`\nbelow what is required: ${failed.join(', ')}`);
    process.exitCode = 1;
  }
}

await main();
