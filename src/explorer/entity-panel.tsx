import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { TellDocument, type TellQuery } from './generated/documents.ts';
import type { Scene } from './scene.ts';
import { useQuery, viewVariables } from './use-query.ts';
import { byDisplayOrder, inWords } from './words.ts';

/** How many statements of each sort are listed at once. */
const most = 300;
/** How many rows of a group stand open. */
const few = 12;

type Entity = NonNullable<TellQuery['entity']>;
type Own = Entity['statements']['nodes'][number];
type Mention = Entity['mentions']['nodes'][number];
type Statement = Own | Mention;
type CitedPassage = Pick<Statement['citations'][number], 'source'> & { readonly locator?: string | null };

export interface EntityPanelProps {
  readonly view: Scene;
  readonly onOpen: (id: string) => void;
  readonly onAround: (around: readonly string[]) => void;
  readonly onClose: () => void;
}

/** What is said of the open entity, each statement with its sources. */
export function EntityPanel({
  view,
  onOpen,
  onAround,
  onClose,
}: EntityPanelProps & { readonly view: Scene & { open: string } }) {
  const { open: id, around, asOf: date } = view;
  const { data, problem, isAsking } = useQuery(TellDocument, { id, first: most, ...viewVariables(date) });
  const entity = (data?.asOf ?? data)?.entity;
  if (!entity || entity.id !== id) {
    return (
      <Panel title={id} onClose={onClose}>
        <p>
          {problem ?? (isAsking ? 'Asking …' : `Nothing with this id is in the record${date ? ' on that day' : ''}.`)}
        </p>
      </Panel>
    );
  }
  const isAround = around.includes(id);
  return (
    <Panel title={entity.name} kind={entity.__typename} onClose={onClose}>
      {entity.description && <p>{entity.description}</p>}
      <p class="actions">
        {isAround && around.length > 1 && (
          <button type="button" onClick={() => onAround(around.filter((each) => each !== id))}>
            Fold it up
          </button>
        )}
        {!isAround && (
          <button type="button" onClick={() => onAround([...around, id])}>
            Expand it
          </button>
        )}
        <button type="button" disabled={around.join() === id} onClick={() => onAround([id])}>
          Only what is around it
        </button>
      </p>
      <StatementGroups entity={entity} onOpen={onOpen} />
      <Disagreements entity={entity} onOpen={onOpen} />
      <Names entity={entity} />
    </Panel>
  );
}

function Panel({
  title,
  kind,
  onClose,
  children,
}: {
  readonly title: string;
  readonly kind?: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  useEffect(() => {
    document.title = `${title} · sco-graph`;
    return () => {
      document.title = 'sco-graph';
    };
  }, [title]);
  return (
    <aside class="panel" aria-label={title}>
      <header>
        <div>
          {kind && (
            <span class="kind">
              <span class={`dot ${kind}`} /> {kind}
            </span>
          )}
          <h2>{title}</h2>
        </div>
        <button type="button" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </header>
      {children}
    </aside>
  );
}

interface Row {
  readonly statement: Statement;
  /** The entity at the other end, where there is one. */
  readonly other: { readonly id: string; readonly name: string } | null;
  readonly value: Own['value'];
}

/** All statements in groups by what they say, relations first. */
function StatementGroups({ entity, onOpen }: { readonly entity: Entity; readonly onOpen: (id: string) => void }) {
  const groups = new Map<string, { readonly predicate: string; readonly end: 'of' | 'by'; readonly rows: Row[] }>();
  const add = (end: 'of' | 'by', row: Row) => {
    const { predicate } = row.statement;
    const key = `${predicate} ${end}`;
    const group = groups.get(key) ?? { predicate, end, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  };
  for (const statement of entity.statements.nodes) {
    if (statement.predicate !== 'NAMED') {
      add('of', { statement, other: statement.object, value: statement.value });
    }
  }
  for (const statement of entity.mentions.nodes) {
    add('by', { statement, other: statement.subject, value: null });
  }
  const sorted = [...groups.values()].sort((a, b) => byDisplayOrder(a.predicate, b.predicate));
  const left = Math.max(entity.statements.totalCount - most, 0) + Math.max(entity.mentions.totalCount - most, 0);
  return (
    <>
      {sorted.map(({ predicate, end, rows }) => (
        <section key={`${predicate} ${end}`}>
          <h3>
            {inWords(predicate, end)} {rows.length > 1 && <span class="count">{rows.length}</span>}
          </h3>
          <Rows rows={rows.slice(0, few)} onOpen={onOpen} />
          {rows.length > few && (
            <details>
              <summary>{rows.length - few} more</summary>
              <Rows rows={rows.slice(few)} onOpen={onOpen} />
            </details>
          )}
        </section>
      ))}
      {left > 0 && <p class="note">{left} more statements are not shown here; the playground has them all.</p>}
    </>
  );
}

function Rows({ rows, onOpen }: { readonly rows: readonly Row[]; readonly onOpen: (id: string) => void }) {
  return (
    <ul class="rows">
      {rows.map(({ statement, other, value }) => (
        <li key={statement.id} class={statement.accepted === false ? 'refused' : ''}>
          {other ? (
            <button type="button" class="link" onClick={() => onOpen(other.id)}>
              {other.name}
            </button>
          ) : (
            <span>{valueInWords(value)}</span>
          )}
          <span class="when">
            {[timeInWords(statement), ...qualifiersInWords(statement)].filter(Boolean).join(' · ')}
          </span>
          {statement.accepted === false && <em>does not stand{statement.reason ? `: ${statement.reason}` : ''}</em>}
          <Sources citations={statement.citations} />
        </li>
      ))}
    </ul>
  );
}

const bounds: Readonly<Record<string, string>> = { AT_LEAST: 'at least ', ABOUT: 'about ', EXACT: '' };

const valueInWords = (value: Own['value']): string =>
  value === null
    ? ''
    : (value.text ??
      `${bounds[value.bound ?? 'EXACT']}${value.number?.toLocaleString('en') ?? ''} ${value.unit ?? ''}`.trim());

/** Ends of time that are not dates. */
const ends: Readonly<Record<string, string>> = { '': '', UNKNOWN: '?', OPEN: 'today' };

const timeInWords = ({ validity, modality }: Statement): string => {
  const { start, end, date } = validity ?? { start: null, end: null, date: null };
  const planned = modality === 'PLANNED' ? 'planned ' : '';
  if (date) {
    return planned + date;
  }
  if (!start && !end) {
    return planned.trim();
  }
  return start === 'UNKNOWN' && end === 'UNKNOWN'
    ? `${planned}from and until unknown`
    : `${planned}${ends[start ?? ''] ?? start} – ${ends[end ?? ''] ?? end}`;
};

/** Qualifiers that are words rather than ids. */
function qualifiersInWords({ qualifiers }: Statement): string[] {
  const told: Record<string, unknown> = qualifiers ? JSON.parse(qualifiers) : {};
  return ['status', 'as', 'capacity', 'mode', 'stage', 'reason']
    .map((name) => told[name])
    .filter((value) => typeof value === 'string')
    .map((value) => (/^[A-Z_]+$/.test(value) ? value.toLowerCase().replaceAll('_', ' ') : value));
}

/** Who says so, with the place in the source. */
const Sources = ({ citations }: { readonly citations: readonly CitedPassage[] }) => (
  <span class="sources">
    {citations.map(({ locator, source: { title, publisher, url } }, index) => {
      const text = `${publisher ?? title}${locator ? `, ${locator}` : ''}`;
      const key = `${index} ${text}`;
      return url && /^https?:/.test(url) ? (
        <a key={key} href={url} title={title} target="_blank" rel="noreferrer">
          {text}
        </a>
      ) : (
        <span key={key} title={title}>
          {text}
        </span>
      );
    })}
  </span>
);

/** What sources say differently of it, and of others where it is involved: each value with who says so, and which is preferred. */
const Disagreements = ({
  entity: { id: shown, disagreements },
  onOpen,
}: {
  readonly entity: Entity;
  readonly onOpen: (id: string) => void;
}) =>
  disagreements.nodes.length === 0 ? null : (
    <section>
      <h3>
        where sources disagree <span class="count">{disagreements.nodes.length}</span>
      </h3>
      {disagreements.nodes.map(({ id, about, entity, values, preferred, why }) => (
        <details key={id}>
          <summary>{about}</summary>
          <ul class="rows">
            {entity && entity.id !== shown && (
              <li>
                <button type="button" class="link" onClick={() => onOpen(entity.id)}>
                  {entity.name}
                </button>
              </li>
            )}
            {values.map(({ value, sources }) => (
              <li key={value}>
                <span>{value}</span>
                <Sources citations={sources.map((source) => ({ source }))} />
              </li>
            ))}
            <li>
              <em>{preferred ? `Preferred: ${preferred}. ${why}` : why}</em>
            </li>
          </ul>
        </details>
      ))}
    </section>
  );

const Names = ({ entity: { id, names, wikidataId } }: { readonly entity: Entity }) => (
  <section>
    <h3>names and address</h3>
    <ul class="rows">
      {names.map(({ text, language }) => (
        <li key={`${language} ${text}`} lang={language}>
          {text} <span class="when">{language}</span>
        </li>
      ))}
      <li>
        <a href={`/id/${id}`}>/id/{id}</a>
      </li>
      {wikidataId && (
        <li>
          <a href={`https://www.wikidata.org/wiki/${wikidataId}`} target="_blank" rel="noreferrer">
            Wikidata {wikidataId}
          </a>
        </li>
      )}
    </ul>
  </section>
);
