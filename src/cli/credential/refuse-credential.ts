/** What is written into files that are committed must not give away what it is about. */
import type { Masker } from '../../output/mask.ts';
import { UsageError } from '../../model/errors.ts';

/** Throws UsageError where the text of an option holds a credential or what looks like one. */
export function refuseCredential(option: string, text: string | undefined, masker: Masker): void {
  if (text === undefined || masker.text(text) === text) return;
  throw new UsageError('bad-option', `${option}: it holds what looks like a credential, and many will read it; say it in other words`);
}
