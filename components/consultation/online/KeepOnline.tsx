'use client';

import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { Section } from '@/components/ui/Section';
import { fill } from '@/lib/i18n/fill';
import { formatInstant } from '@/lib/i18n/format';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useLocale } from '@/lib/page-texts/ui';
import { useOnline } from '@/lib/session/online/online';
import { ownerOf } from '@/lib/session/online/reader-session';

/** Deletes the consultation at the host. What this device has read stays. */
export function KeepOnline({ onDeleted }: { onDeleted: () => void }) {
  const { keep } = useOnlineTexts().owner;
  const locale = useLocale();
  const { run, reopen, session } = useOnline();
  const { expiresAt } = session?.access.status ?? {};
  const remove = async () => {
    const done = await run(async (session) => {
      await ownerOf(session).delete();
      return true;
    });
    if (!done) return;
    onDeleted();
    reopen();
  };
  return (
    <Section heading={keep.heading}>
      {session && expiresAt && (
        <p>{fill(keep.until, { instant: formatInstant(locale, expiresAt, session.board.zone) })}</p>
      )}
      <ConfirmButton
        label={keep.delete}
        title={keep.deleteTitle}
        confirmLabel={keep.delete}
        onConfirm={() => void remove()}
      >
        <p>{keep.deleteText}</p>
      </ConfirmButton>
    </Section>
  );
}
