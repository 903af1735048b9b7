/** What stands at an address. */
export interface Route {
  /** Where it is: a path, or with `/*` at its end that path and all below it. The first is the one that people see. */
  readonly paths: readonly [string, ...string[]];
  readonly methods: readonly string[];
  /** The media types of a body, the usual one first. */
  readonly bodies?: readonly string[];
  /** `api`: GraphQL. `graph`: reads the graph past the API. `page`: pages and files. `state`: how the server is, asked without a token where `isOpen` says so. */
  readonly kind: 'api' | 'graph' | 'page' | 'state';
  readonly isOpen?: true;
  /** Whether answers carry an entity tag made of the data, so that a client that has one need not be sent it again. */
  readonly cached: boolean;
  /** An address that answers with 200. */
  readonly example: string;
  /** What it is, for people. */
  readonly about: string;
  /** Under which label `npm start` prints its address, and what it adds in brackets. */
  readonly startLine?: { readonly label: string; readonly note?: string };
}

const reading = ['GET', 'HEAD'] as const;
const asking = ['GET', 'HEAD', 'POST'] as const;
/** What the API takes in a body. A form is not among them: a page elsewhere could send one without being asked. */
const operations = ['application/json', 'application/graphql+json', 'application/graphql'] as const;

/** All addresses of the server; of those that fit a path, the first counts. */
export const routes = {
  explorer: {
    paths: ['/'],
    methods: reading,
    kind: 'page',
    cached: false,
    example: '/',
    about: 'the explorer',
    startLine: { label: 'Explorer' },
  },
  explorerFiles: {
    paths: ['/explorer/*'],
    methods: reading,
    kind: 'page',
    cached: false,
    example: '/explorer/explorer.css',
    about: 'what the page of the explorer needs',
  },
  graphql: {
    paths: ['/graphql', '/graphql/'],
    methods: asking,
    bodies: operations,
    kind: 'api',
    cached: true,
    example: '/graphql?query=%7B__typename%7D',
    about: 'the API, and for browsers the playground',
    startLine: { label: 'Playground' },
  },
  exportRows: {
    paths: ['/export/rows.csv'],
    methods: asking,
    bodies: ['application/json'],
    kind: 'graph',
    cached: true,
    example: '/export/rows.csv?query=%7Borganizations%7Bnodes%7Bid%7D%7D%7D',
    about: 'the rows of the list that an operation asks for, as a table',
  },
  exportList: {
    paths: ['/export', '/export/'],
    methods: reading,
    kind: 'page',
    cached: true,
    example: '/export',
    about: 'which exports there are, with their parameters',
  },
  exports: {
    paths: ['/export/*'],
    methods: reading,
    kind: 'graph',
    cached: true,
    example: '/export/nodes.csv?kinds=Organization',
    about: 'the graph in the formats of other tools',
  },
  linkedData: {
    paths: ['/id/*'],
    methods: reading,
    kind: 'graph',
    cached: true,
    example: '/id/sco.ttl',
    about: 'everything that has an id: a page, Turtle or JSON-LD',
  },
  vocabulary: {
    paths: ['/vocabulary', '/vocabulary.ttl', '/vocabulary.jsonld'],
    methods: reading,
    kind: 'page',
    cached: true,
    example: '/vocabulary.ttl',
    about: 'the words that linked data uses',
  },
  reconciliation: {
    paths: ['/reconcile/*'],
    methods: asking,
    bodies: ['application/x-www-form-urlencoded'],
    kind: 'graph',
    cached: true,
    example: '/reconcile',
    about: 'the reconciliation service, which OpenRefine asks',
  },
  browserFiles: {
    paths: ['/browser/*'],
    methods: reading,
    kind: 'page',
    cached: false,
    example: '/browser/guide.html',
    about: 'the style and the guide for Neo4j Browser',
  },
  alive: {
    paths: ['/healthz'],
    methods: reading,
    kind: 'state',
    isOpen: true,
    cached: false,
    example: '/healthz',
    about: 'whether the server is alive',
    startLine: { label: 'Health', note: 'alive' },
  },
  ready: {
    paths: ['/readyz'],
    methods: reading,
    kind: 'state',
    isOpen: true,
    cached: false,
    example: '/readyz',
    about: 'whether it can answer questions',
    startLine: { label: 'Health', note: 'ready to be asked' },
  },
  metrics: {
    paths: ['/metrics'],
    methods: reading,
    kind: 'state',
    cached: false,
    example: '/metrics',
    about: 'its numbers, for Prometheus',
    startLine: { label: 'Health' },
  },
} as const satisfies Readonly<Record<string, Route>>;

export type RouteName = keyof typeof routes;

/** A route with its name. */
export interface NamedRoute extends Route {
  readonly name: RouteName;
}

const isRouteName = (name: string): name is RouteName => Object.hasOwn(routes, name);

/** All routes, in the order in which they are looked for. */
export const namedRoutes: readonly NamedRoute[] = Object.keys(routes)
  .filter(isRouteName)
  .map((name) => ({ name, ...routes[name] }));

/** The route of a path, such as /id/kazakhstan; undefined where none exists. */
export const routeAt = (pathname: string): NamedRoute | undefined =>
  namedRoutes.find(({ paths }) => paths.some((path) => isAt(path, pathname)));

function isAt(path: string, pathname: string): boolean {
  const above = path.replace(/\/\*$/, '');
  return pathname === above || (above !== path && pathname.startsWith(`${above}/`));
}

/** Whether an address is that of the API. */
export const isApi = ({ pathname }: Pick<URL, 'pathname'>): boolean => routeAt(pathname)?.kind === 'api';

/** The name of a route in logs, metrics and traces: the first part of its path, without what is in it of names and questions. */
export const labelOf = (pathname: string): string => {
  const route = routeAt(pathname);
  return route ? `/${route.paths[0].split('/')[1]}` : 'other';
};
