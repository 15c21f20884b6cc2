/**
 * What the program may reach besides its own files, and from where: the lists that SECURITY.md's promises rest on. Every
 * entry names rooms (folders of src/, or files at its root). What no entry names is allowed nowhere.
 */

const EVERYWHERE = ['src/'];

/** Node's own modules, by whichever way they are loaded. */
export const MODULES = [
  { modules: ['buffer', 'crypto', 'util'], rooms: EVERYWHERE },
  // detect/ and report/ know no paths but as texts.
  {
    modules: ['path', 'url', 'timers/promises'],
    rooms: [
      'src/action/',
      'src/cli/',
      'src/git/',
      'src/install/',
      'src/output/',
      'src/policy/',
      'src/redact/',
      'src/sources/',
      'src/verify/',
      'src/*.ts',
    ],
  },
  {
    modules: ['fs'],
    rooms: ['src/action/', 'src/cli/', 'src/git/', 'src/install/', 'src/output/', 'src/policy/', 'src/redact/', 'src/sources/', 'src/*.ts'],
  },
  { modules: ['os'], rooms: ['src/cli/', 'src/git/', 'src/install/', 'src/output/', 'src/sources/'] },
  { modules: ['stream', 'stream/promises'], rooms: ['src/cli/', 'src/redact/'] },
  { modules: ['zlib'], rooms: ['src/git/', 'src/sources/'] },
  // Programs: git, and what `install` looks at.
  { modules: ['child_process'], rooms: ['src/cli/', 'src/git/', 'src/install/'] },
  { modules: ['worker_threads'], rooms: ['src/cli/', 'src/redact/', 'src/sources/', 'src/worker.ts', 'src/object-worker.ts'] },
  // The network.
  { modules: ['http', 'https', 'net', 'tls'], rooms: ['src/verify/'] },
];

/**
 * Names that open a door, whatever they are called upon: a value whose type hides the rest (`{ reveal(): string }`) opens
 * it as well. As an identifier, a property, a key, or a text where a property's name is expected.
 */
export const NAMES = [
  {
    names: ['reveal'],
    why: 'raw values are taken out only to hash, compare, mask, sign or hand to a thread',
    rooms: [
      // Declares it.
      'src/finding.ts',
      // Proves a secret against a logged request.
      'src/detect/proof.ts',
      'src/detect/request-sample.ts',
      // Masks.
      'src/redact/',
      'src/output/',
      'src/mask.ts',
      'src/action/write.ts',
      // Compares with what the base holds.
      'src/known.ts',
      // From one thread to the other.
      'src/sources/wire.ts',
      // Signs.
      'src/verify/',
      'src/cli/run-verify.ts',
    ],
  },
  { names: ['Reflect'], why: 'it reads what types hide', rooms: ['src/git/', 'src/sources/'] },
  { names: ['constructor'], why: 'a function’s constructor makes code of a text', rooms: [] },
  {
    names: ['prototype', '__proto__', 'getPrototypeOf', 'setPrototypeOf', 'getOwnPropertyDescriptor', 'getOwnPropertyDescriptors'],
    why: 'it takes a method out of its class',
    rooms: [],
  },
  { names: ['eval', 'createRequire', 'mainModule', 'dlopen', '_linkedBinding', 'execArgv'], why: 'it loads code', rooms: [] },
];

/** Names of the global scope. */
export const GLOBALS = [
  { names: ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'WebTransport'], why: 'it opens the network' },
  { names: ['Function', 'require', 'module'], why: 'it loads code' },
  { names: ['globalThis', 'global'], why: 'it gives every other global by a name that nothing checks' },
];

/** What is read of `process`; it is never handed on as a whole. */
export const PROCESS = [
  'argv',
  'cwd',
  'emitWarning',
  'env',
  'exit',
  'exitCode',
  'execPath',
  'getBuiltinModule',
  'hrtime',
  'kill',
  'off',
  'on',
  'once',
  'pid',
  'platform',
  'removeListener',
  'stderr',
  'stdin',
  'stdout',
  'version',
  'versions',
];
