const first = { year: 1996, month: 4 };
const months = (2026 - first.year) * 12 + 12 - first.month + 1;

/** The last day of the n-th month after the Shanghai Five first met. */
function dayOf(index: number): string {
  const date = new Date(Date.UTC(first.year, first.month + index, 0));
  return date.toISOString().slice(0, 10);
}

const indexOf = (date: string): number => {
  const [year = first.year, month = first.month] = date.split('-').map(Number);
  return Math.min(Math.max((year - first.year) * 12 + month - first.month, 0), months - 1);
};

/** As of which day to ask: a slider over the months, a day to type, and a way back to the whole record. */
export function TimeSlider({
  date,
  onChange,
}: {
  readonly date: string | undefined;
  readonly onChange: (date: string | undefined) => void;
}) {
  return (
    <fieldset class="time">
      <legend>{date ? 'As of' : 'The whole record'}</legend>
      <input
        type="range"
        aria-label="Month of the view"
        aria-valuetext={date ?? 'the whole record'}
        min={0}
        max={months - 1}
        value={date ? indexOf(date) : months - 1}
        onInput={({ currentTarget }) => onChange(dayOf(Number(currentTarget.value)))}
      />
      <input
        type="date"
        aria-label="Day of the view"
        min="1996-04-26"
        max="2027-12-31"
        value={date ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      />
      <button type="button" disabled={!date} onClick={() => onChange(undefined)}>
        Whole record
      </button>
    </fieldset>
  );
}
