/** The house has one direction of imports: a layer imports from the layers under it, never sideways, never up. */
const layer = (name, from, forbidden, comment) => ({ name, comment, severity: 'error', from: { path: from }, to: { path: forbidden } });

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    layer('detect-is-the-core', '^src/detect/', '^src/(?!detect/|finding\\.ts)', 'detect/ imports itself and the types only'),
    {
      name: 'detect-is-pure',
      comment: 'no files, no git, no network, no threads in detect/',
      severity: 'error',
      from: { path: '^src/(detect/|finding\\.ts)' },
      to: { dependencyTypes: ['core'], pathNot: '^(?:node:)?(?:buffer|crypto|util)$' },
    },
    { name: 'detect-needs-no-package', severity: 'error', from: { path: '^src/detect/' }, to: { path: 'node_modules' } },
    layer(
      'sources-below-the-pipeline',
      '^src/sources/',
      '^src/(cli|report|policy|scan\\.ts|merge\\.ts|mask\\.ts|index\\.ts)',
      'sources know content, not findings',
    ),
    layer(
      'policy-below-the-pipeline',
      '^src/policy/',
      '^src/(cli|report|sources|scan\\.ts|merge\\.ts|index\\.ts)',
      'policy knows findings, not where bytes come from',
    ),
    layer(
      'reports-are-pure',
      '^src/report/',
      '^src/(cli|sources|policy|scan\\.ts|merge\\.ts|mask\\.ts|index\\.ts)',
      'a report is a function of a ScanResult',
    ),
    {
      name: 'reports-do-no-work',
      severity: 'error',
      from: { path: '^src/report/' },
      to: { dependencyTypes: ['core', 'npm'] },
    },
    layer(
      'pipeline-below-the-cli',
      '^src/(scan|merge|mask)\\.ts',
      '^src/(cli|report|index\\.ts)',
      'the pipeline returns results, it prints nothing',
    ),
    { name: 'yargs-in-the-cli-only', severity: 'error', from: { path: '^src/(?!cli/)' }, to: { path: 'node_modules/yargs' } },
    layer('nobody-imports-the-cli', '^src/(?!cli/)', '^src/cli/', 'the command line is the top'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
