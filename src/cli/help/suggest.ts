/** What a misspelt command, option or value may have been meant to be. */

/** More wrong letters than this are another word. */
const MAX_DISTANCE = 2;

/** The nearest of the known words, or null where none is near. Of equally near ones the first. */
export function suggest(word: string, known: readonly string[]): string | null {
  const asked = word.toLowerCase();
  let best: string | null = null;
  // A short word is near to everything: one letter in three may be wrong.
  let least = Math.min(MAX_DISTANCE, Math.floor(asked.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(asked, candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best ?? known.find((candidate) => asked.length >= 3 && candidate.startsWith(asked)) ?? null;
}

/** How many letters were left out, added, replaced, or swapped with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  // Words that differ so much in length are never near: what is typed may be very long.
  if (Math.abs(a.length - b.length) > MAX_DISTANCE) return MAX_DISTANCE + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last.at(-1) ?? 0;
}
