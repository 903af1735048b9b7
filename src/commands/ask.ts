import { print } from 'graphql';
import { ActionableError } from '../database/errors.ts';
import * as documents from '../examples/generated/documents.ts';
import { type ExampleOperation, exampleOperations } from '../examples/operations.ts';
import { examplesOf, VariableError, variablesFrom } from '../examples/variables.ts';
import { serverSettings } from '../server/server-settings.ts';

/** One line of the list: the name, its variables with the values of the example, and the question. */
const lineOf = ({ name, question, text, variables }: ExampleOperation, width: number): string => {
  const values = examplesOf(text, variables);
  return `${name.padEnd(width)}  ${question}${values.length > 0 ? ` (${values.join(' ')})` : ''}`;
};

/**
 * Lists the example questions, or puts one of them to the running server and prints the answer as JSON.
 * @param given values for its variables, `name=value`
 * @throws ActionableError for a question or variable that does not exist, or when no server answers
 */
export async function ask(
  name: string | undefined,
  given: readonly string[],
  report: (message: string) => void,
): Promise<void> {
  const operations = await exampleOperations();
  if (!name) {
    const width = Math.max(...operations.map((each) => each.name.length));
    report(operations.map((each) => lineOf(each, width)).join('\n'));
    return;
  }
  const operation = operations.find((each) => each.name === name);
  if (!operation) {
    throw new ActionableError(
      `There is no example question "${name}".`,
      `Choose one of ${operations.map((each) => each.name).join(', ')}.`,
    );
  }
  const variables = variablesOf(operation, given);
  const typed = Object.entries(documents).find(([each]) => each === `${operation.operationName}Document`)?.[1];
  const { host, port } = serverSettings();
  const address = `http://${host}:${port}/graphql`;
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: typed ? print(typed) : operation.text, variables }),
  }).catch(() => {
    throw new ActionableError(`No server answers at ${address}.`, 'Start it with npm start in another terminal.');
  });
  report(`# ${operation.question}\n${JSON.stringify(await response.json(), null, 2)}`);
}

function variablesOf({ name, text, variables }: ExampleOperation, given: readonly string[]): Record<string, unknown> {
  try {
    return variablesFrom(text, variables, given);
  } catch (error) {
    if (error instanceof VariableError) {
      throw new ActionableError(
        error.message,
        `Example: npm run ask -- ${[name, ...examplesOf(text, variables)].join(' ')}`,
      );
    }
    throw error;
  }
}
