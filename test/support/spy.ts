/** Watches from inside of the built command line's process what it asks of the network. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeFolder } from './cli.ts';

/** Loaded before the program, in its threads, too. Notes every use of the network; with SPY_DENY nothing gets through. */
const SOURCE = `
import { appendFileSync } from 'node:fs';
import net from 'node:net';
import dns from 'node:dns';
import dgram from 'node:dgram';
const note = (what) => {
  appendFileSync(process.env.SPY_LOG, what + '\\n');
  if (process.env.SPY_DENY) throw new Error('the network was used');
};
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  note('connect ' + (typeof first === 'object' ? (first.host ?? first.path) + ':' + first.port : String(first)));
  return connect.apply(this, args);
};
const { listen } = net.Server.prototype;
net.Server.prototype.listen = function (...args) { note('listen'); return listen.apply(this, args); };
for (const [name, lookup] of Object.entries(dns)) {
  if (typeof lookup === 'function' && /^(?:lookup|resolve)/.test(name)) dns[name] = (...args) => { note('dns ' + args[0]); return lookup(...args); };
}
const { createSocket } = dgram;
dgram.createSocket = (...args) => { note('datagram'); return createSocket(...args); };
if (globalThis.fetch) globalThis.fetch = () => { note('fetch'); throw new Error('fetch'); };
`;

export interface Spy {
  readonly env: NodeJS.ProcessEnv;
  /** What was asked of the network, in order. */
  readonly seen: () => readonly string[];
}

/** Makes the watcher; its environment goes to the process. */
export function makeSpy(deny: boolean): Spy {
  const folder = makeFolder({ 'spy.mjs': SOURCE, log: '' });
  const log = path.join(folder, 'log');
  return {
    env: {
      NODE_OPTIONS: `--import=${pathToFileURL(path.join(folder, 'spy.mjs')).href}`,
      SPY_LOG: log,
      ...(deny ? { SPY_DENY: '1' } : {}),
    },
    seen: () =>
      readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => line !== ''),
  };
}
