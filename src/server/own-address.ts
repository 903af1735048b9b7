/** Hosts that stand for all addresses of a machine. */
const everywhere = new Set(['', '0.0.0.0', '::', '[::]']);

/** Whether a server that listens on a host is reached at every address of the machine, so that none of them is its own. */
export const listensEverywhere = (host: string): boolean => everywhere.has(host);

/** Where a server is reached that listens on a host and a port, without a slash at the end. */
export const ownAddress = (host: string, port: number): string =>
  `http://${listensEverywhere(host) ? '127.0.0.1' : host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`;
