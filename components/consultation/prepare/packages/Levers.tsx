'use client';

import { Button } from '@/components/ui/Button';
import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { leverKey, withLever } from '@/lib/collecting/changes/packages';
import type { Lever, Package } from '@/lib/consultation/types';
import { fill, plural } from '@/lib/i18n/fill';
import { instrument } from '@/lib/instrument/instrument';
import { questionById } from '@/lib/instrument/questions';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useModelTexts } from '@/lib/page-texts/model';
import { useQuestionTexts } from '@/lib/page-texts/questions';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { QuestionLever } from './QuestionLever';

/** Measures that are a condition which a higher government can meet. */
const measures = instrument.measures.filter(({ condition }) => condition !== null);

/** What a package pulls: measures with a condition, pooling, and single questions. */
export function Levers({ one }: { one: Package }) {
  const texts = useConsultationTexts('packages');
  const model = useModelTexts();
  const { change } = useConsultation();
  const pulled = new Set(one.levers.map(leverKey));
  const titles = model.measures as Record<string, { title: string } | undefined>;
  const offered: { lever: Lever; label: string }[] = [
    ...measures.map(({ id }) => ({
      lever: { measure: id },
      label: titles[id]?.title ?? id,
    })),
    { lever: { pooling: true }, label: texts.pooling },
  ];
  const pull = (lever: Lever, on: boolean) =>
    change(`packages.${one.id}.levers`, withLever(one.id, lever, on), { buildsOn: true });
  const onQuestions = one.levers.flatMap((lever) => ('question' in lever ? [lever] : []));

  return (
    <div className="space-y-4">
      <CheckboxGroup
        legend={texts.levers}
        hint={texts.leversHint}
        name={`levers-${one.id}`}
        choices={offered.map(({ lever, label }) => ({
          value: leverKey(lever),
          label,
          checked: pulled.has(leverKey(lever)),
        }))}
        onChange={({ currentTarget }) => {
          const found = offered.find(({ lever }) => leverKey(lever) === currentTarget.value);
          if (found) pull(found.lever, currentTarget.checked);
        }}
      />
      <h3 className="font-semibold">{texts.questionsHeading}</h3>
      <ul className="list-disc pl-6">
        {onQuestions.map((lever) => (
          <li key={lever.question}>
            <LeverWords lever={lever} />{' '}
            <Button variant="quiet" onClick={() => pull(lever, false)}>
              {texts.removeLever}
              <VisuallyHidden>
                : <LeverWords lever={lever} />
              </VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
      <QuestionLever id={one.id} onAdd={(lever) => pull(lever, true)} />
    </div>
  );
}

/** A lever on one question, in words. */
function LeverWords({ lever }: { lever: Extract<Lever, { question: string }> }) {
  const texts = useConsultationTexts('packages');
  const locale = useLocale();
  const asked = questionById(lever.question);
  const words = useQuestionTexts(asked ? [asked] : [])[lever.question];
  const question = words?.title ?? lever.question;
  if ('step' in lever) {
    return plural(locale, texts.leverStep, Math.abs(lever.step), { question });
  }
  const value = words?.options?.[String(lever.set)]?.label ?? String(lever.set);
  return fill(texts.leverSet, { question, value });
}
