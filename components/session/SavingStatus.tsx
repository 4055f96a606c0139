'use client';

import { type SaveState, SaveStatus } from '@/components/ui/SaveStatus';
import type { AutosaveState } from '@/lib/draft/store/autosave';
import type { Keeping } from '@/lib/session/opening/use-leave-warning';

function toSaveState(state: AutosaveState, inTab: boolean): SaveState {
  switch (state.status) {
    case 'saved':
      if (inTab) return { kind: 'savedInTab' };
      return { kind: 'saved', at: Date.parse(state.at) };
    case 'failed':
      return { kind: 'failed' };
    default:
      return { kind: 'saving' };
  }
}

/** Whether the latest answer is kept. */
export function SavingStatus({ of: { view, store, silent } }: { of: Keeping }) {
  if (!view) return <SaveStatus state={{ kind: silent ? 'silent' : 'idle' }} />;
  return <SaveStatus state={toSaveState(view.state, store?.state().place === 'memory')} />;
}
