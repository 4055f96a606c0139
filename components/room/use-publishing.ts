'use client';

import { useEffect } from 'react';
import { assessor } from '@/components/assessment/result/assessor';
import { useSession } from '@/components/assessment/session';
import { useTexts } from '@/components/assessment/texts';
import { useLocale } from '@/components/i18n/UiProvider';
import { canonicalJson } from '@/lib/assessment/canonical';
import type { JsonValue } from '@/lib/assessment/change-note';
import { toRequest } from '@/lib/assessment/draft';
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
  const locale = useLocale();
  const { untitled } = useTexts('frame');
  const opened = room?.view.desk && room.view.board?.phase === 'opened';
  const request = toRequest(draft, { title: untitled, locale });
  const said = JSON.stringify(request);
  const seen = readPublished(room?.view.results?.document)?.request;
  const differs =
    opened &&
    request.respondents !== undefined &&
    canonicalJson(seen ?? null) !== canonicalJson(publicPart(request));
  const sync = room?.sync;

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
