/** The pages of documentation: links that lead somewhere, a README that is a front door, and a reference that is true. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS, COMMAND_GROUPS } from '../../src/cli/help/command-list.ts';
import { helpOf } from '../../src/cli/parser.ts';
import { PAGES, anchorsOf, blocksOf, linksOf, pageText } from '../support/pages.ts';

describe.each(PAGES)('%s', (page) => {
  it('has no link that leads nowhere', () => {
    for (const { target, anchor } of linksOf(page)) {
      expect(existsSync(target), `${page} -> ${target}`).toBe(true);
      if (anchor !== '') expect(anchorsOf(target), `${page} -> ${target}#${anchor}`).toContain(anchor);
    }
  });
});

describe('README.md', () => {
  it('is read in a minute', () => expect(statSync('README.md').size).toBeLessThanOrEqual(8000));

  it('leads to every page of docs/, but for those that CONTRIBUTING.md leads to', () => {
    const targets = ['README.md', 'CONTRIBUTING.md'].flatMap(linksOf).map(({ target }) => target);
    for (const page of PAGES.filter((one) => /^docs\/[^/]+$/.test(one))) expect(targets).toContain(page);
  });
});

it('the examples stand in the pages as they are', () => {
  const pages = {
    'docs/github-action.md': readdirSync('examples/github').map((name) => `examples/github/${name}`),
    'docs/other-ci.md': ['examples/gitlab-ci.yml', 'examples/check-branch.sh'],
  };
  for (const [page, files] of Object.entries(pages)) {
    const targets = linksOf(page).map(({ target }) => target);
    for (const file of files) expect(targets).toContain(file);
  }
  expect(pageText('docs/github-action.md')).toContain(pageText('examples/github/pull-request.yml').trim());
  for (const file of pages['docs/other-ci.md']) expect(pageText('docs/other-ci.md')).toContain(pageText(file).trim());
});

/** docs/cli.md, made from the commands themselves. */
async function commandLinePage(): Promise<string> {
  const lines = [
    '# Command line',
    '',
    'What `binleaks help COMMAND` prints. This page is made from the commands: `npx vitest run test/docs/pages.test.ts -u` writes it anew.',
    '',
    'An option that takes a value is written `--option VALUE` or `--option=VALUE`; a switch is turned off by `--no-`, as in `--no-color`. What',
    'follows `--` is a path, whatever it looks like. A misspelt command, option or value is refused with what may have been meant.',
  ];
  for (const [title, names] of COMMAND_GROUPS) {
    lines.push('', `## ${title}`);
    for (const name of names) {
      if (name === 'help' || name === 'version') continue;
      lines.push('', `### ${name}`, '', `${COMMANDS[name].says}.`, '', '```text', await helpOf(name, ''), '```');
    }
  }
  lines.push('', '`binleaks help [COMMAND]` shows this, `binleaks version` the version.');
  return `${lines.join('\n')}\n`;
}

it('docs/cli.md is what the commands say', async () => {
  await expect(await commandLinePage()).toMatchFileSnapshot('../../docs/cli.md');
});

it('no page shows an option that no command has', async () => {
  const known = new Set<string>(['--no', '--version']);
  for (const [, names] of COMMAND_GROUPS)
    for (const name of names)
      for (const [option] of (await helpOf(name, '')).matchAll(/--[a-z][a-z-]+/g)) known.add(option).add(option.replace('--', '--no-'));
  for (const page of PAGES)
    for (const block of blocksOf(pageText(page), 'sh'))
      for (const [, rest = ''] of block.matchAll(/(?:^|[|&] *|npx --no )(?:binleaks|node dist\/cli\.js)( [^#\n|]*)/gm))
        for (const [, option = ''] of rest.matchAll(/(?:^| )(--[a-z][a-z-]+)/g)) expect(known, `${page}:${rest}`).toContain(option);
});
