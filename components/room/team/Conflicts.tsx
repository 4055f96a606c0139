'use client';

import { ConflictNotice } from '@/components/assessment/notices/ConflictNotices';
import { useSession } from '@/components/assessment/session';
import type { JsonValue } from '@/lib/assessment/change-note';
import { withField } from '@/lib/assessment/merge';
import type { Room } from '../RoomProvider';

/** What two devices of one person changed differently, to choose from. */
export function Conflicts({ room: { view, sync } }: { room: Room }) {
  const { draft } = useSession();
  return view.conflicts.map(({ path, theirs }) => (
    <div key={path} className="mb-8">
      <ConflictNotice
        paths={[path]}
        mine={draft}
        theirs={withField(draft, path, theirs as JsonValue)}
        onChoose={(choice) => void sync.resolve(path, choice)}
      />
    </div>
  ));
}
