import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** How a proxy treats what passes: as it is, late, not at all, or by breaking it off. */
export type ProxyBehaviour = 'passing' | 'slow' | 'silent' | 'refusing';

/** A wire to Neo4j that can be made bad. */
export interface BoltProxy {
  readonly port: number;
  mood: ProxyBehaviour;
  /** How many connections it has cut at once. */
  readonly refused: number;
  /** Breaks all connections off. */
  cut(): void;
  close(): Promise<void>;
}

const delay = 100;

/** Puts a proxy before a port of this machine. */
export async function openBoltProxy(target: number): Promise<BoltProxy> {
  const sockets = new Set<Socket>();
  const proxy = { mood: 'passing' as ProxyBehaviour, refused: 0 };
  const server: Server = createServer((client) => {
    if (proxy.mood === 'refusing') {
      proxy.refused += 1;
      client.destroy();
      return;
    }
    const neo4j = connect(target, '127.0.0.1');
    for (const [from, to] of [
      [client, neo4j],
      [neo4j, client],
    ] as const) {
      sockets.add(from);
      let turn: Promise<unknown> = Promise.resolve();
      from.on('data', (chunk) => {
        // What comes late comes in order all the same.
        turn = turn.then(async () => {
          if (proxy.mood === 'slow') {
            await pause(delay);
          }
          while (proxy.mood === 'silent' && !to.destroyed) {
            await pause(20);
          }
          to.write(chunk);
        });
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const cut = () => {
    for (const socket of sockets) {
      socket.destroy();
    }
  };
  return {
    port: (server.address() as AddressInfo).port,
    get mood() {
      return proxy.mood;
    },
    set mood(mood) {
      proxy.mood = mood;
    },
    get refused() {
      return proxy.refused;
    },
    cut,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        cut();
      }),
  };
}
