interface Form {
    readonly text: string;
    readonly shown: string;
}
/** A value as it is, in base64 and in hexadecimal; of a long one also its parts. */
export declare function formsOf(value: string): readonly Form[];
export {};
