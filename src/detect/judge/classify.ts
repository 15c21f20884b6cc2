/** From a candidate to a scored one: collects the evidence for and against. */
import type { CredentialKind, Evidence } from '../../model/detection.ts';
import { evidence, scoreOf, weakened } from '../evidence.ts';
import { isGenericName, isWrapper, readLabels } from '../questions/labels.ts';
import type { Call, Label } from '../questions/labels.ts';
import { isHmacCall, readCall, readNaming } from '../questions/naming.ts';
import type { Naming, Role } from '../questions/naming.ts';
import { firstLines, lastLines, ownerEvidence } from '../questions/mentions.ts';
import type { CalmText, FileFacts } from '../questions/mentions.ts';
import type { Candidate } from '../candidates.ts';
import { readStructure } from '../structure/enclosing.ts';
import type { Structure } from '../structure/enclosing.ts';
import { readColumn } from '../structure/column.ts';
import { FUTURES_TESTNET, LISTEN_KEY, PAY, mentions, mentionsBinance, wordsOf } from '../questions/words/vocabulary.ts';
import { endOf, withoutEnd } from '../text/edges.ts';
import { KEY_WORDS, SECRET_WORDS } from '../questions/words/role-words.ts';
import { OTHER_PURPOSE } from '../questions/words/other-purposes.ts';
import { OTHER_VENDOR } from '../questions/words/other-services.ts';

/** A candidate with what the text around it says; partners are not considered yet. */
export interface ScoredCandidate {
  readonly site: Candidate;
  readonly kind: CredentialKind;
  /** The role its name or call gives; null where only its place among others can tell. */
  readonly role: Role | 'private-key' | null;
  readonly accountName: string;
  /** What gave it its role: two values of one name are the two halves of a pair. */
  readonly name: string;
  readonly belongsElsewhere: boolean;
  readonly evidence: readonly Evidence[];
  readonly score: number;
}

/** Judges one candidate by the text around it. Null where it can't be a credential. */
export function classify(
  site: Candidate,
  file: FileFacts,
  isValueOnly: boolean,
  calm: (site: Candidate) => CalmText,
): ScoredCandidate | null {
  if (site.shape === 'hex' && !file.namesFuturesTestnet) return null;
  if (site.shape === 'lower' && !file.namesPay) return null;
  const { before, after } = calm(site);
  const structure = readStructure(before, after);
  if (site.form === 'private') return classifyPrivateKey(site, structure, before, after, file);
  const labels = readLabels(site.before, site.after);
  const column = readColumn(site.before, site.after);
  const call = readCall(keyedCall(site.before) ?? labels.call);
  // `createHmac('sha256', V)`, `new ApiCredentials(V, W)`: the call's own words name no role.
  // `buildConfigField("String", "BINANCE_KEY", V)`: the name among the arguments says more than what takes them.
  const isRenamed = call.evidence.some((one) => one.signal === 'name-other-purpose') && labels.labels.some(isBinanceArgument);
  const bound =
    !isRenamed && call.evidence.some((one) => one.signal !== 'call-argument')
      ? labels.labels.filter((one) => one.via !== 'argument' && one.via !== 'call' && !(call.isHmac && SIGNED.test(wordsOf(one.text))))
      : labels.labels;
  let naming = readNaming({ labels: bound, call: labels.call }, column);
  // `api_key:` one line and `value: …` the next, `variable "binance_api_key" {`: the enclosing block is the name.
  if (naming.evidence.length === 0 && !isPersonsId(structure, labels.labels[0]?.text)) naming = enclosingName(structure) ?? naming;
  if (site.shape === 'lower' && naming.role === null) naming = payNaming(labels.labels) ?? naming;
  naming = basicNaming(site) ?? naming;
  // A file that holds little else is named by its path: keys/binance_api_secret.txt.
  if (isValueOnly && naming.evidence.length === 0 && call.evidence.length === 0)
    naming = fileNaming(file, /[A-Za-z0-9]{64}/.test(`${site.before} ${site.after}`)) ?? naming;
  if (
    site.form === 'listen' ||
    naming.listenKey ||
    isStreamAddress(site.before) ||
    (naming.evidence.length === 0 && LISTEN_KEY.test(structure.lineBefore))
  )
    return listenKey(site, naming, structure);
  const unnamed = naming.evidence.length === 0 && call.evidence.length === 0;
  const inAccessLog = unnamed && SIGNED_REQUEST.test(lastLine(site.before));
  const owner = ownerEvidence(structure, before, after, file, site.readings.length === 0);
  const base = baseEvidence(site, structure, naming, call, file);
  if (!base) return null;
  const named = naming.evidence.some((one) => one.signal === 'name-binance' || one.signal === 'header-x-mbx-apikey');
  const list = [
    ...base,
    ...naming.evidence,
    ...(named ? [] : call.evidence),
    ...(unnamed ? [evidence('unnamed', 'no name'), ...keyWordsNear(site, file)] : []),
    ...(inAccessLog ? [evidence('signed-request-line', 'timestamp and signature')] : []),
    ...(named ? [] : enclosingPurpose(structure, naming)),
    // A name that says Binance needs no neighbourhood to say it again.
    ...(named ? owner.filter((one) => one.weight > 0).map(weakened) : owner),
    ...site.touching,
    ...fileEvidence(file),
    ...frameworkSecret(naming, site, file),
    ...(named ? [] : ofUsers(naming, site)),
    ...gluedPurpose(site),
  ];
  return {
    site,
    kind: (naming.role ?? call.role) === 'secret-key' ? 'secret-key' : 'api-key',
    role: naming.role ?? call.role ?? (inAccessLog ? 'api-key' : null),
    accountName: naming.accountName,
    name: column?.header ?? labels.labels[0]?.text ?? '',
    belongsElsewhere: naming.belongsElsewhere,
    evidence: list,
    score: scoreOf(list),
  };
}

/** What a signature is called that a value is the key of: the name of the result. */
const SIGNED = /^(?:sig|sign|signed|signature|hash|digest|hmac|mac|query)(?:_[a-z]+)?$/;
/** `SymmetricKey(data: Data("V`: a key of an HMAC. */
const SYMMETRIC = /(?:SymmetricKey|HMACSHA256|HmacKey|KeyParameter)\s?\(\s{0,8}(?:\w{1,20}:\s{0,4})?(?:[\w.:]{1,40}\(\s{0,8}){0,2}["'`]$/;
/** `sha256(text; "hex"; "V`: a hash that is given a key behind its text. */
const KEYED_HASH =
  /(?:^|[^\w.])(?:hmac_?)?sha_?(?:256|512)\((?:[^()"'`\n\\]|"[^"\n]{0,40}"|\\"[^"\\\n]{0,40}\\"){1,200}[,;]\s{0,4}\\?["'`]$/i;

/** The call that makes a value the key of a signature, though others stand between or its arguments are set apart in another way. */
function keyedCall(before: string): Call | null {
  const head = before.slice(-280);
  if (SYMMETRIC.test(head)) return { name: 'SymmetricKey.hmac', previous: '', index: 0 };
  return KEYED_HASH.test(head) ? { name: 'sha256.hmac', previous: '', index: 1 } : null;
}

/** A signed request as an access log shows it, with a header's value behind it. */
const SIGNED_REQUEST = /[?&]timestamp=\d{13,16}\b[^\s"]{0,2000}[?&]signature=[0-9a-fA-F]{64}(?![0-9a-zA-Z])[^\n]{0,400}"$/;

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1).slice(-3000);
}

/** Words of people who hand over keys: "here are the Binance keys", "first the api key, then the secret". */
function keyWordsNear(site: Candidate, file: FileFacts): readonly Evidence[] {
  const around = `${site.before.slice(-300)} ${site.after.slice(0, 200)}`.replace(/(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40,}/g, ' ');
  const word =
    /api[-_ ]?keys?|secret(?:[-_ ]?key)?s?\b|credentials?|creds\b|\bkeys\b|access[-_ ]keys?|密钥|ключи?|schlüssel|claves?\b|chaves?\b/i.exec(
      around,
    )?.[0];
  if (word !== undefined) return [evidence('key-words-near', word)];
  const name = KEYS_IN_NAME.exec(baseName(file.path))?.[0];
  return name === undefined ? [] : [evidence('key-words-near', name)];
}

/** A file's name that says what is in it: `binance_accounts.txt`. */
const KEYS_IN_NAME = /(?:^|[_. -])(?:accounts?|api[-_ ]?keys?|credentials?|creds|keys)(?![a-z])/i;

/** The name of the block around a value that has none itself. */
function enclosingName(structure: Structure): Naming | null {
  for (const ancestor of structure.ancestors.slice(0, 3)) {
    // A call's name tells by its arguments' order, see readCall().
    if (ancestor.length > 90 || /[A-Za-z0-9]{40}/.test(ancestor) || isSectionHeader(ancestor) || isCallName(structure, ancestor)) continue;
    const quoted =
      /^(?:object|inherited|inline)\s{1,4}(\w{3,60})\s{0,4}:\s{0,4}\w+$/.exec(ancestor)?.[1] ??
      /["']([^"']{3,60})["']\s*(?:[:=]\s*)?\{?$/.exec(ancestor)?.[1] ??
      /(?<![\w$.-])([\w$.-]{3,60})["']?\s{0,20}(?:[:=]>?\s{0,20}|>\s{0,20})?[{[(]?$/.exec(ancestor)?.[1];
    if (!quoted || isGenericName(quoted)) continue;
    const naming = readNaming({ labels: [{ text: quoted, via: 'sibling' }], call: null }, null);
    return naming.role !== null || naming.belongsElsewhere ? naming : null;
  }
  return null;
}

/** `"user": { "id": V }`: whom it is of, and no name that somebody logs in with. */
function isPersonsId(structure: Structure, name: string | undefined): boolean {
  return (
    name !== undefined &&
    /^(?:id|uid|uuid)$/i.test(name) &&
    /(?:customer|member|person|user)s?["']?\s{0,8}[:=]?\s{0,8}\{?$/i.test(structure.ancestors[0] ?? '')
  );
}

/** An argument that is a name of Binance's. */
function isBinanceArgument({ text, via }: Label): boolean {
  return via === 'argument' && mentionsBinance(text);
}

/** What stands before an opening parenthesis directly around the value. */
function isCallName(structure: Structure, ancestor: string): boolean {
  return structure.calls.includes(ancestor) || ancestor.endsWith('(');
}

function isSectionHeader(text: string): boolean {
  return /^\[.*\]$/.test(text);
}

/** `"Jwt": { "Key": "…" }`: a bare name inherits the purpose of what encloses it. */
function enclosingPurpose(structure: Structure, naming: Naming): readonly Evidence[] {
  if (naming.evidence.some((one) => one.signal === 'name-other-purpose' || one.signal === 'name-never')) return [];
  for (const ancestor of structure.ancestors.slice(0, 2)) {
    if (mentionsBinance(ancestor)) return [];
    // `elif uid == "abi":` tells accounts apart.
    if (OF_ACCOUNT.test(ancestor)) continue;
    if (structure.calls.includes(ancestor) && (isWrapper(ancestor) || isHmacCall(calleeOf(ancestor)) || setsRole(ancestor))) continue;
    const words = wordsOf(
      /(?<![\w$.-])([\w$.-]{2,120})["'\]]{0,8}\s{0,20}(?:(?:=>|[:=])\s{0,20})?(?:new\s)?[{[(]?$/.exec(ancestor)?.[1] ?? '',
    );
    if (
      words !== '' &&
      OTHER_PURPOSE.test(words) &&
      !/^(?:account|service|admin|user|client|node|root|internal|basic|shared|cert|build|deploy|block|file|order|device|img|image|object|bucket|revision)s?$/.test(
        words,
      )
    )
      return [evidence('purpose-encloses', words.slice(0, 40))];
  }
  return [];
}

/** A comparison that asks whose account it is. */
const OF_ACCOUNT = /(?:^|[\s(.])(?:acc|account|account_?id|name|nick|owner|profile|uid|user|user_?id|user_?name|who)\s{0,4}={2,3}/i;

/** What a call is called: what stands before its bracket. */
function calleeOf(ancestor: string): string {
  return endOf(withoutEnd(ancestor.slice(-120), ' \t('), /[\w$.:>-]/);
}

/** `sig.setApiKey(`: what is set is a credential, whatever the object is called. */
function setsRole(callee: string): boolean {
  const method = /(?:\.|->|::)(?:set|with|add)_?([A-Za-z]\w{1,40})$/.exec(callee)?.[1];
  return method !== undefined && (KEY_WORDS.test(wordsOf(method)) || SECRET_WORDS.test(wordsOf(method)));
}

/** A file's name that is said of all its values: `secrets.yaml`. */
const SEVERAL = /(?:^|[_. -])(?:credentials|keys|secrets)$/i;

/** What a file's name says of the value in it. Of one that holds Binance's it may say where that came from: github.txt, sign.py. */
function fileNaming(file: FileFacts, isOfSeveral: boolean): Naming | null {
  const naming = readNaming({ labels: [{ text: baseName(file.path), via: 'assigned' }], call: null }, null);
  if (naming.belongsElsewhere && file.namesBinance) return null;
  return isOfSeveral && SEVERAL.test(baseName(file.path)) ? { ...naming, role: null } : naming;
}

function baseName(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.\w{1,5}$/, '');
}

/** `django-insecure-…`: the word that the value is glued to names its owner. */
function gluedPurpose(site: Candidate): readonly Evidence[] {
  const glued = site.touching.find(
    (one) => one.signal === 'touches-word' && !mentionsBinance(one.detail) && mentions(OTHER_VENDOR, one.detail),
  );
  return glued ? [evidence('name-other-vendor', glued.detail)] : [];
}

function isStreamAddress(before: string): boolean {
  return /(?:\/ws(?:-api\/v3)?\/|\/stream\?streams=|[?&]streams=|\/stream\/|\/userDataStream\/|listen_?key["'\s]*[:=]\s*["']?)$/i.test(
    before.slice(-60),
  );
}

/** Where the candidate starts, by its shape. The two odd shapes are looked at only where the product that issues them is named. */
function baseEvidence(
  site: Candidate,
  structure: Structure,
  naming: Naming,
  call: ReturnType<typeof readCall>,
  file: FileFacts,
): readonly Evidence[] | null {
  if (site.shape === 'random') return [evidence('random-64', 'random mixed-case 64')];
  const near = `${structure.lineBefore} ${structure.ancestors.join(' ')} ${structure.object} ${lastLines(site.before, 12)} ${firstLines(site.after, 12)} ${file.path}`;
  if (site.shape === 'hex') {
    const testnet = FUTURES_TESTNET.test(near) && (mentionsBinance(near) || file.namesBinance);
    const nameSays = naming.evidence.some((one) => FUTURES_TESTNET.test(one.detail));
    // Names such as TEST_FUTURES_API_KEY say it all; a mere "testnet" is many chains'.
    const futures = naming.evidence.some((one) => /test[-_]?(?:net)?[-_]?futures|futures[-_]?test/i.test(one.detail));
    const isNamed = naming.role !== null || isOfClient(call) || FUTURES_TESTNET_HOST.test(structure.lineBefore);
    return (testnet || futures) && isNamed && !naming.belongsElsewhere
      ? [evidence('hex-64', 'hexadecimal, near the futures testnet', nameSays ? 0.6 : 1)]
      : null;
  }
  if (site.shape === 'lower')
    return PAY.test(near) && naming.role !== null ? [evidence('lower-64', 'lower case, near Binance Pay', 0.6)] : null;
  return null;
}

/** Names the futures testnet on the very line: a row of it, whose columns may be named elsewhere. */
const FUTURES_TESTNET_HOST = /testnet\.binancefuture\.com/i;

/** Whether a value is the key or the secret that a client of Binance's is made with. */
function isOfClient({ role, evidence: list }: ReturnType<typeof readCall>): boolean {
  return role !== null && list.some((one) => one.signal === 'call-client' || one.signal === 'call-binance');
}

/** What package managers lock versions and checksums in. */
const LOCK_FILES = [
  String.raw`bun\.lockb?`,
  String.raw`cabal\.project\.freeze`,
  String.raw`Cargo\.lock`,
  String.raw`composer\.lock`,
  String.raw`conan\.lock`,
  String.raw`deno\.lock`,
  String.raw`flake\.lock`,
  String.raw`Gemfile\.lock`,
  String.raw`go\.sum`,
  String.raw`go\.work\.sum`,
  String.raw`gradle\.lockfile`,
  String.raw`mix\.lock`,
  String.raw`npm-shrinkwrap\.json`,
  String.raw`package-lock\.json`,
  String.raw`Package\.resolved`,
  String.raw`packages\.lock\.json`,
  String.raw`pdm\.lock`,
  String.raw`Pipfile\.lock`,
  String.raw`pnpm-lock\.yaml`,
  String.raw`Podfile\.lock`,
  String.raw`poetry\.lock`,
  String.raw`pubspec\.lock`,
  String.raw`stack\.yaml\.lock`,
  String.raw`uv\.lock`,
  String.raw`verification-metadata\.xml`,
  String.raw`yarn\.lock`,
];
/** What Binance Pay calls its API key, by its words: the header BinancePay-Certificate-SN holds it. */
const PAY_KEY = /(?:^|_)(?:cert(?:ificate)?(?:_(?:sn|no|serial))?|certificate_serial(?:_number)?|identity_key|merchant_key)$/;

/** The naming of a value that is called by Binance Pay's own name for an API key. */
function payNaming(labels: readonly Label[]): Naming | null {
  const own = labels.find((one) => one.via !== 'prose' && one.via !== 'line-above' && one.via !== 'comment');
  if (own === undefined || !PAY_KEY.test(wordsOf(own.text))) return null;
  const name = own.text.slice(0, 60);
  return { role: 'api-key', listenKey: false, accountName: '', evidence: [evidence('name-api', name)], belongsElsewhere: false };
}

/** `Authorization: Basic` with a key and its secret, encoded: names nobody, but which of them stands first. */
const BASIC = /Authorization["']?\s{0,4}[:=,]\s{0,4}["'`]?Basic\s{1,4}["'`]?(?:[A-Za-z0-9]{64}:)?$/i;

/** The naming of both halves of a pair that a header gives to a proxy of Binance's; null for every other value. */
function basicNaming({ before, after, readings }: Candidate): Naming | null {
  if (!readings.includes('base64') || !BASIC.test(before.slice(-140)) || !mentionsBinance(lastLines(before, 4))) return null;
  const isSecond = before.endsWith(':') && /[A-Za-z0-9]{64}:$/.test(before.slice(-65));
  if (!isSecond && !/^:[A-Za-z0-9]{64}(?![A-Za-z0-9])/.test(after)) return null;
  return {
    role: isSecond ? 'secret-key' : 'api-key',
    listenKey: false,
    accountName: '',
    evidence: [evidence('name-bare', 'Authorization: Basic')],
    belongsElsewhere: false,
  };
}

const LOCK_FILE = new RegExp(
  String.raw`(?:^|/)(?:${LOCK_FILES.join('|')})$|\.(?:sha256|sha256sum|sha512|md5|asc|sig|minisig|sum)$|(?:SHA(?:256|512)SUMS|CHECKSUMS?)(?:\.txt)?$`,
  'i',
);
const KEY_FILE =
  /(?:^|\/)\.env(?:\.|$)|\.env$|(?:^|[/_.-])(?:secrets?|credentials?|creds|api[-_]?keys?|keys|tokens?|config|settings|account)s?\b[^/]*$/i;

function fileEvidence(file: FileFacts): readonly Evidence[] {
  if (LOCK_FILE.test(file.path)) return [evidence('lock-file', baseName(file.path))];
  return KEY_FILE.test(file.path) ? [evidence('key-file', baseName(file.path))] : [];
}

/** Django, Flask, Rails and Laravel call their signing secret SECRET_KEY, APP_KEY or the like. */
function frameworkSecret(naming: Naming, site: Candidate, file: FileFacts): readonly Evidence[] {
  if (naming.evidence.some((one) => one.signal.startsWith('name-binance'))) return [];
  if (
    !naming.evidence.some((one) =>
      /^(?:app|application)?[._[\]"'\s-]*(?:config[._[\]"'\s-]*)?(?:secret|secret[._-]?key(?:[._-]?\w{3,12})?|secret[._-]?token|app[._-]?secret|auth[._-]?key|nonce[._-]?key)$/i.test(
        one.detail,
      ),
    )
  )
    return [];
  const around = `${lastLines(site.before, 60)}\n${firstLines(site.after, 60)}\n${file.path}`;
  const framework =
    /django|BASE_DIR|SIMPLE_JWT|ROOT_URLCONF|BINANCE_(?:API_)?SECRET|INSTALLED_APPS|ALLOWED_HOSTS|flask|SQLALCHEMY|rails|secret_key_base|laravel|APP_ENV|fastapi|ALGORITHM\s*[:=]|ACCESS_TOKEN_EXPIRE|express-?session|jsonwebtoken|passport|nextauth|NEXT_PUBLIC|cookie|spring\.security|symfony|DATABASE_URL|wordpress|SECURE_AUTH_KEY|LOGGED_IN_KEY|superset/i.exec(
      around,
    )?.[0];
  return framework ? [evidence('framework-secret', framework)] : [];
}

/** Columns of a table of a program's own users, and of those what holds an exchange's pair. */
const USERS =
  /(?:INSERT INTO|COPY|CREATE TABLE(?: IF NOT EXISTS)?)\s{1,4}["`\w.]{0,40}(?:users?|members?|customers?|sessions?|tokens?)["`]?\s{0,4}\(([^()]{1,800})/gi;

/** The token that a program gives its own users: one to each, beside the hash of a password, and no secret. */
function ofUsers(naming: Naming, site: Candidate): readonly Evidence[] {
  if (!naming.evidence.some((one) => /^(?:api_?|auth_?|access_?|remember_?)?(?:token|key)$/i.test(one.detail))) return [];
  const columns = [...site.before.slice(-3000).matchAll(USERS)].at(-1)?.[1];
  return columns === undefined || /secret|binance/i.test(columns) ? [] : [evidence('purpose-encloses', 'a table of users')];
}

function listenKey(site: Candidate, naming: Naming, structure: Structure): ScoredCandidate {
  const list = [evidence('listen-key', LISTEN_KEY.exec(structure.lineBefore)?.[0] ?? 'stream address')];
  return {
    site,
    kind: 'listen-key',
    role: null,
    accountName: naming.accountName,
    name: '',
    belongsElsewhere: true,
    evidence: list,
    score: scoreOf(list),
  };
}

/** Servers, protocols, signing tools and clouds that private keys are made for. */
const OTHER_KEY_OWNERS = [
  'apache',
  'apns',
  'apple',
  'ca[-_.]key',
  'cert(?:bot|s)?',
  'certificate',
  'client_email',
  'client-key-data',
  'cosign',
  'dkim',
  'docusign',
  'firebase',
  'gcp',
  'github[-_ ]?app',
  'googleapis',
  'gpg',
  'gserviceaccount',
  'haproxy',
  'helm',
  'https?s?[-_. ]?(?:key|cert|server)',
  'id_ed25519',
  'id_rsa',
  'ipfs',
  'jwk',
  'jwks',
  'jwt',
  'kube(?:config|rnetes)?[-_. ]?(?:client|ca)',
  'letsencrypt',
  'libp2p',
  'license',
  'minisign',
  'mtls',
  'nginx',
  'nostr',
  'oauth',
  'oidc',
  'pgp',
  'rs256',
  'saml',
  'server[-_.]?key',
  'service_account',
  'signify',
  'sigstore',
  'snowflake',
  'solana',
  'ssh',
  'ssl',
  'tls',
  'tor',
  'vapid',
  'webpush',
  'wireguard',
  'x509',
];
const PRIVATE_KEY_ELSEWHERE = new RegExp(`(?:^|[^a-z])(?:${OTHER_KEY_OWNERS.join('|')})(?:[^a-z]|$)`, 'i');

/** A private key: tied to Binance by its name, its place or the API key beside it. */
function classifyPrivateKey(site: Candidate, structure: Structure, before: string, after: string, file: FileFacts): ScoredCandidate {
  const labels = readLabels(site.before, site.after);
  const type = site.key?.type ?? 'unknown';
  const list: Evidence[] = [
    type === 'ed25519'
      ? evidence('ed25519-key', 'Ed25519')
      : type === 'unknown'
        ? evidence('unknown-private-key', 'body does not decode')
        : evidence('rsa-key', type === 'encrypted' ? 'encrypted' : 'RSA'),
  ];
  const bound = labels.labels.find((label) => label.via !== 'prose' && label.via !== 'line-above' && label.via !== 'comment');
  // A block that a carrier holds begins a line of its own: what stands before it all the same is its name.
  const carried =
    bound || site.readings.length === 0
      ? undefined
      : /(?:^|\n)[ \t-]{0,40}["']?([\w.-]{2,80})["']?[ \t]{0,4}[:=][ \t]{0,4}["'`]?\s{0,2}$/.exec(site.before.slice(-200))?.[1];
  const alone = site.before.trim().length < 200 && site.after.trim().length < 200;
  const ofServer = isServersKey(structure.lineBefore, file.path, bound === undefined && carried === undefined);
  const name = bound?.text ?? carried ?? (alone && !ofServer ? baseName(file.path) : '');
  const named = mentionsBinance(name);
  if (named) list.push(evidence('name-binance', name.slice(0, 60)));
  else if (isVendorsName(name)) list.push(evidence('name-other-vendor', name.slice(0, 60)));
  else if (/priv|secret|ed25519|rsa|pem|key/i.test(name)) list.push(evidence('key-name', name.slice(0, 60)));
  // A trading program's name is no tie: private keys are many exchanges' and every server's.
  const owner = ownerEvidence(structure, before, after, file).filter((one) => one.signal !== 'trading-context');
  list.push(...(named ? owner.filter((one) => one.weight > 0).map(weakened) : owner));
  // Where Binance is named right there, a certificate next to it says nothing; the object it is in still does.
  const tied = owner.some((one) => /^binance-(?:encloses|line|object)$/.test(one.signal));
  const around = tied
    ? `${name} ${structure.object.slice(0, 3000)} ${file.path}`
    : `${name} ${structure.ancestors.slice(0, 4).join(' ')} ${structure.object.slice(0, 3000)} ${lastLines(site.before, 8)} ${firstLines(site.after, 4)} ${file.path}`;
  const elsewhere = ofServer ? 'tls' : PRIVATE_KEY_ELSEWHERE.exec(withoutBinance(`${around} ${typeAbove(site.before)}`))?.[0];
  const belongsElsewhere = !named && elsewhere !== undefined && (ofServer || !mentionsBinance(structure.lineBefore));
  if (belongsElsewhere) list.push(evidence('key-other-purpose', elsewhere.trim().slice(0, 40)));
  else if (!named && name !== '' && OTHER_PURPOSE.test(wordsOf(name).replace(/private_key|priv_key|signing_?/, '')))
    list.push(evidence('name-other-purpose', name.slice(0, 60)));
  return {
    site,
    kind: 'private-key',
    role: 'private-key',
    accountName: '',
    name: '',
    belongsElsewhere,
    evidence: list,
    score: scoreOf(list),
  };
}

/** A private key's name that holds another service's: `fireblocks_secret`. */
function isVendorsName(name: string): boolean {
  return mentions(OTHER_VENDOR, name.replace(/_/g, ' '));
}

/** `type: snowflake` a few lines above, in the value's own record or around it. */
function typeAbove(before: string): string {
  return (
    [
      ...lastLines(before, 8).matchAll(
        /(?:^|\n)[ \t]{0,40}["']?(?:adapter|driver|provider|type)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(\w{2,40})/g,
      ),
    ].at(-1)?.[1] ?? ''
  );
}

/** Directives of web servers and proxies that name the key of a certificate. */
const TLS_DIRECTIVE = /(?:ssl|tls)[-_]?(?:certificate[-_]?)?key(?:file|_file)?|SSLCertificateKeyFile|smtpd_tls_key_file/i;
/** Folders of servers and their certificates. */
const SERVER_PATH = /(?:^|\/)(?:ssl|tls|nginx|apache2?|haproxy|letsencrypt|traefik|caddy|httpd)\//i;
const CREDENTIAL_FILE = /api|priv|ed25519|rsa|secret|trad|bot|hmac|sign|binance[-_]?key/i;

/** Whether a private key is that of a server's certificate: its directive says so, or its folder and nothing else does. */
function isServersKey(line: string, path: string, isUnbound: boolean): boolean {
  if (TLS_DIRECTIVE.test(line.slice(-160))) return true;
  const file = path.slice(path.lastIndexOf('/') + 1);
  return isUnbound && line.trim() === '' && SERVER_PATH.test(path) && !CREDENTIAL_FILE.test(file);
}

/** Binance's own hosts and terms hold words such as https and key that would look like another purpose. */
function withoutBinance(text: string): string {
  return text.replace(/(?<![a-z+])[a-z+]{2,20}:\/\/\S+/g, ' ').replace(/[A-Za-z0-9+/=]{24,}/g, ' ');
}
