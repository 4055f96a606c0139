'use client';

import { useResult } from '@/components/result/context';
import { ResultSection } from '@/components/result/ResultSection';
import { AttemptStatus } from '@/components/room/AttemptStatus';
import { CopyField } from '@/components/room/CopyField';
import { MailLink } from '@/components/room/MailLink';
import { Button } from '@/components/ui/Button';
import { fill } from '@/lib/i18n/fill';
import { formatDate } from '@/lib/i18n/format';
import { shareMail } from '@/lib/result-view/share-mail';
import { useHref } from '@/lib/session/navigation/use-location';
import { useRoom } from '@/lib/session/room/room';
import { useAttempt } from '@/lib/session/room/use-attempt';
import { useLinkUrl } from '@/lib/session/room/use-link-url';

/** A link to read along, and a text to send with it; the site itself sends nothing. */
export function Share() {
  const { texts: words, request, wording, findings, onDownload } = useResult();
  const { share: texts } = words;
  const { room } = useRoom();
  const href = useHref();
  const linkUrl = useLinkUrl();
  const attempt = useAttempt();
  const { view, sync } = room ?? {};
  const desk = view?.coordinatorRecord;
  const link = desk?.links.findLast(({ kind }) => kind === 'observer');
  const url = link && linkUrl(link.fragment);
  const until = view?.expiresAt
    ? formatDate(wording.locale, Date.parse(view.expiresAt))
    : undefined;

  const { municipality, task } = request.context;
  const mail = shareMail(findings, {
    template: texts.body,
    municipality: municipality?.name?.trim() || words.head.noMunicipality,
    task: task.title,
    how: url && until ? fill(texts.howLink, { date: until, link: url }) : texts.howFile,
  });

  return (
    <ResultSection id="share" title={texts.title} lead={texts.lead}>
      <div className="max-w-measure space-y-4 print:hidden">
        {!desk && (
          <p>
            {texts.room} <a href={href({ kind: 'team' })}>{texts.toTeam}</a>
          </p>
        )}
        {desk && sync && (
          <>
            {url ? (
              <CopyField
                id="share-link"
                label={texts.link}
                hint={texts.linkHint}
                text={url}
                action={texts.copyLink}
                rows={3}
              />
            ) : (
              <Button
                variant="secondary"
                onClick={() =>
                  void attempt.run(() => sync.act((coordinator) => coordinator.addLink('observer')))
                }
              >
                {texts.make}
              </Button>
            )}
            {until && <p>{fill(texts.until, { date: until })}</p>}
            {view?.sharedRecord?.phase !== 'opened' && <p>{texts.notOpened}</p>}
            <AttemptStatus attempt={attempt} />
          </>
        )}
        {onDownload && (
          <p>
            <Button variant="quiet" onClick={onDownload}>
              {texts.toDownload}
            </Button>
          </p>
        )}
        <CopyField
          id="share-mail"
          label={texts.mail}
          hint={texts.mailHint}
          text={mail.whole}
          action={texts.copyMail}
          rows={14}
        />
        <MailLink subject={fill(texts.subject, { task: task.title })} body={mail.short}>
          {texts.openMail}
        </MailLink>
      </div>
    </ResultSection>
  );
}
