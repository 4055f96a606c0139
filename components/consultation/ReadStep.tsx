'use client';

import { ReadScreen } from '@/components/consultation/read/ReadScreen';
import { Screen } from '@/components/session/Screen';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useConsultation } from '@/lib/session/consultation/consultation';

/** The reading of what bodies answered, with a way to change the consultation. */
export function ReadStep() {
  const { steps } = useConsultationTexts('overview');
  const { draft, change } = useConsultation();
  return (
    <Screen title={steps.read.title}>
      <ReadScreen
        consultation={draft}
        change={(changed) => change('read', changed, { buildsOn: true })}
      />
    </Screen>
  );
}
