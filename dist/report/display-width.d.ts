/** How many columns of a terminal a text takes, so that a mark can stand under what it marks. */
/** The columns of a printable text: 2 for a wide character, none for a combining mark, else 1. */
export declare function displayWidth(text: string): number;
