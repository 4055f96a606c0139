'use client';

import type { ReactNode } from 'react';
import { BackTo } from '@/components/session/BackTo';
import { OnceRead } from '@/components/session/OnceRead';
import { Screen } from '@/components/session/Screen';
import { Button, buttonClass } from '@/components/ui/Button';
import { ErrorSummary } from '@/components/ui/form/ErrorSummary';
import { Form } from '@/components/ui/form/Form';
import type { FieldProblem } from '@/lib/fields/field';
import { fill } from '@/lib/i18n/fill';
import { type Page, QUICK } from '@/lib/navigation/pages';
import { useTexts } from '@/lib/page-texts/assessment';
import { navigate } from '@/lib/session/navigation/navigate';
import { useHref } from '@/lib/session/navigation/use-location';
import { usePageNavigation } from '@/lib/session/navigation/use-page-navigation';
import { useProgressWords } from '@/lib/session/wording/use-progress-words';
import { useTimeWords } from '@/lib/session/wording/use-time-words';
import { EARLY_FORM } from '@/lib/site/early-names';

/** On with the next page at the left; or leave it for later. */
function PageActions() {
  const texts = useTexts('page');
  const href = useHref();
  return (
    <div className="mt-10 flex flex-wrap items-center gap-x-8 gap-y-3 md:col-span-2">
      <Button type="submit">{texts.continue}</Button>
      <a href={href({ kind: 'tasks' })} className={buttonClass('quiet')}>
        {texts.later}
      </a>
    </div>
  );
}

/** A form as far as going on is concerned. */
interface Checked {
  problems: FieldProblem[];
  attempts: number;
  /** Checks everything; true when the person can go on. */
  check: () => boolean | Promise<boolean>;
}

interface FormScreenProps {
  page: Page;
  title: string;
  form: Checked;
  children: ReactNode;
}

/** A page of the questionnaire: back link, errors, questions, and next button. */
export function FormScreen({ page, title, form, children }: FormScreenProps) {
  const texts = useTexts('page');
  const navigation = usePageNavigation(page);
  const progress = useProgressWords();
  const time = useTimeWords();
  const { problems, attempts } = form;
  const documentTitle = fill(texts.documentTitle, {
    title,
    position: navigation.position,
    progress,
  });
  const goOn = async () => {
    if (await form.check()) navigate(navigation.next);
  };

  return (
    <Screen
      title={problems.length > 0 ? fill(texts.errorTitle, { title: documentTitle }) : documentTitle}
    >
      <Form
        {...{ [EARLY_FORM]: '' }}
        className="md:grid md:grid-cols-[1fr_auto] md:gap-x-6"
        onSubmit={() => void goOn()}
      >
        <div className="flex flex-wrap items-center gap-x-6 text-sm text-ink-soft max-md:*:first:min-h-8">
          <BackTo href={navigation.back.href}>{navigation.back.label}</BackTo>
          <p>{navigation.position}</p>
        </div>
        <div className="mt-1 min-w-0 md:col-span-2 md:mt-4">
          {problems.length > 0 && <ErrorSummary key={attempts} problems={problems} />}
          {children}
        </div>
        <PageActions />
        {page.station !== QUICK && (
          // On a phone below: the question starts higher.
          <p className="text-sm text-ink-soft max-md:mt-6 md:col-start-2 md:row-start-1 md:self-center print:hidden">
            <OnceRead>{time.round()}</OnceRead>
          </p>
        )}
      </Form>
    </Screen>
  );
}
