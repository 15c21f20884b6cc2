/**
 * The words that tell a secret from an API key, in the languages that Binance's candidate and its users write in. They are looked for
 * in a name's words in lower case, joined by `_` (see wordsOf()).
 */

/** Parts of a word that say secret wherever they stand in it. */
const SECRET_PARTS = [
  '(?<![a-z])scret',
  'bí_?mật',
  'geheim',
  'gizli',
  'hemlig',
  'hemmelig',
  'kunci_rahasia',
  'private_?key',
  'priv_?key',
  'rahasia',
  'salai[ns]',
  'seceret',
  'secert',
  'secrect',
  'secr[eèé]t',
  'sécret',
  'secreto',
  'segredo',
  'segret',
  'sekret',
  'sercet',
  'tajn',
  'titkos',
  'μυστικ',
  'закрыт',
  'приватн',
  'секрет',
  'таен',
  'тайн',
  'таємн',
  'סודי',
  'سرّ',
  'سري',
  'محرمانه',
  'مخفی',
  'गुप्त',
  'गोपनीय',
  'सीक्रेट',
  'ลับ',
  '비밀',
  '시크릿',
  'シークレット',
  '密鑰',
  '密钥',
  '機密',
  '私密',
  '私鑰',
  '私钥',
  '秘密',
  '秘鑰',
  '秘钥',
  '金鑰',
];

/** Whole words that say secret. */
const SECRETS = [
  'apis',
  'apisec',
  'bsec',
  'hmac',
  'priv',
  'private',
  'prv',
  'sck',
  'sec',
  'seckey',
  'signing_key',
  'sign_key',
  'signkey',
  'sk',
  '(?:ال)?سر',
];

/** Parts of a word that say key wherever they stand in it. */
const KEY_PARTS = [
  'access_?key',
  'anahtar',
  'apikey',
  'ap[iy]_?_?key',
  'API密鑰',
  'API密钥',
  'clé',
  'khóa',
  'khoá',
  'klíč',
  'klucz',
  'kunci',
  'nyckel',
  'nøgle',
  'nøkkel',
  'schlüssel',
  'sleutel',
  'κλειδ',
  'ключ',
  'מפתח',
  'مفتاح',
  'کلید',
  'कुंजी',
  'คีย์',
  '키',
  'キー',
  '公鑰',
  '公钥',
];

/** Whole words that say key. */
const KEYS = [
  'access',
  'ak',
  'akey',
  'api',
  'apik',
  'avain',
  'bapi',
  'chave',
  'cheie',
  'chiave',
  'cl',
  'clave',
  'cle',
  'key',
  'key_id',
  'keyid',
  'kulcs',
  'login',
  'mbx',
  'pk',
  'pub',
  'pubkey',
  'public',
  'publickey',
  'schl_ssel',
  'schluessel',
  'token',
  'user',
  'username',
];

/** The secret half of a pair. */
export const SECRET_WORDS = new RegExp(`${SECRET_PARTS.join('|')}|(?:^|_)(?:${SECRETS.join('|')})(?:_|$)`, 'i');
/** The API key. */
export const KEY_WORDS = new RegExp(`${KEY_PARTS.join('|')}|(?:^|_)(?:${KEYS.join('|')})(?:_|$)`, 'i');
/** One word, with an ending, that says either. */
export const ROLE_WORD = new RegExp(
  `^(?:(?:${SECRET_PARTS.join('|')}|${KEY_PARTS.join('|')})[^_]{0,4}|${SECRETS.join('|')}|${KEYS.join('|')})$`,
  'i',
);

/** "API 密钥" is Binance's own word for the API key, though 密钥 alone is the secret. */
export const CHINESE_API_KEY = /(?:api|访问|訪問|存取)[\s_-]*(?:密钥|密鑰|金鑰|秘钥|公钥)/i;
