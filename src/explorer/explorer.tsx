import { useCallback, useEffect, useState } from 'preact/hooks';
import { Drawing, Legend, type Subgraph } from './drawing.tsx';
import { EntityPanel } from './entity-panel.tsx';
import { DrawDocument, type RelationType } from './generated/documents.ts';
import { browserAddress, playgroundAddress } from './other-tools.ts';
import { addressOf, firstScene, type Scene, sceneOf } from './scene.ts';
import { SearchBox } from './search-box.tsx';
import { TimeSlider } from './time-slider.tsx';
import { useQuery, viewVariables } from './use-query.ts';

/** The most entities of a picture: beyond that nobody tells them apart. */
const limit = 120;

/** What is about the organisation of all is nearly everything: around it the picture has those who belong to it instead. */
const leftOut = (around: readonly string[]): RelationType[] =>
  firstScene.around.some((id) => around.includes(id)) ? ['CONCERNS'] : [];

/** The whole page: what its address says, drawn and listed. */
export function Explorer({ neo4jBrowser }: { readonly neo4jBrowser: string | undefined }) {
  const [view, setView] = useState<Scene>(() => sceneOf(location));
  useEffect(() => {
    const onBack = () => setView(sceneOf(location));
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, []);
  const go = useCallback((next: Scene, step: 'pushState' | 'replaceState' = 'pushState') => {
    if (addressOf(next) !== location.pathname + location.search) {
      history[step](null, '', addressOf(next));
    }
    setView(next);
  }, []);
  const { around, open, asOf: date } = view;
  const { data, problem, isAsking } = useQuery(DrawDocument, {
    around,
    exclude: leftOut(around),
    limit,
    ...viewVariables(date),
  });
  const graph = (data?.asOf ?? data)?.subgraph;
  const openHere = (id: string) => go({ ...view, open: id, around: around.includes(id) ? around : [...around, id] });
  return (
    <>
      <header class="top">
        <h1>
          <a href="/">sco-graph</a>
        </h1>
        <SearchBox onChoose={(id) => go({ ...view, open: id, around: [id] })} />
        <TimeSlider date={date} onChange={(day) => go({ ...view, asOf: day }, 'replaceState')} />
      </header>
      <main class={open === undefined ? '' : 'told'}>
        <div class="stage">
          <Drawing graph={graph} around={around} open={open} onChoose={openHere} />
          <Legend />
          <Status graph={graph} problem={problem} isAsking={isAsking} onOpen={openHere} />
        </div>
        {open !== undefined && (
          <EntityPanel
            view={{ ...view, open }}
            onOpen={openHere}
            onAround={(next) => go({ ...view, around: next })}
            onClose={() => go({ ...view, open: undefined })}
          />
        )}
      </main>
      <footer>
        <CopyLink />
        <a href={playgroundAddress(view)}>Open this in the playground</a>
        {neo4jBrowser && <a href={browserAddress(neo4jBrowser, view)}>Open this in Neo4j Browser</a>}
        <a href={addressOf(firstScene)}>Begin anew</a>
      </footer>
    </>
  );
}

/** What is shown, as a sentence and as a list; and what went wrong. */
function Status({
  graph,
  problem,
  isAsking,
  onOpen,
}: {
  readonly graph: Subgraph | undefined;
  readonly problem: string | undefined;
  readonly isAsking: boolean;
  readonly onOpen: (id: string) => void;
}) {
  const count = graph?.nodes.length ?? 0;
  const shown =
    count === 0
      ? 'Nothing of this is in the record on that day.'
      : `${count} entities${graph?.truncated ? ' (there are more)' : ''}, ${graph?.edges.length} relations`;
  return (
    <div class="status">
      <details>
        <summary>
          <span role="status">{problem ?? (graph === undefined && isAsking ? 'Asking …' : shown)}</span>
        </summary>
        <ul>
          {graph?.nodes.map(({ id, name, __typename: kind }) => (
            <li key={id}>
              <button type="button" class="link" onClick={() => onOpen(id)}>
                <span class={`dot ${kind}`} /> {name}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function CopyLink() {
  const [said, setSaid] = useState('Copy a link to this');
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => setSaid('Copied'),
      () => setSaid('Copy the address of this page'),
    );
  return (
    <button type="button" onClick={copy} onBlur={() => setSaid('Copy a link to this')}>
      {said}
    </button>
  );
}
