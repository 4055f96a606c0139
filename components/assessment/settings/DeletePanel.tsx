'use client';

import { useRouter } from 'next/navigation';
import { useLocale } from '@/components/i18n/UiProvider';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { Section } from '@/components/ui/Section';
import { fill } from '@/lib/i18n/fill';
import { localePath } from '@/lib/i18n/paths';
import { pages } from '@/lib/site/pages';
import { useSession } from '../session';
import { useTexts } from '../texts';
import { useName } from './use-name';

/** Takes the assessment off this device. */
export function DeletePanel() {
  const ui = useTexts('settings');
  const locale = useLocale();
  const router = useRouter();
  const { id, store } = useSession();
  const name = useName();

  const remove = async () => {
    await store?.remove(id);
    router.push(localePath(locale, pages.assessments));
  };

  return (
    <Section heading={ui.deleteHeading}>
      <p>{ui.deleteBody}</p>
      <ConfirmButton
        label={ui.delete}
        title={fill(ui.deleteTitle, { name })}
        confirmLabel={ui.deleteConfirm}
        onConfirm={() => void remove()}
      >
        {ui.deleteBody}
      </ConfirmButton>
    </Section>
  );
}
