/** The lists of words that expressions are joined from: in order, so that a reader finds an entry, and each by itself a word. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface WordList {
  readonly name: string;
  readonly entries: readonly string[];
  readonly isExplained: boolean;
}

/** What an entry is looked up by: its letters and digits, without accents and without what only an expression means. */
function keyOf(entry: string): string {
  return entry
    .replace(/\(\?(?:<?[!=]|:)(?:[^()]*\)$)?|\\[a-z]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The lists of a file that are joined by `|` somewhere in it. */
function wordLists(file: string): readonly WordList[] {
  const text = readFileSync(file, 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const found: WordList[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer && ts.isArrayLiteralExpression(node.initializer)) {
      const name = node.name.text;
      const { elements } = node.initializer;
      if (text.includes(`${name}.join('|')`)) {
        const entries = elements.map((one) =>
          ts.isTaggedTemplateExpression(one) && ts.isNoSubstitutionTemplateLiteral(one.template)
            ? (one.template.rawText ?? one.template.text)
            : ts.isStringLiteral(one)
              ? one.text
              : '',
        );
        const isExplained = ts.getLeadingCommentRanges(text, node.parent.parent.getFullStart()) !== undefined;
        found.push({ name: `${path.basename(file)}: ${name}`, entries, isExplained });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const lists = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => wordLists(path.join('src', name)));

describe('word lists', () => {
  it('are found', () => expect(lists.length).toBeGreaterThan(15));

  it.each(lists)('$name: every entry once, in order, an expression by itself, and told where it is from', ({ entries, isExplained }) => {
    expect(isExplained).toBe(true);
    const keys = entries.map(keyOf);
    expect(keys).toEqual(keys.toSorted());
    expect(new Set(entries).size).toBe(entries.length);
    for (const entry of entries) {
      expect(() => new RegExp(entry)).not.toThrow();
      expect(new RegExp(`^(?:${entry})$`).test('')).toBe(false);
    }
  });
});
