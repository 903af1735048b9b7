import type { Plugin } from 'graphql-yoga';
import type { Ask } from '../research/reconciliation/ask.ts';
import { ReconciliationError } from '../research/reconciliation/requests.ts';
import {
  type About,
  describe,
  extend,
  manifest,
  proposedProperties,
  reconcile,
  suggestedEntities,
  suggestedProperties,
  suggestedTypes,
} from '../research/reconciliation/service.ts';
import type { Source } from '../research/rows.ts';
import { assertGivenOnce } from './address-parameters.ts';
import { plainPage } from './explorer-files.ts';
import { escaped } from './html-text.ts';
import { previewPolicy } from './page-policies.ts';
import { Refusal } from './refusal.ts';
import { type Report, useRoute } from './use-route.ts';

export interface ReconciliationOptions {
  readonly ask: Ask;
  readonly source: Source;
  readonly base: string;
}

/**
 * The Reconciliation Service API 0.2, which OpenRefine speaks: https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
 */
export const useReconciliation = (options: ReconciliationOptions, report?: Report): Plugin =>
  useRoute(async (request, url) => {
    const [, path = ''] = /^\/reconcile(?:\/(.*?))?\/?$/.exec(url.pathname) ?? [];
    if (!/^\/reconcile(?:\/|$)/.test(url.pathname) || !['GET', 'HEAD', 'POST'].includes(request.method)) {
      return undefined;
    }
    const given = request.method === 'POST' ? new URLSearchParams(await request.text()) : url.searchParams;
    assertGivenOnce(given);
    const page = await pageOf(options.source, path, given);
    if (page) {
      return { headers: previewHeaders, body: page };
    }
    const answer = await answerOf(options, path, given, url.origin);
    if (answer === undefined) {
      throw new Refusal(404, 'NOT_FOUND', `There is nothing at ${url.pathname}.`);
    }
    return { headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(answer) };
  }, report);

/** What is asked for by a path below /reconcile, as JSON; undefined where there is nothing. */
async function answerOf(
  { ask, source, base }: ReconciliationOptions,
  path: string,
  given: URLSearchParams,
  origin: string,
): Promise<unknown> {
  const [queries, extension, prefix, id] = ['queries', 'extend', 'prefix', 'id'].map((name) => given.get(name));
  switch (path) {
    case '':
      if (queries) {
        return reconcile(ask, source, queries);
      }
      return extension ? extend(source, extension) : manifest(`${origin}/reconcile`, base);
    case 'properties':
      return proposedProperties(given.get('type') ?? '', limitOf(given.get('limit')));
    case 'suggest/entity':
      return suggestedEntities(ask, source, prefix ?? '');
    case 'suggest/property':
      return suggestedProperties(prefix ?? '');
    case 'suggest/type':
      return suggestedTypes(prefix ?? '');
    case 'flyout/entity':
    case 'flyout/property':
    case 'flyout/type': {
      const about = await describe(source, kindOf(path), id ?? '');
      return about && { id, html: paragraph(about) };
    }
    default:
      return undefined;
  }
}

const kinds = { 'flyout/entity': 'entity', 'flyout/property': 'property', 'flyout/type': 'type' } as const;
const kindOf = (path: keyof typeof kinds) => kinds[path];

const mostProperties = 200;
const limitOf = (given: string | null): number => {
  const limit = Number(given ?? mostProperties);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new ReconciliationError(`limit: "${given}" is not possible; expected a whole number from 1.`);
  }
  return Math.min(limit, mostProperties);
};

/** The small page that a client shows of an entity. */
async function pageOf(source: Source, path: string, given: URLSearchParams): Promise<string | undefined> {
  const about = path === 'preview' ? await describe(source, 'entity', given.get('id') ?? '') : undefined;
  return (
    about &&
    plainPage(
      about.name,
      `${paragraph(about)}<p><a href="/id/${escaped(about.id)}" target="_blank">${escaped(about.id)}</a></p>`,
    )
  );
}

const previewHeaders = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': previewPolicy };

const paragraph = ({ name, description }: About): string =>
  `<p><b>${escaped(name)}</b></p><p>${escaped(description)}</p>`;
