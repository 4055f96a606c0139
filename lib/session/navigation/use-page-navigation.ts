'use client';

import { fill } from '@/lib/i18n/fill';
import { undivided } from '@/lib/navigation/given';
import { type Page, pagesOf, QUICK } from '@/lib/navigation/pages';
import type { View } from '@/lib/navigation/paths';
import { nextPage, position, previousPage } from '@/lib/navigation/steps';
import { nameOf, useNames, useTexts } from '@/lib/page-texts/assessment';
import { useSession } from '@/lib/session/session';
import { route } from './route';
import { useFrom, useHref } from './use-location';

/** The present page, the previous one and the next one. */
export interface PageNavigation {
  /** "Capaciteit, stap 3 van 15". */
  position: string;
  back: { href: string; label: string };
  next: string;
}

const toView = ({ station, id }: Page): View => ({ kind: 'page', station, page: id });

/** The navigation within the station of a page, given the answers so far. */
export function usePageNavigation(page: Page): PageNavigation {
  const texts = useTexts('page');
  const { stations } = useNames();
  const session = useSession();
  const href = useHref();
  const from = useFrom();
  const { station, id } = page;
  const pages = pagesOf(route, station);
  const isQuick = station === QUICK;
  const given = isQuick ? undivided(session.given) : session.given;
  const title = isQuick ? texts.quick : (nameOf(stations, station)?.title ?? '');
  const place = fill(texts.position, { station: title, ...position(pages, id, given) });

  if (from) {
    const check: View = { kind: 'check', station: from === 'check' ? null : station };
    const target = href(check);
    return { position: place, back: { href: target, label: texts.backToCheck }, next: target };
  }
  const previous = previousPage(pages, id, given);
  const next = nextPage(pages, id, given);
  const end: View = isQuick ? { kind: 'result' } : { kind: 'check', station };
  return {
    position: place,
    back: previous
      ? { href: href(toView(previous)), label: texts.back }
      : { href: href({ kind: 'tasks' }), label: texts.overview },
    next: href(next ? toView(next) : end),
  };
}
