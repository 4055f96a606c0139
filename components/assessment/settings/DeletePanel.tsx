'use client';

import { DeleteButton } from '@/components/assessment/DeleteButton';
import { Section } from '@/components/ui/Section';
import { useGo } from '@/lib/browser/use-go';
import { localePath } from '@/lib/i18n/paths';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { handDeleted } from '@/lib/session/opening/deleted';
import { useSession } from '@/lib/session/session';
import { useName } from '@/lib/session/wording/use-name';
import { pages } from '@/lib/site/pages';

/** Takes the assessment off this device. */
export function DeletePanel() {
  const texts = useTexts('settings');
  const locale = useLocale();
  const go = useGo();
  const { id, store, flush } = useSession();
  const name = useName();

  const remove = async () => {
    // What is still being typed comes back too.
    await flush();
    const putBack = await store?.remove(id);
    if (putBack) handDeleted({ name, putBack });
    go(localePath(locale, pages.assessments));
  };

  return (
    <Section heading={texts.deleteHeading}>
      <p>{texts.deleteBody}</p>
      <DeleteButton texts={texts} name={name} onDelete={() => void remove()} />
    </Section>
  );
}
