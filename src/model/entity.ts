import { code, day, edtf, nameText, type Property, requiredText, text, texts } from './property.ts';

/** The label that every entity carries beside its own. */
const also = ['Entity'] as const;

/** What every entity carries beside its own properties. */
const common = {
  id: requiredText('Stable id: lower-case words joined by hyphens, never reused.'),
  name: nameText('The name by which the entity is usually called in English.'),
  description: text('One sentence that says what the entity is, in our own words.'),
  wikidataId: code(/^Q[1-9]\d*$/, 'Q232', 'Its item in Wikidata, where confirmed.'),
  nameFolded: requiredText('Its name folded, as names are compared.'),
  nameCollation: requiredText('The collation key of its name, by which lists are ordered.'),
  codes: texts('Its id, those that it had before, and its codes, folded.'),
  searchText: requiredText('The words of its name, description and codes, folded, for search.'),
  kindWords: text('What people call things of its kind, folded.'),
  ownWords: text('What tells it from others of its kind: its names, its year and the names of its places, folded.'),
} as const;

/** For what takes place on a day: the first day on which it may have, so that views show it from then on. */
export const visibleFrom = day('The first day on which it may have taken place; views show it from then on.');

/** When something takes place that may last for days. */
export const when = {
  start: edtf('Its first day, as precisely as known (EDTF).'),
  end: edtf('Its last day, as precisely as known (EDTF).'),
  startEarliest: day('The first day on which it may have begun.'),
  startLatest: day('The last day on which it may have begun.'),
  endEarliest: day('The first day that may have been its last.'),
  endLatest: day('The last day that may have been its last.'),
} as const;

/** A kind of entity as it is declared: `file` is where the data keep it, `mayLackFile` where there need be none. */
interface Kind {
  readonly file: string;
  readonly mayLackFile?: true;
  readonly description: string;
}

/** A kind of entity as its nodes stand in the graph: with what all entities have, and properties of its own. */
export const entity = <const K extends Kind, const P extends Readonly<Record<string, Property>>>(
  declared: K,
  properties: P,
): K & { readonly also: typeof also; readonly properties: typeof common & P } => ({
  ...declared,
  also,
  properties: { ...common, ...properties },
});
