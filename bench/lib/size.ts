/** The bytes that a size such as 500M or 5G stands for (powers of ten). Throws where it is none. */
export function bytesOf(text: string): number {
  const match = /^(\d+(?:\.\d+)?)([kmg])?$/i.exec(text);
  if (!match) throw new Error(`--size ${text}: not a size such as 500M or 5G`);
  const factors: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9 };
  return Number(match[1]) * (factors[(match[2] ?? '').toLowerCase()] ?? 1);
}
