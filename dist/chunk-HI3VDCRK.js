import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  UsageError
} from "./chunk-2K5ZJM7O.js";

// src/verify/environments.ts
var SPOT = { timePath: "/api/v3/time", weightLimit: 6e3, tellsUnknown: false, tellsPermissions: false };
var COMMISSION = {
  ...SPOT,
  path: "/api/v3/account/commission",
  query: "symbol=BTCUSDT",
  weight: 20,
  answer: ["standardCommission", "symbol"]
};
var FUTURES = {
  timePath: "/fapi/v1/time",
  path: "/fapi/v1/rateLimit/order",
  query: "",
  weight: 1,
  weightLimit: 2400,
  answer: "list",
  tellsUnknown: false,
  tellsPermissions: false
};
var ENVIRONMENTS = [
  {
    ...SPOT,
    name: "live",
    origin: "https://api.binance.com",
    path: "/sapi/v1/account/apiRestrictions",
    query: "",
    weight: 1,
    answer: ["ipRestrict", "enableReading"],
    tellsUnknown: true,
    tellsPermissions: true
  },
  { ...COMMISSION, name: "testnet", origin: "https://testnet.binance.vision" },
  { ...COMMISSION, name: "demo", origin: "https://demo-api.binance.com" },
  { ...FUTURES, name: "futures", origin: "https://fapi.binance.com" },
  { ...FUTURES, name: "futures-testnet", origin: "https://testnet.binancefuture.com" },
  {
    ...SPOT,
    name: "us",
    origin: "https://api.binance.us",
    path: "/sapi/v3/accountStatus",
    query: "",
    weight: 1,
    weightLimit: 1200,
    answer: ["success", "objs"],
    tellsUnknown: true
  }
];
var EndpointError = class extends UsageError {
  name = "EndpointError";
  constructor(message) {
    super("bad-endpoint", message);
  }
};
function chooseEnvironments(named, endpoints) {
  const isChosen = (name) => named.includes(name) || endpoints[name] !== void 0;
  const known = new Set(ENVIRONMENTS.map((one) => one.name));
  for (const name of [...named, ...Object.keys(endpoints)])
    if (!known.has(name)) throw new EndpointError(`unknown environment; expected one of ${[...known].join(", ")}`);
  const chosen = ENVIRONMENTS.filter((one) => isChosen(one.name));
  return (chosen.length > 0 ? chosen : ENVIRONMENTS).map((one) => {
    const replacement = endpoints[one.name];
    return replacement === void 0 ? one : { ...one, origin: originOf(replacement) };
  });
}
var LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function isLoopback(hostname) {
  return LOOPBACK.test(hostname);
}
function originOf(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    throw new EndpointError("expected an address such as https://relay.example.org");
  }
  if (url.username !== "" || url.password !== "") throw new EndpointError("an address with a user or a password is not taken");
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "")
    throw new EndpointError("expected scheme, host and port only: the path is the fixed one of the call");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    throw new EndpointError("expected https (http for an address of this machine only)");
  return url.origin;
}
var HINTS = {
  live: [],
  testnet: ["testnet", "futures-testnet"],
  demo: ["demo"],
  us: ["us"],
  unknown: []
};
function hinted(environment) {
  return HINTS[environment];
}
function orderFor(environment, chosen) {
  const hints = hinted(environment);
  const rank = ({ name }) => name === "live" ? 0 : hints.includes(name) ? 1 : 2;
  return chosen.toSorted((a, b) => rank(a) - rank(b));
}

export {
  EndpointError,
  chooseEnvironments,
  isLoopback,
  originOf,
  hinted,
  orderFor
};
