/** Why something could not be read. Never holds content: errors are named by their code or class only. */
export declare function reasonOf(error: unknown): string;
