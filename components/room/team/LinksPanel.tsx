'use client';

import { AttemptStatus } from '@/components/room/AttemptStatus';
import { CopyField } from '@/components/room/CopyField';
import { Button } from '@/components/ui/Button';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { Details } from '@/components/ui/Details';
import { Section } from '@/components/ui/Section';
import { fill } from '@/lib/i18n/fill';
import { formatDate } from '@/lib/i18n/format';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import type { CoordinatorRecord } from '@/lib/rooms/documents/coordinator-record';
import type { Room } from '@/lib/session/room/room';
import { useAttempt } from '@/lib/session/room/use-attempt';
import { useLinkUrl } from '@/lib/session/room/use-link-url';

/** Links for further coordinators and for observers: adding and withdrawing them. */
export function LinksPanel({
  room: { membership, sync },
  desk: coordinatorRecord,
}: {
  room: Room;
  desk: CoordinatorRecord;
}) {
  const { keep, invite } = useRoomTexts();
  const locale = useLocale();
  const linkUrl = useLinkUrl();
  const attempt = useAttempt();
  const kinds = [
    {
      kind: 'coordinator',
      heading: keep.second,
      body: keep.secondBody,
      make: keep.secondMake,
    },
    {
      kind: 'observer',
      heading: keep.observers,
      body: keep.observersBody,
      make: keep.observerMake,
    },
  ] as const;

  return kinds.map(({ kind, heading, body, make }) => {
    const links = coordinatorRecord.links.filter(
      (link) => link.kind === kind && link.fragment !== membership.link,
    );
    return (
      <Section key={kind} heading={heading}>
        <p>{body}</p>
        <ul className="list-none! space-y-6 pl-0!">
          {links.map(({ id, fragment, createdAt }) => (
            <li key={id}>
              <Details
                summary={fill(keep.made, { date: formatDate(locale, Date.parse(createdAt)) })}
              >
                <CopyField
                  id={`link-${id}`}
                  label={heading}
                  text={linkUrl(fragment)}
                  action={invite.copy}
                  rows={3}
                />
              </Details>
              <ConfirmButton
                variant="quiet"
                label={keep.withdraw}
                title={keep.withdrawTitle}
                confirmLabel={keep.withdraw}
                onConfirm={() =>
                  void attempt.run(() => sync.act((coordinator) => coordinator.withdrawLink(id)))
                }
              >
                {keep.withdrawBody}
              </ConfirmButton>
            </li>
          ))}
        </ul>
        <div>
          <Button
            variant="secondary"
            onClick={() =>
              void attempt.run(() => sync.act((coordinator) => coordinator.addLink(kind)))
            }
          >
            {make}
          </Button>
        </div>
        <AttemptStatus attempt={attempt} />
      </Section>
    );
  });
}
