import { expect, test } from '@jest/globals';
import { operand } from '../../packages/pothos-neo4j/src/model/operand.ts';

test.each([
  ['n.a IS NULL OR n.a < 1', '(n.a IS NULL OR n.a < 1)'],
  ['(n.a) OR (n.b)', '((n.a) OR (n.b))'],
  ['NOT n:A or n.b', '(NOT n:A or n.b)'],
  ['n.a XOR n.b', '(n.a XOR n.b)'],
])('%s takes parentheses', (condition, expected) => {
  expect(operand(condition)).toBe(expected);
});

test.each([
  ['(n.a IS NULL OR n.a < 1)'],
  ['n.a AND (n.b OR (n.c OR n.d))'],
  ['EXISTS { (n)--() WHERE n.a OR n.b }'],
  ['any(x IN [y IN n.a WHERE y OR n.b] WHERE x)'],
  ['n.ORDER = n.COLOR'],
  ['true'],
])('%s needs none', (condition) => {
  expect(operand(condition)).toBe(condition);
});
