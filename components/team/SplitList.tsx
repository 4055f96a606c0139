'use client';

import type { ReactNode } from 'react';
import { Details } from '@/components/ui/Details';
import { questionById } from '@/lib/instrument/questions';
import type { QuestionSpread } from '@/lib/model';
import { medianWords, splitWords } from '@/lib/wording';
import type { Speech } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';
import { SpreadFigure } from './DistributionFigure';

interface SplitListProps {
  /** In this order; the widest first, as the result gives them. */
  spreads: QuestionSpread[];
  speech: Speech;
  words: { spread: string; showNumbers: string };
  /** Where a question can be answered again; without it titles are plain. */
  hrefForQuestion?: (id: string) => string;
  /** What can be done about a split, such as opening it in a meeting. */
  action?: (spread: QuestionSpread) => ReactNode;
}

/** Questions on which the team is split: why, the median, and the distribution in a disclosure. */
export function SplitList({ spreads, speech, words, hrefForQuestion, action }: SplitListProps) {
  const { spread: terms } = speech.texts.model;
  return (
    <ul className="border-t border-rule">
      {spreads.flatMap((spread) => {
        const question = questionById(spread.question);
        if (!question) return [];
        const title = titles.question(speech, question.id);
        const median = medianWords(speech, question, spread.total);
        return (
          <li key={question.id} className="border-b border-rule py-4">
            <h4 className="max-w-measure font-semibold">
              {hrefForQuestion ? <a href={hrefForQuestion(question.id)}>{title}</a> : title}
            </h4>
            <p className="mt-1 max-w-measure">{splitWords(speech, spread).join(' ')}</p>
            {median && (
              <p className="max-w-measure text-ink-soft">
                {terms.median}: {median}
              </p>
            )}
            <Details summary={words.spread}>
              <SpreadFigure
                question={question}
                spread={spread}
                speech={speech}
                showNumbers={words.showNumbers}
              />
            </Details>
            {action?.(spread)}
          </li>
        );
      })}
    </ul>
  );
}
