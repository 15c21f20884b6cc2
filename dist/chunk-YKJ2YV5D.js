import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  printable
} from "./chunk-YKARDNIR.js";
import {
  RepositoryError
} from "./chunk-EPMGA6CY.js";
import {
  BinleaksError
} from "./chunk-2K5ZJM7O.js";
import {
  complain
} from "./chunk-475EHKLW.js";
import {
  UNKNOWN_VALUES
} from "./chunk-SFBYANIY.js";

// src/cli/exit-codes.ts
async function guarded(command) {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof BinleaksError)) throw error;
    complain(`binleaks: ${printable(UNKNOWN_VALUES.text(error.message))}
`);
    if (error instanceof RepositoryError) for (const line of error.remedy) complain(`    ${printable(UNKNOWN_VALUES.text(line))}
`);
    return 2;
  }
}

export {
  guarded
};
