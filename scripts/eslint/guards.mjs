/**
 * The rules behind SECURITY.md's promises that no import shows: which ways lead out of the process, and who may take a raw
 * value out of its wrapping. dependency-cruiser reads static imports between files; these read everything else.
 */
import path from 'node:path';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { CUTTERS, GLOBALS, INHERITS, MODULES, NAMES, PROCESS, STREAMS, WRITERS } from './doors.mjs';

const root = path.dirname(path.dirname(import.meta.dirname));

/** Whether a file stands in one of the rooms: `src/git/` is a folder, `src/output/mask.ts` a file. */
function isIn(file, rooms) {
  return rooms.some((room) => {
    if (room.endsWith('/')) return file.startsWith(room);
    return file === room;
  });
}

const fileOf = (context) => path.relative(root, context.filename).split(path.sep).join('/');

/** The text of a literal or of a template without expressions; null for what is known only when it runs. */
function textOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return null;
}

/** Node's own modules: static, lazy, and by process.getBuiltinModule(). */
const builtinModules = {
  meta: { type: 'problem', schema: [], messages: { foreign: '{{name}} may not be loaded here: see scripts/eslint/doors.mjs' } },
  create(context) {
    const file = fileOf(context);
    const check = (node, text) => {
      if (text === null || !/^(?:node:)?[a-z_0-9]+(?:\/[a-z_0-9]+)?$/.test(text)) return;
      const isCertain = text.startsWith('node:');
      const name = text.replace(/^node:/, '');
      const entry = MODULES.find(({ modules }) => modules.includes(name));
      if (entry && isIn(file, entry.rooms)) return;
      // Without the prefix a name may be a package's, which dependency-cruiser judges.
      if (!entry && !isCertain && !process.getBuiltinModule('node:module').isBuiltin(name)) return;
      context.report({ node, messageId: 'foreign', data: { name: text } });
    };
    return {
      ImportDeclaration: (node) => {
        // Types are gone when it runs.
        if (node.importKind !== 'type') check(node, node.source.value);
      },
      'ExportNamedDeclaration[source], ExportAllDeclaration': (node) => check(node, node.source.value),
      ImportExpression: (node) => check(node, textOf(node.source)),
      TSImportEqualsDeclaration: (node) => check(node, textOf(node.moduleReference.expression)),
      'CallExpression[callee.property.name="getBuiltinModule"]': (node) => check(node, textOf(node.arguments[0])),
    };
  },
};

/** What is loaded is known before it runs: a literal name, or a file beside this one. */
const knownImports = {
  meta: { type: 'problem', schema: [], messages: { computed: 'what is loaded must stand here as a literal' } },
  create(context) {
    /** `new URL('./name.js', import.meta.url).href` */
    const isBeside = (node) =>
      node.type === 'MemberExpression' &&
      node.object.type === 'NewExpression' &&
      node.object.callee.name === 'URL' &&
      /^\.\.?\/[-\w./]+$/.test(textOf(node.object.arguments[0]) ?? '') &&
      context.sourceCode.getText(node.object.arguments[1]) === 'import.meta.url';
    return {
      ImportExpression: (node) => {
        const text = textOf(node.source);
        if (text === null ? !isBeside(node.source) : text.includes(':') && !text.startsWith('node:')) {
          context.report({ node, messageId: 'computed' });
        }
      },
      'Identifier[name="getBuiltinModule"]': (node) => {
        const call = node.parent.parent;
        const isCall = node.parent.type === 'MemberExpression' && call.type === 'CallExpression' && call.callee === node.parent;
        if (!isCall || textOf(call.arguments[0]) === null) context.report({ node, messageId: 'computed' });
      },
    };
  },
};

/** Names that open a door. */
const doors = {
  meta: { type: 'problem', schema: [], messages: { closed: '{{name}} is not allowed here: {{why}} (scripts/eslint/doors.mjs)' } },
  create(context) {
    const file = fileOf(context);
    const closed = new Map(NAMES.filter(({ rooms }) => !isIn(file, rooms)).flatMap(({ names, why }) => names.map((name) => [name, why])));
    const report = (node, name, why) => context.report({ node, messageId: 'closed', data: { name, why } });
    const check = (node, name) => {
      if (closed.has(name)) report(node, name, closed.get(name));
    };
    const isPropertyName = ({ parent }, node) =>
      (parent.type === 'MemberExpression' && parent.computed && parent.property === node) ||
      (/Property|Definition|Signature/.test(parent.type) && parent.key === node) ||
      parent.type === 'TSLiteralType' ||
      parent.type === 'CallExpression' ||
      (parent.type === 'BinaryExpression' && parent.operator === 'in');
    const readText = (node) => {
      const text = textOf(node);
      if (text !== null && isPropertyName(node, node)) check(node, text);
    };
    return {
      Identifier: (node) => {
        if (node.parent.type === 'MethodDefinition' && node.parent.kind === 'constructor') return;
        check(node, node.name);
      },
      Literal: readText,
      TemplateLiteral: readText,
      'Identifier[name="process"]': (node) => {
        const { parent } = node;
        if (parent.type === 'MemberExpression' && parent.object !== node) return;
        if (/Property|Definition|Signature/.test(parent.type) && parent.key === node && !parent.shorthand) return;
        const read =
          parent.type === 'MemberExpression' && !parent.computed
            ? [parent.property.name]
            : parent.type === 'VariableDeclarator' && parent.init === node && parent.id.type === 'ObjectPattern'
              ? parent.id.properties.map((property) => (property.type === 'Property' && !property.computed ? property.key.name : null))
              : [null];
        for (const name of read) {
          if (name === null) report(node, 'process', 'it is read member by member, by name');
          else if (!PROCESS.includes(name)) report(node, `process.${name}`, 'nothing needs it');
          else if (STREAMS.names.includes(name) && !isIn(file, STREAMS.rooms))
            report(node, `process.${name}`, 'all that leaves passes src/output/, which masks it');
        }
      },
      'Program:exit': () => {
        const { globalScope } = context.sourceCode.scopeManager;
        const used = [...globalScope.through, ...[...globalScope.set.values()].flatMap((variable) => variable.references)];
        for (const { identifier, isValueReference = true } of used) {
          const entry = GLOBALS.find(({ names }) => names.includes(identifier.name));
          if (entry && isValueReference) report(identifier, identifier.name, entry.why);
        }
      },
    };
  },
};

/** All that leaves the process passes one room, which masks it. */
const oneWayOut = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      writes: '{{name}} writes, and only src/output/ does: what leaves is masked there (scripts/eslint/doors.mjs)',
      whole: '{{name}} is imported member by member, by name: as a whole it writes, too',
      inherit: 'a child that inherits a stream writes to it unmasked',
    },
  },
  create(context) {
    const file = fileOf(context);
    const entryOf = (text) =>
      WRITERS.find(({ modules, rooms }) => modules.includes((text ?? '').replace(/^node:/, '')) && !isIn(file, rooms));
    const check = (node, source, members) => {
      const entry = entryOf(source);
      if (!entry) return;
      for (const { member, name } of members) {
        if (name === null) context.report({ node: member, messageId: 'whole', data: { name: source } });
        else if (entry.names.includes(name)) context.report({ node: member, messageId: 'writes', data: { name } });
      }
    };
    const nameOf = (one) => (one.type === 'Identifier' ? one.name : one.value);
    return {
      ImportDeclaration: (node) => {
        if (node.importKind === 'type') return;
        const members = node.specifiers.map((member) => ({
          member,
          name: member.type === 'ImportSpecifier' && nameOf(member.imported) !== 'default' ? nameOf(member.imported) : null,
        }));
        check(node, node.source.value, members);
      },
      'ExportNamedDeclaration[source]': (node) =>
        check(
          node,
          node.source.value,
          node.specifiers.map((member) => ({ member, name: nameOf(member.local) === 'default' ? null : nameOf(member.local) })),
        ),
      ExportAllDeclaration: (node) => check(node, node.source.value, [{ member: node, name: null }]),
      ImportExpression: (node) => check(node, textOf(node.source), [{ member: node, name: null }]),
      TSImportEqualsDeclaration: (node) => check(node, textOf(node.moduleReference.expression), [{ member: node, name: null }]),
      'CallExpression[callee.property.name="getBuiltinModule"]': (node) =>
        check(node, textOf(node.arguments[0]), [{ member: node, name: null }]),
      // Flags such as 'w' and 'a+'; numbers are made of the constants that NAMES closes.
      'CallExpression[callee.name=/^open(?:Sync)?$/]': (node) => {
        const flags = textOf(node.arguments[1]);
        if (flags !== null && flags !== 'r' && !isIn(file, WRITERS[0].rooms))
          context.report({ node, messageId: 'writes', data: { name: `openSync with '${flags}'` } });
      },
      'Literal[value="inherit"]': (node) => {
        if (!isIn(file, INHERITS)) context.report({ node, messageId: 'inherit' });
      },
    };
  },
};

/** A text in a message is whole or was cut by shorten(), which masks it first: half a credential is known to no mask. */
const maskedCuts = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { cut: 'a cut text may end within a credential: shorten(), quoted() and shortId() mask it first (src/output/shorten.ts)' },
  },
  create(context) {
    if (isIn(fileOf(context), CUTTERS)) return {};
    const check = (node) => {
      const inner = node.type === 'ChainExpression' ? node.expression : node;
      if (inner.type === 'LogicalExpression') check(inner.left);
      const isCut =
        inner.type === 'CallExpression' &&
        inner.callee.type === 'MemberExpression' &&
        /^(?:slice|substring|substr)$/.test(inner.callee.property.name ?? '');
      if (isCut) context.report({ node: inner, messageId: 'cut' });
    };
    return { TemplateLiteral: (node) => node.expressions.forEach(check) };
  },
};

/** A function of a report that could be handed a raw value, at whatever depth of its parameters' types. */
const noSecretTaken = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { taken: 'a SecretText can come in here ({{way}}): reports take what is masked already' },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();
    /** The way to a SecretText within a type; null where none leads to one. */
    const wayTo = (type, seen, way) => {
      if (seen.has(type)) return null;
      seen.add(type);
      if (type.symbol?.name === 'SecretText') return way;
      const parts = [
        ...(type.types ?? []),
        ...(type.aliasTypeArguments ?? []),
        ...(type.target ? checker.getTypeArguments(type) : []),
        ...(type.flags & ts.TypeFlags.TypeParameter ? [checker.getBaseConstraintOfType(type) ?? type] : []),
        ...type.getCallSignatures().map((signature) => signature.getReturnType()),
      ];
      for (const part of parts) {
        const found = wayTo(part, seen, way);
        if (found !== null) return found;
      }
      // The properties of texts, lists and the like are the library's; what they hold stands in their arguments.
      if (type.symbol?.declarations?.every((one) => services.program.isSourceFileDefaultLibrary(one.getSourceFile()))) return null;
      if (type.symbol?.declarations?.every((one) => one.getSourceFile().fileName.includes('/node_modules/'))) return null;
      if ((type.flags & ts.TypeFlags.Object) === 0) return null;
      for (const property of checker.getPropertiesOfType(type)) {
        const found = wayTo(checker.getTypeOfSymbol(property), seen, `${way}.${property.name}`);
        if (found !== null) return found;
      }
      return null;
    };
    const check = (node) => {
      for (const parameter of node.params) {
        const found = wayTo(services.getTypeAtLocation(parameter), new Set(), context.sourceCode.getText(parameter).split(/[:\s]/)[0]);
        if (found !== null) context.report({ node: parameter, messageId: 'taken', data: { way: found } });
      }
    };
    return {
      FunctionDeclaration: check,
      FunctionExpression: check,
      ArrowFunctionExpression: check,
      'ImportSpecifier[imported.name="SecretText"]': (node) => context.report({ node, messageId: 'taken', data: { way: 'an import' } }),
    };
  },
};

const plugin = {
  rules: {
    'builtin-modules': builtinModules,
    'known-imports': knownImports,
    doors,
    'no-secret-taken': noSecretTaken,
    'one-way-out': oneWayOut,
    'masked-cuts': maskedCuts,
  },
};

/** The blocks of the configuration. */
export default tseslint.config(
  {
    files: ['src/**/*.ts'],
    // A comment can't switch a guard off.
    linterOptions: { noInlineConfig: true },
    plugins: { guards: plugin },
    rules: {
      'guards/builtin-modules': 'error',
      'guards/known-imports': 'error',
      'guards/doors': 'error',
      'guards/one-way-out': 'error',
      'guards/masked-cuts': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false }],
    },
  },
  { files: ['src/report/**/*.ts'], plugins: { guards: plugin }, rules: { 'guards/no-secret-taken': 'error' } },
);
