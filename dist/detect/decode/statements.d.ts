/**
 * Literals that are put together over statements: `key = 'a'; key += 'b'`, `key = key . 'b'`, `sb.append("a"); sb.append("b")`,
 * and halves that have names of their own, `key_1 = 'a'` and `key_2 = 'b'`, where the text says that the two are joined.
 */
/** No statement's beginning is longer. */
export declare const MAX_STATEMENT = 200;
/**
 * Where the next piece of a value begins that goes on in the next statement, behind the piece that ends at `end`; -1 where none
 * does. `before` is the text that stands before the value: it must name what is added to.
 */
export declare function nextInStatement(text: string, end: number, before: string): number;
/** Where the piece ends that stands in the statement before the piece at `start`; -1 where none does. */
export declare function pieceBefore(text: string, start: number): number;
/**
 * Where the second half of a value begins, of which the run that ends at `end` is the first; -1 where it is none. What is only a
 * part of the text can't tell that halves are joined: `isPart` asks for their names alone.
 */
export declare function nextHalf(text: string, start: number, end: number, isPart?: boolean): number;
