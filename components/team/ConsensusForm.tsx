'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { type Resolver, useForm } from 'react-hook-form';
import { Button } from '@/components/ui/Button';
import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { ErrorSummary } from '@/components/ui/form/ErrorSummary';
import { Form } from '@/components/ui/form/Form';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { TextArea } from '@/components/ui/form/TextArea';
import {
  type ConsensusValues,
  consensusFormSchema,
  consensusOf,
  valuesOf,
} from '@/lib/fields/consensus-values';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import type { Consensus, Question } from '@/lib/model/types';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';
import { choiceWords } from '@/lib/wording/choices';
import type { Wording } from '@/lib/wording/texts';

interface ConsensusFormProps {
  question: Question;
  /** Where the form is kept until it is saved. */
  place: string;
  /** What was agreed before, to change it. */
  consensus?: Consensus;
  wording: Wording;
  texts: ResultTexts['team']['consensus'];
  onSave: (consensus: Consensus) => void | Promise<void>;
}

const FIELDS = ['value', 'reason', 'dissent'] as const;

/** The value a team agrees on, why, and what was said against it. Give it a `key` per question. */
export function ConsensusForm({
  question,
  place,
  consensus,
  wording,
  texts,
  onSave,
}: ConsensusFormProps) {
  const resolver = useMemo(
    () =>
      zodResolver(
        consensusFormSchema(question, texts.errors),
      ) as unknown as Resolver<ConsensusValues>,
    [question, texts],
  );
  const form = useForm<ConsensusValues>({
    defaultValues: valuesOf(question, consensus),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
    resolver,
  });
  const { register, handleSubmit, formState } = form;
  const forget = useKeptForm(form, place);
  const errorOf = (name: (typeof FIELDS)[number]) => formState.errors[name]?.message;
  const problems = FIELDS.flatMap((id) => {
    const message = errorOf(id);
    return message ? [{ id, message }] : [];
  });
  const save = handleSubmit(async (values) => {
    const agreed = consensusOf(question, values);
    if (!agreed) return;
    await onSave(agreed);
    forget();
  });
  const group = {
    legend: texts.value,
    choices: choiceWords(question, wording),
    error: errorOf('value'),
    ...register('value'),
  };

  return (
    <Form onSubmit={() => void save()}>
      {problems.length > 0 && <ErrorSummary key={formState.submitCount} problems={problems} />}
      <div className="space-y-8">
        {question.kind === 'text' ? (
          <TextArea
            label={texts.valueText}
            rows={5}
            error={errorOf('value')}
            {...register('value')}
          />
        ) : question.kind === 'multi' ? (
          <CheckboxGroup {...group} />
        ) : (
          <RadioGroup {...group} />
        )}
        <TextArea
          label={texts.reason}
          hint={texts.reasonHint}
          rows={3}
          error={errorOf('reason')}
          {...register('reason')}
        />
        <TextArea
          label={texts.dissent}
          hint={texts.dissentHint}
          optional
          rows={3}
          error={errorOf('dissent')}
          {...register('dissent')}
        />
        <Button type="submit">{texts.save}</Button>
      </div>
    </Form>
  );
}
