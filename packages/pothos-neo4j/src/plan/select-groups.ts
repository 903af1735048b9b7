import { fragmentOf } from '../cypher/fragment.ts';
import { type Composite, labelsOf } from '../model/composite.ts';
import type { GroupMapping } from '../model/mapping.ts';
import { emptyScope } from '../model/scope.ts';
import { defaultConditions } from './conditions.ts';
import { stepPlans } from './path-plan.ts';
import type { GroupKeyPlan, GroupsPlan, ObjectPlan } from './plan.ts';
import type { Planner, Reached } from './planner.ts';
import { type FieldArguments, within } from './planning.ts';
import { enumOf } from './select-path.ts';
import { viewConditions } from './views.ts';

/** The plan of the groups of a connection; `object` plans what is read of a group. */
export function planGroups(planner: Planner, given: FieldArguments, reached: Reached, object: ObjectPlan): GroupsPlan {
  const by = ['by', 'byEdge'].flatMap((argument) => keyPlans(planner, given, argument, reached));
  const { mostGroupKeys, groupCounts } = given.limits;
  if (by.length === 0 || by.length > mostGroupKeys) {
    given.refuse(`by and byEdge: ${by.length} things to group by; expected 1 to ${mostGroupKeys}.`);
  }
  return {
    kind: 'groups',
    number: 0,
    by,
    largestFirst: given.assume('order', (value) => value !== 'KEYS'),
    limit: given.parameter('first', within(given, 'first', groupCounts), 'groups'),
    object,
  };
}

function keyPlans(planner: Planner, given: FieldArguments, argument: string, reached: Reached): GroupKeyPlan[] {
  const { groups = {} } = enumOf(given, argument);
  const said = Object.keys(groups).filter((value) => isSaid(groups[value], reached));
  const asked = given.assume(argument, (value) => (Array.isArray(value) ? value.join(' ') : ''));
  return asked.split(' ').flatMap((value) => {
    const mapping = groups[value];
    if (mapping && !said.includes(value)) {
      given.refuse(`${argument}: ${value} is said of no relation here; expected ${said.join(', ')}.`);
    }
    return mapping ? [keyPlan(planner, mapping, reached)] : [];
  });
}

/** Relationships are grouped only by what each of their types may say. */
const isSaid = (mapping: GroupMapping | undefined, { rows }: Reached): boolean =>
  mapping?.kind !== 'property' || mapping.on === 'node' || rows?.says.includes(mapping.property) === true;

function propertyKey(
  planner: Planner,
  { kind, on, property, value, part }: Extract<GroupMapping, { readonly kind: 'property' }>,
  node: Composite | undefined,
): GroupKeyPlan {
  const write = planner.planning.kind(value).parts?.[part ?? ''] ?? ((whole: string) => `toString(${whole})`);
  return { kind, on, property, write, shownIf: on === 'node' && node ? planner.shownIf(node, property) : undefined };
}

function keyPlan(planner: Planner, mapping: GroupMapping, { rows, ...reached }: Reached): GroupKeyPlan {
  switch (mapping.kind) {
    case 'property':
      return propertyKey(planner, mapping, rows?.node);
    case 'cypher':
      return { ...mapping, write: (variable) => fragmentOf(mapping.expression(variable, {}, emptyScope)) };
    case 'type':
      return { kind: 'type', typeName: rows ? planner.typeName(rows.node, reached) : '' };
    case 'node':
      if (!rows) {
        throw new Error('Only the rows of a connection are grouped.');
      }
      return { kind: 'node', key: planner.planning.key(rows.key) };
    case 'path': {
      planner.planning.match();
      const node = planner.nodeType(mapping.nodeType);
      const steps = stepPlans(mapping, node);
      const conditions = [
        ...viewConditions(planner.views, steps, undefined, labelsOf(node)),
        ...defaultConditions(planner, mapping),
      ];
      return {
        kind: 'path',
        key: planner.planning.key(mapping.key),
        match: { start: { kind: 'node' }, steps, conditions },
      };
    }
  }
}
