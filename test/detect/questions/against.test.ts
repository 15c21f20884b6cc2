/** What speaks against a value: names that only look like Binance's, and the program's own secrets beside Binance's name. */
import { owns } from '../../support/owners.ts';

owns('words that only look like the name of Binance', [
  [
    'airbnb.py',
    `AIRBNB_KEY = "abc"
BNB_CALENDAR_SECRET = "{X}"
`,
  ],
  [
    'bookings.rb',
    `# bed & breakfast
BNB_BOOKING_TOKEN = '{X}'
`,
  ],
  [
    'config.ini',
    `[xfinance]
api_key = {X}
api_secret = {Y}
`,
  ],
  [
    'app.properties',
    `refinance.api.key={X}
refinance.api.secret={Y}
`,
  ],
  [
    '.env',
    `YAHOO_FINANCE_API_KEY={X}
YAHOO_FINANCE_API_SECRET={Y}
`,
  ],
  [
    '.env',
    `BNB_API_KEY={K}
BNB_API_SECRET={S}
BINANCE_SYMBOL=BNBUSDT
`,
  ],
]);

owns('secrets of the program itself beside the name of Binance', [
  [
    'alert.json',
    `{"passphrase": "{X}", "exchange": "BINANCE", "ticker": "BTCUSDT", "side": "buy"}
`,
  ],
  [
    'tv.json',
    `{"secret": "{X}", "symbol": "BINANCE:BTCUSDT", "action": "{{strategy.order.action}}"}
`,
  ],
  [
    '.env',
    `APP_NAME=Desk
API_HASH_SECRET={X}
BINANCE_WS_URL=wss://stream.binance.com:9443
`,
  ],
  [
    '.env',
    `ADMIN_API_SECRET={X}
INTERNAL_API_KEY={Y}
BINANCE_API_URL=https://api.binance.com
`,
  ],
  [
    'webhook.py',
    `WEBHOOK_TOKEN = "{X}"
client = Client(os.environ["BINANCE_API_KEY"], os.environ["BINANCE_API_SECRET"])
`,
  ],
  [
    'hook.json',
    `{"auth": "{X}", "contracts": 1, "market_position": "long", "pair": "BINANCE:ETHUSDT"}
`,
  ],
  [
    'order.json',
    `{"apiKey": "{K}", "secret": "{S}", "exchange": "binance", "symbol": "BTCUSDT", "side": "BUY"}
`,
  ],
  [
    'flow.json',
    `{"action": "hmac", "type": "SHA256", "secret": "{S}", "value": "=timestamp={{$now}}", "name": "binance signature"}
`,
  ],
  [
    '.env',
    `HODL_API_KEY={K}
HODL_API_SECRET={S}
`,
  ],
]);

owns("a market's symbol, which names no account", [
  ['widget.js', `var _0x1f=['{X}','abc','symbol','BINANCE:BTCUSDT'];\nnew TradingView.widget({symbol:'BINANCE:ETHUSDT'});\n`],
  ['chart.html', `<script>new TradingView.widget({"symbol":"BINANCE:BNBUSDT","license":"{X}"})</script>\n`],
  ['pine.json', `{"ticker": "BINANCE:SOLUSDT.P", "digestValue": "{X}"}\n`],
]);

owns('what a program keys by, and its own passwords', [
  ['test_cache.py', `CACHED = {\n    ("binance", "BTCUSDT"): "{X}",\n    ("binance", "ETHUSDT"): "{Y}",\n}\n`],
  ['client.py', `# binance orders\nr = client.post("/orders", headers={"Idempotency-Key": "{X}"})\n`],
  ['orders.ndjson', `{"exchange":"binance","dedupKey":"{X}","side":"BUY"}\n`],
  ['.env', `APP_NAME="Binance Portfolio"\nDB_PASSWORD={X}\nMEILISEARCH_KEY={Y}\n`],
  [
    'wp-config.php',
    `<?php\ndefine('AUTH_KEY', '{X}');\ndefine('SECURE_AUTH_KEY', '{Y}');\n// Binance Pay: see the plugin\ndefine('BINANCE_PAY_SANDBOX', false);\n`,
  ],
]);
