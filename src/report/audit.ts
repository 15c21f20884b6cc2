/** The reports of `binleaks verify`: what a key may do, and what of it is too much for its use. */
import type { MaskedAudit } from '../output/masked-result.ts';
import { canWithdraw } from '../model/permissions.ts';
import { asciiControls, printable } from './printable.ts';
import { styleOf } from './style.ts';
import { factsOf } from './verification-facts.ts';
import { wrap } from './words.ts';

/** The report for people. */
export function reportAudit(audit: MaskedAudit, options: { readonly colour: boolean }): string {
  const style = styleOf(options.colour);
  const { verification, problems, unchecked, advice } = audit;
  const isOpen = canWithdraw(verification) && verification.ipRestricted !== true;
  const lines = [
    ...(isOpen ? [...wrap(ALARM, '', '').map((line) => style.alert(line)), ''] : []),
    style.bold(`API key ${printable(audit.redacted)}, profile ${printable(audit.profile)}`),
    ...factsOf(verification).flatMap(({ label, text }) => wrap(text, `  ${label.padEnd(8)} `, ' '.repeat(11))),
    '',
    ...section(
      problems.map((one) => one.text),
      style.red(style.bold('What is wrong')),
    ),
    ...section(unchecked, style.magenta(style.bold(problems.length > 0 ? 'What could not be checked' : 'It could not be checked'))),
    ...section(advice, style.bold('What to do')),
    ...(problems.length + unchecked.length === 0
      ? [style.green('All is well: no permission too many, limited to IP addresses, and not too old.')]
      : []),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

const ALARM = 'Anyone who gets this key and its secret can withdraw your money from anywhere in the world.';

function section(entries: readonly string[], title: string): readonly string[] {
  if (entries.length === 0) return [];
  return [title, ...entries.flatMap((text, index) => wrap(text, `  ${index + 1}. `, '     ')), ''];
}

/** The same for programs: see schema/audit.schema.json. */
export function reportAuditJson(audit: MaskedAudit, version: string): string {
  const { profile, rotationDays, redacted, id, verification, problems, unchecked, advice } = audit;
  const document = {
    schemaVersion: 1,
    tool: { name: 'binleaks', version },
    key: { redacted, id },
    profile,
    rotationDays,
    verification,
    problems,
    unchecked,
    advice,
  };
  return `${asciiControls(JSON.stringify(document, null, 2))}\n`;
}
