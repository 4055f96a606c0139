'use client';

import { type SaveState, SaveStatus } from '@/components/ui/SaveStatus';
import type { AutosaveState } from '@/lib/assessment/autosave';
import { useSession } from './session';

function toSaveState(state: AutosaveState): SaveState {
  switch (state.status) {
    case 'saved':
      return { kind: 'saved', at: Date.parse(state.at) };
    case 'failed':
      return { kind: 'failed' };
    default:
      return { kind: 'saving' };
  }
}

/** Whether the latest answer is kept. */
export function SavingStatus() {
  const { view } = useSession();
  return <SaveStatus state={view ? toSaveState(view.state) : { kind: 'idle' }} />;
}
