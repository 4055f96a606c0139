'use client';

import { fill, plural } from '@/lib/i18n/fill';
import { listFormat } from '@/lib/i18n/intl';
import { MOST_RESPONDENTS } from '@/lib/instrument/schema/limits';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import type { MemberView } from '@/lib/rooms/roles/members';
import type { SnapshotMembers } from '@/lib/rooms/team/snapshot';
import { useMemberName } from '@/lib/session/room/use-member-name';

interface LeftOutProps {
  members: readonly MemberView[];
  voices: SnapshotMembers;
}

/** Who and what does not count in the team's result, and why. */
export function LeftOut({ members, voices: { dropped, leftOut } }: LeftOutProps) {
  const { results: texts, members: about } = useRoomTexts();
  const locale = useLocale();
  const nameOf = useMemberName();
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  return (
    <>
      {reasons.map((reason) => {
        const names = leftOut
          .filter((one) => one.reason === reason)
          .map(({ id }) => nameOf(members.find((member) => member.id === id)));
        const words = { names: listFormat(locale).format(names) };
        return (
          <p key={reason}>
            {reason === 'tooMany'
              ? fill(texts.leftOut.tooMany, { ...words, count: MOST_RESPONDENTS })
              : fill(texts.leftOut[reason], words)}
          </p>
        );
      })}
      {dropped > 0 && <p>{plural(locale, about.dropped, dropped)}</p>}
    </>
  );
}
