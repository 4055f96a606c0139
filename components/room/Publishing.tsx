'use client';

import { useEffect, useMemo } from 'react';
import { assessor } from '@/lib/assessor/assessor';
import { requestForRoom, resultForRoom } from '@/lib/disclosure/room';
import { toRequest } from '@/lib/draft/to-request';
import { localDay } from '@/lib/i18n/day';
import { defaultLocale, type Locale, locales } from '@/lib/i18n/locales';
import { canonicalJson } from '@/lib/json/canonical';
import type { JsonValue } from '@/lib/json/json-value';
import { scoredPart } from '@/lib/model';
import type { AssessRequest } from '@/lib/model/types';
import type { Report } from '@/lib/report/types';
import { readPublished } from '@/lib/rooms/documents/published-result';
import type { Room } from '@/lib/session/room/room';
import { useSession } from '@/lib/session/session';

/** How long a change waits for the next, in ms. */
const PAUSE = 1_000;

/**
 * Publishes the team's result in the room after opening, and again a second after a consensus, plan or
 * cost changes. Renders nothing.
 */
export function Publishing({ room: { view, sync } }: { room: Room }) {
  const { draft } = useSession();
  const { results, state } = view;
  // In one language on every coordinator's device; otherwise devices would keep overwriting each other's
  // result.
  const request = useMemo(
    () => toRequest(draft, { title: draft.name || '–', locale: defaultLocale }),
    [draft],
  );
  const seen = useMemo(
    () => canonicalJson(readPublished(results?.document)?.request ?? null),
    [results],
  );
  const due =
    state.status === 'synced' &&
    request.respondents !== undefined &&
    request.confidential !== undefined &&
    seen !== canonicalJson(requestForRoom(request));

  useEffect(() => {
    if (!due) return;
    const timer = setTimeout(() => {
      void (async () => {
        const result = await assessor().assess(scoredPart(request), request.locale);
        const reports = await publicationCopies(request);
        const document = { ...resultForRoom({ request, result }), reports } as unknown as JsonValue;
        await sync.act((coordinator) => coordinator.publish(document));
      })().catch(() => {
        // The status of the room shows the reason; the next change tries again.
      });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [due, request, sync]);

  return null;
}

/**
 * The publication copy as data in every language: whoever reads the result can make the same file of it,
 * without any answer.
 */
async function publicationCopies(request: AssessRequest): Promise<Record<Locale, Report>> {
  const { gather } = await import('@/lib/formats/material');
  const date = localDay(new Date());
  const noLogo = () => Promise.reject(new Error('A room has no house style'));
  const copies = locales.map(async (locale) => {
    const order = { copy: 'publication', date, format: 'html' } as const;
    const { report } = await gather({ ...order, request: { ...request, locale } }, noLogo);
    return [locale, report] as const;
  });
  return Object.fromEntries(await Promise.all(copies)) as Record<Locale, Report>;
}
