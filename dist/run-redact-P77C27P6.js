import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  tellTerminalInput
} from "./chunk-BPOFGN3M.js";
import {
  DASH
} from "./chunk-MJP74RLT.js";
import {
  PackedError,
  createRedaction,
  createValueMemory,
  redactorOf
} from "./chunk-INU6I2NS.js";
import {
  replaceFile,
  targetOf,
  writeFailure
} from "./chunk-VJXY6N2G.js";
import {
  plural
} from "./chunk-3IRVJKW5.js";
import {
  printable
} from "./chunk-YKARDNIR.js";
import "./chunk-M2L7KEAW.js";
import "./chunk-WFROI7J7.js";
import "./chunk-BMXTKMR5.js";
import "./chunk-3D6UYAJY.js";
import "./chunk-NSRYFJEM.js";
import "./chunk-FXEVNDWZ.js";
import {
  reasonOf
} from "./chunk-732SDMQ2.js";
import "./chunk-VNEB7R2K.js";
import "./chunk-H7MC4Q7Y.js";
import "./chunk-6OSSKCRK.js";
import "./chunk-4A3GYLCQ.js";
import "./chunk-PSUJZRKS.js";
import {
  HEAD,
  packingOf
} from "./chunk-EEU5REI6.js";
import "./chunk-TQLIILXI.js";
import {
  BinleaksError,
  FileError,
  UsageError
} from "./chunk-2K5ZJM7O.js";
import {
  complain,
  passOn
} from "./chunk-475EHKLW.js";
import {
  UNKNOWN_VALUES
} from "./chunk-SFBYANIY.js";
import "./chunk-EJZSQ6PQ.js";
import "./chunk-5T5FSI3R.js";

// src/cli/run/run-redact.ts
import { closeSync as closeSync2, fstatSync as fstatSync2, openSync as openSync2, readSync as readSync2 } from "node:fs";
import { Readable } from "node:stream";

// src/redact/redact-file.ts
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { basename } from "node:path";
var CHUNK = 1024 * 1024;
var OPEN_FLAGS = process.platform === "win32" ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK;
function redactFile(given, options = {}) {
  const file = openFile(given);
  try {
    const before = fstatSync(file.descriptor);
    if (!before.isFile()) throw new FileError("irregular-file", `can't rewrite ${given}: it is not a regular file`);
    if (before.nlink > 1)
      throw new FileError(
        "hard-links",
        `can't rewrite ${given}: it has ${before.nlink} names (hard links), and the others would keep what is in it`
      );
    const head = Buffer.alloc(HEAD);
    const format = packingOf(head.subarray(0, readSync(file.descriptor, head, 0, HEAD, 0)), file.path);
    if (format !== null)
      throw new FileError("packed", `can't rewrite ${given}: it is packed (${format}), and what is in it would stay; unpack it first`);
    return rewrite(file, before, options);
  } catch (error) {
    throw error instanceof BinleaksError ? error : writeFailure(given, error);
  } finally {
    file.close();
  }
}
function openFile(given) {
  const path = targetOf(given);
  try {
    const descriptor = openSync(path, OPEN_FLAGS);
    let isOpen = true;
    const close = () => {
      if (isOpen) closeSync(descriptor);
      isOpen = false;
    };
    return { path, descriptor, close };
  } catch (error) {
    throw new FileError("unreadable", `can't read ${given}: ${reasonOf(error)}`, { cause: error });
  }
}
function rewrite(source, before, options) {
  let masked = 0;
  const isWanted = () => {
    const after = fstatSync(source.descriptor);
    source.close();
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs)
      throw new FileError(
        "changed",
        `can't rewrite ${source.path}: it changed meanwhile; end what writes to it, or put "binleaks redact" into its pipe`
      );
    return masked > 0;
  };
  const write = (put) => {
    masked = copyMasked(source, put, options);
  };
  replaceFile(source.path, write, { mode: before.mode & 4095, owner: before, isWanted });
  return masked;
}
function copyMasked({ descriptor, path }, put, options) {
  const redaction = createRedaction({ path: basename(path), ...options });
  const chunk = Buffer.allocUnsafeSlow(CHUNK);
  for (; ; ) {
    const count = read(descriptor, chunk, path);
    if (count === 0) break;
    for (const bytes of redaction.write(chunk.subarray(0, count))) put(bytes);
  }
  for (const bytes of redaction.end()) put(bytes);
  return redaction.masked();
}
function read(source, chunk, file) {
  try {
    return readSync(source, chunk);
  } catch (error) {
    throw new FileError("unreadable", `can't read ${file}: ${reasonOf(error)}`, { cause: error });
  }
}

// src/cli/run/run-redact.ts
var GRACE_MS = 2e3;
var CHUNK2 = 256 * 1024;
async function runRedact(args) {
  const [, ...behind] = args._;
  const files = [...args.files ?? [], ...behind.map(String)].map((file) => file === DASH ? "-" : file);
  const options = { minConfidence: args.minConfidence, signatures: args.signatures, known: createValueMemory() };
  if (args.inPlace) return rewriteAll(files, options, args.quiet);
  const stop = new AbortController();
  let code = 0;
  for (const file of files.length === 0 ? ["-"] : files) {
    if (file === "-" && !args.quiet) tellTerminalInput();
    const failure = file === "-" ? await passInput(options, stop) : await passFile(file, options, stop.signal);
    if (failure !== null) {
      complain(`binleaks: ${failure}
`);
      code = 2;
    }
    if (stop.signal.aborted) return 2;
  }
  return code;
}
function rewriteAll(files, options, quiet) {
  if (files.length === 0 || files.includes("-")) throw new UsageError("usage", "redact --in-place: name the files to rewrite");
  let code = 0;
  for (const file of files) {
    try {
      const masked = redactFile(file, options);
      if (!quiet) complain(`${shown(file)}: ${masked === 0 ? "nothing to mask" : `masked in ${plural(masked, "place")}`}
`);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      complain(`binleaks: ${shown(error.message)}
`);
      code = 2;
    }
  }
  return code;
}
function shown(text) {
  return printable(UNKNOWN_VALUES.text(text));
}
function fileStream(descriptor) {
  return new Readable({
    highWaterMark: CHUNK2,
    read() {
      setImmediate(() => {
        if (this.destroyed) return;
        try {
          const chunk = Buffer.allocUnsafeSlow(CHUNK2);
          const count = readSync2(descriptor, chunk);
          this.push(count > 0 ? chunk.subarray(0, count) : null);
        } catch (error) {
          this.destroy(error instanceof Error ? error : new Error("read error"));
        }
      });
    }
  });
}
async function passFile(file, options, signal) {
  try {
    const descriptor = openSync2(file, "r");
    try {
      await pipe(fileStream(descriptor), { ...options, path: file.replaceAll("\\", "/") }, signal);
    } finally {
      closeSync2(descriptor);
    }
    return null;
  } catch (error) {
    return failureOf(shown(file), error);
  }
}
function failureOf(name, error) {
  return error instanceof PackedError ? `can't mask ${name}: ${error.message}` : `can't read ${name}: ${reasonOf(error)}`;
}
async function passInput(options, stop) {
  const stats = fstatSync2(0);
  if (stats.isDirectory()) return "can't read standard input: is a folder";
  const input = stats.isFile() ? fileStream(0) : process.stdin;
  const grace = {};
  const end = () => stop.abort();
  const onInterrupt = () => {
    if (grace.timer || process.stdin.isTTY) end();
    else grace.timer = setTimeout(end, GRACE_MS);
  };
  process.on("SIGINT", onInterrupt);
  process.on("SIGTERM", end);
  try {
    input.on("data", () => grace.timer?.refresh());
    await pipe(input, options, stop.signal);
    return null;
  } catch (error) {
    return failureOf("standard input", error);
  } finally {
    clearTimeout(grace.timer);
    process.removeListener("SIGINT", onInterrupt);
    process.removeListener("SIGTERM", end);
    if (stop.signal.aborted) input.destroy();
  }
}
async function pipe(source, options, signal) {
  const redactor = redactorOf(createRedaction(options), options.path ?? "", void 0, signal);
  const onAbort = () => {
    source.unpipe(redactor);
    redactor.end();
  };
  signal.addEventListener("abort", onAbort, { once: true });
  source.once("error", (error) => redactor.destroy(error));
  source.pipe(redactor);
  await passOn(redactor);
}
export {
  runRedact
};
