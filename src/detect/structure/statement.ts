/** The left side of an assignment in any language: which part of the line names what is assigned. */
import { endOf } from '../text/edges.ts';

/** The names of a tuple assignment's left side; null where it is none. */
export function assignedNames(left: string): readonly string[] | null {
  const match = /^(?:(?:const|let|var|my|local)\s+)?(?:[[(]\s*)?([$@]?[\w.]+(?:\s*,\s*[$@]?[\w.]+)+)(?:\s*[\])])?$/.exec(left.trim());
  return match?.[1]?.split(',').map((name) => name.trim()) ?? null;
}

/** The last statement of a line, up to its end: what stands behind a bracket, a comma or a semicolon. */
export function cutStatement(line: string): string {
  const cut = Math.max(...['{', ',', ';', '(', '[', '}'].map((stop) => line.lastIndexOf(stop)));
  const statement = line.slice(cut + 1);
  // `?a=1&key=`, `x | key =`, `<input value=`: but not `const KEY: &str =`, `key: string | undefined =`, `Vec<String> =`.
  return statement.slice(innerStart(statement));
}

/** Where the last parameter, operand or attribute of a statement begins. */
function innerStart(statement: string): number {
  const parameter = statement.length - endOf(statement, /[\w.%-]/).length;
  const sign = statement.charAt(parameter - 1);
  if (parameter < statement.length && (sign === '&' || sign === '?') && (parameter === 1 || /\S/.test(statement.charAt(parameter - 2))))
    return parameter;
  const operand = /^.*\|\s(?!\s*(?:undefined|null|None|string|str|number)\b)/.exec(statement);
  if (operand) return operand[0].length;
  const open = statement.lastIndexOf('<');
  return open >= 0 && !statement.includes('>', open) ? open + 1 : 0;
}

/** A type without the spaces around its bars. */
function withoutSpaces(type: string): string {
  return type
    .split(/[|&]/)
    .map((part) => part.trim())
    .join('|');
}

/** `name: Type` without its type. */
export function withoutType(statement: string): string {
  const basic = /^([\s\S]*\S)\s+As\s+(?:New\s+)?[\w.()]+\s*$/i.exec(statement);
  if (basic?.[1]) return basic[1];
  // `const char* name PROGMEM`, `name[65]`: what the compiler is told.
  const told = /^([\s\S]*[\w\])])\s+(?:PROGMEM|ICACHE_RODATA_ATTR|RODATA_ATTR|EEMEM|__attribute__\s?\(\([^()]{0,40}\)\))\s*$/.exec(
    statement,
  )?.[1];
  if (told !== undefined) return told.replace(/\[\w{0,12}\]$/, '');
  // PowerShell's `$env:NAME` has no type.
  if (/\$(?:env|global|script):\w{1,80}\s{0,8}$/i.test(statement)) return statement;
  const typed = /^([\s\S]*?[\w$\])!?"'])\s*:(?!:)\s{0,20}([&*']?[\w$<>[\]|?.:&\s'*]{1,80})$/.exec(statement);
  if (!typed?.[1] || !typed[2] || /[\w>\]]\s+[\w<[]/.test(withoutSpaces(typed[2]))) return statement;
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
