/** The ends of the names of functions that look a value up, and of those that do something else with a name. */

/** A look-up: the name ends with one of these, which begins it or stands behind what is no letter. Common names of many languages. */
const LOOKS_UP: readonly string[] = [
  'Some',
  'String',
  'Value',
  'config',
  'decode',
  'env',
  'environ',
  'expect',
  'fetch',
  'find',
  'get',
  'getenv',
  'lookup',
  'must',
  'open',
  'option',
  'process',
  'require',
  'resolve',
  'str',
  'string',
  'var',
  'var_os',
];

/** As {@link LOOKS_UP}, with anything behind: `getString`, `loadConfig`. */
const LOOKS_UP_WITH: readonly string[] = ['Get', 'get_', 'load', 'read', 'secret', 'setting', 'value'];

/** No look-up: the name ends with one of these. */
const DOES_ELSE: readonly string[] = [
  'assert',
  'assign',
  'clear',
  'contains',
  'debug',
  'define',
  'delete',
  'describe',
  'error',
  'exists',
  'expect',
  'fail',
  'has',
  'info',
  'log',
  'pop',
  'put',
  'raise',
  'remove',
  'setenv',
  'throw',
  'unset',
];

/** As {@link DOES_ELSE}, with letters, digits and `_` behind: `setString`, `printf`. */
const DOES_ELSE_WITH: readonly string[] = ['Set', 'print', 'set', 'warn', 'write'];

/** The longest name that is looked at. */
const MAX_NAME = 80;

/** Whether a function of this name looks a value up. */
export function isGetter(name: string): boolean {
  const text = ownPart(name);
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && /[A-Za-z]/.test(text.charAt(at - 1))) continue;
    const rest = text.slice(at);
    if (LOOKS_UP.includes(rest) || /^get[A-Z]/.test(rest) || LOOKS_UP_WITH.some((one) => rest.startsWith(one))) return true;
  }
  return false;
}

/** Whether a function of this name gives a name something, tells of it or takes it away. */
export function isNoGetter(name: string): boolean {
  const text = ownPart(name);
  return DOES_ELSE.some((one) => text.endsWith(one)) || DOES_ELSE_WITH.some((one) => text.includes(one));
}

/** The letters, digits and `_` at the end of a name; a mark of exclamation behind them says nothing. */
function ownPart(name: string): string {
  const end = name.endsWith('!') ? name.length - 1 : name.length;
  let start = end;
  while (start > 0 && end - start < MAX_NAME && /\w/.test(name.charAt(start - 1))) start--;
  return name.slice(start, end);
}
