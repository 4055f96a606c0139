'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { roundAnswers } from '@/lib/findings';
import type { AssessmentResult } from '@/lib/model/result';
import { useResult } from './context';
import { QuestionLink } from './QuestionLink';

/** The answers that differ from those of an earlier round, replayed one by one; nothing where none does. */
export function ChangedAnswers({ result, caption }: { result: AssessmentResult; caption: string }) {
  const { wording, texts } = useResult();
  const changed = result.round?.answers ?? [];
  if (changed.length === 0) return null;
  const replayed = roundAnswers(wording, result);
  return (
    <FigureTable
      caption={caption}
      columns={texts.round.answerColumns}
      rows={changed.map(({ question }, at) => ({
        id: question,
        cells: [
          <QuestionLink key={question} id={question} />,
          replayed[at]?.from,
          replayed[at]?.to,
          replayed[at]?.level,
        ],
      }))}
    />
  );
}
