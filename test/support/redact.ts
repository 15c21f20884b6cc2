/** What a redaction makes of a content that comes in pieces. */
import { createRedaction } from '../../src/redact/redaction.ts';
import type { RedactionOptions } from '../../src/redact/redaction.ts';

/** The content as it goes out, given in pieces of `size` bytes. Each piece is a copy: what comes out must not depend on what was let go. */
export function redact(content: Buffer, size = content.length, options: RedactionOptions = {}): Buffer {
  const redaction = createRedaction(options);
  const out: Buffer[] = [];
  for (let at = 0; at < content.length; at += size)
    out.push(...redaction.write(Buffer.from(content.subarray(at, at + size))).map((one) => Buffer.from(one)));
  return Buffer.concat([...out, ...redaction.end()]);
}
