/** Standard input. */
import { fstatSync } from 'node:fs';

/**
 * Standard input. Node takes a folder there (`scan - < .`) for an empty stream; whoever asks for it to be read must be
 * told that it wasn't.
 */
export async function* standardInput(): AsyncGenerator<Uint8Array> {
  if (fstatSync(0).isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  for await (const chunk of process.stdin) yield toBytes(chunk);
}

function toBytes(chunk: unknown): Uint8Array {
  return chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
}
