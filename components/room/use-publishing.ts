'use client';

import { useEffect } from 'react';
import { assessor } from '@/components/assessment/result/assessor';
import { useSession } from '@/components/assessment/session';
import { canonicalJson } from '@/lib/assessment/canonical';
import type { JsonValue } from '@/lib/assessment/change-note';
import { toRequest } from '@/lib/assessment/draft';
import { defaultLocale } from '@/lib/i18n/locales';
import { publicPart, readPublished } from './published';
import { useRoom } from './RoomProvider';

/** How long a change waits for the next, in ms. */
const PAUSE = 1_000;

/**
 * Keeps what the room sees of the result the same as what the coordinator sees: after opening, and
 * whenever a consensus or the plan changes.
 */
export function usePublishing(): void {
  const { room } = useRoom();
  const { draft } = useSession();
  const { view, sync } = room ?? {};
  const opened =
    view?.state.status === 'synced' && view.desk !== null && view.board?.phase === 'opened';
  // The same from every coordinator's device, whatever language it speaks: or they would go on correcting
  // each other.
  const request = toRequest(draft, { title: draft.name || '–', locale: defaultLocale });
  const said = JSON.stringify(request);
  const seen = readPublished(view?.results?.document)?.request;
  const differs =
    opened &&
    request.respondents !== undefined &&
    request.confidential !== undefined &&
    canonicalJson(seen ?? null) !== canonicalJson(publicPart(request));

  useEffect(() => {
    if (!differs || !sync) return;
    const timer = setTimeout(() => {
      void (async () => {
        const current = JSON.parse(said);
        const result = await assessor().assess(current);
        const document = { request: publicPart(current), result } as unknown as JsonValue;
        await sync.act((coordinator) => coordinator.publish(document));
      })().catch(() => {
        // The status of the room tells why; the next change tries again.
      });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [differs, said, sync]);
}
