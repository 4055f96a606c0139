'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { QuestionLink } from '@/components/result/QuestionLink';
import { type AnswerView, PROMISED } from '@/lib/result-view/answers';

/** A question with its answer in its own words; where the cost table answers, the amounts. */
export function AnswerLine({ id, answer }: { id: string; answer: AnswerView }) {
  const { texts } = useResult();
  const states: Partial<Record<AnswerView['state'], string>> = texts.reasons.states;
  const state = states[answer.state];
  return (
    <li>
      <span className="block text-ink-soft">
        <QuestionLink id={id} />
      </span>
      {id === PROMISED && answer.state === 'replaced' ? (
        <Finding id="costs" as="span" className="block font-semibold" />
      ) : (
        <span className="block font-semibold">{answer.text}</span>
      )}
      {state && <span className="block text-ink-soft">{state}</span>}
    </li>
  );
}
