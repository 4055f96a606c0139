'use client';

import { useState } from 'react';
import { Pager, usePages } from '@/components/consultation/Pager';
import { Button } from '@/components/ui/Button';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { TextInput } from '@/components/ui/form/TextInput';
import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { copyText } from '@/lib/browser/copy-text';
import type { Followed } from '@/lib/collecting/online/follow';
import type { OwnerSession } from '@/lib/collecting/online/owner';
import { fill, plural } from '@/lib/i18n/fill';
import { intlLocale } from '@/lib/i18n/locales';
import type { Template } from '@/lib/i18n/template';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { closesIn, invitedBy } from '@/lib/session/online/invitations';
import { useOnline } from '@/lib/session/online/online';
import { ownerOf } from '@/lib/session/online/reader-session';

interface LinkTableProps {
  owner: OwnerSession;
  bodies: readonly Followed[];
}

/** Each body with its link, in alphabetical order: to copy, to mail, to make anew or to take away. */
export function LinkTable({ owner, bodies }: LinkTableProps) {
  const { invite } = useOnlineTexts().owner;
  const locale = useLocale();
  const [filter, setFilter] = useState('');
  const [told, setTold] = useState('');
  const lower = (text: string) => text.toLocaleLowerCase(intlLocale[locale]);
  const shown = bodies
    .filter(({ name }) => lower(name).includes(lower(filter.trim())))
    .toSorted((a, b) => a.name.localeCompare(b.name, intlLocale[locale]));
  const pages = usePages(shown);
  return (
    <>
      <TextInput
        name="link-filter"
        label={invite.filter}
        optional
        value={filter}
        onChange={({ target }) => setFilter(target.value)}
      />
      <p role="status" className="empty:hidden">
        {told}
      </p>
      <Table caption={invite.one}>
        <thead>
          <tr>
            <ColumnHead>{invite.name}</ColumnHead>
            <ColumnHead>{invite.actions}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {pages.shown.map((followed) => (
            <Row key={followed.body} owner={owner} followed={followed} onTold={setTold} />
          ))}
        </tbody>
      </Table>
      <Pager pages={pages} />
    </>
  );
}

interface RowProps {
  owner: OwnerSession;
  followed: Followed;
  onTold: (text: string) => void;
}

function Row({ owner, followed, onTold }: RowProps) {
  const { invite } = useOnlineTexts().owner;
  const locale = useLocale();
  const { draft } = useConsultation();
  const { run } = useOnline();
  const { body, name, link, reissued } = followed;
  const hidden = <VisuallyHidden> {name}</VisuallyHidden>;

  const copy = async () => {
    const invited = invitedBy(owner, draft).find(({ id }) => id === body);
    const copied = await copyText(invited?.link ?? '');
    onTold(copied ? fill(invite.copied, { name }) : invite.copyFailed);
  };
  const does = async (words: Template<'name'>, work: (session: OwnerSession) => Promise<void>) => {
    onTold('');
    const done = await run(async (session) => {
      await work(ownerOf(session));
      return true;
    });
    if (done) onTold(fill(words, { name }));
  };
  const mail = async () => {
    const { mailTo } = await import('@/lib/session/online/mail');
    const invited = invitedBy(owner, draft).find(({ id }) => id === body);
    if (invited) window.location.href = mailTo(owner.board, invited, closesIn(owner));
  };
  return (
    <tr>
      <RowHead>
        {name}
        {draft.contacts && (
          <span className="block text-ink-soft wrap-anywhere">
            {draft.contacts[body]?.email ?? invite.noEmail}
          </span>
        )}
        {link === 'none' && <span className="block text-ink-soft">{invite.none}</span>}
        {link === 'revoked' && <span className="block text-ink-soft">{invite.revoked}</span>}
        {reissued > 0 && (
          <span className="block text-ink-soft">{plural(locale, invite.reissued, reissued)}</span>
        )}
      </RowHead>
      <Cell>
        <div className="flex flex-wrap gap-x-5">
          {link === 'made' && (
            <>
              <Button variant="quiet" onClick={() => void copy()}>
                {invite.copy}
                {hidden}
              </Button>
              <Button variant="quiet" onClick={() => void mail()}>
                {invite.mail}
                {hidden}
              </Button>
            </>
          )}
          {link !== 'none' && (
            <ConfirmButton
              variant="quiet"
              label={
                <>
                  {invite.reissue}
                  {hidden}
                </>
              }
              title={fill(invite.reissueTitle, { name })}
              confirmLabel={invite.reissue}
              onConfirm={() =>
                void does(invite.reissuedNow, (session) => session.bodies.reissue(body))
              }
            >
              <p>{invite.reissueText}</p>
            </ConfirmButton>
          )}
          {link === 'made' && (
            <ConfirmButton
              variant="quiet"
              label={
                <>
                  {invite.revoke}
                  {hidden}
                </>
              }
              title={fill(invite.revokeTitle, { name })}
              confirmLabel={invite.revoke}
              onConfirm={() =>
                void does(invite.revokedNow, (session) => session.bodies.revoke(body))
              }
            >
              <p>{invite.revokeText}</p>
            </ConfirmButton>
          )}
        </div>
      </Cell>
    </tr>
  );
}
