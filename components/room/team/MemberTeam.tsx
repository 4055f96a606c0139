'use client';

import { AttemptStatus } from '@/components/room/AttemptStatus';
import { CopyField } from '@/components/room/CopyField';
import { QrCode } from '@/components/room/QrCode';
import { Button, buttonClass } from '@/components/ui/Button';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { Details } from '@/components/ui/Details';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import { fill } from '@/lib/i18n/fill';
import { localePath } from '@/lib/i18n/paths';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale, useUi } from '@/lib/page-texts/ui';
import { isOlder } from '@/lib/rooms/documents/versions';
import { resultsOpened } from '@/lib/rooms/team/opened';
import { useHref } from '@/lib/session/navigation/use-location';
import { deviceMemberships } from '@/lib/session/opening/device';
import { type Room, useRoom } from '@/lib/session/room/room';
import { useAssignedWords } from '@/lib/session/room/use-assigned-words';
import { useAttempt } from '@/lib/session/room/use-attempt';
import { useLinkUrl } from '@/lib/session/room/use-link-url';
import { useTimeWords } from '@/lib/session/wording/use-time-words';
import { pages } from '@/lib/site/pages';
import { RequestedQuestions } from './RequestedQuestions';

/** The member's screen of a room: assigned questions, finishing, the team's result, leaving. */
export function MemberTeam({ room: { membership, view, sync } }: { room: Room }) {
  const texts = useRoomTexts();
  const { member: said, invite, keep, status } = texts;
  const { warning } = useUi('common');
  const locale = useLocale();
  const href = useHref();
  const linkUrl = useLinkUrl();
  const { reopen } = useRoom();
  const time = useTimeWords().round();
  const attempt = useAttempt();
  const { sharedRecord } = view;
  const ids = (view.member && sharedRecord?.assignments[view.member]) || [];
  const asked = useAssignedWords(ids);
  const agreed = ids.every((id) => view.accepted.includes(id));

  const forget = () =>
    attempt.run(async () => {
      if (view.state.status === 'gone') await (await deviceMemberships()).remove(membership.id);
      else await sync.leave();
      reopen();
    });
  return (
    <>
      {sharedRecord && isOlder(sharedRecord.instrumentVersion) && (
        <div className="mb-8">
          <Notice tone="warning" label={warning}>
            <p>{said.coordinatorOlder}</p>
          </Notice>
        </div>
      )}
      <Section heading={said.asked}>
        <p>{said.intro}</p>
        <p>
          <a href={localePath(locale, pages.confidentiality)}>{texts.threatModel}</a>
        </p>
        {asked ? (
          <>
            <p className="font-semibold">{asked}</p>
            <p>{said.askedHint}</p>
            {agreed ? (
              <p role="status">{said.accepted}</p>
            ) : (
              <div>
                <Button variant="secondary" onClick={() => void sync.accept(ids)}>
                  {said.accept}
                </Button>
              </div>
            )}
          </>
        ) : (
          <p>{said.askedNothing}</p>
        )}
        {time && <p className="font-semibold">{fill(said.own, { time })}</p>}
        <p>
          <a href={href({ kind: 'tasks' })} className={buttonClass('primary')}>
            {said.toQuestions}
          </a>
        </p>
      </Section>
      <RequestedQuestions requested={sharedRecord?.requested ?? []} />
      <Section heading={said.doneHeading}>
        <p role="status">{view.finished ? said.isDone : said.doneBody}</p>
        <div>
          <Button variant="secondary" onClick={() => void sync.setFinished(!view.finished)}>
            {view.finished ? said.undo : said.done}
          </Button>
        </div>
      </Section>
      <Section heading={said.resultsHeading}>
        {resultsOpened(view, 0) && view.results ? (
          <p>
            <a href={href({ kind: 'shared' })}>{status.toShared}</a>
          </p>
        ) : (
          <p>{said.resultsWait}</p>
        )}
        {sharedRecord?.meeting && (
          <p>
            <a href={href({ kind: 'meeting' })}>{status.toMeeting}</a>
          </p>
        )}
      </Section>
      <Section heading={said.deviceHeading}>
        <p>{said.deviceBody}</p>
        <Details summary={keep.show}>
          <CopyField
            id="personal-link"
            label={said.deviceLink}
            text={linkUrl(membership.link)}
            action={invite.copy}
            rows={3}
          />
          <QrCode text={linkUrl(membership.link)} title={said.deviceLink} />
        </Details>
      </Section>
      <Section heading={said.leaveHeading}>
        <p>{said.leaveBody}</p>
        <div>
          <ConfirmButton
            label={said.leave}
            title={said.leaveTitle}
            confirmLabel={said.leave}
            onConfirm={() => void forget()}
          >
            {said.leaveBody}
          </ConfirmButton>
        </div>
        <AttemptStatus attempt={attempt} />
      </Section>
    </>
  );
}
