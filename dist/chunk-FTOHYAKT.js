import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  EndpointError,
  originOf
} from "./chunk-HI3VDCRK.js";
import {
  VERIFICATION_ENVIRONMENTS,
  environmentsToAsk
} from "./chunk-M2L7KEAW.js";
import {
  UsageError
} from "./chunk-2K5ZJM7O.js";
import {
  complain
} from "./chunk-475EHKLW.js";

// src/cli/options/verify-options.ts
var NO_VERIFICATION = { verify: false, verifyEnv: [], verifyEndpoint: [], verifySwapped: false };
var VERIFICATION = "Verification:";
var NO_NAMES = [];
var NO_TEXTS = [];
function withEndpointOptions(yargs) {
  return yargs.option("verify-env", {
    group: VERIFICATION,
    choices: VERIFICATION_ENVIRONMENTS,
    array: true,
    requiresArg: true,
    default: NO_NAMES,
    describe: `Ask this environment only; can be repeated: ${VERIFICATION_ENVIRONMENTS.join(", ")} (default: live, then the others until one knows the key)`
  }).option("verify-endpoint", {
    group: VERIFICATION,
    type: "string",
    array: true,
    requiresArg: true,
    default: NO_TEXTS,
    describe: "NAME=URL: ask a relay in place of the hosts of an environment; can be repeated"
  });
}
function withVerifyOptions(yargs) {
  const switched = yargs.option("verify", {
    group: VERIFICATION,
    type: "boolean",
    default: false,
    describe: "Ask Binance about each key: one signed read that moves and shows no money. Sends the API key, never a secret"
  });
  return withEndpointOptions(switched).option("verify-limit", { group: VERIFICATION, type: "number", requiresArg: true, describe: "Maximum number of calls (default: 100)" }).option("verify-swapped", {
    group: VERIFICATION,
    type: "boolean",
    default: false,
    describe: "Try pairs that are not known the other way around, too: sends what is labelled a secret as an API key"
  });
}
function readEndpoints({ verifyEnv, verifyEndpoint }, config) {
  const endpoints = parseEndpoints(verifyEndpoint);
  return { environments: environmentsToAsk(config, verifyEnv, endpoints), endpoints };
}
function readVerifyRequest(args) {
  const given = [
    ...args.verifyEnv.length > 0 ? ["--verify-env"] : [],
    ...args.verifyEndpoint.length > 0 ? ["--verify-endpoint"] : [],
    ...args.verifyLimit === void 0 ? [] : ["--verify-limit"],
    ...args.verifySwapped ? ["--verify-swapped"] : []
  ];
  const [first] = given;
  if (!args.verify) {
    if (first !== void 0) throw new UsageError("bad-option", `${first}: nothing is verified without --verify`);
    return null;
  }
  const { verifyLimit } = args;
  if (verifyLimit !== void 0 && (!Number.isInteger(verifyLimit) || verifyLimit < 1))
    throw new UsageError("bad-option", "--verify-limit: expected a whole number from 1 on");
  return {
    environments: args.verifyEnv,
    endpoints: parseEndpoints(args.verifyEndpoint),
    limit: verifyLimit ?? null,
    swapped: args.verifySwapped
  };
}
function parseEndpoints(texts) {
  const entries = texts.map(parseEndpoint);
  const names = entries.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== void 0) throw new UsageError("bad-option", `--verify-endpoint: ${twice} is given more than once`);
  return Object.fromEntries(entries);
}
function parseEndpoint(text) {
  const at = text.indexOf("=");
  const name = VERIFICATION_ENVIRONMENTS.find((one) => one === text.slice(0, at));
  if (name === void 0)
    throw new UsageError("bad-option", `--verify-endpoint: expected NAME=URL with NAME one of ${VERIFICATION_ENVIRONMENTS.join(", ")}`);
  try {
    return [name, originOf(text.slice(at + 1))];
  } catch (error) {
    if (!(error instanceof EndpointError)) throw error;
    throw new UsageError("bad-option", `--verify-endpoint ${name}: ${error.message}`, { cause: error });
  }
}
async function verifyAsAsked(scan, request, config, signal, progress) {
  const { verifyScan } = await import("./verify-scan-EQSHQYRQ.js");
  const { limit, swapped, endpoints, environments } = request;
  return verifyScan(scan, {
    config,
    environments,
    endpoints,
    ...limit === null ? {} : { limit },
    swapped,
    signal,
    onProgress: ({ done, total, calls }) => progress.show(`asked about ${done} of ${total} API keys, ${calls} calls`),
    onAnnounce: (lines) => {
      progress.clear();
      for (const line of lines) complain(`binleaks: --verify: ${line}
`);
    }
  });
}

export {
  NO_VERIFICATION,
  withEndpointOptions,
  withVerifyOptions,
  readEndpoints,
  readVerifyRequest,
  verifyAsAsked
};
