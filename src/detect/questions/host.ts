/**
 * Which host do the requests go to that a value is for? A copy of Binance's interface signs as Binance does and says so; the
 * host of the value's record and the header that takes its key tell whose the value is.
 */
import { mentionsBinance, wordsOf } from './words/vocabulary.ts';
import { pathOf } from '../structure/record.ts';
import type { Member, RecordNode, RecordTree } from '../structure/record.ts';
import { everyMember } from '../structure/uses.ts';

const HOST = /(?:https?|wss?):\/\/([\w.-]{4,120})/i;
/** Words of a name that an address stands behind. */
const ADDRESS_WORDS: ReadonlySet<string> = new Set([
  'address',
  'api',
  'base',
  'baseurl',
  'domain',
  'endpoint',
  'exchange',
  'host',
  'http',
  'https',
  'live',
  'main',
  'open',
  'openapi',
  'prod',
  'public',
  'rest',
  'root',
  'server',
  'spot',
  'uri',
  'url',
  'v1',
  'v2',
  'v3',
]);
/** Parts of a host that name nobody. */
const PLAIN_LABELS: ReadonlySet<string> = new Set([
  'api',
  'app',
  'com',
  'dev',
  'exchange',
  'global',
  'net',
  'open',
  'openapi',
  'org',
  'pro',
  'public',
  'rest',
  'spot',
  'trade',
  'www',
]);
/** Networks of one's own, clouds, stores and chats: parts of a host. */
const CARRIERS = [
  'aliyuncs',
  'amazonaws',
  'azure',
  'cloudflare',
  'cluster',
  'datadoghq',
  'discord',
  'discordapp',
  'example',
  'firebaseio',
  'github',
  'githubusercontent',
  'gitlab',
  'googleapis',
  'googleusercontent',
  'heroku',
  'herokuapp',
  'influxdata',
  'internal',
  'invalid',
  'lan',
  'local',
  'localhost',
  'netlify',
  'ngrok',
  'pages',
  'sentry',
  'slack',
  'supabase',
  'svc',
  'telegram',
  'test',
  'vercel',
  'workers',
];
/** What is asked over a network of one's own, and who carries data and messages: none of them issues the key. */
const NO_OWNER = new RegExp(String.raw`(?:^|\.)(?:${CARRIERS.join('|')})(?:\.|$)|^[\d.]+$|^[^.]+$`, 'i');
/** A header that takes an API key, of somebody else. */
const KEY_HEADER = /(?<![\w-])x-(?!mbx-)[a-z\d]{2,16}(?:-[a-z\d]{2,16})?-(?:api-?)?key(?![\w-])/i;

/** So far from the value an address is its own. */
const REACH = 6000;

interface Address {
  readonly member: Member;
  readonly host: string;
}

interface Interface {
  readonly addresses: readonly Address[];
  readonly isBinances: boolean;
  readonly hasKeyHeader: boolean;
}

const INTERFACES = new WeakMap<RecordTree, Interface>();

/** The addresses of interfaces that a text names, and whether any is Binance's. */
function interfaceOf(tree: RecordTree): Interface {
  const known = INTERFACES.get(tree);
  if (known) return known;
  const addresses: Address[] = [];
  let isBinances = /x-mbx-apikey/i.test(tree.text);
  for (const member of everyMember(tree.root)) {
    if (member.name === null || member.marks.length > 0 || member.records.length > 0) continue;
    const host = HOST.exec(member.text.slice(0, 200))?.[1]?.toLowerCase();
    if (host === undefined) continue;
    const words = wordsOf(member.name).split('_');
    if (!words.some((word) => /^(?:url|uri|host|base|baseurl|endpoint|api|rest|server|address|domain)$/.test(word))) continue;
    const labels = labelsOf(host);
    if (!words.every((word) => ADDRESS_WORDS.has(word) || labels.includes(word))) continue;
    if (mentionsBinance(host)) isBinances = true;
    else if (!NO_OWNER.test(host)) addresses.push({ member, host });
  }
  const found = { addresses, isBinances, hasKeyHeader: KEY_HEADER.test(tree.text) };
  INTERFACES.set(tree, found);
  return found;
}

/** The parts of a host that may be somebody's name. */
function labelsOf(host: string): readonly string[] {
  return host.split(/[.-]/).filter((label) => label.length >= 3 && !PLAIN_LABELS.has(label));
}

/** The host that a value is for, where that is not Binance's; null where nothing tells. */
export function foreignHostOf(tree: RecordTree, place: Member, path: string): string | null {
  const { addresses, isBinances, hasKeyHeader } = interfaceOf(tree);
  if (isBinances) return null;
  const near = addresses.filter(({ member }) => Math.abs(member.start - place.start) <= REACH);
  const [first] = near;
  if (!first || new Set(near.map((one) => one.host)).size > 1) return null;
  if (hasKeyHeader) return first.host;
  const names = [path, ...[...pathOf(place)].flatMap((member) => [member.name ?? '', member.record.opener.slice(0, 120)])];
  const words = new Set(wordsOf(names.join(' ')).split('_'));
  if (labelsOf(first.host).some((label) => words.has(label))) return first.host;
  return isInOne(place, first.member.record) ? first.host : null;
}

/** Whether a value's own record, which is no whole file, holds the address. */
function isInOne(place: Member, record: RecordNode): boolean {
  return record === place.record && record.kind !== 'file';
}
