import { CodedError } from '../contract/coded-error.ts';
import { fixedLimits } from '../contract/fixed-limits.ts';
import { type EntityLabel, entityLabels } from '../model/entities.ts';
import { idPattern } from '../model/identity.ts';
import { isRelation, type PredicateName, predicateNames } from '../model/predicates.ts';
import { sourcesNamed } from '../model/sources-named.ts';
import { isDay } from '../model/time.ts';
import { parameters } from './parameters.ts';

/** Which part of the graph is meant: what a view shows, what lies around some entities, some kinds and relations. */
export interface Selection {
  /** The day as of which is asked, such as 2018-06-10; undefined for the whole record. */
  readonly asOf?: string | undefined;
  /** Whether as of that day what possibly held is meant, or only what certainly did. */
  readonly certainty: 'POSSIBLE' | 'CERTAIN';
  /** Only what statements say that cite one of these sources, named by their ids or kinds. */
  readonly accordingTo: readonly string[];
  readonly includePlanned: boolean;
  /** Only what lies around these entities; none means everything. */
  readonly around: readonly string[];
  /** How many relations away from them at most. */
  readonly depth: number;
  readonly kinds: readonly EntityLabel[];
  readonly types: readonly PredicateName[];
  /** Whether tables and graph files have relations that are derived from these as well. */
  readonly derived: boolean;
}

/** Something about a request for a part of the graph that cannot be used; the message is for who asked. */
export class SelectionError extends CodedError {
  readonly code = 'BAD_USER_INPUT';
}

const { distance } = fixedLimits;

type Parameter = keyof typeof parameters;

/**
 * Reads a selection from its parameters as texts, as an address or a command line gives them; undefined ones are not given.
 * @throws SelectionError that names the parameter, its value, and what was expected.
 */
export function selectionOf(given: Readonly<Record<string, string | undefined>>): Selection {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(parameters, name)) {
      throw new SelectionError(`${name}: unknown parameter; expected one of ${Object.keys(parameters).join(', ')}.`);
    }
  }
  const read = (name: Parameter): string | undefined => given[name]?.trim();
  const refuse = (name: Parameter, value: unknown, expected: string): never => {
    throw new SelectionError(`${name}: ${JSON.stringify(value)} is not possible; expected ${expected}.`);
  };
  const oneOf = <const V extends string>(name: Parameter, values: readonly V[], otherwise: V): V => {
    const value = read(name) ?? otherwise;
    return values.find((each) => each === value) ?? refuse(name, value, values.join(' or '));
  };
  const list = (name: Parameter): string[] =>
    distinct(
      (read(name) ?? '')
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== ''),
    );
  for (const [name, value] of Object.entries(given)) {
    // Nothing but commas would mean everything.
    if (value !== undefined && value.replaceAll(/[\s,]/g, '') === '') {
      throw new SelectionError(`${name}: it is empty; expected a value, or nothing of that name.`);
    }
  }
  const listOf = <V extends string>(name: Parameter, values: readonly V[]): V[] =>
    distinct(
      list(name).map(
        (value) =>
          values.find((each) => each.toLowerCase() === value.toLowerCase()) ??
          refuse(name, value, `some of ${values.join(', ')}`),
      ),
    );
  const idsOf = (name: Parameter, example: string): string[] =>
    list(name).map((id) => (idPattern.test(id) ? id : refuse(name, id, `ids such as ${example}`)));

  const asOf = read('asOf');
  if (asOf !== undefined && !isDay(asOf)) {
    refuse('asOf', asOf, 'a calendar day such as 2024-07-04');
  }
  const depth = Number(read('depth') ?? distance.default);
  if (!Number.isInteger(depth) || depth < 1 || depth > distance.most) {
    refuse('depth', read('depth'), `a whole number from 1 to ${distance.most}`);
  }
  const around = idsOf('around', 'kazakhstan or astana-2024');
  if (read('depth') !== undefined && around.length === 0) {
    refuse('depth', read('depth'), 'it only together with around');
  }
  for (const name of ['certainty', 'accordingTo'] as const) {
    if (read(name) !== undefined && asOf === undefined) {
      refuse(name, read(name), 'it only together with asOf');
    }
  }
  const [wanted, excluded] = [listOf('types', predicateNames), listOf('exclude', predicateNames)];
  const types = (wanted.length > 0 ? wanted : predicateNames).filter(
    (type) => isRelation(type) && !excluded.includes(type),
  );
  if (types.length === 0) {
    refuse('exclude', read('exclude'), 'at least one type of relation to be left');
  }
  return {
    asOf,
    certainty: oneOf('certainty', ['POSSIBLE', 'CERTAIN'], 'POSSIBLE'),
    accordingTo: list('accordingTo').map((name) =>
      idPattern.test(name) || sourcesNamed.isName(name) ? name : refuse('accordingTo', name, sourcesNamed.expected),
    ),
    includePlanned: oneOf('includePlanned', ['true', 'false'], 'false') === 'true',
    around,
    depth,
    kinds: list('kinds').length > 0 ? listOf('kinds', entityLabels) : entityLabels,
    types,
    derived: oneOf('derived', ['true', 'false'], 'false') === 'true',
  };
}

const distinct = <V>(values: readonly V[]): V[] => [...new Set(values)];
