'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { Section } from '@/components/ui/Section';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { keepOwn } from '@/lib/session/online/differs';
import { useOnline } from '@/lib/session/online/online';
import { ownerOf, takenUp } from '@/lib/session/online/reader-session';

/** What this device and the host have otherwise: sent for the other readers, or taken up from them. */
export function Sync() {
  const { sync } = useOnlineTexts().owner;
  const { draft, change } = useConsultation();
  const { view, session, run } = useOnline();
  const [told, setTold] = useState('');
  const { here = false, there = false } = view?.differs ?? {};
  const owner = view?.owner;
  if (!session || !(here || there || told)) return null;

  const send = async () => {
    setTold('');
    const done = await run(async (open) => {
      const sender = ownerOf(open);
      return sender.proposal.save(draft, await sender.reader.onlineBodies(draft.responses));
    });
    if (done) setTold(sync.sent);
  };
  const take = async () => {
    setTold('');
    const looked = await run(async (open) => {
      await open.look();
      return true;
    });
    if (!looked) return;
    change('bodies', takenUp(session), { buildsOn: true });
    setTold(sync.taken);
  };
  return (
    <Section heading={sync.heading}>
      {there && <p>{here ? sync.both : sync.theirs}</p>}
      {here && !there && (
        <p>{!owner ? sync.analyst : view?.shownOtherwise ? sync.above : sync.body}</p>
      )}
      <div className="flex flex-wrap gap-x-4 gap-y-3 empty:hidden">
        {owner && here && !there && !view?.shownOtherwise && (
          <Button onClick={() => void send()}>{sync.send}</Button>
        )}
        {owner && here && there && (
          <ConfirmButton
            label={sync.keep}
            title={sync.keepTitle}
            confirmLabel={sync.keep}
            onConfirm={() => void run(keepOwn)}
          >
            <p>{sync.keepText}</p>
          </ConfirmButton>
        )}
        {there && !here && <Button onClick={() => void take()}>{sync.take}</Button>}
        {here && (
          <ConfirmButton
            label={sync.take}
            title={sync.takeTitle}
            confirmLabel={sync.take}
            onConfirm={() => void take()}
          >
            <p>{sync.takeText}</p>
          </ConfirmButton>
        )}
      </div>
      <p role="status" className="empty:hidden">
        {told}
      </p>
    </Section>
  );
}
