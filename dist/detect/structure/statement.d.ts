/** The names of a tuple assignment's left side; null where it is none. */
export declare function assignedNames(left: string): readonly string[] | null;
/** The last statement of a line, up to its end: what stands behind a bracket, a comma or a semicolon. */
export declare function cutStatement(line: string): string;
/** `name: Type` without its type. */
export declare function withoutType(statement: string): string;
