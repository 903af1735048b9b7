import type { FieldPlan, VariantPlan } from '../plan/plan.ts';

/** Whether a field has values among those of its object: a type known beforehand has none, and what is said of a page comes with the page. */
export const isEmitted = ({ value }: FieldPlan): boolean =>
  !['cursor', 'groups', 'ordinary', 'page', 'pageInfo'].includes(value.kind) &&
  !(value.kind === 'typeName' && typeof value.typeName === 'string');

/** The object whose values stand among those of the object around it: one that is always there, and always the same. */
export const inlined = ({ value }: FieldPlan): VariantPlan | undefined => {
  const isThere =
    value.kind === 'rows' ||
    (value.kind === 'object' && !(value.of.kind === 'embedded' && value.of.presentWith.length > 0));
  return isThere && value.object.variants.length === 1 ? value.object.variants[0] : undefined;
};

/** How many values an object has. */
export const widthOf = ({ fields }: VariantPlan): number =>
  fields.filter(isEmitted).reduce((sum, field) => {
    const within = inlined(field);
    return sum + (within ? widthOf(within) : 1);
  }, 0);
