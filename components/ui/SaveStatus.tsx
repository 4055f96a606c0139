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
  const texts = useUi('common');
  const text = {
    idle: () => '',
    saving: () => texts.saving,
    saved: () => fill(texts.saved, { time: formatTime(state.kind === 'saved' ? state.at : 0) }),
    waiting: () => texts.waiting,
    savedInTab: () => texts.savedInTab,
    silent: () => texts.silent,
    failed: () => texts.saveFailed,
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
