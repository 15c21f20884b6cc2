import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/model/permissions.ts
var POWERS = ["read", "move", "trade", "withdraw"];
var MEANINGS = [
  { name: "enableWithdrawals", power: "withdraw", can: "withdraw", label: "Enable Withdrawals" },
  { name: "enableSpotAndMarginTrading", power: "trade", can: "trade spot and margin", label: "Enable Spot & Margin Trading" },
  { name: "enableFixApiTrade", power: "trade", can: "trade over FIX", label: "FIX API trading" },
  { name: "enableMargin", power: "trade", can: "borrow and trade on margin", label: "Enable Margin Loan, Repay & Transfer" },
  { name: "enableFutures", power: "trade", can: "trade futures", label: "Enable Futures" },
  { name: "enableVanillaOptions", power: "trade", can: "trade options", label: "Enable European Options" },
  { name: "enablePortfolioMarginTrading", power: "trade", can: "trade with portfolio margin", label: "Enable Portfolio Margin Trading" },
  {
    name: "permitsUniversalTransfer",
    power: "move",
    can: "move funds between wallets and sub-accounts (universal transfer)",
    label: "Permits Universal Transfer"
  },
  {
    name: "enableInternalTransfer",
    power: "move",
    can: "move funds between the main account and sub-accounts (internal transfer)",
    label: "Enable Internal Transfer"
  },
  { name: "enableReading", power: "read", can: "read balances and orders", label: "Enable Reading" },
  { name: "enableFixReadOnly", power: "read", can: "read over FIX", label: "FIX API read only" }
];
var NO_PERMISSION = /* @__PURE__ */ new Set(["ipRestrict", "createTime", "tradingAuthorityExpirationTime"]);
var TELLING = [
  "enableWithdrawals",
  "enableSpotAndMarginTrading",
  "enableMargin",
  "enableFutures",
  "enableVanillaOptions",
  "permitsUniversalTransfer",
  "enableInternalTransfer"
];
function grantedIn(permissions) {
  const granted = new Set(Object.keys(permissions).filter((name) => permissions[name] === true && !NO_PERMISSION.has(name)));
  const known = MEANINGS.filter((one) => granted.delete(one.name));
  const worse = known.filter((one) => one.power !== "read");
  const unknown = [...granted].map((name) => {
    const label = /^[A-Za-z][A-Za-z0-9]{0,60}$/.test(name) ? name : "one with an unknown name";
    return { name, power: "move", can: `use "${name}"`, label };
  });
  return [...worse, ...unknown, ...known.filter((one) => one.power === "read")];
}
function powerOf(permissions) {
  const [worst] = permissions ? grantedIn(permissions).toSorted((a, b) => POWERS.indexOf(b.power) - POWERS.indexOf(a.power)) : [];
  return worst?.power ?? null;
}
function isComplete(permissions) {
  const isUnclear = ({ name }) => Object.hasOwn(permissions, name) && typeof permissions[name] !== "boolean";
  return TELLING.every((name) => typeof permissions[name] === "boolean") && !MEANINGS.some(isUnclear);
}
function canWithdraw(verification) {
  return verification?.verdict === "live" && powerOf(verification.permissions) === "withdraw" && !isPlayMoney(verification);
}
function isPlayMoney({ environment }) {
  return environment === "testnet" || environment === "demo" || environment === "futures-testnet";
}

export {
  POWERS,
  grantedIn,
  powerOf,
  isComplete,
  canWithdraw,
  isPlayMoney
};
