export { type Fields, nodeKeyOf } from './boundary.ts';
export type { EdgeFields } from './edge-fields.ts';
export { createExecutor, type Executor, type ExecutorOptions, type Statement } from './execute.ts';
export type { NodeFields } from './node-fields.ts';
export { default } from './plugin.ts';
export type { EdgeRef, NodeRef } from './refs.ts';
