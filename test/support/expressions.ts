/**
 * Every regular expression of the sources, found by TypeScript's own parser, and a matcher that counts its steps: what a
 * backtracking engine does for a text, without a clock.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { RegExpParser } from '@eslint-community/regexpp';
import type { AST } from '@eslint-community/regexpp';
import ts from 'typescript';

export interface Expression {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** The expressions of a source file; `unknown` lists where one is put together in a way that can't be told from its text. */
export function expressionsOf(file: string, text: string): { readonly found: readonly Expression[]; readonly unknown: readonly string[] } {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const constants = new Map<string, ts.Expression>();
  const found: Expression[] = [];
  const unknown: string[] = [];
  const lineOf = (node: ts.Node): number => tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const collect = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) constants.set(node.name.text, node.initializer);
    ts.forEachChild(node, collect);
  };
  collect(tree);
  const valueOf = (node: ts.Expression): string | null => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
    if (ts.isIdentifier(node)) {
      const constant = constants.get(node.text);
      return constant ? valueOf(constant) : null;
    }
    if (ts.isNumericLiteral(node)) return node.text;
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'source' && ts.isIdentifier(node.expression)) {
      const constant = constants.get(node.expression.text);
      if (constant && ts.isRegularExpressionLiteral(constant)) return partsOf(constant).source;
      return constant && ts.isNewExpression(constant) && constant.arguments?.[0] ? valueOf(constant.arguments[0]) : null;
    }
    // A list of words, joined.
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'join') {
      const [separator] = node.arguments;
      const { expression } = node.expression;
      const list = ts.isIdentifier(expression) ? constants.get(expression.text) : expression;
      if (!separator || !ts.isStringLiteral(separator) || !list || !ts.isArrayLiteralExpression(list)) return null;
      const words = list.elements.map(valueOf);
      return words.includes(null) ? null : words.join(separator.text);
    }
    const isRaw = ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw';
    const template = isRaw ? node.template : node;
    if (ts.isNoSubstitutionTemplateLiteral(template)) return isRaw ? (template.rawText ?? template.text) : template.text;
    if (!ts.isTemplateExpression(template)) return null;
    const textOf = (part: ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail): string =>
      isRaw ? (part.rawText ?? part.text) : part.text;
    let whole = textOf(template.head);
    for (const span of template.templateSpans) {
      const value = valueOf(span.expression);
      if (value === null) return null;
      whole += value + textOf(span.literal);
    }
    return whole;
  };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ file, line: lineOf(node), ...partsOf(node) });
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') {
      const [first, second] = node.arguments ?? [];
      const source = first ? valueOf(first) : null;
      const flags = second ? valueOf(second) : '';
      if (source === null || flags === null) unknown.push(`${file}: ${node.getText()}`);
      else found.push({ file, line: lineOf(node), source, flags });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { found, unknown };
}

function partsOf(node: ts.RegularExpressionLiteral): { readonly source: string; readonly flags: string } {
  const end = node.text.lastIndexOf('/');
  return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
}

/** The files of the sources. */
function sourceFiles(): readonly string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join('src', name).replaceAll('\\', '/'));
}

/** As expressionsOf(), of all of the sources. */
export function allExpressions(): ReturnType<typeof expressionsOf> {
  const each = sourceFiles().map((file) => expressionsOf(file, readFileSync(file, 'utf8')));
  return { found: each.flatMap((one) => one.found), unknown: each.flatMap((one) => one.unknown) };
}

type Test = (code: number) => boolean;
type Instruction =
  | { readonly op: 'char'; readonly test: Test; readonly back: boolean }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'at'; readonly kind: 'start' | 'end' | 'word' | 'no-word' }
  | { readonly op: 'look'; readonly program: readonly Instruction[]; readonly negate: boolean }
  | { readonly op: 'mark'; readonly slot: number }
  | { readonly op: 'moved'; readonly slot: number }
  | { readonly op: 'same'; readonly back: boolean };

/** An expression, ready to be counted. */
export class Counter {
  readonly #program: readonly Instruction[];
  readonly #flags: string;
  readonly pattern: AST.Pattern;
  readonly #tests = new Map<string, Test>();
  #slots = 0;

  constructor({ source, flags }: Pick<Expression, 'source' | 'flags'>) {
    this.#flags = flags;
    this.pattern = new RegExpParser().parsePattern(source, 0, source.length, {
      unicode: flags.includes('u'),
      unicodeSets: flags.includes('v'),
    });
    this.#program = this.#alternatives(this.pattern.alternatives, false);
  }

  /** The steps of looking for all matches in a text, as far as `most`. */
  count(text: string, most: number): number {
    const left = { steps: most };
    for (let at = 0; at <= text.length && left.steps > 0;) {
      const end = run(this.#program, text, at, this.#flags, left);
      if (this.#flags.includes('y') && end === null) break;
      at = end !== null && end > at ? end : at + 1;
    }
    return most - left.steps;
  }

  /** Whether a character matches an element of one. */
  testOf(element: AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass): Test {
    const known = this.#tests.get(element.raw);
    if (known) return known;
    const native = new RegExp(`^(?:${element.raw})$`, this.#flags.replaceAll(/[gymd]/g, ''));
    const answers = new Map<number, boolean>();
    const test = (code: number): boolean => {
      const before = answers.get(code);
      if (before !== undefined) return before;
      const answer = native.test(String.fromCharCode(code));
      answers.set(code, answer);
      return answer;
    };
    this.#tests.set(element.raw, test);
    return test;
  }

  #alternatives(alternatives: readonly AST.Alternative[], back: boolean): readonly Instruction[] {
    const [last, ...before] = alternatives.map((one) => this.#sequence(one.elements, back)).toReversed();
    return before.reduce<readonly Instruction[]>(
      (rest, one) => [{ op: 'split', first: 1, second: one.length + 2 }, ...one, { op: 'jump', to: rest.length + 1 }, ...rest],
      last ?? [],
    );
  }

  #sequence(elements: readonly AST.Element[], back: boolean): readonly Instruction[] {
    return (back ? elements.toReversed() : elements).flatMap((one) => this.#element(one, back));
  }

  #element(element: AST.Element, back: boolean): readonly Instruction[] {
    switch (element.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return [{ op: 'char', test: this.testOf(element), back }];
      case 'Group':
      case 'CapturingGroup':
        return this.#alternatives(element.alternatives, back);
      case 'Quantifier':
        return this.#quantifier(element, back);
      case 'Backreference':
        return [{ op: 'same', back }];
      case 'Assertion':
        if (element.kind === 'word') return [{ op: 'at', kind: element.negate ? 'no-word' : 'word' }];
        if (element.kind === 'lookahead' || element.kind === 'lookbehind') {
          const program = this.#alternatives(element.alternatives, element.kind === 'lookbehind');
          return [{ op: 'look', negate: element.negate, program }];
        }
        return [{ op: 'at', kind: element.kind }];
    }
  }

  #quantifier({ element, min, max, greedy }: AST.Quantifier, back: boolean): readonly Instruction[] {
    const body = this.#element(element, back);
    const program: Instruction[] = [];
    for (let i = 0; i < min; i++) program.push(...body);
    const split = (skip: number): Instruction => ({ op: 'split', first: greedy ? 1 : skip, second: greedy ? skip : 1 });
    if (max === Infinity) {
      const slot = this.#slots++;
      program.push(split(body.length + 4), { op: 'mark', slot }, ...body, { op: 'moved', slot }, { op: 'jump', to: -(body.length + 3) });
    } else for (let i = min; i < max; i++) program.push(split((body.length + 1) * (max - i)), ...body);
    return program;
  }
}

const WORD = /\w/;

/** Where a match that begins at `from` ends; null where none does. */
function run(program: readonly Instruction[], text: string, from: number, flags: string, left: { steps: number }): number | null {
  const stack: number[] = [];
  const marks: number[] = [];
  let at = from;
  let pointer = 0;
  const isAt = (kind: string): boolean => {
    if (kind === 'start') return at === 0 || (flags.includes('m') && text[at - 1] === '\n');
    if (kind === 'end') return at === text.length || (flags.includes('m') && text[at] === '\n');
    return (WORD.test(text[at - 1] ?? '') !== WORD.test(text[at] ?? '')) === (kind === 'word');
  };
  for (;;) {
    const instruction = program[pointer];
    if (!instruction) return at;
    if (--left.steps <= 0) return null;
    let isGood = true;
    switch (instruction.op) {
      case 'char': {
        const index = instruction.back ? at - 1 : at;
        isGood = index >= 0 && index < text.length && instruction.test(text.charCodeAt(index));
        at += instruction.back ? -1 : 1;
        pointer++;
        break;
      }
      case 'split':
        stack.push(at, pointer + instruction.second);
        pointer += instruction.first;
        break;
      case 'jump':
        pointer += instruction.to;
        break;
      case 'at':
        isGood = isAt(instruction.kind);
        pointer++;
        break;
      case 'look':
        isGood = (run(instruction.program, text, at, flags, left) !== null) !== instruction.negate;
        pointer++;
        break;
      case 'mark':
        marks[instruction.slot] = at;
        pointer++;
        break;
      case 'moved':
        isGood = marks[instruction.slot] !== at;
        pointer++;
        break;
      case 'same':
        // As long as what it repeats, which is one character in these sources.
        at += instruction.back ? -1 : 1;
        isGood = at >= 0 && at <= text.length;
        pointer++;
        break;
    }
    if (isGood) continue;
    const again = stack.pop();
    const before = stack.pop();
    if (again === undefined || before === undefined) return null;
    pointer = again;
    at = before;
  }
}

const CANDIDATES = [...Array.from({ length: 0x250 }, (_, code) => code), 0x2018, 0x201c, 0x3007, 0x4e00, 0xff1a];
const PREFERRED = [...'a1A "_-=:.,;<>()[]{}/\\\n|&%$#@'].map((character) => character.charCodeAt(0));

/** A text of a size. */
export type Pump = (size: number) => string;

/** Texts that make an expression work: each of its repetitions and choices pumped. */
export function* pumped(counter: Counter): Generator<Pump> {
  const sampleOf = (element: AST.Element): string => {
    switch (element.type) {
      case 'Character':
        return String.fromCodePoint(element.value);
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass': {
        const test = counter.testOf(element);
        const code = PREFERRED.find(test) ?? CANDIDATES.find(test);
        return code === undefined ? '' : String.fromCharCode(code);
      }
      case 'Group':
      case 'CapturingGroup':
        return sequence(element.alternatives[0]?.elements ?? []);
      case 'Quantifier':
        return sampleOf(element.element).repeat(Math.max(element.min, element.max > 0 ? 1 : 0));
      case 'Assertion':
      case 'Backreference':
        return '';
    }
  };
  const sequence = (elements: readonly AST.Element[]): string => elements.map(sampleOf).join('');
  const seen = new Set<string>();
  const emit = function* (prefix: string, body: string): Generator<Pump> {
    if (body === '' || seen.has(`${prefix}\0${body}`)) return;
    seen.add(`${prefix}\0${body}`);
    const fill = (one: string, size: number): string => one.repeat(Math.ceil(size / one.length)).slice(0, size);
    yield (size) => `${prefix}${fill(body, size)}\u0001`;
    if (prefix !== '') yield (size) => `${fill(prefix + body, size)}\u0001`;
  };
  const walk = function* (alternatives: readonly AST.Alternative[], before: string): Generator<Pump> {
    for (const alternative of alternatives) {
      let prefix = before;
      for (const element of alternative.elements) {
        if (element.type === 'Quantifier') {
          const { element: inner } = element;
          const bodies =
            inner.type === 'Group' || inner.type === 'CapturingGroup'
              ? inner.alternatives.map((one) => sequence(one.elements))
              : [sampleOf(inner)];
          for (const body of bodies) yield* emit(prefix, body);
          if (bodies.length > 1) yield* emit(prefix, bodies.join(''));
          // A class matches more than one character: those of its neighbours are the dangerous ones.
          if (inner.type === 'CharacterClass' || inner.type === 'CharacterSet')
            for (const code of PREFERRED.filter(counter.testOf(inner))) yield* emit(prefix, String.fromCharCode(code));
        }
        if ('alternatives' in element) yield* walk(element.alternatives, prefix);
        else if (element.type === 'Quantifier' && 'alternatives' in element.element) yield* walk(element.element.alternatives, prefix);
        prefix += sampleOf(element);
      }
      yield* emit('', prefix.slice(before.length));
    }
  };
  yield* walk(counter.pattern.alternatives, '');
}
