'use client';

import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { PageTitle } from '@/components/ui/PageTitle';
import { UndoStatus, useUndo } from '@/components/ui/Undo';
import type { Entry, Kept } from '@/lib/draft/store/kind';
import type { StoreState } from '@/lib/draft/store/store';
import { type Deleted, takeDeleted } from '@/lib/session/opening/deleted';
import type { DocumentList } from '@/lib/session/opening/use-list';
import { ProblemNotice, useStoreState } from './StorageNotice';

/** What the parts of such a page are given, to say what they did. */
export interface ListEvents {
  /** Announces what was done. */
  tell: (message: string) => void;
  /** Offers what was deleted back. */
  offerBack: (deleted: Deleted) => void;
}

interface DocumentListPageProps<T extends Kept, S extends Entry> {
  list: DocumentList<T, S>;
  texts: { title: string; lead: string };
  /** The ways to begin one. */
  start: ReactNode;
  /** `state`: how the store is doing; null until it is open. */
  children: (on: ListEvents, state: StoreState | null) => ReactNode;
}

/** The page of all documents of one kind on this device: what went wrong, what was done, and its undoing. */
export function DocumentListPage<T extends Kept, S extends Entry>({
  list,
  texts,
  start,
  children,
}: DocumentListPageProps<T, S>) {
  const { store, attempt, problem } = list;
  const state = useStoreState(store);
  const [done, setDone] = useState({ message: '', count: 0 });
  const status = useRef<HTMLParagraphElement>(null);
  const tell = (message: string) => setDone(({ count }) => ({ message, count: count + 1 }));

  const undo = useUndo();
  const { offer, forget } = undo;
  const offerBack = useCallback(
    ({ name, putBack }: Deleted) => offer({ name, restore: () => attempt(() => putBack()) }),
    [offer, attempt],
  );

  // What was deleted on the page of one of them.
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
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <div className="flow mt-6 empty:hidden">
        {state?.problem && (
          <ProblemNotice problem={state.problem} onDismiss={() => store?.dismissProblem()} />
        )}
        {problem && <ProblemNotice problem={problem} />}
      </div>
      {start}
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
      <div className="mt-10 min-h-dvh">{children({ tell, offerBack }, state)}</div>
    </>
  );
}
