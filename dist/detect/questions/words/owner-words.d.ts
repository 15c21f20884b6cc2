/** Words that stand where an owner's name could, and name none. All in lower case, one a line, in order. */
/** What a credential is called: none of its owner's name. */
export declare const ROLE_WORDS: ReadonlySet<string>;
/** Accounts, systems, products, places in a program and people's ways to tell their own things apart. */
export declare const COMMON_NAMES: ReadonlySet<string>;
