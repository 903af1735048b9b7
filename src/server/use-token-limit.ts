import { parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** The most tokens of a document. */
export const maxTokens = 10_000;

/** Stops parsing after ten thousand tokens, so that a huge document costs no more than that. */
export const useTokenLimit = (): Plugin => ({
  onParse({ setParseFn }) {
    setParseFn((source, options) => parse(source, { ...options, maxTokens }));
  },
});
