'use client';

import { useLocale } from '@/components/i18n/UiProvider';
import { Section } from '@/components/ui/Section';
import { localePath } from '@/lib/i18n/paths';
import { statusOf } from '@/lib/navigation/progress';
import { pages } from '@/lib/site/pages';
import { route } from '../route';
import { useSession } from '../session';
import { useTexts } from '../texts';
import { useHref } from '../use-place';
import { useQuickHref } from './use-quick-href';

/** The other things one can do with an assessment. */
export function OtherLinks({ quick }: { quick: boolean }) {
  const ui = useTexts('tasks');
  const locale = useLocale();
  const { given } = useSession();
  const href = useHref();
  const quickHref = useQuickHref();
  const offerQuick = quick && statusOf(route.quick, given).state !== 'done';
  const links = [
    ...(offerQuick ? [{ href: quickHref, label: ui.quickContinue }] : []),
    { href: href({ kind: 'team' }), label: ui.teamLink },
    { href: href({ kind: 'check', station: null }), label: ui.checkLink },
    { href: localePath(locale, pages.questions), label: ui.questionsLink },
    { href: href({ kind: 'settings' }), label: ui.settingsLink },
  ];
  return (
    <Section heading={ui.otherHeading}>
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
