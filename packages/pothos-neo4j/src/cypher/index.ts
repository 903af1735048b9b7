// Apart from the plugin, so that a data model can write its conditions without Pothos.
export { type Clause, clause } from './clause.ts';
export { all, any, type Condition, condition, enclosed, not, textOf } from './condition.ts';
export type { Fragment } from './fragment.ts';
