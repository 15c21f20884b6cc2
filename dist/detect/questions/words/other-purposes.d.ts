/** What else a value of 64 characters is used for. Hashes and signatures are hexadecimal mostly, but base62 forms exist. */
/** Tested on a name's words joined by `_`, e.g. `jwt_secret`. */
export declare const OTHER_PURPOSE: RegExp;
