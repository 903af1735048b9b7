import { fixedLimits } from '../contract/fixed-limits.ts';

const { distance } = fixedLimits;

/** The parameters of a view, as addresses and the command line name them, and what each means, for people. */
export const viewParameters = {
  asOf: 'a day such as 2018-06-10: only what held then or had happened by then',
  certainty:
    'CERTAIN to leave out what only possibly held on that day, and what was only announced; by default POSSIBLE',
  accordingTo: 'ids or kinds of source joined by commas, such as s1,OFFICIAL: with asOf, only what these sources say',
  includePlanned: 'true to include what is only planned',
  around: 'ids of entities joined by commas: only what lies around them',
  depth: `with around, how many relations away at most: 1 to ${distance.most}; ${distance.default} by default`,
  kinds: 'kinds of entity joined by commas, such as State,Meeting',
  types: 'types of relation joined by commas, such as ATTENDED,CHAIRED',
  exclude: 'types of relation to leave out',
  derived:
    'true to include derived relations in tables and graph files: who took part in which meeting, and which state hosted it; around does not follow them',
} as const;

export type ViewParameter = keyof typeof viewParameters;
