'use client';

import { useRouter } from 'next/navigation';
import { DeleteButton } from '@/components/assessment/DeleteButton';
import { Section } from '@/components/ui/Section';
import { localePath } from '@/lib/i18n/paths';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useSession } from '@/lib/session/session';
import { useName } from '@/lib/session/wording/use-name';
import { pages } from '@/lib/site/pages';

/** Takes the assessment off this device. */
export function DeletePanel() {
  const texts = useTexts('settings');
  const locale = useLocale();
  const router = useRouter();
  const { id, store } = useSession();
  const name = useName();

  const remove = async () => {
    await store?.remove(id);
    router.push(localePath(locale, pages.assessments));
  };

  return (
    <Section heading={texts.deleteHeading}>
      <p>{texts.deleteBody}</p>
      <DeleteButton texts={texts} name={name} onDelete={() => void remove()} />
    </Section>
  );
}
