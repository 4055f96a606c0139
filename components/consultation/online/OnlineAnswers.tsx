'use client';

import { Section } from '@/components/ui/Section';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useOnline } from '@/lib/session/online/online';
import { ClosingPanel } from './ClosingPanel';
import { Fetching } from './Fetching';
import { LogList } from './LogList';
import { Problem } from './Problem';
import { Reminders } from './Reminders';
import { States } from './States';

/** Following a consultation at the host: where everybody stands, what is new, closing, and what happened. */
export function OnlineAnswers() {
  const texts = useOnlineTexts();
  const { state, session, view } = useOnline();
  if (state === 'none' || state === 'unknown') return null;
  return (
    <>
      <Section heading={texts.follow.heading}>
        {state === 'opening' && <p role="status">{texts.loading}</p>}
        <Problem />
        {session && view && (
          <>
            <States follow={view.follow} />
            <Fetching />
          </>
        )}
      </Section>
      {view && <Reminders />}
      {view?.owner && <ClosingPanel owner={view.owner} follow={view.follow} />}
      {view?.owner && <LogList owner={view.owner} />}
    </>
  );
}
