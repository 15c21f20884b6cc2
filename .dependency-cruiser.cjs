/**
 * The house has one direction of imports: a room (a folder of src/) imports from the rooms under it, never sideways, never
 * up. Each room says what it may import, so that a new room or a new file is refused until it has its place.
 *
 *     cli, action
 *     scan, redact, report, install
 *     history -> workers -> sources -> archive, git
 *     result -> policy | verify
 *     detect -> kernel; output -> model
 *
 * output is where everything leaves: who cuts a text or reports takes its masks, who writes its writers.
 * Node's own modules, and every way to load one, are the business of scripts/eslint/doors.mjs.
 */

const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

/** What masks and cuts texts: wherever one is quoted. */
const CUTS = 'output/shorten\\.ts';
const MASKS = 'output/(?:mask|masked-result|shorten)\\.ts';

/** What ends a run, and what a run does meanwhile. */
const INTERRUPTS = 'output/interrupts\\.ts';

const ROOMS = {
  model: [],
  kernel: [],
  detect: ['kernel/'],
  output: ['detect/'],
  archive: [],
  git: [CUTS],
  sources: ['archive/', 'detect/', 'git/', 'kernel/', CUTS],
  workers: ['archive/', 'detect/', 'git/', 'sources/', INTERRUPTS],
  policy: ['git/', CUTS],
  verify: [],
  result: ['detect/', 'policy/', CUTS, INTERRUPTS],
  history: ['archive/', 'detect/', 'git/', 'policy/', 'result/', 'sources/', 'workers/', CUTS],
  scan: ['archive/', 'detect/', 'git/', 'history/', 'policy/', 'result/', 'sources/', 'verify/', 'workers/', CUTS, INTERRUPTS],
  redact: ['archive/', 'detect/', 'kernel/', 'output/', 'policy/', 'sources/'],
  report: ['detect/', MASKS],
  install: ['git/', 'output/'],
  action: ['(?!cli/|install/)'],
  cli: ['(?!action/)'],
};

/** The packages that the program uses, each in its rooms. */
const PACKAGES = {
  '@actions/core': ['action'],
  fzstd: ['archive'],
  ignore: ['sources'],
  'jsonc-parser': ['install', 'policy'],
  picomatch: ['policy'],
  'xz-decompress': ['archive'],
  yargs: ['cli'],
};

/** The files of a room that export one of these functions. */
const filesWith = (room, pattern) => {
  const folder = join(__dirname, 'src', room);
  const files = readdirSync(folder, { recursive: true }).filter(
    (name) => name.endsWith('.ts') && pattern.test(readFileSync(join(folder, name), 'utf8')),
  );
  return `^src/${room}/(?:${files.map((name) => name.replaceAll('\\', '/').replace('.', '\\.')).join('|')})$`;
};
/** The files that are a source each. */
const SOURCES = filesWith('sources', /^export (?:async )?function\*? (?:walkFiles|followFile|standardInput)\b/m);

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(ROOMS).map(([room, allowed]) => ({
      name: `${room}-imports-what-is-under-it`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(?:${[`${room}/`, 'model/', ...allowed].join('|')})` },
    })),
    {
      name: 'every-room-is-listed',
      comment: 'a folder of src/ that ROOMS does not know',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(?:${Object.keys(ROOMS).join('|')})/` },
      to: {},
    },
    {
      name: 'no-file-without-a-room',
      comment: 'src/ itself holds the library and nothing else',
      severity: 'error',
      from: { path: '^src/(?!index\\.ts$)[^/]+$' },
      to: {},
    },
    {
      name: 'index-is-the-library',
      comment: 'the library neither installs nor has a command line, and nothing of ours is its client',
      severity: 'error',
      from: { path: '^src/index\\.ts' },
      to: { path: '^src/(?:cli|action|install)/' },
    },
    { name: 'nobody-imports-the-library', severity: 'error', from: { path: '^src/' }, to: { path: '^src/index\\.ts' } },
    {
      name: 'sources-stay-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { pathNot: '^src/|node_modules/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'no-report-from-another',
      comment: 'what two reports share stands beside formats/: words.ts, printable.ts, style.ts, display-width.ts',
      severity: 'error',
      from: { path: '^src/report/formats/' },
      to: { path: '^src/report/formats/' },
    },
    {
      name: 'no-source-from-another',
      comment: 'what two sources share stands in a file of its own, such as read.ts or extent.ts',
      severity: 'error',
      from: { path: SOURCES },
      to: { path: SOURCES },
    },
    {
      name: 'packages-are-listed',
      comment: 'a package that PACKAGES does not know',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/', pathNot: `node_modules/(?:${Object.keys(PACKAGES).join('|')}|@types/[^/]+)/` },
    },
    ...Object.entries(PACKAGES).map(([name, rooms]) => ({
      name: `package-${name}`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(?:${rooms.join('|')})/` },
      to: { path: `node_modules/(?:@types/)?${name}/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
