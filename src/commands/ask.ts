import { print } from 'graphql';
import { ActionableError } from '../database/errors.ts';
import * as documents from '../examples/generated/documents.ts';
import { exampleOperations } from '../examples/operations.ts';
import { serverSettings } from '../server/settings.ts';

/** Lists the example questions, or puts one of them to the running server and prints the answer as JSON. */
export async function ask(name: string | undefined, report: (message: string) => void): Promise<void> {
  const operations = await exampleOperations();
  if (!name) {
    report(operations.map((each) => `${each.name.padEnd(24)}${each.question}`).join('\n'));
    return;
  }
  const operation = operations.find((each) => each.name === name);
  if (!operation) {
    throw new ActionableError(
      `There is no example question "${name}".`,
      `Choose one of ${operations.map((each) => each.name).join(', ')}.`,
    );
  }
  const typed = Object.entries(documents).find(([each]) => each === `${operation.operationName}Document`)?.[1];
  const { host, port } = serverSettings();
  const address = `http://${host}:${port}/graphql`;
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: typed ? print(typed) : operation.text, variables: operation.variables ?? {} }),
  }).catch(() => {
    throw new ActionableError(`No server answers at ${address}.`, 'Start it with npm start in another terminal.');
  });
  report(`# ${operation.question}\n${JSON.stringify(await response.json(), null, 2)}`);
}
