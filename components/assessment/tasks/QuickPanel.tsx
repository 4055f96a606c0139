'use client';

import { buttonClass } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { fill } from '@/lib/i18n/fill';
import { useTexts } from '@/lib/page-texts/assessment';
import { useQuickHref } from '@/lib/session/navigation/use-quick-href';
import { useTimeWords } from '@/lib/session/wording/use-time-words';

/** The quick check, offered first as long as nothing has been answered. */
export function QuickPanel() {
  const texts = useTexts('tasks');
  const href = useQuickHref();
  const time = useTimeWords();
  return (
    <Section heading={texts.quickHeading}>
      <p>{fill(texts.quickBody, { time: time.quick() })}</p>
      <p>
        <a href={href} className={buttonClass('primary')}>
          {texts.quickStart}
        </a>
      </p>
    </Section>
  );
}
