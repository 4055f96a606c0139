'use client';

import { useNames } from '@/lib/page-texts/assessment';
import { useRoomTexts } from '@/lib/page-texts/room';
import type { MemberView } from '@/lib/rooms/roles/members';

/** A member as coordinators know them: by name, or else by role. */
export function useMemberName(): (member: MemberView | undefined) => string {
  const { members: texts, noName } = useRoomTexts();
  const { roles } = useNames();
  return (member) => {
    if (!member) return noName;
    return member.name || (member.role ? roles[member.role] : texts.unreadable);
  };
}
