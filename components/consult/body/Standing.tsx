'use client';

import { Button } from '@/components/ui/Button';
import { decidedBy } from '@/lib/collecting/online/decision';
import { fill } from '@/lib/i18n/fill';
import { formatInstant } from '@/lib/i18n/format-instant';
import { useConsultTexts } from '@/lib/page-texts/consult';
import { useLocale } from '@/lib/page-texts/ui';
import type { OpenBody } from '@/lib/session/online/use-body';

/** What a body has sent, as every device with its link sees it. */
export function Standing({ body: { session, view, run } }: { body: OpenBody }) {
  const { standing } = useConsultTexts().body;
  const locale = useLocale();
  const { board, own, begun, pending, earlierLink, toConfirm } = view;
  const instant = own ? formatInstant(locale, own.arrivedAt, board.zone) : '';
  const sent = own?.submission;
  const { answerBy } = view.closing;
  const isOver = answerBy !== null && session.hostNow() >= answerBy;
  const unsent = begun ? standing.begun : standing.none;
  const by = decidedBy(view);
  return (
    <>
      {!own && !pending && !earlierLink && <p>{isOver ? standing.nothing : unsent}</p>}
      {sent?.kind === 'submitted' && (
        <p>
          {fill(standing.submitted, { instant })}{' '}
          {by ? fill(standing.decided, { by }) : standing.administrative}
        </p>
      )}
      {sent?.kind === 'declined' && (
        <p>{fill(standing.declined, { instant, reason: sent.reason })}</p>
      )}
      {sent?.kind === 'withdrawn' && <p>{fill(standing.withdrawn, { instant })}</p>}
      {own && !own.byThisDevice && <p>{standing.otherDevice}</p>}
      {earlierLink && <p>{standing.earlierLink}</p>}
      {toConfirm && (
        <p className="font-semibold">
          {fill(standing.toConfirm, { change: board.versions.at(-1)?.change ?? '' })}{' '}
          {!isOver && standing.confirm}
        </p>
      )}
      {session.tookAlong && <p>{standing.tookAlong}</p>}
      {pending && (
        <>
          <p className="font-semibold">{standing.pending}</p>
          <Button variant="secondary" onClick={() => void run((session) => session.sendPending())}>
            {standing.sendNow}
          </Button>
        </>
      )}
    </>
  );
}
