import { bestHand } from './best-hand.ts';
import { byHand } from './by-hand.ts';
import { dataloader } from './dataloader.ts';
import { neo4jGraphql } from './neo4j-graphql.ts';
import { ours } from './ours.ts';
import type { Peer } from './peer.ts';

/** Who takes part, by the name under which the results show them. */
export const peers = {
  'pothos-neo4j': ours,
  '@neo4j/graphql': neo4jGraphql,
  DataLoader: dataloader,
  'by hand': byHand,
  'best hand': bestHand,
} satisfies Record<string, Peer>;

export type PeerName = keyof typeof peers;
export const peerNames = Object.keys(peers) as PeerName[];
