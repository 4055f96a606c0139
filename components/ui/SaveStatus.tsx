'use client';

import { fill } from '@/lib/i18n/fill';
import { formatTime } from '@/lib/i18n/format';
import { useUi } from '@/lib/page-texts/ui';

/** What became of the latest answer. */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: number }
  /** Kept, but gone when the tab closes. */
  | { kind: 'savedInTab' }
  /** The storage does not answer: nothing is kept, nothing has failed yet. */
  | { kind: 'silent' }
  | { kind: 'waiting' }
  | { kind: 'failed' };

const TROUBLES = new Set<SaveState['kind']>(['failed', 'savedInTab', 'silent']);

/** The save status, as a polite live region. */
export function SaveStatus({ state }: { state: SaveState }) {
  const ui = useUi('common');
  const text = {
    idle: () => '',
    saving: () => ui.saving,
    saved: () => fill(ui.saved, { time: formatTime(state.kind === 'saved' ? state.at : 0) }),
    waiting: () => ui.waiting,
    savedInTab: () => ui.savedInTab,
    silent: () => ui.silent,
    failed: () => ui.saveFailed,
  }[state.kind]();
  return (
    <p
      role="status"
      className={`min-h-6 text-sm tabular-nums ${TROUBLES.has(state.kind) ? 'text-danger' : 'text-ink-soft'}`}
    >
      {text}
    </p>
  );
}
