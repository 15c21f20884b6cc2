/** morgan: the log of a server that passes the signed requests of a bot on, with the header that names the key. */
import { createServer } from 'node:http';
import morgan from 'morgan';
import { config, getAccount } from './requests.mjs';
import { mode } from './settings.mjs';

const FORMAT = ':method :url :status x-mbx-apikey=:req[x-mbx-apikey] - :response-time ms';
const log = morgan(mode === 'combined' ? 'combined' : FORMAT, { stream: process.stdout });
const server = createServer((request, response) => {
  log(request, response, () => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{}');
  });
});
console.log('proxy for', JSON.stringify(config));
await new Promise((done) => server.listen(0, '127.0.0.1', done));
await getAccount(`http://127.0.0.1:${server.address().port}`);
server.close();
server.closeAllConnections();
