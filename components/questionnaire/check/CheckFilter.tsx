'use client';

import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/form/Field';
import { TextInput } from '@/components/ui/form/TextInput';
import { fill } from '@/lib/i18n/fill';
import { useTexts } from '@/lib/page-texts/assessment';
import {
  ANSWER_STATES,
  type AnswerFilter,
  type AnswerState,
  isNarrowed,
  NO_FILTER,
} from '@/lib/session/answers/answer-filter';
import type { CheckRow } from './use-check-rows';

interface CheckFilterProps {
  rows: readonly CheckRow[];
  /** How many of them are shown. */
  shown: number;
  /** What a changed answer is compared with. */
  since: 'round' | 'opened';
  filter: AnswerFilter;
  onChange: (filter: AnswerFilter) => void;
}

/** Narrows a list of answers to some, by what they are and by word; on paper it says to which. */
export function CheckFilter({ rows, shown, since, filter, onChange }: CheckFilterProps) {
  const { filter: texts } = useTexts('check');
  const countOf = (state: AnswerState) => rows.filter(({ states }) => states.has(state)).length;
  const labels = { ...texts.states, changed: texts.changedSince[since] };
  const about = [
    filter.state && labels[filter.state],
    filter.words.trim() && fill(texts.withWords, { words: filter.words.trim() }),
  ].filter(Boolean);

  return (
    <div className="mt-6">
      <search className="flex flex-wrap items-start gap-x-6 gap-y-4 print:hidden">
        <Field id="answers-state" label={texts.show}>
          <select
            id="answers-state"
            className="control"
            value={filter.state ?? ''}
            onChange={({ target }) =>
              onChange({
                ...filter,
                state: ANSWER_STATES.find((state) => state === target.value) ?? null,
              })
            }
          >
            <option value="">
              {fill(texts.counted, { label: texts.all, count: rows.length })}
            </option>
            {ANSWER_STATES.map((state) => (
              <option key={state} value={state}>
                {fill(texts.counted, { label: labels[state], count: countOf(state) })}
              </option>
            ))}
          </select>
        </Field>
        <TextInput
          type="search"
          name="answers-words"
          label={texts.words}
          autoComplete="off"
          value={filter.words}
          onChange={({ target }) => onChange({ ...filter, words: target.value })}
        />
        {isNarrowed(filter) && (
          <Button variant="quiet" onClick={() => onChange(NO_FILTER)}>
            {texts.clear}
          </Button>
        )}
      </search>
      <p role="status" className="mt-3 max-w-measure font-semibold empty:hidden">
        {isNarrowed(filter) &&
          fill(texts.shown, { shown, total: rows.length, filter: about.join(', ') })}
      </p>
    </div>
  );
}
