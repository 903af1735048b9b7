import { fixedLimits } from '../../contract/fixed-limits.ts';
import type { DatabaseAccess } from '../../exports/rows.ts';
import { readView } from '../../model/view.ts';
import { manifest } from '../../reconciliation/manifest.ts';
import { type Ask, type QueryContext, queryContext, viewsBy } from '../../reconciliation/query-context.ts';
import { ReconciliationError } from '../../reconciliation/requests.ts';
import { describe, extend, type PreviewText, reconcile } from '../../reconciliation/service.ts';
import {
  proposedProperties,
  suggestedEntities,
  suggestedProperties,
  suggestedTypes,
} from '../../reconciliation/suggestions.ts';
import { assertGivenOnce } from '../address-parameters.ts';
import { bodyText } from '../body-text.ts';
import { type EntityTags, unlessHeld, withTag } from '../entity-tags.ts';
import { plainPage } from '../explorer-files.ts';
import { escaped } from '../html-text.ts';
import { previewPolicy } from '../page-policies.ts';
import type { LookupTurns } from '../protect/lookup-turns.ts';
import { Refusal } from '../refusal.ts';
import type { Handler } from '../use-route.ts';

export interface ReconciliationOptions {
  readonly ask: Ask;
  readonly source: DatabaseAccess;
  /** With what every address in an answer begins. */
  readonly base: string;
  readonly tags: EntityTags;
  /** Turns of what asks the graph. */
  readonly lookups: LookupTurns;
}

/**
 * The Reconciliation Service API 0.2, which OpenRefine speaks: https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
 */
export const reconciliation =
  (options: ReconciliationOptions): Handler =>
  async (request, url) => {
    const [, path = ''] = /^\/reconcile(?:\/(.*?))?\/?$/.exec(url.pathname) ?? [];
    const given = await givenIn(request, url, path);
    const view = readView(Object.fromEntries([...given].filter(([name]) => isOfView(name))), viewsBy);
    // Whether the request can be answered is known when it is.
    const answered = async () => {
      const asked = await queryContext(options.ask, options.source, view);
      const page = await pageOf(asked, path, given);
      const answer = page ?? (await answerOf(asked, options.base, path, given));
      if (answer === undefined) {
        throw new Refusal('NOT_FOUND', `There is nothing at ${url.pathname}.`);
      }
      return page ?? JSON.stringify(answer);
    };
    const headers = path === 'preview' ? previewHeaders : jsonHeaders;
    return options.lookups.run(
      async () => unlessHeld(request, await withTag(options.tags, request, headers, answered)),
      request.signal,
    );
  };

const isOfView = (name: string): boolean => viewsBy.some((each) => each === name);

/**
 * What is asked: in the address, or in the body of a POST, which must be a form; a view may stand in the address of either.
 * @throws Refusal where a POST asks nothing in its body, or something else in its address
 */
async function givenIn(request: Request, url: URL, path: string): Promise<URLSearchParams> {
  const given = request.method === 'POST' ? new URLSearchParams(await bodyText(request)) : url.searchParams;
  const refuse = (words: string): never => {
    throw new Refusal('BAD_USER_INPUT', words);
  };
  const inAddress = request.method === 'POST' ? [...url.searchParams] : [];
  for (const [name, value] of inAddress) {
    if (isOfView(name)) {
      given.append(name, value);
      continue;
    }
    refuse(`${name}: it stands in the address of a POST; expected it in the body, as a form.`);
  }
  assertGivenOnce(given);
  const asked = questions.filter((name) => given.has(name));
  if (path === '' && asked.length > 1) {
    refuse('queries, extend: both are given; expected one of them.');
  }
  if (path === '' && request.method === 'POST' && asked.length === 0) {
    refuse('The body asks nothing; expected queries=… or extend=… as a form.');
  }
  for (const name of asked) {
    if (path === '' && given.get(name)?.trim() === '') {
      refuse(`${name}: it is empty; expected JSON, once.`);
    }
  }
  return given;
}

const questions = ['queries', 'extend'] as const;

/** What is asked for by a path below /reconcile, as JSON; undefined where there is nothing. */
async function answerOf(asked: QueryContext, base: string, path: string, given: URLSearchParams): Promise<unknown> {
  const [queries, extension, prefix, id] = ['queries', 'extend', 'prefix', 'id'].map((name) => given.get(name));
  switch (path) {
    case '':
      if (queries) {
        return reconcile(asked, queries);
      }
      return extension ? extend(asked, extension) : manifest(base);
    case 'properties':
      return proposedProperties(given.get('type') ?? '', limitOf(given.get('limit')));
    case 'suggest/entity':
      return suggestedEntities(asked, prefix ?? '', cursorOf(given.get('cursor')));
    case 'suggest/property':
      return suggestedProperties(prefix ?? '', cursorOf(given.get('cursor')));
    case 'suggest/type':
      return suggestedTypes(prefix ?? '', cursorOf(given.get('cursor')));
    case 'flyout/entity':
    case 'flyout/property':
    case 'flyout/type': {
      const about = await describe(asked, kindOf(path), id ?? '');
      return about && { id, html: paragraph(about) };
    }
    default:
      return undefined;
  }
}

const kinds = { 'flyout/entity': 'entity', 'flyout/property': 'property', 'flyout/type': 'type' } as const;
const kindOf = (path: keyof typeof kinds) => kinds[path];

const mostProperties = fixedLimits.proposed.most;
const limitOf = (given: string | null): number => {
  const limit = Number(given ?? mostProperties);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new ReconciliationError(`limit: "${given}" is not possible; expected a whole number from 1.`);
  }
  return Math.min(limit, mostProperties);
};

/** How many suggestions to pass over. */
const cursorOf = (given: string | null): number => {
  const cursor = Number(given || 0);
  if (!Number.isInteger(cursor) || cursor < 0) {
    throw new ReconciliationError(`cursor: "${given}" is not possible; expected a whole number from 0.`);
  }
  return cursor;
};

/** The small page that a client shows of an entity. */
async function pageOf(asked: QueryContext, path: string, given: URLSearchParams): Promise<string | undefined> {
  const about = path === 'preview' ? await describe(asked, 'entity', given.get('id') ?? '') : undefined;
  return (
    about &&
    plainPage(
      about.name,
      `${paragraph(about)}<p><a href="/id/${escaped(about.id)}" target="_blank">${escaped(about.id)}</a></p>`,
    )
  );
}

const jsonHeaders = { 'content-type': 'application/json; charset=utf-8' };
const previewHeaders = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': previewPolicy };

const paragraph = ({ name, description }: PreviewText): string =>
  `<p><b>${escaped(name)}</b></p><p>${escaped(description)}</p>`;
