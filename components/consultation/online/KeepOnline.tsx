'use client';

import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { Section } from '@/components/ui/Section';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useOnline } from '@/lib/session/online/online';
import { ownerOf } from '@/lib/session/online/reader-session';

/** Deletes the consultation at the host. What this device has read stays. */
export function KeepOnline() {
  const { keep } = useOnlineTexts().owner;
  const { run, reopen } = useOnline();
  const remove = async () => {
    const done = await run(async (session) => {
      await ownerOf(session).delete();
      return true;
    });
    if (done) reopen();
  };
  return (
    <Section heading={keep.heading}>
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
