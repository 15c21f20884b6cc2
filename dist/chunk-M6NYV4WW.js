import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  plural
} from "./chunk-3IRVJKW5.js";
import {
  printable
} from "./chunk-YKARDNIR.js";
import {
  canWithdraw,
  grantedIn,
  isComplete,
  isPlayMoney
} from "./chunk-WFROI7J7.js";

// src/report/verification-facts.ts
var SYSTEMS = {
  live: "Binance",
  testnet: "the Spot testnet (no real money)",
  demo: "demo trading (no real money)",
  futures: "Binance Futures",
  "futures-testnet": "the futures testnet (no real money)",
  us: "Binance.US"
};
var VERDICTS = {
  live: "LIVE on",
  "live-key-only": "LIVE API key, without its secret, on",
  "wrong-secret": "not the secret of the API key it was tried with on",
  refused: "refused, which does not mean dead, by"
};
var MAX_GRANTED = 20;
var MAX_TEXT = 1e3;
function alarmOf(findings) {
  const worst = findings.filter(({ verification }) => canWithdraw(verification) && verification?.ipRestricted !== true);
  if (worst.length === 0) return null;
  return "Anyone who has this can withdraw your money from anywhere in the world, right now: delete the key at Binance before you read on.";
}
function factsOf(verification) {
  const { verdict, reason, createdAt, ageDays, checkedAt } = verification;
  const facts = [
    { label: "verified", text: verdictWords(verification) },
    ...verdict === "live" ? [
      { label: "can", text: permissionWords(verification) },
      { label: "from", text: addressWords(verification) }
    ] : [],
    ...createdAt === null ? [] : [{ label: "created", text: `${dateOf(createdAt)}${ageDays === null ? "" : `, ${plural(ageDays, "day")} before the check`}` }],
    { label: "checked", text: timeOf(checkedAt) },
    ...reason === "" ? [] : [{ label: "because", text: reason }]
  ];
  return facts.map(({ label, text }) => ({ label, text: printable(text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}\u2026` : text) }));
}
function factsLine(verification) {
  return factsOf(verification).map(({ label, text }) => `${label}: ${text}`).join("; ").replace(/\.$/, "");
}
function verdictWords({ verdict, environment }) {
  if (verdict === "inconclusive") return "no: nothing can be said of it";
  if (verdict === "not-found") return "not found where it was asked for, which does not mean harmless";
  return `${VERDICTS[verdict]} ${environment === null ? "Binance" : SYSTEMS[environment]}`;
}
function permissionWords({ permissions, environment }) {
  if (!permissions)
    return environment === "futures" || environment === "futures-testnet" ? "trade futures; the answer tells no more" : "everything, as far as is known: the answer does not tell";
  const granted = grantedIn(permissions);
  const shown = granted.slice(0, MAX_GRANTED).map((one) => one.can);
  const more = granted.length > MAX_GRANTED ? [`and ${granted.length - MAX_GRANTED} more`] : [];
  const rest = isComplete(permissions) ? [] : ["and maybe more: the answer does not tell all"];
  const words = [...shown, ...more, ...rest];
  return words.length === 0 ? "nothing that the answer names" : words.join(", ");
}
function addressWords(verification) {
  const { ipRestricted } = verification;
  if (ipRestricted === null) return "anywhere, as far as is known: the answer does not tell";
  if (!ipRestricted) return "anywhere: it is not limited to IP addresses";
  const step = isPlayMoney(verification) ? "" : ", which makes it a step less severe";
  return `listed IP addresses only${step}; this one is on the list`;
}
function dateOf(iso) {
  return iso.slice(0, 10);
}
function timeOf(iso) {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(iso) ? `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC` : iso;
}

export {
  alarmOf,
  factsOf,
  factsLine
};
