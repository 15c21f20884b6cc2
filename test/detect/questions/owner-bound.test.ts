/** A carrier or a stray word never owns what is bound to Binance. */
import { owns } from '../../support/owners.ts';

owns('carriers and stray words beside what is bound to Binance', [
  [
    'deploy.sh',
    `docker swarm init
printf '{K}' | docker secret create binance_api_key -
printf '{S}' | docker secret create binance_api_secret -
`,
  ],
  [
    'put.sh',
    `aws ssm put-parameter --name /prod/binance/key --type SecureString --value "{K}"
aws ssm put-parameter --name /prod/binance/secret --type SecureString --value "{S}"
`,
  ],
  [
    'gcp.sh',
    `gcloud secrets create binance-api-secret --data-file=- <<< '{S}'
`,
  ],
  [
    'redis.txt',
    `SET binance:api_key {K}
SET binance:api_secret {S}
`,
  ],
  [
    'telegram_export.txt',
    `[12:01] Max: binance api key {K}
[12:02] Max: secret {S}
`,
  ],
  [
    'github.txt',
    `binance
key: {K}
secret: {S}
`,
  ],
  [
    'exchange.js',
    `const ex = new ccxt.binance({
  apiKey: '{K}',
  // GDAX, requires a passphrase
  secret: '{S}',
});
`,
  ],
  [
    'App.jsx',
    `// Binance account
const [apiKey, setApiKey] = useState('{K}');
const [secretKey, setSecretKey] = useState('{S}');
`,
  ],
  [
    'sign.py',
    `import hmac, hashlib
# binance request signing
signature = hmac.new(b'{S}', query.encode(), hashlib.sha256).hexdigest()
`,
  ],
  [
    'sign.js',
    `const SIGN = '{S}';
const url = 'https://api.binance.com/api/v3/account?' + q + '&signature=' + crypto.createHmac('sha256', SIGN).update(q).digest('hex');
`,
  ],
  [
    'conf.yml',
    `binance:
  token: {K}
  signKey: {S}
`,
  ],
  [
    'conf.json',
    `{"binance": {"client_id": "{K}", "client_secret": "{S}"}}
`,
  ],
  [
    'conf.toml',
    `[exchanges.binance]
client_key = "{K}"
client_secret = "{S}"
`,
  ],
  [
    'conf.yaml',
    `binance:
  public: {K}
  hmac_key: {S}
`,
  ],
  [
    'conf.rb',
    `BINANCE = { access_id: '{K}', signing_secret: '{S}' }
`,
  ],
  [
    'conf.hcl',
    `exchange "binance" {
  api_key       = "{K}"
  signature_key = "{S}"
}
`,
  ],
  [
    'settings.py',
    `# redis cache, telegram alerts
binance_client = Client('{K}', '{S}')
`,
  ],
  [
    'slack.log',
    `2024-01-02 slack-bot: posting to #alerts
2024-01-02 binance apiKey={K} secretKey={S}
`,
  ],
  [
    'main.tf',
    `resource "aws_ssm_parameter" "binance_api_key" {
  name  = "/bot/binance/api_key"
  type  = "SecureString"
  value = "{K}"
}
`,
  ],
  [
    'k8s.yaml',
    `apiVersion: v1
kind: Secret
metadata:
  name: binance
  namespace: vault
stringData:
  api_key: {K}
  api_secret: {S}
`,
  ],
  [
    'vercel.sh',
    `vercel env add BINANCE_KEY production <<< {K}
heroku config:set BINANCE_SECRET={S} --app trader
`,
  ],
]);
