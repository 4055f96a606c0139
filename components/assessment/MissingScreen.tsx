'use client';

import { Screen } from '@/components/session/Screen';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { PageTitle } from '@/components/ui/PageTitle';
import { localePath } from '@/lib/i18n/paths';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import type { Opening } from '@/lib/session/opening/opening';
import { pages } from '@/lib/site/pages';

interface MissingScreenProps {
  opening: Pick<Opening, 'status'> & { kind?: 'corrupt' | 'newer' };
  /** Where the others are; those of an assessment if absent. */
  list?: { href: string; label: string };
}

/** When what was asked for is not here, or cannot be read: what happened, and what to do. */
export default function MissingScreen({ opening, list }: MissingScreenProps) {
  const texts = useTexts('missing');
  const { toAssessments } = useTexts('frame');
  const locale = useLocale();
  const unreadable = opening.status === 'unreadable' ? opening.kind : undefined;
  const others = list ?? { href: localePath(locale, pages.assessments), label: toAssessments };
  const title = unreadable ? texts.unreadableTitle : texts.title;
  const body = { newer: texts.newer, corrupt: texts.unreadable, none: texts.body }[
    unreadable ?? 'none'
  ];

  return (
    <Screen title={title}>
      <PageTitle>{title}</PageTitle>
      <p className="mt-4 max-w-measure">{body}</p>
      <div className="mt-8 flex flex-wrap gap-x-6 gap-y-3">
        {unreadable === 'newer' && (
          <Button onClick={() => window.location.reload()}>{texts.reload}</Button>
        )}
        <ButtonLink href={others.href} variant={unreadable === 'newer' ? 'secondary' : 'primary'}>
          {others.label}
        </ButtonLink>
      </div>
    </Screen>
  );
}
