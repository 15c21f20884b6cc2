/** winston: `json`, and what people read: `simple`, `pretty`, `cli`. */
import winston from 'winston';
import { config, getAccount } from './requests.mjs';
import { mode } from './settings.mjs';

const { combine, timestamp, json, simple, prettyPrint, colorize, errors, cli } = winston.format;
const FORMATS = {
  json: combine(errors({ stack: true }), timestamp(), json()),
  simple: combine(timestamp(), simple()),
  pretty: combine(timestamp(), prettyPrint({ colorize: true })),
  cli: combine(colorize({ all: true }), cli()),
};
const log = winston.createLogger({ level: 'debug', format: FORMATS[mode], transports: [new winston.transports.Console()] });
log.info('starting', config);
log.info(`with ${JSON.stringify(config)}`);
try {
  log.debug('account', await getAccount());
} catch (error) {
  log.error('the request failed', { config, url: error.config.url, headers: error.config.headers.toJSON() });
  log.error(`failed: ${error.message} ${JSON.stringify(error.toJSON().config)}`);
}
