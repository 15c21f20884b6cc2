/**
 * The search kernel, compiled. Made by `npm run build` (scripts/kernel.mjs) of the sources in assembly/ that have this SHA-256:
 * fc09b7a9bfe7c471c381d7ceb4d2f848905751b482822a18125a33f172a06141
 */
/** WebAssembly in base64. */
export declare const KERNEL_CODE: string;
