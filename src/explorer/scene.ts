import { isDay } from '../model/day.ts';
import { isEntityId, readView, type View } from '../model/view.ts';

/** What the explorer shows: a view, and beside it one entity. Its address says all of it, so that a link shows the same again. */
export interface Scene extends Pick<View, 'around' | 'asOf'> {
  /** The entity whose facts stand beside the graph. */
  readonly open: string | undefined;
}

export const firstScene: Scene = { around: ['sco'], open: undefined, asOf: undefined };

/** Reads an address: `/id/kazakhstan`, or `/?around=kazakhstan,sco&open=sco&date=2018-06-10`. It leaves out anything else. */
export function sceneOf({ pathname, search }: Pick<URL, 'pathname' | 'search'>): Scene {
  const [, named] = /^\/id\/([^/]+)$/.exec(pathname) ?? [];
  const asked = new URLSearchParams(search);
  const open = asked.get('open') ?? named;
  const day = asked.get('asOf') ?? asked.get('date') ?? '';
  const ids = (asked.get('around') ?? named ?? '').split(',').filter(isEntityId);
  const { around, asOf } = readView({
    around: (ids.length > 0 ? ids : firstScene.around).join(),
    asOf: isDay(day) ? day : undefined,
  });
  return { around, asOf, open: open && isEntityId(open) ? open : undefined };
}

/** The address of a scene: that of the entity where nothing else is shown. */
export function addressOf({ around, open, asOf }: Scene): string {
  const parts = [
    ...(around.join() === (open ?? firstScene.around.join()) ? [] : [`around=${around.join()}`]),
    ...(asOf ? [`date=${asOf}`] : []),
  ];
  const path = open === undefined ? '/' : `/id/${open}`;
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}
