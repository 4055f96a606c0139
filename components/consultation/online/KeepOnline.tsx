'use client';

import { useEffect, useState } from 'react';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { Section } from '@/components/ui/Section';
import type { OwnerSession } from '@/lib/collecting/online/owner';
import { fill } from '@/lib/i18n/fill';
import { formatInstant } from '@/lib/i18n/format-instant';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useLocale } from '@/lib/page-texts/ui';
import { useOnline } from '@/lib/session/online/online';
import { publishedNumbers } from '@/lib/session/online/publish';
import { ownerOf } from '@/lib/session/online/reader-session';
import { Done } from './Done';
import { KeepFor } from './KeepFor';

interface KeepOnlineProps {
  owner: OwnerSession;
  /** Whether publications stayed in the open. */
  onDeleted: (stayed: boolean) => void;
}

/**
 * How long the server keeps the sealed part of a consultation, what goes then and what stays; and deleting it now.
 * What this device has read stays.
 */
export function KeepOnline({ owner, onDeleted }: KeepOnlineProps) {
  const { keep } = useOnlineTexts().owner;
  const locale = useLocale();
  const { run, reopen } = useOnline();
  const [published, setPublished] = useState(false);
  const [withdraw, setWithdraw] = useState(false);
  const [kept, setKept] = useState(0);
  const { room } = owner.access.kept;
  const { expiresAt } = owner.access.status ?? {};
  useEffect(() => {
    let left = false;
    void publishedNumbers(room).then((numbers) => {
      if (!left) setPublished((numbers ?? []).length > 0);
    });
    return () => {
      left = true;
    };
  }, [room]);

  const remove = async () => {
    const done = await run(async (session) => {
      await ownerOf(session).delete({ withdraw });
      return true;
    });
    if (!done) return;
    onDeleted(published && !withdraw);
    reopen();
  };
  return (
    <Section heading={keep.heading}>
      {expiresAt && (
        <p>{fill(keep.until, { instant: formatInstant(locale, expiresAt, owner.board.zone) })}</p>
      )}
      <ul>
        <li>{keep.goes}</li>
        <li>{keep.stays}</li>
      </ul>
      <KeepFor owner={owner} onDone={() => setKept((count) => count + 1)} />
      {kept > 0 && <Done key={kept}>{keep.changed}</Done>}
      <ConfirmButton
        label={keep.delete}
        title={keep.deleteTitle}
        confirmLabel={keep.delete}
        onConfirm={() => void remove()}
      >
        <p>{keep.deleteText}</p>
        {published && (
          <CheckboxGroup
            name="withdraw-publications"
            legend={keep.publications}
            hint={keep.publicationsHint}
            choices={[{ value: 'withdraw', label: keep.withdraw, checked: withdraw }]}
            onChange={({ target }) => setWithdraw(target.checked)}
          />
        )}
      </ConfirmButton>
    </Section>
  );
}
