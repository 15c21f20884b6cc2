/**
 * The search kernel, compiled. Made by `npm run build` (scripts/kernel.mjs) of the sources in assembly/ that have this SHA-256:
 * 271a6c257640c6dafd4945c355ca36c0b405425482a075524590ebb96eb353e5
 */
/** WebAssembly in base64. */
export declare const KERNEL_CODE: string;
