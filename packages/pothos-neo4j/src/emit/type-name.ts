import { labelled } from '../cypher/names.ts';
import type { TypeNamePlan } from '../plan/plan.ts';

/** The name of a node's concrete type. */
export const emitTypeName = (plan: TypeNamePlan, node: string): string =>
  typeof plan === 'string'
    ? `'${plan}'`
    : `CASE ${plan.map(([label, name]) => `WHEN ${node}${labelled([label])} THEN '${name}'`).join(' ')} END`;
