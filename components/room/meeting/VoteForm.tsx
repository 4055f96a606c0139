'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { type Resolver, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { Button } from '@/components/ui/Button';
import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { Form } from '@/components/ui/form/Form';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { valueSchema } from '@/lib/fields/consensus-values';
import { toAnswer, toValue } from '@/lib/fields/question-fields';
import type { Answer, Question } from '@/lib/model/types';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';
import { useSession } from '@/lib/session/session';
import { choiceWords } from '@/lib/wording/choices';
import type { Wording } from '@/lib/wording/texts';

interface VoteFormProps {
  question: Question;
  /** UUID of the vote. */
  ballot: string;
  /** The own vote in this ballot, to change it. */
  vote: Answer | undefined;
  wording: Wording;
  onVote: (value: Answer) => Promise<void>;
}

interface Values {
  vote: string | string[];
}

/** A member's vote on the question on the table. */
export function VoteForm({ question, ballot, vote, wording, onVote }: VoteFormProps) {
  const { meeting: texts } = useRoomTexts();
  const form = useForm<Values>({
    defaultValues: { vote: toValue(question, vote) },
    resolver: zodResolver(
      z.object({ vote: valueSchema(question, texts.voteMissing) }),
    ) as unknown as Resolver<Values>,
  });
  const { register, handleSubmit, formState } = form;
  const { id } = useSession();
  const forget = useKeptForm(form, `/assessment/${id}/meeting/vote/${ballot}`);
  const send = handleSubmit(async ({ vote: given }) => {
    const value = toAnswer(question, given);
    if (value === undefined) return;
    await onVote(value);
    forget();
  });
  const group = {
    legend: texts.yourVote,
    choices: choiceWords(question, wording),
    error: formState.errors.vote?.message,
    ...register('vote'),
  };
  return (
    <Form onSubmit={() => void send()}>
      {question.kind === 'multi' ? <CheckboxGroup {...group} /> : <RadioGroup {...group} />}
      <div className="mt-6">
        <Button type="submit">{texts.send}</Button>
      </div>
    </Form>
  );
}
