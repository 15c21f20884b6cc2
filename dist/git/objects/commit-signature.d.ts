/** The signature in a commit's header: half of all commits have one, and nothing else of most commits is random. */
/**
 * A commit with its signature blanked out, at the same offsets; the commit itself where it has none, or where what stands in
 * the signature's place is anything else: text in a header is text that was published.
 */
export declare function withoutSignature(bytes: Buffer): Buffer;
