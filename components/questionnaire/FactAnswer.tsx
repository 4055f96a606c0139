'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { canonicalJson } from '@/lib/json/canonical';
import type { Question } from '@/lib/model/types';
import { useTexts } from '@/lib/page-texts/assessment';
import { type Room, useRoom } from '@/lib/session/room/room';
import { useSession } from '@/lib/session/session';

/** Beside a question that is a fact, for a member of a room: who answers it, answers openly. */
export function FactAnswer({ question }: { question: Question }) {
  const { room } = useRoom();
  const { ready } = useSession();
  return room?.view.kind === 'member' && ready ? <Told room={room} question={question.id} /> : null;
}

/**
 * An answer that is given here counts alone, as the form said. One that was given before the form said so
 * stays in confidence until its author agrees.
 */
function Told({ room: { view, sync }, question }: { room: Room; question: string }) {
  const texts = useTexts('page');
  const { draft } = useSession();
  const answer = draft.request.answers?.[question];
  const said = canonicalJson(answer ?? null);
  const before = useRef(said);
  const agreed = view.accepted.includes(question);

  useEffect(() => {
    if (before.current === said) return;
    before.current = said;
    void sync.accept([question]);
  }, [said, sync, question]);

  if (agreed || answer === undefined) return null;
  return (
    <div className="flow mt-4 max-w-measure print:hidden">
      <p>{texts.factConfided}</p>
      <Button variant="secondary" onClick={() => void sync.accept([question])}>
        {texts.factAgree}
      </Button>
    </div>
  );
}
