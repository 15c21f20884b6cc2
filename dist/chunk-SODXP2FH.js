import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/output/guard-process.ts
var UNFINISHED = "binleaks: ended before it was finished; please report it at the project's issue tracker\n";
function guardProcess() {
  process.once("beforeExit", warnUnfinished);
  process.on("uncaughtException", (error) => void reportUnexpected(error).then(() => process.exit(2)));
  process.stdout.on("error", (error) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    const why = error.code === "ENOSPC" ? "the disk is full" : error.code ?? error.name;
    process.stderr.write(`binleaks: can't write to standard output (${why})
`);
    process.exit(2);
  });
  process.stderr.on("error", () => void 0);
}
function finished() {
  process.removeListener("beforeExit", warnUnfinished);
}
async function reportUnexpected(error) {
  const { complain } = await import("./standard-streams-EI5J3X3P.js");
  complain(
    `binleaks: unexpected error (${error instanceof Error ? error.name : "unknown"}); please report it at the project's issue tracker
`
  );
  if (process.env["BINLEAKS_DEBUG"] && error instanceof Error) complain(`${framesOf(error).join("\n")}
`);
}
function framesOf({ stack }) {
  return (stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
}
function warnUnfinished() {
  process.stderr.write(UNFINISHED);
  process.exitCode = 2;
}

export {
  guardProcess,
  finished,
  reportUnexpected,
  framesOf
};
