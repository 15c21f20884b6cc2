/**
 * The house has one direction of imports: a room (a folder of src/) imports from the rooms under it, never sideways, never
 * up. Each room says what it may import, so that a new room or a new file is refused until it has its place.
 *
 *     cli, action -> the pipeline (src/*.ts), redact -> report | verify | policy | sources -> git -> detect -> finding.ts
 *     output is where everything leaves: who cuts a text or reports takes its masks, who writes its writers
 *
 * Node's own modules, and every way to load one, are the business of scripts/eslint/doors.mjs.
 */

const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

/** Files at the root that are no part of the pipeline: the words that every room shares, and the library's face. */
const TYPES = 'finding\\.ts';
const WORDS = 'permissions\\.ts';
const PIPELINE = '(?!finding\\.ts|permissions\\.ts|index\\.ts)[^/]+\\.ts';

/** What masks and cuts texts: wherever one is quoted. */
const CUTS = 'output/shorten\\.ts';
const MASKS = 'output/(?:mask|masked-result|shorten)\\.ts';

const ROOMS = {
  model: [],
  detect: [TYPES],
  git: [TYPES, 'detect/', CUTS],
  sources: [TYPES, 'detect/', 'git/', CUTS],
  policy: [TYPES, WORDS, 'detect/', 'git/', CUTS],
  verify: [TYPES, WORDS, 'detect/'],
  install: [TYPES, 'git/', 'policy/', 'output/'],
  report: [TYPES, WORDS, 'detect/', MASKS],
  output: [TYPES, 'detect/', 'policy/errors\\.ts'],
  redact: [TYPES, WORDS, 'detect/', 'git/', 'sources/', 'policy/', 'output/', PIPELINE],
  action: ['(?!cli/|install/)'],
  cli: ['(?!action/)'],
};

/** The packages that the program uses, each in its rooms. */
const PACKAGES = {
  '@actions/core': ['action'],
  fzstd: ['sources'],
  ignore: ['sources'],
  'jsonc-parser': ['install', 'policy'],
  picomatch: ['policy'],
  'xz-decompress': ['sources'],
  yargs: ['cli'],
};

/** The files of a room that export a function of such a name: those that are a report each, or a source each. */
const filesWith = (room, pattern) => {
  const folder = join(__dirname, 'src', room);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && pattern.test(readFileSync(join(folder, name), 'utf8')));
  return `^src/${room}/(?:${files.map((name) => name.replace('.', '\\.')).join('|')})$`;
};
const REPORTS = filesWith('report', /^export (?:async )?function report[A-Z]/m);
const SOURCES = filesWith('sources', /^export (?:async )?function\*? (?:walkFiles|collectObjects|followFile|standardInput)\b/m);

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
    { name: 'types-import-nothing', severity: 'error', from: { path: `^src/${TYPES}` }, to: { path: '^src/' } },
    {
      name: 'words-import-types-only',
      severity: 'error',
      from: { path: `^src/${WORDS}` },
      to: { path: '^src/', pathNot: `^src/${TYPES}` },
    },
    {
      name: 'pipeline-below-the-cli',
      comment: 'the pipeline returns results, it prints nothing and installs nothing',
      severity: 'error',
      from: { path: `^src/${PIPELINE}` },
      to: { path: '^src/(?:cli|action|install|redact|report)/|^src/index\\.ts' },
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
      comment: 'what two reports share stands in a file of its own: words.ts, printable.ts, style.ts, display-width.ts',
      severity: 'error',
      from: { path: REPORTS },
      to: { path: REPORTS },
    },
    {
      name: 'no-source-from-another',
      comment: 'what two sources share stands in a file of its own, such as read.ts or lines.ts',
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
