'use client';

import { useEffect, useRef, useState } from 'react';
import { Notice } from '@/components/ui/Notice';
import { PageTitle } from '@/components/ui/PageTitle';
import { Section } from '@/components/ui/Section';
import { earlyEnd } from '@/lib/collecting/online/closing';
import { fill } from '@/lib/i18n/fill';
import { formatInstant } from '@/lib/i18n/format-instant';
import { useConsultTexts } from '@/lib/page-texts/consult';
import { useLocale, useUi } from '@/lib/page-texts/ui';
import { draftOf } from '@/lib/session/online/begin';
import { consultProblem } from '@/lib/session/online/problem';
import type { OpenBody } from '@/lib/session/online/use-body';
import { Actions } from './Actions';
import { ProposalView } from './ProposalView';
import { PublishedPart } from './PublishedPart';
import { Standing } from './Standing';
import { TermsView } from './TermsView';

const MINUTE = 60_000;
/** Minutes by which a clock may be off without anybody being told. */
const UNTOLD = 2;

/** What a body is asked, where it stands, and what it can do. */
export function BodyScreen({ body }: { body: OpenBody }) {
  const texts = useConsultTexts();
  const { body: words } = texts;
  const { warning } = useUi('common');
  const locale = useLocale();
  const { session, view, problem } = body;
  const { ref, acting } = useFocusAfter(body);
  const { board, issuer } = view;
  const [draft, setDraft] = useState<string | null>();

  useEffect(() => {
    let left = false;
    void draftOf(session).then((id) => {
      if (!left) setDraft(id);
    });
    return () => {
      left = true;
    };
  }, [session]);

  const off = Math.round(Math.abs(session.clockAhead()) / MINUTE);
  const now = formatInstant(locale, session.hostNow(), board.zone);
  return (
    <>
      <PageTitle caption={fill(words.caption, { issuer })} lead={words.lead}>
        {board.proposal.title}
      </PageTitle>
      <div className="flow mt-6 max-w-measure">
        {board.fictional && <p className="font-semibold">{words.fictional}</p>}
        <Until body={body} />
        {off >= UNTOLD && (
          <Notice tone="warning" label={warning}>
            <p>{fill(words.clock, { now })}</p>
          </Notice>
        )}
      </div>
      <div className="mt-8">
        <Section heading={words.standing.title}>
          <div ref={ref} tabIndex={-1}>
            <div role="alert" className="mb-4 empty:hidden">
              {problem && (
                <Notice tone="warning" label={warning}>
                  <p>{consultProblem(texts, problem)}</p>
                </Notice>
              )}
            </div>
            <div className="flow">
              <Standing body={acting} />
            </div>
          </div>
        </Section>
        {view.published && <PublishedPart body={acting} published={view.published} draft={draft} />}
        {view.closing.answerBy !== null && (
          <Section heading={words.actions.title}>
            <Actions body={acting} draft={draft} />
          </Section>
        )}
        <ProposalView board={board} />
        <TermsView board={board} />
      </div>
    </>
  );
}

/** What was acted on may be gone, and the focus with it: it comes to where one then stands. */
function useFocusAfter(body: OpenBody) {
  const ref = useRef<HTMLDivElement>(null);
  const [acted, setActed] = useState(0);
  useEffect(() => {
    if (acted > 0) ref.current?.focus();
  }, [acted]);
  const run: OpenBody['run'] = async (work) => {
    const result = await body.run(work);
    setActed((before) => before + 1);
    return result;
  };
  return { ref, acting: { ...body, run } };
}

/** Until when can be answered, in the zone of the consultation, by the host's clock. */
function Until({ body: { session, view } }: { body: OpenBody }) {
  const { body: words } = useConsultTexts();
  const locale = useLocale();
  const { board, closing } = view;
  const told = (instant: string) => formatInstant(locale, instant, board.zone);
  const { answerBy, decideBy, later } = closing;
  if (answerBy === null) return <p>{words.notOpen}</p>;
  const now = session.hostNow();
  const isOpen = now < answerBy;
  // After closing, only an answer that is there can still be decided.
  const mayDecide = isOpen || view.own?.submission.kind === 'submitted';
  const early = earlyEnd(board.closedEarly, closing);
  return (
    <>
      {isOpen ? (
        <p className="text-lg font-semibold">{fill(words.until, { instant: told(answerBy) })}</p>
      ) : (
        <p className="text-lg font-semibold">
          {early
            ? fill(words.closedEarly, { instant: told(early.at), reason: early.reason })
            : fill(words.closed, { instant: told(answerBy) })}
        </p>
      )}
      {isOpen && later && <p>{words.later[later]}</p>}
      {mayDecide && decideBy && decideBy > answerBy && now < decideBy && (
        <p>{fill(words.decideUntil, { instant: told(decideBy) })}</p>
      )}
    </>
  );
}
