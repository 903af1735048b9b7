/** What must hold, in Cypher: `true` where nothing is asked, else a text with what joins its parts outside of any brackets. */
export type Condition = true | { readonly text: string; readonly joins: 'and' | 'or' | 'none' };

/** A condition of one part: a comparison, a predicate, a subquery. Outside of brackets its text joins nothing. */
export const condition = (text: string): Condition => ({ text, joins: 'none' });

/** What Cypher calls a condition: `true` where nothing is asked. */
export const textOf = (given: Condition): string => (given === true ? 'true' : given.text);

/** A condition in brackets, unless it has one part only. */
export const enclosed = (given: Condition): Condition =>
  given === true || given.joins === 'none' ? given : condition(`(${given.text})`);

/** Whether all conditions hold. One that joins its parts by OR is put in brackets, even where it stands alone: others may be joined to it. */
export function all(conditions: readonly Condition[]): Condition {
  const parts = conditions.flatMap((each) => {
    const part = each !== true && each.joins === 'or' ? enclosed(each) : each;
    return part === true ? [] : [part];
  });
  const [first = true, ...others] = parts;
  return others.length === 0 ? first : { text: parts.map(({ text }) => text).join(' AND '), joins: 'and' };
}

/** Whether one of the conditions holds; of none, none does. */
export function any(conditions: readonly Condition[]): Condition {
  const parts = conditions.flatMap((each) => (each === true ? [] : [each]));
  if (parts.length < conditions.length) {
    return true;
  }
  const [first = condition('false'), ...others] = parts;
  return others.length === 0 ? first : { text: parts.map(({ text }) => text).join(' OR '), joins: 'or' };
}

/** Whether a condition does not hold. */
export const not = (given: Condition): Condition => condition(`NOT ${textOf(enclosed(given))}`);
