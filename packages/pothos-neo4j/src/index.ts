export { type Fields, nodeKeyOf } from './declare/boundary.ts';
export type { EdgeFields } from './declare/edge-fields.ts';
export type { NodeFields } from './declare/node-fields.ts';
export type { EdgeRef, NodeRef } from './declare/refs.ts';
export type { KeyOf } from './model/key.ts';
export { LimitExceeded } from './model/limit-exceeded.ts';
export type { EndName } from './model/node-names.ts';
export { default } from './plugin.ts';
export { Allowance } from './run/allowance.ts';
export { responseTooLong } from './run/bounded.ts';
export { contextValues } from './run/context-values.ts';
export { NoAnswer, problemOf } from './run/database-errors.ts';
export {
  createExecutor,
  type Demand,
  type Executor,
  type ExecutorOptions,
  type Timing,
  type WrittenResult,
} from './run/execute.ts';
export type { CypherStatement } from './run/run-statement.ts';
