'use client';

import { ConflictNotice } from '@/components/session/ConflictNotices';
import { withField } from '@/lib/draft/compare-drafts';
import type { JsonValue } from '@/lib/json/json-value';
import type { Room } from '@/lib/session/room/room';
import { useSession } from '@/lib/session/session';

/** Fields that two devices changed to different values, to choose from. */
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
