import type { Plugin } from 'graphql-yoga';
import Negotiator from 'negotiator';
import { jsonLd, type Syntax, turtle } from '../research/formats/rdf.ts';
import { findThing, type Thing, triplesAbout } from '../research/linked-data.ts';
import type { Source } from '../research/rows.ts';
import { explorerPage, sourcePage, unknownPage } from './explorer-files.ts';
import { pageHeaders } from './use-explorer.ts';

export interface LinkedDataOptions {
  readonly source: Source;
  /** With what the ids of linked data begin. */
  readonly base: string;
  readonly neo4jBrowser: string | undefined;
}

/** The forms in which a thing is told, the page first: it is what who accepts anything gets. */
const forms: readonly { readonly type: string; readonly suffix: string; readonly syntax?: Syntax }[] = [
  { type: 'text/html', suffix: '' },
  { type: 'text/turtle', suffix: '.ttl', syntax: turtle },
  { type: 'application/ld+json', suffix: '.jsonld', syntax: jsonLd },
];

/**
 * Answers at the address of everything that has an id, such as /id/kazakhstan: with a page, JSON-LD or Turtle, as the client accepts or
 * as the ending .ttl or .jsonld says. A statement leads to its subject (303), after Cool URIs for the Semantic Web.
 */
export function useLinkedData({ source, base, neo4jBrowser }: LinkedDataOptions): Plugin {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const [, named] = /^\/id\/([^/]+)$/.exec(url.pathname) ?? [];
      if (named === undefined || !['GET', 'HEAD'].includes(request.method)) {
        return;
      }
      const respond = (body: string | null, status: number, headers: Readonly<Record<string, string>>) =>
        endResponse(
          new fetchAPI.Response(request.method === 'HEAD' ? null : body, {
            status,
            headers: { vary: 'accept', ...headers },
          }),
        );
      const given = decoded(named);
      const byEnding = forms.find(({ suffix }) => suffix !== '' && given.endsWith(suffix));
      const id = byEnding ? given.slice(0, -byEnding.suffix.length) : given;
      const accepted = new Negotiator({ headers: { accept: request.headers.get('accept') ?? '*/*' } }).mediaType(
        forms.map(({ type }) => type),
      );
      const form = byEnding ?? forms.find(({ type }) => type === accepted);
      if (!form) {
        const types = forms.map(({ type }) => type).join(', ');
        respond(problem('NOT_ACCEPTABLE', `Only ${types} are to be had here.`), 406, json);
        return;
      }
      const thing = await findThing(source, id);
      if (!thing) {
        form.syntax
          ? respond(problem('NOT_FOUND', `Nothing has the id "${id}".`), 404, json)
          : respond(unknownPage(id), 404, html);
        return;
      }
      if (thing.kind === 'statement') {
        respond(null, 303, { location: `/id/${thing.subject}${byEnding?.suffix ?? ''}#${id}` });
        return;
      }
      const link = forms
        .filter(({ suffix }) => suffix !== '')
        .map(({ type, suffix }) => `</id/${id}${suffix}>; rel="alternate"; type="${type}"`)
        .join(', ');
      if (form.syntax) {
        const text = await textOf(form.syntax.write(triplesAbout(source, thing, base), base));
        respond(text, 200, { 'content-type': form.syntax.mediaType, link });
      } else {
        respond(pageOf(thing, neo4jBrowser), 200, { ...html, link });
      }
    },
  };
}

const html = { ...pageHeaders, 'content-type': 'text/html; charset=utf-8' };
const json = { 'content-type': 'application/json; charset=utf-8' };

const problem = (code: string, message: string): string =>
  JSON.stringify({ errors: [{ message, extensions: { code } }] });

const pageOf = ({ kind, id, name }: Exclude<Thing, { kind: 'statement' }>, neo4jBrowser: string | undefined): string =>
  kind === 'entity' ? explorerPage(`${name} · sco-graph`, { neo4jBrowser }) : sourcePage(id, name);

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
  }
  return text;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
