'use client';

import { useState } from 'react';
import { Section } from '@/components/ui/Section';
import { fill } from '@/lib/i18n/fill';
import { formatInstant } from '@/lib/i18n/format-instant';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useLocale } from '@/lib/page-texts/ui';
import { useOnline } from '@/lib/session/online/online';
import { ChangeForm } from './ChangeForm';
import { Done } from './Done';
import { Invites } from './Invites';
import { KeepOnline } from './KeepOnline';
import { OpenForm } from './OpenForm';
import { Preview } from './Preview';
import { Problem } from './Problem';
import { Readers } from './Readers';
import { SecondKey } from './SecondKey';
import { Sync } from './Sync';

/** Asking online: putting the consultation at the host, or what an owner does with one that is there. */
export function OnlinePart() {
  const texts = useOnlineTexts();
  const { open, owner: words } = texts;
  const { state, view, session } = useOnline();
  const [deleted, setDeleted] = useState<'deleted' | 'deletedStays' | null>(null);
  if (state === 'none') {
    return (
      <Section heading={open.heading}>
        {deleted && <Done>{words.keep[deleted]}</Done>}
        <OpenForm />
      </Section>
    );
  }
  if (state === 'unknown' || state === 'opening' || (state === 'open' && !view)) {
    return (
      <Section heading={words.heading}>
        <p role="status">{texts.loading}</p>
      </Section>
    );
  }
  const owner = view?.owner;
  return (
    <>
      <Section heading={words.heading}>
        {session && <Standing />}
        <Problem />
        {session && <Preview board={session.board} />}
      </Section>
      {owner && <SecondKey owner={owner} />}
      {owner && <ChangeForm owner={owner} />}
      {session && <Sync />}
      {owner && <Invites owner={owner} />}
      {owner && <Readers owner={owner} />}
      {owner && (
        <KeepOnline
          owner={owner}
          onDeleted={(stayed) => setDeleted(stayed ? 'deletedStays' : 'deleted')}
        />
      )}
    </>
  );
}

/** On whose name it is at the host, and until when can be answered. */
function Standing() {
  const { owner: words } = useOnlineTexts();
  const locale = useLocale();
  const { session } = useOnline();
  if (!session) return null;
  const { board, access } = session;
  const { closesAt } = board.closing;
  const isOpen = closesAt !== null && access.clock.now() < closesAt;
  return (
    <>
      <p>{fill(words.since, { issuer: access.status?.issuer ?? '–' })}</p>
      {closesAt && (
        <p>
          {fill(isOpen ? words.until : words.closed, {
            instant: formatInstant(locale, closesAt, board.zone),
          })}
        </p>
      )}
    </>
  );
}
