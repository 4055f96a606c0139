'use client';

import { Section } from '@/components/ui/Section';
import { localePath } from '@/lib/i18n/paths';
import { undivided } from '@/lib/navigation/given';
import { statusOf } from '@/lib/navigation/progress';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { route } from '@/lib/session/navigation/route';
import { useHref } from '@/lib/session/navigation/use-location';
import { useQuickHref } from '@/lib/session/navigation/use-quick-href';
import { useSession } from '@/lib/session/session';
import { pages } from '@/lib/site/pages';

/** The other things one can do with an assessment. */
export function OtherLinks({ quick }: { quick: boolean }) {
  const texts = useTexts('tasks');
  const locale = useLocale();
  const { given } = useSession();
  const href = useHref();
  const quickHref = useQuickHref();
  const offerQuick = quick && statusOf(route.quick, undivided(given)).state !== 'done';
  const links = [
    ...(offerQuick ? [{ href: quickHref, label: texts.quickContinue }] : []),
    { href: href({ kind: 'team' }), label: texts.teamLink },
    { href: href({ kind: 'check', station: null }), label: texts.checkLink },
    { href: localePath(locale, pages.questions), label: texts.questionsLink },
    { href: href({ kind: 'settings' }), label: texts.settingsLink },
  ];
  return (
    <Section heading={texts.otherHeading}>
      <ul className="list-none! pl-0!">
        {links.map(({ href: to, label }) => (
          <li key={to}>
            <a href={to}>{label}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
