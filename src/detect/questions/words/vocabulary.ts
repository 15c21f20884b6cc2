/** The words that tell what a value is and whose it is: Binance's own, other vendors', other purposes'. */

/** Names Binance as an exchange; tag 25035 is Binance's own in FIX (fix-api.md). Its chain (BNB Chain, BSC) is another thing: see {@link withoutNamesakes}. */
export const BINANCE = new RegExp(
  `binance|x[-_]mbx[-_]|session\\.logon|authorizedSince|25035(?<=[|\\x01^]25035)=[12]|bnb(?<![a-z0-9+/=]bnb)(?:us|tr)?(?![a-z0-9+/=])|币安|幣安|бинанс|バイナンス|바이낸스|ไบแนนซ์|ביננס|بينانس|بایننس|बाइनेंस|बिनेंस`,
  'gi',
);

/** "binance" as part of the chain's names: RPC hosts and wallets, whose keys are not the exchange's. */
const CHAIN_ONLY =
  /dataseed\d*\.binance\.org|binance\.org|binance[-_ ]?(?:smart[-_ ]?)?chain|binance[-_ ]?peg|binancecoin|\bbsc[-_ ]binance|binance[-_]bsc/gi;

/** A market's symbol as charts write it, `BINANCE:BTCUSDT`: it names where a price comes from, and nobody's account. */
const SYMBOL = /BINANCE:[A-Z0-9]{2,12}(?:USDT|USDC|USD|BUSD|FDUSD|BTC|ETH|BNB|EUR|TRY|PERP)(?:\.P)?(?![A-Za-z0-9])/g;

/** Words of trading software that mostly talks to Binance. Weaker than its name. */
export const TRADING =
  /(?<![a-z])ccxt(?![a-z])|freqtrade|hummingbot|octobot|passivbot|recvwindow|(?<![a-z])[fdsep]api(?![a-z])|usd[-_]?m[-_]?futures|futures_?usdt|coin[-_]?m[-_]?futures|(?:BTC|ETH|BNB)[-/_]?(?:USDT|BUSD|FDUSD)|spot[-_ ]?testnet/gi;

/** Fields where a password manager's export keeps an API secret, and tokens of all kinds; alone they speak against one. */
export const PASSWORD_NAME =
  /(?:^|_)(?:password|passwd|pwd|pass|passwort|passord|contraseña|clave_secreta|mot_de_passe|senha|hasło|heslo|wachtwoord|lösenord|parola|şifre|пароль|密码|密碼|(?<!api_)token)(?:_|$)/;

/** `self.k`, `self.s`: as short as a name can be. */
export const ONE_LETTER_NAME = /^(?:(?:self|this|my|cfg|config|c|args|opts?)_)?([ks])$/;

/** Purposes that stay what they are even under Binance's name: they are not long-lived credentials. */
export const NEVER_CREDENTIAL =
  /(?:^|_)(?:signature|sig|listen_?key|listenkey|order|orderid|order_id|client_order|hash|digest|sha\d*|checksum|tx|txid|txn|address|wallet|uuid|trace|request_id|nonce|integrity|etag|public_?key_?pem)(?:_|$)/;

/** Names that say "this is a key of an API" and not merely "key". */
export const API_WORDS = /api|access|x_mbx|exchange|trad|client|consumer/;

/** Names of listen keys and of the stream addresses that hold them. */
export const LISTEN_KEY = /listen_?key|listen_?token|user_?data_?stream/i;

export const FUTURES_TESTNET =
  /testnet\.binancefuture|binancefuture\.com|futures?[-_ ]?testnet|testnet[-_ ]?futures?|test[-_]futures|testnet/i;
export const PAY = /binance[-_ ]?pay|bpay\.binanceapi|binancepay/i;

/** Any character that is not ASCII. */
export const NOT_ASCII = /[^\x00-\x7f]/;

/** A name's words, lower case, joined by `_`: `apiSecretKey` and `API-Secret.Key` both give `api_secret_key`. */
export function wordsOf(name: string): string {
  // One letter may be written in two ways.
  return (NOT_ASCII.test(name) ? name.normalize('NFC') : name)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9\u0080-\uffff]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** True where `pattern` (global or not) matches. */
export function mentions(pattern: RegExp, text: string): boolean {
  // String.search() neither begins at a global expression's last index nor moves it, as test() does: what one text holds must
  // not decide where the next one is looked at from.
  return text.search(pattern) >= 0;
}

/** A text with what `blank` gives in place of names that hold Binance's and are not the exchange: its chain's, and markets' symbols. */
export function withoutNamesakes(text: string, blank: (match: string) => string): string {
  return text.replace(CHAIN_ONLY, blank).replace(SYMBOL, blank);
}

/** True where the exchange is named, and not only its chain. */
export function mentionsBinance(text: string): boolean {
  return (
    /binance|bnb|mbx|[^\x20-\x7e]/i.test(text) &&
    mentions(
      BINANCE,
      withoutNamesakes(text, () => ' '),
    )
  );
}
