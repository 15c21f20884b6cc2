export interface Column {
    /** The header of the value's column. */
    readonly header: string;
    /** The table's name and headers, as far as known: context that may name the exchange. */
    readonly context: string;
}
/** Finds the header of the column a value stands in; null where it stands in no table. */
export declare function readColumn(before: string, after: string): Column | null;
