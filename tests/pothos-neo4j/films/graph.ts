const text = { kind: 'String' } as const;
const id = { kind: 'String', required: true } as const;

/** A moment, which the plugin does not know of itself. */
const moment = {
  scalar: 'DateTime',
  write: (given: string) => `datetime(${given})`,
  read: (value: string) => `toString(${value})`,
  isOne: (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  operators: ['equals', 'lt', 'gt', 'in'],
  parts: { HOUR: (value: string) => `toString(${value}.hour)` },
} as const;

/** A graph that has nothing to do with ours: the plugin knows only what this file says. */
export const graph = {
  nodeKey: 'id',
  relationshipKey: 'key',
  /** The indexes below hold words in small letters. */
  fold: (given: string): string => (given.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' '),
  kinds: { DateTime: moment },
  nodes: {
    Film: {
      also: ['Titled'],
      properties: {
        id,
        title: text,
        released: { kind: 'Date' },
        premiere: { kind: 'DateTime' },
        minutes: { kind: 'Integer' },
        rating: { kind: 'Float' },
        colour: { kind: 'Boolean' },
        languages: { kind: 'String', list: true },
      },
    },
    Person: { properties: { id, name: text, born: { kind: 'Integer' }, gender: text } },
    Studio: { also: ['Titled'], properties: { id, title: { kind: 'String', required: true, unique: true } } },
  },
  supertypes: { Thing: ['Film', 'Person'], Work: ['Film', 'Studio'] },
  relationships: {
    ACTED_IN: {
      from: ['Person'],
      to: ['Film'],
      properties: { key: id, role: text, since: { kind: 'Integer' }, dubber: { kind: 'String', refersTo: ['Person'] } },
    },
    DIRECTED: { from: ['Person'], to: ['Film'], parallel: false, properties: { key: id, since: { kind: 'Integer' } } },
    MADE_BY: { from: ['Film'], to: ['Studio'], unique: 'from', properties: {} },
    /** Whom a studio lent to a film, by name and by their parts. */
    LENT: {
      from: ['Studio'],
      to: ['Film'],
      properties: {
        key: id,
        people: { kind: 'String', list: true, refersTo: ['Person'] },
        parts: { kind: 'String', list: true },
      },
    },
    INSPIRED: { from: ['Film'], to: ['Film'], properties: { key: id, since: { kind: 'Integer' } } },
    /** Each time that somebody saw a film: nothing tells one from another. */
    SAW: { from: ['Person'], to: ['Film'], properties: { year: { kind: 'Integer' } } },
  },
} as const;
export type FilmGraph = typeof graph;
