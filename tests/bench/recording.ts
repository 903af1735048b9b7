import type { Driver } from 'neo4j-driver';

export interface Recorded {
  readonly text: string;
  readonly parameters: unknown;
}

type Runner = { run(text: string, parameters?: unknown, ...rest: unknown[]): unknown };

/** A driver that notes each statement, however it is sent. */
export function recording(driver: Driver): { recorded: Driver; statements: Recorded[] } {
  const statements: Recorded[] = [];
  const note = (text: unknown, parameters: unknown) => {
    if (statements.length < 1000) {
      statements.push({ text: String(text), parameters: parameters ?? {} });
    }
  };
  const watch = <T extends Runner>(runner: T): T => {
    const run = runner.run.bind(runner);
    runner.run = (text, parameters, ...rest) => {
      note(text, parameters);
      return run(text, parameters, ...rest);
    };
    return runner;
  };
  const executeQuery = driver.executeQuery.bind(driver);
  driver.executeQuery = (query, parameters, config) => {
    note(query, parameters);
    return executeQuery(query, parameters, config);
  };
  const session = driver.session.bind(driver);
  driver.session = (...options) => {
    const opened = watch(session(...options) as unknown as Runner & Record<string, unknown>);
    for (const method of ['executeRead', 'executeWrite'] as const) {
      const execute = (opened[method] as (work: (transaction: Runner) => unknown, ...rest: unknown[]) => unknown).bind(
        opened,
      );
      opened[method] = (work: (transaction: Runner) => unknown, ...rest: unknown[]) =>
        execute((transaction) => work(watch(transaction)), ...rest);
    }
    return opened as unknown as ReturnType<Driver['session']>;
  };
  return { recorded: driver, statements };
}
