import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  complain
} from "./chunk-475EHKLW.js";

// src/cli/terminal-input.ts
import { isatty } from "node:tty";
var STANDARD_INPUT = 0;
function tellTerminalInput() {
  if (isatty(STANDARD_INPUT))
    complain(`binleaks: reading standard input; ${process.platform === "win32" ? "Ctrl-Z and Enter end" : "Ctrl-D ends"} it
`);
}

export {
  tellTerminalInput
};
