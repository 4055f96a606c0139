'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { ProblemNotice, useStoreState } from '@/components/session/StorageNotice';
import { PageReady } from '@/components/shell/Ready';
import { PageTitle } from '@/components/ui/PageTitle';
import { UndoStatus, useUndo } from '@/components/ui/Undo';
import { usePrefetch } from '@/lib/browser/use-prefetch';
import { useTexts } from '@/lib/page-texts/assessment';
import { type Deleted, takeDeleted } from '@/lib/session/opening/deleted';
import { useList } from '@/lib/session/opening/use-list';
import { type ExampleStory, Examples } from './Examples';
import { ImportPanel } from './ImportPanel';
import { listLoads } from './list-loads';
import { OwnAssessments } from './OwnAssessments';
import { StartButtons } from './StartButtons';
import { StoragePanel } from './StoragePanel';

/** The assessments on this device, and the ways to begin one. */
export function ListApp({ examples }: { examples: ExampleStory[] }) {
  const texts = useTexts('list');
  const list = useList();
  usePrefetch(listLoads);
  const state = useStoreState(list.store);
  const [done, setDone] = useState({ message: '', count: 0 });
  const status = useRef<HTMLParagraphElement>(null);
  const tell = (message: string) => setDone(({ count }) => ({ message, count: count + 1 }));

  const undo = useUndo();
  const { store, attempt } = list;
  const { offer, forget } = undo;
  const offerBack = useCallback(
    ({ name, putBack }: Deleted) => offer({ name, restore: () => attempt(() => putBack()) }),
    [offer, attempt],
  );

  // What was deleted on the page of an assessment.
  useEffect(() => {
    const deleted = takeDeleted();
    if (deleted) offerBack(deleted);
  }, [offerBack]);

  // What is wiped, here or in another tab, is gone for good.
  useEffect(() => store?.subscribe(({ kind }) => kind === 'cleared' && forget()), [store, forget]);

  // What was acted on may be gone, and the focus with it.
  useEffect(() => {
    if (done.count > 0) status.current?.focus();
  }, [done.count]);

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
      <StartButtons list={list} />
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
        <OwnAssessments list={list} tell={tell} offerBack={offerBack} />
        {/* Where these stand is known once it is known how long the list is. */}
        {(list.summaries ?? list.problem) && (
          <>
            <Examples list={list} examples={examples} />
            <ImportPanel list={list} />
            <StoragePanel list={list} state={state} tell={tell} />
          </>
        )}
      </div>
    </>
  );
}
