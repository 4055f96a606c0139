'use client';

import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { Section } from '@/components/ui/Section';
import { forgetBranding } from '@/lib/branding/kept-branding';
import type { StoreState } from '@/lib/draft/store/store';
import { localePath } from '@/lib/i18n/paths';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import type { AssessmentList } from '@/lib/session/opening/use-list';
import { pages } from '@/lib/site/pages';

interface StoragePanelProps {
  list: AssessmentList;
  state: StoreState | null;
  tell: (message: string) => void;
}

/** Where the assessments live, and how to take them all away. */
export function StoragePanel({ list, state, tell }: StoragePanelProps) {
  const texts = useTexts('list');
  const frame = useTexts('frame');
  const locale = useLocale();
  const inMemory = state?.place === 'memory';
  const wipe = () =>
    list.attempt(async (store) => {
      await store.clear();
      forgetBranding();
      tell(texts.wiped);
    });

  return (
    <>
      <Section heading={texts.placeHeading}>
        <p>{inMemory ? frame.placeMemory : texts.placeDevice}</p>
        {state && !inMemory && (
          <p>{state.persistent ? texts.placePersistent : texts.placeBestEffort}</p>
        )}
        <p>
          <a href={localePath(locale, pages.questions)}>{texts.questionsLink}</a>
        </p>
      </Section>
      <Section heading={texts.wipeHeading}>
        <p>{texts.wipeBody}</p>
        <ConfirmButton
          label={texts.wipe}
          title={texts.wipeTitle}
          confirmLabel={texts.wipeConfirm}
          onConfirm={() => void wipe()}
        >
          {texts.wipeText}
        </ConfirmButton>
      </Section>
    </>
  );
}
