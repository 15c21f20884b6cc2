/**
 * The house has one direction of imports: a layer imports from the layers under it, never sideways, never up.
 *
 *     cli, action -> scan*.ts (provenance, exposure, judge, merge, mask) -> report | verify | policy | sources -> git -> detect -> finding.ts
 */
const layer = (name, from, forbidden, comment) => ({ name, comment, severity: 'error', from: { path: from }, to: { path: forbidden } });

/** Everything above the four middle rooms. */
const TOP =
  'cli/|action/|install/|redact/|index\\.ts|(?:object-)?worker\\.ts|scan[-\\w]*\\.ts|follow\\.ts|provenance\\.ts|exposure\\.ts|judge\\.ts|proven\\.ts|merge\\.ts|mask\\.ts|known\\.ts|output\\.ts';

const SOURCE = '(?:files|stream|containers|staged|range|history)\\.ts$';
const REPORT = '(?:text|json|jsonl|explain|blocked|sarif|markdown|github|junit|gitlab|html)\\.ts$';

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    layer('detect-is-the-core', '^src/detect/', '^src/(?!detect/|finding\\.ts)', 'detect/ imports itself and the types only'),
    layer('permissions-know-types-only', '^src/permissions\\.ts', '^src/(?!finding\\.ts)', 'policy and reports name the same permissions'),
    layer('types-import-nothing', '^src/finding\\.ts', '^src/', 'every layer imports the types'),
    {
      name: 'detect-is-pure',
      comment: 'no files, no git, no network, no threads in detect/',
      severity: 'error',
      from: { path: '^src/(detect/|finding\\.ts)' },
      to: { dependencyTypes: ['core'], pathNot: '^(?:node:)?(?:buffer|crypto|util)$' },
    },
    { name: 'detect-needs-no-package', severity: 'error', from: { path: '^src/detect/' }, to: { path: 'node_modules' } },
    layer('git-below-the-rooms', '^src/git/', `^src/(${TOP}|report/|verify/|policy/|sources/)`, 'git knows objects, not findings'),
    layer('sources-below-the-pipeline', '^src/sources/', `^src/(${TOP}|report/|verify/|policy/)`, 'sources know content, not findings'),
    layer('policy-below-the-pipeline', '^src/policy/', `^src/(${TOP}|report/|verify/|sources/)`, 'policy knows no source'),
    layer('verify-below-the-pipeline', '^src/verify/', `^src/(${TOP}|report/|policy/|sources/)`, 'verify knows credentials only'),
    layer(
      'install-apart',
      '^src/install/',
      `^src/(${TOP.replace('install/|', '')}|report/|verify/|sources/|detect/)`,
      'installing hooks knows git and files, no findings',
    ),
    layer('nobody-installs-but-the-cli', '^src/(?!cli/|install/)', '^src/install/', 'the command line asks for it'),
    layer('reports-are-pure', '^src/report/', `^src/(${TOP}|verify/|policy/|sources/|git/)`, 'a report is a function of a ScanResult'),
    {
      name: 'reports-do-no-work',
      severity: 'error',
      from: { path: '^src/report/' },
      to: { dependencyTypes: ['core', 'npm'] },
    },
    {
      name: 'no-report-from-another',
      comment: 'what two reports share stands in a file of its own: words.ts, printable.ts, style.ts, display-width.ts',
      severity: 'error',
      from: { path: `^src/report/${REPORT}` },
      to: { path: `^src/report/${REPORT}` },
    },
    {
      name: 'no-source-from-another',
      comment: 'what two sources share stands in a file of its own, such as read.ts or lines.ts',
      severity: 'error',
      from: { path: `^src/sources/${SOURCE}` },
      to: { path: `^src/sources/${SOURCE}` },
    },
    layer(
      'pipeline-below-the-cli',
      '^src/(?:(scan[-\\w]*|follow|provenance|exposure|judge|proven|merge|mask|known)\\.ts|redact/)',
      '^src/(cli/|action/|report/|index\\.ts)',
      'the pipeline returns results, it prints nothing',
    ),
    { name: 'yargs-in-the-cli-only', severity: 'error', from: { path: '^src/(?!cli/)' }, to: { path: 'node_modules/yargs' } },
    layer('nobody-imports-the-cli', '^src/(?!cli/)', '^src/cli/', 'the command line is the top'),
    layer('nobody-imports-the-action', '^src/(?!action/)', '^src/action/', 'the Action is the top'),
    { name: 'toolkit-in-the-action-only', severity: 'error', from: { path: '^src/(?!action/)' }, to: { path: 'node_modules/@actions' } },
    {
      name: 'network-in-verify-only',
      comment: 'SECURITY.md: nothing is sent, verification apart',
      severity: 'error',
      from: { path: '^src/(?!verify/)' },
      to: { dependencyTypes: ['core'], path: '^(?:node:)?(?:net|tls|http|https|http2|dgram|dns|dns/promises|inspector)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
