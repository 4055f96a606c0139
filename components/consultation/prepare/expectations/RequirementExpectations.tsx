'use client';

import { Select } from '@/components/ui/form/Select';
import { questionsOf, valueAt } from '@/lib/collecting/changes/profile';
import { withExpectation } from '@/lib/collecting/changes/proposal';
import { fill } from '@/lib/i18n/fill';
import type { Requirement } from '@/lib/model/types';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useModelTexts } from '@/lib/page-texts/model';
import { useQuestionTexts } from '@/lib/page-texts/questions';
import { useConsultation } from '@/lib/session/consultation/consultation';

const STEPS = [0, 1, 2, 3, 4];
const SIDES = ['demand', 'supply'] as const;

/** Both sides of a requirement, in the words of the questionnaire. */
export function RequirementExpectations({ requirement }: { requirement: Requirement }) {
  const { requirements } = useModelTexts();
  const title = (requirements as Record<string, { title: string }>)[requirement.id]?.title;
  return (
    <fieldset className="space-y-4">
      <legend className="font-semibold first-letter:uppercase">{title}</legend>
      {SIDES.map((side) => (
        <Side key={side} requirement={requirement} side={side} />
      ))}
    </fieldset>
  );
}

function Side({
  requirement,
  side,
}: {
  requirement: Requirement;
  side: (typeof SIDES)[number];
}) {
  const texts = useConsultationTexts('expectations');
  const { draft, change } = useConsultation();
  const questions = questionsOf(requirement, side);
  const words = useQuestionTexts(questions);
  const labelOf = (step: number) => {
    const labels = questions.flatMap(
      (question) => words[question.id]?.options?.[valueAt(question, step)]?.label ?? [],
    );
    return fill(texts.step, { step, words: [...new Set(labels)].join(' · ') });
  };
  const path = `proposal.expectations.${requirement.id}.${side}`;
  const expected = draft.proposal.expectations?.[requirement.id]?.[side];

  return (
    <Select
      label={texts[side]}
      name={path.replaceAll('.', '-')}
      value={expected === undefined ? '' : String(expected)}
      placeholder={texts.noExpectation}
      options={STEPS.map((step) => ({ value: String(step), label: labelOf(step) }))}
      onChange={({ target: { value } }) =>
        change(path, withExpectation(requirement.id, side, value === '' ? undefined : +value))
      }
    />
  );
}
