'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { HeldReason, ReadOutcome } from '@/lib/collecting/responses/types';
import { fill } from '@/lib/i18n/fill';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { BodyInput, useBodyByName } from './BodyInput';

/** Reasons for which the region first has to say whose it is. */
const WHOSE: ReadonlySet<HeldReason> = new Set(['notAsked', 'nobody']);

interface HeldResponseProps {
  held: Extract<ReadOutcome, { kind: 'held' }>;
  /** Of the control. */
  name: string;
  onAccept: (body: string, name: string) => void;
}

/** A response that waits: taken in all the same, for a body that is named where need be. */
export function HeldResponse({ held, name, onAccept }: HeldResponseProps) {
  const texts = useConsultationTexts('collect');
  const bodyByName = useBodyByName();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const asks = WHOSE.has(held.reason);

  const accept = () => {
    if (!asks) {
      onAccept(held.response.body, held.name);
      return;
    }
    const found = bodyByName(typed);
    if (!found) setProblem(texts.forBodyUnknown);
    else if (found.answered) setProblem(fill(texts.forBodyTaken, { name: found.name }));
    else onAccept(found.id, found.name);
  };

  return (
    <div className="mt-2 space-y-3">
      {asks && (
        <BodyInput
          label={texts.forBody}
          hint={texts.forBodyHint}
          error={problem}
          name={name}
          value={typed}
          onChange={({ target }) => {
            setProblem(undefined);
            setTyped(target.value);
          }}
        />
      )}
      <Button variant="secondary" onClick={accept}>
        {texts.accept}
        <VisuallyHidden>: {fill(texts.acceptFor, { file: held.file })}</VisuallyHidden>
      </Button>
    </div>
  );
}
