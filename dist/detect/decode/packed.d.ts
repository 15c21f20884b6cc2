export interface PackedValue {
    readonly start: number;
    /** How it was cut out: by a length in the format, or by its statistics alone. */
    readonly by: 'length' | 'statistics';
}
/** The values in an alphanumeric token longer than 64 characters, bytes[start, end). Empty where none can be told. */
export declare function unpack(bytes: Buffer, start: number, end: number, mayTouch: boolean): readonly PackedValue[];
