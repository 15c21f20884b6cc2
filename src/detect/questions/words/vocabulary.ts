/** The words that tell what a value is and whose it is: Binance's own, other vendors', other purposes'. */

/** Names Binance as an exchange; tag 25035 is Binance's own in FIX (fix-api.md). Its chain (BNB Chain, BSC) is another thing: see {@link withoutNamesakes}. */
export const BINANCE = new RegExp(
  `binance|x[-_]mbx[-_]|25035(?<=[|\\x01^]25035)=[12]|bnb(?<![a-z0-9+/=]bnb)(?:us|tr)?(?![a-z0-9+/=])|币安|幣安|бинанс|バイナンス|바이낸스|ไบแนนซ์|ביננס|بينانس|بایننس|बाइनेंस|बिनेंस`,
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

/** Other exchanges, services and products with keys of their own: a value that carries such a name isn't Binance's. */
const EXCHANGES =
  'kraken|coinbase|gdax|bybit|okx|okex|kucoin|huobi|htx|gate\\.?io|gateio|bitget|bitmex|bitfinex|bittrex|poloniex|ascend[-_]?ex|bitmax|mexc|bitstamp|gemini|deribit|ftx|bitmart|bitrue|coindcx|coinex|crypto\\.?com|cryptocom|whitebit|phemex|bitvavo|upbit|bithumb|lbank|hitbtc|probit|dydx|aster(?:dex)?|hyperliquid|coinswitch|wazirx|bitpanda|bitso|mercadobitcoin|luno|indodax|tokocrypto|bingx|xt\\.com|woox|woo_x|blofin|backpack|zaif|bitflyer|coincheck|liquid|exmo|yobit|cex\\.io|revolut|alpaca|oanda|ibkr|interactive[-_ ]?brokers|robinhood|etoro|paradex';
const SERVICES =
  'moralis|alchemy|infura|quicknode|etherscan|bscscan|polygonscan|coingecko|coinmarketcap|cryptocompare|nomics|messari|glassnode|taapi|lunarcrush|santiment|coinglass|3commas|tradingview|aws|amazon|azure|gcp|google|gcloud|firebase|stripe|twilio|sendgrid|github|gitlab|bitbucket|slack|telegram|discord|twitter|facebook|instagram|linkedin|openai|anthropic|claude|gemini_ai|mistral|cohere|huggingface|hasura|netsuite|sumo[-_]?logic|disqus|iconfinder|partnerstack|typetalk|mesibo|confluent|kafka|salesforce|pinata|freshbooks|phrase|algolia|mongodb|mongo|postgres(?:ql)?|mysql|redis|rabbitmq|elastic(?:search)?|influx(?:db)?|sentry|datadog|new[-_]?relic|auth0|okta|keycloak|cognito|cloudflare|digital[-_]?ocean|heroku|vercel|netlify|supabase|mailgun|mailchimp|postmark|pusher|segment|mixpanel|amplitude|plaid|paypal|braintree|square|shopify|contentful|mapbox|spotify|dropbox|notion|airtable|zendesk|intercom|hubspot|pagerduty|opsgenie|grafana|prometheus|consul|rollbar|bugsnag|codecov|sonar(?:qube|cloud)?|npm|pypi|rubygems|docker|quay|artifactory|snyk|vonage|nexmo|messagebird|line[-_]?notify|pushover|pushbullet|onesignal|ably|livekit|agora|zoom|minio|backblaze|wasabi|cloudinary|imgix|strapi|directus|laravel|django|flask|rails|wordpress|magento|rapidapi|openweather|newsapi|polygon\\.io|finnhub|alphavantage|alpha_vantage|iex[-_]?cloud|quandl|tiingo|solana|ethereum|metamask|walletconnect|phantom|ledger|trezor|snowflake|databricks|planetscale|neon|turso|upstash|convex|clerk|resend|posthog|launchdarkly|statsig|split\\.?io|doppler|infisical|vault|akeyless';
export const OTHER_VENDOR = new RegExp(`(?<![a-z])(?:${EXCHANGES}|${SERVICES})(?![a-z])`, 'gi');
/** Only the exchanges and market-data vendors: those whose keys sit beside Binance's in one file. */
export const OTHER_EXCHANGE = new RegExp(`(?<![a-z])(?:${EXCHANGES}|moralis|cryptocompare|pinata|confluent|hasura)(?![a-z])`, 'gi');

/**
 * What else a 64-character value is used for. Tested on a name's words joined by `_`, e.g. `jwt_secret`.
 * Hashes and signatures are hexadecimal mostly, but base62 forms exist.
 */
export const OTHER_PURPOSE =
  /csrf|xsrf|jwt_|session_?id|checksum|sha256|sha512|encrypted|(?:^|_)(?:encrypt|blake)[a-z0-9]*(?:_|$)|(?:^|_)(?:jwt|jws|jwk|session|sess|cookie|csrf|xsrf|nextauth|auth_secret|better_auth|app_key|app_secret|secret_key_base|encryption|cipher|aes|salt|pepper|nonce|hash|hashes|digest|sha|sha1|sha2|sha224|sha256|sha384|sha512|md5|checksum|checksums|integrity|signature|sig|sign|etag|uuid|guid|trace|tracing|span|request_id|req_id|correlation|order|orderid|order_id|client_order|oid|txid|tx|txn|transaction|block|blockhash|address|addr|wallet|mnemonic|seed|passphrase|cert|certificate|fingerprint|thumbprint|webhook|hook|csp|refresh|bearer|oauth|client_secret|device|build|commit|revision|digest|cache|license|licence|serial|tracking|analytics|pixel|ad|adunit|dsn|invite|activation|reset|verification|verify|otp|totp|captcha|recaptcha|turnstile|deploy|upload|download|cdn|avatar|image|img|file|blob|object|bucket|merkle|root|proof|witness|contract|bytecode|abi|rpc|erc20|token_address|id_token|access_token|refresh_token|user_id|account_id|session_id|visitor|client_id|state|challenge|verifier|magic|remember|internal|admin|service|basic|cron|signing|hmac_key|shared|peer|node_key|validator|staking|rng|random|entropy|vapid|http|devise|play|cached|idempotency|idempotence|dedup|dedupe|deduplication|routing|partition|sort_key|primary_key|foreign_key|row_key|lock_key|delete_key|logged_in_key|secure_auth_key|(?:db|database|mysql|mariadb|postgres|postgresql|pg|mongo|mongodb|redis|smtp|mail|rabbitmq|amqp|ldap|wifi)_(?:pass|passwd|password|pwd|secret|key)|meilisearch|telescope|sumo|sumologic|snowflake|kalshi)(?:_|\d*$)/;

/** Fields where a password manager's export keeps an API secret, and tokens of all kinds; alone they speak against one. */
export const PASSWORD_NAME = /(?:^|_)(?:password|passwd|pwd|pass|(?<!api_)token)(?:_|$)/;

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

const NOT_ASCII = /[^\x00-\x7f]/;

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
