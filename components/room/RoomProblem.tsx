'use client';

import { useUi } from '@/components/i18n/UiProvider';
import { Notice } from '@/components/ui/Notice';
import type { RoomView } from '@/lib/rooms';
import { problemText } from './problem';
import { useRoomTexts } from './texts';

/** What stands between this device and the room, if anything does. */
export function RoomProblem({ view: { state } }: { view: Pick<RoomView, 'state'> }) {
  const texts = useRoomTexts();
  const { warning } = useUi('common');
  if (state.status === 'synced' || state.status === 'syncing') return null;
  const kind = state.status === 'gone' ? 'gone' : state.reason;
  return (
    <div className="mb-8">
      <Notice tone="warning" label={warning}>
        <p role="status">{problemText(texts, kind)}</p>
      </Notice>
    </div>
  );
}
