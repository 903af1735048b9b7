/** What the explorer shows; its address says all of it, so that a link shows the same again. */
export interface View {
  /** The entities around which the graph is drawn. */
  readonly around: readonly string[];
  /** The entity whose facts stand beside it. */
  readonly open: string | undefined;
  /** The day as of which is asked, such as 2018-06-10; undefined for the whole record. */
  readonly date: string | undefined;
}

export const firstView: View = { around: ['sco'], open: undefined, date: undefined };

const isId = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Reads an address: `/id/kazakhstan`, or `/?around=kazakhstan,sco&open=sco&date=2018-06-10`. It leaves out anything else. */
export function viewOf({ pathname, search }: Pick<URL, 'pathname' | 'search'>): View {
  const [, named] = /^\/id\/([^/]+)$/.exec(pathname) ?? [];
  const asked = new URLSearchParams(search);
  const [date, open] = [asked.get('date'), asked.get('open') ?? named];
  const around = (asked.get('around') ?? named ?? '').split(',').filter(isId);
  return {
    around: around.length > 0 ? around : firstView.around,
    open: open && isId(open) ? open : undefined,
    date: isDay(date) ? date : undefined,
  };
}

/** The address of a view: that of the entity where nothing else is shown. */
export function addressOf({ around, open, date }: View): string {
  const parts = [
    ...(around.join() === (open ?? firstView.around.join()) ? [] : [`around=${around.join()}`]),
    ...(date ? [`date=${date}`] : []),
  ];
  const path = open === undefined ? '/' : `/id/${open}`;
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}
