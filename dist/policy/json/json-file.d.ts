/** Reads a small regular file, `what` for messages. A scanned tree is hostile: its FIFO would be waited for, its device never ends. */
export declare function readText(file: string, what: string, maxBytes: number): string;
/** Parses JSON. Throws UsageError with the place of the error. */
export declare function parseJson(text: string, file: string): unknown;
/** Whether a value is an object of JSON. */
export declare function isRecord(value: unknown): value is Record<string, unknown>;
/** Throws for a key that is none of `known`. */
export declare function rejectUnknown(content: Record<string, unknown>, known: readonly string[], file: string, prefix: string): void;
/** Whether a text is a day of the calendar: Date.parse() takes 30 February for 2 March. */
export declare function isDay(text: string): boolean;
/** What a value is, without showing it: a configuration may hold a secret by mistake. */
export declare function describe(value: unknown): string;
