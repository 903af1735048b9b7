import { useEffect, useState } from 'preact/hooks';
import { FindDocument } from './generated/documents.ts';
import { useQuery } from './use-query.ts';

/** Milliseconds without a further letter after which it is asked. */
const pause = 150;

/** A value once it has stayed the same for so many milliseconds. */
function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(waiting);
  }, [value, milliseconds]);
  return settled;
}

/** A box that completes what is typed to an entity: a combobox after the ARIA Authoring Practices. */
export function SearchBox({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const asked = text.trim();
  const settled = useSettled(asked, pause);
  const { data, problem, isAsking } = useQuery(FindDocument, settled === '' ? null : { text: settled });
  const hits = data?.search.nodes ?? [];
  const isCurrent = settled === asked && !isAsking;
  const isShown = isOpen && asked !== '';
  const choose = (index: number) => {
    const hit = hits[index];
    if (hit) {
      setText('');
      setIsOpen(false);
      onChoose(hit.entity.id);
    }
  };
  // Who types a name and hits Enter at once means that name, not what an earlier text found.
  const [isEntered, setIsEntered] = useState(false);
  useEffect(() => {
    if (isEntered && isCurrent) {
      setIsEntered(false);
      choose(active);
    }
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    if (move !== undefined && hits.length > 0) {
      event.preventDefault();
      setActive((active + move + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      setIsEntered(asked !== '');
    } else if (event.key === 'Escape') {
      setIsOpen(false);
    }
  };
  return (
    <div class="search">
      <input
        type="text"
        role="combobox"
        aria-label="Find a state, leader, meeting, document or idea"
        aria-expanded={isShown}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant={isShown && hits.length > 0 ? `hit-${active}` : undefined}
        autocomplete="off"
        maxLength={200}
        placeholder="Find: 2018 summit, Japarov, ШОС, small yard …"
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setActive(0);
          setIsEntered(false);
          setIsOpen(true);
        }}
        onFocus={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id="hits" role="listbox" aria-label="What was found" hidden={!isShown}>
        {hits.map(({ matchedName, entity: { id, name, __typename: kind } }, index) => (
          <button
            type="button"
            id={`hit-${index}`}
            key={id}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            <span class={`dot ${kind}`} />
            <span class="name">{name}</span>
            <span class="also">{matchedName && matchedName !== name ? matchedName : kind}</span>
          </button>
        ))}
        {hits.length === 0 && <div class="none">{isCurrent ? (problem ?? 'No name matches.') : 'Looking …'}</div>}
      </div>
    </div>
  );
}
