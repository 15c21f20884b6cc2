/** A copy of Binance's interface signs as Binance does; its host and its header tell whose its keys are. */
import { owns } from '../../support/owners.ts';

owns('hosts and headers of a copy of the interface', [
  [
    'client.py',
    `"""Client for NovaEx; the code was taken from my binance client."""
BASE = "https://api.novaex.io"
API_KEY = "{X}"
API_SECRET = "{Y}"

def call(path, params):
    return requests.get(BASE + path, params=params, headers={"X-NVX-APIKEY": API_KEY})
`,
  ],
  [
    'Client.java',
    `// signs as Binance does
public class Client {
    private static final String HOST = "https://openapi.fameex.com";
    private static final String ACCESS_KEY = "{X}";
    private static final String SECRET_KEY = "{Y}";

    Request request(String path) {
        return new Request.Builder().url(HOST + path).header("X-FAME-KEY", ACCESS_KEY).build();
    }
}
`,
  ],
  [
    'application.yml',
    `exchange:
  url: https://api.zke.com
  api-key: {X}
  api-secret: {Y}
price-source: binance
`,
  ],
  [
    'config.json',
    `{
  "restUrl": "https://api.bitkub.com",
  "apiKey": "{X}",
  "apiSecret": "{Y}",
  "symbolsLike": "binance"
}
`,
  ],
  [
    'client.ts',
    `// same signing as binance
const api = axios.create({ baseURL: 'https://openapi.koinbx.com', headers: { 'X-KBX-KEY': '{X}' } });
const secret = '{Y}';
`,
  ],
  [
    'client.go',
    `const (
	baseURL   = "https://api.binance.com"
	proxyURL  = "http://proxy.internal:3128"
	apiKey    = "{K}"
	secretKey = "{S}"
)
`,
  ],
  [
    '.env',
    `EXCHANGE=binance
API_URL=https://api.mybot.example
API_KEY={K}
API_SECRET={S}
`,
  ],
  [
    'bot.py',
    `# binance futures bot
WEBHOOK_URL = "https://discord.com/api/webhooks/1/2"
DATABASE_URL = "postgres://bot@localhost/bot"
api_key = "{K}"
api_secret = "{S}"
`,
  ],
]);
