'use client';

import { useRouter } from 'next/navigation';
import { useLocale } from '@/components/i18n/UiProvider';
import { Section } from '@/components/ui/Section';
import { localePath } from '@/lib/i18n/paths';
import { pages } from '@/lib/site/pages';
import { DeleteButton } from '../DeleteButton';
import { useSession } from '../session';
import { useTexts } from '../texts';
import { useName } from '../use-name';

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
      <DeleteButton words={ui} name={name} onDelete={() => void remove()} />
    </Section>
  );
}
