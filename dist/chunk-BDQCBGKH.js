import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  printable
} from "./chunk-YKARDNIR.js";
import {
  RepositoryError
} from "./chunk-HPU4VROV.js";
import {
  UsageError
} from "./chunk-U7ZKQIUF.js";
import {
  complain
} from "./chunk-FC3TZTYG.js";
import {
  UNKNOWN_VALUES
} from "./chunk-7NZTA6E2.js";

// src/cli/guard.ts
async function guarded(command) {
  try {
    return await command();
  } catch (error) {
    const isExplained = error instanceof UsageError || error instanceof Error && /^(?:Repository|Git)Error$/.test(error.name);
    if (!isExplained) throw error;
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
