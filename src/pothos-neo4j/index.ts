export { type Fields, nodeKeyOf } from './boundary.ts';
export {
  createExecutor,
  type Executor,
  type ExecutorOptions,
  type Statement,
} from './execute.ts';
export type { EdgeFields, NodeFields } from './fields.ts';
export { default } from './plugin.ts';
export type { EdgeRef, NodeRef } from './refs.ts';
