const innermost = /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g;

/** A condition in Cypher as AND may join it to others: in parentheses where an OR stands outside of any. */
export function operand(condition: string): string {
  let outside = condition;
  for (let inside = ''; inside !== outside; ) {
    inside = outside;
    outside = outside.replaceAll(innermost, '');
  }
  return /\bX?OR\b/i.test(outside) ? `(${condition})` : condition;
}
