'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useOnline } from '@/lib/session/online/online';
import { ownerOf, takenUp } from '@/lib/session/online/reader-session';

/** What this device and the host have otherwise: sent for the other readers, or taken up from them. */
export function Sync() {
  const { sync } = useOnlineTexts().owner;
  const { draft, change } = useConsultation();
  const { view, session, run } = useOnline();
  const [told, setTold] = useState('');
  if (!session || (!view?.differs && !told)) return null;

  const send = async () => {
    const done = await run(async (open) => {
      const owner = ownerOf(open);
      return owner.saveConsultation(draft, await owner.reader.onlineBodies(draft.responses));
    });
    if (done) setTold(sync.sent);
  };
  const take = async () => {
    await run((open) => open.look());
    change('bodies', takenUp(session), { buildsOn: true });
    setTold(sync.taken);
  };
  return (
    <Section heading={sync.heading}>
      {view?.differs && (
        <>
          <p>{sync.body}</p>
          <div className="flex flex-wrap gap-x-4 gap-y-3">
            {view.owner && <Button onClick={() => void send()}>{sync.send}</Button>}
            <Button variant="secondary" onClick={() => void take()}>
              {sync.take}
            </Button>
          </div>
        </>
      )}
      <p role="status" className="empty:hidden">
        {told}
      </p>
    </Section>
  );
}
