import type { Limits } from '../../contract/limits.ts';
import { jsonLd, type Syntax, turtle } from '../../exports/formats/rdf.ts';
import { vocabularyTriples } from '../../exports/rdf/vocabulary.ts';
import type { Source } from '../../exports/rows.ts';
import { type Described, findThing, triplesAbout } from '../../linked-data/linked-data.ts';
import { type EntityTags, notModified, withTag } from '../entity-tags.ts';
import { explorerPage, sourcePage, unknownPage, withdrawnPage } from '../explorer-files.ts';
import { preferredType } from '../negotiation.ts';
import type { Lookups } from '../protect/lookups.ts';
import { beyond, Refusal } from '../refusal.ts';
import { textStream } from '../text-stream.ts';
import type { Answer, Handler } from '../use-route.ts';
import { wholeText } from '../whole-text.ts';
import { pageHeaders } from './explorer.ts';

export interface LinkedDataOptions {
  readonly source: Source;
  /** With what the ids of linked data begin. */
  readonly base: string;
  readonly neo4jBrowser: string | undefined;
  readonly tags: EntityTags;
  readonly limits: Limits;
  /** Turns of what asks the graph. */
  readonly lookups: Lookups;
}

/** The forms in which a thing is described, the page first: it is what who accepts anything gets. */
const forms: readonly { readonly type: string; readonly suffix: string; readonly syntax?: Syntax }[] = [
  { type: 'text/html', suffix: '' },
  { type: 'text/turtle', suffix: '.ttl', syntax: turtle },
  { type: 'application/ld+json', suffix: '.jsonld', syntax: jsonLd },
  // JSON-LD is JSON, for whoever knows no more of it.
  { type: 'application/json', suffix: '', syntax: { ...jsonLd, mediaType: 'application/json' } },
];

/**
 * Answers at the address of everything that has an id, such as /id/kazakhstan: with a page, JSON-LD or Turtle, as the client accepts or
 * as the ending .ttl or .jsonld says. A statement leads to its subject (303), after Cool URIs for the Semantic Web, and an id that no entity has any
 * more to what it became (301); where it became nothing, it is gone (410).
 */
export const linkedData =
  (options: LinkedDataOptions): Handler =>
  async (request, url) => {
    const [, named] = /^\/id\/([^/]+)$/.exec(url.pathname) ?? [];
    return named === undefined
      ? undefined
      : options.lookups.run(() => answerAbout(request, url, decoded(named), options), request.signal);
  };

async function answerAbout(
  request: Request,
  { search }: URL,
  named: string,
  { source, base, neo4jBrowser, limits, tags }: LinkedDataOptions,
): Promise<Answer> {
  const { name: id, form, byEnding } = negotiated(request, named);
  const thing = await findThing(source, id);
  if (!thing) {
    if (form.syntax) {
      throw new Refusal('NOT_FOUND', `Nothing has the id "${id}".`, { headers: vary });
    }
    return { status: 404, headers: html, body: unknownPage(id) };
  }
  if (thing.kind === 'statement') {
    const location = `/id/${thing.subject}${byEnding?.suffix ?? ''}#${id}`;
    return { status: 303, headers: { ...vary, location }, body: null };
  }
  if (thing.kind === 'withdrawn') {
    const { became, why } = thing;
    if (became !== undefined) {
      const location = `/id/${became}${byEnding?.suffix ?? ''}${search}`;
      return { status: 301, headers: { ...vary, location }, body: null };
    }
    const gone = new Refusal('WITHDRAWN', `The id "${id}" was withdrawn, and nothing took its place: ${why}`, {
      headers: vary,
    });
    if (form.syntax) {
      throw gone;
    }
    return { status: gone.status, headers: html, body: withdrawnPage(id, why) };
  }
  const link = forms
    .filter(({ suffix }) => suffix !== '')
    .map(({ type, suffix }) => `</id/${id}${suffix}>; rel="alternate"; type="${type}"`)
    .join(', ');
  const { syntax } = form;
  const headers = { ...(syntax ? { ...vary, 'content-type': syntax.mediaType } : html), link };
  const held = await notModified(tags, request, headers);
  return (
    held ??
    withTag(tags, request, headers, () =>
      syntax
        ? within(limits.responseCharacters, syntax.write(triplesAbout(source, thing, base), base))
        : pageOf(thing, neo4jBrowser),
    )
  );
}

/** @throws Refusal where the text is longer than an answer may be */
async function within(most: number, pieces: AsyncIterable<string>): Promise<string> {
  const text = await wholeText(pieces, most);
  if (text === undefined) {
    throw beyond(
      'responseCharacters',
      `The answer has more than ${most} characters; ask for a part of it with /export/graph.ttl?around=… and what bounds it.`,
    );
  }
  return text;
}

/** Tells the words that linked data uses. */
export const vocabulary =
  (base: string, tags: EntityTags): Handler =>
  async (request, url) => {
    const { form } = negotiated(request, url.pathname);
    // Who looks with a browser reads Turtle as text.
    const { mediaType, write } = form.syntax ?? { ...turtle, mediaType: 'text/plain; charset=utf-8' };
    const headers = { ...vary, 'content-type': mediaType };
    const held = await notModified(tags, request, headers);
    return held ?? withTag(tags, request, headers, () => textStream(write(vocabularyTriples(base), base)));
  };

type Form = (typeof forms)[number];

/** What is named without an ending that says a form, and the form: that of the ending, or what the client likes best. */
function negotiated(
  request: Request,
  given: string,
): { readonly name: string; readonly form: Form; readonly byEnding: Form | undefined } {
  const byEnding = forms.find(({ suffix }) => suffix !== '' && given.endsWith(suffix));
  const types = forms.map(({ type }) => type);
  const accepted = preferredType(request.headers.get('accept'), types);
  const form = byEnding ?? forms.find(({ type }) => type === accepted);
  if (!form) {
    throw new Refusal('NOT_ACCEPTABLE', `Only ${types.join(', ')} are to be had here.`, { headers: vary });
  }
  return { name: byEnding ? given.slice(0, -byEnding.suffix.length) : given, form, byEnding };
}

const vary = { vary: 'accept' };
const html = { ...pageHeaders, ...vary, 'content-type': 'text/html; charset=utf-8' };
const pageOf = ({ kind, id, name }: Described, neo4jBrowser: string | undefined): string =>
  kind === 'entity' ? explorerPage(`${name} · sco-graph`, { neo4jBrowser }) : sourcePage(id, name);

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
