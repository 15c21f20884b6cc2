/** The help of every command: complete, in groups, and as wide as the terminal. */
import { describe, expect, it } from 'vitest';
import { COMMANDS, COMMAND_GROUPS, isCommandName } from '../../src/cli/help/command-list.ts';
import { helpWidth, overview } from '../../src/cli/help/overview.ts';
import { helpOf } from '../../src/cli/parser.ts';

const NAMES = Object.keys(COMMANDS).filter(isCommandName);
const WITH_HELP = NAMES.filter((name) => name !== 'help' && name !== 'version');

describe('the overview', () => {
  it('has every command once', () => {
    expect(COMMAND_GROUPS.flatMap(([, names]) => names).toSorted()).toEqual(NAMES.toSorted());
    for (const name of NAMES) expect(overview(100)).toContain(`\n  ${name} `);
  });

  it.each([60, 80, 100])('fits into %i columns', (width) => {
    for (const line of overview(width).split('\n')) expect(line.length).toBeLessThanOrEqual(width);
  });

  it('is never wider than it can be read', () => {
    expect([30, 60, 100, 250, null].map(helpWidth)).toEqual([40, 60, 100, 100, 100]);
  });
});

describe.each(WITH_HELP)('the help of %s', (name) => {
  it('says what it does, with an example and the exit codes', async () => {
    const help = await helpOf(name, '1.2.3');
    expect(help.replaceAll('\n', ' ')).toContain(`binleaks ${COMMANDS[name].usage}  ${COMMANDS[name].says} `);
    expect(help).toContain('Exit codes:');
    if (name !== 'hook') expect(help).toMatch(/\nExamples:\n {2}\S/);
    // What yargs adds by itself says nothing to people.
    expect(help).not.toMatch(/\[(?:boolean|string|array|number|default|choices)/);
  });

  it.each([60, 80, 100])('fits into %i columns', async (width) => {
    for (const line of (await helpOf(name, '1.2.3', width)).split('\n')) expect(line.length).toBeLessThanOrEqual(width);
  });
});

it('names the values of each option that has some, the default among them', async () => {
  const help = (await helpOf('scan', '1.2.3', 10_000)).split('\n');
  const line = (option: string): string => help.find((one) => one.includes(`${option} `)) ?? '';
  expect(line('--format')).toContain('text, json, jsonl, sarif, markdown, github, junit, gitlab, html (default: text)');
  expect(line('--min-confidence')).toContain('low, medium, high (default: medium)');
  expect(line('--fail-on')).toContain('info, low, medium, high, critical');
  expect(line('--verify-env')).toContain('live, testnet, demo, futures, futures-testnet, us');
});
