import { join, relative } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Words of their own tests: found by their names alone. */
const NAMED = ['problems', 'actions', 'verbs'];

it('says nothing that is read nowhere', () => {
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), {}, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic() {},
  } as ts.ParseConfigFileHost)!;
  const names = config.fileNames.filter((name) => relative(root, name).startsWith('src'));
  const program = ts.createProgram(names, config.options);
  const checker = program.getTypeChecker();
  const folder = (file: ts.SourceFile) => relative(root, file.fileName).split('\\').join('/');
  const chinese = (symbol: ts.Symbol | undefined) =>
    (symbol?.declarations ?? []).filter((one) => folder(one.getSourceFile()).startsWith('src/words/zh/'));
  const read = new Set<ts.Node>();
  const whole = new Set<ts.Node>();
  const parts = (type: ts.Type) => (type.isUnion() ? type.types : [type]);

  /** All below this declaration is read: it is looked up by a name that is known only when it runs. */
  const readAll = (declaration: ts.Node): void => {
    if (whole.has(declaration)) return;
    whole.add(declaration);
    read.add(declaration);
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAssignment(node)) read.add(node);
      ts.forEachChild(node, visit);
    };
    visit(declaration);
  };
  /** These properties of a type are read whole; all of them when no names are given. */
  const readWhole = (type: ts.Type, wanted?: (name: string) => boolean): void => {
    for (const part of parts(type))
      for (const property of part.getProperties())
        if (!wanted || wanted(property.name)) for (const one of chinese(property)) readAll(one);
  };
  const isWords = (type: ts.Type) =>
    parts(type).some(
      (part) => part.flags & ts.TypeFlags.Object && part.getProperties().some((p) => chinese(p).length > 0),
    );

  const visit = (node: ts.Node): void => {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(node)) {
      for (const one of chinese(checker.getSymbolAtLocation(node.name))) read.add(one);
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(parent)) {
      const name = (node.propertyName ?? node.name) as ts.Identifier;
      for (const one of chinese(checker.getTypeAtLocation(parent).getProperty(name.text))) read.add(one);
    } else if (ts.isElementAccessExpression(node)) {
      const key = checker.getTypeAtLocation(node.argumentExpression);
      const literals = parts(key).every((one) => one.isStringLiteral());
      const keys = parts(key).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
      const given = (name: string) => !literals || keys.includes(name);
      for (const part of parts(checker.getTypeAtLocation(node.expression)))
        for (const property of part.getProperties())
          if (given(property.name)) for (const one of chinese(property)) read.add(one);
    }
    const said =
      (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) &&
      ts.isExpression(node);
    if (said && !goesOn(node)) {
      const type = checker.getTypeAtLocation(node);
      if (isWords(type) && type.aliasSymbol?.name !== 'Words') {
        const shape = castTo(node, checker);
        readWhole(type, shape && ((name) => shape.getProperty(name) !== undefined));
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles())
    if (
      folder(file).startsWith('src/') &&
      !folder(file).startsWith('src/words/') &&
      /words|\bw\b/i.test(file.text)
    )
      visit(file);

  const unread: string[] = [];
  let all = 0;
  for (const file of program.getSourceFiles()) {
    if (!folder(file).startsWith('src/words/zh/')) continue;
    const look = (node: ts.Node, path: string): void => {
      if (ts.isPropertyAssignment(node)) {
        const name = (node.name as ts.Identifier).text;
        if (NAMED.includes(name)) return;
        if (ts.isObjectLiteralExpression(node.initializer))
          ts.forEachChild(node.initializer, (child) => look(child, `${path}.${name}`));
        else {
          all += 1;
          if (!read.has(node)) unread.push(`${path}.${name}`);
        }
      } else if (ts.isVariableDeclaration(node) && isExported(node)) {
        const value =
          node.initializer && ts.isAsExpression(node.initializer) ? node.initializer.expression : node;
        if (!/Problems$/.test(node.name.getText()))
          ts.forEachChild(value, (child) => look(child, node.name.getText()));
      } else if (ts.isSourceFile(node) || ts.isVariableStatement(node) || ts.isVariableDeclarationList(node))
        ts.forEachChild(node, (child) => look(child, path));
    };
    if (!/\/(say|index)\.ts$/.test(file.fileName)) look(file, '');
  }
  expect(all).toBeGreaterThan(1200);
  expect(unread).toEqual([]);
});

function isExported(node: ts.VariableDeclaration): boolean {
  return (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Export) !== 0;
}

/** Only a part of it is asked for here, or it gets another name and is looked at where that is used. */
function goesOn(node: ts.Node): boolean {
  const { parent } = node;
  if (
    ts.isPropertyAccessExpression(parent) ||
    (ts.isElementAccessExpression(parent) && parent.expression === node)
  )
    return true;
  if (ts.isVariableDeclaration(parent)) return parent.type === undefined;
  if (ts.isBindingElement(parent) || ts.isParameter(parent)) return true;
  return ts.isPropertyAssignment(parent) && parent.name === node;
}

/** What the expression is taken for: `w[noun] as unknown as NounWords` reads the keys of NounWords; undefined: all. */
function castTo(node: ts.Node, checker: ts.TypeChecker): ts.Type | undefined {
  let shape: ts.Type | undefined;
  for (let up = node.parent; ts.isAsExpression(up) || ts.isParenthesizedExpression(up); up = up.parent)
    if (ts.isAsExpression(up)) shape = checker.getTypeAtLocation(up.type);
  return shape && shape.getProperties().length > 0 && !shape.getStringIndexType() ? shape : undefined;
}
