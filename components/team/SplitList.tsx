'use client';

import type { ReactNode } from 'react';
import { Details } from '@/components/ui/Details';
import { medianWords, splitWords } from '@/lib/findings/team-distribution';
import { questionById } from '@/lib/instrument/questions';
import type { QuestionDistribution } from '@/lib/model';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';
import { DistributionFigure } from './DistributionFigure';

interface SplitListProps {
  /** In this order; the widest first, as the result gives them. */
  spreads: QuestionDistribution[];
  wording: Wording;
  texts: { spread: string; showNumbers: string };
  /** Where a question can be answered again; without it titles are plain. */
  hrefForQuestion?: (id: string) => string;
  /** What can be done about a split, such as opening it in a meeting. */
  action?: (distribution: QuestionDistribution) => ReactNode;
}

/** Questions on which the team is split: why, the median, and the distribution in a disclosure. */
export function SplitList({ spreads, wording, texts, hrefForQuestion, action }: SplitListProps) {
  const { spread: terms } = wording.texts.model;
  return (
    <ul className="border-t border-rule">
      {spreads.flatMap((distribution) => {
        const question = questionById(distribution.question);
        if (!question) return [];
        const title = titles.question(wording, question.id);
        const median = medianWords(wording, question, distribution.total);
        return (
          <li key={question.id} className="border-b border-rule py-4">
            <h4 className="max-w-measure font-semibold">
              {hrefForQuestion ? <a href={hrefForQuestion(question.id)}>{title}</a> : title}
            </h4>
            <p className="mt-1 max-w-measure">{splitWords(wording, distribution).join(' ')}</p>
            {median && (
              <p className="max-w-measure text-ink-soft">
                {terms.median}: {median}
              </p>
            )}
            <Details summary={texts.spread}>
              <DistributionFigure
                question={question}
                spread={distribution}
                wording={wording}
                showNumbers={texts.showNumbers}
              />
            </Details>
            {action?.(distribution)}
          </li>
        );
      })}
    </ul>
  );
}
