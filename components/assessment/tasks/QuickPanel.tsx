'use client';

import { buttonClass } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { fill } from '@/lib/i18n/fill';
import { QUICK_MINUTES } from '@/lib/instrument/stations';
import { useTexts } from '@/lib/page-texts/assessment';
import { useQuickHref } from '@/lib/session/navigation/use-quick-href';

/** The quick check, offered first as long as nothing has been answered. */
export function QuickPanel() {
  const texts = useTexts('tasks');
  const href = useQuickHref();
  return (
    <Section heading={texts.quickHeading}>
      <p>{fill(texts.quickBody, { minutes: QUICK_MINUTES })}</p>
      <p>
        <a href={href} className={buttonClass('primary')}>
          {texts.quickStart}
        </a>
      </p>
    </Section>
  );
}
