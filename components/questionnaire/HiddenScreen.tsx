'use client';

import { BackTo } from '@/components/session/BackTo';
import { Screen } from '@/components/session/Screen';
import { buttonClass } from '@/components/ui/Button';
import { PageTitle } from '@/components/ui/PageTitle';
import { fill } from '@/lib/i18n/fill';
import { questionById } from '@/lib/instrument/questions';
import type { Condition } from '@/lib/model/types';
import type { QuestionsPage } from '@/lib/navigation/pages';
import { pageOfQuestion } from '@/lib/navigation/paths';
import { useTexts } from '@/lib/page-texts/assessment';
import { useQuestionTexts } from '@/lib/page-texts/questions';
import { route } from '@/lib/session/navigation/route';
import { useHref } from '@/lib/session/navigation/use-location';
import { usePageNavigation } from '@/lib/session/navigation/use-page-navigation';

/** The first question in a condition. */
function gateOf(condition: Condition | null): string | undefined {
  if (!condition) return undefined;
  if ('question' in condition) return condition.question;
  const [first] = 'all' in condition ? condition.all : condition.any;
  return gateOf(first ?? null);
}

/** A page whose questions do not apply because of another answer; names that question. */
export default function HiddenScreen({ page }: { page: QuestionsPage }) {
  const ui = useTexts('page');
  const href = useHref();
  const navigation = usePageNavigation(page);
  const gate = questionById(gateOf(page.questions[0]?.showIf ?? null) ?? '');
  const texts = useQuestionTexts(gate ? [gate] : []);
  const view = gate && pageOfQuestion(route, gate.id);

  return (
    <Screen title={ui.hiddenTitle}>
      <BackTo href={navigation.back.href}>{navigation.back.label}</BackTo>
      <div className="mt-4">
        <PageTitle>{ui.hiddenTitle}</PageTitle>
        <p className="mt-4 max-w-measure">
          {fill(ui.hiddenBody, { question: (gate && texts[gate.id]?.title) ?? '' })}
        </p>
        <div className="mt-8 flex flex-wrap items-center gap-x-8 gap-y-3">
          <a href={navigation.next} className={buttonClass('primary')}>
            {ui.continue}
          </a>
          {view && (
            <a href={href(view)} className={buttonClass('quiet')}>
              {ui.hiddenChange}
            </a>
          )}
        </div>
      </div>
    </Screen>
  );
}
