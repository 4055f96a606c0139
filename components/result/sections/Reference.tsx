'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { QuestionLink } from '@/components/result/QuestionLink';
import { ResultFigure } from '@/components/result/ResultFigure';
import { ResultSection } from '@/components/result/ResultSection';
import { pairSteps } from '@/lib/charts/pair-steps';
import { missingWords } from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import { questionById } from '@/lib/instrument/questions';
import type { AssessmentResult } from '@/lib/model/result';
import { answerWords } from '@/lib/wording/answer';
import { titles } from '@/lib/wording/titles';

/** The team's own rating of each demand beside the reference profile: where it may not see a gap. */
export function Reference({
  reference,
}: {
  reference: NonNullable<AssessmentResult['reference']>;
}) {
  const { result, wording, texts: words, findings } = useResult();
  const { reference: texts } = words;
  const tasks: Record<string, { title: string }> = wording.texts.model.referenceTasks;
  const level = (id: string, value: number | null) => {
    const question = questionById(id);
    return question && value !== null
      ? answerWords(wording, question, value)
      : missingWords(wording, result, [id]);
  };
  const rows = reference.questions.map(({ question, reference: profile, rated }) => ({
    id: question,
    label: titles.question(wording, question),
    reference: profile,
    own: rated,
    profile: level(question, profile),
    answer: level(question, rated),
  }));

  return (
    <ResultSection
      id="reference"
      title={texts.title}
      lead={fill(texts.lead, { task: tasks[reference.task]?.title ?? reference.task })}
    >
      <div className="max-w-measure space-y-2">
        <Finding id="reference" />
        {findings.reference?.class === 'lower' && <p>{texts.blindSpot}</p>}
      </div>
      <ResultFigure
        draw={(width) => pairSteps(rows, texts, texts.steps, width)}
        caption={texts.caption}
        alts={rows.map(({ label, profile, answer }) =>
          fill(texts.alt, { question: label, reference: profile, own: answer }),
        )}
        reading={texts.reading}
        columns={texts.columns}
        rows={rows.map(({ id, profile, answer }) => ({
          id,
          cells: [<QuestionLink key={id} id={id} />, profile, answer],
        }))}
      />
    </ResultSection>
  );
}
