/** An error in what the user asked or configured: its message names what is wrong and what to do. Exit code 2. */
export declare class UsageError extends Error {
    name: string;
    readonly code: string;
    constructor(code: string, message: string, options?: ErrorOptions);
}
