import type { Plugin } from '@envelop/core';
import type { Executor } from './index.ts';

/** Lets our executor answer operations in place of graphql-js; of subscriptions it says that there are none. */
export const useExecutor = (executor: Executor): Plugin => ({
  onExecute({ setExecuteFn }) {
    setExecuteFn(executor);
  },
  onSubscribe({ setSubscribeFn }) {
    setSubscribeFn(executor);
  },
});
