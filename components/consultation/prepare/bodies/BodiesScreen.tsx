'use client';

import { StepScreen } from '@/components/consultation/StepScreen';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { BodyTable } from './BodyTable';
import { OneBody } from './OneBody';
import { OwnList } from './OwnList';
import { ReadyLists } from './ReadyLists';

/** Who is asked: ready lists, a list of one's own, or one by one. */
export function BodiesScreen() {
  const texts = useConsultationTexts('bodies');
  return (
    <StepScreen step="bodies" title={texts.title} lead={texts.lead}>
      <ReadyLists />
      <OwnList />
      <OneBody />
      <BodyTable />
    </StepScreen>
  );
}
