'use client';

import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { Details } from '@/components/ui/Details';
import { useGo } from '@/lib/browser/use-go';
import { decidedBy } from '@/lib/collecting/online/decision';
import { localePath } from '@/lib/i18n/paths';
import { formatPath } from '@/lib/navigation/paths';
import { useConsultTexts } from '@/lib/page-texts/consult';
import { useLocale } from '@/lib/page-texts/ui';
import { beginAnswer } from '@/lib/session/online/begin';
import type { OpenBody } from '@/lib/session/online/use-body';
import { DecisionForm } from './DecisionForm';
import { DeclineForm } from './DeclineForm';
import { ReceiptButton } from './ReceiptButton';

interface ActionsProps {
  body: OpenBody;
  /** The assessment on this device that answers; null: there is none; undefined: not known yet. */
  draft: string | null | undefined;
}

/** What a body can do, given where it stands and whether it is still open. */
export function Actions({ body, draft }: ActionsProps) {
  const { actions } = useConsultTexts().body;
  const locale = useLocale();
  const go = useGo();
  const { session, view, run, busy } = body;
  const { answerBy, decideBy } = view.closing;
  const now = session.hostNow();
  const isOpen = answerBy !== null && now < answerBy;
  const submitted = view.own?.submission.kind === 'submitted';
  const undecided =
    submitted && !decidedBy(view) && !view.toConfirm && decideBy !== null && now < decideBy;

  const resultOf = (id: string) =>
    `${localePath(locale, formatPath(id, { kind: 'result' }))}#response`;
  const begin = async (whereTo: (id: string) => string) => {
    const id = await run((opened) => beginAnswer(opened, locale));
    if (id) go(whereTo(id));
  };
  const tasksOf = (id: string) => localePath(locale, formatPath(id, { kind: 'tasks' }));

  return (
    <>
      {draft && (
        <>
          <div className="flex flex-wrap gap-x-4 gap-y-3">
            <ButtonLink href={tasksOf(draft)}>{actions.goOn}</ButtonLink>
            {isOpen && (
              <ButtonLink variant="secondary" href={resultOf(draft)}>
                {submitted && !view.toConfirm ? actions.correct : actions.send}
              </ButtonLink>
            )}
          </div>
          {isOpen && submitted && !view.toConfirm && <p>{actions.correctText}</p>}
        </>
      )}
      {submitted && <ReceiptButton session={session} />}
      {draft === null && isOpen && (
        <>
          <p>{actions.beginText}</p>
          <Button variant={submitted ? 'secondary' : 'primary'} onClick={() => void begin(tasksOf)}>
            {view.begun || view.own ? actions.beginHere : actions.begin}
          </Button>
          <p>{actions.remarksText}</p>
          <div>
            <Button variant="secondary" onClick={() => void begin(resultOf)}>
              {actions.remarks}
            </Button>
          </div>
        </>
      )}
      {!isOpen && !submitted && <p>{actions.closed}</p>}
      {undecided && (
        <Details summary={actions.decide}>
          <DecisionForm body={body} />
        </Details>
      )}
      {isOpen && submitted && (
        <div>
          <ConfirmButton
            label={actions.withdraw}
            title={actions.withdrawTitle}
            confirmLabel={actions.withdraw}
            onConfirm={() => void run((opened) => opened.withdraw())}
          >
            <p>{actions.withdrawText}</p>
          </ConfirmButton>
        </div>
      )}
      {isOpen && !submitted && view.own?.submission.kind !== 'declined' && (
        <Details summary={actions.decline}>
          <DeclineForm body={body} />
        </Details>
      )}
      <p role="status" className="empty:hidden">
        {busy && actions.busy}
      </p>
    </>
  );
}
