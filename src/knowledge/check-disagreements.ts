import type { DisagreementEntry } from './data-format.ts';
import { expectEntity, expectRef, expectSource, type ReferenceTargets } from './references.ts';
import type { Entity, OnProblem } from './resolve.ts';

/** Checks what sources say differently of one entity: of one thing once, with others, sources and statements that are there. */
export function checkDisagreements(
  { id, disagreements = [] }: Entity,
  known: ReferenceTargets,
  complain: OnProblem,
): void {
  const told = new Set<string>();
  disagreements.forEach(({ about, involves = [], values }, position) => {
    const at: OnProblem = (field, message) => complain(['disagreements', position, ...field], message);
    if (told.has(about)) {
      at(['about'], 'an earlier disagreement is about the same; add the values there');
    }
    told.add(about);
    involves.forEach((other, place) => {
      if (other === id) {
        at(['involves', place], `"${id}" is the entity itself; expected other entities`);
      } else if (involves.indexOf(other) < place) {
        at(['involves', place], `"${other}" is listed twice; expected each once`);
      } else {
        expectEntity(['involves', place], other, undefined, known, at);
      }
    });
    checkValues(values, known, at);
  });
}

/** Each value stands once, and a statement carries one of them: so it leads to the disagreement once. */
function checkValues(values: DisagreementEntry['values'], known: ReferenceTargets, complain: OnProblem): void {
  const carrying = new Set<string>();
  values.forEach(({ value, sources, statements = [] }, index) => {
    if (values.findIndex((each) => each.value === value) < index) {
      complain(['values', index, 'value'], 'the same value is listed above; add the sources there');
    }
    sources.forEach((source, place) => {
      expectSource(['values', index, 'sources', place], source, known, complain);
    });
    statements.forEach((ref, place) => {
      if (carrying.has(ref)) {
        complain(['values', index, 'statements', place], `"${ref}" is listed twice; expected each under one value`);
      } else {
        expectRef(['values', index, 'statements', place], ref, known, complain);
      }
      carrying.add(ref);
    });
  });
}
