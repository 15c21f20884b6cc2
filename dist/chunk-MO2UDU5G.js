import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  SecretText,
  sha256Hex
} from "./chunk-S3K4K4LA.js";
import {
  cutAt,
  endOf,
  withoutEnd,
  withoutEnds
} from "./chunk-544TYD5I.js";
import {
  evidence,
  scoreOf
} from "./chunk-A2FTZ4DC.js";
import {
  ALNUM,
  CLASSES,
  KEY,
  KEY_LENGTH,
  classAt,
  isMixed,
  isWordLike,
  maskedSpans,
  redact,
  shapeOf,
  snippetOf
} from "./chunk-5ME5FBVQ.js";

// src/detect/statement.ts
function assignedNames(left) {
  const match = /^(?:(?:const|let|var|my|local)\s+)?(?:[[(]\s*)?([$@]?[\w.]+(?:\s*,\s*[$@]?[\w.]+)+)(?:\s*[\])])?$/.exec(left.trim());
  return match?.[1]?.split(",").map((name) => name.trim()) ?? null;
}
function cutStatement(line) {
  const cut = Math.max(...["{", ",", ";", "(", "[", "}"].map((stop) => line.lastIndexOf(stop)));
  const statement = line.slice(cut + 1);
  return statement.slice(innerStart(statement));
}
function innerStart(statement) {
  const parameter = statement.length - endOf(statement, /[\w.%-]/).length;
  const sign = statement.charAt(parameter - 1);
  if (parameter < statement.length && (sign === "&" || sign === "?") && (parameter === 1 || /\S/.test(statement.charAt(parameter - 2))))
    return parameter;
  const operand = /^.*\|\s(?!\s*(?:undefined|null|None|string|str|number)\b)/.exec(statement);
  if (operand) return operand[0].length;
  const open = statement.lastIndexOf("<");
  return open >= 0 && !statement.includes(">", open) ? open + 1 : 0;
}
function withoutSpaces(type) {
  return type.split(/[|&]/).map((part) => part.trim()).join("|");
}
function withoutType(statement) {
  const basic = /^([\s\S]*\S)\s+As\s+(?:New\s+)?[\w.()]+\s*$/i.exec(statement);
  if (basic?.[1]) return basic[1];
  const typed = /^([\s\S]*?[\w$\])!?"'])\s*:(?!:)\s{0,20}([&*']?[\w$<>[\]|?.:&\s'*]{1,80})$/.exec(statement);
  if (!typed?.[1] || !typed[2] || /[\w>\]]\s+[\w<[]/.test(withoutSpaces(typed[2]))) return statement;
  const type = typed[2].replace(/<[^<>]*>|\[\]|[?!]/g, "").trim().split(/[\s|.&:]+/).at(-1) ?? "";
  return /^(?:[A-Z]\w*|string|str|number|any|unknown|bytes|char|text|undefined|null|optional|varchar|object|auto|static)$/.test(type) ? typed[1] : statement;
}

// src/detect/labels.ts
var WRAPPER = /(?:^|[^\w])(?:Some|Just|Option|Optional(?:\.of(?:Nullable)?)?|(?:std::)?string(?:_view)?|String(?:::from)?|str|bytes|bytearray|Bytes|to_owned|format!?|Buffer\.from|new (?:String|Buffer|SecureString|SecretString)|Secret(?:Str|String|Value)?(?:::new|\.new)?|SecretString::from|Secrets?\.(?:plain|fromPlaintext|unsafe\w*)|decode|b64decode|base64_decode|atob|btoa|sensitive|quote|trim|strip|unquote|concat!?|String\.Concat|Encoding\.\w+\.GetBytes|\w*Encoding\.\w+\.GetBytes|utf8|from_utf8|Uint8List|Cow::Borrowed|Cow|Arc::new|Rc::new|Box::new|Ok|nullable|aws\.String|pointer\.\w+|ptr|to\.Ptr|lazy|const_cast|c_str|as\.character|c|list|tuple|array|vec!|arrayOf|listOf|of|List\.of|Value|StringValue|Literal|literal|raw|freeze|String\.valueOf|charlist|string:to_list|T|N|L|TEXT|_T|QStringLiteral|QString|QByteArray|R|b|u)$/;
var GENERIC = /^(?:value|val|values|v|content|contents|default|default_?value|text|txt|string|str|data|current|current_?value|initial_?value|input|plain|plaintext|raw|body|literal|stringvalue|simple_?value|td|th|code|pre|span|p|b|em|strong|li|div|entry|item|param|setting|property|answer|field_?value|env_?value|var|arg|args|defaultvalue|message|msg|log|line|output|stdout|note|comment|title|description|example|examples|sample|username_?value|password_?value|s|n|ss|t)$/i;
var NAME_PROPERTY = /(?:^|[\s{,(<"'])["']?(?:key|name|id|label|field|variable|var|param|parameter|header|property|env|env_?var|k|n|title|slug|option|setting|placeholder|alias|identifier|keyname|display_?name|attr|config_?key|entry|column|for|data-name|data-key)["']?\s*(?:[:=]|=>)\s*["']?(?! )([A-Za-z0-9_\-.:$/ ]{2,80}?)["']?\s{0,40}(?:[,;})>\]\n\r]|\/>|\s[\w-]+=|$)/gi;
function readLabels(before, after) {
  const labels = [];
  const add = (text, via) => {
    const clean = text?.replace(/\b(?:https?|wss?):\/\/[^\s"'`]*/g, " ").replace(/[A-Za-z0-9+/]{40,}/g, "\u2026").replace(/[\s\x7f-\x9f\ufffd]+/g, " ").trim();
    if (clean && /[A-Za-z\u0080-\uffff]/.test(clean)) labels.push({ text: clean, via });
  };
  const call = bind(stripOpeners(before.slice(-1200)), add, 0);
  const first = labels[0];
  if (!first || first.via !== "column" && isGenericName(first.text)) addSiblings(before, after, add);
  const comment = /^["'`)\]},;\s\w.!?]{0,40}?(?:\s#|#\s|\/\/|\/\*|\s--\s|<!--|\s;\s|\s'\s)\s*([^\n\r]{2,100})/.exec(sameLine(after));
  add(comment?.[1], "comment");
  return { labels, call };
}
function sameLine(after) {
  const end = after.search(/[\r\n\x00-\x08\x0e-\x1a]/);
  return end < 0 ? after.slice(0, 300) : after.slice(0, Math.min(end, 300));
}
function isGenericName(name) {
  return GENERIC.test(lastWord(name));
}
function lastWord(text) {
  return endOf(withoutEnd(text, "\"'`])"), /[\w-]/) || text;
}
var QUOTES = "\"'`\\\u201C\u2018\xAB";
var MARKS = ["<<", "**", "__", "~~", "\xE2\x80\x9C"];
function withoutQuotes(text) {
  let end = text.length;
  for (; ; ) {
    if (end > 0 && QUOTES.includes(text.charAt(end - 1))) {
      end--;
      continue;
    }
    const mark = MARKS.find((one) => text.endsWith(one, end));
    if (mark === void 0) return text.slice(0, end);
    end -= mark.length;
  }
}
function stripOpeners(text) {
  let rest = text;
  for (let i = 0; i < 12; i++) {
    const length = rest.length;
    const bare = withoutQuotes(rest);
    if (bare.length < rest.length) rest = `${bare}\0`;
    rest = rest.replace(/(^|[^\w$])(?:[bBrRuUfFLNs]|[bB][rR]|[rR][bB]|u8|@\$?|\$@?|#|&)?\u0000$/, "$1");
    rest = rest.replace(/\u0000$/, "");
    rest = rest.replace(/<!\[CDATA\[\s*$/, "");
    rest = withoutEnd(rest, " 	");
    const wrapper = rest.endsWith("(") && /(?:new\s{1,4})?[\w.:]{1,60}!?\($/.exec(rest.slice(-80))?.[0];
    if (wrapper && WRAPPER.test(wrapper.slice(0, -1))) rest = rest.slice(0, -wrapper.length);
    rest = rest.replace(/(=>\s*)string\(\d{1,9}\)$/, "$1");
    rest = rest.replace(/([:=]\s*)(?:!+[\w/-]*|&[\w-]+)\s*$/, "$1");
    if (rest.length === length) break;
  }
  return rest;
}
var SEPARATOR = /(?:=>|:=|<-|~>|->|={1,3}|\?\?=?|\|\|=?|\bor\b|:-|\+=|\?=|\?:|:|\uff1a|\u00ef\u00bc\u009a|\u2192|\u00e2\u0086\u0092|\u2014|\u2013|\u00e2\u0080\u0094|\u00e2\u0080\u0093)[ \t]*$/;
var TAG = /<([\w:.-]+)((?![\w:.-])[^<>]*)>$/;
var CALLEE = /((?:(?<!\w)new\s{1,8})?(?<![\w$\\])\\*[\w$]+(?:(?:\.|::|->|\\+|\?\.|!\.?)[\w$]+){0,12}(?:<[^<>()]{0,40}>)?!?)$/;
var SIBLING_REACH = 300;
function withoutComment(text) {
  const lineStart2 = text.lastIndexOf("\n") + 1;
  const comment = /[,([{=][ \t]*(?:#|\/\/|--)/.exec(text.slice(lineStart2));
  return comment ? text.slice(0, lineStart2 + comment.index + 1) : text;
}
function beforeBlock(text) {
  const lineStart2 = text.lastIndexOf("\n") + 1;
  const block = /[:=][ \t]*[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$/.exec(text.slice(lineStart2));
  return block ? text.slice(0, lineStart2 + block.index + 1) : null;
}
function lastName(text) {
  let start = text.length;
  for (; ; ) {
    const piece = endOf(text.slice(0, start), /[\w$@.\-\u0080-\uffff]/);
    const from = start - piece.length;
    const isMember = piece !== "" && /^[\w$]+$/.test(piece) && text.endsWith("->", from) && /[\w$@.\u0080-\uffff]/.test(text.charAt(from - 3));
    if (!isMember) return text.slice(piece === "" ? start + 2 : from);
    start = from - 2;
  }
}
function bind(text, add, depth) {
  if (depth > 4) return null;
  const broken = /[\r\n][ \t]*$/.test(text);
  const rest = broken ? withoutComment(text.trimEnd()) : text;
  if (broken) {
    const block = beforeBlock(rest);
    if (block !== null) return bind(block, add, depth + 1);
    if (/(?:=|\(|,|\[|\{|\|\||\?\?|\+|=>|:=|<-|\\)$/.test(rest) && !/^\s*(?:#|\/\/|;|\*)/.test(lineOf(rest))) {
      return bind(stripOpeners(rest.replace(/\\$/, "")), add, depth + 1);
    }
    const tag2 = TAG.exec(rest);
    if (tag2) {
      bindElement(rest, tag2, add);
      return null;
    }
    bindLineAbove(rest, add);
    return null;
  }
  if (/(?:^|[\x01|^;\s])553=$/.test(rest) && rest.includes("8=FIX")) {
    add("FIX username, the API key", "assigned");
    return null;
  }
  const separator = SEPARATOR.exec(rest);
  if (separator) {
    const left = rest.slice(0, separator.index);
    bindLeft(left, separator[0].trim(), add);
    return null;
  }
  if (rest.endsWith(",")) return bindArgument(rest.slice(0, -1), add, depth);
  if (rest.endsWith("(")) return bindCall(rest.slice(0, -1), 0, "", add, depth);
  if (rest.endsWith("[") || rest.endsWith("{")) {
    const inner2 = stripOpeners(rest.slice(0, -1).trimEnd());
    bind(inner2, add, depth + 1);
    return null;
  }
  const tag = TAG.exec(rest);
  if (tag) {
    bindElement(rest, tag, add);
    return null;
  }
  if (/[|;\t]$/.test(rest)) {
    const cell = /([^|;\t\n]{2,60})[|;\t]\s*$/.exec(rest.trimEnd() + (rest.endsWith("	") ? "	" : ""));
    add(cell?.[1]?.replace(/["'`*]/g, ""), "prose");
    return null;
  }
  bindSpaced(rest, add);
  return null;
}
function lineOf(text) {
  return text.slice(text.lastIndexOf("\n") + 1);
}
function bindLeft(left, operator, add) {
  let line = lineOf(left);
  if (line.trim() === "" && left.trim() !== "") line = lineOf(left.trimEnd());
  if (/^(?:\|\||\?\?|:-|or|\?:)/.test(operator) || operator === ":" && /\?[^?]*$/.test(line) && /env|get/i.test(line)) {
    const identifiers = line.match(/[A-Za-z_$][\w$-]*/g) ?? [];
    for (const identifier of identifiers.toReversed().slice(0, 6)) {
      if (!/^(?:process|env|os|environ|getenv|get|const|let|var|import|meta|self|this|config|System|ENV|Deno|String|str|or|return|export|default|readonly|private|public)$/.test(
        identifier
      ))
        add(identifier, "assigned");
    }
    return;
  }
  const names = operator === "=" || operator === ":=" ? assignedNames(line) : null;
  if (names) {
    add(names[0], "assigned");
    return;
  }
  const subscript = /[\w$)\]]\s*(?:\[\s{0,20}["'`:]?[^\]\n]{1,80}["'`]?\s{0,20}\]|\{\s{0,20}["'`]?[\w.-]{1,60}["'`]?\s{0,20}\}|\(\s{0,20}["'`:][\w.:-]{1,80}["'`]?\s{0,20}\))$/.exec(
    line.trimEnd()
  );
  if (subscript) {
    add(/["'`:]?([^"'`[\](){}:]{1,80})["'`]?\s{0,3}[\])}]$/.exec(line.trimEnd().slice(-130))?.[1], "assigned");
    add(endOf(line.slice(0, subscript.index + 1).trimEnd(), /[\w$.@>-]/), "assigned");
    return;
  }
  const quoted = /(["'`])((?:(?!\1)[^\n]){1,80})\1\s*$/.exec(line);
  if (quoted) {
    add(quoted[2], "assigned");
    return;
  }
  const statement = cutStatement(line).replace(/^\s*(?:[-*\u2022]|\d+[.)]|#+|\/\/+|>+|REM|--)\s+/, "");
  if (operator.startsWith("=") || operator === ":=" || operator === "<-" || operator === "?=" || operator === "+=") {
    const target = withoutType(statement).trim();
    const word2 = lastName(withoutEnd(target, "\"'`])").trimEnd());
    add(word2, "assigned");
    if (word2 !== "" && target !== word2 && /[A-Za-z\u0080-\uffff]/.test(target)) add(target.slice(-80), "prose");
    return;
  }
  const colon = statement.trim();
  const typedName = endOf(colon, /[\w$.\-\u0080-\uffff]/);
  if (typedName !== "" && (typedName === colon || /^[\w$.-]+$/.test(typedName) && /[_$.]/.test(typedName))) add(typedName, "assigned");
  if (colon !== typedName) add(colon.slice(-100), "prose");
}
function bindArgument(text, add, depth) {
  let level = 0;
  let index = 1;
  const previous = /(?:["'`]([\w.\- /:]{1,60})["'`]|(?:^|[\s(,:])[:@]?([A-Za-z_][\w.]{1,60}))\s*(?:\.[\w]+\(\))?$/.exec(text.slice(-90));
  for (let i = text.length - 1; i >= 0 && text.length - i < 1100; i--) {
    const character2 = text[i];
    if (character2 === ")" || character2 === "]" || character2 === "}") level++;
    else if (character2 === "," && level === 0) index++;
    else if (character2 === "(" || character2 === "[" || character2 === "{") {
      if (level > 0) {
        level--;
        continue;
      }
      const name = previous?.[1] ?? previous?.[2];
      if (index >= 1 && name && name.length < 60) add(name, "argument");
      if (character2 === "(") return bindCall(text.slice(0, i), index, text.slice(-90), add, depth);
      bind(stripOpeners(text.slice(0, i).trimEnd()), add, depth + 1);
      return null;
    } else if (character2 === ";" && level === 0) break;
  }
  const several = /(?:^|[\n;])([^\n;=]{1,120}?)\s*:?=(?!=)([^\n;=]*)$/.exec(text);
  const names = several?.[1] === void 0 ? null : assignedNames(several[1]);
  if (several && names) {
    add(names[(several[2] ?? "").split(",").length], "assigned");
    return null;
  }
  const command = /(?:^|\n)[ \t]*(\w[\w.:!]*)[ \t]+[:"'`]?([\w.-]+)["'`]?[ \t]*$/.exec(text);
  if (command) add(command[2], "argument");
  return null;
}
function bindCall(text, index, previous, add, depth) {
  const name = CALLEE.exec(text.slice(-160).trimEnd())?.[1];
  if (!name) {
    bind(stripOpeners(text.trimEnd()), add, depth + 1);
    return null;
  }
  const bare = name.replace(/<[^<>]*>/, "").replace(/!$/, "");
  const last = endOf(bare, /[\w$]/) || bare;
  if (/^(?:if|for|while|switch|return|and|or|not|in|print|println|printf|echo|log|console|assert\w*|expect|require|import|values?|max|min|len)$/i.test(
    last
  ))
    return null;
  const setter = /^(?:set|with|add|use|put|get)_?(?=[A-Z_])(.+)$/.exec(last) ?? /^(?:set|with)([A-Z]\w*)$/.exec(last);
  add(setter?.[1] ?? last, "call");
  return { name: bare, index, previous };
}
function bindElement(rest, tag, add) {
  const name = tag[1] ?? "";
  const attributes = tag[2] ?? "";
  const named = /(?:^|\s)(?:key|name|id|label|field|title|for|data-key|data-name|property|variable)\s*=\s*["']([^"']{2,80})["']/i.exec(
    attributes
  );
  if (named) add(named[1], "element");
  if (!GENERIC.test(name)) {
    add(name, "element");
    return;
  }
  const earlier = rest.slice(0, tag.index).replace(/<[\w:.-][^<>]*>\s*$/, "");
  const sibling = /<(?:key|name|th|td|dt|label|strong|b|span|code|h\d|setting\w*)\b[^<>]*>([^<>]{2,160})<\/[\w:.-]+>[\s:]*(?:<\/?[\w:.-][^<>]*>\s*){0,3}$/i.exec(earlier)?.[1]?.trim();
  if (sibling !== void 0 && sibling.length >= 2 && sibling.length <= 80) add(sibling, "element");
  const parent = /<(?:add|setting|entry|param|property|item|env|variable)\b[^<>]*(?:key|name)\s*=\s*["']([^"']{2,80})["'][^<>]*>\s*$/i.exec(
    earlier
  );
  add(parent?.[1], "element");
}
function bindSpaced(rest, add) {
  const line = withoutEnd(lineOf(rest), "\"'`").trimEnd();
  const option = /(?:^|[\s"'`(=,])(--?[A-Za-z][\w.-]*)["'`]?,?$/.exec(line);
  if (option) {
    if (/^--?(?:body|value|data|string|secret-string|from-literal|payload|text|v|b|d|w)$/.test(option[1] ?? "")) {
      for (const word2 of (line.match(/[A-Za-z_][\w.-]{3,}/g) ?? []).toReversed()) if (/[_.]/.test(word2)) add(word2, "option");
      return;
    }
    add(option[1], "option");
    return;
  }
  const command = /(?:^|[\s;&|(])(?:set|setx|export|ENV|ARG|env|SetEnv|setenv|define|put|add|store|config set|secret set|unset|let|declare|typeset)(?:\s+-[\w-]+)*\s+["']?([A-Za-z_][\w.:-]*)["']?$/i.exec(
    line
  );
  if (command) {
    add(command[1], "option");
    return;
  }
  const words = line.replace(/^[\s\S]*[;{}|\x00-\x08\x0e-\x1f\x7f]/, "").slice(-100);
  add(words, "prose");
}
function bindLineAbove(rest, add) {
  const lines = rest.split(/\r?\n/);
  for (let i = lines.length - 1, blank2 = 0; i >= 0 && blank2 < 3; i--) {
    const line = (lines[i] ?? "").trim();
    if (line === "") {
      blank2++;
      continue;
    }
    if (line.length > 140 || /[A-Za-z0-9+/_-]{40}/.test(line)) return;
    add(withoutEnd(line.replace(/^(?:[#/*;>-]+|\d+[.)])\s*/, ""), ":\uFF1A=-*`\"'"), "line-above");
    return;
  }
}
function addSiblings(before, after, add) {
  const open = Math.max(
    before.lastIndexOf("{"),
    before.lastIndexOf("<"),
    before.lastIndexOf("("),
    before.lastIndexOf("\n- "),
    lastItem(before)
  );
  const head2 = before.slice(Math.max(open, before.length - 400)).replace(/^[\s\S]*[\x00-\x08\x0e-\x1a]/, "");
  const found = [...head2.matchAll(NAME_PROPERTY)].toReversed();
  const strings = [...head2.matchAll(/["'`](-{0,2}[A-Za-z][\w.-]{2,60})["'`]/g)].toReversed();
  for (const match of [...found, ...strings].slice(0, 6)) add(match[1], "sibling");
  if (found.length > 0) return;
  const near = after.slice(0, SIBLING_REACH + 80);
  const close = near.search(/[}>]|\r?\n[^\S\n]*(?:-\s|\n)/);
  const tail = cutAt(near.slice(0, close < 0 ? SIBLING_REACH : Math.min(close + 1, SIBLING_REACH)), /[\x00-\x08\x0e-\x1a]/);
  add([...tail.matchAll(NAME_PROPERTY)][0]?.[1], "sibling");
}
function lastItem(before) {
  const match = [...before.slice(-400).matchAll(/\n[ \t]*- /g)].at(-1);
  return match ? Math.max(0, before.length - 400) + match.index : -1;
}

// src/detect/vocabulary.ts
var BINANCE = new RegExp(
  `binance|x[-_]mbx[-_]|25035(?<=[|\\x01^]25035)=[12]|bnb(?<![a-z0-9+/=]bnb)(?:us|tr)?(?![a-z0-9+/=])|\u5E01\u5B89|\u5E63\u5B89|\u0431\u0438\u043D\u0430\u043D\u0441|\u30D0\u30A4\u30CA\u30F3\u30B9|\uBC14\uC774\uB0B8\uC2A4`,
  "gi"
);
var CHAIN_ONLY = /dataseed\d*\.binance\.org|binance\.org|binance[-_ ]?(?:smart[-_ ]?)?chain|binance[-_ ]?peg|binancecoin|\bbsc[-_ ]binance|binance[-_]bsc/gi;
var TRADING = /(?<![a-z])ccxt(?![a-z])|freqtrade|hummingbot|octobot|passivbot|recvwindow|(?<![a-z])[fdsep]api(?![a-z])|usd[-_]?m[-_]?futures|futures_?usdt|coin[-_]?m[-_]?futures|(?:BTC|ETH|BNB)[-/_]?(?:USDT|BUSD|FDUSD)|spot[-_ ]?testnet/gi;
var EXCHANGES = "kraken|coinbase|gdax|bybit|okx|okex|kucoin|huobi|htx|gate\\.?io|gateio|bitget|bitmex|bitfinex|bittrex|poloniex|ascend[-_]?ex|bitmax|mexc|bitstamp|gemini|deribit|ftx|bitmart|bitrue|coindcx|coinex|crypto\\.?com|cryptocom|whitebit|phemex|bitvavo|upbit|bithumb|lbank|hitbtc|probit|dydx|aster(?:dex)?|hyperliquid|coinswitch|wazirx|bitpanda|bitso|mercadobitcoin|luno|indodax|tokocrypto|bingx|xt\\.com|woox|woo_x|blofin|backpack|zaif|bitflyer|coincheck|liquid|exmo|yobit|cex\\.io|revolut|alpaca|oanda|ibkr|interactive[-_ ]?brokers|robinhood|etoro|paradex";
var SERVICES = "moralis|alchemy|infura|quicknode|etherscan|bscscan|polygonscan|coingecko|coinmarketcap|cryptocompare|nomics|messari|glassnode|taapi|lunarcrush|santiment|coinglass|3commas|tradingview|aws|amazon|azure|gcp|google|gcloud|firebase|stripe|twilio|sendgrid|github|gitlab|bitbucket|slack|telegram|discord|twitter|facebook|instagram|linkedin|openai|anthropic|claude|gemini_ai|mistral|cohere|huggingface|hasura|netsuite|sumo[-_]?logic|disqus|iconfinder|partnerstack|typetalk|mesibo|confluent|kafka|salesforce|pinata|freshbooks|phrase|algolia|mongodb|mongo|postgres(?:ql)?|mysql|redis|rabbitmq|elastic(?:search)?|influx(?:db)?|sentry|datadog|new[-_]?relic|auth0|okta|keycloak|cognito|cloudflare|digital[-_]?ocean|heroku|vercel|netlify|supabase|mailgun|mailchimp|postmark|pusher|segment|mixpanel|amplitude|plaid|paypal|braintree|square|shopify|contentful|mapbox|spotify|dropbox|notion|airtable|zendesk|intercom|hubspot|pagerduty|opsgenie|grafana|prometheus|consul|rollbar|bugsnag|codecov|sonar(?:qube|cloud)?|npm|pypi|rubygems|docker|quay|artifactory|snyk|vonage|nexmo|messagebird|line[-_]?notify|pushover|pushbullet|onesignal|ably|livekit|agora|zoom|minio|backblaze|wasabi|cloudinary|imgix|strapi|directus|laravel|django|flask|rails|wordpress|magento|rapidapi|openweather|newsapi|polygon\\.io|finnhub|alphavantage|alpha_vantage|iex[-_]?cloud|quandl|tiingo|solana|ethereum|metamask|walletconnect|phantom|ledger|trezor|snowflake|databricks|planetscale|neon|turso|upstash|convex|clerk|resend|posthog|launchdarkly|statsig|split\\.?io|doppler|infisical|vault|akeyless";
var OTHER_VENDOR = new RegExp(`(?<![a-z])(?:${EXCHANGES}|${SERVICES})(?![a-z])`, "gi");
var OTHER_EXCHANGE = new RegExp(`(?<![a-z])(?:${EXCHANGES}|moralis|cryptocompare|pinata|confluent|hasura)(?![a-z])`, "gi");
var OTHER_PURPOSE = /csrf|xsrf|jwt_|session_?id|checksum|sha256|sha512|encrypted|(?:^|_)(?:encrypt|blake)[a-z0-9]*(?:_|$)|(?:^|_)(?:jwt|jws|jwk|session|sess|cookie|csrf|xsrf|nextauth|auth_secret|better_auth|app_key|app_secret|secret_key_base|encryption|cipher|aes|salt|pepper|nonce|hash|hashes|digest|sha|sha1|sha2|sha224|sha256|sha384|sha512|md5|checksum|checksums|integrity|signature|sig|sign|etag|uuid|guid|trace|tracing|span|request_id|req_id|correlation|order|orderid|order_id|client_order|oid|txid|tx|txn|transaction|block|blockhash|address|addr|wallet|mnemonic|seed|passphrase|cert|certificate|fingerprint|thumbprint|webhook|hook|csp|refresh|bearer|oauth|client_secret|device|build|commit|revision|digest|cache|license|licence|serial|tracking|analytics|pixel|ad|adunit|dsn|invite|activation|reset|verification|verify|otp|totp|captcha|recaptcha|turnstile|deploy|upload|download|cdn|avatar|image|img|file|blob|object|bucket|merkle|root|proof|witness|contract|bytecode|abi|rpc|erc20|token_address|id_token|access_token|refresh_token|user_id|account_id|session_id|visitor|client_id|state|challenge|verifier|magic|remember|internal|admin|service|basic|cron|signing|hmac_key|shared|peer|node_key|validator|staking|rng|random|entropy|vapid|http|devise|play)(?:_|\d*$)/;
var PASSWORD_NAME = /(?:^|_)(?:password|passwd|pwd|pass|(?<!api_)token)(?:_|$)/;
var ONE_LETTER_NAME = /^(?:(?:self|this|my|cfg|config|c|args|opts?)_)?([ks])$/;
var NEVER_CREDENTIAL = /(?:^|_)(?:signature|sig|listen_?key|listenkey|order|orderid|order_id|client_order|hash|digest|sha\d*|checksum|tx|txid|txn|address|wallet|uuid|trace|request_id|nonce|integrity|etag|public_?key_?pem)(?:_|$)/;
var SECRET_WORDS = new RegExp(
  `secr[e\xE8\xE9]t|s\xE9cret|sekret|secert|sercet|seceret|secrect|(?<![a-z])scret|segredo|secreto|segreto|geheim|(?:^|_)(?:sec|sk|sck|seckey|apisec|priv|private|prv|hmac|signkey|sign_key|signing_key)(?:_|$)|private_?key|priv_?key|(?:^|_)apis(?:_|$)|\u79C1\u94A5|\u79D8\u94A5|\u5BC6\u94A5|\u91D1\u9470|\u5BC6\u9470|\u0441\u0435\u043A\u0440\u0435\u0442|\u30B7\u30FC\u30AF\u30EC\u30C3\u30C8|\uBE44\uBC00|\uC2DC\uD06C\uB9BF|\u043F\u0440\u0438\u0432\u0430\u0442\u043D|gizli|b\xED m\u1EADt`,
  "i"
);
var KEY_WORDS = new RegExp(
  `ap[iy]_?_?key|apikey|access_?key|(?:^|_)(?:key|apik|akey|ak|pk|keyid|key_id|mbx|api|token|access|public|pub|publickey|pubkey|login|user|username|clave|chave|chiave|schluessel|schl_ssel|cle|cl|anahtar)(?:_|$)|\u043A\u043B\u044E\u0447|\u30AD\u30FC|\uD0A4|schl\xFCssel|cl\xE9|API\u5BC6\u94A5|API \u5BC6\u94A5|API\u5BC6\u9470|\u516C\u94A5|\u516C\u9470|kh\xF3a|\u0645\u0641\u062A\u0627\u062D`,
  "i"
);
var API_WORDS = /api|access|x_mbx|exchange|trad|client|consumer/;
var CHINESE_API_KEY = /(?:api|访问|訪問|存取)[\s_-]*(?:密钥|密鑰|金鑰|秘钥|公钥)/i;
var LISTEN_KEY = /listen_?key|listen_?token|user_?data_?stream/i;
var FUTURES_TESTNET = /testnet\.binancefuture|binancefuture\.com|futures?[-_ ]?testnet|testnet[-_ ]?futures?|test[-_]futures|testnet/i;
var PAY = /binance[-_ ]?pay|bpay\.binanceapi|binancepay/i;
function wordsOf(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2").toLowerCase().replace(/[^a-z0-9\u0080-\uffff]+/g, "_").replace(/^_|_$/g, "");
}
function mentions(pattern, text) {
  return text.search(pattern) >= 0;
}
function mentionsBinance(text) {
  return /binance|bnb|mbx|[^\x20-\x7e]/i.test(text) && mentions(BINANCE, text.replace(CHAIN_ONLY, " "));
}

// src/detect/names.ts
function roleOf(text, prose) {
  const words = wordsOf(text);
  if (CHINESE_API_KEY.test(text) && !/secret|私钥/i.test(text)) return { role: "api-key", specific: true };
  const letter = prose ? void 0 : ONE_LETTER_NAME.exec(words)?.[1];
  if (letter !== void 0) return { role: letter === "k" ? "api-key" : "secret-key", specific: false };
  const source = prose ? text.toLowerCase().replace(/[^a-z0-9\u0080-\uffff:;,=]+/g, "_").replace(/[:;,=]/g, "_$&_") : words;
  const secretAt = lastMatch(SECRET_WORDS, source);
  const keyAt = lastMatch(KEY_WORDS, source);
  if (secretAt === null && keyAt === null) return null;
  const specific = API_WORDS.test(words) || /(?:secret_?key|key_?secret|secretkey)/.test(words);
  if (secretAt === null) return { role: "api-key", specific };
  if (keyAt === null || !prose) return { role: "secret-key", specific };
  const between = source.slice(secretAt, keyAt);
  return { role: keyAt > secretAt + 8 && /[:;,=]|api|_and_/.test(between) ? "api-key" : "secret-key", specific };
}
function lastMatch(pattern, text) {
  let last = null;
  for (const match of text.matchAll(new RegExp(pattern.source, "gi"))) last = match.index;
  return last;
}
function stemOf(text) {
  return wordsOf(text).replace(
    /(?:^|_)(?:api|apikey|apisecret|key|keys|secret|secretkey|id|access|private|public|priv|pub|value|token|sec|sk|pk|ak)(?=_|$)/g,
    ""
  ).replace(/^_|_$/g, "");
}
function readNaming(labels, column) {
  const all = column ? [{ text: column.header, via: "column" }, ...labels.labels] : labels.labels;
  const list = [];
  let role = null;
  let stem = "";
  let foreign = false;
  for (const label of all) {
    const loose = label.via === "prose" || label.via === "line-above" || label.via === "comment";
    if (loose && (role !== null || list.length > 0) && label.via === "comment") break;
    const text = label.text;
    const words = wordsOf(text);
    if (LISTEN_KEY.test(text) || /listen_?key/.test(words) || !loose && words === "stream")
      return { role: null, listenKey: true, stem, evidence: [evidence("listen-key", shorten(text))], foreign: true };
    if (/x[-_]mbx[-_]api[-_]?key/i.test(text))
      return { role: "api-key", listenKey: false, stem: "", evidence: [evidence("header-x-mbx-apikey", "X-MBX-APIKEY")], foreign: false };
    const given = roleOf(text, loose);
    const binance = mentionsBinance(text);
    const share = loose ? 0.8 : 1;
    const detail = shorten(text);
    if (!loose && NEVER_CREDENTIAL.test(words) && !/key$|secret$/.test(words)) {
      return { role: null, listenKey: false, stem, evidence: [evidence("name-never", detail)], foreign: true };
    }
    if (binance && (given || !loose || words.split("_").length <= 2)) {
      stem = stemOf(text);
      const purpose = !loose && OTHER_PURPOSE.test(words.replace(/binance_?(?:us)?/g, "")) && !given ? [evidence("name-other-purpose", detail, 0.6)] : [];
      return {
        role: role ?? given?.role ?? null,
        listenKey: false,
        stem,
        evidence: [...list, evidence(given ? "name-binance" : "name-binance-only", detail, share), ...purpose],
        foreign: false
      };
    }
    if (role !== null || list.length > 0) continue;
    const vendor = findVendor(loose ? text.slice(-60) : text);
    if (vendor && !loose) {
      list.push(evidence("name-other-vendor", detail));
      foreign = true;
      continue;
    }
    if (OTHER_PURPOSE.test(loose ? lastWords(words) : words) && !/^(?:api|exchange|trading|trade)_/.test(words)) {
      list.push(evidence("name-other-purpose", detail, loose ? 0.6 : 1));
      foreign = true;
      continue;
    }
    if (!loose && PASSWORD_NAME.test(words)) {
      role = words.includes("token") ? "api-key" : "secret-key";
      list.push(evidence("name-password", detail));
      continue;
    }
    if (!given) continue;
    role = given.role;
    stem = stemOf(text);
    if (mentions(TRADING, text)) list.push(evidence("name-trading", detail, share));
    else list.push(evidence(given.specific ? "name-api" : "name-bare", detail, share));
  }
  return { role, listenKey: false, stem, evidence: list, foreign };
}
function lastWords(words) {
  return words.split("_").slice(-4).join("_");
}
function findVendor(text) {
  OTHER_VENDOR.lastIndex = 0;
  const match = OTHER_VENDOR.exec(text.replace(/([a-z])([A-Z])/g, "$1_$2"));
  OTHER_VENDOR.lastIndex = 0;
  return match?.[0] ?? null;
}
var CLIENT_CALL = /(?:^|[.:>\\\s])(?:(?:Async|Sync|Rest|Ws|Http|Api|Spot|Margin|Futures?|USDM?|UM|CM|Delivery|Main|Trading|Exchange|Request|Websocket|WebSocket)*(?:Binance\w*)?(?:Client|Manager|Api|API|Futures|Connector|Spot|Exchange|Credentials?|Account|Session|Service|Trader|Bot|SpotClientImpl|BinanceRest)|New\w*Client|newInstance|create|connect|init|initialize|authenticate|auth|login|from_hmac|with_credentials?|withCredentials|set_?credentials?|SetCredentials|setApiCredentials|set_api_keys?|setKeys|configure|new|__construct|ApiCredentials|BinanceCredentials|getInstance|build|make_client|get_client)$/;
var HMAC_CALL = /(?:createHmac|hmac\.new|hash_hmac|HMAC(?:SHA256)?|hmac_sha256|hmacSha256|hmac256|SecretKeySpec|hmac\.New|Hmac::new(?:_from_slice|_varkey)?|OpenSSL::HMAC\.(?:hex)?digest|hmac_sha256_hex|HmacSHA256|new HMACSHA256|crypto\.mac|:crypto\.hmac|Mac::new_from_slice|sign(?:ature)?)$/i;
function readCall(call) {
  if (!call) return { role: null, evidence: [] };
  const name = call.name.replace(/^new\s+/, "");
  if (HMAC_CALL.test(name) && !/(?:from|with)_?hmac$/i.test(name)) return { role: "secret-key", evidence: [evidence("hmac-call", name)] };
  const role = roleByPlace(call);
  if (mentionsBinance(name)) return { role, evidence: [evidence("call-binance", shorten(name))] };
  if (call.index <= 3 && CLIENT_CALL.test(name)) return { role, evidence: [evidence("call-client", shorten(name))] };
  const words = wordsOf(name.split(/[.:>]/).at(-1) ?? name);
  if (OTHER_PURPOSE.test(words)) return { role: null, evidence: [evidence("name-other-purpose", shorten(name))] };
  return call.index <= 1 ? { role, evidence: [evidence("call-argument", shorten(name))] } : { role: null, evidence: [] };
}
function roleByPlace(call) {
  if (call.index === 0) return "api-key";
  if (/[A-Za-z0-9]{60}/.test(call.previous)) return "secret-key";
  const variable = /(?:^|[\s(,])([\w.$]+)\s*$/.exec(call.previous)?.[1];
  return variable !== void 0 && KEY_WORDS.test(wordsOf(variable)) ? "secret-key" : null;
}
function shorten(text) {
  return text.replace(/[A-Za-z0-9+/=]{24,}/g, "\u2026").slice(-60);
}

// src/detect/owner.ts
var BLOCK = 65536;
var LONGEST_WORD = 64;
var NAMES_BINANCE = (text) => mentions(BINANCE, text) && firstMention(BINANCE, text.replace(CHAIN_ONLY, blank)) !== null;
var NAMES_TRADING = (text) => mentions(TRADING, text) && mentions(TRADING, calm(text));
var NAMES_TESTNET = (text) => FUTURES_TESTNET.test(text);
var NAMES_PAY = (text) => PAY.test(text);
function fileFacts(path, bytes, wide) {
  const whole = bytes.length <= 4 * BLOCK;
  const answers = /* @__PURE__ */ new Map();
  const ask = (fact, block) => {
    const known = answers.get(fact) ?? /* @__PURE__ */ new Map();
    answers.set(fact, known);
    const before = known.get(block);
    if (before !== void 0) return before;
    const answer = fact(
      whole ? textOf(bytes, 0, bytes.length, wide) : textOf(bytes, block * BLOCK, (block + 1) * BLOCK + LONGEST_WORD, wide)
    );
    known.set(block, answer);
    return answer;
  };
  return (offset) => {
    const block = whole ? 0 : Math.floor(offset / BLOCK);
    const around = whole ? [0] : [block, block + 1, block - 1].filter((one) => one >= 0 && one * BLOCK < bytes.length);
    const says = (fact) => around.some((one) => ask(fact, one));
    return {
      path,
      get namesBinance() {
        return says(NAMES_BINANCE);
      },
      get namesTrading() {
        return says(NAMES_TRADING);
      },
      get namesFuturesTestnet() {
        return FUTURES_TESTNET.test(path) || says(NAMES_TESTNET);
      },
      get namesPay() {
        return PAY.test(path) || says(NAMES_PAY);
      }
    };
  };
}
function textOf(bytes, from, to, wide) {
  const text = bytes.toString("latin1", from, Math.min(to, bytes.length));
  return wide ? text.replaceAll("\0", "") : text;
}
function lastMention(pattern, text) {
  let last = null;
  pattern.lastIndex = 0;
  for (const match of text.matchAll(pattern)) last = { word: match[0], start: match.index, end: match.index + match[0].length };
  return last;
}
function firstMention(pattern, text) {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match ? { word: match[0], start: match.index, end: match.index + match[0].length } : null;
}
function calm(text) {
  return text.replace(CHAIN_ONLY, blank).replace(/(?<![A-Za-z0-9])[A-Za-z0-9]{40,}/g, blank);
}
function blank(match) {
  const at = match.length >= 40 ? match.toLowerCase().indexOf("binance") : -1;
  if (at < 0) return " ".repeat(match.length);
  return `${" ".repeat(at)}binance${" ".repeat(match.length - at - 7)}`;
}
function ownerEvidence(structure, before, after, file) {
  const text = textEvidence(structure, before, after, file);
  const inPath = firstMention(BINANCE, file.path);
  if (!inPath) return text ? [text] : tradingEvidence(structure, before, after, file);
  if (!text) return [evidence("binance-path", file.path)];
  return text.weight < 0 ? [text, evidence("binance-path", file.path, 0.3)] : [text, evidence("binance-path", file.path, 0.4)];
}
function textEvidence(structure, before, after, file) {
  for (const [index, ancestor] of structure.ancestors.entries()) {
    if (firstMention(BINANCE, ancestor)) return evidence("binance-encloses", shorten2(ancestor), index > 3 ? 0.7 : 1);
    const other = firstMention(index === 0 ? OTHER_VENDOR : OTHER_EXCHANGE, ancestor);
    if (other) return evidence("other-encloses", other.word);
  }
  const line = closest(structure.lineBefore, structure.lineAfter);
  if (line) return line.binance ? evidence("binance-line", line.word) : evidence("other-line", line.word);
  const comment = precedingComment(before);
  if (comment) {
    if (firstMention(BINANCE, comment)) return evidence("binance-paragraph", shorten2(comment));
  }
  const object = ownerIn(structure.object);
  const paragraph = closest(structure.paragraphBefore, structure.paragraphAfter);
  if (object === "binance") return evidence("binance-object", firstMention(BINANCE, structure.object)?.word ?? "");
  if (object === "both" && paragraph)
    return paragraph.binance ? evidence("binance-paragraph", paragraph.word) : evidence("other-paragraph", paragraph.word);
  if (object === "other") return evidence("other-object", firstMention(OTHER_EXCHANGE, structure.object)?.word ?? "");
  if (paragraph) return paragraph.binance ? evidence("binance-paragraph", paragraph.word) : evidence("other-paragraph", paragraph.word);
  const outer = ownerIn(structure.outerObject);
  if (outer === "binance") return evidence("binance-object", firstMention(BINANCE, structure.outerObject)?.word ?? "", 0.85);
  return distantEvidence(before, after, file);
}
function distantEvidence(before, after, file) {
  const rings = [
    [6, "binance-near"],
    [30, "binance-around"]
  ];
  for (const [lines, signal] of rings) {
    const head2 = lastLines(before, lines);
    const tail = firstLines(after, lines);
    const binance = lastMention(BINANCE, head2) ?? firstMention(BINANCE, tail);
    if (!binance) continue;
    const other = lastMention(OTHER_EXCHANGE, head2);
    const above = lastMention(BINANCE, head2);
    const rivalled = other !== null && (above === null || other.start > above.end);
    return evidence(signal, binance.word, rivalled ? 0.4 : 1);
  }
  return file.namesBinance ? evidence("binance-file", "") : null;
}
function tradingEvidence(structure, before, after, file) {
  const near = `${structure.ancestors.join("\n")}
${lastLines(before, 30)}
${firstLines(after, 30)}
${file.path}`;
  const word2 = firstMention(TRADING, near)?.word;
  if (word2) return [evidence("trading-context", word2)];
  return file.namesTrading ? [evidence("trading-context", "trading software elsewhere in the file", 0.7)] : [];
}
function closest(head2, tail) {
  const binance = lastMention(BINANCE, head2);
  const other = lastMention(OTHER_EXCHANGE, head2);
  if (binance && (!other || binance.start >= other.start)) return { binance: true, word: binance.word };
  if (other) return { binance: false, word: other.word };
  const binanceBehind = firstMention(BINANCE, tail);
  const otherBehind = firstMention(OTHER_EXCHANGE, tail);
  if (binanceBehind && (!otherBehind || binanceBehind.start <= otherBehind.start)) return { binance: true, word: binanceBehind.word };
  return otherBehind ? { binance: false, word: otherBehind.word } : null;
}
function ownerIn(text) {
  if (text === "") return null;
  const binance = firstMention(BINANCE, text) !== null;
  const other = firstMention(OTHER_EXCHANGE, text) !== null;
  if (binance) return other ? "both" : "binance";
  return other ? "other" : null;
}
function precedingComment(before) {
  const lines = before.split("\n").slice(-4, -1).toReversed();
  const comment = lines.find((line) => /^\s*(?:#|\/\/|--|;|\*|\/\*|<!--|REM\b|')/.test(line));
  return comment && lines.indexOf(comment) <= 1 ? comment : null;
}
function lastLines(text, count) {
  let at = text.length;
  for (let i = 0; i <= count && at > 0; i++) at = text.lastIndexOf("\n", at - 1);
  return text.slice(Math.max(at, text.length - 6e3, 0));
}
function firstLines(text, count) {
  let at = -1;
  for (let i = 0; i <= count; i++) {
    at = text.indexOf("\n", at + 1);
    if (at < 0) return text.slice(0, 6e3);
  }
  return text.slice(0, Math.min(at, 6e3));
}
function shorten2(text) {
  return text.replace(/[A-Za-z0-9+/_=-]{24,}/g, "\u2026").slice(0, 60);
}

// src/detect/structure.ts
var REACH = 8192;
var MAX_OBJECT = 6e3;
var MAX_ANCESTORS = 8;
function readStructure(before, after) {
  const lineStart2 = Math.max(before.lastIndexOf("\n") + 1, before.length - 2e3);
  const lineEnd2 = after.search(/[\r\n]/);
  const brackets = openBrackets(before);
  const inner2 = brackets[0];
  const outer = brackets[1];
  const indented = indentedBlock(before, after, lineStart2);
  const useBrackets = inner2 !== void 0;
  const object = useBrackets ? enclosed(before, after, inner2.at, 1) : indented.text;
  const outerObject = useBrackets ? outer ? enclosed(before, after, outer.at, 2) : indented.text : indented.outerText;
  return {
    ancestors: [...brackets.map((bracket) => bracket.opener), ...elements(before), ...indented.ancestors, ...section(before)].slice(
      0,
      MAX_ANCESTORS * 2
    ),
    calls: brackets.filter((bracket) => before[bracket.at] === "(").map((bracket) => bracket.opener),
    object: object.slice(0, MAX_OBJECT * 2),
    outerObject: outerObject.slice(0, MAX_OBJECT * 2),
    lineBefore: before.slice(lineStart2),
    lineAfter: lineEnd2 < 0 ? after.slice(0, 600) : after.slice(0, Math.min(lineEnd2, 600)),
    paragraphBefore: paragraphBefore(before),
    paragraphAfter: paragraphAfter(after)
  };
}
function openBrackets(before) {
  const found = [];
  let level = 0;
  const stop = Math.max(0, before.length - REACH);
  for (let i = before.length - 1; i >= stop && found.length < MAX_ANCESTORS; i--) {
    const character2 = before[i];
    if (character2 === "}" || character2 === "]" || character2 === ")") level++;
    else if (character2 === "{" || character2 === "[" || character2 === "(") {
      if (level > 0) {
        level--;
        continue;
      }
      if (isBare(before, i)) continue;
      found.push({ at: i, opener: openerText(before, i) });
    }
  }
  return found;
}
function isBare(before, at) {
  const line = before.slice(at, at + 120);
  const newline = line.indexOf("\n");
  return newline > 0 && /^[[(][^\])}]*$/.test(line.slice(0, newline)) && /^\s*\S/.test(line.slice(1, newline)) && before[at] === "(" && /[a-z]\s$/.test(before.slice(at - 2, at));
}
function openerText(before, at) {
  const head2 = before.slice(Math.max(0, at - 200), at);
  const line = head2.slice(head2.lastIndexOf("\n") + 1);
  const text = line.trim() === "" ? head2.trimEnd().split("\n").at(-1) ?? "" : line;
  const cut = Math.max(text.lastIndexOf("{"), text.lastIndexOf("}"), text.lastIndexOf(";"), lastCommaOutsideCall(text));
  return text.slice(cut + 1).trim().slice(-120);
}
function lastCommaOutsideCall(text) {
  return text.includes("(") ? -1 : text.lastIndexOf(",");
}
function enclosed(before, after, open, depth) {
  const head2 = before.slice(open + 1).slice(-MAX_OBJECT);
  let level = depth;
  let end = Math.min(after.length, MAX_OBJECT);
  for (let i = 0; i < end; i++) {
    const character2 = after[i];
    if (character2 === "{" || character2 === "[" || character2 === "(") level++;
    else if ((character2 === "}" || character2 === "]" || character2 === ")") && --level === 0) end = i;
  }
  return `${head2}
${after.slice(0, end)}`;
}
function indentOf(line) {
  const match = /^([ \t]*)(-[ \t]+)?/.exec(line);
  return (match?.[1]?.length ?? 0) + (match?.[2]?.length ?? 0);
}
function indentedBlock(before, after, lineStart2) {
  const own = before.slice(lineStart2);
  let limit = indentOf(own);
  const ancestors = [];
  if (limit === 0) return { ancestors, text: "", outerText: "" };
  const blocks = [[]];
  const lines = before.slice(Math.max(0, lineStart2 - REACH), Math.max(0, lineStart2 - 1)).split("\n");
  for (let i = lines.length - 1; i >= 0 && ancestors.length < MAX_ANCESTORS && limit > 0; i--) {
    const line = lines[i] ?? "";
    if (line.trim() === "") continue;
    const dashed = /^[ \t]*-[ \t]/.test(line);
    const indent = indentOf(line);
    const outdented = dashed ? indent < limit || (/^[ \t]*/.exec(line)?.[0].length ?? 0) < limit - 2 : indent < limit;
    if (outdented) {
      ancestors.push(line.trim().slice(0, 120));
      limit = indent;
      blocks.push([]);
    }
    blocks.at(-1)?.push(line);
    if (dashed && !outdented && indent === limit) break;
  }
  const tail = [];
  const ownIndent = indentOf(own);
  for (const line of after.slice(0, MAX_OBJECT).split("\n").slice(1)) {
    if (line.trim() !== "" && (indentOf(line) < ownIndent || /^[ \t]*-[ \t]/.test(line))) break;
    tail.push(line);
  }
  const text = [...(blocks[0] ?? []).toReversed(), ...tail].join("\n");
  return { ancestors, text, outerText: (blocks[1] ?? []).toReversed().join("\n") };
}
function section(before) {
  const headers = [...before.slice(-REACH).matchAll(/(?:^|\n)[ \t]*(\[{1,2}[^\]\n{}"']{1,80}\]{1,2})[ \t]*(?:[#;][^\n]*)?\r?(?=\n)/g)];
  const last = headers.at(-1)?.[1];
  return last === void 0 ? [] : [last];
}
function elements(before) {
  if (!before.includes("</") && !/<[\w:.-][^<>]*>\s*["']?$/.test(before.slice(-300))) return [];
  const open = [];
  let level = 0;
  for (const match of [...before.slice(-REACH).matchAll(/<(\/?)([A-Za-z][\w:.-]*)((?![\w:.-])[^<>]*?)(\/?)>/g)].toReversed()) {
    if (match[4] === "/" || /^(?:br|hr|img|input|meta|link)$/i.test(match[2] ?? "")) continue;
    if (match[1] === "/") level++;
    else if (level > 0) level--;
    else open.push(`${match[2] ?? ""}${match[3] ?? ""}`);
    if (open.length >= MAX_ANCESTORS) break;
  }
  return open;
}
function paragraphBefore(before) {
  const text = before.slice(-3e3);
  const blank2 = [...text.matchAll(/\n[ \t]{0,80}(?:#|\/\/|\*)?[ \t]{0,80}(?=\r?\n)/g)].at(-1);
  return blank2 ? text.slice(blank2.index + blank2[0].length) : text;
}
function paragraphAfter(after) {
  const text = after.slice(0, 2e3);
  const blank2 = text.search(/\n[ \t]*\r?\n/);
  return blank2 < 0 ? text : text.slice(0, blank2);
}

// src/detect/table.ts
function readColumn(before, after) {
  return sqlColumn(before) ?? copyColumn(before) ?? htmlColumn(before) ?? delimitedColumn(before, after);
}
function sqlColumn(before) {
  const text = before.slice(-16e3);
  const inserts = [
    ...text.matchAll(
      /(?:INSERT|REPLACE|MERGE)\s+(?:OR\s+\w+\s+|IGNORE\s+)?INTO\s+([\w."`[\]]+)\s*(?:\(([^()]*)\)\s*)?(?:VALUES|SELECT|OVERRIDING[^(]{0,40}VALUES)/gi
    )
  ];
  const insert = inserts.at(-1);
  if (!insert) return null;
  const rows = text.slice(insert.index + insert[0].length);
  const cells = tupleIndex(rows);
  if (cells === null) return null;
  const table = insert[1] ?? "";
  const columns = insert[2] ? insert[2].split(",") : createdColumns(text, table);
  const header = columns[cells]?.replace(/["`[\]\s]/g, "");
  return header ? { header, context: `${table} ${columns.join(" ")}` } : null;
}
function tupleIndex(text) {
  let quote = false;
  let level = 0;
  let index = 0;
  for (const character2 of text) {
    if (character2 === "'") quote = !quote;
    else if (quote) continue;
    else if (character2 === "(") {
      level++;
      if (level === 1) index = 0;
    } else if (character2 === ")") level = Math.max(0, level - 1);
    else if (character2 === "," && level === 1) index++;
    else if (character2 === ";" && level === 0) return null;
  }
  return level > 0 ? index : null;
}
function createdColumns(text, table) {
  const name = table.replace(/["`[\]]/g, "").split(".").at(-1) ?? "";
  const creates = [...text.matchAll(/CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?([\w."`[\]]+)\s*\(/gi)];
  const create = creates.findLast(
    (match) => (match[1] ?? "").replace(/["`[\]]/g, "").split(".").at(-1) === name
  );
  if (!create) return [];
  const body = text.slice(create.index + create[0].length);
  const end = body.search(/\)\s*(?:;|ENGINE|WITHOUT|STRICT)/i);
  return splitOutside(end < 0 ? "" : body.slice(0, end)).map((line) => /^\s*["`[]?(\w+)/.exec(line)?.[1] ?? "").filter((column) => column !== "" && !/^(?:primary|unique|key|constraint|foreign|index|check)$/i.test(column));
}
function splitOutside(text) {
  const parts = [];
  let from = 0;
  let level = 0;
  for (let i = 0; i < text.length; i++) {
    const character2 = text[i];
    if (character2 === "(") level++;
    else if (character2 === ")") level = Math.max(0, level - 1);
    else if (character2 === "," && level === 0) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text.slice(from)];
}
function copyColumn(before) {
  const copies = [...before.slice(-16e3).matchAll(/COPY\s+([\w."]+)\s*\(([^()]*)\)\s+FROM\s+stdin[^\n]{0,200}\n/gi)];
  const copy = copies.at(-1);
  if (!copy || before.slice(-16e3).slice(copy.index).includes("\n\\.")) return null;
  const cells = before.slice(before.lastIndexOf("\n") + 1).split("	").length - 1;
  const columns = (copy[2] ?? "").split(",").map((column) => column.replace(/["\s]/g, ""));
  const header = columns[cells];
  return header ? { header, context: `${copy[1] ?? ""} ${columns.join(" ")}` } : null;
}
function htmlColumn(before) {
  const text = before.slice(-8e3);
  const row = text.toLowerCase().lastIndexOf("<tr");
  if (row < 0) return null;
  const open = text.slice(row);
  if (/<\/tr/i.test(open)) return null;
  const index = [...open.matchAll(/<t[dh]\b/gi)].length - 1;
  const table = text.slice(Math.max(0, text.toLowerCase().lastIndexOf("<table")), row);
  const headers = [...table.matchAll(/<th\b[^<>]*>\s*(?:<[^<>]*>\s*)*([^<>]*)/gi)].map((match) => match[1] ?? "");
  const header = headers[index];
  return header ? { header, context: headers.join(" ") } : null;
}
var DELIMITERS = ["|", "	", ",", ";"];
var VALUE = "value";
function delimitedColumn(before, after) {
  const lineStart2 = before.lastIndexOf("\n") + 1;
  const head2 = before.slice(lineStart2);
  if (head2.length > 4e3) return null;
  const end = after.search(/[\r\n]/);
  const row = head2 + VALUE + (end < 0 ? after.slice(0, 4e3) : after.slice(0, end));
  const above = before.slice(Math.max(0, lineStart2 - 24e3), lineStart2).split(/\r?\n/);
  above.pop();
  for (const delimiter of DELIMITERS) {
    const cells = split(row, delimiter);
    if (cells.length < 2) continue;
    const index = cells.findIndex((cell2) => cell2.includes(VALUE));
    if (delimiter !== "|" && !/^[\s"']*$/.test((cells[index] ?? "").replace(VALUE, ""))) continue;
    const header = headerAbove(above, delimiter, cells.length);
    const cell = plainCell(header?.[index] ?? "");
    if (header && cell) return { header: cell, context: header.join(" ") };
  }
  return null;
}
function plainCell(cell) {
  let plain2 = cell.trim();
  for (let length = -1; plain2.length !== length; ) {
    length = plain2.length;
    plain2 = withoutEnds(plain2, "\"'`*").trim();
  }
  return plain2;
}
function headerAbove(above, delimiter, cells) {
  let header = null;
  for (let i = above.length - 1; i >= 0; i--) {
    const line = above[i] ?? "";
    if (line.trim() === "") break;
    if (/^[\s|+:=-]+$/.test(line)) continue;
    const row = split(line, delimiter);
    if (Math.abs(row.length - cells) > (delimiter === "|" ? 2 : 0)) break;
    header = row;
  }
  if (!header || delimiter !== "|" && header.some((cell) => /[=(){}[\];<>]|^\s*(?:import|const|let|return|public|private|use)\s/.test(cell)))
    return null;
  const named = header.filter((cell) => /^[A-Za-z\u0080-\uffff][^"'`]{0,60}$/.test(plainCell(cell)) && !/[A-Za-z0-9]{40}/.test(cell));
  return named.length * 2 > header.filter((cell) => cell.trim() !== "").length ? header : null;
}
function split(row, delimiter) {
  if (!row.includes('"')) return row.split(delimiter);
  const cells = [];
  let cell = "";
  let quoted = false;
  for (const character2 of row) {
    if (character2 === '"') quoted = !quoted;
    if (character2 === delimiter && !quoted) {
      cells.push(cell);
      cell = "";
    } else cell += character2;
  }
  cells.push(cell);
  return quoted ? row.split(delimiter) : cells;
}

// src/detect/classify.ts
function classify(site, file, bare) {
  if (site.shape === "hex" && !file.namesFuturesTestnet) return null;
  if (site.shape === "lower" && !file.namesPay) return null;
  const before = calm(site.before);
  const after = calm(site.after);
  const structure = readStructure(before, after);
  if (site.form === "private") return classifyPrivateKey(site, structure, before, after, file);
  const labels = readLabels(site.before, site.after);
  const column = readColumn(site.before, site.after);
  const call = readCall(labels.call);
  const bound = call.evidence.some((one) => one.signal !== "call-argument") ? labels.labels.filter((one) => one.via !== "argument" && one.via !== "call") : labels.labels;
  let naming = readNaming({ labels: bound, call: labels.call }, column);
  if (naming.evidence.length === 0) naming = enclosingName(structure) ?? naming;
  if (bare && naming.evidence.length === 0)
    naming = readNaming({ labels: [{ text: baseName(file.path), via: "assigned" }], call: null }, null);
  if (site.form === "listen" || naming.listenKey || isStreamAddress(site.before) || naming.evidence.length === 0 && LISTEN_KEY.test(structure.lineBefore))
    return listenKey(site, naming, structure);
  const unnamed = naming.evidence.length === 0 && call.evidence.length === 0;
  const inAccessLog = unnamed && SIGNED_REQUEST.test(lastLine(site.before));
  const owner = ownerEvidence(structure, before, after, file);
  const base = baseEvidence(site, structure, naming, file);
  if (!base) return null;
  const named = naming.evidence.some((one) => one.signal === "name-binance" || one.signal === "header-x-mbx-apikey");
  const list = [
    ...base,
    ...naming.evidence,
    ...named ? [] : call.evidence,
    ...unnamed ? [evidence("unnamed", "no name"), ...keyWordsNear(site)] : [],
    ...inAccessLog ? [evidence("signed-request-line", "timestamp and signature")] : [],
    ...named ? [] : enclosingPurpose(structure, naming),
    // A name that says Binance needs no neighbourhood to say it again.
    ...named ? owner.filter((one) => one.weight > 0).map((one) => ({ ...one, weight: Math.round(one.weight * 25) / 100 })) : owner,
    ...site.touching,
    ...fileEvidence(file),
    ...frameworkSecret(naming, site, file),
    ...gluedPurpose(site)
  ];
  return {
    site,
    kind: (naming.role ?? call.role) === "secret-key" ? "secret-key" : "api-key",
    role: naming.role ?? call.role ?? (inAccessLog ? "api-key" : null),
    stem: naming.stem,
    name: column?.header ?? labels.labels[0]?.text ?? "",
    foreign: naming.foreign,
    evidence: list,
    score: scoreOf(list)
  };
}
var SIGNED_REQUEST = /[?&]timestamp=\d{13,16}\b[^\s"]{0,2000}[?&]signature=[0-9a-fA-F]{64}(?![0-9a-zA-Z])[^\n]{0,400}"$/;
function lastLine(text) {
  return text.slice(text.lastIndexOf("\n") + 1).slice(-3e3);
}
function keyWordsNear(site) {
  const around = `${site.before.slice(-300)} ${site.after.slice(0, 200)}`.replace(/(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40,}/g, " ");
  const word2 = /api[-_ ]?keys?|secret(?:[-_ ]?key)?s?\b|credentials?|creds\b|\bkeys\b|access[-_ ]keys?|密钥|ключи?|schlüssel|claves?\b|chaves?\b/i.exec(
    around
  )?.[0];
  return word2 ? [evidence("key-words-near", word2)] : [];
}
function enclosingName(structure) {
  for (const ancestor of structure.ancestors.slice(0, 3)) {
    if (ancestor.length > 90 || /[A-Za-z0-9]{40}/.test(ancestor) || isSectionHeader(ancestor) || isCallName(structure, ancestor)) continue;
    const quoted = /["']([^"']{3,60})["']\s*(?:[:=]\s*)?\{?$/.exec(ancestor)?.[1] ?? /(?<![\w$.-])([\w$.-]{3,60})["']?\s{0,20}(?:[:=]>?\s{0,20}|>\s{0,20})?[{[(]?$/.exec(ancestor)?.[1];
    if (!quoted || isGenericName(quoted)) continue;
    const naming = readNaming({ labels: [{ text: quoted, via: "sibling" }], call: null }, null);
    return naming.role !== null || naming.foreign ? naming : null;
  }
  return null;
}
function isCallName(structure, ancestor) {
  return structure.calls.includes(ancestor) || ancestor.endsWith("(");
}
function isSectionHeader(text) {
  return /^\[.*\]$/.test(text);
}
function enclosingPurpose(structure, naming) {
  if (naming.evidence.some((one) => one.signal === "name-other-purpose" || one.signal === "name-never")) return [];
  for (const ancestor of structure.ancestors.slice(0, 2)) {
    if (mentionsBinance(ancestor)) return [];
    const words = wordsOf(
      /(?<![\w$.-])([\w$.-]{2,120})["'\]]{0,8}\s{0,20}(?:(?:=>|[:=])\s{0,20})?(?:new\s)?[{[(]?$/.exec(ancestor)?.[1] ?? ""
    );
    if (words !== "" && OTHER_PURPOSE.test(words) && !/^(?:account|service|admin|user|client|node|root|internal|basic|shared|cert|build|deploy|block|file|order|device|img|image|object|bucket)s?$/.test(
      words
    ))
      return [evidence("purpose-encloses", words.slice(0, 40))];
  }
  return [];
}
function baseName(path) {
  return (path.split("/").at(-1) ?? "").replace(/\.\w{1,5}$/, "");
}
function gluedPurpose(site) {
  const glued = site.touching.find(
    (one) => one.signal === "touches-word" && !mentionsBinance(one.detail) && mentions(OTHER_VENDOR, one.detail)
  );
  return glued ? [evidence("name-other-vendor", glued.detail)] : [];
}
function isStreamAddress(before) {
  return /(?:\/ws(?:-api\/v3)?\/|\/stream\?streams=|[?&]streams=|\/stream\/|\/userDataStream\/|listen_?key["'\s]*[:=]\s*["']?)$/i.test(
    before.slice(-60)
  );
}
function baseEvidence(site, structure, naming, file) {
  if (site.shape === "random") return [evidence("random-64", "random mixed-case 64")];
  const near = `${structure.lineBefore} ${structure.ancestors.join(" ")} ${structure.object} ${lastLines(site.before, 12)} ${firstLines(site.after, 12)} ${file.path}`;
  if (site.shape === "hex") {
    const testnet = FUTURES_TESTNET.test(near) && (mentionsBinance(near) || file.namesBinance);
    const nameSays = naming.evidence.some((one) => FUTURES_TESTNET.test(one.detail));
    const futures = naming.evidence.some((one) => /test[-_]?(?:net)?[-_]?futures|futures[-_]?test/i.test(one.detail));
    return (testnet || futures) && naming.role !== null && !naming.foreign ? [evidence("hex-64", "hexadecimal, near the futures testnet", nameSays ? 0.6 : 1)] : null;
  }
  if (site.shape === "lower")
    return PAY.test(near) && naming.role !== null ? [evidence("lower-64", "lower case, near Binance Pay", 0.6)] : null;
  return null;
}
var LOCK_FILE = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|Cargo\.lock|go\.sum|go\.work\.sum|composer\.lock|Gemfile\.lock|mix\.lock|flake\.lock|deno\.lock|pubspec\.lock|Podfile\.lock|Package\.resolved|packages\.lock\.json|verification-metadata\.xml|gradle\.lockfile|conan\.lock|stack\.yaml\.lock|cabal\.project\.freeze)$|\.(?:sha256|sha256sum|sha512|md5|asc|sig|minisig|sum)$|(?:SHA(?:256|512)SUMS|CHECKSUMS?)(?:\.txt)?$/i;
var KEY_FILE = /(?:^|\/)\.env(?:\.|$)|\.env$|(?:^|[/_.-])(?:secrets?|credentials?|creds|api[-_]?keys?|keys|tokens?|config|settings|account)s?\b[^/]*$/i;
function fileEvidence(file) {
  if (LOCK_FILE.test(file.path)) return [evidence("lock-file", baseName(file.path))];
  return KEY_FILE.test(file.path) ? [evidence("key-file", baseName(file.path))] : [];
}
function frameworkSecret(naming, site, file) {
  if (naming.evidence.some((one) => one.signal.startsWith("name-binance"))) return [];
  if (!naming.evidence.some(
    (one) => /^(?:app|application)?[._[\]"'\s-]*(?:config[._[\]"'\s-]*)?(?:secret|secret[._-]?key(?:[._-]?\w{3,12})?|secret[._-]?token|app[._-]?secret)$/i.test(
      one.detail
    )
  ))
    return [];
  const around = `${lastLines(site.before, 60)}
${firstLines(site.after, 60)}
${file.path}`;
  const framework = /django|INSTALLED_APPS|ALLOWED_HOSTS|flask|SQLALCHEMY|rails|secret_key_base|laravel|APP_ENV|fastapi|ALGORITHM\s*[:=]|ACCESS_TOKEN_EXPIRE|express-?session|jsonwebtoken|passport|nextauth|NEXT_PUBLIC|cookie|spring\.security|symfony|DATABASE_URL|wordpress|AUTH_KEY|superset/i.exec(
    around
  )?.[0];
  return framework ? [evidence("framework-secret", framework)] : [];
}
function listenKey(site, naming, structure) {
  const list = [evidence("listen-key", LISTEN_KEY.exec(structure.lineBefore)?.[0] ?? "stream address")];
  return {
    site,
    kind: "listen-key",
    role: null,
    stem: naming.stem,
    name: "",
    foreign: true,
    evidence: list,
    score: scoreOf(list)
  };
}
var PRIVATE_KEY_ELSEWHERE = /(?:^|[^a-z])(?:ssl|tls|https?s?[-_. ]?(?:key|cert|server)|nginx|apache|haproxy|server[-_.]?key|certificate|cert(?:bot|s)?|ca[-_.]key|letsencrypt|x509|mtls|ssh|id_rsa|id_ed25519|jwt|jwks|jwk|rs256|saml|oidc|oauth|service_account|client_email|googleapis|gserviceaccount|firebase|gcp|apns|apple|github[-_ ]?app|docusign|snowflake|wireguard|dkim|webpush|vapid|pgp|gpg|cosign|sigstore|helm|kube(?:config|rnetes)?[-_. ]?(?:client|ca)|client-key-data|solana|libp2p|ipfs|nostr|tor|minisign|signify|license)(?:[^a-z]|$)/i;
function classifyPrivateKey(site, structure, before, after, file) {
  const labels = readLabels(site.before, site.after);
  const type = site.key?.type ?? "unknown";
  const list = [
    type === "ed25519" ? evidence("ed25519-key", "Ed25519") : type === "unknown" ? evidence("unknown-private-key", "body does not decode") : evidence("rsa-key", type === "encrypted" ? "encrypted" : "RSA")
  ];
  const bound = labels.labels.find((label) => label.via !== "prose" && label.via !== "line-above" && label.via !== "comment");
  const alone2 = site.before.trim().length < 200 && site.after.trim().length < 200;
  const name = bound?.text ?? (alone2 ? baseName(file.path) : "");
  const named = mentionsBinance(name);
  if (named) list.push(evidence("name-binance", name.slice(0, 60)));
  else if (/priv|secret|ed25519|rsa|pem|key/i.test(name)) list.push(evidence("key-name", name.slice(0, 60)));
  const owner = ownerEvidence(structure, before, after, file).filter((one) => one.signal !== "trading-context");
  list.push(
    ...named ? owner.filter((one) => one.weight > 0).map((one) => ({ ...one, weight: Math.round(one.weight * 25) / 100 })) : owner
  );
  const tied = owner.some((one) => /^binance-(?:encloses|line|object)$/.test(one.signal));
  const around = tied ? `${name} ${structure.object.slice(0, 3e3)} ${file.path}` : `${name} ${structure.ancestors.slice(0, 4).join(" ")} ${structure.object.slice(0, 3e3)} ${lastLines(site.before, 8)} ${firstLines(site.after, 4)} ${file.path}`;
  const elsewhere = PRIVATE_KEY_ELSEWHERE.exec(withoutBinance(around))?.[0];
  const foreign = !named && elsewhere !== void 0 && !mentionsBinance(structure.lineBefore);
  if (foreign) list.push(evidence("key-other-purpose", elsewhere.trim().slice(0, 40)));
  else if (!named && name !== "" && OTHER_PURPOSE.test(wordsOf(name).replace(/private_key|priv_key|signing_?/, "")))
    list.push(evidence("name-other-purpose", name.slice(0, 60)));
  return {
    site,
    kind: "private-key",
    role: "private-key",
    stem: "",
    name: "",
    foreign,
    evidence: list,
    score: scoreOf(list)
  };
}
function withoutBinance(text) {
  return text.replace(/https?:\/\/\S+/g, " ").replace(/[A-Za-z0-9+/=]{24,}/g, " ");
}

// src/detect/documented.ts
var DOCUMENTED = /* @__PURE__ */ new Set([
  "09e59e63ee59f4f16875000cd3c33690f130ceab4aff3b75c96e8e88836f1b8a",
  "0c1cc8ea05afd55a92ed4f3ca2269ee35cae1b8aa6ba13a1c88ac4214f41e69f",
  "163479d8466a420a6e9b343c136cc1398afa1d1498849c99ecd59c8cecf86874",
  "1fe770fcace1109056c6e16f40e7b64234e62e6fdd3d13ff6a6fc856b99819f9",
  "23e9efa3ced6e70c7f2dbe0d08295f18f94b0cbd5c6026677e3bc51897ee31f2",
  "386028c139110266dcb868be85e408809f50dd7a843638c2b694a6fa1a679929",
  "3987203d2358031d17bb7570522321bf4557b7a8c62dbf6d39e35a46d3b91534",
  "39ff0e019884d7e62dfe1adeb9093bd02485c092f2d00318e5f8475e90ea9581",
  "3ace0da1f0e32affb8240a438f06964af778af285ade589f787a8862181f3c5a",
  "3b76d52c452446111712fa1a02da33ede27938e6e2ba943f514f3929b837f043",
  "3cdf0b83920e5951a133ea4471392a43dd5d2fe06ed43a10d415f130843c32ab",
  "3dc1adcf0fa055b2b2d0cbf5faba2bb243bfb6f9f90fb7537b7c1f5a1c4b3b59",
  "46c9ac9ccf18521f1422d1d198e2dcb326315cc14b6e9228e774e32220ea54dc",
  "5761ecfd2239d284ccfd5aeb29621653335f7a69af5a2176ae2c86a512674665",
  "58cd4c2e8fe23834cd50cce8f9d258b5ef634af1951001859e512b2529cae1b0",
  "5ba1ed8425baaa72d558afddb8aaacdfe29ad0dc1a44dae76640127e83626d29",
  "5d3f8063e4250802689a9937900376dfd68b581a3bcb83c16569ad2e5c9298b5",
  "657f0dfc876ce54ab0143e1ecf39c702c4dc8111d408a476c84fb98a6ddb2523",
  "6a2f10e571ba3c7fcb0253911d1a3a40a70dac0793b7dea4b52bbd11775610fb",
  "6ea05159099a1f9784b9a678a9f54ad27d75b6ed171256bdeb4cbbc092edfc82",
  "6fd2063f1cd370c21f4d8e65c50d84c9c19bd87f10c7d134f9ce714e292aeee2",
  "816cca135d7effdb6bab9fd7a76a833ffa1f1b831290906896259d61254528ee",
  "88a07940499df805e429410fb07b23408a5375962ad3960210e7c2c7aac67779",
  "8988c60ac0be43a2adee594559e75784a0e6e9eb7f0be38c19d3cd7ea08a0e0f",
  "9cd8af77c9ba453389dec726d31425ea880a9df1081f613f22dbb0c562fe9351",
  "afcb22df3b7b1e056900e6cd2b1cd27cd6bc64a8aeac4016d96c214362c7137a",
  "c2242140f15ceee1aebda3f3c2030e8e96d88d9c58645712052b54aec0cb60cb",
  "d220e908b229c75ec9dc9d8a156b4e9350aae804a50001d8e745bced16f5eb85",
  "d996d642dd7d8ff19759fd9ccf1037d9979a6bcf29af9add09654ed8008c92df",
  "dda7ecd568b230e7ac4fe9f94195cd20e9f6f4fd25e991d7abf8a0dacd610fa7",
  "e031e4ca7b8238b83840b909ed23c76f26299bfb04689e3564939d18a6edddd3",
  "e5c4fa101d4ee0a4730a555f5b8c0384ae0e8e0712698f35bf096c277121d022",
  "e6332270b07efd912aa582c5229da1dada9d23835abccc0a85077e51a64ce910",
  "f70a225fd07a0050137e0a9dcf2d366ff495fbad326f182eb5104bbeb99dd537",
  "fc5a6c54a2079828a413a5700719d35e9e0b7e5035e8a371eedd56b39ef82f27"
]);
function isDocumentedExample(sha256) {
  return DOCUMENTED.has(sha256);
}

// src/detect/effort.ts
var BASE = 64 * 1024 * 1024;
var PER_BYTE = 128;
var PER_VALUE = 1e3;
var TOO_DENSE = "only partly searched: it holds more that looks like credentials, or is encoded more often, than may be judged";
function allowanceFor(bytes) {
  return BASE + bytes * PER_BYTE;
}
var Effort = class {
  #left;
  constructor(allowance) {
    this.#left = allowance;
  }
  /** Takes units; false where there are none left, and from then on. */
  spend(units) {
    this.#left -= units;
    return this.#left >= 0;
  }
  /** Takes all that is left, for what would cost more than anything may. */
  exhaust() {
    this.#left = -1;
  }
  /** True once more was asked for than there was. */
  get isSpent() {
    return this.#left < 0;
  }
};
function finish(steps) {
  for (; ; ) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

// src/detect/pairs.ts
var MAX_LINES = 40;
var MAX_LINES_SAME_STEM = 400;
var MAX_LINES_UNNAMED = 2;
function* pairSteps(candidates, lines, endLines, bare) {
  const near = yield* collectLinks(candidates, lines, endLines);
  const links = [...blockLinks(candidates), ...near].toSorted((a, b) => a.cost - b.cost);
  const partner = /* @__PURE__ */ new Map();
  const role = /* @__PURE__ */ new Map();
  const byValue = /* @__PURE__ */ new Map();
  const valueOf2 = (index) => candidates[index]?.site.value ?? "";
  for (const link of links) {
    const key = valueOf2(link.key);
    const secret = valueOf2(link.secret);
    if ((byValue.get(key) ?? secret) !== secret || (byValue.get(secret) ?? key) !== key) continue;
    if (partner.has(link.key) || partner.has(link.secret)) continue;
    byValue.set(key, secret);
    byValue.set(secret, key);
    partner.set(link.key, { other: link.secret, unnamed: link.unnamed });
    partner.set(link.secret, { other: link.key, unnamed: link.unnamed });
    role.set(link.key, "api-key");
    role.set(link.secret, candidates[link.secret]?.kind === "private-key" ? "private-key" : "secret-key");
  }
  return candidates.map((candidate, index) => {
    const found = partner.get(index);
    const other = found === void 0 ? void 0 : candidates[found.other];
    if (!found || !other) return { candidate, kind: candidate.kind, partner: null, evidence: candidate.evidence, score: candidate.score };
    const list = [
      ...candidate.evidence,
      ...partnerEvidence(candidate, other, found.unnamed, bare, (lines[found.other] ?? 0) - (lines[index] ?? 0))
    ];
    return { candidate, kind: role.get(index) ?? candidate.kind, partner: other, evidence: list, score: scoreOf(list) };
  });
}
function partnerEvidence(candidate, other, unnamed, bare, distance) {
  const where = distance === 0 ? "on the same line" : `${Math.abs(distance)} line${Math.abs(distance) === 1 ? "" : "s"} ${distance < 0 ? "above" : "below"}`;
  const list = [];
  if (candidate.kind === "private-key") {
    if (other.role === "api-key") list.push(evidence("api-key-near", where, other.score >= 0 ? 1 : 0.7));
  } else if (!unnamed) list.push(evidence("partner", where));
  else list.push(evidence("companion", where), ...bare ? [evidence("bare-pair", "two values and little else")] : []);
  const tied = other.evidence.some(
    (one) => one.signal === "name-binance" || one.signal === "name-binance-only" || one.signal === "header-x-mbx-apikey" || one.signal === "call-binance"
  );
  if (tied) list.push(evidence("binance-sibling", where));
  return list;
}
var AHEAD = 48;
var MANY = 5e3;
var AHEAD_OF_MANY = 8;
function* collectLinks(candidates, lines, endLines) {
  const ahead = candidates.length > MANY ? AHEAD_OF_MANY : AHEAD;
  const links = [];
  const unnamedRun = countUnnamedRun(candidates, lines);
  for (let i = 0; i < candidates.length; i++) {
    yield;
    for (let j = i + 1; j < candidates.length && j < i + ahead; j++) {
      const link = linkOf(candidates, lines, endLines, i, j, unnamedRun);
      if (link) links.push(link);
    }
  }
  return links;
}
function blockLinks(candidates) {
  const links = [];
  for (let i = 0; i < candidates.length; ) {
    const count = sameRole(candidates, i);
    const role = candidates[i]?.role;
    const next = candidates[i + count];
    const other = sameRole(candidates, i + count);
    if (count > 1 && count === other && role && next?.role && role !== "private-key" && next.role !== "private-key" && next.role !== role) {
      for (let k = 0; k < count; k++) {
        const [first, second] = [i + k, i + count + k];
        links.push({ key: role === "api-key" ? first : second, secret: role === "api-key" ? second : first, cost: -1, unnamed: false });
      }
      i += count;
    }
    i += count;
  }
  return links;
}
function sameRole(candidates, from) {
  const first = candidates[from];
  if (!first || first.role === null || first.foreign) return 1;
  let count = 1;
  while (candidates[from + count]?.role === first.role && candidates[from + count]?.stem === first.stem && candidates[from + count]?.foreign === false)
    count++;
  return count;
}
function linkOf(candidates, lines, endLines, i, j, unnamedRun) {
  const a = candidates[i];
  const b = candidates[j];
  if (!a || !b || a.foreign || b.foreign || a.site.value === b.site.value) return null;
  if (a.site.shape !== b.site.shape && a.kind !== "private-key" && b.kind !== "private-key") return null;
  if (isPiece(a) || isPiece(b) || isWeaklyNamed(a) && isWeaklyNamed(b)) return null;
  const distance = Math.max(0, (lines[j] ?? 0) - (endLines[i] ?? 0));
  const sameStem = a.stem !== "" && a.stem === b.stem && a.role !== null && b.role !== null;
  if (distance > (sameStem ? MAX_LINES_SAME_STEM : MAX_LINES)) return null;
  const alone2 = j === i + 1 && !isSameName(candidates[i - 1], a) && !isSameName(candidates[j + 1], b);
  const inList = (unnamedRun[i] ?? 0) > 4 && b.site.start !== a.site.end;
  const roles = assignRoles(a, b, distance, inList, alone2);
  if (!roles) return null;
  const between = j - i - 1;
  return {
    key: roles.keyFirst ? i : j,
    secret: roles.keyFirst ? j : i,
    cost: (distance + between * 2) * (sameStem ? 0.2 : 1) + (a.role !== null && b.role !== null ? stemCost(a.stem, b.stem) : 0) + Math.min(2, Math.abs(b.site.start - a.site.end) / 500) + (roles.keyFirst ? 0 : 1.5) + (roles.unnamed ? 3 : 0),
    unnamed: roles.unnamed
  };
}
function isSameName(a, b) {
  return a?.role === b.role && a.name === b.name;
}
function isWeaklyNamed(candidate) {
  return candidate.evidence.some((one) => one.signal === "name-password");
}
function isHeader(candidate) {
  return candidate.evidence.some((one) => one.signal === "header-x-mbx-apikey");
}
function isPiece(candidate) {
  return candidate.evidence.some(
    (one) => one.signal === "base64-slice" || one.signal === "token-slice" || one.signal === "encoded-block" && one.weight < -6 || one.signal === "data-uri"
  );
}
function stemCost(a, b) {
  if (a === b) return 0;
  const one = a.split("_").filter((word2) => word2 !== "");
  const two = b.split("_").filter((word2) => word2 !== "");
  const extra = [one.filter((word2) => !two.includes(word2)).length, two.filter((word2) => !one.includes(word2)).length];
  return (extra[0] ?? 0) > 0 && (extra[1] ?? 0) > 0 ? 14 : 2;
}
function assignRoles(a, b, distance, inList, alone2) {
  if (a.role === b.role && a.role !== null) {
    return alone2 && !isHeader(a) && a.kind !== "private-key" && a.name === b.name && distance <= MAX_LINES_UNNAMED ? { keyFirst: true, unnamed: true } : null;
  }
  if (a.role === "api-key" && b.role !== null) return { keyFirst: true, unnamed: false };
  if (b.role === "api-key" && a.role !== null) return { keyFirst: false, unnamed: false };
  if (a.role !== null && b.role !== null) return null;
  if (a.kind === "private-key" || b.kind === "private-key") return null;
  if (distance > MAX_LINES_UNNAMED || inList) return null;
  if (a.role === null && b.role === null) return { keyFirst: true, unnamed: true };
  return { keyFirst: a.role === "api-key" || b.role === "secret-key", unnamed: true };
}
function countUnnamedRun(candidates, lines) {
  const counts = candidates.map(() => 0);
  let start = 0;
  for (let i = 0; i <= candidates.length; i++) {
    const broken = i === candidates.length || candidates[i]?.role !== null || i > start && (lines[i] ?? 0) - (lines[i - 1] ?? 0) > MAX_LINES_UNNAMED;
    if (!broken) continue;
    for (let k = start; k < i; k++) counts[k] = i - start;
    start = candidates[i]?.role === null ? i : i + 1;
  }
  return counts;
}

// src/detect/position.ts
function positionsOf(bytes) {
  let line = 1;
  let lineStart2 = 0;
  let newline = bytes.indexOf(10);
  let known = { lineStart: 0, offset: narrowMark(bytes, 0), units: 0 };
  const advance = (offset, unit) => {
    if (newline < 0 || newline >= offset) return;
    line += countNewlines(bytes, newline, offset);
    newline += bytes.subarray(newline, offset).lastIndexOf(10);
    lineStart2 = newline + (unit === 2 && bytes[newline + 1] === 0 && bytes[newline - 1] !== 0 ? 2 : 1);
    newline = bytes.indexOf(10, newline + 1);
  };
  const columnAt = (offset, unit) => {
    if (unit === 2) return Math.floor((offset - lineStart2 - wideMark(bytes, lineStart2)) / 2) + 1;
    if (known.lineStart !== lineStart2 || known.offset > offset) {
      const first = lineStart2 + narrowMark(bytes, lineStart2);
      known = { lineStart: lineStart2, offset: first, units: 0 };
    }
    known = { lineStart: lineStart2, offset: Math.max(known.offset, offset), units: known.units + unitsIn(bytes, known.offset, offset) };
    return known.units + 1;
  };
  return {
    at: (start, end, wide) => {
      const unit = wide ? 2 : 1;
      if (start < lineStart2) {
        line = 1;
        lineStart2 = 0;
        newline = bytes.indexOf(10);
      }
      advance(start, unit);
      const first = { line, column: columnAt(start, unit) };
      const mark = { line, lineStart: lineStart2, newline };
      advance(end - 1, unit);
      const last = { line, column: columnAt(end, unit) };
      ({ line, lineStart: lineStart2, newline } = mark);
      return { offset: start, endOffset: end, line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
    }
  };
}
function wideMark(bytes, lineStart2) {
  return lineStart2 === 0 && (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) ? 2 : 0;
}
function narrowMark(bytes, lineStart2) {
  return lineStart2 === 0 && bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
}
var MAX_CONTINUATION = 3;
function unitsIn(bytes, from, to) {
  let units = 0;
  let at = from;
  if (from === 0) while (at < to && at < MAX_CONTINUATION && isContinuation(bytes[at])) at++;
  while (at < to) {
    const byte = bytes[at++] ?? 0;
    units++;
    if (byte < 194 || byte > 244) continue;
    const rest = byte < 224 ? 1 : byte < 240 ? 2 : 3;
    let found = 0;
    while (found < rest && at + found < to && isContinuation(bytes[at + found])) found++;
    if (found < rest && at + found < to) continue;
    at += found;
    if (rest === 3) units++;
  }
  return units;
}
function isContinuation(byte) {
  return byte !== void 0 && (byte & 192) === 128;
}
var NEWLINES = 168430090;
var LOW_BITS = 2139062143;
function countNewlines(bytes, from, to) {
  let count = 0;
  let at = from;
  for (; at < to && (bytes.byteOffset + at & 3) !== 0; at++) if (bytes[at] === 10) count++;
  const words = at < to ? new Int32Array(bytes.buffer, bytes.byteOffset + at, to - at >> 2) : new Int32Array(0);
  for (let i = 0; i < words.length; ) {
    const end = Math.min(words.length, i + 255);
    let sums = 0;
    for (; i < end; i++) {
      const word2 = (words[i] ?? 0) ^ NEWLINES;
      sums = sums + (~((word2 & LOW_BITS) + LOW_BITS | word2 | LOW_BITS) >>> 7) | 0;
    }
    count += (sums & 255) + (sums >>> 8 & 255) + (sums >>> 16 & 255) + (sums >>> 24);
  }
  for (at += words.length * 4; at < to; at++) if (bytes[at] === 10) count++;
  return count;
}

// src/detect/structure/record.ts
function* pathOf(member) {
  for (let one = member; one !== null; one = one.record.inside) yield one;
}

// src/detect/questions/environment.ts
var INTERESTING = /test|sand_?box|demo|binance[-_.]?us|bnb[-_]?us|['"=: ]us\b|live|prod|main_?net|fapi\.|dapi\.|api\d?\.binance|测试|測試|テスト|테스트|тест/i;
function mayTellEnvironment(text) {
  return INTERESTING.test(text);
}
var TESTNET = /test_?net(?!work)|(?:^|_)sand_?box\d*(?:_|$)|测试网|測試網|テストネット|테스트넷|тестнет/;
var SPLIT_TESTNET = /[a-z]test_net/;
var DEMO = /(?:^|_)demo\d*(?:_|$)/;
var TEST = /(?:^|_)test(?:ing)?\d*(?:_|$)/;
var LIVE = /(?:^|_)(?:live|prod|production|main_?net|real)(?:_|$)/;
var US = /binance_?us(?:_|$)|(?:^|_)bnb_?us(?:_|$)|binance(?:_[a-z]+){0,3}_us(?:_|$)|(?:^|_)us_binance(?:_|$)/;
var NEGATED = /(?:^|_)(?:no|not|non|isnt|without|disable|disabled|skip)_(?:[a-z]+_)?(?:test|sand|demo)/;
var HEADING_WORDS = /* @__PURE__ */ new Set([
  "a",
  "access",
  "account",
  "accounts",
  "api",
  "apis",
  "are",
  "binance",
  "binanceus",
  "bot",
  "coin",
  "coinm",
  "com",
  "config",
  "configuration",
  "credential",
  "credentials",
  "creds",
  "demo",
  "env",
  "environment",
  "exchange",
  "for",
  "future",
  "futures",
  "here",
  "hmac",
  "id",
  "in",
  "is",
  "key",
  "keys",
  "live",
  "login",
  "m",
  "mainnet",
  "margin",
  "mode",
  "my",
  "net",
  "of",
  "on",
  "only",
  "our",
  "pair",
  "private",
  "prod",
  "production",
  "profile",
  "public",
  "real",
  "sandbox",
  "secret",
  "secrets",
  "section",
  "settings",
  "spot",
  "test",
  "testnet",
  "the",
  "these",
  "this",
  "to",
  "token",
  "trading",
  "us",
  "usd",
  "usdm",
  "usdt",
  "variables"
]);
var COMMON_WORDS = /* @__PURE__ */ new Set([
  ...HEADING_WORDS,
  "alias",
  "apikey",
  "app",
  "base",
  "bn",
  "bnb",
  "broker",
  "c",
  "cfg",
  "client",
  "coinm",
  "con",
  "connection",
  "data",
  "default",
  "enable",
  "enabled",
  "endpoint",
  "flag",
  "global",
  "host",
  "http",
  "https",
  "id",
  "label",
  "market",
  "name",
  "network",
  "opt",
  "option",
  "options",
  "opts",
  "param",
  "params",
  "path",
  "platform",
  "provider",
  "rest",
  "root",
  "run",
  "self",
  "server",
  "set",
  "stage",
  "system",
  "tag",
  "target",
  "title",
  "tld",
  "trade",
  "trader",
  "type",
  "uri",
  "url",
  "urls",
  "use",
  "use_test",
  "value",
  "venue",
  "with",
  "ws"
]);
function inName(name, isOwn) {
  const words = wordsOf(name);
  const isTestnet = TESTNET.test(words) && !SPLIT_TESTNET.test(words);
  const isTest = isTestnet || isOwn && TEST.test(words);
  const isLive = LIVE.test(words);
  const isDemo = DEMO.test(words);
  if ((isTest || isDemo) && (isLive || NEGATED.test(words))) return "unknown";
  if (isTest) return "testnet";
  if (isDemo) return "demo";
  if (US.test(words)) return "us";
  return isLive ? "live" : null;
}
function inHeading(text) {
  if (text.length > 120 || text.includes(",")) return null;
  const words = wordsOf(text).split("_");
  if (words.length > 10 || !words.every((word2) => HEADING_WORDS.has(word2) || /^\d+$/.test(word2) || TESTNET.test(word2))) return null;
  const joined2 = words.join("_");
  return inName(joined2, false);
}
var LIVE_SWITCH = /* @__PURE__ */ new Set([
  "api",
  "binance",
  "enable",
  "is",
  "live",
  "main",
  "mainnet",
  "mode",
  "money",
  "net",
  "on",
  "prod",
  "production",
  "real",
  "trading",
  "use"
]);
var TRUE = /* @__PURE__ */ new Set(["1", "enable", "enabled", "on", "t", "true", "y", "yes", "!0"]);
var FALSE = /* @__PURE__ */ new Set(["0", "disable", "disabled", "f", "false", "n", "no", "off", "!1"]);
function truthOf(text) {
  const word2 = /^[\s"'`:]*(!?[\w.]+)[\s"'`,;)}\]]*$/.exec(text.slice(0, 60))?.[1]?.toLowerCase().split(".").at(-1);
  if (word2 === void 0) return null;
  if (TRUE.has(word2)) return true;
  return FALSE.has(word2) ? false : null;
}
function firstWord(text) {
  return /^\s*\S+/.exec(text)?.[0] ?? "";
}
var CREDENTIAL = /key|secret|token|passw|passphrase|credential|(?:^|_)(?:sk|ak|pk)(?:_|$)/;
var ADDRESS = /(?:^|_)(?:url|urls|uri|host|hosts|hostname|endpoint|endpoints|base|baseurl|address|domain|server|gateway|rest|ws|wss|stream|websocket|api|fapi|dapi|spot|futures|public|private|link|root|http|https|connect)(?:_|$)/;
var SWITCH = /test|sand_?box|demo|(?:^|_)(?:live|prod|production|main_?net|real|tld|domain|env|environment|mode|network|net|server|system|stage|profile|profiles_active|platform|type|target|exchange|id|name|label|title|account|alias|venue|provider|broker|market|tag)(?:_|$)/;
var MODE = /(?:^|_)(?:env|environment|mode|network|net|server|system|stage|profile|profiles_active|platform|account_type|trading_type|target)$/;
var OWNER = /(?:^|_)(?:exchange|exchange_id|exchange_name|name|id|label|title|profile|account|account_name|alias|venue|provider|broker|market|tag|exchange_type)$/;
var CATALOGUE = /^(?:has|features|capabilities|supports?|supported|limits|fees|timeframes|urls?|hosts?|endpoints?|docs?|help|comments?|readme|examples?)$/i;
var SETTINGS = /options?$|opts$|config(?:uration)?$|cfg$|params$|settings$|urls$/i;
var HOST = /(?<![\w.-])(?:[a-z0-9-]+\.){0,4}(?:binance\.(?:com|us|vision)|binancefuture\.com|binanceops\.com)(?![\w-])/gi;
function ofHost(host) {
  const name = host.toLowerCase();
  if (name.endsWith("binancefuture.com") || name.endsWith("binanceops.com") || name.includes("testnet.binance.")) return "testnet";
  if (/^demo(?:-[a-z-]+)?\.binance\.com$/.test(name)) return "demo";
  if (name.endsWith("binance.us")) return "us";
  return /^(?:api(?:\d|-gcp)?|[fdeps]api|ws-api|ws-[fd]api|f?d?stream|fix-(?:oe|dc|md)|sapi|margin-stream)\.binance\.com$/.test(name) ? "live" : null;
}
function agreed(voices) {
  const [first] = voices;
  if (first === void 0) return null;
  return voices.every((one) => one === first) ? first : "unknown";
}
var MAX_MEMBERS = 4e3;
var MAX_DEPTH = 4;
var MAX_ON_LINE = 40;
function blanked(text) {
  return text.replace(/\{[^{}]*\}/g, "\u2026");
}
function environmentOf(tree, place, value, path) {
  return new Question(tree, place, value, path).answer();
}
var Question = class {
  #tree;
  #place;
  #value;
  #path;
  /** Words of the names on the value's way up: a switch of theirs is one of the value's. */
  #words = null;
  /** What the value or its record is assigned to. */
  #names = null;
  constructor(tree, place, value, path) {
    this.#tree = tree;
    this.#place = place;
    this.#value = value;
    this.#path = path;
  }
  get #own() {
    if (this.#words) return this.#words;
    const words = /* @__PURE__ */ new Set();
    for (const member of pathOf(this.#place))
      for (const text of [member.name ?? "", member.record.opener.slice(-60)]) for (const word2 of wordsOf(text).split("_")) words.add(word2);
    this.#words = words;
    return words;
  }
  get #variables() {
    if (this.#names) return this.#names;
    const names = /* @__PURE__ */ new Set();
    for (const { name } of pathOf(this.#place)) {
      if (name === null) continue;
      names.add(name);
      const root = name.slice(0, Math.max(0, name.lastIndexOf(".")));
      if (root !== "") names.add(root);
    }
    this.#names = names;
    return names;
  }
  answer() {
    let isOwn = true;
    let part = this.#value;
    for (const member of pathOf(this.#place)) {
      const decided = this.#fromName(member, isOwn) ?? this.#fromExpression(member, part) ?? this.#fromChain(member) ?? this.#fromRecord(member);
      if (decided) return decided;
      part = member.record;
      if (member.name !== null && !GENERIC2.test(member.name) || entryOf(member).isPair) isOwn = false;
    }
    return this.#fromPath();
  }
  #fromName(member, isOwn) {
    const entry = entryOf(member);
    if (isOwn && entry.isPair) {
      const named = inName(entry.name, true);
      if (named) return { environment: named, because: entry.name };
    }
    if (member.name !== null) {
      const named = inName(member.name, isOwn) ?? (isOwn ? inHeading(member.phrase) : null);
      if (named) return { environment: named, because: member.name };
      if (!isOwn && TEST.test(wordsOf(member.name)) && wordsOf(member.name).split("_").length <= 2 && hasLiveSibling(member))
        return { environment: "testnet", because: member.name };
    }
    const note = withoutSigns(member.note);
    const headed = note === "" ? null : inHeading(note);
    return headed && headed !== "live" ? { environment: headed, because: note } : headed ? { environment: "live", because: note } : null;
  }
  /** `testnet ? A : B`, `A if testnet else B`. */
  #fromExpression(member, { start, end }) {
    const { text } = this.#tree;
    const head2 = blanked(text.slice(Math.max(member.valueStart, start - 300), start));
    const tail = text.slice(end, Math.min(end + 120, Math.max(member.end, end)));
    const question = /([^?;{}\n]{1,100})\?(?![?.])\s*["'`]?$/.exec(head2)?.[1];
    if (question !== void 0) return fromCondition(question, false);
    const otherwise = /([^?;{}\n]{1,100})\?(?![?.])[^?;\n]{1,300}:\s*["'`]?$/.exec(head2)?.[1];
    if (otherwise !== void 0) return fromCondition(otherwise, true);
    const behind = /^["'`]?\s{1,8}if\s([^;{}\n]{1,100}?)\selse\b/.exec(tail)?.[1];
    if (behind !== void 0) return fromCondition(behind, false);
    const before = /\bif\s([^;{}\n]{1,100}?)\selse\s{1,8}["'`]?$/.exec(head2)?.[1];
    return before === void 0 ? null : fromCondition(before, true);
  }
  /** `Client.builder().apiKey(V).testnet(true)`: calls in one chain. */
  #fromChain(member) {
    if (member.records.length < 2) return null;
    const voices = [];
    for (const record of member.records) {
      if (record.kind !== "call" || !/(?:\.|->|::)\w+$/.test(record.opener)) continue;
      const said = this.#switchCall(record);
      if (said) voices.push(said);
    }
    const environment = agreed(voices);
    return environment ? { environment, because: "a call of the same chain" } : null;
  }
  #fromRecord(member) {
    const { record } = member;
    const isLines = isLinesRecord(record);
    for (const paragraph of isLines ? [member.paragraph, null] : [null]) {
      const votes = this.#votesOf(member, paragraph);
      if (votes.contrast !== null) return { environment: "unknown", because: votes.contrast };
      const own = this.#decide(votes);
      if (own) return own;
      if (paragraph !== null) {
        const used = this.#fromUses();
        if (used) return used;
      }
    }
    return this.#fromOpener(record, member);
  }
  #decide({ switches, hosts }) {
    const on = switches.filter((one) => one.environment !== "live");
    const said = agreed((on.length > 0 ? on : switches).map((one) => one.environment));
    const live = switches.some((one) => one.environment === "live" && one.because.startsWith("live:"));
    if (said) return { environment: live && said !== "live" ? "unknown" : said, because: (on[0] ?? switches[0])?.because ?? "" };
    const host = agreed(hosts.map((one) => one.environment));
    return host ? { environment: host, because: hosts[0]?.because ?? "" } : null;
  }
  /** What the members of a record tell, but for the value's own; of one paragraph, where it is given. */
  #votesOf(own, paragraph) {
    const votes = { switches: [], hosts: [], contrast: null };
    for (const voice of voicesOf(own.record)) {
      const { top, member, words } = voice;
      if (top === own || paragraph !== null && top.paragraph !== paragraph) continue;
      if (voice.kind === "credential") {
        if (this.#applies(words)) votes.contrast ??= voice.entry.name;
      } else if (voice.kind === "host") {
        if (this.#applies(words)) votes.hosts.push({ environment: voice.environment, because: member.text.slice(0, 80) });
      } else if (voice.kind === "call") {
        const call = this.#statementCall(voice.record);
        if (call) votes.switches.push({ environment: call, because: voice.record.opener, isCall: true });
      } else {
        const said = this.#switchOf(voice.entry, words, member);
        if (said) votes.switches.push(said);
      }
    }
    votes.hosts.push(...this.#hostsOnLine(own));
    return votes;
  }
  /** Whether a name's words, but for those that say nothing, are the value's own. */
  #applies(words) {
    return words.split("_").every(
      (word2) => COMMON_WORDS.has(word2) || this.#own.has(word2) || TESTNET.test(word2) || /^(?:is|test|api\d?|secret|live|\d+)$/.test(word2)
    );
  }
  #switchOf({ name, text }, words, member) {
    const value = firstWord(text);
    if (/^(?:tld|domain|top_level_domain)$/.test(words.split("_").slice(-1).join("")) || words.endsWith("tld"))
      return /^["'`]?\.?us["'`]?[,;)]?$/i.test(value) ? { environment: "us", because: `${name}: us` } : null;
    const isTest = TESTNET.test(words) && !SPLIT_TESTNET.test(words);
    const isDemo = DEMO.test(words);
    const isMaybe = /(?:^|_)(?:use|is)_test(?:_|$)|(?:^|_)test_?mode$|^test$/.test(words);
    if ((isTest || isDemo || isMaybe) && !isAddress(words)) {
      if (!this.#applies(words)) return null;
      const truth = name.startsWith("-") && value === "" ? true : this.#truth(value, member);
      const isOn = truth !== null && NEGATED.test(words) ? !truth : truth;
      if (isOn === null || isOn && !isTest && !isDemo) return null;
      return { environment: isOn ? isTest ? "testnet" : "demo" : "live", because: `${name}: ${value}` };
    }
    if (LIVE.test(words) && words.split("_").every((word2) => LIVE_SWITCH.has(word2)))
      return this.#truth(value, member) === true ? { environment: "live", because: `live: ${name}` } : null;
    if ((MODE.test(words) || OWNER.test(words)) && this.#applies(words)) {
      const choice = text.replace(/[\w$]{1,80}(?:\.|::)(?=[A-Za-z])/g, " ");
      const named = inHeading(choice);
      if (named === null || named === "live" && OWNER.test(words)) return null;
      return { environment: named, because: named === "live" ? `live: ${name}` : `${name}: ${text.slice(0, 40)}` };
    }
    return null;
  }
  /** The truth of a switch: its literal, or that of the variable it names. */
  #truth(text, member) {
    const literal = truthOf(text);
    if (literal !== null) return literal;
    const fallback = member.records[0];
    if (fallback) {
      const last = fallback.members.at(-1);
      return last && truthOf(last.text) === false ? false : null;
    }
    const variable = /^[\s"'`]*\$?\{?([A-Za-z_][\w.]*)\}?[\s"'`,;)]*$/.exec(text)?.[1];
    if (variable === void 0) return null;
    const simple = variable.split(".").at(-1) ?? variable;
    const values = assignmentsOf(this.#tree).get(simple) ?? [];
    const [first] = values;
    return first !== void 0 && values.every((one) => one === first) ? first : null;
  }
  /** A value's own line may name a host anywhere, as a command and a log do. */
  #hostsOnLine(own) {
    const texts = [this.#ownLine(own)];
    if (isLinesRecord(own.record)) {
      const { members } = own.record;
      const at = indexIn(own.record).get(own) ?? 0;
      for (let i = at - 1; i >= 0 && at - i < MAX_ON_LINE && this.#isOnLine(members[i], own); i--) texts.push(saidBy(members[i]));
      for (let i = at + 1; i - at < MAX_ON_LINE && this.#isOnLine(members[i], own); i++) texts.push(saidBy(members[i]));
    }
    return texts.flatMap((text) => {
      const environment = hostIn(text);
      return environment ? [{ environment, because: text.trim().slice(-80) }] : [];
    });
  }
  /** The text of the value's own member, up to its first record; behind the value, where it holds none. */
  #ownLine(member) {
    const { text } = this.#tree;
    const { start, end } = this.#value;
    const record = member.records[0];
    const head2 = text.slice(Math.max(member.start, start - 400), Math.min(start, record?.start ?? start));
    const tail = record ? "" : text.slice(end, Math.min(end + 400, Math.max(member.end, end)));
    return `${head2.slice(head2.lastIndexOf("\n") + 1)} ${tail.split("\n", 1)[0] ?? ""}`;
  }
  #isOnLine(member, own) {
    if (member?.paragraph !== own.paragraph || member.marks.length > 0) return false;
    const [from, to] = member.start < own.start ? [member.start, own.start] : [own.start, member.start];
    return to - from < 1e3 && !this.#tree.text.slice(from, to).includes("\n");
  }
  /** `exchange.set_sandbox_mode(True)` of the variable that the value's record is assigned to. */
  #statementCall(record) {
    const root = calleeOf(record.opener).object;
    if (root === "") return null;
    const isOwn = [...this.#variables].some((one) => one === root || one.endsWith(`.${root}`) || one.split(/\s/).at(-1) === root);
    return isOwn ? this.#switchCall(record) : null;
  }
  /** `.testnet(true)`, `.setSandboxMode(false)`, `.useTestnet()`. */
  #switchCall(record) {
    const words = wordsOf(calleeOf(record.opener).method);
    const isTest = TESTNET.test(words) && !SPLIT_TESTNET.test(words);
    if (!isTest && !DEMO.test(words)) return null;
    const [argument] = record.members;
    const truth = argument === void 0 ? true : this.#truth(argument.text, argument);
    if (truth === null) return null;
    return truth ? isTest ? "testnet" : "demo" : "live";
  }
  /** What opens a record: a condition, a constructor, a function that is called the testnet's. */
  #fromOpener(record, member) {
    const { opener } = record;
    if (opener === "" || record.kind === "section") return null;
    if (/^[}\s]*(?:if|elif|elsif|elseif|unless|when|else\s+if)\b/i.test(opener)) {
      const isUnless = /^[}\s]*unless\b/i.test(opener);
      return fromCondition(opener.replace(/^[}\s]*(?:else\s+)?\w+/, ""), isUnless);
    }
    if (/^[}\s]*else\b/i.test(opener)) return fromElse(record);
    for (const positional of record.kind === "call" ? record.members : []) {
      if (positional === member || positional.name !== null) continue;
      const constant = /^[&*]?["'`]?(?:[\w$]+(?:\.|::))+(\w+)(?:\(\))?$/.exec(positional.text)?.[1];
      const named = constant === void 0 || CREDENTIAL.test(wordsOf(constant)) ? null : inName(constant, false);
      if (named) return { environment: named, because: positional.text };
      const variable = /^(?:test_?net|sandbox|is_?test_?net|use_?test_?net)$/i.test(positional.text) ? this.#truth(positional.text, positional) : null;
      if (variable !== null) return { environment: variable ? "testnet" : "live", because: positional.text };
    }
    const words = wordsOf(opener.slice(-80));
    if (US.test(words)) return { environment: "us", because: opener };
    const bare = withoutEnd(opener, " 	{:");
    const list = bare.endsWith(")") ? bare.lastIndexOf("(") : -1;
    const called = endOf(list < 0 ? bare : bare.slice(0, list), /[\w$.:>-]/);
    return TESTNET.test(wordsOf(called)) && !/(?:^|_)test_(?!net)/.test(wordsOf(called)) && inName(called, false) === "testnet" ? { environment: "testnet", because: called } : null;
  }
  /** The records in which the value's variable is used: `Client(KEY, SECRET, testnet=True)`. All of them must agree. */
  #fromUses() {
    const { name } = this.#place;
    const { record } = this.#place;
    if (name === null || record.kind === "call" && !/^(?:const|let|var)$/.test(record.opener)) return null;
    const simple = name.replace(/["'`]/g, "").split(".").at(-1) ?? name;
    const uses = usesOf(this.#tree).get(simple) ?? [];
    const voices = [];
    for (const use of uses.slice(0, 20)) {
      if (use === this.#place) continue;
      let found = null;
      for (const member of pathOf(use)) {
        if (isLinesRecord(member.record)) {
          found ??= this.#fromChain(member) ?? this.#fromStatements(member);
          break;
        }
        const votes = this.#votesOf(member, null);
        found ??= this.#decide(votes) ?? this.#fromOpener(member.record, member);
      }
      if (!found) return null;
      voices.push(found);
    }
    const environment = agreed(voices.map((one) => one.environment));
    return environment ? { environment, because: voices[0]?.because ?? "" } : null;
  }
  /** Statements on the variable that a use is assigned to. */
  #fromStatements(member) {
    if (member.name === null) return null;
    this.#variables.add(member.name);
    const votes = this.#votesOf(member, null);
    return this.#decide({ ...votes, switches: votes.switches.filter((one) => one.isCall === true), hosts: [] });
  }
  /** A file's name is that of the record that is all of the file. */
  #fromPath() {
    const names = this.#path.split("/");
    const file = wordsOf(names.at(-1) ?? "");
    const folder = wordsOf(names.at(-2) ?? "");
    if (/(?:^|_)test_(?!net)|_test_[a-z]+$|_spec_/.test(file)) return null;
    if (TESTNET.test(file.replace(/sand_?box/, "")) && !SPLIT_TESTNET.test(file) && !LIVE.test(file))
      return { environment: "testnet", because: this.#path };
    if (/binance_?us(?:_|$)/.test(file)) return { environment: "us", because: this.#path };
    return /^(?:binance_)?test_?net$/.test(folder) ? { environment: "testnet", because: this.#path } : null;
  }
};
var VOICES = /* @__PURE__ */ new WeakMap();
var INDICES = /* @__PURE__ */ new WeakMap();
function voicesOf(record) {
  const known = VOICES.get(record);
  if (known) return known;
  const voices = [];
  let left = MAX_MEMBERS;
  const visit = (members, outer, depth, container) => {
    for (const member of members) {
      if (left-- <= 0) return;
      const top = outer ?? member;
      const entry = entryOf(member);
      const words = wordsOf(entry.name);
      if (CREDENTIAL.test(words) && !/(?:^|_)(?:use|is|enable|set)_/.test(words)) {
        const named = depth === 0 ? inName(entry.name, true) : null;
        if (named === "testnet" || named === "demo") voices.push({ kind: "credential", top, member, entry, words });
        continue;
      }
      if (member.marks.length > 0) continue;
      if (SWITCH.test(words)) voices.push({ kind: "switch", top, member, entry, words });
      addHost(voices, top, member, entry, container);
      if (member.records.length === 0 || depth >= MAX_DEPTH || entry.isPair || CATALOGUE.test(member.name ?? "")) continue;
      for (const child of member.records) {
        if (child.kind === "call" && member.name === null) addCall(voices, top, member, entry, child);
        if (child.kind === "call" && !SETTINGS.test(member.name ?? "")) continue;
        if (!isConditional(child) && !holdsValues(child)) visit(child.members, top, depth + 1, `${container} ${member.name ?? ""}`);
      }
    }
  };
  visit(record.members, null, 0, "");
  VOICES.set(record, voices);
  return voices;
}
function addHost(voices, top, member, entry, container) {
  const name = member.name ?? "";
  if (name === "" ? member.records.length > 0 || isLinesRecord(member.record) : !ADDRESS.test(wordsOf(name))) return;
  const words = wordsOf(`${container} ${name}`);
  if (/test|demo|sandbox/.test(words) || LIVE.test(words)) return;
  const environment = hostIn(member.text) ?? (/^[\w$.]{3,80}_URL$/.test(member.text) ? inName(member.text, false) : null);
  if (environment === null) return;
  const rest = wordsOf(name).split("_").filter((word2) => !ADDRESS.test(word2));
  voices.push({ kind: "host", top, member, entry, words: rest.join("_") || "api", environment });
}
function addCall(voices, top, member, entry, record) {
  const { object, method } = calleeOf(record.opener);
  if (object === "") return;
  const words = wordsOf(method);
  if (TESTNET.test(words) || DEMO.test(words)) voices.push({ kind: "call", top, member, entry, words, record });
  const [argument] = record.members;
  if (!argument || record.members.length !== 1 || !method.startsWith("set") || !ADDRESS.test(words)) return;
  const environment = hostIn(argument.text);
  if (environment) voices.push({ kind: "host", top, member, entry, words: wordsOf(object), environment });
}
function hostIn(text) {
  if (!text.includes("binance")) return null;
  return agreed([...text.matchAll(HOST)].flatMap((match) => ofHost(match[0]) ?? []));
}
function saidBy(member) {
  if (!member) return "";
  const words = wordsOf(member.name ?? "");
  return /test|demo|sandbox/.test(words) || LIVE.test(words) ? "" : member.text;
}
function indexIn(record) {
  const known = INDICES.get(record);
  if (known) return known;
  const indices = new Map(record.members.map((member, index) => [member, index]));
  INDICES.set(record, indices);
  return indices;
}
var GENERIC2 = /^(?:value|val|values|content|default|text|data|-e|--env|-v|-d|set|export|env)$/i;
function isLinesRecord(record) {
  return record.kind === "file" || record.kind === "section" || record.kind === "block" || record.kind === "item";
}
function isAddress(words) {
  return /(?:^|_)(?:url|urls|uri|host|hosts|hostname|endpoint|endpoints|base|baseurl|address|domain|path|file|port|key|secret|symbol|symbols|balance|amount|timeout)(?:_|$)/.test(
    words
  );
}
function isConditional(record) {
  return /^[}\s]*(?:async\s+)?(?:if|elif|else|elsif|elseif|unless|when|switch|match|case|try|catch|except|def|function|func|fn|class|for|while|public|private|protected)\b/i.test(
    record.opener
  );
}
var HOLDERS = /* @__PURE__ */ new WeakMap();
function holdsValues(record) {
  const known = HOLDERS.get(record);
  if (known !== void 0) return known;
  const answer = record.members.some((member) => {
    if (member.marks.length > 0 || /[A-Za-z0-9]{60}/.test(member.text)) return true;
    const words = wordsOf(entryOf(member).name);
    if (/(?:^|_)(?:api_?)?(?:key|secret)(?:_|$)/.test(words) && !/(?:^|_)(?:use|is|enable)_/.test(words)) return true;
    return member.records.some(holdsValues);
  });
  HOLDERS.set(record, answer);
  return answer;
}
function entryOf(member) {
  const [record] = member.records;
  if (record && member.records.length === 1 && record.members.length <= 4) {
    const name = record.members.find((one) => /^(?:name|key|id|field|variable|var|property|env|option|setting|k)$/i.test(one.name ?? ""));
    const value = record.members.find((one) => /^(?:value|val|default|content|v|text|data)$/i.test(one.name ?? ""));
    if (name && value) return { name: name.text.replace(/["'`]/g, ""), text: value.text, isPair: true };
    const [only] = record.members;
    if (only && record.members.length === 1 && only.name === null && record.kind === "element")
      return { name: member.name ?? "", text: only.text, isPair: true };
  }
  return { name: member.name ?? "", text: member.text, isPair: false };
}
function withoutSigns(note) {
  return note.split("\n").map((line) => withoutEnds(line, " 	\r#/*;'<!>=~_-:.")).join(" ").trim();
}
function calleeOf(opener) {
  const callee = endOf(withoutEnd(opener, " !?"), /[\w$.:>-]/);
  const method = endOf(callee, /\w/);
  return { object: withoutEnd(callee.slice(0, callee.length - method.length), ".:>-"), method };
}
function fromCondition(condition, inverted) {
  const words = wordsOf(condition.slice(-120));
  const isTest = TESTNET.test(words) && !SPLIT_TESTNET.test(words);
  const isDemo = DEMO.test(words);
  const isLive = LIVE.test(words);
  if (!isTest && !isDemo && !isLive) return null;
  const because = condition.trim().slice(-60);
  if (isLive && (isTest || isDemo)) return { environment: "unknown", because };
  if (/&&|\|\||\band\b|\bor\b/.test(condition)) return { environment: "unknown", because };
  const negated = /!(?!=)|\bnot\b|!==?|==?=?\s*["']?(?:false|0|no)\b|\bis\s+false\b/i.test(condition);
  const holds = negated === inverted;
  if (isLive) return { environment: holds ? "live" : "unknown", because };
  return { environment: holds ? isTest ? "testnet" : "demo" : "live", because };
}
function fromElse(record) {
  const siblings = record.inside?.records ?? [];
  const before = siblings.slice(0, siblings.indexOf(record)).findLast((one) => /^[}\s]*(?:else\s+)?if\b/i.test(one.opener));
  const lines = record.inside?.record.members ?? [];
  const at = record.inside ? lines.indexOf(record.inside) : -1;
  const above = lines[at - 1]?.records.findLast((one) => one.kind === "block")?.opener;
  const condition = before?.opener ?? (above !== void 0 && /^(?:if|elif)\b/.test(above) ? above : void 0);
  if (condition === void 0) return null;
  return fromCondition(condition.replace(/^[}\s]*(?:else\s+)?\w+/, ""), true);
}
function hasLiveSibling(member) {
  return member.record.members.some((one) => one !== member && one.name !== null && LIVE.test(wordsOf(one.name)));
}
var ASSIGNMENTS = /* @__PURE__ */ new WeakMap();
var USES = /* @__PURE__ */ new WeakMap();
var MAX_VISITED = 2e4;
function assignmentsOf(tree) {
  const known = ASSIGNMENTS.get(tree);
  if (known) return known;
  const found = /* @__PURE__ */ new Map();
  for (const member of everyMember(tree.root)) {
    if (member.name === null || member.record.kind === "call") continue;
    const name = member.name.split(".").at(-1) ?? member.name;
    const list = found.get(name);
    if (list) list.push(truthOf(member.text));
    else found.set(name, [truthOf(member.text)]);
  }
  ASSIGNMENTS.set(tree, found);
  return found;
}
function usesOf(tree) {
  const known = USES.get(tree);
  if (known) return known;
  const found = /* @__PURE__ */ new Map();
  for (const member of everyMember(tree.root)) {
    if (isLinesRecord(member.record) || member.records.length > 0) continue;
    const name = /^[&*]?(?:[\w$]+(?:\.|::|->|\?\.))*([A-Za-z_$][\w$]*)[,;]?$/.exec(member.text.slice(0, 120))?.[1];
    if (name === void 0) continue;
    const list = found.get(name);
    if (list) list.push(member);
    else found.set(name, [member]);
  }
  USES.set(tree, found);
  return found;
}
function* everyMember(root) {
  const open = [root];
  let left = MAX_VISITED;
  for (let record = open.pop(); record; record = open.pop()) {
    for (const member of record.members) {
      if (left-- <= 0) return;
      yield member;
      open.push(...member.records);
    }
  }
}

// src/detect/signatures.ts
var HEX_LENGTH = 64;
var MIN_BASE64 = 86;
var MAX_GLUE = 6;
var MAX_ENCODED = 900;
var PERCENT = 37;
var EQUALS = 61;
var BACKSLASH = 92;
var SLASH = 47;
var NAME = 48;
var NAMED = /signature["']?(?:\s*(?:=>|[:=])|%3[aAdD]|%22(?:%3A|:))\s*\[?(?:["']|%22)?$/i;
var RAW_DATA = /(?:^|[\x01|;\s]|\\u0001|\\x01|\^A)96=$/;
function mayBeSignature(bytes, start, end, step) {
  if (step === 2 || end - start >= HEX_LENGTH) return true;
  if (start === 0 || end >= bytes.length) return false;
  const before = bytes[start - 1];
  const behind = bytes[end];
  return before === PERCENT || before === BACKSLASH || behind === PERCENT || behind === BACKSLASH;
}
function noteSignature(bytes, start, end, step, signatures) {
  const at = signatureAt(bytes, start, end, step);
  if (at >= 0 && signatures.at(-1)?.at !== at) signatures.push({ at, step });
}
function signatureAt(bytes, start, end, step) {
  const length = step === 1 ? end - start : end - start + 1 >> 1;
  if (isPiece2(bytes, start, end, step)) return encodedStart(bytes, start, step);
  if (length < HEX_LENGTH) return -1;
  if (length <= HEX_LENGTH + MAX_GLUE) {
    const at = start + (length - HEX_LENGTH) * step;
    return isNamed(bytes, at, step) ? at : -1;
  }
  if (length < MIN_BASE64) return -1;
  for (let glue = 0; glue <= MAX_GLUE; glue++) {
    const at = start + glue * step;
    if ((glue === 0 || isGlue(bytes[at - step])) && isNamed(bytes, at, step)) return at;
  }
  return -1;
}
function isGlue(byte) {
  return byte === 68 || byte === 100 || byte === 50;
}
function isPiece2(bytes, start, end, step) {
  const before = bytes[start - step];
  if (before === PERCENT && isEscape(bytes, start - step, step)) return true;
  if (before === BACKSLASH && bytes[start] === SLASH) return true;
  const behind = step === 1 ? end : end + 1;
  if (bytes[behind] === PERCENT) return isEscape(bytes, behind, step);
  return bytes[behind] === BACKSLASH && bytes[behind + step] === SLASH;
}
function isEscape(bytes, at, step) {
  const letter = (bytes[at + 2 * step] ?? 0) | 32;
  if (bytes[at + step] === 51) return letter === 100;
  return bytes[at + step] === 50 && (letter === 98 || letter === 102 || bytes[at + 2 * step] === 53);
}
var NAME_BEFORE = /signature["']?(?:=|%(?:25)*3[dD]|\\+u003[dD]|["'\s:]{1,4})/gi;
function encodedStart(bytes, start, step) {
  const floor = Math.max(step, start - MAX_ENCODED * step);
  let at = start;
  while (at > floor && isEncoded(bytes[at - step] ?? 0)) at -= step;
  if (isNamed(bytes, at, step)) return at;
  const from = at - NAME * step;
  const to = start + 2 * MAX_GLUE * step;
  if (!saysSign(bytes, from, start, step)) return -1;
  const text = textBetween(bytes, from, to, step);
  let end = -1;
  for (const match of text.matchAll(NAME_BEFORE)) end = match.index + match[0].length;
  return end < 0 ? -1 : Math.min(to, bytes.length) - (text.length - end) * step;
}
function isEncoded(byte) {
  if (byte === PERCENT || byte === BACKSLASH || byte === SLASH || byte === 43) return true;
  return byte >= 48 && byte <= 57 || byte >= 65 && byte <= 90 || byte >= 97 && byte <= 122;
}
function isNamed(bytes, at, step) {
  if (!mayBeNamed(bytes, at, step)) return false;
  const before = unescaped(textBetween(bytes, at - NAME * step, at, step));
  return NAMED.test(before) || RAW_DATA.test(before);
}
function mayBeNamed(bytes, at, step) {
  if (bytes[at - step] === EQUALS && bytes[at - 2 * step] === 54) return true;
  return saysSign(bytes, at - NAME * step, at - 3 * step, step);
}
function saysSign(bytes, from, to, step) {
  for (let i = to - step, floor = Math.max(step, from); i >= floor; i -= step) {
    if (((bytes[i] ?? 0) | 32) === 103 && ((bytes[i + step] ?? 0) | 32) === 110 && ((bytes[i - step] ?? 0) | 32) === 105)
      return true;
  }
  return false;
}
function textBetween(bytes, from, to, step) {
  const first = Math.max(step === 2 ? to & 1 : 0, from);
  if (step === 1) return bytes.toString("latin1", first, to);
  return bytes.toString("latin1", first, Math.min(bytes.length, to)).replaceAll("\0", "");
}
function unescaped(text) {
  let plain2 = text;
  if (plain2.includes("\x1B")) plain2 = plain2.replace(/\x1b\[[\d;]*m/g, "");
  if (plain2.includes("\\")) {
    plain2 = plain2.replace(/(?<!\\)\\+u0026/g, "&").replace(/(?<!\\)\\+u003[dD]/g, "=").replace(/(?<!\\)\\+u0022/g, '"').replace(/(?<!\\)\\+(["'/])/g, "$1");
  }
  if (plain2.includes("&")) plain2 = plain2.replace(/&amp;/g, "&").replace(/&quot;|&#34;/g, '"');
  return plain2;
}

// src/detect/requests.ts
var MAX_REQUESTS = 16;
var MAX_TRIES = 3;
var BEFORE = 6144;
var BEHIND = 3072;
var HEADER = 2500;
var MAX_PAYLOADS = 4;
var MAX_KEPT = 8192;
var NAME2 = 64;
var TELLING = 32;
function requestsAt(bytes, signatures) {
  const bySignature = /* @__PURE__ */ new Map();
  for (const place of signatures) {
    const telling = textBetween(bytes, place.at, place.at + TELLING * place.step, place.step).toLowerCase();
    const places = bySignature.get(telling);
    if (places) places.push(place);
    else bySignature.set(telling, [place]);
  }
  const chosen = [...bySignature.keys()].toSorted().slice(0, MAX_REQUESTS);
  const read = chosen.flatMap((telling) => {
    const all = (bySignature.get(telling) ?? []).slice(0, MAX_TRIES).flatMap((place) => {
      const request = readRequest(bytes, place);
      return request ? [{ place, request }] : [];
    });
    return all.find((one) => one.request.apiKey !== null) ?? all[0] ?? [];
  });
  const positions = positionsOf(bytes);
  return read.toSorted((a, b) => a.place.at - b.place.at).map(({ place, request: { length, ...request } }) => {
    const wide = place.step === 2;
    return { ...request, wide, position: positions.at(place.at, Math.min(bytes.length, place.at + length * place.step), wide) };
  });
}
function readRequest(bytes, { at, step }) {
  let before = unescaped(textBetween(bytes, at - BEFORE * step, at, step));
  let behind = unescaped(textBetween(bytes, at, at + BEHIND * step, step));
  if (/signature(?:%3[dD]|%22)[^=&]*$/i.test(before.slice(-NAME2))) {
    before = decoded(before);
    behind = decoded(behind);
  }
  const hex = /^[0-9a-f]{64}(?![0-9a-z])/i.exec(behind)?.[0];
  const base64 = hex === void 0 ? /^(?:[A-Za-z0-9+/]|%2[bB]|%2[fF]){80,}(?:=|%3[dD]){0,2}/.exec(behind)?.[0] : void 0;
  const shown = hex ?? base64;
  if (shown === void 0) return null;
  const signature = hex?.toLowerCase() ?? decoded(shown);
  const size = hex === void 0 ? Buffer.byteLength(signature, "base64") : 32;
  if (hex === void 0 && size !== 64 && (size < 256 || size > 512)) return null;
  const rest = behind.slice(shown.length);
  if (isElsewhere(before, rest)) return null;
  const { payloads, apiKey } = before.endsWith("96=") ? readFix(before, rest) : readObject(before, rest) ?? readQuery(before, rest);
  let room = MAX_KEPT;
  const kept = [...new Set(payloads)].slice(0, MAX_PAYLOADS).filter((payload) => payload !== "" && (room -= payload.length) >= 0);
  if (kept.length === 0) return null;
  return {
    payloads: kept.map((payload) => new SecretText(copied(payload))),
    signature: copied(signature),
    by: hex === void 0 ? "private-key" : "secret",
    apiKey: apiKey ?? headerNear(before, rest),
    length: shown.length
  };
}
var NEAR = 1200;
var FOREIGN_HEADER = /(?:^|[^A-Za-z0-9_-])(?:bx-apikey|kc-api-key|ok-access-key|x-api-key|x-bapi-api-key|x-bm-key|x-bx-apikey|x-ch-apikey|x-mexc-apikey)["']?\s{0,4}[:=]/i;
var BINANCE_HOST = /(?:^|\.)(?:binance|binancefuture)\.(?:cloud|com|info|me|org|us|vision)$/i;
var LOCAL_HOST = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[A-Za-z0-9-]+|.*\.(?:internal|local|localhost|test))$/i;
function isElsewhere(before, rest) {
  const near = before.slice(-NEAR) + rest.slice(0, NEAR);
  if (/mbx[-_]apikey/i.test(near)) return false;
  const at = before.lastIndexOf("://");
  const url = at < 0 ? "" : before.slice(at + 3);
  const host = /[\s"'`<>]/.test(url) ? void 0 : /^[A-Za-z0-9.-]{1,253}/.exec(url)?.[0];
  if (host !== void 0) return !BINANCE_HOST.test(host) && !LOCAL_HOST.test(host);
  return FOREIGN_HEADER.test(near) && !/binance/i.test(near);
}
function copied(text) {
  return Buffer.from(text, "utf8").toString("utf8");
}
var NOTHING = { payloads: [], apiKey: null };
var LINES_ABOVE = 3;
function readAbove(before) {
  const lines = before.split("\n").slice(-LINES_ABOVE - 1);
  const payloads = lines.flatMap((line) => {
    const at = line.lastIndexOf("timestamp=");
    if (at < 0) return [];
    const from = startOfQuery(line.slice(0, at));
    const query = line.slice(from, at) + (/^[^\s"'`<>\\;]*/.exec(line.slice(at))?.[0] ?? "");
    const own = query.replace(/^[([{,;|:]/, "");
    const named = /^[A-Za-z_]{1,40}=(?=[A-Za-z]\w{0,40}=)/.exec(own)?.[0] ?? "";
    return named === "" ? [own] : [own.slice(named.length), own];
  });
  return { payloads: payloads.toReversed().map(asText), apiKey: null };
}
function readQuery(before, rest) {
  const name = before.slice(-NAME2);
  if (!/(?:^|[^A-Za-z0-9_])signature=$/i.test(name) || /[;,|\s]\s{0,4}signature=$/i.test(name)) return readAbove(before);
  const head2 = before.slice(0, -"signature=".length);
  const query = head2.slice(startOfQuery(head2));
  const first = trimmed(query);
  const behind = trimmed(/^&[^\s"'`<>\\#]*/.exec(rest)?.[0] ?? "");
  const start = head2.slice(0, head2.length - query.length);
  const payloads = [];
  if (behind !== "") payloads.push(first === "" ? behind : `${first}&${behind}`);
  if (first !== "") {
    const prefix = /^[^=&]{0,40}[=([{,;|:](?=[A-Za-z]\w{0,40}=)/.exec(first)?.[0] ?? "";
    const own = first.slice(prefix.length);
    payloads.push(own);
    const url = start.endsWith("?") ? void 0 : /\?([A-Za-z0-9._~%&=+-]{3,2000})(?=["'\s])[^?]{0,400}$/.exec(start)?.[1];
    if (url !== void 0) payloads.push(url + own);
  }
  const texts = payloads.map(asText);
  const encoded = texts.filter((text) => /[^\x00-\x7f]/.test(text)).map((text) => text.replace(/[^\x00-\x7f]+/g, encodeURIComponent));
  return { payloads: [...encoded, ...texts], apiKey: null };
}
function startOfQuery(text) {
  let at = text.length;
  while (at > 0 && !/[\s?"'`<>\\^]/.test(text[at - 1] ?? "")) at--;
  return at;
}
function trimmed(query) {
  let from = 0;
  let to = query.length;
  while (query[from] === "&") from++;
  while (to > from && query[to - 1] === "&") to--;
  return query.slice(from, to);
}
var PAIR = /(?:["']([A-Za-z_]\w{0,60})["']|(?<!\w)([A-Za-z_]\w{0,60}))\s{0,8}(?:=>|[:=])\s{0,8}("(?:[^"\\]|\\.){0,1000}"|'(?:[^'\\]|\\.){0,1000}'|[^\s,{}[\]"']{1,200})/g;
function readObject(before, rest) {
  const name = /["']?signature["']?\s*(?:=>|[:=])\s*(["']?)$/i.exec(before.slice(-NAME2));
  if (!name || name[1] === "" && /[&?]signature=$/i.test(name.input)) return null;
  const head2 = before.slice(0, before.length - name[0].length);
  const from = openingBrace(head2);
  const to = closingBrace(rest);
  if (from < 0 || to < 0) return null;
  const params = [...pairsOf(head2.slice(from + 1)), ...pairsOf(rest.slice(0, to))];
  if (params.length === 0) return NOTHING;
  const sorted = params.toSorted(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
  const key = params.find(([param]) => /^api_?key$/i.test(param))?.[1] ?? null;
  const isKey5 = key !== null && /^[A-Za-z0-9]{64}$/.test(key);
  return { payloads: [.../* @__PURE__ */ new Set([joined(sorted), joined(params)])], apiKey: isKey5 ? sha256Hex(key) : null };
}
function joined(params) {
  return params.map(([param, value]) => `${param}=${value}`).join("&");
}
function pairsOf(text) {
  const pairs = [];
  for (const [, quoted, bare, value] of text.matchAll(PAIR)) {
    const param = quoted ?? bare;
    if (param !== void 0 && value !== void 0) pairs.push([param, valueOf(value)]);
  }
  return pairs;
}
function valueOf(literal) {
  const quote = literal[0];
  if (quote !== '"' && quote !== "'") return asText(literal);
  const inner2 = literal.slice(1, -1);
  if (!inner2.includes("\\")) return asText(inner2);
  return asText(inner2).replace(
    /\\(?:u([0-9a-fA-F]{4})|(.))/g,
    (_, code, character2) => code === void 0 ? character2 ?? "" : String.fromCharCode(Number.parseInt(code, 16))
  );
}
function openingBrace(text) {
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === "}") depth++;
    else if (text[i] === "{" && depth-- === 0) return i;
  }
  return -1;
}
function closingBrace(text) {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "{") depth++;
    else if (text[i] === "}" && depth-- === 0) return i;
  }
  return -1;
}
var FIX_SEPARATOR = /\\u0001|\\x01|\^A|[|;]/g;
function readFix(before, rest) {
  const message = `${before}=${rest.slice(0, 600)}`.replace(FIX_SEPARATOR, "");
  const start = message.lastIndexOf("35=A");
  if (start < 0) return NOTHING;
  const fields = /* @__PURE__ */ new Map();
  for (const field of message.slice(start).split(/[\x01\r\n]/)) {
    const at = field.indexOf("=");
    if (at > 0 && !fields.has(field.slice(0, at))) fields.set(field.slice(0, at), field.slice(at + 1).trimEnd());
  }
  const signed = ["35", "49", "56", "34", "52"].map((tag) => fields.get(tag));
  if (signed.some((one) => one === void 0)) return NOTHING;
  const key = fields.get("553") ?? "";
  return { payloads: [signed.join("")], apiKey: /^[A-Za-z0-9]{64}$/.test(key) ? sha256Hex(key) : null };
}
var HEADER_VALUE = /x[-_]mbx[-_]apikey["'\s:=>,[\](){}]{1,12}(?:"?value["'\s:=]{1,8}|b["'])?([A-Za-z0-9]{64})(?![A-Za-z0-9])/gi;
var BEFORE_IS_FARTHER = 3;
function headerNear(before, rest) {
  const head2 = before.slice(-HEADER);
  const text = head2 + rest.slice(0, HEADER);
  if (!/x[-_]mbx[-_]apikey/i.test(text)) return null;
  let best = null;
  for (const match of text.matchAll(HEADER_VALUE)) {
    const isBefore = match.index < head2.length;
    const between = isBefore ? text.slice(match.index, head2.length) : text.slice(head2.length, match.index);
    const distance = between.includes("\n") ? HEADER + between.length * (isBefore ? BEFORE_IS_FARTHER : 1) : between.length;
    if (match[1] !== void 0 && (best === null || distance < best.distance)) best = { distance, key: match[1] };
  }
  return best && sha256Hex(best.key);
}
function decoded(text) {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function asText(bytes) {
  return /[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, "latin1").toString("utf8") : bytes;
}

// src/detect/sites.ts
import { isUtf8 } from "node:buffer";

// src/detect/segments.ts
function originalIndex(segments, character2) {
  const segment = segments.findLast((one) => one.at <= character2) ?? segments[0];
  return segment ? segment.start + (character2 - segment.at) : 0;
}

// src/detect/view.ts
var NESTED_REACH = 8192;
function partView(bytes, from, to, reach = NESTED_REACH) {
  const own = bytes.subarray(from, to);
  const origin = (index) => index + from;
  return {
    bytes: own,
    text: own.toString("latin1"),
    origin,
    originEnd: origin,
    pieces: null,
    readings: [],
    before: "",
    after: "",
    depth: 0,
    reach: Math.min(reach, NESTED_REACH)
  };
}
function nestedView(parent, decoded2, reading, part) {
  const text = decoded2.toString("latin1");
  const lines = text.includes("\n") ? "\n" : "";
  return {
    bytes: decoded2,
    text,
    origin: (index) => parent.origin(part.map(index)),
    originEnd: (index) => parent.originEnd(part.mapEnd(index)),
    pieces: parent.pieces && ((from, to) => parent.pieces?.(part.map(from), part.mapEnd(to)) ?? []),
    readings: [...parent.readings, reading],
    before: contextBefore(parent, part.start, parent.reach) + lines,
    after: lines + contextAfter(parent, part.end, parent.reach >> 1),
    depth: parent.depth + 1,
    reach: parent.reach
  };
}
function contextBefore(view, index, length) {
  const own = view.text.slice(Math.max(0, index - length), index);
  return own.length < length && index - length < 0 ? view.before.slice(-(length - own.length)) + own : own;
}
function contextAfter(view, index, length) {
  const own = view.text.slice(index, index + length);
  return own.length < length ? own + view.after.slice(0, length - own.length) : own;
}
function carriedView(parent, carried) {
  const { starts, ends } = carried;
  const view = nestedView(parent, carried.bytes, carried.reading, {
    start: carried.from,
    end: carried.to,
    map: (index) => starts[index] ?? carried.to,
    mapEnd: (index) => ends[index - 1] ?? carried.from
  });
  const inParent = (start, end) => [
    ...stretches(starts, ends, start, end, carried.isFiller),
    ...carried.again?.(start, end) ?? []
  ];
  return {
    ...view,
    pieces: (start, end) => inParent(start, end).flatMap((one) => parent.pieces?.(one.start, one.end) ?? [{ start: parent.origin(one.start), end: parent.originEnd(one.end) }]).toSorted((a, b) => a.start - b.start)
  };
}
function stretches(starts, ends, from, to, isFiller = (start, end) => start === end) {
  const found = [];
  for (let i = from; i < to; i++) {
    const [start = 0, end = 0] = [starts[i], ends[i]];
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (last && isFiller(last.end, start)) last.end = end;
    else found.push({ start, end });
  }
  return found;
}
var CarriedBuilder = class {
  #codes = [];
  #starts = [];
  #ends = [];
  /** Adds a character that stands at [start, end). */
  add(code, start, end) {
    this.#codes.push(code);
    this.#starts.push(start);
    this.#ends.push(end);
  }
  /** Adds bytes[start, end) as they are. */
  copy(bytes, start, end) {
    for (let i = start; i < end; i++) this.add(bytes[i] ?? 0, i, i + 1);
  }
  get length() {
    return this.#codes.length;
  }
  /** The text, read from [from, to). */
  build(from, to, reading, more = {}) {
    return {
      bytes: Buffer.from(this.#codes),
      starts: Int32Array.from(this.#starts),
      ends: Int32Array.from(this.#ends),
      from,
      to,
      reading,
      ...more
    };
  }
};

// src/detect/base64.ts
var MIN_BASE642 = 86;
var MAX_BASE64 = 16 * 1024 * 1024;
var FIRST = /[A-Za-z0-9+/_-]+(={0,2})/y;
var WRAP = /(?:\r?\n[ \t]*|(?:\\+r)?\\+n|\\\r?\n[ \t]*|["'`]\s*(?:[+.\\]\s*)?["'`])/y;
function readWrapped(text, start) {
  const segments = [];
  let at = start;
  let length = 0;
  let width = 0;
  for (; ; ) {
    FIRST.lastIndex = at;
    const match = FIRST.exec(text);
    if (!match) break;
    const characters = match[0].length - (match[1]?.length ?? 0);
    if (segments.length > 0 && characters > width) break;
    segments.push({ start: at, end: at + characters, at: length });
    length += characters;
    at += match[0].length;
    if (segments.length === 1) width = characters;
    if (match[1] || characters < width || characters < 40 || length > MAX_BASE64) break;
    WRAP.lastIndex = at;
    const wrap = WRAP.exec(text);
    if (!wrap || (classAt(text, at + wrap[0].length) & KEY) === 0) break;
    at += wrap[0].length;
  }
  return length < MIN_BASE642 ? null : { segments, length, end: at };
}
function base64View(view, start) {
  const block = readWrapped(view.text, start);
  if (!block) return null;
  const { segments } = block;
  const encoded = segments.length === 1 ? view.text.slice(start, segments[0]?.end) : segments.map((one) => view.text.slice(one.start, one.end)).join("");
  const [first] = segments;
  const isAligned = ((first?.end ?? 0) - start) % 4 === 0;
  for (let skip = 0; skip < 4; skip++) {
    if (first && first.end - first.start >= skip + HEAD && isNoise(view.bytes, start + skip, first.end)) continue;
    if (segments.length === 1 && isNoise(view.bytes, start + skip, first?.end ?? start)) continue;
    const head2 = Buffer.from(encoded.slice(skip, skip + HEAD), "base64");
    if (!looksLikeText(head2)) continue;
    const decoded2 = Buffer.from(encoded.slice(skip), "base64");
    const toParent = (character2) => originalIndex(segments, character2);
    const reading = /[-_]/.test(encoded) ? "base64url" : "base64";
    return {
      end: block.end,
      isAligned,
      view: nestedView(view, decoded2, reading, {
        start: start + skip,
        end: block.end,
        map: (index) => toParent(skip + Math.floor(index * 4 / 3)),
        mapEnd: (index) => toParent(Math.max(0, Math.min(skip + Math.ceil(index * 4 / 3), encoded.length) - 1)) + 1
      })
    };
  }
  return { view: null, end: block.end, isAligned };
}
function hexView(view, start, end) {
  const match = /[0-9a-f]{128,}|[0-9A-F]{128,}/.exec(view.text.slice(start, end));
  if (!match) return null;
  const from = start + match.index;
  const digits = match[0].slice(0, match[0].length & ~1);
  if (!looksLikeText(Buffer.from(digits.slice(0, 256), "hex"))) return null;
  return nestedView(view, Buffer.from(digits, "hex"), "hex", {
    start: from,
    end: from + digits.length,
    map: (index) => from + 2 * index,
    mapEnd: (index) => from + 2 * index
  });
}
var SEXTETS = buildSextets();
function buildSextets() {
  const table = new Uint8Array(256);
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (let i = 0; i < alphabet.length; i++) table[alphabet.charCodeAt(i)] = i;
  table[45] = 62;
  table[95] = 63;
  return table;
}
var HEAD = 172;
function isNoise(bytes, start, end) {
  const last = Math.min(end, start + HEAD);
  const length = Math.floor((last - start) * 6 / 8);
  if (length < 48) return true;
  const tooMany = length * 0.4;
  let rest = 0;
  for (let i = start; i + 3 < last; i += 4) {
    const group = (SEXTETS[bytes[i] ?? 0] ?? 0) << 18 | (SEXTETS[bytes[i + 1] ?? 0] ?? 0) << 12 | (SEXTETS[bytes[i + 2] ?? 0] ?? 0) << 6 | (SEXTETS[bytes[i + 3] ?? 0] ?? 0);
    rest += (UNREADABLE[group >> 16] ?? 0) + (UNREADABLE[group >> 8 & 255] ?? 0) + (UNREADABLE[group & 255] ?? 0);
    if (rest > tooMany) return true;
  }
  return false;
}
function encodesNothing(bytes, start, end) {
  return isNoise(bytes, start, end) && isNoise(bytes, start + 1, end) && isNoise(bytes, start + 2, end) && isNoise(bytes, start + 3, end);
}
var UNREADABLE = buildUnreadable();
function buildUnreadable() {
  const table = new Uint8Array(256).fill(1);
  table.fill(0, 32, 127);
  for (const byte of [0, 9, 10, 13, 27]) table[byte] = 0;
  return table;
}
function looksLikeText(bytes) {
  if (bytes.length < 48) return false;
  let printable = 0;
  let nul = 0;
  let rest = 0;
  const tooMany = bytes.length * 0.4;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >= 32 && byte < 127 || byte === 10 || byte === 13 || byte === 9 || byte === 27) printable++;
    else if (byte === 0) nul++;
    else if (++rest > tooMany) return false;
  }
  if (nul > bytes.length * 0.4) return rest <= bytes.length * 0.1;
  return printable >= bytes.length * 0.92 || printable >= bytes.length * 0.6 && nul === 0 && !bytes.subarray(0, -4).toString("utf8").includes("\uFFFD");
}

// src/detect/deflate.ts
var MAX_INFLATED = 32 * 1024 * 1024;
var DEFLATE_HEAD = 12;
function compressionOf(head2) {
  const [first = 0, second = 0, third] = head2;
  if (first === 31 && second === 139 && third === 8) return "gzip";
  if ((first & 15) === 8 && first < 128 && (first * 256 + second) % 31 === 0 && (second & 32) === 0)
    return beginsBlock(head2, 2, false) ? "zlib" : null;
  return beginsBlock(head2, 0, true) ? "deflate" : null;
}
function beginsBlock(bytes, at, isText) {
  const type = (bytes[at] ?? 0) >> 1 & 3;
  if (type === 0)
    return (((bytes[at + 1] ?? 0) | (bytes[at + 2] ?? 0) << 8) ^ ((bytes[at + 3] ?? 0) | (bytes[at + 4] ?? 0) << 8)) === 65535;
  if (type === 1) return !isText || beginsWithText(bytes, at * 8 + 3);
  return type === 2 && hasCompleteCode(bytes, at * 8 + 3);
}
var LETTERS = 8;
var LEAST_LETTERS = 4;
function beginsWithText(bytes, from) {
  let bit = from;
  for (let letters = 0; letters < LETTERS; letters++) {
    let code = 0;
    for (let i = 0; i < 8; i++, bit++) code = code << 1 | bitAt(bytes, bit);
    if (code < 48) return letters >= LEAST_LETTERS && code > 1;
    const letter = code - 48;
    if ((letter < 32 || letter > 126) && letter !== 10 && letter !== 13 && letter !== 9) return false;
  }
  return true;
}
function hasCompleteCode(bytes, from) {
  const numberAt = (bit, width) => {
    let value = 0;
    for (let i = 0; i < width; i++) value |= bitAt(bytes, bit + i) << i;
    return value;
  };
  if (numberAt(from, 5) > 29 || numberAt(from + 5, 5) > 29) return false;
  const count = numberAt(from + 10, 4) + 4;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const length = numberAt(from + 14 + 3 * i, 3);
    if (length > 0) sum += 128 >> length;
  }
  return sum === 128;
}
function bitAt(bytes, bit) {
  return (bytes[bit >> 3] ?? 0) >> (bit & 7) & 1;
}
function inflate(bytes, compression) {
  const first = inflateMember(bytes, compression);
  if (compression !== "gzip" || !first?.text) return first;
  const texts = [first.text];
  let { used } = first;
  let left = MAX_INFLATED - first.text.length;
  while (compressionOf(bytes.subarray(used, used + DEFLATE_HEAD)) === "gzip") {
    const next = inflateMember(bytes.subarray(used), "gzip");
    if (!next) break;
    left -= next.text?.length ?? left + 1;
    if (!next.text || left < 0) return { text: null, used: bytes.length };
    texts.push(next.text);
    used += next.used;
  }
  return { text: texts.length === 1 ? first.text : Buffer.concat(texts), used };
}
function inflateMember(bytes, compression) {
  const start = { gzip: gzipHeader, zlib: () => 2, deflate: () => 0 }[compression](bytes);
  const trailer = { gzip: 8, zlib: 4, deflate: 0 }[compression];
  const { constants, inflateRawSync } = process.getBuiltinModule("node:zlib");
  try {
    const options = { info: true, finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MAX_INFLATED };
    const result = resultOf(inflateRawSync(bytes.subarray(start), options));
    return result && { text: result.text, used: Math.min(bytes.length, start + result.used + trailer) };
  } catch (error) {
    return error instanceof RangeError ? { text: null, used: bytes.length } : null;
  }
}
function resultOf(result) {
  if (typeof result !== "object" || result === null || !("buffer" in result) || !("engine" in result)) return null;
  const { buffer, engine } = result;
  if (!Buffer.isBuffer(buffer) || buffer.length === 0) return null;
  if (typeof engine !== "object" || engine === null || !("bytesWritten" in engine) || typeof engine.bytesWritten !== "number") return null;
  return { text: buffer, used: engine.bytesWritten };
}
var FLAG = { headerChecksum: 2, extra: 4, name: 8, comment: 16 };
function gzipHeader(bytes) {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if ((flags & FLAG.extra) !== 0) at += 2 + ((bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8);
  for (const text of [FLAG.name, FLAG.comment]) {
    if ((flags & text) === 0) continue;
    const end = bytes.indexOf(0, at);
    at = end < 0 ? bytes.length : end + 1;
  }
  return (flags & FLAG.headerChecksum) === 0 ? at : at + 2;
}

// src/detect/compressed.ts
var MIN_BLOCK = 86;
var MAX_BLOCK = 16 * 1024 * 1024;
var HEAD2 = DEFLATE_HEAD / 3 * 4;
var MAX_HEAD = 64;
var MIN_RUN = 60;
var MAX_GLUE2 = 6;
var [BACKSLASH2, PERCENT2, SEMICOLON, SLASH2] = [92, 37, 59, 47];
function compressedStart(bytes, start, end) {
  const before = bytes[start - 1];
  const isCut = before === PERCENT2 || before === BACKSLASH2 || before === SEMICOLON;
  if (isCut) {
    let token = start - 1;
    while (start - token < MAX_HEAD && TOKEN[bytes[token - 1] ?? 0] === 1) token--;
    if (mayBegin(bytes, token) && compressionOf(headAt(bytes, token)) !== null) return token;
  }
  for (let at = start; at <= start + MAX_GLUE2 && at < end; at++) {
    const isOwn = at === start && !isCut;
    if (!isOwn && !mayBegin(bytes, at)) continue;
    if (!isOwn && bytes[at] === ZLIB && !isCut && isLetter(bytes[at - 1])) continue;
    const compression = end - at < HEAD2 && bytes[at] !== GZIP ? null : compressionOf(headAt(bytes, at));
    if (compression !== null && (compression !== "deflate" || isOwn && end - at >= MIN_RUN)) return at;
  }
  return -1;
}
function isCompressedPiece(bytes, start, end) {
  return GOES_ON[bytes[end] ?? 0] === 1 && compressedStart(bytes, start, end) >= 0;
}
function mayBegin(bytes, at) {
  return bytes[at] === GZIP ? bytes[at + 1] === 52 && bytes[at + 2] === 115 : bytes[at] === ZLIB;
}
function isLetter(byte) {
  return byte !== void 0 && ((CLASSES[byte] ?? 0) & ALNUM) !== 0;
}
var [GZIP, ZLIB] = [72, 101];
var TOKEN = tableOf("%\\&#;", KEY);
var GOES_ON = tableOf("%\\&\r\n\"'`", 0);
function tableOf(characters, classes) {
  const table = CLASSES.map((bits) => (bits & classes) === 0 ? 0 : 1);
  for (const character2 of characters) table[character2.charCodeAt(0)] = 1;
  return table;
}
var head = new Uint8Array(DEFLATE_HEAD);
function headAt(bytes, at) {
  let bits = 0;
  let count = 0;
  let length = 0;
  for (let i = at; length < DEFLATE_HEAD && i < at + MAX_HEAD; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === BACKSLASH2 && bytes[i + 1] === SLASH2) continue;
    let sextet = SEXTETS[byte] ?? 0;
    if (TOKEN[byte] !== 1) break;
    if (!isKey(byte)) {
      SIGN.lastIndex = 0;
      const sign = SIGN.exec(Buffer.from(bytes.buffer, bytes.byteOffset + i, Math.min(12, bytes.length - i)).toString("latin1"));
      if (!sign) break;
      sextet = signOf(sign) === "+" ? 62 : 63;
      i += sign[0].length - 1;
    }
    bits = (bits << 6 | sextet) & 65535;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    head[length++] = bits >> count & 255;
  }
  return head.subarray(0, length);
}
function isKey(byte) {
  return ((CLASSES[byte] ?? 0) & KEY) !== 0;
}
function compressedView(view, start, end) {
  const from = compressedStart(view.bytes, start, end);
  if (from < 0) return null;
  const block = readBlock(view.text, from);
  const bytes = Buffer.from(block.text, "base64");
  const compression = compressionOf(bytes);
  const inflated = compression && block.text.length >= MIN_BLOCK ? inflate(bytes, compression) : null;
  if (!inflated) return null;
  const used = Math.ceil(inflated.used * 4 / 3);
  const stop = used >= block.text.length ? block.end : originalIndex(block.segments, used);
  const encoding = /[-_]/.test(block.text) ? "base64url" : "base64";
  return blockOf(view, inflated.text, encoding, from, stop);
}
var HEX = /[0-9a-f]{128,}|[0-9A-F]{128,}/;
function compressedHexView(view, start, end) {
  const match = HEX.exec(view.text.slice(start, end));
  if (!match) return null;
  const digits = match[0].slice(0, match[0].length & ~1);
  const compression = compressionOf(Buffer.from(digits.slice(0, 2 * DEFLATE_HEAD), "hex"));
  const inflated = compression && compression !== "deflate" ? inflate(Buffer.from(digits, "hex"), compression) : null;
  const from = start + match.index;
  return inflated && blockOf(view, inflated.text, "hex", from, from + Math.min(digits.length, 2 * inflated.used));
}
function blockOf(view, text, encoding, start, end) {
  if (!text) return { view: null, end, isTooLarge: true };
  const nested = nestedView(view, text, encoding, { start, end, map: () => start, mapEnd: () => end });
  return { view: { ...nested, readings: [...nested.readings, "compressed"] }, end, isTooLarge: false };
}
var RUN = /[A-Za-z0-9+/_-]+/y;
var SIGN = /%(?:25)*(2[BbFf])|\\+u00(2[BbFf])|\\+(\/)|&#(?:x(2[BbFf])|(43|47));/y;
var PADDING = /(?:=|%(?:25)*3[Dd]|\\+u003[Dd]){1,2}/y;
function readBlock(text, start) {
  const parts = [];
  const segments = [];
  let at = start;
  let length = 0;
  let width = 0;
  let line = 0;
  const add = (part, end) => {
    segments.push({ start: at, end, at: length });
    parts.push(part);
    length += part.length;
    line += part.length;
    at = end;
  };
  while (length < MAX_BLOCK) {
    RUN.lastIndex = at;
    const run = RUN.exec(text);
    if (run) add(run[0], RUN.lastIndex);
    SIGN.lastIndex = at;
    const sign = SIGN.exec(text);
    if (sign) {
      add(signOf(sign), SIGN.lastIndex);
      continue;
    }
    WRAP.lastIndex = at;
    const wrap = line >= 40 && (width === 0 || line === width) ? WRAP.exec(text) : null;
    if (!wrap || (classAt(text, at + wrap[0].length) & KEY) === 0) break;
    width = line;
    line = 0;
    at += wrap[0].length;
  }
  PADDING.lastIndex = at;
  return { text: parts.join(""), segments, end: PADDING.test(text) ? PADDING.lastIndex : at };
}
function signOf([, percent, escaped, slash, hex, decimal]) {
  if (slash !== void 0) return "/";
  return /b|43/i.test(percent ?? escaped ?? hex ?? decimal ?? "") ? "+" : "/";
}

// src/detect/joined.ts
var JOINT = /(?:(["'`])\)?\s*(?:_[^\S\n]*\n\s*)?(?:\\[^\S\n]*\n\s*)?(?:(?:\+\+|<>|\|\||\.\.|[+.&~^,]|&amp;|\\)\s*)?(?:_[^\S\n]*\n\s*)?(?:(?:\/\/|#)[^\n]{0,80}\n\s*)?(?:[A-Za-z_.]{0,12}\()?(?:[bBrRuUfFL@$]{1,2})?(["'`])|\\\r?\n[ \t]*|=\r?\n|\\+\/)/y;
var JOINT_BEFORE = /(?:(["'`])\)?\s*(?:_[^\S\n]*\n\s*)?(?:\\[^\S\n]*\n\s*)?(?:(?:\+\+|<>|\|\||\.\.|[+.&~^,]|&amp;|\\)\s*)?(?:_[^\S\n]*\n\s*)?(?:[A-Za-z_.]{0,12}\()?(?:[bBrRuUfFL@$]{1,2})?(["'`])|\\\r?\n[ \t]*|=\r?\n)$/;
var COMMA = /^["'`]\s*,/;
function joinedView(view, start, end) {
  const { text } = view;
  let first = start;
  let commas = 0;
  let joints = 0;
  for (let i = 0; i < 16; i++) {
    const head2 = text.slice(Math.max(0, first - 200), first);
    const joint = JOINT_BEFORE.exec(head2);
    if (!joint) break;
    const jointStart = first - head2.length + joint.index;
    let piece = jointStart;
    while (piece > 0 && (classAt(text, piece - 1) & KEY) !== 0) piece--;
    if (piece === jointStart) break;
    first = piece;
  }
  const segments = [];
  let length = 0;
  let at = first;
  for (let i = 0; i < 24; i++) {
    let stop = at;
    while ((classAt(text, stop) & KEY) !== 0) stop++;
    if (stop === at) break;
    segments.push({ start: at, end: stop, at: length });
    length += stop - at;
    JOINT.lastIndex = stop;
    const joint = JOINT.exec(text);
    if (!joint || joint[1] !== void 0 && joint[1] !== joint[2] && !/\w\($/.test(joint[0].slice(0, -1))) break;
    if ((classAt(text, stop + joint[0].length) & KEY) === 0) break;
    if (COMMA.test(joint[0])) commas++;
    joints++;
    at = stop + joint[0].length;
  }
  const last = segments.at(-1);
  if (!last || segments.length < 2 || length < 60 || end > last.end) return null;
  if (commas > 0 && !(commas === joints && isJoinCall(text, first, last.end))) return null;
  const joined2 = Buffer.from(segments.map((one) => text.slice(one.start, one.end)).join(""), "latin1");
  const toParent = (index) => originalIndex(segments, index);
  return {
    end: last.end,
    view: {
      ...nestedView(view, joined2, "joined", {
        start: first,
        end: last.end,
        map: toParent,
        mapEnd: (index) => toParent(index - 1) + 1
      }),
      before: contextBefore(view, first, view.reach),
      after: contextAfter(view, last.end, view.reach >> 1)
    }
  };
}
function isJoinCall(text, start, end) {
  return /(?:join|concat|implode|strcat|paste0?|CONCAT|String\.Concat|str_c|cat|Join)\s{0,8}\(?[^\n]{0,40}[[({]?\s{0,20}["'`]$/.test(
    text.slice(Math.max(0, start - 80), start)
  ) || /^["'`]\s*[\])}]\s*(?:\.join|\.concat|\.reduce|->join|\|> *Enum\.join|, *(?:["'`]["'`]))/.test(text.slice(end, end + 60));
}
function touchesJoint(bytes, start, end, joinsLists2) {
  return isJointByte(bytes, end, 1, joinsLists2) || isJointByte(bytes, start - 1, -1, joinsLists2);
}
function continuesLine(bytes, at) {
  let i = at;
  while (bytes[i] === 32 || bytes[i] === 9) i--;
  if (bytes[i] !== 10) return false;
  const last = bytes[i - 1] === 13 ? bytes[i - 2] : bytes[i - 1];
  return last === 92 || last === 61;
}
var JOIN_WORDS = ["join", "Join", "concat", "Concat", "CONCAT", "implode", "paste", "strcat", "str_c"];
var JOIN_BLOCK = 131072;
var JOIN_REACH = 8192;
function joinsLists(bytes) {
  const known = /* @__PURE__ */ new Map();
  return (offset) => {
    const block = Math.floor(offset / JOIN_BLOCK);
    let answer = known.get(block);
    if (answer === void 0) {
      const around = bytes.subarray(Math.max(0, block * JOIN_BLOCK - JOIN_REACH), (block + 1) * JOIN_BLOCK + JOIN_REACH);
      answer = JOIN_WORDS.some((word2) => around.includes(word2));
      known.set(block, answer);
    }
    return answer;
  };
}
function isJointByte(bytes, at, step, joinsLists2) {
  if (step === -1 && continuesLine(bytes, at)) return true;
  const byte = bytes[at];
  if (byte === 92) return step === 1 ? bytes[at + 1] === 10 || bytes[at + 1] === 13 || bytes[at + 1] === 47 : false;
  if (byte === 61) return step === 1 && (bytes[at + 1] === 10 || bytes[at + 1] === 13);
  if (byte !== 34 && byte !== 39 && byte !== 96) return false;
  let i = at + step;
  for (let steps = 0; steps < 40; steps++, i += step) {
    const next = bytes[i];
    if (next === void 0) return false;
    if (next === 32 || next === 9 || next === 10 || next === 13 || next === 41) continue;
    if (next === 44) return joinsLists2(at);
    return next === 43 || next === 46 || next === 38 || next === 92 || next === 124 || next === 60 || next === 62 || next === 126 || next === 94 || next === 34 || next === 39 || next === 96 || next === 95;
  }
  return false;
}

// src/detect/carriers/dump.ts
var NEWLINE = 10;
var MAX_ROW = 220;
var WIDTHS = [16, 32, 8, 24, 20, 30, 12];
var MAX_WIDTH = 32;
var BEFORE2 = 6144;
var BEHIND2 = 65536;
var OVERLAP = 8;
function isRowText(bytes, start, end) {
  const length = end - start;
  if (length !== 16 && length !== 32 && length !== 8 && length !== 24 || start < 24) return false;
  const [before, behind] = [bytes[start - 1], bytes[end]];
  if (before !== 32 && before !== 124 && before !== 62) return false;
  if (behind !== void 0 && behind !== NEWLINE && behind !== 13 && behind !== 124 && behind !== 60) return false;
  let at = start - 1;
  while (start - at < 8 && (bytes[at] === 32 || bytes[at] === 124 || bytes[at] === 62)) at--;
  if (!isHex(bytes[at]) || !isHex(bytes[at - 1])) return false;
  const line = startOf(bytes, start);
  return line >= 0 && readRow(bytes, line, endOf2(bytes, line)) !== null;
}
function isDumpRow(bytes, from, to) {
  return to - from <= MAX_ROW + 2 && readRow(bytes, from, endOf2(bytes, from)) !== null;
}
function dumpStart(bytes, at, floor) {
  let from = at;
  while (from > floor && at - from < BEFORE2) {
    const before = startOf(bytes, from - 1);
    if (before < floor || !readRow(bytes, before, endOf2(bytes, before))) break;
    from = before;
  }
  return from;
}
function readDump(bytes, at) {
  const own = startOf(bytes, at);
  if (own < 0) return null;
  const from = dumpStart(bytes, own, 0);
  const text = new CarriedBuilder();
  const shown = [];
  const lines = [];
  let line = from;
  while (line < bytes.length && line - own < BEHIND2) {
    const end = endOf2(bytes, line);
    const row = readRow(bytes, line, end);
    if (!row) break;
    for (const [index, digit] of row.digits.entries()) {
      text.add(hexValue(bytes[digit]) << 4 | hexValue(bytes[digit + 1]), digit, digit + 2);
      shown.push(row.text + index);
    }
    lines.push(line);
    line = Math.min(bytes.length, nextLine(bytes, end));
  }
  const goesOn = line < bytes.length && line - own >= BEHIND2;
  const starts = Int32Array.from(shown);
  const ends = starts.map((place) => place + 1);
  return {
    settled: goesOn ? lines.at(-OVERLAP) ?? line : line,
    text: text.build(from, line, "dump", {
      again: (start, end) => stretches(starts, ends, start, end),
      isFiller: (start, end) => end - start <= 2 && bytes[start] === 32 && bytes[end - 1] === 32
    })
  };
}
function readRow(bytes, from, to) {
  if (to - from > MAX_ROW || to - from < 12) return null;
  let at = from;
  while (bytes[at] === 32) at++;
  const address = at;
  while (isHex(bytes[at])) at++;
  if (at - address < 4 || at - address > 16 || bytes[at] !== 58 && bytes[at] !== 32) return null;
  const first = at + 1;
  const digits = [];
  const last = bytes[to - 1];
  const hasEnd = last === 124 || last === 60;
  const textEnd = hasEnd ? to - 1 : to;
  at = first;
  while (at < textEnd && digits.length < MAX_WIDTH) {
    while (bytes[at] === 32 || bytes[at] === 45) at++;
    if (!isHex(bytes[at]) || !isHex(bytes[at + 1])) break;
    digits.push(at);
    at += 2;
  }
  const fits = (width) => width <= digits.length && saysSame(bytes, digits, width, textEnd);
  for (const width of WIDTHS) if (fits(width)) return { digits: digits.slice(0, width), text: textEnd - width };
  for (let width = digits.length; width > 0; width--) if (fits(width)) return { digits: digits.slice(0, width), text: textEnd - width };
  return null;
}
function saysSame(bytes, digits, width, end) {
  const text = end - width;
  const last = (digits[width - 1] ?? end) + 2;
  if (last >= text) return false;
  for (let i = last; i < text; i++) if (bytes[i] !== 32 && bytes[i] !== 124 && bytes[i] !== 62) return false;
  for (let i = 0; i < width; i++) {
    const digit = digits[i] ?? 0;
    const byte = hexValue(bytes[digit]) << 4 | hexValue(bytes[digit + 1]);
    const shown = bytes[text + i];
    if (byte > 32 && byte < 127 ? shown !== byte : shown !== 46 && shown !== 32 && shown !== byte) return false;
  }
  return true;
}
function startOf(bytes, at) {
  const floor = Math.max(0, at - MAX_ROW);
  let start = at;
  while (start > floor && bytes[start - 1] !== NEWLINE) start--;
  return start === 0 || bytes[start - 1] === NEWLINE ? start : -1;
}
function endOf2(bytes, from) {
  const ceiling = Math.min(bytes.length, from + MAX_ROW + 1);
  let end = from;
  while (end < ceiling && bytes[end] !== NEWLINE) end++;
  return bytes[end - 1] === 13 && end > from ? end - 1 : end;
}
function nextLine(bytes, end) {
  return bytes[end] === 13 ? end + 2 : end + 1;
}
function isHex(byte) {
  return byte !== void 0 && (byte >= 48 && byte <= 57 || byte >= 97 && byte <= 102 || byte >= 65 && byte <= 70);
}
function hexValue(byte) {
  const code = byte ?? 0;
  return code < 64 ? code - 48 : (code | 32) - 87;
}

// src/detect/carriers/encoded-armor.ts
var PERCENT3 = 37;
var MAX_HEADER = 96;
var MAX_BLOCK2 = 24576;
var HEADER2 = /-----BEGIN(?:\+|%(?:25)*20)(?:(?:RSA|ENCRYPTED)(?:\+|%(?:25)*20))?PRIVATE(?:\+|%(?:25)*20)KEY-----(?:%(?:25)*0[ADad])*%?$/;
var FOOTER = /-----END(?:\+|%(?:25)*20)(?:[A-Z]{1,10}(?:\+|%(?:25)*20))?PRIVATE(?:\+|%(?:25)*20)KEY-----/;
function isEncodedArmor(bytes, start) {
  if (bytes[start - 1] !== PERCENT3 || bytes[start] !== 48 && bytes[start] !== 50) return false;
  const before = bytes.toString("latin1", Math.max(0, start - MAX_HEADER), start);
  return before.includes("KEY-----") && HEADER2.test(before);
}
function readEncodedArmor(bytes, start) {
  const before = bytes.toString("latin1", Math.max(0, start - MAX_HEADER), start);
  const header = HEADER2.exec(before);
  if (!header) return null;
  const from = start - header[0].length;
  const block = bytes.toString("latin1", from, Math.min(bytes.length, from + MAX_BLOCK2));
  const footer = FOOTER.exec(block);
  const end = footer ? footer.index + footer[0].length : encodedEnd(block);
  const isForm = header[0].includes("BEGIN+");
  const text = new CarriedBuilder();
  for (let i = 0; i < end; ) {
    const hex = block[i] === "%" ? /^[0-9a-fA-F]{2}/.exec(block.slice(i + 1, i + 3))?.[0] : void 0;
    const length = hex === void 0 ? 1 : 3;
    const code = hex === void 0 ? block.charCodeAt(i) : Number.parseInt(hex, 16);
    text.add(isForm && hex === void 0 && code === 43 ? 32 : code, from + i, from + i + length);
    i += length;
  }
  return text.build(from, from + end, "percent");
}
function encodedEnd(block) {
  return /^[\w+/%=.-]*/.exec(block)?.[0].length ?? 0;
}

// src/detect/carriers/markup.ts
var [OPEN, CLOSE, SLASH3] = [60, 62, 47];
var MAX_TAGS = 4096;
var MAX_TAG = 600;
var MAX_PIECES = 16;
var INLINE = /* @__PURE__ */ new Set([
  "a",
  "b",
  "bCs",
  "bookmarkEnd",
  "bookmarkStart",
  "code",
  "color",
  "cs",
  "ea",
  "em",
  "font",
  "highlight",
  "i",
  "iCs",
  "kern",
  "lang",
  "lastRenderedPageBreak",
  "latin",
  "mark",
  "noProof",
  "position",
  "proofErr",
  "r",
  "rFonts",
  "rPr",
  "rStyle",
  "shd",
  "smartTag",
  "solidFill",
  "spacing",
  "span",
  "srgbClr",
  "strike",
  "strong",
  "sz",
  "szCs",
  "t",
  "u",
  "vertAlign",
  "w",
  "wbr",
  "webHidden"
]);
function taggedAt(bytes, start, end) {
  if (bytes[start - 1] !== CLOSE && (bytes[end] !== OPEN || bytes[end + 1] !== SLASH3)) return null;
  const pieces = [{ start, end }];
  let length = end - start;
  for (let first = start; length < KEY_LENGTH && pieces.length < MAX_PIECES; ) {
    const stop = tagsStart(bytes, first);
    let piece = stop;
    while (stop - piece <= KEY_LENGTH && isKey2(bytes[piece - 1])) piece--;
    if (stop === first || piece === stop) break;
    pieces.unshift({ start: piece, end: stop });
    length += stop - piece;
    first = piece;
  }
  let at = end;
  while (length < KEY_LENGTH && pieces.length < MAX_PIECES) {
    const next = tagsEnd(bytes, at);
    let stop = next;
    while (stop - next <= KEY_LENGTH && isKey2(bytes[stop])) stop++;
    if (next === at || stop === next) return null;
    pieces.push({ start: next, end: stop });
    length += stop - next;
    at = stop;
  }
  if (length !== KEY_LENGTH) return null;
  const text = pieces.map((piece) => bytes.toString("latin1", piece.start, piece.end)).join("");
  return shapeOf(text) === "random" || text.startsWith("MC4CAQAwBQYDK2Vw") ? pieces : null;
}
function tagsEnd(bytes, from) {
  let at = from;
  while (bytes[at] === OPEN) {
    const close = bytes.subarray(at, at + MAX_TAG).indexOf(CLOSE);
    if (close < 0 || at - from > MAX_TAGS) return from;
    if (!INLINE.has(tagName(bytes, at, at + close))) return from;
    at += close + 1;
  }
  return at;
}
function tagsStart(bytes, to) {
  let at = to;
  while (bytes[at - 1] === CLOSE) {
    const floor = Math.max(0, at - MAX_TAG);
    const open = bytes.subarray(floor, at).lastIndexOf(OPEN);
    if (open < 0 || to - at > MAX_TAGS || !INLINE.has(tagName(bytes, floor + open, at))) return to;
    at = floor + open;
  }
  return at;
}
function tagName(bytes, from, to) {
  const name = /^<\/?(?:[A-Za-z]{1,8}:)?([A-Za-z]{1,24})/.exec(bytes.toString("latin1", from, Math.min(to, from + 40)));
  return name?.[1] ?? "";
}
var BEFORE3 = 8192;
var BEHIND3 = 65536;
var OVERLAP2 = 16384;
function untagged(bytes, pieces) {
  const [first] = pieces;
  const from = Math.max(0, (first?.start ?? 0) - BEFORE3);
  const to = Math.min(bytes.length, (pieces.at(-1)?.end ?? from) + BEHIND3);
  const text = new CarriedBuilder();
  let at = from;
  let newline = true;
  while (at < to) {
    if (bytes[at] !== OPEN) {
      text.add(bytes[at] ?? 0, at, at + 1);
      newline = false;
      at++;
      continue;
    }
    const close = bytes.subarray(at, Math.min(to, at + MAX_TAG)).indexOf(CLOSE);
    if (close < 0) break;
    if (!newline && !INLINE.has(tagName(bytes, at, at + close))) {
      text.add(10, at, at + 1);
      newline = true;
    }
    at += close + 1;
  }
  const last = pieces.at(-1)?.end ?? at;
  return { text: text.build(from, at, "wrapped"), settled: at < bytes.length ? Math.max(last, at - OVERLAP2) : at };
}
function isKey2(byte) {
  return byte !== void 0 && ((CLASSES[byte] ?? 0) & KEY) !== 0;
}

// src/detect/carriers/numbers.ts
var STEP = 160;
var WINDOW = 24;
var LEAST = 60;
var BEFORE4 = 8192;
var BEHIND4 = 65536;
var OVERLAP3 = 2048;
var LONGEST = 9;
var NUMBERS = buildNumbers();
function buildNumbers() {
  const table = new Uint8Array(256);
  for (const character2 of "0123456789abcdefABCDEFx, \n	\r[]") table[character2.charCodeAt(0)] = 1;
  return table;
}
function findNumbers(bytes, from, to, onPlace) {
  const table = NUMBERS;
  const last = to - WINDOW;
  for (let at = from + STEP - 1; at < last; at += STEP) {
    if ((table[bytes[at] ?? 0] ?? 0) === 0 || (table[bytes[at + 5] ?? 0] ?? 0) === 0 || (table[bytes[at + 11] ?? 0] ?? 0) === 0) continue;
    let sign = at;
    while (sign < at + LONGEST && (bytes[sign] ?? 0) > 44) sign++;
    if (sign === at + LONGEST) continue;
    let i = at + 1;
    const stop = at + WINDOW;
    while (i < stop && table[bytes[i] ?? 0] === 1) i++;
    if (i === stop && isTelling(bytes.toString("latin1", at, Math.min(bytes.length, at + 3 * WINDOW)))) onPlace(listStart(bytes, at, from));
  }
}
var LISTS = [
  /(?:(?<!\d)(?:9|1[03]|27|3[2-9]|[4-9]\d|1[01]\d|12[0-6])[,\s]{1,12}){4}/,
  /(?<![0-9a-fA-F])(?:(?:0x)?(?:0[9aAdD]|1[bB]|[2-6][0-9a-fA-F]|7[0-9a-eA-E])[,\s]{1,12}){4}/,
  /(?<!\d)(?:(?:0[1-7]\d|1[0-7]\d)[,\s]{1,12}){4}/,
  /(?<![0-9a-fA-F])(?:[0-7]{6}\s+){2}[0-7]{6}(?!\d)/,
  /(?<![0-9a-fA-F])(?:[2-7][0-9a-f]{3}\s+){3}/
];
function isTelling(text) {
  return LISTS.some((list) => list.test(text));
}
function listStart(bytes, at, floor) {
  let start = at;
  const least = Math.max(floor, at - BEFORE4);
  while (start > least && NUMBERS[bytes[start - 1] ?? 0] === 1) start--;
  while (start < at && !isDigit(bytes[start])) start++;
  return start;
}
function isDigit(byte) {
  return byte !== void 0 && byte >= 48 && byte <= 57;
}
function numbersBefore(bytes, from, end) {
  const start = listStart(bytes, end, from);
  return end - start >= 2 && /\d/.test(bytes.toString("latin1", Math.max(start, end - 8), end)) ? start : end;
}
function endsInNumber(bytes, from, to) {
  let at = to;
  while (at > from && (bytes[at - 1] === 10 || bytes[at - 1] === 13 || bytes[at - 1] === 32)) at--;
  const last = bytes[at - 1];
  if (last === void 0 || NUMBERS[last] !== 1) return false;
  for (let i = Math.max(from, at - 12); i < at; i++) if (NUMBERS[bytes[i] ?? 0] !== 1) return false;
  return /(?:^|[\s,[])(?:0x)?[0-9a-fA-F]{1,6},?$/.test(bytes.toString("latin1", Math.max(from, at - 12), at));
}
function numbersGoOn(bytes, to, nextEnd) {
  const next = bytes.toString("latin1", to, Math.min(nextEnd, to + WINDOW)).trimStart();
  return /^(?:0x)?[0-9a-fA-F]{1,8}(?:[\s,\]]|$)/.test(next);
}
function readNumbers(bytes, at) {
  const from = listStart(bytes, at, 0);
  let to = at;
  const most = Math.min(bytes.length, at + BEHIND4);
  while (to < most && NUMBERS[bytes[to] ?? 0] === 1) to++;
  const tokens = [...bytes.toString("latin1", from, to).matchAll(/(?:0x)?[0-9a-fA-F]+/g)].map((match) => {
    const [text2] = match;
    const start = from + match.index;
    return { start, end: start + text2.length, text: text2, startsLine: startsLine(bytes, start) };
  });
  const text = textOf2(tokens);
  if (!text || text.length < LEAST) return null;
  const isFiller = (start, end) => end - start <= 4 && !bytes.subarray(start, end).includes(10);
  return { text: text.build(from, to, "numbers", { isFiller }), settled: to === at + BEHIND4 ? to - OVERLAP3 : to };
}
function startsLine(bytes, at) {
  return at === 0 || bytes[at - 1] === 10;
}
var word = (value) => [value & 255, value >> 8];
var NOTATIONS = [
  { form: /^0x[0-9a-f]{1,2}$/i, bytes: (text) => [Number.parseInt(text.slice(2), 16)] },
  { form: /^[0-9a-f]{2}$/i, bytes: (text) => [Number.parseInt(text, 16)] },
  { form: /^(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])$/, bytes: (text) => [Number.parseInt(text, 10)] },
  { form: /^[0-3][0-7]{2}$/, bytes: (text) => [Number.parseInt(text, 8)] },
  { form: /^[01][0-7]{5}$/, bytes: (text) => word(Number.parseInt(text, 8)) },
  { form: /^[0-9a-f]{4}$/i, bytes: (text) => word(Number.parseInt(text, 16)) }
];
function textOf2(tokens) {
  const hasAddresses = tokens.filter((token) => token.startsLine && token.text.length >= 6).length >= 2;
  const own = hasAddresses ? tokens.filter((token) => !(token.startsLine && token.text.length >= 6)) : tokens;
  for (const { form, bytes } of hasAddresses ? NOTATIONS.filter(({ form: form2 }) => !form2.test("9")) : NOTATIONS) {
    const written = own.filter((token) => form.test(token.text));
    if (written.length < own.length * 0.98) continue;
    const text = new CarriedBuilder();
    let printable = 0;
    for (const token of own) {
      for (const code of form.test(token.text) ? bytes(token.text) : [0]) {
        text.add(code, token.start, token.end);
        if (code >= 32 && code < 127 || code >= 9 && code <= 13 || code === 27) printable++;
      }
    }
    if (printable >= text.length * 0.85) return text;
  }
  return null;
}

// src/detect/der.ts
var OID_RSA = "2a864886f70d010101";
var OID_ED25519 = "2b6570";
var OID_ENCRYPTION = /^2a864886f70d01(?:05|0c01)/;
function readElement(der, at, limit) {
  const tag = der[at];
  const first = der[at + 1];
  if (tag === void 0 || first === void 0 || at + 2 > limit) return null;
  if (first < 128) return { tag, start: at + 2, end: at + 2 + first };
  const count = first & 127;
  if (count === 0 || count > 4) return null;
  let length = 0;
  for (let i = 0; i < count; i++) length = length * 256 + (der[at + 2 + i] ?? 0);
  return { tag, start: at + 2 + count, end: at + 2 + count + length };
}
function privateKeyIn(der) {
  const outer = readElement(der, 0, der.length);
  if (outer?.tag !== 48 || outer.end > der.length) return null;
  const first = readElement(der, outer.start, outer.end);
  if (!first || first.end > outer.end) return null;
  const second = readElement(der, first.end, outer.end);
  if (!second || second.end > outer.end) return null;
  if (first.tag === 48) {
    const oid = readElement(der, first.start, first.end);
    if (oid?.tag !== 6 || second.tag !== 4) return null;
    return OID_ENCRYPTION.test(der.toString("hex", oid.start, oid.end)) ? { type: "encrypted", length: outer.end } : null;
  }
  if (first.tag !== 2) return null;
  if (second.tag === 48) {
    const oid = readElement(der, second.start, second.end);
    const key = readElement(der, second.end, outer.end);
    if (oid?.tag !== 6 || key?.tag !== 4) return null;
    const name = der.toString("hex", oid.start, oid.end);
    if (name === OID_RSA) return { type: "rsa", length: outer.end };
    return { type: name === OID_ED25519 ? "ed25519" : "other", length: outer.end };
  }
  if (second.tag === 2 && second.end - second.start >= 128) {
    const exponent = readElement(der, second.end, outer.end);
    const secret = exponent ? readElement(der, exponent.end, outer.end) : null;
    if (exponent?.tag === 2 && secret?.tag === 2 && secret.end - secret.start >= 100) return { type: "rsa", length: outer.end };
  }
  return second.tag === 4 ? { type: "other", length: outer.end } : null;
}

// src/detect/private-keys.ts
var BEGIN = /-----BEGIN (ENCRYPTED |RSA )?PRIVATE KEY-----/g;
var NOISE = /(?<!\\)\\+(?:[nrt]|u000[adAD]|\/)|%0[ADad]|&#1[03];|[\s"'`+,;.&|\\#*>()[\]{}_-]/g;
var MAX_BLOCK3 = 16384;
function findPemKeys(text, isWanted = () => true) {
  const found = [];
  const known = /* @__PURE__ */ new Map();
  const after = (word2, from) => {
    const before = known.get(word2) ?? 0;
    if (before < 0 || before >= from) return before;
    const at = text.indexOf(word2, from);
    known.set(word2, at);
    return at;
  };
  for (const match of text.matchAll(BEGIN)) {
    const label = match[1] ?? "";
    const start = match.index;
    const bodyStart = start + match[0].length;
    const footer = `-----END ${label}PRIVATE KEY-----`;
    const closing = after(footer, bodyStart);
    const next = after("-----BEGIN", bodyStart);
    const closed = closing >= 0 && closing - bodyStart < MAX_BLOCK3 && (next < 0 || closing < next);
    const bodyEnd = closed ? closing : openBodyEnd(text, bodyStart);
    if (!isWanted(closed ? closing + footer.length : bodyEnd)) continue;
    const framed = linesIn(text.slice(bodyStart, bodyEnd));
    const lines = framed.map((line) => ({ start: bodyStart + line.start, end: bodyStart + line.end }));
    const raw = lines.length > 0 ? lines.map((line) => text.slice(line.start, line.end)).join("\n") : withoutPluses(text.slice(bodyStart, bodyEnd));
    const legacy = /Proc-Type:\s*4,\s*ENCRYPTED/.test(raw);
    const body = bodyOf(raw);
    if (body === null) continue;
    const key = describe(body, label === "ENCRYPTED " || legacy, true, start, closed ? closing + footer.length : bodyEnd);
    if (key) found.push({ ...key, lines });
  }
  return found;
}
function withoutPluses(raw) {
  return /\n\+[ \t]*$/.test(raw) ? raw.replaceAll("\n+", "\n") : raw;
}
var MAX_FRAME = 300;
function linesIn(raw) {
  const lines = raw.split("\n");
  const [suffix = "", prefix = ""] = [lines[0], lines.at(-1)];
  if (lines.length < 3 || !/[A-Za-z0-9]/.test(prefix) || prefix.length > MAX_FRAME || suffix.length > MAX_FRAME) return [];
  const before = new RegExp(`^${framePattern(prefix)}`);
  const behind = new RegExp(`${framePattern(suffix)}$`);
  const found = [];
  let at = suffix.length + 1;
  for (const line of lines.slice(1, -1)) {
    const start = before.exec(line)?.[0].length;
    const end = behind.exec(line)?.index;
    if (start === void 0 || end === void 0 || end < start) return [];
    if (end > start) found.push({ start: at + start, end: at + end });
    at += line.length + 1;
  }
  return found;
}
function framePattern(frame) {
  return frame.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\d+/g, "\\d{1,20}");
}
function openBodyEnd(text, from) {
  const match = /^(?:[A-Za-z0-9+/=\s"'`,;.&|]|\\+[nrt/]|\\\s)*/.exec(text.slice(from, from + MAX_BLOCK3));
  return from + (match?.[0].length ?? 0);
}
function bodyOf(raw) {
  const withoutHeaders = raw.replace(/(^|\n)[ \t]*\/\/[ \t]+/g, "$1").replace(/(?:Proc-Type|DEK-Info):[^\n\\]*/g, "");
  const slashes = withoutHeaders.replace(/(?<!\\)\\+\//g, "/").replace(/%2F/gi, "/").replace(/%2B/gi, "+").replace(/%3D/gi, "=").replace(/(?<!\\)\\+u002[bB]/g, "+").replace(/(?<!\\)\\+u003[dD]/g, "=");
  const joined2 = slashes.replace(/["'`][\s\\nr]*[+.&,][\s\\]*["'`]/g, "").replace(/\s\+\s/g, "");
  const body = joined2.replace(NOISE, (noise) => noise === "+" ? "+" : "");
  if (!/^[A-Za-z0-9+/]{60,}={0,2}$/.test(body)) return null;
  return body;
}
function describe(body, encrypted, armored, start, end) {
  const decoded2 = Buffer.from(body, "base64");
  const parsed = privateKeyIn(decoded2);
  if (parsed?.type === "other") return null;
  if (!parsed && !isRandomBody(body)) return null;
  const type = parsed ? parsed.type : "unknown";
  return {
    start,
    end,
    body,
    der: parsed ? decoded2.subarray(0, parsed.length) : null,
    type: type === "encrypted" || encrypted ? "encrypted" : type,
    encrypted: encrypted || type === "encrypted",
    armored,
    lines: []
  };
}
function isRandomBody(body) {
  const distinct2 = new Set(body).size;
  return distinct2 >= 30 && !/(.)\1{5}/.test(body) && !/your|example|private|key-?here|redacted/i.test(body);
}
var DER_START = /MC4CAQAwBQYDK2VwBCIEI|MI[IGH][A-Za-z0-9+/]{3,5}(?:IBA[A-Za-z0-9+/]|[A-Za-z0-9+/]{0,2}AgEA)|MII[EFJ][A-Za-z0-9+/]{2}[TIAgwQ]|MIGbMFcGCSqGSIb3DQEFDT/;
var BASE64_RUN = /[A-Za-z0-9+/]+/y;
var BARE_JOINTS = [
  /\\+\//y,
  /\\+[nr](?=[A-Za-z0-9+/])/y,
  /["'`]?[^\S\n]*(?:[+.\\][^\S\n]*)?\n\s*["'`]?(?=[A-Za-z0-9+/]{8})/y
];
function bareText(text) {
  let at = 0;
  const goOn = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return false;
    at += found[0].length;
    return true;
  };
  while (goOn(BASE64_RUN) || BARE_JOINTS.some(goOn)) ;
  if (at > 0) goOn(/={0,2}/y);
  return text.slice(0, at);
}
function readBareKey(text, start) {
  const raw = bareText(text.slice(start, start + MAX_BLOCK3));
  if (raw.length < 60) return null;
  const body = raw.replace(/(?<!\\)\\+\//g, "/").replace(/(?<!\\)\\+[nr]/g, "").replace(/["'`\s\\.]/g, "").replace(/\+(?=\s)/g, "");
  const parsed = privateKeyIn(Buffer.from(body.slice(0, 8192), "base64"));
  if (!parsed || parsed.type === "other") return null;
  const characters = Math.ceil(parsed.length / 3) * 4;
  const key = describe(body.slice(0, characters), parsed.type === "encrypted", false, start, start + endOf3(raw, characters));
  return key;
}
function endOf3(raw, count) {
  let seen = 0;
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === "\\") {
      if (raw[i + 1] !== "/") i++;
      continue;
    }
    if (/[A-Za-z0-9+/=]/.test(raw[i] ?? "")) seen++;
    if (seen === count) return i + 1;
  }
  return raw.length;
}

// src/detect/carriers/wrapped.ts
var [TAB, NEWLINE2, RETURN, ESCAPE, SPACE, QUOTE, BACKSLASH3, BAR] = [9, 10, 13, 27, 32, 34, 92, 124];
var MAX_LINE = 2e4;
var MAX_PADDING = 250;
var MAX_FRAME2 = 300;
var MAX_GLUE3 = 6;
var MAX_PIECES2 = 6;
var DOCKER = Buffer.from('","stream":"');
var DOCKER_REST = 400;
function wrappedAt(bytes, start, end) {
  const chain = chainFrom(bytes, start, end);
  if (chain !== null || end - start < LONG_PIECE || !mayBeginLine(bytes, start)) return chain;
  const line = lineStart(bytes, start);
  if (line <= 0 || start - line > MAX_FRAME2) return null;
  const before = lastPiece(bytes, line);
  if (!before) return null;
  const longer = chainFrom(bytes, before.start, before.end);
  return longer === "open" || longer?.pieces.some((piece) => piece.start === start) === true ? longer : null;
}
function mayBeginLine(bytes, start) {
  const before = bytes[start - 1];
  if (before === QUOTE) return bytes[start - 2] === 58 && bytes[start - 4] === 103;
  if (before === SPACE) {
    const name = bytes[start - 2];
    return name === void 0 || !isWord(name) || bytes[start - 3] === SPACE;
  }
  return before === NEWLINE2 || before === TAB || before === BAR || before === 130 || before === 109;
}
var LONG_PIECE = 40;
function chainFrom(bytes, start, end) {
  if (!mayBePiece(bytes, start, end)) return null;
  const tail = tailAt(bytes, end);
  if (tail === null || tail === "open") return tail;
  const first = lineStart(bytes, start);
  if (first < 0) return null;
  let isOpen = false;
  for (const frame of framesBehind(bytes, first, start, tail.next)) {
    const pieces = follow(bytes, { start, end }, frame, tail.next);
    if (pieces === "open") isOpen = true;
    else if (pieces && isValue(bytes, pieces) && !isList(bytes, pieces, frame, first))
      return { pieces, frame, first, second: tail.next, hasBar: tail.hasBar };
  }
  return isOpen ? "open" : null;
}
function mayBePiece(bytes, start, end) {
  let isBase64 = false;
  for (let i = end - 1; i >= start; i--) {
    const byte = bytes[i] ?? 0;
    if (isWord(byte)) continue;
    if (byte !== 43 && byte !== 47) return false;
    isBase64 = true;
  }
  if (!isBase64) return true;
  const key = DER_START.exec(bytes.toString("latin1", start, Math.min(end, start + 40)));
  return key !== null && key.index <= MAX_GLUE3;
}
function follow(bytes, piece, frame, next) {
  const pieces = [piece];
  let length = piece.end - piece.start;
  let line = next;
  while (length < KEY_LENGTH && pieces.length < MAX_PIECES2) {
    if (line >= bytes.length) return "open";
    const start = textStart(bytes, frame, line);
    if (start < 0) return null;
    const end = runEnd(bytes, start);
    if (end === start) return start >= bytes.length ? "open" : null;
    pieces.push({ start, end });
    length += end - start;
    if (length > KEY_LENGTH + MAX_GLUE3) return null;
    if (length >= KEY_LENGTH) break;
    const tail = tailAt(bytes, end);
    if (tail === null || tail === "open") return tail;
    line = tail.next;
  }
  return length >= KEY_LENGTH && length <= KEY_LENGTH + MAX_GLUE3 ? pieces : null;
}
function isValue(bytes, pieces) {
  const text = pieces.map((piece) => bytes.toString("latin1", piece.start, piece.end)).join("");
  if (shapeOf(text.slice(-KEY_LENGTH)) === "random") return true;
  const key = DER_START.exec(text);
  return key !== null && key.index <= MAX_GLUE3;
}
function isList(bytes, pieces, frame, first) {
  const [one, two] = pieces;
  if (!one || !two || pieces.length !== 2 || one.end - one.start !== two.end - two.start) return false;
  const length = one.end - one.start;
  const tail = tailAt(bytes, two.end);
  if (tail !== null && tail !== "open") {
    const start = textStart(bytes, frame, tail.next);
    if (start >= 0 && runEnd(bytes, start) - start === length) return true;
  }
  const before = lastPiece(bytes, first);
  return before !== null && before.end - before.start === length;
}
function framesBehind(bytes, first, piece, next) {
  const to = commonFrame(bytes, first, piece, next);
  const like = to > next ? [{ kind: "like", from: next, to }] : [];
  return [...like, { kind: "none" }, { kind: "blank" }];
}
function textStart(bytes, frame, line) {
  if (frame.kind === "none") return line;
  if (frame.kind === "like") return matchFrame(bytes, frame, line);
  const start = blankEnd(bytes, line);
  return start > line ? start : -1;
}
function blankEnd(bytes, from) {
  let at = from;
  while (at - from < MAX_PADDING) {
    const byte = bytes[at];
    if (byte === SPACE || byte === TAB || byte === 62 || byte === 35 || byte === 42) at++;
    else if (barLength(bytes, at) > 0) at += barLength(bytes, at);
    else if (byte === ESCAPE && colourEnd(bytes, at) > at) at = colourEnd(bytes, at);
    else break;
  }
  return at;
}
function barLength(bytes, at) {
  if (bytes[at] === BAR) return 1;
  if (bytes[at] !== 226) return 0;
  const [second, third] = [bytes[at + 1], bytes[at + 2]];
  return second === 148 && (third === 130 || third === 131) || second === 149 && third === 145 ? 3 : 0;
}
function colourEnd(bytes, at) {
  if (bytes[at + 1] !== 91) return at;
  let end = at + 2;
  while (end < at + 16 && (isDigit2(bytes[end]) || bytes[end] === 59)) end++;
  return bytes[end] === 109 || bytes[end] === 75 ? end + 1 : at;
}
function tailAt(bytes, end) {
  let at = end;
  let hasBar = false;
  if (bytes[at] === QUOTE || bytes[at] === BACKSLASH3) return dockerTail(bytes, at);
  while (at - end < MAX_PADDING) {
    const byte = bytes[at];
    if (byte === void 0) return "open";
    if (byte === NEWLINE2) return { next: at + 1, hasBar };
    if (byte === SPACE || byte === TAB || byte === RETURN) at++;
    else if (!hasBar && barLength(bytes, at) > 0) {
      at += barLength(bytes, at);
      hasBar = true;
    } else if (byte === ESCAPE && colourEnd(bytes, at) > at) at = colourEnd(bytes, at);
    else return null;
  }
  return null;
}
function dockerTail(bytes, end) {
  let at = end;
  while (bytes[at] === BACKSLASH3 && (bytes[at + 1] === 110 || bytes[at + 1] === 114) && at - end < 4) at += 2;
  if (bytes[at] !== QUOTE || bytes[at + 1] !== 44 || bytes[at + 3] !== 115) return null;
  if (bytes.compare(DOCKER, 0, DOCKER.length, at, Math.min(bytes.length, at + DOCKER.length)) !== 0) return null;
  const stop = Math.min(bytes.length, at + DOCKER_REST);
  for (let i = at; i < stop; i++) if (bytes[i] === NEWLINE2) return { next: i + 1, hasBar: false };
  return stop === bytes.length ? "open" : null;
}
function lastPiece(bytes, line) {
  const piece = pieceAtLineEnd(bytes, Math.max(0, line - MAX_LINE), line);
  return piece && piece.end - piece.start <= KEY_LENGTH + MAX_GLUE3 ? piece : null;
}
function pieceAtLineEnd(bytes, from, to) {
  let end = to - 1;
  if (bytes[end] !== NEWLINE2) return null;
  if (bytes[end - 1] === 125) {
    const floor = Math.max(from, end - DOCKER_REST);
    const close = bytes.subarray(floor, end).lastIndexOf(DOCKER);
    if (close < 0) return null;
    end = floor + close;
    while (end - 2 >= from && bytes[end - 2] === BACKSLASH3 && (bytes[end - 1] === 110 || bytes[end - 1] === 114)) end -= 2;
  } else {
    const stop = Math.max(from, end - MAX_PADDING);
    while (end > stop && isPadding(bytes, end - 1)) end--;
    if (bytes[end - 1] === 109) {
      let open = end - 2;
      while (open > end - 12 && (isDigit2(bytes[open]) || bytes[open] === 59)) open--;
      if (bytes[open] === 91 && bytes[open - 1] === ESCAPE) end = Math.max(from, open - 1);
    }
  }
  let start = end;
  while (start > from && isKey3(bytes[start - 1])) start--;
  return start < end ? { start, end } : null;
}
function isPadding(bytes, at) {
  const byte = bytes[at];
  return byte === SPACE || byte === TAB || byte === RETURN || byte === BAR || byte === 226 || byte === 148 || byte === 130;
}
function lineStart(bytes, at) {
  if (at === 0) return 0;
  const floor = Math.max(0, at - MAX_LINE);
  const found = bytes.subarray(floor, at).lastIndexOf(NEWLINE2);
  return found < 0 ? floor === 0 ? 0 : -1 : floor + found + 1;
}
function commonFrame(bytes, first, limit, next) {
  let [i, j] = [first, next];
  let border = next;
  const stop = Math.min(limit, first + MAX_FRAME2);
  while (i < stop) {
    const step = frameStep(bytes, i, j, i === first || bytes[i - 1] === SPACE);
    if (step === null) break;
    const last = bytes[step.j - 1];
    [i, j] = [step.i, step.j];
    if (i <= limit && last !== void 0 && !isWord(last)) border = j;
  }
  return border;
}
function matchFrame(bytes, frame, line) {
  let [i, j] = [frame.from, line];
  while (i < frame.to) {
    const step = frameStep(bytes, i, j, i === frame.from || bytes[i - 1] === SPACE);
    if (step === null) return -1;
    [i, j] = [step.i, step.j];
  }
  return i === frame.to ? j : -1;
}
function frameStep(bytes, i, j, mayBeAddress) {
  const [one, two] = [bytes[i], bytes[j]];
  if (one === void 0 || two === void 0 || one === NEWLINE2 || two === NEWLINE2) return null;
  if (mayBeAddress) {
    const [from, to] = [addressEnd(bytes, i), addressEnd(bytes, j)];
    if (from > i && from - i === to - j) return { i: from, j: to };
  }
  if (isDigit2(one) && isDigit2(two)) return { i: digitsEnd(bytes, i), j: digitsEnd(bytes, j) };
  if (one === two) return { i: i + 1, j: j + 1 };
  const isMark = (byte) => byte === 80 || byte === 70;
  if (isMark(one) && isMark(two) && bytes[i - 1] === SPACE && bytes[i + 1] === SPACE && bytes[j + 1] === SPACE)
    return { i: i + 1, j: j + 1 };
  return null;
}
function addressEnd(bytes, at) {
  let end = at;
  while (end < at + 16 && isHex2(bytes[end])) end++;
  return end - at >= 4 && bytes[end] === 58 ? end : at;
}
function digitsEnd(bytes, from) {
  let at = from;
  while (isDigit2(bytes[at]) && at - from < 40) at++;
  return at;
}
function runEnd(bytes, from) {
  let at = from;
  while (at - from <= KEY_LENGTH + MAX_GLUE3 && isKey3(bytes[at])) at++;
  return at;
}
function isKey3(byte) {
  return byte !== void 0 && ((CLASSES[byte] ?? 0) & KEY) !== 0;
}
function isWord(byte) {
  return ((CLASSES[byte] ?? 0) & ALNUM) !== 0;
}
function isDigit2(byte) {
  return byte !== void 0 && byte >= 48 && byte <= 57;
}
function isHex2(byte) {
  return byte !== void 0 && (isDigit2(byte) || byte >= 97 && byte <= 102);
}
var BEFORE5 = 4096;
var BEHIND5 = 8192;
var ROWS_BEHIND = 16384;
function unwrapped(bytes, chain) {
  return readLines(bytes, chain, BEHIND5);
}
function unwrappedRows(bytes, start, end) {
  const rows = rowsAt(bytes, start, end);
  return rows && readLines(bytes, rows, ROWS_BEHIND);
}
function goesOnInRows(bytes, start, end) {
  const rows = rowsAt(bytes, start, end);
  if (!rows) return false;
  const text = textStart(bytes, rows.frame, rows.second);
  return text >= 0 && runEnd(bytes, text) - text >= LEAST_ROW;
}
var LEAST_ROW = 8;
function rowsAt(bytes, start, end) {
  const tail = tailAt(bytes, end);
  if (tail === null || tail === "open") return null;
  const first = lineStart(bytes, start);
  if (first < 0 || start === first || start - first > MAX_FRAME2) return null;
  const to = commonFrame(bytes, first, start, tail.next);
  if (to === tail.next || blankEnd(bytes, first) >= start || matchFrame(bytes, { from: tail.next, to }, first) !== start) return null;
  const frame = { kind: "like", from: tail.next, to };
  return { pieces: [{ start, end }], frame, first, second: tail.next, hasBar: tail.hasBar };
}
function readLines(bytes, chain, behind) {
  const last = chain.pieces.at(-1)?.end ?? chain.second;
  let from = chain.first;
  while (from > 0 && chain.first - from < BEFORE5) {
    const before = lineStart(bytes, from - 1);
    if (before < 0 || chain.first - before > BEFORE5) break;
    from = before;
  }
  const own = readLine(bytes, chain, chain.first);
  const joints = chain.pieces.slice(0, -1);
  const isLast = (line) => joints.length > 0 && last > line.start && last <= line.next;
  const text = new CarriedBuilder();
  let at = from;
  while (at < bytes.length && at - last < behind) {
    const line = readLine(bytes, chain, at);
    if (line.next - last > behind + MAX_LINE) break;
    const joint = joints.find((piece) => piece.end > line.start && piece.end <= line.next);
    text.copy(bytes, line.start, joint?.end ?? line.end);
    const isJoined = joint !== void 0 || !isLast(line) && (line.goesOn ?? line.width === own.width);
    if (!isJoined && line.next > line.end) text.add(NEWLINE2, line.next - 1, line.next);
    at = line.next;
  }
  return text.build(from, at, "wrapped");
}
function readLine(bytes, { frame, hasBar }, from) {
  const newline = bytes.indexOf(NEWLINE2, from);
  const next = newline < 0 ? bytes.length : newline + 1;
  let end = newline < 0 ? bytes.length : newline;
  if (bytes[end - 1] === RETURN && end > from) end--;
  const width = end - from;
  const own = textStart(bytes, frame, from);
  const start = own < 0 || own > end ? from : own;
  if (bytes[end - 1] === 125) {
    const rest = bytes.subarray(Math.max(start, end - DOCKER_REST), end);
    const close = rest.lastIndexOf(DOCKER);
    if (close >= 0) {
      let stop = end - rest.length + close;
      const whole = stop;
      while (stop - 2 >= start && bytes[stop - 2] === BACKSLASH3 && (bytes[stop - 1] === 110 || bytes[stop - 1] === 114)) stop -= 2;
      return { start, end: stop, next, goesOn: stop === whole, width };
    }
  }
  const mark = frame.kind === "like" && own > from ? partialMark(bytes, from, start) : null;
  if (hasBar) {
    while (end > start && isPadding(bytes, end - 1)) end--;
    return { start, end, next, goesOn: null, width: end - from };
  }
  return { start, end, next, goesOn: mark, width };
}
function partialMark(bytes, from, to) {
  const mark = bytes[to - 2];
  if (bytes[to - 1] !== SPACE || bytes[to - 3] !== SPACE || to - 3 < from) return null;
  return mark === 80 ? true : mark === 70 ? false : null;
}

// src/detect/carriers/carriers.ts
var WHOLE = 60;
function isCarried(bytes, start, end) {
  if (isEncodedArmor(bytes, start)) return true;
  if (end - start >= WHOLE) return false;
  return isRowText(bytes, start, end) || taggedAt(bytes, start, end) !== null || wrappedAt(bytes, start, end) !== null;
}
function readCarrier(bytes, start, end) {
  if (start === end) return readNumbers(bytes, start);
  if (isEncodedArmor(bytes, start)) {
    const text = readEncodedArmor(bytes, start);
    return text && { text, settled: text.to };
  }
  if (end - start < KEY_LENGTH) {
    if (isRowText(bytes, start, end)) return readDump(bytes, start);
    const tagged = taggedAt(bytes, start, end);
    if (tagged) return untagged(bytes, tagged);
    const chain = wrappedAt(bytes, start, end);
    if (chain === null || chain === "open") return null;
    return { text: unwrapped(bytes, chain), settled: chain.pieces.at(-1)?.end ?? end };
  }
  const rows = unwrappedRows(bytes, start, end);
  return rows && { text: rows, settled: rows.to };
}

// src/detect/packed.ts
function unpack(bytes, start, end) {
  const record = sqliteValues(bytes, start, end);
  if (record.length > 0) return record;
  const before = bytes[start - 1];
  const value = bytes.toString("latin1", start, start + KEY_LENGTH);
  const prefixed = before === KEY_LENGTH || before === 0 && isBinary(bytes, start, end) && (bytes[start - 4] === KEY_LENGTH || bytes[start - 4] === KEY_LENGTH + 1);
  if (prefixed && shapeOf(value) === "random") return [{ start, by: "length" }];
  return end - start <= 400 && isBinary(bytes, start, end) ? byStatistics(bytes, start, end) : [];
}
function isBinary(bytes, start, end) {
  return hasControl(bytes, Math.max(0, start - 256), start) || hasControl(bytes, end, Math.min(bytes.length, end + 256));
}
function hasControl(bytes, from, to) {
  for (let i = from; i < to; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 9 || byte > 13 && byte < 32 && byte !== 27) return true;
  }
  return false;
}
var RECORD_REACH = 2048;
var TEXT_OF_64 = "\x81\r";
function sqliteValues(bytes, start, end) {
  const from = Math.max(0, start - RECORD_REACH);
  const head2 = bytes.subarray(from, start);
  let at = start;
  for (let tries = 0; tries < 8; tries++) {
    const found = at > from ? head2.lastIndexOf(TEXT_OF_64, at - 1 - from, "latin1") : -1;
    if (found < 0) return [];
    at = from + found;
    for (let header = at - 1; header >= Math.max(0, at - 120); header--) {
      const found2 = recordValues(bytes, header, at, start, end);
      if (found2.length > 0) return found2;
    }
  }
  return [];
}
function recordValues(bytes, header, serial, start, end) {
  const size = bytes[header] ?? 0;
  const payload = header + size;
  if (size < 3 || size > 127 || payload <= serial || payload > start + 1 + (end - start)) return [];
  const found = [];
  let column = payload;
  for (let at = header + 1; at < payload; ) {
    let type = 0;
    let byte;
    do {
      byte = bytes[at] ?? 0;
      type = type * 128 + (byte & 127);
      at++;
    } while ((byte & 128) !== 0 && at < payload);
    if ((byte & 128) !== 0) return [];
    const length = serialLength(type);
    if (length === null) return [];
    if (type >= 13 && (type & 1) === 1) {
      if (!isPrintable(bytes, column, column + length)) return [];
      if (length === KEY_LENGTH && column >= start && column + length <= end) found.push({ start: column, by: "length" });
    }
    column += length;
    if (column > bytes.length) return [];
  }
  return found;
}
function serialLength(type) {
  if (type >= 12) return (type - (type & 1 ? 13 : 12)) / 2;
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, null, null][type] ?? null;
}
function isPrintable(bytes, from, to) {
  for (let i = from; i < to; i++) if ((bytes[i] ?? 0) < 9) return false;
  return to <= bytes.length;
}
function byStatistics(bytes, start, end) {
  const token = bytes.toString("latin1", start, end);
  for (const count of [2, 1]) {
    const rest = token.length - count * KEY_LENGTH;
    if (rest < 0 || rest > 200) continue;
    for (const fromEnd of [true, false]) {
      const word2 = fromEnd ? token.slice(0, rest) : token.slice(count * KEY_LENGTH);
      if (word2 !== "" && !(word2.length <= 2 && !fromEnd) && !isWordLike(word2)) continue;
      const first = fromEnd ? rest : 0;
      const values = Array.from({ length: count }, (_, i) => token.slice(first + i * KEY_LENGTH, first + (i + 1) * KEY_LENGTH));
      if (values.every((value) => shapeOf(value) === "random")) {
        return values.map((_, i) => ({ start: start + first + i * KEY_LENGTH, by: "statistics" }));
      }
    }
  }
  return [];
}

// src/detect/runs.ts
function findRuns(bytes, from, to, minimum, onRun) {
  const classes = CLASSES;
  const reach = minimum - 1;
  let wideDone = from;
  let floor = from;
  let probe = from + reach;
  while (probe < to) {
    const byte = bytes[probe] ?? 0;
    if (((classes[byte] ?? 0) & KEY) === 0) {
      if (byte === 0 && probe > wideDone && probe > from && isKey4(bytes[probe - 1]) && (bytes[probe + 1] === 0 || isKey4(bytes[probe + 1]))) {
        wideDone = reportWideRun(bytes, from, to, probe - 1, minimum, onRun);
      }
      floor = probe + 1;
      probe += minimum;
      continue;
    }
    let start = probe;
    while (start > floor && ((classes[bytes[start - 1] ?? 0] ?? 0) & KEY) !== 0) start--;
    if (probe - start < reach) {
      if (start === probe && start > from && bytes[start - 1] === 0 && bytes[probe + 1] === 0 && probe >= wideDone) {
        wideDone = reportWideRun(bytes, from, to, probe, minimum, onRun);
      }
      floor = start;
      probe = start + reach;
      continue;
    }
    let end = probe + 1;
    while (end < to && ((classes[bytes[end] ?? 0] ?? 0) & KEY) !== 0) end++;
    onRun(start, end, 1);
    floor = end;
    probe = end + minimum;
  }
}
function isKey4(byte) {
  return byte !== void 0 && ((CLASSES[byte] ?? 0) & KEY) !== 0;
}
function reportWideRun(bytes, from, to, at, minimum, onRun) {
  let start = at;
  while (start - 2 >= from && bytes[start - 1] === 0 && isKey4(bytes[start - 2])) start -= 2;
  let end = at + 1;
  while (end + 1 < to && bytes[end] === 0 && isKey4(bytes[end + 1])) end += 2;
  if ((end - start + 1) / 2 >= minimum) onRun(start, end, 2);
  return end;
}

// src/detect/interest.ts
var MIN_PIECE = 16;
var ODD_PRODUCTS = /testnet|test[-_]futures|futures[-_]test|binancefuture|pay|listen_?key|stream/i;
function oddProducts(bytes) {
  let free = { from: 0, to: 0 };
  return (start, end) => {
    const from = Math.max(0, start - 1500);
    const to = Math.min(bytes.length, end + 600);
    const known = from >= free.from && from < free.to ? free.to - LONGEST_NAME : from;
    if (known < to && ODD_PRODUCTS.test(bytes.toString("latin1", Math.max(from, known), to))) return true;
    free = { from: from >= free.from && from < free.to ? free.from : from, to: Math.max(to, free.to) };
    return false;
  };
}
var LONGEST_NAME = 24;
function surroundings(bytes) {
  return { joinsByComma: joinsLists(bytes), isNearOddProduct: oddProducts(bytes) };
}
function interestingRuns(bytes, from = 0, to = bytes.length, signatures) {
  const runs = [];
  const around = surroundings(bytes);
  findRuns(bytes, from, to, MIN_PIECE, (start, end, step) => {
    if (signatures !== void 0 && mayBeSignature(bytes, start, end, step)) noteSignature(bytes, start, end, step, signatures);
    if (isInteresting(bytes, start, end, step, around)) runs.push({ start, end, step });
  });
  const count = runs.length;
  findNumbers(bytes, from, to, (start) => runs.push({ start, end: start, step: 1 }));
  return runs.length === count ? runs : runs.toSorted((a, b) => a.start - b.start);
}
function isInteresting(bytes, start, end, step, around) {
  if (step === 2) return true;
  const length = end - start;
  if (length < 60)
    return isMixed(bytes, start, end) && (touchesJoint(bytes, start, end, around.joinsByComma) || isCarried(bytes, start, end) || isCompressedPiece(bytes, start, end));
  if (isMixed(bytes, start, end) || length >= 128) return length < KEY_LENGTH || isPromising(bytes, start, end);
  return !isNamedHash(bytes, start) && around.isNearOddProduct(start, end);
}
function isPromising(bytes, start, end) {
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && ((CLASSES[bytes[i] ?? 0] ?? 0) & ALNUM) !== 0) continue;
    if (i - from >= SHORTEST) return true;
    from = i + 1;
  }
  return end >= bytes.length || GOES_ON2.has(bytes[end] ?? 0) || compressedStart(bytes, start, end) >= 0 || !encodesNothing(bytes, start, end) || DER_START.test(bytes.toString("latin1", start, start + 24));
}
var SHORTEST = 60;
var GOES_ON2 = new Set(Buffer.from("\r\n\\\"'`= 	&%"));
function isNamedHash(bytes, start) {
  const before = bytes[start - 1];
  if (before !== 61 && before !== 58 && before !== 64 && before !== 45 && before !== 34 && before !== 39) return false;
  return /(?:signature|sha256)["'\\]{0,2}\s?[=:@-]\s?["'\\]{0,2}$/i.test(bytes.toString("latin1", Math.max(0, start - 16), start));
}

// src/detect/touching.ts
function touching(before, gives, after, value) {
  const found = [];
  const head2 = gives === "" ? before : before.replace(/(?<![\\%=])[\\%=]+$/, "") + gives;
  const front = borderBefore(head2);
  const back = borderAfter(after);
  for (const border of [front, back]) if (border && !found.some((one) => one.signal === border.signal)) found.push(border);
  if (/;base64,["'`]?$|sourceMappingURL=\S{0,40}$|base64\s*[:,]\s*["'`]?$/.test(head2.slice(-80)) || /(?:data:|charset=)[\w/;=+.-]{0,60},$/.test(head2.slice(-100))) {
    found.push(evidence("data-uri", "behind base64,"));
  }
  if (ENCRYPTED.test(head2.slice(-200))) found.push(evidence("encrypted-value", "behind an encryption marker"));
  const block = encodedBlock(head2, after, value);
  if (block) found.push(block);
  return found;
}
var ENCRYPTED = /(?:ENC\[[\w,:]*(?![\w,:])|ENC\(|\bencrypted:|\{cipher\}|vault:v\d+:|\$ANSIBLE_VAULT;[^\n]{0,80}\n\s*)[A-Za-z0-9+/=]*$/;
function pieceBefore(text) {
  let start = text.length;
  while (start > 0 && text.length - start < 200 && (classAt(text, start - 1) & KEY) !== 0) start--;
  return text.slice(start);
}
function pieceAfter(text) {
  let end = 0;
  while (end < text.length && end < 200 && (classAt(text, end) & KEY) !== 0) end++;
  return text.slice(0, end);
}
function borderBefore(head2) {
  const previous = head2.at(-1);
  if (previous === void 0) return null;
  if (previous === "." || previous === "$")
    return isRandomPiece(pieceBefore(head2.slice(0, -1))) ? evidence("token-slice", "a random piece before it") : null;
  if (!/[+/_-]/.test(previous)) return null;
  const piece = pieceBefore(head2).slice(0, -1);
  if (/^[+/_-]*$/.test(piece)) {
    const escaped = previous === "/" && head2.endsWith("\\/");
    return escaped && !wordParts(pieceBefore(head2.slice(0, -2))) ? evidence("base64-slice", "a slash before it") : null;
  }
  const words = wordParts(piece);
  if (previous === "/" || previous === "+") return words ? null : evidence("base64-slice", `${previous} before it`);
  return words ? evidence("touches-word", `${piece.slice(-16)}${previous}`) : evidence("token-slice", "a random piece before it");
}
function borderAfter(after) {
  const next = after[0];
  if (next === void 0) return null;
  if (next === "=") return /^={1,2}(?:[\s"'`,;)\]}<&]|$)/.test(after) ? evidence("base64-slice", "padding behind it") : null;
  if (next === "%" && /^%(?:25)*(?:2B|2F|3D)/i.test(after))
    return /^%(?:25)*3D(?!%(?:25)*3D|$|["'&\s])/i.test(after) ? null : evidence("base64-slice", "an encoded + / or = behind it");
  if (next === "\\" && after[1] === "/") return evidence("base64-slice", "a slash behind it");
  if (next === ".") return isRandomPiece(pieceAfter(after.slice(1))) ? evidence("token-slice", "a random piece behind it") : null;
  if (!/[+/_-]/.test(next)) return null;
  const piece = pieceAfter(after).slice(1);
  const words = wordParts(piece);
  if (next === "/" || next === "+") {
    const alone2 = piece === "" && next === "/" && /^\/[\s"'`?#>)]/.test(after);
    return alone2 || words && piece !== "" ? null : evidence("base64-slice", `${next} behind it`);
  }
  if (/^[_-]*$/.test(piece)) return null;
  return words ? evidence("touches-word", `${next}${piece.slice(0, 16)}`) : evidence("token-slice", "a random piece behind it");
}
function wordParts(piece) {
  return piece.split(/[/+_-]+/).every((part) => part === "" || isWordLike(part) || /^\d{1,8}$/.test(part) || part.length <= 4 && /^[a-z0-9]+$/i.test(part));
}
function isRandomPiece(piece) {
  return piece.length >= 16 && !wordParts(piece);
}
function isInsideArmor(before) {
  const text = before.slice(-12e3);
  const begin = text.lastIndexOf("-----BEGIN ");
  if (begin < 0 || text.indexOf("-----END", begin) >= 0) return false;
  const header = /^-----BEGIN [A-Z0-9 ]+-----/.exec(text.slice(begin, begin + 80));
  return header !== null && /^(?:[A-Za-z0-9+/=\s"'`,.;*#-]|\\+[nr/]|\\\s|(?:Version|Comment|Hash|Proc-Type|DEK-Info|Charset):[^\n]*\n)*$/.test(
    text.slice(begin + header[0].length)
  );
}
var LINE_END = /\r?\n|(?<!\\)(?:\\+r)?\\+n|(?:&#(?:13|xd);)?&#(?:10|xa);|%0A/i;
var LINE_FRONT = /^(?:[\s"'`,*#>|;+-]|\/\/)+/;
function withoutNoise(line) {
  let end = line.length;
  for (; ; ) {
    if (/[\s"'`,;+\\|*)\]]/.test(line.charAt(end - 1))) end--;
    else if (/[rn]/.test(line.charAt(end - 1)) && line.charAt(end - 2) === "\\") end -= 2;
    else break;
  }
  return line.slice(0, end).replace(LINE_FRONT, "");
}
function encodedBlock(head2, after, value) {
  const above = head2.slice(-1400).split(LINE_END);
  const below = after.slice(0, 1400).split(LINE_END);
  const own = `${withoutNoise(above.at(-1) ?? "")}${value}${withoutNoise(below[0] ?? "")}`;
  if (own !== value) return null;
  const lines = [...takeWhileEncoded(above.slice(0, -1).toReversed(), value.length), ...takeWhileEncoded(below.slice(1), value.length)];
  const padded = lines.some((line) => /[+/=]/.test(line) || line.length < value.length);
  if (lines.length === 0 || lines.length === 1 && !padded) return null;
  const plainPairs = !padded && lines.length <= 7;
  return evidence("encoded-block", `${lines.length + 1} lines of ${value.length} characters`, plainPairs ? 0.5 : 1);
}
function takeWhileEncoded(lines, width) {
  const taken = [];
  for (const raw of lines) {
    const line = withoutNoise(raw);
    const full = line.length === width && /^[A-Za-z0-9+/]+={0,2}$/.test(line);
    const tail = line.length < width && line.length >= 8 && /^[A-Za-z0-9+/]+={0,2}$/.test(line) && !isWordLike(line);
    if (full) taken.push(line);
    if (tail) taken.push(line);
    if (!full) break;
  }
  return taken;
}

// src/detect/unescape.ts
var MAX_DEPTH2 = 4;
var NEAR2 = 400;
var BACKSLASH4 = /\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})|([0-7]{3})|(["'`\\/nrtbfe]))/g;
var BACKSLASH_NEAR = /\\(?:["'`nrt/]|u00[0-7][0-9a-fA-F]|x[0-7][0-9a-fA-F]|0[0-7]{2})/;
var PERCENT4 = /%([0-9a-fA-F]{2})/g;
var PERCENT_NEAR = /%(?:25)*(?:3D|22|3A|26|2C|7B|7D|20|0A|0D|5B|3F|2F|27)/i;
var ENTITY = /&(?:(quot|apos|amp|lt|gt|equals|colon|nbsp|num|sol|lowbar|hyphen|comma|semi|period)|#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5}));/g;
var ENTITY_NEAR = /&(?:quot|apos|amp|lt|gt|equals|colon|nbsp|num|#\d{2,5}|#[xX][0-9a-fA-F]{2,4});/;
var ANSI = /(?:\x1b|\\x1[bB]|\\033|\\u001[bB]|\\e|\^\[|\u241b)\[[0-9;:?]*[A-Za-z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)/g;
var ANSI_BARE = /\[(?:\d{1,2}(?:;\d{1,3})*)?m/g;
var QP = /=\r?\n|=([0-9A-F]{2})/g;
var QP_NEAR = /=(?!\d\d[0-9a-f]{8})(?:3D|22|3A(?=\s|=)|0A|09|C3=|E2=|D0=)|=\r?\n|=20\r?\n/;
var NAMED2 = {
  quot: '"',
  apos: "'",
  amp: "&",
  lt: "<",
  gt: ">",
  equals: "=",
  colon: ":",
  nbsp: " ",
  num: "#",
  sol: "/",
  lowbar: "_",
  hyphen: "-",
  comma: ",",
  semi: ";",
  period: "."
};
var BACKSLASHED = { n: "\n", r: "\r", t: "	", b: " ", f: " ", e: "\x1B" };
function character(code) {
  return code <= 1114111 ? String.fromCodePoint(code) : " ";
}
var LAYERS = [
  { reading: "ansi", near: ANSI, undo: (text) => text.replace(ANSI, "") },
  {
    reading: "escape",
    near: BACKSLASH_NEAR,
    undo: (text) => text.replace(BACKSLASH4, (_all, four, braced, two, octal, one) => {
      const hex = four || braced || two;
      if (hex) return character(parseInt(hex, 16));
      if (octal) return character(parseInt(octal, 8));
      return BACKSLASHED[one] ?? one;
    })
  },
  {
    reading: "html-entity",
    near: ENTITY_NEAR,
    undo: (text) => text.replace(
      ENTITY,
      (_all, named, decimal, hex) => named ? NAMED2[named] ?? " " : character(decimal ? parseInt(decimal, 10) : parseInt(hex, 16))
    )
  },
  {
    reading: "percent",
    near: PERCENT_NEAR,
    undo: (text) => text.replace(/\+(?=[^+]*%|[A-Za-z])/g, " ").replace(PERCENT4, (_all, hex) => character(parseInt(hex, 16)))
  },
  {
    reading: "quoted-printable",
    near: QP_NEAR,
    undo: (text) => text.replace(QP, (_all, hex) => hex ? character(parseInt(hex, 16)) : "")
  }
];
function unescapeAround(before, after) {
  const readings = [];
  let head2 = before;
  let tail = after;
  for (let depth = 0; depth < MAX_DEPTH2; depth++) {
    let changed = false;
    for (const layer of LAYERS) {
      layer.near.lastIndex = 0;
      const close = head2.slice(-NEAR2);
      const behind = tail.slice(0, 120);
      if (!layer.near.test(lineTail(close)) && !(layer.near.lastIndex = 0, layer.near.test(lineHead(behind)))) continue;
      layer.near.lastIndex = 0;
      const newHead = layer.undo(head2);
      const newTail = layer.undo(tail);
      if (newHead === head2 && newTail === tail) continue;
      head2 = newHead;
      tail = newTail;
      changed = true;
      if (!readings.includes(layer.reading)) readings.push(layer.reading);
    }
    if (!changed) break;
  }
  return { before: head2.replace(ANSI_BARE, ""), after: tail.replace(ANSI_BARE, ""), readings };
}
function lineTail(text) {
  return text.slice(text.lastIndexOf("\n", text.length - 2) + 1);
}
function lineHead(text) {
  if (/^\r?\n/.test(text)) return "";
  const end = text.indexOf("\n", 2);
  return end < 0 ? text : text.slice(0, end);
}
function escapeGlue(before, token) {
  if (before.endsWith("\\")) {
    const unicode = /^u([0-9a-fA-F]{4})/.exec(token) ?? /^x([0-9a-fA-F]{2})/.exec(token) ?? null;
    if (unicode?.[1]) return { length: unicode[0].length, reading: "escape", gives: character(parseInt(unicode[1], 16)) };
    const octal = /^[0-3][0-7]{2}/.exec(token);
    if (octal && token.length >= 67) return { length: 3, reading: "escape", gives: character(parseInt(octal[0], 8)) };
    const single = /^[nrtbfv0ae]/.exec(token);
    if (single) return { length: 1, reading: "escape", gives: BACKSLASHED[single[0]] ?? " " };
  }
  if (before.endsWith("%")) {
    const percent = /^((?:25)*)([0-9a-fA-F]{2})/.exec(token);
    if (percent?.[2]) return { length: percent[0].length, reading: "percent", gives: character(parseInt(percent[2], 16)) };
    const wide = /^u([0-9a-fA-F]{4})/.exec(token);
    if (wide?.[1]) return { length: 5, reading: "percent", gives: character(parseInt(wide[1], 16)) };
  }
  if (before.endsWith("=")) {
    const quoted = /^(?:3D|22|20|27|3A|09)/.exec(token);
    if (quoted) return { length: 2, reading: "quoted-printable", gives: character(parseInt(quoted[0], 16)) };
  }
  const colour = /^\d{0,3}m/.exec(token);
  if (colour && /(?:\x1b|\\x1[bB]|\\033|\\u001[bB]|\\e|\^\[|\u241b|#|\s|^)\[(?:\d+[;:])*$/.test(before.slice(-24))) {
    return { length: colour[0].length, reading: "ansi", gives: "" };
  }
  return null;
}

// src/detect/utf16.ts
var WIDE_CONTEXT = 65536;
function utf16View(view, start, end) {
  const { bytes } = view;
  const bigEndian = isBigEndian(bytes, start, end);
  const unit = bigEndian ? start - 1 : start;
  const marked = hasMark(bytes);
  const isText = (at) => {
    const high = bytes[bigEndian ? at : at + 1];
    const low = bytes[bigEndian ? at + 1 : at] ?? 0;
    return marked || high === 0 && low >= 9 && low !== 127;
  };
  let from = unit;
  while (from - 2 >= 0 && unit - from < WIDE_CONTEXT && isText(from - 2)) from -= 2;
  let to = unit;
  while (to + 2 <= bytes.length && to - end < WIDE_CONTEXT && isText(to)) to += 2;
  const slice = Buffer.from(bytes.subarray(from, to));
  const text = (bigEndian ? slice.swap16() : slice).toString("utf16le");
  const narrow = Buffer.from(text.replace(/[^\x00-\xff]/g, "\xFF"), "latin1");
  const byteOf = bigEndian ? 1 : 0;
  const nested = nestedView(view, narrow, bigEndian ? "utf-16be" : "utf-16le", {
    start: from,
    end: to,
    map: (index) => from + 2 * index + byteOf,
    mapEnd: (index) => from + 2 * index
  });
  if (marked) return { end: to, view: { ...nested, text } };
  const before = contextBefore(view, from, view.reach).replaceAll("\0", "");
  const after = contextAfter(view, to, view.reach >> 1).replaceAll("\0", "");
  return { end: Math.max(to, end), view: { ...nested, text, before, after } };
}
function hasMark(bytes) {
  return bytes[0] === 254 && bytes[1] === 255 || bytes[0] === 255 && bytes[1] === 254;
}
function isBigEndian(bytes, start, end) {
  if (bytes[0] === 254 && bytes[1] === 255) return true;
  if (bytes[0] === 255 && bytes[1] === 254) return false;
  const before = bytes[start - 1] === 0;
  const behind = bytes[end] === 0;
  return before === behind ? (start & 1) === 1 : before;
}

// src/detect/sites.ts
var MAX_DEPTH3 = 4;
var HOPELESS = -5;
function findSites(bytes, signatures, effort) {
  return finish(siteSteps(bytes, signatures, effort));
}
function siteSteps(bytes, signatures, effort) {
  return sitesOf(bytes, interestingRuns(bytes, 0, bytes.length, signatures), effort ?? new Effort(allowanceFor(bytes.length)));
}
function findSitesIn(bytes, parts, effort) {
  const runs = parts.flatMap(({ from, to }) => interestingRuns(bytes, from, to));
  return finish(sitesOf(bytes, runs, effort ?? new Effort(allowanceFor(bytes.length))));
}
function findSitesBehind(bytes, from, effort, density) {
  return finish(sitesOf(bytes, interestingRuns(bytes, from, bytes.length), effort, from, density));
}
function* sitesOf(bytes, runs, effort, behind = 0, density = 0) {
  if (runs.length === 0) return [];
  const search = { found: [], effort, behind };
  const reach = reachFor(Math.max(runs.length, density));
  for (const { from, to, runs: near } of neighbourhoods(bytes, runs)) {
    const moved = from === 0 ? near : near.map((run) => ({ ...run, start: run.start - from, end: run.end - from }));
    yield* scanView(partView(bytes, from, to, reach), moved, search, reach);
  }
  return distinct(search.found);
}
var FAR = 64 * 1024;
function neighbourhoods(bytes, runs) {
  if (bytes.length <= 4 * FAR) return [{ from: 0, to: bytes.length, runs }];
  const parts = [];
  for (const run of runs) {
    const from = Math.max(0, run.start - FAR) & ~3;
    const to = Math.min(bytes.length, run.end + FAR);
    const last = parts.at(-1);
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.runs.push(run);
    } else parts.push({ from, to, runs: [run] });
  }
  return parts;
}
function reachFor(runs) {
  return runs > 5e3 ? 600 : runs > 500 ? 3e3 : 12e3;
}
var ALIGNMENTS = 4;
function* scanView(view, runs, search, reach) {
  const { effort, found } = search;
  const armored = view.text.includes("PRIVATE KEY-----") ? findPemKeys(view.text, (end) => view.originEnd(end) > search.behind) : [];
  for (const key of armored) {
    yield;
    const site = privateSite(view, key, reach);
    if (!effort.spend(PER_VALUE + site.before.length + site.after.length)) return;
    found.push(site);
  }
  const progress = { done: 0, wide: [0, 0], carried: 0, base64: 0, barren: { end: 0, tries: 0 } };
  let armor = 0;
  for (const run of runs) {
    if (effort.isSpent) return;
    yield;
    if (run.step === 2) {
      const parity = run.start & 1;
      if (run.start < (progress.wide[parity] ?? 0) || view.depth >= MAX_DEPTH3) continue;
      const wide = utf16View(view, run.start, run.end);
      progress.wide[parity] = wide.end;
      yield* descend(wide.view, search, reach);
      continue;
    }
    while ((armored[armor]?.end ?? Infinity) < run.end) armor++;
    if (run.start < progress.done || run.start >= (armored[armor]?.start ?? Infinity)) continue;
    if (run.end - run.start < 60) {
      if (view.depth >= MAX_DEPTH3) continue;
      const compressed = yield* scanCompressed(view, run, search, reach, progress);
      if (compressed !== null) {
        progress.done = compressed;
        continue;
      }
      const joined2 = run.end > run.start ? joinedView(view, run.start, run.end) : null;
      if (joined2 && (yield* descend(joined2.view, search, reach))) progress.done = joined2.end;
      else yield* scanCarrier(view, run, reach, search, progress);
      continue;
    }
    progress.done = Math.max(progress.done, yield* scanRun(view, run, reach, search, progress));
  }
}
var CARRIED = /* @__PURE__ */ new Set(["wrapped", "dump", "numbers"]);
function* scanCarrier(view, run, reach, search, progress) {
  if (run.start < progress.carried || view.depth >= MAX_DEPTH3) return;
  if (CARRIED.has(view.readings.at(-1) ?? "joined")) return;
  const carried = readCarrier(view.bytes, run.start, run.end);
  if (!carried) return;
  progress.carried = carried.settled;
  if (search.effort.spend(carried.text.to - carried.text.from)) yield* descend(carriedView(view, carried.text), search, reach);
}
function* descend(view, search, reach) {
  const count = search.found.length;
  if (!search.effort.spend(view.bytes.length + view.before.length + view.after.length)) return false;
  const runs = interestingRuns(view.bytes);
  if (runs.length > 0) yield* scanView(view, runs, search, Math.min(reach, reachFor(runs.length)));
  return search.found.length > count;
}
function* scanCompressed(view, run, search, reach, progress) {
  if (run.start < progress.base64 || run.end === run.start) return null;
  const block = compressedView(view, run.start, run.end);
  if (!block) return null;
  progress.base64 = block.end;
  return (yield* descendInto(block, search, reach)) ? block.end : null;
}
function* descendInto(block, search, reach) {
  if (block.isTooLarge) search.effort.exhaust();
  return block.view !== null && (yield* descend(block.view, search, reach));
}
function* scanRun(view, run, reach, search, progress) {
  const { text } = view;
  const { found } = search;
  yield* scanCarrier(view, run, reach, search, progress);
  const der = DER_START.exec(text.slice(run.start, run.start + 24));
  if (der && der.index < 8) {
    const key = readBareKey(text, run.start + der.index);
    if (key) {
      if (!isInsideArmor(contextBefore(view, run.start, 6e3))) found.push(privateSite(view, key, reach));
      return key.end;
    }
  }
  const compressed = view.depth < MAX_DEPTH3 ? yield* scanCompressed(view, run, search, reach, progress) : null;
  if (compressed !== null) return compressed;
  if (view.depth < MAX_DEPTH3 && run.end - run.start >= 64) {
    const encoded = run.start >= progress.base64 ? base64View(view, run.start) : null;
    if (encoded?.view && (yield* descend(encoded.view, search, reach))) return encoded.end;
    if (encoded) {
      const tries = encoded.end === progress.barren.end ? progress.barren.tries + 1 : 1;
      progress.barren = { end: encoded.end, tries };
      if (!encoded.view || encoded.isAligned || tries >= ALIGNMENTS) progress.base64 = encoded.end;
    }
    const hex = run.end - run.start >= 128 ? hexView(view, run.start, run.end) : null;
    if (hex && (yield* descend(hex, search, reach))) return run.end;
    const packed = run.end - run.start >= 128 && !hex ? compressedHexView(view, run.start, run.end) : null;
    if (packed && (yield* descendInto(packed, search, reach))) return run.end;
  }
  const count = found.length;
  for (let at = run.start; at < run.end; ) {
    if ((classAt(text, at) & ALNUM) === 0) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < run.end && (classAt(text, end) & ALNUM) !== 0) end++;
    scanToken(view, at, end, reach, search);
    at = end;
  }
  if (found.length === count && run.end - run.start < KEY_LENGTH && view.depth < MAX_DEPTH3) {
    const joined2 = joinedView(view, run.start, run.end);
    if (joined2 && (yield* descend(joined2.view, search, reach))) return joined2.end;
  }
  return run.end;
}
function scanToken(view, start, end, reach, search) {
  const { found } = search;
  const length = end - start;
  if (length < 60) return;
  const { text } = view;
  if (length < KEY_LENGTH) {
    if (length === 60) pushListenKey(view, start, end, found);
    return;
  }
  if (length === KEY_LENGTH) {
    pushValue(view, start, end, null, [], reach, search);
    return;
  }
  const glue = escapeGlue(text.slice(Math.max(0, start - 24), start), text.slice(start, Math.min(end, start + 16)));
  if (glue && length - glue.length === KEY_LENGTH) {
    pushValue(view, start + glue.length, end, glue, [], reach, search);
    return;
  }
  if (glue && length - glue.length === 60) pushListenKey(view, start + glue.length, end, found);
  for (const value of unpack(view.bytes, start, end)) {
    const guess = value.by === "statistics" ? [evidence("packed-guess", "no separator and no length around it")] : [];
    pushValue(
      view,
      value.start,
      value.start + KEY_LENGTH,
      { length: 0, reading: value.by === "length" ? "length-prefix" : "packed", gives: "\0" },
      guess,
      reach,
      search
    );
  }
}
function pushValue(view, start, end, glue, extra, reach, { found, effort, behind }) {
  if (view.originEnd(end) <= behind) return;
  const value = view.text.slice(start, end);
  const shape = shapeOf(value);
  if (shape === "none" || !effort.spend(PER_VALUE)) return;
  const rawBefore = contextBefore(view, start - (glue?.length ?? 0), reach);
  const rawAfter = contextAfter(view, end, Math.min(reach, 6e3));
  if (!effort.spend(rawBefore.length + rawAfter.length) || isInsideArmor(rawBefore)) return;
  const pieces = glue?.gives === "\0" ? [] : touching(rawBefore, glue?.gives ?? "", rawAfter, value);
  if (scoreOf(pieces) <= HOPELESS && !/binance|mbx/i.test(rawBefore.slice(-200))) return;
  const context = unescapeAround(readable(glue ? cutEscape(rawBefore, glue) : rawBefore), readable(rawAfter));
  const readings = [...view.readings, .../* @__PURE__ */ new Set([...glue ? [glue.reading] : [], ...context.readings])];
  found.push({
    form: "hmac",
    value,
    shape,
    key: null,
    start: view.origin(start),
    end: view.originEnd(end),
    pieces: piecesOf(view, start, end),
    readings: [...new Set(readings)],
    before: context.before,
    after: context.after,
    touching: [...pieces, ...extra]
  });
}
function readable(context) {
  const short = context.includes("-----BEGIN") ? context.replace(PEM_BODY, "$1\u2026$2") : context;
  if (!/[\x80-\xff]/.test(short) || /[^\x00-\xff]/.test(short)) return short;
  const whole = short.replace(/^[\x80-\xbf]{1,3}/, "").replace(/[\xc2-\xf4][\x80-\xbf]{0,2}$/, (end) => isUtf8(Buffer.from(end, "latin1")) ? end : "");
  const bytes = Buffer.from(whole, "latin1");
  return isUtf8(bytes) ? bytes.toString("utf8") : short;
}
var PEM_BODY = /(-----BEGIN [A-Z0-9 ]{3,40}-----)(?:[A-Za-z0-9+/=\s\\"'`,;.:#*]|-(?!----)){40,16000}(-----END )/g;
function cutEscape(before, glue) {
  if (glue.reading === "length-prefix") return `${before}\0`;
  if (glue.reading === "packed") return before;
  if (glue.reading === "ansi") return before.replace(/(?:\x1b|\\x1[bB]|\\033|\\u001[bB]|\\e|\^\[|\u241b)?\[[\d;:]*$/, "");
  return before.replace(/(?<![\\%=])[\\%=]+$/, "") + glue.gives;
}
function pushListenKey(view, start, end, found) {
  const before = contextBefore(view, start, 400);
  if (!LISTEN_KEY.test(before.slice(-80)) && !/(?:\/ws\/|streams?[=/])$/.test(before)) return;
  const value = view.text.slice(start, end);
  if (shapeOf(value) === "none") return;
  found.push({
    form: "listen",
    value,
    shape: "random",
    key: null,
    start: view.origin(start),
    end: view.originEnd(end),
    pieces: piecesOf(view, start, end),
    readings: view.readings,
    before,
    after: contextAfter(view, end, 400),
    touching: []
  });
}
function privateSite(view, key, reach) {
  const context = unescapeAround(
    readable(contextBefore(view, key.start, reach)),
    readable(contextAfter(view, key.end, Math.min(reach, 6e3)))
  );
  const escaped = key.armored && view.text.slice(key.start, key.end).includes("\\n") ? ["escape"] : [];
  return {
    form: "private",
    value: key.body,
    shape: "none",
    key,
    start: view.origin(key.start),
    end: view.originEnd(key.end),
    pieces: key.lines.length > 0 ? key.lines.flatMap((line) => placesOf(view, line.start, line.end)) : piecesOf(view, key.start, key.end),
    readings: [.../* @__PURE__ */ new Set([...view.readings, ...escaped, ...context.readings])],
    before: context.before,
    after: context.after,
    touching: []
  };
}
function isWide(site) {
  return (site.pieces.length > 1 || site.key?.armored === true) && !site.readings.includes("compressed");
}
function isWithin(site, others) {
  let low = 0;
  for (let high = others.length; low < high; ) {
    const middle = low + high >> 1;
    if ((others[middle]?.start ?? 0) <= site.start) low = middle + 1;
    else high = middle;
  }
  return (others[low - 1]?.end ?? 0) >= site.end;
}
function placesOf(view, start, end) {
  return view.pieces?.(start, end) ?? [{ start: view.origin(start), end: view.originEnd(end) }];
}
function piecesOf(view, start, end) {
  const places = view.pieces?.(start, end) ?? [];
  return places.length > 1 ? places : [];
}
function distinct(sites) {
  const byPlace = /* @__PURE__ */ new Map();
  const wide = sites.filter(isWide).toSorted((a, b) => a.start - b.start);
  for (const site of sites) {
    if (wide.length > 0 && !isWide(site) && isWithin(site, wide)) continue;
    const place = `${site.start}:${site.value}`;
    if (!byPlace.has(place)) byPlace.set(place, site);
  }
  return [...byPlace.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

// src/detect/structure/drafts.ts
var RecordDraft = class {
  kind;
  name;
  opener;
  members = [];
  inside = null;
  start;
  end;
  constructor(kind, name, opener, start) {
    this.kind = kind;
    this.name = name;
    this.opener = opener;
    this.start = start;
    this.end = start;
  }
  add(member) {
    this.members.push(member);
    this.end = Math.max(this.end, member.end);
  }
};
var MemberDraft = class {
  record;
  name = null;
  phrase = "";
  text = "";
  records = [];
  marks = [];
  note;
  paragraph;
  start;
  valueStart;
  end;
  constructor(record, start, end, paragraph, note) {
    this.record = record;
    this.start = start;
    this.valueStart = start;
    this.end = end;
    this.paragraph = paragraph;
    this.note = note;
  }
  hold(record) {
    record.inside = this;
    this.records.push(record);
    this.end = Math.max(this.end, record.end);
  }
};
function isRecord(part) {
  return part instanceof RecordDraft;
}
function kindOf(part) {
  if (part === void 0) return "none";
  return isRecord(part) ? "record" : part.kind;
}

// src/detect/structure/members.ts
var MAX_TEXT = 400;
var MAX_PHRASE = 120;
var STATEMENTS = /* @__PURE__ */ new Set([
  "async",
  "case",
  "catch",
  "class",
  "def",
  "elif",
  "else",
  "elsif",
  "elseif",
  "except",
  "for",
  "foreach",
  "fn",
  "func",
  "function",
  "if",
  "match",
  "switch",
  "try",
  "unless",
  "until",
  "when",
  "while",
  "with"
]);
function isStatement(text) {
  const word2 = /^[}\s]*([a-z]+)\b/i.exec(text)?.[1]?.toLowerCase();
  return word2 !== void 0 && STATEMENTS.has(word2);
}
function membersOf(parts, text, record, paragraph, note) {
  return split2(parts, text).map((piece) => memberOf(piece, text, record, paragraph, note));
}
function split2(parts, text) {
  const starts = [];
  let binds = 0;
  let boundary = 0;
  for (const [index, part] of parts.entries()) {
    const kind = kindOf(part);
    if (kind === "option" && index > 0) starts.push(index);
    else if (kind === "separator" || isBar(part, text)) boundary = index + 1;
    else if (kind === "bind") {
      const name = parts[index - 1];
      if (name !== void 0 && binds > 0 && boundary > (starts.at(-1) ?? 0)) starts.push(boundary);
      else if (name !== void 0 && index > 1 && isTight(part, name, parts[index + 1], text)) starts.push(index - 1);
      binds++;
    }
  }
  if (starts.length === 0) return [parts];
  const all = [0, ...new Set(starts)].filter((start) => start < parts.length);
  return all.map((start, index) => parts.slice(start, all[index + 1] ?? parts.length)).filter((piece) => piece.length > 0);
}
function isBar(part, text) {
  return kindOf(part) === "other" && text.charAt(part.start) === "|" && /\s/.test(text.charAt(part.start - 1));
}
function isTight(bind2, name, value, text) {
  return text.charAt(bind2.start) === "=" && bind2.end - bind2.start === 1 && kindOf(name) === "word" && name.end === bind2.start && (value === void 0 || value.start === bind2.end) && /[\s"'&?;]/.test(text.charAt(name.start - 1));
}
function memberOf(parts, text, record, paragraph, note) {
  const first = parts[0];
  const last = parts.at(-1);
  const member = new MemberDraft(record, first?.start ?? record.start, last?.end ?? record.start, paragraph, note);
  const bind2 = bindOf(parts, text);
  const left = bind2 === null ? [] : parts.slice(0, bind2.left);
  const value = bind2 === null ? parts : parts.slice(bind2.right);
  if (bind2 !== null) {
    member.name = nameOf(left, text);
    member.phrase = text.slice(Math.max(member.start, (left.at(-1)?.end ?? member.start) - MAX_PHRASE), left.at(-1)?.end ?? member.start);
  } else if (kindOf(first) === "option" && first) {
    member.name = text.slice(first.start, first.end);
    member.phrase = member.name;
  }
  const body = bind2 === null && kindOf(first) === "option" ? value.slice(1) : value;
  member.valueStart = body[0]?.start ?? member.end;
  member.text = text.slice(member.valueStart, Math.min(member.end, member.valueStart + MAX_TEXT)).trim();
  for (const part of parts) {
    if (isRecord(part)) member.hold(part);
    else if (part.kind === "value") member.marks.push(part.mark);
  }
  if (member.name === null && member.marks.length > 0) {
    const at = parts.findIndex((part) => kindOf(part) === "value");
    const before = parts[at - 1];
    const kind = kindOf(before);
    if (before && !isRecord(before) && (kind === "word" || kind === "string" || kind === "option")) {
      member.name = inner(before, text);
      member.phrase = text.slice(Math.max(member.start, before.end - MAX_PHRASE), before.end);
      member.valueStart = parts[at]?.start ?? member.valueStart;
    }
  }
  return member;
}
function bindOf(parts, text) {
  const at = parts.findIndex((part) => kindOf(part) === "bind");
  if (at < 0 || isStatement(text.slice(parts[0]?.start ?? 0, (parts[0]?.start ?? 0) + 12))) return null;
  const bind2 = parts[at];
  if (bind2 && text.charAt(bind2.start) === ":" && bind2.end - bind2.start === 1) {
    const equals = parts.findIndex((part, index) => index > at && kindOf(part) === "bind" && text.charAt(part.start) === "=");
    const between = parts.slice(at + 1, equals);
    if (equals > 0 && between.length <= 8 && between.every((part) => ["word", "other", "record", "bind", "option"].includes(kindOf(part))))
      return { left: at, right: equals + 1 };
  }
  return { left: at, right: at + 1 };
}
function nameOf(left, text) {
  const last = left.at(-1);
  if (last === void 0) return null;
  if (!isRecord(last)) return last.kind === "value" ? null : inner(last, text);
  const key = last.members.length === 1 ? last.members[0] : void 0;
  const base = left.at(-2);
  if (key && last.kind !== "object" && key.text.length <= 80 && key.records.length === 0) {
    const owner = base && !isRecord(base) && base.kind === "word" && base.end === last.start ? `${inner(base, text)}.` : "";
    return `${owner}${key.text.replace(/["'`:]/g, "")}`;
  }
  return base && !isRecord(base) && base.kind === "word" ? inner(base, text) : null;
}
function inner(token, text) {
  const raw = text.slice(token.start, Math.min(token.end, token.start + 160));
  return token.kind === "string" ? raw.replace(/^(?:"""|'''|["'`])|(?:"""|'''|["'`])$/g, "") : raw;
}

// src/detect/structure/tabular.ts
var DELIMITERS2 = ["	", "|", ",", ";"];
var MAX_LINE2 = 4e3;
var MAX_LINES2 = 400;
function readTables(text, marks) {
  const tables = [];
  let known = 0;
  for (const mark of marks) {
    if (mark.start < known) continue;
    const start = text.lastIndexOf("\n", mark.start - 1) + 1;
    const end = lineEnd(text, mark.end);
    known = end;
    if (end - start > MAX_LINE2 || text.slice(mark.start, mark.end).includes("\n")) continue;
    for (const delimiter of DELIMITERS2) {
      const table = tableAround(text, start, end, mark, delimiter, tables.at(-1)?.end ?? 0);
      if (!table || marks.some((one) => one.start >= table.start && one.start < (table.rows[0]?.start ?? 0))) continue;
      tables.push(table);
      known = table.end;
      break;
    }
  }
  return tables;
}
function lineEnd(text, from) {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
function tableAround(text, start, end, mark, delimiter, floor) {
  const own = cellsOf(text, start, end, delimiter);
  if (own.length < 2) return null;
  const cell = own.find((one) => one.start <= mark.start && one.end >= mark.end);
  if (!cell || text.slice(cell.start, mark.start).trim().length > 3 || text.slice(mark.end, cell.end).trim().length > 3) return null;
  const above = [];
  let first = start;
  while (first > floor && above.length < MAX_LINES2) {
    const from = text.lastIndexOf("\n", first - 2) + 1;
    const row = rowOf(text, from, first - 1, delimiter);
    if (row === null || row.cells.length > 0 && row.cells.length !== own.length) break;
    above.push(row);
    first = from;
  }
  const rows = above.filter((row) => row.cells.length > 0).toReversed();
  const head2 = rows[0];
  if (!head2) return null;
  const header = head2.cells.map((one) => plain(text.slice(one.start, one.end)));
  if (!isHeader2(header, text.slice(head2.start, head2.end), delimiter)) return null;
  const below = [];
  let last = end;
  while (last < text.length && below.length < MAX_LINES2) {
    const to = lineEnd(text, last + 1);
    const row = rowOf(text, last + 1, to, delimiter);
    if (row === null || row.cells.length > 0 && row.cells.length !== own.length) break;
    below.push(row);
    last = to;
  }
  return {
    start: head2.start,
    end: last,
    header,
    rows: [...rows.slice(1), { start, end, cells: own }, ...below.filter((row) => row.cells.length > 0)]
  };
}
function rowOf(text, start, end, delimiter) {
  if (end - start > MAX_LINE2 || end <= start) return null;
  const line = text.slice(start, end);
  if (line.trim() === "") return null;
  if (/^[\s|+:=-]+$/.test(line)) return { start, end, cells: [] };
  return { start, end, cells: cellsOf(text, start, end, delimiter) };
}
function cellsOf(text, start, end, delimiter) {
  const cells = [];
  let from = start;
  let quoted = false;
  for (let i = start; i < end; i++) {
    const character2 = text.charAt(i);
    if (character2 === '"') quoted = !quoted;
    else if (character2 === delimiter && !quoted) {
      cells.push({ start: from, end: i });
      from = i + 1;
    }
  }
  cells.push({ start: from, end });
  return cells;
}
function plain(cell) {
  return withoutEnds(withoutEnds(cell.trim(), "\"'`*").trim(), "\"'`*").trim();
}
function isHeader2(cells, line, delimiter) {
  if (delimiter !== "|" && (/[=(){}[\]<>]/.test(line) || /^\s*(?:import|const|let|return|public|private|use)\s/.test(line))) return false;
  const filled = cells.filter((cell) => cell !== "");
  const named = filled.filter((cell) => /^[A-Za-z\u0080-\uffff][^"'`]{0,60}$/.test(cell) && !/[A-Za-z0-9]{40}/.test(cell));
  return named.length * 2 > filled.length;
}

// src/detect/structure/tagged.ts
var MAX_TAG2 = 2e3;
var MAX_ATTRIBUTES = 60;
var VOID = /* @__PURE__ */ new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"]);
function closedElements(text) {
  const names = /* @__PURE__ */ new Set();
  for (let at = text.indexOf("</"); at >= 0; at = text.indexOf("</", at + 2)) {
    const name = /^[A-Za-z][\w:.-]{0,60}/.exec(text.slice(at + 2, at + 64))?.[0];
    if (name !== void 0) names.add(name.toLowerCase());
  }
  if (text.includes("/>")) names.add("");
  return names;
}
function readTag(text, at, closed) {
  const isClose = text.charAt(at + 1) === "/";
  const name = /^[A-Za-z][\w:.-]{0,60}/.exec(text.slice(at + (isClose ? 2 : 1), at + 64))?.[0]?.toLowerCase();
  if (name === void 0) return null;
  const attributes = [];
  const last = Math.min(text.length, at + MAX_TAG2);
  let i = at + (isClose ? 2 : 1) + name.length;
  while (i < last) {
    const character2 = text.charAt(i);
    if (character2 === ">") return finished(name, i + 1, isClose, false, attributes, closed);
    if (character2 === "/" && text.charAt(i + 1) === ">") return finished(name, i + 2, isClose, true, attributes, closed);
    if (/\s/.test(character2)) {
      i++;
      continue;
    }
    const attribute = /^([A-Za-z_:@][\w:.-]{0,80})(?:\s{0,4}=\s{0,4}(["']?))?/.exec(text.slice(i, i + 100));
    if (!attribute?.[1] || attributes.length >= MAX_ATTRIBUTES) return null;
    i += attribute[0].length;
    const quote = attribute[2];
    if (quote === void 0) {
      attributes.push({ name: attribute[1], start: i, end: i });
      continue;
    }
    const end = quote === "" ? unquotedEnd(text, i, last) : text.indexOf(quote, i);
    if (end < 0 || end >= last) return null;
    attributes.push({ name: attribute[1], start: i, end });
    i = end + quote.length;
  }
  return null;
}
function unquotedEnd(text, from, last) {
  let end = from;
  while (end < last && !/[\s>]/.test(text.charAt(end))) end++;
  return end;
}
function finished(name, end, isClose, isEmpty, attributes, closed) {
  if (isClose) return { name, end, form: "close", attributes };
  if (isEmpty || VOID.has(name)) return { name, end, form: "empty", attributes };
  return closed.has(name) ? { name, end, form: "open", attributes } : null;
}

// src/detect/structure/tokens.ts
var MAX_STRING = 4e3;
var COMMENTS = "#/<-;'";
var OPENERS = "([{";
var CLOSERS = ")]}";
var JOINTS = ["::", "->", "?.", ".", "-"];
function isWordCode(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 95 || code === 36 || code === 64 || code > 160;
}
function isSpace(character2) {
  return character2 === " " || character2 === "	" || character2 === "\r" || character2 === "\f" || character2 === "\v" || character2 === "\0";
}
function tokenize(text, marks) {
  return new Tokenizer(text, marks).run();
}
var Tokenizer = class {
  #text;
  #marks;
  #tokens = [];
  /** Quotes that close a string which was read as content. */
  #closing = /* @__PURE__ */ new Set();
  #elements;
  /** What closes a comment or a string, and is not there any more. */
  #missing = /* @__PURE__ */ new Set();
  /** Up to where a quotation mark of a kind closes nothing. */
  #unclosed = /* @__PURE__ */ new Map();
  /** Up to here comments are content: the lines around a mark that is commented out. */
  #content;
  #at = 0;
  #mark = 0;
  constructor(text, marks) {
    this.#text = text;
    this.#marks = marks;
    this.#elements = closedElements(text);
    this.#content = commentedParts(text, marks);
  }
  run() {
    while (this.#at < this.#text.length) this.#step();
    return this.#tokens;
  }
  #push(kind, end, mark = -1, tag = null) {
    this.#tokens.push({ kind, start: this.#at, end, mark, tag });
    this.#at = end;
    while ((this.#marks[this.#mark]?.start ?? Infinity) < end) this.#mark++;
  }
  /** Whether a mark begins in [start, end). */
  #holdsMark(start, end) {
    for (let i = this.#mark; i < this.#marks.length; i++) {
      const at = this.#marks[i]?.start ?? Infinity;
      if (at >= end) return false;
      if (at >= start) return true;
    }
    return false;
  }
  #step() {
    const text = this.#text;
    const at = this.#at;
    const mark = this.#marks[this.#mark];
    if (mark?.start === at) {
      this.#push("value", Math.max(mark.end, at + 1), this.#mark);
      return;
    }
    const character2 = text.charAt(at);
    if (character2 === "\n") this.#push("newline", at + 1);
    else if (isSpace(character2)) this.#at++;
    else if (this.#comment(character2)) return;
    else if (character2 === '"' || character2 === "'" || character2 === "`") this.#string(character2);
    else if (isWordCode(text.charCodeAt(at))) this.#word();
    else if (OPENERS.includes(character2)) this.#push("open", at + 1);
    else if (CLOSERS.includes(character2)) this.#push("close", at + 1);
    else if (character2 === "," || character2 === ";") this.#push("separator", at + 1);
    else if (character2 === "<" && this.#tag()) return;
    else if (character2 === ":" || character2 === "=" || character2 === "<") this.#bind(character2);
    else if (character2 === "-") this.#dash();
    else this.#push("other", at + 1);
  }
  /** A comment, unless it holds a mark or stands among lines that do. */
  #comment(character2) {
    const text = this.#text;
    const at = this.#at;
    if (!COMMENTS.includes(character2) || character2 === "-" && text.charAt(at + 1) !== "-") return false;
    const lineStart2 = isLineStart(text, at);
    const free = lineStart2 || " 	;,({[}])".includes(text.charAt(at - 1));
    const next = text.charAt(at + 1);
    let end = -1;
    if (character2 === "/" && next === "*") end = this.#closeOf("*/", at + 2);
    else if (character2 === "<" && text.startsWith("<!--", at)) end = this.#closeOf("-->", at + 4);
    else if (character2 === "#" && free && next !== "{" || character2 === "/" && next === "/" && free || character2 === "-" && next === "-" && free && (isSpace(text.charAt(at + 2)) || text.charAt(at + 2) === "-") || lineStart2 && (character2 === ";" || character2 === "'" && next === " ")) {
      const line = text.indexOf("\n", at);
      end = line < 0 ? text.length : line;
    }
    if (end < 0) return false;
    if (this.#holdsMark(at, end) || this.#content.some((one) => at >= one.start && at < one.end)) {
      this.#push("other", at + (character2 === "<" ? 4 : character2 === "#" || character2 === ";" || character2 === "'" ? 1 : 2));
      return true;
    }
    this.#push("comment", end);
    return true;
  }
  #string(quote) {
    const text = this.#text;
    const at = this.#at;
    const isApostrophe = quote === "'" && at > 0 && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1));
    if (this.#closing.delete(at) || isApostrophe) {
      this.#push("other", at + 1);
      return;
    }
    const triple = text.startsWith(quote.repeat(3), at);
    const end = triple ? this.#closeOf(quote.repeat(3), at + 3) : this.#stringEnd(at, quote);
    if (end < 0) {
      this.#push("other", at + (triple ? 3 : 1));
      return;
    }
    if (!this.#holdsMark(at, end)) {
      this.#push("string", end);
      return;
    }
    const mark = this.#marks[this.#mark];
    if (mark && !triple && text.slice(at + 1, mark.start).trim() === "" && text.slice(mark.end, end - 1).trim() === "") {
      this.#push("value", end, this.#mark);
      return;
    }
    if (!triple) this.#closing.add(end - 1);
    this.#push("other", at + (triple ? 3 : 1));
  }
  /** Index behind the next `closer`; -1 where there is none. */
  #closeOf(closer, from) {
    if (this.#missing.has(closer)) return -1;
    const at = this.#text.indexOf(closer, from);
    if (at < 0) this.#missing.add(closer);
    return at < 0 ? -1 : at + closer.length;
  }
  /** Index behind the quote that closes the one at `at`; -1 where the string does not close in time. */
  #stringEnd(at, quote) {
    if (at < (this.#unclosed.get(quote) ?? 0)) return -1;
    const text = this.#text;
    const last = Math.min(text.length, at + MAX_STRING);
    let i = at + 1;
    for (; i < last; i++) {
      const character2 = text.charAt(i);
      if (character2 === "\\") i++;
      else if (character2 === quote) return i + 1;
      else if (character2 === "\n" && quote !== "`") break;
    }
    this.#unclosed.set(quote, i);
    return -1;
  }
  #word() {
    const text = this.#text;
    const start = this.#at;
    const url = /^(?:https?|wss?|tcp|tls):\/\//.exec(text.slice(start, start + 8));
    const limit = this.#marks[this.#mark]?.start ?? text.length;
    if (url) {
      let end2 = start + url[0].length;
      while (end2 < limit && end2 - start < 2e3 && !" 	\r\n\"'`<>,;)]}|\\".includes(text.charAt(end2))) end2++;
      this.#push("url", end2);
      return;
    }
    let end = start;
    while (end < limit) {
      if (isWordCode(text.charCodeAt(end))) end++;
      else {
        const joint = JOINTS.find((one) => text.startsWith(one, end));
        if (joint === void 0 || end + joint.length >= limit || !isWordCode(text.charCodeAt(end + joint.length))) break;
        end += joint.length;
      }
    }
    this.#push("word", end);
  }
  #tag() {
    if (this.#elements.size === 0) return false;
    const tag = readTag(this.#text, this.#at, this.#elements);
    if (!tag) return false;
    this.#push("tag", tag.end, -1, tag);
    return true;
  }
  #bind(character2) {
    const text = this.#text;
    const at = this.#at;
    const next = text.charAt(at + 1);
    if (character2 === "<") {
      this.#push(next === "-" && isSpace(text.charAt(at + 2)) ? "bind" : "other", at + (next === "-" || next === "=" ? 2 : 1));
      return;
    }
    if (next === "=") {
      const isComparison = character2 === "=";
      this.#push(isComparison ? "other" : "bind", at + (isComparison && text.charAt(at + 2) === "=" ? 3 : 2));
    } else if (character2 === "=") {
      const isComparison = "!<>~".includes(text.charAt(at - 1)) || next === "~";
      this.#push(isComparison ? "other" : "bind", at + (next === ">" ? 2 : 1));
    } else if (next === ":") this.#push("other", at + 2);
    else {
      const before = text.charAt(at - 1);
      const binds = next === "" || /[\s"'`[{(!&*<]/.test(next) || /[A-Za-z_"'`)\]\u0080-\uffff]/.test(before) || this.#holdsMark(at + 1, at + 2);
      this.#push(binds ? "bind" : "other", at + 1);
    }
  }
  /** `--api-key`, `-k`: an option; any other dash is text. */
  #dash() {
    const text = this.#text;
    const at = this.#at;
    const before = text.charAt(at - 1);
    const length = text.charAt(at + 1) === "-" ? 2 : 1;
    let end = at + length;
    if ((at === 0 || /[\s"'`([,]/.test(before)) && /[A-Za-z]/.test(text.charAt(end))) {
      while (isWordCode(text.charCodeAt(end)) || text.charAt(end) === "-" && isWordCode(text.charCodeAt(end + 1))) end++;
      if (!this.#holdsMark(at, end)) {
        this.#push("option", end);
        return;
      }
    }
    this.#push("other", at + 1);
  }
};
function isLineStart(text, at) {
  for (let i = at - 1; i >= 0 && at - i < 200; i--) {
    const character2 = text.charAt(i);
    if (character2 === "\n") return true;
    if (!isSpace(character2) && !(character2 === "+" && (i === 0 || text.charAt(i - 1) === "\n"))) return false;
  }
  return at < 200;
}
var LINE_COMMENT = /^[ \t]*(#+|\/\/+|--|;+|\*(?!\*)|REM\b|rem\b|'(?= ))/;
function commentedParts(text, marks) {
  const parts = [];
  let known = 0;
  for (const mark of marks) {
    if (mark.start < known) continue;
    const part = commentedLines(text, mark);
    if (part) parts.push(part);
    const line = text.indexOf("\n", mark.end);
    known = Math.max(part?.end ?? 0, line < 0 ? text.length : line);
  }
  return parts;
}
function commentedLines(text, mark) {
  const lineAt = (start2) => text.slice(start2, start2 + 240);
  let start = text.lastIndexOf("\n", mark.start - 1) + 1;
  const sign = LINE_COMMENT.exec(lineAt(start))?.[1];
  if (sign === void 0) return null;
  const isSame = (from) => LINE_COMMENT.exec(lineAt(from))?.[1]?.charAt(0) === sign.charAt(0);
  for (let count = 0; start > 0 && count < 40; count++) {
    const above = text.lastIndexOf("\n", start - 2) + 1;
    if (!isSame(above)) break;
    start = above;
  }
  let end = text.indexOf("\n", mark.end);
  for (let count = 0; end >= 0 && count < 40 && isSame(end + 1); count++) end = text.indexOf("\n", end + 1);
  return { start, end: end < 0 ? text.length : end };
}

// src/detect/structure/read.ts
var MAX_OPEN = 120;
var MAX_OPENER = 200;
var NEAR_PARTS = 24;
var NAMING = /^(?:name|key|id|k|property|field|label|title|data-(?:name|key))$/i;
function readRecords(text, marks, path) {
  return new Reader(text, marks, path).run();
}
var Reader = class {
  #text;
  #marks;
  #tokens;
  #tables;
  #root;
  #stack;
  #matched;
  #isMarkdown;
  /** In a diff every line has a sign in front. */
  #margin;
  #table = 0;
  /** Index of the root's first member that belongs to the document which is being read; -1 where there is but one. */
  #document = -1;
  /** Where the line begins that is being read. */
  #lineStart = 0;
  constructor(text, marks, path) {
    this.#text = text;
    this.#marks = marks;
    this.#tokens = tokenize(text, marks);
    this.#tables = readTables(text, marks);
    this.#root = new RecordDraft("file", null, "", 0);
    this.#stack = [frameOf(this.#root, "", -1)];
    this.#matched = matchedBrackets(this.#tokens, text);
    this.#isMarkdown = /\.(?:md|markdown|mdx|rst|txt)$/i.test(path);
    this.#margin = /^@@ -\d/m.test(text) ? 1 : 0;
  }
  run() {
    const tokens = this.#tokens;
    let lineStart2 = true;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token) break;
      if (lineStart2 && this.#top.closer === "") {
        const next = this.#line(i);
        if (next > i) {
          const last = tokens[next - 1];
          if (last?.kind === "newline") this.#lineStart = last.end;
          i = next - 1;
          continue;
        }
      }
      lineStart2 = token.kind === "newline";
      if (lineStart2) this.#lineStart = token.end;
      this.#take(token, tokens[i + 1]);
    }
    this.#endDocument();
    this.#root.end = this.#text.length;
    return { text: this.#text, root: this.#root, places: this.#places() };
  }
  get #top() {
    return this.#stack.at(-1) ?? frameOf(this.#root, "", 0);
  }
  /** What begins a line where no bracket is open. Returns the index of the first token that is not dealt with. */
  #line(index) {
    const text = this.#text;
    const token = this.#tokens[index];
    if (!token) return index;
    const continued = this.#top.parts.length > 0;
    if (token.kind === "newline") {
      if (continued) this.#flush(this.#top);
      for (const frame of this.#stack) frame.paragraph++;
      this.#top.note = "";
      return index + 1;
    }
    if (continued) return index;
    const start = this.#lineStart;
    const table = this.#tables[this.#table];
    if (table && table.start <= token.start && token.start < table.end) {
      this.#table++;
      this.#indent(0, -1);
      this.#addTable(table);
      let next = index;
      while ((this.#tokens[next]?.start ?? Infinity) < table.end) next++;
      return this.#nextLine(next, table.end + 1);
    }
    const isPlain = this.#marksIn(start, this.#lineEnd(start)).length === 0;
    if (isPlain && !this.#isMarkdown && token.start === start && /^---[ \t]*(?:#.*)?\r?$/.test(text.slice(start, this.#lineEnd(start)))) {
      this.#document = Math.max(this.#document, 0);
      this.#endDocument();
      return this.#nextLine(index, this.#lineEnd(start));
    }
    if (token.kind === "comment") {
      this.#commentLine(token, start);
      return this.#tokens[index + 1]?.kind === "newline" ? index + 2 : index + 1;
    }
    const section2 = isPlain ? sectionTitle(text, start) : null;
    if (section2 !== null) {
      this.#section(section2, 1, start);
      return this.#nextLine(index, this.#lineEnd(start));
    }
    let first = index;
    if (token.start === start && /[+-]/.test(text.charAt(start)) && token.kind === "other" && (this.#margin > 0 || !/\s/.test(text.charAt(start + 1))))
      first++;
    const begin = this.#tokens[first];
    if (!begin || begin.kind === "newline") return first;
    const column = begin.start - start - this.#margin;
    if (begin.kind === "other" && text.charAt(begin.start) === "-" && /\s/.test(text.charAt(begin.end))) {
      const content = this.#tokens[first + 1];
      const inner2 = content && content.kind !== "newline" ? content.start - start - this.#margin : column + 2;
      this.#indent(column, column);
      this.#push(new RecordDraft("item", null, "", begin.start), "", inner2, column);
      return first + 1;
    }
    this.#indent(column, -1);
    return first;
  }
  #lineEnd(start) {
    const end = this.#text.indexOf("\n", start);
    return Math.min(end < 0 ? this.#text.length : end, start + MAX_OPENER);
  }
  /** Each of several YAML documents is a record of its own. */
  #endDocument() {
    while (this.#stack.length > 1) this.#pop();
    this.#flush(this.#top);
    if (this.#document < 0) return;
    const members = this.#root.members.splice(this.#document);
    const first = members[0];
    if (first) {
      const record = new RecordDraft("section", null, "", first.start);
      for (const member of members) {
        member.record = record;
        record.add(member);
      }
      const holder = new MemberDraft(this.#root, record.start, record.end, 0, "");
      holder.hold(record);
      this.#root.add(holder);
    }
    this.#document = this.#root.members.length;
    this.#top.indent = 0;
  }
  /** Index behind the tokens up to `end`, and behind the line's end. What goes on beyond it is read as any other text. */
  #nextLine(index, end) {
    let next = index;
    while ((this.#tokens[next]?.end ?? Infinity) <= end && this.#tokens[next]?.kind !== "newline") next++;
    return this.#tokens[next]?.kind === "newline" ? next + 1 : next;
  }
  /** A comment on a line of its own is a heading of what follows, or a section's title. */
  #commentLine(token, start) {
    const line = this.#text.slice(token.start, Math.min(token.end, token.start + MAX_OPENER));
    const heading = /^(#{1,6})\s+(\S.*)$/.exec(line);
    if (heading?.[1] && heading[2] && token.start === start && (this.#isMarkdown || heading[1].length === 2 || heading[1].length === 3)) {
      this.#section(heading[2].trim(), heading[1].length, start);
    } else addNote(this.#top, line);
  }
  #section(title, level, start) {
    while (this.#stack.length > 1 && (this.#top.level === 0 || this.#top.level >= level)) this.#pop();
    this.#flush(this.#top);
    const record = new RecordDraft("section", title, title, start);
    this.#push(record, "", -1, -1, level);
  }
  /** Closes what ends with a line of this indentation, and opens the block that begins with it. */
  #indent(column, dash) {
    for (; ; ) {
      const top2 = this.#top;
      if (this.#stack.length === 1 || top2.level > 0 || top2.closer !== "") break;
      if (top2.indent < column || top2.indent === column && (dash < 0 || top2.dash !== column)) break;
      if (top2.indent > column || top2.dash === column) this.#pop();
      else break;
    }
    const top = this.#top;
    if (top.indent < 0) {
      top.indent = column;
      return;
    }
    if (column > top.indent || dash >= 0 && column === top.indent && isOpenEnded(top.record.members.at(-1))) {
      const last = top.record.members.at(-1);
      if (last)
        this.#push(new RecordDraft("block", last.text === "" ? last.name : null, this.#openerOf(last), last.end), "", column, -1, 0, last);
      else top.indent = column;
    } else if (column < top.indent) {
      const members = top.record.members.splice(0);
      const block = new RecordDraft("block", null, "", members[0]?.start ?? top.record.start);
      for (const member of members) {
        member.record = block;
        block.add(member);
      }
      const holder = new MemberDraft(top.record, block.start, block.end, 0, "");
      holder.hold(block);
      if (members.length > 0) top.record.add(holder);
      top.indent = column;
    }
  }
  #openerOf(member) {
    return this.#text.slice(member.start, Math.min(member.end, member.start + MAX_OPENER));
  }
  #push(record, closer, indent, dash = -1, level = 0, holder = null) {
    if (this.#stack.length >= MAX_OPEN) return;
    if (holder) holder.hold(record);
    this.#stack.push({ ...frameOf(record, closer, indent), dash, level, paragraph: this.#top.paragraph });
  }
  /** Closes the innermost frame; lines and sections go to the record around them, brackets to the parts around them. */
  #pop() {
    const frame = this.#stack.pop();
    if (!frame) return;
    this.#flush(frame);
    const { record } = frame;
    const top = this.#top;
    if (record.inside) {
      record.inside.end = Math.max(record.inside.end, record.end);
      return;
    }
    if (frame.closer !== "") {
      top.parts.push(record);
      return;
    }
    const [only] = record.members;
    if (record.kind === "item" && record.members.length === 1 && only && only.records.length === 0) {
      only.record = top.record;
      top.record.add(only);
      return;
    }
    const member = new MemberDraft(top.record, record.start, record.end, frame.paragraph, "");
    member.name = record.kind === "section" ? record.name : null;
    member.hold(record);
    top.record.add(member);
  }
  #take(token, next) {
    const top = this.#top;
    if (token.kind === "open") this.#open(token);
    else if (token.kind === "close") this.#close(token);
    else if (token.kind === "tag" && token.tag) this.#takeTag(token, token.tag);
    else if (token.kind === "comment") this.#takeComment(token);
    else if (token.kind === "newline") {
      if (top.parts.length > 0 && this.#endsAtNewline(top, next)) this.#flush(top);
    } else if (token.kind === "separator" && (top.closer !== "" || this.#text.charAt(token.start) === ";")) {
      if (top.closer === "<") top.parts.push(token);
      else this.#flush(top);
    } else if (this.#isAmpersand(token)) this.#flush(top);
    else top.parts.push(token);
  }
  #isAmpersand(token) {
    const text = this.#text;
    return token.kind === "other" && text.charAt(token.start) === "&" && /\w/.test(text.charAt(token.start - 1)) && /\w/.test(text.charAt(token.end));
  }
  /** A statement goes on behind an operator; in parentheses and in lists it always does. */
  #endsAtNewline(top, next) {
    if (top.closer === "]" || top.closer === ")" && !/^(?:const|let|type|var)$/.test(top.record.opener)) return false;
    const last = top.parts.at(-1);
    if (last === void 0) return false;
    const sign = this.#text.charAt(last.end - 1);
    if (kindOf(last) === "bind") return top.closer === "" && sign === ":";
    if (kindOf(last) === "other" && "+\\&|?.".includes(sign)) return false;
    if (next?.kind === "other" && /^\??\.[A-Za-z]/.test(this.#text.slice(next.start, next.start + 3))) return false;
    if (top.closer === "}" && next && (next.kind === "bind" || next.kind === "other" && "+?.&|:".includes(this.#text.charAt(next.start))))
      return false;
    return true;
  }
  #takeComment(token) {
    const top = this.#top;
    const text = this.#text.slice(token.start, Math.min(token.end, token.start + MAX_OPENER));
    const last = top.record.members.at(-1);
    if (top.parts.length > 0) top.behind ||= text;
    else if (last && token.start - last.end < 300 && !this.#text.slice(last.end, token.start).includes("\n")) last.note ||= text;
    else addNote(top, text);
  }
  #open(token) {
    const text = this.#text;
    const character2 = text.charAt(token.start);
    if (!this.#matched.has(token.start) || this.#stack.length >= MAX_OPEN) {
      this.#top.parts.push({ ...token, kind: "other" });
      return;
    }
    const parts = this.#top.parts.slice(-NEAR_PARTS);
    const kind = character2 === "{" ? "object" : character2 === "[" ? "list" : "call";
    const body = parts.findLastIndex((part) => isRecord(part) && part.kind === "object");
    const from = parts[body + 1]?.start ?? token.start;
    const opener = text.slice(Math.max(from, token.start - MAX_OPENER), token.start).trim();
    const bound = parts.length > 0 ? membersOf(parts, text, this.#root, 0, "")[0]?.name : null;
    for (const part of parts) if (isRecord(part)) part.inside = null;
    this.#push(new RecordDraft(kind, isStatement(opener) ? null : bound ?? null, opener, token.start), CLOSER[character2] ?? "", 0);
  }
  #close(token) {
    const character2 = this.#text.charAt(token.start);
    const at = this.#stack.findLastIndex((frame) => frame.closer === character2);
    if (at < 0 || !this.#matched.has(token.start)) return;
    while (this.#stack.length > at) {
      const frame = this.#top;
      this.#flush(frame);
      frame.record.end = token.end;
      this.#pop();
    }
    if (this.#top.closer === "" && this.#top.parts.length === 0) this.#flush(this.#top);
  }
  #takeTag(token, tag) {
    if (tag.form === "close") {
      const at = this.#stack.findLastIndex((frame) => frame.closer === "<" && frame.record.opener === tag.name);
      if (at < 0) return;
      while (this.#stack.length > at) {
        const frame = this.#top;
        this.#flush(frame);
        frame.record.end = token.end;
        this.#pop();
      }
      this.#flush(this.#top);
      return;
    }
    this.#flush(this.#top);
    const named = tag.attributes.find((one) => NAMING.test(one.name));
    const name = named ? this.#text.slice(named.start, named.end) : tag.name;
    const record = new RecordDraft("element", name, tag.name, token.start);
    for (const attribute of tag.attributes) {
      const member = new MemberDraft(record, attribute.start, attribute.end, 0, "");
      member.name = attribute.name;
      member.phrase = attribute.name;
      member.text = this.#text.slice(attribute.start, Math.min(attribute.end, attribute.start + 400));
      member.marks.push(...this.#marksIn(attribute.start, attribute.end));
      record.add(member);
    }
    record.end = token.end;
    if (tag.form === "open" && this.#stack.length < MAX_OPEN) this.#push(record, "<", 0);
    else {
      this.#top.parts.push(record);
      this.#flush(this.#top);
    }
  }
  /** Ends the member that is being read. */
  #flush(frame) {
    const { parts, record } = frame;
    if (parts.length === 0) return;
    frame.parts = [];
    const note = frame.behind === "" ? frame.note : `${frame.note}
${frame.behind}`.trim();
    frame.behind = "";
    const [only] = parts;
    if (isRecord(only) && parts.length === 1 && only.kind === "element") {
      const member = new MemberDraft(record, only.start, only.end, frame.paragraph, note);
      member.name = only.name;
      member.hold(only);
      const before = record.members.at(-1)?.records[0];
      if (record.opener === "dict" && before?.opener === "key" && only.opener !== "key") {
        member.name = before.members[0]?.text ?? null;
        if (only.members.length === 0) member.text = only.opener;
      }
      member.phrase = member.name ?? "";
      record.add(member);
    } else if (frame.closer === "" && isList2(parts)) record.add(this.#row(parts, record, frame.paragraph, note));
    else {
      nameTuples(parts, this.#text);
      for (const member of membersOf(parts, this.#text, record, frame.paragraph, note)) record.add(member);
    }
    if (record.kind === "object" || record.kind === "list" || record.kind === "call") frame.note = "";
  }
  /** A line of values with commas between: a row without a header. */
  #row(parts, record, paragraph, note) {
    const row = new RecordDraft("row", null, "", parts[0]?.start ?? record.start);
    let from = 0;
    for (let i = 0; i <= parts.length; i++) {
      if (i < parts.length && kindOf(parts[i]) !== "separator") continue;
      if (i > from) for (const member2 of membersOf(parts.slice(from, i), this.#text, row, 0, "")) row.add(member2);
      from = i + 1;
    }
    const member = new MemberDraft(record, row.start, row.end, paragraph, note);
    member.hold(row);
    return member;
  }
  #addTable(table) {
    const top = this.#top;
    const list = new RecordDraft("list", null, table.header.join(" "), table.start);
    for (const { start, end, cells } of table.rows) {
      const row = new RecordDraft("row", null, "", start);
      for (const [index, cell] of cells.entries()) {
        const member2 = new MemberDraft(row, cell.start, cell.end, 0, "");
        member2.name = table.header[index] ?? null;
        member2.phrase = member2.name ?? "";
        member2.text = this.#text.slice(cell.start, Math.min(cell.end, cell.start + 400)).replace(/["'`*]/g, "").trim();
        member2.marks.push(...this.#marksIn(cell.start, cell.end));
        row.add(member2);
      }
      row.end = end;
      const holder = new MemberDraft(list, start, end, 0, "");
      holder.hold(row);
      list.add(holder);
    }
    list.end = table.end;
    const member = new MemberDraft(top.record, table.start, table.end, top.paragraph, top.note);
    member.hold(list);
    top.record.add(member);
  }
  /** The marks that begin in [start, end). */
  #marksIn(start, end) {
    let low = 0;
    let high = this.#marks.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((this.#marks[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found = [];
    for (let i = low; (this.#marks[i]?.start ?? Infinity) < end; i++) found.push(i);
    return found;
  }
  #places() {
    const places = this.#marks.map(() => null);
    const open = [this.#root];
    for (let record = open.pop(); record; record = open.pop()) {
      for (const member of record.members) {
        for (const mark of member.marks) places[mark] ??= member;
        open.push(...member.records);
      }
    }
    return places;
  }
};
var CLOSER = { "(": ")", "[": "]", "{": "}" };
function frameOf(record, closer, indent) {
  return { record, closer, indent, dash: -1, level: 0, parts: [], note: "", behind: "", noted: 0, paragraph: 0 };
}
function addNote(frame, text) {
  const count = frame.record.members.length;
  frame.note = (count === frame.noted ? `${frame.note}
${text}` : text).slice(-MAX_OPENER).trim();
  frame.noted = count;
}
function isOpenEnded(member) {
  return member !== void 0 && member.text === "" && member.name !== null;
}
function isList2(parts) {
  return parts.some((part) => kindOf(part) === "separator") && parts.some((part) => kindOf(part) === "value") && !parts.some((part) => kindOf(part) === "bind" || kindOf(part) === "option");
}
function sectionTitle(text, start) {
  const end = text.indexOf("\n", start);
  const line = text.slice(start, Math.min(end < 0 ? text.length : end, start + 120));
  const title = /^[ \t]*\[{1,2}([\w.:@/\\ "'-]{1,80})\]{1,2}[ \t\r]*(?:[#;].*)?$/.exec(line)?.[1];
  return title === void 0 ? null : title.replace(/["']/g, "").trim();
}
function nameTuples(parts, text) {
  const at = parts.findIndex((part) => kindOf(part) === "word" && /^values$/i.test(text.slice(part.start, part.end)));
  if (at < 0) return;
  const columns = parts.slice(0, at).findLast(isRecord);
  if (columns?.kind !== "call") return;
  for (const tuple of parts.slice(at + 1)) {
    if (!isRecord(tuple) || tuple.kind !== "call") continue;
    for (const [index, member] of tuple.members.entries()) member.name ??= columns.members[index]?.text.replace(/["'`[\]]/g, "") ?? null;
  }
}
function matchedBrackets(tokens, text) {
  const matched = /* @__PURE__ */ new Set();
  const open = [];
  for (const [index, token] of tokens.entries()) {
    const character2 = text.charAt(token.start);
    if (token.kind === "open") open.push({ closer: CLOSER[character2] ?? "", start: token.start });
    else if (token.kind === "close") {
      const top = open.at(-1);
      const at = top?.closer === character2 ? open.length - 1 : open.at(-2)?.closer === character2 ? open.length - 2 : -1;
      if (at < 0) continue;
      matched.add(open[at]?.start ?? 0);
      matched.add(token.start);
      open.length = at;
    }
    if (index === tokens.length - 1) {
      for (const one of open) if (/^\s*(?:\/\/.*)?\n/.test(text.slice(one.start + 1, one.start + 120))) matched.add(one.start);
    }
  }
  return matched;
}

// src/detect/structure/neighbourhood.ts
var REACH2 = 6e3;
var MAX_CLUSTER = 32 * 1024;
var LINE = 600;
function* neighbourhoods2(bytes, sites) {
  let cluster = [];
  let first = 0;
  let last = 0;
  for (const [index, site] of sites.entries()) {
    if (site.readings.length > 0 || site.pieces.length > 1) {
      yield alone(site, index);
      continue;
    }
    if (cluster.length > 0 && (site.start > last + REACH2 || site.end - first > MAX_CLUSTER || site.start < last)) {
      yield clustered(bytes, sites, cluster);
      cluster = [];
    }
    if (cluster.length === 0) first = site.start;
    cluster.push(index);
    last = site.end;
  }
  if (cluster.length > 0) yield clustered(bytes, sites, cluster);
}
function placesIn({ text, marks, sites }, path) {
  const tree = readRecords(text, marks, path);
  const places = /* @__PURE__ */ new Map();
  for (const [index, member] of tree.places.entries()) {
    const value = marks[index];
    const site = sites[index];
    if (member && value && site !== void 0) places.set(site, { tree, member, value });
  }
  return places;
}
function alone(site, index) {
  const before = fromLine(site.before.slice(-REACH2), site.before.length > REACH2);
  const value = "";
  return {
    text: before + value + site.after.slice(0, REACH2),
    marks: [{ start: before.length, end: before.length + value.length }],
    sites: [index]
  };
}
function clustered(bytes, all, cluster) {
  const marks = [];
  const sites = [];
  const begin = Math.max(0, (all[cluster[0] ?? 0]?.start ?? 0) - REACH2);
  let text = "";
  let at = begin;
  for (const index of cluster) {
    const site = all[index];
    if (!site || site.start < at) continue;
    const piece = bytes.toString("utf8", at, site.start);
    text += at === begin ? fromLine(piece, begin > 0) : piece;
    const start = text.length;
    text += site.key ? "" : site.value;
    marks.push({ start, end: text.length });
    sites.push(index);
    at = site.end;
  }
  return { text: text + bytes.toString("utf8", at, Math.min(bytes.length, at + REACH2)), marks, sites };
}
function fromLine(text, isCut) {
  if (!isCut) return text;
  const line = text.indexOf("\n");
  return line >= 0 && line < LINE ? text.slice(line + 1) : text;
}

// src/detect/detect.ts
var FULL = 8;
var BARE_REST = 160;
function detect(input) {
  return detectAt(input, findSites(input.bytes));
}
function look(input) {
  return finish(lookSteps(input));
}
function* lookSteps(input) {
  const { bytes, from = 0, to = bytes.length } = input;
  const effort = new Effort(input.allowance ?? allowanceFor(bytes.length));
  const places = [];
  const sites = yield* siteSteps(bytes, places, effort);
  const own = places.filter(({ at }) => at >= from && at < to);
  const isRead = own.length > 0 && (input.sparing !== true || own.length <= FULL);
  const detections = yield* detectSteps(input, sites, effort);
  return { detections, requests: isRead ? requestsAt(bytes, own) : [], unread: effort.isSpent ? TOO_DENSE : null };
}
function detectAt(input, sites) {
  return finish(detectSteps(input, sites));
}
function spotsAt(input, sites) {
  const first = sites.reduce((least, site) => Math.min(least, site.start), input.bytes.length);
  return finish(judgeSteps(input, sites, first)).map(({ paired: { candidate, kind, score } }) => {
    const { role, name, site } = candidate;
    const { value, start, end, readings, pieces, shape } = site;
    const places = pieces.length > 1 ? pieces : [{ start, end }];
    return { kind, value: new SecretText(ownText(value)), sha256: hashOf(site), score, reading: readings, places, shape, role, name };
  });
}
function* detectSteps(input, sites, effort) {
  const judged = yield* judgeSteps(input, sites);
  if (judged.length === 0) return [];
  const { bytes } = input;
  const spans = maskedSpans(spansOf(sites));
  const mayAllow = sites.some(isWide2) || bytes.includes(ALLOW_WORD);
  const detections = [];
  const candidates = judged.map(({ paired }) => paired.candidate);
  const environments = yield* environmentSteps(bytes, input.path, candidates, effort);
  for (const [index, { paired, position }] of judged.entries()) {
    detections.push(describe2(paired, position, bytes, spans, mayAllow, environments.get(index) ?? null));
    yield;
  }
  return detections;
}
function* judgeSteps(input, sites, base = 0) {
  const { bytes, path } = input;
  if (sites.length === 0) return [];
  const factsAt = fileFacts(path, bytes, sites.some(isWide2));
  const bare = isBare2(bytes, sites);
  const judged = [];
  for (const site of sites) {
    const candidate = classify(site, factsAt(site.start), bare);
    if (candidate) judged.push(candidate);
    yield;
  }
  const candidates = withListenKeys(judged);
  const positions = positionsOf(bytes.subarray(base));
  const places = [];
  for (const { site } of candidates) {
    places.push(positions.at(site.start - base, site.end - base, isWide2(site)));
    yield;
  }
  const lines = places.map((place) => place.line);
  const endLines = places.map((place) => place.endLine);
  const placed = [];
  for (const [index, paired] of (yield* pairSteps(candidates, lines, endLines, bare)).entries()) {
    const position = places[index];
    const { site } = paired.candidate;
    if (position && site.start >= (input.from ?? 0) && site.start < (input.to ?? bytes.length)) placed.push({ paired, position });
  }
  return placed;
}
function withListenKeys(candidates) {
  const known = new Map(candidates.filter((one) => one.kind === "listen-key").map((one) => [one.site.value, one]));
  if (known.size === 0) return candidates;
  return candidates.map((candidate) => {
    const listen = known.get(candidate.site.value);
    return listen ? { ...listen, site: candidate.site } : candidate;
  });
}
function* environmentSteps(bytes, path, candidates, effort) {
  const answers = /* @__PURE__ */ new Map();
  const sites = candidates.map((one) => one.site);
  const mayPathTell = mayTellEnvironment(path);
  for (const neighbourhood of neighbourhoods2(bytes, sites)) {
    yield;
    if (effort?.spend(neighbourhood.text.length) === false) break;
    if (!mayPathTell && !mayTellEnvironment(neighbourhood.text)) continue;
    for (const [index, { tree, member, value }] of placesIn(neighbourhood, path)) {
      const answer = candidates[index]?.kind === "listen-key" ? null : environmentOf(tree, member, value, path);
      if (answer) answers.set(index, answer);
    }
  }
  return answers;
}
function environmentFor(site, answer) {
  const environment = answer?.environment ?? "unknown";
  return site.shape === "hex" && environment === "unknown" ? "testnet" : environment;
}
function describe2(paired, position, bytes, spans, mayAllow, answer) {
  const { candidate } = paired;
  const { site } = candidate;
  const sha256 = hashOf(site);
  return {
    kind: paired.kind,
    value: new SecretText(ownText(site.value)),
    sha256,
    redacted: maskOf(site),
    length: site.value.length,
    position,
    ...site.pieces.length > 1 ? { pieces: site.pieces } : {},
    reading: site.readings,
    evidence: paired.evidence.filter((one) => one.weight !== 0).toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map((one) => ({ ...one, detail: ownText(one.detail) })),
    score: paired.score,
    environment: environmentFor(site, answer),
    encrypted: site.key?.encrypted ?? false,
    partner: paired.partner ? hashOf(paired.partner.site) : null,
    documentedExample: isDocumentedExample(sha256),
    inlineAllowed: mayAllow && isAllowed(bytes, site.start, site.end),
    snippet: snippetOf(bytes, site.start, site.end, spans, isWide2(site))
  };
}
function ownText(text) {
  return Buffer.from(text, "utf16le").toString("utf16le");
}
function hashOf(site) {
  if (!site.key) return sha256Hex(site.value);
  return sha256Hex(site.key.der ?? Buffer.from(site.key.body, "base64"));
}
function maskOf(site) {
  if (!site.key) return redact(site.value);
  const type = { ed25519: "Ed25519", rsa: "RSA", encrypted: "encrypted", unknown: "unreadable" }[site.key.type];
  return `[${type} private key]`;
}
function isWide2(site) {
  return site.readings[0] === "utf-16le" || site.readings[0] === "utf-16be";
}
function spansOf(sites) {
  const spans = sites.flatMap((site) => {
    const mask = maskOf(site);
    const behind = site.pieces.filter((piece) => piece.end > site.end);
    return [{ start: site.start, end: site.end, mask }, ...behind.map(({ start, end }) => ({ start, end, mask: "\u2026" }))];
  });
  return sites.some((site) => site.pieces.length > 0) ? spans.toSorted((a, b) => a.start - b.start || a.end - b.end) : spans;
}
function isBare2(bytes, sites) {
  if (bytes.length > 2048 || sites.length > 4) return false;
  const covered = sites.reduce((sum, site) => sum + (site.end - site.start), 0);
  const rest = (bytes.length - covered) / (sites.some(isWide2) ? 2 : 1);
  return rest <= BARE_REST;
}
var ALLOW = /(?<![A-Za-z0-9_]|[A-Za-z0-9_]-)binleaks:allow(?![A-Za-z0-9_]|-[A-Za-z0-9_])/;
var ALLOW_NEXT = /(?<![A-Za-z0-9_]|[A-Za-z0-9_]-)binleaks:allow-next-line(?![A-Za-z0-9_]|-[A-Za-z0-9_])/;
var ALLOW_WORD = "binleaks:allow";
var ALLOW_REACH = 2e3;
function isAllowed(bytes, start, end) {
  const before = bytes.toString("latin1", Math.max(0, start - ALLOW_REACH), start).replaceAll("\0", "");
  const after = bytes.toString("latin1", end, end + ALLOW_REACH).replaceAll("\0", "");
  const within = bytes.toString("latin1", start, Math.min(end, start + 8192)).replaceAll("\0", "");
  const lineStart2 = before.lastIndexOf("\n");
  const lineEnd2 = after.indexOf("\n");
  const line = before.slice(lineStart2 + 1) + within + (lineEnd2 < 0 ? after : after.slice(0, lineEnd2));
  if (ALLOW.test(line)) return true;
  if (lineStart2 < 0) return false;
  const previous = before.slice(before.lastIndexOf("\n", lineStart2 - 1) + 1, lineStart2);
  return ALLOW_NEXT.test(previous);
}

export {
  BINANCE,
  TRADING,
  FUTURES_TESTNET,
  PAY,
  mentions,
  TOO_DENSE,
  allowanceFor,
  Effort,
  unitsIn,
  countNewlines,
  mayBeSignature,
  noteSignature,
  requestsAt,
  encodesNothing,
  isRowText,
  isDumpRow,
  dumpStart,
  findNumbers,
  numbersBefore,
  endsInNumber,
  numbersGoOn,
  DER_START,
  wrappedAt,
  pieceAtLineEnd,
  goesOnInRows,
  findRuns,
  MIN_PIECE,
  surroundings,
  interestingRuns,
  isInteresting,
  isPromising,
  findSites,
  findSitesIn,
  findSitesBehind,
  detect,
  look,
  lookSteps,
  detectAt,
  spotsAt
};
