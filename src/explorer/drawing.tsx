import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape';
import fcose, { type FcoseLayoutOptions } from 'cytoscape-fcose';
import { useEffect, useRef } from 'preact/hooks';
import type { DrawingFragment } from './generated/documents.ts';
import { kinds } from './generated/model.ts';
import { inWords, shortName } from './words.ts';

cytoscape.use(fcose);

export type Subgraph = DrawingFragment['subgraph'];

/** Pixels left free around the picture. */
const padding = 40;

/** The kinds of entity, with the dots by which a picture tells them. */
export const Legend = () => (
  <ul class="legend" aria-label="Colours">
    {kinds.map((kind) => (
      <li key={kind}>
        <span class={`dot ${kind}`} /> {kind}
      </li>
    ))}
  </ul>
);

/** The style of the picture, in the colours of the page. */
function styleOf(page: CSSStyleDeclaration): StylesheetJson {
  const colour = (name: string) => page.getPropertyValue(`--${name}`).trim();
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        width: 26,
        height: 26,
        color: colour('text'),
        'font-family': 'system-ui, sans-serif',
        'font-size': 11,
        'text-wrap': 'wrap',
        'text-max-width': '110px',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-background-color': colour('ground'),
        'text-background-opacity': 0.6,
        'min-zoomed-font-size': 7,
      },
    },
    ...kinds.map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: { 'background-color': colour(kind) || colour('line') },
    })),
    { selector: 'node[kind = "Organization"], node[kind = "Meeting"]', style: { width: 34, height: 34 } },
    {
      selector: 'node.around',
      style: { 'border-width': 4, 'border-color': colour('text'), width: 40, height: 40, 'font-weight': 'bold' },
    },
    {
      selector: 'node.open',
      style: { 'border-width': 6, 'border-color': colour('accent') },
    },
    {
      selector: 'edge',
      style: {
        width: 1,
        'line-color': colour('line'),
        'target-arrow-color': colour('line'),
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.7,
        'curve-style': 'bezier',
      },
    },
    {
      selector: 'edge.told',
      style: {
        label: 'data(label)',
        width: 2,
        color: colour('text'),
        'line-color': colour('accent'),
        'target-arrow-color': colour('accent'),
        'font-size': 9,
        'text-rotation': 'autorotate',
        'text-background-color': colour('ground'),
        'text-background-opacity': 0.9,
        // Among many, labels come up when one looks closer.
        'min-zoomed-font-size': 8,
      },
    },
  ];
}

const elementsOf = ({ nodes, edges }: Subgraph): ElementDefinition[] => [
  ...nodes.map(({ id, name, __typename: kind }) => ({
    group: 'nodes' as const,
    data: { id, kind, label: shortName(name) },
  })),
  ...edges.map(({ id, type, from, to }) => ({
    group: 'edges' as const,
    data: { id, source: from.id, target: to.id, label: inWords(type, 'of') },
  })),
];

/** Makes the picture show a subgraph: what was there keeps its place to begin with. */
function show(cy: Core, graph: Subgraph): void {
  const wanted = elementsOf(graph);
  const ids = new Set(wanted.map(({ data }) => data.id));
  const kept = cy.nodes().filter((node) => ids.has(node.id()));
  const isNew = wanted.some(({ data }) => cy.getElementById(String(data.id)).empty());
  if (!isNew && cy.elements().length === wanted.length) {
    return;
  }
  cy.batch(() => {
    cy.elements().forEach((element) => {
      if (!ids.has(element.id())) {
        element.remove();
      }
    });
    for (const element of wanted) {
      if (cy.getElementById(String(element.data.id)).empty()) {
        const near = graph.edges.find(({ from, to }) => from.id === element.data.id || to.id === element.data.id);
        const other = near && (near.from.id === element.data.id ? near.to.id : near.from.id);
        const beside = other === undefined ? undefined : kept.getElementById(other);
        cy.add({ ...element, ...(beside?.nonempty() ? { position: { ...beside.position() } } : {}) });
      }
    }
  });
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const layout = {
    name: 'fcose',
    quality: 'proof',
    randomize: kept.length === 0,
    animate: !isStill,
    animationDuration: 500,
    padding,
    nodeSeparation: 110,
    idealEdgeLength: () => 110,
    nodeRepulsion: () => 9000,
    nodeDimensionsIncludeLabels: true,
  } satisfies FcoseLayoutOptions;
  cy.layout(layout).run();
}

/** The subgraph as a picture to click, drag and zoom. */
export function Drawing({
  graph,
  around,
  open,
  onChoose,
}: {
  readonly graph: Subgraph | undefined;
  readonly around: readonly string[];
  readonly open: string | undefined;
  readonly onChoose: (id: string) => void;
}) {
  const container = useRef<HTMLDivElement>(null);
  const picture = useRef<Core>(undefined);
  const chosen = useRef(onChoose);
  chosen.current = onChoose;

  useEffect(() => {
    const page = getComputedStyle(document.documentElement);
    const cy = cytoscape({
      container: container.current,
      style: styleOf(page),
      minZoom: 0.15,
      maxZoom: 3,
    });
    picture.current = cy;
    cy.on('tap', 'node', ({ target }) => chosen.current(target.id()));
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const restyle = () => cy.style(styleOf(page));
    dark.addEventListener('change', restyle);
    const resized = new ResizeObserver(() => {
      cy.resize();
      cy.fit(undefined, padding);
    });
    if (container.current) {
      resized.observe(container.current);
    }
    return () => {
      dark.removeEventListener('change', restyle);
      resized.disconnect();
      cy.destroy();
    };
  }, []);

  useEffect(() => {
    if (picture.current && graph) {
      show(picture.current, graph);
    }
  }, [graph]);

  useEffect(() => {
    const cy = picture.current;
    cy?.batch(() => {
      cy.elements().removeClass('around open told');
      for (const id of around) {
        cy.getElementById(id).addClass('around');
      }
      if (open !== undefined) {
        const node = cy.getElementById(open);
        node.addClass('open');
        node.connectedEdges().addClass('told');
      }
    });
  }, [graph, around, open]);

  // A list beside it says the same to who cannot see it.
  return <div ref={container} class="drawing" aria-hidden="true" />;
}
