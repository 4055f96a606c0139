'use client';

import { useAnswerWords } from '@/components/questionnaire/check/use-answer-words';
import type { Draft } from '@/lib/assessment/draft';
import { questionById } from '@/lib/instrument/questions';
import { useQuestionTexts } from '../question-texts';
import { useTexts } from '../texts';

/** What a field of a draft is called, and what it holds, in words. */
export interface FieldWords {
  label: string;
  value(draft: Draft): string;
}

const asText = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');

/** The words for a field by its path, such as `request.answers.demand-it`. */
export function useFieldWords(path: string): FieldWords {
  const { fields } = useTexts('conflict');
  const [, part = '', key = '', fact = ''] = path.split('.');
  const question = questionById(key);
  const texts = useQuestionTexts(question ? [question] : []);
  const answerWords = useAnswerWords();
  const title = question && texts[question.id]?.title;

  if (question && part === 'answers') {
    const words = (draft: Draft) =>
      answerWords(question, texts[question.id], draft.request.answers?.[key]);
    return { label: title ?? key, value: words };
  }
  if (question && part === 'notes') {
    return {
      label: `${fields.note}: ${title}`,
      value: (draft) => draft.request.notes?.[key] ?? '',
    };
  }
  if (question && part === 'confidence') {
    return {
      label: `${fields.confidence}: ${title}`,
      value: (draft) => asText(draft.request.confidence?.[key]),
    };
  }
  if (path === 'name') return { label: fields.name, value: (draft) => draft.name };
  if (part === 'reviewOn') {
    return { label: fields.review, value: ({ request }) => request.reviewOn ?? '' };
  }
  if (part === 'context') {
    const facts = (draft: Draft) =>
      key === 'task' ? draft.request.context?.task : draft.request.context?.municipality;
    return {
      label: fields.facts,
      value: (draft) => asText((facts(draft) as Record<string, unknown> | undefined)?.[fact]),
    };
  }
  if (part === 'costs')
    return { label: fields.costs, value: ({ request }) => asText(request.costs) };
  if (part === 'plan') return { label: fields.plan, value: ({ request }) => asText(request.plan) };
  if (part === 'consensus') {
    return {
      label: question ? `${fields.consensus}: ${title}` : fields.consensus,
      value: ({ request }) => asText(request.consensus?.[key]),
    };
  }
  // By name: what members of a team answered must not be shown by forgetting.
  return { label: fields.other, value: () => '' };
}
