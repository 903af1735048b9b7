import type { ManagedTransaction, Session } from 'neo4j-driver';
import { datasetId } from '../model/dataset-mark.ts';
import type { Dataset } from './dataset.ts';
import { derive, pagesOfEvents } from './derive.ts';
import { differenceOf } from './difference.ts';
import { datasetNode, imageFrom, partOf, sourceNode, withdrawnPart } from './image.ts';
import type { LoadOptions } from './load-options.ts';
import { untilReadersEnd } from './marks.ts';
import type { Entity } from './resolve.ts';
import {
  readNodesOf,
  readRelationshipsOf,
  readSources,
  readWithdrawn,
  removeEntities,
  writeDifference,
} from './stored.ts';
import { added, emptySummary, type LoadSummary, summaryOf } from './summary.ts';

type Transaction = Pick<ManagedTransaction, 'run'>;

/** Milliseconds that a load waits at most for statements that began before its mark. */
const longestWait = 60_000;

/** The phases of a load in batches: all nodes come before the first relationship, and what is left over goes last. */
const phases = ['nodes', 'relationships'] as const;

/**
 * Loads batch after batch, each in a transaction of its own. A mark on the Dataset node says that the graph is in between
 * and how far the load came: servers answer "loading" while it stands, and a load of the same data goes on from there.
 */
export async function loadInBatches(
  session: Session,
  dataset: Dataset,
  { onProgress: report = () => {}, batchSize = 2_000 }: LoadOptions,
): Promise<LoadSummary> {
  const from = await markLoading(session, dataset.digest, report);
  let summary = emptySummary;
  const inOne = async (work: (tx: Transaction) => Promise<LoadSummary>) => {
    summary = added(summary, await session.executeWrite(work));
  };
  await inOne(async (tx) => {
    const wanted = imageFrom(dataset.sources.map(sourceNode), []);
    const difference = differenceOf(imageFrom(await readSources(tx), []), wanted);
    // Sources that nothing cites any more go at the end.
    const kept = { ...difference, nodes: { ...difference.nodes, removed: [] } };
    await writeDifference(tx, kept);
    return summaryOf(kept);
  });
  const total = dataset.size.statements * phases.length;
  const began = performance.now();
  let position = 0;
  let statements = 0;
  for (const phase of phases) {
    for await (const batch of batchesOf(dataset, batchSize)) {
      position += 1;
      statements += batch.reduce((sum, each) => sum + each.statements.length, 0);
      if (position <= from) {
        continue;
      }
      const done = position;
      await inOne(async (tx) => {
        const difference = await (phase === 'nodes'
          ? nodesOf(tx, batch, dataset)
          : relationshipsOf(tx, batch, dataset));
        await writeDifference(tx, difference);
        await tx.run('MATCH (d:Dataset {id: $id}) SET d.loadingBatch = toInteger($done)', { id: datasetId, done });
        return summaryOf(difference);
      });
      const rate = Math.round(statements / phases.length / ((performance.now() - began) / 1000));
      report(`Loading: ${Math.round((100 * statements) / total)} %, ${rate} statements per second`);
    }
  }
  summary = added(summary, await removeLeftovers(session, dataset, report));
  await inOne(async (tx) => {
    const difference = differenceOf(await readWithdrawn(tx), withdrawnPart(dataset.withdrawn));
    await writeDifference(tx, difference);
    return summaryOf(difference);
  });
  report('Deriving relationships');
  for await (const events of pagesOfEvents(session, 100)) {
    await session.executeWrite((tx) => derive(tx, events));
  }
  await inOne(async (tx) => {
    const { properties } = datasetNode(dataset);
    await tx.run('MATCH (d:Dataset {id: $id}) SET d = $properties', { id: datasetId, properties });
    return { ...emptySummary, changed: 1 };
  });
  return summary;
}

/** Entities until they have a number of statements together. */
async function* batchesOf(dataset: Dataset, size: number): AsyncGenerator<Entity[]> {
  let batch: Entity[] = [];
  let statements = 0;
  for await (const entity of dataset.entities()) {
    batch.push(entity);
    statements += entity.statements.length;
    if (statements >= size) {
      yield batch;
      batch = [];
      statements = 0;
    }
  }
  if (batch.length > 0) {
    yield batch;
  }
}

const partsOf = (batch: readonly Entity[], dataset: Dataset) => batch.map((entity) => partOf(entity, dataset));
const idsOf = (batch: readonly Entity[]): string[] => batch.map(({ id }) => id);

async function nodesOf(tx: Transaction, batch: readonly Entity[], dataset: Dataset) {
  const wanted = partsOf(batch, dataset).flatMap(({ nodes }) => nodes);
  return differenceOf(imageFrom(await readNodesOf(tx, idsOf(batch)), []), imageFrom(wanted, []));
}

async function relationshipsOf(tx: Transaction, batch: readonly Entity[], dataset: Dataset) {
  const wanted = partsOf(batch, dataset).flatMap(({ relationships }) => relationships);
  return differenceOf(imageFrom([], await readRelationshipsOf(tx, idsOf(batch))), imageFrom([], wanted));
}

/**
 * Sets the mark, waits until no server can still be answering from before it, and says how many batches of this
 * dataset an interrupted load has done already.
 */
async function markLoading(session: Session, digest: string, report: (message: string) => void): Promise<number> {
  const { records } = await session.executeWrite((tx) =>
    tx.run(
      `MERGE (d:Dataset {id: $id})
       WITH d, CASE WHEN d.loading = $digest THEN coalesce(d.loadingBatch, 0) ELSE 0 END AS done
       SET d.loading = $digest, d.loadingBatch = done
       RETURN done`,
      { id: datasetId, digest },
    ),
  );
  const done = Number(records[0]?.get('done'));
  report(
    done > 0
      ? `Going on after batch ${done} of an interrupted load`
      : 'Too much for one transaction: loading in batches',
  );
  if (!(await untilReadersEnd(session, longestWait, report))) {
    throw new Error('A statement that began before the load still runs after a minute; nothing was loaded yet.');
  }
  return done;
}

/** Removes the entities and sources that the dataset no longer has, page by page. */
async function removeLeftovers(
  session: Session,
  { labels, sources }: Dataset,
  report: (message: string) => void,
): Promise<LoadSummary> {
  let summary = emptySummary;
  const wantedSources = new Set(sources.map(({ id }) => id));
  for (const [label, isWanted] of [
    ['Entity', (id: string) => labels.has(id)],
    ['Source', (id: string) => wantedSources.has(id)],
  ] as const) {
    let after = '';
    for (;;) {
      const { records } = await session.run(
        `MATCH (n:${label}) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT 10000`,
        { after },
      );
      const ids = records.map((record) => String(record.get('id')));
      const strangers = ids.filter((id) => !isWanted(id));
      for (let start = 0; start < strangers.length; start += 100) {
        report(`Removing what the dataset no longer has: ${strangers.length - start} to go`);
        const some = strangers.slice(start, start + 100);
        const removed = await session.executeWrite((tx) => removeEntities(tx, label, some));
        summary = added(summary, { ...emptySummary, removed });
      }
      const last = ids.at(-1);
      if (last === undefined) {
        break;
      }
      after = last;
    }
  }
  return summary;
}
