/** The left side of an assignment in any language: which part of the line names what is assigned. */

/** The names of a tuple assignment's left side; null where it is none. */
export function assignedNames(left: string): readonly string[] | null {
  const match = /^\s*(?:(?:const|let|var|my|local)\s+)?[[(]?\s*([$@]?[\w.]+(?:\s*,\s*[$@]?[\w.]+)+)\s*[\])]?\s*$/.exec(left);
  return match?.[1]?.split(/\s*,\s*/) ?? null;
}

/** The last statement of a line, up to its end: what stands behind a bracket, a comma or a semicolon. */
export function cutStatement(line: string): string {
  const cut = Math.max(...['{', ',', ';', '(', '[', '}'].map((stop) => line.lastIndexOf(stop)));
  const statement = line.slice(cut + 1);
  // `?a=1&key=`, `x | key =`, `<input value=`: but not `const KEY: &str =`, `key: string | undefined =`, `Vec<String> =`.
  const inner = /^(?:.*\S)?[&?](?=[\w.%-]+$)|^.*\|\s(?!\s*(?:undefined|null|None|string|str|number)\b)|^.*<(?=[^>]*$)/.exec(statement);
  return inner ? statement.slice(inner[0].length) : statement;
}

/** `name: Type` without its type. */
export function withoutType(statement: string): string {
  const basic = /^([\s\S]*\S)\s+As\s+(?:New\s+)?[\w.()]+\s*$/i.exec(statement);
  if (basic?.[1]) return basic[1];
  const typed = /^([\s\S]*?[\w$\])!?"'])\s*:(?!:)\s*([&*']?[\w$<>[\]|?.:&\s'*]{1,80})$/.exec(statement);
  if (!typed?.[1] || !typed[2] || /[\w>\]]\s+[\w<[]/.test(typed[2].trim().replace(/\s*[|&]\s*/g, '|'))) return statement;
  const type =
    typed[2]
      .replace(/<[^<>]*>|\[\]|[?!]/g, '')
      .trim()
      .split(/[\s|.&:]+/)
      .at(-1) ?? '';
  return /^(?:[A-Z]\w*|string|str|number|any|unknown|bytes|char|text|undefined|null|optional|varchar|object|auto|static)$/.test(type)
    ? typed[1]
    : statement;
}
