/**
 * The errors that say in words what is wrong. Programs tell them apart by class or by `code`, never by their words; whoever
 * shows one needs no more than its message and its remedy. Whatever else is thrown is a mistake of this program's.
 */
/** An error with a message for people and a `code` for programs. */
export declare class BinleaksError extends Error {
    name: string;
    /** Stable: lower-case words joined by hyphens, such as `config-key`. */
    readonly code: string;
    constructor(code: string, message: string, options?: ErrorOptions);
}
/** What the user asked for or configured is wrong: the message names it and says what to do. Exit code 2. */
export declare class UsageError extends BinleaksError {
    name: string;
}
/** A file could not be read or written, or a program not be started: what was asked for was right. Exit code 2. */
export declare class FileError extends BinleaksError {
    name: string;
}
/** A scan was told to end. */
export declare class InterruptedError extends BinleaksError {
    name: string;
    constructor();
}
/** Why the system refused: the `code` of its error (`ENOENT`); empty where there is none. */
export declare function systemCode(error: unknown): string;
