/** Where a JSON text goes wrong. V8's message says so in some versions only, and quotes the text, which may hold a secret. */

const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.]))/y;

/** Line and column (from 1) of the first character that can't stand where it does. */
export function jsonErrorPlace(text: string): { readonly line: number; readonly column: number } {
  const open: string[] = [];
  let at = 0;
  // What may come next: a value, a key, a colon, or what ends a value.
  let expected: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'separator' = 'value';
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) break;
    const [, mark, string, literal] = match;
    const inside = open.at(-1);
    if (mark === '{' || mark === '[') {
      if (expected !== 'value' && expected !== 'value-or-end') break;
      open.push(mark);
      expected = mark === '{' ? 'key-or-end' : 'value-or-end';
    } else if (mark === '}' || mark === ']') {
      const allowed = expected === 'separator' || (mark === '}' ? expected === 'key-or-end' : expected === 'value-or-end');
      if (!allowed || inside !== (mark === '}' ? '{' : '[')) break;
      open.pop();
      expected = 'separator';
    } else if (mark === ',') {
      if (expected !== 'separator' || inside === undefined) break;
      expected = inside === '{' ? 'key' : 'value';
    } else if (mark === ':') {
      if (expected !== 'colon') break;
      expected = 'value';
    } else if (string !== undefined && (expected === 'key' || expected === 'key-or-end')) expected = 'colon';
    else if ((string !== undefined || literal !== undefined) && (expected === 'value' || expected === 'value-or-end'))
      expected = 'separator';
    else break;
    at = TOKEN.lastIndex;
  }
  const offset = at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0);
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
