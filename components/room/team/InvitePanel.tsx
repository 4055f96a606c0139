'use client';

import { AttemptStatus } from '@/components/room/AttemptStatus';
import { CopyField } from '@/components/room/CopyField';
import { MailLink } from '@/components/room/MailLink';
import { PrintSheet } from '@/components/room/PrintSheet';
import { QrCode } from '@/components/room/QrCode';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { Details } from '@/components/ui/Details';
import { Section } from '@/components/ui/Section';
import { fill, plural } from '@/lib/i18n/fill';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import type { CoordinatorRecord } from '@/lib/rooms/documents/coordinator-record';
import { countOf } from '@/lib/rooms/team/team-count';
import type { Room } from '@/lib/session/room/room';
import { useAttempt } from '@/lib/session/room/use-attempt';
import { useLinkUrl } from '@/lib/session/room/use-link-url';
import { useName } from '@/lib/session/wording/use-name';

/** The link to join with: to copy, to scan, to print, to send along with a reminder. */
export function InvitePanel({
  room: { view, sync },
  desk: coordinatorRecord,
}: {
  room: Room;
  desk: CoordinatorRecord;
}) {
  const { invite } = useRoomTexts();
  const locale = useLocale();
  const title = useName();
  const linkUrl = useLinkUrl();
  const attempt = useAttempt();
  const link = coordinatorRecord.links.findLast(({ kind }) => kind === 'join');
  if (!link) return null;

  const url = linkUrl(link.fragment);
  const { count, finished } = countOf(view);
  const progress =
    view.members.length > 0 ? plural(locale, invite.reminderProgress, count, { finished }) : '';
  const reminder = fill(invite.reminderText, { title, link: url, progress });
  return (
    <Section heading={invite.heading}>
      <p>{invite.body}</p>
      <CopyField id="join-link" label={invite.link} text={url} action={invite.copy} rows={3} />
      <Details summary={invite.showQr}>
        <QrCode text={url} title={invite.qr} />
        <PrintSheet
          label={invite.sheet}
          title={invite.sheetTitle}
          body={invite.sheetBody}
          caption={title}
          url={url}
          qrTitle={invite.qr}
        />
      </Details>
      <Details summary={invite.reminder}>
        <CopyField
          id="reminder"
          label={invite.reminder}
          hint={invite.reminderHint}
          text={reminder}
          action={invite.copyReminder}
          rows={8}
        />
        <MailLink subject={fill(invite.mailSubject, { title })} body={reminder}>
          {invite.mail}
        </MailLink>
      </Details>
      <div>
        <ConfirmButton
          label={invite.replace}
          title={invite.replaceTitle}
          confirmLabel={invite.replace}
          onConfirm={() =>
            void attempt.run(() => sync.act((coordinator) => coordinator.replaceLink(link.id)))
          }
        >
          {invite.replaceBody}
        </ConfirmButton>
      </div>
      <AttemptStatus attempt={attempt} />
    </Section>
  );
}
