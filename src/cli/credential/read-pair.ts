/** Where `binleaks verify` takes an API key and its secret from. No message quotes any of them. */
import { SecretText } from '../../model/secret.ts';
import { UsageError } from '../../model/errors.ts';
import { plural } from '../../report/words.ts';
import { KeyError, signPayload } from '../../verify/sign.ts';
import type { SecretKind } from '../../verify/sign.ts';

/** A pair of the right form. */
export interface Pair {
  readonly key: SecretText;
  readonly secret: SecretText;
  readonly secretKind: SecretKind;
}

/** Two values as they were given. */
export interface Given {
  readonly key: string;
  readonly secret: string;
}

const PEM = /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----(?:[^-]|-(?!----)){0,16384}-----END [A-Z ]{0,20}PRIVATE KEY-----/;
const NAMED = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:]\s*(|\S.*)$/;
const FORMS = 'two lines, KEY=… and SECRET=…; the secret may be a private key in PEM, and then needs no name';

const NAMES_SECRET = /secret|private/i;

/** The pair in two environment variables. An API key is sent, so the variable for it must not be named as a secret. */
export function fromEnvironment(keyName: string, secretName: string, env: NodeJS.ProcessEnv): Given {
  if (/^\w{1,60}$/.test(keyName) && NAMES_SECRET.test(keyName) && !NAMES_SECRET.test(secretName))
    throw new UsageError(
      'bad-option',
      '--key-env names a secret and --secret-env names none: are they swapped? An API key is sent, a secret never',
    );
  return { key: variable('--key-env', keyName, env), secret: variable('--secret-env', secretName, env) };
}

function variable(option: string, name: string, env: NodeJS.ProcessEnv): string {
  // Whoever gives the value in place of its name should not read it in an error.
  if (!/^[A-Za-z_]\w{0,59}$/.test(name)) throw new UsageError('bad-option', `${option}: expected the name of an environment variable`);
  const value = env[name]?.trim() ?? '';
  if (value === '')
    throw new UsageError('bad-option', `${option}: the environment variable ${name} is ${env[name] === undefined ? 'not set' : 'empty'}`);
  return value;
}

/**
 * The pair in a text: lines with names, of which one may be missing, or an API key and a private key. An API key and a secret
 * look the same, and one of them is sent: which is which must be said, the order of lines says nothing.
 */
export function fromText(text: string): Given {
  const pem = PEM.exec(text)?.[0] ?? null;
  const lines = (pem === null ? text : text.replace(pem, '')).replace(/^\ufeff/, '').split(/\r?\n|\r/);
  const words = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  const keys: string[] = [];
  const secrets: string[] = pem === null ? [] : [pem];
  const unnamed: string[] = [];
  for (const [index, word] of words.entries()) {
    const match = NAMED.exec(word);
    const value = unquoted(match?.[2] ?? word);
    if (value === '') continue;
    if (!match) (isPrivateKey(value) ? secrets : unnamed).push(value);
    else if (NAMES_SECRET.test(match[1] ?? '')) secrets.push(value);
    else if (/key/i.test(match[1] ?? '')) keys.push(value);
    else throw new UsageError('usage', `standard input: line ${index + 1} names neither a key nor a secret; expected ${FORMS}`);
  }
  if (unnamed.length === 1) (keys.length === 0 ? keys : secrets).push(...unnamed);
  else if (unnamed.length === 2 && keys.length + secrets.length === 0)
    throw new UsageError(
      'usage',
      'standard input: two lines without names, and an API key looks like a secret: one of them would be sent to Binance. Name them: KEY=… and SECRET=… (or use --key-env and --secret-env)',
    );
  else keys.push(...unnamed);
  const [key] = keys;
  const [secret] = secrets;
  if (key === undefined || secret === undefined || keys.length + secrets.length !== 2) {
    const found = `${keys.length === 1 ? 'one API key' : `${keys.length} API keys`} and ${secrets.length === 1 ? 'one secret' : `${secrets.length} secrets`}`;
    throw new UsageError('usage', `standard input: expected ${FORMS}; found ${found}`);
  }
  return { key, secret };
}

function unquoted(value: string): string {
  return value
    .trim()
    .replace(/^(["'])(.*)\1[,;]?$/, '$2')
    .trim();
}

/** Checks the forms of both before anything is sent. Throws UsageError that says what is wrong, in numbers of characters at most. */
export function checkPair({ key, secret }: Given): Pair {
  if (!/^[A-Za-z0-9]{64}$/.test(key)) {
    const what = key.includes('-----BEGIN') ? 'a private key' : plural(key.length, 'character');
    throw new UsageError('usage', `the API key: expected 64 letters and digits, found ${what}`);
  }
  // The one-line form of an Ed25519 private key can have the very form of an API key, and an API key is sent.
  if (kindOf(key) === 'private-key') throw new UsageError('usage', 'the API key: expected 64 letters and digits, found a private key');
  if (key === secret) throw new UsageError('usage', 'the API key and the secret are the same');
  const pair = { key: new SecretText(key), secret: new SecretText(secret), secretKind: kindOf(secret) };
  try {
    signPayload('', pair.secret, pair.secretKind);
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    throw new UsageError('usage', `the secret: ${error.message}`, { cause: error });
  }
  return pair;
}

/** A private key in PEM, or the base64 of its DER without a header; that of Ed25519 is itself 64 characters long. */
function isPrivateKey(secret: string): boolean {
  if (secret.includes('-----BEGIN')) return true;
  if (!/^(?:MC4CAQAwBQYDK2VwBCIEI|MII)[A-Za-z0-9+/]+={0,2}$/.test(secret)) return false;
  return secret.length !== 64 || secret.startsWith('MC4CAQAwBQYDK2Vw');
}

function kindOf(secret: string): SecretKind {
  if (isPrivateKey(secret)) return 'private-key';
  if (/^[A-Za-z0-9]{64}$/.test(secret)) return 'secret-key';
  throw new UsageError(
    'usage',
    `the secret: expected 64 letters and digits, or a private key in PEM; found ${plural(secret.length, 'character')}`,
  );
}
