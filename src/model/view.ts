import * as z from 'zod/mini';
import { fixedLimits } from '../contract/fixed-limits.ts';
import { ParameterError } from '../contract/parameter-error.ts';
import { isDay } from './day.ts';
import { type EntityLabel, entityLabels } from './entities.ts';
import { idPattern } from './id-pattern.ts';
import { isRelation, type PredicateName, predicateNames } from './predicates.ts';
import { sourcesNamed } from './sources-named.ts';
import { type ViewParameter, viewParameters } from './view-parameters.ts';

/** Which part of the graph is meant: what is shown on a day and according to whom, what lies around some entities, some kinds and relations. */
export interface View {
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

/** Everything, but for what is only planned. */
export const wholeRecord: View = {
  asOf: undefined,
  certainty: 'POSSIBLE',
  accordingTo: [],
  includePlanned: false,
  around: [],
  depth: fixedLimits.distance.default,
  kinds: entityLabels,
  types: predicateNames,
  derived: false,
};

/** Says that a value is not possible, and what was expected. */
type Refuse = (value: unknown, expected: string) => never;

/** A parameter as a text, and how it is read. */
const parameter = <Value>(read: (text: string, refuse: Refuse) => Value) =>
  z.optional(
    z.pipe(
      z.string(),
      z.transform((given, context): Value => {
        const refuse = (message: string): never => {
          context.issues.push({ code: 'custom', input: given, message });
          return z.NEVER;
        };
        // Nothing but commas would mean everything.
        return given.replaceAll(/[\s,]/g, '') === ''
          ? refuse('it is empty; expected a value, or leave the parameter out.')
          : read(given.trim(), (value, expected) => refuse(impossible(value, expected)));
      }),
    ),
  );

const impossible = (value: unknown, expected: string): string =>
  `${JSON.stringify(value)} is not valid; expected ${expected}.`;

const oneOf = <const Value extends string>(values: readonly Value[]) =>
  parameter((text, refuse) => values.find((each) => each === text) ?? refuse(text, values.join(' or ')));

const truth = z.pipe(
  oneOf(['true', 'false']),
  z.transform((text) => text === 'true'),
);

/** A list of things joined by commas, each once. */
const listOf = <Value>(read: (text: string, refuse: Refuse) => Value) =>
  parameter((text, refuse): readonly Value[] => {
    const parts = text.split(',').map((each) => each.trim());
    return [...new Set(parts.filter((each) => each !== '').map((each) => read(each, refuse)))];
  });

/** Some of the values there are, in any case of letters. */
const someOf = <Value extends string>(values: readonly Value[]) =>
  listOf(
    (text, refuse) =>
      values.find((each) => each.toLowerCase() === text.toLowerCase()) ?? refuse(text, `some of ${values.join(', ')}`),
  );

export const isEntityId = (text: string): boolean => idPattern.test(text);

const parameters = z.object({
  asOf: parameter((text, refuse) => (isDay(text) ? text : refuse(text, 'a calendar day such as 2024-07-04'))),
  certainty: oneOf(['POSSIBLE', 'CERTAIN']),
  accordingTo: listOf((name, refuse) =>
    idPattern.test(name) || sourcesNamed.isName(name) ? name : refuse(name, sourcesNamed.expected),
  ),
  includePlanned: truth,
  around: listOf((id, refuse) => (isEntityId(id) ? id : refuse(id, 'ids such as kazakhstan or astana-2024'))),
  depth: parameter((text, refuse) => {
    const { most } = fixedLimits.distance;
    const depth = Number(text);
    return Number.isInteger(depth) && depth >= 1 && depth <= most
      ? depth
      : refuse(text, `a whole number from 1 to ${most}`);
  }),
  kinds: someOf(entityLabels),
  types: someOf(predicateNames),
  exclude: someOf(predicateNames),
  derived: truth,
} satisfies Readonly<Record<ViewParameter, unknown>>);

/** The one schema of a view, as addresses, the command line and the explorer give it: texts by the names of parameters. */
const view = z.pipe(
  parameters,
  z.transform((given, context): View => {
    const refuse = (name: ViewParameter, value: unknown, expected: string): never => {
      context.issues.push({ code: 'custom', input: value, path: [name], message: impossible(value, expected) });
      return z.NEVER;
    };
    const { asOf, certainty, accordingTo, around = [], depth, kinds, types, exclude = [], ...flags } = given;
    if (depth !== undefined && around.length === 0) {
      return refuse('depth', String(depth), 'around as well');
    }
    if (certainty !== undefined && asOf === undefined) {
      return refuse('certainty', certainty, 'asOf as well');
    }
    if (accordingTo !== undefined && asOf === undefined) {
      return refuse('accordingTo', accordingTo.join(), 'asOf as well');
    }
    const shown = (types ?? predicateNames).filter((type) => isRelation(type) && !exclude.includes(type));
    return shown.length === 0
      ? refuse('exclude', exclude.join(), 'to leave at least one type of relation')
      : {
          asOf,
          certainty: certainty ?? wholeRecord.certainty,
          accordingTo: accordingTo ?? wholeRecord.accordingTo,
          around,
          depth: depth ?? wholeRecord.depth,
          kinds: kinds ?? wholeRecord.kinds,
          types: shown,
          ...flags,
        };
  }),
);

/**
 * Reads a view from its parameters as texts, as an address or a command line gives them; undefined ones are not given.
 * @param known the parameters that may be given
 * @throws ParameterError that names the parameter, its value, and what was expected
 */
export function readView(
  given: Readonly<Record<string, string | undefined>>,
  known: readonly string[] = Object.keys(viewParameters),
): View {
  const stranger = Object.keys(given).find((name) => !known.includes(name));
  if (stranger !== undefined) {
    throw new ParameterError(`${stranger}: unknown parameter; expected one of ${known.join(', ')}.`);
  }
  const { data, error } = view.safeParse(given);
  if (data) {
    return data;
  }
  const [issue] = error.issues;
  throw new ParameterError(`${issue?.path.join('.')}: ${issue?.message}`);
}
