/** axios: interceptors that log requests and answers (`debug`), or errors as they are and as JSON (`dump`). */
import axios from 'axios';
import { config, getAccount } from './requests.mjs';
import { mode } from './settings.mjs';

console.log('config', config);
if (mode === 'debug') {
  axios.interceptors.request.use((request) => {
    console.log('request', request);
    return request;
  });
}
try {
  console.log(await getAccount());
} catch (error) {
  if (mode === 'debug')
    console.error('[Axios][Error]', error.config.method.toUpperCase(), error.config.baseURL + error.config.url, error.config.headers);
  else console.error(error, JSON.stringify(error), error.toJSON());
}
