import type { Given } from './given';
import type { Leg } from './pages';
import type { View } from './paths';
import { pageToStart, statusOf } from './progress';

/** A finished station opens on its answers; any other on what is still open. */
export function entrance({ station, pages }: Leg, given: Given): View {
  const done = statusOf(pages, given).state === 'done';
  const page = done ? undefined : pageToStart(pages, given);
  return page
    ? { kind: 'page', station: station.id, page: page.id }
    : { kind: 'check', station: station.id };
}
