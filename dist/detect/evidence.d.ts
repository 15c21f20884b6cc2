/**
 * The evidence table: every signal that counts for or against a candidate, its weight and what it means.
 *
 * Weights are natural log odds and are summed: +2.3 makes a leak ten times as likely, -2.3 a tenth. A candidate starts
 * at its base rate; at 0 it is as likely a Binance credential as not and is reported (medium), at 3 it is high (see
 * confidence.ts). To argue with a verdict, run `binleaks explain` and look its signals up here.
 *
 * Proximity signals exclude one another: only the closest place that names an owner counts, and the path or the
 * repository's manifests add a part of their weight to it.
 */
import type { Evidence } from '../model/detection.ts';
declare const SIGNALS: {
    readonly 'random-64': {
        readonly weight: -3.2;
        readonly means: "has the shape of a Binance key or secret; most random 64-character values are something else";
    };
    readonly 'ed25519-key': {
        readonly weight: -1.6;
        readonly means: "an Ed25519 private key, the type Binance recommends; other services use it too";
    };
    readonly 'rsa-key': {
        readonly weight: -2.2;
        readonly means: "an RSA private key; most belong to TLS, SSH or tokens";
    };
    readonly 'unknown-private-key': {
        readonly weight: -3.2;
        readonly means: "a private key block whose body does not decode";
    };
    readonly 'hex-64': {
        readonly weight: -6;
        readonly means: "64 hexadecimal characters: nearly always a hash; only the old futures testnet issued such keys";
    };
    readonly 'lower-64': {
        readonly weight: -6;
        readonly means: "64 lower-case letters and digits: only Binance Pay is known to issue such keys";
    };
    readonly 'name-binance': {
        readonly weight: 7;
        readonly means: "its name says Binance and what it is";
    };
    readonly 'name-binance-only': {
        readonly weight: 5;
        readonly means: "its name says Binance";
    };
    readonly 'header-x-mbx-apikey': {
        readonly weight: 7;
        readonly means: "stands in Binance's API key header";
    };
    readonly 'name-trading': {
        readonly weight: 4.5;
        readonly means: "its name is that of a trading program that talks to Binance";
    };
    readonly 'name-api': {
        readonly weight: 2.2;
        readonly means: "its name says API key or API secret";
    };
    readonly 'name-bare': {
        readonly weight: 1.2;
        readonly means: "its name says key or secret";
    };
    readonly 'name-other-vendor': {
        readonly weight: -7;
        readonly means: "its name is another service's";
    };
    readonly 'name-other-purpose': {
        readonly weight: -5;
        readonly means: "its name says what else it is for";
    };
    readonly 'name-password': {
        readonly weight: -1.5;
        readonly means: "its name says password: a secret of some account";
    };
    readonly 'name-never': {
        readonly weight: -9;
        readonly means: "its name says signature, hash, order, address or the like";
    };
    readonly 'framework-secret': {
        readonly weight: -3;
        readonly means: "SECRET_KEY in a web framework's settings";
    };
    readonly 'signed-request-line': {
        readonly weight: 5.5;
        readonly means: "nothing names it, but a signed request stands on its line: an access log with the API key";
    };
    readonly unnamed: {
        readonly weight: -2.2;
        readonly means: "nothing names it: no variable, key, header or call";
    };
    readonly 'order-message': {
        readonly weight: -5;
        readonly means: "the only value of a message that orders a trade: the word that its sender and its receiver share";
    };
    readonly 'purpose-encloses': {
        readonly weight: -4.5;
        readonly means: "what encloses it says what else it is for";
    };
    readonly 'call-binance': {
        readonly weight: 5;
        readonly means: "argument of a call that names Binance";
    };
    readonly 'call-client': {
        readonly weight: 2.6;
        readonly means: "positional argument of a constructor that Binance libraries use";
    };
    readonly 'call-argument': {
        readonly weight: 0.8;
        readonly means: "first or second argument of a call";
    };
    readonly 'hmac-call': {
        readonly weight: 1.6;
        readonly means: "the key of an HMAC signature";
    };
    readonly 'binance-encloses': {
        readonly weight: 4.6;
        readonly means: "what encloses it (object, section, call, class) names Binance";
    };
    readonly 'binance-line': {
        readonly weight: 4.2;
        readonly means: "Binance is named on the same line";
    };
    readonly 'binance-object': {
        readonly weight: 4;
        readonly means: "Binance is named in the same object";
    };
    readonly 'binance-paragraph': {
        readonly weight: 3.4;
        readonly means: "Binance is named in the same paragraph";
    };
    readonly 'binance-near': {
        readonly weight: 2.8;
        readonly means: "Binance is named within a few lines";
    };
    readonly 'binance-around': {
        readonly weight: 2.3;
        readonly means: "Binance is named within thirty lines";
    };
    readonly 'binance-file': {
        readonly weight: 1.8;
        readonly means: "Binance is named in the same file";
    };
    readonly 'binance-path': {
        readonly weight: 2.3;
        readonly means: "the path names Binance";
    };
    readonly 'trading-context': {
        readonly weight: 1.6;
        readonly means: "trading software or a trading pair is named nearby";
    };
    readonly 'binance-slot': {
        readonly weight: 4.6;
        readonly means: "the nearest place where an owner is named (key, section, row, heading, callee) says Binance";
    };
    readonly 'other-slot': {
        readonly weight: -6;
        readonly means: "another name stands where Binance's name stands in a sibling, or where the record names its exchange";
    };
    readonly 'other-name': {
        readonly weight: -3;
        readonly means: "nothing around it names Binance, and its name or section holds a name of its own";
    };
    readonly 'other-encloses': {
        readonly weight: -6;
        readonly means: "what encloses it names another service";
    };
    readonly 'other-line': {
        readonly weight: -5;
        readonly means: "another service is named on the same line";
    };
    readonly 'other-object': {
        readonly weight: -5;
        readonly means: "another service is named in the same object";
    };
    readonly 'other-paragraph': {
        readonly weight: -3.5;
        readonly means: "another service is named closest in the same paragraph";
    };
    readonly 'repository-binance': {
        readonly weight: 1.4;
        readonly means: "the repository's manifests depend on a Binance library";
    };
    readonly 'repository-ccxt': {
        readonly weight: 1;
        readonly means: "the repository's manifests depend on ccxt or trading software";
    };
    readonly 'used-by-name': {
        readonly weight: 0.5;
        readonly means: "another file, which names Binance, uses it by its name";
    };
    readonly 'key-file': {
        readonly weight: 0.5;
        readonly means: "the file is one that holds credentials";
    };
    readonly partner: {
        readonly weight: 2.6;
        readonly means: "the matching key or secret stands next to it";
    };
    readonly 'key-words-near': {
        readonly weight: 1.2;
        readonly means: "the text around it speaks of API keys, secrets or credentials";
    };
    readonly companion: {
        readonly weight: 1.8;
        readonly means: "a second value of the same shape stands right beside it";
    };
    readonly tuple: {
        readonly weight: 2.2;
        readonly means: "it makes up a record with a second value of the same shape, and with nothing else of it";
    };
    readonly 'bare-pair': {
        readonly weight: 3.4;
        readonly means: "the file holds two such values and little else";
    };
    readonly 'binance-sibling': {
        readonly weight: 2;
        readonly means: "its partner is tied to Binance";
    };
    readonly 'base64-slice': {
        readonly weight: -6;
        readonly means: "touches + / or =: a piece of base64";
    };
    readonly 'token-slice': {
        readonly weight: -5;
        readonly means: "touches another random piece: part of a longer token";
    };
    readonly 'touches-word': {
        readonly weight: -1;
        readonly means: "glued to a word by - or _";
    };
    readonly 'encoded-block': {
        readonly weight: -8;
        readonly means: "a line of a block of equally wide encoded lines";
    };
    readonly 'encrypted-value': {
        readonly weight: -8;
        readonly means: "stands in an encrypted value";
    };
    readonly 'data-uri': {
        readonly weight: -6;
        readonly means: "follows a data URI or a sourceMappingURL";
    };
    readonly 'lock-file': {
        readonly weight: -6;
        readonly means: "stands in a lock or checksum file";
    };
    readonly 'packed-guess': {
        readonly weight: -1;
        readonly means: "cut out of a longer run by its statistics";
    };
    readonly 'listen-key': {
        readonly weight: 3;
        readonly means: "named or used as a listen key: gives one user-data stream for 60 minutes";
    };
    readonly 'proved-by-request': {
        readonly weight: 100;
        readonly means: "signs a request that was logged: proof that it is the secret";
    };
    readonly 'key-of-proved-request': {
        readonly weight: 100;
        readonly means: "the API key of a logged request that a secret found here signs";
    };
    readonly 'key-other-purpose': {
        readonly weight: -6;
        readonly means: "named or placed as a TLS, SSH, token or cloud key";
    };
    readonly 'key-name': {
        readonly weight: 0.8;
        readonly means: "named as a private key";
    };
    readonly 'api-key-near': {
        readonly weight: 3;
        readonly means: "an API key of Binance shape stands beside it";
    };
};
export type SignalName = keyof typeof SIGNALS;
/** One entry of the table as evidence. `share` scales its weight (0 to 1), `detail` names what was seen. */
export declare function evidence(signal: SignalName, detail: string, share?: number): Evidence;
/** The same evidence, where something stronger says the same already. */
export declare function weakened(one: Evidence): Evidence;
/** The most that a path adds to the score of a value that something else names. */
export declare const PATH_GAIN: number;
/** The most that the manifests of a repository add. */
export declare const MANIFEST_GAIN: number;
/** The most that a path adds where it names the value itself, as that of a private key or of a file that holds little else. */
export declare const NAMED_BY_PATH_GAIN: number;
/** At or below this weight of what it touches, a value is surely a piece of something longer. */
export declare const PIECE_WEIGHT: number;
/**
 * The most that a detection, judged at one path, scores at any other. Not of a private key that one path names as another's
 * and a second one as Binance's: that would have all paths asked for wherever a key of TLS is stored.
 */
export declare function bestElsewhere({ evidence: list, score }: {
    readonly evidence: readonly Evidence[];
    readonly score: number;
}): number;
/** The sum of the weights, rounded to two decimals. */
export declare function scoreOf(list: readonly Evidence[]): number;
/** What a signal means, in words; the signal's own name where it is unknown. */
export declare function meaningOf(signal: string): string;
export {};
