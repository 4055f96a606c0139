'use client';

import { useCallback, useState } from 'react';
import { ReceiptButton } from '@/components/consult/body/ReceiptButton';
import { Standing } from '@/components/consult/body/Standing';
import { Alert } from '@/components/ui/Alert';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Form } from '@/components/ui/form/Form';
import { makeResponse } from '@/lib/collecting/responses/make-response';
import { localDay } from '@/lib/i18n/day';
import { fill } from '@/lib/i18n/fill';
import { formatInstant } from '@/lib/i18n/format-instant';
import { useConsultTexts } from '@/lib/page-texts/consult';
import { useLocale, useUi } from '@/lib/page-texts/ui';
import { isPassing } from '@/lib/sealed/host/errors';
import { consultUrlOf, resumeBody } from '@/lib/session/online/open-body';
import { consultProblem } from '@/lib/session/online/problem';
import { type OpenBody, useBody } from '@/lib/session/online/use-body';
import { choicesOf } from '@/lib/session/response/form';
import { useSession } from '@/lib/session/session';
import { ResponseFields, SharedLines } from './ResponseFields';
import { useResponseForm } from './use-response-form';

/** A response that is sent to the consultation this assessment answers. */
export function SubmitPanel() {
  const texts = useConsultTexts();
  const { id } = useSession();
  const body = useBody(useCallback(() => resumeBody(id), [id]));
  if (!body) return <p role="status">{texts.loading}</p>;
  if ('refused' in body) {
    return (
      <div role="alert" className="flow">
        <p>{consultProblem(texts, body.refused)}</p>
        {isPassing(body.refused) && (
          <Button variant="secondary" onClick={body.again}>
            {texts.again}
          </Button>
        )}
      </div>
    );
  }
  return <Submit body={body} />;
}

function Submit({ body }: { body: OpenBody }) {
  const consult = useConsultTexts();
  const { submit: words, body: told } = consult;
  const { warning } = useUi('common');
  const locale = useLocale();
  const { draft } = useSession();
  const { session, view, problem, busy, run } = body;
  const { board, closing, own } = view;
  const { title, version, points = [] } = board.proposal;
  const response = useResponseForm({ title, ...(version && { version }) });
  const [sent, setSent] = useState<'sent' | 'same' | null>(null);
  const instant = (at: string) => formatInstant(locale, at, board.zone);
  const { answerBy } = closing;
  const isOpen = answerBy !== null && session.hostNow() < answerBy;
  const isMixed = draft.fictional !== null && !board.fictional;

  const send = response.form.handleSubmit((values) =>
    run(async (opened) => {
      setSent(null);
      const before = opened.present.own?.seq;
      const made = await makeResponse(
        draft,
        // Whatever an earlier form kept, it is about what is laid before the body now.
        { ...choicesOf(values, locale), proposal: { title, ...(version && { version }) } },
        localDay(new Date()),
        response.asksName ? values.bodyName : undefined,
      );
      const { seq } = await opened.submit(made);
      setSent(seq === before ? 'same' : 'sent');
    }),
  );

  return (
    <div className="max-w-measure space-y-8 print:hidden">
      <div className="flow">
        <p>{fill(words.lead, { title })}</p>
        {answerBy && (
          <p className="font-semibold">
            {fill(isOpen ? told.until : told.closed, { instant: instant(answerBy) })}
          </p>
        )}
        <p>
          <ConsultLink session={session} />
        </p>
      </div>
      {isMixed && <p>{words.fictional}</p>}
      {isOpen && !isMixed && (
        <>
          <SharedLines {...response} />
          <Form onSubmit={() => void send()} className="space-y-6">
            <ResponseFields
              {...response}
              online
              points={points.map((one) => one.title || one.id)}
            />
            <Button type="submit">{words.send}</Button>
          </Form>
        </>
      )}
      <div role="status" className="space-y-3 empty:hidden">
        {busy && <p>{words.sending}</p>}
        {!busy && sent && own && (
          <p className="font-semibold">
            {sent === 'same' ? words.same : fill(words.sent, { instant: instant(own.arrivedAt) })}
          </p>
        )}
      </div>
      <Alert label={warning} message={problem && consultProblem(consult, problem)} />
      {(own || view.pending) && (
        <div className="flow">
          {!(sent && !busy) && <Standing body={body} />}
          {own?.submission.kind === 'submitted' && <ReceiptButton session={session} />}
        </div>
      )}
    </div>
  );
}

function ConsultLink({ session }: Pick<OpenBody, 'session'>) {
  const { submit } = useConsultTexts();
  const locale = useLocale();
  return (
    <ButtonLink variant="secondary" href={consultUrlOf(session.kept, locale)}>
      {submit.back}
    </ButtonLink>
  );
}
