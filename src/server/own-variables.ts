import { limits } from '../contract/limits.ts';

/** With what the names of our own settings begin. */
const prefix = 'SCO_GRAPH_';

/** Settings of our own beside the limits: they had no prefix once. */
const others = ['INTROSPECTION', 'PLAYGROUND', 'EXPLAIN', 'CACHE_BYTES', 'TOKENS_FILE', 'PERSISTED_OPERATIONS'];

/**
 * The environment with our own settings under their names of today, where it gives them under those of version 0.1.
 * @param report gets each old name, for a person
 */
export function withCurrentNames(environment: NodeJS.ProcessEnv, report: (message: string) => void): NodeJS.ProcessEnv {
  const names = [...Object.values(limits).map(({ variable }) => variable), ...others.map((name) => prefix + name)];
  const current = { ...environment };
  for (const name of names) {
    const old = name.slice(prefix.length);
    const given = environment[old];
    if (!given) {
      continue;
    }
    if (environment[name]) {
      report(`Warning: ${old} is ignored, as ${name} is set.`);
    } else {
      report(`Warning: ${old} is now called ${name}. The old name works only in this version.`);
      current[name] = given;
    }
  }
  return current;
}
