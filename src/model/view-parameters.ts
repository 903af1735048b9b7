import { fixedLimits } from '../contract/fixed-limits.ts';

const { distance } = fixedLimits;

/** The parameters of a view, as addresses and the command line name them, and what each means, for people. */
export const viewParameters = {
  asOf: 'a day such as 2018-06-10: only what held then or had happened by then',
  certainty:
    'CERTAIN to leave out what only possibly held on that day, and what was only announced; POSSIBLE where it is not given',
  accordingTo:
    'ids or kinds of source (s1,OFFICIAL) joined by commas: with asOf, only what statements say that cite one of them',
  includePlanned: 'true to have what is only planned as well',
  around: 'ids of entities joined by commas: only what lies around them',
  depth: `with around, how many relations away at most: 1 to ${distance.most}; ${distance.default} where it is not given`,
  kinds: 'kinds of entity joined by commas, such as State,Meeting',
  types: 'types of relation joined by commas, such as ATTENDED,CHAIRED',
  exclude: 'types of relation to leave out',
  derived:
    'true to have derived relations in tables and graph files as well: who took part in which meeting, and which state hosted it; not to be followed around entities',
} as const;

export type ViewParameter = keyof typeof viewParameters;
