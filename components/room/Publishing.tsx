'use client';

import { useEffect, useMemo } from 'react';
import { assessor } from '@/lib/assessor/assessor';
import { requestForRoom, resultForRoom } from '@/lib/disclosure/room';
import { toRequest } from '@/lib/draft/to-request';
import { localDay } from '@/lib/i18n/day';
import { defaultLocale } from '@/lib/i18n/locales';
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
        const report = await publicationCopy(request);
        const document = { ...resultForRoom({ request, result }), report } as unknown as JsonValue;
        await sync.act((coordinator) => coordinator.publish(document));
      })().catch(() => {
        // The status of the room shows the reason; the next change tries again.
      });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [due, request, sync]);

  return null;
}

/** The publication copy as data: whoever reads the result can make the same file of it, without any answer. */
async function publicationCopy(request: AssessRequest): Promise<Report> {
  const { gather } = await import('@/lib/formats/material');
  const order = {
    request,
    copy: 'publication',
    date: localDay(new Date()),
    format: 'html',
  } as const;
  const noLogo = () => Promise.reject(new Error('A room has no house style'));
  return (await gather(order, noLogo)).report;
}
