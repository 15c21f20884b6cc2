/** What the programs of this folder are started with: the server to ask, the credentials, and what to log. */
const { BASE_URL = '', API_KEY = '', API_SECRET = '' } = process.env;

export const baseUrl = BASE_URL;
export const apiKey = API_KEY;
/** The HMAC secret, or the PEM of a private key. */
export const apiSecret = API_SECRET;
export const [, , mode = 'debug'] = process.argv;
