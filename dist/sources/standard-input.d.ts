/**
 * Standard input. Node takes a folder there (`scan - < .`) for an empty stream; whoever asks for it to be read must be
 * told that it wasn't.
 */
export declare function standardInput(): AsyncGenerator<Uint8Array>;
