import type { IncomingMessage } from 'node:http';

/**
 * Leaves of a request's address what is asked for here: the path and the query. A target may be a whole address (RFC 9112, 3.2.2), which a
 * client writes that takes this server for a proxy; the host it names counts as little as the Host header, of which nothing is made.
 * @returns a message that says what is wrong with it, if anything is
 */
export function settleTarget(request: IncomingMessage): string | undefined {
  const { headersDistinct, httpVersion, method, url = '/' } = request;
  const hosts = headersDistinct.host ?? [];
  if (hosts.length > 1 || (hosts.length === 0 && httpVersion === '1.1') || !hosts.every(isHost)) {
    return 'The Host header is not a valid host name.';
  }
  const path = url === '*' && method === 'OPTIONS' ? '/' : pathOf(url);
  if (path === undefined) {
    return 'The target of the request is not a valid address; expected a path, such as /graphql.';
  }
  request.url = path;
  request.headers.host = 'localhost';
  return undefined;
}

/** A name with or without a port, and nothing beside it. */
function isHost(host: string): boolean {
  const address = `http://${host || 'localhost'}/`;
  return URL.canParse(address) && new URL(address).href === new URL('/', address).href && !host.includes('@');
}

function pathOf(target: string): string | undefined {
  const address = target.startsWith('/') ? `http://localhost${target}` : target;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
    return undefined;
  }
  const { pathname, search } = new URL(address);
  return target.startsWith('/') ? target : `${pathname}${search}`;
}
