/** Which half of a pair a value is, in the languages that people write in. */
import { describe, expect, it } from 'vitest';
import { found, wanted } from '../../support/pairs.ts';

/** What the API key and the secret are called, in a language. */
const LANGUAGES: readonly (readonly [string, string, string])[] = [
  ['Arabic', 'مفتاح API', 'المفتاح السري'],
  ['Bulgarian', 'API ключ', 'таен ключ'],
  ['Chinese', 'API 密钥', '私密密钥'],
  ['Chinese, traditional', 'API 金鑰', '秘密金鑰'],
  ['Czech', 'API klíč', 'tajný klíč'],
  ['Dutch', 'API-sleutel', 'geheime sleutel'],
  ['Finnish', 'API-avain', 'salainen avain'],
  ['French', 'Clé API', 'Clé secrète'],
  ['German', 'API-Schlüssel', 'geheimer Schlüssel'],
  ['Greek', 'Κλειδί API', 'Μυστικό κλειδί'],
  ['Hebrew', 'מפתח API', 'מפתח סודי'],
  ['Hindi', 'API कुंजी', 'गुप्त कुंजी'],
  ['Hungarian', 'API kulcs', 'titkos kulcs'],
  ['Indonesian', 'Kunci API', 'Kunci rahasia'],
  ['Italian', 'Chiave API', 'Chiave segreta'],
  ['Japanese', 'APIキー', '秘密鍵'],
  ['Korean', 'API 키', '비밀 키'],
  ['Persian', 'کلید API', 'کلید مخفی'],
  ['Polish', 'Klucz API', 'Tajny klucz'],
  ['Portuguese', 'Chave da API', 'Chave secreta'],
  ['Romanian', 'Cheie API', 'Cheie secretă'],
  ['Russian', 'API ключ', 'секретный ключ'],
  ['Spanish', 'Clave de API', 'Clave secreta'],
  ['Swedish', 'API-nyckel', 'hemlig nyckel'],
  ['Thai', 'คีย์ API', 'คีย์ลับ'],
  ['Turkish', 'API anahtarı', 'Gizli anahtar'],
  ['Ukrainian', 'Ключ API', 'Таємний ключ'],
  ['Vietnamese', 'Khóa API', 'Khóa bí mật'],
];

const FORMS: readonly (readonly [string, (key: string, secret: string) => string])[] = [
  ['notes.txt', (key, secret) => `Binance\n\n${key}: {K1}\n${secret}: {S1}\n`],
  ['notes.md', (key, secret) => `# Binance\n\n- **${secret}**: \`{S1}\`\n- **${key}**: \`{K1}\`\n`],
  ['notes.md', (key, secret) => `| Binance | ${secret} | ${key} |\n|---|---|---|\n| main | {S1} | {K1} |\n`],
  ['forum.txt', (key, secret) => `binance bot\n${secret} = {S1}\n${key} = {K1}\n`],
  ['chat.txt', (key, secret) => `binance\n${secret}\n{S1}\n${key}\n{K1}\n`],
];

const OTHERS: readonly (readonly [string, string])[] = [
  [
    'frame.html',
    '<table border="1" class="dataframe">\n  <thead>\n    <tr style="text-align: right;">\n      <th></th>\n      <th>exchange</th>\n      <th>secret</th>\n      <th>key</th>\n    </tr>\n  </thead>\n  <tbody>\n    <tr>\n      <th>0</th>\n      <td>binance</td>\n      <td>{S1}</td>\n      <td>{K1}</td>\n    </tr>\n  </tbody>\n</table>\n',
  ],
  [
    'frame.html',
    '<table><tr><th></th><th>Binance key</th><th>Binance secret</th></tr><tr><td>1</td><td>{K1}</td><td>{S1}</td></tr></table>\n',
  ],
  ['.netrc', 'machine api.binance.com\n  login {K1}\n  password {S1}\n'],
  ['.netrc', 'machine api.binance.com login {K1} password {S1}\n'],
  ['_netrc', 'machine fapi.binance.com password {S1} login {K1}\n'],
  ['.authinfo', 'machine api.binance.com port 443 login {K1} password {S1}\n'],
  ['a.txt', 'user {K1}\npass {S1}\nurl https://www.binance.com\n'],
  ['RUNBOOK.txt', 'It reads from Binance with the key\n{K1} and signs with {S1}.\n'],
  ['a.txt', 'binance gave me {K1} and the private part is {S1}\n'],
  ['a.txt', 'For Binance, sign the query with {S1} and send {K1} as the header.\n'],
  ['a.txt', 'binance: the public half is {K1}, the hidden half {S1}.\n'],
  ['mail.txt', 'Hi, I made the binance key. Key is {K1}, secret is {S1}, do not share.\n'],
  ['a.kt', 'object Binance {\n  fun apiKey() = if (live) "{K1}" else "{K2}"\n  fun apiSecret() = if (live) "{S1}" else "{S2}"\n}\n'],
];

describe('the role of a value', () => {
  for (const [language, key, secret] of LANGUAGES) {
    it(`is told in ${language}`, () => {
      for (const [path, form] of FORMS) {
        const text = form(key, secret);
        expect(found(path, text).toSorted(), text).toEqual(wanted(text).toSorted());
      }
    });
  }
  it.each(OTHERS.map(([path, text], index) => [`${path} (${index + 1})`, path, text] as const))('is told by: %s', (_, path, text) => {
    expect(found(path, text), text).toEqual(wanted(text));
  });
});

/** What people write who hand over keys. */
const CHATS: readonly (readonly [string, string])[] = [
  ['chat.txt', 'me: binance\nme: send me the pair\nhim: {K1}\nhim: {S1}\n'],
  ['chat.txt', 'binance\nsend me the pair\n{K1}\n{S1}\n'],
  ['chat.txt', 'alice: here are the binance keys\nalice: {K1}\nalice: {S1}\n'],
  ['chat.txt', '[12:01] bob: for binance use these two\n[12:01] bob: {K1}\n[12:02] bob: {S1}\n'],
  ['irc.log', '10:12 <joe> my binance api\n10:12 <joe> {K1}\n10:13 <joe> {S1}\n10:13 <ann> thanks\n'],
  ['a.txt', 'بينانس\nالمفتاح: {K1}\nالسر: {S1}\n'],
  ['a.txt', 'بایننس\n{K1}\n{S1}\n'],
  ['a.txt', 'बाइनेंस की API कुंजी: {K1}\nबाइनेंस का सीक्रेट: {S1}\n'],
  ['a.txt', '바이낸스 계정\n{K1}\n{S1}\n'],
  ['a.txt', 'バイナンス\nキー {K1}\nシークレット {S1}\n'],
];

describe('a chat', () => {
  it.each(CHATS.map(([path, text], index) => [`${path} (${index + 1})`, path, text] as const))('tells: %s', (_, path, text) => {
    expect(found(path, text), text).toEqual(wanted(text));
  });
});
