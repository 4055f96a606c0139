'use client';

import { memo, useCallback, useDeferredValue } from 'react';
import type { ChangeConsultation } from '@/components/consultation/read/context';
import { ReadScreen } from '@/components/consultation/read/ReadScreen';
import { Screen } from '@/components/session/Screen';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useConsultation } from '@/lib/session/consultation/consultation';

const Reading = memo(ReadScreen);

/**
 * The reading of what bodies answered, with a way to change the consultation. It follows what is typed once
 * there is time: all its figures at every key would hold up whoever types.
 */
export function ReadStep() {
  const { steps } = useConsultationTexts('overview');
  const { draft, change } = useConsultation();
  const consultation = useDeferredValue(draft);
  const changeRead = useCallback<ChangeConsultation>(
    (changed) => change('read', changed, { buildsOn: true }),
    [change],
  );
  return (
    <Screen title={steps.read.title}>
      <Reading consultation={consultation} change={changeRead} />
    </Screen>
  );
}
