'use client';

import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { Section } from '@/components/ui/Section';
import { forgetHouse } from '@/lib/branding/kept-branding';
import type { StoreState } from '@/lib/draft/store/store';
import { localePath } from '@/lib/i18n/paths';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import type { AssessmentList } from '@/lib/session/opening/use-list';
import { pages } from '@/lib/site/pages';

interface PlacePanelProps {
  list: AssessmentList;
  state: StoreState | null;
  tell: (message: string) => void;
}

/** Where the assessments live, and how to take them all away. */
export function PlacePanel({ list, state, tell }: PlacePanelProps) {
  const ui = useTexts('list');
  const frame = useTexts('frame');
  const locale = useLocale();
  const inMemory = state?.place === 'memory';
  const wipe = () =>
    list.attempt(async (store) => {
      await store.clear();
      forgetHouse();
      tell(ui.wiped);
    });

  return (
    <>
      <Section heading={ui.placeHeading}>
        <p>{inMemory ? frame.placeMemory : ui.placeDevice}</p>
        {state && !inMemory && <p>{state.persistent ? ui.placePersistent : ui.placeBestEffort}</p>}
        <p>
          <a href={localePath(locale, pages.questions)}>{ui.questionsLink}</a>
        </p>
      </Section>
      <Section heading={ui.wipeHeading}>
        <p>{ui.wipeBody}</p>
        <ConfirmButton
          label={ui.wipe}
          title={ui.wipeTitle}
          confirmLabel={ui.wipeConfirm}
          onConfirm={() => void wipe()}
        >
          {ui.wipeText}
        </ConfirmButton>
      </Section>
    </>
  );
}
