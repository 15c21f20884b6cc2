/** The pages of documentation, and what stands in them. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** README.md, docs/ and the other pages that people read, as paths from the top. */
export const PAGES: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'fixtures/README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
  ...readdirSync('docs/contributing').map((name) => `docs/contributing/${name}`),
];

/** A page's text. */
export function pageText(page: string): string {
  return readFileSync(page, 'utf8');
}

/** The blocks of code in a language; '' for those without one. */
export function blocksOf(text: string, language: string): readonly string[] {
  return Array.from(text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^ *```$/gm))
    .filter(([, , name]) => name === language)
    .map(([, indent = '', , code = '']) => code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
}

/** A page's text without its code: what is a link there is one. */
function proseOf(text: string): string {
  return text.replaceAll(/^( *)```[\s\S]*?^ *```$/gm, '').replaceAll(/`[^`\n]*`/g, '');
}

/** The targets of a page's links within the repository, as a path from the top and an anchor ('' for none). */
export function linksOf(page: string): readonly { readonly target: string; readonly anchor: string }[] {
  return Array.from(proseOf(pageText(page)).matchAll(/\]\(([^()\s]+)\)/g), ([, address = '']) => address)
    .filter((address) => !/^[a-z]+:/.test(address))
    .map((address) => {
      const [file = '', anchor = ''] = address.split('#');
      return { target: file === '' ? page : path.posix.normalize(path.posix.join(path.posix.dirname(page), file)), anchor };
    });
}

/** The anchors that GitHub makes of a page's headings. */
export function anchorsOf(page: string): readonly string[] {
  const text = pageText(page).replaceAll(/^( *)```[\s\S]*?^ *```$/gm, '');
  return Array.from(text.matchAll(/^#+ (.+)$/gm), ([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
