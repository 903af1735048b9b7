import { expect } from '@jest/globals';
import type { Api } from '../support/api.ts';

interface StatementNode {
  predicate: string;
  object: { id: string } | null;
  value: { text: string | null; number: number | null; unit: string | null } | null;
  qualifiers: string | null;
  validity: { start: string | null; end: string | null; date: string | null } | null;
  rank: string;
  reason: string | null;
  accepted: boolean;
  citations: { source: { id: string } }[];
  contradictions: { id: string }[];
}

/** What is said of an entity under a predicate: what, when, which rank, by which sources, against how many others. */
export async function statementsAbout(api: Api, id: string, predicate: string, object?: string): Promise<string[]> {
  const about = object ? `, object: { id: { equals: "${object}" } }` : '';
  const { data, errors, statements } = await api.ask<{ entity: { statements: { nodes: StatementNode[] } } }>(
    `{ entity(id: "${id}") { statements(first: 100, filter: { predicate: { equals: "${predicate}" }${about} }) { nodes {
      predicate object { id } value { text number unit } qualifiers validity { start end date } rank reason accepted
      citations { source { id } } contradictions { id } } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(statements).toBe(1);
  return (data?.entity.statements.nodes ?? []).map((each) => {
    const { object: target, value, qualifiers, validity } = each;
    // Whatever does not stand says why, and so does whatever displaces another.
    expect(each.rank === 'NORMAL' || each.reason !== null).toBe(true);
    expect({ PREFERRED: [true], NORMAL: [true, false], DEPRECATED: [false] }[each.rank]).toContain(each.accepted);
    const status = qualifiers ? Object.values(JSON.parse(qualifiers)).join(' ') : '';
    const what = [target?.id, value?.text, value?.number, value?.unit, status].filter((part) => part).join(' ');
    const when = validity?.date ?? (validity?.start ? `${validity.start} to ${validity.end}` : '');
    const by = each.citations.map(({ source }) => Number(source.id.slice(1))).sort((a, b) => a - b);
    const verdict = `${each.rank}${each.accepted ? '' : ' not accepted'}`;
    return `${what} | ${when} | ${verdict} | s${by.join(' s')} | against ${each.contradictions.length}`;
  });
}
