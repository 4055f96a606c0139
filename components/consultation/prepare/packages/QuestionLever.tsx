'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/form/Select';
import { helps } from '@/lib/consultation/packages/levers';
import type { Lever } from '@/lib/consultation/types';
import { instrument } from '@/lib/instrument/instrument';
import { questionById } from '@/lib/instrument/questions';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useQuestionTexts } from '@/lib/page-texts/questions';

const EFFECTS = ['step', 'steps', 'top'] as const;
type EffectName = (typeof EFFECTS)[number];

/** The questions that make up requirements, in their order. */
const questions = [
  ...new Set(
    instrument.factors.flatMap(({ requirements }) =>
      requirements.flatMap(({ demand, supply }) => [...demand, supply]),
    ),
  ),
].flatMap((id) => questionById(id) ?? []);

/** The lever that makes an answer so much better. */
function leverOf(id: string, effect: EffectName): Lever | undefined {
  const question = questions.find((one) => one.id === id);
  if (!question) return undefined;
  const up = helps(question, 1) ? 1 : -1;
  if (effect === 'top') return { question: id, set: up === 1 ? 4 : 0 };
  return { question: id, step: up * (effect === 'step' ? 1 : 2) };
}

interface QuestionLeverProps {
  /** Of the package. */
  id: string;
  onAdd: (lever: Lever) => void;
}

/** A lever on one question: which, and how much better its answer becomes. */
export function QuestionLever({ id, onAdd }: QuestionLeverProps) {
  const texts = useConsultationTexts('packages');
  const words = useQuestionTexts(questions);
  const [question, setQuestion] = useState('');
  const [effect, setEffect] = useState<EffectName>('step');
  const [missing, setMissing] = useState(false);

  const add = () => {
    const lever = leverOf(question, effect);
    setMissing(!lever);
    if (!lever) return;
    onAdd(lever);
    setQuestion('');
  };

  return (
    <div className="space-y-4">
      <Select
        label={texts.question}
        name={`lever-question-${id}`}
        error={missing ? texts.questionChoose : undefined}
        value={question}
        options={questions.map((one) => ({
          value: one.id,
          label: words[one.id]?.title ?? one.id,
        }))}
        onChange={({ target }) => setQuestion(target.value)}
      />
      <Select
        label={texts.questionEffect}
        name={`lever-effect-${id}`}
        value={effect}
        options={EFFECTS.map((value) => ({ value, label: texts.effects[value] }))}
        onChange={({ target }) =>
          setEffect(EFFECTS.find((value) => value === target.value) ?? 'step')
        }
      />
      <Button variant="secondary" onClick={add}>
        {texts.questionAdd}
      </Button>
    </div>
  );
}
