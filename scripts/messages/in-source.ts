import { parseSync } from 'vite';

interface Node {
  readonly type: string;
  readonly [member: string]: unknown;
}

/** The messages of a source file, in its order: strings that read as prose, with `{…}` for what is filled in. */
export function messagesIn(path: string, source: string): readonly string[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const found: string[] = [];
  visit(program as unknown as Node, found);
  return found.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter(isProse);
}

function visit(node: Node, found: string[]): void {
  if (isSkipped(node)) return;
  const text = textOf(node);
  if (text !== undefined) {
    found.push(text);
    // What is filled in can have messages of its own.
    for (const part of filledIn(node)) visit(part, found);
    return;
  }
  for (const child of childrenOf(node)) visit(child, found);
}

/** What is no message: types, imports, and attributes of elements that nobody reads. */
function isSkipped(node: Node): boolean {
  if (/^TS(?!AsExpression|SatisfiesExpression|NonNull)/.test(node.type)) return true;
  if (/^(?:Import|ExportAll|ExportNamed)/.test(node.type) && node['source']) return true;
  if (node.type !== 'JSXAttribute') return false;
  const { name } = node['name'] as { name?: unknown };
  return !/^(?:title|label|alt|placeholder|aria-label|aria-description|text|hint)$/.test(
    String(name),
  );
}

function textOf(node: Node): string | undefined {
  if (node.type === 'JSXText') return String(node['value']);
  if (node.type === 'Literal') {
    return typeof node['value'] === 'string' ? node['value'] : undefined;
  }
  if (node.type === 'TemplateLiteral') {
    const quasis = node['quasis'] as readonly { value: { cooked?: string; raw: string } }[];
    const names = (node['expressions'] as readonly Node[]).map(nameOf);
    return quasis
      .map(
        ({ value }, at) =>
          `${value.cooked ?? value.raw}${at < names.length ? `{${names[at]}}` : ''}`,
      )
      .join('');
  }
  if (node.type === 'BinaryExpression' && node['operator'] === '+') {
    const [left, right] = [node['left'], node['right']].map((side) => textOf(side as Node));
    return left !== undefined && right !== undefined ? left + right : undefined;
  }
  return undefined;
}

function filledIn(node: Node): readonly Node[] {
  if (node.type === 'TemplateLiteral') return node['expressions'] as readonly Node[];
  if (node.type !== 'BinaryExpression') return [];
  return [node['left'], node['right']].flatMap((side) => filledIn(side as Node));
}

/** A name for what is filled in: the last one that the expression has. */
function nameOf(expression: Node): string {
  if (expression.type === 'Identifier') return String(expression['name']);
  if (expression.type === 'MemberExpression') return nameOf(expression['property'] as Node);
  if (expression.type === 'CallExpression') {
    const [first] = expression['arguments'] as readonly Node[];
    return first && first.type !== 'Literal' ? nameOf(first) : nameOf(expression['callee'] as Node);
  }
  return '…';
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flatMap((member) =>
    (Array.isArray(member) ? member : [member]).filter(isNode),
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** Two words beside each other, and not a piece of code, a header, or a query. */
function isProse(text: string): boolean {
  const isCode = /^[\W_]*$|=>|\bSELECT\b|\bCREATE\b|[;{]\s*[\w-]+:|^\w+\(|^[a-z]+\/[a-z-]+[;,]/;
  return /\p{L}{2,},? \p{L}{1,}/u.test(text) && !isCode.test(text);
}
