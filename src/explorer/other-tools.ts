import type { Scene } from './scene.ts';

const sources = `citations {
  source {
    publisher
    url
  }
  locator
}`;

const told = `name
description
statements(first: 100) {
  nodes {
    predicate
    object {
      name
    }
    value {
      text
      number
      unit
    }
${indented(sources, 4)}
  }
}
mentions(first: 100) {
  nodes {
    subject {
      name
    }
    predicate
${indented(sources, 4)}
  }
}`;

const drawn = `truncated
nodes {
  __typename
  id
  name
}
edges {
  type
  qualifiers
  start
  end
  date
  from {
    name
  }
  to {
    name
  }
}`;

function indented(text: string, by: number): string {
  return text.replaceAll(/^/gm, ' '.repeat(by));
}

const block = (head: string, inside: string): string => `${head} {\n${indented(inside, 2)}\n}`;

/** The playground with the question that a view asks. */
export function playgroundAddress({ around, open, asOf: date }: Scene): string {
  const ids = around.map((id) => `"${id}"`).join(', ');
  const questions = [
    block(`subgraph(around: [${ids}], depth: 1)`, drawn),
    ...(open === undefined ? [] : [block(`entity(id: "${open}")`, told)]),
  ].join('\n');
  const query = block('', date ? block(`asOf(date: "${date}")`, questions) : questions).trimStart();
  return `/graphql?query=${encodeURIComponent(query)}`;
}

/** Neo4j Browser with the same picture, ready to run. */
export function browserAddress(base: string, { around }: Scene): string {
  const ids = around.map((id) => `'${id}'`).join(', ');
  const address = new URL(base);
  address.searchParams.set('cmd', 'edit');
  address.searchParams.set('arg', `MATCH (n:Entity)-[r]-(m:Entity) WHERE n.id IN [${ids}] RETURN n, r, m`);
  return address.href;
}
