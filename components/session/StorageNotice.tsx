'use client';

import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { StorageError } from '@/lib/draft/store/errors';
import type { StoreEvent, StoreState } from '@/lib/draft/store/store';
import { useTexts } from '@/lib/page-texts/assessment';
import { useUi } from '@/lib/page-texts/ui';
import type { Keeping } from '@/lib/session/opening/use-leave-warning';

const nothing = () => () => {};
const none = () => null;

interface HasState {
  state(): StoreState;
  subscribe(listener: (event: StoreEvent) => void): () => void;
}

/** The state of the store and its problem. */
export function useStoreState(store: HasState | null): StoreState | null {
  return useSyncExternalStore<StoreState | null>(
    store ? (listener) => store.subscribe(listener) : nothing,
    store ? () => store.state() : none,
    none,
  );
}

/** A storage problem, in words, with what can be done about it. */
export function ProblemNotice({
  problem,
  onDismiss,
  onRetry,
}: {
  problem: StorageError;
  onDismiss?: () => void;
  onRetry?: () => void;
}) {
  const texts = useTexts('problems');
  const { warning } = useUi('common');
  return (
    <div role="alert">
      <Notice tone="warning" label={warning}>
        <p>{texts[problem.kind]}</p>
        {onRetry && (
          <Button variant="secondary" onClick={onRetry}>
            {texts.retry}
          </Button>
        )}
        {onDismiss && problem.kind === 'evicted' && (
          <Button variant="secondary" onClick={onDismiss}>
            {texts.dismiss}
          </Button>
        )}
      </Notice>
    </div>
  );
}

/** What is open, with what can be done about a storage that fails. */
export interface Watched extends Keeping {
  store: (HasState & { dismissProblem(): void }) | null;
  flush(): Promise<unknown>;
}

/** Why what is open cannot be saved. */
export function StorageNotice({ of: { store, view, silent, flush } }: { of: Watched }) {
  const texts = useTexts('problems');
  const { warning } = useUi('common');
  const state = useStoreState(store);
  if (silent) {
    return (
      <div role="alert">
        <Notice tone="warning" label={warning}>
          <p>{texts.silent}</p>
        </Notice>
      </div>
    );
  }
  if (view?.state.status === 'failed') {
    return <ProblemNotice problem={view.state.error} onRetry={() => void flush()} />;
  }
  if (!state?.problem) return null;
  return <ProblemNotice problem={state.problem} onDismiss={() => store?.dismissProblem()} />;
}
