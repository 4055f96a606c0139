'use client';

import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useUi } from '@/lib/page-texts/ui';
import type { Room } from '@/lib/session/room/room';
import { problemText } from '@/lib/session/room/room-problem';

/** The problem between this device and the room, if any. */
export function SealedProblem({ room: { view, sync } }: { room: Pick<Room, 'view' | 'sync'> }) {
  const texts = useRoomTexts();
  const { warning } = useUi('common');
  const { state } = view;
  if (state.status === 'synced' || state.status === 'syncing') return null;
  const kind = state.status === 'gone' ? 'gone' : state.reason;
  return (
    <div className="mb-8">
      <Notice tone="warning" label={warning}>
        <p role="status">{problemText(texts, kind)}</p>
        {kind === 'rollback' && (
          <>
            <p>{texts.problems.acceptOlderHint}</p>
            <Button variant="secondary" onClick={() => void sync.acceptOlder()}>
              {texts.problems.acceptOlder}
            </Button>
          </>
        )}
      </Notice>
    </div>
  );
}
