import type { View } from './view.ts';
/**
 * Reads the UTF-16 text around [start, end), whose characters stand at start, start + 2, …, each with a NUL between.
 * Returns the view and how far in the parent it reaches.
 */
export declare function utf16View(view: View, start: number, end: number): {
    readonly view: View;
    readonly end: number;
};
