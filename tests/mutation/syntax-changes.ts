/** A node as the parser gives it: what else it has depends on its type. */
export interface SyntaxNode {
  readonly type: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly [part: string]: unknown;
}

/** A piece of a source, by its first byte and the byte after its last, and what comes in its place. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** Reads the source between two positions. */
export type Reading = (start: number, end: number) => string;

const operators: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '+=': ['-='],
  '-=': ['+='],
  '??=': ['='],
};

const methods: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  find: 'findLast',
  findLast: 'find',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  padStart: 'padEnd',
  padEnd: 'padStart',
};

/** Methods whose answer is of the type of what they are called on, so that the call can be left out. */
const dispensable = new Set(['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'slice', 'trim', 'normalize']);

/** The changes of one node: an operator, a method, a condition, a literal, or a piece that is left out. */
export function changesOfNode(node: SyntaxNode, at: Reading): Change[] {
  const { start, end } = node.span;
  const whole = (to: string): Change => ({ start, end, to });
  switch (node.type) {
    case 'BinaryExpression':
    case 'AssignmentExpression':
      return operatorChanges(node, at);
    case 'UnaryExpression':
      return node.operator === '!' ? [{ start, end: start + 1, to: '' }] : [];
    case 'UpdateExpression':
      return [whole(at(start, end).replace(/\+\+|--/, (operator) => (operator === '++' ? '--' : '++')))];
    case 'BooleanLiteral':
      return [whole(String(node.value !== true))];
    case 'NumericLiteral':
      return [whole(node.value === 0 ? '1' : node.value === 1 ? '0' : `(${at(start, end)} + 1)`)];
    case 'ConditionalExpression':
    case 'IfStatement':
      return bothWays(part(node, 'test'));
    case 'WhileStatement':
      return replaced(part(node, 'test'), 'false');
    case 'CallExpression':
      return callChanges(node, at);
    case 'ExpressionStatement':
    case 'ThrowStatement':
    case 'ContinueStatement':
      return [whole(';')];
    case 'ArrayExpression':
      return spreadsOf(node.elements);
    case 'ObjectExpression':
      return spreadsOf(node.properties);
    case 'RegExpLiteral':
      return regularExpressionChanges(node, at);
    default:
      return [];
  }
}

/** Nodes inside others may be wrapped in parentheses, or in a record with a spread. */
const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'span' in value;
const part = (node: SyntaxNode, name: string): SyntaxNode | undefined => {
  const found = node[name];
  return isNode(found) ? found : undefined;
};

const replaced = (node: SyntaxNode | undefined, to: string): Change[] => (node ? [{ ...node.span, to }] : []);
const bothWays = (node: SyntaxNode | undefined): Change[] => [...replaced(node, 'true'), ...replaced(node, 'false')];

function operatorChanges(node: SyntaxNode, at: Reading): Change[] {
  const [left, right] = [part(node, 'left'), part(node, 'right')];
  const operator = String(node.operator);
  if (!left || !right) {
    return [];
  }
  // Between the operands stand blanks, the operator, and perhaps parentheses.
  const offset = Buffer.from(at(left.span.end, right.span.start)).indexOf(operator);
  const start = left.span.end + offset;
  return offset < 0 ? [] : (operators[operator] ?? []).map((to) => ({ start, end: start + operator.length, to }));
}

function callChanges(node: SyntaxNode, at: Reading): Change[] {
  const callee = part(node, 'callee');
  if (callee?.type !== 'MemberExpression') {
    return [];
  }
  const [object, property] = [part(callee, 'object'), part(callee, 'property')];
  if (!object || property?.type !== 'Identifier') {
    return [];
  }
  const name = at(property.span.start, property.span.end);
  return [
    ...(Object.hasOwn(methods, name) ? replaced(property, methods[name] ?? '') : []),
    ...(dispensable.has(name) ? [{ start: object.span.end, end: node.span.end, to: '' }] : []),
  ];
}

/** Leaves out each `...piece` of a list or an object: something empty stands in its place. */
function spreadsOf(items: unknown): Change[] {
  return (Array.isArray(items) ? items : []).flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null || !('spread' in item && item.spread)) {
      return [];
    }
    if ('expression' in item && isNode(item.expression)) {
      return replaced(item.expression, '[]');
    }
    return 'arguments' in item && isNode(item.arguments) ? replaced(item.arguments, '{}') : [];
  });
}

/** Takes the anchors of a regular expression, one by one. */
function regularExpressionChanges({ span: { start, end }, pattern, flags }: SyntaxNode, at: Reading): Change[] {
  const text = String(pattern);
  const others = [text.replace(/^\^/, ''), text.replace(/(?<!\\)\$$/, '')].filter(
    (other) => other !== text && other !== '',
  );
  return at(start, end).startsWith('/')
    ? others.map((other) => ({ start, end, to: `/${other}/${String(flags)}` }))
    : [];
}
