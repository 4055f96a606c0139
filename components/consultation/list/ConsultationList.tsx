'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { ProblemNotice, useStoreState } from '@/components/session/StorageNotice';
import { PageReady } from '@/components/shell/PageReady';
import { Button } from '@/components/ui/Button';
import { PageTitle } from '@/components/ui/PageTitle';
import { Section } from '@/components/ui/Section';
import { UndoStatus, useUndo } from '@/components/ui/Undo';
import { useGo } from '@/lib/browser/use-go';
import { usePrefetch } from '@/lib/browser/use-prefetch';
import { localePath } from '@/lib/i18n/paths';
import { formatConsultationPath } from '@/lib/navigation/consultation-paths';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';
import { consultationStore } from '@/lib/session/consultation/device';
import { type Deleted, takeDeleted } from '@/lib/session/opening/deleted';
import { useDocuments } from '@/lib/session/opening/use-list';
import { ConsultationRow } from './ConsultationRow';
import { listLoads, loadWork } from './list-loads';
import { OpenFile } from './OpenFile';
import { UnreadableConsultation } from './UnreadableConsultation';

/** The consultations on this device, and the ways to begin one. */
export function ConsultationList() {
  const texts = useConsultationTexts('list');
  const list = useDocuments(consultationStore);
  const locale = useLocale();
  const go = useGo();
  usePrefetch(listLoads);
  const state = useStoreState(list.store);
  const [done, setDone] = useState({ message: '', count: 0 });
  const status = useRef<HTMLParagraphElement>(null);
  const tell = (message: string) => setDone(({ count }) => ({ message, count: count + 1 }));

  const undo = useUndo();
  const { attempt, summaries } = list;
  const { offer } = undo;
  const offerBack = useCallback(
    ({ name, putBack }: Deleted) => offer({ name, restore: () => attempt(() => putBack()) }),
    [offer, attempt],
  );

  // What was deleted on the page of a consultation.
  useEffect(() => {
    const deleted = takeDeleted();
    if (deleted) offerBack(deleted);
  }, [offerBack]);

  // What was acted on may be gone, and the focus with it.
  useEffect(() => {
    if (done.count > 0) status.current?.focus();
  }, [done.count]);

  const begin = () =>
    attempt(async (store) => {
      const id = await (await loadWork()).begin(store, locale);
      go(localePath(locale, formatConsultationPath(id, { step: 'overview' })));
    });
  const beginExample = () =>
    attempt(async (store) => {
      const id = await (await loadWork()).beginExample(store, locale);
      go(localePath(locale, formatConsultationPath(id, { step: 'read' })));
    });
  const on = { list, tell, offerBack };
  const inMemory = state?.place === 'memory';

  return (
    <>
      <PageReady />
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <div className="flow mt-6 empty:hidden">
        {state?.problem && (
          <ProblemNotice problem={state.problem} onDismiss={() => list.store?.dismissProblem()} />
        )}
        {list.problem && <ProblemNotice problem={list.problem} />}
      </div>
      <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button onClick={() => void begin()}>{texts.create}</Button>
        <Button variant="secondary" onClick={() => void beginExample()}>
          {texts.example}
        </Button>
      </div>
      <p
        ref={status}
        role="status"
        tabIndex={-1}
        className="mt-6 max-w-measure font-semibold empty:hidden"
      >
        {done.message}
      </p>
      <UndoStatus undo={undo} />
      {/* As high as the window from the start, so that what follows does not jump. */}
      <div className="mt-10 min-h-dvh">
        <Section heading={texts.own}>
          {summaries === null && <p role="status">{texts.loading}</p>}
          {summaries?.length === 0 && <p>{texts.empty}</p>}
          {summaries && summaries.length > 0 && (
            <ul className="list-none! pl-0!">
              {summaries.map((summary) =>
                summary.status === 'ok' ? (
                  <ConsultationRow key={summary.id} summary={summary} {...on} />
                ) : (
                  <UnreadableConsultation key={summary.id} summary={summary} {...on} />
                ),
              )}
            </ul>
          )}
        </Section>
        <Section heading={texts.exampleHeading}>
          <p>{texts.exampleBody}</p>
        </Section>
        <OpenFile list={list} />
        <Section heading={texts.placeHeading}>
          <p>{inMemory ? texts.placeMemory : texts.placeDevice}</p>
          {state && !inMemory && (
            <p>{state.persistent ? texts.placePersistent : texts.placeBestEffort}</p>
          )}
        </Section>
      </div>
    </>
  );
}
