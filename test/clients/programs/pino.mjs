/** pino: lines of JSON with the configuration and what was thrown. */
import pino from 'pino';
import { config, getAccount } from './requests.mjs';
import { mode } from './settings.mjs';

const log = pino({ level: 'trace' });
log.info(config, 'starting');
const child = log.child({ module: 'exchange', config });
try {
  child.debug({ account: await getAccount() }, 'account');
} catch (error) {
  child.error({ err: error, config: mode === 'dump' ? error.config : config }, 'the request failed');
  log.error(`failed with ${JSON.stringify({ config, url: error.config.url })}`);
}
