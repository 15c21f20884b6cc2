/**
 * What the program may reach besides its own files, and from where: the lists that SECURITY.md's promises rest on. Every
 * entry names rooms (folders of src/, or files). What no entry names is allowed nowhere.
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
      'src/model/',
      'src/output/',
      'src/policy/',
      'src/redact/',
      'src/scan/',
      'src/sources/',
      'src/verify/',
    ],
  },
  {
    modules: ['fs'],
    rooms: [
      'src/action/',
      'src/cli/',
      'src/git/',
      'src/install/',
      'src/output/',
      'src/policy/',
      'src/redact/',
      'src/scan/',
      'src/sources/',
      'src/workers/',
    ],
  },
  { modules: ['os'], rooms: ['src/git/', 'src/install/', 'src/workers/'] },
  { modules: ['stream', 'stream/promises'], rooms: ['src/cli/', 'src/output/', 'src/redact/'] },
  // Whether somebody types.
  { modules: ['tty'], rooms: ['src/cli/'] },
  { modules: ['zlib'], rooms: ['src/archive/', 'src/detect/', 'src/git/'] },
  // Programs: git, and what `install` looks at.
  { modules: ['child_process'], rooms: ['src/cli/', 'src/git/', 'src/install/'] },
  { modules: ['worker_threads'], rooms: ['src/workers/'] },
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
      'src/model/secret.ts',
      // Proves a secret against a logged request.
      'src/detect/requests/prove.ts',
      'src/detect/requests/sample.ts',
      // Masks.
      'src/redact/',
      'src/output/',
      'src/action/write.ts',
      // Compares with what the base holds.
      'src/scan/base/base.ts',
      // From one thread to the other.
      'src/workers/messages.ts',
      // Signs.
      'src/verify/',
      'src/cli/run/run-verify.ts',
    ],
  },
  {
    names: ['O_APPEND', 'O_CREAT', 'O_RDWR', 'O_TRUNC', 'O_WRONLY'],
    why: 'it opens a file for writing',
    rooms: ['src/output/'],
  },
  { names: ['Reflect'], why: 'it reads what types hide', rooms: ['src/archive/', 'src/git/'] },
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
  { names: ['console'], why: 'all that leaves passes src/output/, which masks it' },
  { names: ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'WebTransport'], why: 'it opens the network' },
  { names: ['Function', 'require', 'module'], why: 'it loads code' },
  { names: ['globalThis', 'global'], why: 'it gives every other global by a name that nothing checks' },
];

/**
 * What writes: all that leaves the process passes src/output/, which masks it first. Of a module that is listed here only
 * members are imported, by name, and none of these but in the rooms.
 */
export const WRITERS = [
  {
    modules: ['fs', 'fs/promises'],
    names: [
      'appendFile',
      'appendFileSync',
      'copyFile',
      'copyFileSync',
      'cp',
      'cpSync',
      'createWriteStream',
      'fchmod',
      'fchmodSync',
      'fdatasyncSync',
      'fsyncSync',
      'ftruncate',
      'ftruncateSync',
      'link',
      'linkSync',
      'open',
      'openAsBlob',
      'promises',
      'rename',
      'renameSync',
      'symlink',
      'symlinkSync',
      'truncate',
      'truncateSync',
      'write',
      'writeFile',
      'writeFileSync',
      'writeSync',
      'writev',
      'writevSync',
      'WriteStream',
    ],
    rooms: ['src/output/'],
  },
  {
    // The runner's toolkit prints, and writes its files, by itself.
    modules: ['@actions/core'],
    names: [
      'debug',
      'endGroup',
      'error',
      'exportVariable',
      'group',
      'info',
      'notice',
      'saveState',
      'setCommandEcho',
      'setFailed',
      'setOutput',
      'setSecret',
      'startGroup',
      'summary',
      'warning',
    ],
    rooms: ['src/action/write.ts'],
  },
];

/** Members of `process` that write. */
export const STREAMS = { names: ['stdout', 'stderr'], rooms: ['src/output/'] };

/** Where a child of ours may write by itself: a hook's script, which says what this program says. */
export const INHERITS = ['src/cli/hook.ts'];

/** Where texts are cut: what is reported is masked before, and texts of files are put together again. */
export const CUTTERS = ['src/detect/', 'src/install/', 'src/output/', 'src/redact/', 'src/report/'];

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
